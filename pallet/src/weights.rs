//! Weights of the extrinsics, of running contracts, and of host functions.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name, in `benchmarking/mod.rs`; where a weight is charged after some arithmetic, that is
//! in `meter/cost.rs`.
//!
//! - Date: 2026-11-23
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `scripts/join-runs.awk`
//! - Speed: reference work in 363047 ns, the median of 1341, from 320457 to 1499086
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
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn seal_hash_sha2_256(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn seal_hash_keccak_256(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
	fn seal_hash_blake2_256(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 131072.
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
		// Proof: 3318 recorded. Shortest run: 201_937_000.
		Weight::from_parts(516_027_655_u64.max(201_937_000), 6783)
			// Standard error: 1_084.
			.saturating_add(Weight::from_parts(119_604, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn upload_known_code(c: u32, ) -> Weight {
		// Proof: 206 recorded. Shortest run: 19_477_000.
		Weight::from_parts(23_141_376_u64.max(19_477_000), 3671)
			// Standard error: 47.
			.saturating_add(Weight::from_parts(3_749, 0).saturating_mul(c.into()))
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
		// Proof: 275 recorded. Shortest run: 75_972_000.
		Weight::from_parts(123_791_000_u64.max(75_972_000), 3740)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn set_code() -> Weight {
		// Proof: 524 recorded. Shortest run: 38_392_000.
		Weight::from_parts(67_737_000_u64.max(38_392_000), 6464)
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
		// Proof: 697 recorded. Shortest run: 149_970_000.
		Weight::from_parts(256_137_352_u64.max(149_970_000), 4162)
			// Standard error: 82.
			.saturating_add(Weight::from_parts(2_006, 0).saturating_mul(d.into()))
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
		// Proof: 3370 recorded. Shortest run: 658_257_000.
		Weight::from_parts(399_135_000_u64.max(658_257_000), 9284)
			// Standard error: 2_071.
			.saturating_add(Weight::from_parts(134_125, 0).saturating_mul(c.into()))
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
		// Proof: 479 recorded. Shortest run: 384_948_000.
		Weight::from_parts(370_206_297, 3954)
			// Standard error: 352.
			.saturating_add(Weight::from_parts(3_001, 0).saturating_mul(d.into()))
			// Standard error: 352.
			.saturating_add(Weight::from_parts(5_592, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 12_643_000.
		Weight::from_parts(25_738_709_u64.max(12_643_000), 0)
			// Standard error: 44.
			.saturating_add(Weight::from_parts(6_590, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 20_829_000.
		Weight::from_parts(38_752_000_u64.max(20_829_000), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 3318 recorded. Shortest run: 135_553_000.
		Weight::from_parts(217_305_000_u64.max(135_553_000), 4803)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 3_116_000.
		Weight::from_parts(4_198_000_u64.max(3_116_000), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 20_038_000.
		Weight::from_parts(28_483_000_u64.max(20_038_000), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 1_606_787_000.
		Weight::from_parts(2_190_124_000_u64.max(1_606_787_000), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 5_881_000.
		Weight::from_parts(10_600_000_u64.max(5_881_000), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 547 + 46 * f recorded. Shortest run: 179_284_000.
		Weight::from_parts(70_544_104, 4010)
			// Standard error: 89.
			.saturating_add(Weight::from_parts(4_574, 0).saturating_mul(c.into()))
			// Standard error: 38_436.
			.saturating_add(Weight::from_parts(785_145, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(3))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 912_000.
		Weight::from_parts(2_314_000_u64.max(912_000), 0)
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 71_634_000.
		Weight::from_parts(634_720_886_u64.max(71_634_000), 4841)
			// Standard error: 2_111.
			.saturating_add(Weight::from_parts(115_867, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2099), added: 4574, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 3356 recorded. Shortest run: 54_401_000.
		Weight::from_parts(140_228_602_u64.max(54_401_000), 4841)
			// Standard error: 41_053.
			.saturating_add(Weight::from_parts(3_180_141, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 90_429_000.
		Weight::from_parts(52_921_331, 0)
			// Standard error: 65_909.
			.saturating_add(Weight::from_parts(1_195_721, 0).saturating_mul(i.into()))
			// Standard error: 4_155.
			.saturating_add(Weight::from_parts(98_570, 0).saturating_mul(f.into()))
			// Standard error: 64.
			.saturating_add(Weight::from_parts(0, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_312_000.
		Weight::from_parts(11_132_494_u64.max(6_312_000), 0)
			// Standard error: 163_049.
			.saturating_add(Weight::from_parts(58_930_472, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 20_007_000.
		Weight::from_parts(8_591_860, 0)
			// Standard error: 1_083.
			.saturating_add(Weight::from_parts(41_240, 0).saturating_mul(f.into()))
			// Standard error: 16.
			.saturating_add(Weight::from_parts(401, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_532_000.
		Weight::from_parts(7_418_567_u64.max(6_532_000), 0)
			// Standard error: 33_928.
			.saturating_add(Weight::from_parts(2_454_949, 0).saturating_mul(p.into()))
	}
	fn stack_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_803_000.
		Weight::from_parts(12_569_049_u64.max(6_803_000), 0)
			// Standard error: 43_063.
			.saturating_add(Weight::from_parts(3_009_630, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_015_000.
		Weight::from_parts(3_526_000_u64.max(3_015_000), 0)
			// Standard error: 15.
			.saturating_add(Weight::from_parts(3_490, 0).saturating_mul(f.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 401_000.
		Weight::from_parts(3_111_229_u64.max(401_000), 0)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(909, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 89_457_000.
		Weight::from_parts(104_586_000_u64.max(89_457_000), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 17_552_000.
		Weight::from_parts(25_126_090, 3714)
			// Standard error: 71.
			.saturating_add(Weight::from_parts(218, 0).saturating_mul(n.into()))
			// Standard error: 71.
			.saturating_add(Weight::from_parts(495, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 15_509_000.
		Weight::from_parts(25_631_473_u64.max(15_509_000), 3713)
			// Standard error: 50.
			.saturating_add(Weight::from_parts(203, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 13_806_000.
		Weight::from_parts(28_894_359_u64.max(13_806_000), 3713)
			// Standard error: 64.
			.saturating_add(Weight::from_parts(758, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 13_846_000.
		Weight::from_parts(22_035_551_u64.max(13_846_000), 3713)
			// Standard error: 47.
			.saturating_add(Weight::from_parts(238, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 16_060_000.
		Weight::from_parts(26_147_401_u64.max(16_060_000), 3713)
			// Standard error: 59.
			.saturating_add(Weight::from_parts(1_477, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 72_676_000.
		Weight::from_parts(120_445_000_u64.max(72_676_000), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_call() -> Weight {
		// Proof: 409 recorded. Shortest run: 28_453_000.
		Weight::from_parts(49_773_000_u64.max(28_453_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 17_032_000.
		Weight::from_parts(31_709_000_u64.max(17_032_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 223_628_000.
		Weight::from_parts(266_944_255, 6458)
			// Standard error: 256.
			.saturating_add(Weight::from_parts(2_400, 0).saturating_mul(i.into()))
			// Standard error: 256.
			.saturating_add(Weight::from_parts(1_812, 0).saturating_mul(s.into()))
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
		// Proof: 643 + 84 * d recorded. Shortest run: 176_990_000.
		Weight::from_parts(275_255_354_u64.max(176_990_000), 6585)
			// Standard error: 430_916.
			.saturating_add(Weight::from_parts(8_054_229, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 26_539_000.
		Weight::from_parts(43_200_000_u64.max(26_539_000), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 20_659_000.
		Weight::from_parts(40_546_000_u64.max(20_659_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 18_635_000.
		Weight::from_parts(40_495_000_u64.max(18_635_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_422_000.
		Weight::from_parts(10_359_000_u64.max(6_422_000), 0)
			// Standard error: 360.
			.saturating_add(Weight::from_parts(40_087, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 36_378_000.
		Weight::from_parts(53_159_000_u64.max(36_378_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 12_283_000.
		Weight::from_parts(22_151_000_u64.max(12_283_000), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 14_287_000.
		Weight::from_parts(23_494_000_u64.max(14_287_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 54_131_000.
		Weight::from_parts(83_245_000_u64.max(54_131_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_741_000.
		Weight::from_parts(19_025_000_u64.max(11_741_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_802_000.
		Weight::from_parts(18_114_000_u64.max(11_802_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_943_000.
		Weight::from_parts(54_762_000_u64.max(33_943_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_279_000.
		Weight::from_parts(9_748_000_u64.max(5_279_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 49_162_000.
		Weight::from_parts(87_954_000_u64.max(49_162_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 8_837_000.
		Weight::from_parts(16_260_000_u64.max(8_837_000), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_342_000.
		Weight::from_parts(53_360_000_u64.max(33_342_000), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 5_260_000.
		Weight::from_parts(7_975_000_u64.max(5_260_000), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 33_352_000.
		Weight::from_parts(56_264_000_u64.max(33_352_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 96_079_000.
		Weight::from_parts(176_670_000_u64.max(96_079_000), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_934_000.
		Weight::from_parts(20_839_000_u64.max(12_934_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_060_000.
		Weight::from_parts(23_725_000_u64.max(16_060_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 6_412_000.
		Weight::from_parts(7_915_000_u64.max(6_412_000), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 61_335_000.
		Weight::from_parts(9_593_867_u64.max(61_335_000), 0)
			// Standard error: 200.
			.saturating_add(Weight::from_parts(71_412, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 114_674_000.
		Weight::from_parts(1_552_815_530_u64.max(114_674_000), 0)
			// Standard error: 4_815.
			.saturating_add(Weight::from_parts(390_859, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 64_189_000.
		Weight::from_parts(51_229_391_u64.max(64_189_000), 0)
			// Standard error: 199.
			.saturating_add(Weight::from_parts(111_021, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 48_741_000.
		Weight::from_parts(137_936_261_u64.max(48_741_000), 0)
			// Standard error: 308.
			.saturating_add(Weight::from_parts(109_731, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 55_915_000.
		Weight::from_parts(67_035_000_u64.max(55_915_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_441_000.
		Weight::from_parts(23_454_000_u64.max(16_441_000), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 53_350_000.
		Weight::from_parts(84_294_799_u64.max(53_350_000), 0)
			// Standard error: 54.
			.saturating_add(Weight::from_parts(5_831, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 23_283_000.
		Weight::from_parts(14_256_000_u64.max(23_283_000), 0)
			// Standard error: 694.
			.saturating_add(Weight::from_parts(28_808, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_266_000.
		Weight::from_parts(9_894_977_u64.max(3_266_000), 0)
			// Standard error: 18.
			.saturating_add(Weight::from_parts(926, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 16_101_000.
		Weight::from_parts(7_135_347, 990)
			// Standard error: 181_829.
			.saturating_add(Weight::from_parts(4_943_447, 0).saturating_mul(t.into()))
			// Standard error: 50.
			.saturating_add(Weight::from_parts(1_425, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 13_304_000.
		Weight::from_parts(20_869_000_u64.max(13_304_000), 0)
			// Standard error: 1_769.
			.saturating_add(Weight::from_parts(166_627, 0).saturating_mul(n.into()))
	}
}

/// For tests: the measured weights, with RocksDB's.
impl WeightInfo for () {
	fn upload_code(c: u32, ) -> Weight {
		Measured::<RocksDbWeight>::upload_code(c, )
	}
	fn upload_known_code(c: u32, ) -> Weight {
		Measured::<RocksDbWeight>::upload_known_code(c, )
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
		Measured::<RocksDbWeight>::stack_pages(p, )
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
