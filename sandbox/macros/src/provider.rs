//! `#[contracts_sandbox::contract_bundle_provider]`

use proc_macro2::{Span, TokenStream};
use quote::quote;
use serde_json::Value;
use std::{
	collections::{BTreeMap, BTreeSet},
	path::Path,
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
	let mut metadata = Command::new(cargo);
	// Without the dependencies of other platforms, which may not be at hand.
	let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
	let version = Command::new(rustc).arg("-vV").output().ok();
	let version = version.and_then(|output| String::from_utf8(output.stdout).ok());
	let mut platform = Vec::new();
	if let Some(host) =
		version.iter().flat_map(|text| text.lines()).find_map(|line| line.strip_prefix("host: "))
	{
		platform = vec!["--filter-platform", host];
	}
	let output = metadata
		.args(["metadata", "--locked", "--format-version", "1", "--manifest-path"])
		.arg(&manifest)
		.args(platform)
		.output()
		.map_err(|error| error.to_string())?;
	if !output.status.success() {
		return Err(String::from_utf8_lossy(&output.stderr).into_owned());
	}
	let metadata: Value =
		serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
	let packages: BTreeMap<_, _> = list(&metadata["packages"])
		.iter()
		.map(|package| (package["id"].as_str(), package))
		.collect();
	let nodes: BTreeMap<_, _> = list(&metadata["resolve"]["nodes"])
		.iter()
		.map(|node| (node["id"].as_str(), node))
		.collect();
	let is_here =
		|package: &&Value| package["manifest_path"].as_str().map(Path::new) == Some(&manifest);
	let this = packages.values().copied().find(is_here).ok_or("cargo does not list the package")?;
	let (mut local, mut all) = (None, Vec::new());
	// The package, and all that it depends on.
	let (mut todo, mut seen) = (vec![this["id"].as_str()], BTreeSet::new());
	while let Some(id) = todo.pop() {
		let (Some(package), Some(node)) = (packages.get(&id), nodes.get(&id)) else { continue };
		if !seen.insert(id) {
			continue;
		}
		todo.extend(list(&node["dependencies"]).iter().map(Value::as_str));
		let folder = package["manifest_path"].as_str().map(Path::new).and_then(Path::parent);
		let (Some(name), Some(folder)) = (package["name"].as_str(), folder.and_then(Path::to_str))
		else {
			continue;
		};
		let contract = || Contract { name: name.into(), folder: folder.into() };
		if id == this["id"].as_str() {
			local = package["features"].get(FEATURE).map(|_| contract());
			all.extend(local.is_some().then(contract));
		} else if list(&node["features"]).iter().any(|feature| feature == FEATURE) {
			all.push(contract());
		}
	}
	all.sort_by(|left, right| left.name.cmp(&right.name));
	Ok((local, all))
}

fn list(value: &Value) -> &[Value] {
	value.as_array().map_or(&[], Vec::as_slice)
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
		// Not the contracts that others of the workspace depend on.
		let names: Vec<_> = all.iter().map(|contract| &contract.name[..]).collect();
		assert_eq!(names, ["accumulator", "adder"]);
	}

	#[test]
	fn only_an_empty_enum_is_a_provider() {
		let error = expand(quote! { enum Bundles { Token } }).unwrap_err();
		assert!(error.to_string().contains("expected an empty enum"));
	}
}
