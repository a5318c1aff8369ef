//! Functions that reach other contracts, accounts and the runtime: calling, instantiating,
//! transferring, terminating.

use super::{code_of, seal_functions, Host, ReturnCode};
use crate::{
	api::{ExecReturnValue, ReturnFlags},
	exec::{ErrorOrigin, ExecError, NestedCall, Trap},
	meter::Cost,
	vm::GuestMemory,
	BalanceOf, Config, Error, WeightInfo, SENTINEL,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{
	dispatch::{extract_actual_weight, DispatchResultWithPostInfo, GetDispatchInfo},
	ensure,
	traits::Get,
	weights::Weight,
};
use sp_runtime::{traits::Zero, DispatchError};

bitflags::bitflags! {
	/// Flags of a call from one contract to another.
	struct CallFlags: u32 {
		/// Pass this contract's own input on. The contract cannot read it afterwards.
		const FORWARD_INPUT = 1;
		/// Pass a copy of this contract's own input on.
		const CLONE_INPUT = 2;
		/// Return with the callee's output.
		const TAIL_CALL = 4;
		/// Let the callee call back into this contract.
		const ALLOW_REENTRY = 8;
		/// Let neither the callee nor anything that it calls change state.
		const READ_ONLY = 16;
	}
}

seal_functions! {
	/// Functions that reach other contracts and accounts.
	pub struct Calls;

	/// Transfers value from the contract to an account. Returns `Success` or `TransferFailed`.
	#[import(20, "seal0", "transfer")]
	#[import(21, "seal0", "seal_transfer")]
	#[weight(T::WeightInfo::seal_transfer())]
	stable mutating fn transfer(
		host, memory, account_ptr: u32, _account_len: u32, value_ptr: u32, _value_len: u32
	) -> u32 {
		let to = memory.read_as::<T::AccountId>(account_ptr)?;
		let value = memory.read_as::<BalanceOf<T>>(value_ptr)?;
		code_of::<T>(host.stack.transfer(&to, value))
	}

	/// Calls a contract, which may call back, without limits for proof size and storage deposit.
	/// Returns the same results as `seal2::call`.
	#[import(22, "seal0", "call")]
	#[import(23, "seal0", "seal_call")]
	#[weight(Cost::<T>::seal_call())]
	stable view fn call_v0(
		host, memory, callee_ptr: u32, _callee_len: u32, ref_time_limit: u64, value_ptr: u32,
		_value_len: u32, input_ptr: u32, input_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let flags = CallFlags::ALLOW_REENTRY;
		let input = Buffer { ptr: input_ptr, len: input_len };
		let out = Output { ptr: out_ptr, len_ptr: out_len_ptr };
		Call { callee_ptr, limits, value_ptr, input, out }.run(host, memory, flags)
	}

	/// Calls a contract, with the flags of `seal2::call`, and without limits for proof size and
	/// storage deposit. Returns the same results as `seal2::call`.
	#[import(24, "seal1", "call")]
	#[import(25, "seal1", "seal_call")]
	#[weight(Cost::<T>::seal_call())]
	stable view fn call_v1(
		host, memory, flags: u32, callee_ptr: u32, ref_time_limit: u64, value_ptr: u32,
		input_ptr: u32, input_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let flags = parse_flags::<T>(flags)?;
		let input = Buffer { ptr: input_ptr, len: input_len };
		let out = Output { ptr: out_ptr, len_ptr: out_len_ptr };
		Call { callee_ptr, limits, value_ptr, input, out }.run(host, memory, flags)
	}

	/// Calls a contract, with flags, and with limits for weight and storage deposit. Flag 1 passes
	/// this contract's input on, and flag 2 passes a copy of it. Flag 4 returns with the callee's
	/// output. Flag 8 lets the callee call back, and flag 16 makes the call read-only. A limit of
	/// 0, or `u32::MAX` as `deposit_ptr`, stands for all that is left. Returns `Success`,
	/// `CalleeReverted`, `CalleeTrapped`, `TransferFailed` or `NotCallable`.
	#[import(26, "seal2", "call")]
	#[weight(Cost::<T>::seal_call())]
	stable view fn call_v2(
		host, memory, flags: u32, callee_ptr: u32, ref_time_limit: u64, proof_size_limit: u64,
		deposit_ptr: u32, value_ptr: u32, input_ptr: u32, input_len: u32, out_ptr: u32,
		out_len_ptr: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit, deposit_ptr };
		let flags = parse_flags::<T>(flags)?;
		let input = Buffer { ptr: input_ptr, len: input_len };
		let out = Output { ptr: out_ptr, len_ptr: out_len_ptr };
		Call { callee_ptr, limits, value_ptr, input, out }.run(host, memory, flags)
	}

	/// Runs other code on this contract's storage and balance, with the flags 1, 2 and 4 of
	/// `seal2::call`. Returns `Success`, `CalleeReverted`, `CalleeTrapped` or `CodeNotFound`.
	#[import(27, "seal0", "delegate_call")]
	#[import(28, "seal0", "seal_delegate_call")]
	#[weight(Cost::<T>::seal_delegate_call())]
	stable view fn delegate_call(
		host, memory, flags: u32, code_hash_ptr: u32, input_ptr: u32, input_len: u32, out_ptr: u32,
		out_len_ptr: u32
	) -> u32 {
		let flags = parse_flags::<T>(flags)?;
		let impossible = CallFlags::ALLOW_REENTRY | CallFlags::READ_ONLY;
		ensure!(!flags.intersects(impossible), Error::<T>::InvalidCallFlags);
		let input = Buffer { ptr: input_ptr, len: input_len }.as_input(host, memory, &flags)?;
		let code_hash = memory.read_as::<T::Hash>(code_hash_ptr)?;
		let result = host.stack.delegate_call(code_hash, input);
		let out = Output { ptr: out_ptr, len_ptr: out_len_ptr };
		finish(host, memory, &flags, result, out)
	}

	/// Instantiates a contract, without limits for proof size and storage deposit. Returns the
	/// results of `seal2::instantiate`.
	#[import(29, "seal0", "instantiate")]
	#[import(30, "seal0", "seal_instantiate")]
	#[weight(Cost::<T>::seal_instantiate(input_len, salt_len))]
	stable mutating fn instantiate_v0(
		host, memory, code_hash_ptr: u32, _code_hash_len: u32, ref_time_limit: u64, value_ptr: u32,
		_value_len: u32, input_ptr: u32, input_len: u32, address_ptr: u32, address_len_ptr: u32,
		out_ptr: u32, out_len_ptr: u32, salt_ptr: u32, salt_len: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let input = Buffer { ptr: input_ptr, len: input_len };
		let salt = Buffer { ptr: salt_ptr, len: salt_len };
		let address = Output { ptr: address_ptr, len_ptr: address_len_ptr };
		let out = Output { ptr: out_ptr, len_ptr: out_len_ptr };
		Instantiation { code_hash_ptr, limits, value_ptr, input, salt, address, out }.run(host, memory)
	}

	/// Instantiates a contract, without limits for proof size and storage deposit. Returns the
	/// results of `seal2::instantiate`.
	#[import(31, "seal1", "instantiate")]
	#[import(32, "seal1", "seal_instantiate")]
	#[weight(Cost::<T>::seal_instantiate(input_len, salt_len))]
	stable mutating fn instantiate_v1(
		host, memory, code_hash_ptr: u32, ref_time_limit: u64, value_ptr: u32, input_ptr: u32,
		input_len: u32, address_ptr: u32, address_len_ptr: u32, out_ptr: u32, out_len_ptr: u32,
		salt_ptr: u32, salt_len: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let input = Buffer { ptr: input_ptr, len: input_len };
		let salt = Buffer { ptr: salt_ptr, len: salt_len };
		let address = Output { ptr: address_ptr, len_ptr: address_len_ptr };
		let out = Output { ptr: out_ptr, len_ptr: out_len_ptr };
		Instantiation { code_hash_ptr, limits, value_ptr, input, salt, address, out }.run(host, memory)
	}

	/// Instantiates a contract, with limits for weight and storage deposit. A limit of 0, or
	/// `u32::MAX` as `deposit_ptr`, stands for all that is left. Writes the address if the
	/// constructor succeeds. Returns `Success`, `CalleeReverted`, `CalleeTrapped`,
	/// `TransferFailed` or `CodeNotFound`.
	#[import(33, "seal2", "instantiate")]
	#[weight(Cost::<T>::seal_instantiate(input_len, salt_len))]
	stable mutating fn instantiate_v2(
		host, memory, code_hash_ptr: u32, ref_time_limit: u64, proof_size_limit: u64,
		deposit_ptr: u32, value_ptr: u32, input_ptr: u32, input_len: u32, address_ptr: u32,
		address_len_ptr: u32, out_ptr: u32, out_len_ptr: u32, salt_ptr: u32, salt_len: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit, deposit_ptr };
		let input = Buffer { ptr: input_ptr, len: input_len };
		let salt = Buffer { ptr: salt_ptr, len: salt_len };
		let address = Output { ptr: address_ptr, len_ptr: address_len_ptr };
		let out = Output { ptr: out_ptr, len_ptr: out_len_ptr };
		Instantiation { code_hash_ptr, limits, value_ptr, input, salt, address, out }.run(host, memory)
	}

	/// Removes this contract. Its balance moves to the beneficiary when the top-level call ends.
	/// Does not return.
	#[import(34, "seal0", "terminate")]
	#[import(35, "seal0", "seal_terminate")]
	#[weight(Cost::<T>::seal_terminate(host.stack.delegate_dependencies()?))]
	stable mutating fn terminate_v0(host, memory, beneficiary_ptr: u32, _beneficiary_len: u32) {
		host.stack.terminate(memory.read_as(beneficiary_ptr)?)?;
		Err(Trap::Terminated)
	}

	/// Removes this contract. Its balance moves to the beneficiary when the top-level call ends.
	/// Does not return.
	#[import(36, "seal1", "terminate")]
	#[import(37, "seal1", "seal_terminate")]
	#[weight(Cost::<T>::seal_terminate(host.stack.delegate_dependencies()?))]
	stable mutating fn terminate_v1(host, memory, beneficiary_ptr: u32) {
		host.stack.terminate(memory.read_as(beneficiary_ptr)?)?;
		Err(Trap::Terminated)
	}

	/// Replaces the code of this contract, from the next call on. Returns `Success` or
	/// `CodeNotFound`.
	#[import(38, "seal0", "set_code_hash")]
	#[import(39, "seal0", "seal_set_code_hash")]
	#[weight(T::WeightInfo::seal_set_code_hash())]
	stable mutating fn set_code_hash(host, memory, code_hash_ptr: u32) -> u32 {
		code_of::<T>(host.stack.set_code_hash(memory.read_as(code_hash_ptr)?))
	}

	/// Locks code that this contract delegates to, so that it cannot be removed.
	#[import(40, "seal0", "lock_delegate_dependency")]
	#[weight(T::WeightInfo::seal_lock_delegate_dependency())]
	stable mutating fn lock_delegate_dependency(host, memory, code_hash_ptr: u32) {
		Ok(host.stack.lock_delegate_dependency(memory.read_as(code_hash_ptr)?)?)
	}

	/// Reverts `lock_delegate_dependency`.
	#[import(41, "seal0", "unlock_delegate_dependency")]
	#[weight(T::WeightInfo::seal_unlock_delegate_dependency())]
	stable mutating fn unlock_delegate_dependency(host, memory, code_hash_ptr: u32) {
		Ok(host.stack.unlock_delegate_dependency(memory.read_as(code_hash_ptr)?)?)
	}

	/// Dispatches a SCALE-encoded call of the runtime with this contract as its origin. Returns
	/// `Success` or `CallRuntimeFailed`.
	#[import(42, "seal0", "call_runtime")]
	#[weight(Cost::<T>::seal_call_runtime(call_len))]
	stable mutating fn call_runtime(host, memory, call_ptr: u32, call_len: u32) -> u32 {
		// A decoded call can take a hundred times the memory of its encoding.
		ensure!(call_len <= T::Limits::get().payload_len, Error::<T>::ValueTooLarge);
		let call: <T as Config>::RuntimeCall = memory.read_all_as(call_ptr, call_len)?;
		let info = call.get_dispatch_info();
		let charged = host.stack.weight_mut().reserve(info.call_weight)?;
		let result = host.stack.call_runtime(call);
		let actual = extract_actual_weight(&result, &info);
		host.stack.weight_mut().adjust(charged, actual)?;
		code_of_dispatch(host, result, ReturnCode::CallRuntimeFailed)
	}
}

