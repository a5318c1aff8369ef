//! Other contracts and accounts: calling, instantiating, transferring, terminating; and the
//! runtime.

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
	/// How a contract calls another.
	struct CallFlags: u32 {
		/// Pass this contract's own input on; it cannot be read afterwards.
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

	/// Calls a contract, which may call back.
	#[import(22, "seal0", "call")]
	#[import(23, "seal0", "seal_call")]
	#[weight(Cost::<T>::seal_call())]
	stable view fn call_v0(
		host, memory, callee_ptr: u32, _callee_len: u32, ref_time_limit: u64, value_ptr: u32,
		_value_len: u32, input_ptr: u32, input_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let flags = CallFlags::ALLOW_REENTRY;
		let input = (input_ptr, input_len);
		call(host, memory, flags, callee_ptr, limits, value_ptr, input, (out_ptr, out_len_ptr))
	}

	/// Calls a contract, with flags.
	#[import(24, "seal1", "call")]
	#[import(25, "seal1", "seal_call")]
	#[weight(Cost::<T>::seal_call())]
	stable view fn call_v1(
		host, memory, flags: u32, callee_ptr: u32, ref_time_limit: u64, value_ptr: u32,
		input_ptr: u32, input_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let flags = parse_flags::<T>(flags)?;
		let input = (input_ptr, input_len);
		call(host, memory, flags, callee_ptr, limits, value_ptr, input, (out_ptr, out_len_ptr))
	}

	/// Calls a contract, with flags and limits for weight and storage deposit. Returns `Success`,
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
		let input = (input_ptr, input_len);
		call(host, memory, flags, callee_ptr, limits, value_ptr, input, (out_ptr, out_len_ptr))
	}

	/// Runs other code on this contract's storage. Returns `Success`, `CalleeReverted`,
	/// `CalleeTrapped` or `CodeNotFound`.
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
		let input = callee_input(host, memory, &flags, input_ptr, input_len)?;
		let code_hash = memory.read_as::<T::Hash>(code_hash_ptr)?;
		let result = host.stack.delegate_call(code_hash, input);
		finish(host, memory, &flags, result, (out_ptr, out_len_ptr))
	}

	/// Instantiates a contract.
	#[import(29, "seal0", "instantiate")]
	#[import(30, "seal0", "seal_instantiate")]
	#[weight(Cost::<T>::seal_instantiate(input_len, salt_len))]
	stable mutating fn instantiate_v0(
		host, memory, code_hash_ptr: u32, _code_hash_len: u32, ref_time_limit: u64, value_ptr: u32,
		_value_len: u32, input_ptr: u32, input_len: u32, address_ptr: u32, address_len_ptr: u32,
		out_ptr: u32, out_len_ptr: u32, salt_ptr: u32, salt_len: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let (input, salt) = ((input_ptr, input_len), (salt_ptr, salt_len));
		let (address, out) = ((address_ptr, address_len_ptr), (out_ptr, out_len_ptr));
		instantiate(host, memory, code_hash_ptr, limits, value_ptr, input, salt, address, out)
	}

	/// Instantiates a contract.
	#[import(31, "seal1", "instantiate")]
	#[import(32, "seal1", "seal_instantiate")]
	#[weight(Cost::<T>::seal_instantiate(input_len, salt_len))]
	stable mutating fn instantiate_v1(
		host, memory, code_hash_ptr: u32, ref_time_limit: u64, value_ptr: u32, input_ptr: u32,
		input_len: u32, address_ptr: u32, address_len_ptr: u32, out_ptr: u32, out_len_ptr: u32,
		salt_ptr: u32, salt_len: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit: 0, deposit_ptr: SENTINEL };
		let (input, salt) = ((input_ptr, input_len), (salt_ptr, salt_len));
		let (address, out) = ((address_ptr, address_len_ptr), (out_ptr, out_len_ptr));
		instantiate(host, memory, code_hash_ptr, limits, value_ptr, input, salt, address, out)
	}

	/// Instantiates a contract, with limits for weight and storage deposit. Returns `Success`,
	/// `CalleeReverted`, `CalleeTrapped`, `TransferFailed` or `CodeNotFound`.
	#[import(33, "seal2", "instantiate")]
	#[weight(Cost::<T>::seal_instantiate(input_len, salt_len))]
	stable mutating fn instantiate_v2(
		host, memory, code_hash_ptr: u32, ref_time_limit: u64, proof_size_limit: u64,
		deposit_ptr: u32, value_ptr: u32, input_ptr: u32, input_len: u32, address_ptr: u32,
		address_len_ptr: u32, out_ptr: u32, out_len_ptr: u32, salt_ptr: u32, salt_len: u32
	) -> u32 {
		let limits = WeightAndDeposit { ref_time_limit, proof_size_limit, deposit_ptr };
		let (input, salt) = ((input_ptr, input_len), (salt_ptr, salt_len));
		let (address, out) = ((address_ptr, address_len_ptr), (out_ptr, out_len_ptr));
		instantiate(host, memory, code_hash_ptr, limits, value_ptr, input, salt, address, out)
	}

	/// Removes the contract and sends its balance to an account. Does not return.
	#[import(34, "seal0", "terminate")]
	#[import(35, "seal0", "seal_terminate")]
	#[weight(Cost::<T>::seal_terminate(host.stack.delegate_dependencies()?))]
	stable mutating fn terminate_v0(host, memory, beneficiary_ptr: u32, _beneficiary_len: u32) {
		host.stack.terminate(memory.read_as(beneficiary_ptr)?)?;
		Err(Trap::Terminated)
	}

	/// Removes the contract and sends its balance to an account. Does not return.
	#[import(36, "seal1", "terminate")]
	#[import(37, "seal1", "seal_terminate")]
	#[weight(Cost::<T>::seal_terminate(host.stack.delegate_dependencies()?))]
	stable mutating fn terminate_v1(host, memory, beneficiary_ptr: u32) {
		host.stack.terminate(memory.read_as(beneficiary_ptr)?)?;
		Err(Trap::Terminated)
	}

	/// Gives the contract other code, from the next call on. Returns `Success` or
	/// `CodeNotFound`.
	#[import(38, "seal0", "set_code_hash")]
	#[import(39, "seal0", "seal_set_code_hash")]
	#[weight(T::WeightInfo::seal_set_code_hash())]
	stable mutating fn set_code_hash(host, memory, code_hash_ptr: u32) -> u32 {
		code_of::<T>(host.stack.set_code_hash(memory.read_as(code_hash_ptr)?))
	}

	/// Keeps contract code from being removed while the contract delegates to it.
	#[import(40, "seal0", "lock_delegate_dependency")]
	#[weight(T::WeightInfo::seal_lock_delegate_dependency())]
	stable mutating fn lock_delegate_dependency(host, memory, code_hash_ptr: u32) {
		Ok(host.stack.lock_delegate_dependency(memory.read_as(code_hash_ptr)?)?)
	}

	/// Undoes `lock_delegate_dependency`.
	#[import(41, "seal0", "unlock_delegate_dependency")]
	#[weight(T::WeightInfo::seal_unlock_delegate_dependency())]
	stable mutating fn unlock_delegate_dependency(host, memory, code_hash_ptr: u32) {
		Ok(host.stack.unlock_delegate_dependency(memory.read_as(code_hash_ptr)?)?)
	}

	/// Dispatches an encoded call of the runtime with the contract as its origin. Returns
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

