//! What is no record of linking: contracts that compute, the heap at full depth, an extrinsic that
//! does nothing; and where a call's time goes.

use crate::{
	chain::Raw,
	contracts, measure,
	setup::{Scene, Setup, USUAL},
	subject::Subject,
};
use blob_executor::counts::{counted, install};
use linking_strategies::{Linking, Selection};
use std::path::Path;

/// The table that the other pallets are compared with.
const TABLE: u32 = 111;

/// Pages of memory, and bytes, of the modules of the deepest call: as large as the heap that frames may take allows.
const DEEP_PAGES: u32 = 16;
const DEEP_BYTES: usize = 48 * 1024;

/// Frames of the deepest call that both pallets allow: one, and five nested.
const DEPTH: u32 = 5;

/// The extrinsic with so many nested calls, in the table of what is recorded.
const MANY_CALLS: &str = "100 nested calls of one contract";

/// The results.
pub struct Other {
	/// µs of an extrinsic that does nothing: `System::remark` without bytes.
	pub nothing: f64,
	/// Workload, and the whole extrinsic under this project's pallet and under `pallet-contracts`, in µs.
	pub compute: Vec<(&'static str, f64, f64)>,
	/// The same for calls of ink! contracts.
	pub ink: Vec<(&'static str, f64, f64)>,
	/// The same while a proof is recorded: an extrinsic that does nothing (in both columns the same), one that calls a contract that
	/// does nothing, a nested call, and the calls of ink! contracts.
	pub recorded: Vec<(&'static str, f64, f64)>,
	/// Case, and the peak of the heap under this project's pallet and under `pallet-contracts`, in bytes.
	pub heap: Vec<(String, u32, u32)>,
}

/// Measures them.
pub fn measure(setup: &mut Setup, rounds: usize, ink: &Path) -> Result<Other, String> {
	let pair = [Subject::LeanContracts, Subject::PalletContracts];
	let mut compute = Vec::new();
	let number = |input: u32| input.to_le_bytes().to_vec();
	let mut workloads = vec![
		("recursion: naive Fibonacci number 22", contracts::recursion(), vec![], number(22)),
		("hashing: FNV-1a over 1 KiB, 100 times", contracts::hashing(), vec![], number(100)),
	];
	let computing = workloads.len();
	workloads.extend(contracts::ink(ink)?);
	for (name, code, constructor, input) in workloads {
		let mut extrinsics = Vec::new();
		for subject in pair {
			let contract = setup.instantiate_with(TABLE, subject, &code, &constructor)?;
			extrinsics.push(subject.call(&contract, &input));
		}
		compute.push((name, extrinsics));
	}
	let mut heap = Vec::new();
	for (name, codes) in [("one code six times", 1), ("six codes", DEPTH + 1)] {
		let mut peaks = Vec::new();
		for subject in pair {
			let extrinsic = deepest(setup, subject, codes)?;
			peaks.push(setup.time(TABLE, USUAL, &extrinsic)?.1);
		}
		let name = format!(
			"{} frames of {} KiB of code, all translated, and {DEEP_PAGES} pages: {name}",
			DEPTH + 1,
			DEEP_BYTES / 1024
		);
		heap.push((name, peaks[0], peaks[1]));
	}
	let nothing = Raw(vec![0, 0, 0]);
	let mut recorded =
		vec![("an extrinsic that does nothing", vec![nothing.clone(), nothing.clone()])];
	for (name, calls) in [("a contract that does nothing", 0), (MANY_CALLS, 100)] {
		let extrinsics = pair.iter().map(|subject| setup.extrinsic(scene(*subject), calls));
		recorded.push((name, extrinsics.collect::<Result<_, _>>()?));
	}
	recorded.extend(
		compute.iter().skip(computing).map(|(name, extrinsics)| (*name, extrinsics.clone())),
	);
	let mut times = vec![[Vec::new(), Vec::new()]; compute.len()];
	let mut recorded_times = vec![[Vec::new(), Vec::new()]; recorded.len()];
	let mut nothing_times = Vec::new();
	for round in 0..rounds {
		measure::progress(&format!("other workloads: round {} of {rounds}", round + 1));
		let mut best = |extrinsic: &Raw, recording: bool| -> Result<f64, String> {
			let tries = (0..measure::TRIES)
				.map(|_| Ok(setup.time_as(TABLE, USUAL, extrinsic, recording)?.0));
			tries.reduce(|a: Result<f64, String>, b| Ok(a?.min(b?))).ok_or("nothing was tried")?
		};
		nothing_times.push(best(&nothing, false)?);
		for (recording, subjects, times) in
			[(false, &compute, &mut times), (true, &recorded, &mut recorded_times)]
		{
			for ((_, extrinsics), times) in subjects.iter().zip(times) {
				for (extrinsic, times) in extrinsics.iter().zip(times) {
					times.push(best(extrinsic, recording)?);
				}
			}
		}
	}
	eprintln!();
	let median = |times: &[f64]| measure::quantile(times, 0.5);
	let medians = |subjects: &[(&'static str, Vec<Raw>)], times: Vec<[Vec<f64>; 2]>| {
		let both = subjects.iter().zip(times);
		both.map(|((name, _), [ours, theirs])| (*name, median(&ours), median(&theirs)))
			.collect::<Vec<_>>()
	};
	let mut compute = medians(&compute, times);
	let ink = compute.split_off(computing);
	let recorded = medians(&recorded, recorded_times);
	Ok(Other { nothing: median(&nothing_times), compute, ink, recorded, heap })
}

/// A call as deep as it can be, through contracts with this many modules.
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

/// Prints what a nested call, and a call that nests nothing, asks of the node.
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
