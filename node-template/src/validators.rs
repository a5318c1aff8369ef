//! A chain with validators: Aura assigns the slots, and GRANDPA finalises the blocks.

use crate::parts::{Backend, Chain, Client, Pool};
use jsonrpsee::RpcModule;
use lean_contracts_runtime::{opaque::Block, Hash};
use sc_client_api::BlockBackend;
use sc_consensus::DefaultImportQueue;
use sc_consensus_aura::{CompatibilityMode, ImportQueueParams, SlotProportion, StartAuraParams};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaBlockImport, GrandpaParams, LinkHalf, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_network::{
	config::FullNetworkConfiguration,
	service::{traits::NetworkService, NotificationMetrics},
	NetworkBackend, NotificationService, ProtocolName,
};
use sc_network_sync::{strategy::warp::WarpSyncConfig, SyncingService};
use sc_rpc::SubscriptionTaskExecutor;
use sc_service::{config::Role, error::Error, Configuration, TaskManager};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_aura::{
	inherents::InherentDataProvider as Slot,
	sr25519::{AuthorityId, AuthorityPair},
	SlotDuration,
};
use sp_keystore::KeystorePtr;
use sp_timestamp::InherentDataProvider as Timestamp;
use std::{sync::Arc, time::Duration};
use substrate_prometheus_endpoint::Registry;

/// Maximum number of blocks between two justifications that are kept. A node that synchronises by
/// warp downloads these.
const JUSTIFICATION_PERIOD: u32 = 512;
/// Time for a vote to reach all nodes. A round of voting lasts a few times as long.
const GOSSIP: Duration = Duration::from_millis(333);

/// The import of blocks, and its link to GRANDPA.
pub struct Finality {
	import: GrandpaBlockImport<Backend, Block, Client, Chain>,
	link: LinkHalf<Block, Client, Chain>,
}

/// The inherents of a block in the current slot.
fn inherents(length: SlotDuration) -> (Slot, Timestamp) {
	let now = Timestamp::from_system_time();
	(Slot::from_timestamp_and_slot_duration(*now, length), now)
}

/// The queue that checks and imports the blocks of other nodes.
pub fn import_queue(
	client: &Arc<Client>,
	chain: Chain,
	tasks: &TaskManager,
	registry: Option<&Registry>,
) -> Result<(DefaultImportQueue<Block>, Finality), Error> {
	let (import, link) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		client,
		chain,
		None,
	)?;
	let clock = client.clone();
	let queue =
		sc_consensus_aura::import_queue::<AuthorityPair, _, _, _, _, _>(ImportQueueParams {
			block_import: import.clone(),
			justification_import: Some(Box::new(import.clone())),
			client: client.clone(),
			create_inherent_data_providers: move |parent, ()| {
				let length = sc_consensus_aura::standalone::slot_duration_at::<AuthorityId, _, _>(
					&*clock, parent,
				);
				async move { Ok(inherents(length?)) }
			},
			spawner: &tasks.spawn_essential_handle(),
			registry,
			check_for_equivocation: Default::default(),
			telemetry: None,
			compatibility_mode: CompatibilityMode::None,
		})?;
	Ok((queue, Finality { import, link }))
}

/// Reverts GRANDPA's records of blocks that are reverted.
pub fn revert(client: Arc<Client>, _: Arc<Backend>, blocks: u32) -> sc_cli::Result<()> {
	Ok(sc_consensus_grandpa::revert(client, blocks)?)
}

/// The part of the node that takes part in GRANDPA, with its network protocol.
pub struct Voter {
	finality: Finality,
	protocol: ProtocolName,
	notifications: Box<dyn NotificationService>,
	state: SharedVoterState,
}

impl Voter {
	/// Adds the protocol of GRANDPA to the network.
	pub fn new<Network: NetworkBackend<Block, Hash>>(
		finality: Finality,
		client: &Client,
		config: &Configuration,
		network: &mut FullNetworkConfiguration<Block, Hash, Network>,
		metrics: NotificationMetrics,
	) -> Result<Self, Error> {
		let genesis = client
			.block_hash(0)?
			.ok_or_else(|| Error::Other("the database has no block 0".into()))?;
		let protocol = sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec);
		let (messages, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<_, Network>(
			protocol.clone(),
			metrics,
			network.peer_store_handle(),
		);
		network.add_notification_protocol(messages);
		Ok(Self { finality, protocol, notifications, state: SharedVoterState::empty() })
	}

