//! Weights of `pallet_utility` in this runtime.
//!
//! Written by `make weights`; not to be edited.
//!
//! - Date: 2026-11-24
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
		// Proof: 0 recorded. Shortest run: 5_558_000.
		Weight::from_parts(33_359_311_u64.max(5_558_000), 0)
			// Standard error: 16_285.
			.saturating_add(Weight::from_parts(3_636_833, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_448_000.
		Weight::from_parts(6_239_000_u64.max(5_448_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_759_000.
		Weight::from_parts(7_464_679_u64.max(5_759_000), 0)
			// Standard error: 2_551.
			.saturating_add(Weight::from_parts(3_976_267, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_861_000.
		Weight::from_parts(8_633_000_u64.max(7_861_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_979_000.
		Weight::from_parts(5_764_524_u64.max(5_979_000), 0)
			// Standard error: 2_388.
			.saturating_add(Weight::from_parts(3_638_828, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 7_821_000.
		Weight::from_parts(8_652_000_u64.max(7_821_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_845_000.
		Weight::from_parts(10_666_000_u64.max(9_845_000), 0)
	}
}
