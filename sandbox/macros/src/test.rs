//! `#[contracts_sandbox::test]`

use proc_macro2::TokenStream;
use quote::quote;
use syn::{parse2, spanned::Spanned, Error, FnArg, Ident, ItemFn, Path, Result, Token};

/// The function as a test, with its arguments as variables.
pub fn expand(attribute: TokenStream, item: TokenStream) -> Result<TokenStream> {
	let sandbox: Option<Sandbox> =
		if attribute.is_empty() { None } else { Some(parse2(attribute)?) };
	let ItemFn { attrs, vis, mut sig, block } = parse2(item)?;
	let mut sessions = Vec::new();
	for argument in std::mem::take(&mut sig.inputs) {
		let FnArg::Typed(argument) = argument else {
			return Err(Error::new(argument.span(), "a test takes sessions, not `self`"));
		};
		let (attributes, pattern, ty) = (argument.attrs, argument.pat, argument.ty);
		sessions.push(match &sandbox {
			Some(Sandbox(path)) => {
				quote! { #(#attributes)* let #pattern = ::contracts_sandbox::Session::<#path>::default(); }
			},
			None => {
				quote! { #(#attributes)* let #pattern: #ty = ::core::default::Default::default(); }
			},
		});
	}
	let statements = block.stmts;
	Ok(quote! {
		#[::core::prelude::v1::test]
		#(#attrs)*
		#vis #sig {
			#(#sessions)*
			#(#statements)*
		}
	})
}

/// `sandbox = MyChain`
struct Sandbox(Path);

impl syn::parse::Parse for Sandbox {
	fn parse(input: syn::parse::ParseStream) -> Result<Self> {
		let name: Ident = input.parse()?;
		if name != "sandbox" {
			return Err(Error::new(name.span(), "expected `sandbox = TYPE`"));
		}
		input.parse::<Token![=]>()?;
		input.parse().map(Self)
	}
}
