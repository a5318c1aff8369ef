//! Checks the invariants of the storage: recounts the values that the pallet counts
//! incrementally.

use crate::{
	descriptor, BalanceOf, CodeHash, CodeInfoOf, Config, ContractInfoOf, HoldReason, HostApi,
	HostApiState, LinkPlanOf, PristineCode,
};
use alloc::{collections::BTreeMap, format, vec::Vec};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, TryRuntimeError,
};

/// Checks the invariants of the pallet's storage.
///
/// # Errors
///
/// Returns an error at the first broken invariant. The log has the figures.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	check_host_api::<T>()?;
	check_codes::<T>()?;
	check_contracts::<T>()
}

fn fail(text: alloc::string::String) -> TryRuntimeError {
	log::error!(target: crate::LOG_TARGET, "{text}");
	DispatchError::Other("an invariant of the contracts pallet is broken, see the log")
}

/// Checks that state and descriptor belong together.
fn check_host_api<T: Config>() -> Result<(), TryRuntimeError> {
	let (descriptor, state) = (HostApi::<T>::get(), HostApiState::<T>::get());
	let epochs = (descriptor.map(|d| d.epoch()), state.as_ref().map(|s| s.epoch));
	ensure!(epochs.0 == epochs.1, fail(format!("descriptor and state differ: {epochs:?}")));
	let fits = state.is_none_or(|state| state.fingerprint == descriptor::fingerprint::<T>());
	ensure!(fits, fail("the stored host API is not the compiled one".into()));
	Ok(())
}

/// Checks that code, records and plans belong together, and recounts references and deposits.
fn check_codes<T: Config>() -> Result<(), TryRuntimeError> {
	let mut references = BTreeMap::<Vec<u8>, u64>::new();
	let mut count = |hash: &CodeHash<T>| {
		let count = references.entry(hash.as_ref().to_vec()).or_default();
		*count = count.saturating_add(1);
	};
	for (_, info) in ContractInfoOf::<T>::iter() {
		count(&info.code_hash);
		info.delegate_dependencies.keys().for_each(&mut count);
	}
	let mut deposits = BTreeMap::<T::AccountId, BalanceOf<T>>::new();
	for (hash, info) in CodeInfoOf::<T>::iter() {
		let found = references.remove(hash.as_ref()).unwrap_or(0);
		let counted = info.refcount;
		ensure!(
			found == counted,
			fail(format!("code {hash:?} has a refcount of {counted}, but {found} users"))
		);
		// The length in the record can differ: the migration of `pallet-contracts` to storage
		// version 12 took it from the instrumented code.
		let len = PristineCode::<T>::get(hash).map(|code| code.len() as u32);
		let planned = LinkPlanOf::<T>::get(hash).map(|plan| plan.size.len);
		ensure!(
			len.is_some() && planned.is_none_or(|planned| len == Some(planned)),
			fail(format!("code {hash:?} has {len:?} bytes, its plan says {planned:?}"))
		);
		let sum = deposits.entry(info.owner).or_insert_with(Zero::zero);
		*sum = sum.saturating_add(info.deposit);
	}
	ensure!(
		references.is_empty(),
		fail(format!("contracts use contract code that is missing: {references:?}"))
	);
	for (owner, sum) in deposits {
		let held =
			T::Currency::balance_on_hold(&HoldReason::CodeUploadDepositReserve.into(), &owner);
		ensure!(
			held >= sum,
			fail(format!("{owner:?} should hold {sum:?} for contract code, but holds {held:?}"))
		);
	}
	for hash in PristineCode::<T>::iter_keys().chain(LinkPlanOf::<T>::iter_keys()) {
		ensure!(
			CodeInfoOf::<T>::contains_key(hash),
			fail(format!("code or link plan without a record: {hash:?}"))
		);
	}
	Ok(())
}

/// Recounts the storage and deposits of each contract.
fn check_contracts<T: Config>() -> Result<(), TryRuntimeError> {
	let (mut all_booked, mut all_held) = (BalanceOf::<T>::zero(), BalanceOf::<T>::zero());
	for (account, info) in ContractInfoOf::<T>::iter() {
		let (mut items, mut bytes, mut key) = (0u32, 0u32, Vec::new());
		while let Some(next) =
			sp_io::default_child_storage::next_key(info.trie().storage_key(), &key)
		{
			let len = frame_support::storage::child::len(&info.trie(), &next).unwrap_or(0);
			items = items.saturating_add(1);
			bytes = bytes.saturating_add(len);
			key = next;
		}
		let counted = (info.storage_items, info.storage_bytes);
		ensure!(
			(items, bytes) == counted,
			fail(format!(
				"{account:?} stores {items} items of {bytes} bytes, its record says {counted:?}"
			))
		);
		let dependencies = info
			.delegate_dependencies
			.values()
			.fold(Zero::zero(), |sum: BalanceOf<T>, deposit| sum.saturating_add(*deposit));
		let booked = info.total_deposit().saturating_add(dependencies);
		let held =
			T::Currency::balance_on_hold(&HoldReason::StorageDepositReserve.into(), &account);
		// Less is held if the record was taken over from `pallet-contracts`, which booked storage
		// that root paid nothing for.
		ensure!(
			held <= booked,
			fail(format!("{account:?} holds {held:?}, its record says {booked:?}"))
		);
		all_booked = all_booked.saturating_add(booked);
		all_held = all_held.saturating_add(held);
	}
	// Root may have created some contracts, for which nothing is held, but not all of them.
	ensure!(
		all_booked.is_zero() || !all_held.is_zero(),
		fail(format!(
			"contracts have deposits of {all_booked:?}, and nothing is held for them: did the index of the \
			 pallet change, or the variants of the runtime's hold reason? Then all deposits are \
			 frozen. Restore the index that the pallet had"
		))
	);
	Ok(())
}
