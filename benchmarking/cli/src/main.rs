//! The FRAME benchmark CLI for a runtime blob in a file, without a node.
//!
//! The subcommands of `benchmark` and their flags are those of `frame-benchmarking-cli`.

mod cli;
mod storage;

use clap::{CommandFactory, Parser};
use cli::{Benchmark, Cli, Command};
use frame_benchmarking_cli::{OpaqueBlock, SUBSTRATE_REFERENCE_HARDWARE};
use sc_cli::SubstrateCli;
use sp_runtime::traits::BlakeTwo256;

/// Host functions beside Substrate's own: none.
type ExtraHostFunctions = ();

fn main() -> sc_cli::Result<()> {
	let cli = Cli::parse();
	match &cli.command {
		Command::Completion { shell } => {
			let mut command = Cli::command();
			let name = command.get_name().to_string();
			clap_complete::generate(*shell, &mut command, name, &mut std::io::stdout());
			Ok(())
		},
		Command::Benchmark(Benchmark::Pallet(command)) => {
			cli::log_to_stderr(&command.shared_params)?;
			command.run_with_spec::<BlakeTwo256, ExtraHostFunctions>(None)
		},
		Command::Benchmark(Benchmark::Overhead(command)) => {
			cli::log_to_stderr(&command.shared_params)?;
			command.run_with_default_builder_and_spec::<OpaqueBlock, ExtraHostFunctions>(None)
		},
		Command::Benchmark(Benchmark::Storage(command)) => {
			cli.create_runner(&command.command)?.sync_run(|config| storage::run(command, config))
		},
		Command::Benchmark(Benchmark::Machine(command)) => cli
			.create_runner(command)?
			.sync_run(|config| command.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone())),
	}
}
