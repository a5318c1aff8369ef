//! The host-function descriptor in storage: written at genesis and on upgrade, checked by
//! fingerprint before it is used.

use crate::{
	executing, meter::Cost, pallet::STORAGE_VERSION, vm, Config, Error, Event, HostApi,
	HostApiState as StateOf, LinkPlanOf, Pallet, PristineCode, WeightInfo,
};
use alloc::vec::Vec;
use codec::Encode;
use contracts_host_api::{
	Descriptor, Epoch, Fingerprint, FunctionId, FunctionRecord, HostApiState, HostFunction,
	HostFunctions, MAX_FUNCTIONS,
};
use frame_support::{
	ensure,
	storage::unhashed,
	traits::{Get, GetStorageVersion},
	weights::Weight,
};
use sp_runtime::{DispatchError, DispatchResult, SaturatedConversion};

/// The compiled host functions.
pub fn functions<T: Config>() -> impl Iterator<Item = &'static HostFunction> + Clone {
	T::HostFunctions::TABLE.functions()
}

/// Hash of what link plans depend on besides the table's rows: the meaning of the functions,
/// wasmi's settings, and the bounds and limits that code was checked against. A different hash
/// makes every plan stale.
pub fn rules<T: Config>() -> u32 {
	let limits = T::Limits::get();
	let rules = (
		T::HostFunctions::TABLE.revision(),
		vm::ENGINE_REVISION,
		vm::BOUNDS,
		limits.memory_pages,
		limits.table_elements,
		T::UnsafeUnstableInterface::get(),
	);
	let [a, b, c, d, ..] = Fingerprint::EMPTY.with(&rules.encode()).0;
	u32::from_le_bytes([a, b, c, d])
}

/// Hash of the compiled table and [`rules`]: whether the stored host API is this runtime's.
pub fn fingerprint<T: Config>() -> Fingerprint {
	T::HostFunctions::FINGERPRINT.with(&rules::<T>().to_le_bytes())
}

/// Fails where the compiled table does not fit a descriptor.
pub fn assert_fits<T: Config>() {
	let functions: Vec<_> = functions::<T>().map(FunctionRecord::from).collect();
	let (count, bytes) = (functions.len(), functions.encoded_size());
	if let Err(error) = Descriptor::new(Epoch(1), rules::<T>(), functions) {
		panic!(
			"Config::HostFunctions has {count} functions, which take {bytes} bytes: {error}. A descriptor holds \
			 {MAX_FUNCTIONS} functions with 65,535 bytes: add fewer, or give them shorter names",
		);
	}
}

/// The stored state, if it is that of the compiled table. If it is not, an upgrade ran no hook:
/// [`install`] replaces it, so that nothing ever resolves against another table's descriptor.
pub fn current<T: Config>() -> Option<HostApiState> {
	StateOf::<T>::get().filter(|state| state.fingerprint == fingerprint::<T>())
}

/// Writes descriptor and state of the compiled table, as the successor of what is stored.
///
/// # Errors
///
/// [`Error::MigrationInProgress`] if the pallet's storage is of another version. As nothing is
/// installed then, no call runs, and no record of another layout is decoded for one.
pub fn install<T: Config>() -> Result<HostApiState, DispatchError> {
	ensure_storage_version::<T>()?;
	Ok(write::<T>())
}

/// Whether records can be decoded: the host API is installed, or could be.
///
/// # Errors
///
/// [`Error::MigrationInProgress`]
pub fn ensure_ready<T: Config>() -> Result<(), DispatchError> {
	match StateOf::<T>::exists() {
		true => Ok(()),
		false => ensure_storage_version::<T>(),
	}
}

/// Whether the pallet's storage is of the version that it reads, or empty.
///
/// # Errors
///
/// [`Error::MigrationInProgress`]
pub fn ensure_storage_version<T: Config>() -> Result<(), DispatchError> {
	// Without any code nothing can be of another layout: a pallet that is new on its chain.
	let fits = Pallet::<T>::on_chain_storage_version() == STORAGE_VERSION
		|| PristineCode::<T>::iter_keys().next().is_none();
	ensure!(fits, Error::<T>::MigrationInProgress);
	Ok(())
}

