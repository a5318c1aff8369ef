//! The measurements of this project, one command for each. The scripts of the repository build the
//! blobs and the contracts that are measured, and run these commands.

mod chain;
mod charges;
mod contracts;
mod extrinsic;
mod growth;
mod linking;
mod output;
mod plot;
mod search;
mod speed;
mod throughput;
mod upload_rules;
mod weight;
mod weights;

use clap::Parser;
use std::{path::PathBuf, process::ExitCode};

/// Measures contract calls, their charges, full blocks, and the growth of a state.
#[derive(Parser)]
#[command(version)]
enum Command {
	/// Compare the charges of calls with their measured cost (`make check-weights`).
	CheckWeights(charges::Arguments),
	/// Show times, page faults and allocations of top-level calls (`make profile`).
	Profile(charges::profile::Arguments),
	/// Search for uploads and calls that do more work than they are charged for (`make
	/// search-costs`).
	SearchCosts(search::Arguments),
	/// Measure cross-contract calls under all linking strategies and pallets (`make
	/// bench-linking`).
	Linking(linking::Arguments),
	/// Write the page and plots from the measurements of `tests/e2e/throughput/run.mjs` (`make
	/// bench-throughput`).
	Throughput {
		/// The file of measurements.
		#[arg(long, value_name = "FILE")]
		json: PathBuf,
		/// The folder for throughput.md and its plots.
		#[arg(long, value_name = "FOLDER")]
		results: PathBuf,
	},
	/// Measure the same calls on states with a growing number of contracts (`make bench-growth`).
	Growth(growth::Options),
	/// Measure the worst module that each upload rule refuses (`make upload-rules`).
	UploadRules,
	/// Print the current duration of a fixed piece of work, in nanoseconds.
	Speed,
	/// Prepare templates of the FRAME benchmarks, and process their results (`make weights`).
	#[command(subcommand)]
	Weights(weights::Command),
}

fn main() -> ExitCode {
	let done = match Command::parse() {
		Command::CheckWeights(arguments) => charges::run(&arguments),
		Command::Profile(arguments) => charges::profile::run(&arguments),
		Command::SearchCosts(arguments) => search::run(&arguments),
		Command::Linking(arguments) => linking::run(&arguments),
		Command::Throughput { json, results } => throughput::write(&json, &results),
		Command::Growth(options) => growth::run(&options),
		Command::UploadRules => {
			upload_rules::run();
			Ok(())
		},
		Command::Speed => {
			println!("{}", speed::Reference::default().median().as_nanos());
			Ok(())
		},
		Command::Weights(command) => weights::run(command),
	};
	match done {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("laboratory: {error}");
			ExitCode::FAILURE
		},
	}
}
