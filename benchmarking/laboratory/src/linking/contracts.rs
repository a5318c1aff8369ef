//! The generated contracts that are measured.

use super::peer_chain::HostFunction;

/// Parameters of a callee that returns at once.
#[derive(Clone, Debug)]
pub struct Callee<'a> {
	/// Host functions that it imports and never calls.
	pub imports: &'a [HostFunction],
	/// Approximate length of the code in bytes. Functions that are never called fill it up.
	pub bytes: usize,
	/// Pages of memory.
	pub pages: u32,
	/// A number that makes the module different from others.
	pub seed: u32,
}

/// Bytes of a function that is parsed but never called.
const FILLER_BYTES: usize = 200;

fn import(function: &HostFunction, name: &str) -> String {
	let params = match &function.params[..] {
		[] => String::new(),
		params => format!("(param {})", params.join(" ")),
	};
	let result = function.result.map_or(String::new(), |result| format!("(result {result})"));
	let (module, field) = (&function.module, &function.name);
	format!("(import \"{module}\" \"{field}\" (func {name} {params} {result}))")
}

fn wasm(text: &str) -> Vec<u8> {
	wat::parse_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// A contract that returns at once.
pub fn callee(callee: &Callee) -> Vec<u8> {
	let imports: String =
		callee.imports.iter().map(|function| import(function, "")).collect::<Vec<_>>().join("\n");
	let (pages, seed) = (callee.pages, callee.seed);
	let module = |fillers: usize, rest: usize| {
		let filler = |pairs: usize, at: usize| {
			let body: String = (0..pairs)
				.map(|i| format!("(i32.const {}) (i32.add) ", 0x100000 + i * 77 + at))
				.collect();
			format!("(func (param i32) (result i32) (local.get 0) {body})\n")
		};
		let fillers: String =
			(0..fillers).map(|at| filler(FILLER_BYTES / 6, at)).collect::<Vec<_>>().concat();
		let last = filler(rest / 6, 0);
		wasm(&format!(
			"(module {imports}
				(import \"env\" \"memory\" (memory {pages} 16))
				(func (export \"deploy\"))
				(func (export \"call\") (drop (i32.const {seed})))
				{fillers} {last})"
		))
	};
	let rest = callee.bytes.saturating_sub(module(0, 0).len());
	let fillers = rest / (FILLER_BYTES + 7);
	module(fillers, rest.saturating_sub(fillers * (FILLER_BYTES + 7)))
}

/// A contract that computes the Fibonacci number of its input by naive recursion.
pub fn recursion() -> Vec<u8> {
	wasm(
		r#"(module
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "env" "memory" (memory 1 16))
			(func $fibonacci (param $n i32) (result i32)
				(if (result i32) (i32.lt_u (local.get $n) (i32.const 2))
					(then (local.get $n))
					(else (i32.add
						(call $fibonacci (i32.sub (local.get $n) (i32.const 1)))
						(call $fibonacci (i32.sub (local.get $n) (i32.const 2)))))))
			(func (export "deploy"))
			(func (export "call")
				(i32.store (i32.const 0) (i32.const 64))
				(call $input (i32.const 16) (i32.const 0))
				(drop (call $fibonacci (i32.load (i32.const 16))))))"#,
	)
}

/// A contract that hashes 1 KiB of its memory with FNV-1a, as often as its input says.
pub fn hashing() -> Vec<u8> {
	wasm(
		r#"(module
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "env" "memory" (memory 1 16))
			(func $hash (param $at i32) (param $end i32) (result i64)
				(local $hash i64)
				(local.set $hash (i64.const 0xcbf29ce484222325))
				(loop $next
					(local.set $hash (i64.mul (i64.const 0x100000001b3)
						(i64.xor (local.get $hash) (i64.load8_u (local.get $at)))))
					(local.set $at (i32.add (local.get $at) (i32.const 1)))
					(br_if $next (i32.lt_u (local.get $at) (local.get $end))))
				(local.get $hash))
			(func (export "deploy"))
			(func (export "call")
				(local $rounds i32)
				(i32.store (i32.const 0) (i32.const 64))
				(call $input (i32.const 16) (i32.const 0))
				(local.set $rounds (i32.load (i32.const 16)))
				(loop $again
					(i64.store (i32.const 64) (call $hash (i32.const 64) (i32.const 1088)))
					(local.set $rounds (i32.sub (local.get $rounds) (i32.const 1)))
					(br_if $again (local.get $rounds)))))"#,
	)
}

/// A contract of about `bytes` that runs all its functions, so that all are translated, and then
/// calls the next contract.
///
/// Input: the number of accounts that follow, and the accounts. It calls the first one with the
/// rest.
pub fn deep(bytes: usize, pages: u32, seed: u32) -> Vec<u8> {
	const FUNCTION_BYTES: usize = 1000;
	let functions = bytes / FUNCTION_BYTES;
	let filler: String = (0..functions)
		.map(|at| {
			let body: String = (0..FUNCTION_BYTES / 6)
				.map(|i| format!("(i32.const {}) (i32.add) ", 0x100000 + i * 77 + at))
				.collect();
			format!("(func $f{at} (param i32) (result i32) (local.get 0) {body})\n")
		})
		.collect();
	let run_all: String =
		(0..functions).map(|at| format!("(drop (call $f{at} (i32.const 1)))\n")).collect();
	wasm(&format!(
		r#"(module
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal1" "call"
				(func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
			(import "env" "memory" (memory {pages} 16))
			{filler}
			(func (export "deploy"))
			(func (export "call")
				(local $left i32)
				(drop (i32.const {seed}))
				{run_all}
				(i32.store (i32.const 64) (i32.const 60000))
				(call $input (i32.const 1024) (i32.const 64))
				(local.set $left (i32.load (i32.const 1024)))
				(if (local.get $left)
					(then
						(i32.store (i32.const 2048) (i32.sub (local.get $left) (i32.const 1)))
						(call $copy (i32.const 2052) (i32.const 1060)
							(i32.mul (i32.const 32) (i32.sub (local.get $left) (i32.const 1))))
						(if (call $call
								(i32.const 8)
								(i32.const 1028)
								(i64.const 0)
								(i32.const 0)
								(i32.const 2048)
								(i32.add (i32.const 4)
									(i32.mul (i32.const 32)
										(i32.sub (local.get $left) (i32.const 1))))
								(i32.const -1) (i32.const 0))
							(then (unreachable))))))
			(func $copy (param $to i32) (param $from i32) (param $len i32)
				(block $done
					(loop $next
						(br_if $done (i32.eqz (local.get $len)))
						(i32.store (local.get $to) (i32.load (local.get $from)))
						(local.set $to (i32.add (local.get $to) (i32.const 4)))
						(local.set $from (i32.add (local.get $from) (i32.const 4)))
						(local.set $len (i32.sub (local.get $len) (i32.const 4)))
						(br $next)))))"#
	))
}

/// EVM code of a contract that returns at once, padded to `bytes`.
pub fn evm_callee(bytes: usize) -> Vec<u8> {
	deployed(&vec![0; bytes.max(1)])
}

/// EVM code of a contract that calls another one. Input: number of calls and address, 32 bytes
/// each.
pub fn evm_caller() -> Vec<u8> {
	const PUSH0: u8 = 0x5f;
	let code = [
		PUSH0, // i
		0x5b,  // 1: JUMPDEST
		PUSH0, 0x35, // CALLDATALOAD(0)
		0x81, // DUP2
		0x10, // LT: i < n
		0x15, // ISZERO
		0x60, 0x24, 0x57, // JUMPI to the end
		PUSH0, PUSH0, PUSH0, PUSH0, PUSH0, // no output, no input, no value
		0x60, 0x20, 0x35, // CALLDATALOAD(32)
		0x5a, 0xf1, // GAS, CALL
		0x15, // ISZERO
		0x60, 0x26, 0x57, // JUMPI to the failure
		0x60, 0x01, 0x01, // i + 1
		0x60, 0x01, 0x56, // JUMP to 1
		0xfe, 0xfe, 0xfe, 0xfe, 0xfe, 0xfe, // not reached
		0x5b, 0x00, // 36: STOP
		0x5b, PUSH0, PUSH0, 0xfd, // 38: REVERT
	];
	assert_eq!((code[0x24], code[0x26]), (0x5b, 0x5b), "both jumps land on a JUMPDEST");
	deployed(&code)
}

/// EVM init code that deploys `runtime`.
fn deployed(runtime: &[u8]) -> Vec<u8> {
	let len = u16::try_from(runtime.len()).expect("the measured code is short").to_be_bytes();
	let mut init = vec![
		0x61, len[0], len[1], // PUSH2 length
		0x80,   // DUP1
		0x60, 12, // PUSH1 offset of the runtime code
		0x5f, 0x39, // PUSH0, CODECOPY
		0x5f, 0xf3, // PUSH0, RETURN
		0xfe, 0xfe,
	];
	init.extend_from_slice(runtime);
	init
}
