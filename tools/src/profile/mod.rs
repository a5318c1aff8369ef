//! `lean-contracts profile` and `diff`: what a call costs, by function.
//!
//! | file | content |
//! | --- | --- |
//! | `labelled` | a profile with labels, and as JSON |
//! | `table` | rows by function, host function and value in storage |
//! | `flame` | flame graph, and profile for speedscope |
//! | `diff` | two profiles compared |
//! | `gas_report` | two gas reports of tests compared |

mod diff;
mod flame;
mod gas_report;
mod labelled;
mod table;

use crate::{
	record::{record, RecordArgs},
	trace::{ascii, Shown},
};
use clap::{Args, ValueEnum};
use labelled::Profile;
use pallet_lean_contracts::trace::TraceConfig;
use std::path::PathBuf;

/// A transaction or a call, and the form of its profile.
#[derive(Args, Clone, Debug)]
pub struct ProfileArgs {
	#[command(flatten)]
	pub of: RecordArgs,
	/// The cost to show: in the table and its order, the flame graph, the profile for speedscope.
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

/// Two profiles, or two gas reports.
#[derive(Args, Clone, Debug)]
pub struct DiffArgs {
	/// The profile before the change, as `profile --json` prints it, or the gas report of tests
	/// with `contracts-sandbox`.
	pub old: PathBuf,
	/// The profile or the gas report after the change.
	pub new: PathBuf,
	/// Fraction by which time and proof may each grow: 0.02 is 2 %.
	#[arg(long, value_name = "FRACTION", default_value_t = 0.0, value_parser = fraction)]
	pub tolerance: f64,
	/// The cost of the table. A gas report has no fuel.
	#[arg(long, value_enum, default_value_t = By::Time)]
	pub by: By,
	/// Rows of the table.
	#[arg(long, value_name = "COUNT", default_value_t = 20)]
	pub top: usize,
}

/// A cost.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum By {
	/// Computing time, the `ref_time` of the weight.
	Time,
	/// Units of fuel that the instructions of functions took, without translation.
	Fuel,
	/// Bytes of storage proof.
	Proof,
}

fn fraction(text: &str) -> Result<f64, String> {
	let number = text.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0);
	number.ok_or_else(|| format!("`{text}` is no fraction: expected a number such as 0.02"))
}

/// Profiles the transaction or dry run of `args`.
///
/// # Errors
///
/// Those of [`record`], and that a file cannot be written.
pub fn run(args: &ProfileArgs) -> Result<Shown, String> {
	let recorded = record(&args.of, TraceConfig::default())?;
	let profile = Profile::of(&recorded)?;
	if profile.truncated && args.by == By::Fuel {
		return Err("the profile is truncated, so fuel is unknown: --max-bytes makes room".into());
	}
	let write = |path: &PathBuf, content: String| {
		let shown = path.display();
		std::fs::write(path, content).map_err(|error| format!("{shown}: {error}"))?;
		eprintln!("wrote {shown}");
		Ok::<_, String>(())
	};
	if let Some(path) = &args.svg {
		write(path, flame::svg(&profile, args.by)?)?;
	}
	if let Some(path) = &args.speedscope {
		write(path, ascii(&flame::speedscope(&profile, args.by).to_string()))?;
	}
	let failure = (!recorded.succeeded()).then(|| recorded.outcome());
	let text = if args.of.json {
		let mut json = profile.to_json();
		json["error"] = failure.into();
		ascii(&format!("{json:#}\n"))
	} else if profile.parts.is_empty() && !profile.truncated {
		"no contract was called\n".into()
	} else {
		let mut text = table::of(&profile, &recorded, args.by, args.top);
		if let Some(failure) = failure {
			text += &format!("result: {failure}\n");
		}
		for line in recorded.messages() {
			text += &format!("message: {line}\n");
		}
		text
	};
	Ok(Shown { text, success: recorded.succeeded() })
}

/// Compares two profiles or two gas reports.
///
/// # Errors
///
/// A file is neither, or the two are not of a kind, or fuel of gas reports is asked for.
pub fn diff(args: &DiffArgs) -> Result<Shown, String> {
	if let Some(shown) = gas_report::compare(args)? {
		return Ok(shown);
	}
	let (old, new) = (Profile::read(&args.old)?, Profile::read(&args.new)?);
	Ok(diff::of(&old, &new, args))
}
