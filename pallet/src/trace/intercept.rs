//! Calls that a test answers in place of the contract.

use crate::api::ExecReturnValue;
use alloc::{boxed::Box, vec::Vec};
use sp_runtime::DispatchError;

/// Answers a call. It gets the contract's account, SCALE-encoded, and the input of the call. It
/// returns `None` for a call that the contract runs itself. An error counts as one of the contract.
pub type Interceptor =
	Box<dyn FnMut(&[u8], &[u8]) -> Option<Result<ExecReturnValue, DispatchError>> + Send>;

environmental::environmental!(interceptor: Interceptor);

/// Runs `body`, and lets `answers` answer the calls of contracts in it on this thread, nested calls
/// included. Constructors and delegate calls run normally. The caller pays for the frame and for
/// loading the code, as for any call.
///
/// For tests with a native runtime, whatever its [`Config::Debug`](crate::Config::Debug) is.
///
/// # Panics
///
/// If `answers` itself calls a contract.
pub fn intercepting<Output>(answers: &mut Interceptor, body: impl FnOnce() -> Output) -> Output {
	interceptor::using(answers, body)
}

/// The answer to a call, if an interceptor is set and answers.
pub fn intercept(
	account: impl FnOnce() -> Vec<u8>,
	input: &[u8],
) -> Option<Result<ExecReturnValue, DispatchError>> {
	interceptor::with(|answers| answers(&account(), input)).flatten()
}
