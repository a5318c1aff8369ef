//! Whose turn it is to hold the call stack.

use super::CallStack;
use crate::Config;
use alloc::boxed::Box;
use core::ops::{Deref, DerefMut};

/// The call stack in the hand of the frame that runs.
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

	/// Moves the stack out of this handle.
	pub fn take(&mut self) -> Self {
		Self(self.0.take())
	}
}

impl<T: Config> Deref for StackHandle<T> {
	type Target = CallStack<T>;

	fn deref(&self) -> &CallStack<T> {
		self.0.as_deref().expect(
			"`vm::run` alone takes the stack away, for as long as a callee runs, and puts it back \
			 before the frame goes on; qed",
		)
	}
}

impl<T: Config> DerefMut for StackHandle<T> {
	fn deref_mut(&mut self) -> &mut CallStack<T> {
		self.0.as_deref_mut().expect(
			"`vm::run` alone takes the stack away, for as long as a callee runs, and puts it back \
			 before the frame goes on; qed",
		)
	}
}
