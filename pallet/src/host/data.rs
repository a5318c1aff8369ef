//! Data that enters and leaves a contract: input, output, events, debug messages.

use super::{seal_functions, ReturnCode};
use crate::{api::ReturnFlags, exec::Trap, meter::Cost, Error, WeightInfo};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get};

seal_functions! {
	/// Input, output, events and debug messages.
	pub struct Data;

	/// Writes the input of the call. Traps if the input was passed on to a callee.
	#[import(88, "seal0", "input")]
	#[import(89, "seal0", "seal_input")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_input(host.input.as_ref().map_or(0, |input| input.len() as u32))))]
	stable view fn input(host, memory, out_ptr: u32, out_len_ptr: u32) {
		let input = host.input.as_ref().ok_or(Error::<T>::InputForwarded)?;
		Ok(memory.write_output(out_ptr, out_len_ptr, input)?)
	}

	/// Ends the call with an output. Flag 1 reverts the changes of the call. Does not return.
	#[import(90, "seal0", "seal_return")]
	#[weight(T::WeightInfo::seal_return(data_len))]
	stable view fn seal_return(host, memory, flags: u32, data_ptr: u32, data_len: u32) {
		let flags = ReturnFlags::from_bits(flags).ok_or(Error::<T>::InvalidCallFlags)?;
		Err(Trap::Return { flags, data: memory.read(data_ptr, data_len)? })
	}

	/// Emits an event with data and topics. The topics are a SCALE-encoded list of hashes, and a
	/// length of 0 stands for none.
	#[import(91, "seal0", "deposit_event")]
	#[import(92, "seal0", "seal_deposit_event")]
	#[weight(Cost::<T>::seal_deposit_event(topics_len / 32, data_len))]
	stable mutating fn deposit_event(
		host, memory, topics_ptr: u32, topics_len: u32, data_ptr: u32, data_len: u32
	) {
		let limits = T::Limits::get();
		ensure!(data_len <= limits.payload_len, Error::<T>::ValueTooLarge);
		let topics: Vec<T::Hash> = match topics_len {
			0 => Vec::new(),
			_ => memory.read_all_as(topics_ptr, topics_len)?,
		};
		ensure!(topics.len() <= limits.event_topics as usize, Error::<T>::TooManyTopics);
		let data = memory.read(data_ptr, data_len)?;
		host.stack.deposit_event(topics, data);
		Ok(())
	}

	/// Adds a text to the debug message of a dry run, and to the node's log. Ignores a text that
	/// is not UTF-8. Returns `Success`, even if the text is outside the contract's memory: a dry
	/// run must end like a transaction, which does not read the text.
	#[import(93, "seal0", "debug_message")]
	#[import(94, "seal0", "seal_debug_message")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_debug_message(text_len.min(T::MaxDebugBufferLen::get()))))]
	stable view fn debug_message(host, memory, text_ptr: u32, text_len: u32) -> u32 {
		match memory.slice(text_ptr, text_len.min(T::MaxDebugBufferLen::get())) {
			Ok(text) => host.stack.debug.contract_bytes(text),
			Err(_) => host.stack.debug.pallet(format_args!(
				"the contract's debug_message is {text_len} bytes at {text_ptr}, out of the bounds of its memory"
			)),
		}
		Ok(ReturnCode::Success.into())
	}
}
