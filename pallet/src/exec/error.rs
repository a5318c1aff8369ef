//! Errors of calls: whether the caller or the callee failed.

use crate::api::ExecReturnValue;
use codec::{Decode, Encode};
use sp_runtime::DispatchError;

/// Where an error arose, seen from the contract that made a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub enum ErrorOrigin {
	/// Before the callee ran, or after: the contract asked for something impossible.
	Caller,
	/// While the callee ran.
	Callee,
}

/// A call that failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct ExecError {
	/// What went wrong.
	pub error: DispatchError,
	/// Where.
	pub origin: ErrorOrigin,
}

impl<E: Into<DispatchError>> From<E> for ExecError {
	fn from(error: E) -> Self {
		Self { error: error.into(), origin: ErrorOrigin::Caller }
	}
}

impl ExecError {
	/// An error of the contract that is called, not of the one that calls.
	pub fn of_callee(error: impl Into<DispatchError>) -> Self {
		Self { error: error.into(), origin: ErrorOrigin::Callee }
	}
}

/// Output of a frame, or why it failed.
pub type ExecResult = Result<ExecReturnValue, ExecError>;
