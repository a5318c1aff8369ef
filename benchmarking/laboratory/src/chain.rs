//! The runtime's blob in the executor, on state in memory. Times extrinsics, and reads their
//! charges and the size of their proofs.

use crate::{
	extrinsic::{Signer, Version, CONTRACTS},
	speed::Clock,
	weight::Weight,
};
use blob_executor::{Blob, Called};
use codec::{Decode, Encode};
use sc_chain_spec::GenesisConfigBuilderRuntimeCaller;
use sp_core::{Blake2Hasher, H256};
use sp_externalities::Externalities;
use sp_io::hashing::{twox_128, twox_64};
use sp_runtime::{generic, traits::BlakeTwo256};
use sp_state_machine::{
	Ext, InMemoryBackend, OverlayedChanges, TestExternalities, TrieBackend, TrieBackendBuilder,
};
use sp_trie::{
	cache::{CacheSize, LocalTrieCache, SharedTrieCache},
	recorder::Recorder,
	PrefixedMemoryDB,
};
use std::time::Duration;

type Header = generic::Header<u32, BlakeTwo256>;

/// Microseconds that the runtime assumes for a database read: RocksDB's weight.
pub const READ: f64 = 25.0;
/// Microseconds that the runtime assumes for a database write: RocksDB's weight.
pub const WRITE: f64 = 100.0;

/// The runtime API that applies an extrinsic.
const APPLY: &str = "BlockBuilder_apply_extrinsic";

/// A chain in the middle of a block.
pub struct Chain {
	clock: Option<Clock>,
	blob: Blob,
	state: TestExternalities<Blake2Hasher>,
	/// The signer of all extrinsics.
	pub signer: Signer,
}

/// A call of the runtime, and its expected outcome.
#[derive(Clone)]
pub struct Call {
	/// The encoded call.
	pub bytes: Vec<u8>,
	/// Index of the contracts pallet's error that the call must fail with. `None` for success.
	pub error: Option<u8>,
}

impl From<Vec<u8>> for Call {
	fn from(bytes: Vec<u8>) -> Self {
		Self { bytes, error: None }
	}
}

/// Time and charge of an extrinsic.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
	/// The median time.
	pub took: Duration,
	/// The median time, scaled to the machine speed at which the weights were measured.
	pub at_speed: Duration,
	/// The figures that do not depend on the machine.
	pub trace: Trace,
}

/// Reads, writes and charge of an extrinsic.
#[derive(Clone, Copy, Debug)]
pub struct Trace {
	/// Number of keys read, without those that every block reads.
	pub reads: u64,
	/// Number of keys written, without those that every block writes.
	pub writes: u64,
	/// Bytes of the storage proof, minus those of an extrinsic that does nothing.
	pub proof: u64,
	/// The growth of the block's weight. The proof is without that of an extrinsic that does
	/// nothing.
	pub charged: Weight,
}

impl Measured {
	/// Microseconds including the runtime's assumed database time. The database of the measurement
	/// is in memory.
	pub fn with_database(&self) -> f64 {
		micros(self.at_speed) + self.trace.database()
	}
}

impl Trace {
	/// Microseconds that the runtime assumes for these reads and writes.
	pub fn database(&self) -> f64 {
		self.reads as f64 * READ + self.writes as f64 * WRITE
	}
}

/// A time in microseconds.
pub fn micros(time: Duration) -> f64 {
	time.as_secs_f64() * 1e6
}

