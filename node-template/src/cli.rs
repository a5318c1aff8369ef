//! What the node can be told on the command line.

use crate::{chain_spec, seal::Seal, service::is_alone};
use sc_cli::RunCmd;
use sc_storage_monitor::StorageMonitorParams;

/// A node for chains with Wasm smart contracts.
///
/// Without arguments it starts a temporary chain with funded accounts (Alice, Bob, ...), Alice
/// being sudo, and listens on ws://127.0.0.1:9944. It makes all blocks itself, as on every chain of
/// the type Development.
///
/// On other chains, `--chain local` or a file, validators make the blocks: Aura says who, GRANDPA
/// which are final. `--validator` makes this node one of them, with the keys of its keystore (see
/// `key insert`) or, on `--chain local`, with `--alice`, `--bob`, `--charlie` or `--dave`.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[clap(flatten)]
	pub node: Node,
}

/// Options of the running node.
#[derive(Debug, clap::Args)]
pub struct Node {
	/// When to make a block: `instant` (a transaction arrived), `manual` (the RPC
	/// `engine_createBlock` was called), or `interval:MS` (every MS milliseconds).
	///
	/// Every block is final at once. Only where this node makes all blocks. [default: instant]
	#[arg(long, value_name = "WHEN")]
	pub seal: Option<Seal>,

	#[clap(flatten)]
	pub storage: StorageMonitorParams,

	#[clap(flatten)]
	pub run: RunCmd,
}

impl Node {
	/// Fills in what suits the chain where nothing else was said.
	pub fn set_defaults(&mut self) -> Result<(), String> {
		let shared = &mut self.run.shared_params;
		if shared.chain.is_none() {
			shared.dev = true;
		}
		let chain = shared.chain_id(shared.dev);
		if is_alone(&chain_spec::kind(&chain)?) {
			self.set_dev_defaults();
		} else if self.seal.is_some() {
			return Err(format!(
				"--seal is for chains of the type Development, whose blocks one node makes alone; those of \
				 `{chain}` are made by its validators, one in each slot"
			));
		}
		// Nothing of a temporary chain is to be kept.
		if self.run.tmp {
			self.storage.threshold = 0;
		}
		Ok(())
	}

	fn set_dev_defaults(&mut self) {
		let run = &mut self.run;
		if run.shared_params.base_path.is_none() {
			run.tmp = true;
		}
		// Of two filters for the same target the later one counts: what the user wants goes last.
		let quiet = QUIET.iter().map(|filter| filter.to_string());
		run.shared_params.log.splice(0..0, quiet);
		// The node is alone: it must not find another dev chain on this machine, which has the
		// same genesis, nor fight it for a port.
		let network = &mut run.network_params;
		network.port = network.port.or(Some(0));
		if network.bootnodes.is_empty() && network.reserved_nodes.is_empty() {
			network.no_mdns = true;
			network.in_peers = 0;
			network.out_peers = 0;
		}
		if run.prometheus_params.prometheus_port.is_none() {
			run.prometheus_params.no_prometheus = true;
		}
	}
}

/// No lines about every block; what contracts say is shown, and the line with the address of the RPC
/// server, for which `ink_e2e` waits.
const QUIET: &[&str] = &[
	"info",
	"runtime::contracts=debug",
	"substrate=warn",
	"basic_authorship=warn",
	"sc_basic_authorship=warn",
	"sc_consensus_manual_seal=off",
	"manual-seal=warn",
	"sub-libp2p=warn",
	"litep2p=off",
	"peerset=warn",
	"sync=warn",
	"db=warn",
	"wasm_heap=error",
	"cpu-cores=warn",
	"sc_sysinfo=warn",
	"sc_service=warn",
	ENDING,
	"storage-monitor=warn",
	"txpool=warn",
];

/// Tasks that end because the node does, or a subcommand, are reported as failures.
const ENDING: &str = "sc_service::task_manager=off";

impl Subcommand {
	/// Does not report the end of a subcommand as a failure of its tasks.
	pub fn set_defaults(&mut self) {
		let shared = match self {
			Self::CheckBlock(command) => &mut command.shared_params,
			Self::ExportBlocks(command) => &mut command.shared_params,
			Self::ExportState(command) => &mut command.shared_params,
			Self::ImportBlocks(command) => &mut command.shared_params,
			Self::Revert(command) => &mut command.shared_params,
			_ => return,
		};
		shared.log.insert(0, ENDING.into());
	}
}

/// What the node can do beside running.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, inspect and use keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write the chain specification as JSON: what zombienet and pop-cli ask for. See
	/// `export-chain-spec`.
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Write the chain specification as JSON.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Check a block of the database by running it again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state of a block as a chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Delete the chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Go back by a number of blocks.
	Revert(sc_cli::RevertCmd),

	/// Say what is in the database.
	ChainInfo(sc_cli::ChainInfoCmd),
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;

	fn filters(arguments: &[&str]) -> Vec<String> {
		let mut cli = Cli::parse_from([&["lean-contracts-node"], arguments].concat());
		cli.node.set_defaults().unwrap();
		cli.node.run.shared_params.log
	}

	#[test]
	fn validators_do_not_seal_and_are_not_quiet() {
		assert!(filters(&["--chain", "local"]).is_empty());
		let mut cli =
			Cli::parse_from(["lean-contracts-node", "--chain", "local", "--seal", "manual"]);
		let error = cli.node.set_defaults().unwrap_err();
		assert!(error.contains("those of `local` are made by its validators"), "{error}");
	}

	#[test]
	fn the_disk_is_watched_where_a_chain_is_kept() {
		let threshold = |arguments: &[&str]| {
			let mut cli = Cli::parse_from([&["lean-contracts-node"], arguments].concat());
			cli.node.set_defaults().unwrap();
			cli.node.storage.threshold
		};
		assert_eq!(threshold(&[]), 0);
		assert_eq!(threshold(&["--base-path", "data"]), 1024);
		assert_eq!(threshold(&["--chain", "local"]), 1024);
		assert_eq!(threshold(&["--chain", "local", "--tmp"]), 0);
		assert_eq!(threshold(&["--base-path", "data", "--db-storage-threshold", "7"]), 7);
	}

	#[test]
	fn a_filter_of_the_user_is_added_to_those_that_keep_the_console_quiet() {
		let quiet = filters(&[]);
		assert_eq!(quiet, QUIET);
		let with_own = filters(&["-lruntime::contracts=trace", "-ltxpool=debug"]);
		assert_eq!(with_own[..quiet.len()], quiet);
		assert_eq!(with_own[quiet.len()..], ["runtime::contracts=trace", "txpool=debug"]);
	}
}
