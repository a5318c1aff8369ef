//! Linking of a module's imports by name, at every call.

use super::{Api, Imports, Request, Strategy};
use contracts_host_api::{DescriptorView, LinkError, LinkPlan};
use wasmi::Store;

/// Finds the function of each import in the encoded descriptor, by binary search.
#[derive(Clone, Copy, Default, Debug)]
pub struct OnDemand;

impl<S> Strategy<S> for OnDemand {
	fn link<A: Api<S>>(&mut self, request: &Request<A>, store: &mut Store<S>) -> Imports {
		let view = DescriptorView::new(request.descriptor).map_err(LinkError::from)?;
		let plan = LinkPlan::resolve(request.module, &view)?;
		Ok(plan.bind(request.api, store, request.memory)?)
	}
}
