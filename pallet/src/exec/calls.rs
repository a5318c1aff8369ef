//! What a running contract can do to others, and to itself.

use super::{
	frame::{CachedContract, Frame},
	CallStack, EntryPoint, ExecError, ExecResult, StackHandle,
};
use crate::{
	api::ExecReturnValue, code, contract::ContractInfo, deletion::DeletionQueueManager,
	session::Executable, BalanceOf, CodeHash, CodeInfoOf, Config, ContractInfoOf, Error, Event,
	Pallet,
};
use alloc::{boxed::Box, rc::Rc, vec::Vec};
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, RawOrigin},
	ensure,
	traits::{Contains, OriginTrait},
	weights::Weight,
};
use sp_runtime::{
	traits::{Dispatchable, Zero},
	DispatchResult,
};

/// A call from one contract to another.
pub struct NestedCall<T: Config> {
	/// Weight for the callee; a zero component stands for all that is left.
	pub weight_limit: Weight,
	/// Storage deposit for the callee; zero stands for all that is left.
	pub deposit_limit: BalanceOf<T>,
	/// Value that is transferred to it.
	pub value: BalanceOf<T>,
	/// Input for its entry point.
	pub input: Vec<u8>,
}

impl<T: Config> StackHandle<T> {
	/// Calls the contract `to`.
	pub fn call(
		&mut self,
		to: T::AccountId,
		call: NestedCall<T>,
		allows_reentry: bool,
		read_only: bool,
	) -> ExecResult {
		// Also against a call to oneself.
		self.current.allows_reentry = allows_reentry;
		let result = self.call_unless_denied(to, call, read_only);
		self.current.allows_reentry = true;
		result
	}

	fn call_unless_denied(
		&mut self,
		to: T::AccountId,
		call: NestedCall<T>,
		read_only: bool,
	) -> ExecResult {
		let denied = self.frames().any(|frame| frame.account == to && !frame.allows_reentry);
		ensure!(!denied, Error::<T>::ReentranceDenied);
		self.ensure_room_for_frame()?;
		let constructing = self.frames().any(|frame| frame.account == to && frame.constructing);
		ensure!(!constructing, Error::<T>::ContractNotFound);
		self.price_before_call()?;
		let known = self.frames().find(|frame| frame.account == to).and_then(|frame| match &frame
			.contract
		{
			CachedContract::Known(info) => Some(info.clone()),
			_ => None,
		});
		let info = match known {
			Some(info) => info,
			None => ContractInfo::find(&to, &mut self.current.weight)?
				.ok_or(Error::<T>::ContractNotFound)?,
		};
		let executable = self.load(info.code_hash)?;
		let read_only = read_only || self.current.read_only;
		let input = call.input;
		let frame = Box::new(Frame {
			account: to,
			contract: CachedContract::Known(info),
			changed: false,
			entry_point: EntryPoint::Call,
			value: call.value,
			delegate_caller: None,
			weight: self.current.weight.nested(call.weight_limit),
			deposits: self.current.deposits.nested(call.deposit_limit),
			settles: false,
			allows_reentry: true,
			read_only,
			constructing: false,
		});
		self.run_nested(frame, &executable, input)
	}

	/// Runs another code on the current contract's storage and balance.
	pub fn delegate_call(&mut self, code_hash: CodeHash<T>, input: Vec<u8>) -> ExecResult {
		self.ensure_room_for_frame()?;
		let executable = self.load(code_hash)?;
		self.current.price_storage()?;
		let frame = Box::new(Frame {
			account: self.current.account.clone(),
			contract: CachedContract::Known(self.current.contract()?.clone()),
			changed: false,
			entry_point: EntryPoint::Call,
			value: self.current.value,
			delegate_caller: Some(self.caller()),
			weight: self.current.weight.nested(Weight::zero()),
			deposits: self.current.deposits.nested(Zero::zero()),
			settles: false,
			allows_reentry: true,
			read_only: self.current.read_only,
			constructing: self.current.constructing,
		});
		self.run_nested(frame, &executable, input)
	}

