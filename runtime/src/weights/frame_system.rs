//! Weights of `frame_system` in this runtime.
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

/// Weights of `frame_system`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
	fn remark(b: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_647_000.
		Weight::from_parts(39_659_570_u64.max(3_647_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(341, 0).saturating_mul(b.into()))
	}
	fn remark_with_event(b: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_757_000.
		Weight::from_parts(7_975_000_u64.max(5_757_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(1_472, 0).saturating_mul(b.into()))
	}
	fn set_heap_pages() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_567_000.
		Weight::from_parts(8_554_000_u64.max(4_567_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn set_code() -> Weight {
		// Proof: 6 recorded. Shortest run: 125_478_389_000.
		Weight::from_parts(129_864_534_000_u64.max(125_478_389_000), 67035)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_087_000.
		Weight::from_parts(4_777_000_u64.max(3_087_000), 0)
			// Standard error: 1_393.
			.saturating_add(Weight::from_parts(804_711, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_561_000.
		Weight::from_parts(4_581_000_u64.max(2_561_000), 0)
			// Standard error: 1_516.
			.saturating_add(Weight::from_parts(659_594, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_prefix(p: u32, ) -> Weight {
		// Proof: 57 + 69 * p recorded. Shortest run: 6_505_000.
		Weight::from_parts(6_793_000_u64.max(6_505_000), 49)
			// Standard error: 2_932.
			.saturating_add(Weight::from_parts(1_421_697, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(p.into()))
	}
	// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_upgrade() -> Weight {
		// Proof: 0 recorded. Shortest run: 15_304_000.
		Weight::from_parts(18_363_000_u64.max(15_304_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::AuthorizedUpgrade` (r:1 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn apply_authorized_upgrade() -> Weight {
		// Proof: 28 recorded. Shortest run: 128_305_933_000.
		Weight::from_parts(133_852_683_000_u64.max(128_305_933_000), 67035)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
