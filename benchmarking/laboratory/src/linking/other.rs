//! Measurements beside linking: contracts that compute, real contracts, the heap at full depth, an
//! extrinsic that does nothing. Also profiles of calls.

use super::{
	contracts, measure,
	peer_chain::Raw,
	setup::{Scene, Setup, USUAL},
	subject::Subject,
};
use crate::{
	contracts::{caller, calls, Real},
	output::progress,
};
use blob_executor::counts::{counted, install};
use linking_strategies::{Linking, Selection};

/// Length of the table for comparisons with other pallets.
const TABLE: u32 = 111;

// Memory pages and code bytes of the modules of the deepest call. They are as large as the heap
// limit of frames allows.
const DEEP_PAGES: u32 = 16;
const DEEP_BYTES: usize = 48 * 1024;

/// Nested calls of the deepest call that both pallets allow.
const DEPTH: u32 = 5;

/// Name of the extrinsic with nested calls in the table of recorded extrinsics.
const MANY_CALLS: &str = "100 nested calls of one contract";

/// Numbers of nested calls of a real contract in an extrinsic.
pub const NESTED: [u32; 3] = [1, 10, 100];

/// Name of a call, and its time in µs under this project's pallet and under `pallet-contracts`.
pub type Times = (String, f64, f64);

/// The results.
pub struct Other {
	/// Time in µs of an extrinsic that does nothing: `System::remark` without bytes.
	pub nothing: f64,
	/// Times of whole extrinsics that call computing contracts.
	pub compute: Vec<Times>,
	/// Times of whole extrinsics that call real contracts.
	pub real: Vec<Times>,
	/// Times of one nested call of a real contract, for each number of calls in [`NESTED`].
	pub nested: Vec<[Times; NESTED.len()]>,
	/// Times of whole extrinsics while a proof is recorded: an extrinsic that does nothing (the
	/// same in both columns), a call of a contract that does nothing, nested calls, calls of real
	/// contracts.
	pub recorded: Vec<Times>,
	/// Name of a case, and the peak of the heap in bytes under this project's pallet and under
	/// `pallet-contracts`.
	pub heap: Vec<(String, u32, u32)>,
}

/// Evaluates `of` for this project's pallet and for `pallet-contracts`.
fn both<R>(mut of: impl FnMut(Subject) -> Result<R, String>) -> Result<[R; 2], String> {
	Ok([of(Subject::LeanContracts)?, of(Subject::PalletContracts)?])
}

/// Extrinsics that do the same under both pallets, and their times by round.
struct Timed {
	name: String,
	recording: bool,
	extrinsics: [Raw; 2],
	times: [Vec<f64>; 2],
}

impl Timed {
	fn new(name: &str, extrinsics: [Raw; 2]) -> Self {
		Self { name: name.into(), recording: false, extrinsics, times: Default::default() }
	}

	/// The same extrinsics, to be timed while a proof is recorded.
	fn recording(&self) -> Self {
		Self { recording: true, ..Self::new(&self.name, self.extrinsics.clone()) }
	}

	/// Times the extrinsics in another round.
	fn time(&mut self, setup: &mut Setup) -> Result<(), String> {
		for (extrinsic, times) in self.extrinsics.iter().zip(&mut self.times) {
			let mut best = f64::INFINITY;
			for _ in 0..measure::TRIES {
				best = best.min(setup.time_as(TABLE, USUAL, extrinsic, self.recording)?.0);
			}
			times.push(best);
		}
		Ok(())
	}

	fn medians(&self) -> Times {
		let [ours, theirs] = &self.times;
		(self.name.clone(), measure::quantile(ours, 0.5), measure::quantile(theirs, 0.5))
	}
}

/// Extrinsics with nested calls of a real contract.
struct Nesting {
	/// The extrinsic without nested calls.
	without: Timed,
	with: [Timed; NESTED.len()],
}