/// The return code for the result of a dispatched call. Explains a failure in the debug message.
pub fn code_of_dispatch<T: Config>(
	host: &mut Host<T>,
	result: DispatchResultWithPostInfo,
	failed: ReturnCode,
) -> Result<u32, Trap> {
	if let Err(error) = result {
		let text: &'static str = error.error.into();
		host.stack.debug.pallet(format_args!("the dispatched call failed: {text}"));
		return Ok(failed.into());
	}
	Ok(ReturnCode::Success.into())
}

/// The limits of a callee, as the contract passed them.
struct WeightAndDeposit {
	ref_time_limit: u64,
	proof_size_limit: u64,
	deposit_ptr: u32,
}

impl WeightAndDeposit {
	fn weight(&self) -> Weight {
		Weight::from_parts(self.ref_time_limit, self.proof_size_limit)
	}

	fn deposit<T: Config>(&self, memory: &GuestMemory<T>) -> Result<BalanceOf<T>, DispatchError> {
		match self.deposit_ptr {
			SENTINEL => Ok(Zero::zero()),
			ptr => memory.read_as(ptr),
		}
	}
}

fn parse_flags<T: Config>(flags: u32) -> Result<CallFlags, DispatchError> {
	CallFlags::from_bits(flags).ok_or_else(|| Error::<T>::InvalidCallFlags.into())
}

