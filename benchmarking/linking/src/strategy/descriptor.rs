//! Linking of the whole host API from the descriptor.

use super::{Api, Imports, Request, Strategy, StrategyError};
use alloc::vec::Vec;
use contracts_host_api::{BindError, DescriptorView, LinkError, Signature};
use wasmi::{Extern, ExternType, Store};

/// Binds a function for every record of the descriptor. The records were sorted and checked when
/// they were written, so there is no need for a map or a check for duplicates.
#[derive(Clone, Copy, Default, Debug)]
pub struct FromDescriptor;

impl<S> Strategy<S> for FromDescriptor {
	fn link<A: Api<S>>(&mut self, request: &Request<A>, store: &mut Store<S>) -> Imports {
		let view = DescriptorView::new(request.descriptor).map_err(LinkError::from)?;
		let mut records = Vec::with_capacity(view.len());
		for record in view.records() {
			let record = record.map_err(LinkError::from)?;
			let function =
				request.api.bind(record.id, &mut *store).ok_or(BindError::UnknownId(record.id))?;
			records.push((record, function));
		}
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
				let names = (import.module().as_bytes(), import.name().as_bytes());
				let found = records
					.binary_search_by(|(record, _)| (record.module, record.name).cmp(&names))
					.ok()
					.and_then(|at| records.get(at));
				let (record, function) = found.ok_or_else(|| StrategyError::unresolved(&import))?;
				if Signature::of(ty) != Some(record.signature) {
					return Err(StrategyError::unresolved(&import));
				}
				Ok(Extern::Func(*function))
			})
			.collect()
	}
}
