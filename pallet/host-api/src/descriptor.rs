//! The host API as data: all functions in one SCALE value, found by name without decoding it.
//!
//! The records are sorted by module and name. Their lengths differ, so an index of offsets
//! precedes them. A binary search over the encoded bytes reads a few entries of the index and
//! their records. The whole is plain SCALE, so any SCALE library can decode it.

use crate::{Epoch, FunctionId, HostFunction, Signature, Stability};
use alloc::{string::String, vec::Vec};
use codec::{Compact, Decode, Encode, Error, Input, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// Maximum number of functions in a descriptor.
pub const MAX_FUNCTIONS: usize = 2048;

/// Maximum length of all records together, in bytes. An offset in the index has two bytes.
const MAX_RECORDS_LEN: usize = u16::MAX as usize;

/// Maximum length of an encoded descriptor, in bytes.
pub const MAX_DESCRIPTOR_LEN: usize = 8 + 2 * 4 + 2 * MAX_FUNCTIONS + MAX_RECORDS_LEN;

/// The reason why a descriptor is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum DescriptorError {
	/// There are more than [`MAX_FUNCTIONS`] functions, or their names are too long for the
	/// index.
	TooLarge,
	/// An id, or a module and name, occurs twice.
	Duplicate,
	/// The bytes are not those of a descriptor.
	Malformed,
}

impl core::error::Error for DescriptorError {}

impl fmt::Display for DescriptorError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::TooLarge => "the host API has too many functions, or too long names",
			Self::Duplicate => "a host function's id or name occurs twice",
			Self::Malformed => "the bytes are not those of a host-function descriptor",
		})
	}
}

/// The record of one function in a descriptor.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct FunctionRecord {
	/// Module name of the import.
	pub module: String,
	/// Field name of the import.
	pub name: String,
	/// Parameter types and result type.
	pub signature: Signature,
	/// Permanent number.
	pub id: FunctionId,
	/// The degree to which modules may rely on it.
	pub stability: Stability,
}

impl From<&HostFunction> for FunctionRecord {
	fn from(function: &HostFunction) -> Self {
		Self {
			module: function.module.into(),
			name: function.name.into(),
			signature: function.signature,
			id: function.id,
			stability: function.stability,
		}
	}
}

impl FunctionRecord {
	fn key(&self) -> (&[u8], &[u8]) {
		(self.module.as_bytes(), self.name.as_bytes())
	}
}

/// A description of all host functions of a runtime.
#[derive(Clone, PartialEq, Eq, Debug, Encode, TypeInfo)]
pub struct Descriptor {
	/// The epoch of the [link plans](crate::LinkPlan) that are current with this descriptor.
	epoch: Epoch,
	/// The revision of the functions' meaning, see [`Table::revision`](crate::Table::revision).
	revision: u32,
	/// Offset of each record in bytes, counted from the start of the first one.
	index: Vec<u16>,
	/// The records, sorted by module, then by name.
	functions: Vec<FunctionRecord>,
}

impl Descriptor {
	/// Describes `functions`, given in any order.
	///
	/// # Errors
	///
	/// Returns [`DescriptorError::TooLarge`] or [`DescriptorError::Duplicate`].
	pub fn new(
		epoch: Epoch,
		revision: u32,
		functions: impl IntoIterator<Item = FunctionRecord>,
	) -> Result<Self, DescriptorError> {
		let mut functions: Vec<_> = functions.into_iter().collect();
		functions.sort_by(|a, b| a.key().cmp(&b.key()));
		let index = index_of(&functions)?;
		let descriptor = Self { epoch, revision, index, functions };
		descriptor.check_unique()?;
		Ok(descriptor)
	}

	/// Describes `functions` as the next version of this descriptor.
	///
	/// The epoch stays the same if the revision is the same and every function of this descriptor
	/// is among `functions`, unchanged. Each plan that was resolved against this descriptor then
	/// links the same functions. Otherwise the epoch grows by one, and those plans are stale.
	///
	/// # Errors
	///
	/// Returns the errors of [`Self::new`].
	pub fn successor(
		&self,
		revision: u32,
		functions: impl IntoIterator<Item = FunctionRecord>,
	) -> Result<Self, DescriptorError> {
		let mut next = Self::new(self.epoch, revision, functions)?;
		let kept = self.functions.iter().all(|old| {
			let found = next.functions.binary_search_by(|new| new.key().cmp(&old.key()));
			found.ok().and_then(|at| next.functions.get(at)) == Some(old)
		});
		if !kept || self.revision != revision {
			next.epoch = Epoch(self.epoch.0.wrapping_add(1));
		}
		Ok(next)
	}

