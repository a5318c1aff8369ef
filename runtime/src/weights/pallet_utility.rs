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
//!   `1`
//!   `--quiet`
//!   `--template`
//!   `/work/main/target/weights/both.hbs`
//!   `--output`
//!   `/work/main/target/weights/pallet_utility.rs`
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_min_or_max)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	fn batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 9_718_000.
		Weight::from_parts(10_470_000_u64.max(9_718_000), 0)
			// Standard error: 64_332.
			.saturating_add(Weight::from_parts(7_082_490, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_127_000.
		Weight::from_parts(15_629_000_u64.max(9_127_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_249_000.
		Weight::from_parts(13_515_000_u64.max(10_249_000), 0)
			// Standard error: 88_644.
			.saturating_add(Weight::from_parts(8_826_419, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 13_034_000.
		Weight::from_parts(18_895_000_u64.max(13_034_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_519_000.
		Weight::from_parts(18_445_000_u64.max(10_519_000), 0)
			// Standard error: 60_153.
			.saturating_add(Weight::from_parts(7_888_394, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 12_904_000.
		Weight::from_parts(27_972_000_u64.max(12_904_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 15_910_000.
		Weight::from_parts(30_747_000_u64.max(15_910_000), 0)
	}
}
