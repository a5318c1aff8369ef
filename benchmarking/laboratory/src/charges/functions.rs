//! Attacks on the charges of host functions. Each calls a function in a loop, with arguments that
//! could cost more time than they are charged.

use crate::extrinsic::call;
use codec::{Compact, Encode};
use contracts_host_api::{HostFunctions, Signature, ValueType};
use pallet_lean_contracts::host::Seal;
use sp_core::{ecdsa, sr25519, Pair};
use sp_io::hashing::blake2_256;

/// A host function with one choice of arguments.
pub struct Attack {
	/// Name of the import.
	pub function: &'static str,
	/// Description of the arguments.
	pub variant: String,
	/// Contract code that calls the function as often as its input, a `u32`, says.
	pub code: Vec<u8>,
	/// Number of calls, so that they take some milliseconds.
	pub turns: u32,
}

impl Attack {
	/// The runtime call that runs the attack with `turns` calls of the function.
	pub fn call(&self, account: &[u8; 32], turns: u32) -> Vec<u8> {
		call(account, 0, &turns.encode())
	}
}

// Places in the contract's memory. They are at odd addresses, as unaligned copies are slower.
const LEN: u32 = 65;
const OUT: u32 = 0x8001;
const DATA: u32 = 0x401;

/// Module and name of a host function.
type Import = (&'static str, &'static str);

/// Host functions of the dev chain, from `runtime/common/src/payments`: the name, the number of
/// `i32` parameters, and true if the function returns a number.
const PAYMENTS: [(&str, usize, bool); 3] =
	[("total_issuance", 1, false), ("balance_of", 2, false), ("pay_all", 2, true)];

/// The signature of a host function, from the pallet's table or from [`PAYMENTS`].
fn signature((module, name): Import) -> Signature {
	let of_chain = PAYMENTS.iter().find(|(of, ..)| module == "seal_payments" && *of == name);
	if let Some((_, params, result)) = of_chain {
		let result = result.then_some(ValueType::I32);
		return Signature::new(&vec![ValueType::I32; *params], result).expect("they are few");
	}
	let found =
		Seal::TABLE.functions().find(|function| (function.module, function.name) == (module, name));
	found.unwrap_or_else(|| panic!("there is no host function {module}::{name}")).signature
}

/// The import of a host function under the name `called`, as WAT.
fn import((module, name): Import, called: &str) -> String {
	let ty = |ty: ValueType| match ty {
		ValueType::I64 => "i64",
		_ => "i32",
	};
	let signature = signature((module, name));
	let params: Vec<_> = signature.params().map(ty).collect();
	let result = signature.result().map_or(String::new(), |of| format!("(result {})", ty(of)));
	format!(r#"(import "{module}" "{name}" (func {called} (param {}) {result}))"#, params.join(" "))
}

struct Builder {
	attacks: Vec<Attack>,
}

/// Parts of a contract beside the loop.
#[derive(Clone, Copy, Default)]
struct Setup<'a> {
	imports: &'a str,
	/// The body of its constructor.
	deploy: &'a str,
	/// Instructions before each call.
	before: &'a str,
}

impl<'a> Setup<'a> {
	fn before(before: &'a str) -> Self {
		Self { before, ..Self::default() }
	}
}

/// Bytes as the content of a WAT string.
fn text(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("\\{byte:02x}")).collect()
}

impl Builder {
	/// Adds an attack. `arguments` is WAT, in which `(local.get $i)` is the number of the turn. The
	/// length of the output buffer is set again before each call.
	fn add(
		&mut self,
		function: Import,
		variant: impl Into<String>,
		turns: u32,
		data: &[u8],
		arguments: &str,
	) {
		self.with(Setup::default(), function, variant, turns, data, arguments)
	}

	/// Same as [`Self::add`], with additional parts in the contract.
	fn with(
		&mut self,
		Setup { imports, deploy, before }: Setup,
		(module, function): Import,
		variant: impl Into<String>,
		turns: u32,
		data: &[u8],
		arguments: &str,
	) {
		let input = match function {
			"input" => String::new(),
			_ => import(("seal0", "input"), "$input"),
		};
		let name = if function == "input" { "$input" } else { "$f" };
		let drop = match signature((module, function)).result() {
			Some(_) => "drop",
			None => "",
		};
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

		let imports = format!("{input} {imports} {}", import((module, function), name));
		let rest = format!("(data (i32.const {DATA}) \"{}\")", text(data));

		let code = with_pages(&imports, deploy, &body, &rest);
		self.attacks.push(Attack { function, variant: variant.into(), code, turns });
	}
}

