//! Two profiles compared.

use super::{
	stacks::Stacks,
	table::{percent, shown},
	By,
};
use crate::trace::Shown;
use comfy_table::{presets::NOTHING, CellAlignment, Table};
use std::collections::BTreeMap;

/// What each part cost before and after, ordered by the difference. A success unless the whole
/// time or proof grew by more than `tolerance`.
pub fn of(old: &Stacks, new: &Stacks, tolerance: f64, top: usize) -> Shown {
	let mut text = String::new();
	let mut worse = false;
	for by in [By::Time, By::Proof] {
		let (before, after) = (old.total(by), new.total(by));
		text += &format!("{}\n", change(by, before, after));
		worse |= after as f64 > before as f64 * (1.0 + tolerance);
	}
	if old.truncated || new.truncated {
		text += "truncated: parts that had no room count for those around them\n";
	}
	let mut parts = BTreeMap::<&str, (u64, u64)>::new();
	for stack in &old.stacks {
		parts.entry(stack.label()).or_default().0 += stack.time;
	}
	for stack in &new.stacks {
		parts.entry(stack.label()).or_default().1 += stack.time;
	}
	let mut parts: Vec<_> = parts.into_iter().filter(|(_, (old, new))| old != new).collect();
	parts.sort_by_key(|(_, (old, new))| core::cmp::Reverse(old.abs_diff(*new)));
	if !parts.is_empty() {
		let mut table = Table::new();
		table.load_preset(NOTHING);
		table.set_header(["difference", "old", "new", "part, without its callees"]);
		for (label, (before, after)) in parts.iter().take(top) {
			let sign = if after > before { '+' } else { '-' };
			table.add_row([
				format!("{sign}{}", shown(before.abs_diff(*after), By::Time)),
				shown(*before, By::Time),
				shown(*after, By::Time),
				(*label).into(),
			]);
		}
		for column in 0..3 {
			if let Some(column) = table.column_mut(column) {
				column.set_cell_alignment(CellAlignment::Right);
			}
		}
		text += &format!("\n{}\n", table.trim_fmt());
		if let Some(more) = parts.len().checked_sub(top).filter(|more| *more > 0) {
			text += &format!(" and {more} more (--top)\n");
		}
	}
	if worse {
		let allowed = tolerance * 100.0;
		text += &format!("\nworse: the new one uses more, by more than {allowed} %\n");
	}
	Shown { text, success: !worse }
}

fn change(by: By, before: u64, after: u64) -> String {
	let name = if by == By::Time { "time" } else { "proof" };
	let sign = if after < before { '-' } else { '+' };
	let difference = percent(before.abs_diff(after), before);
	format!("{name}: {} → {} ({sign}{difference})", shown(before, by), shown(after, by))
}
