//! Prices of instructions and host calls, in picoseconds.
//!
//! The prices were measured with `search-costs --measure` on an AMD EPYC. They are fixed, so that a
//! search finds the same on every machine. Database time is not part of them. It is counted by the
//! keys that are read and written.

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
	("allocator_malloc", price(60_000, 0)),
	("allocator_free", price(46_000, 0)),
	("child_storage_storage_kill", price(1_000_000, 30)),
	("child_storage_get", price(202_000, 620)),
	("child_storage", price(206_000, 30)),
	("storage_read", price(169_000, 45)),
	("storage_get", price(169_000, 617)),
	("storage_exists", price(62_000, 0)),
	("storage_set", price(136_000, 26)),
	("storage_clear", price(87_000, 0)),
	("storage_next_key", price(567_000, 0)),
	("start_transaction", price(32_000, 0)),
	("commit_transaction", price(32_000, 0)),
	("rollback_transaction", price(32_000, 0)),
	("hashing_twox", price(131_000, 100)),
	("hashing_blake2", price(266_000, 1_226)),
	("hashing_keccak", price(397_000, 1_878)),
	("hashing_sha2", price(150_000, 511)),
	("sr25519_verify", price(32_700_000, 3_552)),
	("ed25519_verify", price(30_700_000, 1_174)),
	("ecdsa_recover", price(27_200_000, 0)),
	("storage_append", price(250_000, 30)),
	("storage_root", price(50_000_000, 0)),
	("logging_max_level", price(18_000, 0)),
	("logging", price(500_000, 50)),
	("misc_print", price(500_000, 50)),
	("ordered_root", price(1_000_000, 1_000)),
];

/// The price of a host function by its import's name.
pub fn of(name: &str) -> Price {
	let found = HOST.iter().find(|(part, _)| name.contains(part));
	found.map_or(price(500_000, 50), |(_, price)| *price)
}

/// A function from an instruction to its price.
pub type OfOperator = fn(&Operator) -> u64;

/// The price of most instructions. The modules of the corpus take 60 to 110, by their counted work
/// and measured time: they repeat one thing, and their loops fit the caches.
///
/// Real contracts have 166 to 251 in nested calls. In top-level calls, which touch new memory, they
/// have 230 to 454.
pub const INSTRUCTION: u64 = 100;

/// The price of an instruction.
pub fn of_operator(operator: &Operator) -> u64 {
	match operator {
		// The compiler turns these into no instruction of the machine, or into an operand of one.
		Operator::End
		| Operator::Block { .. }
		| Operator::Loop { .. }
		| Operator::Nop
		| Operator::Drop
		| Operator::LocalGet { .. }
		| Operator::LocalSet { .. }
		| Operator::LocalTee { .. }
		| Operator::I32Const { .. }
		| Operator::I64Const { .. } => 0,
		Operator::I32DivS
		| Operator::I32DivU
		| Operator::I32RemS
		| Operator::I32RemU
		| Operator::I64DivS
		| Operator::I64DivU
		| Operator::I64RemS
		| Operator::I64RemU => 20 * INSTRUCTION,
		Operator::Call { .. } => 5 * INSTRUCTION,
		Operator::CallIndirect { .. } => 10 * INSTRUCTION,
		Operator::BrTable { .. } => 5 * INSTRUCTION,
		Operator::MemoryGrow { .. } => 1_000_000,
		_ => INSTRUCTION,
	}
}
