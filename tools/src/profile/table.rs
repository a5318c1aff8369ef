//! A profile as a table.

use super::{
	labelled::{Kind, Profile},
	By,
};
use crate::record::Recorded;
use comfy_table::{presets::NOTHING, CellAlignment, Table};
use contract_explain::{
	micros,
	tree::{HostFunction, Step},
	Names,
};
use sp_core::H256;
use sp_runtime::Weight;
use std::collections::BTreeMap;

/// A row: the cost of all parts with one label.
#[derive(Default)]
struct Row {
	calls: u64,
	own: u64,
	/// With the parts in it.
	total: u64,
}

/// Formats a cost.
pub fn shown(cost: u64, by: By) -> String {
	match by {
		By::Time => micros(Weight::from_parts(cost, 0)),
		By::Fuel => format!("{cost}"),
		By::Proof => format!("{cost} B"),
	}
}

/// A percentage with one digit.
pub fn percent(part: u64, whole: u64) -> String {
	if whole == 0 {
		return "0.0 %".into();
	}
	format!("{:.1} %", part as f64 * 100.0 / whole as f64)
}

/// The table of a profile, of at most `top` rows per part.
pub fn of(profile: &Profile, recorded: &Recorded, by: By, top: usize) -> String {
	let whole = profile.total(by);
	let fuel = match profile.truncated {
		true => "fuel unknown".into(),
		false => format!("{} units of fuel for instructions", profile.total(By::Fuel)),
	};
	let mut text = format!(
		"used: {}, {} B of proof, {fuel}\n",
		micros(Weight::from_parts(profile.total(By::Time), 0)),
		profile.total(By::Proof),
	);
	let (held, released) = recorded.deposit();
	for (amount, what) in [(held, "held"), (released, "released")] {
		if amount > 0 {
			text += &format!("storage deposit: {amount} {what}\n");
		}
	}
	if profile.truncated {
		text += "truncated: parts that had no room count for those around them; --max-bytes makes \
		         room for more\n";
	}
	for (kind, title) in [
		(Kind::Function, "functions"),
		(Kind::HostFunction, "host functions"),
		(Kind::Other, "frames, loading, instances, translation"),
	] {
		text += &part(title, rows(profile, kind, by), whole, by, top);
	}
	text += &storage(recorded, by, top);
	for code in &profile.coverage {
		let least = if profile.truncated { "at least " } else { "" };
		text += &format!(
			"{}: {least}{} of {} functions ran\n",
			code.contract, code.ran, code.functions
		);
	}
	text
}

fn rows(profile: &Profile, kind: Kind, by: By) -> Vec<(&str, Row)> {
	let totals = profile.with_callees(by).into_iter().zip(profile.outermost());
	let mut rows = BTreeMap::<&str, Row>::new();
	for (part, (total, is_outermost)) in profile.parts.iter().zip(totals) {
		if part.kind != kind {
			continue;
		}
		let row = rows.entry(profile.label(part)).or_default();
		row.calls += part.calls;
		row.own = row.own.saturating_add(part.cost(by));
		// Once per label: a function that calls itself contains its cost once.
		if is_outermost {
			row.total = row.total.saturating_add(total);
		}
	}
	let mut rows: Vec<_> = rows.into_iter().filter(|(_, row)| row.total > 0).collect();
	rows.sort_by_key(|(_, row)| core::cmp::Reverse((row.own, row.total)));
	rows
}

/// A table of the first `top` rows, after an empty line. The last column is text, the others are
/// numbers.
pub fn of_cells<const COLUMNS: usize>(
	header: [&str; COLUMNS],
	rows: impl ExactSizeIterator<Item = [String; COLUMNS]>,
	top: usize,
) -> String {
	let more = rows.len().saturating_sub(top);
	let mut table = Table::new();
	table.load_preset(NOTHING);
	table.set_header(header);
	table.add_rows(rows.take(top));
	for column in 1..COLUMNS {
		if let Some(column) = table.column_mut(column - 1) {
			column.set_cell_alignment(CellAlignment::Right);
		}
	}
	let more = if more > 0 { format!(" and {more} more (--top)\n") } else { String::new() };
	format!("\n{}\n{more}", table.trim_fmt())
}

fn part(title: &str, rows: Vec<(&str, Row)>, whole: u64, by: By, top: usize) -> String {
	if rows.is_empty() {
		return String::new();
	}
	let cells = rows.iter().map(|(label, row)| {
		[
			shown(row.own, by),
			percent(row.own, whole),
			shown(row.total, by),
			percent(row.total, whole),
			row.calls.to_string(),
			(*label).into(),
		]
	});
	of_cells(["own", "", "with callees", "", "calls", title], cells, top)
}

/// The cost of host functions by the value that they read or wrote.
fn storage(recorded: &Recorded, by: By, top: usize) -> String {
	#[derive(Default)]
	struct Value {
		reads: u64,
		writes: u64,
		cost: u64,
	}
	fn visit(
		steps: &[Step],
		code_hash: &H256,
		values: &mut BTreeMap<(String, String), Value>,
		by: By,
		names: &Names,
	) {
		for step in steps {
			match step {
				Step::Frame(frame) => {
					visit(&frame.steps, &frame.start.code_hash, values, by, names);
				},
				Step::HostFunction(HostFunction { steps, weight, .. }) => {
					visit(steps, code_hash, values, by, names);
					let accesses = steps.iter().filter_map(|step| match step {
						Step::Read { key, .. } => Some((key, true)),
						Step::Write { key, .. } => Some((key, false)),
						_ => None,
					});
					for (at, (key, reads)) in accesses.enumerate() {
						let key = names.storage_key(code_hash, key);
						let value = values.entry((names.contract(code_hash), key)).or_default();
						value.reads += u64::from(reads);
						value.writes += u64::from(!reads);
						// A function that reads and writes does so once.
						if at == 0 {
							value.cost += match by {
								By::Time => weight.ref_time(),
								By::Proof => weight.proof_size(),
								By::Fuel => 0,
							};
						}
					}
				},
				_ => (),
			}
		}
	}
	let mut values = BTreeMap::new();
	if by == By::Fuel {
		return "\n".into();
	}
	visit(&recorded.steps, &H256::zero(), &mut values, by, &recorded.names);
	if values.is_empty() {
		return "\n".into();
	}
	let mut values: Vec<_> = values.into_iter().collect();
	values.sort_by_key(|(_, value)| core::cmp::Reverse((value.cost, value.reads + value.writes)));
	let cells = values.iter().map(|((contract, key), value)| {
		[
			shown(value.cost, by),
			value.reads.to_string(),
			value.writes.to_string(),
			format!("{contract}: {key}"),
		]
	});
	let mut text = of_cells(["cost", "reads", "writes", "values in storage"], cells, top);
	if recorded.truncated {
		text += " (values after the trace was full are missing; --max-bytes makes room)\n";
	}
	text + "\n"
}
