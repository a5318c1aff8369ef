//! A replacement of the pallet's linking by the strategy that is selected in storage.

use crate::strategy::{
	Bound, Eager, FromDescriptor, Lazy, OnDemand, Request, Shared, Strategy, StrategyError,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use contracts_host_api::{
	Bind, FunctionId, HostFunctions, LinkPlan, Linked, LinkedError, Reuse, Table,
};
use core::marker::PhantomData;
use frame_support::storage::unhashed;
use pallet_lean_contracts::{host::Host, Config, Pallet};
use wasmi::{AsContextMut, Func, Module};

/// The storage key of [`Selection`].
pub const KEY: &[u8] = b":lean_contracts:linking";

/// A linking strategy.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug, Encode, Decode)]
pub enum Linking {
	/// Links every host function by name.
	Eager,
	/// Links every host function from the descriptor.
	Descriptor,
	/// Links the imports by name.
	OnDemand,
	/// Links the imports by id.
	Bound,
	/// Links each import at its first call.
	Lazy,
	/// Links the imports by id, and keeps the module for the session.
	SharedModule,
	/// Links the imports by id, and keeps the module and its store, like the pallet.
	#[default]
	Shared,
}

impl Linking {
	/// All strategies, from the most to the least expensive.
	pub const ALL: [Self; 7] = [
		Self::Eager,
		Self::Descriptor,
		Self::OnDemand,
		Self::Lazy,
		Self::Bound,
		Self::SharedModule,
		Self::Shared,
	];

	/// Name in the records.
	pub fn name(self) -> &'static str {
		match self {
			Self::Eager => "eager",
			Self::Descriptor => "descriptor",
			Self::OnDemand => "on demand",
			Self::Bound => "bound",
			Self::Lazy => "lazy",
			Self::SharedModule => "shared module",
			Self::Shared => "shared",
		}
	}
}

/// The selected way of linking for a measurement.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug, Encode, Decode)]
pub struct Selection {
	/// The strategy.
	pub linking: Linking,
	/// Number of additional, unused repetitions of linking. The time that they add is that of
	/// linking.
	pub repeat: u32,
}

/// The host functions `H`, linked by the selected strategy.
pub struct Measured<T, H> {
	functions: H,
	selection: Selection,
	/// The encoded descriptor, for strategies that look functions up by name. Empty for others.
	descriptor: Vec<u8>,
	_config: PhantomData<T>,
}

impl<T: Config, H: Default> Default for Measured<T, H> {
	/// Reads the selection from storage. Called when a session opens.
	fn default() -> Self {
		let selection: Selection = unhashed::get_or_default(KEY);
		let by_name = matches!(selection.linking, Linking::Descriptor | Linking::OnDemand);
		let descriptor = if by_name { Pallet::<T>::host_api_descriptor() } else { Vec::new() };
		Self { functions: H::default(), selection, descriptor, _config: PhantomData }
	}
}

impl<T, H: HostFunctions> HostFunctions for Measured<T, H> {
	const TABLE: &'static Table = H::TABLE;
}

impl<T, H> Bind<Host<T>> for Measured<T, H>
where
	T: Config,
	H: HostFunctions + Bind<Host<T>> + Copy + Send + Sync + 'static,
{
	fn bind(&self, id: FunctionId, store: impl AsContextMut<Data = Host<T>>) -> Option<Func> {
		self.functions.bind(id, store)
	}

	fn link(
		&self,
		module: Module,
		plan: &LinkPlan,
		state: Host<T>,
	) -> Result<Linked<Host<T>>, LinkedError> {
		let Selection { linking, repeat } = self.selection;
		let (api, descriptor) = (&self.functions, &self.descriptor);
		Linked::with(module.clone(), plan, state, |store, memory| {
			let request = Request { api, descriptor, module: &module, plan, memory };
			let mut imports = Vec::new();
			for _ in 0..=repeat {
				imports = match linking {
					Linking::Eager => Eager.link(&request, store),
					Linking::Descriptor => FromDescriptor.link(&request, store),
					Linking::OnDemand => OnDemand.link(&request, store),
					Linking::Bound | Linking::SharedModule => Bound.link(&request, store),
					Linking::Lazy => Lazy.link(&request, store),
					Linking::Shared => Shared::default().link(&request, store),
				}
				.map_err(linked_error)?;
			}
			Ok(imports)
		})
	}

	fn reuse(&self) -> Reuse {
		match self.selection.linking {
			Linking::Shared => Reuse::Store,
			Linking::SharedModule => Reuse::Module,
			_ => Reuse::Nothing,
		}
	}
}

fn linked_error(error: StrategyError) -> LinkedError {
	match error {
		StrategyError::Bind(error) => LinkedError::Bind(error),
		other => LinkedError::Wasmi(wasmi::Error::new(alloc::format!("{other}"))),
	}
}
