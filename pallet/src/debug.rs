//! Watching, and replacing, the calls of contracts from outside: for tests and debuggers.
//!
//! A runtime for tests sets [`Config::Debug`] to a type of its own. A chain
//! leaves it at `()`, which does nothing and costs nothing. Names and shapes are those of
//! `pallet-contracts`.

use crate::Config;

pub use crate::{
	api::ExecReturnValue,
	exec::{ErrorOrigin, ExecError, ExecResult, ExportedFunction},
};

/// All that a debugger does.
pub trait Debugger<T: Config>: Tracing<T> + CallInterceptor<T> {}

impl<T: Config, D: Tracing<T> + CallInterceptor<T>> Debugger<T> for D {}

/// Is told of each call of a contract, nested ones too.
pub trait Tracing<T: Config> {
	/// Lives from the beginning of a call to its end.
	type CallSpan: CallSpan;

	/// The contract at `contract_address` is about to run `entry_point` with `input_data`.
	fn new_call_span(
		contract_address: &T::AccountId,
		entry_point: ExportedFunction,
		input_data: &[u8],
	) -> Self::CallSpan;
}

/// One call of a contract.
pub trait CallSpan {
	/// The contract returned `output`; dropped without it, the call failed.
	fn after_call(self, output: &ExecReturnValue);
}

/// Answers calls in place of contracts.
pub trait CallInterceptor<T: Config> {
	/// What the call has for a result; `None` to run the contract.
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
