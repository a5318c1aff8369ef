//! What is counted for what the runtime does, in tenths of a nanosecond.
//!
//! Measured once (`search-costs --measure`, on the machine of docs/results/search-costs.md), and
//! then the same everywhere: a search counts work so that it finds the same on every machine. What
//! the node's database takes is counted by the keys that are read and written, as the runtime's
//! weights assume it.

use wasmparser::Operator;

/// The price of a call of the host.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Price {
	/// Whatever its arguments.
	pub call: u64,
	/// For each byte that it takes or gives.
	pub byte: u64,
}

const fn price(call: u64, byte: u64) -> Price {
	Price { call, byte }
}

/// Host functions by the part of their names that tells them apart; the first that fits.
const HOST: [(&str, Price); 27] = [
	("allocator_malloc", price(500, 0)),
	("allocator_free", price(400, 0)),
	("child_storage_storage_kill", price(20_000, 1)),
	("child_storage", price(12_000, 2)),
	("storage_read", price(6_000, 2)),
	("storage_get", price(6_000, 2)),
	("storage_exists", price(4_000, 1)),
	("storage_set", price(8_000, 2)),
	("storage_clear", price(6_000, 1)),
	("storage_append", price(10_000, 2)),
	("storage_next_key", price(20_000, 1)),
	("start_transaction", price(2_000, 0)),
	("commit_transaction", price(6_000, 0)),
	("rollback_transaction", price(6_000, 0)),
	("storage_root", price(1_000_000, 0)),
	("hashing_twox", price(1_200, 3)),
	("hashing_blake2", price(2_000, 10)),
	("hashing_keccak", price(5_000, 27)),
	("hashing_sha2", price(4_000, 30)),
	("sr25519_verify", price(450_000, 10)),
	("ed25519_verify", price(450_000, 20)),
	("ecdsa_recover", price(400_000, 0)),
	("logging_max_level", price(300, 0)),
	("logging", price(10_000, 1)),
	("misc_print", price(10_000, 1)),
	("ordered_root", price(20_000, 20)),
	("ext_", price(10_000, 1)),
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
		| Operator::I64RemU => 40,
		Operator::Call { .. } => 10,
		Operator::CallIndirect { .. } => 20,
		Operator::BrTable { .. } => 10,
		Operator::MemoryGrow { .. } => 10_000,
		// Half an instruction a cycle, at three cycles a nanosecond.
		_ => 2,
	}
}
