//! Compares charged weight with measured cost: for a corpus of contracts, for attacks on each host
//! function, and beside `pallet-contracts`. Calls run in wasm32, in the blob of a chain.

mod corpus;
mod functions;
mod peer;
pub mod profile;
mod report;
mod searched;

use crate::{
	chain::{self, micros, Call, Chain},
	contracts::{self, Real},
	extrinsic,
	output::{machine, progress, read, write},
	speed::Clock,
	weight::Weight,
};
use codec::Encode;
use peer::Both;
use report::Row;
use std::{
	fmt::Write,
	path::{Path, PathBuf},
	time::Duration,
};

/// The blob and the contracts that are measured.
#[derive(clap::Args)]
struct Subject {
	/// The runtime's blob, without benchmarks.
	#[arg(long, value_name = "FILE")]
	runtime: PathBuf,

	/// Folder with the compiled ink! contracts of `tests/contracts`.
	#[arg(long, value_name = "FOLDER")]
	ink: PathBuf,

	/// Also measure Solang's ERC-20: the file `BenchERC20.contract` of smart-bench, which is not
	/// built here.
	#[arg(long, value_name = "FILE")]
	solang: Option<PathBuf>,

	/// Number of times that each call is timed. The median counts.
	#[arg(long, default_value_t = 15)]
	rounds: usize,
}

/// Compares the charges of calls with their measured cost.
///
/// `make check-weights` builds the runtime's blob and the contracts, and runs this.
#[derive(clap::Args)]
pub struct Arguments {
	#[command(flatten)]
	subject: Subject,

	/// The pallet's weights, in which `make weights` records the speed of the machine.
	#[arg(long, value_name = "FILE", default_value = "pallet/src/weights.rs")]
	weights: PathBuf,

	/// Folder with the corpus of `search-costs`.
	#[arg(long, value_name = "FOLDER", default_value = "benchmarking/laboratory/corpus")]
	searched: PathBuf,

	/// Write `weights.md` and its plots into this folder.
	#[arg(long, value_name = "FOLDER")]
	results: Option<PathBuf>,

	/// Fail if a charge over its measured cost is below this ratio. Needs a quiet machine, as calls
	/// take longer on a disturbed one.
	#[arg(long, value_name = "RATIO", default_value_t = 1.0)]
	tolerance: f64,

	/// Only check proofs, which do not depend on the machine: fail if a call is charged less proof
	/// than it records.
	#[arg(long)]
	proofs: bool,
}

/// Runs the comparison.
///
/// # Errors
///
/// Returns an error if a proof is larger than its charge, if a charge is below `tolerance`, or if a
/// call has an unexpected outcome.
pub fn run(arguments: &Arguments) -> Result<(), String> {
	let Subject { runtime, ink, solang, rounds } = &arguments.subject;
	let rounds = if arguments.proofs { 1 } else { (*rounds).max(1) };
	let reals = contracts::live(ink, solang.as_deref())?;
	let blob = read(runtime)?;
	let clock = if arguments.proofs { None } else { Some(Clock::of(&arguments.weights)?) };
	let mut chain = Chain::new(&blob, clock)?;
	eprintln!("check-weights: deploying the corpus");
	let mut cases = corpus::cases(&mut chain, ink, &reals)?;
	searched::cases(&mut chain, &arguments.searched, &mut cases)?;
	let repeatable: Vec<Option<Repeatable>> =
		cases.iter().map(|case| case.repeatable.clone()).collect();
	let calls = cases.into_iter().map(|case| (case.name, case.call)).collect();
	let rows = measure(&mut chain, calls, rounds)?;
	let attacks = attack(&mut chain, rounds)?;
	check_proofs(rows.iter().chain(&attacks.rows))?;
	if arguments.proofs {
		return Ok(());
	}
	// Only the first call after a plan was removed makes it again, so no block is full of such.
	let of_corpus = rows.iter().zip(&repeatable).filter(|(row, _)| !row.name.contains("again"));
	let of_corpus = of_corpus.filter_map(|(row, call)| Some((row, call.as_ref()?)));
	let filled = fill_blocks(&mut chain, of_corpus.collect())?
		.into_iter()
		.chain(fill_blocks(&mut chain, attacks.rows.iter().zip(&attacks.calls).collect())?)
		.collect::<Vec<_>>();
	let beside = beside(&reals)?;
	let text = page(arguments, &rows, &attacks, &filled, &beside);
	println!("{text}");
	if let Some(folder) = &arguments.results {
		write_page(folder, &text, &rows, &attacks)?;
	}
	let calls = rows.iter().chain(&attacks.rows).map(|row| (row.time_ratio(), row.name.clone()));
	let blocks = filled.iter().map(|block| (block.ratio(), format!("a block of {}", block.name)));
	check_times(calls.chain(blocks), arguments.tolerance)
}

