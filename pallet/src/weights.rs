//! Weights of the extrinsics, of running contracts, and of host functions.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name, in `benchmarking/mod.rs`; where a weight is charged after some arithmetic, that is
//! in `meter/cost.rs`.
//!
//! - Date: 2026-11-23
//! - Machine: AMD EPYC, host `vm`
//! - Speed: reference work in 364980 ns, the median of 343, from 318394 to 787678
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
//!   `3`
//!   `--quiet`
//!   `--template`
//!   `/work/main/target/weights/both.hbs`
//!   `--output`
//!   `/work/main/target/weights/pallet_lean_contracts.rs`
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// One weight for each thing that costs time or storage proof.
pub trait WeightInfo {
	/// Measured by the benchmark of this name, for `c` from 0 to 124928.
	fn upload_code(c: u32, ) -> Weight;
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
	/// Measured by the benchmark of this name, for `n` from 0 to 16384.
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
		// Proof: 3318 recorded. Shortest run: 146_053_000.
		Weight::from_parts(198_993_481_u64.max(146_053_000), 6783)
			// Standard error: 1_095.
			.saturating_add(Weight::from_parts(166_600, 0).saturating_mul(c.into()))
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
	fn remove_code() -> Weight {
		// Proof: 275 recorded. Shortest run: 77_064_000.
		Weight::from_parts(134_471_000_u64.max(77_064_000), 3740)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn set_code() -> Weight {
		// Proof: 524 recorded. Shortest run: 39_133_000.
		Weight::from_parts(71_884_000_u64.max(39_133_000), 6464)
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
		// Proof: 697 recorded. Shortest run: 163_164_000.
		Weight::from_parts(261_512_673_u64.max(163_164_000), 4162)
			// Standard error: 40.
			.saturating_add(Weight::from_parts(2_189, 0).saturating_mul(d.into()))
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
		// Proof: 3370 recorded. Shortest run: 384_597_000.
		Weight::from_parts(1_102_026_153_u64.max(384_597_000), 9284)
			// Standard error: 1_912.
			.saturating_add(Weight::from_parts(147_984, 0).saturating_mul(c.into()))
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
		// Proof: 479 recorded. Shortest run: 383_194_000.
		Weight::from_parts(505_980_289, 3954)
			// Standard error: 383.
			.saturating_add(Weight::from_parts(2_411, 0).saturating_mul(d.into()))
			// Standard error: 383.
			.saturating_add(Weight::from_parts(5_769, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_905_000.
		Weight::from_parts(12_780_073_u64.max(7_905_000), 0)
			// Standard error: 23.
			.saturating_add(Weight::from_parts(6_678, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 20_699_000.
		Weight::from_parts(40_576_000_u64.max(20_699_000), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 3318 recorded. Shortest run: 136_755_000.
		Weight::from_parts(232_123_000_u64.max(136_755_000), 4803)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 3_176_000.
		Weight::from_parts(7_764_000_u64.max(3_176_000), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 19_897_000.
		Weight::from_parts(29_385_000_u64.max(19_897_000), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 1_475_402_000.
		Weight::from_parts(2_630_035_000_u64.max(1_475_402_000), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 5_882_000.
		Weight::from_parts(6_702_000_u64.max(5_882_000), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 547 + 46 * f recorded. Shortest run: 170_858_000.
		Weight::from_parts(14_044_350, 4010)
			// Standard error: 124.
			.saturating_add(Weight::from_parts(4_304, 0).saturating_mul(c.into()))
			// Standard error: 53_097.
			.saturating_add(Weight::from_parts(957_762, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 852_000.
		Weight::from_parts(2_164_000_u64.max(852_000), 0)
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 85_890_000.
		Weight::from_parts(29_556_195_u64.max(85_890_000), 4841)
			// Standard error: 2_279.
			.saturating_add(Weight::from_parts(133_847, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 81_682_000.
		Weight::from_parts(26_964_053_u64.max(81_682_000), 4841)
			// Standard error: 44_994.
			.saturating_add(Weight::from_parts(3_564_825, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 95_548_000.
		Weight::from_parts(18_161_879, 0)
			// Standard error: 61_410.
			.saturating_add(Weight::from_parts(715_906, 0).saturating_mul(i.into()))
			// Standard error: 3_872.
			.saturating_add(Weight::from_parts(127_892, 0).saturating_mul(f.into()))
			// Standard error: 60.
			.saturating_add(Weight::from_parts(454, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_350_000.
		Weight::from_parts(8_325_000_u64.max(5_350_000), 0)
			// Standard error: 509_575.
			.saturating_add(Weight::from_parts(52_334_169, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 18_615_000.
		Weight::from_parts(13_186_847, 0)
			// Standard error: 1_474.
			.saturating_add(Weight::from_parts(39_034, 0).saturating_mul(f.into()))
			// Standard error: 23.
			.saturating_add(Weight::from_parts(281, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_059_000.
		Weight::from_parts(8_192_530_u64.max(5_059_000), 0)
			// Standard error: 17_367.
			.saturating_add(Weight::from_parts(2_680_966, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_964_000.
		Weight::from_parts(2_655_000_u64.max(1_964_000), 0)
			// Standard error: 21.
			.saturating_add(Weight::from_parts(3_720, 0).saturating_mul(f.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 260_000.
		Weight::from_parts(1_090_282_u64.max(260_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(340, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 69_559_000.
		Weight::from_parts(122_980_000_u64.max(69_559_000), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 16_902_000.
		Weight::from_parts(47_896_905, 3714)
			// Standard error: 62.
			.saturating_add(Weight::from_parts(61, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 15_388_000.
		Weight::from_parts(24_396_390_u64.max(15_388_000), 3713)
			// Standard error: 32.
			.saturating_add(Weight::from_parts(646, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 15_018_000.
		Weight::from_parts(22_368_601_u64.max(15_018_000), 3713)
			// Standard error: 40.
			.saturating_add(Weight::from_parts(1_522, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 13_224_000.
		Weight::from_parts(24_666_037_u64.max(13_224_000), 3713)
			// Standard error: 35.
			.saturating_add(Weight::from_parts(244, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 16_520_000.
		Weight::from_parts(30_246_390_u64.max(16_520_000), 3713)
			// Standard error: 41.
			.saturating_add(Weight::from_parts(1_208, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 71_805_000.
		Weight::from_parts(112_690_000_u64.max(71_805_000), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_call() -> Weight {
		// Proof: 409 recorded. Shortest run: 27_872_000.
		Weight::from_parts(48_641_000_u64.max(27_872_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_731_000.
		Weight::from_parts(27_912_000_u64.max(16_731_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 221_213_000.
		Weight::from_parts(261_498_941, 6458)
			// Standard error: 227.
			.saturating_add(Weight::from_parts(2_003, 0).saturating_mul(i.into()))
			// Standard error: 227.
			.saturating_add(Weight::from_parts(2_873, 0).saturating_mul(s.into()))
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
		// Proof: 643 + 84 * d recorded. Shortest run: 171_900_000.
		Weight::from_parts(279_879_504_u64.max(171_900_000), 6585)
			// Standard error: 391_089.
			.saturating_add(Weight::from_parts(10_006_217, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 26_640_000.
		Weight::from_parts(44_634_000_u64.max(26_640_000), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 24_505_000.
		Weight::from_parts(45_966_000_u64.max(24_505_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 21_580_000.
		Weight::from_parts(34_113_000_u64.max(21_580_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_202_000.
		Weight::from_parts(7_464_000_u64.max(6_202_000), 0)
			// Standard error: 235.
			.saturating_add(Weight::from_parts(39_267, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 36_037_000.
		Weight::from_parts(55_424_000_u64.max(36_037_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 12_413_000.
		Weight::from_parts(21_530_000_u64.max(12_413_000), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 14_136_000.
		Weight::from_parts(22_853_000_u64.max(14_136_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 54_662_000.
		Weight::from_parts(96_380_000_u64.max(54_662_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_782_000.
		Weight::from_parts(18_564_000_u64.max(11_782_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_742_000.
		Weight::from_parts(18_715_000_u64.max(11_742_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 34_353_000.
		Weight::from_parts(56_526_000_u64.max(34_353_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_270_000.
		Weight::from_parts(9_849_000_u64.max(5_270_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 50_103_000.
		Weight::from_parts(96_320_000_u64.max(50_103_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 8_826_000.
		Weight::from_parts(16_511_000_u64.max(8_826_000), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_673_000.
		Weight::from_parts(53_720_000_u64.max(33_673_000), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 5_140_000.
		Weight::from_parts(10_179_000_u64.max(5_140_000), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_893_000.
		Weight::from_parts(59_922_000_u64.max(33_893_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 95_689_000.
		Weight::from_parts(177_622_000_u64.max(95_689_000), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_053_000.
		Weight::from_parts(19_656_000_u64.max(12_053_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 14_498_000.
		Weight::from_parts(23_905_000_u64.max(14_498_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 6_452_000.
		Weight::from_parts(12_634_000_u64.max(6_452_000), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 40_877_000.
		Weight::from_parts(94_768_157_u64.max(40_877_000), 0)
			// Standard error: 349.
			.saturating_add(Weight::from_parts(66_821, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 77_675_000.
		Weight::from_parts(83_107_370_u64.max(77_675_000), 0)
			// Standard error: 4_328.
			.saturating_add(Weight::from_parts(322_926, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 48_070_000.
		Weight::from_parts(70_691_033_u64.max(48_070_000), 0)
			// Standard error: 321.
			.saturating_add(Weight::from_parts(104_410, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 48_590_000.
		Weight::from_parts(38_193_347_u64.max(48_590_000), 0)
			// Standard error: 459.
			.saturating_add(Weight::from_parts(108_477, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 50_614_000.
		Weight::from_parts(56_115_000_u64.max(50_614_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_080_000.
		Weight::from_parts(25_117_000_u64.max(16_080_000), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 82_614_000.
		Weight::from_parts(60_849_408_u64.max(82_614_000), 0)
			// Standard error: 67.
			.saturating_add(Weight::from_parts(6_038, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 14_606_000.
		Weight::from_parts(32_540_971_u64.max(14_606_000), 0)
			// Standard error: 527.
			.saturating_add(Weight::from_parts(28_952, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_956_000.
		Weight::from_parts(3_594_129_u64.max(2_956_000), 0)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(336, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 16_671_000.
		Weight::from_parts(15_850_470, 990)
			// Standard error: 216_095.
			.saturating_add(Weight::from_parts(4_287_977, 0).saturating_mul(t.into()))
			// Standard error: 60.
			.saturating_add(Weight::from_parts(1_146, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 13_336_000.
		Weight::from_parts(19_341_614_u64.max(13_336_000), 0)
			// Standard error: 139.
			.saturating_add(Weight::from_parts(11_519, 0).saturating_mul(n.into()))
	}
}

/// For tests: the measured weights, with RocksDB's.
impl WeightInfo for () {
	fn upload_code(c: u32, ) -> Weight {
		Measured::<RocksDbWeight>::upload_code(c, )
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
