//! Errors of calls, and their origin: the caller or the callee.

use crate::api::ExecReturnValue;
use codec::{Decode, Encode};
use sp_runtime::DispatchError;

/// The origin of an error, seen from the contract that made the call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub enum ErrorOrigin {
	/// Before the callee ran, or after it: the caller asked for something impossible.
	Caller,
	/// While the callee ran.
	Callee,
}

/// A call that failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct ExecError {
	/// The error.
	pub error: DispatchError,
	/// Its origin.
	pub origin: ErrorOrigin,
}

impl<E: Into<DispatchError>> From<E> for ExecError {
	fn from(error: E) -> Self {
		Self { error: error.into(), origin: ErrorOrigin::Caller }
	}
}

impl ExecError {
	/// An error of the contract that is called, not of its caller.
	pub fn of_callee(error: impl Into<DispatchError>) -> Self {
		Self { error: error.into(), origin: ErrorOrigin::Callee }
	}
}

/// Output of a frame, or the reason why it failed.
pub type ExecResult = Result<ExecReturnValue, ExecError>;
