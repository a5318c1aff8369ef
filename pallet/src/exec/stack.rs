//! From a top-level call to the frames it makes: pushing, running, popping.

use super::{
	error::{ErrorOrigin, ExecError, ExecResult},
	failure::explain_first,
	frame::{ExportedFunction, Frame, FrameHeap},
	host::{Host, StackHandle},
	probe::{self, Recorded},
	records::Records,
	run::run,
	session::Session,
	transient::TransientStorage,
};
use crate::{
	api::ExecReturnValue,
	code,
	contract::ContractInfo,
	debug::{CallInterceptor, CallSpan, Tracing},
	entry::executing,
	exec::debug_message::DebugMessage,
	meter::{Cost, Deposit, DepositMeter, GasMeter},
	vm::Executable,
	BalanceOf, CodeHash, Config, Error, Event, MomentOf, Nonce, Origin, Pallet,
};
use alloc::{boxed::Box, rc::Rc, vec::Vec};
use core::{cell::OnceCell, mem};
use frame_support::{
	ensure,
	traits::{fungible::Inspect, fungible::Mutate, tokens::Preservation, Get},
	weights::Weight,
};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

/// The limits of a top-level call.
pub struct CallLimits<T: Config> {
	/// Weight limit.
	pub weight: Weight,
	/// Limit of the balance held for storage. `None` stands for the default.
	pub deposit: Option<BalanceOf<T>>,
}

impl<T: Config> CallLimits<T> {
	/// Limits for weight and storage deposit.
	pub fn new(weight: Weight, deposit: Option<BalanceOf<T>>) -> Self {
		Self { weight, deposit }
	}
}

/// The outcome of a top-level call.
pub struct Outcome<T: Config, Output> {
	/// Output or error.
	pub result: Result<Output, ExecError>,
	/// Weight used.
	pub consumed: Weight,
	/// Weight limit that the call needed.
	pub required: Weight,
	/// Balance that moved for storage.
	pub deposit: Deposit<BalanceOf<T>>,
	/// Text collected during the call.
	pub debug: DebugMessage,
}

/// All frames of one top-level call.
pub struct CallStack<T: Config> {
	pub(super) origin: Origin<T>,
	pub(super) session: Session<T, Host<T>>,
	/// Records of contracts that were read and did not change.
	pub(super) records: Records<T>,
	/// Number of contracts instantiated on this chain so far, once it was read.
	pub(super) nonce: Option<u64>,
	/// Timestamp of the block, once it was read.
	pub(super) now: OnceCell<MomentOf<T>>,
	/// Values that contracts store until this call ends.
	pub(super) transient: TransientStorage<T>,
	/// The frame that runs.
	pub(super) current: Box<Frame<T>>,
	/// The frames that wait for it, outermost first.
	pub(super) callers: Vec<Box<Frame<T>>>,
	/// Text for humans.
	pub debug: DebugMessage,
	/// A flag: a trace records the call.
	pub(super) recorded: Recorded,
}

/// The contract of the first frame, and its code.
struct First<T: Config> {
	account: T::AccountId,
	info: ContractInfo<T>,
	executable: Rc<Executable<T>>,
	entry_point: ExportedFunction,
	/// Nonce of the contract, if it is new.
	nonce: Option<u64>,
}

impl<T: Config> CallStack<T> {
	/// A stack of one frame.
	pub fn new(
		origin: Origin<T>,
		session: Session<T, Host<T>>,
		nonce: Option<u64>,
		first: Frame<T>,
		debug: DebugMessage,
	) -> Self {
		Self {
			origin,
			session,
			records: Records::new(),
			nonce,
			now: OnceCell::new(),
			transient: TransientStorage::new(),
			current: Box::new(first),
			callers: Vec::new(),
			debug,
			recorded: Recorded::now(),
		}
	}

	/// Calls the contract `dest` in a storage transaction.
	pub fn call_contract(
		origin: Origin<T>,
		dest: T::AccountId,
		value: BalanceOf<T>,
		limits: CallLimits<T>,
		input: Vec<u8>,
		debug: DebugMessage,
	) -> Outcome<T, ExecReturnValue> {
		Self::run_first(origin, value, limits, input, debug, |session, weight, debug| {
			let info = ContractInfo::find(&dest, weight)?.ok_or(Error::<T>::ContractNotFound)?;
			let executable = load(session, info.code_hash, weight, debug)?;
			Ok(First {
				account: dest,
				info,
				executable,
				entry_point: ExportedFunction::Call,
				nonce: None,
			})
		})
		.map_output(|(_, output)| output)
	}

