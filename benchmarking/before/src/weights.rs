//! Weights of `pallet_contracts` in this runtime.
//!
//! Written by `make peer-weights`; not to be edited.
//!
//! - Date: 2026-11-27
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
		// Proof: 0 recorded. Shortest run: 711_000.
		Weight::from_parts(871_000_u64.max(711_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn on_initialize_per_trie_key(k: u32, ) -> Weight {
		// Proof: 241 + 69 * k recorded. Shortest run: 13_100_000.
		Weight::from_parts(13_170_000_u64.max(13_100_000), 218)
			// Standard error: 4_879.
			.saturating_add(Weight::from_parts(1_349_516, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(k.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(k.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(k.into()))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
	fn v9_migration_step(c: u32, ) -> Weight {
		// Proof: 49 + 1 * c recorded. Shortest run: 5_779_000.
		Weight::from_parts(6_824_452_u64.max(5_779_000), 5986)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(986, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v10_migration_step() -> Weight {
		// Proof: 374 recorded. Shortest run: 15_873_000.
		Weight::from_parts(16_815_000_u64.max(15_873_000), 6314)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::DeletionQueue` (r:1 w:1025)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	// Storage: `Contracts::DeletionQueueCounter` (r:0 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn v11_migration_step(k: u32, ) -> Weight {
		// Proof: 9 + 1 * k recorded. Shortest run: 2_363_000.
		Weight::from_parts(2_473_000_u64.max(2_363_000), 3473)
			// Standard error: 955.
			.saturating_add(Weight::from_parts(1_519_374, 0).saturating_mul(k.into()))
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
		// Proof: 188 + 1 * c recorded. Shortest run: 14_091_000.
		Weight::from_parts(15_205_945_u64.max(14_091_000), 6125)
			// Standard error: 4.
			.saturating_add(Weight::from_parts(491, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v13_migration_step() -> Weight {
		// Proof: 303 recorded. Shortest run: 11_598_000.
		Weight::from_parts(12_438_000_u64.max(11_598_000), 6243)
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
		// Proof: 139 recorded. Shortest run: 46_870_000.
		Weight::from_parts(49_033_000_u64.max(46_870_000), 6079)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn v15_migration_step() -> Weight {
		// Proof: 407 recorded. Shortest run: 51_947_000.
		Weight::from_parts(54_351_000_u64.max(51_947_000), 6347)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn v16_migration_step() -> Weight {
		// Proof: 272 recorded. Shortest run: 11_137_000.
		Weight::from_parts(12_018_000_u64.max(11_137_000), 6212)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn migration_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 1_753_000.
		Weight::from_parts(2_003_000_u64.max(1_753_000), 1491)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	fn migrate() -> Weight {
		// Proof: 29 recorded. Shortest run: 10_575_000.
		Weight::from_parts(11_307_000_u64.max(10_575_000), 3494)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	fn on_runtime_upgrade_noop() -> Weight {
		// Proof: 6 recorded. Shortest run: 3_436_000.
		Weight::from_parts(3_886_000_u64.max(3_436_000), 3471)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade_in_progress() -> Weight {
		// Proof: 30 recorded. Shortest run: 5_057_000.
		Weight::from_parts(5_598_000_u64.max(5_057_000), 3495)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
	// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
	fn on_runtime_upgrade() -> Weight {
		// Proof: 6 recorded. Shortest run: 4_647_000.
		Weight::from_parts(5_207_000_u64.max(4_647_000), 3471)
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
		// Proof: 461 + 1 * c recorded. Shortest run: 230_442_000.
		Weight::from_parts(235_279_421_u64.max(230_442_000), 3938)
			// Standard error: 42.
			.saturating_add(Weight::from_parts(1_040, 0).saturating_mul(c.into()))
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
		// Proof: 0 recorded. Shortest run: 4_021_827_000.
		Weight::from_parts(623_970_503, 5940)
			// Standard error: 614.
			.saturating_add(Weight::from_parts(33_968, 0).saturating_mul(c.into()))
			// Standard error: 73.
			.saturating_add(Weight::from_parts(1_771, 0).saturating_mul(i.into()))
			// Standard error: 73.
			.saturating_add(Weight::from_parts(1_526, 0).saturating_mul(s.into()))
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
		// Proof: 205 recorded. Shortest run: 1_855_277_000.
		Weight::from_parts(59_372_515, 3670)
			// Standard error: 43.
			.saturating_add(Weight::from_parts(1_878, 0).saturating_mul(i.into()))
			// Standard error: 43.
			.saturating_add(Weight::from_parts(1_699, 0).saturating_mul(s.into()))
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
		// Proof: 524 recorded. Shortest run: 155_161_000.
		Weight::from_parts(161_110_000_u64.max(155_161_000), 3989)
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
		// Proof: 0 recorded. Shortest run: 209_170_000.
		Weight::from_parts(263_662_352_u64.max(209_170_000), 3465)
			// Standard error: 337.
			.saturating_add(Weight::from_parts(33_569, 0).saturating_mul(c.into()))
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
		// Proof: 0 recorded. Shortest run: 223_321_000.
		Weight::from_parts(248_059_620_u64.max(223_321_000), 3465)
			// Standard error: 58.
			.saturating_add(Weight::from_parts(33_380, 0).saturating_mul(c.into()))
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
		// Proof: 176 recorded. Shortest run: 50_525_000.
		Weight::from_parts(52_368_000_u64.max(50_525_000), 3641)
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
		// Proof: 415 recorded. Shortest run: 25_698_000.
		Weight::from_parts(28_272_000_u64.max(25_698_000), 6355)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn noop_host_fn(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 11_217_000.
		Weight::from_parts(10_537_142_u64.max(11_217_000), 0)
			// Standard error: 584.
			.saturating_add(Weight::from_parts(46_517, 0).saturating_mul(r.into()))
	}
	fn seal_caller() -> Weight {
		// Proof: 0 recorded. Shortest run: 721_000.
		Weight::from_parts(891_000_u64.max(721_000), 0)
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_is_contract() -> Weight {
		// Proof: 44 recorded. Shortest run: 3_515_000.
		Weight::from_parts(3_966_000_u64.max(3_515_000), 3509)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
	// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
	fn seal_code_hash() -> Weight {
		// Proof: 137 recorded. Shortest run: 5_959_000.
		Weight::from_parts(6_589_000_u64.max(5_959_000), 3602)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn seal_own_code_hash() -> Weight {
		// Proof: 0 recorded. Shortest run: 811_000.
		Weight::from_parts(1_152_000_u64.max(811_000), 0)
	}
	fn seal_caller_is_origin() -> Weight {
		// Proof: 0 recorded. Shortest run: 291_000.
		Weight::from_parts(460_000_u64.max(291_000), 0)
	}
	fn seal_caller_is_root() -> Weight {
		// Proof: 0 recorded. Shortest run: 261_000.
		Weight::from_parts(400_000_u64.max(261_000), 0)
	}
	fn seal_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 691_000.
		Weight::from_parts(922_000_u64.max(691_000), 0)
	}
	fn seal_gas_left() -> Weight {
		// Proof: 0 recorded. Shortest run: 801_000.
		Weight::from_parts(1_022_000_u64.max(801_000), 0)
	}
	fn seal_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_694_000.
		Weight::from_parts(3_135_000_u64.max(2_694_000), 0)
	}
	fn seal_value_transferred() -> Weight {
		// Proof: 0 recorded. Shortest run: 721_000.
		Weight::from_parts(871_000_u64.max(721_000), 0)
	}
	fn seal_minimum_balance() -> Weight {
		// Proof: 0 recorded. Shortest run: 701_000.
		Weight::from_parts(1_061_000_u64.max(701_000), 0)
	}
	fn seal_block_number() -> Weight {
		// Proof: 0 recorded. Shortest run: 631_000.
		Weight::from_parts(811_000_u64.max(631_000), 0)
	}
	fn seal_now() -> Weight {
		// Proof: 0 recorded. Shortest run: 691_000.
		Weight::from_parts(1_122_000_u64.max(691_000), 0)
	}
	fn seal_weight_to_fee() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_692_000.
		Weight::from_parts(2_394_000_u64.max(1_692_000), 0)
	}
	fn seal_input(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 631_000.
		Weight::from_parts(834_062_u64.max(631_000), 0)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(159, 0).saturating_mul(n.into()))
	}
	fn seal_return(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 401_000.
		Weight::from_parts(491_000_u64.max(401_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(208, 0).saturating_mul(n.into()))
	}
	// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
	// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	// Storage: `Contracts::CodeInfoOf` (r:33 w:33)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::DeletionQueue` (r:0 w:1)
	// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
	fn seal_terminate(n: u32, ) -> Weight {
		// Proof: 63 + 78 * n recorded. Shortest run: 13_560_000.
		Weight::from_parts(14_171_000_u64.max(13_560_000), 3528)
			// Standard error: 73_739.
			.saturating_add(Weight::from_parts(6_196_576, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2553).saturating_mul(n.into()))
	}
	fn seal_random() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_102_000.
		Weight::from_parts(1_332_000_u64.max(1_102_000), 0)
	}
	// Storage: `System::EventTopics` (r:4 w:4)
	// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_066_000.
		Weight::from_parts(4_762_192, 990)
			// Standard error: 9_731.
			.saturating_add(Weight::from_parts(2_456_030, 0).saturating_mul(t.into()))
			// Standard error: 2.
			.saturating_add(Weight::from_parts(11, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
	}
	fn seal_debug_message(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 491_000.
		Weight::from_parts(560_000_u64.max(491_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(431, 0).saturating_mul(i.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 11_617_000.
		Weight::from_parts(13_200_000_u64.max(11_617_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn get_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 48_822_000.
		Weight::from_parts(62_923_000_u64.max(48_822_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_empty() -> Weight {
		// Proof: 16522 recorded. Shortest run: 13_099_000.
		Weight::from_parts(14_571_000_u64.max(13_099_000), 16522)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage_full() -> Weight {
		// Proof: 26532 recorded. Shortest run: 48_001_000.
		Weight::from_parts(59_719_000_u64.max(48_001_000), 26532)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_set_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 154 + 1 * o recorded. Shortest run: 8_332_000.
		Weight::from_parts(7_564_965, 152)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(253, 0).saturating_mul(n.into()))
			// Standard error: 2.
			.saturating_add(Weight::from_parts(98, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_clear_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 6_319_000.
		Weight::from_parts(7_349_571_u64.max(6_319_000), 151)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(128, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_get_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 5_839_000.
		Weight::from_parts(7_788_252_u64.max(5_839_000), 151)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(508, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_contains_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 5_178_000.
		Weight::from_parts(6_329_832_u64.max(5_178_000), 151)
			// Standard error: 3.
			.saturating_add(Weight::from_parts(130, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn seal_take_storage(n: u32, ) -> Weight {
		// Proof: 152 + 1 * n recorded. Shortest run: 7_150_000.
		Weight::from_parts(8_136_375_u64.max(7_150_000), 151)
			// Standard error: 12.
			.saturating_add(Weight::from_parts(619, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
	fn set_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_583_000.
		Weight::from_parts(1_843_000_u64.max(1_583_000), 0)
	}
	fn set_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_236_000.
		Weight::from_parts(4_998_000_u64.max(4_236_000), 0)
	}
	fn get_transient_storage_empty() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_725_000.
		Weight::from_parts(3_986_000_u64.max(3_725_000), 0)
	}
	fn get_transient_storage_full() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_328_000.
		Weight::from_parts(6_360_000_u64.max(5_328_000), 0)
	}
	fn rollback_transient_storage() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_934_000.
		Weight::from_parts(3_856_000_u64.max(2_934_000), 0)
	}
	fn seal_set_transient_storage(n: u32, o: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_879_000.
		Weight::from_parts(3_086_966, 0)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(198, 0).saturating_mul(n.into()))
			// Standard error: 5.
			.saturating_add(Weight::from_parts(293, 0).saturating_mul(o.into()))
	}
	fn seal_clear_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_263_000.
		Weight::from_parts(2_951_203_u64.max(2_263_000), 0)
			// Standard error: 5.
			.saturating_add(Weight::from_parts(294, 0).saturating_mul(n.into()))
	}
	fn seal_get_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_144_000.
		Weight::from_parts(2_527_419_u64.max(2_144_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(282, 0).saturating_mul(n.into()))
	}
	fn seal_contains_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_873_000.
		Weight::from_parts(2_221_752_u64.max(1_873_000), 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(140, 0).saturating_mul(n.into()))
	}
	fn seal_take_transient_storage(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 9_444_000.
		Weight::from_parts(9_983_702_u64.max(9_444_000), 0)
	}
	fn seal_transfer() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_621_000.
		Weight::from_parts(8_212_000_u64.max(7_621_000), 0)
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
		// Proof: 286 + 51 * t recorded. Shortest run: 98_997_000.
		Weight::from_parts(99_424_552, 3751)
			// Standard error: 1_496_836.
			.saturating_add(Weight::from_parts(53_691_267, 0).saturating_mul(t.into()))
			// Standard error: 2.
			.saturating_add(Weight::from_parts(7, 0).saturating_mul(i.into()))
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
		// Proof: 149 recorded. Shortest run: 90_765_000.
		Weight::from_parts(101_210_000_u64.max(90_765_000), 3614)
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
		// Proof: 149 recorded. Shortest run: 1_577_765_000.
		Weight::from_parts(186_098_148, 3611)
			// Standard error: 55.
			.saturating_add(Weight::from_parts(1_495, 0).saturating_mul(i.into()))
			// Standard error: 55.
			.saturating_add(Weight::from_parts(1_576, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn seal_hash_sha2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 982_000.
		Weight::from_parts(589_597_u64.max(982_000), 0)
			// Standard error: 1.
			.saturating_add(Weight::from_parts(800, 0).saturating_mul(n.into()))
	}
	fn seal_hash_keccak_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_282_000.
		Weight::from_parts(1_383_000_u64.max(1_282_000), 0)
			// Standard error: 10.
			.saturating_add(Weight::from_parts(2_872, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_256(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 841_000.
		Weight::from_parts(912_000_u64.max(841_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(1_106, 0).saturating_mul(n.into()))
	}
	fn seal_hash_blake2_128(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 771_000.
		Weight::from_parts(852_000_u64.max(771_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(1_127, 0).saturating_mul(n.into()))
	}
	fn seal_sr25519_verify(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 41_792_000.
		Weight::from_parts(39_507_192_u64.max(41_792_000), 0)
			// Standard error: 51.
			.saturating_add(Weight::from_parts(4_590, 0).saturating_mul(n.into()))
	}
	fn seal_ecdsa_recover() -> Weight {
		// Proof: 0 recorded. Shortest run: 43_875_000.
		Weight::from_parts(47_430_000_u64.max(43_875_000), 0)
	}
	fn seal_ecdsa_to_eth_address() -> Weight {
		// Proof: 0 recorded. Shortest run: 11_427_000.
		Weight::from_parts(12_007_000_u64.max(11_427_000), 0)
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	// Storage: `Contracts::PristineCode` (r:1 w:0)
	// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
	fn seal_set_code_hash() -> Weight {
		// Proof: 149 recorded. Shortest run: 17_496_000.
		Weight::from_parts(18_518_000_u64.max(17_496_000), 3614)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
	fn lock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 8_172_000.
		Weight::from_parts(8_863_000_u64.max(8_172_000), 3563)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
	// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	fn unlock_delegate_dependency() -> Weight {
		// Proof: 98 recorded. Shortest run: 6_890_000.
		Weight::from_parts(7_521_000_u64.max(6_890_000), 3558)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn seal_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 300_000.
		Weight::from_parts(380_000_u64.max(300_000), 0)
	}
	fn seal_account_reentrance_count() -> Weight {
		// Proof: 0 recorded. Shortest run: 320_000.
		Weight::from_parts(410_000_u64.max(320_000), 0)
	}
	// Storage: `Contracts::Nonce` (r:1 w:0)
	// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
	fn seal_instantiation_nonce() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_182_000.
		Weight::from_parts(1_472_000_u64.max(1_182_000), 1485)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn instr_i64_load_store(r: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 661_000.
		Weight::from_parts(860_114_u64.max(661_000), 0)
			// Standard error: 13.
			.saturating_add(Weight::from_parts(5_354, 0).saturating_mul(r.into()))
	}
}