	/// Instantiates a contract; the current one is its deployer.
	pub fn instantiate(
		&mut self,
		code_hash: CodeHash<T>,
		call: NestedCall<T>,
		salt: &[u8],
	) -> Result<(T::AccountId, ExecReturnValue), ExecError> {
		self.ensure_room_for_frame()?;
		let executable = self.load(code_hash)?;
		let deployer = &self.current.account;
		let account = Pallet::<T>::contract_address(deployer, &code_hash, &call.input, salt);
		// Its balance moves when the call ends, so the account is not free before.
		let terminated = self.frames().any(|frame| frame.deposits.has_terminated(&account));
		let constructing =
			self.frames().any(|frame| frame.account == account && frame.constructing);
		ensure!(!terminated && !constructing, Error::<T>::DuplicateContract);
		let nonce = self.nonce().wrapping_add(1);
		let info = ContractInfo::new(&account, nonce, code_hash)?;
		self.nonce = Some(nonce);
		self.price_before_call()?;
		let frame = Box::new(Frame {
			account: account.clone(),
			contract: CachedContract::Known(info),
			changed: true,
			entry_point: EntryPoint::Deploy,
			value: call.value,
			delegate_caller: None,
			weight: self.current.weight.nested(call.weight_limit),
			deposits: self.current.deposits.nested(call.deposit_limit),
			settles: false,
			allows_reentry: true,
			read_only: self.current.read_only,
			constructing: true,
		});
		self.run_nested(frame, &executable, call.input).map(|output| (account, output))
	}
}

impl<T: Config> CallStack<T> {
	/// Prices what the current frame stored: while it still has weight to pay for that, as a callee
	/// may get all of it, and so that a callee of the same contract starts from that record.
	fn price_before_call(&mut self) -> DispatchResult {
		match self.current.constructing {
			true => Ok(()),
			false => self.current.price_storage(),
		}
	}

	/// Loads a code, paid by the current frame.
	pub(crate) fn load(&mut self, code_hash: CodeHash<T>) -> Result<Rc<Executable<T>>, ExecError> {
		self.session.load(code_hash, &mut self.current.weight, &mut self.debug)
	}

	/// Removes the current contract. Its balance moves to `beneficiary` when the top-level call
	/// ends.
	///
	/// # Errors
	///
	/// [`Error::TerminatedWhileReentrant`]; [`Error::TransferFailed`] if the beneficiary is the contract
	/// itself, or was terminated in the same call: nobody could ever move the balance again.
	pub fn terminate(&mut self, beneficiary: T::AccountId) -> DispatchResult {
		let account = self.current.account.clone();
		let reentrant = self.callers.iter().any(|frame| frame.account == account);
		ensure!(!reentrant, Error::<T>::TerminatedWhileReentrant);
		let gone = beneficiary == account
			|| self.frames().any(|frame| frame.deposits.has_terminated(&beneficiary));
		ensure!(!gone, Error::<T>::TransferFailed);
		let info = self.current.contract()?.clone();
		self.current.contract = CachedContract::Terminated;
		self.current.deposits.terminate(account.clone(), &info, beneficiary.clone());
		for code_hash in info.delegate_dependencies.keys() {
			code::decrement_refcount::<T>(*code_hash);
		}
		code::decrement_refcount::<T>(info.code_hash);
		DeletionQueueManager::<T>::push(&info.trie_id);
		ContractInfoOf::<T>::remove(&account);
		Pallet::<T>::deposit_event(Event::Terminated { contract: account, beneficiary });
		Ok(())
	}

	/// Transfers from the current contract.
	///
	/// # Errors
	///
	/// [`Error::TransferFailed`]
	pub fn transfer(&mut self, to: &T::AccountId, value: BalanceOf<T>) -> DispatchResult {
		Self::transfer_between(&self.current.account, to, value)
	}

	/// Gives the current contract another code, from the next call on.
	///
	/// # Errors
	///
	/// Those of loading the code.
	pub fn set_code_hash(&mut self, new_code_hash: CodeHash<T>) -> DispatchResult {
		// Loading shows that the code is there, runs, and has a plan.
		let executable = self.load(new_code_hash).map_err(|failed| failed.error)?;
		let contract = self.current.account.clone();
		let (info, deposits) = self.current.contract_and_deposits()?;
		let old_code_hash = core::mem::replace(&mut info.code_hash, new_code_hash);
		deposits.update_base(contract.clone(), info, &executable.info);
		code::increment_refcount::<T>(new_code_hash)?;
		code::decrement_refcount::<T>(old_code_hash);
		Pallet::<T>::deposit_event(Event::ContractCodeUpdated {
			contract,
			new_code_hash,
			old_code_hash,
		});
		Ok(())
	}

	/// Keeps a code that the current contract delegates to from being removed.
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
		let code = CodeInfoOf::<T>::get(code_hash).ok_or(Error::<T>::CodeNotFound)?;
		let deposit = deposits.hold_dependency(contract, code.lockup_deposit());
		info.delegate_dependencies
			.try_insert(code_hash, deposit)
			.map_err(|_| Error::<T>::MaxDelegateDependenciesReached)?;
		code::increment_refcount::<T>(code_hash)
	}

	/// Undoes [`Self::lock_delegate_dependency`].
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
		let contract = self.current.account.clone();
		let event: <T as frame_system::Config>::RuntimeEvent =
			Event::<T>::ContractEmitted { contract, data }.into();
		frame_system::Pallet::<T>::deposit_event_indexed(&topics, event);
	}
}
