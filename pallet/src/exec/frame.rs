//! One entry of the call stack.

use super::error::ExecError;
use crate::{
	contract::ContractInfo,
	executing,
	meter::{Cost, DepositMeter, GasMeter},
	vm::{self, Executable},
	BalanceOf, CodeHash, Config, ContractInfoOf, Error, Origin,
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::CloneNoBound;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// Which exported function of a contract runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum ExportedFunction {
	/// `deploy`: when the contract is instantiated.
	Constructor,
	/// `call`: when it is called.
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

/// A contract's record as one frame knows it.
pub struct CachedContract<T: Config> {
	/// What the frame read or wrote last.
	info: ContractInfo<T>,
	standing: Standing,
}

/// What a cached record is worth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
	/// It is as in this frame; not in storage yet if [`Frame::changed`].
	Known,
	/// Another frame of the same contract may have changed it: read it again.
	Stale,
	/// The frame terminated the contract.
	Terminated,
}

impl<T: Config> CachedContract<T> {
	/// A record that was just read or made.
	pub fn new(info: ContractInfo<T>) -> Self {
		Self { info, standing: Standing::Known }
	}

	/// The record, if it is not stale and the contract not terminated.
	pub fn known(&self) -> Option<&ContractInfo<T>> {
		(self.standing == Standing::Known).then_some(&self.info)
	}

	/// As the frame knew it last, be it stale, or the contract terminated.
	pub fn last_known(&self) -> &ContractInfo<T> {
		&self.info
	}

	/// Another frame may have changed it.
	pub fn make_stale(&mut self) {
		self.standing = Standing::Stale;
	}

	/// The frame terminated the contract.
	pub fn terminate(&mut self) {
		self.standing = Standing::Terminated;
	}

	/// Whether the frame terminated the contract.
	pub fn is_terminated(&self) -> bool {
		self.standing == Standing::Terminated
	}

	/// The record, read again if it is stale.
	fn up_to_date(
		&mut self,
		account: &T::AccountId,
	) -> Result<&mut ContractInfo<T>, DispatchError> {
		if self.standing == Standing::Stale {
			if let Some(info) = ContractInfoOf::<T>::get(account) {
				*self = Self::new(info);
			}
		}
		match self.standing {
			Standing::Known => Ok(&mut self.info),
			Standing::Stale | Standing::Terminated => Err(Error::<T>::ContractNotFound.into()),
		}
	}
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
	pub entry_point: ExportedFunction,
	/// Value that came with the call.
	pub value: BalanceOf<T>,
	/// Set in a delegate call: the caller of the frame that made it.
	pub delegate_caller: Option<Origin<T>>,
	/// Weight of this frame and all that it calls.
	pub weight: GasMeter<T>,
	/// Storage deposits of this frame and all that it calls.
	pub deposits: DepositMeter<T>,
	/// Whether the frame has paid for moving its contract's deposit at the end.
	pub settles: bool,
	/// Whether the contract may be called while this frame waits for a callee.
	pub allows_reentry: bool,
	/// Whether state must stay as it is.
	pub read_only: bool,
	/// What it takes of the runtime's heap.
	pub heap: FrameHeap<T>,
	/// The contract's constructor has not returned yet: this frame runs it, or a module that it
	/// delegates to. Its record is not in storage, and nobody can call it.
	pub constructing: bool,
}

/// What a frame takes of the runtime's heap.
#[derive(CloneNoBound)]
pub struct FrameHeap<T: Config> {
	code_hash: CodeHash<T>,
	/// Bytes of its module, which frames of one code share.
	module: u64,
	/// Bytes of its memory: all that it may have, until it calls a host function.
	memory: u32,
	/// Bytes of its input, which it keeps until it ends.
	input: u64,
	/// Bytes of all frames below it.
	below: u64,
}

impl<T: Config> FrameHeap<T> {
	/// That of a frame which runs `executable` with an input of so many bytes, as the first one.
	pub fn of(executable: &Executable<T>, input: usize) -> Self {
		Self {
			code_hash: executable.hash,
			module: executable.bytes_of_module(),
			memory: executable.most_memory(),
			input: vm::allocated(input),
			below: 0,
		}
	}

	/// The same on top of `frames`, innermost first.
	pub fn above<'a>(mut self, mut frames: impl Iterator<Item = &'a Self>) -> Self
	where
		T: 'a,
	{
		// Where codes changed, each frame has a module of its own.
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

	/// Bytes that it takes with all frames below it.
	pub fn total(&self) -> u64 {
		vm::bytes_of_frame(self.memory)
			.saturating_add(self.module)
			.saturating_add(self.input)
			.saturating_add(self.below)
	}

	/// The frame called a host function, and has so many bytes of memory as long as that runs.
	pub fn set_memory(&mut self, bytes: usize) {
		self.memory = u32::try_from(bytes).unwrap_or(u32::MAX);
	}
}

impl<T: Config> Frame<T> {
	/// A frame in which `account` is called or, for the first time, deployed, and may do all that a
	/// contract may.
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

	/// The record together with the deposits, to change both.
	pub fn contract_and_deposits(
		&mut self,
	) -> Result<(&mut ContractInfo<T>, &mut DepositMeter<T>), DispatchError> {
		self.pay_for_settling()?;
		let info = self.contract.up_to_date(&self.account)?;
		self.changed = true;
		Ok((info, &mut self.deposits))
	}

	/// Charges what it takes to move the deposit when the whole call ends, once.
	fn pay_for_settling(&mut self) -> Result<(), DispatchError> {
		if !self.settles {
			self.weight.charge(Cost::<T>::settle_deposit())?;
			self.settles = true;
		}
		Ok(())
	}

	/// Stores the record if it changed, for other frames to read. Whether it did.
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

	/// Prices what the frame stored and removed so far.
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
			// The frame pays for this, so if it cannot, the frame fails.
			self.price_storage().map_err(ExecError::of_callee)?;
		}
		Ok(self.deposits.enforce_limit()?)
	}
}
