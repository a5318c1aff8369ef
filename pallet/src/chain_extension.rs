//! Chain extensions: functions of a chain that contracts call by number, as in `pallet-contracts`.
//!
//! An extension written for `pallet-contracts` 51 compiles against this module and behaves as there. For
//! new functions, prefer [`host_functions!`](crate::host_functions): there a function has a name and types,
//! which an upload checks, and costs less to call (`docs/chain-functions.md`).
//!
//! A contract calls `seal0::call_chain_extension` with an id and four more numbers. What these mean is up to the
//! extension: it chooses with [`only_in`](Environment::only_in),
//! [`prim_in_buf_out`](Environment::prim_in_buf_out) or
//! [`buf_in_buf_out`](Environment::buf_in_buf_out) whether two of them are a buffer for its input, and two
//! one for its output.
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
//! # What an extension must see to
//!
//! - Charge weight before each step, by a benchmark of its own: nothing else does.
//! - In a read-only call, [`Ext::is_read_only`], change nothing.
//! - Read no more of the input than it charged for.

use crate::{meter::Reserved, vm::GuestMemory, Error, SENTINEL};
use alloc::vec::Vec;
use codec::{Decode, MaxEncodedLen};
use core::{marker::PhantomData, mem};
use frame_support::weights::Weight;
use sp_runtime::DispatchError;

pub use crate::{api::ReturnFlags, exec::Ext, meter::GasMeter, Config};
pub use frame_system::Config as SysConfig;

/// What an extension charged. Give back what it did not use with [`Environment::adjust_weight`], or
/// leave it.
#[derive(Debug)]
pub struct ChargedAmount(Reserved);

impl ChargedAmount {
	/// How much it was.
	pub fn amount(&self) -> Weight {
		self.0.amount()
	}
}

/// What functions of extensions return.
pub type Result<T> = core::result::Result<T, DispatchError>;

/// The functions that a chain adds, for [`Config::ChainExtension`].
///
/// Each frame has a value of its own, made by `Default` before its first call and dropped when it ends.
pub trait ChainExtension<C: Config> {
	/// Does what the contract asked for.
	///
	/// # Errors
	///
	/// End the contract, whose caller learns that it trapped.
	fn call<E: Ext<T = C>>(&mut self, env: Environment<E, InitState>) -> Result<RetVal>;

	/// Whether there is an extension. Without, contract code that imports one is refused at upload with
	/// [`Error::NoChainExtension`], and so are the calls of code that is on the chain.
	fn enabled() -> bool {
		true
	}
}

/// An extension that can stand in a tuple with others.
pub trait RegisteredChainExtension<C: Config>: ChainExtension<C> {
	/// The upper half of the ids of its functions. 0 is for what only one chain has; others are given
	/// out by the [registry](https://github.com/paritytech/chainextension-registry).
	const ID: u16;
}

/// How an extension ends.
pub enum RetVal {
	/// The contract goes on, with this number as the result of its call.
	Converging(u32),
	/// The contract ends, as if it had returned this itself.
	Diverging {
		/// [`ReturnFlags::REVERT`] or none.
		flags: ReturnFlags,
		/// Its output.
		data: Vec<u8>,
	},
}

/// What a contract called an extension with: the id, and four numbers whose meaning `S` tells.
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
	/// The lower half of the id: the function.
	pub fn func_id(&self) -> u16 {
		self.arguments.id as u16
	}

	/// The upper half of the id: the extension.
	pub fn ext_id(&self) -> u16 {
		(self.arguments.id >> 16) as u16
	}

	/// Charges the contract.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub fn charge_weight(&mut self, amount: Weight) -> Result<ChargedAmount> {
		self.arguments.ext.gas_meter_mut().reserve(amount).map(ChargedAmount)
	}

	/// Gives back what was charged beyond `actual_weight`.
	pub fn adjust_weight(&mut self, charged: ChargedAmount, actual_weight: Weight) {
		self.arguments.ext.gas_meter_mut().give_back(charged.0, actual_weight);
	}

	/// The contract that called.
	pub fn ext(&mut self) -> &mut E {
		self.arguments.ext
	}

	fn into_state<New: State>(self) -> Environment<'a, 'b, E, New> {
		Environment { arguments: self.arguments, _state: PhantomData }
	}
}

impl<'a, 'b, E: Ext> Environment<'a, 'b, E, InitState> {
	/// The contract behind `ext` called with these arguments.
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

	/// All four arguments are numbers.
	pub fn only_in(self) -> Environment<'a, 'b, E, OnlyInState> {
		self.into_state()
	}

	/// Two numbers, and a buffer for output.
	pub fn prim_in_buf_out(self) -> Environment<'a, 'b, E, PrimInBufOutState> {
		self.into_state()
	}

	/// A buffer with input, and one for output.
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
	/// Bytes of the input. Charge for them before they are read.
	pub fn in_len(&self) -> u32 {
		self.arguments.input_len
	}

	/// A copy of the input, or of its first `max_len` bytes.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`]
	pub fn read(&self, max_len: u32) -> Result<Vec<u8>> {
		self.arguments.memory.read(self.arguments.input_ptr, self.in_len().min(max_len))
	}

	/// Copies the input, or as much of it as `buffer` holds, and shortens `buffer` to that.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`]
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

	/// A value of bounded size from the beginning of the input.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`], [`Error::DecodingFailed`]
	pub fn read_as<D: Decode + MaxEncodedLen>(&mut self) -> Result<D> {
		self.arguments.memory.read_as(self.arguments.input_ptr)
	}

	/// A value that fills the first `len` bytes of the input.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`], [`Error::DecodingFailed`]
	pub fn read_as_unbounded<D: Decode>(&mut self, len: u32) -> Result<D> {
		self.arguments.memory.read_all_as(self.arguments.input_ptr, len)
	}
}

impl<E: Ext, S: BufOut> Environment<'_, '_, E, S> {
	/// Writes `buffer` to the output. With `allow_skip`, a contract that passed the sentinel `u32::MAX` as
	/// its buffer gets nothing and pays nothing; `weight_per_byte` is charged for what is written.
	///
	/// # Errors
	///
	/// [`Error::OutputBufferTooSmall`], [`Error::OutOfBounds`], [`Error::OutOfGas`]
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

/// What the arguments of an [`Environment`] mean.
pub trait State: sealed::Sealed {}

/// Two numbers go in.
pub trait PrimIn: State {}

/// Two more numbers go in, and no output comes out.
pub trait PrimOut: State {}

/// A buffer goes in.
pub trait BufIn: State {}

/// A buffer comes out.
pub trait BufOut: State {}

/// Not decided yet.
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
	/// Keeps others from adding states.
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

/// A tuple asks the extension whose [`ID`](RegisteredChainExtension::ID) is the upper half of the call's id.
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
