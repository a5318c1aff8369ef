//! Linking once, with the functions and their store kept for later calls.

use super::{Names, Request, Strategy, StrategyError};
use alloc::vec::Vec;
use contracts_host_api::Bind;
use wasmi::{Extern, Store};

/// Binds functions at the first call and returns the same ones afterwards. A value belongs to one
/// module and one store. [`Linked`](contracts_host_api::Linked) keeps the three together.
#[derive(Clone, Default, Debug)]
pub struct Shared(Option<Vec<Extern>>);

impl<S> Strategy<S> for Shared {
	fn link<A>(
		&mut self,
		request: &Request<A>,
		store: &mut Store<S>,
	) -> Result<Vec<Extern>, StrategyError>
	where
		A: Bind<S> + Names + Copy + Send + Sync + 'static,
	{
		if let Some(imports) = &self.0 {
			return Ok(imports.clone());
		}
		let imports = request.plan.bind(request.api, store, request.memory)?;
		self.0 = Some(imports.clone());
		Ok(imports)
	}
}
