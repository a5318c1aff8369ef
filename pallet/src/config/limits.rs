//! Size limits.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use scale_info::TypeInfo;

/// Size limits for contracts, and the memory of nodes that they are checked against.
///
/// [`Hooks::integrity_test`](frame_support::traits::Hooks::integrity_test) checks that they fit
/// together.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Limits {
	/// Maximum number of topics of an event.
	pub event_topics: u32,
	/// Maximum size of the linear memory of a contract, in pages of 64 KiB.
	pub memory_pages: u32,
	/// Maximum number of elements in all tables of a module together, and in all of its element
	/// segments.
	pub table_elements: u32,
	/// Maximum length of a storage value, of the data of an event, of an encoded call of the
	/// runtime that a contract dispatches, and of an XCM message. In bytes.
	pub payload_len: u32,
	/// Size of the module cache, in bytes of heap. It keeps modules that were called earlier in
	/// the same transaction for further calls.
	pub module_cache: u32,
	/// Heap of the runtime, in bytes. Used by `integrity_test`, and to bound the frames of a
	/// call.
	pub runtime_memory: u32,
	/// Memory of a validator for the changes of a block, in bytes, in addition to the runtime's
	/// own. Used by `integrity_test`.
	pub validator_memory: u32,
	/// Additional trie layers, of 495 bytes each, that a call is charged in its proof for each
	/// map that it reads.
	///
	/// `frame-benchmarking-cli` counts the layers of a million keys for one map of a benchmark.
	/// With zero, the proof is charged in the same way as in other pallets. With three, the
	/// layers of four thousand keys, a proof is within its charge as long as no map has more
	/// keys.
	pub map_layers: u32,
	/// Additional trie layers for each access to a contract's own storage. Five layers are those
	/// of a million keys.
	pub trie_layers: u32,
}

impl Default for Limits {
	fn default() -> Self {
		Self {
			event_topics: 4,
			memory_pages: 16,
			table_elements: 4096,
			payload_len: 16 * 1024,
			module_cache: 16 * 1024 * 1024,
			runtime_memory: 128 * 1024 * 1024,
			// One tenth of the 32 GiB that validators of the relay chains are asked to have.
			validator_memory: 3 * 1024 * 1024 * 1024,
			map_layers: 0,
			trie_layers: 0,
		}
	}
}

impl Get<Limits> for Limits {
	fn get() -> Limits {
		Limits::default()
	}
}
