//! Weights of `validators` in this runtime.
//!
//! Not measured yet.

#![allow(missing_docs)]

use crate::*;
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `validators`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> validators::WeightInfo for WeightInfo<T> {
	fn set_keys() -> Weight {
		Weight::from_parts(200_000_000, 20_000)
			.saturating_add(T::DbWeight::get().reads_writes(6, 7))
	}
	fn note_stalled() -> Weight {
		Weight::from_parts(10_000_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}
	fn purge_keys() -> Weight {
		Weight::from_parts(100_000_000, 10_000)
			.saturating_add(T::DbWeight::get().reads_writes(3, 5))
	}
}
