//! Weights of extrinsics, of running contracts, and of host functions.
//!
//! **Placeholders.** The numbers of [`Placeholder`] are not benchmarked. They are meant to be safe
//! upper bounds on hardware that runs a Substrate node, and stand in this file alone.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// One weight for each thing that costs time or storage proof.
pub trait WeightInfo {
	/// Extrinsic with a code of `c` bytes, checked twice where it is refused.
	fn upload_code(c: u32) -> Weight;
	/// Extrinsic.
	fn remove_code() -> Weight;
	/// Extrinsic.
	fn set_code() -> Weight;
	/// Extrinsic, without what the call itself is charged.
	fn call() -> Weight;
	/// Extrinsic with a code of `c` bytes, input of `i` and salt of `s`.
	fn instantiate_with_code(c: u32, i: u32, s: u32) -> Weight;
	/// Extrinsic with input of `i` bytes and salt of `s`.
	fn instantiate(i: u32, s: u32) -> Weight;
	/// Extrinsic.
	fn set_host_function_status() -> Weight;
	/// Looking whether there is something to delete.
	fn deletion_queue_batch() -> Weight;
	/// Deleting one key.
	fn deletion_queue_key() -> Weight;
	/// Describing the host API and storing it.
	fn install_host_api() -> Weight;
	/// Checking the stored host API, once a top-level call.
	fn open_session() -> Weight;
	/// Reading and parsing a code of `c` bytes.
	fn load_code(c: u32) -> Weight;
	/// Finding a code that was loaded before in the same session.
	fn reuse_code() -> Weight;
	/// Making a link plan for a code of `c` bytes.
	fn resolve_plan(c: u32) -> Weight;
	/// Making engine, store and instance.
	fn instance() -> Weight;
	/// Binding one import.
	fn link_import() -> Weight;
	/// Zeroing one page of memory.
	fn memory_page() -> Weight;
	/// One unit of fuel.
	fn fuel() -> Weight;
	/// Copying `n` bytes between contracts.
	fn copy_bytes(n: u32) -> Weight;
	/// Host function `set_storage`. Storing `new` bytes over `old` ones.
	fn seal_set_storage(new: u32, old: u32) -> Weight;
	/// Host function `clear_storage`. Clearing `old` bytes.
	fn seal_clear_storage(old: u32) -> Weight;
	/// Host function `get_storage`. Reading `n` bytes.
	fn seal_get_storage(n: u32) -> Weight;
	/// Host function `contains_storage`. Asking for the length of `n` bytes.
	fn seal_contains_storage(n: u32) -> Weight;
	/// Host function `take_storage`. Reading and clearing `n` bytes.
	fn seal_take_storage(n: u32) -> Weight;
	/// Host function `transfer`. Moving balance.
	fn seal_transfer() -> Weight;
	/// Host function `call`. Calling, without what the callee is charged.
	fn seal_call() -> Weight;
	/// Host function `delegate_call`. Delegating, without what the callee is charged.
	fn seal_delegate_call() -> Weight;
	/// Host function `instantiate`. Instantiating with input of `i` bytes and salt of `s`.
	fn seal_instantiate(i: u32, s: u32) -> Weight;
	/// Host function `terminate`. Terminating a contract with `d` delegate dependencies.
	fn seal_terminate(d: u32) -> Weight;
	/// Host function `set_code_hash`. Changing the code.
	fn seal_set_code_hash() -> Weight;
	/// Host function `lock_delegate_dependency`. Locking a code.
	fn seal_lock_delegate_dependency() -> Weight;
	/// Host function `unlock_delegate_dependency`. Unlocking a code.
	fn seal_unlock_delegate_dependency() -> Weight;
	/// Host function `call_runtime`. Decoding a call of `n` bytes.
	fn seal_call_runtime(n: u32) -> Weight;
	/// Host function `caller`.
	fn seal_caller() -> Weight;
	/// Host function `is_contract`.
	fn seal_is_contract() -> Weight;
	/// Host function `code_hash`.
	fn seal_code_hash() -> Weight;
	/// Host function `own_code_hash`.
	fn seal_own_code_hash() -> Weight;
	/// Host function `caller_is_origin`.
	fn seal_caller_is_origin() -> Weight;
	/// Host function `caller_is_root`.
	fn seal_caller_is_root() -> Weight;
	/// Host function `address`.
	fn seal_address() -> Weight;
	/// Host function `weight_to_fee`.
	fn seal_weight_to_fee() -> Weight;
	/// Host function `gas_left`.
	fn seal_gas_left() -> Weight;
	/// Host function `balance`.
	fn seal_balance() -> Weight;
	/// Host function `value_transferred`.
	fn seal_value_transferred() -> Weight;
	/// Host function `now`.
	fn seal_now() -> Weight;
	/// Host function `minimum_balance`.
	fn seal_minimum_balance() -> Weight;
	/// Host function `block_number`.
	fn seal_block_number() -> Weight;
	/// Host function `reentrance_count`.
	fn seal_reentrance_count() -> Weight;
	/// Host function `instantiation_nonce`.
	fn seal_instantiation_nonce() -> Weight;
	/// Host function `hash_sha2_256`. Hashing `n` bytes.
	fn seal_hash_sha2_256(n: u32) -> Weight;
	/// Host function `hash_keccak_256`. Hashing `n` bytes.
	fn seal_hash_keccak_256(n: u32) -> Weight;
	/// Host function `hash_blake2_256`. Hashing `n` bytes.
	fn seal_hash_blake2_256(n: u32) -> Weight;
	/// Host function `hash_blake2_128`. Hashing `n` bytes.
	fn seal_hash_blake2_128(n: u32) -> Weight;
	/// Host function `ecdsa_recover`.
	fn seal_ecdsa_recover() -> Weight;
	/// Host function `ecdsa_to_eth_address`.
	fn seal_ecdsa_to_eth_address() -> Weight;
	/// Host function `sr25519_verify`. Checking the signature of `n` bytes.
	fn seal_sr25519_verify(n: u32) -> Weight;
	/// Host function `input`. Copying `n` bytes of input.
	fn seal_input(n: u32) -> Weight;
	/// Host function `return`. Copying `n` bytes of output.
	fn seal_return(n: u32) -> Weight;
	/// Host function `deposit_event`. An event of `n` bytes with `t` topics.
	fn seal_deposit_event(t: u32, n: u32) -> Weight;
	/// Host function `debug_message`. Showing `n` bytes.
	fn seal_debug_message(n: u32) -> Weight;
}