/// Bytes that the contract passes in its memory.
struct Buffer {
	ptr: u32,
	len: u32,
}

impl Buffer {
	fn read<T: Config>(&self, memory: &GuestMemory<T>) -> Result<Vec<u8>, DispatchError> {
		memory.read(self.ptr, self.len)
	}

	/// The input of a callee: this buffer, unless the flags ask for the contract's own input.
	fn as_input<T: Config>(
		&self,
		host: &mut Host<T>,
		memory: &GuestMemory<T>,
		flags: &CallFlags,
	) -> Result<Vec<u8>, DispatchError> {
		if flags.contains(CallFlags::CLONE_INPUT) {
			let len = host.input.as_ref().ok_or(Error::<T>::InputForwarded)?.len();
			host.charge(T::WeightInfo::copy_bytes(len as u32))?;
			host.input.clone().ok_or_else(|| Error::<T>::InputForwarded.into())
		} else if flags.contains(CallFlags::FORWARD_INPUT) {
			host.input.take().ok_or_else(|| Error::<T>::InputForwarded.into())
		} else {
			host.charge(T::WeightInfo::copy_bytes(self.len))?;
			self.read(memory)
		}
	}
}

/// An output buffer in the contract's memory. Nothing is written if `ptr` is the sentinel.
struct Output {
	ptr: u32,
	/// Pointer to the length of the buffer, which is replaced with the length of the data.
	len_ptr: u32,
}

