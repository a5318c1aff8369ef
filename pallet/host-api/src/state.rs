//! The small part of a host API's state that an embedder reads once per session.

use crate::FunctionId;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen};
use scale_info::TypeInfo;

/// Maximum number of functions that can be disabled at the same time.
pub const MAX_DISABLED: u32 = 256;

/// The number of changes to a host API that made older [link plans](crate::LinkPlan) stale.
///
/// Such a change removes a function, or changes the id, name, signature, stability or meaning of
/// one. Adding a function is not such a change.
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

/// A 128-bit hash that tells host APIs apart, see
/// [`Table::fingerprint`](crate::Table::fingerprint).
///
/// It is based on [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), which is
/// not cryptographic. The author of a runtime could forge a collision, but would only harm their
/// own chain.
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
	/// The hash of no bytes.
	pub const EMPTY: Self = Self(0x6c62272e07bb014262b821756295c58d_u128.to_le_bytes());

	/// The hash of the bytes hashed so far, followed by `bytes`.
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

/// The host API that the stored descriptor describes, and its disabled functions.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, DecodeWithMemTracking, TypeInfo)]
pub struct HostApiState {
	/// Fingerprint of the table that the descriptor was made from.
	pub fingerprint: Fingerprint,
	/// Epoch of the descriptor. A link plan with another epoch is stale.
	pub epoch: Epoch,
	/// Ids of the disabled functions, ascending and unique.
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

	/// Returns `true` if `id` is disabled.
	pub fn is_disabled(&self, id: FunctionId) -> bool {
		self.disabled.binary_search(&id).is_ok()
	}

	/// Disables a function, or enables it again. Returns `false` and changes nothing if
	/// [`MAX_DISABLED`] functions are already disabled and another is to be.
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

	/// The published hash of "a".
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