	/// The configuration of warp sync, by which a new node gets the current state without earlier
	/// blocks.
	pub fn warp_sync(&self, backend: Arc<Backend>) -> WarpSyncConfig<Block> {
		let authorities = self.finality.link.shared_authority_set().clone();
		let provider = sc_consensus_grandpa::warp_proof::NetworkProvider::new(
			backend,
			authorities,
			Vec::new(),
		);
		WarpSyncConfig::WithProvider(Arc::new(provider))
	}

	/// The RPC methods about votes, finality, and its proofs.
	pub fn methods(
		&self,
		backend: Arc<Backend>,
	) -> impl Fn(SubscriptionTaskExecutor) -> RpcModule<()> {
		let authorities = self.finality.link.shared_authority_set().clone();
		let justifications = self.finality.link.justification_stream();
		let proofs = FinalityProofProvider::new_for_service(backend, Some(authorities.clone()));
		let state = self.state.clone();
		move |executor| {
			Grandpa::new(
				executor,
				authorities.clone(),
				state.clone(),
				justifications.clone(),
				proofs.clone(),
			)
			.into_rpc()
			.remove_context()
		}
	}

	/// Makes blocks if this node is a validator, and casts or follows the votes.
	pub fn start(self, node: NodeParts) -> Result<(), Error> {
		let NodeParts { tasks, client, pool, chain, keystore, network, sync, registry, this } =
			node;
		let keystore = this.role.is_authority().then_some(keystore);
		if let Some(keystore) = keystore.clone() {
			let length = sc_consensus_aura::slot_duration::<AuthorityId, _, _>(&*client)?;
			let proposer_factory = sc_basic_authorship::ProposerFactory::new(
				tasks.spawn_handle(),
				client.clone(),
				pool.clone(),
				registry.as_ref(),
				None,
			);
			let authoring =
				sc_consensus_aura::start_aura::<AuthorityPair, _, _, _, _, _, _, _, _, _, _>(
					StartAuraParams {
						slot_duration: length,
						client: client.clone(),
						select_chain: chain,
						block_import: self.finality.import,
						proposer_factory,
						sync_oracle: sync.clone(),
						justification_sync_link: sync.clone(),
						create_inherent_data_providers: move |_, ()| async move {
							Ok(inherents(length))
						},
						force_authoring: this.force_authoring,
						// If finality lags behind, fewer and fewer blocks are made.
						backoff_authoring_blocks: (!this.force_authoring).then(
							sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging::default,
						),
						keystore,
						block_proposal_slot_portion: SlotProportion::new(2f32 / 3f32),
						max_block_proposal_slot_portion: None,
						telemetry: None,
						compatibility_mode: CompatibilityMode::None,
					},
				)?;
			tasks.spawn_essential_handle().spawn_blocking(
				"aura",
				Some("block-authoring"),
				authoring,
			);
		}
		if this.vote {
			let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
				config: sc_consensus_grandpa::Config {
					gossip_duration: GOSSIP,
					justification_generation_period: JUSTIFICATION_PERIOD,
					observer_enabled: false,
					local_role: this.role,
					name: Some(this.name),
					keystore,
					telemetry: None,
					protocol_name: self.protocol,
				},
				link: self.finality.link,
				network,
				sync,
				notification_service: self.notifications,
				voting_rule: sc_consensus_grandpa::VotingRulesBuilder::default().build(),
				prometheus_registry: registry,
				shared_voter_state: self.state,
				telemetry: None,
				offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(pool),
			})?;
			tasks.spawn_essential_handle().spawn_blocking("grandpa-voter", None, voter);
		}
		Ok(())
	}
}

/// The configuration of this node that validators need.
pub struct This {
	role: Role,
	name: String,
	force_authoring: bool,
	vote: bool,
}

impl From<&Configuration> for This {
	fn from(config: &Configuration) -> Self {
		Self {
			role: config.role,
			name: config.network.node_name.clone(),
			force_authoring: config.force_authoring,
			vote: !config.disable_grandpa,
		}
	}
}

/// The parts of the running node that are needed to make blocks.
pub struct NodeParts<'a> {
	pub tasks: &'a TaskManager,
	pub client: Arc<Client>,
	pub pool: Arc<Pool>,
	pub chain: Chain,
	pub keystore: KeystorePtr,
	pub network: Arc<dyn NetworkService>,
	pub sync: Arc<SyncingService<Block>>,
	pub registry: Option<Registry>,
	pub this: This,
}
