//! Weights of the extrinsics, of running contracts, and of host functions.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name, in `benchmarking/mod.rs`; where a weight is charged after some arithmetic, that is
//! in `meter/cost.rs`.
//!
//! - Date: 2026-11-23
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `scripts/join-runs.awk`
//! - Speed: reference work in 363117 ns, the median of 1002, from 317632 to 892084
//! - Steps: 50, repeats: 20, `frame-benchmarking-cli` 64.0.0
//! - Command: `scripts/weights.sh`, which ran
//!   `/root/.cache/lean-contracts/bench/release/lean-contracts-bench`
//!   `benchmark`
//!   `pallet`
//!   `--runtime`
//!   `/root/.cache/lean-contracts/bench/wasm32v1-none/release/lean_contracts_runtime.wasm`
//!   `--genesis-builder`
//!   `runtime`
//!   `--pallet`
//!   `pallet_lean_contracts`
//!   `--extrinsic`
//!   `*`
//!   `--steps`
//!   `50`
//!   `--repeat`
//!   `20`
//!   `--min-duration`
//!   `1`
//!   `--quiet`
//!   `--template`
//!   `/work/main/target/weights/both.hbs`
//!   `--output`
//!   `/work/main/target/weights/pallet_lean_contracts.1.rs`
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
		// Proof: 3318 recorded. Shortest run: 234_788_000.
		Weight::from_parts(1_056_190_093_u64.max(234_788_000), 6783)
			// Standard error: 1_927.
			.saturating_add(Weight::from_parts(107_879, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn upload_known_code(c: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 2000)
			.saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into()))
	}
	fn remove_code() -> Weight {
		// Proof: 275 recorded. Shortest run: 77_524_000.
		Weight::from_parts(110_606_000_u64.max(77_524_000), 3740)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn set_code() -> Weight {
		// Proof: 524 recorded. Shortest run: 38_401_000.
		Weight::from_parts(56_976_000_u64.max(38_401_000), 6464)
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(DbWeight::get().writes(3))
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
		// Proof: 697 recorded. Shortest run: 146_694_000.
		Weight::from_parts(162_355_862_u64.max(146_694_000), 4162)
			// Standard error: 67.
			.saturating_add(Weight::from_parts(2_764, 0).saturating_mul(d.into()))
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
		// Proof: 3370 recorded. Shortest run: 541_570_000.
		Weight::from_parts(603_763_987_u64.max(541_570_000), 9284)
			// Standard error: 1_837.
			.saturating_add(Weight::from_parts(139_013, 0).saturating_mul(c.into()))
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
		// Proof: 479 recorded. Shortest run: 385_479_000.
		Weight::from_parts(331_193_456, 3954)
			// Standard error: 383.
			.saturating_add(Weight::from_parts(3_295, 0).saturating_mul(d.into()))
			// Standard error: 383.
			.saturating_add(Weight::from_parts(4_039, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 13_015_000.
		Weight::from_parts(27_064_398_u64.max(13_015_000), 0)
			// Standard error: 25.
			.saturating_add(Weight::from_parts(5_710, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 20_568_000.
		Weight::from_parts(36_618_000_u64.max(20_568_000), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 3318 recorded. Shortest run: 141_364_000.
		Weight::from_parts(233_866_000_u64.max(141_364_000), 4803)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 3_116_000.
		Weight::from_parts(6_422_000_u64.max(3_116_000), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 20_428_000.
		Weight::from_parts(31_779_000_u64.max(20_428_000), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 1_565_359_000.
		Weight::from_parts(2_674_418_000_u64.max(1_565_359_000), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 5_781_000.
		Weight::from_parts(10_841_000_u64.max(5_781_000), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 547 + 46 * f recorded. Shortest run: 188_081_000.
		Weight::from_parts(53_009_763, 4010)
			// Standard error: 48.
			.saturating_add(Weight::from_parts(4_421, 0).saturating_mul(c.into()))
			// Standard error: 20_838.
			.saturating_add(Weight::from_parts(685_189, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 912_000.
		Weight::from_parts(1_903_000_u64.max(912_000), 0)
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 82_353_000.
		Weight::from_parts(1_039_040_515_u64.max(82_353_000), 4841)
			// Standard error: 2_128.
			.saturating_add(Weight::from_parts(113_188, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 51_437_000.
		Weight::from_parts(177_226_620_u64.max(51_437_000), 4841)
			// Standard error: 46_547.
			.saturating_add(Weight::from_parts(3_196_523, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 95_087_000.
		Weight::from_parts(92_733_061, 0)
			// Standard error: 55_562.
			.saturating_add(Weight::from_parts(536_173, 0).saturating_mul(i.into()))
			// Standard error: 3_503.
			.saturating_add(Weight::from_parts(86_325, 0).saturating_mul(f.into()))
			// Standard error: 54.
			.saturating_add(Weight::from_parts(426, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_402_000.
		Weight::from_parts(10_379_000_u64.max(6_402_000), 0)
			// Standard error: 771_892.
			.saturating_add(Weight::from_parts(61_730_063, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 13_796_000.
		Weight::from_parts(14_106_000, 0)
			// Standard error: 1_159.
			.saturating_add(Weight::from_parts(33_865, 0).saturating_mul(f.into()))
			// Standard error: 18.
			.saturating_add(Weight::from_parts(162, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_599_000.
		Weight::from_parts(7_449_822_u64.max(4_599_000), 0)
			// Standard error: 39_734.
			.saturating_add(Weight::from_parts(2_686_274, 0).saturating_mul(p.into()))
	}
	fn stack_pages(p: u32, ) -> Weight {
		Weight::from_parts(5_000_000, 0)
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_944_000.
		Weight::from_parts(1_974_000_u64.max(1_944_000), 0)
			// Standard error: 524.
			.saturating_add(Weight::from_parts(3_190, 0).saturating_mul(f.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 290_000.
		Weight::from_parts(351_000_u64.max(290_000), 0)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(832, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 86_752_000.
		Weight::from_parts(149_368_000_u64.max(86_752_000), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 16_742_000.
		Weight::from_parts(22_765_913, 3714)
			// Standard error: 52.
			.saturating_add(Weight::from_parts(382, 0).saturating_mul(n.into()))
			// Standard error: 52.
			.saturating_add(Weight::from_parts(871, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 15_579_000.
		Weight::from_parts(23_664_370_u64.max(15_579_000), 3713)
			// Standard error: 47.
			.saturating_add(Weight::from_parts(165, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 14_026_000.
		Weight::from_parts(25_359_350_u64.max(14_026_000), 3713)
			// Standard error: 68.
			.saturating_add(Weight::from_parts(1_107, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 14_768_000.
		Weight::from_parts(23_333_498_u64.max(14_768_000), 3713)
			// Standard error: 48.
			.saturating_add(Weight::from_parts(270, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 16_090_000.
		Weight::from_parts(28_274_164_u64.max(16_090_000), 3713)
			// Standard error: 67.
			.saturating_add(Weight::from_parts(917, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 72_405_000.
		Weight::from_parts(120_435_000_u64.max(72_405_000), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_call() -> Weight {
		// Proof: 409 recorded. Shortest run: 28_473_000.
		Weight::from_parts(41_196_000_u64.max(28_473_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_360_000.
		Weight::from_parts(26_540_000_u64.max(16_360_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 216_754_000.
		Weight::from_parts(227_197_219, 6458)
			// Standard error: 197.
			.saturating_add(Weight::from_parts(1_809, 0).saturating_mul(i.into()))
			// Standard error: 197.
			.saturating_add(Weight::from_parts(3_085, 0).saturating_mul(s.into()))
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
		// Proof: 643 + 84 * d recorded. Shortest run: 173_002_000.
		Weight::from_parts(256_057_045_u64.max(173_002_000), 6585)
			// Standard error: 300_842.
			.saturating_add(Weight::from_parts(7_619_189, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 27_020_000.
		Weight::from_parts(47_118_000_u64.max(27_020_000), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 23_123_000.
		Weight::from_parts(41_207_000_u64.max(23_123_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 19_176_000.
		Weight::from_parts(33_673_000_u64.max(19_176_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_362_000.
		Weight::from_parts(7_338_478_u64.max(6_362_000), 0)
			// Standard error: 360.
			.saturating_add(Weight::from_parts(35_626, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 36_217_000.
		Weight::from_parts(39_754_000_u64.max(36_217_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 12_192_000.
		Weight::from_parts(14_307_000_u64.max(12_192_000), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 14_136_000.
		Weight::from_parts(20_899_000_u64.max(14_136_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 54_722_000.
		Weight::from_parts(83_806_000_u64.max(54_722_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_484_000.
		Weight::from_parts(18_234_000_u64.max(12_484_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_323_000.
		Weight::from_parts(17_612_000_u64.max(12_323_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 34_184_000.
		Weight::from_parts(55_353_000_u64.max(34_184_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_879_000.
		Weight::from_parts(9_668_000_u64.max(4_879_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 49_702_000.
		Weight::from_parts(84_658_000_u64.max(49_702_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 8_967_000.
		Weight::from_parts(16_370_000_u64.max(8_967_000), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 32_571_000.
		Weight::from_parts(52_679_000_u64.max(32_571_000), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 5_470_000.
		Weight::from_parts(9_117_000_u64.max(5_470_000), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_372_000.
		Weight::from_parts(48_630_000_u64.max(33_372_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 96_129_000.
		Weight::from_parts(162_964_000_u64.max(96_129_000), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_933_000.
		Weight::from_parts(18_865_000_u64.max(11_933_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 14_487_000.
		Weight::from_parts(23_384_000_u64.max(14_487_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 6_352_000.
		Weight::from_parts(11_361_000_u64.max(6_352_000), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 40_746_000.
		Weight::from_parts(92_338_639_u64.max(40_746_000), 0)
			// Standard error: 475.
			.saturating_add(Weight::from_parts(70_691, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 76_583_000.
		Weight::from_parts(278_514_277_u64.max(76_583_000), 0)
			// Standard error: 2_762.
			.saturating_add(Weight::from_parts(379_195, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 63_549_000.
		Weight::from_parts(81_569_914_u64.max(63_549_000), 0)
			// Standard error: 457.
			.saturating_add(Weight::from_parts(110_675, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 47_819_000.
		Weight::from_parts(89_618_936_u64.max(47_819_000), 0)
			// Standard error: 497.
			.saturating_add(Weight::from_parts(109_191, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 57_507_000.
		Weight::from_parts(82_604_000_u64.max(57_507_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 17_472_000.
		Weight::from_parts(24_115_000_u64.max(17_472_000), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 75_410_000.
		Weight::from_parts(88_059_552_u64.max(75_410_000), 0)
			// Standard error: 61.
			.saturating_add(Weight::from_parts(6_131, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 14_357_000.
		Weight::from_parts(26_612_152_u64.max(14_357_000), 0)
			// Standard error: 377.
			.saturating_add(Weight::from_parts(16_045, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_917_000.
		Weight::from_parts(8_675_131_u64.max(3_917_000), 0)
			// Standard error: 11.
			.saturating_add(Weight::from_parts(831, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 15_339_000.
		Weight::from_parts(18_655_403, 990)
			// Standard error: 208_186.
			.saturating_add(Weight::from_parts(4_384_905, 0).saturating_mul(t.into()))
			// Standard error: 58.
			.saturating_add(Weight::from_parts(441, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 13_125_000.
		Weight::from_parts(2_578_094_739_u64.max(13_125_000), 0)
			// Standard error: 2_621.
			.saturating_add(Weight::from_parts(141_050, 0).saturating_mul(n.into()))
	}
}

/// For tests: the measured weights, with RocksDB's.
impl WeightInfo for () {
	fn upload_code(c: u32, ) -> Weight {
		Measured::<RocksDbWeight>::upload_code(c, )
	}
	fn upload_known_code(c: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 2000)
			.saturating_add(Weight::from_parts(5_000, 0).saturating_mul(c.into()))
	}
	fn remove_code() -> Weight {
		Measured::<RocksDbWeight>::remove_code()
	}
	fn set_code() -> Weight {
		Measured::<RocksDbWeight>::set_code()
	}
	fn call(d: u32, ) -> Weight {
		Measured::<RocksDbWeight>::call(d, )
	}
	fn instantiate_with_code(c: u32, ) -> Weight {
		Measured::<RocksDbWeight>::instantiate_with_code(c, )
	}
	fn instantiate(d: u32, s: u32, ) -> Weight {
		Measured::<RocksDbWeight>::instantiate(d, s, )
	}
	fn transaction_bytes(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::transaction_bytes(n, )
	}
	fn set_host_function_status() -> Weight {
		Measured::<RocksDbWeight>::set_host_function_status()
	}
	fn install_host_api() -> Weight {
		Measured::<RocksDbWeight>::install_host_api()
	}
	fn deletion_queue_batch() -> Weight {
		Measured::<RocksDbWeight>::deletion_queue_batch()
	}
	fn delete_empty_contract() -> Weight {
		Measured::<RocksDbWeight>::delete_empty_contract()
	}
	fn delete_contract() -> Weight {
		Measured::<RocksDbWeight>::delete_contract()
	}
	fn open_session() -> Weight {
		Measured::<RocksDbWeight>::open_session()
	}
	fn load_code(c: u32, f: u32, ) -> Weight {
		Measured::<RocksDbWeight>::load_code(c, f, )
	}
	fn reuse_code() -> Weight {
		Measured::<RocksDbWeight>::reuse_code()
	}
	fn resolve_plan(c: u32, ) -> Weight {
		Measured::<RocksDbWeight>::resolve_plan(c, )
	}
	fn resolve_imports(i: u32, ) -> Weight {
		Measured::<RocksDbWeight>::resolve_imports(i, )
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		Measured::<RocksDbWeight>::first_start(i, f, d, )
	}
	fn first_pages(p: u32, ) -> Weight {
		Measured::<RocksDbWeight>::first_pages(p, )
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		Measured::<RocksDbWeight>::next_start(f, d, )
	}
	fn next_pages(p: u32, ) -> Weight {
		Measured::<RocksDbWeight>::next_pages(p, )
	}
	fn stack_pages(p: u32, ) -> Weight {
		Weight::from_parts(5_000_000, 0)
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		Measured::<RocksDbWeight>::fuel(f, )
	}
	fn copy_bytes(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::copy_bytes(n, )
	}
	fn settle_deposit() -> Weight {
		Measured::<RocksDbWeight>::settle_deposit()
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_set_storage(n, o, )
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_clear_storage(o, )
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_get_storage(n, )
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_contains_storage(n, )
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_take_storage(n, )
	}
	fn seal_transfer() -> Weight {
		Measured::<RocksDbWeight>::seal_transfer()
	}
	fn seal_call() -> Weight {
		Measured::<RocksDbWeight>::seal_call()
	}
	fn seal_delegate_call() -> Weight {
		Measured::<RocksDbWeight>::seal_delegate_call()
	}
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_instantiate(i, s, )
	}
	fn seal_terminate(d: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_terminate(d, )
	}
	fn seal_set_code_hash() -> Weight {
		Measured::<RocksDbWeight>::seal_set_code_hash()
	}
	fn seal_lock_delegate_dependency() -> Weight {
		Measured::<RocksDbWeight>::seal_lock_delegate_dependency()
	}
	fn seal_unlock_delegate_dependency() -> Weight {
		Measured::<RocksDbWeight>::seal_unlock_delegate_dependency()
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_call_runtime(n, )
	}
	fn seal_caller() -> Weight {
		Measured::<RocksDbWeight>::seal_caller()
	}
	fn seal_is_contract() -> Weight {
		Measured::<RocksDbWeight>::seal_is_contract()
	}
	fn seal_code_hash() -> Weight {
		Measured::<RocksDbWeight>::seal_code_hash()
	}
	fn seal_own_code_hash() -> Weight {
		Measured::<RocksDbWeight>::seal_own_code_hash()
	}
	fn seal_caller_is_origin() -> Weight {
		Measured::<RocksDbWeight>::seal_caller_is_origin()
	}
	fn seal_caller_is_root() -> Weight {
		Measured::<RocksDbWeight>::seal_caller_is_root()
	}
	fn seal_address() -> Weight {
		Measured::<RocksDbWeight>::seal_address()
	}
	fn seal_weight_to_fee() -> Weight {
		Measured::<RocksDbWeight>::seal_weight_to_fee()
	}
	fn seal_gas_left() -> Weight {
		Measured::<RocksDbWeight>::seal_gas_left()
	}
	fn seal_balance() -> Weight {
		Measured::<RocksDbWeight>::seal_balance()
	}
	fn seal_value_transferred() -> Weight {
		Measured::<RocksDbWeight>::seal_value_transferred()
	}
	fn seal_now() -> Weight {
		Measured::<RocksDbWeight>::seal_now()
	}
	fn seal_minimum_balance() -> Weight {
		Measured::<RocksDbWeight>::seal_minimum_balance()
	}
	fn seal_block_number() -> Weight {
		Measured::<RocksDbWeight>::seal_block_number()
	}
	fn seal_reentrance_count() -> Weight {
		Measured::<RocksDbWeight>::seal_reentrance_count()
	}
	fn seal_account_reentrance_count() -> Weight {
		Measured::<RocksDbWeight>::seal_account_reentrance_count()
	}
	fn seal_instantiation_nonce() -> Weight {
		Measured::<RocksDbWeight>::seal_instantiation_nonce()
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_hash_sha2_256(n, )
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_hash_keccak_256(n, )
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_hash_blake2_256(n, )
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_hash_blake2_128(n, )
	}
	fn seal_ecdsa_recover() -> Weight {
		Measured::<RocksDbWeight>::seal_ecdsa_recover()
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		Measured::<RocksDbWeight>::seal_ecdsa_to_eth_address()
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_sr25519_verify(n, )
	}
	fn seal_input(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_input(n, )
	}
	fn seal_return(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_return(n, )
	}
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_deposit_event(t, n, )
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		Measured::<RocksDbWeight>::seal_debug_message(n, )
	}
}
