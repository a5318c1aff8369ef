//! A profile as a table.

use super::{
	stacks::{Kind, Stack, Stacks},
	By,
};
use crate::record::Recorded;
use comfy_table::{presets::NOTHING, CellAlignment, Table};
use contract_explain::{
	micros, short,
	tree::{HostFunction, Step},
};
use sp_runtime::Weight;
use std::collections::{BTreeMap, BTreeSet};

/// A row: what all stacks with one label cost.
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
pub fn of(stacks: &Stacks, recorded: &Recorded, by: By, top: usize) -> String {
	let whole = stacks.total(by);
	let mut text = format!(
		"used: {}, {} B of proof, {} units of fuel\n",
		micros(Weight::from_parts(stacks.total(By::Time), 0)),
		stacks.total(By::Proof),
		stacks.total(By::Fuel),
	);
	if stacks.truncated {
		text += "truncated: parts that had no room count for those around them; --max-bytes makes \
		         room for more\n";
	}
	for (kind, title) in [
		(Kind::Function, "functions"),
		(Kind::HostFunction, "host functions"),
		(Kind::Other, "frames, loading, instances, translation"),
	] {
		text += &part(title, rows(&stacks.stacks, kind, by), whole, by, top);
	}
	text += &storage(recorded, by, top);
	for code in &stacks.coverage {
		text += &format!("{}: {} of {} functions ran\n", code.contract, code.ran, code.functions);
	}
	text
}

fn rows(stacks: &[Stack], kind: Kind, by: By) -> Vec<(&str, Row)> {
	let of_kind: BTreeSet<_> =
		stacks.iter().filter(|stack| stack.kind == kind).map(Stack::label).collect();
	let mut rows = BTreeMap::<&str, Row>::new();
	for stack in stacks {
		let cost = stack.cost(by);
		if stack.kind == kind {
			let row = rows.entry(stack.label()).or_default();
			row.calls += stack.calls;
			row.own += cost;
		}
		// Once per label: a function that calls itself contains its cost once.
		let around: BTreeSet<_> = stack.path.iter().map(String::as_str).collect();
		for label in around.intersection(&of_kind) {
			rows.entry(label).or_default().total += cost;
		}
	}
	let mut rows: Vec<_> = rows.into_iter().collect();
	rows.sort_by_key(|(_, row)| core::cmp::Reverse((row.own, row.total)));
	rows
}

fn part(title: &str, rows: Vec<(&str, Row)>, whole: u64, by: By, top: usize) -> String {
	if rows.is_empty() {
		return String::new();
	}
	let mut table = Table::new();
	table.load_preset(NOTHING);
	table.set_header(["own", "", "with callees", "", "calls", title]);
	for (label, row) in rows.iter().take(top) {
		table.add_row([
			shown(row.own, by),
			percent(row.own, whole),
			shown(row.total, by),
			percent(row.total, whole),
			row.calls.to_string(),
			(*label).into(),
		]);
	}
	for column in 0..5 {
		if let Some(column) = table.column_mut(column) {
			column.set_cell_alignment(CellAlignment::Right);
		}
	}
	let more = match rows.len().checked_sub(top) {
		Some(more) if more > 0 => format!(" and {more} more (--top)\n"),
		_ => String::new(),
	};
	format!("\n{}\n{more}", table.trim_fmt())
}

/// What the functions that read and wrote each value cost.
fn storage(recorded: &Recorded, by: By, top: usize) -> String {
	#[derive(Default)]
	struct Value {
		reads: u64,
		writes: u64,
		cost: u64,
	}
	fn visit(
		steps: &[Step],
		contract: &str,
		values: &mut BTreeMap<(String, String), Value>,
		by: By,
		recorded: &Recorded,
	) {
		for step in steps {
			match step {
				Step::Frame(frame) => {
					let contract = recorded.names.contract(&frame.start.code_hash);
					visit(&frame.steps, &contract, values, by, recorded);
				},
				Step::HostFunction(HostFunction { steps, weight, .. }) => {
					visit(steps, contract, values, by, recorded);
					let accesses = steps.iter().filter_map(|step| match step {
						Step::Read { key, .. } => Some((key, true)),
						Step::Write { key, .. } => Some((key, false)),
						_ => None,
					});
					for (at, (key, reads)) in accesses.enumerate() {
						let value = values.entry((contract.into(), short(key))).or_default();
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
	visit(&recorded.steps, "", &mut values, by, recorded);
	if values.is_empty() {
		return "\n".into();
	}
	let mut values: Vec<_> = values.into_iter().collect();
	values.sort_by_key(|(_, value)| core::cmp::Reverse((value.cost, value.reads + value.writes)));
	let mut table = Table::new();
	table.load_preset(NOTHING);
	table.set_header(["cost", "reads", "writes", "values in storage"]);
	for ((contract, key), value) in values.iter().take(top) {
		table.add_row([
			shown(value.cost, by),
			value.reads.to_string(),
			value.writes.to_string(),
			format!("{contract}: {key}"),
		]);
	}
	for column in 0..3 {
		if let Some(column) = table.column_mut(column) {
			column.set_cell_alignment(CellAlignment::Right);
		}
	}
	let mut text = format!("\n{}\n", table.trim_fmt());
	if let Some(more) = values.len().checked_sub(top).filter(|more| *more > 0) {
		text += &format!(" and {more} more (--top)\n");
	}
	if recorded.truncated {
		text += " (values after the trace was full are missing; --max-bytes makes room)\n";
	}
	text + "\n"
}
