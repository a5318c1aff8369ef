//! What a chain carries.

mod growth;
mod plot;
mod throughput;

use clap::Parser;
use std::{path::PathBuf, process::ExitCode};

/// What a chain with contracts carries: blocks full of calls, and states with many contracts.
#[derive(Parser)]
enum Command {
	/// Write the page and plots of what `tests/e2e/throughput/run.mjs` measured.
	Throughput {
		/// What it measured.
		#[arg(long, value_name = "FILE")]
		json: PathBuf,
		/// Where throughput.md and its plots go.
		#[arg(long, value_name = "FOLDER")]
		results: PathBuf,
	},
	/// Measure the same calls on states with more and more contracts, in ParityDB.
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
