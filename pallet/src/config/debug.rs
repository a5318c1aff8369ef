//! Hooks that observe or intercept the calls of contracts, for tests and debuggers.
//!
//! A test runtime sets [`Config::Debug`] to a type of its own. A chain leaves it at `()`, which
//! does nothing and costs nothing. Names and signatures are those of `pallet-contracts`, which has
//! no [`CallSpan::after_failure`].

use crate::Config;
use sp_runtime::DispatchError;

pub use crate::{
	api::ExecReturnValue,
	exec::{ErrorOrigin, ExecError, ExecResult, ExportedFunction},
};

/// All hooks together.
pub trait Debugger<T: Config>: Tracing<T> + CallInterceptor<T> {}

impl<T: Config, D: Tracing<T> + CallInterceptor<T>> Debugger<T> for D {}

/// Observes each call of a contract, nested calls included.
pub trait Tracing<T: Config> {
	/// A value that lives from the beginning of a call to its end.
	type CallSpan: CallSpan;

	/// Called before the contract at `contract_address` runs `entry_point` with `input_data`.
	fn new_call_span(
		contract_address: &T::AccountId,
		entry_point: ExportedFunction,
		input_data: &[u8],
	) -> Self::CallSpan;
}

/// The observation of one call.
pub trait CallSpan {
	/// Called when the contract returned `output`.
	fn after_call(self, output: &ExecReturnValue);

	/// Called when the call failed with `error`. By default, the span is dropped.
	fn after_failure(self, _error: &DispatchError)
	where
		Self: Sized,
	{
	}
}

/// Intercepts calls of contracts.
pub trait CallInterceptor<T: Config> {
	/// Returns the result of the call, or `None` to run the contract.
	fn intercept_call(
		contract_address: &T::AccountId,
		entry_point: &ExportedFunction,
		input_data: &[u8],
	) -> Option<ExecResult>;
}

impl<T: Config> Tracing<T> for () {
	type CallSpan = ();

	fn new_call_span(_: &T::AccountId, _: ExportedFunction, _: &[u8]) {}
}

impl CallSpan for () {
	fn after_call(self, _: &ExecReturnValue) {}
}

impl<T: Config> CallInterceptor<T> for () {
	fn intercept_call(_: &T::AccountId, _: &ExportedFunction, _: &[u8]) -> Option<ExecResult> {
		None
	}
}
