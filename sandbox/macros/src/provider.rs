//! `#[contracts_sandbox::contract_bundle_provider]`

use proc_macro2::{Span, TokenStream};
use quote::quote;
use serde_json::Value;
use std::{
	path::{Path, PathBuf},
	process::Command,
};
use syn::{parse2, Error, Ident, ItemEnum, Result};

/// The feature of contracts that are dependencies of others.
const FEATURE: &str = "ink-as-dependency";

/// A package that is a contract.
struct Contract {
	name: String,
	folder: String,
}

/// The enum with its variants and functions.
pub fn expand(item: TokenStream) -> Result<TokenStream> {
	let ItemEnum { attrs, vis, ident, generics, variants, .. } = parse2(item)?;
	if !variants.is_empty() || !generics.params.is_empty() {
		return Err(Error::new(ident.span(), "expected an empty enum, such as `enum Bundles {}`"));
	}
	let folder = std::env::var("CARGO_MANIFEST_DIR").map_err(|error| failed(&error.to_string()))?;
	let (local, others) = contracts(Path::new(&folder)).map_err(|error| failed(&error))?;
	let local = local.map(|Contract { name, folder }| {
		quote! {
			/// The bundle of the contract in this package.
			#[allow(dead_code)]
			#vis fn local() -> ::core::result::Result<
				::contracts_sandbox::Bundle,
				::contracts_sandbox::SessionError,
			> {
				::contracts_sandbox::build(#folder, #name)
			}
		}
	});
	let variants: Vec<_> =
		others.iter().map(|contract| Ident::new(&variant(&contract.name), ident.span())).collect();
	let names = others.iter().map(|contract| &contract.name);
	let folders = others.iter().map(|contract| &contract.folder);
	Ok(quote! {
		#(#attrs)*
		#[allow(dead_code)]
		#[derive(Clone, Copy, PartialEq, Eq, Debug)]
		#vis enum #ident { #(#variants),* }

		impl #ident {
			#local

			/// The bundle of a contract that this package depends on, or of its own.
			#[allow(dead_code)]
			#vis fn bundle(self) -> ::core::result::Result<
				::contracts_sandbox::Bundle,
				::contracts_sandbox::SessionError,
			> {
				match self {
					#( Self::#variants => ::contracts_sandbox::build(#folders, #names), )*
				}
			}
		}
	})
}

fn failed(error: &str) -> Error {
	Error::new(Span::call_site(), format!("the contracts cannot be found: {error}"))
}

/// `my-token` as `MyToken`.
fn variant(name: &str) -> String {
	let words = name.split(['-', '_']);
	words
		.map(|word| {
			let mut letters = word.chars();
			let first = letters.next().into_iter().flat_map(char::to_uppercase);
			first.chain(letters).collect::<String>()
		})
		.collect()
}

/// The contract in `folder`, if there is one, and all contracts: that one too, and those that it
/// depends on.
fn contracts(folder: &Path) -> std::result::Result<(Option<Contract>, Vec<Contract>), String> {
	let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
	let manifest = folder.join("Cargo.toml");
	let output = Command::new(cargo)
		.args(["metadata", "--format-version", "1", "--manifest-path"])
		.arg(&manifest)
		.output()
		.map_err(|error| error.to_string())?;
	if !output.status.success() {
		return Err(String::from_utf8_lossy(&output.stderr).into_owned());
	}
	let metadata: Value =
		serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
	let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
	let (mut local, mut all) = (None, Vec::new());
	for package in list(&metadata["packages"]) {
		let (Some(name), Some(path)) =
			(package["name"].as_str(), package["manifest_path"].as_str())
		else {
			continue;
		};
		let path = PathBuf::from(path);
		let Some(folder) = path.parent().and_then(Path::to_str) else { continue };
		let contract = || Contract { name: name.into(), folder: folder.into() };
		let enabled = list(&metadata["resolve"]["nodes"]).iter().any(|node| {
			node["id"] == package["id"] && list(&node["features"]).contains(&FEATURE.into())
		});
		if path == manifest && package["features"].get(FEATURE).is_some() {
			local = Some(contract());
			all.push(contract());
		} else if enabled {
			all.push(contract());
		}
	}
	Ok((local, all))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn variants_are_named_after_packages() {
		assert_eq!(["psp22", "my-token", "a_b"].map(variant), ["Psp22", "MyToken", "AB"]);
	}

	#[test]
	fn contracts_are_found_by_their_feature() {
		let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/contracts/adder");
		let (local, all) = contracts(&Path::new(folder).canonicalize().unwrap()).unwrap();
		assert_eq!(local.unwrap().name, "adder");
		let names: Vec<_> = all.iter().map(|contract| &contract.name[..]).collect();
		assert!(names.contains(&"adder") && names.contains(&"accumulator"), "{names:?}");
	}

	#[test]
	fn only_an_empty_enum_is_a_provider() {
		let error = expand(quote! { enum Bundles { Token } }).unwrap_err();
		assert!(error.to_string().contains("expected an empty enum"));
	}
}
