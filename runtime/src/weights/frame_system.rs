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
//!   `3`
//!   `--quiet`
//!   `--template`
//!   `/work/main/target/weights/both.hbs`
//!   `--output`
//!   `/work/main/target/weights/frame_system.rs`
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `frame_system`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
	fn remark(b: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_120_000.
		Weight::from_parts(85_427_530_u64.max(5_120_000), 0)
			// Standard error: 12.
			.saturating_add(Weight::from_parts(860, 0).saturating_mul(b.into()))
	}
	fn remark_with_event(b: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 21_129_000.
		Weight::from_parts(142_179_162_u64.max(21_129_000), 0)
			// Standard error: 12.
			.saturating_add(Weight::from_parts(2_095, 0).saturating_mul(b.into()))
	}
	fn set_heap_pages() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_107_000.
		Weight::from_parts(16_641_000_u64.max(9_107_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn set_code() -> Weight {
		// Proof: 0 recorded. Shortest run: 145_216_183_000.
		Weight::from_parts(200_447_833_000_u64.max(145_216_183_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 5_340_000.
		Weight::from_parts(9_878_000_u64.max(5_340_000), 0)
			// Standard error: 12_338.
			.saturating_add(Weight::from_parts(1_570_899, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_storage(i: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 6_933_000.
		Weight::from_parts(7_143_000_u64.max(6_933_000), 0)
			// Standard error: 8_955.
			.saturating_add(Weight::from_parts(1_200_860, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	// Storage: `Skipped::Metadata` (r:0 w:0)
	// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn kill_prefix(p: u32, ) -> Weight {
		// Proof: 56 + 69 * p recorded. Shortest run: 10_950_000.
		Weight::from_parts(197_332_907_u64.max(10_950_000), 47)
			// Standard error: 39_429.
			.saturating_add(Weight::from_parts(1_825_898, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(p.into()))
	}
	// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_upgrade() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_571_000.
		Weight::from_parts(31_389_000_u64.max(16_571_000), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::AuthorizedUpgrade` (r:1 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn apply_authorized_upgrade() -> Weight {
		// Proof: 22 recorded. Shortest run: 147_639_724_000.
		Weight::from_parts(192_469_643_000_u64.max(147_639_724_000), 1518)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
