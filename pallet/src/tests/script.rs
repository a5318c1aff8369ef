//! The operations of contracts in the random tests: a list that a contract reads from its input.
//!
//! Every contract runs the same code, which performs the operations in its input. Some operations
//! pass a list on to another contract. `tests/differential` includes this file as well, to
//! run the same lists on `pallet-contracts`.

use codec::Encode;
use proptest::{collection::vec, prelude::*, sample::select};
use sp_core::H256;
use sp_runtime::AccountId32;

/// Number of modules that contracts run. One more is only uploaded, locked and removed. They
/// differ in a constant that nothing reads.
pub const MODULES: usize = 3;

/// An index of a contract. An index beyond the last one stands for an account without code.
pub type Who = u8;

/// Limits of a call to another contract. Zero stands for all that is left.
#[derive(Clone, Debug)]
pub struct OpLimits {
	pub ref_time: u64,
	pub proof: u64,
	pub deposit: u64,
}

/// An operation of a contract.
#[derive(Clone, Debug)]
pub enum Op {
	Set(u8, u16),
	Clear(u8),
	Take(u8),
	Transfer(Who, u64),
	Call {
		to: Who,
		reenter: bool,
		read_only: bool,
		limits: OpLimits,
		value: u64,
		script: Vec<Op>,
	},
	Delegate {
		code: u8,
		script: Vec<Op>,
	},
	Instantiate {
		code: u8,
		limits: OpLimits,
		value: u64,
		salt: u8,
		script: Vec<Op>,
	},
	Terminate(Who),
	SetCode(u8),
	Lock(u8),
	Unlock(u8),
	Event(u8),
	Spin(u32),
	/// A transfer by the runtime, to Bob.
	Dispatch(u64),
	/// Sets a value in transient storage.
	SetTransient(u8, u16),
	ClearTransient(u8),
	TakeTransient(u8),
	/// A function of the chain extensions, with its input.
	Extension {
		id: u32,
		input: Vec<u8>,
	},
	Revert,
	Trap,
	/// A function whose argument is at the end of the memory, or behind it: the function by its
	/// index in [`AT_THE_END`], and the number of bytes between the argument and the end.
	AtTheEnd(u8, i8),
	/// A debug message: its length in bytes, and its address in units of 1,000.
	Debug(u16, u8),
}

/// Functions that take a pointer `$p` to an argument of fixed size, or to one whose length is
/// another argument.
pub const AT_THE_END: [&str; 10] = [
	"(call $lock (local.get $p))",
	"(call $note (call $set_code (local.get $p)))",
	"(call $terminate (local.get $p))",
	"(call $note (call $transfer (local.get $p) (i32.const 32) (i32.const 7100) (i32.const 8)))",
	"(call $note (call $transfer (i32.const 7100) (i32.const 32) (local.get $p) (i32.const 8)))",
	"(call $note (call $set (local.get $p) (i32.const 1) (i32.const 0) (i32.const 4)))",
	"(call $note (call $set (i32.const 0) (i32.const 1) (local.get $p) (i32.const 4)))",
	"(call $note (call $take (i32.const 0) (i32.const 1) (i32.const 0) (local.get $p)))",
	"(call $event (local.get $p) (i32.const 33) (i32.const 0) (i32.const 1))",
	"(call $note (call $delegate (i32.const 0) (local.get $p) (i32.const 0) (i32.const 0)
		(i32.const -1) (i32.const 0)))",
];

/// The buffer for a callee's output, and the pointer to its length.
const OUT: &str = "(i32.const 6000) (i32.const 7000)";
/// Sets the length of that buffer.
const BUFFER: &str = "(i32.store (i32.const 7000) (i32.const 900))";
/// Notes the length of the output, and its first byte.
const NOTE_OUTPUT: &str =
	"(call $note (i32.load (i32.const 7000))) (call $note (i32.load8_u (i32.const 6000)))";