fn key(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

/// True for keys that every block reads and writes, as FRAME's benchmarks assume.
fn is_free(key_: &[u8]) -> bool {
	let system = [
		"Number",
		"ParentHash",
		"Events",
		"EventCount",
		"BlockWeight",
		"BlockSize",
		"ExtrinsicCount",
		"ExecutionPhase",
		"Digest",
		"LastRuntimeUpgrade",
		"InherentsApplied",
		"ExtrinsicWeightReclaimed",
	];
	system.iter().any(|item| key_ == key("System", item))
		|| key_.starts_with(&key("System", "BlockHash"))
		|| key_.starts_with(&key("System", "ExtrinsicData"))
		|| key_ == key("TransactionPayment", "NextFeeMultiplier")
		|| key_ == key("TransactionPayment", "TxPaymentCredit")
		|| key_ == key("Timestamp", "Now")
		|| key_ == key("Timestamp", "DidUpdate")
		|| key_ == key("Balances", "TotalIssuance")
		|| key_.starts_with(b":")
}

impl Chain {
	/// Compiles the blob, builds its development genesis, and starts the first block. Without a
	/// clock, times are not scaled.
	pub fn new(blob: &[u8], clock: Option<Clock>) -> Result<Self, String> {
		Self::on_genesis_of(blob, blob, clock)
	}

	/// Same as [`Chain::new`], on the development genesis of another blob. It serves blobs that
	/// build no genesis: they do not read entries that they do not know.
	pub fn on_genesis_of(
		genesis: &[u8],
		blob: &[u8],
		clock: Option<Clock>,
	) -> Result<Self, String> {
		Self::with_blob(genesis, Blob::new(blob)?, clock)
	}

	/// Same as [`Chain::on_genesis_of`], with a compiled blob.
	pub fn with_blob(genesis: &[u8], blob: Blob, clock: Option<Clock>) -> Result<Self, String> {
		let storage =
			GenesisConfigBuilderRuntimeCaller::<sp_io::SubstrateHostFunctions>::new(genesis)
				.get_storage_for_named_preset(Some(&"development".to_string()))?;
		let mut chain =
			Self { clock, blob, state: TestExternalities::new(storage), signer: Signer::default() };
		chain.signer.version = chain.version()?;
		// Every transaction signs the hash of the genesis block. This chain has no such block, so
		// any hash will do.
		chain.state.insert(
			[key("System", "BlockHash"), twox_64_concat(&0u32.encode())].concat(),
			H256::repeat_byte(1).encode(),
		);
		chain.signer.genesis = H256::repeat_byte(1);
		chain.begin_block(1)?;
		Ok(chain)
	}

	fn version(&mut self) -> Result<Version, String> {
		let version: sp_version::RuntimeVersion = decode(&self.api("Core_version", &[])?)?;
		Ok(Version { spec: version.spec_version, transaction: version.transaction_version })
	}

	fn api(&mut self, function: &str, input: &[u8]) -> Result<Vec<u8>, String> {
		Ok(self.blob.call(&mut self.state.ext(), function, input)?.output)
	}

	fn begin_block(&mut self, number: u32) -> Result<(), String> {
		let parent = H256::repeat_byte(number as u8);
		let header = Header {
			parent_hash: parent,
			number,
			state_root: H256::zero(),
			extrinsics_root: H256::zero(),
			digest: Default::default(),
		};
		self.api("Core_initialize_block", &header.encode())?;
		let timestamp = self.signer.timestamp(u64::from(number) * 6_000);
		self.apply(&timestamp)
	}

	/// Changes a value of the state.
	pub fn edit(&mut self, key: &[u8], edit: &dyn Fn(Vec<u8>) -> Vec<u8>) {
		let mut ext = self.state.ext();
		let value = edit(ext.storage(key).unwrap_or_default());
		ext.place_storage(key.to_vec(), Some(value));
	}

	/// Removes the link plan of a module, as for code taken over from `pallet-contracts`.
	pub fn forget_link_plan(&mut self, code_hash: &[u8; 32]) {
		let key = [&key("Contracts", "LinkPlanOf")[..], code_hash].concat();
		self.state.ext().place_storage(key, None);
	}

	/// Ends the block and starts the next one, with no weight and no events.
	pub fn next_block(&mut self) -> Result<(), String> {
		let header: Header = decode(&self.api("BlockBuilder_finalize_block", &[])?)?;
		self.begin_block(header.number + 1)
	}

	/// Applies an extrinsic. Returns an error if it does not succeed.
	pub fn apply(&mut self, extrinsic: &[u8]) -> Result<(), String> {
		ended(&self.api(APPLY, extrinsic)?, None)
	}

	/// Signs a call and applies it.
	pub fn submit(&mut self, call: &[u8]) -> Result<(), String> {
		let extrinsic = self.signer.sign(call);
		self.apply(&extrinsic)?;
		self.signer.nonce += 1;
		Ok(())
	}

	/// The weight of the block so far.
	pub fn block_weight(&mut self) -> Result<Weight, String> {
		let bytes = self.state.ext().storage(&key("System", "BlockWeight"));
		block_weight(&bytes.unwrap_or_default())
	}

	/// The factor that scales a time to the speed at which the weights were measured.
	pub fn scale(&self) -> f64 {
		self.clock.as_ref().map_or(1.0, Clock::scale)
	}

	/// Signs and applies a call. Returns the time that it took.
	pub fn timed(&mut self, call: &[u8]) -> Result<Duration, String> {
		let extrinsic = self.signer.sign(call);
		let applied = self.blob.call(&mut self.state.ext(), APPLY, &extrinsic)?;
		ended(&applied.output, None)?;
		self.signer.nonce += 1;
		Ok(applied.took)
	}

	/// Takes a snapshot of the state, and signs calls that can be run on it repeatedly.
	pub fn prepare(&mut self, calls: &[Call]) -> Result<Prepared, String> {
		self.next_block()?;
		let weight_before = self.block_weight()?;
		let backend: InMemoryBackend<Blake2Hasher> = self.state.as_backend();
		let state = Snapshot {
			root: *backend.root(),
			database: backend.backend_storage().clone(),
			weight_before,
		};
		Ok(Prepared {
			state,
			// Nodes read state through such a cache.
			cache: SharedTrieCache::new(CacheSize::new(64 * 1024 * 1024), None),
			extrinsics: calls
				.iter()
				.map(|call| (self.signer.sign(&call.bytes), call.error))
				.collect(),
			nothing: self.signer.sign(&self.signer.remark()),
		})
	}

	/// Starts a trial on the state of `prepared`: extrinsics that are applied one after another.
	pub fn trial<'a>(&'a mut self, prepared: &'a Prepared) -> Trial<'a> {
		let recorder = Recorder::<Blake2Hasher>::default();
		let backend = TrieBackendBuilder::new(&prepared.state.database, prepared.state.root)
			.with_recorder(recorder.clone())
			.build();
		Trial {
			blob: &mut self.blob,
			overlay: OverlayedChanges::default(),
			recorder,
			backend,
			weight: prepared.state.weight_before,
			reads: 0,
			writes: 0,
		}
	}

	/// Runs a prepared call right after an extrinsic that does nothing, as within a block.
	pub fn run(&mut self, prepared: &Prepared, which: usize) -> Result<Called, String> {
		let Prepared { state, cache, extrinsics, nothing } = prepared;
		let (extrinsic, error) = extrinsics.get(which).ok_or("there is no such call")?;
		let backend = TrieBackendBuilder::new_with_cache(
			&state.database,
			state.root,
			cache.local_cache_trusted(),
		)
		.build();
		self.run_on(&backend, nothing, None)?;
		self.run_on(&backend, extrinsic, *error)
	}

	/// Measures calls, each on the current state, which is left unchanged. Each round runs every
	/// call once. A short disturbance of the machine then affects few rounds, and not the median.
	pub fn measure_all(
		&mut self,
		calls: &[Call],
		rounds: usize,
		mut before_round: impl FnMut(usize),
	) -> Result<Vec<Result<Measured, String>>, String> {
		let prepared = self.prepare(calls)?;
		let mut times: Vec<Result<Vec<(Duration, f64)>, String>> = vec![Ok(vec![]); calls.len()];
		for round in 0..rounds {
			before_round(round);
			for (which, times) in times.iter_mut().enumerate() {
				let Ok(so_far) = times else { continue };
				let scale = self.scale();
				match self.run(&prepared, which) {
					Ok(called) => so_far.push((called.took, scale)),
					Err(error) => *times = Err(error),
				}
			}
		}
		let Prepared { state, extrinsics, nothing, .. } = prepared;
		let nothing = self.trace(&state, &nothing, None)?;
		let measured = extrinsics.iter().zip(times).map(|((extrinsic, error), times)| {
			let times = times?;
			let (took, at_speed) =
				times.iter().map(|(took, by)| (*took, took.mul_f64(*by))).unzip();
			let mut trace = self.trace(&state, extrinsic, *error)?;
			// Leaves out the proof that every extrinsic has and is charged for.
			trace.proof = trace.proof.saturating_sub(nothing.proof);
			trace.charged.proof = trace.charged.proof.saturating_sub(nothing.charged.proof);
			Ok(Measured { took: median(took), at_speed: median(at_speed), trace })
		});
		Ok(measured.collect())
	}

	fn run_on(
		&mut self,
		backend: &TrieBackend<
			&PrefixedMemoryDB<Blake2Hasher>,
			Blake2Hasher,
			LocalTrieCache<Blake2Hasher>,
		>,
		extrinsic: &[u8],
		error: Option<u8>,
	) -> Result<Called, String> {
		let mut overlay = OverlayedChanges::<Blake2Hasher>::default();
		let mut ext = Ext::new(&mut overlay, backend, None);
		let applied = self.blob.call(&mut ext, APPLY, extrinsic)?;
		ended(&applied.output, error)?;
		Ok(applied)
	}

	fn trace(
		&mut self,
		state: &Snapshot,
		extrinsic: &[u8],
		error: Option<u8>,
	) -> Result<Trace, String> {
		let recorder = Recorder::<Blake2Hasher>::default();
		let backend: TrieBackend<_, Blake2Hasher> =
			TrieBackendBuilder::new(&state.database, state.root)
				.with_recorder(recorder.clone())
				.build();
		let mut overlay = OverlayedChanges::<Blake2Hasher>::default();
		let mut ext = Ext::new(&mut overlay, &backend, None);
		ended(&self.blob.call(&mut ext, APPLY, extrinsic)?.output, error)?;
		let weight = ext.storage(&key("System", "BlockWeight")).unwrap_or_default();
		let charged = block_weight(&weight)?.since(state.weight_before);
		Ok(Trace {
			reads: reads(&recorder),
			writes: writes(&mut overlay),
			proof: recorder.estimate_encoded_size() as u64,
			charged,
		})
	}
}

/// Number of keys that were read, without those that every block reads.
fn reads(recorder: &Recorder<Blake2Hasher>) -> u64 {
	let recorded = recorder.recorded_keys();
	let keys = recorded.values().flat_map(|keys| keys.keys());
	keys.filter(|key| !is_free(key)).count() as u64
}

/// Number of keys that were written, without those that every block writes.
fn writes(overlay: &mut OverlayedChanges<Blake2Hasher>) -> u64 {
	let top = overlay.changes_mut().filter(|(key, _)| !is_free(key)).count();
	let child: usize = overlay.children_mut().map(|(changes, _)| changes.count()).sum();
	(top + child) as u64
}

/// A trial of extrinsics, applied one after another. The underlying state is left unchanged.
pub struct Trial<'a> {
	blob: &'a mut Blob,
	overlay: OverlayedChanges<Blake2Hasher>,
	recorder: Recorder<Blake2Hasher>,
	backend:
		TrieBackend<&'a PrefixedMemoryDB<Blake2Hasher>, Blake2Hasher, LocalTrieCache<Blake2Hasher>>,
	/// Weight of the block so far, and the keys that were read and written in it.
	weight: Weight,
	reads: u64,
	writes: u64,
}

