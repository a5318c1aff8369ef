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
		// Proof: 0 recorded. Shortest run: 4_527_000.
		Weight::from_parts(4_717_000_u64.max(4_527_000), 0)
			// Standard error: 39_880.
			.saturating_add(Weight::from_parts(3_920_557, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_956_000.
		Weight::from_parts(4_897_000_u64.max(3_956_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_570_000.
		Weight::from_parts(150_964_889_u64.max(6_570_000), 0)
			// Standard error: 76_678.
			.saturating_add(Weight::from_parts(3_618_943, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 6_039_000.
		Weight::from_parts(7_160_000_u64.max(6_039_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_757_000.
		Weight::from_parts(95_072_424_u64.max(4_757_000), 0)
			// Standard error: 17_484.
			.saturating_add(Weight::from_parts(2_965_732, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_989_000.
		Weight::from_parts(6_890_000_u64.max(5_989_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_922_000.
		Weight::from_parts(8_662_000_u64.max(7_922_000), 0)
	}
}