/// Reads an operation at `$at`, performs it, and continues with the next. Returns the lowest byte
/// of each result.
pub fn interpreter(index: usize) -> Vec<u8> {
	let imports = r#"
		(import "seal0" "input" (func $input (param i32 i32)))
		(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
		(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
		(import "seal1" "clear_storage" (func $clear (param i32 i32) (result i32)))
		(import "seal0" "take_storage" (func $take (param i32 i32 i32 i32) (result i32)))
		(import "seal0" "transfer" (func $transfer (param i32 i32 i32 i32) (result i32)))
		(import "seal2" "call" (func $call
			(param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32) (result i32)))
		(import "seal0" "delegate_call" (func $delegate
			(param i32 i32 i32 i32 i32 i32) (result i32)))
		(import "seal2" "instantiate" (func $instantiate
			(param i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
		(import "seal1" "terminate" (func $terminate (param i32)))
		(import "seal0" "set_code_hash" (func $set_code (param i32) (result i32)))
		(import "seal0" "lock_delegate_dependency" (func $lock (param i32)))
		(import "seal0" "unlock_delegate_dependency" (func $unlock (param i32)))
		(import "seal0" "deposit_event" (func $event (param i32 i32 i32 i32)))
		(import "seal0" "call_runtime" (func $dispatch (param i32 i32) (result i32)))
		(import "seal0" "set_transient_storage" (func $set_for_now
			(param i32 i32 i32 i32) (result i32)))
		(import "seal0" "clear_transient_storage" (func $clear_for_now (param i32 i32) (result i32)))
		(import "seal0" "take_transient_storage" (func $take_for_now
			(param i32 i32 i32 i32) (result i32)))
		(import "seal0" "debug_message" (func $debug (param i32 i32) (result i32)))
		(import "seal0" "call_chain_extension" (func $extension
			(param i32 i32 i32 i32 i32) (result i32)))"#;
	// The position of each operand, after the number of the operation at `$at`, and the length of
	// the operation.
	let at = |offset: u32| format!("(i32.add (local.get $at) (i32.const {offset}))");
	let byte = |offset| format!("(i32.load8_u {})", at(offset));
	let half = |offset| format!("(i32.load16_u {})", at(offset));
	let word = |offset| format!("(i32.load {})", at(offset));
	let long = |offset| format!("(i64.load {})", at(offset));
	let ops = [
		(
			format!("(call $note (call $set {} (i32.const 1) (i32.const 0) {}))", at(1), half(2)),
			"4".into(),
		),
		(format!("(call $note (call $clear {} (i32.const 1)))", at(1)), "2".into()),
		(
			format!(
				"(i32.store (i32.const 7000) (i32.const 4000))
				(call $note (call $take {} (i32.const 1) (i32.const 0) (i32.const 7000)))",
				at(1)
			),
			"2".into(),
		),
		(
			format!(
				"(call $note (call $transfer {} (i32.const 32) {} (i32.const 8)))",
				at(9),
				at(1)
			),
			"41".into(),
		),
		(
			format!(
				"{BUFFER} (call $note (call $call {} {} {} {} {} {} {} {} {OUT})) {NOTE_OUTPUT}",
				byte(1),
				at(34),
				long(2),
				long(10),
				at(18),
				at(26),
				at(68),
				half(66)
			),
			format!("68 {}", half(66)),
		),
		(
			format!(
				"{BUFFER} (call $note (call $delegate (i32.const 0) {} {} {} {OUT})) {NOTE_OUTPUT}",
				at(1),
				at(35),
				half(33)
			),
			format!("35 {}", half(33)),
		),
		(
			format!(
				"{BUFFER} (call $note (call $instantiate {} {} {} {} {} {} {} (i32.const -1) (i32.const 0)
					{OUT} {} (i32.const 1))) {NOTE_OUTPUT}",
				at(33),
				long(1),
				long(9),
				at(17),
				at(25),
				at(68),
				half(66),
				at(65)
			),
			format!("68 {}", half(66)),
		),
		(format!("(call $terminate {})", at(1)), "33".into()),
		(format!("(call $note (call $set_code {}))", at(1)), "33".into()),
		(format!("(call $lock {})", at(1)), "33".into()),
		(format!("(call $unlock {})", at(1)), "33".into()),
		(
			format!("(call $event (i32.const 0) (i32.const 0) (i32.const 0) {})", byte(1)),
			"2".into(),
		),
		(
			format!(
				"(local.set $n {})
				(loop $spin
					(local.set $n (i32.sub (local.get $n) (i32.const 1)))
					(br_if $spin (i32.gt_s (local.get $n) (i32.const 0))))",
				word(1)
			),
			"5".into(),
		),
		(format!("(call $note (call $dispatch {} {}))", at(3), half(1)), format!("3 {}", half(1))),
		("(call $return (i32.const 1) (i32.const 0) (i32.const 0))".into(), "1".into()),
		("unreachable".into(), "1".into()),
		(
			format!(
				"(call $note (call $set_for_now {} (i32.const 1) (i32.const 0) {}))",
				at(1),
				half(2)
			),
			"4".into(),
		),
		(format!("(call $note (call $clear_for_now {} (i32.const 1)))", at(1)), "2".into()),
		(
			format!(
				"(i32.store (i32.const 7000) (i32.const 4000))
				(call $note (call $take_for_now {} (i32.const 1) (i32.const 0) (i32.const 7000)))
				(call $note (i32.load (i32.const 7000)))",
				at(1)
			),
			"2".into(),
		),
		(
			format!(
				"{BUFFER} (call $note (call $extension {} {} {} {OUT})) {NOTE_OUTPUT}",
				word(1),
				at(7),
				half(5)
			),
			format!("7 {}", half(5)),
		),
		(
			format!(
				"(local.set $p (i32.sub (i32.const 65536) (i32.load8_s {}))) {}",
				at(2),
				AT_THE_END
					.iter()
					.enumerate()
					.map(|(which, call)| format!(
						"(if (i32.eq {} (i32.const {which})) (then {call}))",
						byte(1)
					))
					.collect::<String>()
			),
			"3".into(),
		),
		(
			format!(
				"(call $note (call $debug (i32.mul {} (i32.const 1000)) {}))",
				byte(3),
				half(1)
			),
			"4".into(),
		),
	];
	let mut arms = String::new();
	for (number, (body, length)) in ops.iter().enumerate() {
		// A fixed length, or a fixed length plus that of a nested list.
		let length = match length.split_once(' ') {
			None => format!("(i32.const {length})"),
			Some((fixed, nested)) => format!("(i32.add (i32.const {fixed}) {nested})"),
		};
		arms += &format!(
			"(if (i32.eq (local.get $op) (i32.const {number})) (then
				{body}
				(local.set $at (i32.add (local.get $at) {length}))
				(br $next)))"
		);
	}
	let run = format!(
		"(local $at i32) (local $end i32) (local $op i32) (local $n i32) (local $p i32)
		(i32.store (i32.const 8188) (i32.const 50000))
		(call $input (i32.const 8192) (i32.const 8188))
		(local.set $at (i32.const 8192))
		(local.set $end (i32.add (i32.const 8192) (i32.load (i32.const 8188))))
		(block $done (loop $next
			(br_if $done (i32.ge_u (local.get $at) (local.get $end)))
			(local.set $op (i32.load8_u (local.get $at)))
			{arms}
			unreachable))"
	);
	let module = format!(
		r#"(module
			{imports}
			(import "env" "memory" (memory 1 16))
			(global $count (mut i32) (i32.const 0))
			(global i32 (i32.const {index}))
			(func $note (param $code i32)
				(i32.store8 (i32.add (i32.const 60000) (global.get $count)) (local.get $code))
				(global.set $count (i32.add (global.get $count) (i32.const 1))))
			(func $run {run}
				(call $return (i32.const 0) (i32.const 60000) (global.get $count)))
			(func (export "deploy") (call $run))
			(func (export "call") (call $run)))"#
	);
	wat::parse_str(&module).unwrap_or_else(|error| panic!("{error}\n{module}"))
}

