//! Every host function defined by name, in a linker that is used once: today's practice.

use super::{Names, Request, Strategy, StrategyError};
use alloc::vec::Vec;
use contracts_host_api::{Bind, BindError};
use wasmi::{Extern, ExternType, Linker, Store};

/// A fresh [`wasmi::Linker`] with every host function.
#[derive(Clone, Copy, Default, Debug)]
pub struct Eager;

impl<S> Strategy<S> for Eager {
	fn link<A>(
		&mut self,
		request: &Request<A>,
		store: &mut Store<S>,
	) -> Result<Vec<Extern>, StrategyError>
	where
		A: Bind<S> + Names + Copy + Send + Sync + 'static,
	{
		let mut linker = Linker::new(store.engine());
		for (module, name, id) in request.api.names() {
			let function = request.api.bind(id, &mut *store).ok_or(BindError::UnknownId(id))?;
			linker.define(module, name, function).map_err(|_| StrategyError::Duplicate)?;
		}
		request
			.module
			.imports()
			.map(|import| match import.ty() {
				// wasmi compares the types once it has all of them.
				ExternType::Func(_) => linker
					.get(&*store, import.module(), import.name())
					.ok_or_else(|| StrategyError::unresolved(&import)),
				_ => request
					.memory
					.map(Extern::Memory)
					.ok_or_else(|| StrategyError::unresolved(&import)),
			})
			.collect()
	}
}
