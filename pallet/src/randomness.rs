//! For chains without randomness.

use frame_support::traits::Randomness;

/// Gives zeros, known since the first block: for [`Config::Randomness`](crate::Config::Randomness) where no contract asks.
pub struct NoRandomness;

impl<Output: Default, BlockNumber: Default> Randomness<Output, BlockNumber> for NoRandomness {
	fn random(_subject: &[u8]) -> (Output, BlockNumber) {
		Default::default()
	}
}
