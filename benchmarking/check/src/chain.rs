//! The runtime's blob in the executor, on state in memory: extrinsics, timed, with what they are
//! charged and what a proof of them holds.

use crate::extrinsic::{Signer, Version};
use codec::{Decode, Encode};
use sc_chain_spec::GenesisConfigBuilderRuntimeCaller;
use sc_executor_common::{
	runtime_blob::RuntimeBlob,
	wasm_runtime::{HeapAllocStrategy, WasmInstance, WasmModule},
};
use sc_executor_wasmtime::{Config, InstantiationStrategy, Semantics};
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
use std::time::{Duration, Instant};

type Header = generic::Header<u32, BlakeTwo256>;

/// What the runtime assumes of its database, in microseconds: RocksDB's weights.
pub const READ: f64 = 25.0;
/// The same for a write.
pub const WRITE: f64 = 100.0;

/// As a node has it.
const HEAP: HeapAllocStrategy = HeapAllocStrategy::Static { extra_pages: 2048 };

/// Weight as the chain counts it.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Weight {
	/// Picoseconds.
	pub ref_time: u64,
	/// Bytes.
	pub proof: u64,
}

impl Weight {
	/// The difference.
	pub fn since(self, earlier: Self) -> Self {
		Self {
			ref_time: self.ref_time.saturating_sub(earlier.ref_time),
			proof: self.proof.saturating_sub(earlier.proof),
		}
	}
}

/// A chain in the middle of a block.
pub struct Chain {
	instance: Box<dyn WasmInstance>,
	state: TestExternalities<Blake2Hasher>,
	/// Who signs.
	pub signer: Signer,
}

/// What an extrinsic took and was charged.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
	/// The median time.
	pub took: Duration,
	/// Keys read from the state that no block has read anyway.
	pub reads: u64,
	/// Keys written that no block writes anyway.
	pub writes: u64,
	/// Bytes of the storage proof that it adds to that of an empty block.
	pub proof: u64,
	/// What the block's weight grew by.
	pub charged: Weight,
}

impl Measured {
	/// Microseconds, with what the runtime assumes of its database: the database of the measurement
	/// is in memory.
	pub fn with_database(&self) -> f64 {
		micros(self.took) + self.reads as f64 * READ + self.writes as f64 * WRITE
	}
}

/// A time in microseconds.
pub fn micros(time: Duration) -> f64 {
	time.as_secs_f64() * 1e6
}

fn instantiate(blob: &[u8]) -> Result<Box<dyn WasmInstance>, String> {
	let blob = RuntimeBlob::uncompress_if_needed(blob).map_err(|error| error.to_string())?;
	// As `sc-executor` does for a node.
	let config = Config {
		allow_missing_func_imports: false,
		cache_path: None,
		semantics: Semantics {
			instantiation_strategy: InstantiationStrategy::PoolingCopyOnWrite,
			deterministic_stack_limit: None,
			canonicalize_nans: false,
			parallel_compilation: true,
			heap_alloc_strategy: HEAP,
			wasm_multi_value: false,
			wasm_bulk_memory: false,
			wasm_reference_types: false,
			wasm_simd: false,
		},
	};
	let runtime =
		sc_executor_wasmtime::create_runtime::<sp_io::SubstrateHostFunctions>(blob, config)
			.map_err(|error| error.to_string())?;
	runtime.new_instance(HEAP).map_err(|error| error.to_string())
}

