//! Blocks with calls to many different contracts, on a state in a database.

use super::{
	database::Block,
	state::{account, applied, decode, key, Header, Kind},
};
use crate::{
	contracts::ink,
	extrinsic::{call_within, Signer, Version},
	weight::Weight,
};
use blob_executor::Blob;
use codec::{Compact, Decode, Encode};
use sc_client_api::backend::{Backend as _, TrieCacheContext};
use sc_client_db::Backend;
use sp_core::{sr25519, Pair, H256};
use sp_externalities::Externalities;
use sp_io::hashing::blake2_128;
use sp_runtime::{traits::BlakeTwo256, Digest};
use sp_state_machine::{backend::AsTrieBackend, Ext, OverlayedChanges, TrieBackendBuilder};
use sp_trie::recorder::Recorder;
use std::time::Instant;

/// The call that is measured for one kind of contract.
#[derive(Clone, Copy)]
pub struct MeasuredCall {
	/// The name in the report.
	pub name: &'static str,
	/// The kind of contract that is called.
	pub kind: Kind,
	/// The weight limit of the call: picoseconds and bytes of proof.
	limit: Weight,
}

/// The measured calls.
pub const MEASURED_CALLS: [MeasuredCall; 3] = [
	MeasuredCall { name: "flip", kind: Kind::Toggle, limit: limit(5) },
	MeasuredCall { name: "ERC-20 transfer", kind: Kind::Token, limit: limit(10) },
	MeasuredCall { name: "termination", kind: Kind::Mortal, limit: limit(10) },
];

/// A limit of so many milliseconds, with more proof than any of the calls is charged.
const fn limit(milliseconds: u64) -> Weight {
	Weight { ref_time: milliseconds * 1_000_000_000, proof: 400_000 }
}

impl MeasuredCall {
	fn input(&self) -> Vec<u8> {
		match self.kind {
			Kind::Toggle => ink("flip", ()),
			Kind::Token => {
				let bob = sr25519::Pair::from_string("//Bob", None).expect("a development key");
				ink("transfer", (bob.public().0, 1u128))
			},
			Kind::Mortal => ink("end", ()),
		}
	}
}

/// Time, charge and recorded proof of a block of calls. Times in microseconds, proofs in bytes.
#[derive(Clone, Debug)]
pub struct MeasuredBlock {
	/// Number of calls.
	pub calls: usize,
	/// The median time of a call.
	pub median: f64,
	/// The mean time of a call, including its share of the end of the block and the state root:
	/// the time that a node takes.
	pub mean: f64,
	/// The time that a call is charged.
	pub charged: f64,
	/// The proof that a call is charged.
	pub charged_proof: f64,
	/// Bytes that a call adds to the block's proof.
	pub recorded: f64,
	/// The time of the end of the block: `on_idle` with its deletions, and the state root.
	pub ended: f64,
	/// Number of tries that wait for deletion after the block.
	pub waiting: u32,
}

