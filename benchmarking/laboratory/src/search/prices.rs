//! Prices of instructions and host calls, in tenths of a nanosecond.
//!
//! The prices were measured once, with `search-costs --measure`, on the machine of
//! docs/results/search-costs.md. They are fixed, so that a search finds the same on every machine.
//! Database time is not part of them. It is counted by the keys that are read and written.

use wasmparser::Operator;

/// The price of a host call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Price {
	/// Price of each call.
	pub call: u64,
	/// Price per byte that the call takes or returns.
	pub byte: u64,
}

const fn price(call: u64, byte: u64) -> Price {
	Price { call, byte }
}

/// Prices by a part of the host function's name. The first match counts.
///
/// Allocation and release were measured together, as were start and end of a storage layer.
/// Functions that [`measure`](super::measure) does not call have the price of similar ones.
const HOST: [(&str, Price); 27] = [
	("allocator_malloc", price(1_500, 0)),
	("allocator_free", price(1_200, 0)),
	("child_storage_storage_kill", price(20_000, 1)),
	("child_storage_get", price(5_300, 11)),
	("child_storage", price(5_500, 1)),
	("storage_read", price(2_400, 1)),
	("storage_get", price(4_200, 11)),
	("storage_exists", price(900, 0)),
	("storage_set", price(3_600, 1)),
	("storage_clear", price(3_800, 0)),
	("storage_next_key", price(11_500, 0)),
	("start_transaction", price(900, 0)),
	("commit_transaction", price(1_000, 0)),
	("rollback_transaction", price(1_000, 0)),
	("hashing_twox", price(2_300, 2)),
	("hashing_blake2", price(4_000, 12)),
	("hashing_keccak", price(9_000, 35)),
	("hashing_sha2", price(2_200, 7)),
	("sr25519_verify", price(572_000, 61)),
	("ed25519_verify", price(473_000, 31)),
	("ecdsa_recover", price(428_000, 0)),
	("storage_append", price(5_000, 1)),
	("storage_root", price(1_000_000, 0)),
	("logging_max_level", price(600, 0)),
	("logging", price(10_000, 1)),
	("misc_print", price(10_000, 1)),
	("ordered_root", price(20_000, 20)),
];

/// The price of a host function by its import's name.
pub fn of(name: &str) -> Price {
	let found = HOST.iter().find(|(part, _)| name.contains(part));
	found.map_or(price(10_000, 1), |(_, price)| *price)
}

/// The price of an instruction.
pub fn of_operator(operator: &Operator) -> u64 {
	match operator {
		Operator::End | Operator::Block { .. } | Operator::Loop { .. } | Operator::Nop => 0,
		Operator::I32DivS
		| Operator::I32DivU
		| Operator::I32RemS
		| Operator::I32RemU
		| Operator::I64DivS
		| Operator::I64DivU
		| Operator::I64RemS
		| Operator::I64RemU => 20,
		Operator::Call { .. } => 5,
		Operator::CallIndirect { .. } => 10,
		Operator::BrTable { .. } => 5,
		Operator::MemoryGrow { .. } => 10_000,
		// Chosen so that loops of cheap host functions, whose charges are exact, have a ratio of 1.
		_ => 1,
	}
}