/// Upper bounds, until there are measured weights.
pub struct Placeholder<DbWeight>(PhantomData<DbWeight>);

const PICOS_PER_NANO: u64 = 1_000;

/// Fixed time in nanoseconds, fixed proof size, reads and writes.
fn fixed<DbWeight: Get<RuntimeDbWeight>>(
	nanos: u64,
	proof: u64,
	reads: u64,
	writes: u64,
) -> Weight {
	Weight::from_parts(nanos.saturating_mul(PICOS_PER_NANO), proof)
		.saturating_add(DbWeight::get().reads_writes(reads, writes))
}

/// Time in nanoseconds and proof size, each for one of `units`.
fn each(units: u32, nanos: u64, proof: u64) -> Weight {
	Weight::from_parts(nanos.saturating_mul(PICOS_PER_NANO), proof).saturating_mul(units.into())
}

impl<DbWeight: Get<RuntimeDbWeight>> WeightInfo for Placeholder<DbWeight> {
	fn upload_code(c: u32) -> Weight {
		fixed::<DbWeight>(600_000, 6_000, 6, 5).saturating_add(each(c, 400, 0))
	}
	fn remove_code() -> Weight {
		fixed::<DbWeight>(120_000, 8_000, 4, 4)
	}
	fn set_code() -> Weight {
		fixed::<DbWeight>(120_000, 10_000, 4, 4)
	}
	fn call() -> Weight {
		fixed::<DbWeight>(300_000, 12_000, 8, 6)
	}
	fn instantiate_with_code(c: u32, i: u32, s: u32) -> Weight {
		fixed::<DbWeight>(1_000_000, 20_000, 14, 12)
			.saturating_add(each(c, 400, 0))
			.saturating_add(each(i, 5, 0))
			.saturating_add(each(s, 5, 0))
	}
	fn instantiate(i: u32, s: u32) -> Weight {
		fixed::<DbWeight>(500_000, 14_000, 10, 8)
			.saturating_add(each(i, 5, 0))
			.saturating_add(each(s, 5, 0))
	}
	fn set_host_function_status() -> Weight {
		fixed::<DbWeight>(60_000, 4_000, 1, 1)
	}
	fn deletion_queue_batch() -> Weight {
		fixed::<DbWeight>(20_000, 6_000, 2, 2)
	}
	fn deletion_queue_key() -> Weight {
		fixed::<DbWeight>(10_000, 500, 1, 1)
	}
	fn install_host_api() -> Weight {
		fixed::<DbWeight>(500_000, 20_000, 3, 3)
	}
	fn open_session() -> Weight {
		fixed::<DbWeight>(10_000, 2_000, 1, 0)
	}
	fn load_code(c: u32) -> Weight {
		fixed::<DbWeight>(40_000, 8_000, 3, 0).saturating_add(each(c, 20, 1))
	}
	fn reuse_code() -> Weight {
		fixed::<DbWeight>(2_000, 0, 0, 0)
	}
	fn resolve_plan(c: u32) -> Weight {
		fixed::<DbWeight>(300_000, 20_000, 1, 1).saturating_add(each(c, 400, 0))
	}
	fn instance() -> Weight {
		fixed::<DbWeight>(40_000, 0, 0, 0)
	}
	fn link_import() -> Weight {
		fixed::<DbWeight>(1_000, 0, 0, 0)
	}
	fn memory_page() -> Weight {
		fixed::<DbWeight>(20_000, 0, 0, 0)
	}
	fn fuel() -> Weight {
		// Measured: up to 3.1 ns (branches), on the machine of the dev runs.
		Weight::from_parts(6_000, 0)
	}
	fn copy_bytes(n: u32) -> Weight {
		fixed::<DbWeight>(1_000, 0, 0, 0).saturating_add(each(n, 2, 0))
	}
	fn seal_set_storage(new: u32, old: u32) -> Weight {
		fixed::<DbWeight>(15_000, 1_000, 1, 1)
			.saturating_add(each(new, 10, 0))
			.saturating_add(each(old, 5, 1))
	}
	fn seal_clear_storage(old: u32) -> Weight {
		fixed::<DbWeight>(15_000, 1_000, 1, 1).saturating_add(each(old, 5, 1))
	}
	fn seal_get_storage(n: u32) -> Weight {
		fixed::<DbWeight>(15_000, 1_000, 1, 0).saturating_add(each(n, 10, 1))
	}
	fn seal_contains_storage(n: u32) -> Weight {
		fixed::<DbWeight>(15_000, 1_000, 1, 0).saturating_add(each(n, 5, 1))
	}
	fn seal_take_storage(n: u32) -> Weight {
		fixed::<DbWeight>(20_000, 1_000, 1, 1).saturating_add(each(n, 10, 1))
	}
	fn seal_transfer() -> Weight {
		fixed::<DbWeight>(80_000, 6_000, 2, 2)
	}
	fn seal_call() -> Weight {
		fixed::<DbWeight>(60_000, 8_000, 2, 2)
	}
	fn seal_delegate_call() -> Weight {
		fixed::<DbWeight>(60_000, 8_000, 2, 2)
	}
	fn seal_instantiate(i: u32, s: u32) -> Weight {
		fixed::<DbWeight>(250_000, 16_000, 7, 7)
			.saturating_add(each(i, 5, 0))
			.saturating_add(each(s, 5, 0))
	}
	fn seal_terminate(d: u32) -> Weight {
		fixed::<DbWeight>(200_000, 12_000, 6, 7).saturating_add(each(d, 50_000, 2_700))
	}
	fn seal_set_code_hash() -> Weight {
		fixed::<DbWeight>(40_000, 9_000, 3, 3)
	}
	fn seal_lock_delegate_dependency() -> Weight {
		fixed::<DbWeight>(30_000, 4_000, 1, 1)
	}
	fn seal_unlock_delegate_dependency() -> Weight {
		fixed::<DbWeight>(30_000, 4_000, 1, 1)
	}
	fn seal_call_runtime(n: u32) -> Weight {
		fixed::<DbWeight>(10_000, 0, 0, 0).saturating_add(each(n, 10, 0))
	}
	fn seal_caller() -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0)
	}
	fn seal_is_contract() -> Weight {
		fixed::<DbWeight>(10_000, 3_000, 1, 0)
	}
	fn seal_code_hash() -> Weight {
		fixed::<DbWeight>(10_000, 5_000, 1, 0)
	}
	fn seal_own_code_hash() -> Weight {
		fixed::<DbWeight>(10_000, 5_000, 1, 0)
	}
	fn seal_caller_is_origin() -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0)
	}
	fn seal_caller_is_root() -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0)
	}
	fn seal_address() -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0)
	}
	fn seal_weight_to_fee() -> Weight {
		fixed::<DbWeight>(10_000, 2_000, 1, 0)
	}
	fn seal_gas_left() -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0)
	}
	fn seal_balance() -> Weight {
		fixed::<DbWeight>(10_000, 3_000, 1, 0)
	}
	fn seal_value_transferred() -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0)
	}
	fn seal_now() -> Weight {
		fixed::<DbWeight>(3_000, 500, 1, 0)
	}
	fn seal_minimum_balance() -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0)
	}
	fn seal_block_number() -> Weight {
		fixed::<DbWeight>(3_000, 500, 1, 0)
	}
	fn seal_reentrance_count() -> Weight {
		fixed::<DbWeight>(5_000, 0, 0, 0)
	}
	fn seal_instantiation_nonce() -> Weight {
		fixed::<DbWeight>(10_000, 2_000, 1, 0)
	}
	fn seal_hash_sha2_256(n: u32) -> Weight {
		fixed::<DbWeight>(4_000, 0, 0, 0).saturating_add(each(n, 10, 0))
	}
	fn seal_hash_keccak_256(n: u32) -> Weight {
		fixed::<DbWeight>(4_000, 0, 0, 0).saturating_add(each(n, 10, 0))
	}
	fn seal_hash_blake2_256(n: u32) -> Weight {
		fixed::<DbWeight>(4_000, 0, 0, 0).saturating_add(each(n, 5, 0))
	}
	fn seal_hash_blake2_128(n: u32) -> Weight {
		fixed::<DbWeight>(4_000, 0, 0, 0).saturating_add(each(n, 5, 0))
	}
	fn seal_ecdsa_recover() -> Weight {
		fixed::<DbWeight>(150_000, 0, 0, 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		fixed::<DbWeight>(60_000, 0, 0, 0)
	}
	fn seal_sr25519_verify(n: u32) -> Weight {
		fixed::<DbWeight>(150_000, 0, 0, 0).saturating_add(each(n, 15, 0))
	}
	fn seal_input(n: u32) -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0).saturating_add(each(n, 2, 0))
	}
	fn seal_return(n: u32) -> Weight {
		fixed::<DbWeight>(3_000, 0, 0, 0).saturating_add(each(n, 2, 0))
	}
	fn seal_deposit_event(t: u32, n: u32) -> Weight {
		fixed::<DbWeight>(20_000, 1_000, 0, 1)
			.saturating_add(each(t, 40_000, 1_000))
			.saturating_add(each(n, 20, 1))
	}
	fn seal_debug_message(n: u32) -> Weight {
		fixed::<DbWeight>(4_000, 0, 0, 0).saturating_add(each(n, 5, 0))
	}
}

