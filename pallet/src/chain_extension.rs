//! Chain extensions: functions of a chain that contracts call by number, as in
//! `pallet-contracts`.
//!
//! An extension written for `pallet-contracts` 51 compiles against this module and behaves the
//! same. For new functions, prefer [`host_functions!`](crate::host_functions): such a function
//! has a name and types, which an upload checks, and calling it costs less
//! (`docs/chain-functions.md`).
//!
//! A contract calls `seal0::call_chain_extension` with an id and four more numbers. The extension
//! chooses their meaning:
//!
//! | method | first two numbers | last two numbers |
//! | --- | --- | --- |
//! | [`only_in`](Environment::only_in) | numbers | numbers |
//! | [`prim_in_buf_out`](Environment::prim_in_buf_out) | numbers | output buffer |
//! | [`buf_in_buf_out`](Environment::buf_in_buf_out) | input buffer | output buffer |
//!
//! ```
//! use pallet_lean_contracts::chain_extension::{
//! 	ChainExtension, Config, Environment, Ext, InitState, Result, RetVal, SysConfig,
//! };
//! use frame_support::weights::Weight;
//! use codec::Encode;
//!
//! /// Answers function 1 with the number of the block.
//! #[derive(Default)]
//! struct BlockNumbers;
//!
//! impl<T: Config> ChainExtension<T> for BlockNumbers {
//! 	fn call<E: Ext<T = T>>(&mut self, mut env: Environment<E, InitState>) -> Result<RetVal> {
//! 		env.charge_weight(Weight::from_parts(1_000_000, 0))?;
//! 		match env.func_id() {
//! 			1 => {
//! 				let mut env = env.buf_in_buf_out();
//! 				let block = env.ext().block_number();
//! 				env.write(&block.encode(), false, None)?;
//! 				Ok(RetVal::Converging(0))
//! 			},
//! 			_ => Err("there is no such function".into()),
//! 		}
//! 	}
//! }
//! ```
//!
//! # Responsibilities of an extension
//!
//! - Charge weight before each step, by a benchmark of its own. Nothing else charges for it.
//! - Change nothing in a read-only call: see [`Ext::is_read_only`].
//! - Read no more of the input than it charged for.

use crate::{meter::Reserved, vm::GuestMemory, Error, SENTINEL};
use alloc::vec::Vec;
use codec::{Decode, MaxEncodedLen};
use core::{marker::PhantomData, mem};
use frame_support::weights::Weight;
use sp_runtime::DispatchError;

pub use crate::{api::ReturnFlags, exec::Ext, meter::GasMeter, Config};
pub use frame_system::Config as SysConfig;

/// Weight that an extension charged. Unused weight can be given back with
/// [`Environment::adjust_weight`].
#[derive(Debug)]
pub struct ChargedAmount(Reserved);

impl ChargedAmount {
	/// The charged weight.
	pub fn amount(&self) -> Weight {
		self.0.amount()
	}
}

/// The result of an extension and of the methods of [`Environment`].
pub type Result<T> = core::result::Result<T, DispatchError>;

/// A chain extension, for [`Config::ChainExtension`].
///
/// Each frame has a value of its own. It is created by `Default` before the first call of the
/// extension and dropped at the end of the frame.
pub trait ChainExtension<C: Config> {
	/// Runs the function that the contract called.
	///
	/// # Errors
	///
	/// An error ends the contract. Its caller learns that it trapped.
	fn call<E: Ext<T = C>>(&mut self, env: Environment<E, InitState>) -> Result<RetVal>;

	/// Returns true if the chain has this extension.
	///
	/// If it returns false, an upload of contract code that imports the extension fails with
	/// [`Error::NoChainExtension`]. Stored code fails when it calls the extension.
	fn enabled() -> bool {
		true
	}
}

/// An extension that can be part of a tuple.
pub trait RegisteredChainExtension<C: Config>: ChainExtension<C> {
	/// The upper half of the ids of the functions.
	///
	/// 0 is for extensions that only one chain has. Others are assigned by the
	/// [registry](https://github.com/paritytech/chainextension-registry).
	const ID: u16;
}

/// The outcome of an extension.
pub enum RetVal {
	/// The contract continues, with this number as the result of its call.
	Converging(u32),
	/// The contract ends as if it had returned the following.
	Diverging {
		/// The flags: [`ReturnFlags::REVERT`] or none.
		flags: ReturnFlags,
		/// The output.
		data: Vec<u8>,
	},
}

/// The arguments of a call of the extension: an id, and four numbers whose meaning the state `S`
/// determines.
pub struct Environment<'a, 'b, E: Ext, S: State> {
	arguments: Arguments<'a, 'b, E>,
	_state: PhantomData<S>,
}