impl Nesting {
	/// Extrinsics that call the contract at these accounts.
	fn of(setup: &mut Setup, real: &Real, [ours, theirs]: &[Vec<u8>; 2]) -> Result<Self, String> {
		let callee_of = |subject| match subject {
			Subject::LeanContracts => ours,
			_ => theirs,
		};
		let callers = both(|subject| {
			let caller = setup.instantiate(TABLE, subject, &caller())?;
			if let Some(enable) = real.enable {
				setup.change(TABLE, subject.call(callee_of(subject), &enable(&caller)))?;
			}
			Ok((subject, caller))
		})?;
		let calling = |count| {
			let extrinsics = callers.each_ref().map(|(subject, caller)| {
				let callee = std::slice::from_ref(callee_of(*subject));
				subject.call(caller, &calls(count, callee, &real.input))
			});
			Timed::new(&real.name, extrinsics)
		};
		Ok(Self { without: calling(0), with: NESTED.map(calling) })
	}

	fn all(&mut self) -> impl Iterator<Item = &mut Timed> {
		std::iter::once(&mut self.without).chain(&mut self.with)
	}

	/// The median time of one nested call, for each extrinsic.
	fn medians(&self) -> [Times; NESTED.len()] {
		let mut calls = NESTED.into_iter();
		self.with.each_ref().map(|with| {
			let parts = calls.next().map_or(f64::NAN, f64::from);
			let each = |(with, without): (&Vec<f64>, &Vec<f64>)| {
				measure::quantile(&measure::difference(with, without, parts), 0.5)
			};
			let [ours, theirs] = &with.times;
			let [ours_without, theirs_without] = &self.without.times;
			(with.name.clone(), each((ours, ours_without)), each((theirs, theirs_without)))
		})
	}
}

/// Runs all measurements. Nested calls are measured for `live` contracts only.
pub fn measure(
	setup: &mut Setup,
	rounds: usize,
	live: &[Real],
	debugging: &[Real],
) -> Result<Other, String> {
	let remark = Raw(vec![0, 0, 0]);
	let mut nothing = Timed::new("an extrinsic that does nothing", [remark.clone(), remark]);
	let mut compute = computing(setup)?;
	let (mut real, mut nested) = (vec![], vec![]);
	for contract in live.iter().chain(debugging) {
		let accounts = both(|subject| setup.deploy(TABLE, subject, contract))?;
		if real.len() < live.len() {
			nested.push(Nesting::of(setup, contract, &accounts)?);
		}
		let [ours, theirs] = accounts;
		let extrinsics = [
			Subject::LeanContracts.call(&ours, &contract.input),
			Subject::PalletContracts.call(&theirs, &contract.input),
		];
		real.push(Timed::new(&contract.name, extrinsics));
	}
	let mut recorded = vec![nothing.recording()];
	for (name, calls) in [("a contract that does nothing", 0), (MANY_CALLS, 100)] {
		let extrinsics = both(|subject| setup.extrinsic(scene(subject), calls))?;
		recorded.push(Timed::new(name, extrinsics).recording());
	}
	recorded.extend(real.iter().map(Timed::recording));
	let heap = peaks(setup)?;
	for round in 0..rounds {
		progress(&format!("other workloads: round {} of {rounds}", round + 1));
		let alone = std::iter::once(&mut nothing).chain(&mut compute).chain(&mut real);
		for timed in alone.chain(nested.iter_mut().flat_map(Nesting::all)).chain(&mut recorded) {
			timed.time(setup)?;
		}
	}
	progress("");
	Ok(Other {
		nothing: nothing.medians().1,
		compute: compute.iter().map(Timed::medians).collect(),
		real: real.iter().map(Timed::medians).collect(),
		nested: nested.iter().map(Nesting::medians).collect(),
		recorded: recorded.iter().map(Timed::medians).collect(),
		heap,
	})
}

/// Deploys the computing contracts, and returns extrinsics that call them.
fn computing(setup: &mut Setup) -> Result<Vec<Timed>, String> {
	let workloads = [
		("recursion: naive Fibonacci number 22", contracts::recursion(), 22u32),
		("hashing: FNV-1a over 1 KiB, 100 times", contracts::hashing(), 100),
	];
	let timed = workloads.into_iter().map(|(name, code, number)| {
		let extrinsics = both(|subject| {
			let contract = setup.instantiate(TABLE, subject, &code)?;
			Ok(subject.call(&contract, &number.to_le_bytes()))
		})?;
		Ok(Timed::new(name, extrinsics))
	});
	timed.collect()
}