/// Reports all names whose ratio of charge to cost is below 1.
///
/// # Errors
///
/// Returns an error if a ratio is below `tolerance`.
fn check_times(ratios: impl Iterator<Item = (f64, String)>, tolerance: f64) -> Result<(), String> {
	let under: Vec<(f64, String)> = ratios.filter(|(ratio, _)| *ratio < 1.0).collect();
	if under.is_empty() {
		return Ok(());
	}
	let mut text = format!("{} were charged less than their cost here:", under.len());
	for (ratio, name) in &under {
		let _ = write!(text, "\n  {ratio:.2}  {name}");
	}
	if under.iter().any(|(ratio, _)| *ratio < tolerance) {
		return Err(format!(
			"{text}\nsome of them less than {tolerance} times their cost (--tolerance)"
		));
	}
	eprintln!("check-weights: {text}");
	Ok(())
}

/// Measures named calls.
///
/// # Errors
///
/// Returns an error if a call has an unexpected outcome: a mistake in this program, or in the
/// runtime.
fn measure(
	chain: &mut Chain,
	calls: Vec<(String, Call)>,
	rounds: usize,
) -> Result<Vec<Row>, String> {
	let (names, calls): (Vec<String>, Vec<Call>) = calls.into_iter().unzip();
	let measured = chain.measure_all(&calls, rounds, |round| {
		progress(&format!("{} calls, round {} of {rounds}", calls.len(), round + 1))
	})?;
	progress("");
	let (mut rows, mut failed) = (vec![], String::new());
	for (name, measured) in names.into_iter().zip(measured) {
		match measured {
			Ok(measured) => rows.push(Row { name, measured }),
			Err(error) => {
				let _ = write!(failed, "\n  {name}: {error}");
			},
		}
	}
	if failed.is_empty() {
		Ok(rows)
	} else {
		Err(format!("calls with an unexpected outcome:{failed}"))
	}
}

/// Checks that no proof is larger than its charge, on any machine.
fn check_proofs<'a>(rows: impl Iterator<Item = &'a Row>) -> Result<(), String> {
	let (mut under, mut calls) = (String::new(), 0);
	for Row { name, measured } in rows {
		let (charged, recorded) = (measured.trace.charged.proof, measured.trace.proof);
		calls += 1;
		if charged < recorded {
			let _ = write!(under, "\n  {name}: charged {charged}, recorded {recorded}");
		}
	}
	if !under.is_empty() {
		return Err(format!("calls with a larger proof than they are charged for:{under}"));
	}
	eprintln!("check-weights: the proofs of {calls} calls are within their charges");
	Ok(())
}

/// Account and input of a call to a contract.
type Repeatable = ([u8; 32], Vec<u8>);

/// The attacks with their measurements.
struct Attacks {
	rows: Vec<Row>,
	calls: Vec<Repeatable>,
}

fn attack(chain: &mut Chain, rounds: usize) -> Result<Attacks, String> {
	let code = corpus::contract("", "", "");
	let callee = chain.signer.contract(&code, &[], &[]);
	let dispatcher = functions::dispatching(&functions::long_batch());
	let dispatcher = corpus::deploy(chain, &dispatcher, &[], &[])?;
	let attacks = functions::attacks(&callee, &code, &dispatcher);
	let (mut named, mut calls) = (vec![], vec![]);
	for (i, attack) in attacks.iter().enumerate() {
		let name = match &attack.variant[..] {
			"" => attack.function.to_string(),
			variant => format!("{}: {variant}", attack.function),
		};
		progress(&format!("deploying attack {} of {}: {name}", i + 1, attacks.len()));
		let account = corpus::deploy(chain, &attack.code, &[], &[])
			.map_err(|error| format!("{name}: {error}"))?;
		named.push((
			format!("{name} ({} times)", attack.turns),
			attack.call(&account, attack.turns).into(),
		));
		calls.push((account, attack.turns.encode()));
	}
	Ok(Attacks { rows: measure(chain, named, rounds)?, calls })
}

