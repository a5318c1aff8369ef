//! Weights of `frame_system` in this runtime.
//!
//! Written by `make weights`; not to be edited.
//!
//! - Date: 2026-11-23
//! - Machine: AMD EPYC, host `vm`
//! - Steps: 50, repeats: 20, `frame-benchmarking-cli` 64.0.0
//! - Command: `scripts/weights.sh`, which ran
//!   `/root/.cache/lean-contracts/bench/release/lean-contracts-bench`
//!   `benchmark`
//!   `pallet`
//!   `--runtime`
//!   `/root/.cache/lean-contracts/bench/wasm32v1-none/release/lean_contracts_runtime.wasm`
//!   `--genesis-builder`
//!   `runtime`
//!   `--pallet`
//!   `frame_system`
//!   `--extrinsic`
//!   `*`
//!   `--steps`
//!   `50`
//!   `--repeat`
//!   `20`
//!   `--min-duration`
//!   `1`
//!   `--quiet`
//!   `--template`
//!   `/work/main/target/weights/both.hbs`
//!   `--output`
//!   `/work/main/target/weights/frame_system.rs`
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_min_or_max)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `frame_system`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
	fn remark(b: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 4_599_000.
		Weight::from_parts(4_909_000_u64.max(4_599_000), 0)
			// Standard error: 7.
			.saturating_add(Weight::from_parts(618, 0).saturating_mul(b.into()))
	}
	fn remark_with_event(b: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_980_000.
		Weight::from_parts(12_413_000_u64.max(10_980_000), 0)
			// Standard error: 8.
			.saturating_add(Weight::from_parts(1_929, 0).saturating_mul(b.into()))
	}
	fn set_heap_pages() -> Weight {
		// Proof: 0 recorded. Shortest run: 8_776_000.
		Weight::from_parts(18_424_000_u64.max(8_776_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn set_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 173_430_905_000.
		Weight::from_parts(203_496_146_000_u64.max(173_430_905_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_732_000.
		Weight::from_parts(7_744_000_u64.max(6_732_000), 0)
			// Standard error: 8_946.
			.saturating_add(Weight::from_parts(1_784_838, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 7_394_000.
		Weight::from_parts(7_725_000_u64.max(7_394_000), 0)
			// Standard error: 10_021.
			.saturating_add(Weight::from_parts(1_285_760, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_prefix(p: u32, ) -> Weight {
		// Proof: 56 + 69 * p recorded. Shortest run: 17_963_000.
		Weight::from_parts(20_949_000_u64.max(17_963_000), 47)
			// Standard error: 18_447.
			.saturating_add(Weight::from_parts(2_550_364, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(p.into()))
	}
	// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_upgrade() -> Weight {
		// Proof: 0 recorded. Shortest run: 26_560_000.
		Weight::from_parts(40_696_000_u64.max(26_560_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::AuthorizedUpgrade` (r:1 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn apply_authorized_upgrade() -> Weight {
		// Proof: 22 recorded. Shortest run: 159_531_179_000.
		Weight::from_parts(206_332_358_000_u64.max(159_531_179_000), 1518)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