impl Output {
	fn write<T: Config>(
		&self,
		host: &mut Host<T>,
		memory: &mut GuestMemory<T>,
		data: &[u8],
	) -> Result<(), DispatchError> {
		if self.ptr != SENTINEL {
			host.charge(T::WeightInfo::copy_bytes(data.len() as u32))?;
		}
		memory.write_optional_output(self.ptr, self.len_ptr, data)
	}
}

/// The arguments of a call.
struct Call {
	callee_ptr: u32,
	limits: WeightAndDeposit,
	value_ptr: u32,
	input: Buffer,
	out: Output,
}

impl Call {
	fn run<T: Config>(
		self,
		host: &mut Host<T>,
		memory: &mut GuestMemory<T>,
		flags: CallFlags,
	) -> Result<u32, Trap> {
		let input = self.input.as_input(host, memory, &flags)?;
		let callee = memory.read_as(self.callee_ptr)?;
		let deposit_limit = self.limits.deposit(memory)?;
		let value: BalanceOf<T> = memory.read_as(self.value_ptr)?;
		let read_only = flags.contains(CallFlags::READ_ONLY);
		if !value.is_zero() {
			ensure!(!read_only && !host.stack.is_read_only(), Error::<T>::StateChangeDenied);
			host.charge(T::WeightInfo::seal_transfer())?;
		}
		let call = NestedCall { weight_limit: self.limits.weight(), deposit_limit, value, input };
		let reentry = flags.contains(CallFlags::ALLOW_REENTRY);
		let result = host.stack.call(callee, call, reentry, read_only);
		finish(host, memory, &flags, result, self.out)
	}
}

