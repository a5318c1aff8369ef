//! Weights of the extrinsics, of running contracts, and of host functions.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name, in `benchmarking/mod.rs`; where a weight is charged after some arithmetic, that is
//! in `meter/cost.rs`.
//!
//! - Date: 2026-11-23
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `benchmarking/tools`
//! - Speed: reference work in 355413 ns, the median of 1058, from 319476 to 754046
//! - Steps: 50, repeats: 20, `frame-benchmarking-cli` 64.0.0
//! - Transient storage and deprecated functions: three runs on 2026-11-24 with the reference work in 280286
//!   ns, scaled to the speed above
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_min_or_max, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// One weight for each thing that costs time or storage proof.
pub trait WeightInfo {
	/// Measured by the benchmark of this name, for `c` from 0 to 124928.
	fn upload_code(c: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `c` from 0 to 124928.
	fn upload_known_code(c: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn remove_code() -> Weight;
	/// Measured by the benchmark of this name.
	fn set_code() -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 4.
	fn remove_contracts(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16.
	fn remove_codes(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `d` from 0 to 131072.
	fn call(d: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `c` from 0 to 124928.
	fn instantiate_with_code(c: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `d` from 0 to 32768, for `s` from 0 to 32768.
	fn instantiate(d: u32, s: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn transaction_bytes(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn set_host_function_status() -> Weight;
	/// Measured by the benchmark of this name.
	fn install_host_api() -> Weight;
	/// Measured by the benchmark of this name.
	fn deletion_queue_batch() -> Weight;
	/// Measured by the benchmark of this name.
	fn delete_empty_contract() -> Weight;
	/// Measured by the benchmark of this name.
	fn delete_contract() -> Weight;
	/// Measured by the benchmark of this name.
	fn open_session() -> Weight;
	/// Measured by the benchmark of this name, for `c` from 0 to 109568, for `f` from 0 to 256.
	fn load_code(c: u32, f: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn reuse_code() -> Weight;
	/// Measured by the benchmark of this name, for `c` from 0 to 124928.
	fn resolve_plan(c: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `i` from 0 to 1024.
	fn resolve_imports(i: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `i` from 0 to 64, for `f` from 0 to 1024, for `d` from 0 to 65536.
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `p` from 0 to 16.
	fn first_pages(p: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `f` from 0 to 1024, for `d` from 0 to 65536.
	fn next_start(f: u32, d: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `p` from 0 to 16.
	fn next_pages(p: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `p` from 0 to 30.
	fn stack_pages(p: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `f` from 0 to 1000000.
	fn fuel(f: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn copy_bytes(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn settle_deposit() -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384, for `o` from 0 to 16384.
	fn seal_set_storage(n: u32, o: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `o` from 0 to 16384.
	fn seal_clear_storage(o: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_get_storage(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_contains_storage(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_take_storage(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_transfer() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_call() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_delegate_call() -> Weight;
	/// Measured by the benchmark of this name, for `i` from 0 to 32768, for `s` from 0 to 32768.
	fn seal_instantiate(i: u32, s: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `d` from 0 to 32.
	fn seal_terminate(d: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_set_code_hash() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_lock_delegate_dependency() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_unlock_delegate_dependency() -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16368.
	fn seal_call_runtime(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_caller() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_is_contract() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_code_hash() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_own_code_hash() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_caller_is_origin() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_caller_is_root() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_address() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_weight_to_fee() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_gas_left() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_balance() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_value_transferred() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_now() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_minimum_balance() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_block_number() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_reentrance_count() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_account_reentrance_count() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_instantiation_nonce() -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_hash_sha2_256(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_hash_keccak_256(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_hash_blake2_256(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_hash_blake2_128(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_ecdsa_recover() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_ecdsa_to_eth_address() -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn seal_sr25519_verify(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_input(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn seal_return(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `t` from 0 to 4, for `n` from 0 to 16384.
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 524288.
	fn seal_debug_message(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_set_transient_storage(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_clear_transient_storage() -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_get_transient_storage(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_contains_transient_storage() -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_take_transient_storage(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_random() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_tombstone_deposit() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_restore_to() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_set_rent_allowance() -> Weight;
	/// Measured by the benchmark of this name.
	fn seal_rent_allowance() -> Weight;
}

/// The measured weights, with the database weights of a runtime.
pub type SubstrateWeight<T> = Measured<<T as frame_system::Config>::DbWeight>;

/// The measured weights.
pub struct Measured<DbWeight>(PhantomData<DbWeight>);

impl<DbWeight: Get<RuntimeDbWeight>> WeightInfo for Measured<DbWeight> {
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn upload_code(c: u32, ) -> Weight {
		// Proof: 3318 recorded. Shortest run: 218_407_000.
		Weight::from_parts(551_827_299_u64.max(218_407_000), 6783)
			// Standard error: 2_031.
			.saturating_add(Weight::from_parts(130_930, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn upload_known_code(c: u32, ) -> Weight {
		// Proof: 206 recorded. Shortest run: 21_931_000.
		Weight::from_parts(28_057_670_u64.max(21_931_000), 3671)
			// Standard error: 44.
			.saturating_add(Weight::from_parts(3_644, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn remove_code() -> Weight {
		// Proof: 275 recorded. Shortest run: 115_055_000.
		Weight::from_parts(124_512_000_u64.max(115_055_000), 3740)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn set_code() -> Weight {
		// Proof: 524 recorded. Shortest run: 57_286_000.
		Weight::from_parts(64_120_000_u64.max(57_286_000), 6464)
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn remove_contracts(n: u32, ) -> Weight {
		Weight::from_parts(5_000_000_000, 65536).saturating_mul(n.saturating_add(1).into())
	}
	fn remove_codes(n: u32, ) -> Weight {
		Weight::from_parts(1_000_000_000, 16384).saturating_mul(n.saturating_add(1).into())
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn call(d: u32, ) -> Weight {
		// Proof: 697 recorded. Shortest run: 223_637_000.
		Weight::from_parts(277_487_621_u64.max(223_637_000), 4162)
			// Standard error: 65.
			.saturating_add(Weight::from_parts(2_137, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(6))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::Nonce` (r:1 w:1)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn instantiate_with_code(c: u32, ) -> Weight {
		// Proof: 3370 recorded. Shortest run: 594_849_000.
		Weight::from_parts(371_922_314_u64.max(594_849_000), 9284)
			// Standard error: 2_176.
			.saturating_add(Weight::from_parts(128_210, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(8))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	// Storage: `Contracts::Nonce` (r:1 w:1)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	fn instantiate(d: u32, s: u32, ) -> Weight {
		// Proof: 479 recorded. Shortest run: 383_716_000.
		Weight::from_parts(431_290_472, 3954)
			// Standard error: 394.
			.saturating_add(Weight::from_parts(3_632, 0).saturating_mul(d.into()))
			// Standard error: 394.
			.saturating_add(Weight::from_parts(4_837, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 8_586_000.
		Weight::from_parts(21_871_147_u64.max(8_586_000), 0)
			// Standard error: 82.
			.saturating_add(Weight::from_parts(6_026, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 20_608_000.
		Weight::from_parts(37_940_000_u64.max(20_608_000), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 3318 recorded. Shortest run: 135_994_000.
		Weight::from_parts(232_504_000_u64.max(135_994_000), 4803)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 3_226_000.
		Weight::from_parts(5_390_000_u64.max(3_226_000), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 20_659_000.
		Weight::from_parts(31_950_000_u64.max(20_659_000), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 1_540_984_000.
		Weight::from_parts(2_460_108_000_u64.max(1_540_984_000), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 5_871_000.
		Weight::from_parts(7_063_000_u64.max(5_871_000), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 547 + 46 * f recorded. Shortest run: 177_190_000.
		Weight::from_parts(185_926_000, 4010)
			// Standard error: 94.
			.saturating_add(Weight::from_parts(4_741, 0).saturating_mul(c.into()))
			// Standard error: 40_343.
			.saturating_add(Weight::from_parts(549_199, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 912_000.
		Weight::from_parts(2_234_000_u64.max(912_000), 0)
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 53_570_000.
		Weight::from_parts(55_834_000_u64.max(53_570_000), 4841)
			// Standard error: 1_606.
			.saturating_add(Weight::from_parts(137_169, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 52_067_000.
		Weight::from_parts(305_824_981_u64.max(52_067_000), 4841)
			// Standard error: 46_724.
			.saturating_add(Weight::from_parts(3_002_760, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 97_371_000.
		Weight::from_parts(66_612_915, 0)
			// Standard error: 54_770.
			.saturating_add(Weight::from_parts(777_559, 0).saturating_mul(i.into()))
			// Standard error: 3_453.
			.saturating_add(Weight::from_parts(99_416, 0).saturating_mul(f.into()))
			// Standard error: 56.
			.saturating_add(Weight::from_parts(371, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_472_000.
		Weight::from_parts(10_128_000_u64.max(6_472_000), 0)
			// Standard error: 380_683.
			.saturating_add(Weight::from_parts(47_154_997, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 17_152_000.
		Weight::from_parts(17_422_000, 0)
			// Standard error: 732.
			.saturating_add(Weight::from_parts(39_531, 0).saturating_mul(f.into()))
			// Standard error: 11.
			.saturating_add(Weight::from_parts(197, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_334_000.
		Weight::from_parts(8_473_749_u64.max(7_334_000), 0)
			// Standard error: 23_714.
			.saturating_add(Weight::from_parts(1_706_433, 0).saturating_mul(p.into()))
	}
	fn stack_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_240_000.
		Weight::from_parts(6_262_582_u64.max(5_240_000), 0)
			// Standard error: 49_929.
			.saturating_add(Weight::from_parts(3_281_355, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_954_000.
		Weight::from_parts(3_667_000_u64.max(1_954_000), 0)
			// Standard error: 11.
			.saturating_add(Weight::from_parts(2_343, 0).saturating_mul(f.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 250_000.
		Weight::from_parts(1_908_239_u64.max(250_000), 0)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(968, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 89_006_000.
		Weight::from_parts(144_790_000_u64.max(89_006_000), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 17_763_000.
		Weight::from_parts(30_725_534, 3714)
			.saturating_add(Weight::from_parts(0, 0).saturating_mul(n.into()))
			// Standard error: 51.
			.saturating_add(Weight::from_parts(436, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 15_218_000.
		Weight::from_parts(23_392_120_u64.max(15_218_000), 3713)
			// Standard error: 57.
			.saturating_add(Weight::from_parts(218, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 13_545_000.
		Weight::from_parts(23_720_900_u64.max(13_545_000), 3713)
			// Standard error: 57.
			.saturating_add(Weight::from_parts(938, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 13_746_000.
		Weight::from_parts(21_718_829_u64.max(13_746_000), 3713)
			// Standard error: 41.
			.saturating_add(Weight::from_parts(455, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 15_819_000.
		Weight::from_parts(21_556_216_u64.max(15_819_000), 3713)
			// Standard error: 62.
			.saturating_add(Weight::from_parts(1_250, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 72_245_000.
		Weight::from_parts(111_629_000_u64.max(72_245_000), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_call() -> Weight {
		// Proof: 409 recorded. Shortest run: 29_314_000.
		Weight::from_parts(44_363_000_u64.max(29_314_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 17_563_000.
		Weight::from_parts(29_876_000_u64.max(17_563_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 220_441_000.
		Weight::from_parts(276_552_484, 6458)
			// Standard error: 213.
			.saturating_add(Weight::from_parts(1_826, 0).saturating_mul(i.into()))
			// Standard error: 213.
			.saturating_add(Weight::from_parts(2_486, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:33 w:33)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:0 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn seal_terminate(d: u32, ) -> Weight {
		// Proof: 643 + 84 * d recorded. Shortest run: 183_663_000.
		Weight::from_parts(311_429_966_u64.max(183_663_000), 6585)
			// Standard error: 286_913.
			.saturating_add(Weight::from_parts(8_024_993, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 26_950_000.
		Weight::from_parts(39_634_000_u64.max(26_950_000), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 19_186_000.
		Weight::from_parts(23_153_000_u64.max(19_186_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 17_994_000.
		Weight::from_parts(25_567_000_u64.max(17_994_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_271_000.
		Weight::from_parts(6_061_000_u64.max(6_271_000), 0)
			// Standard error: 757.
			.saturating_add(Weight::from_parts(34_021, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 35_466_000.
		Weight::from_parts(38_362_000_u64.max(35_466_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 12_514_000.
		Weight::from_parts(16_481_000_u64.max(12_514_000), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 14_447_000.
		Weight::from_parts(23_944_000_u64.max(14_447_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 54_091_000.
		Weight::from_parts(87_624_000_u64.max(54_091_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_813_000.
		Weight::from_parts(19_136_000_u64.max(11_813_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_692_000.
		Weight::from_parts(19_497_000_u64.max(11_692_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_332_000.
		Weight::from_parts(36_358_000_u64.max(33_332_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_049_000.
		Weight::from_parts(8_756_000_u64.max(5_049_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 49_603_000.
		Weight::from_parts(51_816_000_u64.max(49_603_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 8_817_000.
		Weight::from_parts(12_894_000_u64.max(8_817_000), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_813_000.
		Weight::from_parts(35_637_000_u64.max(33_813_000), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 5_110_000.
		Weight::from_parts(8_185_000_u64.max(5_110_000), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_482_000.
		Weight::from_parts(54_261_000_u64.max(33_482_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 97_773_000.
		Weight::from_parts(164_266_000_u64.max(97_773_000), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 13_024_000.
		Weight::from_parts(20_578_000_u64.max(13_024_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_441_000.
		Weight::from_parts(25_487_000_u64.max(16_441_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 6_372_000.
		Weight::from_parts(9_257_000_u64.max(6_372_000), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 41_047_000.
		Weight::from_parts(64_308_838_u64.max(41_047_000), 0)
			// Standard error: 289.
			.saturating_add(Weight::from_parts(70_284, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 77_254_000.
		Weight::from_parts(79_408_000_u64.max(77_254_000), 0)
			// Standard error: 2_792.
			.saturating_add(Weight::from_parts(360_668, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 47_980_000.
		Weight::from_parts(79_000_204_u64.max(47_980_000), 0)
			// Standard error: 329.
			.saturating_add(Weight::from_parts(108_787, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 50_123_000.
		Weight::from_parts(78_887_373_u64.max(50_123_000), 0)
			// Standard error: 239.
			.saturating_add(Weight::from_parts(111_913, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 52_529_000.
		Weight::from_parts(65_181_000_u64.max(52_529_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_470_000.
		Weight::from_parts(25_347_000_u64.max(16_470_000), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 68_057_000.
		Weight::from_parts(77_200_837_u64.max(68_057_000), 0)
			// Standard error: 67.
			.saturating_add(Weight::from_parts(5_803, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 14_447_000.
		Weight::from_parts(33_214_942_u64.max(14_447_000), 0)
			// Standard error: 914.
			.saturating_add(Weight::from_parts(26_355, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_358_000.
		Weight::from_parts(8_148_449_u64.max(4_358_000), 0)
			// Standard error: 17.
			.saturating_add(Weight::from_parts(980, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 16_201_000.
		Weight::from_parts(25_583_284, 990)
			// Standard error: 155_621.
			.saturating_add(Weight::from_parts(4_849_969, 0).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 13_295_000.
		Weight::from_parts(20_779_000_u64.max(13_295_000), 0)
			// Standard error: 1_535.
			.saturating_add(Weight::from_parts(146_649, 0).saturating_mul(n.into()))
	}
	fn seal_set_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 8_713_000.
		Weight::from_parts(17_186_412u64.max(8_713_000), 0)
			// Standard error: 13.
			.saturating_add(Weight::from_parts(115, 0).saturating_mul(n.into()))
	}
	fn seal_clear_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_504_000.
		Weight::from_parts(17_042_416u64.max(9_504_000), 0)
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 8_413_000.
		Weight::from_parts(17_490_721u64.max(8_413_000), 0)
			// Standard error: 11.
			.saturating_add(Weight::from_parts(162, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 10_235_000.
		Weight::from_parts(14_718_105u64.max(10_235_000), 0)
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 12_809_000.
		Weight::from_parts(21_440_985u64.max(12_809_000), 0)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(307, 0).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_353_000.
		Weight::from_parts(3_340_009u64.max(2_353_000), 0)
	}
	fn seal_tombstone_deposit() -> Weight {
		// Proof: 0 recorded. Shortest run: 28_011_000.
		Weight::from_parts(36_624_711u64.max(28_011_000), 0)
	}
	fn seal_restore_to() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_227_000.
		Weight::from_parts(16_508_573u64.max(11_227_000), 0)
	}
	fn seal_set_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_274_000.
		Weight::from_parts(12_445_783u64.max(9_274_000), 0)
	}
	fn seal_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 27_871_000.
		Weight::from_parts(36_624_711u64.max(27_871_000), 0)
	}
}

/// For tests: the measured weights, with RocksDB's.
impl WeightInfo for () {
	fn upload_code(c: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("upload_code");
		Measured::<RocksDbWeight>::upload_code(c, )
	}
	fn upload_known_code(c: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("upload_known_code");
		Measured::<RocksDbWeight>::upload_known_code(c, )
	}
	fn remove_code() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("remove_code");
		Measured::<RocksDbWeight>::remove_code()
	}
	fn set_code() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("set_code");
		Measured::<RocksDbWeight>::set_code()
	}
	fn remove_contracts(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("remove_contracts");
		Measured::<RocksDbWeight>::remove_contracts(n, )
	}
	fn remove_codes(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("remove_codes");
		Measured::<RocksDbWeight>::remove_codes(n, )
	}
	fn call(d: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("call");
		Measured::<RocksDbWeight>::call(d, )
	}
	fn instantiate_with_code(c: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("instantiate_with_code");
		Measured::<RocksDbWeight>::instantiate_with_code(c, )
	}
	fn instantiate(d: u32, s: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("instantiate");
		Measured::<RocksDbWeight>::instantiate(d, s, )
	}
	fn transaction_bytes(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("transaction_bytes");
		Measured::<RocksDbWeight>::transaction_bytes(n, )
	}
	fn set_host_function_status() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("set_host_function_status");
		Measured::<RocksDbWeight>::set_host_function_status()
	}
	fn install_host_api() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("install_host_api");
		Measured::<RocksDbWeight>::install_host_api()
	}
	fn deletion_queue_batch() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("deletion_queue_batch");
		Measured::<RocksDbWeight>::deletion_queue_batch()
	}
	fn delete_empty_contract() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("delete_empty_contract");
		Measured::<RocksDbWeight>::delete_empty_contract()
	}
	fn delete_contract() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("delete_contract");
		Measured::<RocksDbWeight>::delete_contract()
	}
	fn open_session() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("open_session");
		Measured::<RocksDbWeight>::open_session()
	}
	fn load_code(c: u32, f: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("load_code");
		Measured::<RocksDbWeight>::load_code(c, f, )
	}
	fn reuse_code() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("reuse_code");
		Measured::<RocksDbWeight>::reuse_code()
	}
	fn resolve_plan(c: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("resolve_plan");
		Measured::<RocksDbWeight>::resolve_plan(c, )
	}
	fn resolve_imports(i: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("resolve_imports");
		Measured::<RocksDbWeight>::resolve_imports(i, )
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("first_start");
		Measured::<RocksDbWeight>::first_start(i, f, d, )
	}
	fn first_pages(p: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("first_pages");
		Measured::<RocksDbWeight>::first_pages(p, )
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("next_start");
		Measured::<RocksDbWeight>::next_start(f, d, )
	}
	fn next_pages(p: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("next_pages");
		Measured::<RocksDbWeight>::next_pages(p, )
	}
	fn stack_pages(p: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("stack_pages");
		Measured::<RocksDbWeight>::stack_pages(p, )
	}
	fn fuel(f: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("fuel");
		Measured::<RocksDbWeight>::fuel(f, )
	}
	fn copy_bytes(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("copy_bytes");
		Measured::<RocksDbWeight>::copy_bytes(n, )
	}
	fn settle_deposit() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("settle_deposit");
		Measured::<RocksDbWeight>::settle_deposit()
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_set_storage");
		Measured::<RocksDbWeight>::seal_set_storage(n, o, )
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_clear_storage");
		Measured::<RocksDbWeight>::seal_clear_storage(o, )
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_get_storage");
		Measured::<RocksDbWeight>::seal_get_storage(n, )
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_contains_storage");
		Measured::<RocksDbWeight>::seal_contains_storage(n, )
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_take_storage");
		Measured::<RocksDbWeight>::seal_take_storage(n, )
	}
	fn seal_transfer() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_transfer");
		Measured::<RocksDbWeight>::seal_transfer()
	}
	fn seal_call() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_call");
		Measured::<RocksDbWeight>::seal_call()
	}
	fn seal_delegate_call() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_delegate_call");
		Measured::<RocksDbWeight>::seal_delegate_call()
	}
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_instantiate");
		Measured::<RocksDbWeight>::seal_instantiate(i, s, )
	}
	fn seal_terminate(d: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_terminate");
		Measured::<RocksDbWeight>::seal_terminate(d, )
	}
	fn seal_set_code_hash() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_set_code_hash");
		Measured::<RocksDbWeight>::seal_set_code_hash()
	}
	fn seal_lock_delegate_dependency() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_lock_delegate_dependency");
		Measured::<RocksDbWeight>::seal_lock_delegate_dependency()
	}
	fn seal_unlock_delegate_dependency() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_unlock_delegate_dependency");
		Measured::<RocksDbWeight>::seal_unlock_delegate_dependency()
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_call_runtime");
		Measured::<RocksDbWeight>::seal_call_runtime(n, )
	}
	fn seal_caller() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_caller");
		Measured::<RocksDbWeight>::seal_caller()
	}
	fn seal_is_contract() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_is_contract");
		Measured::<RocksDbWeight>::seal_is_contract()
	}
	fn seal_code_hash() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_code_hash");
		Measured::<RocksDbWeight>::seal_code_hash()
	}
	fn seal_own_code_hash() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_own_code_hash");
		Measured::<RocksDbWeight>::seal_own_code_hash()
	}
	fn seal_caller_is_origin() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_caller_is_origin");
		Measured::<RocksDbWeight>::seal_caller_is_origin()
	}
	fn seal_caller_is_root() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_caller_is_root");
		Measured::<RocksDbWeight>::seal_caller_is_root()
	}
	fn seal_address() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_address");
		Measured::<RocksDbWeight>::seal_address()
	}
	fn seal_weight_to_fee() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_weight_to_fee");
		Measured::<RocksDbWeight>::seal_weight_to_fee()
	}
	fn seal_gas_left() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_gas_left");
		Measured::<RocksDbWeight>::seal_gas_left()
	}
	fn seal_balance() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_balance");
		Measured::<RocksDbWeight>::seal_balance()
	}
	fn seal_value_transferred() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_value_transferred");
		Measured::<RocksDbWeight>::seal_value_transferred()
	}
	fn seal_now() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_now");
		Measured::<RocksDbWeight>::seal_now()
	}
	fn seal_minimum_balance() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_minimum_balance");
		Measured::<RocksDbWeight>::seal_minimum_balance()
	}
	fn seal_block_number() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_block_number");
		Measured::<RocksDbWeight>::seal_block_number()
	}
	fn seal_reentrance_count() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_reentrance_count");
		Measured::<RocksDbWeight>::seal_reentrance_count()
	}
	fn seal_account_reentrance_count() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_account_reentrance_count");
		Measured::<RocksDbWeight>::seal_account_reentrance_count()
	}
	fn seal_instantiation_nonce() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_instantiation_nonce");
		Measured::<RocksDbWeight>::seal_instantiation_nonce()
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_hash_sha2_256");
		Measured::<RocksDbWeight>::seal_hash_sha2_256(n, )
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_hash_keccak_256");
		Measured::<RocksDbWeight>::seal_hash_keccak_256(n, )
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_hash_blake2_256");
		Measured::<RocksDbWeight>::seal_hash_blake2_256(n, )
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_hash_blake2_128");
		Measured::<RocksDbWeight>::seal_hash_blake2_128(n, )
	}
	fn seal_ecdsa_recover() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_ecdsa_recover");
		Measured::<RocksDbWeight>::seal_ecdsa_recover()
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_ecdsa_to_eth_address");
		Measured::<RocksDbWeight>::seal_ecdsa_to_eth_address()
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_sr25519_verify");
		Measured::<RocksDbWeight>::seal_sr25519_verify(n, )
	}
	fn seal_input(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_input");
		Measured::<RocksDbWeight>::seal_input(n, )
	}
	fn seal_return(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_return");
		Measured::<RocksDbWeight>::seal_return(n, )
	}
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_deposit_event");
		Measured::<RocksDbWeight>::seal_deposit_event(t, n, )
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_debug_message");
		Measured::<RocksDbWeight>::seal_debug_message(n, )
	}
	fn seal_set_transient_storage(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_set_transient_storage");
		Measured::<RocksDbWeight>::seal_set_transient_storage(n, )
	}
	fn seal_clear_transient_storage() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_clear_transient_storage");
		Measured::<RocksDbWeight>::seal_clear_transient_storage()
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_get_transient_storage");
		Measured::<RocksDbWeight>::seal_get_transient_storage(n, )
	}
	fn seal_contains_transient_storage() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_contains_transient_storage");
		Measured::<RocksDbWeight>::seal_contains_transient_storage()
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_take_transient_storage");
		Measured::<RocksDbWeight>::seal_take_transient_storage(n, )
	}
	fn seal_random() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_random");
		Measured::<RocksDbWeight>::seal_random()
	}
	fn seal_tombstone_deposit() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_tombstone_deposit");
		Measured::<RocksDbWeight>::seal_tombstone_deposit()
	}
	fn seal_restore_to() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_restore_to");
		Measured::<RocksDbWeight>::seal_restore_to()
	}
	fn seal_set_rent_allowance() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_set_rent_allowance");
		Measured::<RocksDbWeight>::seal_set_rent_allowance()
	}
	fn seal_rent_allowance() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("seal_rent_allowance");
		Measured::<RocksDbWeight>::seal_rent_allowance()
	}
}

/// The names of all weights.
#[cfg(test)]
pub const NAMES: &[&str] = &[
	"upload_code",
	"upload_known_code",
	"remove_code",
	"set_code",
	"remove_contracts",
	"remove_codes",
	"call",
	"instantiate_with_code",
	"instantiate",
	"transaction_bytes",
	"set_host_function_status",
	"install_host_api",
	"deletion_queue_batch",
	"delete_empty_contract",
	"delete_contract",
	"open_session",
	"load_code",
	"reuse_code",
	"resolve_plan",
	"resolve_imports",
	"first_start",
	"first_pages",
	"next_start",
	"next_pages",
	"stack_pages",
	"fuel",
	"copy_bytes",
	"settle_deposit",
	"seal_set_storage",
	"seal_clear_storage",
	"seal_get_storage",
	"seal_contains_storage",
	"seal_take_storage",
	"seal_transfer",
	"seal_call",
	"seal_delegate_call",
	"seal_instantiate",
	"seal_terminate",
	"seal_set_code_hash",
	"seal_lock_delegate_dependency",
	"seal_unlock_delegate_dependency",
	"seal_call_runtime",
	"seal_caller",
	"seal_is_contract",
	"seal_code_hash",
	"seal_own_code_hash",
	"seal_caller_is_origin",
	"seal_caller_is_root",
	"seal_address",
	"seal_weight_to_fee",
	"seal_gas_left",
	"seal_balance",
	"seal_value_transferred",
	"seal_now",
	"seal_minimum_balance",
	"seal_block_number",
	"seal_reentrance_count",
	"seal_account_reentrance_count",
	"seal_instantiation_nonce",
	"seal_hash_sha2_256",
	"seal_hash_keccak_256",
	"seal_hash_blake2_256",
	"seal_hash_blake2_128",
	"seal_ecdsa_recover",
	"seal_ecdsa_to_eth_address",
	"seal_sr25519_verify",
	"seal_input",
	"seal_return",
	"seal_deposit_event",
	"seal_debug_message",
	"seal_set_transient_storage",
	"seal_clear_transient_storage",
	"seal_get_transient_storage",
	"seal_contains_transient_storage",
	"seal_take_transient_storage",
	"seal_random",
	"seal_tombstone_deposit",
	"seal_restore_to",
	"seal_set_rent_allowance",
	"seal_rent_allowance",
];