	/// Instantiates a contract in a storage transaction.
	pub fn instantiate_contract(
		origin: T::AccountId,
		code_hash: CodeHash<T>,
		value: BalanceOf<T>,
		limits: CallLimits<T>,
		input: Vec<u8>,
		salt: &[u8],
		debug: DebugMessage,
	) -> Outcome<T, (T::AccountId, ExecReturnValue)> {
		let account = Pallet::<T>::contract_address(&origin, &code_hash, &input, salt);
		Self::run_first(
			Origin::Signed(origin),
			value,
			limits,
			input,
			debug,
			|session, weight, debug| {
				let executable = load(session, code_hash, weight, debug)?;
				let nonce = Nonce::<T>::get().wrapping_add(1);
				let info = ContractInfo::new(&account, nonce, code_hash)?;
				let entry_point = ExportedFunction::Constructor;
				Ok(First { account, info, executable, entry_point, nonce: Some(nonce) })
			},
		)
	}

	/// Opens the session, makes the first frame with the result of `prepare`, and runs it.
	fn run_first(
		origin: Origin<T>,
		value: BalanceOf<T>,
		limits: CallLimits<T>,
		input: Vec<u8>,
		mut debug: DebugMessage,
		prepare: impl FnOnce(
			&mut Session<T, Host<T>>,
			&mut GasMeter<T>,
			&mut DebugMessage,
		) -> Result<First<T>, DispatchError>,
	) -> Outcome<T, (T::AccountId, ExecReturnValue)> {
		let mut weight = GasMeter::new(limits.weight);
		probe::begin();
		if executing::is_under_way() {
			debug.pallet("a contract dispatched a call that calls a contract");
			return Outcome::failed(Error::<T>::ReentranceDenied.into(), weight, debug);
		}
		let prepared = || {
			let deposits = DepositMeter::new(&origin, limits.deposit, value)?;
			let mut session = Session::open(&mut weight)?;
			let first = prepare(&mut session, &mut weight, &mut debug)?;
			Ok((session, deposits, first))
		};
		let (session, deposits, first) = match prepared() {
			Ok(prepared) => prepared,
			Err(error) => {
				probe::fail(weight.gas_consumed());
				explain_first(&mut debug, &origin, &weight, error);
				return Outcome::failed(error, weight, debug);
			},
		};
		let First { account, info, executable, entry_point, nonce } = first;
		let heap = FrameHeap::of(&executable, input.len());
		let frame = Frame::new(account.clone(), info, heap, entry_point, value, weight, deposits);
		let mut stack = StackHandle::new(Self::new(origin, session, nonce, frame, debug));
		let mut deposit = Deposit::default();
		let result = executing::during(|| {
			stack.in_transaction(|stack| {
				let output = stack.run_frame(&executable, input)?;
				if !output.did_revert() {
					deposit = stack.finish().inspect_err(|error| stack.explain(*error))?;
				}
				Ok(output)
			})
		});
		if result.as_ref().map_or(true, ExecReturnValue::did_revert) {
			deposit = Deposit::default();
		}
		Outcome {
			result: result.map(|output| (account, output)),
			consumed: stack.current.weight.gas_consumed(),
			required: stack.current.weight.gas_required(),
			deposit,
			debug: mem::replace(&mut stack.debug, DebugMessage::log_only()),
		}
	}

