//! Contracts for the tests, in WAT.

use crate::mock::{contract, wat};

pub const ALLOW_REENTRY: u32 = 8;
pub const READ_ONLY: u32 = 16;

const IMPORTS: &str = r#"
	(import "seal0" "input" (func $input (param i32 i32)))
	(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
	(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
	(import "seal1" "clear_storage" (func $clear (param i32 i32) (result i32)))
	(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
	(import "seal0" "address" (func $address (param i32 i32)))
"#;

/// Reads the input to address 4, and its length to address 0.
const READ_INPUT: &str =
	"(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))";

/// Returns the four bytes at address 1500.
const RETURN_CODE: &str = "(call $return (i32.const 0) (i32.const 1500) (i32.const 4))";

/// Dead code that calls a function with `parameters` parameters, a hundred times.
pub fn dead_code(parameters: usize) -> Vec<u8> {
	let (parameters, calls) = ("i32 ".repeat(parameters), "call $f ".repeat(100));
	wat(&format!(
		r#"(module (import "env" "memory" (memory 1 1)) (func $f (param {parameters}))
			(func (export "deploy")) (func (export "call") unreachable {calls}))"#
	))
}

/// Stores 100 bytes under a key of four bytes, and continues with `rest`.
pub fn store_then(rest: &str) -> Vec<u8> {
	let body = format!(
		"(drop (call $set (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 100))) {rest}"
	);
	contract(IMPORTS, "", &body, "")
}

/// Input: a key byte, `1` to store or `0` to clear, and a length as `u16`.
pub fn store_and_clear() -> Vec<u8> {
	let body = format!(
		"{READ_INPUT}
		(if (i32.load8_u (i32.const 5))
			(then (drop (call $set (i32.const 4) (i32.const 1) (i32.const 0)
				(i32.load16_u (i32.const 6)))))
			(else (drop (call $clear (i32.const 4) (i32.const 1)))))"
	);
	contract(IMPORTS, "", &body, "")
}

/// Input: flags, callee, the callee's input. Returns the return code.
pub fn call_and_return_code() -> Vec<u8> {
	call_and_return_code_with("")
}

/// Input: limits for `ref_time` and proof, a value, callee. Returns the return code.
pub fn call_with_limits_and_value() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS} (import "seal2" "call" (func $limited
			(param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32) (result i32)))"#
	);
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 1500) (call $limited
			(i32.const {ALLOW_REENTRY}) (i32.const 28) (i64.load (i32.const 4))
			(i64.load (i32.const 12)) (i32.const -1) (i32.const 20) (i32.const 0) (i32.const 0)
			(i32.const -1) (i32.const 0)))
		{RETURN_CODE}"
	);
	contract(&imports, "", &body, "")
}

/// Input: limits for `ref_time` and proof, a code hash. Returns the return code of the
/// instantiation.
pub fn instantiate_with_limits() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS} (import "seal2" "instantiate" (func $instantiate
			(param i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))"#
	);
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 1500) (call $instantiate
			(i32.const 20) (i64.load (i32.const 4)) (i64.load (i32.const 12)) (i32.const -1)
			(i32.const 2000) (i32.const 2000) (i32.const 0) (i32.const -1) (i32.const 0)
			(i32.const -1) (i32.const 0) (i32.const 2000) (i32.const 0)))
		{RETURN_CODE}"
	);
	contract(&imports, "", &body, "")
}

/// Input: a value, an account. Transfers and returns the return code.
pub fn transfer() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS} (import "seal0" "transfer"
			(func $transfer (param i32 i32 i32 i32) (result i32)))"#
	);
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 1500) (call $transfer
			(i32.const 12) (i32.const 32) (i32.const 4) (i32.const 8)))
		{RETURN_CODE}"
	);
	contract(&imports, "", &body, "")
}

/// The same contract, as another module if `extra` is not empty.
pub fn call_and_return_code_with(extra: &str) -> Vec<u8> {
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 1500) (call $call
			(i32.load (i32.const 4)) (i32.const 8) (i64.const 0) (i32.const 2000)
			(i32.const 40) (i32.sub (i32.load (i32.const 0)) (i32.const 36))
			(i32.const -1) (i32.const 0)))
		{RETURN_CODE}"
	);
	let global = if extra.is_empty() { "" } else { "(global i32 (i32.const 1))" };
	contract(IMPORTS, "", &body, global)
}

