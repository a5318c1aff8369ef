//! The way to the chain's extension.

use super::seal_functions;
use crate::meter::Cost;

seal_functions! {
	/// Functions that the chain adds, by number.
	pub struct Extension;

	/// Calls the chain's extension: the upper half of the id names it, the lower its function. What the
	/// other arguments mean, and what is returned, the extension says.
	#[import(95, "seal0", "call_chain_extension")]
	#[import(96, "seal0", "seal_call_chain_extension")]
	#[weight(Cost::<T>::enter())]
	stable view fn call_chain_extension(
		host, memory, id: u32, input_ptr: u32, input_len: u32, output_ptr: u32, output_len_ptr: u32
	) -> u32 {
		host.call_extension(memory, id, (input_ptr, input_len), (output_ptr, output_len_ptr))
	}
}
