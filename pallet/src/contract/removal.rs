//! Removal of contracts and contract code: the end of a terminated contract, and removal by root
//! in batches.

use crate::{
	code, code::upload, deletion::DeletionQueueManager, entry::executing, meter::Termination,
	CodeHash, CodeInfoOf, Config, ContractInfo, ContractInfoOf, Error, Event, Pallet,
};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// Removes the record of a contract and queues its trie for deletion.
///
/// The balance of the contract stays.
pub fn forget<T: Config>(account: T::AccountId, info: &ContractInfo<T>, beneficiary: T::AccountId) {
	for code_hash in info.delegate_dependencies.keys() {
		code::decrement_refcount::<T>(*code_hash);
	}
	code::decrement_refcount::<T>(info.code_hash);
	DeletionQueueManager::<T>::push(&info.trie_id);
	ContractInfoOf::<T>::remove(&account);
	Pallet::<T>::deposit_event(Event::Terminated { contract: account, beneficiary });
}

/// Terminates contracts without running them.
///
/// Accounts without a contract are skipped, so batches may overlap.
///
/// # Errors
///
/// - [`Error::ReentranceDenied`] within a call of a contract.
/// - [`Error::TransferFailed`] if `contracts` includes the beneficiary.
/// - The errors of the currency.
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

/// Removes contract code that no contract uses, and releases the deposits to the uploaders.
///
/// Code that is in use or missing is skipped.
///
/// # Errors
///
/// - [`Error::ReentranceDenied`] within a call of a contract.
/// - The errors of the currency.
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
