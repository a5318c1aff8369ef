//! Weights of the benchmarks of `pallet_lean_contracts`.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name; where a weight is charged after some arithmetic, that is in `meter/cost.rs`.
//!
//! - Date: 2026-11-27
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `benchmarking/tools`
//! - Speed: reference work in 288259 ns, the median of 965, from 279004 to 374166
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
		// Proof: 4348 recorded. Shortest run: 87_811_000.
		Weight::from_parts(271_271_093_u64.max(87_811_000), 7813)
			// Standard error: 397.
			.saturating_add(Weight::from_parts(71_583, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(4))
			.saturating_add(DbWeight::get().writes(4))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn upload_known_code(c: u32, ) -> Weight {
		// Proof: 206 recorded. Shortest run: 8_272_000.
		Weight::from_parts(15_342_975_u64.max(8_272_000), 3671)
			// Standard error: 13.
			.saturating_add(Weight::from_parts(2_296, 0).saturating_mul(c.into()))
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
		// Proof: 283 recorded. Shortest run: 44_817_000.
		Weight::from_parts(46_909_000_u64.max(44_817_000), 3748)
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
		// Proof: 532 recorded. Shortest run: 24_136_000.
		Weight::from_parts(25_798_000_u64.max(24_136_000), 6472)
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
		// Proof: 797 + 4202 * n recorded. Shortest run: 235_720_000.
		Weight::from_parts(9_874_603_u64.max(235_720_000), 4268)
			// Standard error: 703_117.
			.saturating_add(Weight::from_parts(232_887_077, 0).saturating_mul(n.into()))
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
		// Proof: 216 + 70 * n recorded. Shortest run: 47_200_000.
		Weight::from_parts(47_801_000_u64.max(47_200_000), 3681)
			// Standard error: 214_776.
			.saturating_add(Weight::from_parts(35_998_259, 0).saturating_mul(n.into()))
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
		// Proof: 640 recorded. Shortest run: 83_374_000.
		Weight::from_parts(94_084_503_u64.max(83_374_000), 4105)
			// Standard error: 9.
			.saturating_add(Weight::from_parts(1_249, 0).saturating_mul(d.into()))
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
		// Proof: 4387 recorded. Shortest run: 226_457_000.
		Weight::from_parts(826_760_567_u64.max(226_457_000), 10323)
			// Standard error: 991.
			.saturating_add(Weight::from_parts(71_431, 0).saturating_mul(c.into()))
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
		// Proof: 487 recorded. Shortest run: 245_264_000.
		Weight::from_parts(203_054_022, 3962)
			// Standard error: 79.
			.saturating_add(Weight::from_parts(2_414, 0).saturating_mul(d.into()))
			// Standard error: 175.
			.saturating_add(Weight::from_parts(2_155, 0).saturating_mul(s.into()))
			.saturating_add(DbWeight::get().reads(8))
			.saturating_add(DbWeight::get().writes(5))
	}
	// Storage: `System::ExtrinsicData` (r:0 w:1)
	// Proof: `System::ExtrinsicData` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn transaction_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_715_000.
		Weight::from_parts(12_017_742_u64.max(3_715_000), 0)
			// Standard error: 18.
			.saturating_add(Weight::from_parts(3_995, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn set_host_function_status() -> Weight {
		// Proof: 118 recorded. Shortest run: 11_518_000.
		Weight::from_parts(12_399_000_u64.max(11_518_000), 1603)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:1)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	// Storage: `Contracts::HostApi` (r:1 w:1)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	fn install_host_api() -> Weight {
		// Proof: 4348 recorded. Shortest run: 59_559_000.
		Weight::from_parts(62_232_000_u64.max(59_559_000), 5833)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn deletion_queue_batch() -> Weight {
		// Proof: 76 recorded. Shortest run: 3_345_000.
		Weight::from_parts(3_695_000_u64.max(3_345_000), 1561)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_empty_contract() -> Weight {
		// Proof: 284 recorded. Shortest run: 12_409_000.
		Weight::from_parts(13_580_000_u64.max(12_409_000), 3749)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:1 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn delete_contract() -> Weight {
		// Proof: 58268 recorded. Shortest run: 1_168_186_000.
		Weight::from_parts(1_241_916_000_u64.max(1_168_186_000), 61733)
			.saturating_add(DbWeight::get().reads(1026))
			.saturating_add(DbWeight::get().writes(1026))
	}
	// Storage: `Contracts::HostApiState` (r:1 w:0)
	// Proof: `Contracts::HostApiState` (`max_values`: Some(1), `max_size`: Some(537), added: 1032, mode: `Measured`)
	fn open_session() -> Weight {
		// Proof: 84 recorded. Shortest run: 4_156_000.
		Weight::from_parts(4_777_000_u64.max(4_156_000), 1569)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::LinkPlanOf` (r:1 w:0)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn load_code(c: u32, f: u32, ) -> Weight {
		// Proof: 410 + 46 * f recorded. Shortest run: 73_159_000.
		Weight::from_parts(43_977_826, 3880)
			// Standard error: 8.
			.saturating_add(Weight::from_parts(2_090, 0).saturating_mul(c.into()))
			// Standard error: 13_252.
			.saturating_add(Weight::from_parts(175_332, 0).saturating_mul(f.into()))
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(0, 46).saturating_mul(f.into()))
	}
	fn reuse_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 491_000.
		Weight::from_parts(871_000_u64.max(491_000), 0)
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn resolve_plan(c: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 108_731_000.
		Weight::from_parts(268_836_877_u64.max(108_731_000), 5871)
			// Standard error: 201.
			.saturating_add(Weight::from_parts(29_319, 0).saturating_mul(c.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::HostApi` (r:1 w:0)
	// Proof: `Contracts::HostApi` (`max_values`: Some(1), `max_size`: Some(69647), added: 70142, mode: `Measured`)
	// Storage: `Contracts::LinkPlanOf` (r:0 w:1)
	// Proof: `Contracts::LinkPlanOf` (`max_values`: None, `max_size`: Some(2127), added: 4602, mode: `Measured`)
	fn resolve_imports(i: u32, ) -> Weight {
		// Proof: 4386 recorded. Shortest run: 27_070_000.
		Weight::from_parts(66_664_215_u64.max(27_070_000), 5871)
			// Standard error: 2_035.
			.saturating_add(Weight::from_parts(724_100, 0).saturating_mul(i.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn first_start(i: u32, f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 57_735_000.
		Weight::from_parts(40_334_142, 0)
			// Standard error: 6_407.
			.saturating_add(Weight::from_parts(231_247, 0).saturating_mul(i.into()))
			// Standard error: 573.
			.saturating_add(Weight::from_parts(54_082, 0).saturating_mul(f.into()))
			// Standard error: 8.
			.saturating_add(Weight::from_parts(162, 0).saturating_mul(d.into()))
	}
	fn first_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_433_000.
		Weight::from_parts(6_744_339_u64.max(2_433_000), 0)
			// Standard error: 109_883.
			.saturating_add(Weight::from_parts(33_030_454, 0).saturating_mul(p.into()))
	}
	fn next_start(f: u32, d: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 12_368_000.
		Weight::from_parts(2_708_236, 0)
			// Standard error: 117.
			.saturating_add(Weight::from_parts(21_506, 0).saturating_mul(f.into()))
			// Standard error: 12.
			.saturating_add(Weight::from_parts(142, 0).saturating_mul(d.into()))
	}
	fn next_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_292_000.
		Weight::from_parts(1_732_269_u64.max(1_292_000), 0)
			// Standard error: 1_113.
			.saturating_add(Weight::from_parts(1_275_193, 0).saturating_mul(p.into()))
	}
	fn stack_pages(p: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_132_000.
		Weight::from_parts(4_323_388_u64.max(1_132_000), 0)
			// Standard error: 7_408.
			.saturating_add(Weight::from_parts(2_127_294, 0).saturating_mul(p.into()))
	}
	fn fuel(f: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 861_000.
		Weight::from_parts(1_133_962_u64.max(861_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(1_713, 0).saturating_mul(f.into()))
	}
	fn translate(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_677_000.
		Weight::from_parts(86_090_716_u64.max(4_677_000), 0)
			// Standard error: 272.
			.saturating_add(Weight::from_parts(52_978, 0).saturating_mul(n.into()))
	}
	fn copy_bytes(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 211_000.
		Weight::from_parts(1_719_208_u64.max(211_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(526, 0).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:0 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn settle_deposit() -> Weight {
		// Proof: 196 recorded. Shortest run: 48_462_000.
		Weight::from_parts(54_721_000_u64.max(48_462_000), 3661)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(3))
	}
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 250 + 1 * o recorded. Shortest run: 9_895_000.
		Weight::from_parts(12_592_623, 3714)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(44, 0).saturating_mul(n.into()))
			// Standard error: 9.
			.saturating_add(Weight::from_parts(76, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_clear_storage(o: u32, ) -> Weight {
		// Proof: 248 + 1 * o recorded. Shortest run: 9_134_000.
		Weight::from_parts(10_515_475_u64.max(9_134_000), 3713)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(105, 0).saturating_mul(o.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 8_222_000.
		Weight::from_parts(10_205_913_u64.max(8_222_000), 3713)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(501, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 8_162_000.
		Weight::from_parts(13_608_785_u64.max(8_162_000), 3713)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(124, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 248 + 1 * n recorded. Shortest run: 9_765_000.
		Weight::from_parts(11_117_228_u64.max(9_765_000), 3713)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(523, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_transfer() -> Weight {
		// Proof: 155 recorded. Shortest run: 42_463_000.
		Weight::from_parts(44_295_000_u64.max(42_463_000), 6095)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_call() -> Weight {
		// Proof: 409 recorded. Shortest run: 15_193_000.
		Weight::from_parts(16_494_000_u64.max(15_193_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_delegate_call() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_252_000.
		Weight::from_parts(9_474_000_u64.max(8_252_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 522 recorded. Shortest run: 140_890_000.
		Weight::from_parts(106_994_523, 6458)
			// Standard error: 34.
			.saturating_add(Weight::from_parts(1_085, 0).saturating_mul(i.into()))
			// Standard error: 13.
			.saturating_add(Weight::from_parts(1_374, 0).saturating_mul(s.into()))
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
		// Proof: 643 + 84 * d recorded. Shortest run: 103_204_000.
		Weight::from_parts(108_755_560_u64.max(103_204_000), 6586)
			// Standard error: 9_285.
			.saturating_add(Weight::from_parts(3_704_462, 0).saturating_mul(d.into()))
			.saturating_add(DbWeight::get().reads(5))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(DbWeight::get().writes(7))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(d.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 372 recorded. Shortest run: 16_835_000.
		Weight::from_parts(18_077_000_u64.max(16_835_000), 6312)
			.saturating_add(DbWeight::get().reads(2))
			.saturating_add(DbWeight::get().writes(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_lock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 11_938_000.
		Weight::from_parts(12_879_000_u64.max(11_938_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn seal_unlock_delegate_dependency() -> Weight {
		// Proof: 785 recorded. Shortest run: 11_256_000.
		Weight::from_parts(12_639_000_u64.max(11_256_000), 4250)
			.saturating_add(DbWeight::get().reads(1))
			.saturating_add(DbWeight::get().writes(1))
	}
	fn seal_call_runtime(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_314_000.
		Weight::from_parts(377_958_u64.max(2_314_000), 0)
			// Standard error: 41.
			.saturating_add(Weight::from_parts(7_266, 0).saturating_mul(n.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_084_000.
		Weight::from_parts(9_454_000_u64.max(9_084_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 316 recorded. Shortest run: 6_971_000.
		Weight::from_parts(7_882_000_u64.max(6_971_000), 3781)
			.saturating_add(DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 409 recorded. Shortest run: 8_172_000.
		Weight::from_parts(8_973_000_u64.max(8_172_000), 3874)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_018_000.
		Weight::from_parts(12_879_000_u64.max(12_018_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_309_000.
		Weight::from_parts(6_560_000_u64.max(6_309_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_319_000.
		Weight::from_parts(6_560_000_u64.max(6_319_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_863_000.
		Weight::from_parts(9_213_000_u64.max(8_863_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_523_000.
		Weight::from_parts(2_894_000_u64.max(2_523_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_427_000.
		Weight::from_parts(11_807_000_u64.max(11_427_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_balance() -> Weight {
		// Proof: 103 recorded. Shortest run: 4_887_000.
		Weight::from_parts(5_458_000_u64.max(4_887_000), 3568)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_823_000.
		Weight::from_parts(9_184_000_u64.max(8_823_000), 0)
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_now() -> Weight {
		// Proof: 6 recorded. Shortest run: 3_064_000.
		Weight::from_parts(3_475_000_u64.max(3_064_000), 1491)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_763_000.
		Weight::from_parts(9_063_000_u64.max(8_763_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 52_869_000.
		Weight::from_parts(54_932_000_u64.max(52_869_000), 0)
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_451_000.
		Weight::from_parts(7_651_000_u64.max(7_451_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_893_000.
		Weight::from_parts(9_163_000_u64.max(8_893_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 181 recorded. Shortest run: 3_876_000.
		Weight::from_parts(4_397_000_u64.max(3_876_000), 1666)
			.saturating_add(DbWeight::get().reads(1))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 28_822_000.
		Weight::from_parts(34_078_747_u64.max(28_822_000), 0)
			// Standard error: 75.
			.saturating_add(Weight::from_parts(57_860, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 61_001_000.
		Weight::from_parts(64_165_000_u64.max(61_001_000), 0)
			// Standard error: 2_457.
			.saturating_add(Weight::from_parts(264_272, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 35_243_000.
		Weight::from_parts(32_315_257_u64.max(35_243_000), 0)
			// Standard error: 107.
			.saturating_add(Weight::from_parts(85_584, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 34_331_000.
		Weight::from_parts(31_480_401_u64.max(34_331_000), 0)
			// Standard error: 136.
			.saturating_add(Weight::from_parts(86_257, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 43_544_000.
		Weight::from_parts(47_531_000_u64.max(43_544_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_998_000.
		Weight::from_parts(13_009_000_u64.max(11_998_000), 0)
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 41_442_000.
		Weight::from_parts(43_472_616_u64.max(41_442_000), 0)
			// Standard error: 4.
			.saturating_add(Weight::from_parts(4_100, 0).saturating_mul(n.into()))
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_531_000.
		Weight::from_parts(7_131_331_u64.max(7_531_000), 0)
			// Standard error: 23.
			.saturating_add(Weight::from_parts(13_797, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_434_000.
		Weight::from_parts(6_438_818_u64.max(2_434_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(516, 0).saturating_mul(n.into()))
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 11_598_000.
		Weight::from_parts(6_869_328, 990)
			// Standard error: 59_039.
			.saturating_add(Weight::from_parts(2_043_379, 0).saturating_mul(t.into()))
			// Standard error: 3.
			.saturating_add(Weight::from_parts(404, 0).saturating_mul(n.into()))
			.saturating_add(DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_000_000.
		Weight::from_parts(19_123_858_u64.max(7_000_000), 0)
			// Standard error: 159.
			.saturating_add(Weight::from_parts(85_548, 0).saturating_mul(n.into()))
	}
	fn seal_set_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_889_000.
		Weight::from_parts(12_822_044_u64.max(5_889_000), 0)
			// Standard error: 20.
			.saturating_add(Weight::from_parts(87, 0).saturating_mul(n.into()))
	}
	fn seal_clear_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_538_000.
		Weight::from_parts(10_355_000_u64.max(5_538_000), 0)
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_297_000.
		Weight::from_parts(10_646_687_u64.max(4_297_000), 0)
			// Standard error: 11.
			.saturating_add(Weight::from_parts(342, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_772_000.
		Weight::from_parts(9_354_000_u64.max(7_772_000), 0)
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 9_154_000.
		Weight::from_parts(13_964_771_u64.max(9_154_000), 0)
			// Standard error: 14.
			.saturating_add(Weight::from_parts(342, 0).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_462_000.
		Weight::from_parts(1_882_000_u64.max(1_462_000), 0)
	}
	fn seal_tombstone_deposit() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_843_000.
		Weight::from_parts(9_123_000_u64.max(8_843_000), 0)
	}
	fn seal_restore_to() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_742_000.
		Weight::from_parts(9_354_000_u64.max(7_742_000), 0)
	}
	fn seal_set_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_089_000.
		Weight::from_parts(6_329_000_u64.max(6_089_000), 0)
	}
	fn seal_rent_allowance() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_933_000.
		Weight::from_parts(9_184_000_u64.max(8_933_000), 0)
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
	"first_pages",
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
