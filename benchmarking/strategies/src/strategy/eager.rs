//! Linking by name with a linker that is used once, as in `pallet-contracts`.

use super::{Names, Request, Strategy, StrategyError};
use alloc::vec::Vec;
use contracts_host_api::{Bind, BindError};
use wasmi::{Extern, ExternType, Linker, Store};

/// Defines every host function in a new [`wasmi::Linker`].
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
				// wasmi checks the types at instantiation.
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
