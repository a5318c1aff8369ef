//! Every pointer that a contract passes is checked: an out-of-bounds pointer traps, and changes
//! nothing.

use super::{fixtures::store_and_clear, host_functions::import};
use crate::{mock::*, Error};
use codec::Encode;
use contracts_host_api::{HostFunction, ValueType};
use sp_core::{ecdsa, sr25519, Pair};

/// Beyond any memory, and not the sentinel.
const OUT_OF_BOUNDS: u32 = 0xffff_0000;

/// The contents of a contract's memory: bytes by address.
struct Layout {
	data: Vec<(u32, Vec<u8>)>,
	code_hash: sp_core::H256,
}

impl Layout {
	fn new() -> Self {
		// A contract that answers a call, so that the output pointers are used.
		let answers = instantiate(contract(
			r#"(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#,
			"",
			"(call $return (i32.const 0) (i32.const 0) (i32.const 4))",
			"",
		));
		// A module that answers when it is instantiated.
		let code = contract(
			r#"(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#,
			"(call $return (i32.const 0) (i32.const 0) (i32.const 4))",
			"",
			"",
		);
		let code_hash =
			Contracts::bare_upload_code(ALICE, code, None, crate::Determinism::Enforced)
				.unwrap()
				.code_hash;
		let message_hash = [5u8; 32];
		let pair = ecdsa::Pair::from_seed(&[6; 32]);
		let signed = sr25519::Pair::from_seed(&[7; 32]);
		let data = vec![
			(64, answers.encode()),
			(96, code_hash.encode()),
			// A list of one topic.
			(160, vec![sp_core::H256::repeat_byte(3)].encode()),
			(256, pair.sign_prehashed(&message_hash).0.to_vec()),
			(352, message_hash.to_vec()),
			(400, pair.public().0.to_vec()),
			(448, signed.sign(b"abcd").0.to_vec()),
			(512, signed.public().0.to_vec()),
			(544, b"abcd".to_vec()),
			// A remark with four bytes.
			(600, RuntimeCall::System(frame_system::Call::remark { remark: vec![1] }).encode()),
			// Lengths of the output buffers.
			(640, 200u32.encode()),
			(648, 200u32.encode()),
		];
		Self { data, code_hash }
	}

	/// A valid argument for a parameter.
	fn argument(&self, function: &HostFunction, name: &str) -> u32 {
		let sr25519 = function.name == "sr25519_verify";
		match name {
			"account_ptr" | "callee_ptr" | "beneficiary_ptr" => 64,
			"code_hash_ptr" => 96,
			"topics_ptr" => 160,
			"topics_len" => 33,
			"signature_ptr" if sr25519 => 448,
			"signature_ptr" => 256,
			"message_hash_ptr" => 352,
			"key_ptr" if function.name.ends_with("ecdsa_to_eth_address") => 400,
			"key_ptr" if sr25519 => 512,
			"message_ptr" => 544,
			"call_ptr" => 600,
			"call_len" => self.data[9].1.len() as u32,
			"out_len_ptr" | "output_len_ptr" => 640,
			"address_len_ptr" => 648,
			"out_ptr" | "output_ptr" => 1024,
			"address_ptr" => 1280,
			// Zeros: a value, a limit, a storage key.
			"value_ptr" | "deposit_ptr" | "key_ptr" | "input_ptr" | "salt_ptr" | "data_ptr"
			| "text_ptr" | "subject_ptr" => 2048,
			"key_len" => 32,
			name if name.ends_with("_len") => 4,
			// For an extension: the function that echoes its input.
			"flags" | "id" => 0,
			other => panic!("a value for `{other}` of {function:?}"),
		}
	}