	/// Adds records of contracts that are not called, up to the maximum.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn fill_records(&mut self, accounts: impl Iterator<Item = T::AccountId>) -> DispatchResult {
		let info = self.current.contract()?.clone();
		self.records.fill(accounts, &info);
		Ok(())
	}

	/// Adds frames of the current contract, up to the maximum.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn fill_with_frames(&mut self) -> DispatchResult {
		while self.ensure_room_for_frame().is_ok() {
			let weight = self.current.weight.nested(Weight::zero());
			let deposits = self.current.deposits.nested(Zero::zero());
			let (account, info) = (self.current.account.clone(), self.current.contract()?.clone());
			let (heap, entry_point) = (self.current.heap.clone(), ExportedFunction::Call);
			let frame =
				Frame::new(account, info, heap, entry_point, Zero::zero(), weight, deposits);
			self.push(Box::new(frame));
		}
		Ok(())
	}

	/// Stores the first frame's record and the nonce, and moves the deposits.
	pub(crate) fn finish(&mut self) -> Result<Deposit<BalanceOf<T>>, DispatchError> {
		self.store_current();
		if let Some(nonce) = self.nonce {
			Nonce::<T>::put(nonce);
		}
		self.current.deposits.settle(&self.origin)
	}

	/// Fails if there is no room for another frame, before any work is done for it.
	///
	/// # Errors
	///
	/// [`Error::MaxCallDepthReached`]
	pub(super) fn ensure_room_for_frame(&self) -> DispatchResult {
		let max = T::MaxCallDepth::get() as usize;
		ensure!(self.callers.len() < max, Error::<T>::MaxCallDepthReached);
		Ok(())
	}

	/// Stores the record of the current frame's contract, if it changed.
	fn store_current(&mut self) {
		if self.current.store_contract() {
			self.records.changes(&self.current.account);
		}
	}

	fn push(&mut self, frame: Box<Frame<T>>) {
		// The callee may call this contract back, and must find the changes of this frame.
		if !self.current.constructing {
			self.store_current();
		}
		let caller = mem::replace(&mut self.current, frame);
		self.callers.push(caller);
	}

	/// Returns to the caller, which gets the weight back in any case, and the frame's changes on
	/// success.
	fn pop(&mut self, success: bool) {
		let Some(caller) = self.callers.pop() else { return };
		let mut done = mem::replace(&mut self.current, caller);
		if success && self.current.account != done.account && done.store_contract() {
			self.records.changes(&done.account);
		}
		self.current.weight.absorb(done.weight);
		if !success {
			if done.entry_point == ExportedFunction::Constructor {
				self.nonce = self.nonce.map(|nonce| nonce.wrapping_sub(1));
			}
			return;
		}
		self.current.deposits.absorb(done.deposits);
		if done.contract.known().is_none() {
			return;
		}
		if self.current.account == done.account {
			self.current.contract = done.contract;
			self.current.changed |= done.changed;
			return;
		}
		// Frames below that one are marked when that one is popped.
		let stale = self.callers.iter_mut().rev().find(|frame| frame.account == done.account);
		if let Some(frame) = stale {
			frame.contract.make_stale();
		}
	}

	/// Ensures that the new contract's account exists and stays alive, and books its deposit.
	fn open_account(&mut self, executable: &Executable<T>) -> DispatchResult {
		let origin = self.origin.account_id()?;
		let existential = T::Currency::minimum_balance();
		T::Currency::transfer(origin, &self.current.account, existential, Preservation::Preserve)
			.map_err(|_| Error::<T>::StorageDepositNotEnoughFunds)?;
		frame_system::Pallet::<T>::inc_consumers(&self.current.account)?;
		let account = self.current.account.clone();
		let (info, deposits) = self.current.contract_and_deposits()?;
		deposits.count(existential);
		deposits.update_base(account, info, &code::info::<T>(executable.hash)?);
		code::increment_refcount::<T>(executable.hash)
	}

	fn transfer_value(&mut self) -> DispatchResult {
		if self.current.value.is_zero() {
			return Ok(());
		}
		self.current.weight.charge(Cost::<T>::find_account())?;
		let caller = self.caller();
		Self::transfer_between(caller.account_id()?, &self.current.account, self.current.value)
	}

	/// Transfers value and keeps the sender's account alive.
	///
	/// # Errors
	///
	/// [`Error::TransferFailed`]
	pub(super) fn transfer_between(
		from: &T::AccountId,
		to: &T::AccountId,
		value: BalanceOf<T>,
	) -> DispatchResult {
		// A transfer to oneself moves nothing, but the sender must have that much.
		if !value.is_zero() {
			T::Currency::transfer(from, to, value, Preservation::Preserve)
				.map_err(|_| Error::<T>::TransferFailed)?;
		}
		Ok(())
	}

	/// Pays for the bytes of the interpreter's stack that the current frame can use.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub fn pay_for_stack(&mut self, bytes: u32) -> DispatchResult {
		let frames = (self.callers.len() as u32).saturating_add(1);
		self.session.pay_for_stack(frames, bytes, &mut self.current.weight)
	}

	/// Sets the size of the current frame's memory, in bytes, while a host function runs.
	pub fn note_memory(&mut self, bytes: usize) {
		self.current.heap.set_memory(bytes);
	}

	/// The session, which lives as long as the call.
	pub fn session_mut(&mut self) -> &mut Session<T, Host<T>> {
		&mut self.session
	}

	/// The weight meter of the current frame.
	pub fn weight_mut(&mut self) -> &mut GasMeter<T> {
		&mut self.current.weight
	}

	/// All frames, innermost first.
	pub(super) fn frames(&self) -> impl Iterator<Item = &Frame<T>> {
		core::iter::once(&*self.current).chain(self.callers.iter().rev().map(|frame| &**frame))
	}
}

impl<T: Config> CallStack<T> {
	/// The error of a frame whose code did not run yet. The caller asked for something impossible,
	/// unless the frame had too little weight: then the frame itself failed.
	fn before_running(&mut self, error: DispatchError) -> ExecError {
		if error != Error::<T>::OutOfGas.into() {
			return error.into();
		}
		self.explain(error);
		ExecError::of_callee(error)
	}
}

