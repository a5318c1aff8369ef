//! Not measured yet.

use crate::payments;
use core::marker::PhantomData;
use frame_support::weights::Weight;

/// Weights of `payments`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> payments::WeightInfo for WeightInfo<T> {
	fn total_issuance() -> Weight {
		Weight::from_parts(10_000_000, 4_000)
	}
	fn balance_of() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
	}
	fn pay_all(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 4_000).saturating_mul(u64::from(n).saturating_add(1))
	}
}
