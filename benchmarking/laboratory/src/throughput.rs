//! The page of `make bench-throughput`, from the measurements of `tests/e2e/throughput/run.mjs`.

use crate::{
	output,
	plot::{bars, Series},
};
use serde::Deserialize;
use std::{fmt::Write, path::Path};

/// Seconds between blocks on a chain with validators.
const BLOCK_SECONDS: f64 = 6.0;
/// Bytes of proof that normal transactions of a parachain's block may take: 75 % of 10 MiB.
const PROOF: f64 = 0.75 * 10.0 * 1024.0 * 1024.0;

/// The measurements of one run.
#[derive(Deserialize)]
pub struct Report {
	date: String,
	machine: String,
	blocks: u32,
	callers: u32,
	chains: Vec<ChainRun>,
}

#[derive(Deserialize)]
struct ChainRun {
	name: String,
	limit: Limit,
	workloads: Vec<Workload>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Limit {
	ref_time: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Workload {
	name: String,
	shows: String,
	blocks: Vec<Block>,
	import_ms: f64,
	submit: Submit,
	dry_run: Option<Spread>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Block {
	calls: u32,
	ref_time: u64,
	proof: u64,
	build_ms: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Submit {
	count: u32,
	took_ms: f64,
	median: f64,
	high: f64,
}

#[derive(Deserialize)]
struct Spread {
	median: f64,
	high: f64,
}

impl Workload {
	fn calls(&self) -> f64 {
		self.blocks.iter().map(|block| f64::from(block.calls)).sum()
	}

	/// Calls per block.
	fn per_block(&self) -> f64 {
		self.calls() / self.blocks.len() as f64
	}

	/// Calls per second of a node's import time.
	fn per_second_of_import(&self) -> f64 {
		self.calls() / self.import_ms * 1e3
	}

	fn mean(&self, value: impl Fn(&Block) -> f64) -> f64 {
		self.blocks.iter().map(value).sum::<f64>() / self.blocks.len() as f64
	}
}

/// Writes the page and the plots.
///
/// # Errors
///
/// Returns an error if the measurements cannot be read, or if a file cannot be written.
pub fn write(json: &Path, folder: &Path) -> Result<(), String> {
	let file = output::read(json)?;
	let report: Report =
		serde_json::from_slice(&file).map_err(|error| format!("{}: {error}", json.display()))?;
	let names: Vec<String> = report
		.chains
		.first()
		.map(|chain| chain.workloads.iter().map(|workload| workload.name.clone()).collect())
		.unwrap_or_default();
	let series = |value: fn(&Workload) -> f64| -> Vec<Series> {
		let one = |chain: &ChainRun| Series {
			name: chain.name.clone(),
			values: chain.workloads.iter().map(value).collect(),
		};
		report.chains.iter().map(one).collect()
	};
	bars(
		"Calls in a block, by what they are charged",
		&names,
		&series(Workload::per_block),
		&folder.join("throughput-blocks.svg"),
	)?;
	bars(
		"Calls a second, by what a node takes to import them",
		&names,
		&series(Workload::per_second_of_import),
		&folder.join("throughput-import.svg"),
	)?;
	output::write(&folder.join("throughput.md"), &report.page())
}

impl Report {
	fn page(&self) -> String {
		let mut text = format!(
			"# What blocks carry\n\n\
			Written by `make bench-throughput`; all figures are from one run.\n\n\
			- Date: {}\n\
			- Machine: {}\n\
			- One node binary, built for speed, and chains that differ in their runtime: this project's; the same with \
			`pallet-contracts` 51 and the weights that its crate ships; the same with weights that `make peer-weights` \
			measured on this kind of machine, and the weights of blocks and transactions of ours. All blobs have the \
			profile of a live chain. Accounts, contracts (built as for a live chain) and calls are the same; {} accounts call.\n\
			- {} full blocks each. A call has the limits that a dry run says.\n\n\
			*Calls in a block* is what the charges let in, of 1.5 s for normal transactions; *a second* is that on a \
			chain with a block each {BLOCK_SECONDS} s. *Import* is what a second node takes to run the exported blocks \
			again and to write them, by its log. *Proof* is what is charged for it, as a part of the \
			7.5 MiB that a parachain's block has for normal transactions; these chains make no proofs and have no limit of it. \
			(A parachain gets back what a call was charged and did not record: [`parachain.md`](../parachain.md).)\n\n\
			![Calls in a block](throughput-blocks.svg)\n\n\
			![Calls a second of import](throughput-import.svg)\n",
			self.date, self.machine, self.callers, self.blocks,
		);
		let ours = self.chains.first();
		for (i, workload) in ours.iter().flat_map(|ours| ours.workloads.iter().enumerate()) {
			let _ = writeln!(
				text,
				"\n## {}: {}\n\n\
				| chain | calls in a block | a second | full by time | by proof | charged, µs | import, µs a call \
				| import, calls a second | building, ms a block | ours over this: calls in a block | import |\n\
				| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
				workload.name, workload.shows,
			);
			for (chain, other) in self.chains.iter().filter_map(|c| Some((c, c.workloads.get(i)?)))
			{
				let _ = writeln!(
					text,
					"| {} | {:.0} | {:.0} | {:.0} % | {:.0} % | {:.0} | {:.0} | {:.0} | {:.0} | {:.2} | {:.2} |",
					chain.name,
					other.per_block(),
					other.per_block() / BLOCK_SECONDS,
					100.0 * other.mean(|b| b.ref_time as f64) / chain.limit.ref_time as f64,
					100.0 * other.mean(|b| b.proof as f64) / PROOF,
					other.mean(|b| b.ref_time as f64) / other.per_block() / 1e6,
					1e6 / other.per_second_of_import(),
					other.per_second_of_import(),
					other.mean(|b| b.build_ms),
					workload.per_block() / other.per_block(),
					workload.per_second_of_import() / other.per_second_of_import(),
				);
			}
		}
		text += "\n## Requests\n\n\
			Submitting: 64 at once, validated by the pool, in ms until the answer. Dry run: `ContractsApi_call`, one after \
			the other.\n\n\
			| chain | workload | submitted | a second | median | 99 % | dry run, median | 99 % |\n\
			| --- | --- | --: | --: | --: | --: | --: | --: |\n";
		for (chain, workload) in
			self.chains.iter().flat_map(|c| c.workloads.iter().map(move |w| (c, w)))
		{
			let submit = &workload.submit;
			let dry = workload.dry_run.as_ref();
			let dry = dry.map_or("| |".into(), |d| format!("| {:.2} | {:.2} |", d.median, d.high));
			let _ = writeln!(
				text,
				"| {} | {} | {} | {:.0} | {:.1} | {:.1} {dry}",
				chain.name,
				workload.name,
				submit.count,
				f64::from(submit.count) / submit.took_ms * 1e3,
				submit.median,
				submit.high,
			);
		}
		text
	}
}
