//! The storage of a contract: values under keys, in the contract's own trie.

use super::{seal_functions, Host, ReturnCode};
use crate::{
	contract::Key, exec::Trap, meter::Cost, vm::GuestMemory, Config, Error, WeightInfo, SENTINEL,
};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get, weights::Weight};
use sp_runtime::DispatchError;

seal_functions! {
	/// Functions that access the contract's storage.
	pub struct Storage;

	/// Sets the value under a fixed key of 32 bytes.
	#[import(0, "seal0", "set_storage")]
	#[import(1, "seal0", "seal_set_storage")]
	#[weight(cost_of_set::<T>(value_len, max_value_len::<T>()))]
	stable mutating fn set_storage_v0(
		host, memory, key_ptr: u32, value_ptr: u32, value_len: u32
	) {
		let key = Key::Fixed(memory.read_array(key_ptr)?);
		set(host, memory, key, value_ptr, value_len).map(|_| ())
	}

	/// Sets the value under a fixed key of 32 bytes. Returns the length of the previous value, or
	/// the sentinel `u32::MAX` if there was none.
	#[import(2, "seal1", "set_storage")]
	#[import(3, "seal1", "seal_set_storage")]
	#[weight(cost_of_set::<T>(value_len, max_value_len::<T>()))]
	stable mutating fn set_storage_v1(
		host, memory, key_ptr: u32, value_ptr: u32, value_len: u32
	) -> u32 {
		let key = Key::Fixed(memory.read_array(key_ptr)?);
		set(host, memory, key, value_ptr, value_len)
	}

	/// Sets the value under a key of variable length. Returns the length of the previous value, or
	/// the sentinel `u32::MAX` if there was none.
	#[import(4, "seal2", "set_storage")]
	#[import(5, "seal2", "seal_set_storage")]
	#[weight(cost_of_set::<T>(value_len, max_value_len::<T>()))]
	stable mutating fn set_storage_v2(
		host, memory, key_ptr: u32, key_len: u32, value_ptr: u32, value_len: u32
	) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		set(host, memory, key, value_ptr, value_len)
	}

	/// Clears the value under a fixed key of 32 bytes.
	#[import(6, "seal0", "clear_storage")]
	#[import(7, "seal0", "seal_clear_storage")]
	#[weight(cost_of_clear::<T>(max_value_len::<T>()))]
	stable mutating fn clear_storage_v0(host, memory, key_ptr: u32) {
		let key = Key::Fixed(memory.read_array(key_ptr)?);
		clear(host, key).map(|_| ())
	}

	/// Clears the value under a key of variable length. Returns its length, or the sentinel
	/// `u32::MAX` if there was none.
	#[import(8, "seal1", "clear_storage")]
	#[import(9, "seal1", "seal_clear_storage")]
	#[weight(cost_of_clear::<T>(max_value_len::<T>()))]
	stable mutating fn clear_storage_v1(host, memory, key_ptr: u32, key_len: u32) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		clear(host, key)
	}

	/// Writes the value under a fixed key of 32 bytes to the output buffer. Returns `Success` or
	/// `KeyNotFound`.
	#[import(10, "seal0", "get_storage")]
	#[import(11, "seal0", "seal_get_storage")]
	#[weight(cost_of_get::<T>(max_value_len::<T>()))]
	stable view fn get_storage_v0(
		host, memory, key_ptr: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let key = Key::Fixed(memory.read_array(key_ptr)?);
		get(host, memory, key, out_ptr, out_len_ptr)
	}

	/// Writes the value under a key of variable length to the output buffer. Returns `Success` or
	/// `KeyNotFound`.
	#[import(12, "seal1", "get_storage")]
	#[import(13, "seal1", "seal_get_storage")]
	#[weight(cost_of_get::<T>(max_value_len::<T>()))]
	stable view fn get_storage_v1(
		host, memory, key_ptr: u32, key_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		get(host, memory, key, out_ptr, out_len_ptr)
	}

	/// Returns the length of the value under a fixed key of 32 bytes, or the sentinel `u32::MAX`
	/// if there is none.
	#[import(14, "seal0", "contains_storage")]
	#[import(15, "seal0", "seal_contains_storage")]
	#[weight(cost_of_contains::<T>(max_value_len::<T>()))]
	stable view fn contains_storage_v0(host, memory, key_ptr: u32) -> u32 {
		let key = Key::Fixed(memory.read_array(key_ptr)?);
		contains(host, key)
	}

	/// Returns the length of the value under a key of variable length, or the sentinel `u32::MAX`
	/// if there is none.
	#[import(16, "seal1", "contains_storage")]
	#[import(17, "seal1", "seal_contains_storage")]
	#[weight(cost_of_contains::<T>(max_value_len::<T>()))]
	stable view fn contains_storage_v1(host, memory, key_ptr: u32, key_len: u32) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		contains(host, key)
	}

	/// Clears the value under a key of variable length and writes it to the output buffer. Returns
	/// `Success` or `KeyNotFound`.
	#[import(18, "seal0", "take_storage")]
	#[import(19, "seal0", "seal_take_storage")]
	#[weight(cost_of_take::<T>(max_value_len::<T>()))]
	stable mutating fn take_storage(
		host, memory, key_ptr: u32, key_len: u32, out_ptr: u32, out_len_ptr: u32
	) -> u32 {
		let key = variable_key(memory, key_ptr, key_len)?;
		let old = host.stack.take_storage(&key)?;
		host.adjust(cost_of_take::<T>(len_of(&old)))?;
		output(memory, old, out_ptr, out_len_ptr)
	}
}

