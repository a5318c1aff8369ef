//! One entry of the call stack.

use super::error::ExecError;
use crate::{
	contract::ContractInfo,
	entry::executing,
	meter::{Cost, DepositMeter, GasMeter},
	vm::{self, Executable},
	BalanceOf, CodeHash, Config, ContractInfoOf, Error, Origin,
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::CloneNoBound;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// An exported function of a contract.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum ExportedFunction {
	/// `deploy`, which runs when the contract is instantiated.
	Constructor,
	/// `call`, which runs when the contract is called.
	Call,
}

impl ExportedFunction {
	/// Name of the export.
	pub fn export_name(self) -> &'static str {
		match self {
			Self::Constructor => "deploy",
			Self::Call => "call",
		}
	}
}

/// The record of a contract, as one frame knows it.
pub struct CachedContract<T: Config> {
	/// The record that the frame read or wrote last.
	info: ContractInfo<T>,
	freshness: Freshness,
}

/// The state of a cached record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Freshness {
	/// The record is up to date in this frame. It is not in storage yet if [`Frame::changed`] is
	/// set.
	Known,
	/// Another frame of the same contract may have changed the record, so it must be read again.
	Stale,
	/// The frame terminated the contract.
	Terminated,
}

impl<T: Config> CachedContract<T> {
	/// A record that was just read or created.
	pub fn new(info: ContractInfo<T>) -> Self {
		Self { info, freshness: Freshness::Known }
	}

	/// The record, unless it is stale or the contract was terminated.
	pub fn known(&self) -> Option<&ContractInfo<T>> {
		(self.freshness == Freshness::Known).then_some(&self.info)
	}

	/// The record that the frame knew last, even if it is stale or the contract was terminated.
	pub fn last_known(&self) -> &ContractInfo<T> {
		&self.info
	}

	/// Marks the record as stale: another frame may have changed it.
	pub fn make_stale(&mut self) {
		self.freshness = Freshness::Stale;
	}

	/// Notes that the frame terminated the contract.
	pub fn terminate(&mut self) {
		self.freshness = Freshness::Terminated;
	}

	/// Returns whether the frame terminated the contract.
	pub fn is_terminated(&self) -> bool {
		self.freshness == Freshness::Terminated
	}

	/// The record, read again if it is stale.
	fn up_to_date(
		&mut self,
		account: &T::AccountId,
	) -> Result<&mut ContractInfo<T>, DispatchError> {
		if self.freshness == Freshness::Stale {
			if let Some(info) = ContractInfoOf::<T>::get(account) {
				*self = Self::new(info);
			}
		}
		match self.freshness {
			Freshness::Known => Ok(&mut self.info),
			Freshness::Stale | Freshness::Terminated => Err(Error::<T>::ContractNotFound.into()),
		}
	}
}

/// A contract that is being executed.
pub struct Frame<T: Config> {
	/// The account on whose behalf the code runs.
	pub account: T::AccountId,
	/// The record of the contract.
	pub contract: CachedContract<T>,
	/// True if the record differs from the stored one.
	pub changed: bool,
	/// The export that runs.
	pub entry_point: ExportedFunction,
	/// Value that came with the call.
	pub value: BalanceOf<T>,
	/// Set in a delegate call: the caller of the frame that made it.
	pub delegate_caller: Option<Origin<T>>,
	/// Weight of this frame and its callees.
	pub weight: GasMeter<T>,
	/// Storage deposits of this frame and its callees.
	pub deposits: DepositMeter<T>,
	/// True if the frame has paid for moving its contract's deposit at the end.
	pub settles: bool,
	/// True if the contract may be called while this frame waits for a callee.
	pub allows_reentry: bool,
	/// True if state must not change.
	pub read_only: bool,
	/// The part of the runtime's heap that the frame takes.
	pub heap: FrameHeap<T>,
	/// True until the contract's constructor returns: this frame runs the constructor, or code
	/// that the constructor delegates to. The record is not in storage, and nobody can call the
	/// contract.
	pub constructing: bool,
}

/// The part of the runtime's heap that a frame takes.
#[derive(CloneNoBound)]
pub struct FrameHeap<T: Config> {
	code_hash: CodeHash<T>,
	/// Bytes of its module, which frames with the same code share.
	module: u64,
	/// Bytes of its memory: the maximum size, until the frame calls a host function.
	memory: u32,
	/// Bytes of its input, which is kept until the frame ends.
	input: u64,
	/// Bytes of all frames below this one.
	below: u64,
}

