//! Weights of `pallet_utility` in this runtime.
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

/// Weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	fn batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_717_000.
		Weight::from_parts(4_927_000_u64.max(4_717_000), 0)
			// Standard error: 16_379.
			.saturating_add(Weight::from_parts(3_246_447, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_966_000.
		Weight::from_parts(4_647_000_u64.max(3_966_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_697_000.
		Weight::from_parts(4_948_000_u64.max(4_697_000), 0)
			// Standard error: 19_166.
			.saturating_add(Weight::from_parts(3_359_135, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_169_000.
		Weight::from_parts(6_941_000_u64.max(6_169_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_830_000.
		Weight::from_parts(152_373_287_u64.max(6_830_000), 0)
			// Standard error: 33_033.
			.saturating_add(Weight::from_parts(3_107_147, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_109_000.
		Weight::from_parts(6_881_000_u64.max(6_109_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_941_000.
		Weight::from_parts(8_653_000_u64.max(7_941_000), 0)
	}
}
