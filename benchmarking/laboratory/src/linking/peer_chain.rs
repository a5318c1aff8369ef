//! The benchmark's blob in the executor, on state in memory.

use blob_executor::{Blob, Called};
use codec::{Decode, Encode};
use linking_strategies::Selection;
use sp_core::{crypto::AccountId32, Blake2Hasher, H256};
use sp_state_machine::{
	Ext, InMemoryBackend, OverlayedChanges, TestExternalities, TrieBackend, TrieBackendBuilder,
};
use sp_trie::{
	cache::{CacheSize, LocalTrieCache, SharedTrieCache},
	recorder::Recorder,
	PrefixedMemoryDB,
};

/// The account that signs all extrinsics.
pub const ALICE: AccountId32 = AccountId32::new([1; 32]);

/// Input of the blob's `bench_request`. `benchmarking/linking/src/blob.rs` has a copy of this type.
#[derive(Encode)]
#[allow(missing_docs)]
pub enum Request<'a> {
	Genesis(&'a AccountId32),
	Dispatch(&'a AccountId32, Raw),
	LastContract,
	HostFunctions,
	Select(Selection),
	NextBlock,
}

/// Bytes that are already encoded.
#[derive(Clone)]
pub struct Raw(pub Vec<u8>);

impl Encode for Raw {
	fn encode_to<T: codec::Output + ?Sized>(&self, dest: &mut T) {
		dest.write(&self.0);
	}
}

/// A host function of this project's pallet, as reported by the blob.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HostFunction {
	/// Module name of the import.
	pub module: String,
	/// Field name of the import.
	pub name: String,
	/// Parameter types in WAT.
	pub params: Vec<&'static str>,
	/// Result type in WAT.
	pub result: Option<&'static str>,
}

/// The blob's only entry point.
const ENTRY: &str = "bench_request";

/// A chain at the state from which measurements start.
pub struct PeerChain {
	blob: Blob,
	state: TestExternalities<Blake2Hasher>,
}

impl PeerChain {
	/// Compiles the blob, and starts a chain with it.
	pub fn new(blob: &[u8]) -> Result<Self, String> {
		let mut chain = Self { blob: Blob::new(blob)?, state: TestExternalities::new_empty() };
		chain.request(&Request::Genesis(&ALICE))?;
		Ok(chain)
	}

	/// Changes the state by a request.
	pub fn request(&mut self, request: &Request) -> Result<Vec<u8>, String> {
		decoded(&self.blob.call(&mut self.state.ext(), ENTRY, &request.encode())?.output)
	}

	/// Changes the state by an extrinsic. Returns an error if it fails.
	pub fn dispatch(&mut self, call: Raw) -> Result<(), String> {
		succeeded(&self.request(&Request::Dispatch(&ALICE, call))?)
	}

	/// Changes the state by an extrinsic that instantiates a contract, and returns its address.
	pub fn instantiate(&mut self, call: Raw) -> Result<Vec<u8>, String> {
		self.dispatch(call)?;
		self.request(&Request::LastContract)
	}

	/// The host functions of this project's pallet.
	pub fn host_functions(&mut self) -> Result<Vec<HostFunction>, String> {
		let answer = self.request(&Request::HostFunctions)?;
		let found: Vec<(Vec<u8>, Vec<u8>, Vec<u8>, Option<u8>)> =
			Decode::decode(&mut &answer[..]).map_err(|error| error.to_string())?;
		let text = |bytes| String::from_utf8(bytes).map_err(|error| error.to_string());
		let ty = |ty: u8| if ty == 1 { "i32" } else { "i64" };
		found
			.into_iter()
			.map(|(module, name, params, result)| {
				Ok(HostFunction {
					module: text(module)?,
					name: text(name)?,
					params: params.into_iter().map(ty).collect(),
					result: result.map(ty),
				})
			})
			.collect()
	}

	/// Takes a snapshot of the state, with this way of linking.
	pub fn snapshot(&mut self, selection: Selection) -> Result<Snapshot, String> {
		self.request(&Request::Select(selection))?;
		self.request(&Request::NextBlock)?;
		let state: InMemoryBackend<Blake2Hasher> = self.state.as_backend();
		let root = *state.root();
		// Nodes read state through such a cache.
		let cache = SharedTrieCache::new(CacheSize::new(64 * 1024 * 1024), None);
		Ok(Snapshot { database: state.backend_storage().clone(), root, cache })
	}

	/// Times an extrinsic on a state, which is left unchanged. With `recording`, a proof is
	/// recorded.
	pub fn time(
		&mut self,
		state: &Snapshot,
		call: &Raw,
		recording: bool,
	) -> Result<Called, String> {
		let backend = state.backend(recording.then(Recorder::default));
		let mut overlay = OverlayedChanges::<Blake2Hasher>::default();
		let mut ext = Ext::new(&mut overlay, &backend, None);
		let request = Request::Dispatch(&ALICE, call.clone()).encode();
		let called = self.blob.call(&mut ext, ENTRY, &request)?;
		succeeded(&decoded(&called.output)?)?;
		Ok(called)
	}
}

/// A state to measure on, with the trie cache of a node.
pub struct Snapshot {
	database: PrefixedMemoryDB<Blake2Hasher>,
	root: H256,
	cache: SharedTrieCache<Blake2Hasher>,
}

impl Snapshot {
	fn backend(
		&self,
		recorder: Option<Recorder<Blake2Hasher>>,
	) -> TrieBackend<&PrefixedMemoryDB<Blake2Hasher>, Blake2Hasher, LocalTrieCache<Blake2Hasher>> {
		TrieBackendBuilder::new_with_cache(
			&self.database,
			self.root,
			self.cache.local_cache_trusted(),
		)
		.with_optional_recorder(recorder)
		.build()
	}
}

fn decoded(answer: &[u8]) -> Result<Vec<u8>, String> {
	Decode::decode(&mut &answer[..]).map_err(|error| error.to_string())
}

fn succeeded(answer: &[u8]) -> Result<(), String> {
	match answer {
		[0, ..] => Ok(()),
		_ => Err(format!("the extrinsic failed: {answer:?}")),
	}
}
