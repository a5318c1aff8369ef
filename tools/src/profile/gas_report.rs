//! Two gas reports compared, as the tests of `contracts-sandbox` write them.

use super::{
	diff::change,
	table::{of_cells, shown},
	By, DiffArgs,
};
use crate::trace::Shown;
use contract_bundle::printable;
use serde_json::Value;
use std::{collections::BTreeMap, path::Path};

/// The format of the file, as `contracts-sandbox` names it.
const FORMAT: &str = "contracts-gas-report-1";

/// The mean cost of the calls of one message that succeeded.
struct Message {
	calls: u64,
	/// Calls that failed or reverted.
	failed: u64,
	/// Picoseconds.
	time: u64,
	/// Bytes.
	proof: u64,
	/// The chain's smallest unit. Negative if more is released than held.
	deposit: i128,
}

impl Message {
	fn cost(&self, by: By) -> u64 {
		match by {
			By::Proof => self.proof,
			_ => self.time,
		}
	}
}

/// The messages of a gas report. `None` if the file is something else.
///
/// # Errors
///
/// The file cannot be read, or the report is malformed.
fn read(path: &Path) -> Result<Option<BTreeMap<String, Message>>, String> {
	let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
	let json = serde_json::from_slice(&bytes).ok();
	let Some(json) = json.filter(|json: &Value| json["format"] == FORMAT) else { return Ok(None) };
	let number = |value: &Value| value.as_str()?.parse::<i128>().ok();
	let message = |(name, value): (&String, &Value)| {
		let calls = value["calls"].as_u64()?;
		let mean = |of: &str| if calls == 0 { Some(0) } else { number(&value[of]["mean"]) };
		let natural = |of: &str| u64::try_from(mean(of)?).ok();
		let message = Message {
			calls,
			failed: value["failed"].as_u64()?,
			time: natural("time")?,
			proof: natural("proof")?,
			deposit: mean("deposit")?,
		};
		Some((printable(name), message))
	};
	let messages = json["messages"].as_object();
	let messages = messages.and_then(|messages| messages.iter().map(message).collect());
	let malformed = || format!("{}: the gas report is malformed", path.display());
	messages.map(Some).ok_or_else(malformed)
}

/// The mean costs of each message before and after, largest difference first. `None` if neither
/// file is a gas report. The comparison is unsuccessful if the mean time, proof or
/// deposit of a message grew by more than the tolerance, or if it only fails now.
///
/// # Errors
///
/// Only one of the files is a gas report, or one is malformed.
pub fn compare(args: &DiffArgs) -> Result<Option<Shown>, String> {
	let (old, new) = match (read(&args.old)?, read(&args.new)?) {
		(Some(old), Some(new)) => (old, new),
		(None, None) => return Ok(None),
		(old, _) => {
			let (report, other) =
				if old.is_some() { (&args.old, &args.new) } else { (&args.new, &args.old) };
			let (report, other) = (report.display(), other.display());
			return Err(format!(
				"{report} is a gas report, and {other} is none: give two of a kind"
			));
		},
	};
	if args.by == By::Fuel {
		return Err("a gas report has no fuel: give --by time or --by proof".into());
	}
	let both = old.iter().filter_map(|(name, old)| Some((name, old, new.get(name)?)));
	let mut worse = Vec::new();
	for (name, old, new) in both.clone() {
		if old.calls > 0 && new.calls == 0 {
			worse.push(format!("{name}: all of its {} calls fail", new.failed));
		}
	}
	let both: Vec<_> = both.filter(|(_, old, new)| old.calls > 0 && new.calls > 0).collect();
	if both.is_empty() && worse.is_empty() {
		return Err("no message succeeds in both gas reports: there is nothing to compare".into());
	}
	for by in [By::Time, By::Proof] {
		for (name, old, new) in &both {
			let (before, after) = (old.cost(by), new.cost(by));
			if after as f64 > before as f64 * (1.0 + args.tolerance) {
				let what = if by == By::Time { "time" } else { "proof" };
				worse.push(format!("{name}: {what} {}", change(before, after)));
			}
		}
	}
	for (name, old, new) in &both {
		let (before, after) = (old.deposit as f64, new.deposit as f64);
		if after > before + before.abs() * args.tolerance {
			worse.push(format!("{name}: deposit {} → {}", old.deposit, new.deposit));
		}
	}
	let mut text = format!("messages in both reports: {}\n", both.len());
	for (path, only, others) in [(&args.old, &old, &new), (&args.new, &new, &old)] {
		let only: Vec<_> = only.keys().filter(|name| !others.contains_key(*name)).collect();
		if !only.is_empty() {
			let names: Vec<_> = only.iter().map(|name| &name[..]).collect();
			text += &format!("only in {}: {}\n", path.display(), names.join(", "));
		}
	}
	if both.iter().any(|(_, old, new)| old.calls != new.calls) {
		text +=
			"some messages were called more often in one run than in the other: their means are \
		         not of the same calls\n";
	}
	text += &table(both, args);
	if !worse.is_empty() {
		text += &format!("\nworse: {}\n", worse.join(", "));
	}
	Ok(Some(Shown { text, success: worse.is_empty() }))
}

fn table(mut both: Vec<(&String, &Message, &Message)>, args: &DiffArgs) -> String {
	let by = args.by;
	both.retain(|(_, old, new)| old.cost(by) != new.cost(by));
	if both.is_empty() {
		return String::new();
	}
	both.sort_by_key(|(_, old, new)| core::cmp::Reverse(old.cost(by).abs_diff(new.cost(by))));
	let cells = both.iter().map(|(name, old, new)| {
		let (before, after) = (old.cost(by), new.cost(by));
		[
			change(before, after),
			shown(before, by),
			shown(after, by),
			format!("{} → {}", old.calls, new.calls),
			(*name).clone(),
		]
	});
	of_cells(["difference", "old mean", "new mean", "calls", "message"], cells, args.top)
}
