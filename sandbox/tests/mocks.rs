//! Contracts that the test answers for, in place of code.

mod common;

use common::contract;
use contracts_sandbox::{
	mock_failure, mock_fallible_message, mock_message, selector, AccountId32, ContractMock,
	DevChain, Session, SessionError, ALICE, NO_ARGS, NO_ENDOWMENT, NO_SALT,
};
use std::sync::{
	atomic::{AtomicI32, Ordering},
	Arc,
};

/// An adder, which calls `change` of `accumulator`.
fn adder(session: &mut Session, accumulator: &AccountId32) -> AccountId32 {
	session.deploy_bundle(contract("adder"), "new", &[accumulator], NO_SALT, NO_ENDOWMENT).unwrap()
}

#[test]
fn a_mock_answers_the_contract_that_calls_it() {
	let mut session = Session::<DevChain>::default();
	let rich = session.sandbox().free_balance(&ALICE);
	let asked = Arc::new(AtomicI32::new(0));
	let seen = asked.clone();
	let mock = ContractMock::new().with_message(
		selector("change"),
		mock_message(move |by: i32| seen.store(by, Ordering::Relaxed)),
	);
	let accumulator = session.mocking_api().deploy(mock);
	assert_eq!(session.sandbox().free_balance(&ALICE), rich, "mocks cost nobody anything");
	adder(&mut session, &accumulator);
	session.call::<_, ()>("apply", &["3"], NO_ENDOWMENT).unwrap().unwrap();
	assert_eq!(asked.load(Ordering::Relaxed), 3);
	// The test calls the mock directly as well.
	let output = session.call_input::<()>(accumulator, &(selector("change"), 5i32), NO_ENDOWMENT);
	assert_eq!((output, asked.load(Ordering::Relaxed)), (Ok(Ok(())), 5));
}

#[test]
fn a_mock_fails_reverts_or_lacks_a_message() {
	let accumulator_that = |mock: ContractMock| {
		let mut session = Session::<DevChain>::default();
		let accumulator = session.mocking_api().deploy(mock);
		adder(&mut session, &accumulator);
		session.call::<_, ()>("apply", &["3"], NO_ENDOWMENT).unwrap_err()
	};
	let change = selector("change");
	let reverts = mock_fallible_message(|_: i32| Err::<(), _>(7u8));
	for (mock, reason) in [
		(ContractMock::new().with_message(change, mock_failure("out of order")), "out of order"),
		(ContractMock::new().with_message(change, reverts), "reverted"),
		(ContractMock::new(), "message 0xbf90a640: it has no such message"),
		(
			ContractMock::new().with_message(change, mock_message(|_: u8| ())),
			"its arguments 0x03000000 do not decode as u8: ",
		),
	] {
		let SessionError::Failed { error, trace } = accumulator_that(mock) else {
			panic!("the adder panics")
		};
		assert_eq!(error, "ContractTrapped");
		assert!(trace.contains(reason), "{trace}");
	}
}

#[test]
fn a_mock_answers_one_message_of_a_contract_with_code() {
	let mut session = Session::<DevChain>::default();
	let accumulator = session
		.deploy_bundle(contract("accumulator"), "new", &["7"], NO_SALT, NO_ENDOWMENT)
		.unwrap();
	let mock = ContractMock::new().with_message(selector("get"), mock_message(|()| -1i32));
	session.mocking_api().mock_existing_contract(mock, accumulator.clone());
	adder(&mut session, &accumulator);
	// `change` runs in the contract: its event shows the value that only the contract knows.
	session.call::<_, ()>("apply", &["3"], NO_ENDOWMENT).unwrap().unwrap();
	assert_eq!(session.record().last_event_batch().len(), 1);
	let value = session.query_with_address::<_, i32>(accumulator, "get", NO_ARGS);
	assert_eq!(value, Ok(Ok(-1)));
}

#[test]
fn two_mocks_have_two_addresses() {
	let mut session = Session::<DevChain>::default();
	let mut mock = |output: u8| {
		let mock = ContractMock::new().with_message([0; 4], mock_message(move |()| output));
		session.mocking_api().deploy(mock)
	};
	let (first, second) = (mock(1), mock(2));
	assert_eq!(session.call_input::<u8>(first, &[0u8; 4], NO_ENDOWMENT), Ok(Ok(1)));
	assert_eq!(session.call_input::<u8>(second, &[0u8; 4], NO_ENDOWMENT), Ok(Ok(2)));
}

#[test]
#[should_panic(expected = "asked for 3")]
fn a_mock_can_hold_assertions() {
	let mut session = Session::<DevChain>::default();
	let mock = ContractMock::new().with_message(
		selector("change"),
		mock_message(|by: i32| assert_eq!(by, 4, "asked for {by}")),
	);
	let accumulator = session.mocking_api().deploy(mock);
	adder(&mut session, &accumulator);
	// The panic passes the interpreter, which must not be unwound.
	let _ = session.call::<_, ()>("apply", &["3"], NO_ENDOWMENT);
}