/// [`install`] where the version of the storage is known to fit.
pub fn write<T: Config>() -> HostApiState {
	let functions = functions::<T>().map(FunctionRecord::from);
	write_table::<T>(functions, rules::<T>(), fingerprint::<T>())
}

/// [`write`] for any table. The functions must have unique ids and names and fit a descriptor.
pub(crate) fn write_table<T: Config>(
	functions: impl Iterator<Item = FunctionRecord>,
	rules: u32,
	fingerprint: Fingerprint,
) -> HostApiState {
	// Of storage that was empty.
	STORAGE_VERSION.put::<Pallet<T>>();
	let old_state = StateOf::<T>::get();
	let descriptor = match HostApi::<T>::get() {
		Some(old) => old.successor(rules, functions),
		// Nothing stored, or nothing that decodes: no plan may count on it.
		None => {
			let epoch = match &old_state {
				Some(state) => Epoch(state.epoch.0.wrapping_add(1)),
				None => epoch_without_past::<T>(),
			};
			Descriptor::new(epoch, rules, functions)
		},
	}
	.expect(
		"`assert_fits` in `integrity_test`: the compiled table has unique ids and names and fits a descriptor; qed",
	);
	let old_state = old_state.unwrap_or_default();
	let mut state = HostApiState::new(fingerprint, descriptor.epoch());
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

/// The step of a runtime upgrade: writes what changed, or says that the storage is of another version.
/// Returns the weight that it used.
pub fn upgrade<T: Config>() -> Weight {
	let mut weight = T::WeightInfo::open_session().saturating_add(Cost::<T>::ready());
	if ensure_storage_version::<T>().is_err() {
		log::error!(
			target: crate::LOG_TARGET,
			"the storage has version {:?}, this pallet reads {STORAGE_VERSION:?} only: migrate \
			 with pallet-contracts before the swap",
			Pallet::<T>::on_chain_storage_version(),
		);
		// So that calls fail until it is of this pallet's version.
		StateOf::<T>::kill();
	} else if current::<T>().is_none() {
		write::<T>();
		weight.saturating_accrue(Cost::<T>::install_host_api());
	}
	weight
}

/// Switches a host function off or on, under all of its names.
///
/// # Errors
///
/// [`Error::HostFunctionNotFound`]; [`Error::TooManyDisabled`]; [`Error::MigrationInProgress`]
pub fn set_status<T: Config>(id: FunctionId, enabled: bool) -> DispatchResult {
	let function = T::HostFunctions::TABLE.find(id).ok_or(Error::<T>::HostFunctionNotFound)?;
	let mut state = match current::<T>() {
		Some(state) => state,
		None => install::<T>()?,
	};
	for alias in functions::<T>() {
		if alias.definition == function.definition {
			ensure!(state.set_enabled(alias.id, enabled), Error::<T>::TooManyDisabled);
			let id = alias.id;
			Pallet::<T>::deposit_event(Event::HostFunctionStatusChanged { id, enabled });
		}
	}
	executing::note_codes_change();
	StateOf::<T>::put(state);
	Ok(())
}

/// An epoch that no stored plan has, for when earlier epochs are unknown.
///
/// Epochs count upgrades, so they are small. The upper half of the numbers is kept for this, one for each
/// block in which it happens.
fn epoch_without_past<T: Config>() -> Epoch {
	if LinkPlanOf::<T>::iter_keys().next().is_none() {
		return Epoch(1);
	}
	let block = frame_system::Pallet::<T>::block_number().saturated_into::<u32>();
	Epoch(block | 1 << 31)
}

/// The stored descriptor as it is encoded; look into it with a `DescriptorView`.
pub fn bytes<T: Config>() -> Vec<u8> {
	unhashed::get_raw(&HostApi::<T>::hashed_key()).unwrap_or_default()
}

/// Module and name of a host function, for messages.
pub fn name_of<T: Config>(id: FunctionId) -> (&'static str, &'static str) {
	let found = T::HostFunctions::TABLE.find(id);
	found.map_or(("?", "?"), |function| (function.module, function.name))
}