/// The accounts and modules that the numbers in operations stand for.
pub struct World {
	pub modules: Vec<H256>,
	pub contracts: Vec<AccountId32>,
	/// Encodes a transfer of a value to Bob, as a call of the runtime.
	pub transfer: fn(u64) -> Vec<u8>,
}

impl World {
	pub fn who(&self, index: Who) -> AccountId32 {
		let nobody = AccountId32::new([9; 32]);
		self.contracts.get(usize::from(index)).cloned().unwrap_or(nobody)
	}

	pub fn code(&self, index: u8) -> H256 {
		self.modules[usize::from(index) % self.modules.len()]
	}

	pub fn script(&self, ops: &[Op]) -> Vec<u8> {
		ops.iter().flat_map(|op| self.op(op)).collect()
	}

	fn nested(&self, ops: &[Op]) -> Vec<u8> {
		let script = self.script(ops);
		[(script.len() as u16).encode(), script].concat()
	}

	fn op(&self, op: &Op) -> Vec<u8> {
		match op {
			Op::Set(key, len) => (0u8, key, len).encode(),
			Op::Clear(key) => (1u8, key).encode(),
			Op::Take(key) => (2u8, key).encode(),
			Op::Transfer(to, value) => (3u8, value, self.who(*to)).encode(),
			Op::Call { to, reenter, read_only, limits, value, script } => {
				let flags = u8::from(*reenter) * 8 + u8::from(*read_only) * 16;
				let limits = (limits.ref_time, limits.proof, limits.deposit);
				let head = (4u8, flags, limits, value, self.who(*to)).encode();
				[head, self.nested(script)].concat()
			},
			Op::Delegate { code, script } => {
				[(5u8, self.code(*code)).encode(), self.nested(script)].concat()
			},
			Op::Instantiate { code, limits, value, salt, script } => {
				let limits = (limits.ref_time, limits.proof, limits.deposit);
				let head = (6u8, limits, value, self.code(*code), salt).encode();
				[head, self.nested(script)].concat()
			},
			Op::Terminate(beneficiary) => (7u8, self.who(*beneficiary)).encode(),
			Op::SetCode(code) => (8u8, self.code(*code)).encode(),
			Op::Lock(code) => (9u8, self.code(*code)).encode(),
			Op::Unlock(code) => (10u8, self.code(*code)).encode(),
			Op::Event(len) => (11u8, len).encode(),
			Op::Spin(times) => (12u8, times).encode(),
			Op::Dispatch(value) => {
				let call = (self.transfer)(*value);
				[(13u8, call.len() as u16).encode(), call].concat()
			},
			Op::Revert => vec![14],
			Op::Trap => vec![15],
			Op::SetTransient(key, len) => (16u8, key, len).encode(),
			Op::ClearTransient(key) => (17u8, key).encode(),
			Op::TakeTransient(key) => (18u8, key).encode(),
			Op::Extension { id, input } => {
				[(19u8, id, input.len() as u16).encode(), input.clone()].concat()
			},
			Op::AtTheEnd(function, before) => (20u8, function, before).encode(),
			Op::Debug(len, thousands) => (21u8, len, thousands).encode(),
		}
	}
}

