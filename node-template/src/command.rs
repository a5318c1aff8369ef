//! Execution of the command line.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	seal::Seal,
	service, validators,
};
use lean_contracts_runtime::opaque::Block;
use sc_cli::SubstrateCli;
use sc_network::{config::NetworkBackendType, Litep2pNetworkBackend, NetworkWorker};

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Lean Contracts Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
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

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
		chain_spec::load(id)
	}
}

/// Runs the node, or the subcommand, of the command line.
pub fn run() -> sc_cli::Result<()> {
	let mut cli = Cli::from_args();
	match &mut cli.subcommand {
		Some(subcommand) => subcommand.set_defaults(),
		None => cli.node.set_defaults()?,
	}
	match &cli.subcommand {
		Some(Subcommand::Key(command)) => command.run(&cli),
		Some(Subcommand::BuildSpec(command)) => cli
			.create_runner(command)?
			.sync_run(|config| command.run(config.chain_spec, config.network)),
		Some(Subcommand::ExportChainSpec(command)) => {
			command.run(Box::new(chain_spec::describe(&command.chain)?))
		},
		Some(Subcommand::CheckBlock(command)) => cli.create_runner(command)?.async_run(|config| {
			let parts = service::new_partial(&config)?;
			Ok((command.run(parts.client, parts.import_queue), parts.task_manager))
		}),
		Some(Subcommand::ExportBlocks(command)) => {
			cli.create_runner(command)?.async_run(|config| {
				let parts = service::new_partial(&config)?;
				Ok((command.run(parts.client, config.database), parts.task_manager))
			})
		},
		Some(Subcommand::ExportState(command)) => cli.create_runner(command)?.async_run(|config| {
			let parts = service::new_partial(&config)?;
			Ok((command.run(parts.client, config.chain_spec), parts.task_manager))
		}),
		Some(Subcommand::ImportBlocks(command)) => {
			cli.create_runner(command)?.async_run(|config| {
				let parts = service::new_partial(&config)?;
				Ok((command.run(parts.client, parts.import_queue), parts.task_manager))
			})
		},
		Some(Subcommand::PurgeChain(command)) => {
			cli.create_runner(command)?.sync_run(|config| command.run(config.database))
		},
		Some(Subcommand::Revert(command)) => cli.create_runner(command)?.async_run(|config| {
			let parts = service::new_partial(&config)?;
			let votes: Option<Box<dyn FnOnce(_, _, _) -> _>> = match parts.other {
				Some(_) => Some(Box::new(validators::revert)),
				None => None,
			};
			Ok((command.run(parts.client, parts.backend, votes), parts.task_manager))
		}),
		Some(Subcommand::ChainInfo(command)) => {
			cli.create_runner(command)?.sync_run(|config| command.run::<Block>(&config))
		},
		None => {
			let seal = cli.node.seal.unwrap_or(Seal::Instant);
			let (page, storage) = (cli.node.page.clone(), cli.node.storage.clone());
			cli.create_runner(&cli.node.run)?.run_node_until_exit(|config| async move {
				match config.network.network_backend {
					NetworkBackendType::Libp2p => {
						service::new_full::<NetworkWorker<_, _>>(config, seal, page, storage)
					},
					NetworkBackendType::Litep2p => {
						service::new_full::<Litep2pNetworkBackend>(config, seal, page, storage)
					},
				}
				.map_err(sc_cli::Error::Service)
			})
		},
	}
}
