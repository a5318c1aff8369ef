//! Linking by the stored link plan.

use super::{Api, Imports, Request, Strategy};
use wasmi::Store;

/// Binds a function for each id of the link plan, without names.
#[derive(Clone, Copy, Default, Debug)]
pub struct Bound;

impl<S> Strategy<S> for Bound {
	fn link<A: Api<S>>(&mut self, request: &Request<A>, store: &mut Store<S>) -> Imports {
		Ok(request.plan.bind(request.api, store, request.memory)?)
	}
}
