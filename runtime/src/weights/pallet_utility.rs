//! Weights of `pallet_utility` in this runtime.
//!
//! Written by `make weights`; not to be edited.
//!
//! - Date: 2026-11-23
//! - Machine: AMD EPYC, host `vm`
//! - Steps: 50, repeats: 20, `frame-benchmarking-cli` 64.0.0
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_min_or_max)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	fn batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 9_477_000.
		Weight::from_parts(9_142_455_u64.max(9_477_000), 0)
			// Standard error: 84_066.
			.saturating_add(Weight::from_parts(5_449_775, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_257_000.
		Weight::from_parts(17_432_000_u64.max(9_257_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 14_918_000.
		Weight::from_parts(460_353_366_u64.max(14_918_000), 0)
			// Standard error: 135_252.
			.saturating_add(Weight::from_parts(6_615_794, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_905_000.
		Weight::from_parts(17_713_000_u64.max(12_905_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_099_000.
		Weight::from_parts(10_319_000_u64.max(10_099_000), 0)
			// Standard error: 71_625.
			.saturating_add(Weight::from_parts(7_827_636, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_724_000.
		Weight::from_parts(19_757_000_u64.max(12_724_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 22_973_000.
		Weight::from_parts(24_787_000_u64.max(22_973_000), 0)
	}
}
