//! The worst case of each host function, searched for: every function in a loop, with arguments of
//! every kind that could cost more time than they are charged.

use crate::extrinsic::call;
use codec::Encode;
use sp_core::{ecdsa, sr25519, Pair};
use sp_io::hashing::blake2_256;

/// A host function with one choice of arguments.
pub struct Attack {
	/// Name of the import.
	pub function: &'static str,
	/// What is special about it.
	pub variant: String,
	/// Calls the function as often as its input, a `u32`, says.
	pub code: Vec<u8>,
	/// How often; so that it takes some milliseconds.
	pub turns: u32,
}

impl Attack {
	/// The call of the runtime that makes so many turns.
	pub fn call(&self, account: &[u8; 32], turns: u32) -> Vec<u8> {
		call(account, 0, &turns.encode())
	}
}

/// Where things are in the contract's memory.
const LEN: u32 = 64;
const OUT: u32 = 0x8000;
const DATA: u32 = 0x400;

struct Builder {
	attacks: Vec<Attack>,
}

/// Bytes as WAT writes them.
fn text(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("\\{byte:02x}")).collect()
}

impl Builder {
	/// `arguments` is WAT. `(local.get $i)` counts; the length of the output buffer is set again
	/// before each call.
	fn add(
		&mut self,
		(module, function, ty): (&str, &'static str, &str),
		variant: impl Into<String>,
		turns: u32,
		data: &[u8],
		arguments: &str,
	) {
		self.with(("", ""), (module, function, ty), variant, turns, data, arguments)
	}

	/// The same with other imports, and something to do before each call.
	fn with(
		&mut self,
		(imports, before): (&str, &str),
		(module, function, ty): (&str, &'static str, &str),
		variant: impl Into<String>,
		turns: u32,
		data: &[u8],
		arguments: &str,
	) {
		let input = match function {
			"input" => String::new(),
			_ => r#"(import "seal0" "input" (func $input (param i32 i32)))"#.into(),
		};
		let name = if function == "input" { "$input" } else { "$f" };
		let drop = if ty.contains("result") { "drop" } else { "" };
		let body = format!(
			"(local $i i32) (local $n i32)
			(i32.store (i32.const {LEN}) (i32.const 0x70000))
			(call $input (i32.const 0x10000) (i32.const {LEN}))
			(local.set $n (i32.load (i32.const 0x10000)))
			(block $done (loop $next
				(br_if $done (i32.eqz (local.get $n)))
				(i32.store (i32.const {LEN}) (i32.const 0x70000))
				{before}
				(call {name} {arguments}) {drop}
				(local.set $i (i32.add (local.get $i) (i32.const 1)))
				(local.set $n (i32.sub (local.get $n) (i32.const 1)))
				(br $next)))"
		);

		let imports =
			format!("{input} {imports} (import \"{module}\" \"{function}\" (func {name} {ty}))");
		let rest = format!("(data (i32.const {DATA}) \"{}\")", text(data));

		let code = with_pages(&imports, &body, &rest);
		self.attacks.push(Attack { function, variant: variant.into(), code, turns });
	}
}

/// A contract with nine pages: for buffers of 512 KiB.
fn with_pages(imports: &str, body: &str, rest: &str) -> Vec<u8> {
	crate::corpus::wasm(&format!(
		"(module {imports} (import \"env\" \"memory\" (memory 9 16))
			(func (export \"deploy\")) (func (export \"call\") {body}) {rest})"
	))
}

/// All attacks. `callee` is a contract that does nothing, `callee_code` its code.
pub fn attacks(callee: &[u8; 32], callee_code: &[u8]) -> Vec<Attack> {
	let mut b = Builder { attacks: vec![] };
	let out = format!("(i32.const {OUT}) (i32.const {LEN})");
	let at = |offset: u32| format!("(i32.const {})", DATA + offset);
	let int = |value: u32| format!("(i32.const {value})");

	// Storage: keys of all lengths, the same and others, values there and not, of all lengths.
	let set = ("seal2", "set_storage", "(param i32 i32 i32 i32) (result i32)");
	let clear = ("seal1", "clear_storage", "(param i32 i32) (result i32)");
	let get = ("seal1", "get_storage", "(param i32 i32 i32 i32) (result i32)");
	let contains = ("seal1", "contains_storage", "(param i32 i32) (result i32)");
	let take = ("seal0", "take_storage", "(param i32 i32 i32 i32) (result i32)");
	let setter =
		r#"(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))"#;
	let next_key = format!("(i32.store (i32.const {DATA}) (local.get $i))");
	for key in [1u32, 128] {
		for value in [0u32, 32, 16_384] {
			let turns = if value > 1_000 { 60 } else { 300 };
			let args = format!("{} {} (i32.const {OUT}) {}", at(0), int(key), int(value));
			let what = format!("key of {key}, value of {value}");
			b.add(set, format!("{what}, the same"), turns, &[], &args);
			let other = format!("{what}, others");
			if key > 1 {
				b.with(("", &next_key), set, other, turns, &[], &args);
			}
			// What is read again is written first, once.
			let fill = format!(
				"(if (i32.eqz (local.get $i)) (then (drop (call $set {} {} (i32.const {OUT}) {}))))",
				at(0), int(key), int(value),
			);
			let key_args = format!("{} {}", at(0), int(key));
			b.with((setter, &fill), contains, &what, turns, &[], &key_args);
			b.with((setter, &fill), get, &what, turns, &[], &format!("{key_args} {out}"));
		}
		let key_args = format!("{} {}", at(0), int(key));
		b.with(("", &next_key), contains, format!("key of {key}, none there"), 300, &[], &key_args);
		b.with(
			("", &next_key),
			get,
			format!("key of {key}, none there"),
			300,
			&[],
			&format!("{key_args} {out}"),
		);
		b.with(("", &next_key), clear, format!("key of {key}, none there"), 300, &[], &key_args);
		b.with(
			("", &next_key),
			take,
			format!("key of {key}, none there"),
			300,
			&[],
			&format!("{key_args} {out}"),
		);
	}

	// Getters.
	let output = "(param i32 i32)";
	for (module, function) in [
		("seal0", "caller"),
		("seal0", "own_code_hash"),
		("seal0", "address"),
		("seal0", "gas_left"),
		("seal0", "balance"),
		("seal0", "value_transferred"),
		("seal0", "now"),
		("seal0", "minimum_balance"),
		("seal0", "block_number"),
	] {
		// Their proof is charged each time, so fewer of those that read storage fit.
		let turns = if matches!(function, "balance" | "now") { 500 } else { 2_000 };
		b.add((module, function, output), "", turns, &[], &out);
	}
	b.add(("seal0", "input", output), "4 bytes", 2_000, &[], &out);
	b.add(
		("seal0", "weight_to_fee", "(param i64 i32 i32)"),
		"",
		1_000,
		&[],
		&format!("(i64.const 1000000) {out}"),
	);
	for function in ["caller_is_origin", "caller_is_root"] {
		b.add(("seal0", function, "(result i32)"), "", 2_000, &[], "");
	}
	b.add(("seal0", "instantiation_nonce", "(result i64)"), "", 500, &[], "");
	b.add(("seal0", "is_contract", "(param i32) (result i32)"), "one", 500, callee, &at(0));
	let next_account = format!("(i32.store (i32.const {DATA}) (local.get $i))");
	b.with(
		("", &next_account),
		("seal0", "is_contract", "(param i32) (result i32)"),
		"none, others",
		500,
		callee,
		&at(0),
	);
	b.add(
		("seal0", "code_hash", "(param i32 i32 i32) (result i32)"),
		"",
		500,
		callee,
		&format!("{} {out}", at(0)),
	);

	// Hashes and signatures.
	for (function, most) in [
		("hash_sha2_256", 100_000u32),
		("hash_keccak_256", 100_000),
		("hash_blake2_256", 400_000),
		("hash_blake2_128", 400_000),
	] {
		for len in [0, 64, 1_000, most] {
			let turns = if len > 10_000 { 10 } else { 1_000 };
			b.add(
				("seal0", function, "(param i32 i32 i32)"),
				format!("{len} bytes"),
				turns,
				&[],
				&format!("{} {} (i32.const {LEN})", int(OUT), int(len)),
			);
		}
	}
	let pair = ecdsa::Pair::from_seed(&[6; 32]);
	let hash = [5; 32];
	let signed = [&pair.sign_prehashed(&hash).0[..], &hash, &pair.public().0].concat();
	let recover = ("seal0", "ecdsa_recover", "(param i32 i32 i32) (result i32)");
	b.add(recover, "valid", 30, &signed, &format!("{} {} {}", at(0), at(65), int(OUT)));
	b.add(recover, "zeros", 30, &[0; 100], &format!("{} {} {}", at(0), at(65), int(OUT)));
	b.add(
		("seal0", "ecdsa_to_eth_address", "(param i32 i32) (result i32)"),
		"",
		30,
		&signed,
		&format!("{} {}", at(97), int(OUT)),
	);
	let pair = sr25519::Pair::from_seed(&[7; 32]);
	for len in [0usize, 64, 10_000] {
		// The message lies in zeros.
		let signature = pair.sign(&vec![0; len]);
		let data = [&signature.0[..], &pair.public().0].concat();
		let verify = ("seal0", "sr25519_verify", "(param i32 i32 i32 i32) (result i32)");
		let args = format!("{} {} {} (i32.const 0x20000)", at(0), at(64), int(len as u32));
		b.add(verify, format!("{len} bytes, valid"), 30, &data, &args);
	}

	// Events and text.
	for topics in [0u32, 4] {
		for len in [0u32, 1_000, 16_384] {
			let hashes: Vec<[u8; 32]> = (0..topics).map(|n| [n as u8 + 1; 32]).collect();
			let encoded = hashes.encode();
			let topics_len = if topics == 0 { 0 } else { encoded.len() as u32 };
			b.add(
				("seal0", "deposit_event", "(param i32 i32 i32 i32)"),
				format!("{topics} topics, {len} bytes"),
				60,
				&encoded,
				&format!("{} {} {} {}", at(0), int(topics_len), int(OUT), int(len)),
			);
		}
	}
	for len in [0u32, 400_000] {
		b.add(
			("seal0", "debug_message", "(param i32 i32) (result i32)"),
			format!("{len} bytes"),
			200,
			&[],
			&format!("{} {}", int(0x10010), int(len)),
		);
	}
	// Characters of two bytes take the longest to check.
	b.add(
		("seal0", "debug_message", "(param i32 i32) (result i32)"),
		"60000 bytes of é",
		100,
		"é".repeat(30_000).as_bytes(),
		&format!("{} {}", at(0), int(60_000)),
	);

	// Others.
	let value = 10u128.pow(10).encode();
	let to = [&callee[..], &value].concat();
	b.add(
		("seal0", "transfer", "(param i32 i32 i32 i32) (result i32)"),
		"one account",
		100,
		&to,
		&format!("{} {} {} {}", at(0), int(32), at(32), int(16)),
	);
	let call_ty = "(param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32) (result i32)";
	for (variant, offset, len) in [("no input", 48, 0u32), ("64 KiB of input", 48, 65_536)] {
		let data = [&callee[..], &0u128.encode()].concat();
		b.add(
			("seal2", "call", call_ty),
			variant,
			50,
			&data,
			&format!(
				"{} {} (i64.const 0) (i64.const 0) {} {} {} {} {} {}",
				int(0),
				at(0),
				int(u32::MAX),
				at(32),
				at(offset),
				int(len),
				int(u32::MAX),
				int(0)
			),
		);
	}
	let strangers = [&[3; 32][..], &0u128.encode()].concat();
	b.with(
		("", &next_account),
		("seal2", "call", call_ty),
		"nobody",
		100,
		&strangers,
		&format!(
			"{} {} (i64.const 0) (i64.const 0) {} {} {} {} {} {}",
			int(0),
			at(0),
			int(u32::MAX),
			at(32),
			at(48),
			int(0),
			int(u32::MAX),
			int(0)
		),
	);
	let code_hash = blake2_256(callee_code);
	b.add(
		("seal0", "delegate_call", "(param i32 i32 i32 i32 i32 i32) (result i32)"),
		"",
		50,
		&code_hash,
		&format!("{} {} {} {} {} {}", int(0), at(0), at(0), int(0), int(u32::MAX), int(0)),
	);
	b.with(
		("", &next_account),
		("seal0", "delegate_call", "(param i32 i32 i32 i32 i32 i32) (result i32)"),
		"codes that are not there",
		100,
		&[3; 32],
		&format!("{} {} {} {} {} {}", int(0), at(0), at(0), int(0), int(u32::MAX), int(0)),
	);
	let data = [&code_hash[..], &10u128.pow(10).encode(), &[0; 8]].concat();
	let salt = format!("(i32.store (i32.const {}) (local.get $i))", DATA + 48);
	let instantiate_ty = "(param i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)";
	b.with(
		("", &salt),
		("seal2", "instantiate", instantiate_ty),
		"",
		20,
		&data,
		&format!(
			"{} (i64.const 0) (i64.const 0) {} {} {} {} {} {} {} {} {} {}",
			at(0),
			int(u32::MAX),
			at(32),
			at(0),
			int(0),
			int(u32::MAX),
			int(0),
			int(u32::MAX),
			int(0),
			at(48),
			int(8)
		),
	);
	b.add(
		("seal0", "set_code_hash", "(param i32) (result i32)"),
		"to the same",
		50,
		&code_hash,
		&at(0),
	);
	let unlock = r#"(import "seal0" "unlock_delegate_dependency" (func $unlock (param i32)))"#;
	let again = format!("(if (local.get $i) (then (call $unlock {})))", at(0));
	b.with(
		(unlock, &again),
		("seal0", "lock_delegate_dependency", "(param i32)"),
		"and unlocked",
		50,
		&code_hash,
		&at(0),
	);
	b.attacks
}
