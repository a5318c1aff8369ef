//! What host functions work on: the call stack, held by the running contract.

use super::{ext::Ext, growth::Room, stack::CallStack};
use crate::{meter::Reserved, Config, Error};
use alloc::{boxed::Box, vec::Vec};
use core::ops::{Deref, DerefMut};
use frame_support::weights::Weight;
use sp_runtime::DispatchError;
use wasmi::Memory;

/// The call stack, held by the running frame.
///
/// Host functions find the call stack in the interpreter's store, and each frame has a store of
/// its own. So the stack goes into the store of a frame that starts, and back to its caller when
/// that returns: it is always in one place, and the others are empty.
pub struct StackHandle<T: Config>(Option<Box<CallStack<T>>>);

impl<T: Config> StackHandle<T> {
	/// A handle that holds `stack`.
	pub fn new(stack: CallStack<T>) -> Self {
		Self(Some(Box::new(stack)))
	}

	/// A handle that holds nothing.
	pub fn empty() -> Self {
		Self(None)
	}

	/// The stack, if this handle holds it.
	pub(super) fn held(&mut self) -> Option<&mut CallStack<T>> {
		self.0.as_deref_mut()
	}

	/// Moves the stack out of this handle.
	pub fn take(&mut self) -> Self {
		Self(self.0.take())
	}
}

impl<T: Config> Deref for StackHandle<T> {
	type Target = CallStack<T>;

	fn deref(&self) -> &CallStack<T> {
		self.0.as_deref().expect(
			"`run` alone takes the stack away, for as long as a callee runs, and puts it back \
			 before the frame goes on; qed",
		)
	}
}

impl<T: Config> DerefMut for StackHandle<T> {
	fn deref_mut(&mut self) -> &mut CallStack<T> {
		self.0.as_deref_mut().expect(
			"`run` alone takes the stack away, for as long as a callee runs, and puts it back \
			 before the frame goes on; qed",
		)
	}
}

/// What a running contract's host functions work on.
pub struct Host<T: Config> {
	/// With the contract's frame as the current one.
	pub(crate) stack: StackHandle<T>,
	/// The contract's memory.
	pub(crate) memory: Option<Memory>,
	/// How far that may grow where it is.
	pub(super) room: Room,
	/// Of the call. `None` once it was forwarded to a callee.
	pub(crate) input: Option<Vec<u8>>,
	/// What the running function was charged before its body.
	charged: Option<Reserved>,
	/// The chain's extension, once the frame called it.
	pub(crate) extension: Option<T::ChainExtension>,
}

impl<T: Config> Host<T> {
	/// The contract that runs, with all that it may do itself.
	pub fn ext(&mut self) -> &mut impl Ext<T = T> {
		&mut self.stack
	}

	/// The host of a contract that does not run.
	pub(crate) fn idle() -> Self {
		Self {
			stack: StackHandle::empty(),
			memory: None,
			room: Room::default(),
			input: None,
			charged: None,
			extension: None,
		}
	}

	/// The contract is called with `input`.
	pub(crate) fn start(&mut self, stack: StackHandle<T>, input: Vec<u8>) {
		self.stack = stack;
		self.input = Some(input);
		self.room = Room::default();
		self.charged = None;
	}

	/// The contract has returned: gives the stack back.
	pub(crate) fn stop(&mut self) -> StackHandle<T> {
		self.input = None;
		self.extension = None;
		self.stack.take()
	}

	/// Starts a function: charges it, and refuses it if it changes state in a read-only call.
	#[doc(hidden)]
	pub fn begin(&mut self, weight: Weight, mutating: bool) -> Result<(), DispatchError> {
		self.charged = Some(self.stack.weight_mut().reserve(weight)?);
		if mutating && self.stack.is_read_only() {
			return Err(Error::<T>::StateChangeDenied.into());
		}
		Ok(())
	}

	/// Charges more than [`host_functions!`](crate::host_functions) did at the start, for work that the
	/// arguments did not show.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]; return it.
	pub fn charge(&mut self, weight: Weight) -> Result<(), DispatchError> {
		self.stack.weight_mut().charge(weight)
	}

	/// Corrects what the function was charged at its start.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`] if it cost more than that, and less is left: for a value longer than
	/// [`Limits::payload_len`](crate::Limits::payload_len), say, that another pallet stored.
	pub fn adjust(&mut self, weight: Weight) -> Result<(), DispatchError> {
		match self.charged.take() {
			Some(charged) => self.stack.weight_mut().adjust(charged, weight),
			None => Ok(()),
		}
	}
}
