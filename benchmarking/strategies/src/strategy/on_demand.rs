//! Linking of a module's imports by name, at every call.

use super::{Names, Request, Strategy, StrategyError};
use alloc::vec::Vec;
use contracts_host_api::{Bind, DescriptorView, LinkError, LinkPlan};
use wasmi::{Extern, Store};

/// Finds the function of each import in the encoded descriptor, by binary search.
#[derive(Clone, Copy, Default, Debug)]
pub struct OnDemand;

impl<S> Strategy<S> for OnDemand {
	fn link<A>(
		&mut self,
		request: &Request<A>,
		store: &mut Store<S>,
	) -> Result<Vec<Extern>, StrategyError>
	where
		A: Bind<S> + Names + Copy + Send + Sync + 'static,
	{
		let view = DescriptorView::new(request.descriptor).map_err(LinkError::from)?;
		let plan = LinkPlan::resolve(request.module, &view)?;
		Ok(plan.bind(request.api, store, request.memory)?)
	}
}