/// Input: a number of calls as `u32`; for each call the account, the length of its input as `u32`,
/// and its input. Traps unless all calls succeed.
pub fn call_all() -> Vec<u8> {
	let body = format!(
		"(local $left i32) (local $at i32)
		{READ_INPUT}
		(local.set $left (i32.load (i32.const 4)))
		(local.set $at (i32.const 8))
		(block $done (loop $next
			(br_if $done (i32.eqz (local.get $left)))
			(if (call $call (i32.const 0) (local.get $at) (i64.const 0) (i32.const 2000)
					(i32.add (local.get $at) (i32.const 36))
					(i32.load (i32.add (local.get $at) (i32.const 32)))
					(i32.const -1) (i32.const 0))
				(then unreachable))
			(local.set $at (i32.add (i32.add (local.get $at) (i32.const 36))
				(i32.load (i32.add (local.get $at) (i32.const 32)))))
			(local.set $left (i32.sub (local.get $left) (i32.const 1)))
			(br $next)))"
	);
	contract(IMPORTS, "", &body, "")
}

/// Input: a code hash. Returns the return code of the delegate call.
pub fn delegate_and_return_code() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS} (import "seal0" "delegate_call"
			(func $delegate (param i32 i32 i32 i32 i32 i32) (result i32)))"#
	);
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 1500) (call $delegate
			(i32.const 0) (i32.const 4) (i32.const 36) (i32.const 0) (i32.const -1) (i32.const 0)))
		{RETURN_CODE}"
	);
	contract(&imports, "", &body, "")
}

/// Input: the depth of recursion as `u32`. Traps unless each call succeeds and leaves the frame's
/// global and memory alone.
pub fn recurse() -> Vec<u8> {
	let body = format!(
		"{READ_INPUT}
		(global.set $g (i32.load (i32.const 4)))
		(i32.store (i32.const 60000) (i32.load (i32.const 4)))
		(if (i32.load (i32.const 4)) (then
			(i32.store (i32.const 4) (i32.sub (i32.load (i32.const 4)) (i32.const 1)))
			(i32.store (i32.const 96) (i32.const 32))
			(call $address (i32.const 100) (i32.const 96))
			(if (call $call (i32.const 8) (i32.const 100) (i64.const 0) (i32.const 2000)
					(i32.const 4) (i32.const 4) (i32.const -1) (i32.const 0))
				(then unreachable))
			(if (i32.ne (global.get $g) (i32.add (i32.load (i32.const 4)) (i32.const 1)))
				(then unreachable))
			(if (i32.ne (global.get $g) (i32.load (i32.const 60000)))
				(then unreachable))))"
	);
	contract(IMPORTS, "", &body, "(global $g (mut i32) (i32.const 0))")
}

/// Input: a code hash and four bytes of salt. Returns the address. Traps on failure.
pub fn instantiate_and_return_address() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS} (import "seal2" "instantiate" (func $instantiate
			(param i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))"#
	);
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 96) (i32.const 32))
		(if (call $instantiate (i32.const 4) (i64.const 0) (i64.const 0) (i32.const -1)
				(i32.const 2000) (i32.const 2000) (i32.const 0) (i32.const 100) (i32.const 96)
				(i32.const -1) (i32.const 0) (i32.const 36) (i32.const 4))
			(then unreachable))
		(call $return (i32.const 0) (i32.const 100) (i32.const 32))"
	);
	contract(&imports, "", &body, "")
}

const TERMINATE: &str = r#"(import "seal1" "terminate" (func $terminate (param i32)))"#;

/// Input: the beneficiary.
pub fn terminate() -> Vec<u8> {
	let body = format!("{READ_INPUT} (call $terminate (i32.const 4))");
	contract(&format!("{IMPORTS} {TERMINATE}"), "", &body, "")
}

/// The same, in the constructor.
pub fn terminate_in_constructor() -> Vec<u8> {
	let body = format!("{READ_INPUT} (call $terminate (i32.const 4))");
	contract(&format!("{IMPORTS} {TERMINATE}"), &body, "", "")
}

/// Input: an encoded call of the runtime. Returns the return code.
pub fn dispatch() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS} (import "seal0" "call_runtime"
			(func $dispatch (param i32 i32) (result i32)))"#
	);
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 1500)
			(call $dispatch (i32.const 4) (i32.load (i32.const 0))))
		{RETURN_CODE}"
	);
	contract(&imports, "", &body, "")
}

/// Input: a code hash and `1` to lock it or `0` to unlock it.
pub fn lock() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS}
		(import "seal0" "lock_delegate_dependency" (func $lock (param i32)))
		(import "seal0" "unlock_delegate_dependency" (func $unlock (param i32)))"#
	);
	let body = format!(
		"{READ_INPUT}
		(if (i32.load8_u (i32.const 36))
			(then (call $lock (i32.const 4)))
			(else (call $unlock (i32.const 4))))"
	);
	contract(&imports, "", &body, "")
}

