//! Weights of `pallet_utility` in this runtime.
//!
//! Generated; not to be edited.
//!
//! - Date: 2026-11-30
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
		// Proof: 0 recorded. Shortest run: 3_335_000.
		Weight::from_parts(4_032_715_u64.max(3_335_000), 0)
			// Standard error: 1_752.
			.saturating_add(Weight::from_parts(2_380_142, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_995_000.
		Weight::from_parts(3_485_000_u64.max(2_995_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_525_000.
		Weight::from_parts(11_611_883_u64.max(3_525_000), 0)
			// Standard error: 3_902.
			.saturating_add(Weight::from_parts(2_471_035, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_477_000.
		Weight::from_parts(5_118_000_u64.max(4_477_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 3_705_000.
		Weight::from_parts(10_151_825_u64.max(3_705_000), 0)
			// Standard error: 2_122.
			.saturating_add(Weight::from_parts(2_430_169, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 4_507_000.
		Weight::from_parts(5_038_000_u64.max(4_507_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_809_000.
		Weight::from_parts(6_269_000_u64.max(5_809_000), 0)
	}
}
