//! Linking by the stored link plan.

use super::{Names, Request, Strategy, StrategyError};
use alloc::vec::Vec;
use contracts_host_api::Bind;
use wasmi::{Extern, Store};

/// Binds a function for each id of the link plan, without names.
#[derive(Clone, Copy, Default, Debug)]
pub struct Bound;

impl<S> Strategy<S> for Bound {
	fn link<A>(
		&mut self,
		request: &Request<A>,
		store: &mut Store<S>,
	) -> Result<Vec<Extern>, StrategyError>
	where
		A: Bind<S> + Names + Copy + Send + Sync + 'static,
	{
		Ok(request.plan.bind(request.api, store, request.memory)?)
	}
}
