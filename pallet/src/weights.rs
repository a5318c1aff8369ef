//! Weights of the benchmarks of `pallet_lean_contracts`.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name; where a weight is charged after some arithmetic, that is in `meter/cost.rs`.
//!
//! - Date: 2026-11-30
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `laboratory weights join`, a tenth added to the times
//! - Speed: reference work in 305609 ns, the median of 603, from 291127 to 490476
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
	/// Measured by the benchmark of this name, for `f` from 0 to 1000000.
	fn fuel_of_growth(f: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `f` from 0 to 1000000.
	fn fuel_of_calls(f: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `f` from 0 to 1000000.
	fn fuel_of_loads(f: u32, ) -> Weight;
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
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	fn upload_code(c: u32, ) -> Weight {
		// Proof: 4348 recorded. Shortest run: 56_906_000.
		Weight::from_parts(148_128_576_u64.max(62_596_600), 7813)
			// Standard error: 33.
			.saturating_add(Weight::from_parts(48_962, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn upload_known_code(c: u32, ) -> Weight {
		// Proof: 206 recorded. Shortest run: 4_757_000.
		Weight::from_parts(5_030_895_u64.max(5_232_700), 3671)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(1_824, 0).saturating_mul(c.into()))
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
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	fn remove_code() -> Weight {
		// Proof: 283 recorded. Shortest run: 33_320_000.
		Weight::from_parts(38_128_200_u64.max(36_542_000), 3748)
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
		// Proof: 532 recorded. Shortest run: 15_092_000.
		Weight::from_parts(18_034_500_u64.max(16_601_200), 6472)
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
		// Proof: 797 + 4202 * n recorded. Shortest run: 183_796_000.
		Weight::from_parts(20_693_861_u64.max(200_500_300), 4268)
			// Standard error: 158_460.
			.saturating_add(Weight::from_parts(187_710_058, 0).saturating_mul(n.into()))
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
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	fn remove_codes(n: u32, ) -> Weight {
		// Proof: 216 + 70 * n recorded. Shortest run: 33_831_000.
		Weight::from_parts(7_813_412_u64.max(39_130_300), 3681)
			// Standard error: 19_558.
			.saturating_add(Weight::from_parts(31_491_806, 0).saturating_mul(n.into()))
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
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn call(d: u32, ) -> Weight {
		// Proof: 643 recorded. Shortest run: 58_278_000.
		Weight::from_parts(68_698_047_u64.max(65_239_900), 4108)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(403, 0).saturating_mul(d.into()))
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
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	fn instantiate_with_code(c: u32, ) -> Weight {
		// Proof: 4387 recorded. Shortest run: 159_589_000.
		Weight::from_parts(326_603_772_u64.max(175_547_900), 10323)
			// Standard error: 69.
			.saturating_add(Weight::from_parts(49_726, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(8))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
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
		// Proof: 490 recorded. Shortest run: 181_923_000.
		Weight::from_parts(135_431_159, 3965)
			// Standard error: 11.
			.saturating_add(Weight::from_parts(2_152, 0).saturating_mul(d.into()))
			// Standard error: 11.
			.saturating_add(Weight::from_parts(2_175, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_674_000.
		Weight::from_parts(1_278_326_u64.max(2_996_400), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(4_842, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 8_482_000.
		Weight::from_parts(9_959_400_u64.max(9_330_200), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 4348 recorded. Shortest run: 44_607_000.
		Weight::from_parts(50_884_900_u64.max(49_067_700), 5833)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 2_584_000.
		Weight::from_parts(3_129_500_u64.max(2_864_400), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 7_712_000.
		Weight::from_parts(9_342_300_u64.max(8_527_200), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 878_749_000.
		Weight::from_parts(992_137_300_u64.max(966_623_900), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 3_475_000.
		Weight::from_parts(4_119_500_u64.max(3_822_500), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 407 + 46 * f recorded. Shortest run: 46_129_000.
		Weight::from_parts(17_998_864, 3884)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(1_046, 0).saturating_mul(c.into()))
			// Standard error: 1_086.
			.saturating_add(Weight::from_parts(154_360, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 281_000.
		Weight::from_parts(397_100_u64.max(308_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn find_contract() -> Weight {
		// Proof: 409 recorded. Shortest run: 4_787_000.
		Weight::from_parts(5_793_700_u64.max(5_265_700), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 14_662_000.
		Weight::from_parts(14_178_472_u64.max(16_491_200), 5871)
			// Standard error: 26.
			.saturating_add(Weight::from_parts(26_570, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2137), added: 4612, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 14_502_000.
		Weight::from_parts(40_320_078_u64.max(16_348_200), 5871)
			// Standard error: 1_012.
			.saturating_add(Weight::from_parts(624_486, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 37_116_000.
		Weight::from_parts(7_442_898, 0)
			// Standard error: 3_060.
			.saturating_add(Weight::from_parts(164_049, 0).saturating_mul(i.into()))
			// Standard error: 193.
			.saturating_add(Weight::from_parts(37_260, 0).saturating_mul(f.into()))
			// Standard error: 3.
			.saturating_add(Weight::from_parts(398, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_854_000.
		Weight::from_parts(3_077_262_u64.max(3_139_400), 0)
			// Standard error: 41_320.
			.saturating_add(Weight::from_parts(39_932_711, 0).saturating_mul(p.into()))
	}
	fn grow_memory(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_848_000.
		Weight::from_parts(32_751_101_u64.max(5_111_700), 0)
			// Standard error: 181_950.
			.saturating_add(Weight::from_parts(25_926_688, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 59_539_000.
		Weight::from_parts(30_948_061, 0)
			// Standard error: 294.
			.saturating_add(Weight::from_parts(163_751, 0).saturating_mul(f.into()))
			// Standard error: 4.
			.saturating_add(Weight::from_parts(524, 0).saturating_mul(d.into()))
	}
	fn rewind(d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 15_524_000.
		Weight::from_parts(17_006_009_u64.max(17_152_300), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(528, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 280_000.
		Weight::from_parts(309_100_u64.max(298_100), 0)
			// Standard error: 6_659.
			.saturating_add(Weight::from_parts(13_833_520, 0).saturating_mul(p.into()))
	}
	fn stack_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_083_000.
		Weight::from_parts(2_760_825_u64.max(2_390_300), 0)
			// Standard error: 3_409.
			.saturating_add(Weight::from_parts(1_459_565, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 401_000.
		Weight::from_parts(496_100_u64.max(441_100), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(707, 0).saturating_mul(f.into()))
	}
	fn fuel_of_growth(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 381_000.
		Weight::from_parts(511_529_u64.max(430_100), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(392, 0).saturating_mul(f.into()))
	}
	fn fuel_of_calls(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 460_000.
		Weight::from_parts(573_100_u64.max(506_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(831, 0).saturating_mul(f.into()))
	}
	fn fuel_of_loads(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 451_000.
		Weight::from_parts(528_000_u64.max(485_100), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(826, 0).saturating_mul(f.into()))
	}
	fn translate(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_624_000.
		Weight::from_parts(38_596_905_u64.max(3_073_400), 0)
			// Standard error: 45.
			.saturating_add(Weight::from_parts(34_908, 0).saturating_mul(n.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 150_000.
		Weight::from_parts(432_715_u64.max(154_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(369, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 36_565_000.
		Weight::from_parts(42_303_800_u64.max(40_585_600), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 6_479_000.
		Weight::from_parts(7_505_470, 3714)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(30, 0).saturating_mul(n.into()))
			// Standard error: 1.
			.saturating_add(Weight::from_parts(59, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 5_909_000.
		Weight::from_parts(7_394_823_u64.max(6_356_900), 3713)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(59, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 5_288_000.
		Weight::from_parts(7_150_446_u64.max(5_816_800), 3713)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(182, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 5_148_000.
		Weight::from_parts(6_758_314_u64.max(5_695_800), 3713)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(64, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 5_999_000.
		Weight::from_parts(7_828_962_u64.max(6_598_900), 3713)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(176, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 31_988_000.
		Weight::from_parts(36_751_000_u64.max(34_999_800), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	fn seal_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 224_457_000.
		Weight::from_parts(255_120_800_u64.max(247_177_700), 0)
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 211_197_000.
		Weight::from_parts(243_543_300_u64.max(239_102_600), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 114_071_000.
		Weight::from_parts(80_075_957, 6458)
			// Standard error: 7.
			.saturating_add(Weight::from_parts(1_467, 0).saturating_mul(i.into()))
			// Standard error: 6.
			.saturating_add(Weight::from_parts(1_516, 0).saturating_mul(s.into()))
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
		// Proof: 643 + 84 * d recorded. Shortest run: 80_020_000.
		Weight::from_parts(91_219_069_u64.max(88_022_000), 6586)
			// Standard error: 8_878.
			.saturating_add(Weight::from_parts(3_166_959, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 10_526_000.
		Weight::from_parts(12_536_700_u64.max(11_578_600), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 8_613_000.
		Weight::from_parts(10_234_400_u64.max(9_540_300), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 7_832_000.
		Weight::from_parts(9_353_300_u64.max(8_692_200), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 811_000.
		Weight::from_parts(2_471_208_u64.max(892_100), 0)
			// Standard error: 7.
			.saturating_add(Weight::from_parts(3_765, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_848_000.
		Weight::from_parts(7_337_000_u64.max(6_432_800), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 4_527_000.
		Weight::from_parts(5_485_700_u64.max(4_979_700), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 5_188_000.
		Weight::from_parts(6_323_900_u64.max(5_716_700), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_212_000.
		Weight::from_parts(10_399_400_u64.max(9_033_200), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_306_000.
		Weight::from_parts(5_067_700_u64.max(4_725_600), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_376_000.
		Weight::from_parts(5_078_700_u64.max(4_813_600), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_819_000.
		Weight::from_parts(7_128_000_u64.max(6_257_900), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_012_000.
		Weight::from_parts(1_321_100_u64.max(1_113_200), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_661_000.
		Weight::from_parts(8_901_200_u64.max(8_427_100), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 3_045_000.
		Weight::from_parts(3_723_500_u64.max(3_305_500), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_728_000.
		Weight::from_parts(6_532_900_u64.max(6_289_800), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 1_822_000.
		Weight::from_parts(2_225_300_u64.max(1_983_300), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_759_000.
		Weight::from_parts(6_411_900_u64.max(6_224_900), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 44_757_000.
		Weight::from_parts(50_444_900_u64.max(49_199_700), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_218_000.
		Weight::from_parts(5_739_800_u64.max(5_540_700), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_108_000.
		Weight::from_parts(5_816_800_u64.max(5_574_800), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 2_403_000.
		Weight::from_parts(2_897_400_u64.max(2_633_400), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 22_153_000.
		Weight::from_parts(28_260_137_u64.max(23_509_200), 0)
			// Standard error: 44.
			.saturating_add(Weight::from_parts(54_478, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 45_318_000.
		Weight::from_parts(33_441_332_u64.max(49_166_700), 0)
			// Standard error: 151.
			.saturating_add(Weight::from_parts(203_126, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 33_090_000.
		Weight::from_parts(26_272_813_u64.max(35_869_900), 0)
			// Standard error: 92.
			.saturating_add(Weight::from_parts(133_189, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 32_639_000.
		Weight::from_parts(24_756_254_u64.max(35_604_800), 0)
			// Standard error: 246.
			.saturating_add(Weight::from_parts(134_370, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 30_857_000.
		Weight::from_parts(36_454_000_u64.max(33_942_700), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_071_000.
		Weight::from_parts(8_251_100_u64.max(7_778_100), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 34_012_000.
		Weight::from_parts(32_589_887_u64.max(36_784_000), 0)
			// Standard error: 4.
			.saturating_add(Weight::from_parts(3_868, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_937_000.
		Weight::from_parts(5_710_164_u64.max(5_375_700), 0)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(4_417, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_454_000.
		Weight::from_parts(3_206_611_u64.max(2_699_400), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(407, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_337_000.
		Weight::from_parts(3_149_590, 990)
			// Standard error: 11_972.
			.saturating_add(Weight::from_parts(1_710_769, 0).saturating_mul(t.into()))
			// Standard error: 6.
			.saturating_add(Weight::from_parts(140, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_197_000.
		Weight::from_parts(5_651_800_u64.max(5_518_700), 0)
			// Standard error: 257.
			.saturating_add(Weight::from_parts(293_092, 0).saturating_mul(n.into()))
	}
	fn seal_set_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_204_000.
		Weight::from_parts(4_673_711_u64.max(2_588_300), 0)
			// Standard error: 6.
			.saturating_add(Weight::from_parts(85, 0).saturating_mul(n.into()))
	}
	fn seal_clear_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_774_000.
		Weight::from_parts(5_145_800_u64.max(3_051_400), 0)
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_043_000.
		Weight::from_parts(4_532_842_u64.max(2_247_300), 0)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(100, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_143_000.
		Weight::from_parts(5_584_700_u64.max(2_357_300), 0)
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_636_000.
		Weight::from_parts(7_620_966_u64.max(3_999_600), 0)
			// Standard error: 15.
			.saturating_add(Weight::from_parts(104, 0).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 491_000.
		Weight::from_parts(705_100_u64.max(540_100), 0)
	}
	fn seal_tombstone_deposit() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_768_000.
		Weight::from_parts(6_664_900_u64.max(6_344_800), 0)
	}
	fn seal_restore_to() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_778_000.
		Weight::from_parts(5_408_700_u64.max(5_199_700), 0)
	}
	fn seal_set_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_246_000.
		Weight::from_parts(4_835_600_u64.max(4_649_700), 0)
	}
	fn seal_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_788_000.
		Weight::from_parts(6_532_900_u64.max(6_256_800), 0)
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
	fn fuel_of_growth(f: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("fuel_of_growth");
		Measured::<RocksDbWeight>::fuel_of_growth(f, )
	}
	fn fuel_of_calls(f: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("fuel_of_calls");
		Measured::<RocksDbWeight>::fuel_of_calls(f, )
	}
	fn fuel_of_loads(f: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("fuel_of_loads");
		Measured::<RocksDbWeight>::fuel_of_loads(f, )
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
	"fuel_of_growth",
	"fuel_of_calls",
	"fuel_of_loads",
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
