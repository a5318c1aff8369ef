//! How large things may be.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use scale_info::TypeInfo;

/// Sizes that a contract cannot exceed.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Limits {
	/// Topics of an event.
	pub event_topics: u32,
	/// Pages of 64 KiB of a contract's memory.
	pub memory_pages: u32,
	/// Elements of all tables of a module together.
	pub table_elements: u32,
	/// Bytes of a storage value, and of an event's data.
	pub payload_len: u32,
	/// Bytes of heap for modules that were called earlier in the same transaction and are kept for
	/// another call of them.
	pub module_cache: u32,
	/// Bytes of heap that the runtime has, for
	/// [`Hooks::integrity_test`](frame_support::traits::Hooks::integrity_test).
	pub runtime_memory: u32,
	/// Bytes of memory that a validator has for what a block changes, beside the runtime's own; for
	/// `integrity_test` too.
	pub validator_memory: u32,
	/// Layers of the state's trie, of 495 bytes each, that a call is charged in its proof for each map that it reads,
	/// beyond what `frame-benchmarking-cli` counts: that has, for one map of a benchmark, the layers of a million keys.
	/// Zero counts as the other pallets of a chain do. Three are those of four thousand keys in each map: as long
	/// as no map has more, a proof is within its charge.
	pub map_layers: u32,
	/// The same for each access to a contract's own storage. Five are those of a million keys.
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
			// A tenth of what validators of the relay chains are asked to have, 32 GiB.
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
