//! Linking of each import at its first call.

use super::{Api, Imports, Request, Strategy, StrategyError};
use contracts_host_api::BindError;
use spin::Once;
use wasmi::{Caller, Extern, ExternType, Func, Store, Val};

/// Creates a stub for each id of the link plan. Its first call binds the function. All calls go
/// through the stub, as wasmi has no way to replace it.
#[derive(Clone, Copy, Default, Debug)]
pub struct Lazy;

impl<S> Strategy<S> for Lazy {
	fn link<A: Api<S>>(&mut self, request: &Request<A>, store: &mut Store<S>) -> Imports {
		let mut ids = request.plan.functions.iter();
		request
			.module
			.imports()
			.map(|import| {
				let ExternType::Func(ty) = import.ty() else {
					return request
						.memory
						.map(Extern::Memory)
						.ok_or_else(|| StrategyError::unresolved(&import));
				};
				let (api, id) =
					(*request.api, *ids.next().ok_or_else(|| StrategyError::unresolved(&import))?);
				let bound = Once::new();
				let stub = move |mut caller: Caller<'_, S>, input: &[Val], output: &mut [Val]| {
					let function: &Func = bound.try_call_once(|| {
						api.bind(id, &mut caller)
							.ok_or(StrategyError::Bind(BindError::UnknownId(id)))
					})?;
					function.call(&mut caller, input, output)
				};
				Ok(Extern::Func(Func::new(&mut *store, ty.clone(), stub)))
			})
			.collect()
	}
}
