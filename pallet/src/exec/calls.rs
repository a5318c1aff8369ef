//! Calls from one contract to another.

use super::{
	error::{ExecError, ExecResult},
	frame::{ExportedFunction, Frame, FrameHeap},
	host::StackHandle,
	stack::CallStack,
};
use crate::{
	api::ExecReturnValue, config::budgets::heap_of_frames, contract::ContractInfo, vm::Executable,
	BalanceOf, CodeHash, Config, Error, Pallet,
};
use alloc::{boxed::Box, rc::Rc, vec::Vec};
use frame_support::{ensure, weights::Weight};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

/// A call from one contract to another.
pub struct NestedCall<T: Config> {
	/// Weight limit of the callee. A zero component stands for all that is left.
	pub weight_limit: Weight,
	/// Storage deposit limit of the callee. Zero stands for all that is left.
	pub deposit_limit: BalanceOf<T>,
	/// Value transferred to the callee.
	pub value: BalanceOf<T>,
	/// Input of the callee's entry point.
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
		// This also denies a call to oneself.
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
		let known = self
			.frames()
			.find(|frame| frame.account == to)
			.and_then(|frame| frame.contract.known());
		let info = match known {
			Some(info) => info.clone(),
			None => self.find_record(&to)?.ok_or(Error::<T>::ContractNotFound)?,
		};
		let (executable, heap) = self.load_for_frame(info.code_hash, call.input.len())?;
		let read_only = read_only || self.current.read_only;
		let input = call.input;
		let weight = self.current.weight.nested(call.weight_limit);
		let deposits = self.current.deposits.nested(call.deposit_limit);
		let (entry_point, value) = (ExportedFunction::Call, call.value);
		let frame = Frame::new(to, info, heap, entry_point, value, weight, deposits);
		self.run_nested(Box::new(Frame { read_only, ..frame }), &executable, input)
	}

	/// Runs other code on the current contract's storage and balance.
	pub fn delegate_call(&mut self, code_hash: CodeHash<T>, input: Vec<u8>) -> ExecResult {
		self.ensure_room_for_frame()?;
		let (executable, heap) = self.load_for_frame(code_hash, input.len())?;
		self.current.price_storage()?;
		let account = self.current.account.clone();
		let info = self.current.contract()?.clone();
		let value = self.current.value;
		let weight = self.current.weight.nested(Weight::zero());
		let deposits = self.current.deposits.nested(Zero::zero());
		let frame = Frame {
			delegate_caller: Some(self.caller()),
			read_only: self.current.read_only,
			constructing: self.current.constructing,
			..Frame::new(account, info, heap, ExportedFunction::Call, value, weight, deposits)
		};
		self.run_nested(Box::new(frame), &executable, input)
	}

	/// Instantiates a contract. The current contract is its deployer.
	pub fn instantiate(
		&mut self,
		code_hash: CodeHash<T>,
		call: NestedCall<T>,
		salt: &[u8],
	) -> Result<(T::AccountId, ExecReturnValue), ExecError> {
		self.ensure_room_for_frame()?;
		let (executable, heap) = self.load_for_frame(code_hash, call.input.len())?;
		let deployer = &self.current.account;
		let account = Pallet::<T>::contract_address(deployer, &code_hash, &call.input, salt);
		// The balance moves when the call ends, so the account is not free until then.
		let terminated = self.frames().any(|frame| frame.deposits.has_terminated(&account));
		let constructing =
			self.frames().any(|frame| frame.account == account && frame.constructing);
		ensure!(!terminated && !constructing, Error::<T>::DuplicateContract);
		let nonce = self.nonce().wrapping_add(1);
		let info = ContractInfo::new(&account, nonce, code_hash)?;
		self.nonce = Some(nonce);
		self.price_before_call()?;
		let weight = self.current.weight.nested(call.weight_limit);
		let deposits = self.current.deposits.nested(call.deposit_limit);
		let (entry_point, value) = (ExportedFunction::Constructor, call.value);
		let frame = Frame {
			read_only: self.current.read_only,
			..Frame::new(account.clone(), info, heap, entry_point, value, weight, deposits)
		};
		let result = self.run_nested(Box::new(frame), &executable, call.input);
		result.map(|output| (account, output))
	}
}

impl<T: Config> CallStack<T> {
	/// Prices what the current frame stored so far.
	///
	/// The frame pays before the call, because the callee may use all of the weight. A callee of
	/// the same contract starts from the priced record.
	fn price_before_call(&mut self) -> DispatchResult {
		if self.current.constructing {
			Ok(())
		} else {
			self.current.price_storage()
		}
	}

	/// The record of the contract at `account`, if there is one. The current frame pays for
	/// reading it, unless it is known.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub(crate) fn find_record(
		&mut self,
		account: &T::AccountId,
	) -> Result<Option<ContractInfo<T>>, DispatchError> {
		self.records.find(account, &mut self.current.weight)
	}

	/// Loads contract code for a frame on top of the current one. `input` is the length of the
	/// frame's input in bytes.
	///
	/// # Errors
	///
	/// Returns the errors of [`Self::load`], or [`Error::MaxCallDepthReached`] if the heap has no
	/// room for the frame.
	fn load_for_frame(
		&mut self,
		code_hash: CodeHash<T>,
		input: usize,
	) -> Result<(Rc<Executable<T>>, FrameHeap<T>), ExecError> {
		let executable = self.load(code_hash)?;
		let heap = FrameHeap::of(&executable, input).above(self.frames().map(|frame| &frame.heap));
		let (needed, most) = (heap.total(), heap_of_frames::<T>());
		if needed > most {
			self.debug.pallet(format_args!(
				"the nested contracts of this call would take {needed} bytes of heap, more than \
				 {most}: call fewer, or smaller ones"
			));
			return Err(Error::<T>::MaxCallDepthReached.into());
		}
		Ok((executable, heap))
	}

	/// Loads contract code. The current frame pays for it.
	pub(crate) fn load(&mut self, code_hash: CodeHash<T>) -> Result<Rc<Executable<T>>, ExecError> {
		self.session.load(code_hash, &mut self.current.weight, &mut self.debug)
	}
}
