//! A collator that makes blocks in memory.

use blob_executor::{Blob, Runner};
use codec::{Decode, DecodeAll, Encode};
use cumulus_primitives_core::{ParachainBlockData, PersistedValidationData};
use cumulus_primitives_parachain_inherent::{ParachainInherentData, INHERENT_IDENTIFIER};
use cumulus_test_relay_sproof_builder::RelayStateSproofBuilder;
use lean_contracts_parachain_runtime::{
	genesis, Block, Hash, Header, RuntimeGenesisConfig, UncheckedExtrinsic,
};
use polkadot_parachain_primitives::primitives::HeadData;
use sp_consensus_aura::AURA_ENGINE_ID;
use sp_core::{storage::well_known_keys::CODE, Blake2Hasher, Pair};
use sp_externalities::Extensions;
use sp_inherents::InherentData;
use sp_io::hashing::twox_128;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	traits::{BlakeTwo256, Block as _, Hash as _, Header as _},
	ApplyExtrinsicResult, BuildStorage, Digest, DigestItem, StateVersion,
};
use sp_state_machine::{Ext, InMemoryBackend, OverlayedChanges, TrieBackendBuilder};
use sp_trie::{
	proof_size_extension::ProofSizeExt, recorder::Recorder, LayoutV1, TrieConfiguration,
};
use std::time::Duration;

type HostFunctions = (
	sp_io::SubstrateHostFunctions,
	cumulus_primitives_proof_size_hostfunction::storage_proof_size::HostFunctions,
);

/// Maximum size of a proof of validity in bytes, by the relay chain's limit.
const MAX_POV: u32 = cumulus_primitives_core::relay_chain::MAX_POV_SIZE;
const SLOT_MILLIS: u64 = 6_000;
/// The slot of the first block.
const FIRST_SLOT: u64 = 290_000_000;

/// Makes the blocks of a chain in memory. Alice is its only author.
pub struct Collator {
	blob: Blob,
	state: InMemoryBackend<Blake2Hasher>,
	head: Header,
}

/// A block on its way to the relay chain.
pub struct Collation {
	/// Header of the parent block.
	pub parent: Header,
	/// The encoded proof of validity: the block, and the proof of what it reads.
	pub data: Vec<u8>,
	/// Number of the relay chain's block that it builds upon.
	pub relay_number: u32,
	/// State root of that block.
	pub relay_root: Hash,
	/// Header of the block, sealed.
	pub head: Header,
	/// Length in bytes of the encoded proof of what the block reads.
	pub proof: usize,
	/// Time to build it.
	pub built: Duration,
	/// Weight of the block, of all classes: picoseconds and bytes of proof.
	pub charged: (u64, u64),
}

/// The outcome of a transaction in a block.
#[derive(Clone, Debug)]
pub struct Applied {
	/// The result. An outer error means that it is not in the block, an inner one that it failed.
	pub result: ApplyExtrinsicResult,
	/// Weight that it was charged in the end: picoseconds and bytes of proof.
	pub charged: (u64, u64),
	/// Number of bytes by which the proof grew.
	pub proof: usize,
}

