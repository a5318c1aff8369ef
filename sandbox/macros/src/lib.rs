//! Attributes, which `contracts-sandbox` exports.

mod provider;
mod test;

use proc_macro::TokenStream;

/// Makes a test of a function. Each of its arguments is the default of its type: a new session for
/// a `Session`. With `#[contracts_sandbox::test(sandbox = MyChain)]`, each is a `Session<MyChain>`,
/// whatever its type says.
#[proc_macro_attribute]
pub fn test(attribute: TokenStream, item: TokenStream) -> TokenStream {
	test::expand(attribute.into(), item.into())
		.unwrap_or_else(syn::Error::into_compile_error)
		.into()
}

/// Gives an empty enum a function `local`, with the bundle of the contract in this package, and a
/// variant for this contract and for each that the package depends on, with a method `bundle`. Both
/// build the contract with `cargo contract build` when they are called first in a process.
///
/// This package is a contract if it declares the feature `ink-as-dependency`. A dependency is one
/// if it has the feature enabled. They are found when the test is compiled: compile it again after
/// a change of the dependencies.
#[proc_macro_attribute]
pub fn contract_bundle_provider(_attribute: TokenStream, item: TokenStream) -> TokenStream {
	provider::expand(item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
