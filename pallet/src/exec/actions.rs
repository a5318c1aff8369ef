//! The actions of a running contract, other than calls: it terminates, transfers, replaces its
//! code, locks code, dispatches runtime calls and emits events.

use super::{probe, stack::CallStack};
use crate::{code, contract::removal, BalanceOf, CodeHash, Config, Error, Event, Pallet};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, RawOrigin},
	ensure,
	traits::{Contains, Get, OriginTrait},
};
use sp_runtime::{traits::Dispatchable, DispatchResult};

impl<T: Config> CallStack<T> {
	/// Removes the current contract. Its balance moves to `beneficiary` when the top-level call
	/// ends.
	///
	/// # Errors
	///
	/// Returns [`Error::TerminatedWhileReentrant`] if a waiting frame runs the same contract.
	///
	/// Returns [`Error::TransferFailed`] if the beneficiary is the contract itself, or was
	/// terminated in the same call: nobody could ever move the balance again.
	pub fn terminate(&mut self, beneficiary: T::AccountId) -> DispatchResult {
		let account = self.current.account.clone();
		let reentrant = self.callers.iter().any(|frame| frame.account == account);
		ensure!(!reentrant, Error::<T>::TerminatedWhileReentrant);
		let gone = beneficiary == account
			|| self.frames().any(|frame| frame.deposits.has_terminated(&beneficiary));
		ensure!(!gone, Error::<T>::TransferFailed);
		let info = self.current.contract()?.clone();
		self.current.contract.terminate();
		self.records.changes(&account);
		self.current.deposits.terminate(account.clone(), &info, beneficiary.clone());
		removal::forget(account, &info, beneficiary);
		Ok(())
	}

	/// Transfers value from the current contract.
	///
	/// # Errors
	///
	/// [`Error::TransferFailed`]
	pub fn transfer(&mut self, to: &T::AccountId, value: BalanceOf<T>) -> DispatchResult {
		Self::transfer_between(&self.current.account, to, value)
	}

	/// Replaces the code of the current contract, from the next call on.
	///
	/// # Errors
	///
	/// Returns the error of loading the code.
	pub fn set_code_hash(&mut self, new_code_hash: CodeHash<T>) -> DispatchResult {
		// Loading shows that the code exists, can run, and has a link plan.
		self.load(new_code_hash).map_err(|failed| failed.error)?;
		let record = code::info::<T>(new_code_hash)?;
		let contract = self.current.account.clone();
		let (info, deposits) = self.current.contract_and_deposits()?;
		let old_code_hash = core::mem::replace(&mut info.code_hash, new_code_hash);
		deposits.update_base(contract.clone(), info, &record);
		code::increment_refcount::<T>(new_code_hash)?;
		code::decrement_refcount::<T>(old_code_hash);
		Pallet::<T>::deposit_event(Event::ContractCodeUpdated {
			contract,
			new_code_hash,
			old_code_hash,
		});
		Ok(())
	}

	/// Locks contract code that the current contract delegates to, so that it cannot be removed.
	///
	/// # Errors
	///
	/// [`Error::CannotAddSelfAsDelegateDependency`], [`Error::CodeNotFound`],
	/// [`Error::DelegateDependencyAlreadyExists`], [`Error::MaxDelegateDependenciesReached`]
	pub fn lock_delegate_dependency(&mut self, code_hash: CodeHash<T>) -> DispatchResult {
		let contract = self.current.account.clone();
		let (info, deposits) = self.current.contract_and_deposits()?;
		ensure!(info.code_hash != code_hash, Error::<T>::CannotAddSelfAsDelegateDependency);
		ensure!(
			!info.delegate_dependencies.contains_key(&code_hash),
			Error::<T>::DelegateDependencyAlreadyExists
		);
		let code = code::info::<T>(code_hash)?;
		ensure!(
			info.delegate_dependencies.len() < T::MaxDelegateDependencies::get() as usize,
			Error::<T>::MaxDelegateDependenciesReached
		);
		code::increment_refcount::<T>(code_hash)?;
		// Nothing fails from here on. A chain extension may continue after an error, and no
		// deposit may be held without a dependency.
		let deposit = deposits.hold_dependency(contract, code.lockup_deposit());
		info.delegate_dependencies
			.try_insert(code_hash, deposit)
			.map_err(|_| Error::<T>::MaxDelegateDependenciesReached)?;
		Ok(())
	}

	/// Reverts [`Self::lock_delegate_dependency`].
	///
	/// # Errors
	///
	/// [`Error::DelegateDependencyNotFound`]
	pub fn unlock_delegate_dependency(&mut self, code_hash: CodeHash<T>) -> DispatchResult {
		let contract = self.current.account.clone();
		let (info, deposits) = self.current.contract_and_deposits()?;
		let deposit = info
			.delegate_dependencies
			.remove(&code_hash)
			.ok_or(Error::<T>::DelegateDependencyNotFound)?;
		deposits.release_dependency(contract, info, deposit);
		code::decrement_refcount::<T>(code_hash);
		Ok(())
	}

	/// Dispatches a call of the runtime, signed by the current contract.
	pub fn call_runtime(&self, call: <T as Config>::RuntimeCall) -> DispatchResultWithPostInfo {
		let mut origin: T::RuntimeOrigin = RawOrigin::Signed(self.current.account.clone()).into();
		origin.add_filter(T::CallFilter::contains);
		call.dispatch(origin)
	}

	/// Emits an event of the current contract.
	pub fn deposit_event(&mut self, topics: Vec<T::Hash>, data: Vec<u8>) {
		probe::event::<T>(self.recorded, &topics, &data);
		let contract = self.current.account.clone();
		let event: <T as frame_system::Config>::RuntimeEvent =
			Event::<T>::ContractEmitted { contract, data }.into();
		frame_system::Pallet::<T>::deposit_event_indexed(&topics, event);
	}
}