	/// A contract that passes these arguments, after storing values under the key.
	fn contract(&self, function: &HostFunction, arguments: &[u32]) -> Vec<u8> {
		let imports = format!(
			r#"{}
			(import "seal2" "set_storage" (func $set_ (param i32 i32 i32 i32) (result i32)))
			(import "seal1" "set_storage" (func $set_fixed (param i32 i32 i32) (result i32)))
			(import "seal0" "set_transient_storage"
				(func $set_transient (param i32 i32 i32 i32) (result i32)))
			(import "seal0" "lock_delegate_dependency" (func $lock (param i32)))"#,
			import(function)
		);
		let mut pushes = String::new();
		for (argument, ty) in arguments.iter().zip(function.signature.params()) {
			match ty {
				ValueType::I64 => pushes += "(i64.const 0)",
				_ => pushes += &format!("(i32.const {})", *argument as i32),
			}
		}
		let drop = if function.signature.result().is_some() { "drop" } else { "" };
		let lock = match function.name {
			"unlock_delegate_dependency" => "(call $lock (i32.const 96))",
			_ => "",
		};
		let body = format!(
			"(drop (call $set_ (i32.const 2048) (i32.const 32) (i32.const 0) (i32.const 8)))
			(drop (call $set_fixed (i32.const 2048) (i32.const 0) (i32.const 8)))
			(drop (call $set_transient (i32.const 2048) (i32.const 32) (i32.const 0) (i32.const 8)))
			{lock} {pushes} call $f {drop}"
		);
		let data: String = self
			.data
			.iter()
			.map(|(at, bytes)| {
				let bytes: String = bytes.iter().map(|byte| format!("\\{byte:02x}")).collect();
				format!(r#"(data (i32.const {at}) "{bytes}")"#)
			})
			.collect();
		contract(&imports, "", &body, &data)
	}
}

#[test]
fn every_pointer_is_checked() {
	on_chain(|| {
		Unstable::set(true);
		let layout = Layout::new();
		assert!(crate::CodeInfoOf::<Test>::contains_key(layout.code_hash));
		let mut checked = 0;
		for function in host_functions() {
			let arguments: Vec<u32> = function
				.params
				.iter()
				.zip(function.signature.params())
				.map(|(name, ty)| match ty {
					// Limits.
					ValueType::I64 => 0,
					// The first versions take lengths that they ignore.
					_ if name.starts_with('_') => 0,
					_ => layout.argument(function, name),
				})
				.collect();
			let pointers: Vec<usize> = function
				.params
				.iter()
				.enumerate()
				.filter(|(_, name)| name.ends_with("_ptr") && !name.starts_with('_'))
				.map(|(i, _)| i)
				.collect();
			if pointers.is_empty() {
				continue;
			}
			// With valid pointers the call works, so a failure below is due to the pointer.
			let valid = instantiate_stored(layout.contract(function, &arguments));
			let outcome = call(&valid, vec![0; 4]);
			assert!(outcome.result.is_ok(), "{function:?}: {:?}", outcome.result);
			for pointer in pointers {
				let mut arguments = arguments.clone();
				arguments[pointer] = OUT_OF_BOUNDS;
				let contract = instantiate_stored(layout.contract(function, &arguments));
				let before = state_root();
				let outcome = call(&contract, vec![0; 4]);
				// On the chain nobody reads the text, so its pointer is not checked.
				if function.name.ends_with("debug_message") {
					assert!(outcome.result.is_ok());
					let text = String::from_utf8(outcome.debug_message).unwrap();
					assert!(text.contains("out of the bounds of its memory"), "{text}");
					checked += 1;
					continue;
				}
				assert_eq!(
					outcome.result,
					Err(Error::<Test>::OutOfBounds.into()),
					"{} of {}::{}",
					function.params[pointer],
					function.module,
					function.name,
				);
				assert_eq!(state_root(), before);
				checked += 1;
			}
		}
		assert!(checked > 150, "{checked} pointers");
	});
}

/// A buffer that begins within the memory and ends beyond it, and lengths near the end of `u32`.
#[test]
fn a_buffer_across_the_end_of_memory_is_out_of_bounds() {
	on_chain(|| {
		let imports = r#"
			(import "seal0" "hash_blake2_128" (func $hash (param i32 i32 i32)))"#;
		for (ptr, len, out) in
			[(65535, 2, 0), (0, -1, 0), (-1, -1, 0), (0, 65537, 0), (0, 1, 65521), (65536, 1, 0)]
		{
			let body =
				format!("(call $hash (i32.const {ptr}) (i32.const {len}) (i32.const {out}))");
			let contract = instantiate(contract(imports, "", &body, ""));
			let outcome = call(&contract, vec![]);
			assert!(
				[Error::<Test>::OutOfBounds.into(), Error::<Test>::OutOfGas.into()]
					.map(Err)
					.contains(&outcome.result),
				"{:?}",
				outcome.result
			);
		}
		let body = "(call $hash (i32.const 65535) (i32.const 1) (i32.const 65520))";
		assert!(call(&instantiate(contract(imports, "", body, "")), vec![]).result.is_ok());
	});
}

#[test]
fn values_and_keys_too_long_are_refused() {
	on_chain(|| {
		let contract = instantiate(store_and_clear());
		let store = |len: u16| call(&contract, (0u8, 1u8, len).encode()).result.map(|_| ());
		assert_eq!(store(16 * 1024), Ok(()));
		assert_eq!(store(16 * 1024 + 1), Err(Error::<Test>::ValueTooLarge.into()));
	});
}