/// The `measured` weight of a benchmark, whose trie is almost empty, with the path through a large
/// trie.
fn in_trie<T: Config>(measured: Weight) -> Weight {
	measured.saturating_add(Cost::<T>::trie_path())
}

fn cost_of_set<T: Config>(new: u32, old: u32) -> Weight {
	in_trie::<T>(T::WeightInfo::seal_set_storage(new, old))
}

fn cost_of_clear<T: Config>(old: u32) -> Weight {
	in_trie::<T>(T::WeightInfo::seal_clear_storage(old))
}

fn cost_of_get<T: Config>(len: u32) -> Weight {
	in_trie::<T>(T::WeightInfo::seal_get_storage(len))
}

fn cost_of_contains<T: Config>(len: u32) -> Weight {
	in_trie::<T>(T::WeightInfo::seal_contains_storage(len))
}

fn cost_of_take<T: Config>(len: u32) -> Weight {
	in_trie::<T>(T::WeightInfo::seal_take_storage(len))
}

/// Maximum length of a value, in bytes.
pub fn max_value_len<T: Config>() -> u32 {
	T::Limits::get().payload_len
}

/// A key of variable length from the contract's memory.
pub fn variable_key<T: Config>(
	memory: &GuestMemory<T>,
	ptr: u32,
	len: u32,
) -> Result<Key<T>, DispatchError> {
	ensure!(len <= T::MaxStorageKeyLen::get(), Error::<T>::DecodingFailed);
	Key::variable(memory.slice(ptr, len)?).ok_or_else(|| Error::<T>::DecodingFailed.into())
}

fn set<T: Config>(
	host: &mut Host<T>,
	memory: &GuestMemory<T>,
	key: Key<T>,
	value_ptr: u32,
	value_len: u32,
) -> Result<u32, Trap> {
	ensure!(value_len <= max_value_len::<T>(), Error::<T>::ValueTooLarge);
	let value = memory.slice(value_ptr, value_len)?;
	let old = host.stack.set_storage(&key, Some(value))?;
	host.adjust(cost_of_set::<T>(value_len, old.unwrap_or(0)))?;
	Ok(old.unwrap_or(SENTINEL))
}

fn clear<T: Config>(host: &mut Host<T>, key: Key<T>) -> Result<u32, Trap> {
	let old = host.stack.set_storage(&key, None)?;
	host.adjust(cost_of_clear::<T>(old.unwrap_or(0)))?;
	Ok(old.unwrap_or(SENTINEL))
}

fn get<T: Config>(
	host: &mut Host<T>,
	memory: &mut GuestMemory<T>,
	key: Key<T>,
	out_ptr: u32,
	out_len_ptr: u32,
) -> Result<u32, Trap> {
	let value = host.stack.get_storage(&key)?;
	host.adjust(cost_of_get::<T>(len_of(&value)))?;
	output(memory, value, out_ptr, out_len_ptr)
}

fn contains<T: Config>(host: &mut Host<T>, key: Key<T>) -> Result<u32, Trap> {
	let size = host.stack.storage_size(&key)?;
	host.adjust(cost_of_contains::<T>(size.unwrap_or(0)))?;
	Ok(size.unwrap_or(SENTINEL))
}

/// Length of a value in bytes, zero for a missing value.
pub fn len_of(value: &Option<Vec<u8>>) -> u32 {
	value.as_ref().map_or(0, |value| value.len() as u32)
}

/// Writes a value to an output buffer. Returns `Success`, or `KeyNotFound` if there is no value.
pub fn output<T: Config>(
	memory: &mut GuestMemory<T>,
	value: Option<Vec<u8>>,
	out_ptr: u32,
	out_len_ptr: u32,
) -> Result<u32, Trap> {
	let Some(value) = value else { return Ok(ReturnCode::KeyNotFound.into()) };
	memory.write_output(out_ptr, out_len_ptr, &value)?;
	Ok(ReturnCode::Success.into())
}