/// The peak of the heap in the deepest calls.
fn peaks(setup: &mut Setup) -> Result<Vec<(String, u32, u32)>, String> {
	let mut heap = Vec::new();
	for (name, codes) in [("one module six times", 1), ("six modules", DEPTH + 1)] {
		let [ours, theirs] = both(|subject| {
			let extrinsic = deepest(setup, subject, codes)?;
			Ok(setup.time(TABLE, USUAL, &extrinsic)?.1)
		})?;
		let name = format!(
			"{} frames of {} KiB of code, all translated, and {DEEP_PAGES} pages: {name}",
			DEPTH + 1,
			DEEP_BYTES / 1024
		);
		heap.push((name, ours, theirs));
	}
	Ok(heap)
}

/// An extrinsic with the deepest call, through contracts with `codes` different modules.
fn deepest(setup: &mut Setup, subject: Subject, codes: u32) -> Result<Raw, String> {
	let mut contracts = Vec::new();
	for at in 0..=DEPTH {
		let code = contracts::deep(DEEP_BYTES, DEEP_PAGES, at % codes);
		contracts.push(setup.instantiate(TABLE, subject, &code)?);
	}
	let (first, rest) = contracts.split_first().ok_or("there is a first contract")?;
	let input = [&(rest.len() as u32).to_le_bytes()[..], &rest.concat()].concat();
	Ok(subject.call(first, &input))
}

fn scene(subject: Subject) -> Scene {
	let (imports, pages) = if subject.is_revive() { (0, 0) } else { (8, 1) };
	Scene { table: TABLE, subject, imports, bytes: 200, pages, codes: 1 }
}

/// Prints the host accesses of a nested call, and of a top-level call without nested ones.
pub fn profile(setup: &mut Setup) -> Result<(), String> {
	const CALLS: u32 = 100;
	install();
	let eager = Selection { linking: Linking::Eager, repeat: 0 };
	for (subject, selection) in [
		(Subject::LeanContracts, eager),
		(Subject::LeanContracts, USUAL),
		(Subject::PalletContracts, USUAL),
		(Subject::PalletRevive, USUAL),
		(Subject::PalletRevivePolkavm, USUAL),
	] {
		let (without, with) =
			(setup.extrinsic(scene(subject), 0)?, setup.extrinsic(scene(subject), CALLS)?);
		setup.prepare(TABLE, selection)?;
		let (ran, base) = counted(|| setup.time(TABLE, selection, &without));
		ran?;
		let (ran, counts) = counted(|| setup.time(TABLE, selection, &with));
		ran?;
		let strategy = match subject {
			Subject::LeanContracts => selection.linking.name(),
			_ => "as it is",
		};
		println!("\n{} ({strategy})\nnested call   at top", subject.name());
		for (what, count) in &counts {
			let base = base.get(what).copied().unwrap_or(0);
			println!(
				"{:11.2} {base:8}  {what}",
				count.saturating_sub(base) as f64 / f64::from(CALLS)
			);
		}
	}
	Ok(())
}

/// Runs one case until the process is stopped.
pub fn spin(setup: &mut Setup, case: &str) -> Result<(), String> {
	let (subject, calls) = match case {
		"lean" => (Subject::LeanContracts, 100),
		"lean-top" => (Subject::LeanContracts, 0),
		"contracts" => (Subject::PalletContracts, 100),
		"revive" => (Subject::PalletRevive, 100),
		"polkavm" => (Subject::PalletRevivePolkavm, 100),
		other => {
			let expected = "lean, lean-top, contracts, revive or polkavm";
			return Err(format!("--spin {other}: expected {expected}"));
		},
	};
	let extrinsic = setup.extrinsic(scene(subject), calls)?;
	eprintln!("running {case}; stop it with Ctrl-C");
	loop {
		setup.time(TABLE, USUAL, &extrinsic)?;
	}
}
