//! `lean-contracts profile` and `diff`: what a call costs, by function.
//!
//! | file | content |
//! | --- | --- |
//! | `stacks` | a profile as stacks with their own cost, and as JSON |
//! | `table` | rows by function, host function and value in storage |
//! | `flame` | flame graph, and profile for speedscope |
//! | `diff` | two profiles compared |

mod diff;
mod flame;
mod stacks;
mod table;

use crate::{
	record::{record, RecordArgs, Recorded},
	trace::{ascii, Shown},
};
use clap::{Args, ValueEnum};
use contract_bundle::printable;
use pallet_lean_contracts::trace::TraceConfig;
use stacks::Stacks;
use std::path::PathBuf;

/// A transaction or a call, and the form of its profile.
#[derive(Args, Clone, Debug)]
pub struct ProfileArgs {
	#[command(flatten)]
	pub of: RecordArgs,
	/// The cost that orders the table and makes the widths of a flame graph.
	#[arg(long, value_enum, default_value_t = By::Time)]
	pub by: By,
	/// Rows of each part of the table.
	#[arg(long, value_name = "COUNT", default_value_t = 20)]
	pub top: usize,
	/// Write a flame graph to this file.
	#[arg(long, value_name = "FILE.svg")]
	pub svg: Option<PathBuf>,
	/// Write a profile for <https://www.speedscope.app> to this file.
	#[arg(long, value_name = "FILE.json")]
	pub speedscope: Option<PathBuf>,
}

/// Two profiles.
#[derive(Args, Clone, Debug)]
pub struct DiffArgs {
	/// The profile before the change, as `profile --json` writes it.
	pub old: PathBuf,
	/// The profile after the change.
	pub new: PathBuf,
	/// The part by which the whole weight may grow: 0.02 stands for 2 %.
	#[arg(long, value_name = "PART", default_value_t = 0.0)]
	pub tolerance: f64,
	/// Rows of the table.
	#[arg(long, value_name = "COUNT", default_value_t = 20)]
	pub top: usize,
}

/// A cost.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum By {
	/// Computing time, the `ref_time` of the weight.
	Time,
	/// Units of fuel that instructions took. Nothing but functions takes fuel.
	Fuel,
	/// Bytes of storage proof.
	Proof,
}

/// Profiles what the arguments name.
///
/// # Errors
///
/// Those of [`record`], and that a file cannot be written.
pub fn run(args: &ProfileArgs) -> Result<Shown, String> {
	let recorded = record(&args.of, TraceConfig::default())?;
	let Recorded { names, profile, .. } = &recorded;
	let stacks = Stacks::of(profile.as_ref().ok_or("the node's answer has no profile")?, names)?;
	let write = |path: &PathBuf, content: String| {
		let shown = path.display();
		std::fs::write(path, content).map_err(|error| format!("{shown}: {error}"))?;
		eprintln!("wrote {shown}");
		Ok::<_, String>(())
	};
	if let Some(path) = &args.svg {
		write(path, flame::svg(&stacks, args.by)?)?;
	}
	if let Some(path) = &args.speedscope {
		write(path, ascii(&flame::speedscope(&stacks, args.by).to_string()))?;
	}
	let failure = recorded.failure.map(|error| names.error(&error));
	let text = if args.of.json {
		let mut json = stacks.to_json();
		json["error"] = failure.into();
		ascii(&format!("{json:#}\n"))
	} else {
		let mut text = table::of(&stacks, &recorded, args.by, args.top);
		if let Some(failure) = failure {
			text += &format!("result: {failure}\n");
		}
		for line in String::from_utf8_lossy(&recorded.debug_message).lines() {
			text += &format!("message: {}\n", printable(line));
		}
		text
	};
	Ok(Shown { text, success: recorded.succeeded() })
}

/// Compares two profiles.
///
/// # Errors
///
/// A file that is no profile.
pub fn diff(args: &DiffArgs) -> Result<Shown, String> {
	let (old, new) = (Stacks::read(&args.old)?, Stacks::read(&args.new)?);
	Ok(diff::of(&old, &new, args.tolerance, args.top))
}
