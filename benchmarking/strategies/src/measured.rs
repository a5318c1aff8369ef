//! The strategy that storage names, in the place of the one that the pallet uses.

use crate::strategy::{
	Bound, Eager, FromDescriptor, Lazy, OnDemand, Request, Shared, Strategy, StrategyError,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use contracts_host_api::{Bind, LinkPlan, Linked, LinkedError};
use core::marker::PhantomData;
use frame_support::storage::unhashed;
use pallet_lean_contracts::{host::Host, linker::Linker, Config, Pallet};
use wasmi::Module;

/// Where [`Selection`] is stored.
pub const KEY: &[u8] = b":lean_contracts:linking";

/// A way to link.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug, Encode, Decode)]
pub enum Linking {
	/// Every host function by name.
	Eager,
	/// Every host function from the descriptor.
	Descriptor,
	/// The imports, by name.
	OnDemand,
	/// The imports, by id.
	Bound,
	/// The imports, when they are called.
	Lazy,
	/// The imports, by id, and the module is kept for the session.
	SharedModule,
	/// The imports, by id, and the module and its store are kept: what the pallet does.
	#[default]
	Shared,
}

impl Linking {
	/// All of them, the most expensive first.
	pub const ALL: [Self; 7] = [
		Self::Eager,
		Self::Descriptor,
		Self::OnDemand,
		Self::Lazy,
		Self::Bound,
		Self::SharedModule,
		Self::Shared,
	];

	/// As in the records.
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

/// How the pallet links while it is measured.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug, Encode, Decode)]
pub struct Selection {
	/// The strategy.
	pub linking: Linking,
	/// How often linking is done once more, and thrown away: the time that it adds is that of
	/// linking.
	pub repeat: u32,
}

/// Links by the selected strategy.
pub struct Measured<T> {
	selection: Selection,
	/// Encoded, for the strategies that look functions up by name.
	descriptor: Vec<u8>,
	_config: PhantomData<T>,
}

impl<T: Config> Linker<Host<T>> for Measured<T>
where
	T::HostFunctions: Copy + Send + Sync + 'static,
{
	fn open() -> Self {
		let selection: Selection = unhashed::get_or_default(KEY);
		let by_name = matches!(selection.linking, Linking::Descriptor | Linking::OnDemand);
		let descriptor = match by_name {
			true => Pallet::<T>::host_api_descriptor(),
			false => Vec::new(),
		};
		Self { selection, descriptor, _config: PhantomData }
	}

	fn link(
		&self,
		_api: &impl Bind<Host<T>>,
		module: Module,
		plan: &LinkPlan,
		state: Host<T>,
	) -> Result<Linked<Host<T>>, LinkedError> {
		let Selection { linking, repeat } = self.selection;
		// As `_api`, with what some strategies need beside binding.
		let (api, descriptor) = (&T::HostFunctions::default(), &self.descriptor);
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

	fn keeps_modules(&self) -> bool {
		matches!(self.selection.linking, Linking::SharedModule | Linking::Shared)
	}

	fn keeps_stores(&self) -> bool {
		self.selection.linking == Linking::Shared
	}
}

fn linked_error(error: StrategyError) -> LinkedError {
	match error {
		StrategyError::Bind(error) => LinkedError::Bind(error),
		other => LinkedError::Wasmi(wasmi::Error::new(alloc::format!("{other}"))),
	}
}
