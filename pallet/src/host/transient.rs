//! Storage that ends with the top-level call. Read-only calls may use it, because nothing of it
//! stays on the chain.

use super::{
	seal_functions,
	storage::{len_of, max_value_len, output, variable_key},
};
use crate::{Error, WeightInfo, SENTINEL};
use frame_support::ensure;

seal_functions! {
	/// Functions that access storage which ends with the top-level call. It costs no deposit.
	pub struct Transient;

	/// Sets the value under a key of variable length until the top-level call ends. Returns the
	/// length of the previous value, or the sentinel `u32::MAX` if there was none.
	#[import(97, "seal0", "set_transient_storage")]
	#[weight(T::WeightInfo::seal_set_transient_storage(value_len))]
	unstable view fn set_transient_storage(
		host, memory, key_ptr: u32, key_len: u32, value_ptr: u32, value_len: u32
	) -> u32 {
		ensure!(value_len <= max_value_len::<T>(), Error::<T>::ValueTooLarge);
		let key = variable_key(memory, key_ptr, key_len)?;
		let value = memory.slice(value_ptr, value_len)?;
		let old = host.stack.set_transient_value(&key, Some(value))?;
		Ok(old.unwrap_or(SENTINEL))
	}

	/// Clears the value under a key of variable length. Returns its length, or the sentinel
	/// `u32::MAX` if there was none.
	#[import(98, "seal0", "clear_transient_storage")]
	#[weight(T::WeightInfo::seal_clear_transient_storage())]
	unstable view fn clear_transient_storage(host, memory, key_ptr: u32, key_len: u32) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		let old = host.stack.set_transient_value(&key, None)?;
		Ok(old.unwrap_or(SENTINEL))
	}

	/// Writes the value under a key of variable length to the output buffer. Returns `Success` or
	/// `KeyNotFound`.
	#[import(99, "seal0", "get_transient_storage")]
	#[weight(T::WeightInfo::seal_get_transient_storage(max_value_len::<T>()))]
	unstable view fn get_transient_storage(
		host, memory, key_ptr: u32, key_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		let value = host.stack.transient_value(&key).map(<[u8]>::to_vec);
		host.adjust(T::WeightInfo::seal_get_transient_storage(len_of(&value)))?;
		output(memory, value, out_ptr, out_len_ptr)
	}

	/// Returns the length of the value under a key of variable length, or the sentinel `u32::MAX`
	/// if there is none.
	#[import(100, "seal0", "contains_transient_storage")]
	#[weight(T::WeightInfo::seal_contains_transient_storage())]
	unstable view fn contains_transient_storage(host, memory, key_ptr: u32, key_len: u32) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		Ok(host.stack.transient_value(&key).map_or(SENTINEL, |value| value.len() as u32))
	}

	/// Clears the value under a key of variable length and writes it to the output buffer. Returns
	/// `Success` or `KeyNotFound`.
	#[import(101, "seal0", "take_transient_storage")]
	#[weight(T::WeightInfo::seal_take_transient_storage(max_value_len::<T>()))]
	unstable view fn take_transient_storage(
		host, memory, key_ptr: u32, key_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		let value = host.stack.transient_value(&key).map(<[u8]>::to_vec);
		host.stack.set_transient_value(&key, None)?;
		host.adjust(T::WeightInfo::seal_take_transient_storage(len_of(&value)))?;
		output(memory, value, out_ptr, out_len_ptr)
	}
}