/// A block full of one call: charges and times of its calls.
struct Filled {
	name: String,
	calls: usize,
	took: Duration,
	/// The time including the runtime's assumed database time.
	with_database: Duration,
	charged: Weight,
}

impl Filled {
	/// Charged over measured time, including the database.
	fn ratio(&self) -> f64 {
		self.charged.ref_time as f64 / 1e12 / self.with_database.as_secs_f64()
	}
}

/// Fills a block with each of the five calls that are charged the least for their time, without
/// the database.
fn fill_blocks(
	chain: &mut Chain,
	mut calls: Vec<(&Row, &Repeatable)>,
) -> Result<Vec<Filled>, String> {
	const NORMAL: Weight = Weight { ref_time: 1_500_000_000_000, proof: 5 * 1024 * 1024 / 4 * 3 };
	let bare = |row: &Row| row.charged() / micros(row.measured.at_speed);
	calls.sort_by(|(a, _), (b, _)| bare(a).total_cmp(&bare(b)));
	let mut blocks = vec![];
	for (row, (account, input)) in calls.into_iter().take(5) {
		let one = row.measured.trace.charged;
		// A little more than the call uses in the end, for charges that are refunded.
		let gas = Weight {
			ref_time: one.ref_time / 50 * 51 + 5_000_000_000,
			proof: one.proof / 50 * 51 + 100_000,
		};
		let call = extrinsic::call_within(account, gas, input);
		progress(&format!("a block of {}", row.name));
		chain.next_block()?;
		let (mut calls, mut took) = (0, Duration::ZERO);
		let (before, empty) = (chain.scale(), chain.block_weight()?);
		loop {
			let used = chain.block_weight()?;
			let room = NORMAL.since(used);
			if room.ref_time < 2 * gas.ref_time || room.proof < 2 * gas.proof {
				break;
			}
			took += chain.timed(&call)?;
			calls += 1;
		}
		let charged = chain.block_weight()?.since(empty);
		// The speed is not measured between the calls: in a block, they find their code in caches.
		let took = took.mul_f64((before + chain.scale()) / 2.0);
		let database = Duration::from_secs_f64(row.measured.trace.database() * calls as f64 / 1e6);
		let with_database = took + database;
		blocks.push(Filled { name: row.name.clone(), calls, took, with_database, charged });
	}
	progress("");
	Ok(blocks)
}

/// Named calls, with the charges of both pallets.
fn beside(reals: &[Real]) -> Result<Vec<(String, Both)>, String> {
	let idle = Real::plain("a contract that does nothing", corpus::contract("", "", ""));
	let mut rows = vec![];
	for real in std::iter::once(&idle).chain(reals) {
		rows.push((real.name.clone(), peer::top_level(real)?));
		rows.push(("the same, one of many nested calls".into(), peer::nested(real)?));
	}
	Ok(rows)
}