struct Arguments<'a, 'b, E: Ext> {
	ext: &'a mut E,
	memory: &'a mut GuestMemory<'b, E::T>,
	id: u32,
	input_ptr: u32,
	input_len: u32,
	output_ptr: u32,
	output_len_ptr: u32,
}

impl<'a, 'b, E: Ext, S: State> Environment<'a, 'b, E, S> {
	/// The lower half of the id, which selects the function.
	pub fn func_id(&self) -> u16 {
		self.arguments.id as u16
	}

	/// The upper half of the id, which selects the extension.
	pub fn ext_id(&self) -> u16 {
		(self.arguments.id >> 16) as u16
	}

	/// Charges the contract.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if the contract has less weight left.
	pub fn charge_weight(&mut self, amount: Weight) -> Result<ChargedAmount> {
		self.arguments.ext.gas_meter_mut().reserve(amount).map(ChargedAmount)
	}

	/// Gives back the part of a charge that exceeds `actual_weight`.
	pub fn adjust_weight(&mut self, charged: ChargedAmount, actual_weight: Weight) {
		self.arguments.ext.gas_meter_mut().give_back(charged.0, actual_weight);
	}

	/// The contract that called the extension.
	pub fn ext(&mut self) -> &mut E {
		self.arguments.ext
	}

	fn into_state<New: State>(self) -> Environment<'a, 'b, E, New> {
		Environment { arguments: self.arguments, _state: PhantomData }
	}
}

impl<'a, 'b, E: Ext> Environment<'a, 'b, E, InitState> {
	/// The environment of a call that the contract behind `ext` makes with these arguments.
	pub(crate) fn new(
		ext: &'a mut E,
		memory: &'a mut GuestMemory<'b, E::T>,
		id: u32,
		(input_ptr, input_len): (u32, u32),
		(output_ptr, output_len_ptr): (u32, u32),
	) -> Self {
		let arguments =
			Arguments { ext, memory, id, input_ptr, input_len, output_ptr, output_len_ptr };
		Self { arguments, _state: PhantomData }
	}

	/// Treats all four arguments as numbers.
	pub fn only_in(self) -> Environment<'a, 'b, E, OnlyInState> {
		self.into_state()
	}

	/// Treats the first two arguments as numbers, and the others as an output buffer.
	pub fn prim_in_buf_out(self) -> Environment<'a, 'b, E, PrimInBufOutState> {
		self.into_state()
	}

	/// Treats the first two arguments as an input buffer, and the others as an output buffer.
	pub fn buf_in_buf_out(self) -> Environment<'a, 'b, E, BufInBufOutState> {
		self.into_state()
	}
}

impl<E: Ext, S: PrimIn> Environment<'_, '_, E, S> {
	/// The first number.
	pub fn val0(&self) -> u32 {
		self.arguments.input_ptr
	}

	/// The second number.
	pub fn val1(&self) -> u32 {
		self.arguments.input_len
	}
}

impl<E: Ext, S: PrimOut> Environment<'_, '_, E, S> {
	/// The third number.
	pub fn val2(&self) -> u32 {
		self.arguments.output_ptr
	}

	/// The fourth number.
	pub fn val3(&self) -> u32 {
		self.arguments.output_len_ptr
	}
}

impl<E: Ext, S: BufIn> Environment<'_, '_, E, S> {
	/// Length of the input in bytes. Charge for the bytes before reading them.
	pub fn in_len(&self) -> u32 {
		self.arguments.input_len
	}

	/// Returns a copy of the input, or of its first `max_len` bytes.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfBounds`] if the input is not within the memory of the contract.
	pub fn read(&self, max_len: u32) -> Result<Vec<u8>> {
		self.arguments.memory.read(self.arguments.input_ptr, self.in_len().min(max_len))
	}

	/// Copies as much of the input as `buffer` holds, and shortens `buffer` to that length.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfBounds`] if the input is not within the memory of the contract.
	pub fn read_into(&self, buffer: &mut &mut [u8]) -> Result<()> {
		let len = self.in_len().min(u32::try_from(buffer.len()).unwrap_or(u32::MAX));
		let input = self.arguments.memory.slice(self.arguments.input_ptr, len)?;
		let (filled, _) = mem::take(buffer)
			.split_at_mut_checked(input.len())
			.ok_or(Error::<E::T>::OutOfBounds)?;
		filled.copy_from_slice(input);
		*buffer = filled;
		Ok(())
	}

	/// Decodes a value of bounded size from the beginning of the input.
	///
	/// # Errors
	///
	/// - [`Error::OutOfBounds`] if the input is not within the memory of the contract.
	/// - [`Error::DecodingFailed`] if the bytes do not encode such a value.
	pub fn read_as<D: Decode + MaxEncodedLen>(&mut self) -> Result<D> {
		self.arguments.memory.read_as(self.arguments.input_ptr)
	}

