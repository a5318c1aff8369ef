//! Weights of `pallet_contracts` in this runtime.
//!
//! Written by `make peer-weights`; not to be edited.
//!
//! - Date: 2026-11-26
//! - Machine: Intel(R) Xeon(R) Processor, host `vm`
//! - Steps: 20, repeats: 10, `frame-benchmarking-cli` 64.0.0
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_min_or_max)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use crate::*;
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_contracts`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_contracts::WeightInfo for WeightInfo<T> {
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn on_process_deletion_queue_batch() -> Weight {
		// Proof: 0 recorded. Shortest run: 615_000.
		Weight::from_parts(926_000_u64.max(615_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn on_initialize_per_trie_key(k: u32, ) -> Weight {
		// Proof: 241 + 69 * k recorded. Shortest run: 13_558_000.
		Weight::from_parts(14_921_000_u64.max(13_558_000), 218)
			// Standard error: 6_357.
			.saturating_add(Weight::from_parts(1_445_026, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(k.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(k.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(k.into()))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	fn v9_migration_step(c: u32, ) -> Weight {
		// Proof: 49 + 1 * c recorded. Shortest run: 5_368_000.
		Weight::from_parts(7_299_664_u64.max(5_368_000), 5986)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(963, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v10_migration_step() -> Weight {
		// Proof: 374 recorded. Shortest run: 13_824_000.
		Weight::from_parts(17_921_000_u64.max(13_824_000), 6314)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::DeletionQueue` (r:1 w:1025)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	// Storage: `Contracts::DeletionQueueCounter` (r:0 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn v11_migration_step(k: u32, ) -> Weight {
		// Proof: 9 + 1 * k recorded. Shortest run: 2_182_000.
		Weight::from_parts(2_803_000_u64.max(2_182_000), 3473)
			// Standard error: 2_135.
			.saturating_add(Weight::from_parts(1_333_927, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(k.into())))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(k.into()))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553053f13fd319a03c211337c76e0fe776df` (r:2 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553053f13fd319a03c211337c76e0fe776df` (r:2 w:0)
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:1 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:0 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn v12_migration_step(c: u32, ) -> Weight {
		// Proof: 188 + 1 * c recorded. Shortest run: 13_937_000.
		Weight::from_parts(19_249_454_u64.max(13_937_000), 6125)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(494, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v13_migration_step() -> Weight {
		// Proof: 303 recorded. Shortest run: 11_327_000.
		Weight::from_parts(15_772_000_u64.max(11_327_000), 6243)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:2 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	fn v14_migration_step() -> Weight {
		// Proof: 139 recorded. Shortest run: 41_345_000.
		Weight::from_parts(55_155_000_u64.max(41_345_000), 6079)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v15_migration_step() -> Weight {
		// Proof: 407 recorded. Shortest run: 39_837_000.
		Weight::from_parts(57_334_000_u64.max(39_837_000), 6347)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v16_migration_step() -> Weight {
		// Proof: 272 recorded. Shortest run: 9_202_000.
		Weight::from_parts(12_513_000_u64.max(9_202_000), 6212)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn migration_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 1_539_000.
		Weight::from_parts(2_406_000_u64.max(1_539_000), 1491)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	fn migrate() -> Weight {
		// Proof: 29 recorded. Shortest run: 9_786_000.
		Weight::from_parts(16_070_000_u64.max(9_786_000), 3494)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	fn on_runtime_upgrade_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 2_838_000.
		Weight::from_parts(4_980_000_u64.max(2_838_000), 3471)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade_in_progress() -> Weight {
		// Proof: 30 recorded. Shortest run: 4_038_000.
		Weight::from_parts(4_663_000_u64.max(4_038_000), 3495)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade() -> Weight {
		// Proof: 6 recorded. Shortest run: 4_097_000.
		Weight::from_parts(7_349_000_u64.max(4_097_000), 3471)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn call_with_code_per_byte(c: u32, ) -> Weight {
		// Proof: 461 + 1 * c recorded. Shortest run: 217_235_000.
		Weight::from_parts(247_196_012_u64.max(217_235_000), 3938)
			// Standard error: 48.
			.saturating_add(Weight::from_parts(1_020, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::Nonce` (r:1 w:1)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn instantiate_with_code(c: u32, i: u32, s: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_030_124_000.
		Weight::from_parts(162_326_259, 5940)
			// Standard error: 275.
			.saturating_add(Weight::from_parts(29_081, 0).saturating_mul(c.into()))
			// Standard error: 33.
			.saturating_add(Weight::from_parts(1_952, 0).saturating_mul(i.into()))
			// Standard error: 33.
			.saturating_add(Weight::from_parts(1_702, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::Nonce` (r:1 w:1)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	fn instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 205 recorded. Shortest run: 1_755_294_000.
		Weight::from_parts(1_760_617_000, 3670)
			// Standard error: 41.
			.saturating_add(Weight::from_parts(765, 0).saturating_mul(i.into()))
			// Standard error: 41.
			.saturating_add(Weight::from_parts(644, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn call() -> Weight {
		// Proof: 524 recorded. Shortest run: 126_119_000.
		Weight::from_parts(158_679_000_u64.max(126_119_000), 3989)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn upload_code_determinism_enforced(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 218_012_000.
		Weight::from_parts(287_156_250_u64.max(218_012_000), 3465)
			// Standard error: 112.
			.saturating_add(Weight::from_parts(28_682, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn upload_code_determinism_relaxed(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 229_713_000.
		Weight::from_parts(314_965_705_u64.max(229_713_000), 3465)
			// Standard error: 103.
			.saturating_add(Weight::from_parts(29_001, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:0 w:1)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn remove_code() -> Weight {
		// Proof: 176 recorded. Shortest run: 40_680_000.
		Weight::from_parts(54_486_000_u64.max(40_680_000), 3641)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn set_code() -> Weight {
		// Proof: 415 recorded. Shortest run: 24_155_000.
		Weight::from_parts(32_087_000_u64.max(24_155_000), 6355)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn noop_host_fn(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 9_537_000.
		Weight::from_parts(11_150_807_u64.max(9_537_000), 0)
			// Standard error: 112.
			.saturating_add(Weight::from_parts(37_550, 0).saturating_mul(r.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 543_000.
		Weight::from_parts(857_000_u64.max(543_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 44 recorded. Shortest run: 3_497_000.
		Weight::from_parts(4_730_000_u64.max(3_497_000), 3509)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 137 recorded. Shortest run: 5_252_000.
		Weight::from_parts(6_520_000_u64.max(5_252_000), 3602)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 545_000.
		Weight::from_parts(964_000_u64.max(545_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 235_000.
		Weight::from_parts(416_000_u64.max(235_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 327_000.
		Weight::from_parts(418_000_u64.max(327_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 504_000.
		Weight::from_parts(799_000_u64.max(504_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 629_000.
		Weight::from_parts(989_000_u64.max(629_000), 0)
	}
	fn seal_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_337_000.
		Weight::from_parts(3_413_000_u64.max(2_337_000), 0)
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 646_000.
		Weight::from_parts(873_000_u64.max(646_000), 0)
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 591_000.
		Weight::from_parts(853_000_u64.max(591_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 532_000.
		Weight::from_parts(866_000_u64.max(532_000), 0)
	}
	fn seal_now() -> Weight {
		// Proof: 0 recorded. Shortest run: 474_000.
		Weight::from_parts(839_000_u64.max(474_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_293_000.
		Weight::from_parts(1_863_000_u64.max(1_293_000), 0)
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 427_000.
		Weight::from_parts(690_000_u64.max(427_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(110, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 380_000.
		Weight::from_parts(425_000_u64.max(380_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(173, 0).saturating_mul(n.into()))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:33 w:33)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:0 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn seal_terminate(n: u32, ) -> Weight {
		// Proof: 63 + 78 * n recorded. Shortest run: 13_974_000.
		Weight::from_parts(19_616_152_u64.max(13_974_000), 3528)
			// Standard error: 20_070.
			.saturating_add(Weight::from_parts(4_367_816, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2553).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 796_000.
		Weight::from_parts(1_231_000_u64.max(796_000), 0)
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_378_000.
		Weight::from_parts(5_394_038, 990)
			// Standard error: 26_941.
			.saturating_add(Weight::from_parts(2_550_620, 0).saturating_mul(t.into()))
			// Standard error: 7.
			.saturating_add(Weight::from_parts(24, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 522_000.
		Weight::from_parts(575_000_u64.max(522_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(380, 0).saturating_mul(i.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 10_056_000.
		Weight::from_parts(13_267_000_u64.max(10_056_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 43_017_000.
		Weight::from_parts(53_619_000_u64.max(43_017_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 11_743_000.
		Weight::from_parts(16_049_000_u64.max(11_743_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 48_327_000.
		Weight::from_parts(60_508_000_u64.max(48_327_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 154 + 1 * o recorded. Shortest run: 8_579_000.
		Weight::from_parts(10_297_989, 152)
			// Standard error: 8.
			.saturating_add(Weight::from_parts(223, 0).saturating_mul(n.into()))
			// Standard error: 8.
			.saturating_add(Weight::from_parts(129, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_clear_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 6_811_000.
		Weight::from_parts(10_059_261_u64.max(6_811_000), 151)
			// Standard error: 6.
			.saturating_add(Weight::from_parts(110, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 5_208_000.
		Weight::from_parts(9_150_879_u64.max(5_208_000), 151)
			// Standard error: 7.
			.saturating_add(Weight::from_parts(438, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 4_833_000.
		Weight::from_parts(7_810_203_u64.max(4_833_000), 151)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(90, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 6_665_000.
		Weight::from_parts(10_276_914_u64.max(6_665_000), 151)
			// Standard error: 8.
			.saturating_add(Weight::from_parts(480, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn set_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_348_000.
		Weight::from_parts(1_990_000_u64.max(1_348_000), 0)
	}
	fn set_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_697_000.
		Weight::from_parts(4_497_000_u64.max(3_697_000), 0)
	}
	fn get_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_481_000.
		Weight::from_parts(3_143_000_u64.max(2_481_000), 0)
	}
	fn get_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_384_000.
		Weight::from_parts(6_914_000_u64.max(5_384_000), 0)
	}
	fn rollback_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_033_000.
		Weight::from_parts(4_307_000_u64.max(3_033_000), 0)
	}
	fn seal_set_transient_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_033_000.
		Weight::from_parts(2_679_381, 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(142, 0).saturating_mul(n.into()))
			// Standard error: 1.
			.saturating_add(Weight::from_parts(165, 0).saturating_mul(o.into()))
	}
	fn seal_clear_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_687_000.
		Weight::from_parts(2_623_267_u64.max(1_687_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(161, 0).saturating_mul(n.into()))
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_538_000.
		Weight::from_parts(2_378_027_u64.max(1_538_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(161, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_577_000.
		Weight::from_parts(2_233_813_u64.max(1_577_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(83, 0).saturating_mul(n.into()))
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_881_000.
		Weight::from_parts(7_163_570_u64.max(5_881_000), 0)
	}
	fn seal_transfer() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_476_000.
		Weight::from_parts(7_746_000_u64.max(6_476_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_call(t: u32, i: u32, ) -> Weight {
		// Proof: 286 + 51 * t recorded. Shortest run: 91_239_000.
		Weight::from_parts(92_598_976, 3751)
			// Standard error: 549_646.
			.saturating_add(Weight::from_parts(42_730_027, 0).saturating_mul(t.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(19, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 1901).saturating_mul(t.into()))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn seal_delegate_call() -> Weight {
		// Proof: 149 recorded. Shortest run: 70_565_000.
		Weight::from_parts(83_703_000_u64.max(70_565_000), 3614)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn seal_instantiate(i: u32, s: u32, ) -> Weight {
		// Proof: 149 recorded. Shortest run: 1_462_641_000.
		Weight::from_parts(171_976_860, 3611)
			// Standard error: 23.
			.saturating_add(Weight::from_parts(1_433, 0).saturating_mul(i.into()))
			// Standard error: 23.
			.saturating_add(Weight::from_parts(1_713, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 637_000.
		Weight::from_parts(1_040_000_u64.max(637_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(830, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_152_000.
		Weight::from_parts(1_284_000_u64.max(1_152_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(2_382, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 823_000.
		Weight::from_parts(938_000_u64.max(823_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(1_064, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 762_000.
		Weight::from_parts(963_000_u64.max(762_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(1_088, 0).saturating_mul(n.into()))
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 39_513_000.
		Weight::from_parts(45_380_582_u64.max(39_513_000), 0)
			// Standard error: 8.
			.saturating_add(Weight::from_parts(2_747, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 35_283_000.
		Weight::from_parts(39_968_000_u64.max(35_283_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 10_199_000.
		Weight::from_parts(11_611_000_u64.max(10_199_000), 0)
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 149 recorded. Shortest run: 14_908_000.
		Weight::from_parts(19_192_000_u64.max(14_908_000), 3614)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn lock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 7_864_000.
		Weight::from_parts(11_742_000_u64.max(7_864_000), 3563)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	fn unlock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 6_940_000.
		Weight::from_parts(9_824_000_u64.max(6_940_000), 3558)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 190_000.
		Weight::from_parts(376_000_u64.max(190_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 224_000.
		Weight::from_parts(402_000_u64.max(224_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_101_000.
		Weight::from_parts(1_498_000_u64.max(1_101_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn instr_i64_load_store(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 459_000.
		Weight::from_parts(1_292_674_u64.max(459_000), 0)
			// Standard error: 36.
			.saturating_add(Weight::from_parts(6_179, 0).saturating_mul(r.into()))
	}
}
