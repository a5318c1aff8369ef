//! What was bound once is kept, and so is the store it was bound in.

use super::{Names, Request, Strategy, StrategyError};
use alloc::vec::Vec;
use contracts_host_api::Bind;
use wasmi::{Extern, Store};

/// Binds at the first call and hands out the same functions afterwards. It belongs to one module
/// and one store; [`Linked`](contracts_host_api::Linked) keeps the three together.
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
