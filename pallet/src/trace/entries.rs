//! A list of entries that stays encoded.

use super::Entry;
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode, Error, Input, Output};
use core::marker::PhantomData;
use scale_info::{Type, TypeInfo};

/// Entries in their encoding, which is that of a `Vec<Entry<..>>`. The runtime never decodes them:
/// an entry of a few bytes takes a hundred and more once it is decoded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entries<AccountId, Balance, Hash> {
	count: u32,
	bytes: Vec<u8>,
	_types: PhantomData<(AccountId, Balance, Hash)>,
}

impl<A, B, H> Entries<A, B, H> {
	/// Wraps `count` entries, encoded one after the other.
	pub(super) fn new(count: u32, bytes: Vec<u8>) -> Self {
		Self { count, bytes, _types: PhantomData }
	}

	/// Number of entries.
	pub fn len(&self) -> u32 {
		self.count
	}

	/// Returns whether there is no entry.
	pub fn is_empty(&self) -> bool {
		self.count == 0
	}
}

impl<A: Decode, B: Decode, H: Decode> Entries<A, B, H> {
	/// Decodes the entries.
	///
	/// # Errors
	///
	/// Returns an error if the bytes are not entries of these types.
	pub fn to_vec(&self) -> Result<Vec<Entry<A, B, H>>, Error> {
		let mut bytes = &self.bytes[..];
		(0..self.count).map(|_| Entry::decode(&mut bytes)).collect()
	}
}

impl<A, B, H> Encode for Entries<A, B, H> {
	fn size_hint(&self) -> usize {
		self.bytes.len().saturating_add(4)
	}

	fn encode_to<O: Output + ?Sized>(&self, output: &mut O) {
		Compact(self.count).encode_to(output);
		output.write(&self.bytes);
	}
}

impl<A, B, H> Decode for Entries<A, B, H>
where
	Entry<A, B, H>: Encode + Decode,
{
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let Compact(count) = Compact::<u32>::decode(input)?;
		let mut bytes = Vec::new();
		for _ in 0..count {
			Entry::<A, B, H>::decode(input)?.encode_to(&mut bytes);
		}
		Ok(Self::new(count, bytes))
	}
}

impl<A, B, H> TypeInfo for Entries<A, B, H>
where
	Vec<Entry<A, B, H>>: TypeInfo,
	Self: 'static,
{
	type Identity = Vec<Entry<A, B, H>>;

	fn type_info() -> Type {
		<Vec<Entry<A, B, H>>>::type_info()
	}
}