/// An extrinsic that was tried.
pub struct Tried {
	/// The output of `BlockBuilder_apply_extrinsic`.
	pub answer: Vec<u8>,
	/// The growth of the block's weight.
	pub charged: Weight,
	/// Number of keys that no earlier extrinsic of the trial read.
	pub reads: u64,
	/// Number of keys that no earlier extrinsic of the trial wrote.
	pub writes: u64,
	/// The time that it took.
	pub took: Duration,
}

impl Trial<'_> {
	/// Applies an extrinsic, and returns its outcome.
	///
	/// # Errors
	///
	/// Returns an error if the runtime panics.
	pub fn apply(&mut self, extrinsic: &[u8]) -> Result<Tried, String> {
		let called = {
			let mut ext = Ext::new(&mut self.overlay, &self.backend, None);
			self.blob.call(&mut ext, APPLY, extrinsic)?
		};
		let weight =
			block_weight(&self.storage(&key("System", "BlockWeight")).unwrap_or_default())?;
		let (reads, writes) = (reads(&self.recorder), writes(&mut self.overlay));
		let tried = Tried {
			answer: called.output,
			charged: weight.since(self.weight),
			reads: reads.saturating_sub(self.reads),
			writes: writes.saturating_sub(self.writes),
			took: called.took,
		};
		(self.weight, self.reads, self.writes) = (weight, reads, writes);
		Ok(tried)
	}

	/// Reads a value of the state.
	pub fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		Ext::new(&mut self.overlay, &self.backend, None).storage(key)
	}

	/// Writes a value of the state.
	pub fn put(&mut self, key: &[u8], value: Vec<u8>) {
		Ext::new(&mut self.overlay, &self.backend, None).place_storage(key.to_vec(), Some(value));
	}
}

