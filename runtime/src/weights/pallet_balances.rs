//! Weights of `pallet_balances` in this runtime.
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

/// Weights of `pallet_balances`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_allow_death() -> Weight {
		// Proof: 0 recorded. Shortest run: 48_662_000.
		Weight::from_parts(50_786_000_u64.max(48_662_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_keep_alive() -> Weight {
		// Proof: 0 recorded. Shortest run: 37_525_000.
		Weight::from_parts(39_239_000_u64.max(37_525_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_creating() -> Weight {
		// Proof: 39 recorded. Shortest run: 20_731_000.
		Weight::from_parts(22_063_000_u64.max(20_731_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_killing() -> Weight {
		// Proof: 174 recorded. Shortest run: 20_961_000.
		Weight::from_parts(22_303_000_u64.max(20_961_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_transfer() -> Weight {
		// Proof: 103 recorded. Shortest run: 51_086_000.
		Weight::from_parts(53_589_000_u64.max(51_086_000), 6196)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_all() -> Weight {
		// Proof: 0 recorded. Shortest run: 46_840_000.
		Weight::from_parts(49_073_000_u64.max(46_840_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_unreserve() -> Weight {
		// Proof: 174 recorded. Shortest run: 16_444_000.
		Weight::from_parts(17_837_000_u64.max(16_444_000), 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:999 w:999)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn upgrade_accounts(u: u32, ) -> Weight {
		// Proof: 0 + 85 * u recorded. Shortest run: 17_486_000.
		Weight::from_parts(21_982_959_u64.max(17_486_000), 990)
			// Standard error: 79_525.
			.saturating_add(Weight::from_parts(14_664_003, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(u.into()))
	}
	fn force_adjust_total_issuance() -> Weight {
		// Proof: 0 recorded. Shortest run: 5_898_000.
		Weight::from_parts(6_439_000_u64.max(5_898_000), 0)
	}
	fn burn_allow_death() -> Weight {
		// Proof: 0 recorded. Shortest run: 30_396_000.
		Weight::from_parts(32_007_000_u64.max(30_396_000), 0)
	}
	fn burn_keep_alive() -> Weight {
		// Proof: 0 recorded. Shortest run: 20_010_000.
		Weight::from_parts(21_051_000_u64.max(20_010_000), 0)
	}
}
