//! What calls are charged.

/// Weight as the chain counts it.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Weight {
	/// Picoseconds.
	pub ref_time: u64,
	/// Bytes.
	pub proof: u64,
}

impl Weight {
	/// The difference.
	pub fn since(self, earlier: Self) -> Self {
		Self {
			ref_time: self.ref_time.saturating_sub(earlier.ref_time),
			proof: self.proof.saturating_sub(earlier.proof),
		}
	}
}
