//! Every host function defined by name, in a linker that is used once: today's practice.

use super::{Request, Strategy, StrategyError, Table};
use crate::{plan::unknown_import, Bind, BindError};
use alloc::vec::Vec;
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
		A: Bind<S> + Table + Copy + Send + Sync + 'static,
	{
		let mut linker = Linker::new(store.engine());
		for (module, name, id) in request.api.names() {
			let function = request.api.bind(id, &mut *store).ok_or(BindError::UnknownId(id))?;
			linker.define(module, name, function).map_err(|_| StrategyError::Duplicate)?;
		}
		(0u32..)
			.zip(request.module.imports())
			.map(|(index, import)| match import.ty() {
				// wasmi compares the types once it has all of them.
				ExternType::Func(_) => linker
					.get(&*store, import.module(), import.name())
					.ok_or_else(|| unknown_import(index, &import).into()),
				_ => request
					.memory
					.map(Extern::Memory)
					.ok_or_else(|| unknown_import(index, &import).into()),
			})
			.collect()
	}
}
