//! Imports bound when they are first called.

use super::{Request, Strategy, StrategyError, Table};
use crate::{plan::unknown_import, Bind, BindError};
use alloc::vec::Vec;
use spin::Once;
use wasmi::{Caller, Error, Extern, ExternType, Func, Store, Val};

/// A stub for each id of the link plan. Its first call binds the function, every call goes through
/// it: wasmi has no way to put another function in its place.
#[derive(Clone, Copy, Default, Debug)]
pub struct Lazy;

impl<S> Strategy<S> for Lazy {
	fn link<A>(
		&mut self,
		request: &Request<A>,
		store: &mut Store<S>,
	) -> Result<Vec<Extern>, StrategyError>
	where
		A: Bind<S> + Table + Copy + Send + Sync + 'static,
	{
		let mut ids = request.plan.functions.iter();
		(0u32..)
			.zip(request.module.imports())
			.map(|(index, import)| {
				let ExternType::Func(ty) = import.ty() else {
					return request
						.memory
						.map(Extern::Memory)
						.ok_or_else(|| unknown_import(index, &import).into());
				};
				let (api, id) =
					(*request.api, *ids.next().ok_or_else(|| unknown_import(index, &import))?);
				let bound = Once::new();
				let stub = move |mut caller: Caller<'_, S>, input: &[Val], output: &mut [Val]| {
					let function: &Func = bound.try_call_once(|| {
						api.bind(id, &mut caller).ok_or(BindError::UnknownId(id))
					})?;
					function.call(&mut caller, input, output)
				};
				Ok(Extern::Func(Func::new(&mut *store, ty.clone(), stub)))
			})
			.collect()
	}
}

impl From<BindError> for Error {
	fn from(error: BindError) -> Self {
		use alloc::string::ToString;
		Error::new(error.to_string())
	}
}
