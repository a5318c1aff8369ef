//! Randomness for chains that have none.

use frame_support::traits::Randomness;

/// Returns zeros and block number zero. For [`Config::Randomness`](crate::Config::Randomness) on
/// chains where no contract asks for randomness.
pub struct NoRandomness;

impl<Output: Default, BlockNumber: Default> Randomness<Output, BlockNumber> for NoRandomness {
	fn random(_subject: &[u8]) -> (Output, BlockNumber) {
		Default::default()
	}
}