/// Input: a number of accounts, and the accounts. Calls them in turn. Returns eight bytes per
/// account: its output, or zeros if the call failed.
pub fn call_in_turn() -> Vec<u8> {
	let body = format!(
		"(local $i i32)
		{READ_INPUT}
		(block $done
			(loop $next
				(br_if $done (i32.ge_u (local.get $i) (i32.load (i32.const 4))))
				(i32.store (i32.const 1500) (i32.const 8))
				(drop (call $call
					(i32.const 0)
					(i32.add (i32.const 8) (i32.mul (local.get $i) (i32.const 32)))
					(i64.const 0) (i32.const 2000) (i32.const 0) (i32.const 0)
					(i32.add (i32.const 4000) (i32.mul (local.get $i) (i32.const 8)))
					(i32.const 1500)))
				(local.set $i (i32.add (local.get $i) (i32.const 1)))
				(br $next)))
		(call $return (i32.const 0) (i32.const 4000) (i32.mul (local.get $i) (i32.const 8)))"
	);
	contract(IMPORTS, "", &body, "")
}

/// Counts its calls in a global and in memory. Returns the product of both, and the number of its
/// pages of memory before `ending`.
pub fn counts_itself(ending: &str) -> Vec<u8> {
	let body = format!(
		"(global.set $g (i32.add (global.get $g) (i32.const 1)))
		(i32.store (i32.const 60000) (i32.add (i32.load (i32.const 60000)) (i32.const 1)))
		(i32.store (i32.const 0) (i32.mul (global.get $g) (i32.load (i32.const 60000))))
		(i32.store (i32.const 4) (memory.size))
		{ending}
		(call $return (i32.const 0) (i32.const 0) (i32.const 8))"
	);
	contract(IMPORTS, "", &body, "(global $g (mut i32) (i32.const 0))")
}

/// Input: a code hash, the lengths of two encoded calls of the runtime, and the calls. Delegates
/// to the code, dispatches the first call, delegates, dispatches the second call, delegates.
/// Returns the five return codes.
pub fn upload_delegate_remove() -> Vec<u8> {
	let imports = format!(
		r#"{IMPORTS}
		(import "seal0" "delegate_call"
			(func $delegate (param i32 i32 i32 i32 i32 i32) (result i32)))
		(import "seal0" "call_runtime" (func $dispatch (param i32 i32) (result i32)))"#
	);
	let delegate = "(call $delegate
		(i32.const 0) (i32.const 4) (i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0))";
	let body = format!(
		"{READ_INPUT}
		(i32.store (i32.const 1500) {delegate})
		(i32.store (i32.const 1504)
			(call $dispatch (i32.const 44) (i32.load (i32.const 36))))
		(i32.store (i32.const 1508) {delegate})
		(i32.store (i32.const 1512)
			(call $dispatch (i32.add (i32.const 44) (i32.load (i32.const 36)))
				(i32.load (i32.const 40))))
		(i32.store (i32.const 1516) {delegate})
		(call $return (i32.const 0) (i32.const 1500) (i32.const 20))"
	);
	contract(&imports, "", &body, "")
}

/// A contract that copies by ink!'s loop, forwards, over itself and far, and returns 32 bytes of
/// its memory. `more` are further parameters of the loop, and `value` are their values.
pub fn copying(more: &str, value: &str) -> Vec<u8> {
	wat(&format!(
		r#"(module
			(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
			(import "env" "memory" (memory 1 1))
			(data (i32.const 0) "abcdefgh")
			(func $memcpy (param $dst i32) (param $src i32) (param $n i32) {more}
				(result i32) (local $i i32)
				(loop $next (result i32)
					(if (result i32) (i32.eq (local.get $n) (local.get 3))
						(then (local.get $dst))
						(else
							(i32.store8 (i32.add (local.get $dst) (local.get 3))
								(i32.load8_u (i32.add (local.get $src) (local.get 3))))
							(local.set 3 (i32.add (local.get 3) (i32.const 1)))
							(br $next)))))
			(func (export "deploy"))
			(func (export "call")
				(drop (call $memcpy (i32.const 8) (i32.const 0) (i32.const 8) {value}))
				(drop (call $memcpy (i32.const 17) (i32.const 16) (i32.const 15) {value}))
				(drop (call $memcpy (i32.const 1) (i32.const 0) (i32.const 3) {value}))
				(drop (call $memcpy (i32.const 1000) (i32.const 2000) (i32.const 2000) {value}))
				(call $return (i32.const 0) (i32.const 0) (i32.const 32))))"#
	))
}
