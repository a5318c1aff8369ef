//! The attributes of `contracts-sandbox`, which exports them.

mod provider;
mod test;

use proc_macro::TokenStream;

/// Makes a test of a function whose arguments are sessions: each is
/// `Session::<DevChain>::default()`, or of the type that the argument has. With
/// `#[contracts_sandbox::test(sandbox = MyChain)]`, each is a `Session<MyChain>`.
#[proc_macro_attribute]
pub fn test(attribute: TokenStream, item: TokenStream) -> TokenStream {
	test::expand(attribute.into(), item.into())
		.unwrap_or_else(syn::Error::into_compile_error)
		.into()
}

/// Gives an empty enum a function `local`, with the bundle of the contract in this package, and a
/// variant for each contract that it depends on, with a method `bundle`. Both build the contract
/// with `cargo contract build` when they are called first.
///
/// A contract is a package with the feature `ink-as-dependency`: this one if it declares it, and
/// dependencies that have it enabled.
#[proc_macro_attribute]
pub fn contract_bundle_provider(_attribute: TokenStream, item: TokenStream) -> TokenStream {
	provider::expand(item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
