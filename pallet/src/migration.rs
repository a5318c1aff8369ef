//! The migration that writes the link plans of all stored code.

use crate::{
	api::Determinism, code, descriptor, exec::resolve_again, meter::Cost, vm::Rejection, CodeHash,
	CodeInfoOf, Config, Error, Event, LinkPlanOf, Pallet,
};
use alloc::format;
use codec::{Decode, Encode, MaxEncodedLen};
use contracts_host_api::{Epoch, Fingerprint};
use core::marker::PhantomData;
use frame_support::{
	migrations::{SteppedMigration, SteppedMigrationError},
	traits::Get,
	weights::{Weight, WeightMeter},
};
use scale_info::TypeInfo;

/// Writes the link plan of all contract code that has none, or a stale one.
///
/// Plans are missing after a chain moved here from `pallet-contracts`. They are stale after an
/// upgrade that changed the host functions.
///
/// Add it to the list of multi-block migrations and leave it there. Its identifier includes the
/// `spec_version` of the runtime, so it runs once after each upgrade. If all plans are current,
/// it only reads them. A step plans as much code as the weight of the block allows.
///
/// Without this migration, and until it reaches some code, the first call of that code makes the
/// plan, at the cost of the caller.
///
/// Code that cannot be linked keeps no plan, and is reported by [`Event::CodeNotLinked`]. The
/// same holds for code that is too long to be planned within a step. The last step deposits
/// [`Event::CodesLinked`]. After it, no stored code has a stale plan.
///
/// # Errors
///
/// Returns [`SteppedMigrationError::Failed`] if the pallet's storage has another version than the
/// supported one. The `FailedMigrationHandler` of the chain then takes over. The migration runs
/// again after the next upgrade.
pub struct PlanCodes<T>(PhantomData<T>);

/// Fraction of the weight of a step that is left to `pallet-migrations`: one eighth.
const OF_LIMIT: u64 = 8;

/// The progress of [`PlanCodes`].
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Progress<Hash> {
	/// The hash of the code that was examined last.
	pub last: Option<Hash>,
	/// Number of code blobs with a current plan.
	pub linked: u32,
	/// Number of code blobs for which no plan was made.
	pub refused: u32,
}

impl<Hash> Default for Progress<Hash> {
	fn default() -> Self {
		Self { last: None, linked: 0, refused: 0 }
	}
}

/// The identifier of [`PlanCodes`]: its name, the fingerprint of the host functions, and the
/// version of the runtime.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct PlanCodesId {
	name: [u8; 20],
	fingerprint: [u8; 16],
	spec_version: u32,
}

impl<T: Config> SteppedMigration for PlanCodes<T> {
	type Cursor = Progress<CodeHash<T>>;
	type Identifier = PlanCodesId;

	fn id() -> Self::Identifier {
		let Fingerprint(fingerprint) = descriptor::fingerprint::<T>();
		// The fingerprint may return to an earlier value, and code without plans may arrive if
		// the chain goes back to `pallet-contracts` for a while. Only the version of the runtime
		// never repeats.
		let spec_version = <T as frame_system::Config>::Version::get().spec_version;
		PlanCodesId { name: *b"lean-contracts-plans", fingerprint, spec_version }
	}

