//! Assembles the node from its parts.

use crate::{
	alone::{self, Sealer},
	cli::PageOptions,
	metrics, page,
	parts::{Backend, Chain, Client, Pool},
	rpc,
	seal::Seal,
	validators::{self, Finality, NodeParts, This, Voter},
};
use lean_contracts_runtime::{opaque::Block, Hash, RuntimeApi};
use sc_network::NetworkBackend;
use sc_service::{
	error::Error, BuildNetworkParams, ChainType, Configuration, PartialComponents,
	SpawnTasksParams, TaskManager,
};
use sc_storage_monitor::{StorageMonitorParams, StorageMonitorService};
use std::sync::Arc;

/// The parts that subcommands need too. They include [`Finality`] on a chain with validators.
type Partial = PartialComponents<
	Client,
	Backend,
	Chain,
	sc_consensus::DefaultImportQueue<Block>,
	Pool,
	Option<Finality>,
>;

/// Returns `true` if one node makes all blocks of a chain of this type, alone.
pub fn is_alone(kind: &ChainType) -> bool {
	*kind == ChainType::Development
}

/// Makes the parts that subcommands need too.
pub fn new_partial(config: &Configuration) -> Result<Partial, Error> {
	let executor = sc_service::new_wasm_executor(&config.executor);
	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts::<Block, RuntimeApi, _>(config, None, executor, Vec::new())?;
	let client = Arc::new(client);
	let select_chain = Chain::new(backend.clone());
	let registry = config.prometheus_registry();
	let transaction_pool = sc_transaction_pool::Builder::new(
		task_manager.spawn_essential_handle(),
		client.clone(),
		config.role.is_authority().into(),
	)
	.with_options(config.transaction_pool.clone())
	.with_prometheus(registry)
	.build();
	let (import_queue, finality) = if is_alone(&config.chain_spec.chain_type()) {
		(alone::import_queue(&client, &task_manager, registry), None)
	} else {
		let (queue, finality) =
			validators::import_queue(&client, select_chain.clone(), &task_manager, registry)?;
		(queue, Some(finality))
	};
	Ok(PartialComponents {
		client,
		select_chain,
		backend,
		task_manager,
		keystore_container,
		import_queue,
		transaction_pool: Arc::new(transaction_pool),
		other: finality,
	})
}

/// The maker of blocks.
enum Maker {
	Alone(Sealer),
	Validators(Box<Voter>, This),
}

/// Starts the node. `seal` is the time to make blocks, and `page_options` are those of the page, if
/// this node makes all blocks alone. `storage` says how much of its disk must stay free.
///
/// The node ends before the disk is full. The database writes a block after it is announced as
/// final, and a block that cannot be written would be lost.
pub fn new_full<Network: NetworkBackend<Block, Hash>>(
	mut config: Configuration,
	seal: Seal,
	page_options: PageOptions,
	storage: StorageMonitorParams,
) -> Result<TaskManager, Error> {
	rpc::insist_on_ports(&mut config)?;
	let PartialComponents {
		client,
		backend,
		mut task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: finality,
	} = new_partial(&config)?;

	if let Some(path) = config.database.path() {
		StorageMonitorService::try_spawn(
			storage,
			path.to_path_buf(),
			&task_manager.spawn_essential_handle(),
		)
		.map_err(|error| {
			let path = path.display();
			Error::Other(format!(
				"{error} at {path}: make room, or set with --db-storage-threshold how much must be free"
			))
		})?;
	}

	let registry = config.prometheus_registry().cloned();
	let metrics = Network::register_notification_metrics(registry.as_ref());
	let mut net_config = sc_network::config::FullNetworkConfiguration::<Block, Hash, Network>::new(
		&config.network,
		registry.clone(),
	);
	let (maker, warp_sync_config) = match finality {
		None => (Maker::Alone(Sealer::new(seal, &client, &transaction_pool)), None),
		Some(finality) => {
			let voter = Voter::new(finality, &client, &config, &mut net_config, metrics.clone())?;
			let warp_sync = voter.warp_sync(backend.clone());
			(Maker::Validators(Box::new(voter), This::from(&config)), Some(warp_sync))
		},
	};
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
			warp_sync_config,
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	let of_maker: Box<dyn Fn(_) -> _> = match &maker {
		Maker::Alone(sealer) => {
			let methods = sealer.methods(client.clone(), transaction_pool.clone());
			Box::new(move |_| methods())
		},
		Maker::Validators(voter, _) => {
			let methods = voter.methods(backend.clone());
			Box::new(move |executor| Ok(methods(executor)))
		},
	};
	let rpc_builder = {
		let (client, pool) = (client.clone(), transaction_pool.clone());
		Box::new(move |executor| {
			of_maker(executor)
				.and_then(|module| rpc::methods(client.clone(), pool.clone(), module))
				.map_err(|error| Error::Application(error.into()))
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
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync_service.clone(),
		telemetry: None,
		tracing_execute_block: None,
	})?;

	metrics::start(client.clone(), registry.as_ref(), &task_manager)?;
	let is_alone = matches!(maker, Maker::Alone(_));
	match maker {
		Maker::Alone(sealer) => {
			sealer.start(&task_manager, client, transaction_pool, select_chain, registry.as_ref())
		},
		Maker::Validators(voter, this) => voter.start(NodeParts {
			tasks: &task_manager,
			client,
			pool: transaction_pool,
			chain: select_chain,
			keystore: keystore_container.keystore(),
			network,
			sync: sync_service,
			registry,
			this,
		})?,
	}

	let urls: Vec<_> =
		rpc.listen_addresses().iter().map(|at| websocket_url(&at.to_string())).collect();
	for url in &urls {
		log::info!("Ready: connect polkadot-js to {url}");
	}
	if let Some(url) = urls.first().filter(|_| is_alone) {
		page::start(&task_manager, &page_options, url)?;
	}
	Ok(task_manager)
}

/// The URL of an address: `ws://127.0.0.1:9944` for `/ip4/127.0.0.1/tcp/9944/ws`.
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
