//! Weights of the benchmarks of `pallet_lean_contracts`.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name; where a weight is charged after some arithmetic, that is in `meter/cost.rs`.
//!
//! - Date: 2026-11-27
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `benchmarking/tools`, a tenth added to the times
//! - Speed: reference work in 287106 ns, the median of 834, from 279215 to 389198
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
	/// Measured by the benchmark of this name.
	fn find_contract() -> Weight;
	/// Measured by the benchmark of this name, for `c` from 0 to 124928.
	fn resolve_plan(c: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `i` from 0 to 1024.
	fn resolve_imports(i: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `i` from 0 to 64, for `f` from 0 to 1024, for `d` from 0 to 65536.
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `p` from 0 to 16.
	fn first_pages(p: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `p` from 1 to 15.
	fn grow_memory(p: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `f` from 0 to 1024, for `d` from 0 to 65536.
	fn next_start(f: u32, d: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `d` from 0 to 65536.
	fn rewind(d: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `p` from 0 to 16.
	fn next_pages(p: u32, ) -> Weight;
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
	/// Measured by the benchmark of this name, for `n` from 0 to 524288.
	fn seal_sr25519_verify(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
	fn seal_input(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn seal_return(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `t` from 0 to 4, for `n` from 0 to 16384.
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 65536.
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
		// Proof: 4348 recorded. Shortest run: 91_055_000.
		Weight::from_parts(262_038_268_u64.max(99_180_400), 7813)
			// Standard error: 73.
			.saturating_add(Weight::from_parts(78_094, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn upload_known_code(c: u32, ) -> Weight {
		// Proof: 206 recorded. Shortest run: 8_162_000.
		Weight::from_parts(10_605_333_u64.max(9_110_200), 3671)
			// Standard error: 17.
			.saturating_add(Weight::from_parts(2_527, 0).saturating_mul(c.into()))
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
		// Proof: 283 recorded. Shortest run: 45_107_000.
		Weight::from_parts(51_678_000_u64.max(49_518_700), 3748)
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
		// Proof: 532 recorded. Shortest run: 24_226_000.
		Weight::from_parts(28_202_900_u64.max(26_593_600), 6472)
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
		// Proof: 797 + 4202 * n recorded. Shortest run: 237_583_000.
		Weight::from_parts(27_293_777_u64.max(259_391_000), 4268)
			// Standard error: 301_324.
			.saturating_add(Weight::from_parts(236_639_047, 0).saturating_mul(n.into()))
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
		// Proof: 216 + 70 * n recorded. Shortest run: 46_749_000.
		Weight::from_parts(14_442_496_u64.max(51_315_000), 3681)
			// Standard error: 335_359.
			.saturating_add(Weight::from_parts(39_839_466, 0).saturating_mul(n.into()))
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
		// Proof: 640 recorded. Shortest run: 84_816_000.
		Weight::from_parts(97_648_680_u64.max(93_297_600), 4105)
			// Standard error: 31.
			.saturating_add(Weight::from_parts(1_463, 0).saturating_mul(d.into()))
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
		// Proof: 4387 recorded. Shortest run: 227_589_000.
		Weight::from_parts(582_847_568_u64.max(251_515_000), 10323)
			// Standard error: 162.
			.saturating_add(Weight::from_parts(81_342, 0).saturating_mul(c.into()))
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
		// Proof: 487 recorded. Shortest run: 249_341_000.
		Weight::from_parts(196_500_079, 3962)
			// Standard error: 21.
			.saturating_add(Weight::from_parts(2_498, 0).saturating_mul(d.into()))
			// Standard error: 21.
			.saturating_add(Weight::from_parts(2_708, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_746_000.
		Weight::from_parts(14_592_216_u64.max(4_031_500), 0)
			// Standard error: 11.
			.saturating_add(Weight::from_parts(5_245, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 11_157_000.
		Weight::from_parts(13_318_800_u64.max(12_371_700), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 4348 recorded. Shortest run: 61_161_000.
		Weight::from_parts(69_898_400_u64.max(67_134_100), 5833)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 3_274_000.
		Weight::from_parts(3_998_500_u64.max(3_601_400), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 12_529_000.
		Weight::from_parts(14_872_000_u64.max(13_758_800), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 1_127_405_000.
		Weight::from_parts(1_315_288_700_u64.max(1_240_145_500), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 4_156_000.
		Weight::from_parts(5_012_700_u64.max(4_560_600), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 410 + 46 * f recorded. Shortest run: 65_838_000.
		Weight::from_parts(23_784_421, 3880)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(1_685, 0).saturating_mul(c.into()))
			// Standard error: 2_194.
			.saturating_add(Weight::from_parts(213_705, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 520_000.
		Weight::from_parts(749_100_u64.max(561_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn find_contract() -> Weight {
		// Proof: 409 recorded. Shortest run: 6_650_000.
		Weight::from_parts(8_339_100_u64.max(7_568_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 103_013_000.
		Weight::from_parts(246_172_067_u64.max(113_314_300), 5871)
			// Standard error: 157.
			.saturating_add(Weight::from_parts(31_945, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 27_251_000.
		Weight::from_parts(67_533_726_u64.max(29_976_100), 5871)
			// Standard error: 2_701.
			.saturating_add(Weight::from_parts(811_071, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 58_747_000.
		Weight::from_parts(49_514_797, 0)
			// Standard error: 4_209.
			.saturating_add(Weight::from_parts(277_028, 0).saturating_mul(i.into()))
			// Standard error: 265.
			.saturating_add(Weight::from_parts(60_885, 0).saturating_mul(f.into()))
			// Standard error: 4.
			.saturating_add(Weight::from_parts(127, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_694_000.
		Weight::from_parts(3_283_500_u64.max(2_963_400), 0)
			// Standard error: 187_188.
			.saturating_add(Weight::from_parts(40_010_176, 0).saturating_mul(p.into()))
	}
	fn grow_memory(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 78_306_000.
		Weight::from_parts(41_219_005_u64.max(80_925_900), 0)
			// Standard error: 186_017.
			.saturating_add(Weight::from_parts(43_268_072, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_505_000.
		Weight::from_parts(7_728_227, 0)
			// Standard error: 191.
			.saturating_add(Weight::from_parts(39_438, 0).saturating_mul(f.into()))
			// Standard error: 7.
			.saturating_add(Weight::from_parts(57, 0).saturating_mul(d.into()))
	}
	fn rewind(d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_916_000.
		Weight::from_parts(5_217_281_u64.max(4_273_500), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(103, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_232_000.
		Weight::from_parts(2_095_561_u64.max(1_322_200), 0)
			// Standard error: 8_127.
			.saturating_add(Weight::from_parts(1_492_759, 0).saturating_mul(p.into()))
	}
	fn stack_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_252_000.
		Weight::from_parts(4_827_027_u64.max(1_388_200), 0)
			// Standard error: 5_787.
			.saturating_add(Weight::from_parts(2_195_582, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 912_000.
		Weight::from_parts(1_102_200_u64.max(892_100), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(1_801, 0).saturating_mul(f.into()))
	}
	fn translate(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_937_000.
		Weight::from_parts(114_067_163_u64.max(5_353_700), 0)
			// Standard error: 185.
			.saturating_add(Weight::from_parts(59_045, 0).saturating_mul(n.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 180_000.
		Weight::from_parts(2_396_000_u64.max(209_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(481, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 48_032_000.
		Weight::from_parts(59_962_100_u64.max(53_176_200), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 10_115_000.
		Weight::from_parts(12_002_895, 3714)
			// Standard error: 6.
			.saturating_add(Weight::from_parts(19, 0).saturating_mul(n.into()))
			// Standard error: 6.
			.saturating_add(Weight::from_parts(108, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 9_203_000.
		Weight::from_parts(11_719_342_u64.max(10_102_400), 3713)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(125, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 8_252_000.
		Weight::from_parts(11_095_114_u64.max(9_077_200), 3713)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(564, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 7_361_000.
		Weight::from_parts(11_457_200_u64.max(8_571_200), 3713)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(103, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 9_624_000.
		Weight::from_parts(12_273_445_u64.max(10_587_500), 3713)
			// Standard error: 6.
			.saturating_add(Weight::from_parts(617, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 42_784_000.
		Weight::from_parts(49_154_600_u64.max(47_106_400), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	fn seal_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 307_887_000.
		Weight::from_parts(348_106_000_u64.max(338_675_700), 0)
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 294_197_000.
		Weight::from_parts(333_069_000_u64.max(321_270_400), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 135_251_000.
		Weight::from_parts(118_858_734, 6458)
			// Standard error: 16.
			.saturating_add(Weight::from_parts(1_238, 0).saturating_mul(i.into()))
			// Standard error: 82.
			.saturating_add(Weight::from_parts(1_260, 0).saturating_mul(s.into()))
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
		// Proof: 643 + 84 * d recorded. Shortest run: 105_167_000.
		Weight::from_parts(123_491_608_u64.max(115_011_600), 6586)
			// Standard error: 12_214.
			.saturating_add(Weight::from_parts(3_949_765, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 16_845_000.
		Weight::from_parts(20_490_800_u64.max(18_926_600), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 12_078_000.
		Weight::from_parts(15_610_100_u64.max(13_285_800), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 11_247_000.
		Weight::from_parts(15_720_100_u64.max(12_823_800), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_554_000.
		Weight::from_parts(1_812_137_u64.max(2_809_400), 0)
			// Standard error: 18.
			.saturating_add(Weight::from_parts(7_323, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_204_000.
		Weight::from_parts(10_509_400_u64.max(9_991_300), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 7_361_000.
		Weight::from_parts(9_276_300_u64.max(8_130_100), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 7_992_000.
		Weight::from_parts(9_947_300_u64.max(9_100_300), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_158_000.
		Weight::from_parts(13_638_900_u64.max(13_108_700), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_510_000.
		Weight::from_parts(7_293_000_u64.max(6_939_900), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_450_000.
		Weight::from_parts(7_357_900_u64.max(6_939_900), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_003_000.
		Weight::from_parts(10_255_300_u64.max(9_804_300), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_444_000.
		Weight::from_parts(3_238_400_u64.max(2_688_400), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_647_000.
		Weight::from_parts(13_285_800_u64.max(12_635_700), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 4_898_000.
		Weight::from_parts(6_201_800_u64.max(5_320_700), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_183_000.
		Weight::from_parts(10_565_500_u64.max(9_760_300), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 3_115_000.
		Weight::from_parts(3_855_500_u64.max(3_370_400), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_883_000.
		Weight::from_parts(10_068_300_u64.max(9_694_300), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 53_049_000.
		Weight::from_parts(60_469_200_u64.max(58_353_900), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_461_000.
		Weight::from_parts(8_383_100_u64.max(8_064_100), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_053_000.
		Weight::from_parts(10_234_400_u64.max(9_749_300), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 4_036_000.
		Weight::from_parts(5_023_700_u64.max(4_295_500), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 28_893_000.
		Weight::from_parts(31_948_095_u64.max(31_507_300), 0)
			// Standard error: 152.
			.saturating_add(Weight::from_parts(64_380, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 90_104_000.
		Weight::from_parts(67_585_100_u64.max(67_233_100), 0)
			// Standard error: 345.
			.saturating_add(Weight::from_parts(279_909, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 34_571_000.
		Weight::from_parts(28_241_369_u64.max(39_075_300), 0)
			// Standard error: 182.
			.saturating_add(Weight::from_parts(96_148, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 34_230_000.
		Weight::from_parts(36_122_981_u64.max(37_984_100), 0)
			// Standard error: 144.
			.saturating_add(Weight::from_parts(94_691, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 43_665_000.
		Weight::from_parts(53_617_300_u64.max(50_069_800), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_449_000.
		Weight::from_parts(15_279_000_u64.max(13_670_800), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 42_343_000.
		Weight::from_parts(57_407_220_u64.max(47_877_500), 0)
			// Standard error: 9.
			.saturating_add(Weight::from_parts(4_633, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 8_092_000.
		Weight::from_parts(10_364_824_u64.max(8_263_200), 0)
			// Standard error: 15.
			.saturating_add(Weight::from_parts(10_252, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_664_000.
		Weight::from_parts(7_486_054_u64.max(3_007_400), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(600, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_806_000.
		Weight::from_parts(5_614_086, 990)
			// Standard error: 58_283.
			.saturating_add(Weight::from_parts(2_544_565, 0).saturating_mul(t.into()))
			// Standard error: 8.
			.saturating_add(Weight::from_parts(363, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_331_000.
		Weight::from_parts(8_119_100_u64.max(8_064_100), 0)
			// Standard error: 303.
			.saturating_add(Weight::from_parts(333_771, 0).saturating_mul(n.into()))
	}
	fn seal_set_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 8_803_000.
		Weight::from_parts(13_111_562_u64.max(9_683_300), 0)
			// Standard error: 8.
			.saturating_add(Weight::from_parts(67, 0).saturating_mul(n.into()))
	}
	fn seal_clear_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_649_000.
		Weight::from_parts(11_754_600_u64.max(9_496_300), 0)
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_597_000.
		Weight::from_parts(11_282_658_u64.max(8_031_100), 0)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(235, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_328_000.
		Weight::from_parts(9_628_300_u64.max(7_700_000), 0)
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_045_000.
		Weight::from_parts(15_571_092_u64.max(11_049_500), 0)
			// Standard error: 14.
			.saturating_add(Weight::from_parts(300, 0).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_442_000.
		Weight::from_parts(1_905_200_u64.max(1_586_200), 0)
	}
	fn seal_tombstone_deposit() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_074_000.
		Weight::from_parts(10_201_400_u64.max(9_738_300), 0)
	}
	fn seal_restore_to() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_443_000.
		Weight::from_parts(10_245_400_u64.max(8_747_200), 0)
	}
	fn seal_set_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_219_000.
		Weight::from_parts(7_128_000_u64.max(6_653_900), 0)
	}
	fn seal_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_993_000.
		Weight::from_parts(10_014_400_u64.max(9_595_300), 0)
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
	fn find_contract() -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("find_contract");
		Measured::<RocksDbWeight>::find_contract()
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
	fn rewind(d: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("rewind");
		Measured::<RocksDbWeight>::rewind(d, )
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
	"find_contract",
	"resolve_plan",
	"resolve_imports",
	"first_start",
	"first_pages",
	"grow_memory",
	"next_start",
	"rewind",
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
