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
		// Proof: 0 recorded. Shortest run: 19_386_000.
		Weight::from_parts(515_549_953_u64.max(19_386_000), 0)
			// Standard error: 145_771.
			.saturating_add(Weight::from_parts(5_865_472, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 9_247_000.
		Weight::from_parts(11_722_000_u64.max(9_247_000), 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 19_587_000.
		Weight::from_parts(20_479_000_u64.max(19_587_000), 0)
			// Standard error: 79_220.
			.saturating_add(Weight::from_parts(7_714_225, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 13_325_000.
		Weight::from_parts(21_691_000_u64.max(13_325_000), 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 10_230_000.
		Weight::from_parts(10_579_000_u64.max(10_230_000), 0)
			// Standard error: 75_475.
			.saturating_add(Weight::from_parts(6_884_993, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 18_404_000.
		Weight::from_parts(28_514_000_u64.max(18_404_000), 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 23_203_000.
		Weight::from_parts(33_232_000_u64.max(23_203_000), 0)
	}
}
