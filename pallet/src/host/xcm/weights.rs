//! Weights of the benchmarks of `contracts_xcm`.
//!
//! Written by `make weights`; not to be edited. What each function stands for is in the benchmark of
//! the same name; where a weight is charged after some arithmetic, that is in `meter/cost.rs`.
//!
//! - Date: 2026-11-29
//! - Machine: AMD EPYC, host `vm`
//! - Runs: three, joined by `laboratory weights join`, a tenth added to the times
//! - Speed: reference work in 307582 ns, the median of 18, from 300762 to 313961
//! - Steps: 50, repeats: 20, `frame-benchmarking-cli` 64.0.0
//!
//! Times are in picoseconds, proofs in bytes. A standard error is that of the fitted slope. Where the
//! line that was fitted over one component begins below the shortest run, that run counts.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_min_or_max, unused_parens, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// One weight for each thing that costs time or storage proof.
pub trait WeightInfo {
	/// Measured by the benchmark of this name, for `n` from 0 to 10000.
	fn xcm_execute(n: u32, ) -> Weight;
	/// Measured by the benchmark of this name, for `n` from 0 to 10000.
	fn xcm_send(n: u32, ) -> Weight;
}

/// The measured weights, with the database weights of a runtime.
pub type SubstrateWeight<T> = Measured<<T as frame_system::Config>::DbWeight>;

/// The measured weights.
pub struct Measured<DbWeight>(PhantomData<DbWeight>);

impl<DbWeight: Get<RuntimeDbWeight>> WeightInfo for Measured<DbWeight> {
	fn xcm_execute(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 692_000.
		Weight::from_parts(1_326_272_u64.max(727_100), 0)
			// Standard error: 26.
			.saturating_add(Weight::from_parts(14_843, 0).saturating_mul(n.into()))
	}
	fn xcm_send(n: u32, ) -> Weight {
		// Proof: 0 recorded. Shortest run: 1_002_000.
		Weight::from_parts(1_916_971_u64.max(1_168_200), 0)
			// Standard error: 21.
			.saturating_add(Weight::from_parts(14_595, 0).saturating_mul(n.into()))
	}
}

/// For tests: the measured weights, with RocksDB's.
impl WeightInfo for () {
	fn xcm_execute(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("xcm_execute");
		Measured::<RocksDbWeight>::xcm_execute(n, )
	}
	fn xcm_send(n: u32, ) -> Weight {
		#[cfg(test)]
		crate::mock::note_weight("xcm_send");
		Measured::<RocksDbWeight>::xcm_send(n, )
	}
}

/// The names of all weights.
#[cfg(test)]
pub const NAMES: &[&str] = &[
	"xcm_execute",
	"xcm_send",
];
