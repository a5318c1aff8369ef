//! The command line of the node.

use crate::{chain_spec, seal::Seal, service::is_alone};
use sc_cli::RunCmd;
use sc_storage_monitor::StorageMonitorParams;

/// A node for chains with Wasm smart contracts.
///
/// Without arguments, it starts a temporary chain (`--chain dev`) and listens on
/// ws://127.0.0.1:9944. `--chain dev-parachain` limits proofs as a parachain does. The accounts
/// Alice, Bob and others are funded, and Alice is sudo. The node makes all blocks itself, as on
/// every chain of the type Development.
///
/// On other chains (`--chain local` or a file), validators make the blocks. Aura assigns the
/// slots, and GRANDPA finalises the blocks. `--validator` makes this node a validator, with the
/// keys of its keystore (see `key insert`). On `--chain local`, `--alice`, `--bob`, `--charlie`
/// or `--dave` gives it well-known keys.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[clap(flatten)]
	pub node: NodeOptions,
}

/// Options of the running node.
#[derive(Debug, clap::Args)]
pub struct NodeOptions {
	/// Time to make a block: `instant` (when a transaction arrives), `manual` (when the RPC
	/// `dev_newBlock` asks for it), or `interval:MS` (every MS milliseconds).
	///
	/// Only for chains whose blocks this node makes alone. Every block is final at once.
	/// [default: instant]
	#[arg(long, value_name = "WHEN")]
	pub seal: Option<Seal>,

	#[clap(flatten)]
	pub page: PageOptions,

	#[clap(flatten)]
	pub storage: StorageMonitorParams,

	#[clap(flatten)]
	pub run: RunCmd,
}

/// Options of the page for contracts.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct PageOptions {
	/// Port on 127.0.0.1 for the page where contracts are deployed and called, or 0 for any.
	///
	/// Only for chains of the type Development. `lean-contracts page` serves it for other chains.
	/// [default: 9980, if it is free]
	#[arg(long, value_name = "PORT")]
	pub page_port: Option<u16>,

	/// Do not serve the page.
	#[arg(long, conflicts_with = "page_port")]
	pub no_page: bool,
}

impl NodeOptions {
	/// Sets the options that the user did not set to values that suit the chain.
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
				"--seal is for chains of the type Development, whose blocks one node makes alone. \
				 Validators make the blocks of `{chain}`, one in each slot"
			));
		} else if self.page.page_port.is_some() {
			return Err(format!(
				"--page-port is for chains of the type Development. For `{chain}`, start \
				 `lean-contracts page` with the URL of this node"
			));
		}
		// A temporary chain is not kept, so its disk is not watched.
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
		// Of two filters for the same target, the later one counts, so those of the user go last.
		let quiet = QUIET.iter().map(|filter| filter.to_string());
		run.shared_params.log.splice(0..0, quiet);
		// The node must not connect to another dev chain on this machine, which has the same
		// genesis, nor compete with it for a port.
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

/// Log filters without a line per block. Messages of contracts are logged, and the address of the
/// RPC server, for which `ink_e2e` waits.
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

/// Hides the failures that are reported for tasks that end with the node or a subcommand.
const ENDING: &str = "sc_service::task_manager=off";

impl Subcommand {
	/// Hides the end of a subcommand, which would be reported as a failure of its tasks.
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

/// The subcommands, besides running the node.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, inspect and use keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write the chain specification as JSON, for zombienet and pop-cli. See `export-chain-spec`.
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

	/// Print information about the database.
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
		assert!(error.contains("Validators make the blocks of `local`"), "{error}");
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
