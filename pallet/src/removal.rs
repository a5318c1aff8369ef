//! Removing contracts and codes: what ends with a contract, and root's batches, for a chain that gives its
//! contracts up.

use crate::{
	code, deletion::DeletionQueueManager, executing, meter::Termination, upload, CodeHash,
	CodeInfoOf, Config, ContractInfo, ContractInfoOf, Error, Event, Pallet,
};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// Removes the record of a contract, and puts its trie in the queue of those to be deleted. Its balance stays.
pub fn forget<T: Config>(account: T::AccountId, info: &ContractInfo<T>, beneficiary: T::AccountId) {
	for code_hash in info.delegate_dependencies.keys() {
		code::decrement_refcount::<T>(*code_hash);
	}
	code::decrement_refcount::<T>(info.code_hash);
	DeletionQueueManager::<T>::push(&info.trie_id);
	ContractInfoOf::<T>::remove(&account);
	Pallet::<T>::deposit_event(Event::Terminated { contract: account, beneficiary });
}

/// Terminates contracts without running them. Accounts that have none are skipped, so that the next batch may
/// begin where an earlier one did.
///
/// # Errors
///
/// [`Error::ReentranceDenied`]; [`Error::TransferFailed`] if the beneficiary is among them; those of the
/// currency.
pub fn remove_contracts<T: Config>(
	contracts: Vec<T::AccountId>,
	beneficiary: &T::AccountId,
) -> DispatchResult {
	ensure!(!executing::is_under_way(), Error::<T>::ReentranceDenied);
	ensure!(!contracts.contains(beneficiary), Error::<T>::TransferFailed);
	for contract in contracts {
		let Some(info) = ContractInfoOf::<T>::get(&contract) else { continue };
		forget(contract.clone(), &info, beneficiary.clone());
		Termination::<T> { contract, beneficiary: beneficiary.clone() }.perform_with_deposit()?;
	}
	Ok(())
}

/// Removes codes that no contract uses, and gives the deposits back to those who uploaded them. Others are
/// skipped.
///
/// # Errors
///
/// [`Error::ReentranceDenied`]; those of the currency.
pub fn remove_codes<T: Config>(codes: Vec<CodeHash<T>>) -> DispatchResult {
	ensure!(!executing::is_under_way(), Error::<T>::ReentranceDenied);
	for code_hash in codes {
		match CodeInfoOf::<T>::get(code_hash) {
			Some(info) if info.refcount == 0 => upload::remove::<T>(info.owner, code_hash)?,
			_ => (),
		}
	}
	Ok(())
}
