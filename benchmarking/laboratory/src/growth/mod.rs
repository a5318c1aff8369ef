//! The same calls on growing states: time, proof and charge of a call, and the memory of a node.

mod database;
mod measure;
mod node;
mod state;

use crate::{
	output::{machine, read, write},
	plot::{lines, Series},
};
use blob_executor::Blob;
use measure::{MeasuredBlock, MeasuredCall, MEASURED_CALLS};
use node::Footprint;
use state::Genesis;
use std::{
	fmt::Write,
	path::{Path, PathBuf},
	time::Instant,
};

/// Calls in a measured block. They fit into its time, not into a parachain's limit of proofs.
const CALLS: usize = 300;

/// Options of `laboratory growth`.
#[derive(clap::Args)]
pub struct Options {
	/// The runtime's Wasm blob.
	#[arg(long, value_name = "FILE")]
	pub runtime: PathBuf,
	/// The folder of the ink! contracts.
	#[arg(long, value_name = "FOLDER")]
	pub ink: PathBuf,
	/// The folder for the databases. Databases of an earlier run are deleted.
	#[arg(long, value_name = "FOLDER")]
	pub folder: PathBuf,
	/// Numbers of contracts, one per state.
	#[arg(long, value_delimiter = ',', default_values_t = [1_000, 10_000, 100_000, 1_000_000])]
	pub contracts: Vec<u64>,
	/// Blocks of each kind. The one with the median time counts.
	#[arg(long, default_value_t = 5)]
	pub rounds: usize,
	/// The node's binary [default: no node is started].
	#[arg(long, value_name = "FILE", requires = "tool")]
	pub node: Option<PathBuf>,
	/// The binary of `lean-contracts`. Its `check` reads all contracts from that node.
	#[arg(long, value_name = "FILE", requires = "node")]
	pub tool: Option<PathBuf>,
	/// The folder for growth.md and its plots [default: print the page].
	#[arg(long, value_name = "FOLDER")]
	pub results: Option<PathBuf>,
}

/// The measurements on a state of one size.
struct Size {
	contracts: u64,
	/// Seconds to create and to write the state.
	made: f64,
	/// Size of its database in MiB.
	on_disk: u64,
	/// The measured blocks, in the order of `MEASURED_CALLS`.
	blocks: Vec<MeasuredBlock>,
	footprint: Option<Footprint>,
}

/// Measures, and writes the page.
///
/// # Errors
///
/// Returns the first failure, with the number of contracts.
pub fn run(options: &Options) -> Result<(), String> {
	let code = read(&options.runtime)?;
	let genesis = Genesis::new(&code, &options.ink)?;
	let mut blob = Blob::new(&code)?;
	let mut sizes = Vec::new();
	for &contracts in &options.contracts {
		let size = size(options, &genesis, &mut blob, contracts);
		sizes.push(size.map_err(|error| format!("{contracts} contracts: {error}"))?);
	}
	let page = page(&sizes, options.rounds);
	let Some(folder) = &options.results else {
		print!("{page}");
		return Ok(());
	};
	plots(&sizes, folder)?;
	write(&folder.join("growth.md"), &page)
}

fn size(
	options: &Options,
	genesis: &Genesis,
	blob: &mut Blob,
	contracts: u64,
) -> Result<Size, String> {
	eprintln!("growth: {contracts} contracts: making the state");
	let base = options.folder.join(contracts.to_string());
	if base.exists() {
		std::fs::remove_dir_all(&base).map_err(|error| format!("{}: {error}", base.display()))?;
	}
	let database = node::database(&base);
	std::fs::create_dir_all(&database)
		.map_err(|error| format!("{}: {error}", database.display()))?;
	let begun = Instant::now();
	// The timing includes the drop of the database, which flushes it.
	let hash =
		database::write_genesis(&database::open(&database)?, genesis.with_contracts(contracts)?)?;
	let made = begun.elapsed().as_secs_f64();
	let on_disk = bytes(&database)? / (1024 * 1024);
	eprintln!("growth: {contracts} contracts: {on_disk} MiB after {made:.0} s; calling");

	let mut blocks = Vec::new();
	for case in MEASURED_CALLS {
		let mut rounds = Vec::new();
		for _ in 0..options.rounds.max(1) {
			// Opened again, so that its caches hold nothing of the previous round.
			let backend = database::open(&database)?;
			rounds.push(measure::block(&backend, hash, blob, case, contracts, CALLS)?);
		}
		rounds.sort_by(|a, b| a.mean.total_cmp(&b.mean));
		blocks.push(rounds.swap_remove(rounds.len() / 2));
	}
	let footprint = match (&options.node, &options.tool) {
		(Some(node), Some(tool)) => {
			eprintln!("growth: {contracts} contracts: starting a node, reading all of them");
			Some(node::footprint(node, tool, &base)?)
		},
		_ => None,
	};
	std::fs::remove_dir_all(&base).map_err(|error| format!("{}: {error}", base.display()))?;
	Ok(Size { contracts, made, on_disk, blocks, footprint })
}

