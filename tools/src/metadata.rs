//! The facts about the contracts pallet in a chain's metadata.

use codec::Decode;
use contract_bundle::printable;
use frame_metadata::{
	v14::{RuntimeMetadataV14, StorageEntryMetadata, StorageEntryType},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use frame_support::{storage::storage_prefix, traits::STORAGE_VERSION_STORAGE_KEY_POSTFIX};
use scale_info::{form::PortableForm, TypeDef};

/// Maximum number of pallet names that are shown if a pallet is missing. A pallet's index has one
/// byte.
const NAMES: usize = 256;

/// The facts about the contracts pallet. A fact is `None` if it is missing or has an unexpected
/// type.
#[derive(Default, Debug)]
pub struct PalletMetadata {
	/// Index of the pallet in the runtime.
	pub index: Option<u8>,
	/// Length of an encoded balance in bytes, by the type of `DepositPerByte`.
	pub balance_len: Option<usize>,
	/// `DepositPerByte`.
	pub deposit_per_byte: Option<u128>,
	/// `DepositPerItem`.
	pub deposit_per_item: Option<u128>,
	/// `MaxCodeLen`.
	pub max_code_len: Option<u32>,
	/// `UnsafeUnstableInterface`.
	pub unstable: Option<bool>,
	/// Names of the errors by their index. A missing index has an empty name.
	pub errors: Vec<String>,
}

/// Names of variants by their index.
fn names_of(ty: &TypeDef<PortableForm>) -> Vec<String> {
	let TypeDef::Variant(variants) = ty else { return Vec::new() };
	let mut names = vec![String::new(); 256];
	for variant in &variants.variants {
		names[usize::from(variant.index)] = variant.name.clone();
	}
	names
}

fn version_14(encoded: &[u8]) -> Result<RuntimeMetadataV14, String> {
	let RuntimeMetadataPrefixed(_, metadata) =
		RuntimeMetadataPrefixed::decode(&mut &encoded[..])
			.map_err(|error| format!("the chain's metadata cannot be decoded: {error}"))?;
	match metadata {
		RuntimeMetadata::V14(metadata) => Ok(metadata),
		other => Err(format!("the metadata have version {}, expected 14", other.version())),
	}
}

/// Fails if the pallet `name` has no `item` in its storage.
///
/// # Errors
///
/// That, with the pallet, or an error of [`plain_keys`].
pub fn ensure_item(encoded: &[u8], name: &str, item: &str) -> Result<(), String> {
	let pallets = version_14(encoded)?.pallets;
	let pallet = pallets.iter().find(|pallet| pallet.name == name);
	let storage = pallet.and_then(|pallet| pallet.storage.as_ref());
	let entries = storage.into_iter().flat_map(|storage| &storage.entries);
	if pallet.is_none() {
		return Err(no_such_pallet(name, pallets.iter().map(|pallet| &pallet.name[..])));
	}
	if { entries }.any(|entry| entry.name == item) {
		return Ok(());
	}
	Err(format!("the pallet `{name}` has no `{item}` in its storage: it is another pallet"))
}

fn no_such_pallet<'a>(name: &str, there: impl Iterator<Item = &'a str>) -> String {
	let names: Vec<_> = there.map(printable).take(NAMES).collect();
	format!(
		"the runtime has no pallet `{name}`, only {}: give its name with --pallet or --balances",
		names.join(", ")
	)
}

/// The keys of all values in storage that are no maps, and of the pallets' versions.
///
/// # Errors
///
/// The metadata cannot be decoded, or have another version than 14.
pub fn plain_keys(encoded: &[u8]) -> Result<Vec<Vec<u8>>, String> {
	let mut keys = Vec::new();
	for pallet in version_14(encoded)?.pallets {
		let Some(storage) = pallet.storage else { continue };
		let prefix = storage.prefix.as_bytes();
		let plain = |entry: &&StorageEntryMetadata<PortableForm>| {
			matches!(entry.ty, StorageEntryType::Plain(_))
		};
		let names = storage.entries.iter().filter(plain).map(|entry| entry.name.as_bytes());
		let names = names.chain([STORAGE_VERSION_STORAGE_KEY_POSTFIX]);
		keys.extend(names.map(|name| storage_prefix(prefix, name).to_vec()));
	}
	Ok(keys)
}

/// Looks up the pallet `name` in encoded metadata of version 14.
///
/// # Errors
///
/// Returns an error if the metadata cannot be decoded, have another version, or lack the pallet.
pub fn of_pallet(encoded: &[u8], name: &str) -> Result<PalletMetadata, String> {
	let metadata = version_14(encoded)?;
	let names: Vec<_> = metadata.pallets.iter().map(|pallet| pallet.name.clone()).collect();
	let pallet = metadata.pallets.into_iter().find(|pallet| pallet.name == name);
	let names = names.iter().map(String::as_str);
	let pallet = pallet.ok_or_else(|| no_such_pallet(name, names))?;
	let constant = |name: &str| {
		let found = pallet.constants.iter().find(|constant| constant.name == name);
		found.map(|constant| constant.value.clone())
	};
	let balance = |name: &str| match constant(name)?.len() {
		16 => u128::decode(&mut &constant(name)?[..]).ok(),
		8 => u64::decode(&mut &constant(name)?[..]).ok().map(Into::into),
		_ => None,
	};
	let errors = pallet.error.as_ref().and_then(|error| metadata.types.resolve(error.ty.id));
	Ok(PalletMetadata {
		errors: errors.map_or_else(Vec::new, |ty| names_of(&ty.type_def)),
		index: Some(pallet.index),
		balance_len: constant("DepositPerByte").map(|value| value.len()),
		deposit_per_byte: balance("DepositPerByte"),
		deposit_per_item: balance("DepositPerItem"),
		max_code_len: constant("MaxCodeLen").and_then(|value| u32::decode(&mut &value[..]).ok()),
		unstable: constant("UnsafeUnstableInterface")
			.and_then(|value| bool::decode(&mut &value[..]).ok()),
	})
}
