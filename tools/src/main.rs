//! Tools for chains with contracts.
//!
//! - `lean-contracts check` finds out which contracts of a chain would run after a move from
//!   `pallet-contracts` to `pallet-lean-contracts`. It does so before the move, and without the
//!   chain's runtime.
//! - `lean-contracts trace` shows what a call or a transaction does.
//! - `lean-contracts snapshot` writes the state of contracts into a file, for tests.
//! - `lean-contracts profile` shows what it costs, by function. `diff` compares two profiles, or
//!   two gas reports of tests.
//! - `lean-contracts page` serves a page that deploys, calls, traces and profiles contracts.

mod chain;
mod check;
mod metadata;
mod page;
mod profile;
mod progress;
mod record;
mod report;
mod snapshot;
mod state;
#[cfg(test)]
mod tests;
mod trace;

use clap::{Args, Parser, Subcommand};
use page::PageArgs;
use profile::{DiffArgs, ProfileArgs};
use snapshot::SnapshotArgs;
use std::{path::PathBuf, process::ExitCode};
use trace::TraceArgs;

#[derive(Parser)]
#[command(name = "lean-contracts", version, about, long_about = None)]
struct Cli {
	#[command(subcommand)]
	command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
	/// Check which contracts of a chain with pallet-contracts would run after the move, and why
	/// others would not.
	///
	/// Reads the state of a finalised block from a node or a file. It changes nothing, and does
	/// not need the chain's runtime. The exit status is 0 if all code would run, 1 if something
	/// would not, and 2 if the check failed.
	Check(CheckArgs),
	/// Show what contracts do in a past transaction or in a dry run: frames, host functions with
	/// arguments, storage, events, the weight of each, and the reason of a failure.
	///
	/// Works on chains whose runtime has `TraceApi`, with accounts of 32 bytes and balances of 16,
	/// and changes nothing. The exit status is 0 if the call succeeded, 1 if it failed or reverted,
	/// and 2 if it could not be traced.
	Trace(TraceArgs),
	/// Show where the weight of a past transaction or of a dry run goes: to which functions, host
	/// functions and values in storage. Prints a table, or writes a flame graph or a profile for
	/// speedscope.
	///
	/// Works on chains whose runtime has `TraceApi`, with accounts of 32 bytes and balances of 16,
	/// and changes nothing. The weights are those that the call is charged, to the unit. The exit
	/// status is 0 if the call succeeded, 1 if it failed or reverted, and 2 if it could not be
	/// recorded.
	Profile(ProfileArgs),
	/// Compare two profiles or two gas reports, from before and after a change of a contract.
	///
	/// `profile --json` prints profiles, and tests with `contracts-sandbox` write gas reports.
	///
	/// The exit status is 1 if time or proof grew by more than --tolerance allows: that of the
	/// call, or the mean of a message in a gas report. It is also 1 if the new call fails where the
	/// old one did not. It is 2 if the files cannot be compared.
	Diff(DiffArgs),
	/// Write the state of some contracts of a chain into a file, for tests without a node.
	///
	/// `Session::from_state` of the crate `contracts-sandbox` and `check` read the file. It holds
	/// the contracts, and the values of all pallets that are not in maps. The exit status is 0, or
	/// 2 if no file was written.
	Snapshot(SnapshotArgs),
	/// Serve a page where contracts of a chain are deployed, called and traced, in a browser.
	///
	/// Runs until Ctrl-C. The page connects to the node and to this machine alone. A node for
	/// development serves it by itself. The exit status is 2 if it cannot be served.
	Page(PageArgs),
}

/// The block of a chain, and where its state has contracts and their deposits.
#[derive(Args, Clone, Debug)]
pub struct StateArgs {
	/// Hash of the block to read [default: the last finalised block].
	#[arg(long, value_name = "HASH")]
	pub at: Option<String>,
	/// Name of the contracts pallet in the chain's runtime.
	#[arg(long, default_value = "Contracts")]
	pub pallet: String,
	/// Name of the balances pallet, which holds the deposits.
	#[arg(long, default_value = "Balances")]
	pub balances: String,
}

/// The chain to check, and the configuration to check it against.
#[derive(Args, Clone, Debug)]
pub struct CheckArgs {
	/// URL of a node's RPC (ws://, wss://, http://, https://), or a file: a snapshot of
	/// try-runtime, or a raw chain specification as written by `export-state`.
	pub source: String,
	/// The block, and the pallets in its state.
	#[command(flatten)]
	pub state: StateArgs,
	/// The chain will add the XCM functions to its host functions.
	#[arg(long)]
	pub xcm: bool,
	/// `UnsafeUnstableInterface` of the new configuration [default: that of the metadata, or
	/// false].
	#[arg(long, value_name = "BOOL")]
	pub unstable: Option<bool>,
	/// The chain will have no chain extension.
	#[arg(long)]
	pub no_extension: bool,
	/// `Limits::memory_pages` of the new configuration.
	#[arg(long, value_name = "PAGES", default_value_t = 16)]
	pub memory_pages: u32,
	/// `Limits::table_elements` of the new configuration.
	#[arg(long, value_name = "COUNT", default_value_t = 4096)]
	pub table_elements: u32,
	/// `MaxCodeLen` of the new configuration [default: that of the metadata, or 125952].
	#[arg(long, value_name = "BYTES")]
	pub max_code_len: Option<u32>,
	/// Print the result as JSON.
	#[arg(long)]
	pub json: bool,
	/// List all code blobs, not only those that need attention.
	#[arg(long)]
	pub all: bool,
	/// File for the progress of the check. If the check is interrupted, the same command
	/// continues it at the same block.
	#[arg(long, value_name = "FILE")]
	pub resume: Option<PathBuf>,
}

fn main() -> ExitCode {
	let done = match Cli::parse().command {
		Command::Check(args) => check::run(&args).map(|report| {
			if args.json {
				println!("{}", report.to_json());
			} else {
				print!("{}", report.to_text(args.all));
			}
			report.is_clean()
		}),
		Command::Trace(args) => trace::run(&args).map(|shown| {
			print!("{}", shown.text);
			shown.success
		}),
		Command::Profile(args) => profile::run(&args).map(|shown| {
			print!("{}", shown.text);
			shown.success
		}),
		Command::Snapshot(args) => snapshot::run(&args).map(|line| {
			print!("{line}");
			true
		}),
		Command::Page(args) => page::run(&args).map(|()| true),
		Command::Diff(args) => profile::diff(&args).map(|shown| {
			print!("{}", shown.text);
			shown.success
		}),
	};
	match done {
		Ok(true) => ExitCode::SUCCESS,
		Ok(false) => ExitCode::from(1),
		Err(error) => {
			eprintln!("lean-contracts: {error}");
			ExitCode::from(2)
		},
	}
}