/// Runs a block with `calls` calls, each to another contract. The state is left unchanged.
///
/// # Errors
///
/// Returns an error if a call fails, or if there are no contracts to call.
pub fn block(
	backend: &Backend<Block>,
	genesis: H256,
	blob: &mut Blob,
	case: MeasuredCall,
	contracts: u64,
	calls: usize,
) -> Result<MeasuredBlock, String> {
	let state =
		backend.state_at(genesis, TrieCacheContext::Trusted).map_err(|error| error.to_string())?;
	let recorder = Recorder::<BlakeTwo256>::default();
	let trie =
		TrieBackendBuilder::wrap(state.as_trie_backend()).with_recorder(recorder.clone()).build();
	let mut overlay = OverlayedChanges::default();
	let mut api = |overlay: &mut OverlayedChanges<BlakeTwo256>, function: &str, input: &[u8]| {
		let mut ext = Ext::new(overlay, &trie, None);
		blob.call(&mut ext, function, input)
	};
	let version: sp_version::RuntimeVersion =
		decode(&api(&mut overlay, "Core_version", &[])?.output)?;
	let mut signer = Signer::default();
	signer.version =
		Version { spec: version.spec_version, transaction: version.transaction_version };
	signer.genesis = genesis;
	let header = Header {
		parent_hash: genesis,
		number: 1,
		state_root: H256::zero(),
		extrinsics_root: H256::zero(),
		digest: Digest::default(),
	};
	api(&mut overlay, "Core_initialize_block", &header.encode())?;
	let alice = [
		key("System", "Account"),
		blake2_128(&signer.account()).to_vec(),
		signer.account().to_vec(),
	]
	.concat();
	let get = |overlay: &mut OverlayedChanges<BlakeTwo256>, key: &[u8]| {
		// Bypasses the recorder: these reads are not part of the block.
		let plain = TrieBackendBuilder::wrap(state.as_trie_backend()).build();
		Ext::new(overlay, &plain, None).storage(key)
	};
	let account_of_alice = get(&mut overlay, &alice).ok_or("Alice has no account")?;
	signer.nonce = decode(&account_of_alice)?;
	applied(&api(&mut overlay, "BlockBuilder_apply_extrinsic", &signer.timestamp(12_000))?.output)?;

	let weight = key("System", "BlockWeight");
	let booked = |overlay: &mut OverlayedChanges<BlakeTwo256>| -> Result<Weight, String> {
		let bytes = get(overlay, &weight).unwrap_or_default();
		let [normal, ..]: [(Compact<u64>, Compact<u64>); 3] =
			Decode::decode(&mut &bytes[..]).map_err(|error| format!("weight: {error}"))?;
		Ok(Weight { ref_time: normal.0 .0, proof: normal.1 .0 })
	};
	// Contracts far apart in the trie, so that no call finds nodes that an earlier one read.
	// The first calls warm up the nodes that all calls share.
	let of_kind = (0..contracts).filter(|number| Kind::of(*number) == case.kind).count();
	let warm = 20.min(of_kind / 2);
	let wanted = calls.min(of_kind.saturating_sub(warm));
	let step = (of_kind / (wanted + warm)).max(1);
	let mut chosen = (0..contracts)
		.filter(|number| Kind::of(*number) == case.kind)
		.step_by(step)
		.take(wanted + warm);
	let input = case.input();
	let mut apply = |overlay: &mut OverlayedChanges<BlakeTwo256>, number: u64| {
		let extrinsic = signer.sign(&call_within(&account(number), case.limit, &input));
		signer.nonce += 1;
		let called = api(overlay, "BlockBuilder_apply_extrinsic", &extrinsic)?;
		applied(&called.output).map_err(|error| format!("{}: {error}", case.name))?;
		Ok::<_, String>(called.took.as_secs_f64() * 1e6)
	};
	for number in chosen.by_ref().take(warm) {
		apply(&mut overlay, number)?;
	}
	let (weight_before, proof_before) = (booked(&mut overlay)?, recorder.estimate_encoded_size());
	let mut times = Vec::with_capacity(wanted);
	for number in chosen {
		times.push(apply(&mut overlay, number)?);
	}
	let charged = booked(&mut overlay)?.since(weight_before);
	let begun = Instant::now();
	api(&mut overlay, "BlockBuilder_finalize_block", &[])?;
	let ended = begun.elapsed().as_secs_f64() * 1e6;
	let recorded = recorder.estimate_encoded_size() - proof_before;
	let queue = get(&mut overlay, &key("Contracts", "DeletionQueueCounter"));
	// The positions of the next insertion and of the next deletion.
	let (inserted, deleted): (u32, u32) = queue.map_or(Ok((0, 0)), |queue| decode(&queue))?;

	let calls = times.len();
	if calls == 0 {
		return Err(format!("{}: there are no contracts to call", case.name));
	}
	let each = |sum: f64| sum / calls as f64;
	let sum: f64 = times.iter().sum();
	times.sort_by(f64::total_cmp);
	Ok(MeasuredBlock {
		calls,
		median: times.get(calls / 2).copied().unwrap_or_default(),
		mean: each(sum + ended),
		charged: each(charged.ref_time as f64 / 1e6),
		charged_proof: each(charged.proof as f64),
		recorded: each(recorded as f64),
		ended,
		waiting: inserted.saturating_sub(deleted),
	})
}