fn limits() -> impl Strategy<Value = OpLimits> {
	let ref_time = select(vec![0, 0, 0, 1, 1_000_000, 300_000_000, 1_000_000_000, 5_000_000_000]);
	let proof = select(vec![0, 0, 0, 1, 1_000, 20_000, 100_000]);
	let deposit = select(vec![0, 0, 0, 1, 150, 2_000]);
	(ref_time, proof, deposit).prop_map(|(ref_time, proof, deposit)| OpLimits {
		ref_time,
		proof,
		deposit,
	})
}

pub fn value() -> impl Strategy<Value = u64> {
	select(vec![0, 0, 0, 1, 10, 500, 1_000_000_000])
}

/// The contracts that exist at the beginning, and one more.
pub fn who() -> impl Strategy<Value = Who> {
	0..2 * MODULES as u8 + 1
}

pub fn op() -> impl Strategy<Value = Op> {
	let key = 0..4u8;
	let leaf = prop_oneof![
		6 => (key.clone(), 0..300u16).prop_map(|(key, len)| Op::Set(key, len)),
		3 => key.clone().prop_map(Op::Clear),
		2 => key.clone().prop_map(Op::Take),
		3 => (key.clone(), 0..300u16).prop_map(|(key, len)| Op::SetTransient(key, len)),
		1 => key.clone().prop_map(Op::ClearTransient),
		2 => key.prop_map(Op::TakeTransient),
		// A third of the functions is missing, or fails.
		3 => (select(vec![0, 0, 0, 1, 2, 3]), 0..11u32, vec(any::<u8>(), 0..40))
			.prop_map(|(extension, function, input)| Op::Extension {
				id: extension << 16 | function,
				input,
			}),
		2 => (who(), value()).prop_map(|(to, value)| Op::Transfer(to, value)),
		2 => who().prop_map(Op::Terminate),
		3 => (0..3u8).prop_map(Op::SetCode),
		1 => (0..4u8).prop_map(Op::Lock),
		1 => (0..4u8).prop_map(Op::Unlock),
		1 => any::<u8>().prop_map(Op::Event),
		1 => (0..100_000u32).prop_map(Op::Spin),
		1 => value().prop_map(Op::Dispatch),
		1 => (0..AT_THE_END.len() as u8, select(vec![-1i8, 0, 1, 4, 8, 16, 31, 32, 33, 34]))
			.prop_map(|(function, before)| Op::AtTheEnd(function, before)),
		1 => (select(vec![0u16, 1, 300, 60_000]), 0..70u8).prop_map(|(len, at)| Op::Debug(len, at)),
		1 => Just(Op::Revert),
		1 => Just(Op::Trap),
		// Frequent enough that several contracts terminate in one call, some in favour of another.
		4 => (who(), who()).prop_map(|(to, beneficiary)| Op::Call {
			to,
			reenter: false,
			read_only: false,
			limits: OpLimits { ref_time: 0, proof: 0, deposit: 0 },
			value: 0,
			script: vec![Op::Terminate(beneficiary)],
		}),
	];
	leaf.prop_recursive(4, 24, 4, |inner| {
		let script = || vec(inner.clone(), 0..4);
		prop_oneof![
			5 => (who(), prop::bool::weighted(0.8), prop::bool::weighted(0.1), limits(), value(), script())
				.prop_map(|(to, reenter, read_only, limits, value, script)| Op::Call {
					to, reenter, read_only, limits, value, script,
				}),
			2 => (0..3u8, script()).prop_map(|(code, script)| Op::Delegate { code, script }),
			3 => (0..3u8, limits(), value(), 0..3u8, script())
				.prop_map(|(code, limits, value, salt, script)| Op::Instantiate {
					code, limits, value, salt, script,
				}),
		]
	})
}
