//! Weights of the benchmarks of `pallet_lean_contracts`.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name; where a weight is charged after some arithmetic, that is in `meter/cost.rs`.
//!
//! - Date: 2026-11-27
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `benchmarking/tools`
//! - Speed: reference work in 303460 ns, the median of 1013, from 281909 to 447145
//! - Steps: 50, repeats: 20, `frame-benchmarking-cli` 64.0.0
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
	/// Measured by the benchmark of this name, for `n` from 1 to 4.
	fn remove_contracts(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 1 to 16.
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
	/// Measured by the benchmark of this name, for `p` from 1 to 15.
	fn grow_memory(p: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `p` from 0 to 30.
	fn stack_pages(p: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `f` from 0 to 1000000.
	fn fuel(f: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 124928.
	fn translate(n: u32, ) -> Weight;
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
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn upload_code(c: u32, ) -> Weight {
		// Proof: 4348 recorded. Shortest run: 88_361_000.
		Weight::from_parts(153_538_484_u64.max(88_361_000), 7813)
			// Standard error: 568.
			.saturating_add(Weight::from_parts(82_135, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn upload_known_code(c: u32, ) -> Weight {
		// Proof: 206 recorded. Shortest run: 8_893_000.
		Weight::from_parts(27_672_500_u64.max(8_893_000), 3671)
			// Standard error: 34.
			.saturating_add(Weight::from_parts(2_310, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn remove_code() -> Weight {
		// Proof: 283 recorded. Shortest run: 44_686_000.
		Weight::from_parts(47_180_000_u64.max(44_686_000), 3748)
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn set_code() -> Weight {
		// Proof: 532 recorded. Shortest run: 23_915_000.
		Weight::from_parts(26_058_000_u64.max(23_915_000), 6472)
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(3))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:4 w:4)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:132 w:132)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Balances::Holds` (r:4 w:4)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `System::Account` (r:5 w:5)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:0 w:4)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn remove_contracts(n: u32, ) -> Weight {
		// Proof: 797 + 4202 * n recorded. Shortest run: 237_944_000.
		Weight::from_parts(107_777_656_u64.max(237_944_000), 4268)
			// Standard error: 1_407_543.
			.saturating_add(Weight::from_parts(237_833_827, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(DbWeight::get().reads(36_u64.saturating_mul(n.into())))
			.saturating_add(DbWeight::get().writes(2))
			.saturating_add(DbWeight::get().writes(37_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 85876).saturating_mul(n.into()))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:16 w:16)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:16)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:16)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn remove_codes(n: u32, ) -> Weight {
		// Proof: 216 + 70 * n recorded. Shortest run: 46_459_000.
		Weight::from_parts(14_507_373_u64.max(46_459_000), 3681)
			// Standard error: 399_478.
			.saturating_add(Weight::from_parts(39_729_373, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(DbWeight::get().writes(3_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2545).saturating_mul(n.into()))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn call(d: u32, ) -> Weight {
		// Proof: 640 recorded. Shortest run: 84_546_000.
		Weight::from_parts(113_731_480_u64.max(84_546_000), 4105)
			// Standard error: 52.
			.saturating_add(Weight::from_parts(1_296, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::Nonce` (r:1 w:1)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn instantiate_with_code(c: u32, ) -> Weight {
		// Proof: 4387 recorded. Shortest run: 227_147_000.
		Weight::from_parts(904_727_635_u64.max(227_147_000), 10323)
			// Standard error: 842.
			.saturating_add(Weight::from_parts(74_525, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(8))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::Nonce` (r:1 w:1)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	fn instantiate(d: u32, s: u32, ) -> Weight {
		// Proof: 487 recorded. Shortest run: 246_246_000.
		Weight::from_parts(182_922_384, 3962)
			// Standard error: 153.
			.saturating_add(Weight::from_parts(3_136, 0).saturating_mul(d.into()))
			// Standard error: 153.
			.saturating_add(Weight::from_parts(2_583, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_706_000.
		Weight::from_parts(15_656_183_u64.max(3_706_000), 0)
			// Standard error: 37.
			.saturating_add(Weight::from_parts(5_410, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 11_587_000.
		Weight::from_parts(12_758_000_u64.max(11_587_000), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 4348 recorded. Shortest run: 60_180_000.
		Weight::from_parts(64_896_000_u64.max(60_180_000), 5833)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 3_385_000.
		Weight::from_parts(3_785_000_u64.max(3_385_000), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 12_558_000.
		Weight::from_parts(15_172_000_u64.max(12_558_000), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 1_132_833_000.
		Weight::from_parts(1_351_418_000_u64.max(1_132_833_000), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 4_106_000.
		Weight::from_parts(4_787_000_u64.max(4_106_000), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 410 + 46 * f recorded. Shortest run: 69_473_000.
		Weight::from_parts(75_763_000, 3880)
			// Standard error: 28.
			.saturating_add(Weight::from_parts(2_433, 0).saturating_mul(c.into()))
			// Standard error: 12_231.
			.saturating_add(Weight::from_parts(136_538, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 471_000.
		Weight::from_parts(1_212_000_u64.max(471_000), 0)
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 106_338_000.
		Weight::from_parts(379_607_633_u64.max(106_338_000), 5871)
			// Standard error: 864.
			.saturating_add(Weight::from_parts(38_388, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 28_623_000.
		Weight::from_parts(39_850_879_u64.max(28_623_000), 5871)
			// Standard error: 15_910.
			.saturating_add(Weight::from_parts(1_055_856, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 55_072_000.
		Weight::from_parts(69_917_784, 0)
			// Standard error: 40_668.
			.saturating_add(Weight::from_parts(182_021, 0).saturating_mul(i.into()))
			// Standard error: 2_017.
			.saturating_add(Weight::from_parts(39_238, 0).saturating_mul(f.into()))
			// Standard error: 15.
			.saturating_add(Weight::from_parts(118, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_604_000.
		Weight::from_parts(10_277_428_u64.max(2_604_000), 0)
			// Standard error: 190_004.
			.saturating_add(Weight::from_parts(30_977_779, 0).saturating_mul(p.into()))
	}
	fn grow_memory(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_604_000.
		Weight::from_parts(10_277_428_u64.max(2_604_000), 0)
			// Standard error: 190_004.
			.saturating_add(Weight::from_parts(70_000_000, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 12_449_000.
		Weight::from_parts(9_172_480, 0)
			// Standard error: 550.
			.saturating_add(Weight::from_parts(20_836, 0).saturating_mul(f.into()))
			// Standard error: 8.
			.saturating_add(Weight::from_parts(75, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_332_000.
		Weight::from_parts(1_693_880_u64.max(1_332_000), 0)
			// Standard error: 12_027.
			.saturating_add(Weight::from_parts(1_370_448, 0).saturating_mul(p.into()))
	}
	fn stack_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_211_000.
		Weight::from_parts(4_825_953_u64.max(1_211_000), 0)
			// Standard error: 18_120.
			.saturating_add(Weight::from_parts(2_144_339, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 881_000.
		Weight::from_parts(2_764_000_u64.max(881_000), 0)
			// Standard error: 6.
			.saturating_add(Weight::from_parts(1_800, 0).saturating_mul(f.into()))
	}
	fn translate(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_460_000.
		Weight::from_parts(382_768_002_u64.max(6_460_000), 0)
			// Standard error: 576.
			.saturating_add(Weight::from_parts(55_812, 0).saturating_mul(n.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 220_000.
		Weight::from_parts(2_336_675_u64.max(220_000), 0)
			// Standard error: 4.
			.saturating_add(Weight::from_parts(702, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 48_111_000.
		Weight::from_parts(57_846_000_u64.max(48_111_000), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 10_415_000.
		Weight::from_parts(15_000_381, 3714)
			.saturating_add(Weight::from_parts(0, 0).saturating_mul(n.into()))
			// Standard error: 26.
			.saturating_add(Weight::from_parts(62, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 9_444_000.
		Weight::from_parts(11_650_533_u64.max(9_444_000), 3713)
			// Standard error: 10.
			.saturating_add(Weight::from_parts(77, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 8_522_000.
		Weight::from_parts(12_311_038_u64.max(8_522_000), 3713)
			// Standard error: 23.
			.saturating_add(Weight::from_parts(589, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 7_852_000.
		Weight::from_parts(12_090_751_u64.max(7_852_000), 3713)
			// Standard error: 13.
			.saturating_add(Weight::from_parts(268, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 9_805_000.
		Weight::from_parts(12_836_184_u64.max(9_805_000), 3713)
			// Standard error: 11.
			.saturating_add(Weight::from_parts(463, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 42_884_000.
		Weight::from_parts(48_632_000_u64.max(42_884_000), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_call() -> Weight {
		// Proof: 409 recorded. Shortest run: 15_533_000.
		Weight::from_parts(16_635_000_u64.max(15_533_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_472_000.
		Weight::from_parts(9_254_000_u64.max(8_472_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 141_851_000.
		Weight::from_parts(93_956_007, 6458)
			// Standard error: 80.
			.saturating_add(Weight::from_parts(1_419, 0).saturating_mul(i.into()))
			// Standard error: 85.
			.saturating_add(Weight::from_parts(1_832, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:33 w:33)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:0 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn seal_terminate(d: u32, ) -> Weight {
		// Proof: 643 + 84 * d recorded. Shortest run: 103_634_000.
		Weight::from_parts(110_157_170_u64.max(103_634_000), 6586)
			// Standard error: 108_978.
			.saturating_add(Weight::from_parts(4_576_808, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 16_975_000.
		Weight::from_parts(19_288_000_u64.max(16_975_000), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 12_648_000.
		Weight::from_parts(15_142_000_u64.max(12_648_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 12_058_000.
		Weight::from_parts(14_672_000_u64.max(12_058_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_583_000.
		Weight::from_parts(2_624_000_u64.max(2_583_000), 0)
			// Standard error: 40.
			.saturating_add(Weight::from_parts(7_543, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_194_000.
		Weight::from_parts(9_975_000_u64.max(9_194_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 7_371_000.
		Weight::from_parts(9_444_000_u64.max(7_371_000), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 8_483_000.
		Weight::from_parts(11_347_000_u64.max(8_483_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_199_000.
		Weight::from_parts(13_720_000_u64.max(12_199_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_409_000.
		Weight::from_parts(6_970_000_u64.max(6_409_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_459_000.
		Weight::from_parts(6_930_000_u64.max(6_459_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_004_000.
		Weight::from_parts(9_554_000_u64.max(9_004_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_644_000.
		Weight::from_parts(3_495_000_u64.max(2_644_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_447_000.
		Weight::from_parts(12_148_000_u64.max(11_447_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 4_937_000.
		Weight::from_parts(5_708_000_u64.max(4_937_000), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_104_000.
		Weight::from_parts(9_544_000_u64.max(9_104_000), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 3_175_000.
		Weight::from_parts(3_535_000_u64.max(3_175_000), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_712_000.
		Weight::from_parts(9_434_000_u64.max(8_712_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 56_414_000.
		Weight::from_parts(55_993_000_u64.max(56_414_000), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_451_000.
		Weight::from_parts(7_981_000_u64.max(7_451_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_943_000.
		Weight::from_parts(9_544_000_u64.max(8_943_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 4_016_000.
		Weight::from_parts(4_707_000_u64.max(4_016_000), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 28_592_000.
		Weight::from_parts(28_321_069_u64.max(28_592_000), 0)
			// Standard error: 93.
			.saturating_add(Weight::from_parts(58_158, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 61_422_000.
		Weight::from_parts(101_807_566_u64.max(61_422_000), 0)
			// Standard error: 4_057.
			.saturating_add(Weight::from_parts(273_361, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 35_563_000.
		Weight::from_parts(34_377_242_u64.max(35_563_000), 0)
			// Standard error: 174.
			.saturating_add(Weight::from_parts(87_276, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 35_453_000.
		Weight::from_parts(38_946_049_u64.max(35_453_000), 0)
			// Standard error: 213.
			.saturating_add(Weight::from_parts(86_187, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 45_698_000.
		Weight::from_parts(50_334_000_u64.max(45_698_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_378_000.
		Weight::from_parts(13_661_000_u64.max(12_378_000), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 47_861_000.
		Weight::from_parts(43_168_404_u64.max(47_861_000), 0)
			// Standard error: 27.
			.saturating_add(Weight::from_parts(4_439, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_551_000.
		Weight::from_parts(12_801_619_u64.max(7_551_000), 0)
			// Standard error: 156.
			.saturating_add(Weight::from_parts(13_806, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_483_000.
		Weight::from_parts(7_612_436_u64.max(2_483_000), 0)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(534, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 11_778_000.
		Weight::from_parts(5_921_348, 990)
			// Standard error: 94_111.
			.saturating_add(Weight::from_parts(2_027_697, 0).saturating_mul(t.into()))
			// Standard error: 11.
			.saturating_add(Weight::from_parts(478, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_656_000.
		Weight::from_parts(10_957_000_u64.max(10_656_000), 0)
			// Standard error: 407.
			.saturating_add(Weight::from_parts(87_715, 0).saturating_mul(n.into()))
	}
	fn seal_set_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_780_000.
		Weight::from_parts(10_985_104_u64.max(6_780_000), 0)
			// Standard error: 9.
			.saturating_add(Weight::from_parts(186, 0).saturating_mul(n.into()))
	}
	fn seal_clear_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_414_000.
		Weight::from_parts(11_086_000_u64.max(9_414_000), 0)
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_982_000.
		Weight::from_parts(10_232_622_u64.max(7_982_000), 0)
			// Standard error: 17.
			.saturating_add(Weight::from_parts(392, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_309_000.
		Weight::from_parts(9_244_000_u64.max(6_309_000), 0)
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 11_787_000.
		Weight::from_parts(14_383_625_u64.max(11_787_000), 0)
			// Standard error: 15.
			.saturating_add(Weight::from_parts(324, 0).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_472_000.
		Weight::from_parts(2_263_000_u64.max(1_472_000), 0)
	}
	fn seal_tombstone_deposit() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_843_000.
		Weight::from_parts(9_394_000_u64.max(8_843_000), 0)
	}
	fn seal_restore_to() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_872_000.
		Weight::from_parts(9_574_000_u64.max(7_872_000), 0)
	}
	fn seal_set_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_119_000.
		Weight::from_parts(6_680_000_u64.max(6_119_000), 0)
	}
	fn seal_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_773_000.
		Weight::from_parts(9_504_000_u64.max(8_773_000), 0)
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
	fn grow_memory(p: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("grow_memory");
		Measured::<RocksDbWeight>::grow_memory(p, )
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
	fn translate(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("translate");
		Measured::<RocksDbWeight>::translate(n, )
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
	"first_pages", "grow_memory",
	"next_start",
	"next_pages",
	"stack_pages",
	"fuel",
	"translate",
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
