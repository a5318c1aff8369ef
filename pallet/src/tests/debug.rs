//! The debug interface: watching calls, and answering them.

use super::fixtures::call_and_return_code;
use crate::{
	debug::{
		CallInterceptor, CallSpan, ErrorOrigin, ExecError, ExecResult, ExportedFunction, Tracing,
	},
	mock::*,
	Config, ExecReturnValue, ReturnFlags,
};
use codec::{Decode, Encode};
use sp_runtime::DispatchError;
use std::cell::RefCell;

/// Notes calls, and answers those with the input [`INTERCEPTED`].
pub struct Watcher;

thread_local! {
	static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
	static ANSWER: RefCell<Option<ExecResult>> = const { RefCell::new(None) };
}

/// Input of the calls that are answered.
const INTERCEPTED: &[u8] = b"intercepted";

fn note(what: String) {
	SEEN.with_borrow_mut(|seen| seen.push(what));
}

/// One call.
pub struct Span(&'static str);

impl<T: Config> Tracing<T> for Watcher {
	type CallSpan = Span;

	fn new_call_span(_: &T::AccountId, entry_point: ExportedFunction, input_data: &[u8]) -> Span {
		let name = match entry_point {
			ExportedFunction::Constructor => "deploy",
			ExportedFunction::Call => "call",
		};
		note(format!("{name}, {} bytes", input_data.len()));
		Span(name)
	}
}

impl CallSpan for Span {
	fn after_call(self, output: &ExecReturnValue) {
		note(format!("{} returned {} bytes", self.0, output.data.len()));
	}

	fn after_failure(self, error: &DispatchError) {
		note(format!("{} failed: {}", self.0, <&str>::from(*error)));
	}
}

impl<T: Config> CallInterceptor<T> for Watcher {
	fn intercept_call(
		_: &T::AccountId,
		entry_point: &ExportedFunction,
		input_data: &[u8],
	) -> Option<ExecResult> {
		assert_eq!(ExportedFunction::decode(&mut &entry_point.encode()[..]), Ok(*entry_point));
		ANSWER.with_borrow(|answer| answer.clone().filter(|_| input_data == INTERCEPTED))
	}
}

#[test]
fn every_call_is_watched_from_beginning_to_end() {
	on_chain(|| {
		let (outer, inner) = (instantiate(call_and_return_code()), instantiate(dummy()));
		SEEN.take();
		let input = [&0u32.encode()[..], &inner.encode(), &[1, 2, 3]].concat();
		call(&outer, input).result.unwrap();
		let seen =
			["call, 39 bytes", "call, 3 bytes", "call returned 0 bytes", "call returned 4 bytes"];
		assert_eq!(SEEN.take(), seen);
		let trapping = contract("", "", "unreachable", "");
		let account = instantiate(trapping);
		SEEN.take();
		call(&account, vec![]).result.unwrap_err();
		assert_eq!(SEEN.take(), ["call, 0 bytes", "call failed: ContractTrapped"]);
	});
}

#[test]
fn a_call_is_answered_in_place_of_the_contract() {
	on_chain(|| {
		let (outer, inner) = (instantiate(call_and_return_code()), instantiate(dummy()));
		let input = [&0u32.encode()[..], &inner.encode(), INTERCEPTED].concat();
		let answered = |answer: ExecResult, expected: u32| {
			ANSWER.set(Some(answer));
			assert_eq!(call(&outer, input.clone()).result.unwrap().data, expected.encode());
			ANSWER.set(None);
		};
		answered(Ok(ExecReturnValue::default()), 0);
		answered(Ok(ExecReturnValue { flags: ReturnFlags::REVERT, data: vec![] }), 2);
		let error = "an answer".into();
		answered(Err(ExecError { error, origin: ErrorOrigin::Callee }), 1);
		assert_eq!(call(&outer, input).result.unwrap().data, 0u32.encode());
	});
}