fn page(
	arguments: &Arguments,
	rows: &[Row],
	attacks: &Attacks,
	filled: &[Filled],
	beside: &[(String, Both)],
) -> String {
	let mut text = String::from("# Weights: charged against measured\n\n");
	let (_, slower, _) = report::spread(
		rows.iter().map(|row| micros(row.measured.took) / micros(row.measured.at_speed)),
	);
	let _ = writeln!(
		text,
		"Written by `make check-weights` on {}, median of {} rounds. Each call is a signed \
		 transaction, applied in wasm32 to a state in memory, right after one that does nothing. Before \
		 each, a fixed piece of work is timed, as it was while the weights were measured: *at the \
		 weights' speed* is the time divided by how much slower the machine was than then, which was \
		 {:.2} times in the middle. \
		 *With database* adds what the runtime assumes of its database, {} µs a read and {} µs a write \
		 of a key that not every block touches. *Ratio* is charged over that: below 1 is too little. \
		 Times and charges are whole ones, with what every extrinsic takes; proofs are without that. Real contracts (ink!, Solang) are built as for a \
		 live chain, unless their row says otherwise; Solang's ERC-20 is there where its file was given.\n",
		machine(),
		arguments.subject.rounds,
		slower,
		chain::READ,
		chain::WRITE,
	);
	text += "## Calls\n\n![Charged over measured](weights-calls.svg)\n\n";
	let spreads = |text: &mut String, rows: &[Row]| {
		let (low, median, high) = report::spread(rows.iter().map(Row::time_ratio));
		let _ = writeln!(text, "Time: {low:.2} to {high:.2}, median {median:.2}.");
		let (low, median, high) = report::spread(rows.iter().map(Row::proof_ratio));
		let _ = writeln!(text, "Proof: {low:.2} to {high:.2}, median {median:.2}.\n");
	};
	spreads(&mut text, rows);
	text += &report::table(rows);
	text += "\n## The worst case of each host function\n\n\
		![Charged over measured](weights-functions.svg)\n\n";
	spreads(&mut text, &attacks.rows);
	text += &report::table(&attacks.rows);
	text +=
		"\n## Blocks full of the worst\n\nOf each table, the five that are charged the least for the \
		time that they take, the database aside. Times are at the weights' speed. *With database*: each call \
		reads and writes anew what one does.\n\n\
		| call | in the block | charged, ms | took, ms | with database | ratio |\n| --- | --: | --: | --: | --: | --: |\n";
	for block in filled {
		let _ = writeln!(
			text,
			"| {} | {} | {:.0} | {:.0} | {:.0} | **{:.2}** |",
			block.name,
			block.calls,
			block.charged.ref_time as f64 / 1e9,
			block.took.as_secs_f64() * 1e3,
			block.with_database.as_secs_f64() * 1e3,
			block.ratio(),
		);
	}
	text += "\n## Beside pallet-contracts 51\n\nCharged by each with weights that the same CLI measured on this kind of \
		machine, with blobs of the same profile (`make weights`, `make peer-weights`); theirs asks the host for all memory, as \
		chains have it, and ours have a tenth added. A block's normal class has \
		1.5 s and 3.75 MiB of proof; what every extrinsic is charged is not counted. Proofs are counted as FRAME's CLI \
		does, for both.\n\n\
		| call | lean: µs | proof | in a block by time | by proof | pallet-contracts: µs | proof | by time | by \
		proof | more by time | by proof |\n\
		| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n";
	// Number of calls in a block. `None` if nothing is charged.
	let by_time = |weight: &Weight| 1_500_000_000_000u64.checked_div(weight.ref_time);
	let by_proof = |weight: &Weight| (5 * 1024 * 1024 / 4 * 3u64).checked_div(weight.proof);
	let show = |calls: Option<u64>| calls.map_or("no limit".into(), |calls| calls.to_string());
	let more = |ours: Option<u64>, theirs: Option<u64>| {
		let both = ours.zip(theirs.filter(|theirs| *theirs > 0));
		both.map_or("–".into(), |(ours, theirs)| format!("{:.2}", ours as f64 / theirs as f64))
	};
	for (name, Both { ours, theirs }) in beside {
		let _ = writeln!(
			text,
			"| {name} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
			ours.ref_time / 1_000_000,
			ours.proof,
			show(by_time(ours)),
			show(by_proof(ours)),
			theirs.ref_time / 1_000_000,
			theirs.proof,
			show(by_time(theirs)),
			show(by_proof(theirs)),
			more(by_time(ours), by_time(theirs)),
			more(by_proof(ours), by_proof(theirs)),
		);
	}
	text
}

fn write_page(folder: &Path, text: &str, rows: &[Row], attacks: &Attacks) -> Result<(), String> {
	write(&folder.join("weights.md"), text)?;
	report::plot("Calls", rows, &folder.join("weights-calls.svg"))?;
	report::plot("Host functions", &attacks.rows, &folder.join("weights-functions.svg"))
}
