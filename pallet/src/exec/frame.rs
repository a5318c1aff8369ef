//! One entry of the call stack.

use super::{EntryPoint, Origin};
use crate::{
	contract::ContractInfo,
	meter::{DepositMeter, WeightMeter},
	BalanceOf, Config, ContractInfoOf, Error,
};
use sp_runtime::DispatchError;

/// A contract's record as one frame knows it.
pub enum CachedContract<T: Config> {
	/// As in this frame; not in storage yet if [`Frame::changed`].
	Known(ContractInfo<T>),
	/// Another frame of the same contract may have changed it: read it again.
	Stale,
	/// The frame terminated it.
	Terminated,
}

/// A contract that is being executed.
pub struct Frame<T: Config> {
	/// On whose behalf the code runs.
	pub account: T::AccountId,
	/// Its record.
	pub contract: CachedContract<T>,
	/// Whether the record differs from what is stored.
	pub changed: bool,
	/// Which export runs.
	pub entry_point: EntryPoint,
	/// Value that came with the call.
	pub value: BalanceOf<T>,
	/// Set in a delegate call: the caller of the frame that made it.
	pub delegate_caller: Option<Origin<T>>,
	/// Weight of this frame and all that it calls.
	pub weight: WeightMeter<T>,
	/// Storage deposits of the same.
	pub deposits: DepositMeter<T>,
	/// Whether the contract may be called while this frame waits for a callee.
	pub allows_reentry: bool,
	/// Whether state must stay as it is.
	pub read_only: bool,
	/// The contract's constructor has not returned yet: this frame runs it, or a code that it
	/// delegates to. Its record is not in storage, and nobody can call it.
	pub constructing: bool,
}

impl<T: Config> Frame<T> {
	/// The contract's record, read again if it is stale.
	///
	/// # Errors
	///
	/// [`Error::ContractNotFound`] if the contract was terminated.
	pub fn contract(&mut self) -> Result<&ContractInfo<T>, DispatchError> {
		Self::known(&mut self.contract, &self.account).map(|info| &*info)
	}

	/// The record together with the deposits, to change both.
	pub fn contract_and_deposits(
		&mut self,
	) -> Result<(&mut ContractInfo<T>, &mut DepositMeter<T>), DispatchError> {
		let info = Self::known(&mut self.contract, &self.account)?;
		self.changed = true;
		Ok((info, &mut self.deposits))
	}

	/// Stores the record if it changed, for other frames to read.
	pub fn store_contract(&mut self) {
		if let (CachedContract::Known(info), true) = (&self.contract, self.changed) {
			ContractInfoOf::<T>::insert(&self.account, info);
		}
		self.changed = false;
	}

	fn known<'a>(
		contract: &'a mut CachedContract<T>,
		account: &T::AccountId,
	) -> Result<&'a mut ContractInfo<T>, DispatchError> {
		if let CachedContract::Stale = contract {
			if let Some(info) = ContractInfoOf::<T>::get(account) {
				*contract = CachedContract::Known(info);
			}
		}
		match contract {
			CachedContract::Known(info) => Ok(info),
			CachedContract::Stale | CachedContract::Terminated => {
				Err(Error::<T>::ContractNotFound.into())
			},
		}
	}

	/// Prices what the frame stored and removed so far.
	pub fn price_storage(&mut self) -> Result<(), DispatchError> {
		let info = Self::known(&mut self.contract, &self.account)?;
		self.changed |= self.deposits.price(&self.account, info);
		Ok(())
	}

	/// Prices the frame's storage at its end, and checks the limit that its caller set.
	pub fn settle_storage(&mut self) -> Result<(), DispatchError> {
		if !matches!(self.contract, CachedContract::Terminated) {
			self.price_storage()?;
		}
		self.deposits.enforce_limit()
	}
}
