//! The parts of the node, put together.

use crate::{
	parts::{Backend, Client, Pool},
	rpc,
	seal::{commands, Clock, Commands, Seal},
};
use lean_contracts_runtime::{opaque::Block, Hash, RuntimeApi};
use sc_consensus::LongestChain;
use sc_network::NetworkBackend;
use sc_service::{
	error::Error, BuildNetworkParams, Configuration, PartialComponents, SpawnTasksParams,
	TaskManager,
};
use std::sync::Arc;

type Partial = PartialComponents<
	Client,
	Backend,
	LongestChain<Backend, Block>,
	sc_consensus::DefaultImportQueue<Block>,
	Pool,
	(),
>;

/// The parts that subcommands need too.
pub fn new_partial(config: &Configuration) -> Result<Partial, Error> {
	let executor = sc_service::new_wasm_executor(&config.executor);
	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts::<Block, RuntimeApi, _>(config, None, executor, Vec::new())?;
	let client = Arc::new(client);
	let transaction_pool = sc_transaction_pool::Builder::new(
		task_manager.spawn_essential_handle(),
		client.clone(),
		config.role.is_authority().into(),
	)
	.with_options(config.transaction_pool.clone())
	.with_prometheus(config.prometheus_registry())
	.build();
	let import_queue = sc_consensus_manual_seal::import_queue(
		Box::new(client.clone()),
		&task_manager.spawn_essential_handle(),
		config.prometheus_registry(),
	);
	Ok(PartialComponents {
		client,
		select_chain: LongestChain::new(backend.clone()),
		backend,
		task_manager,
		keystore_container,
		import_queue,
		transaction_pool: Arc::new(transaction_pool),
		other: (),
	})
}

/// Starts the node.
pub fn new_full<Network: NetworkBackend<Block, Hash>>(
	config: Configuration,
	seal: Seal,
) -> Result<TaskManager, Error> {
	let PartialComponents {
		client,
		backend,
		mut task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: (),
	} = new_partial(&config)?;

	let registry = config.prometheus_config.as_ref().map(|config| config.registry.clone());
	let net_config = sc_network::config::FullNetworkConfiguration::<Block, Hash, Network>::new(
		&config.network,
		registry.clone(),
	);
	let (network, system_rpc_tx, tx_handler_controller, sync_service, _) =
		sc_service::build_network(BuildNetworkParams {
			config: &config,
			net_config,
			client: client.clone(),
			transaction_pool: transaction_pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: None,
			block_relay: None,
			metrics: Network::register_notification_metrics(registry.as_ref()),
			gap_sync_body_policy: None,
		})?;

	let (seal_sender, commands): (_, Commands) = match commands(seal, &*transaction_pool) {
		Some(commands) => (None, commands),
		None => {
			let (sender, receiver) = futures::channel::mpsc::channel(1000);
			(Some(sender), Box::pin(receiver))
		},
	};

	let rpc_builder = {
		let (client, pool) = (client.clone(), transaction_pool.clone());
		Box::new(move |_| {
			rpc::create(client.clone(), pool.clone(), seal_sender.clone()).map_err(Into::into)
		})
	};
	let rpc = sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend,
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool: transaction_pool.clone(),
		rpc_builder,
		network,
		system_rpc_tx,
		tx_handler_controller,
		sync_service,
		telemetry: None,
		tracing_execute_block: None,
	})?;

	let proposer = sc_basic_authorship::ProposerFactory::new(
		task_manager.spawn_handle(),
		client.clone(),
		transaction_pool.clone(),
		registry.as_ref(),
		None,
	);
	let clock = Clock::default();
	let sealing =
		sc_consensus_manual_seal::run_manual_seal(sc_consensus_manual_seal::ManualSealParams {
			block_import: client.clone(),
			env: proposer,
			client,
			pool: transaction_pool,
			commands_stream: commands,
			select_chain,
			consensus_data_provider: None,
			create_inherent_data_providers: move |_, ()| {
				let timestamp = clock.next();
				async move { Ok(timestamp) }
			},
		});
	task_manager.spawn_essential_handle().spawn_blocking("seal", None, sealing);

	for address in rpc.listen_addresses() {
		log::info!("Ready: connect polkadot-js to {}", websocket_url(&address.to_string()));
	}
	Ok(task_manager)
}

/// `ws://127.0.0.1:9944` for `/ip4/127.0.0.1/tcp/9944/ws`.
fn websocket_url(address: &str) -> String {
	match address.split('/').collect::<Vec<_>>()[..] {
		["", "ip4", host, "tcp", port, ..] => format!("ws://{host}:{port}"),
		["", "ip6", host, "tcp", port, ..] => format!("ws://[{host}]:{port}"),
		_ => address.to_string(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn addresses_are_shown_as_polkadot_js_takes_them() {
		assert_eq!(websocket_url("/ip4/127.0.0.1/tcp/9944/ws"), "ws://127.0.0.1:9944");
		assert_eq!(websocket_url("/ip6/::1/tcp/9944/ws"), "ws://[::1]:9944");
	}
}
