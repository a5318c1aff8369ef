//! Weights of `frame_system_extensions` in this runtime.
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

/// Weights of `frame_system_extensions`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	fn check_genesis() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_231_000.
		Weight::from_parts(1_322_000_u64.max(1_231_000), 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_784_000.
		Weight::from_parts(2_984_000_u64.max(2_784_000), 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_785_000.
		Weight::from_parts(3_005_000_u64.max(2_785_000), 0)
	}
	fn check_non_zero_sender() -> Weight {
		// Proof: 0 recorded. Shortest run: 230_000.
		Weight::from_parts(270_000_u64.max(230_000), 0)
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn check_nonce() -> Weight {
		// Proof: 101 recorded. Shortest run: 6_149_000.
		Weight::from_parts(6_550_000_u64.max(6_149_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn check_spec_version() -> Weight {
		// Proof: 0 recorded. Shortest run: 210_000.
		Weight::from_parts(240_000_u64.max(210_000), 0)
	}
	fn check_tx_version() -> Weight {
		// Proof: 0 recorded. Shortest run: 210_000.
		Weight::from_parts(250_000_u64.max(210_000), 0)
	}
	fn check_weight() -> Weight {
		// Proof: 0 recorded. Shortest run: 2_654_000.
		Weight::from_parts(2_905_000_u64.max(2_654_000), 0)
	}
	fn weight_reclaim() -> Weight {
		// Proof: 0 recorded. Shortest run: 1_572_000.
		Weight::from_parts(1_743_000_u64.max(1_572_000), 0)
	}
}
