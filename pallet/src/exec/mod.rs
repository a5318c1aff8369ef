//! The call stack: frames that call, instantiate and terminate contracts, each in a storage
//! transaction of its own.

mod calls;
mod frame;
mod getters;
mod handle;
mod stack;

pub use calls::NestedCall;
pub use handle::StackHandle;
pub use stack::{CallStack, Limits, Outcome};

use crate::{api::ExecReturnValue, Config, Error};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::RawOrigin, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use sp_runtime::{traits::BadOrigin, DispatchError};

/// Who is at the bottom of a call stack, or the caller of a frame.
#[derive(
	Clone,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
)]
#[scale_info(skip_type_params(T))]
pub enum Origin<T: Config> {
	/// The chain itself. It pays no deposits and can transfer nothing.
	Root,
	/// An account.
	Signed(T::AccountId),
}

impl<T: Config> Origin<T> {
	/// `BadOrigin` for anything but root and signed.
	pub fn from_runtime_origin(origin: T::RuntimeOrigin) -> Result<Self, DispatchError> {
		match origin.into() {
			Ok(RawOrigin::Root) => Ok(Self::Root),
			Ok(RawOrigin::Signed(account)) => Ok(Self::Signed(account)),
			_ => Err(BadOrigin.into()),
		}
	}

	/// The account; root has none.
	pub fn account_id(&self) -> Result<&T::AccountId, DispatchError> {
		match self {
			Self::Root => Err(DispatchError::RootNotAllowed),
			Self::Signed(account) => Ok(account),
		}
	}
}

/// Which exported function of a contract runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryPoint {
	/// When the contract is instantiated.
	Deploy,
	/// When it is called.
	Call,
}

impl EntryPoint {
	/// Name of the export.
	pub fn export_name(self) -> &'static str {
		match self {
			Self::Deploy => "deploy",
			Self::Call => "call",
		}
	}
}

/// Where an error arose, seen from the contract that made a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorOrigin {
	/// Before the callee ran, or after: the contract asked for something impossible.
	Caller,
	/// While the callee ran.
	Callee,
}

/// A call that failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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

/// What a contract can be told about a failed transfer, call or instantiation; other errors end
/// it.
pub fn recoverable<T: Config>(
	error: DispatchError,
) -> Result<crate::host::ReturnCode, DispatchError> {
	use crate::host::ReturnCode;
	[
		(Error::<T>::TransferFailed, ReturnCode::TransferFailed),
		(Error::<T>::CodeNotFound, ReturnCode::CodeNotFound),
		(Error::<T>::ContractNotFound, ReturnCode::NotCallable),
	]
	.into_iter()
	.find_map(|(known, code)| (DispatchError::from(known) == error).then_some(code))
	.ok_or(error)
}