	/// The epoch of the link plans that are current with this descriptor.
	pub fn epoch(&self) -> Epoch {
		self.epoch
	}

	/// All functions, sorted by module and name.
	pub fn functions(&self) -> &[FunctionRecord] {
		&self.functions
	}

	fn check_unique(&self) -> Result<(), DescriptorError> {
		let names_rise = self.functions.is_sorted_by(|a, b| a.key() < b.key());
		let mut ids: Vec<_> = self.functions.iter().map(|function| function.id).collect();
		ids.sort_unstable();
		let ids_rise = ids.is_sorted_by(|a, b| a < b);
		if names_rise && ids_rise {
			Ok(())
		} else {
			Err(DescriptorError::Duplicate)
		}
	}
}

fn index_of(functions: &[FunctionRecord]) -> Result<Vec<u16>, DescriptorError> {
	if functions.len() > MAX_FUNCTIONS {
		return Err(DescriptorError::TooLarge);
	}
	let mut offset = 0usize;
	let mut index = Vec::with_capacity(functions.len());
	for function in functions {
		index.push(u16::try_from(offset).map_err(|_| DescriptorError::TooLarge)?);
		offset = offset.saturating_add(function.encoded_size());
	}
	if offset > MAX_RECORDS_LEN {
		return Err(DescriptorError::TooLarge);
	}
	Ok(index)
}

/// Refuses a value that [`Descriptor::new`] cannot make.
impl Decode for Descriptor {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let (epoch, revision, index, functions): (_, _, Vec<u16>, Vec<FunctionRecord>) =
			Decode::decode(input)?;
		let descriptor = Self { epoch, revision, index, functions };
		if index_of(&descriptor.functions) != Ok(descriptor.index.clone()) {
			return Err("the index of the host-function descriptor does not fit its records".into());
		}
		descriptor
			.check_unique()
			.map_err(|_| "the host functions are not sorted, or not unique")?;
		Ok(descriptor)
	}
}

impl MaxEncodedLen for Descriptor {
	fn max_encoded_len() -> usize {
		MAX_DESCRIPTOR_LEN
	}
}

/// A view of an encoded [`Descriptor`].
///
/// Bytes that do not encode a descriptor never cause a panic. They give
/// [`DescriptorError::Malformed`], or a function is not found in them.
#[derive(Clone, Copy, Debug)]
pub struct DescriptorView<'a> {
	epoch: Epoch,
	/// The offsets of the records, two bytes each, little-endian.
	index: &'a [u8],
	records: &'a [u8],
}

/// One function, borrowed from the encoded descriptor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RecordView<'a> {
	/// Module name of the import.
	pub module: &'a [u8],
	/// Field name of the import.
	pub name: &'a [u8],
	/// Parameter types and result type.
	pub signature: Signature,
	/// Permanent number.
	pub id: FunctionId,
	/// The degree to which modules may rely on it.
	pub stability: Stability,
}

impl<'a> DescriptorView<'a> {
	/// A view of `bytes`, the encoding of a descriptor. Reads only the fields before the records.
	///
	/// # Errors
	///
	/// Returns [`DescriptorError::Malformed`] if those fields are malformed.
	pub fn new(bytes: &'a [u8]) -> Result<Self, DescriptorError> {
		let mut rest = bytes;
		let (epoch, _revision): (Epoch, u32) = read(&mut rest)?;
		let len = read_len(&mut rest)?;
		let index_len = len.checked_mul(2).ok_or(DescriptorError::Malformed)?;
		let index = take(&mut rest, index_len)?;
		if read_len(&mut rest)? != len {
			return Err(DescriptorError::Malformed);
		}
		Ok(Self { epoch, index, records: rest })
	}

	/// The epoch of the link plans that are current with the descriptor.
	pub fn epoch(&self) -> Epoch {
		self.epoch
	}

