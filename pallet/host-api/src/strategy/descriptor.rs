//! The whole host API again, but made from the descriptor in one go.

use super::{Request, Strategy, StrategyError, Table};
use crate::{
	plan::{check_signature, unknown_import},
	Bind, BindError, DescriptorView, LinkError,
};
use alloc::vec::Vec;
use wasmi::{Extern, ExternType, Store};

/// A function for every record of the descriptor. The records are sorted and have been checked
/// when they were written, so there is no map to build and no duplicate to look for.
#[derive(Clone, Copy, Default, Debug)]
pub struct FromDescriptor;

impl<S> Strategy<S> for FromDescriptor {
	fn link<A>(
		&mut self,
		request: &Request<A>,
		store: &mut Store<S>,
	) -> Result<Vec<Extern>, StrategyError>
	where
		A: Bind<S> + Table + Copy + Send + Sync + 'static,
	{
		let view = DescriptorView::new(request.descriptor).map_err(LinkError::from)?;
		let mut records = Vec::with_capacity(view.len());
		for record in view.records() {
			let record = record.map_err(LinkError::from)?;
			let function =
				request.api.bind(record.id, &mut *store).ok_or(BindError::UnknownId(record.id))?;
			records.push((record, function));
		}
		(0u32..)
			.zip(request.module.imports())
			.map(|(index, import)| {
				let ExternType::Func(ty) = import.ty() else {
					return request
						.memory
						.map(Extern::Memory)
						.ok_or_else(|| unknown_import(index, &import).into());
				};
				let names = (import.module().as_bytes(), import.name().as_bytes());
				let found = records
					.binary_search_by(|(record, _)| (record.module, record.name).cmp(&names))
					.ok()
					.and_then(|at| records.get(at));
				let (record, function) = found.ok_or_else(|| unknown_import(index, &import))?;
				check_signature(index, &import, ty, record.signature)?;
				Ok(Extern::Func(*function))
			})
			.collect()
	}
}
