//! Two profiles compared.

use super::{
	labelled::{Kind, Profile},
	table::{of_cells, percent, shown},
	By, DiffArgs,
};
use crate::trace::Shown;
use std::collections::{BTreeMap, BTreeSet};

/// The totals of time and proof, and the own cost of each part before and after, largest
/// difference first. Fails if time or proof grew by more than the tolerance, or if the new profile
/// is of a call that failed.
pub fn of(old: &Profile, new: &Profile, args: &DiffArgs) -> Shown {
	let by = args.by;
	let mut text = String::new();
	let mut worse = Vec::new();
	for by in [By::Time, By::Proof] {
		let (before, after) = (old.total(by), new.total(by));
		let (name, grown) = (if by == By::Time { "time" } else { "proof" }, change(before, after));
		text += &format!("{name}: {} → {} ({grown})\n", shown(before, by), shown(after, by));
		if after as f64 > before as f64 * (1.0 + args.tolerance) {
			worse.push(format!("{name} {grown}"));
		}
	}
	if old.outcome != new.outcome {
		text += &format!("outcome: {} → {}\n", old.outcome, new.outcome);
		if new.outcome != "succeeded" {
			worse.push(format!("the new call has the outcome {}", new.outcome));
		}
	}
	for (profile, file) in [(old, &args.old), (new, &args.new)] {
		if profile.truncated {
			text += &format!(
				"{} is truncated: parts that had no room count for those around them\n",
				file.display()
			);
		}
	}
	let (before, after) = (functions(old), functions(new));
	let (shared, fewer) = (before.intersection(&after).count(), before.len().min(after.len()));
	if shared * 2 < fewer {
		text += &format!(
			"{shared} of {fewer} functions have the same name in both: give both runs of `profile` \
			 the options --bundle and --names\n"
		);
	}
	text += &table(old, new, by, args.top);
	if !worse.is_empty() {
		text += &format!("\nworse: {}\n", worse.join(", "));
	}
	Shown { text, success: worse.is_empty() }
}

fn functions(profile: &Profile) -> BTreeSet<&str> {
	let functions = profile.parts.iter().filter(|part| part.kind == Kind::Function);
	functions.map(|part| profile.label(part)).collect()
}

fn table(old: &Profile, new: &Profile, by: By, top: usize) -> String {
	let mut parts = BTreeMap::<&str, (u64, u64)>::new();
	for part in &old.parts {
		let cost = &mut parts.entry(old.label(part)).or_default().0;
		*cost = cost.saturating_add(part.cost(by));
	}
	for part in &new.parts {
		let cost = &mut parts.entry(new.label(part)).or_default().1;
		*cost = cost.saturating_add(part.cost(by));
	}
	let mut parts: Vec<_> = parts.into_iter().filter(|(_, (old, new))| old != new).collect();
	if parts.is_empty() {
		return String::new();
	}
	parts.sort_by_key(|(_, (old, new))| core::cmp::Reverse(old.abs_diff(*new)));
	let cells = parts.iter().map(|(label, (before, after))| {
		let sign = if after > before { '+' } else { '-' };
		[
			format!("{sign}{}", shown(before.abs_diff(*after), by)),
			shown(*before, by),
			shown(*after, by),
			(*label).into(),
		]
	});
	of_cells(["difference", "old", "new", "part, without its callees"], cells, top)
}

/// `+1.5 %`.
pub fn change(before: u64, after: u64) -> String {
	if before == 0 && after > 0 {
		return "from none".into();
	}
	let sign = if after < before { '-' } else { '+' };
	format!("{sign}{}", percent(before.abs_diff(after), before))
}
