//! A chain on one machine: this node makes all blocks, and each is final at once.

use crate::{
	clock::Clock,
	dev::Dev,
	parts::{Chain, Client, Pool},
	seal::{commands, Commands, Seal},
};
use codec::Decode;
use frame_support::storage::storage_prefix;
use futures::channel::mpsc;
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use lean_contracts_runtime::{opaque::Block, Hash};
use sc_client_api::StorageProvider;
use sc_consensus::DefaultImportQueue;
use sc_consensus_manual_seal::{
	rpc::{ManualSeal, ManualSealApiServer},
	EngineCommand, ManualSealParams,
};
use sc_service::TaskManager;
use sp_blockchain::HeaderBackend;
use sp_storage::StorageKey;
use std::sync::Arc;
use substrate_prometheus_endpoint::Registry;
use tokio::sync::{watch, Mutex};

/// The queue that imports blocks from a file.
pub fn import_queue(
	client: &Arc<Client>,
	tasks: &TaskManager,
	registry: Option<&Registry>,
) -> DefaultImportQueue<Block> {
	sc_consensus_manual_seal::import_queue(
		Box::new(client.clone()),
		&tasks.spawn_essential_handle(),
		registry,
	)
}

/// The maker of all blocks.
pub struct Sealer {
	commands: Commands,
	/// The channel of commands that come by RPC.
	remote: mpsc::Sender<EngineCommand<Hash>>,
	mode: watch::Sender<Seal>,
	clock: Clock,
}

impl Sealer {
	/// A sealer that makes blocks at the times that `seal` says, and whenever RPC asks for one.
	pub fn new(seal: Seal, client: &Client, pool: &Pool) -> Self {
		let (remote, commanded) = mpsc::channel(1000);
		let (mode, watched) = watch::channel(seal);
		let best = client.info();
		let commands = commands(watched, commanded, pool, best.best_number == 0);
		Self { commands, remote, mode, clock: Clock::after(timestamp(client, best.best_hash)) }
	}

	/// The RPC methods `engine_createBlock` and `engine_finalizeBlock`, and those of [`Dev`].
	pub fn methods(
		&self,
		client: Arc<Client>,
		pool: Arc<Pool>,
	) -> impl Fn() -> Result<RpcModule<()>, RegisterMethodError> {
		let (commands, mode, clock) = (self.remote.clone(), self.mode.clone(), self.clock.clone());
		let setting = Arc::<Mutex<()>>::default();
		move || {
			let sealing = ManualSeal::<Hash>::new(commands.clone());
			let mut module = sealing.into_rpc().remove_context();
			let dev = Dev {
				client: client.clone(),
				pool: pool.clone(),
				commands: commands.clone(),
				mode: mode.clone(),
				clock: clock.clone(),
				setting: setting.clone(),
			};
			module.merge(dev.methods()?)?;
			Ok(module)
		}
	}

	/// Makes blocks from now on, until the node ends.
	pub fn start(
		self,
		tasks: &TaskManager,
		client: Arc<Client>,
		pool: Arc<Pool>,
		chain: Chain,
		registry: Option<&Registry>,
	) {
		let env = sc_basic_authorship::ProposerFactory::new(
			tasks.spawn_handle(),
			client.clone(),
			pool.clone(),
			registry,
			None,
		);
		let clock = self.clock;
		let sealing = sc_consensus_manual_seal::run_manual_seal(ManualSealParams {
			block_import: client.clone(),
			env,
			client,
			pool,
			commands_stream: self.commands,
			select_chain: chain,
			consensus_data_provider: None,
			create_inherent_data_providers: move |_, ()| {
				let timestamp = clock.next();
				async move { Ok(timestamp) }
			},
		});
		tasks.spawn_essential_handle().spawn_blocking("seal", None, sealing);
	}
}

/// The timestamp of a block in milliseconds since 1970. Zero at genesis.
fn timestamp(client: &Client, at: Hash) -> u64 {
	let key = StorageKey(storage_prefix(b"Timestamp", b"Now").to_vec());
	let stored = client.storage(at, &key).ok().flatten();
	stored.and_then(|value| u64::decode(&mut &value.0[..]).ok()).unwrap_or(0)
}