	/// The number of functions.
	pub fn len(&self) -> usize {
		self.index.len() / 2
	}

	/// Returns `true` if there are no functions.
	pub fn is_empty(&self) -> bool {
		self.len() == 0
	}

	/// Finds the function imported as `name` from `module`, by binary search. Returns `None` if
	/// there is no such function.
	///
	/// # Errors
	///
	/// Returns [`DescriptorError::Malformed`] if a record read during the search is malformed.
	pub fn find(
		&self,
		module: &str,
		name: &str,
	) -> Result<Option<RecordView<'a>>, DescriptorError> {
		let wanted = (module.as_bytes(), name.as_bytes());
		let (mut low, mut high) = (0, self.len());
		while low < high {
			let middle = low + (high - low) / 2;
			let record = self.get(middle)?;
			match (record.module, record.name).cmp(&wanted) {
				core::cmp::Ordering::Less => low = middle + 1,
				core::cmp::Ordering::Greater => high = middle,
				core::cmp::Ordering::Equal => return Ok(Some(record)),
			}
		}
		Ok(None)
	}

	/// All functions, sorted by module and name.
	pub fn records(
		&self,
	) -> impl Iterator<Item = Result<RecordView<'a>, DescriptorError>> + use<'a, '_> {
		(0..self.len()).map(|position| self.get(position))
	}

	fn get(&self, position: usize) -> Result<RecordView<'a>, DescriptorError> {
		let entry = position.checked_mul(2).ok_or(DescriptorError::Malformed)?;
		let mut offset = self.index.get(entry..).ok_or(DescriptorError::Malformed)?;
		let offset: u16 = read(&mut offset)?;
		let mut rest = self.records.get(usize::from(offset)..).ok_or(DescriptorError::Malformed)?;
		let module_len = read_len(&mut rest)?;
		let module = take(&mut rest, module_len)?;
		let name_len = read_len(&mut rest)?;
		let name = take(&mut rest, name_len)?;
		let (bits, id, stability): (u64, _, _) = read(&mut rest)?;
		let signature = Signature::from_bits(bits).ok_or(DescriptorError::Malformed)?;
		Ok(RecordView { module, name, signature, id, stability })
	}
}

fn read<D: Decode>(rest: &mut &[u8]) -> Result<D, DescriptorError> {
	D::decode(rest).map_err(|_| DescriptorError::Malformed)
}

fn read_len(rest: &mut &[u8]) -> Result<usize, DescriptorError> {
	let Compact(len): Compact<u32> = read(rest)?;
	Ok(len as usize)
}

fn take<'a>(rest: &mut &'a [u8], len: usize) -> Result<&'a [u8], DescriptorError> {
	let (taken, left) = rest.split_at_checked(len).ok_or(DescriptorError::Malformed)?;
	*rest = left;
	Ok(taken)
}

