//! Weights of `pallet_migrations` in this runtime.
//!
//! Written by `make weights`; not to be edited.
//!
//! - Date: 2026-11-26
//! - Machine: Intel(R) Xeon(R) Processor, host `vm`
//! - Steps: 50, repeats: 20, `frame-benchmarking-cli` 64.0.0
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_min_or_max)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use crate::*;
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_migrations`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_migrations::WeightInfo for WeightInfo<T> {
	// Storage: `Migrations::Cursor` (r:1 w:1)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn onboard_new_mbms() -> Weight {
		// Proof: 35 recorded. Shortest run: 7_149_000.
		Weight::from_parts(9_399_000_u64.max(7_149_000), 67035)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn progress_mbms_none() -> Weight {
		// Proof: 6 recorded. Shortest run: 1_388_000.
		Weight::from_parts(1_757_000_u64.max(1_388_000), 67035)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn exec_migration_completed() -> Weight {
		// Proof: 29 recorded. Shortest run: 5_163_000.
		Weight::from_parts(7_144_000_u64.max(5_163_000), 3494)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Migrations::Historic` (r:1 w:0)
	// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	fn exec_migration_skipped_historic() -> Weight {
		// Proof: 88 recorded. Shortest run: 9_942_000.
		Weight::from_parts(12_727_000_u64.max(9_942_000), 3731)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: `Migrations::Historic` (r:1 w:0)
	// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	fn exec_migration_advance() -> Weight {
		// Proof: 35 recorded. Shortest run: 9_943_000.
		Weight::from_parts(14_574_000_u64.max(9_943_000), 3731)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: `Migrations::Historic` (r:1 w:1)
	// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	fn exec_migration_complete() -> Weight {
		// Proof: 35 recorded. Shortest run: 11_468_000.
		Weight::from_parts(15_230_000_u64.max(11_468_000), 3731)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Migrations::Historic` (r:1 w:0)
	// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn exec_migration_fail() -> Weight {
		// Proof: 35 recorded. Shortest run: 11_824_000.
		Weight::from_parts(16_163_000_u64.max(11_824_000), 3731)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn on_init_loop() -> Weight {
		// Proof: 0 recorded. Shortest run: 142_000.
		Weight::from_parts(286_000_u64.max(142_000), 0)
	}
	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn force_set_cursor() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_543_000.
		Weight::from_parts(4_815_000_u64.max(2_543_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn force_set_active_cursor() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_060_000.
		Weight::from_parts(5_493_000_u64.max(3_060_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn force_onboard_mbms() -> Weight {
		// Proof: 49 recorded. Shortest run: 6_129_000.
		Weight::from_parts(9_126_000_u64.max(6_129_000), 67035)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: `Migrations::Historic` (r:256 w:256)
	// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	fn clear_historic(n: u32, ) -> Weight {
		// Proof: 985 + 271 * n recorded. Shortest run: 19_221_000.
		Weight::from_parts(22_144_905_u64.max(19_221_000), 3834)
			// Standard error: 5_273.
			.saturating_add(Weight::from_parts(1_267_966, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2740).saturating_mul(n.into()))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn reset_pallet_migration(n: u32, ) -> Weight {
		// Proof: 1956 recorded. Shortest run: 1_330_000.
		Weight::from_parts(13_552_916_u64.max(1_330_000), 1425)
			// Standard error: 2_773.
			.saturating_add(Weight::from_parts(738_522, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
}