/// A contract with nine pages of memory, for buffers of 512 KiB.
fn with_pages(imports: &str, deploy: &str, body: &str, rest: &str) -> Vec<u8> {
	super::corpus::wasm(&format!(
		"(module {imports} (import \"env\" \"memory\" (memory 9 16))
			(func (export \"deploy\") {deploy}) (func (export \"call\") {body}) {rest})"
	))
}

/// A contract that dispatches `call`, a call of the runtime.
pub fn dispatching(call: &[u8]) -> Vec<u8> {
	let body = format!("(drop (call $f (i32.const {DATA}) (i32.const {})))", call.len());
	with_pages(
		&import(("seal0", "call_runtime"), "$f"),
		"",
		&body,
		&format!("(data (i32.const {DATA}) \"{}\")", text(call)),
	)
}

/// A runtime call with a short encoding that decodes to a large value: a batch of thousands of
/// calls.
pub fn long_batch() -> Vec<u8> {
	const UTILITY_BATCH: [u8; 2] = [5, 0];
	const SUDO_REMOVE_KEY: [u8; 2] = [4, 4];
	let calls = 8_190u32;
	[&UTILITY_BATCH[..], &Compact(calls).encode(), &SUDO_REMOVE_KEY.repeat(calls as usize)].concat()
}

/// Returns all attacks. `callee` is a contract that does nothing, and `callee_code` its code.
/// `dispatcher` is a contract that dispatches [`long_batch`].
pub fn attacks(callee: &[u8; 32], callee_code: &[u8], dispatcher: &[u8; 32]) -> Vec<Attack> {
	let mut b = Builder { attacks: vec![] };
	let out = format!("(i32.const {OUT}) (i32.const {LEN})");
	let at = |offset: u32| format!("(i32.const {})", DATA + offset);
	let int = |value: u32| format!("(i32.const {value})");

	// Storage: short and long keys, repeated and different ones, with and without a value.
	let set = ("seal2", "set_storage");
	let clear = ("seal1", "clear_storage");
	let get = ("seal1", "get_storage");
	let contains = ("seal1", "contains_storage");
	let take = ("seal0", "take_storage");
	let setter = &import(set, "$set");
	let next_key = format!("(i32.store (i32.const {DATA}) (local.get $i))");
	for key in [1u32, 128] {
		for value in [0u32, 32, 16_384] {
			let turns = if value > 1_000 { 60 } else { 300 };
			let args = format!("{} {} (i32.const {OUT}) {}", at(0), int(key), int(value));
			let what = format!("key of {key}, value of {value}");
			b.add(set, format!("{what}, the same"), turns, &[], &args);
			let other = format!("{what}, others");
			if key > 1 {
				b.with(Setup::before(&next_key), set, other, turns, &[], &args);
			}
			// The value to be read is written once, in the first turn.
			let fill = format!(
				"(if (i32.eqz (local.get $i)) (then (drop (call $set {} {} (i32.const {OUT}) {}))))",
				at(0), int(key), int(value),
			);
			let key_args = format!("{} {}", at(0), int(key));
			b.with(
				Setup { imports: setter, before: &fill, ..Setup::default() },
				contains,
				&what,
				turns,
				&[],
				&key_args,
			);
			b.with(
				Setup { imports: setter, before: &fill, ..Setup::default() },
				get,
				&what,
				turns,
				&[],
				&format!("{key_args} {out}"),
			);
		}
		let key_args = format!("{} {}", at(0), int(key));
		b.with(
			Setup::before(&next_key),
			contains,
			format!("key of {key}, none there"),
			300,
			&[],
			&key_args,
		);
		b.with(
			Setup::before(&next_key),
			get,
			format!("key of {key}, none there"),
			300,
			&[],
			&format!("{key_args} {out}"),
		);
		b.with(
			Setup::before(&next_key),
			clear,
			format!("key of {key}, none there"),
			300,
			&[],
			&key_args,
		);
		b.with(
			Setup::before(&next_key),
			take,
			format!("key of {key}, none there"),
			300,
			&[],
			&format!("{key_args} {out}"),
		);
	}

	// Values in the trie, each accessed once.
	let imported = |function: &str| if function == "set_storage" { "" } else { &setter[..] };
	for (value, count) in [(32u32, 300u32), (16_384, 60)] {
		for (function, arguments) in [
			(get, out.clone()),
			(contains, String::new()),
			(take, out.clone()),
			(clear, String::new()),
			(set, format!("{} {}", int(OUT), int(0))),
		] {
			let name = if function.1 == "set_storage" { "$f" } else { "$set" };
			let deploy = format!(
				"(local $i i32)
				(loop $next
					{next_key}
					(drop (call {name} {} {} {} {}))
					(br_if $next (i32.lt_u
						(local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const {count}))))",
				at(0),
				int(128),
				int(OUT),
				int(value),
			);
			let setup = Setup { imports: imported(function.1), deploy: &deploy, before: &next_key };
			let what = format!("value of {value} in the trie, others");
			let arguments = format!("{} {} {arguments}", at(0), int(128));
			b.with(setup, function, what, count, &[], &arguments);
		}
	}

	// Transient storage: many small values, and large ones.
	let set = ("seal0", "set_transient_storage");
	let setter = &import(set, "$set");
	for (value, turns) in [(0u32, 2_000u32), (16_384, 50)] {
		let args = format!("{} {} (i32.const {OUT}) {}", at(0), int(4), int(value));
		b.add(set, format!("value of {value}, the same"), turns, &[], &args);
		let others = format!("value of {value}, others");
		b.with(Setup::before(&next_key), set, others, turns, &[], &args);
		let fill = format!("{next_key} (drop (call $set {args}))");
		let setup = Setup { imports: setter, before: &fill, ..Setup::default() };
		for (function, arguments) in [
			(("seal0", "get_transient_storage"), &out[..]),
			(("seal0", "contains_transient_storage"), ""),
			(("seal0", "take_transient_storage"), &out),
			(("seal0", "clear_transient_storage"), ""),
		] {
			let arguments = format!("{} {} {arguments}", at(0), int(4));
			b.with(
				setup,
				function,
				format!("value of {value}, set before"),
				turns,
				&[],
				&arguments,
			);
		}
	}

	// Functions of the dev chain: the balance of an account, by import and by chain extension.
	let balance_of = format!("{} (i32.const {OUT})", at(0));
	b.add(("seal_payments", "balance_of"), "one account", 500, callee, &balance_of);
	let by_extension = format!("{} {} {} {out}", int(2), at(0), int(32));
	let extension = ("seal0", "call_chain_extension");
	b.add(extension, "balance of one account", 500, callee, &by_extension);
	b.add(("seal_payments", "total_issuance"), "", 500, &[], &int(OUT));
	let payment = |n: u8| ([n.wrapping_add(1); 32], 10u128.pow(10));
	let payments: Vec<_> = (0..64).map(payment).collect();
	let list = payments.encode();
	let pay_all = format!("{} {}", at(0), int(list.len() as u32));
	b.add(("seal_payments", "pay_all"), "64 accounts", 10, &list, &pay_all);

	// Getters.
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
		// Functions that read storage are charged for their proof in each turn, so fewer turns fit.
		let turns = if matches!(function, "balance" | "now") { 500 } else { 2_000 };
		b.add((module, function), "", turns, &[], &out);
	}
	b.add(("seal0", "input"), "4 bytes", 2_000, &[], &out);
	let return_ = ("seal0", "seal_return");
	for len in [0, 400_000] {
		let arguments = format!("{} {} {}", int(0), int(OUT), int(len));
		b.add(return_, format!("{len} bytes"), 1, &[], &arguments);
	}
	b.add(("seal0", "weight_to_fee"), "", 1_000, &[], &format!("(i64.const 1000000) {out}"));
	for function in ["caller_is_origin", "caller_is_root"] {
		b.add(("seal0", function), "", 2_000, &[], "");
	}
	b.add(("seal0", "instantiation_nonce"), "", 500, &[], "");
	b.add(("seal0", "is_contract"), "one", 500, callee, &at(0));
	let next_account = format!("(i32.store (i32.const {DATA}) (local.get $i))");
	b.with(
		Setup::before(&next_account),
		("seal0", "is_contract"),
		"none, others",
		500,
		callee,
		&at(0),
	);
	b.add(("seal0", "code_hash"), "", 500, callee, &format!("{} {out}", at(0)));

	b.with(
		Setup::before(&next_account),
		("seal0", "code_hash"),
		"none, others",
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
				("seal0", function),
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
	let recover = ("seal0", "ecdsa_recover");
	b.add(recover, "valid", 30, &signed, &format!("{} {} {}", at(0), at(65), int(OUT)));
	b.add(recover, "zeros", 30, &[0; 100], &format!("{} {} {}", at(0), at(65), int(OUT)));
	b.add(("seal0", "ecdsa_to_eth_address"), "", 30, &signed, &format!("{} {}", at(97), int(OUT)));
	let pair = sr25519::Pair::from_seed(&[7; 32]);
	for (len, valid) in [(0, true), (64, true), (64, false), (10_000, true), (400_000, true)] {
		// The message lies in zeros.
		let signature = pair.sign(&vec![if valid { 0 } else { 1 }; len]);
		let data = [&signature.0[..], &pair.public().0].concat();
		let verify = ("seal0", "sr25519_verify");
		let args = format!("{} {} {} (i32.const 0x20000)", at(0), at(64), int(len as u32));
		let variant = format!("{len} bytes, {}", if valid { "valid" } else { "not valid" });
		b.add(verify, variant, 30, &data, &args);
	}

	// Events and text.
	for topics in [0u32, 4] {
		for len in [0u32, 1_000, 16_384] {
			let hashes: Vec<[u8; 32]> = (0..topics).map(|n| [n as u8 + 1; 32]).collect();
			let encoded = hashes.encode();
			let topics_len = if topics == 0 { 0 } else { encoded.len() as u32 };
			b.add(
				("seal0", "deposit_event"),
				format!("{topics} topics, {len} bytes"),
				60,
				&encoded,
				&format!("{} {} {} {}", at(0), int(topics_len), int(OUT), int(len)),
			);
		}
	}
	for len in [0u32, 400_000] {
		b.add(
			("seal0", "debug_message"),
			format!("{len} bytes"),
			200,
			&[],
			&format!("{} {}", int(0x10010), int(len)),
		);
	}
	// Text that is not ASCII takes the longest to check. Only dry runs check it.
	b.add(
		("seal0", "debug_message"),
		"60000 bytes of é",
		100,
		"é".repeat(30_000).as_bytes(),
		&format!("{} {}", at(0), int(60_000)),
	);

	// Others.
	let value = 10u128.pow(10).encode();
	let to = [&callee[..], &value].concat();
	b.add(
		("seal0", "transfer"),
		"one account",
		100,
		&to,
		&format!("{} {} {} {}", at(0), int(32), at(32), int(16)),
	);
	b.with(
		Setup::before(&next_account),
		("seal0", "transfer"),
		"new accounts",
		50,
		&to,
		&format!("{} {} {} {}", at(0), int(32), at(32), int(16)),
	);
	// Account and value stand at the beginning of the data.
	let nested = |ref_time: u64, input_len: u32| {
		format!(
			"{} {} (i64.const {ref_time}) (i64.const 0) {} {} {} {} {} {}",
			int(0),
			at(0),
			int(u32::MAX),
			at(32),
			at(48),
			int(input_len),
			int(u32::MAX),
			int(0)
		)
	};
	for (variant, len) in [("no input", 0), ("64 KiB of input", 65_536)] {
		let data = [&callee[..], &0u128.encode()].concat();
		b.add(("seal2", "call"), variant, 50, &data, &nested(0, len));
	}
	let data = [&callee[..], &value].concat();
	b.add(("seal2", "call"), "with value", 50, &data, &nested(0, 0));
	let data = [&callee[..], &0u128.encode()].concat();
	b.add(("seal2", "call"), "with too little gas to begin", 200, &data, &nested(1, 0));
	let data = [&dispatcher[..], &0u128.encode()].concat();
	b.add(
		("seal2", "call"),
		"of one that dispatches a long batch, with too little gas",
		20,
		&data,
		&nested(4_000_000_000, 0),
	);
	b.add(
		("seal0", "call_runtime"),
		"a remark of 16,000 bytes",
		20,
		&(0u8, 0u8, vec![1u8; 16_000]).encode(),
		&format!("{} {}", at(0), int(16_004)),
	);
	let strangers = [&[3; 32][..], &0u128.encode()].concat();
	b.with(
		Setup::before(&next_account),
		("seal2", "call"),
		"nobody",
		100,
		&strangers,
		&nested(0, 0),
	);
	let code_hash = blake2_256(callee_code);
	b.add(
		("seal0", "delegate_call"),
		"",
		50,
		&code_hash,
		&format!("{} {} {} {} {} {}", int(0), at(0), at(0), int(0), int(u32::MAX), int(0)),
	);
	b.with(
		Setup::before(&next_account),
		("seal0", "delegate_call"),
		"code that is not there",
		100,
		&[3; 32],
		&format!("{} {} {} {} {} {}", int(0), at(0), at(0), int(0), int(u32::MAX), int(0)),
	);
	let data_of_instantiate = [&code_hash[..], &10u128.pow(10).encode(), &[0; 8]].concat();
	let salt = format!("(i32.store (i32.const {}) (local.get $i))", DATA + 48);
	// Code hash and value stand at the beginning of the data.
	let instantiate = |input: u32, input_len: u32, salt: u32, salt_len: u32| {
		format!(
			"{} (i64.const 0) (i64.const 0) {} {} {} {} {} {} {} {} {} {}",
			at(0),
			int(u32::MAX),
			at(32),
			int(input),
			int(input_len),
			int(u32::MAX),
			int(0),
			int(u32::MAX),
			int(0),
			int(salt),
			int(salt_len)
		)
	};
	b.with(
		Setup::before(&salt),
		("seal2", "instantiate"),
		"",
		20,
		&data_of_instantiate,
		&instantiate(DATA, 0, DATA + 48, 8),
	);
	// Input and salt of 64 KiB, which begin with a number.
	let numbered = "(i32.store (i32.const 0x20000) (local.get $i))";
	b.with(
		Setup::before(numbered),
		("seal2", "instantiate"),
		"64 KiB of input, 64 KiB of salt",
		20,
		&data_of_instantiate,
		&instantiate(0x30000, 65_536, 0x20000, 65_536),
	);
	b.add(("seal0", "set_code_hash"), "to the same", 50, &code_hash, &at(0));
	let unlock = &import(("seal0", "unlock_delegate_dependency"), "$unlock");
	let again = format!("(if (local.get $i) (then (call $unlock {})))", at(0));
	b.with(
		Setup { imports: unlock, before: &again, ..Setup::default() },
		("seal0", "lock_delegate_dependency"),
		"and unlocked",
		50,
		&code_hash,
		&at(0),
	);
	// Locks the dependency that is then unlocked, in each turn.
	let lock = &import(("seal0", "lock_delegate_dependency"), "$lock");
	b.with(
		Setup { imports: lock, before: &format!("(call $lock {})", at(0)), ..Setup::default() },
		("seal0", "unlock_delegate_dependency"),
		"and locked before",
		50,
		&code_hash,
		&at(0),
	);
	// Termination ends the call, so there is one turn. With nothing stored, and with 300 values.
	b.add(("seal1", "terminate"), "nothing stored", 1, callee, &at(0));
	let deploy = format!(
		"(local $i i32)
		(loop $next
			{next_key}
			(drop (call $set {} {} {} {}))
			(br_if $next (i32.lt_u
				(local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))",
		at(0),
		int(128),
		int(OUT),
		int(32),
	);
	// The account follows the key in memory.
	let data = [&[0; 128][..], callee].concat();
	let setup = Setup { imports: setter, deploy: &deploy, ..Setup::default() };
	b.with(setup, ("seal1", "terminate"), "300 values", 1, &data, &at(128));
	b.add(("seal0", "reentrance_count"), "", 2_000, &[], "");
	b.add(("seal0", "account_reentrance_count"), "", 1_000, callee, &at(0));
	b.attacks
}

#[cfg(test)]
mod tests {
	use super::*;
	use contracts_host_api::Stability;
	use std::collections::BTreeSet;

	// All versions of a function have the same charge, so one of them is enough.
	#[test]
	fn every_host_function_is_attacked() {
		let attacks = attacks(&[1; 32], b"code", &[2; 32]);
		let attacked: BTreeSet<_> = attacks.iter().map(|attack| attack.function).collect();
		let missing: BTreeSet<_> = Seal::TABLE
			.functions()
			// Uploads may not import deprecated functions.
			.filter(|function| function.stability != Stability::Deprecated)
			.filter(|function| {
				let short = function.name.strip_prefix("seal_").unwrap_or(function.name);
				!attacked.contains(function.name) && !attacked.contains(short)
			})
			.map(|function| (function.module, function.name))
			.collect();
		assert!(missing.is_empty(), "write an attack for these, above: {missing:?}");
	}
}
