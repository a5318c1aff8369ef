//! Weights of `payments` in this runtime.
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

/// Weights of `payments`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> payments::WeightInfo for WeightInfo<T> {
	fn total_issuance() -> Weight {
		// Proof: 0 recorded. Shortest run: 871_000.
		Weight::from_parts(1_042_000_u64.max(871_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn balance_of() -> Weight {
		// Proof: 89 recorded. Shortest run: 3_145_000.
		Weight::from_parts(3_465_000_u64.max(3_145_000), 3554)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `System::Account` (r:65 w:65)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn pay_all(n: u32, ) -> Weight {
		// Proof: 437 + 4 * n recorded. Shortest run: 37_116_000.
		Weight::from_parts(5_126_892_u64.max(37_116_000), 3830)
			// Standard error: 37_429.
			.saturating_add(Weight::from_parts(29_440_289, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2481).saturating_mul(n.into()))
	}
}
