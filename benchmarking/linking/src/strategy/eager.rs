//! Linking by name with a linker that is used once, as in `pallet-contracts`.

use super::{Api, Imports, Request, Strategy, StrategyError};
use contracts_host_api::BindError;
use wasmi::{Extern, ExternType, Linker, Store};

/// Defines every host function in a new [`wasmi::Linker`].
#[derive(Clone, Copy, Default, Debug)]
pub struct Eager;

impl<S> Strategy<S> for Eager {
	fn link<A: Api<S>>(&mut self, request: &Request<A>, store: &mut Store<S>) -> Imports {
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
