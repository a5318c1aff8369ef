//! Targets that upload, instantiate and call bytes, or valid modules generated from bytes.

use crate::chain::{alice, instantiate_and_call, on_chain};
use lean_contracts_runtime::{Balances, Contracts};
use pallet_lean_contracts::Determinism;
use wasm_smith::{Config, Module};

/// Uploads the bytes, and runs them if they are accepted. The total issuance must not change.
pub fn bytes(bytes: &[u8]) {
	on_chain(|| {
		let issued = Balances::total_issuance();
		let code = bytes.to_vec();
		let uploaded = Contracts::bare_upload_code(alice(), code, None, Determinism::Enforced);
		if let Ok(uploaded) = uploaded {
			instantiate_and_call(uploaded.code_hash);
		}
		assert_eq!(Balances::total_issuance(), issued);
	});
}

/// Same as [`bytes`], with a valid module that is generated from the bytes. It only has Wasm
/// features that contracts may use.
pub fn made(seed: &[u8]) {
	if let Some(code) = module(seed, HOST) {
		bytes(&code);
	}
}

/// Imports: memory, and host functions of every kind with few arguments.
const HOST: &str = r#"
	(import "env" "memory" (memory 1 16))
	(import "seal0" "input" (func (param i32 i32)))
	(import "seal0" "caller" (func (param i32 i32)))
	(import "seal0" "value_transferred" (func (param i32 i32)))
	(import "seal1" "clear_storage" (func (param i32 i32) (result i32)))
	(import "seal2" "set_storage" (func (param i32 i32 i32 i32) (result i32)))
	(import "seal1" "get_storage" (func (param i32 i32 i32 i32) (result i32)))
	(import "seal0" "take_storage" (func (param i32 i32 i32 i32) (result i32)))
	(import "seal0" "transfer" (func (param i32 i32 i32 i32) (result i32)))
	(import "seal0" "delegate_call" (func (param i32 i32 i32 i32 i32 i32) (result i32)))
	(import "seal0" "seal_return" (func (param i32 i32 i32)))
	(import "seal1" "terminate" (func (param i32)))
	(import "seal0" "deposit_event" (func (param i32 i32 i32 i32)))
	(import "seal0" "hash_blake2_256" (func (param i32 i32 i32)))
	(import "seal0" "call_runtime" (func (param i32 i32) (result i32)))
	(import "seal0" "debug_message" (func (param i32 i32) (result i32)))"#;

/// Generates a module with the exports of a contract, and with imports from the WAT `imports`.
pub fn module(seed: &[u8], imports: &str) -> Option<Vec<u8>> {
	let wat = |text: &str| wat::parse_str(text).ok();
	let config = Config {
		exports: wat(r#"(module (func (export "deploy")) (func (export "call")))"#),
		available_imports: wat(&format!("(module {imports})")),
		min_imports: 1,
		max_imports: 12,
		max_memories: 1,
		max_memory32_bytes: 16 * 64 * 1024,
		memory_max_size_required: true,
		max_tables: 1,
		max_table_elements: 64,
		min_funcs: 2,
		max_globals: 20,
		allow_floats: false,
		allow_start_export: false,
		bulk_memory_enabled: false,
		reference_types_enabled: false,
		simd_enabled: false,
		relaxed_simd_enabled: false,
		multi_value_enabled: false,
		tail_call_enabled: false,
		sign_extension_ops_enabled: true,
		saturating_float_to_int_enabled: false,
		extended_const_enabled: false,
		exceptions_enabled: false,
		gc_enabled: false,
		threads_enabled: false,
		memory64_enabled: false,
		custom_page_sizes_enabled: false,
		wide_arithmetic_enabled: false,
		generate_custom_sections: false,
		..Config::default()
	};
	let mut seed = arbitrary::Unstructured::new(seed);
	Module::new(config, &mut seed).ok().map(|module| module.to_bytes())
}
