//! Information about the contract, its caller and the chain.

use super::{seal_functions, ReturnCode};
use crate::{meter::Cost, WeightInfo};
use codec::Encode;
use frame_support::{traits::fungible::Inspect, weights::Weight};

seal_functions! {
	/// Functions that inform a contract about itself, its caller and the chain.
	pub struct Context;

	/// Writes the account of the caller. Traps if the caller is root, which has no account.
	#[import(43, "seal0", "caller")]
	#[import(44, "seal0", "seal_caller")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_caller()))]
	stable view fn caller(host, memory, out_ptr: u32, out_len_ptr: u32) {
		let caller = host.stack.caller().account_id()?.encode();
		Ok(memory.write_output(out_ptr, out_len_ptr, &caller)?)
	}

	/// Returns 1 if there is a contract at the account, 0 otherwise.
	#[import(45, "seal0", "is_contract")]
	#[import(46, "seal0", "seal_is_contract")]
	#[weight(T::WeightInfo::seal_is_contract())]
	stable view fn is_contract(host, memory, account_ptr: u32) -> u32 {
		Ok(host.stack.is_contract(&memory.read_as(account_ptr)?).into())
	}

	/// Writes the code hash of the contract at the account. Returns `Success` or `KeyNotFound`.
	#[import(47, "seal0", "code_hash")]
	#[import(48, "seal0", "seal_code_hash")]
	#[weight(T::WeightInfo::seal_code_hash())]
	stable view fn code_hash(
		host, memory, account_ptr: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let Some(hash) = host.stack.code_hash(&memory.read_as(account_ptr)?)? else {
			return Ok(ReturnCode::KeyNotFound.into());
		};
		memory.write_output(out_ptr, out_len_ptr, &hash.encode())?;
		Ok(ReturnCode::Success.into())
	}

	/// Writes the code hash of this contract.
	#[import(49, "seal0", "own_code_hash")]
	#[import(50, "seal0", "seal_own_code_hash")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_own_code_hash()))]
	stable view fn own_code_hash(host, memory, out_ptr: u32, out_len_ptr: u32) {
		let hash = host.stack.own_code_hash()?.encode();
		Ok(memory.write_output(out_ptr, out_len_ptr, &hash)?)
	}

	/// Returns 1 if the caller is the origin of the top-level call, 0 if it is another contract.
	#[import(51, "seal0", "caller_is_origin")]
	#[import(52, "seal0", "seal_caller_is_origin")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_caller_is_origin()))]
	stable view fn caller_is_origin(host, _memory) -> u32 {
		Ok(host.stack.caller_is_origin().into())
	}

	/// Returns 1 if the caller is root, 0 otherwise.
	#[import(53, "seal0", "caller_is_root")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_caller_is_root()))]
	stable view fn caller_is_root(host, _memory) -> u32 {
		Ok(host.stack.caller_is_root().into())
	}

	/// Writes the account of this contract.
	#[import(54, "seal0", "address")]
	#[import(55, "seal0", "seal_address")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_address()))]
	stable view fn address(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &host.stack.address().encode())?)
	}

	/// Writes the fee for an amount of `ref_time`.
	#[import(56, "seal0", "weight_to_fee")]
	#[import(57, "seal0", "seal_weight_to_fee")]
	#[weight(T::WeightInfo::seal_weight_to_fee())]
	stable view fn weight_to_fee_v0(host, memory, ref_time: u64, out_ptr: u32, out_len_ptr: u32) {
		let fee = host.stack.weight_price(Weight::from_parts(ref_time, 0)).encode();
		Ok(memory.write_output(out_ptr, out_len_ptr, &fee)?)
	}

	/// Writes the fee for a weight.
	#[import(58, "seal1", "weight_to_fee")]
	#[weight(T::WeightInfo::seal_weight_to_fee())]
	unstable view fn weight_to_fee_v1(
		host, memory, ref_time: u64, proof_size: u64, out_ptr: u32, out_len_ptr: u32
	) {
		let fee = host.stack.weight_price(Weight::from_parts(ref_time, proof_size)).encode();
		Ok(memory.write_output(out_ptr, out_len_ptr, &fee)?)
	}

	/// Writes the `ref_time` that is left to this call.
	#[import(59, "seal0", "gas_left")]
	#[import(60, "seal0", "seal_gas_left")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_gas_left()))]
	stable view fn gas_left_v0(host, memory, out_ptr: u32, out_len_ptr: u32) {
		let left = host.stack.weight_left().ref_time().encode();
		Ok(memory.write_output(out_ptr, out_len_ptr, &left)?)
	}

	/// Writes the weight that is left to this call.
	#[import(61, "seal1", "gas_left")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_gas_left()))]
	unstable view fn gas_left_v1(host, memory, out_ptr: u32, out_len_ptr: u32) {
		let left = host.stack.weight_left().encode();
		Ok(memory.write_output(out_ptr, out_len_ptr, &left)?)
	}

	/// Writes the balance that this contract can spend.
	#[import(62, "seal0", "balance")]
	#[import(63, "seal0", "seal_balance")]
	#[weight(T::WeightInfo::seal_balance())]
	stable view fn balance(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &host.stack.balance().encode())?)
	}

	/// Writes the value that came with the call.
	#[import(64, "seal0", "value_transferred")]
	#[import(65, "seal0", "seal_value_transferred")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_value_transferred()))]
	stable view fn value_transferred(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &host.stack.value_transferred().encode())?)
	}

	/// Writes the timestamp of the current block.
	#[import(66, "seal0", "now")]
	#[import(67, "seal0", "seal_now")]
	#[weight(T::WeightInfo::seal_now())]
	stable view fn now(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &host.stack.now().encode())?)
	}

	/// Writes the existential deposit: the minimum balance of an account.
	#[import(68, "seal0", "minimum_balance")]
	#[import(69, "seal0", "seal_minimum_balance")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_minimum_balance()))]
	stable view fn minimum_balance(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &T::Currency::minimum_balance().encode())?)
	}

	/// Writes the number of the current block.
	#[import(70, "seal0", "block_number")]
	#[import(71, "seal0", "seal_block_number")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_block_number()))]
	stable view fn block_number(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &host.stack.block_number().encode())?)
	}

	/// Returns the number of times that this contract is on the call stack, without the running
	/// call.
	#[import(72, "seal0", "reentrance_count")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_reentrance_count()))]
	unstable view fn reentrance_count(host, _memory) -> u32 {
		let own = host.stack.address().clone();
		Ok(host.stack.account_reentrance_count(&own).saturating_sub(1))
	}

	/// Returns the number of times that an account is on the call stack, without delegate calls.
	#[import(73, "seal0", "account_reentrance_count")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_account_reentrance_count()))]
	unstable view fn account_reentrance_count(host, memory, account_ptr: u32) -> u32 {
		Ok(host.stack.account_reentrance_count(&memory.read_as(account_ptr)?))
	}

	/// Returns the number of contracts instantiated on this chain so far.
	#[import(74, "seal0", "instantiation_nonce")]
	#[weight(T::WeightInfo::seal_instantiation_nonce())]
	stable view fn instantiation_nonce(host, _memory) -> u64 {
		Ok(host.stack.nonce())
	}
}
