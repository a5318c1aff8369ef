//! The weight that calls are charged.

/// A weight of the chain.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Weight {
	/// Time in picoseconds.
	pub ref_time: u64,
	/// Storage proof in bytes.
	pub proof: u64,
}

impl Weight {
	/// The difference to an earlier weight, saturating at zero.
	pub fn since(self, earlier: Self) -> Self {
		Self {
			ref_time: self.ref_time.saturating_sub(earlier.ref_time),
			proof: self.proof.saturating_sub(earlier.proof),
		}
	}
}
