//! Weights of `pallet_balances` in this runtime.
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

/// Weights of `pallet_balances`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_allow_death() -> Weight {
		// Proof: 0 recorded. Shortest run: 48_411_000.
		Weight::from_parts(64_373_000_u64.max(48_411_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_keep_alive() -> Weight {
		// Proof: 0 recorded. Shortest run: 38_454_000.
		Weight::from_parts(51_507_000_u64.max(38_454_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_creating() -> Weight {
		// Proof: 39 recorded. Shortest run: 19_871_000.
		Weight::from_parts(27_761_000_u64.max(19_871_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_killing() -> Weight {
		// Proof: 174 recorded. Shortest run: 21_790_000.
		Weight::from_parts(30_585_000_u64.max(21_790_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_transfer() -> Weight {
		// Proof: 103 recorded. Shortest run: 53_074_000.
		Weight::from_parts(67_911_000_u64.max(53_074_000), 6196)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_all() -> Weight {
		// Proof: 0 recorded. Shortest run: 46_127_000.
		Weight::from_parts(59_111_000_u64.max(46_127_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_unreserve() -> Weight {
		// Proof: 174 recorded. Shortest run: 17_009_000.
		Weight::from_parts(23_916_000_u64.max(17_009_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:999 w:999)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn upgrade_accounts(u: u32, ) -> Weight {
		// Proof: 0 + 85 * u recorded. Shortest run: 19_860_000.
		Weight::from_parts(23_090_000_u64.max(19_860_000), 990)
			// Standard error: 21_386.
			.saturating_add(Weight::from_parts(15_379_736, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(u.into()))
	}
	fn force_adjust_total_issuance() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_748_000.
		Weight::from_parts(8_797_000_u64.max(5_748_000), 0)
	}
	fn burn_allow_death() -> Weight {
		// Proof: 0 recorded. Shortest run: 29_438_000.
		Weight::from_parts(36_253_000_u64.max(29_438_000), 0)
	}
	fn burn_keep_alive() -> Weight {
		// Proof: 0 recorded. Shortest run: 19_730_000.
		Weight::from_parts(24_512_000_u64.max(19_730_000), 0)
	}
}
