//! Weights of `frame_system` in this runtime.
//!
//! Written by `make weights`; not to be edited.
//!
//! - Date: 2026-11-27
//! - Machine: AMD EPYC, host `vm`
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
		// Proof: 0 recorded. Shortest run: 2_153_000.
		Weight::from_parts(18_865_815_u64.max(2_153_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(391, 0).saturating_mul(b.into()))
	}
	fn remark_with_event(b: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_157_000.
		Weight::from_parts(5_388_000_u64.max(5_157_000), 0)
			// Standard error: 2.
			.saturating_add(Weight::from_parts(1_327, 0).saturating_mul(b.into()))
	}
	fn set_heap_pages() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_755_000.
		Weight::from_parts(4_356_000_u64.max(3_755_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn set_code() -> Weight {
		// Proof: 6 recorded. Shortest run: 115_921_649_000.
		Weight::from_parts(117_304_975_000_u64.max(115_921_649_000), 67035)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_274_000.
		Weight::from_parts(2_363_000_u64.max(2_274_000), 0)
			// Standard error: 1_176.
			.saturating_add(Weight::from_parts(609_818, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 2_203_000.
		Weight::from_parts(2_804_000_u64.max(2_203_000), 0)
			// Standard error: 1_072.
			.saturating_add(Weight::from_parts(523_452, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_prefix(p: u32, ) -> Weight {
		// Proof: 55 + 69 * p recorded. Shortest run: 3_636_000.
		Weight::from_parts(3_855_000_u64.max(3_636_000), 50)
			// Standard error: 4_264.
			.saturating_add(Weight::from_parts(1_379_636, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(p.into()))
	}
	// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_upgrade() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_294_000.
		Weight::from_parts(13_010_000_u64.max(9_294_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::AuthorizedUpgrade` (r:1 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn apply_authorized_upgrade() -> Weight {
		// Proof: 28 recorded. Shortest run: 120_224_624_000.
		Weight::from_parts(122_732_981_000_u64.max(120_224_624_000), 67035)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
