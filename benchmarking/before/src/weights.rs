//! Weights of `pallet_contracts` in this runtime.
//!
//! Generated; not to be edited.
//!
//! - Date: 2026-11-30
//! - Machine: AMD EPYC, host `vm`
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
		// Proof: 0 recorded. Shortest run: 551_000.
		Weight::from_parts(671_000_u64.max(551_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn on_initialize_per_trie_key(k: u32, ) -> Weight {
		// Proof: 241 + 69 * k recorded. Shortest run: 8_492_000.
		Weight::from_parts(8_653_000_u64.max(8_492_000), 218)
			// Standard error: 4_788.
			.saturating_add(Weight::from_parts(1_105_786, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(k.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(k.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(k.into()))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	fn v9_migration_step(c: u32, ) -> Weight {
		// Proof: 49 + 1 * c recorded. Shortest run: 4_376_000.
		Weight::from_parts(5_071_925_u64.max(4_376_000), 5986)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(558, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v10_migration_step() -> Weight {
		// Proof: 374 recorded. Shortest run: 10_806_000.
		Weight::from_parts(11_557_000_u64.max(10_806_000), 6314)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::DeletionQueue` (r:1 w:1025)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	// Storage: `Contracts::DeletionQueueCounter` (r:0 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn v11_migration_step(k: u32, ) -> Weight {
		// Proof: 9 + 1 * k recorded. Shortest run: 1_913_000.
		Weight::from_parts(1_963_000_u64.max(1_913_000), 3473)
			// Standard error: 576.
			.saturating_add(Weight::from_parts(1_121_869, 0).saturating_mul(k.into()))
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
		// Proof: 188 + 1 * c recorded. Shortest run: 10_536_000.
		Weight::from_parts(11_138_954_u64.max(10_536_000), 6125)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(211, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v13_migration_step() -> Weight {
		// Proof: 303 recorded. Shortest run: 7_722_000.
		Weight::from_parts(8_362_000_u64.max(7_722_000), 6243)
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
		// Proof: 139 recorded. Shortest run: 35_894_000.
		Weight::from_parts(37_586_000_u64.max(35_894_000), 6079)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v15_migration_step() -> Weight {
		// Proof: 407 recorded. Shortest run: 35_834_000.
		Weight::from_parts(37_566_000_u64.max(35_834_000), 6347)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v16_migration_step() -> Weight {
		// Proof: 272 recorded. Shortest run: 7_331_000.
		Weight::from_parts(7_912_000_u64.max(7_331_000), 6212)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn migration_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 1_482_000.
		Weight::from_parts(1_662_000_u64.max(1_482_000), 1491)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	fn migrate() -> Weight {
		// Proof: 29 recorded. Shortest run: 7_902_000.
		Weight::from_parts(8_573_000_u64.max(7_902_000), 3494)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	fn on_runtime_upgrade_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 2_594_000.
		Weight::from_parts(2_965_000_u64.max(2_594_000), 3471)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade_in_progress() -> Weight {
		// Proof: 30 recorded. Shortest run: 3_906_000.
		Weight::from_parts(4_287_000_u64.max(3_906_000), 3495)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade() -> Weight {
		// Proof: 6 recorded. Shortest run: 3_575_000.
		Weight::from_parts(3_966_000_u64.max(3_575_000), 3471)
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
		// Proof: 461 + 1 * c recorded. Shortest run: 168_032_000.
		Weight::from_parts(174_249_272_u64.max(168_032_000), 3938)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(445, 0).saturating_mul(c.into()))
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
		// Proof: 0 recorded. Shortest run: 3_754_154_000.
		Weight::from_parts(240_376_778, 5940)
			// Standard error: 448.
			.saturating_add(Weight::from_parts(24_729, 0).saturating_mul(c.into()))
			// Standard error: 53.
			.saturating_add(Weight::from_parts(1_668, 0).saturating_mul(i.into()))
			// Standard error: 53.
			.saturating_add(Weight::from_parts(1_776, 0).saturating_mul(s.into()))
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
		// Proof: 205 recorded. Shortest run: 1_802_746_000.
		Weight::from_parts(180_659_889, 3670)
			// Standard error: 21.
			.saturating_add(Weight::from_parts(1_579, 0).saturating_mul(i.into()))
			// Standard error: 21.
			.saturating_add(Weight::from_parts(1_705, 0).saturating_mul(s.into()))
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
		// Proof: 524 recorded. Shortest run: 109_555_000.
		Weight::from_parts(114_782_000_u64.max(109_555_000), 3989)
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
		// Proof: 0 recorded. Shortest run: 158_327_000.
		Weight::from_parts(168_170_547_u64.max(158_327_000), 3465)
			// Standard error: 39.
			.saturating_add(Weight::from_parts(22_702, 0).saturating_mul(c.into()))
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
		// Proof: 0 recorded. Shortest run: 164_587_000.
		Weight::from_parts(176_791_952_u64.max(164_587_000), 3465)
			// Standard error: 42.
			.saturating_add(Weight::from_parts(22_560, 0).saturating_mul(c.into()))
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
		// Proof: 176 recorded. Shortest run: 36_375_000.
		Weight::from_parts(37_997_000_u64.max(36_375_000), 3641)
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
		// Proof: 415 recorded. Shortest run: 16_665_000.
		Weight::from_parts(17_897_000_u64.max(16_665_000), 6355)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn noop_host_fn(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_220_000.
		Weight::from_parts(7_902_919_u64.max(7_220_000), 0)
			// Standard error: 27.
			.saturating_add(Weight::from_parts(28_803, 0).saturating_mul(r.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 370_000.
		Weight::from_parts(441_000_u64.max(370_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 44 recorded. Shortest run: 2_253_000.
		Weight::from_parts(2_514_000_u64.max(2_253_000), 3509)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 137 recorded. Shortest run: 4_126_000.
		Weight::from_parts(4_467_000_u64.max(4_126_000), 3602)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 480_000.
		Weight::from_parts(581_000_u64.max(480_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 150_000.
		Weight::from_parts(181_000_u64.max(150_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 140_000.
		Weight::from_parts(180_000_u64.max(140_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 381_000.
		Weight::from_parts(460_000_u64.max(381_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 390_000.
		Weight::from_parts(480_000_u64.max(390_000), 0)
	}
	fn seal_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_902_000.
		Weight::from_parts(2_103_000_u64.max(1_902_000), 0)
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 391_000.
		Weight::from_parts(471_000_u64.max(391_000), 0)
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 390_000.
		Weight::from_parts(451_000_u64.max(390_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 371_000.
		Weight::from_parts(450_000_u64.max(371_000), 0)
	}
	fn seal_now() -> Weight {
		// Proof: 0 recorded. Shortest run: 370_000.
		Weight::from_parts(451_000_u64.max(370_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 941_000.
		Weight::from_parts(1_092_000_u64.max(941_000), 0)
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 280_000.
		Weight::from_parts(156_953_u64.max(280_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(66, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 160_000.
		Weight::from_parts(181_000_u64.max(160_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(122, 0).saturating_mul(n.into()))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:33 w:33)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:0 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn seal_terminate(n: u32, ) -> Weight {
		// Proof: 63 + 78 * n recorded. Shortest run: 8_963_000.
		Weight::from_parts(9_952_160_u64.max(8_963_000), 3528)
			// Standard error: 6_196.
			.saturating_add(Weight::from_parts(3_285_216, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2553).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 590_000.
		Weight::from_parts(691_000_u64.max(590_000), 0)
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_193_000.
		Weight::from_parts(1_463_541, 990)
			// Standard error: 5_896.
			.saturating_add(Weight::from_parts(2_030_373, 0).saturating_mul(t.into()))
			// Standard error: 1.
			.saturating_add(Weight::from_parts(49, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 200_000.
		Weight::from_parts(230_000_u64.max(200_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(228, 0).saturating_mul(i.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 6_500_000.
		Weight::from_parts(7_001_000_u64.max(6_500_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 30_756_000.
		Weight::from_parts(34_021_000_u64.max(30_756_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 7_631_000.
		Weight::from_parts(8_213_000_u64.max(7_631_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 32_969_000.
		Weight::from_parts(39_529_000_u64.max(32_969_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 154 + 1 * o recorded. Shortest run: 5_158_000.
		Weight::from_parts(5_135_955, 152)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(145, 0).saturating_mul(n.into()))
			// Standard error: 1.
			.saturating_add(Weight::from_parts(49, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_clear_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 4_247_000.
		Weight::from_parts(4_884_941_u64.max(4_247_000), 151)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(49, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 3_986_000.
		Weight::from_parts(4_994_605_u64.max(3_986_000), 151)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(269, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 3_585_000.
		Weight::from_parts(4_310_788_u64.max(3_585_000), 151)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(56, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 4_457_000.
		Weight::from_parts(5_423_372_u64.max(4_457_000), 151)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(264, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn set_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 992_000.
		Weight::from_parts(1_142_000_u64.max(992_000), 0)
	}
	fn set_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_093_000.
		Weight::from_parts(2_414_000_u64.max(2_093_000), 0)
	}
	fn get_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_053_000.
		Weight::from_parts(2_203_000_u64.max(2_053_000), 0)
	}
	fn get_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_275_000.
		Weight::from_parts(3_946_000_u64.max(3_275_000), 0)
	}
	fn rollback_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_202_000.
		Weight::from_parts(1_652_000_u64.max(1_202_000), 0)
	}
	fn seal_set_transient_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_456_000.
		Weight::from_parts(1_817_693, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(125, 0).saturating_mul(n.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(129, 0).saturating_mul(o.into()))
	}
	fn seal_clear_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_432_000.
		Weight::from_parts(1_796_477_u64.max(1_432_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(127, 0).saturating_mul(n.into()))
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_382_000.
		Weight::from_parts(1_625_806_u64.max(1_382_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(122, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_222_000.
		Weight::from_parts(1_477_844_u64.max(1_222_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(62, 0).saturating_mul(n.into()))
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_637_000.
		Weight::from_parts(4_980_718_u64.max(4_637_000), 0)
	}
	fn seal_transfer() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_849_000.
		Weight::from_parts(6_159_000_u64.max(5_849_000), 0)
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
		// Proof: 286 + 51 * t recorded. Shortest run: 63_596_000.
		Weight::from_parts(66_399_763, 3751)
			// Standard error: 97_420.
			.saturating_add(Weight::from_parts(35_688_335, 0).saturating_mul(t.into()))
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
		// Proof: 149 recorded. Shortest run: 58_828_000.
		Weight::from_parts(61_533_000_u64.max(58_828_000), 3614)
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
		// Proof: 149 recorded. Shortest run: 1_530_047_000.
		Weight::from_parts(141_952_850, 3611)
			// Standard error: 14.
			.saturating_add(Weight::from_parts(1_440, 0).saturating_mul(i.into()))
			// Standard error: 14.
			.saturating_add(Weight::from_parts(1_528, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 370_000.
		Weight::from_parts(420_000_u64.max(370_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(611, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 681_000.
		Weight::from_parts(721_000_u64.max(681_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_944, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 461_000.
		Weight::from_parts(491_000_u64.max(461_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_304, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 440_000.
		Weight::from_parts(471_000_u64.max(440_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_291, 0).saturating_mul(n.into()))
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 31_918_000.
		Weight::from_parts(31_958_888_u64.max(31_918_000), 0)
			// Standard error: 14.
			.saturating_add(Weight::from_parts(3_584, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 30_426_000.
		Weight::from_parts(32_278_000_u64.max(30_426_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_610_000.
		Weight::from_parts(7_040_000_u64.max(6_610_000), 0)
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 149 recorded. Shortest run: 11_788_000.
		Weight::from_parts(12_930_000_u64.max(11_788_000), 3614)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn lock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 5_699_000.
		Weight::from_parts(6_269_000_u64.max(5_699_000), 3563)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	fn unlock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 4_667_000.
		Weight::from_parts(5_258_000_u64.max(4_667_000), 3558)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 150_000.
		Weight::from_parts(200_000_u64.max(150_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 160_000.
		Weight::from_parts(210_000_u64.max(160_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 0 recorded. Shortest run: 801_000.
		Weight::from_parts(951_000_u64.max(801_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn instr_i64_load_store(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 371_000.
		Weight::from_parts(179_300_u64.max(371_000), 0)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(3_961, 0).saturating_mul(r.into()))
	}
}
