//! Linking once, with the functions and their store kept for later calls.

use super::{Api, Imports, Request, Strategy};
use alloc::vec::Vec;
use wasmi::{Extern, Store};

/// Binds functions at the first call and returns the same ones afterwards. A value belongs to one
/// module and one store. [`Linked`](contracts_host_api::Linked) keeps the three together.
#[derive(Clone, Default, Debug)]
pub struct Shared(Option<Vec<Extern>>);

impl<S> Strategy<S> for Shared {
	fn link<A: Api<S>>(&mut self, request: &Request<A>, store: &mut Store<S>) -> Imports {
		if let Some(imports) = &self.0 {
			return Ok(imports.clone());
		}
		let imports = request.plan.bind(request.api, store, request.memory)?;
		self.0 = Some(imports.clone());
		Ok(imports)
	}
}