/// Tells a contract how what it dispatched ended, and humans why it failed.
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

/// What the callee may use, as it was passed.
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

fn callee_input<T: Config>(
	host: &mut Host<T>,
	memory: &GuestMemory<T>,
	flags: &CallFlags,
	ptr: u32,
	len: u32,
) -> Result<Vec<u8>, DispatchError> {
	if flags.contains(CallFlags::CLONE_INPUT) {
		let len = host.input.as_ref().ok_or(Error::<T>::InputForwarded)?.len();
		host.charge(T::WeightInfo::copy_bytes(len as u32))?;
		host.input.clone().ok_or_else(|| Error::<T>::InputForwarded.into())
	} else if flags.contains(CallFlags::FORWARD_INPUT) {
		host.input.take().ok_or_else(|| Error::<T>::InputForwarded.into())
	} else {
		host.charge(T::WeightInfo::copy_bytes(len))?;
		memory.read(ptr, len)
	}
}

fn call<T: Config>(
	host: &mut Host<T>,
	memory: &mut GuestMemory<T>,
	flags: CallFlags,
	callee_ptr: u32,
	limits: WeightAndDeposit,
	value_ptr: u32,
	(input_ptr, input_len): (u32, u32),
	out: (u32, u32),
) -> Result<u32, Trap> {
	let input = callee_input(host, memory, &flags, input_ptr, input_len)?;
	let callee = memory.read_as(callee_ptr)?;
	let deposit_limit = limits.deposit(memory)?;
	let value: BalanceOf<T> = memory.read_as(value_ptr)?;
	let read_only = flags.contains(CallFlags::READ_ONLY);
	if !value.is_zero() {
		ensure!(!read_only && !host.stack.is_read_only(), Error::<T>::StateChangeDenied);
		host.charge(T::WeightInfo::seal_transfer())?;
	}
	let call = NestedCall { weight_limit: limits.weight(), deposit_limit, value, input };
	let result = host.stack.call(callee, call, flags.contains(CallFlags::ALLOW_REENTRY), read_only);
	finish(host, memory, &flags, result, out)
}

