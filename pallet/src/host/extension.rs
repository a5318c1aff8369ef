//! The host function that calls the chain extension.

use super::{seal_functions, Trap};
use crate::{
	chain_extension::{ChainExtension, Environment, RetVal},
	meter::Cost,
	Error,
};
use frame_support::ensure;

seal_functions! {
	/// The chain extension: functions of the chain that contracts call by number.
	pub struct Extension;

	/// Calls the chain extension. The upper half of the id selects the extension, the lower half
	/// its function. The extension defines the meaning of the other arguments and of the result.
	#[import(95, "seal0", "call_chain_extension")]
	#[import(96, "seal0", "seal_call_chain_extension")]
	#[weight(Cost::<T>::enter())]
	stable view fn call_chain_extension(
		host, memory, id: u32, input_ptr: u32, input_len: u32, output_ptr: u32, output_len_ptr: u32
	) -> u32 {
		ensure!(T::ChainExtension::enabled(), Error::<T>::NoChainExtension);
		let extension = host.extension.get_or_insert_with(Default::default);
		let (input, output) = ((input_ptr, input_len), (output_ptr, output_len_ptr));
		match extension.call(Environment::new(&mut host.stack, memory, id, input, output))? {
			RetVal::Converging(value) => Ok(value),
			RetVal::Diverging { flags, data } => Err(Trap::Return { flags, data }),
		}
	}
}
