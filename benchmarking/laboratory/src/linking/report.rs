//! Output of the records: JSON, tables, and a page with plots.

use super::{
	measure::{Record, IMPORTS, LARGE, MOST_IMPORTS},
	other::{Other, NESTED},
	subject::Subject,
};
use crate::{
	output::{machine, write},
	plot::{Line, Plot},
};
use linking_strategies::Linking;
use std::{fmt::Write, path::Path, process::Command};

/// Writes the records.
pub fn json(records: &[Record], path: &Path) -> Result<(), String> {
	let text = serde_json::to_string_pretty(records).map_err(|error| error.to_string())?;
	write(path, &text)
}

/// Prints the tables.
pub fn console(records: &[Record], other: &Other) {
	println!("{}", tables(records, other));
}

/// Writes the page and its plots.
pub fn page(records: &[Record], other: &Other, rounds: usize, folder: &Path) -> Result<(), String> {
	std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
	let mut text = String::from("# Linking, measured\n\nWritten by `make bench-linking`.\n\n");
	let _ = writeln!(text, "- Date: {}", output("date", &["-u", "+%Y-%m-%d %H:%M UTC"]));
	let _ = writeln!(text, "- Machine: {}", machine());
	let _ = writeln!(text, "- Versions: {}", versions());
	let _ = writeln!(
		text,
		"- Real contracts are built as for a live chain, unless their row says otherwise: those of `tests/contracts`, among them the published \
		 crate `psp22` 2.0.0, and, where its file is given, OpenZeppelin's ERC-20 as Solang 0.3.2 compiles it. *Four contracts*: the \
		 demo's. One calls the adder, which calls the accumulator, and then asks that; the fourth, a subtracter, is not called.\n\
		 - All pallets are in one blob, with `runtime-allocator` and its memory functions. This project's pallet has the feature \
		 `untouched-memory`.\n\
		 - {rounds} interleaved rounds; medians, and quartiles in the records. The blobs are built \
		 in the profile `production` (fat LTO, one codegen unit), as those of live chains, and run by `sc-executor-wasmtime` with its usual settings, on a \
		 state in memory behind the trie cache that a node has.\n\
		 - A nested call's time is that of an extrinsic with so many calls, less that of one with \
		 none, divided by the calls. Linking's share of it is what the call takes longer when \
		 linking is done more than once: for `pallet-contracts`, in a copy that defines its host \
		 functions twice.\n"
	);
	text.push_str(&tables(records, other));
	text.push_str("\n## Plots\n");
	for (name, plot) in plots(records) {
		plot.draw(&folder.join(format!("linking-{name}.svg")))?;
		let _ = writeln!(text, "\n![{}](linking-{name}.svg)", plot.title);
	}
	write(&folder.join("linking.md"), &text)
}

fn output(program: &str, arguments: &[&str]) -> String {
	let output = Command::new(program).args(arguments).output();
	output
		.map_or_else(|_| "?".into(), |output| String::from_utf8_lossy(&output.stdout).trim().into())
}

/// Versions from the lock file of this program, and of rustc.
fn versions() -> String {
	let lock = include_str!("../../../Cargo.lock");
	let version = |name: &str| {
		let versions: Vec<_> = lock
			.split("[[package]]")
			.filter(|package| package.contains(&format!("name = \"{name}\"\n")))
			.filter_map(|package| package.split("version = \"").nth(1)?.split('"').next())
			.collect();
		format!("{name} {}", versions.join(" and "))
	};
	[
		"pallet-contracts",
		"pallet-revive",
		"wasmi",
		"revm",
		"polkavm",
		"frame-support",
		"sc-executor-wasmtime",
		"wasmtime",
	]
	.map(version)
	.join(", ")
		+ ", " + &output("rustc", &["--version"])
}

fn lean(records: &[Record], linking: Linking) -> impl Iterator<Item = &Record> + '_ {
	records.iter().filter(move |record| {
		record.subject == Subject::LeanContracts && record.strategy == linking.name()
	})
}

fn peer(records: &[Record], subject: Subject) -> impl Iterator<Item = &Record> + '_ {
	records.iter().filter(move |record| record.subject == subject)
}

/// The pallets for comparison.
const PEERS: [Subject; 3] =
	[Subject::PalletContracts, Subject::PalletRevive, Subject::PalletRevivePolkavm];

/// True for records of the callee from which the axes start.
fn is_base(record: &Record) -> bool {
	record.codes == 1
		&& record.pages <= 1
		&& record.callee_bytes < 1000
		&& [0, 8].contains(&record.imports)
		&& [0, 111].contains(&record.host_functions)
}

fn pick<'a>(
	mut records: impl Iterator<Item = &'a Record>,
	matches: impl Fn(&Record) -> bool,
) -> Option<&'a Record> {
	records.find(|record| matches(record))
}

