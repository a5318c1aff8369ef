//! The state that host functions work on: the call stack, held by the running contract.

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
/// its own. So the stack moves into the store of a frame that starts, and back to its caller when
/// the frame returns. It is always in one place, and all other handles are empty.
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

/// The state that the host functions of a running contract work on.
pub struct Host<T: Config> {
	/// The call stack, with the contract's frame as the current one.
	pub(crate) stack: StackHandle<T>,
	/// The probes in the contract's code, if a trace records its functions.
	#[cfg(feature = "trace")]
	pub(super) probes: Option<alloc::rc::Rc<crate::vm::Probes>>,
	/// Set if the fuel did not suffice: the fuel that is left, while the code is allowed to show
	/// whether a wrapper took it (`probe::call`).
	#[cfg(feature = "trace")]
	pub(super) short: Option<u64>,
	/// The contract's memory.
	pub(crate) memory: Option<Memory>,
	/// Size up to which the memory can grow in place.
	pub(super) room: Room,
	/// Input of the call. `None` once it was forwarded to a callee.
	pub(crate) input: Option<Vec<u8>>,
	/// Charge of the running function before its body.
	charged: Option<Reserved>,
	/// The chain extension, once the frame called it.
	pub(crate) extension: Option<T::ChainExtension>,
}

impl<T: Config> Host<T> {
	/// The running contract, with everything that it may do itself.
	pub fn ext(&mut self) -> &mut impl Ext<T = T> {
		&mut self.stack
	}

	/// The host of a contract that does not run.
	pub(crate) fn idle() -> Self {
		Self {
			stack: StackHandle::empty(),
			#[cfg(feature = "trace")]
			probes: None,
			#[cfg(feature = "trace")]
			short: None,
			memory: None,
			room: Room::default(),
			input: None,
			charged: None,
			extension: None,
		}
	}

	/// Prepares for a call of the contract with `input`.
	pub(crate) fn start(&mut self, stack: StackHandle<T>, input: Vec<u8>) {
		self.stack = stack;
		self.input = Some(input);
		self.room = Room::default();
		self.charged = None;
	}

	/// Ends the call of the contract, and gives the stack back.
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

	/// Charges `weight` in addition to the charge of [`host_functions!`](crate::host_functions) at
	/// the start, for work that the arguments did not show.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if less is left. The function must return this error.
	pub fn charge(&mut self, weight: Weight) -> Result<(), DispatchError> {
		self.stack.weight_mut().charge(weight)
	}

	/// Corrects the charge at the start of the function to `weight`.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if the function cost more than was charged, and less is left.
	/// One cause is a value that another pallet stored, longer than
	/// [`Limits::payload_len`](crate::Limits::payload_len).
	pub fn adjust(&mut self, weight: Weight) -> Result<(), DispatchError> {
		match self.charged.take() {
			Some(charged) => self.stack.weight_mut().adjust(charged, weight),
			None => Ok(()),
		}
	}
}
