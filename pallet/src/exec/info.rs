//! The information that a running contract can ask for.

use super::stack::CallStack;
use crate::{
	contract::ContractInfo, BalanceOf, CodeHash, Config, ContractInfoOf, MomentOf, Nonce, Origin,
};
use frame_support::{
	traits::{
		fungible::Inspect,
		tokens::{Fortitude, Preservation},
		Time,
	},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Convert, DispatchError};

impl<T: Config> CallStack<T> {
	/// The caller of the current frame.
	pub fn caller(&self) -> Origin<T> {
		match (&self.current.delegate_caller, self.callers.last()) {
			(Some(caller), _) => caller.clone(),
			(None, Some(frame)) => Origin::Signed(frame.account.clone()),
			(None, None) => self.origin.clone(),
		}
	}

	/// Returns whether the caller is the origin of the top-level call: the signer of the
	/// transaction, or root.
	pub fn caller_is_origin(&self) -> bool {
		self.caller() == self.origin
	}

	/// Returns whether the caller is root.
	pub fn caller_is_root(&self) -> bool {
		self.caller_is_origin() && self.origin == Origin::Root
	}

	/// Account of the current contract.
	pub fn address(&self) -> &T::AccountId {
		&self.current.account
	}

	/// Balance that the current contract can spend.
	pub fn balance(&self) -> BalanceOf<T> {
		T::Currency::reducible_balance(
			&self.current.account,
			Preservation::Preserve,
			Fortitude::Polite,
		)
	}

	/// Value that came with the current call.
	pub fn value_transferred(&self) -> BalanceOf<T> {
		self.current.value
	}

	/// Timestamp of the block.
	pub fn now(&self) -> &MomentOf<T> {
		self.now.get_or_init(T::Time::now)
	}

	/// Number of the current block.
	pub fn block_number(&self) -> BlockNumberFor<T> {
		frame_system::Pallet::<T>::block_number()
	}

	/// Returns whether the call is read-only.
	pub fn is_read_only(&self) -> bool {
		self.current.read_only
	}

	/// Weight that is left to the current frame.
	pub fn weight_left(&self) -> Weight {
		self.current.weight.gas_left()
	}

	/// Fee for a weight.
	pub fn weight_price(&self, weight: Weight) -> BalanceOf<T> {
		T::WeightPrice::convert(weight)
	}

	/// Code hash of the contract at `account`, if there is one.
	pub fn code_hash(
		&mut self,
		account: &T::AccountId,
	) -> Result<Option<CodeHash<T>>, DispatchError> {
		let info = ContractInfo::find(account, &mut self.current.weight)?;
		Ok(info.map(|info| info.code_hash))
	}

	/// Code hash of the current contract.
	pub fn own_code_hash(&mut self) -> Result<CodeHash<T>, DispatchError> {
		Ok(self.current.contract()?.code_hash)
	}

	/// Returns whether there is a contract at `account`.
	pub fn is_contract(&self, account: &T::AccountId) -> bool {
		ContractInfoOf::<T>::contains_key(account)
	}

	/// Number of modules that the current contract has locked.
	pub fn delegate_dependencies(&mut self) -> Result<u32, DispatchError> {
		Ok(self.current.contract()?.delegate_dependencies.len() as u32)
	}

	/// Number of times that `account` is on the call stack, without delegate calls.
	pub fn account_reentrance_count(&self, account: &T::AccountId) -> u32 {
		let counts = self
			.frames()
			.filter(|frame| frame.delegate_caller.is_none() && frame.account == *account);
		counts.count() as u32
	}

	/// Number of contracts instantiated on this chain so far.
	pub fn nonce(&mut self) -> u64 {
		*self.nonce.get_or_insert_with(Nonce::<T>::get)
	}
}