/// The arguments of an instantiation.
struct Instantiation {
	code_hash_ptr: u32,
	limits: WeightAndDeposit,
	value_ptr: u32,
	input: Buffer,
	salt: Buffer,
	address: Output,
	out: Output,
}

impl Instantiation {
	fn run<T: Config>(self, host: &mut Host<T>, memory: &mut GuestMemory<T>) -> Result<u32, Trap> {
		let deposit_limit = self.limits.deposit(memory)?;
		let value = memory.read_as(self.value_ptr)?;
		let code_hash = memory.read_as(self.code_hash_ptr)?;
		// The weight of the function includes the bytes of both.
		let (input, salt) = (self.input.read(memory)?, self.salt.read(memory)?);
		let call = NestedCall { weight_limit: self.limits.weight(), deposit_limit, value, input };
		let result = host.stack.instantiate(code_hash, call, &salt);
		if let Ok((address, output)) = &result {
			if !output.did_revert() {
				let Output { ptr, len_ptr } = self.address;
				memory.write_optional_output(ptr, len_ptr, &address.encode())?;
			}
			self.out.write(host, memory, &output.data)?;
		}
		to_code::<T>(result.map(|(_, output)| output))
	}
}

/// Ends a call: returns from the caller as well if it asked for a tail call, and writes the output
/// otherwise.
fn finish<T: Config>(
	host: &mut Host<T>,
	memory: &mut GuestMemory<T>,
	flags: &CallFlags,
	result: Result<ExecReturnValue, ExecError>,
	out: Output,
) -> Result<u32, Trap> {
	match result {
		Ok(output) if flags.contains(CallFlags::TAIL_CALL) => {
			Err(Trap::Return { flags: output.flags, data: output.data })
		},
		result => {
			if let Ok(output) = &result {
				out.write(host, memory, &output.data)?;
			}
			to_code::<T>(result)
		},
	}
}

fn to_code<T: Config>(result: Result<ExecReturnValue, ExecError>) -> Result<u32, Trap> {
	match result {
		Ok(output) if output.flags.contains(ReturnFlags::REVERT) => {
			Ok(ReturnCode::CalleeReverted.into())
		},
		Ok(_) => Ok(ReturnCode::Success.into()),
		Err(ExecError { origin: ErrorOrigin::Callee, .. }) => Ok(ReturnCode::CalleeTrapped.into()),
		Err(ExecError { error, .. }) => code_of::<T>(Err(error)),
	}
}