/// Signed calls, and the state on which they run.
pub struct Prepared {
	state: Snapshot,
	cache: SharedTrieCache<Blake2Hasher>,
	/// The extrinsics, each with the error that it must fail with.
	extrinsics: Vec<(Vec<u8>, Option<u8>)>,
	nothing: Vec<u8>,
}

/// The state on which calls are measured.
struct Snapshot {
	database: PrefixedMemoryDB<Blake2Hasher>,
	root: H256,
	/// Weight of the block so far.
	weight_before: Weight,
}

/// The median of some times.
pub fn median(mut times: Vec<Duration>) -> Duration {
	times.sort();
	times.get(times.len() / 2).copied().unwrap_or_default()
}

fn twox_64_concat(bytes: &[u8]) -> Vec<u8> {
	[&twox_64(bytes)[..], bytes].concat()
}

fn decode<T: Decode>(bytes: &[u8]) -> Result<T, String> {
	T::decode(&mut &bytes[..]).map_err(|error| error.to_string())
}

/// Decodes the block's weight: the sum over the three dispatch classes.
fn block_weight(mut bytes: &[u8]) -> Result<Weight, String> {
	let mut sum = Weight::default();
	for _ in 0..3 {
		let (ref_time, proof) = <(codec::Compact<u64>, codec::Compact<u64>)>::decode(&mut bytes)
			.map_err(|error| format!("the block's weight: {error}"))?;
		sum.ref_time += ref_time.0;
		sum.proof += proof.0;
	}
	Ok(sum)
}

/// Checks that an `ApplyExtrinsicResult` is success, or this error of the contracts pallet.
fn ended(answer: &[u8], error: Option<u8>) -> Result<(), String> {
	// `DispatchError::Module`
	const MODULE: u8 = 3;
	match (answer, error) {
		([0, 0], None) => Ok(()),
		([0, 1, MODULE, CONTRACTS, found, 0, 0, 0], Some(error)) if *found == error => Ok(()),
		([0, 0], Some(error)) => Err(format!("succeeded instead of failing with error {error}")),
		([0, 1, found @ ..], _) => Err(format!("failed with dispatch error {found:?}")),
		(other, _) => Err(format!("the transaction is not valid: {other:?}")),
	}
}
