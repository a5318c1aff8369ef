//! bootstrap
#![allow(missing_docs, unused_variables)]
use core::marker::PhantomData;
use frame_support::weights::Weight;

pub trait WeightInfo {
	fn upload_code(c: u32, i: u32, ) -> Weight;
	fn remove_code() -> Weight;
	fn set_code() -> Weight;
	fn call() -> Weight;
	fn instantiate_with_code(c: u32, i: u32, d: u32, s: u32, ) -> Weight;
	fn instantiate(d: u32, s: u32, ) -> Weight;
	fn set_host_function_status() -> Weight;
	fn install_host_api() -> Weight;
	fn deletion_queue_batch() -> Weight;
	fn delete_keys(k: u32, ) -> Weight;
	fn open_session() -> Weight;
	fn load_code(c: u32, f: u32, ) -> Weight;
	fn reuse_code() -> Weight;
	fn resolve_plan(c: u32, i: u32, ) -> Weight;
	fn first_start(i: u32, p: u32, f: u32, d: u32, ) -> Weight;
	fn next_start(p: u32, f: u32, d: u32, ) -> Weight;
	fn fuel(f: u32, ) -> Weight;
	fn copy_bytes(n: u32, ) -> Weight;
	fn settle_deposit() -> Weight;
	fn seal_set_storage(n: u32, o: u32, ) -> Weight;
	fn seal_clear_storage(o: u32, ) -> Weight;
	fn seal_get_storage(n: u32, ) -> Weight;
	fn seal_contains_storage(n: u32, ) -> Weight;
	fn seal_take_storage(n: u32, ) -> Weight;
	fn seal_transfer() -> Weight;
	fn seal_call() -> Weight;
	fn seal_delegate_call() -> Weight;
	fn seal_instantiate(i: u32, s: u32, ) -> Weight;
	fn seal_terminate(d: u32, ) -> Weight;
	fn seal_set_code_hash() -> Weight;
	fn seal_lock_delegate_dependency() -> Weight;
	fn seal_unlock_delegate_dependency() -> Weight;
	fn seal_call_runtime(n: u32, ) -> Weight;
	fn seal_caller() -> Weight;
	fn seal_is_contract() -> Weight;
	fn seal_code_hash() -> Weight;
	fn seal_own_code_hash() -> Weight;
	fn seal_caller_is_origin() -> Weight;
	fn seal_caller_is_root() -> Weight;
	fn seal_address() -> Weight;
	fn seal_weight_to_fee() -> Weight;
	fn seal_gas_left() -> Weight;
	fn seal_balance() -> Weight;
	fn seal_value_transferred() -> Weight;
	fn seal_now() -> Weight;
	fn seal_minimum_balance() -> Weight;
	fn seal_block_number() -> Weight;
	fn seal_reentrance_count() -> Weight;
	fn seal_account_reentrance_count() -> Weight;
	fn seal_instantiation_nonce() -> Weight;
	fn seal_hash_sha2_256(n: u32, ) -> Weight;
	fn seal_hash_keccak_256(n: u32, ) -> Weight;
	fn seal_hash_blake2_256(n: u32, ) -> Weight;
	fn seal_hash_blake2_128(n: u32, ) -> Weight;
	fn seal_ecdsa_recover() -> Weight;
	fn seal_ecdsa_to_eth_address() -> Weight;
	fn seal_sr25519_verify(n: u32, ) -> Weight;
	fn seal_input(n: u32, ) -> Weight;
	fn seal_return(n: u32, ) -> Weight;
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight;
	fn seal_debug_message(n: u32, ) -> Weight;
}

pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn upload_code(c: u32, i: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())) }
	fn remove_code() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn set_code() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn call() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn instantiate_with_code(c: u32, i: u32, d: u32, s: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(s.into())) }
	fn instantiate(d: u32, s: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(s.into())) }
	fn set_host_function_status() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn install_host_api() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn deletion_queue_batch() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn delete_keys(k: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(k.into())) }
	fn open_session() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn load_code(c: u32, f: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())) }
	fn reuse_code() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn resolve_plan(c: u32, i: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())) }
	fn first_start(i: u32, p: u32, f: u32, d: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(p.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())) }
	fn next_start(p: u32, f: u32, d: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(p.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())) }
	fn fuel(f: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())) }
	fn copy_bytes(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn settle_deposit() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_set_storage(n: u32, o: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(o.into())) }
	fn seal_clear_storage(o: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(o.into())) }
	fn seal_get_storage(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_contains_storage(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_take_storage(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_transfer() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_call() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_delegate_call() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_instantiate(i: u32, s: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(s.into())) }
	fn seal_terminate(d: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())) }
	fn seal_set_code_hash() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_lock_delegate_dependency() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_unlock_delegate_dependency() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_call_runtime(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_caller() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_is_contract() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_code_hash() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_own_code_hash() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_caller_is_origin() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_caller_is_root() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_address() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_weight_to_fee() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_gas_left() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_balance() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_value_transferred() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_now() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_minimum_balance() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_block_number() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_reentrance_count() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_account_reentrance_count() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_instantiation_nonce() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_hash_sha2_256(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_hash_keccak_256(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_hash_blake2_256(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_hash_blake2_128(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_ecdsa_recover() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_ecdsa_to_eth_address() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_sr25519_verify(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_input(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_return(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(t.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_debug_message(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
}

impl WeightInfo for () {
	fn upload_code(c: u32, i: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())) }
	fn remove_code() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn set_code() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn call() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn instantiate_with_code(c: u32, i: u32, d: u32, s: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(s.into())) }
	fn instantiate(d: u32, s: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(s.into())) }
	fn set_host_function_status() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn install_host_api() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn deletion_queue_batch() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn delete_keys(k: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(k.into())) }
	fn open_session() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn load_code(c: u32, f: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())) }
	fn reuse_code() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn resolve_plan(c: u32, i: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())) }
	fn first_start(i: u32, p: u32, f: u32, d: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(p.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())) }
	fn next_start(p: u32, f: u32, d: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(p.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())) }
	fn fuel(f: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(f.into())) }
	fn copy_bytes(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn settle_deposit() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_set_storage(n: u32, o: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(o.into())) }
	fn seal_clear_storage(o: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(o.into())) }
	fn seal_get_storage(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_contains_storage(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_take_storage(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_transfer() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_call() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_delegate_call() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_instantiate(i: u32, s: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(i.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(s.into())) }
	fn seal_terminate(d: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(d.into())) }
	fn seal_set_code_hash() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_lock_delegate_dependency() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_unlock_delegate_dependency() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_call_runtime(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_caller() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_is_contract() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_code_hash() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_own_code_hash() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_caller_is_origin() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_caller_is_root() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_address() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_weight_to_fee() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_gas_left() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_balance() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_value_transferred() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_now() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_minimum_balance() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_block_number() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_reentrance_count() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_account_reentrance_count() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_instantiation_nonce() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_hash_sha2_256(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_hash_keccak_256(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_hash_blake2_256(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_hash_blake2_128(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_ecdsa_recover() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_ecdsa_to_eth_address() -> Weight { Weight::from_parts(20_000_000, 1000) }
	fn seal_sr25519_verify(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_input(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_return(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(t.into())).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
	fn seal_debug_message(n: u32, ) -> Weight { Weight::from_parts(20_000_000, 1000).saturating_add(Weight::from_parts(5_000, 0).saturating_mul(n.into())) }
}
