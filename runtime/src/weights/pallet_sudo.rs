//! Weights of `pallet_sudo` in this runtime.
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

/// Weights of `pallet_sudo`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_sudo::WeightInfo for WeightInfo<T> {
	// Storage: `Sudo::Key` (r:1 w:1)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn set_key() -> Weight {
		// Proof: 61 recorded. Shortest run: 8_963_000.
		Weight::from_parts(12_881_000_u64.max(8_963_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Sudo::Key` (r:1 w:0)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo() -> Weight {
		// Proof: 61 recorded. Shortest run: 9_815_000.
		Weight::from_parts(16_560_000_u64.max(9_815_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Sudo::Key` (r:1 w:0)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_as() -> Weight {
		// Proof: 61 recorded. Shortest run: 9_808_000.
		Weight::from_parts(16_385_000_u64.max(9_808_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Sudo::Key` (r:1 w:1)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn remove_key() -> Weight {
		// Proof: 61 recorded. Shortest run: 8_307_000.
		Weight::from_parts(14_218_000_u64.max(8_307_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Sudo::Key` (r:1 w:0)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn check_only_sudo_account() -> Weight {
		// Proof: 61 recorded. Shortest run: 4_934_000.
		Weight::from_parts(6_604_000_u64.max(4_934_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
