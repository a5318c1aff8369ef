//! Weights of `pallet_utility` in this runtime.
//!
//! Written by `make weights`; not to be edited.
//!
//! - Date: 2026-11-23
//! - Machine: AMD EPYC, host `vm`
//! - Steps: 10, repeats: 5, `frame-benchmarking-cli` 64.0.0
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
//!   `10`
//!   `--repeat`
//!   `5`
//!   `--min-duration`
//!   `0`
//!   `--quiet`
//!   `--template`
//!   `/work/main/target/weights/both.hbs`
//!   `--output`
//!   `/work/main/target/weights/pallet_utility.rs`
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	fn batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 20_709_000.
		Weight::from_parts(21_761_000, 0)
			// Standard error: 825_419.
			.saturating_add(Weight::from_parts(11_477_132, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof: 0 recorded. Shortest run: 19_316_000.
		Weight::from_parts(22_111_000, 0)
	}
	fn batch_all(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 18_875_000.
		Weight::from_parts(1_803_445_351, 0)
			// Standard error: 1_301_954.
			.saturating_add(Weight::from_parts(9_563_092, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof: 0 recorded. Shortest run: 14_256_000.
		Weight::from_parts(15_098_000, 0)
	}
	fn force_batch(c: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 15_099_000.
		Weight::from_parts(119_924_133, 0)
			// Standard error: 806_116.
			.saturating_add(Weight::from_parts(10_294_587, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof: 0 recorded. Shortest run: 16_010_000.
		Weight::from_parts(28_654_000, 0)
	}
	fn if_else() -> Weight {
		// Proof: 0 recorded. Shortest run: 17_453_000.
		Weight::from_parts(18_845_000, 0)
	}
}
