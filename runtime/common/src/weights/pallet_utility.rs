//! Weights of `pallet_utility` in this runtime.
//!
//! Generated; not to be edited.
//!
//! - Date: 2026-11-29
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
		// Proof: 0 recorded. Shortest run: 3_416_000.
		Weight::from_parts(5_447_602_u64.max(3_416_000), 0)
			// Standard error: 1_830.
			.saturating_add(Weight::from_parts(2_401_883, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 3_045_000.
		Weight::from_parts(3_485_000_u64.max(3_045_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_525_000.
		Weight::from_parts(3_576_000_u64.max(3_525_000), 0)
			// Standard error: 3_739.
			.saturating_add(Weight::from_parts(2_550_452, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_567_000.
		Weight::from_parts(5_118_000_u64.max(4_567_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_496_000.
		Weight::from_parts(8_964_561_u64.max(3_496_000), 0)
			// Standard error: 1_759.
			.saturating_add(Weight::from_parts(2_383_318, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_457_000.
		Weight::from_parts(4_988_000_u64.max(4_457_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_848_000.
		Weight::from_parts(6_329_000_u64.max(5_848_000), 0)
	}
}
