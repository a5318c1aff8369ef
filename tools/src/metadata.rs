//! What the metadata of a chain say of its contracts pallet.

use crate::printable::printable;
use codec::Decode;
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};

/// As many names of pallets are shown where one is missing; an index of a pallet has one byte.
const NAMES: usize = 256;

/// What is of interest here. What is missing was not there, or is of another type than expected.
#[derive(Default, Debug)]
pub struct PalletMetadata {
	/// Its index in the runtime.
	pub index: Option<u8>,
	/// Bytes of a balance, by the type of `DepositPerByte`.
	pub balance_len: Option<usize>,
	/// `DepositPerByte`.
	pub deposit_per_byte: Option<u128>,
	/// `DepositPerItem`.
	pub deposit_per_item: Option<u128>,
	/// `MaxCodeLen`.
	pub max_code_len: Option<u32>,
	/// `UnsafeUnstableInterface`.
	pub unstable: Option<bool>,
}

/// Looks up the pallet `name` in encoded metadata of version 14 or 15.
///
/// # Errors
///
/// Why there is no such pallet.
pub fn of_pallet(encoded: &[u8], name: &str) -> Result<PalletMetadata, String> {
	let RuntimeMetadataPrefixed(_, metadata) =
		RuntimeMetadataPrefixed::decode(&mut &encoded[..])
			.map_err(|error| format!("the chain's metadata cannot be decoded: {error}"))?;
	let RuntimeMetadata::V14(metadata) = metadata else {
		return Err(format!("the metadata have version {}, expected 14", metadata.version()));
	};
	let names: Vec<_> =
		metadata.pallets.iter().map(|pallet| printable(&pallet.name)).take(NAMES).collect();
	let pallet =
		metadata.pallets.into_iter().find(|pallet| pallet.name == name).ok_or_else(|| {
			format!(
				"the runtime has no pallet `{name}`, but {}; give the name with --pallet",
				names.join(", ")
			)
		})?;
	let constant = |name: &str| {
		let found = pallet.constants.iter().find(|constant| constant.name == name);
		found.map(|constant| constant.value.clone())
	};
	let balance = |name: &str| match constant(name)?.len() {
		16 => u128::decode(&mut &constant(name)?[..]).ok(),
		8 => u64::decode(&mut &constant(name)?[..]).ok().map(Into::into),
		_ => None,
	};
	Ok(PalletMetadata {
		index: Some(pallet.index),
		balance_len: constant("DepositPerByte").map(|value| value.len()),
		deposit_per_byte: balance("DepositPerByte"),
		deposit_per_item: balance("DepositPerItem"),
		max_code_len: constant("MaxCodeLen").and_then(|value| u32::decode(&mut &value[..]).ok()),
		unstable: constant("UnsafeUnstableInterface")
			.and_then(|value| bool::decode(&mut &value[..]).ok()),
	})
}
