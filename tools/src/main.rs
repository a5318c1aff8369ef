//! Tools for chains with contracts. `lean-contracts check` says what becomes of a chain's codes and contracts
//! when it moves from `pallet-contracts` to `pallet-lean-contracts`: before it does, and without its runtime.

mod chain;
mod check;
mod metadata;
mod printable;
mod progress;
mod report;
mod state;
#[cfg(test)]
mod tests;

use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

#[derive(Parser)]
#[command(name = "lean-contracts", version, about, long_about = None)]
struct Cli {
	#[command(subcommand)]
	command: Command,
}

#[derive(Subcommand)]
enum Command {
	/// Say which codes and contracts of a chain with pallet-contracts would run after the move, which not, and why.
	///
	/// Reads the state of a finalised block from a node, or a file. Nothing is changed, and the chain's own
	/// runtime is not needed. Ends with 0 if all would run, with 1 if something would not, with 2 if it could
	/// not tell.
	Check(CheckArgs),
}

/// What is checked, and against which configuration.
#[derive(Args, Clone, Debug)]
pub struct CheckArgs {
	/// A node's RPC (ws://, wss://, http://, https://), or a file: a snapshot of try-runtime, or a raw chain
	/// specification, as `export-state` writes it.
	pub source: String,
	/// The block to read, as the hash of it [default: the last one that is final].
	#[arg(long, value_name = "HASH")]
	pub at: Option<String>,
	/// Name of the contracts pallet in the chain's runtime.
	#[arg(long, default_value = "Contracts")]
	pub pallet: String,
	/// Name of the balances pallet, where deposits are held.
	#[arg(long, default_value = "Balances")]
	pub balances: String,
	/// The chain will add the XCM functions to its host functions.
	#[arg(long)]
	pub xcm: bool,
	/// The chain will have `UnsafeUnstableInterface = true` [default: as it is, where the metadata tell].
	#[arg(long, value_name = "BOOL")]
	pub unstable: Option<bool>,
	/// The chain will have no chain extension.
	#[arg(long)]
	pub no_extension: bool,
	/// `Limits::memory_pages` of the chain's configuration.
	#[arg(long, value_name = "PAGES", default_value_t = 16)]
	pub memory_pages: u32,
	/// `Limits::table_elements` of the chain's configuration.
	#[arg(long, value_name = "COUNT", default_value_t = 4096)]
	pub table_elements: u32,
	/// `MaxCodeLen` of the chain's configuration [default: as it is, where the metadata tell, or 125952].
	#[arg(long, value_name = "BYTES")]
	pub max_code_len: Option<u32>,
	/// Print the result as JSON.
	#[arg(long)]
	pub json: bool,
	/// List all codes, not only those that need attention.
	#[arg(long)]
	pub all: bool,
	/// A file that keeps what was found so far. If a check is interrupted, the same command goes on from there, at
	/// the same block.
	#[arg(long, value_name = "FILE")]
	pub resume: Option<PathBuf>,
}

fn main() -> ExitCode {
	let Command::Check(args) = Cli::parse().command;
	match check::run(&args) {
		Ok(report) => {
			if args.json {
				println!("{}", report.to_json());
			} else {
				print!("{}", report.to_text(args.all));
			}
			match report.is_clean() {
				true => ExitCode::SUCCESS,
				false => ExitCode::from(1),
			}
		},
		Err(error) => {
			eprintln!("lean-contracts: {error}");
			ExitCode::from(2)
		},
	}
}