/// For tests.
impl WeightInfo for () {
	fn upload_code(c: u32) -> Weight {
		Placeholder::<RocksDbWeight>::upload_code(c)
	}
	fn remove_code() -> Weight {
		Placeholder::<RocksDbWeight>::remove_code()
	}
	fn set_code() -> Weight {
		Placeholder::<RocksDbWeight>::set_code()
	}
	fn call() -> Weight {
		Placeholder::<RocksDbWeight>::call()
	}
	fn instantiate_with_code(c: u32, i: u32, s: u32) -> Weight {
		Placeholder::<RocksDbWeight>::instantiate_with_code(c, i, s)
	}
	fn instantiate(i: u32, s: u32) -> Weight {
		Placeholder::<RocksDbWeight>::instantiate(i, s)
	}
	fn set_host_function_status() -> Weight {
		Placeholder::<RocksDbWeight>::set_host_function_status()
	}
	fn deletion_queue_batch() -> Weight {
		Placeholder::<RocksDbWeight>::deletion_queue_batch()
	}
	fn deletion_queue_key() -> Weight {
		Placeholder::<RocksDbWeight>::deletion_queue_key()
	}
	fn install_host_api() -> Weight {
		Placeholder::<RocksDbWeight>::install_host_api()
	}
	fn open_session() -> Weight {
		Placeholder::<RocksDbWeight>::open_session()
	}
	fn load_code(c: u32) -> Weight {
		Placeholder::<RocksDbWeight>::load_code(c)
	}
	fn reuse_code() -> Weight {
		Placeholder::<RocksDbWeight>::reuse_code()
	}
	fn resolve_plan(c: u32) -> Weight {
		Placeholder::<RocksDbWeight>::resolve_plan(c)
	}
	fn instance() -> Weight {
		Placeholder::<RocksDbWeight>::instance()
	}
	fn link_import() -> Weight {
		Placeholder::<RocksDbWeight>::link_import()
	}
	fn memory_page() -> Weight {
		Placeholder::<RocksDbWeight>::memory_page()
	}
	fn fuel() -> Weight {
		Placeholder::<RocksDbWeight>::fuel()
	}
	fn copy_bytes(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::copy_bytes(n)
	}
	fn seal_set_storage(new: u32, old: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_set_storage(new, old)
	}
	fn seal_clear_storage(old: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_clear_storage(old)
	}
	fn seal_get_storage(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_get_storage(n)
	}
	fn seal_contains_storage(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_contains_storage(n)
	}
	fn seal_take_storage(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_take_storage(n)
	}
	fn seal_transfer() -> Weight {
		Placeholder::<RocksDbWeight>::seal_transfer()
	}
	fn seal_call() -> Weight {
		Placeholder::<RocksDbWeight>::seal_call()
	}
	fn seal_delegate_call() -> Weight {
		Placeholder::<RocksDbWeight>::seal_delegate_call()
	}
	fn seal_instantiate(i: u32, s: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_instantiate(i, s)
	}
	fn seal_terminate(d: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_terminate(d)
	}
	fn seal_set_code_hash() -> Weight {
		Placeholder::<RocksDbWeight>::seal_set_code_hash()
	}
	fn seal_lock_delegate_dependency() -> Weight {
		Placeholder::<RocksDbWeight>::seal_lock_delegate_dependency()
	}
	fn seal_unlock_delegate_dependency() -> Weight {
		Placeholder::<RocksDbWeight>::seal_unlock_delegate_dependency()
	}
	fn seal_call_runtime(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_call_runtime(n)
	}
	fn seal_caller() -> Weight {
		Placeholder::<RocksDbWeight>::seal_caller()
	}
	fn seal_is_contract() -> Weight {
		Placeholder::<RocksDbWeight>::seal_is_contract()
	}
	fn seal_code_hash() -> Weight {
		Placeholder::<RocksDbWeight>::seal_code_hash()
	}
	fn seal_own_code_hash() -> Weight {
		Placeholder::<RocksDbWeight>::seal_own_code_hash()
	}
	fn seal_caller_is_origin() -> Weight {
		Placeholder::<RocksDbWeight>::seal_caller_is_origin()
	}
	fn seal_caller_is_root() -> Weight {
		Placeholder::<RocksDbWeight>::seal_caller_is_root()
	}
	fn seal_address() -> Weight {
		Placeholder::<RocksDbWeight>::seal_address()
	}
	fn seal_weight_to_fee() -> Weight {
		Placeholder::<RocksDbWeight>::seal_weight_to_fee()
	}
	fn seal_gas_left() -> Weight {
		Placeholder::<RocksDbWeight>::seal_gas_left()
	}
	fn seal_balance() -> Weight {
		Placeholder::<RocksDbWeight>::seal_balance()
	}
	fn seal_value_transferred() -> Weight {
		Placeholder::<RocksDbWeight>::seal_value_transferred()
	}
	fn seal_now() -> Weight {
		Placeholder::<RocksDbWeight>::seal_now()
	}
	fn seal_minimum_balance() -> Weight {
		Placeholder::<RocksDbWeight>::seal_minimum_balance()
	}
	fn seal_block_number() -> Weight {
		Placeholder::<RocksDbWeight>::seal_block_number()
	}
	fn seal_reentrance_count() -> Weight {
		Placeholder::<RocksDbWeight>::seal_reentrance_count()
	}
	fn seal_instantiation_nonce() -> Weight {
		Placeholder::<RocksDbWeight>::seal_instantiation_nonce()
	}
	fn seal_hash_sha2_256(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_hash_sha2_256(n)
	}
	fn seal_hash_keccak_256(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_hash_keccak_256(n)
	}
	fn seal_hash_blake2_256(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_hash_blake2_256(n)
	}
	fn seal_hash_blake2_128(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_hash_blake2_128(n)
	}
	fn seal_ecdsa_recover() -> Weight {
		Placeholder::<RocksDbWeight>::seal_ecdsa_recover()
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		Placeholder::<RocksDbWeight>::seal_ecdsa_to_eth_address()
	}
	fn seal_sr25519_verify(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_sr25519_verify(n)
	}
	fn seal_input(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_input(n)
	}
	fn seal_return(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_return(n)
	}
	fn seal_deposit_event(t: u32, n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_deposit_event(t, n)
	}
	fn seal_debug_message(n: u32) -> Weight {
		Placeholder::<RocksDbWeight>::seal_debug_message(n)
	}
}
