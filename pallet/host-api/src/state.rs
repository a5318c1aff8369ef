//! The small part of a host API's state that is read once per session.

use crate::FunctionId;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen};
use scale_info::TypeInfo;

/// The most functions that can be disabled at a time.
pub const MAX_DISABLED: u32 = 256;

/// Counts the changes to a host API that make older [link plans](crate::LinkPlan) stale: a
/// function removed, or one whose id, signature or meaning changed. Adding one is none.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Epoch(pub u32);

/// Tells host APIs apart: a 128-bit
/// [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) hash, see
/// [`Table::fingerprint`](crate::Table::fingerprint). The author of a runtime could forge one, but
/// would only deceive themselves.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Fingerprint(pub [u8; 16]);

impl Fingerprint {
	/// That of no bytes.
	pub const EMPTY: Self = Self(0x6c62272e07bb014262b821756295c58d_u128.to_le_bytes());

	/// Goes on with `bytes`.
	pub const fn with(self, bytes: &[u8]) -> Self {
		const PRIME: u128 = 0x0000000001000000000000000000013b;
		let mut hash = u128::from_le_bytes(self.0);
		let mut i = 0;
		while i < bytes.len() {
			hash = (hash ^ bytes[i] as u128).wrapping_mul(PRIME);
			i += 1;
		}
		Self(hash.to_le_bytes())
	}
}

/// Which host API the stored descriptor describes, and what of it is switched off.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, DecodeWithMemTracking, TypeInfo)]
pub struct HostApiState {
	/// Of the table that the descriptor was made from.
	pub fingerprint: Fingerprint,
	/// Of the descriptor. A link plan with another epoch is stale.
	pub epoch: Epoch,
	/// Ascending.
	disabled: Vec<FunctionId>,
}

impl HostApiState {
	/// A state in which nothing is disabled.
	pub fn new(fingerprint: Fingerprint, epoch: Epoch) -> Self {
		Self { fingerprint, epoch, disabled: Vec::new() }
	}

	/// The disabled functions, in ascending order.
	pub fn disabled(&self) -> &[FunctionId] {
		&self.disabled
	}

	/// Whether `id` is disabled.
	pub fn is_disabled(&self, id: FunctionId) -> bool {
		self.disabled.binary_search(&id).is_ok()
	}

	/// Switches a function off, or on again. Returns `false`, and changes nothing, if it would be
	/// one more than [`MAX_DISABLED`].
	pub fn set_enabled(&mut self, id: FunctionId, enabled: bool) -> bool {
		match (self.disabled.binary_search(&id), enabled) {
			(Ok(at), true) => {
				self.disabled.remove(at);
			},
			(Err(_), false) if self.disabled.len() >= MAX_DISABLED as usize => return false,
			(Err(at), false) => self.disabled.insert(at, id),
			_ => (),
		}
		true
	}
}

impl Decode for HostApiState {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let (fingerprint, epoch, disabled): (_, _, Vec<FunctionId>) = Decode::decode(input)?;
		if disabled.len() > MAX_DISABLED as usize {
			return Err("too many disabled host functions".into());
		}
		if !disabled.is_sorted_by(|a, b| a < b) {
			return Err("disabled host functions are not in ascending order".into());
		}
		Ok(Self { fingerprint, epoch, disabled })
	}
}

impl MaxEncodedLen for HostApiState {
	fn max_encoded_len() -> usize {
		let ids = FunctionId::max_encoded_len().saturating_mul(MAX_DISABLED as usize);
		Fingerprint::max_encoded_len()
			.saturating_add(Epoch::max_encoded_len())
			.saturating_add(codec::Compact::<u32>::max_encoded_len())
			.saturating_add(ids)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::DecodeAll;
	use proptest::prelude::*;

	#[test]
	fn disabling_is_undone_by_enabling_and_bounded() {
		let mut state = HostApiState::default();
		for id in (0..MAX_DISABLED as u16).rev() {
			assert!(state.set_enabled(FunctionId(id), false));
		}
		assert!(state.encoded_size() <= HostApiState::max_encoded_len());
		assert!(!state.set_enabled(FunctionId(1000), false));
		assert!(state.is_disabled(FunctionId(7)));
		assert!(state.set_enabled(FunctionId(7), true));
		assert!(!state.is_disabled(FunctionId(7)));
		assert_eq!(HostApiState::decode_all(&mut &state.encode()[..]), Ok(state));
	}

	/// The hash of "a" as published with the algorithm.
	#[test]
	fn fingerprint_agrees_with_the_published_value() {
		let hash = Fingerprint::EMPTY.with(b"a");
		assert_eq!(u128::from_le_bytes(hash.0), 0xd228cb696f1a8caf78912b704e4a8964);
		assert_eq!(Fingerprint::EMPTY.with(b"ab"), hash.with(b"b"));
	}

	proptest! {
		#[test]
		fn any_bytes_decode_to_the_same_bytes_or_not_at_all(
			bytes in prop::collection::vec(any::<u8>(), 0..64)
		) {
			if let Ok(state) = HostApiState::decode_all(&mut &bytes[..]) {
				prop_assert_eq!(state.encode(), bytes);
			}
		}
	}
}