fn us(record: Option<&Record>) -> String {
	record.map_or_else(String::new, |record| format!("{:.1}", record.us_per_call))
}

fn link(record: Option<&Record>) -> String {
	record.and_then(|record| record.link_us).map_or_else(String::new, |us| format!("{us:.2}"))
}

/// A column of a table: a name and the record for each row.
type Pick<'a, K> = Box<dyn Fn(K) -> Option<&'a Record> + 'a>;

fn table<K: Copy + std::fmt::Display>(
	title: &str,
	key: &str,
	keys: &[K],
	columns: &[(String, Pick<K>)],
	show: fn(Option<&Record>) -> String,
) -> String {
	let mut text = format!("\n## {title}\n\n| {key} |");
	for (name, _) in columns {
		let _ = write!(text, " {name} |");
	}
	text.push_str("\n| --- |");
	text.push_str(&" ---: |".repeat(columns.len()));
	for key in keys {
		let _ = write!(text, "\n| {key} |");
		for (_, pick) in columns {
			let _ = write!(text, " {} |", show(pick(*key)));
		}
	}
	text.push('\n');
	text
}

/// Columns for all strategies, and for the other pallets.
fn columns<'a, K: Copy + 'a>(
	records: &'a [Record],
	matches: fn(&Record, K) -> bool,
) -> Vec<(String, Pick<'a, K>)> {
	let mut columns: Vec<(String, Pick<'a, K>)> = Vec::new();
	for linking in Linking::ALL {
		columns.push((
			linking.name().into(),
			Box::new(move |key| pick(lean(records, linking), |record| matches(record, key))),
		));
	}
	for subject in PEERS {
		columns.push((
			subject.name().into(),
			Box::new(move |key| pick(peer(records, subject), |record| matches(record, key))),
		));
	}
	columns
}

fn by_table(record: &Record, table: u32) -> bool {
	let same = if record.subject == Subject::LeanContracts { table } else { 111 };
	[0, same].contains(&record.host_functions)
		&& record.calls == 100
		&& is_base(&Record { host_functions: 111, ..record.clone() })
}

fn by_imports(record: &Record, imports: u32) -> bool {
	record.imports == imports
		&& record.calls == 100
		&& is_base(&Record { imports: 8, callee_bytes: 0, ..record.clone() })
		&& record.callee_bytes < 3000
		&& record.pages == 1
}

fn by_bytes(record: &Record, bytes: u32) -> bool {
	record.calls == 100 && has_bytes(record, bytes)
}

fn has_bytes(record: &Record, bytes: u32) -> bool {
	let near = f64::from(record.callee_bytes) / f64::from(bytes);
	(0.7..1.4).contains(&near)
		&& is_base(&Record { callee_bytes: 0, pages: 1, ..record.clone() })
		&& record.pages == if bytes > 200 { 2 } else { 1 }
}

fn by_calls(record: &Record, calls: u32) -> bool {
	record.calls == calls && is_base(record)
}

fn by_codes(record: &Record, codes: u32) -> bool {
	record.codes == codes && record.calls == 100 && is_base(&Record { codes: 1, ..record.clone() })
}

fn tables(records: &[Record], other: &Other) -> String {
	let sizes: Vec<u32> = {
		let mut sizes: Vec<u32> = lean(records, Linking::Shared)
			.filter(|record| by_bytes(record, record.callee_bytes))
			.filter(|record| record.imports == 8 && record.host_functions == 111)
			.map(|record| record.callee_bytes)
			.collect();
		sizes.sort_unstable();
		sizes.dedup();
		sizes
	};
	let mut text = goals(records, other);
	text += &table(
		"Length of the table of host functions: µs a nested call",
		"host functions",
		&[52, 111, 500],
		&columns(records, by_table),
		us,
	);
	text += &table(
		"The same: linking alone, µs a nested call",
		"host functions",
		&[52, 111, 500],
		&columns(records, by_table),
		link,
	);
	text += &table(
		"Imports of the callee: µs a nested call",
		"imports",
		&IMPORTS,
		&columns(records, by_imports),
		us,
	);
	text += &table(
		"The same: linking alone, µs a nested call",
		"imports",
		&IMPORTS,
		&columns(records, by_imports),
		link,
	);
	text += &table(
		"Size of the callee: µs a nested call",
		"bytes",
		&sizes,
		&columns(records, by_bytes),
		us,
	);
	text += &table(
		"Calls in one extrinsic: µs a nested call; with 0, µs of the extrinsic",
		"calls",
		&[0, 1, 10, 100, 1000],
		&columns(records, by_calls),
		us,
	);
	text += &table(
		"Codes that take turns in 100 calls: µs a nested call",
		"codes",
		&[1, 10, 50],
		&columns(records, by_codes),
		us,
	);
	text += &nested_real(other);
	text.push_str("\n## While a proof is recorded, as a collator does: µs an extrinsic\n\n| | lean-contracts | pallet-contracts | | above nothing |\n| --- | ---: | ---: | ---: | ---: |\n");
	let nothing = other.recorded.first().map_or(f64::NAN, |(_, nothing, _)| *nothing);
	for (place, (name, ours, theirs)) in other.recorded.iter().enumerate() {
		let _ = write!(text, "| {name} | {ours:.0} |");
		// The first row is the same extrinsic in both columns.
		let _ = match place {
			0 => writeln!(text, " | | |"),
			_ => writeln!(
				text,
				" {theirs:.0} | {:.2} times as fast | {:.2} |",
				theirs / ours,
				(theirs - nothing) / (ours - nothing)
			),
		};
	}
	text.push_str("\n## Beside linking\n\n| | lean-contracts | pallet-contracts | |\n| --- | ---: | ---: | ---: |\n");
	for (name, ours, theirs) in other.compute.iter().chain(&other.real) {
		let _ = writeln!(
			text,
			"| {name}, µs an extrinsic | {ours:.0} | {theirs:.0} | {:.2} times as fast |",
			theirs / ours
		);
	}
	for (name, ours, theirs) in &other.heap {
		let _ = writeln!(
			text,
			"| peak of the heap, KiB: {name} | {} | {} | {:.2} times as much |",
			ours / 1024,
			theirs / 1024,
			f64::from(*ours) / f64::from(*theirs)
		);
	}
	let _ = writeln!(text, "| an extrinsic that does nothing, µs | {:.0} | | |", other.nothing);
	text
}

/// Nested calls of real contracts.
fn nested_real(other: &Other) -> String {
	let mut text = String::from(
		"\n## Nested calls of real contracts: µs a call\n\n| contract | calls in the extrinsic | lean-contracts | \
		 pallet-contracts | |\n| --- | ---: | ---: | ---: | ---: |\n",
	);
	for of_contract in &other.nested {
		for ((name, ours, theirs), calls) in of_contract.iter().zip(NESTED) {
			let faster = theirs / ours;
			let _ = writeln!(
				text,
				"| {name} | {calls} | {ours:.1} | {theirs:.1} | {faster:.2} times as fast |"
			);
		}
	}
	text
}

/// The table of aims: wanted and reached figures.
fn goals(records: &[Record], other: &Other) -> String {
	let shared = |matches: &dyn Fn(&Record) -> bool| {
		pick(lean(records, Linking::Shared), matches).map_or(f64::NAN, |record| record.us_per_call)
	};
	let contracts = |matches: &dyn Fn(&Record) -> bool| {
		pick(peer(records, Subject::PalletContracts), matches)
			.map_or(f64::NAN, |record| record.us_per_call)
	};
	let small = |record: &Record| by_calls(record, 100);
	let large = |record: &Record| by_bytes(record, LARGE);
	let top = |record: &Record| by_calls(record, 0);
	let revive = |subject, matches: &dyn Fn(&Record) -> bool| {
		pick(peer(records, subject), matches).map_or(f64::NAN, |record| record.us_per_call)
	};
	let share = pick(lean(records, Linking::Shared), small).and_then(|r| r.link_share);
	let few = shared(&|record| by_table(record, 52));
	let many = shared(&|record| by_table(record, 500));
	let slope = |linking| {
		let at = |imports| {
			pick(lean(records, linking), |record| by_imports(record, imports))
				.and_then(|record| record.link_us)
				.unwrap_or(f64::NAN)
		};
		(at(MOST_IMPORTS) - at(1)) / f64::from(MOST_IMPORTS - 1)
	};
	let mut text = String::from("\n## Aims\n\n| aim | wanted | reached |\n| --- | --- | --- |\n");
	let mut row = |aim: &str, wanted: &str, reached: String| {
		let _ = writeln!(text, "| {aim} | {wanted} | {reached} |");
	};
	let times = |value: f64| format!("{value:.2} times");
	let against_contracts =
		|matches: &dyn Fn(&Record) -> bool| times(contracts(matches) / shared(matches));
	for (calls, wanted) in [(1, "2.5 times"), (10, ""), (100, "12 times"), (1000, "")] {
		row(
			&format!(
				"nested call, 200 bytes, of {calls} in an extrinsic, faster than pallet-contracts"
			),
			wanted,
			against_contracts(&|record| by_calls(record, calls)),
		);
	}
	let first = |record: &Record| record.calls == 1 && has_bytes(record, LARGE);
	for (calls, wanted, matches) in
		[(1, "2 times", &first as &dyn Fn(&Record) -> bool), (100, "12 times", &large)]
	{
		row(
			&format!(
				"nested call, 18 KiB, of {calls} in an extrinsic, faster than pallet-contracts"
			),
			wanted,
			against_contracts(matches),
		);
	}
	for (codes, wanted) in [(10, "8 times"), (50, "3.5 times")] {
		row(
			&format!("nested call, {codes} modules in turn, faster than pallet-contracts"),
			wanted,
			against_contracts(&|record| by_codes(record, codes)),
		);
	}
	row(
		"linking's part of a nested call",
		"1 %",
		format!("{:.2} %", share.unwrap_or(f64::NAN) * 100.0),
	);
	row(
		"change from 52 to 500 host functions",
		"at most 2 %",
		format!("{:+.1} %", (many / few - 1.0) * 100.0),
	);
	row("µs an import, bound at each call", "stated", format!("{:.3}", slope(Linking::Bound)));
	row("µs an import, kept for the session", "stated", format!("{:.4}", slope(Linking::Shared)));
	for subject in [Subject::PalletRevive, Subject::PalletRevivePolkavm] {
		for (what, matches) in
			[("nested call", &small as &dyn Fn(&Record) -> bool), ("top-level call", &top)]
		{
			row(
				&format!("{what}, faster than with {}", subject.name()),
				"1 time",
				times(revive(subject, matches) / shared(matches)),
			);
		}
	}
	row("top-level call, faster than pallet-contracts", "2.2 times", against_contracts(&top));
	row(
		"the same without what an empty extrinsic takes",
		"3 times",
		times((contracts(&top) - other.nothing) / (shared(&top) - other.nothing)),
	);
	for (name, ours, theirs) in &other.compute {
		row(&format!("{name}, faster than pallet-contracts"), "1.1 times", times(theirs / ours));
	}
	for (name, ours, theirs) in &other.real {
		let above = (theirs - other.nothing) / (ours - other.nothing);
		row(
			&format!("{name}, above an empty extrinsic, faster than pallet-contracts"),
			"2 times",
			times(above),
		);
	}
	for of_contract in &other.nested {
		for ((name, ours, theirs), calls) in of_contract.iter().zip(NESTED) {
			let aim =
				format!("{name}, nested, of {calls} in an extrinsic, faster than pallet-contracts");
			row(&aim, "", times(theirs / ours));
		}
	}
	for (name, ours, theirs) in &other.heap {
		row(
			&format!("peak of the heap: {name}"),
			"at most 1 time",
			times(f64::from(*ours) / f64::from(*theirs)),
		);
	}
	text
}

fn plots(records: &[Record]) -> Vec<(&'static str, Plot<'_>)> {
	let lines =
		|matches: &dyn Fn(&Record) -> bool, x: fn(&Record) -> u32, y: fn(&Record) -> f64| {
			let line = |name: &str, records: &mut dyn Iterator<Item = &Record>| {
				let mut points: Vec<(f64, f64)> = records
					.filter(|record| matches(record))
					.map(|record| (x(record).into(), y(record)))
					.collect();
				points.sort_by(|a, b| a.0.total_cmp(&b.0));
				points.dedup();
				Line { name: name.into(), points }
			};
			let mut lines: Vec<Line> = Linking::ALL
				.iter()
				.map(|linking| line(linking.name(), &mut lean(records, *linking)))
				.collect();
			for subject in PEERS {
				lines.push(line(subject.name(), &mut peer(records, subject)));
			}
			lines.retain(|line| !line.points.is_empty());
			lines
		};
	let time = |record: &Record| record.us_per_call;
	let link = |record: &Record| record.link_us.unwrap_or(f64::NAN);
	vec![
		(
			"tables",
			Plot {
				title: "A nested call, by the length of the table of host functions",
				x: "host functions",
				y: "µs a call",
				lines: lines(
					&|record| by_table(record, record.host_functions) && record.host_functions > 0,
					|record| record.host_functions,
					time,
				),
			},
		),
		(
			"imports",
			Plot {
				title: "Linking, by the imports of the callee",
				x: "imports",
				y: "µs a call",
				lines: lines(
					&|record| by_imports(record, record.imports) && record.imports > 0,
					|record| record.imports,
					link,
				),
			},
		),
		(
			"sizes",
			Plot {
				title: "A nested call, by the size of the callee",
				x: "bytes of code",
				y: "µs a call",
				lines: lines(
					&|record| by_bytes(record, record.callee_bytes),
					|r| r.callee_bytes,
					time,
				),
			},
		),
		(
			"calls",
			Plot {
				title: "A nested call, by the number of calls in the extrinsic",
				x: "calls",
				y: "µs a call",
				lines: lines(
					&|record| record.calls > 0 && by_calls(record, record.calls),
					|record| record.calls,
					time,
				),
			},
		),
		(
			"codes",
			Plot {
				title: "A nested call, by the number of codes that take turns",
				x: "codes",
				y: "µs a call",
				lines: lines(&|record| by_codes(record, record.codes), |record| record.codes, time),
			},
		),
	]
}