fn key(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

/// Keys that every block reads and writes, whatever is in it, and the signer's own account, which
/// is in the weight of an extrinsic as such.
fn is_free(signer: &Signer, key_: &[u8]) -> bool {
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
		|| (key_.starts_with(&key("System", "Account")) && key_.ends_with(&signer.account()))
		|| key_ == key("TransactionPayment", "NextFeeMultiplier")
		|| key_ == key("TransactionPayment", "TxPaymentCredit")
		|| key_ == key("Timestamp", "Now")
		|| key_ == key("Timestamp", "DidUpdate")
		|| key_.starts_with(b":")
}

impl Chain {
	/// Compiles the blob, makes its development genesis, and starts the first block.
	pub fn new(blob: &[u8]) -> Result<Self, String> {
		let storage = GenesisConfigBuilderRuntimeCaller::<sp_io::SubstrateHostFunctions>::new(blob)
			.get_storage_for_named_preset(Some(&"development".to_string()))?;
		let mut chain = Self {
			instance: instantiate(blob)?,
			state: TestExternalities::new(storage),
			signer: Signer::new(),
		};
		chain.signer.version = chain.version()?;
		// The hash of the genesis block, which every transaction signs; this chain has no genesis
		// block, so any will do.
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
		let instance = &mut self.instance;
		let mut ext = self.state.ext();
		sp_externalities::set_and_run_with_externalities(&mut ext, || {
			instance.call_export(function, input)
		})
		.map_err(|error| format!("{function}: {error}"))
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

	/// Ends the block, and starts the next: weight and events begin anew.
	pub fn next_block(&mut self) -> Result<(), String> {
		let header: Header = decode(&self.api("BlockBuilder_finalize_block", &[])?)?;
		self.begin_block(header.number + 1)
	}

	/// Applies an extrinsic, which must succeed.
	pub fn apply(&mut self, extrinsic: &[u8]) -> Result<(), String> {
		succeeded(&self.api("BlockBuilder_apply_extrinsic", extrinsic)?)
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

	/// Signs a call, applies it, and says how long that took.
	pub fn timed(&mut self, call: &[u8]) -> Result<Duration, String> {
		let extrinsic = self.signer.sign(call);
		let instance = &mut self.instance;
		let mut ext = self.state.ext();
		let (answer, took) = sp_externalities::set_and_run_with_externalities(&mut ext, || {
			let start = Instant::now();
			(instance.call_export("BlockBuilder_apply_extrinsic", &extrinsic), start.elapsed())
		});
		succeeded(&answer.map_err(|error| error.to_string())?)?;
		self.signer.nonce += 1;
		Ok(took)
	}

	/// Measures a call on the state as it is, `rounds` times; the state stays.
	pub fn measure(&mut self, call: &[u8], rounds: usize) -> Result<Measured, String> {
		self.next_block()?;
		let before = self.block_weight()?;
		let backend: InMemoryBackend<Blake2Hasher> = self.state.as_backend();
		let root = *backend.root();
		let database: PrefixedMemoryDB<Blake2Hasher> = backend.backend_storage().clone();
		// A node reads state through such a cache.
		let cache = SharedTrieCache::new(CacheSize::new(64 * 1024 * 1024), None);
		let extrinsic = self.signer.sign(call);

		let mut times = Vec::new();
		for _ in 0..rounds {
			let backend: TrieBackend<_, Blake2Hasher, LocalTrieCache<_>> =
				TrieBackendBuilder::new_with_cache(&database, root, cache.local_cache_trusted())
					.build();
			let mut overlay = OverlayedChanges::<Blake2Hasher>::default();
			let mut ext = Ext::new(&mut overlay, &backend, None);
			let instance = &mut self.instance;
			let (answer, took) = sp_externalities::set_and_run_with_externalities(&mut ext, || {
				let start = Instant::now();
				(instance.call_export("BlockBuilder_apply_extrinsic", &extrinsic), start.elapsed())
			});
			succeeded(&answer.map_err(|error| error.to_string())?)?;
			times.push(took);
		}
		times.sort();
		let took = times[times.len() / 2];

		let recorder = Recorder::<Blake2Hasher>::default();
		let backend: TrieBackend<_, Blake2Hasher> =
			TrieBackendBuilder::new(&database, root).with_recorder(recorder.clone()).build();
		let mut overlay = OverlayedChanges::<Blake2Hasher>::default();
		// An extrinsic that does nothing but be signed.
		let instance = &mut self.instance;
		let empty = self.signer.sign(&self.signer.remark());
		let base = {
			let mut ext = Ext::new(&mut overlay, &backend, None);
			let answer = sp_externalities::set_and_run_with_externalities(&mut ext, || {
				instance.call_export("BlockBuilder_apply_extrinsic", &empty)
			});
			succeeded(&answer.map_err(|error| error.to_string())?)?;
			recorder.estimate_encoded_size()
		};
		let mut overlay = OverlayedChanges::<Blake2Hasher>::default();
		let charged = {
			let mut ext = Ext::new(&mut overlay, &backend, None);
			sp_externalities::set_and_run_with_externalities(&mut ext, || {
				instance.call_export("BlockBuilder_apply_extrinsic", &extrinsic)
			})
			.map_err(|error| error.to_string())?;

			let weight = ext.storage(&key("System", "BlockWeight")).unwrap_or_default();
			block_weight(&weight)?.since(before)
		};
		let signer = &self.signer;
		let reads = recorder
			.recorded_keys()
			.values()
			.flat_map(|keys| keys.keys())
			.filter(|key| !is_free(signer, key))
			.count() as u64;
		let top = overlay.changes_mut().filter(|(key, _)| !is_free(signer, key)).count() as u64;
		let child: usize = overlay.children_mut().map(|(changes, _)| changes.count()).sum();
		Ok(Measured {
			took,
			reads,
			writes: top + child as u64,
			proof: recorder.estimate_encoded_size().saturating_sub(base) as u64,
			charged,
		})
	}
}

fn twox_64_concat(bytes: &[u8]) -> Vec<u8> {
	[&twox_64(bytes)[..], bytes].concat()
}

fn decode<T: Decode>(bytes: &[u8]) -> Result<T, String> {
	T::decode(&mut &bytes[..]).map_err(|error| error.to_string())
}

/// The sum over the three classes of dispatches.
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

/// `Ok(Ok(()))` of an `ApplyExtrinsicResult`.
fn succeeded(answer: &[u8]) -> Result<(), String> {
	match answer {
		[0, 0] => Ok(()),
		[0, 1, error @ ..] => Err(format!("the extrinsic failed with dispatch error {error:?}")),
		other => Err(format!("the transaction is not valid: {other:?}")),
	}
}
