//! A chain on one machine: this node makes all blocks, and each is final at once.

use crate::{
	parts::{Chain, Client, Pool},
	seal::{commands, Clock, Commands, Seal},
};
use jsonrpsee::RpcModule;
use lean_contracts_runtime::{opaque::Block, Hash};
use sc_consensus::DefaultImportQueue;
use sc_consensus_manual_seal::{
	rpc::{ManualSeal, ManualSealApiServer},
	EngineCommand, ManualSealParams,
};
use sc_service::TaskManager;
use std::sync::Arc;
use substrate_prometheus_endpoint::Registry;

/// What imports blocks from a file.
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

/// Makes blocks.
pub struct Sealer {
	commands: Commands,
	/// Where commands come by RPC.
	remote: Option<futures::channel::mpsc::Sender<EngineCommand<Hash>>>,
}

impl Sealer {
	/// At the times that `seal` says.
	pub fn new(seal: Seal, pool: &Pool) -> Self {
		match commands(seal, pool) {
			Some(commands) => Self { commands, remote: None },
			None => {
				let (sender, receiver) = futures::channel::mpsc::channel(1000);
				Self { commands: Box::pin(receiver), remote: Some(sender) }
			},
		}
	}

	/// `engine_createBlock` and `engine_finalizeBlock`, with `--seal manual`.
	pub fn methods(&self) -> impl Fn() -> RpcModule<()> {
		let remote = self.remote.clone();
		move || match &remote {
			Some(sender) => ManualSeal::<Hash>::new(sender.clone()).into_rpc().remove_context(),
			None => RpcModule::new(()),
		}
	}

	/// From now on, until the node ends.
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
		let clock = Clock::default();
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
