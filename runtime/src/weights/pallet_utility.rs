//! Weights of `pallet_utility` in this runtime.
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

/// Weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	fn batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_906_000.
		Weight::from_parts(2_401_209_u64.max(4_906_000), 0)
			// Standard error: 7_649.
			.saturating_add(Weight::from_parts(2_951_841, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_504_000.
		Weight::from_parts(7_479_000_u64.max(4_504_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_464_000.
		Weight::from_parts(32_705_798_u64.max(5_464_000), 0)
			// Standard error: 8_779.
			.saturating_add(Weight::from_parts(3_068_352, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_400_000.
		Weight::from_parts(10_388_000_u64.max(6_400_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_500_000.
		Weight::from_parts(11_086_800_u64.max(7_500_000), 0)
			// Standard error: 6_429.
			.saturating_add(Weight::from_parts(2_814_963, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_194_000.
		Weight::from_parts(9_089_000_u64.max(6_194_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_837_000.
		Weight::from_parts(11_680_000_u64.max(7_837_000), 0)
	}
}
