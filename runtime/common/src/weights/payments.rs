//! Weights of `payments` in this runtime.
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

/// Weights of `payments`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> payments::WeightInfo for WeightInfo<T> {
	fn total_issuance() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_762_000.
		Weight::from_parts(2_143_000_u64.max(1_762_000), 0)
	}
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn balance_of() -> Weight {
		// Proof: 89 recorded. Shortest run: 5_067_000.
		Weight::from_parts(5_839_000_u64.max(5_067_000), 3554)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `System::Account` (r:65 w:65)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
	fn pay_all(n: u32, ) -> Weight {
		// Proof: 437 + 4 * n recorded. Shortest run: 48_702_000.
		Weight::from_parts(49_253_000_u64.max(48_702_000), 3830)
			// Standard error: 284_813.
			.saturating_add(Weight::from_parts(47_620_260, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2481).saturating_mul(n.into()))
	}
}