fn finish<T: Config>(
	host: &mut Host<T>,
	memory: &mut GuestMemory<T>,
	flags: &CallFlags,
	result: Result<ExecReturnValue, ExecError>,
	out: (u32, u32),
) -> Result<u32, Trap> {
	match result {
		Ok(output) if flags.contains(CallFlags::TAIL_CALL) => {
			Err(Trap::Return { flags: output.flags, data: output.data })
		},
		result => {
			if let Ok(output) = &result {
				write_output(host, memory, out, &output.data)?;
			}
			to_code::<T>(result)
		},
	}
}

fn instantiate<T: Config>(
	host: &mut Host<T>,
	memory: &mut GuestMemory<T>,
	code_hash_ptr: u32,
	limits: WeightAndDeposit,
	value_ptr: u32,
	(input_ptr, input_len): (u32, u32),
	(salt_ptr, salt_len): (u32, u32),
	(address_ptr, address_len_ptr): (u32, u32),
	out: (u32, u32),
) -> Result<u32, Trap> {
	let deposit_limit = limits.deposit(memory)?;
	let value = memory.read_as(value_ptr)?;
	let code_hash = memory.read_as(code_hash_ptr)?;
	let input = memory.read(input_ptr, input_len)?;
	let salt = memory.read(salt_ptr, salt_len)?;
	let call = NestedCall { weight_limit: limits.weight(), deposit_limit, value, input };
	let result = host.stack.instantiate(code_hash, call, &salt);
	if let Ok((address, output)) = &result {
		if !output.did_revert() {
			memory.write_optional_output(address_ptr, address_len_ptr, &address.encode())?;
		}
		write_output(host, memory, out, &output.data)?;
	}
	to_code::<T>(result.map(|(_, output)| output))
}

fn write_output<T: Config>(
	host: &mut Host<T>,
	memory: &mut GuestMemory<T>,
	(ptr, len_ptr): (u32, u32),
	data: &[u8],
) -> Result<(), DispatchError> {
	if ptr != SENTINEL {
		host.charge(T::WeightInfo::copy_bytes(data.len() as u32))?;
	}
	memory.write_optional_output(ptr, len_ptr, data)
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
