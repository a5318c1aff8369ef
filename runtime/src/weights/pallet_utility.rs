//! Weights of `pallet_utility` in this runtime.
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
//!   `pallet_utility`
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
//!   `/work/main/target/weights/pallet_utility.rs`
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	fn batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 9_758_000.
		Weight::from_parts(65_613_504_u64.max(9_758_000), 0)
			// Standard error: 135_060.
			.saturating_add(Weight::from_parts(6_372_229, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_067_000.
		Weight::from_parts(13_385_000_u64.max(9_067_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 9_518_000.
		Weight::from_parts(9_839_000_u64.max(9_518_000), 0)
			// Standard error: 71_691.
			.saturating_add(Weight::from_parts(7_434_383, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 13_205_000.
		Weight::from_parts(23_103_000_u64.max(13_205_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 16_511_000.
		Weight::from_parts(254_352_789_u64.max(16_511_000), 0)
			// Standard error: 133_311.
			.saturating_add(Weight::from_parts(6_201_340, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_944_000.
		Weight::from_parts(21_120_000_u64.max(12_944_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 15_920_000.
		Weight::from_parts(31_438_000_u64.max(15_920_000), 0)
	}
}