	fn step(
		cursor: Option<Self::Cursor>,
		meter: &mut WeightMeter,
	) -> Result<Option<Self::Cursor>, SteppedMigrationError> {
		let begin = Cost::<T>::begin_planning();
		meter
			.try_consume(begin)
			.map_err(|()| SteppedMigrationError::InsufficientWeight { required: begin })?;
		let epoch = match descriptor::current::<T>().map_or_else(descriptor::install::<T>, Ok) {
			Ok(state) => state.epoch,
			Err(error) => {
				log::error!(target: crate::LOG_TARGET, "no link plan is made: {error:?}");
				return Err(SteppedMigrationError::Failed);
			},
		};
		let mut progress = cursor.unwrap_or_default();
		// The weight available at the beginning of a step. `pallet-migrations` takes some of the
		// meter before.
		let limit = meter.limit();
		let whole = limit.saturating_sub(limit / OF_LIMIT).saturating_sub(begin);
		let mut done = false;
		while let Some(code_hash) = next_code::<T>(progress.last) {
			let (used, outcome) = match plan_within::<T>(code_hash, epoch, meter.remaining(), whole)
			{
				Ok(planned) => planned,
				Err(_) if done => return Ok(Some(progress)),
				Err(required) => {
					return Err(SteppedMigrationError::InsufficientWeight {
						required: required.saturating_add(begin),
					})
				},
			};
			meter.consume(used);
			match outcome {
				Ok(()) => progress.linked = progress.linked.saturating_add(1),
				Err(Rejection { error, reason }) => {
					log::warn!(
						target: crate::LOG_TARGET,
						"code {code_hash:?} cannot be linked: {reason}",
					);
					progress.refused = progress.refused.saturating_add(1);
					LinkPlanOf::<T>::remove(code_hash);
					Pallet::<T>::deposit_event(Event::CodeNotLinked { code_hash, error });
				},
			}
			progress.last = Some(code_hash);
			done = true;
		}
		let Progress { linked, refused, .. } = progress;
		Pallet::<T>::deposit_event(Event::CodesLinked { linked, refused });
		Ok(None)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<alloc::vec::Vec<u8>, sp_runtime::TryRuntimeError> {
		Ok(checks::before::<T>()?.encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(state: alloc::vec::Vec<u8>) -> Result<(), sp_runtime::TryRuntimeError> {
		let codes = u32::decode(&mut &state[..]).map_err(|_| "pre_upgrade left no count")?;
		checks::after::<T>(codes)
	}
}

/// The checks that try-runtime makes before and after the migration.
#[cfg(any(test, feature = "try-runtime"))]
pub(crate) mod checks {
	use super::*;
	use frame_support::ensure;
	use sp_runtime::TryRuntimeError;

	/// Checks that the storage can be read. Returns the number of stored code blobs.
	///
	/// # Errors
	///
	/// Returns [`Error::MigrationInProgress`] if the pallet's storage has another version.
	pub fn before<T: Config>() -> Result<u32, TryRuntimeError> {
		descriptor::ensure_storage_version::<T>()?;
		Ok(CodeInfoOf::<T>::iter_keys().count() as u32)
	}

	/// Checks that each of the `codes` code blobs has a current plan or cannot be linked, and
	/// that the invariants of the pallet hold.
	///
	/// # Errors
	///
	/// Returns the condition that does not hold.
	pub fn after<T: Config>(codes: u32) -> Result<(), TryRuntimeError> {
		let now = CodeInfoOf::<T>::iter_keys().count() as u32;
		ensure!(now == codes, "the migration changed the number of stored code blobs");
		let epoch = descriptor::current::<T>().ok_or("the host API is not installed")?.epoch;
		for (code_hash, info) in CodeInfoOf::<T>::iter() {
			let planned =
				LinkPlanOf::<T>::get(code_hash).is_some_and(|plan| plan.links.epoch == epoch);
			let off_chain = info.determinism != Determinism::Enforced;
			let runs = || {
				let code =
					code::len::<T>(code_hash).and_then(|len| code::bytes::<T>(code_hash, len));
				code.is_some_and(|code| resolve_again::<T>(code_hash, code).is_ok())
			};
			ensure!(planned || off_chain || !runs(), "code that can be linked has no plan");
		}
		crate::try_state::check::<T>()
	}
}

/// Returns the hash of the code after `last` in the order of the map.
fn next_code<T: Config>(last: Option<CodeHash<T>>) -> Option<CodeHash<T>> {
	match last {
		None => CodeInfoOf::<T>::iter_keys().next(),
		Some(last) => CodeInfoOf::<T>::iter_keys_from_key(last).next(),
	}
}

/// Plans contract code if `room` has the weight for it.
///
/// Returns the weight used, with the outcome. Code that needs more than `whole`, the weight of a
/// step, is not planned.
///
/// # Errors
///
/// Returns the weight that may be needed if `room` is too small. It does not exceed `whole`,
/// unless that is too little to find any code.
fn plan_within<T: Config>(
	code_hash: CodeHash<T>,
	epoch: Epoch,
	room: Weight,
	whole: Weight,
) -> Result<(Weight, Result<(), Rejection>), Weight> {
	// The record, the plan, the bytes if there is no plan; the next key; the removal of a plan.
	let find = Cost::<T>::find_code()
		.saturating_add(Cost::<T>::find_record())
		.saturating_add(T::DbWeight::get().reads_writes(1, 1));
	if find.any_gt(room) {
		return Err(find);
	}
	let Some(info) = CodeInfoOf::<T>::get(code_hash) else {
		return Ok((find, Err(not_found::<T>())));
	};
	if info.determinism != Determinism::Enforced {
		let reason = "the code is for use off the chain only: it may use floating point";
		return Ok((find, Err(Rejection::new(Error::<T>::Indeterministic, reason))));
	}
	if LinkPlanOf::<T>::get(code_hash).is_some_and(|plan| plan.links.epoch == epoch) {
		return Ok((find, Ok(())));
	}
	// Asking for the length reads all of the code. The length in the record may differ, but tells
	// if it is worth waiting for the next step.
	let with_bytes = |len| find.saturating_add(Cost::<T>::bytes_of_code(len));
	let expected = with_bytes(info.code_len).min(whole);
	if expected.any_gt(room) {
		return Err(expected);
	}
	let len = code::len::<T>(code_hash).unwrap_or(0);
	let read = with_bytes(len).min(room);
	let max = T::MaxCodeLen::get();
	if len > max {
		let reason = format!("the code has {len} bytes, expected at most {max}");
		return Ok((read, Err(Rejection::new(Error::<T>::CodeTooLarge, reason))));
	}
	let Some(code) = code::bytes::<T>(code_hash, len) else {
		return Ok((read, Err(not_found::<T>())));
	};
	let needed = with_bytes(len)
		.saturating_add(Cost::<T>::resolve_plan(len, Cost::<T>::max_imports(len)))
		.saturating_add(Cost::<T>::short_functions(&code));
	if needed.any_gt(whole) {
		let reason = format!(
			"planning its {len} bytes may take {needed:?}, and a step of the migration has {whole:?}: \
			 the first call plans it"
		);
		return Ok((read, Err(Rejection::new(Error::<T>::OutOfGas, reason))));
	}
	if needed.any_gt(room) {
		return Err(needed);
	}
	Ok((needed, resolve_again::<T>(code_hash, code).map(|_| ())))
}

fn not_found<T: Config>() -> Rejection {
	Rejection::new(Error::<T>::CodeNotFound, "the code has no record, or no bytes that can be read")
}
