//! Calls that a test answers in place of the contract.

use crate::api::ExecReturnValue;
use alloc::boxed::Box;
use sp_runtime::DispatchError;

/// Answers a call. It gets the encoded account of the contract and the input of the call, and
/// returns `None` for a call that the contract runs itself.
pub type Interceptor =
	Box<dyn FnMut(&[u8], &[u8]) -> Option<Result<ExecReturnValue, DispatchError>> + Send>;

environmental::environmental!(interceptor: Interceptor);

/// Runs `body`, and lets `answers` answer the calls of contracts in it, nested calls included.
/// Constructors and delegate calls run as they are. The caller pays for the frame and for loading
/// the code, as for any call.
///
/// For tests with a native runtime, whatever its [`Config::Debug`](crate::Config::Debug) is.
///
/// # Panics
///
/// If `answers` itself calls a contract.
pub fn intercepting<Output>(answers: &mut Interceptor, body: impl FnOnce() -> Output) -> Output {
	interceptor::using(answers, body)
}

/// The answer to a call, if somebody answers it.
pub fn intercept(account: &[u8], input: &[u8]) -> Option<Result<ExecReturnValue, DispatchError>> {
	interceptor::with(|answers| answers(account, input)).flatten()
}
