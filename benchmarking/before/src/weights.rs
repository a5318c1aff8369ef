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
		// Proof: 0 recorded. Shortest run: 520_000.
		Weight::from_parts(641_000_u64.max(520_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn on_initialize_per_trie_key(k: u32, ) -> Weight {
		// Proof: 241 + 69 * k recorded. Shortest run: 8_073_000.
		Weight::from_parts(8_423_000_u64.max(8_073_000), 218)
			// Standard error: 2_026.
			.saturating_add(Weight::from_parts(945_968, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(k.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(k.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(k.into()))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	fn v9_migration_step(c: u32, ) -> Weight {
		// Proof: 49 + 1 * c recorded. Shortest run: 4_316_000.
		Weight::from_parts(4_835_227_u64.max(4_316_000), 5986)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(536, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v10_migration_step() -> Weight {
		// Proof: 374 recorded. Shortest run: 9_954_000.
		Weight::from_parts(11_016_000_u64.max(9_954_000), 6314)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::DeletionQueue` (r:1 w:1025)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	// Storage: `Contracts::DeletionQueueCounter` (r:0 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn v11_migration_step(k: u32, ) -> Weight {
		// Proof: 9 + 1 * k recorded. Shortest run: 1_803_000.
		Weight::from_parts(1_933_000_u64.max(1_803_000), 3473)
			// Standard error: 397.
			.saturating_add(Weight::from_parts(1_076_499, 0).saturating_mul(k.into()))
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
		// Proof: 188 + 1 * c recorded. Shortest run: 10_146_000.
		Weight::from_parts(10_676_489_u64.max(10_146_000), 6125)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(204, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v13_migration_step() -> Weight {
		// Proof: 303 recorded. Shortest run: 7_171_000.
		Weight::from_parts(7_892_000_u64.max(7_171_000), 6243)
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
		// Proof: 139 recorded. Shortest run: 34_732_000.
		Weight::from_parts(36_394_000_u64.max(34_732_000), 6079)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v15_migration_step() -> Weight {
		// Proof: 407 recorded. Shortest run: 34_071_000.
		Weight::from_parts(36_054_000_u64.max(34_071_000), 6347)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v16_migration_step() -> Weight {
		// Proof: 272 recorded. Shortest run: 7_000_000.
		Weight::from_parts(7_602_000_u64.max(7_000_000), 6212)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn migration_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 1_462_000.
		Weight::from_parts(1_623_000_u64.max(1_462_000), 1491)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	fn migrate() -> Weight {
		// Proof: 29 recorded. Shortest run: 7_702_000.
		Weight::from_parts(8_332_000_u64.max(7_702_000), 3494)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	fn on_runtime_upgrade_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 2_634_000.
		Weight::from_parts(2_915_000_u64.max(2_634_000), 3471)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade_in_progress() -> Weight {
		// Proof: 30 recorded. Shortest run: 3_716_000.
		Weight::from_parts(4_096_000_u64.max(3_716_000), 3495)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade() -> Weight {
		// Proof: 6 recorded. Shortest run: 3_435_000.
		Weight::from_parts(3_786_000_u64.max(3_435_000), 3471)
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
		// Proof: 461 + 1 * c recorded. Shortest run: 161_833_000.
		Weight::from_parts(166_865_465_u64.max(161_833_000), 3938)
			// Standard error: 4.
			.saturating_add(Weight::from_parts(410, 0).saturating_mul(c.into()))
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
		// Proof: 0 recorded. Shortest run: 3_614_765_000.
		Weight::from_parts(248_775_105, 5940)
			// Standard error: 176.
			.saturating_add(Weight::from_parts(23_201, 0).saturating_mul(c.into()))
			// Standard error: 21.
			.saturating_add(Weight::from_parts(1_673, 0).saturating_mul(i.into()))
			// Standard error: 21.
			.saturating_add(Weight::from_parts(1_566, 0).saturating_mul(s.into()))
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
		// Proof: 205 recorded. Shortest run: 1_708_765_000.
		Weight::from_parts(244_780_083, 3670)
			// Standard error: 53.
			.saturating_add(Weight::from_parts(1_485, 0).saturating_mul(i.into()))
			// Standard error: 53.
			.saturating_add(Weight::from_parts(1_490, 0).saturating_mul(s.into()))
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
		// Proof: 524 recorded. Shortest run: 101_863_000.
		Weight::from_parts(106_780_000_u64.max(101_863_000), 3989)
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
		// Proof: 0 recorded. Shortest run: 153_009_000.
		Weight::from_parts(163_322_688_u64.max(153_009_000), 3465)
			// Standard error: 36.
			.saturating_add(Weight::from_parts(21_573, 0).saturating_mul(c.into()))
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
		// Proof: 0 recorded. Shortest run: 158_698_000.
		Weight::from_parts(173_959_616_u64.max(158_698_000), 3465)
			// Standard error: 30.
			.saturating_add(Weight::from_parts(21_477, 0).saturating_mul(c.into()))
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
		// Proof: 176 recorded. Shortest run: 35_524_000.
		Weight::from_parts(37_336_000_u64.max(35_524_000), 3641)
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
		// Proof: 415 recorded. Shortest run: 16_475_000.
		Weight::from_parts(17_706_000_u64.max(16_475_000), 6355)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn noop_host_fn(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_810_000.
		Weight::from_parts(7_232_498_u64.max(6_810_000), 0)
			// Standard error: 16.
			.saturating_add(Weight::from_parts(28_703, 0).saturating_mul(r.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 371_000.
		Weight::from_parts(431_000_u64.max(371_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 44 recorded. Shortest run: 2_173_000.
		Weight::from_parts(2_424_000_u64.max(2_173_000), 3509)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 137 recorded. Shortest run: 4_026_000.
		Weight::from_parts(4_367_000_u64.max(4_026_000), 3602)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 450_000.
		Weight::from_parts(531_000_u64.max(450_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 140_000.
		Weight::from_parts(180_000_u64.max(140_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 140_000.
		Weight::from_parts(180_000_u64.max(140_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 350_000.
		Weight::from_parts(421_000_u64.max(350_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 420_000.
		Weight::from_parts(511_000_u64.max(420_000), 0)
	}
	fn seal_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_853_000.
		Weight::from_parts(2_063_000_u64.max(1_853_000), 0)
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 420_000.
		Weight::from_parts(511_000_u64.max(420_000), 0)
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 370_000.
		Weight::from_parts(440_000_u64.max(370_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 351_000.
		Weight::from_parts(420_000_u64.max(351_000), 0)
	}
	fn seal_now() -> Weight {
		// Proof: 0 recorded. Shortest run: 361_000.
		Weight::from_parts(420_000_u64.max(361_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 941_000.
		Weight::from_parts(1_051_000_u64.max(941_000), 0)
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 291_000.
		Weight::from_parts(205_273_u64.max(291_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(64, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 170_000.
		Weight::from_parts(266_194_u64.max(170_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(120, 0).saturating_mul(n.into()))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:33 w:33)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:0 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn seal_terminate(n: u32, ) -> Weight {
		// Proof: 63 + 78 * n recorded. Shortest run: 8_753_000.
		Weight::from_parts(9_101_430_u64.max(8_753_000), 3528)
			// Standard error: 3_961.
			.saturating_add(Weight::from_parts(3_199_658, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2553).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 600_000.
		Weight::from_parts(711_000_u64.max(600_000), 0)
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_264_000.
		Weight::from_parts(1_502_091, 990)
			// Standard error: 6_109.
			.saturating_add(Weight::from_parts(2_098_120, 0).saturating_mul(t.into()))
			// Standard error: 1.
			.saturating_add(Weight::from_parts(49, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 220_000.
		Weight::from_parts(669_290_u64.max(220_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(230, 0).saturating_mul(i.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 6_479_000.
		Weight::from_parts(7_170_000_u64.max(6_479_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 28_663_000.
		Weight::from_parts(31_126_000_u64.max(28_663_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 7_551_000.
		Weight::from_parts(8_192_000_u64.max(7_551_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 31_848_000.
		Weight::from_parts(34_342_000_u64.max(31_848_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 154 + 1 * o recorded. Shortest run: 5_308_000.
		Weight::from_parts(5_186_944, 152)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(148, 0).saturating_mul(n.into()))
			// Standard error: 1.
			.saturating_add(Weight::from_parts(46, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_clear_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 4_276_000.
		Weight::from_parts(4_911_241_u64.max(4_276_000), 151)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(59, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 3_866_000.
		Weight::from_parts(4_831_661_u64.max(3_866_000), 151)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(263, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 3_686_000.
		Weight::from_parts(4_280_608_u64.max(3_686_000), 151)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(52, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 4_577_000.
		Weight::from_parts(5_406_821_u64.max(4_577_000), 151)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(265, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn set_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_001_000.
		Weight::from_parts(1_141_000_u64.max(1_001_000), 0)
	}
	fn set_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_943_000.
		Weight::from_parts(2_183_000_u64.max(1_943_000), 0)
	}
	fn get_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_003_000.
		Weight::from_parts(2_164_000_u64.max(2_003_000), 0)
	}
	fn get_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_834_000.
		Weight::from_parts(3_144_000_u64.max(2_834_000), 0)
	}
	fn rollback_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_112_000.
		Weight::from_parts(1_282_000_u64.max(1_112_000), 0)
	}
	fn seal_set_transient_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_476_000.
		Weight::from_parts(1_909_291, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(120, 0).saturating_mul(n.into()))
			// Standard error: 0.
			.saturating_add(Weight::from_parts(123, 0).saturating_mul(o.into()))
	}
	fn seal_clear_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_412_000.
		Weight::from_parts(1_804_019_u64.max(1_412_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(124, 0).saturating_mul(n.into()))
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_352_000.
		Weight::from_parts(1_634_148_u64.max(1_352_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(121, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_242_000.
		Weight::from_parts(1_471_431_u64.max(1_242_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(62, 0).saturating_mul(n.into()))
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_767_000.
		Weight::from_parts(5_047_032_u64.max(4_767_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(11, 0).saturating_mul(n.into()))
	}
	fn seal_transfer() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_558_000.
		Weight::from_parts(5_979_000_u64.max(5_558_000), 0)
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
		// Proof: 286 + 51 * t recorded. Shortest run: 62_895_000.
		Weight::from_parts(65_206_421, 3751)
			// Standard error: 93_964.
			.saturating_add(Weight::from_parts(35_745_783, 0).saturating_mul(t.into()))
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
		// Proof: 149 recorded. Shortest run: 58_167_000.
		Weight::from_parts(61_102_000_u64.max(58_167_000), 3614)
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
		// Proof: 149 recorded. Shortest run: 1_570_958_000.
		Weight::from_parts(223_105_455, 3611)
			// Standard error: 16.
			.saturating_add(Weight::from_parts(1_376, 0).saturating_mul(i.into()))
			// Standard error: 16.
			.saturating_add(Weight::from_parts(1_508, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 371_000.
		Weight::from_parts(400_000_u64.max(371_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(615, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 661_000.
		Weight::from_parts(681_000_u64.max(661_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_966, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 450_000.
		Weight::from_parts(481_000_u64.max(450_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_321, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 441_000.
		Weight::from_parts(491_000_u64.max(441_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(1_321, 0).saturating_mul(n.into()))
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 32_669_000.
		Weight::from_parts(34_003_952_u64.max(32_669_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(3_506, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 30_666_000.
		Weight::from_parts(32_499_000_u64.max(30_666_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_810_000.
		Weight::from_parts(7_111_000_u64.max(6_810_000), 0)
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 149 recorded. Shortest run: 11_867_000.
		Weight::from_parts(12_619_000_u64.max(11_867_000), 3614)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn lock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 5_598_000.
		Weight::from_parts(6_049_000_u64.max(5_598_000), 3563)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	fn unlock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 4_687_000.
		Weight::from_parts(5_118_000_u64.max(4_687_000), 3558)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 150_000.
		Weight::from_parts(190_000_u64.max(150_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 160_000.
		Weight::from_parts(191_000_u64.max(160_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 0 recorded. Shortest run: 822_000.
		Weight::from_parts(981_000_u64.max(822_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn instr_i64_load_store(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 400_000.
		Weight::from_parts(494_877_u64.max(400_000), 0)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(3_666, 0).saturating_mul(r.into()))
	}
}
