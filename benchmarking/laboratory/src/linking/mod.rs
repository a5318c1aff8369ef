//! Measures cross-contract calls in wasm32 under `sc-executor`: every linking strategy of this
//! project, `pallet-contracts` and `pallet-revive`, in interleaved rounds of one run.

mod contracts;
mod measure;
mod other;
mod peer_chain;
mod polkavm;
mod report;
mod setup;
mod subject;

use crate::contracts::{debugging, live};
use setup::Setup;
use std::path::PathBuf;

/// Measures cross-contract calls in wasm32: all linking strategies, pallet-contracts and
/// pallet-revive, in one run. Writes records, tables and plots.
#[derive(clap::Args)]
pub struct Arguments {
	/// Folder with the blobs `linking-52.wasm`, `linking-111.wasm` and `linking-500.wasm`, named
	/// after the number of host functions.
	#[arg(long)]
	blobs: PathBuf,
	/// Folder with the compiled ink! contracts of `tests/contracts`.
	#[arg(long, value_name = "FOLDER", default_value = "tests/contracts/target/ink")]
	ink: PathBuf,
	/// Also measure Solang's ERC-20: the file `BenchERC20.contract` of smart-bench, which is not
	/// built here.
	#[arg(long, value_name = "FILE")]
	solang: Option<PathBuf>,
	/// Number of rounds. Each round measures every case once.
	#[arg(long, default_value_t = 25)]
	rounds: usize,
	/// File for the records.
	#[arg(long, default_value = "target/bench/linking.json")]
	json: PathBuf,
	/// Folder for the page `linking.md` and its plots [default: they are not written].
	#[arg(long)]
	results: Option<PathBuf>,
	/// Only count the storage accesses and allocations of one call.
	#[arg(long)]
	profile: bool,
	/// Only run one case repeatedly, for a profiler such as `perf`: `lean`, `lean-top`,
	/// `contracts`, `revive` or `polkavm`.
	#[arg(long, value_name = "CASE")]
	spin: Option<String>,
}

/// Runs the measurements.
///
/// # Errors
///
/// Returns an error if a blob or a contract is missing, or if a call fails.
pub fn run(arguments: &Arguments) -> Result<(), String> {
	if arguments.rounds == 0 {
		return Err("--rounds is 0, expected at least 1".into());
	}
	let live = live(&arguments.ink, arguments.solang.as_deref())?;
	let debugging = debugging(&arguments.ink)?;
	let mut setup = Setup::new(&arguments.blobs)?;
	if arguments.profile {
		return other::profile(&mut setup);
	}
	if let Some(case) = &arguments.spin {
		return other::spin(&mut setup, case);
	}
	let records = measure::all(&mut setup, arguments.rounds)?;
	let other = other::measure(&mut setup, arguments.rounds, &live, &debugging)?;
	report::console(&records, &other);
	report::json(&records, &arguments.json)?;
	if let Some(folder) = &arguments.results {
		report::page(&records, &other, arguments.rounds, folder)?;
	}
	Ok(())
}
