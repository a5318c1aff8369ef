//! Weights of `pallet_sudo` in this runtime.
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

/// Weights of `pallet_sudo`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_sudo::WeightInfo for WeightInfo<T> {
	// Storage: `Sudo::Key` (r:1 w:1)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn set_key() -> Weight {
		// Proof: 132 recorded. Shortest run: 9_784_000.
		Weight::from_parts(10_726_000_u64.max(9_784_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Sudo::Key` (r:1 w:0)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo() -> Weight {
		// Proof: 132 recorded. Shortest run: 10_616_000.
		Weight::from_parts(11_567_000_u64.max(10_616_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Sudo::Key` (r:1 w:0)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_as() -> Weight {
		// Proof: 132 recorded. Shortest run: 10_566_000.
		Weight::from_parts(11_447_000_u64.max(10_566_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Sudo::Key` (r:1 w:1)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn remove_key() -> Weight {
		// Proof: 132 recorded. Shortest run: 9_203_000.
		Weight::from_parts(9_985_000_u64.max(9_203_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Sudo::Key` (r:1 w:0)
	// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn check_only_sudo_account() -> Weight {
		// Proof: 132 recorded. Shortest run: 5_228_000.
		Weight::from_parts(5_679_000_u64.max(5_228_000), 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
