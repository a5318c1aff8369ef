//! The host-function descriptor in storage: written at genesis and on upgrade, checked by
//! fingerprint before it is used.

use crate::{host, weights::WeightInfo, Config, Event, HostApi, HostApiState as StateOf, Pallet};
use alloc::vec::Vec;
use contracts_host_api::{Descriptor, FunctionId, FunctionRecord, HostApiState};
use frame_support::{storage::unhashed, weights::Weight};

/// The stored state, after making sure that it is that of the compiled table.
///
/// Where an upgrade ran no hook, the stored descriptor is another table's: it is replaced here,
/// so nothing ever resolves against it. `before_repair` may refuse to pay for that.
pub fn current_state<T: Config, E>(
	before_repair: impl FnOnce(Weight) -> Result<(), E>,
) -> Result<HostApiState, E> {
	match StateOf::<T>::get() {
		Some(state) if state.fingerprint == host::current_fingerprint::<T>() => Ok(state),
		_ => {
			before_repair(T::WeightInfo::install_host_api())?;
			Ok(install::<T>())
		},
	}
}

/// Writes descriptor and state of the compiled table, as the successor of what is stored.
pub fn install<T: Config>() -> HostApiState {
	let functions = host::FUNCTIONS.iter().map(FunctionRecord::from);
	let old_state = StateOf::<T>::get().unwrap_or_default();
	let descriptor = match HostApi::<T>::get() {
		Some(old) => old.successor(host::rules::<T>(), functions),
		// Nothing stored, or nothing that decodes: no plan may count on it.
		None => {
			let epoch = contracts_host_api::Epoch(old_state.epoch.0.wrapping_add(1));
			Descriptor::new(epoch, host::rules::<T>(), functions)
		},
	}
	.expect(
		"the compiled table has unique ids and names and fits a descriptor: see its tests; qed",
	);
	let mut state = HostApiState::new(host::current_fingerprint::<T>(), descriptor.epoch());
	for id in old_state.disabled() {
		// As many as were disabled before fit again.
		state.set_enabled(*id, false);
	}
	HostApi::<T>::put(&descriptor);
	StateOf::<T>::put(&state);
	Pallet::<T>::deposit_event(Event::HostApiChanged {
		fingerprint: state.fingerprint,
		epoch: state.epoch,
	});
	state
}

/// The stored descriptor as it is encoded; look into it with a `DescriptorView`.
pub fn descriptor_bytes<T: Config>() -> Vec<u8> {
	unhashed::get_raw(&HostApi::<T>::hashed_key()).unwrap_or_default()
}

/// Module and name of a host function, for messages.
pub fn name_of(id: FunctionId) -> (&'static str, &'static str) {
	let found = host::FUNCTIONS.iter().find(|function| function.id == id);
	found.map_or(("?", "?"), |function| (function.module, function.name))
}