	/// Decodes a value that takes exactly the first `len` bytes of the input.
	///
	/// # Errors
	///
	/// - [`Error::OutOfBounds`] if the input is not within the memory of the contract.
	/// - [`Error::DecodingFailed`] if the bytes do not encode such a value.
	pub fn read_as_unbounded<D: Decode>(&mut self, len: u32) -> Result<D> {
		self.arguments.memory.read_all_as(self.arguments.input_ptr, len)
	}
}

impl<E: Ext, S: BufOut> Environment<'_, '_, E, S> {
	/// Writes `buffer` to the output, and charges `weight_per_byte` for each byte written.
	///
	/// If `allow_skip` is true and the contract passed the sentinel `u32::MAX` as its buffer,
	/// nothing is written or charged.
	///
	/// # Errors
	///
	/// - [`Error::OutputBufferTooSmall`] if the buffer of the contract is too small.
	/// - [`Error::OutOfBounds`] if the buffer is not within the memory of the contract.
	/// - [`Error::OutOfGas`] if the contract has too little weight left.
	pub fn write(
		&mut self,
		buffer: &[u8],
		allow_skip: bool,
		weight_per_byte: Option<Weight>,
	) -> Result<()> {
		let Arguments { output_ptr, output_len_ptr, .. } = self.arguments;
		if allow_skip && output_ptr == SENTINEL {
			return Ok(());
		}
		self.arguments.memory.ensure_room(output_len_ptr, buffer)?;
		if let Some(weight) = weight_per_byte {
			let _ = self.charge_weight(weight.saturating_mul(buffer.len() as u64))?;
		}
		self.arguments.memory.write_output(output_ptr, output_len_ptr, buffer)
	}
}

/// The meaning of the arguments of an [`Environment`].
pub trait State: sealed::Sealed {}

/// The first two arguments are numbers.
pub trait PrimIn: State {}

/// The last two arguments are numbers, and there is no output.
pub trait PrimOut: State {}

/// The first two arguments are an input buffer.
pub trait BufIn: State {}

/// The last two arguments are an output buffer.
pub trait BufOut: State {}

/// No meaning was chosen yet.
pub enum InitState {}

/// Four numbers.
pub enum OnlyInState {}

/// Two numbers, and a buffer for output.
pub enum PrimInBufOutState {}

/// A buffer with input, and one for output.
pub enum BufInBufOutState {}

impl State for InitState {}
impl State for OnlyInState {}
impl State for PrimInBufOutState {}
impl State for BufInBufOutState {}

impl PrimIn for OnlyInState {}
impl PrimOut for OnlyInState {}
impl PrimIn for PrimInBufOutState {}
impl BufOut for PrimInBufOutState {}
impl BufIn for BufInBufOutState {}
impl BufOut for BufInBufOutState {}

mod sealed {
	/// Prevents other crates from adding states.
	pub trait Sealed {}

	impl Sealed for super::InitState {}
	impl Sealed for super::OnlyInState {}
	impl Sealed for super::PrimInBufOutState {}
	impl Sealed for super::BufInBufOutState {}
}

/// No extension.
impl<C: Config> ChainExtension<C> for () {
	fn call<E: Ext<T = C>>(&mut self, _: Environment<E, InitState>) -> Result<RetVal> {
		Err(Error::<C>::NoChainExtension.into())
	}

	fn enabled() -> bool {
		false
	}
}

/// Makes a tuple call the extension whose [`ID`](RegisteredChainExtension::ID) is the upper half
/// of the id.
macro_rules! tuple_of_extensions {
	($( $extension:ident )+) => {
		impl<Conf: Config, $( $extension: RegisteredChainExtension<Conf> ),+> ChainExtension<Conf>
			for ($( $extension, )+)
		{
			#[allow(non_snake_case)]
			fn call<Caller: Ext<T = Conf>>(
				&mut self,
				env: Environment<Caller, InitState>,
			) -> Result<RetVal> {
				let ($( $extension, )+) = self;
				$(
					if $extension::ID == env.ext_id() && $extension::enabled() {
						return $extension.call(env);
					}
				)+
				Err(Error::<Conf>::NoChainExtension.into())
			}

			fn enabled() -> bool {
				$( $extension::enabled() )||+
			}
		}
	};
}
tuple_of_extensions!(A);
tuple_of_extensions!(A B);
tuple_of_extensions!(A B C);
tuple_of_extensions!(A B C D);
tuple_of_extensions!(A B C D E);
tuple_of_extensions!(A B C D E F);
tuple_of_extensions!(A B C D E F G);
tuple_of_extensions!(A B C D E F G H);
tuple_of_extensions!(A B C D E F G H I);
tuple_of_extensions!(A B C D E F G H I J);