/// Bytes of the files in a folder.
fn bytes(folder: &Path) -> Result<u64, String> {
	let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
	let sizes = entries.map(|entry| {
		// Counts allocated blocks, as ParityDB's files are sparse.
		use std::os::unix::fs::MetadataExt;
		entry.and_then(|entry| entry.metadata()).map(|data| data.blocks() * 512)
	});
	sizes.sum::<Result<u64, _>>().map_err(|error| error.to_string())
}

fn page(sizes: &[Size], rounds: usize) -> String {
	let mut text = format!(
		"# Calls on a state that grows\n\n\
		Written by `make bench-growth`.\n\n\
		- Machine: {}\n\
		- Database: ParityDB, on disk, opened anew for each block, its files in the machine's memory; the blob has the profile of a live chain.\n\
		- State: of ten contracts six are switches, three ERC-20 tokens, one ends itself when asked. The runtime deployed \
		one of each; all that has their account in its key was written again under other accounts, with tries of their \
		own. The time to make the state is that.\n\
		- Each row is a block with {CALLS} calls, each of another contract, none of which was read before (fewer where \
		there are not so many); of {rounds} blocks that with the median time.\n\n\
		*Took* is the mean of a call with the end of the block and the state's root; *charged* is what a call is charged \
		of both. *Recorded* is what a call adds to a proof of the block, not yet compact.\n\n\
		![Time of a call](growth-time.svg)\n\n![Proof of a call](growth-proof.svg)\n\n\
		| contracts | call | calls | took, µs | median call, µs | charged, µs | charged / took | recorded, B | charged, B | \
		charged / recorded | end of the block, ms | tries left to delete |\n\
		| --: | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n",
		machine(),
	);
	for (size, (case, block)) in sizes
		.iter()
		.flat_map(|size| MEASURED_CALLS.iter().zip(&size.blocks).map(move |pair| (size, pair)))
	{
		let _ = writeln!(
			text,
			"| {} | {} | {} | {:.0} | {:.0} | {:.0} | {:.2} | {:.0} | {:.0} | {:.2} | {:.1} | {} |",
			size.contracts,
			case.name,
			block.calls,
			block.mean,
			block.median,
			block.charged,
			block.charged / block.mean,
			block.recorded,
			block.charged_proof,
			block.charged_proof / block.recorded,
			block.ended / 1e3,
			block.waiting,
		);
	}
	text += "\n## The node\n\n\
		Memory is what the node has resident; *check* is `lean-contracts check` on its RPC, which reads every contract.\n\n\
		| contracts | state made in, s | on disk, MiB | node, MiB | node after the check, MiB | check, s | check, MiB |\n\
		| --: | --: | --: | --: | --: | --: | --: |\n";
	for size in sizes {
		let _ = write!(text, "| {} | {:.1} | {} ", size.contracts, size.made, size.on_disk);
		let _ = match &size.footprint {
			Some(node) => writeln!(
				text,
				"| {} | {} | {:.1} | {} |",
				node.ready, node.read, node.check_seconds, node.check_memory
			),
			None => writeln!(text, "| | | | |"),
		};
	}
	text
}

fn plots(sizes: &[Size], folder: &Path) -> Result<(), String> {
	let positions: Vec<f64> = sizes.iter().map(|size| size.contracts as f64).collect();
	let series = |what: &str, value: fn(&MeasuredBlock) -> f64| -> Vec<Series> {
		let one = |(i, case): (usize, &MeasuredCall)| Series {
			name: format!("{}, {what}", case.name),
			values: sizes.iter().filter_map(|size| size.blocks.get(i)).map(value).collect(),
		};
		MEASURED_CALLS.iter().enumerate().map(one).collect()
	};
	let both = |a: Vec<Series>, b: Vec<Series>| a.into_iter().chain(b).collect::<Vec<_>>();
	lines(
		"Time of a call",
		("contracts in the state", "µs"),
		&positions,
		&both(series("took", |b| b.mean), series("charged", |b| b.charged)),
		&folder.join("growth-time.svg"),
	)?;
	lines(
		"Proof of a call",
		("contracts in the state", "bytes"),
		&positions,
		&both(series("recorded", |b| b.recorded), series("charged", |b| b.charged_proof)),
		&folder.join("growth-proof.svg"),
	)
}
