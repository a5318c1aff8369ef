//! The descriptor of the host functions in storage. It is written at genesis and by upgrades, and
//! its fingerprint is checked before each use.

use crate::{
	entry::executing, meter::Cost, pallet::STORAGE_VERSION, vm, Config, Error, Event, HostApi,
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

/// The host functions compiled into the runtime.
pub fn functions<T: Config>() -> impl Iterator<Item = &'static HostFunction> + Clone {
	T::HostFunctions::TABLE.functions()
}

/// Hash of everything that link plans depend on, except the rows of the table.
///
/// It covers the meaning of the functions, the settings of wasmi, and the bounds and limits that
/// code is checked against. A change of the hash makes every plan stale.
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

/// Hash of the compiled table and of [`rules`]. The stored host API belongs to this runtime if it
/// has this fingerprint.
pub fn fingerprint<T: Config>() -> Fingerprint {
	T::HostFunctions::FINGERPRINT.with(&rules::<T>().to_le_bytes())
}

/// Checks that the compiled table fits a descriptor.
///
/// # Panics
///
/// Panics if it does not, with the limits.
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

/// Returns the stored state if it belongs to the compiled table.
///
/// If it does not, the runtime was upgraded without running hooks. [`install`] then replaces the
/// state, so that nothing is resolved against the descriptor of another table.
pub fn current<T: Config>() -> Option<HostApiState> {
	StateOf::<T>::get().filter(|state| state.fingerprint == fingerprint::<T>())
}

/// Writes descriptor and state of the compiled table, as the successor of the stored ones.
///
/// # Errors
///
/// Returns [`Error::MigrationInProgress`] if the pallet's storage has another version. Nothing is
/// installed then, so no call runs and no record of another layout is decoded.
pub fn install<T: Config>() -> Result<HostApiState, DispatchError> {
	ensure_storage_version::<T>()?;
	Ok(write::<T>())
}

/// Checks that records can be decoded: the host API is installed, or can be.
///
/// # Errors
///
/// Returns [`Error::MigrationInProgress`] if the pallet's storage has another version.
pub fn ensure_ready<T: Config>() -> Result<(), DispatchError> {
	if StateOf::<T>::exists() {
		Ok(())
	} else {
		ensure_storage_version::<T>()
	}
}

/// Checks that the pallet's storage has the supported version, or is empty.
///
/// # Errors
///
/// Returns [`Error::MigrationInProgress`] if it does not.
pub fn ensure_storage_version<T: Config>() -> Result<(), DispatchError> {
	// Without contract code, nothing can have another layout: the pallet is new on its chain.
	let fits = Pallet::<T>::on_chain_storage_version() == STORAGE_VERSION
		|| PristineCode::<T>::iter_keys().next().is_none();
	ensure!(fits, Error::<T>::MigrationInProgress);
	Ok(())
}

/// Performs [`install`] without checking the version of the storage.
pub fn write<T: Config>() -> HostApiState {
	let functions = functions::<T>().map(FunctionRecord::from);
	write_table::<T>(functions, rules::<T>(), fingerprint::<T>())
}

/// Performs [`write`] for any table. The functions must have unique ids and names and fit a
/// descriptor.
pub(crate) fn write_table<T: Config>(
	functions: impl Iterator<Item = FunctionRecord>,
	rules: u32,
	fingerprint: Fingerprint,
) -> HostApiState {
	// Sets the version of storage that was empty.
	STORAGE_VERSION.put::<Pallet<T>>();
	let old_state = StateOf::<T>::get();
	let descriptor = match HostApi::<T>::get() {
		Some(old) => old.successor(rules, functions),
		// Nothing is stored, or it does not decode: no plan may rely on it.
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
		// Cannot fail: as many functions were disabled before.
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

/// The step of a runtime upgrade: writes the descriptor if it changed. Returns the weight used.
///
/// If the storage has another version, it logs an error and removes the state, so that calls
/// fail.
pub fn upgrade<T: Config>() -> Weight {
	let mut weight = T::WeightInfo::open_session().saturating_add(Cost::<T>::ready());
	if ensure_storage_version::<T>().is_err() {
		log::error!(
			target: crate::LOG_TARGET,
			"the storage has version {:?}, this pallet reads {STORAGE_VERSION:?} only: migrate \
			 with pallet-contracts before the swap",
			Pallet::<T>::on_chain_storage_version(),
		);
		// Calls fail until the storage has the supported version.
		StateOf::<T>::kill();
	} else if current::<T>().is_none() {
		write::<T>();
		weight.saturating_accrue(Cost::<T>::install_host_api());
	}
	weight
}

/// Disables or enables a host function, under all of its names.
///
/// # Errors
///
/// - [`Error::HostFunctionNotFound`] if there is no function with this id.
/// - [`Error::TooManyDisabled`] if no more functions can be disabled.
/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
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

/// Returns an epoch that no stored plan has, for use when earlier epochs are unknown.
///
/// Epochs count upgrades, so they are small. The upper half of their range is reserved for this
/// function: one epoch for each block in which it is called.
fn epoch_without_past<T: Config>() -> Epoch {
	if LinkPlanOf::<T>::iter_keys().next().is_none() {
		return Epoch(1);
	}
	let block = frame_system::Pallet::<T>::block_number().saturated_into::<u32>();
	Epoch(block | 1 << 31)
}

/// Returns the stored descriptor in its encoding, to be read with a `DescriptorView`. Empty if
/// none is stored.
pub fn bytes<T: Config>() -> Vec<u8> {
	unhashed::get_raw(&HostApi::<T>::hashed_key()).unwrap_or_default()
}

/// Returns module and name of a host function, for messages.
pub fn name_of<T: Config>(id: FunctionId) -> (&'static str, &'static str) {
	let found = T::HostFunctions::TABLE.find(id);
	found.map_or(("?", "?"), |function| (function.module, function.name))
}
