//! Another strategy in the place of the one that the pallet uses, for benchmarks of linking.

use crate::{
	exec::StackHandle,
	host::{Host, HostFunctions, FUNCTIONS},
	host_api,
	session::Executable,
	vm::Linked,
	Config,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use contracts_host_api::{
	strategy::{
		Bound, Eager, FromDescriptor, Lazy, OnDemand, Request, Shared, Strategy, StrategyError,
		Table,
	},
	FunctionId, LinkedError,
};
use frame_support::storage::unhashed;

/// Where [`Selection`] is stored.
pub const KEY: &[u8] = b":lean_contracts:linking";

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode)]
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

/// How the pallet links while it is measured.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode)]
pub struct Selection {
	/// The strategy.
	pub linking: Linking,
	/// How often linking is done once more, and thrown away: the time that it adds is that of
	/// linking.
	pub repeat: u32,
}

/// The selection, and what the strategies work from.
pub struct Measured {
	selection: Selection,
	descriptor: Vec<u8>,
}

impl Measured {
	/// Reads the selection; once a session.
	pub fn open<T: Config>() -> Self {
		let selection: Selection = unhashed::get_or_default(KEY);
		let by_name = matches!(selection.linking, Linking::Descriptor | Linking::OnDemand);
		let descriptor = if by_name { host_api::descriptor_bytes::<T>() } else { Vec::new() };
		Self { selection, descriptor }
	}

	/// Whether modules are kept.
	pub fn keeps_modules(&self) -> bool {
		matches!(self.selection.linking, Linking::SharedModule | Linking::Shared)
	}

	/// Whether stores are kept.
	pub fn keeps_stores(&self) -> bool {
		self.selection.linking == Linking::Shared
	}
}

impl Table for HostFunctions {
	fn names(&self) -> impl Iterator<Item = (&str, &str, FunctionId)> {
		FUNCTIONS.iter().map(|function| (function.module, function.name, function.id))
	}
}

/// Links by the selected strategy.
pub fn link<T: Config>(
	stack: &mut StackHandle<T>,
	executable: &Executable<T>,
) -> Result<Linked<T>, LinkedError> {
	let measured = &stack.session_mut().measured;
	let (linking, repeat) = (measured.selection.linking, measured.selection.repeat);
	let (module, plan) = (&executable.module, &executable.plan);
	let descriptor = &measured.descriptor;
	Linked::with(module.clone(), plan, Host::idle(), |store, memory| {
		let request = Request { api: &HostFunctions, descriptor, module, plan, memory };
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

fn linked_error(error: StrategyError) -> LinkedError {
	match error {
		StrategyError::Bind(error) => LinkedError::Bind(error),
		other => LinkedError::Wasmi(wasmi::Error::new(alloc::format!("{other}"))),
	}
}
