//! Compares the metadata of the pallet with that of `pallet-contracts` 51. All differences must be
//! in `docs/differences.md`.

use frame_metadata::{
	v14::{PalletMetadata, StorageEntryMetadata},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use scale_info::{
	form::PortableForm, meta_type, MetaType, PortableRegistry, Registry, Type, TypeDef,
};
use std::{collections::BTreeMap, fs, path::Path};

/// Entries of one runtime's metadata: kind and name, with the shape.
type Found = BTreeMap<String, String>;

/// Describes a type as far as its encoding depends on it: names of fields and variants, indices of
/// variants, paths of the types of fields.
fn shape(ty: &Type<PortableForm>, types: &PortableRegistry) -> String {
	let name = |id: u32| {
		let ty = types.resolve(id).expect("it is registered");
		if ty.path.segments.is_empty() {
			format!("{:?}", std::mem::discriminant(&ty.type_def))
		} else {
			own(&ty.path.segments.join("::"))
		}
	};
	let fields = |fields: &[scale_info::Field<PortableForm>]| -> Vec<_> {
		fields.iter().map(|field| (field.name.clone(), name(field.ty.id))).collect()
	};
	match &ty.type_def {
		TypeDef::Composite(composite) => format!("{:?}", fields(&composite.fields)),
		TypeDef::Variant(variants) => {
			let variants: Vec<_> = variants
				.variants
				.iter()
				.map(|variant| (variant.index, variant.name.clone(), fields(&variant.fields)))
				.collect();
			format!("{variants:?}")
		},
		other => format!("{:?}", std::mem::discriminant(other)),
	}
}

/// Replaces the module names of the two runtimes by a common one.
fn own(path: &str) -> String {
	path.replace("port::lean", "port").replace("port::reference", "port")
}

/// Collects the entries of the pallet `Contracts`, and the paths of all types of its crate.
fn found(metadata: RuntimeMetadataPrefixed, api: Vec<MetaType>) -> Found {
	let RuntimeMetadata::V14(metadata) = metadata.1 else { panic!("V14") };
	let pallet: &PalletMetadata<PortableForm> =
		metadata.pallets.iter().find(|pallet| pallet.name == "Contracts").expect("it is there");
	let types = &metadata.types;
	let mut found = Found::new();
	for (what, id) in [
		("call", pallet.calls.as_ref().map(|calls| calls.ty.id)),
		("event", pallet.event.as_ref().map(|event| event.ty.id)),
		("error", pallet.error.as_ref().map(|error| error.ty.id)),
	] {
		let ty = types.resolve(id.expect("the pallet has some")).expect("it is registered");
		let TypeDef::Variant(variants) = &ty.type_def else { panic!("it is an enum") };
		for variant in &variants.variants {
			let fields: Vec<_> = variant.fields.iter().map(|field| field.name.clone()).collect();
			found.insert(
				format!("{what} {}", variant.name),
				format!("{} {fields:?}", variant.index),
			);
		}
	}
	let constants = pallet.constants.iter().map(|constant| format!("constant {}", constant.name));
	found.extend(constants.map(|name| (name, String::new())));
	let storage = pallet.storage.as_ref().expect("there is some");
	let entry = |entry: &StorageEntryMetadata<PortableForm>| {
		(format!("storage {}", entry.name), format!("{:?}", entry.modifier))
	};
	found.extend(storage.entries.iter().map(entry));
	let mut more = Registry::new();
	more.register_types(api);
	for types in [types, &more.into()] {
		for ty in &types.types {
			let path = ty.ty.path.segments.join("::");
			let of_contracts = path.contains("contracts") && !path.starts_with("differential");
			if of_contracts {
				found.insert(format!("type {path}"), shape(&ty.ty, types));
			}
		}
	}
	found
}

macro_rules! api_types {
	($pallet:ident) => {
		vec![
			meta_type::<$pallet::ContractExecResult<u64, ()>>(),
			meta_type::<$pallet::ContractInstantiateResult<u32, u64, ()>>(),
			meta_type::<$pallet::CodeUploadResult<u32, u64>>(),
			meta_type::<$pallet::GetStorageResult>(),
			meta_type::<$pallet::Code<u32>>(),
		]
	};
}

#[test]
fn what_differs_is_on_the_page() {
	let old =
		found(differential::port::reference::Runtime::metadata(), api_types!(pallet_contracts));
	let new =
		found(differential::port::lean::Runtime::metadata(), api_types!(pallet_lean_contracts));
	let page =
		fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/differences.md"))
			.expect("the page is there");
	assert!(old.len() > 80, "{} names", old.len());
	let mut missing = vec![];
	// Only old entries are compared. New variants come last, so the old ones keep their indices.
	for (name, was) in &old {
		let is = new.get(name);
		let (_, item) = name.split_once(' ').expect("kind and name");
		if is != Some(was) && !page.contains(&format!("`{item}`")) {
			missing.push(format!("{name}\n  was {was}\n  is {is:?}"));
		}
	}
	assert!(missing.is_empty(), "not in docs/differences.md:\n{}", missing.join("\n"));
}
