//! The command line.

use frame_benchmarking_cli::{MachineCmd, OverheadCmd, PalletCmd, StorageCmd};
use sc_cli::{LoggerBuilder, SharedParams, SubstrateCli};
use sc_service::{ChainSpec, ChainType, GenericChainSpec};
use std::path::{Path, PathBuf};

/// The FRAME benchmark CLI over a runtime blob.
///
/// Build a runtime with the feature `runtime-benchmarks` and pass its blob:
///
///   lean-contracts-bench benchmark pallet --runtime RUNTIME.wasm \
///     --pallet pallet_lean_contracts --extrinsic '*'
#[derive(Debug, clap::Parser)]
#[command(name = "lean-contracts-bench", version, about, verbatim_doc_comment)]
pub struct Cli {
	#[command(subcommand)]
	pub command: Command,
}

/// The commands.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)]
pub enum Command {
	/// Measure a runtime and a machine.
	#[command(subcommand)]
	Benchmark(Benchmark),

	/// Print a completion script for a shell.
	///
	/// For bash: source <(lean-contracts-bench completion bash)
	Completion {
		/// The shell that runs the script.
		#[arg(value_enum)]
		shell: clap_complete::Shell,
	},
}

/// The benchmarks.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)]
pub enum Benchmark {
	/// Run the benchmarks of a runtime's pallets, and write their weights.
	Pallet(PalletCmd),
	/// Measure an empty block and an empty extrinsic, and write their weights.
	Overhead(OverheadCmd),
	/// Measure reads and writes of a database, and write their weights.
	Storage(Storage),
	/// Compare this machine with Substrate's reference hardware.
	Machine(MachineCmd),
}

/// Measures reads and writes of every key of a state.
///
/// With `--runtime`, the state is the runtime's genesis, which is small. For the weights of a live
/// chain, pass its state: `--chain` with a specification from a node's `export-state`.
#[derive(Debug, clap::Args)]
pub struct Storage {
	/// A runtime blob. The state is its genesis.
	#[arg(long, value_name = "PATH", conflicts_with = "chain")]
	pub runtime: Option<PathBuf>,

	/// The genesis preset of the runtime.
	#[arg(long, value_name = "PRESET", default_value = "development", requires = "runtime")]
	pub genesis_builder_preset: String,

	#[clap(flatten)]
	pub command: StorageCmd,
}

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Lean contracts benchmarks".into()
	}

	fn impl_version() -> String {
		env!("CARGO_PKG_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"the README of this repository".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn ChainSpec>, String> {
		match &self.command {
			Command::Benchmark(Benchmark::Storage(storage)) => match &storage.runtime {
				Some(runtime) => from_runtime(runtime, &storage.genesis_builder_preset),
				None if id.is_empty() => {
					Err("pass the runtime's blob with `--runtime`, or a chain specification with \
					     `--chain`"
						.into())
				},
				None => from_file(id),
			},
			// Measuring the machine needs no chain, only a name for the folder.
			_ if id.is_empty() || id == "dev" => Ok(Box::new(no_chain())),
			_ => from_file(id),
		}
	}
}

fn from_file(path: &str) -> Result<Box<dyn ChainSpec>, String> {
	GenericChainSpec::<Option<()>>::from_json_file(path.into())
		.map(|spec| Box::new(spec) as Box<dyn ChainSpec>)
		.map_err(|error| format!("no chain specification `{path}`: {error}"))
}

fn from_runtime(path: &Path, preset: &str) -> Result<Box<dyn ChainSpec>, String> {
	let blob = std::fs::read(path)
		.map_err(|error| format!("the runtime `{}` cannot be read: {error}", path.display()))?;
	let spec: GenericChainSpec = GenericChainSpec::builder(&blob, None)
		.with_name("Benchmark")
		.with_id("benchmark")
		.with_chain_type(ChainType::Development)
		.with_genesis_config_preset_name(preset)
		.build();
	Ok(Box::new(spec))
}

fn no_chain() -> GenericChainSpec {
	GenericChainSpec::builder(&[], None)
		.with_name("None")
		.with_id("none")
		.with_chain_type(ChainType::Development)
		.build()
}

/// Sets up logging like that of a node, by `--log` and `RUST_LOG`. The default level is `info`.
pub fn log_to_stderr(shared: &SharedParams) -> sc_cli::Result<()> {
	Ok(LoggerBuilder::new(shared.log_filters().join(",")).init()?)
}