impl<T: Config> StackHandle<T> {
	/// Runs `frame` on top of the current one, in a storage transaction.
	pub(super) fn run_nested(
		&mut self,
		frame: Box<Frame<T>>,
		executable: &Executable<T>,
		input: Vec<u8>,
	) -> ExecResult {
		self.push(frame);
		let result = self.in_transaction(|stack| stack.run_frame(executable, input));
		self.pop(result.as_ref().is_ok_and(|output| !output.did_revert()));
		result
	}

	/// Keeps the changes of `body` in storage only if it succeeds and does not revert.
	///
	/// FRAME counts its storage layers in storage, with four accesses per layer, to allow at most
	/// 255. The layers of frames are not counted: [`Config::MaxCallDepth`] bounds them.
	fn in_transaction(&mut self, body: impl FnOnce(&mut Self) -> ExecResult) -> ExecResult {
		sp_io::storage::start_transaction();
		self.transient.begin();
		let result = body(self);
		let keep = result.as_ref().is_ok_and(|output| !output.did_revert());
		self.transient.end(keep);
		if keep {
			sp_io::storage::commit_transaction()
		} else {
			sp_io::storage::rollback_transaction()
		}
		result
	}

	/// Runs the current frame, from the transfer of value to the event, and explains a failure.
	fn run_frame(&mut self, executable: &Executable<T>, input: Vec<u8>) -> ExecResult {
		probe::start(self, executable, &input);
		let result = self.run_current(executable, input).inspect_err(|failed| {
			// Errors of the code that ran were explained where they arose.
			if failed.origin == ErrorOrigin::Caller {
				self.explain(failed.error);
			}
		});
		probe::end(self, &result);
		result
	}

	fn run_current(&mut self, executable: &Executable<T>, input: Vec<u8>) -> ExecResult {
		let entry_point = self.current.entry_point;
		if entry_point == ExportedFunction::Constructor {
			self.open_account(executable).map_err(|error| self.before_running(error))?;
		}
		if self.current.delegate_caller.is_none() {
			self.transfer_value().map_err(|error| self.before_running(error))?;
		}
		let span = T::Debug::new_call_span(self.address(), entry_point, &input);
		let result = T::Debug::intercept_call(self.address(), &entry_point, &input)
			.or_else(|| probe::intercept(self, &input))
			.unwrap_or_else(|| {
				run(self, executable, entry_point, input).map_err(ExecError::of_callee)
			});
		let output = match result {
			Ok(output) => output,
			Err(failed) => {
				span.after_failure(&failed.error);
				return Err(failed);
			},
		};
		span.after_call(&output);
		if output.did_revert() {
			return Ok(output);
		}
		if entry_point == ExportedFunction::Constructor && self.current.contract.is_terminated() {
			return Err(Error::<T>::TerminatedInConstructor.into());
		}
		self.current.settle_storage().inspect_err(|failed| {
			if failed.origin == ErrorOrigin::Callee {
				self.explain(failed.error);
			}
		})?;
		let contract = self.current.account.clone();
		Pallet::<T>::deposit_event(match entry_point {
			ExportedFunction::Constructor => {
				let deployer = self.caller().account_id()?.clone();
				Event::Instantiated { deployer, contract }
			},
			ExportedFunction::Call if self.current.delegate_caller.is_some() => {
				Event::DelegateCalled { contract, code_hash: executable.hash }
			},
			ExportedFunction::Call => Event::Called { caller: self.caller(), contract },
		});
		Ok(output)
	}
}

/// Loads the code of a first frame. It has no caller, so the origin of errors does not matter.
fn load<T: Config>(
	session: &mut Session<T, Host<T>>,
	code_hash: CodeHash<T>,
	weight: &mut GasMeter<T>,
	debug: &mut DebugMessage,
) -> Result<Rc<Executable<T>>, DispatchError> {
	session.load(code_hash, weight, debug).map_err(|failed| failed.error)
}

impl<T: Config, Output> Outcome<T, Output> {
	fn failed(error: DispatchError, weight: GasMeter<T>, debug: DebugMessage) -> Self {
		Self {
			result: Err(error.into()),
			consumed: weight.gas_consumed(),
			required: weight.gas_required(),
			deposit: Deposit::default(),
			debug,
		}
	}

	/// The same outcome with the mapped output.
	pub fn map_output<New>(self, map: impl FnOnce(Output) -> New) -> Outcome<T, New> {
		Outcome {
			result: self.result.map(map),
			consumed: self.consumed,
			required: self.required,
			deposit: self.deposit,
			debug: self.debug,
		}
	}
}