/// The key of a storage item.
fn key(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

impl Collator {
	/// A chain at its genesis.
	///
	/// # Errors
	///
	/// Returns an error if the blob is no runtime, or the genesis cannot be made.
	pub fn new(blob: &[u8]) -> Result<Self, String> {
		let preset = genesis::preset(&"development".into()).ok_or("no preset")?;
		let config: RuntimeGenesisConfig =
			serde_json::from_slice(&preset).map_err(|error| error.to_string())?;
		let mut storage = config.build_storage()?;
		storage.top.insert(CODE.to_vec(), blob.to_vec());
		let state = InMemoryBackend::from((storage, StateVersion::V1));
		let head = Header::new(
			0,
			LayoutV1::<Blake2Hasher>::trie_root(Vec::<(Vec<u8>, Vec<u8>)>::new()),
			*state.root(),
			Hash::zero(),
			Digest::default(),
		);
		let blob = Blob::with_host_functions::<HostFunctions>(blob, Runner::Node)?;
		Ok(Self { blob, state, head })
	}

	/// The hash of the last block.
	pub fn head(&self) -> Hash {
		self.head.hash()
	}

	/// Calls a runtime API at the head of the chain.
	///
	/// # Errors
	///
	/// Returns an error if there is no such API, or if the runtime panics.
	pub fn ask(&mut self, function: &str, input: &[u8]) -> Result<Vec<u8>, String> {
		let mut overlay = OverlayedChanges::default();
		let mut ext = Ext::new(&mut overlay, &self.state, None);
		Ok(self.blob.call(&mut ext, function, input)?.output)
	}

	/// Builds a block from the transactions that `next` returns until it returns `None`. The
	/// block becomes the head of the chain. `next` gets the outcome of the previous transaction.
	///
	/// # Errors
	///
	/// Returns an error if the runtime or an inherent fails.
	pub fn build(
		&mut self,
		mut next: impl FnMut(Option<&Applied>) -> Option<UncheckedExtrinsic>,
	) -> Result<Collation, String> {
		let number = self.head.number + 1;
		let slot = FIRST_SLOT + u64::from(number);
		let parent = self.head.clone();
		let relay = RelayStateSproofBuilder {
			para_id: genesis::PARACHAIN.into(),
			current_slot: slot.into(),
			included_para_head: Some(HeadData(parent.encode())),
			..Default::default()
		};
		let (relay_root, relay_chain_state) = relay.into_state_root_and_proof();
		let mut inherents = InherentData::new();
		let mut put =
			|identifier, data: &dyn Fn(&mut InherentData) -> Result<(), sp_inherents::Error>| {
				let _: [u8; 8] = identifier;
				data(&mut inherents).map_err(|error| error.to_string())
			};
		put(sp_timestamp::INHERENT_IDENTIFIER, &|data| {
			data.put_data(sp_timestamp::INHERENT_IDENTIFIER, &(slot * SLOT_MILLIS))
		})?;
		let validation = ParachainInherentData {
			validation_data: PersistedValidationData {
				parent_head: HeadData(parent.encode()),
				relay_parent_number: number,
				relay_parent_storage_root: relay_root,
				max_pov_size: MAX_POV,
			},
			relay_chain_state,
			downward_messages: Vec::new(),
			horizontal_messages: Default::default(),
			relay_parent_descendants: Vec::new(),
			collator_peer_id: None,
		};
		put(INHERENT_IDENTIFIER, &|data| data.put_data(INHERENT_IDENTIFIER, &validation))?;

		let recorder = Recorder::<Blake2Hasher>::default();
		let backend = TrieBackendBuilder::wrap(&self.state).with_recorder(recorder.clone()).build();
		let mut overlay = OverlayedChanges::default();
		let mut extensions = Extensions::new();
		extensions.register(ProofSizeExt::new(recorder.clone()));
		let mut built = Duration::ZERO;
		let blob = &mut self.blob;
		let mut api =
			|overlay: &mut OverlayedChanges<Blake2Hasher>, function: &str, input: &[u8]| {
				let mut ext = Ext::new(overlay, &backend, Some(&mut extensions));
				let called = blob.call(&mut ext, function, input)?;
				built += called.took;
				Ok::<_, String>(called.output)
			};

		let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
		let header =
			Header::new(number, Default::default(), Default::default(), parent.hash(), digest);
		api(&mut overlay, "Core_initialize_block", &header.encode())?;
		// The reads and writes of this call are not part of the block.
		recorder.start_transaction();
		overlay.start_transaction();
		let made = api(&mut overlay, "BlockBuilder_inherent_extrinsics", &inherents.encode())?;
		overlay.rollback_transaction().map_err(|error| format!("{error:?}"))?;
		recorder.rollback_transaction().map_err(|()| "the recorder has no transaction")?;
		let mut extrinsics: Vec<UncheckedExtrinsic> = decode(&made)?;
		for inherent in &extrinsics {
			let result = api(&mut overlay, "BlockBuilder_apply_extrinsic", &inherent.encode())?;
			let result: ApplyExtrinsicResult = decode(&result)?;
			if result != Ok(Ok(())) {
				return Err(format!("an inherent failed: {result:?}"));
			}
		}
		let booked = |overlay: &mut OverlayedChanges<Blake2Hasher>| {
			let key = key("System", "BlockWeight");
			weight(overlay.storage(&key).flatten().unwrap_or_default())
		};
		let mut last: Option<Applied> = None;
		let (mut weight_before, mut proof_before) =
			(booked(&mut overlay)?, recorder.estimate_encoded_size());
		while let Some(extrinsic) = next(last.as_ref()) {
			recorder.start_transaction();
			overlay.start_transaction();
			let result = api(&mut overlay, "BlockBuilder_apply_extrinsic", &extrinsic.encode())?;
			let result: ApplyExtrinsicResult = decode(&result)?;
			// A transaction that does not fit leaves nothing, not even in the proof.
			if result.is_ok() {
				overlay.commit_transaction().map_err(|error| format!("{error:?}"))?;
				recorder.commit_transaction().map_err(|()| "the recorder has no transaction")?;
			} else {
				overlay.rollback_transaction().map_err(|error| format!("{error:?}"))?;
				recorder.rollback_transaction().map_err(|()| "the recorder has no transaction")?;
			}
			let (now, proof) = (booked(&mut overlay)?, recorder.estimate_encoded_size());
			last = Some(Applied {
				charged: (
					now.0.saturating_sub(weight_before.0),
					now.1.saturating_sub(weight_before.1),
				),
				proof: proof.saturating_sub(proof_before),
				result,
			});
			(weight_before, proof_before) = (now, proof);
			if matches!(last, Some(Applied { result: Ok(_), .. })) {
				extrinsics.push(extrinsic);
			}
		}
		let header: Header = decode(&api(&mut overlay, "BlockBuilder_finalize_block", &[])?)?;
		let charged = booked(&mut overlay)?;

		let changes = overlay
			.drain_storage_changes(&backend, StateVersion::V1)
			.map_err(|error| format!("the state after the block: {error}"))?;
		let proof = recorder.drain_storage_proof();
		let proof_size = proof.encoded_size();
		let compact = proof
			.into_compact_proof::<Blake2Hasher>(*parent.state_root())
			.map_err(|error| format!("the proof: {error:?}"))?;
		drop(backend);
		self.state.apply_transaction(changes.transaction_storage_root, changes.transaction);

		let mut sealed = header.clone();
		let seal = Sr25519Keyring::Alice.pair().sign(BlakeTwo256::hash_of(&header).as_bytes());
		sealed.digest.push(DigestItem::Seal(AURA_ENGINE_ID, seal.encode()));
		let block = Block::new(sealed.clone(), extrinsics);
		let data = ParachainBlockData::V1 { blocks: vec![block], proof: compact }.encode();
		self.head = sealed.clone();
		Ok(Collation {
			parent,
			data,
			relay_number: number,
			relay_root,
			head: sealed,
			proof: proof_size,
			built,
			charged,
		})
	}
}

fn decode<T: Decode>(bytes: &[u8]) -> Result<T, String> {
	T::decode_all(&mut &bytes[..]).map_err(|error| error.to_string())
}

/// The sum of the weights of all classes.
fn weight(bytes: &[u8]) -> Result<(u64, u64), String> {
	let classes: [(codec::Compact<u64>, codec::Compact<u64>); 3] = decode(bytes)?;
	Ok(classes.iter().fold((0, 0), |(time, proof), class| (time + class.0 .0, proof + class.1 .0)))
}