// The compact lengths of index and records together fit the eight bytes kept for them.
const _: () = assert!(MAX_RECORDS_LEN < 1 << 30 && MAX_FUNCTIONS < 1 << 30);

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{ValueType, MAX_PARAMS};
	use codec::DecodeAll;
	use proptest::prelude::*;

	pub fn signature() -> impl Strategy<Value = Signature> {
		let ty = || prop_oneof![Just(ValueType::I32), Just(ValueType::I64)];
		(prop::collection::vec(ty(), 0..=MAX_PARAMS), prop::option::of(ty()))
			.prop_map(|(params, result)| Signature::new(&params, result).unwrap())
	}

	fn record() -> impl Strategy<Value = FunctionRecord> {
		let stability = prop_oneof![
			Just(Stability::Stable),
			Just(Stability::Unstable),
			Just(Stability::Deprecated)
		];
		("[a-c]{0,2}", "[a-z_]{0,70}", signature(), any::<u16>(), stability).prop_map(
			|(module, name, signature, id, stability)| FunctionRecord {
				module,
				name,
				signature,
				id: FunctionId(id),
				stability,
			},
		)
	}

	fn descriptor() -> impl Strategy<Value = Descriptor> {
		(any::<u32>(), any::<u32>(), prop::collection::vec(record(), 0..40))
			.prop_filter_map("ids and names are unique", |(epoch, revision, functions)| {
				Descriptor::new(Epoch(epoch), revision, functions).ok()
			})
	}

	#[test]
	fn too_many_or_too_long_is_refused() {
		let record = |id: u16, name: String| FunctionRecord {
			module: "env".into(),
			name,
			signature: Signature::new(&[], None).unwrap(),
			id: FunctionId(id),
			stability: Stability::Stable,
		};
		let many = |n: usize, len: usize| {
			(0..n).map(move |i| record(i as u16, format!("{i:0>len$}"))).collect::<Vec<_>>()
		};
		let new = |functions| Descriptor::new(Epoch(0), 0, functions);
		assert!(new(many(MAX_FUNCTIONS, 4)).is_ok());
		assert_eq!(new(many(MAX_FUNCTIONS + 1, 4)).err(), Some(DescriptorError::TooLarge));
		assert_eq!(new(many(2, 40_000)).err(), Some(DescriptorError::TooLarge));
		let fullest = new(many(MAX_FUNCTIONS, 15)).unwrap();
		assert!(fullest.encoded_size() <= Descriptor::max_encoded_len());
	}

	#[test]
	fn epoch_grows_only_when_an_old_plan_could_link_something_else() {
		let record = |id: u16, name: &str| FunctionRecord {
			module: "env".into(),
			name: name.into(),
			signature: Signature::new(&[], None).unwrap(),
			id: FunctionId(id),
			stability: Stability::Stable,
		};
		let (a, b, c) = (record(0, "a"), record(1, "b"), record(2, "c"));
		let old = Descriptor::new(Epoch(7), 3, [a.clone(), b.clone()]).unwrap();
		let epoch =
			|revision, functions: Vec<_>| old.successor(revision, functions).unwrap().epoch();
		assert_eq!(epoch(3, vec![b.clone(), a.clone()]), Epoch(7), "same");
		assert_eq!(epoch(3, vec![a.clone(), b.clone(), c.clone()]), Epoch(7), "added");
		assert_eq!(epoch(3, vec![a.clone()]), Epoch(8), "removed");
		assert_eq!(epoch(4, vec![a.clone(), b.clone()]), Epoch(8), "other meaning");
		assert_eq!(epoch(3, vec![a.clone(), record(9, "b")]), Epoch(8), "moved id");
		let swapped = vec![record(1, "a"), record(0, "b")];
		assert_eq!(epoch(3, swapped), Epoch(8), "swapped ids");
		let signature = Signature::new(&[ValueType::I32], None).unwrap();
		let retyped = FunctionRecord { signature, ..b };
		assert_eq!(epoch(3, vec![a, retyped]), Epoch(8), "other signature");
	}

	proptest! {
		#[test]
		fn encoding_round_trips_and_every_name_is_found_in_it(descriptor in descriptor()) {
			let bytes = descriptor.encode();
			prop_assert_eq!(Descriptor::decode_all(&mut &bytes[..]), Ok(descriptor.clone()));
			let view = DescriptorView::new(&bytes).unwrap();
			prop_assert_eq!(view.len(), descriptor.functions().len());
			prop_assert_eq!(view.epoch(), descriptor.epoch());
			for function in descriptor.functions() {
				let found = view.find(&function.module, &function.name).unwrap().unwrap();
				prop_assert_eq!(found.id, function.id);
				prop_assert_eq!(found.signature, function.signature);
				prop_assert_eq!(found.stability, function.stability);
			}
			prop_assert_eq!(view.find("zz", "not there"), Ok(None));
		}

		#[test]
		fn truncated_and_mutated_bytes_never_panic(
			descriptor in descriptor(),
			cut in any::<prop::sample::Index>(),
			changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
		) {
			let mut bytes = descriptor.encode();
			for (at, value) in changes {
				let at = at.index(bytes.len());
				bytes[at] = value;
			}
			bytes.truncate(cut.index(bytes.len() + 1));
			let _ = Descriptor::decode_all(&mut &bytes[..]);
			if let Ok(view) = DescriptorView::new(&bytes) {
				for function in descriptor.functions() {
					let _ = view.find(&function.module, &function.name);
				}
			}
		}
	}
}
