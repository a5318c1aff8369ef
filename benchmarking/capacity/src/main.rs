//! The capacity of a chain.

mod growth;
mod plot;
mod throughput;

use clap::Parser;
use std::{path::PathBuf, process::ExitCode};

/// Measures the capacity of a chain with contracts: full blocks, and states with many contracts.
#[derive(Parser)]
enum Command {
	/// Write the page and plots from the measurements of `tests/e2e/throughput/run.mjs`.
	Throughput {
		/// The file of measurements.
		#[arg(long, value_name = "FILE")]
		json: PathBuf,
		/// The folder for throughput.md and its plots.
		#[arg(long, value_name = "FOLDER")]
		results: PathBuf,
	},
	/// Measure the same calls on states with a growing number of contracts, in ParityDB.
	Growth(growth::Options),
}

fn main() -> ExitCode {
	let done = match Command::parse() {
		Command::Throughput { json, results } => throughput::write(&json, &results),
		Command::Growth(options) => growth::run(&options),
	};
	match done {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("capacity: {error}");
			ExitCode::FAILURE
		},
	}
}