impl<T: Config> FrameHeap<T> {
	/// The heap of a first frame that runs `executable` with `input` bytes of input.
	pub fn of(executable: &Executable<T>, input: usize) -> Self {
		Self {
			code_hash: executable.hash,
			module: executable.bytes_of_module(),
			memory: executable.most_memory(),
			input: vm::allocated(input),
			below: 0,
		}
	}

	/// The same frame on top of `frames`, innermost first.
	pub fn above<'a>(mut self, mut frames: impl Iterator<Item = &'a Self>) -> Self
	where
		T: 'a,
	{
		// After a change of code in this call, each frame has a module of its own.
		let shares = !executing::codes_changed();
		if let Some(current) = frames.next() {
			self.below = current.total();
			let known = current.code_hash == self.code_hash
				|| frames.any(|frame| frame.code_hash == self.code_hash);
			if shares && known {
				self.module = 0;
			}
		}
		self
	}

	/// Bytes of this frame and all frames below it.
	pub fn total(&self) -> u64 {
		vm::bytes_of_frame(self.memory)
			.saturating_add(self.module)
			.saturating_add(self.input)
			.saturating_add(self.below)
	}

	/// Sets the size of the frame's memory, in bytes, while a host function runs.
	pub fn set_memory(&mut self, bytes: usize) {
		self.memory = u32::try_from(bytes).unwrap_or(u32::MAX);
	}
}

impl<T: Config> Frame<T> {
	/// A frame that calls or deploys the contract `account`, with no restrictions.
	pub fn new(
		account: T::AccountId,
		info: ContractInfo<T>,
		heap: FrameHeap<T>,
		entry_point: ExportedFunction,
		value: BalanceOf<T>,
		weight: GasMeter<T>,
		deposits: DepositMeter<T>,
	) -> Self {
		let constructing = entry_point == ExportedFunction::Constructor;
		Self {
			account,
			contract: CachedContract::new(info),
			changed: constructing,
			entry_point,
			value,
			delegate_caller: None,
			weight,
			deposits,
			settles: false,
			allows_reentry: true,
			read_only: false,
			heap,
			constructing,
		}
	}

	/// The contract's record, read again if it is stale.
	///
	/// # Errors
	///
	/// [`Error::ContractNotFound`] if the contract was terminated.
	pub fn contract(&mut self) -> Result<&ContractInfo<T>, DispatchError> {
		self.contract.up_to_date(&self.account).map(|info| &*info)
	}

	/// The record and the deposits, for a change of both. Charges for settling the deposit.
	pub fn contract_and_deposits(
		&mut self,
	) -> Result<(&mut ContractInfo<T>, &mut DepositMeter<T>), DispatchError> {
		self.pay_for_settling()?;
		let info = self.contract.up_to_date(&self.account)?;
		self.changed = true;
		Ok((info, &mut self.deposits))
	}

	/// Charges once for moving the deposit when the whole call ends.
	fn pay_for_settling(&mut self) -> Result<(), DispatchError> {
		if !self.settles {
			self.weight.charge(Cost::<T>::settle_deposit())?;
			self.settles = true;
		}
		Ok(())
	}

	/// Stores the record if it changed, for other frames to read. Returns whether it was stored.
	#[must_use]
	pub fn store_contract(&mut self) -> bool {
		let changed = core::mem::take(&mut self.changed);
		match self.contract.known() {
			Some(info) if changed => {
				ContractInfoOf::<T>::insert(&self.account, info);
				true
			},
			_ => false,
		}
	}

	/// Prices the storage that the frame added and removed so far.
	pub fn price_storage(&mut self) -> Result<(), DispatchError> {
		let info = self.contract.up_to_date(&self.account)?;
		if self.deposits.price(&self.account, info) {
			self.changed = true;
			self.pay_for_settling()?;
		}
		Ok(())
	}

	/// Prices the frame's storage at its end, and checks the limit that its caller set.
	pub fn settle_storage(&mut self) -> Result<(), ExecError> {
		if !self.contract.is_terminated() {
			// The frame pays for this, so it fails if it cannot pay.
			self.price_storage().map_err(ExecError::of_callee)?;
		}
		Ok(self.deposits.enforce_limit()?)
	}
}
