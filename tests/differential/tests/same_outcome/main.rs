//! Random trees of calls must have the same outputs, errors, events and state on this pallet and on
//! `pallet-contracts` 51.
//!
//! `docs/differences.md` lists the known differences. The test handles them in these ways:
//!
//! - [`known::avoid`] keeps scenarios away from most: weight limits, deposit limits of calls that
//!   re-enter a contract, transfers of a contract to itself, termination in favour of another
//!   contract, reuse of an account after its contract terminated. No scenario has root as an
//!   origin.
//! - A scenario ends, and is counted, if `pallet-contracts` does one of these: it fails because of
//!   its order at the end of a call, takes a deposit for which nothing is stored, or miscounts the
//!   storage of a contract.
//! - [`known::same_outcome`] knows the errors with different names.
//! - [`state`] compares deposits up to the rounding of refunds, and skips entries that only one
//!   pallet stores.
//!
//! `PROPTEST_CASES=20000` makes it a random search (`make fuzz`). Without it, the cases are always
//! the same.

#![allow(missing_docs)]

#[path = "../../../../pallet/src/tests/script.rs"]
mod script;

mod chain;
mod known;
mod messages;
mod names;
mod state;
mod swap;

use chain::{lean, reference, Outcome};
use proptest::{
	collection::vec,
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use script::{interpreter, op, value, who, Op, Who, MODULES};
use std::cell::RefCell;

/// An action on the chain.
#[derive(Clone, Debug)]
pub enum Action {
	/// A call by Alice, or by Bob.
	Call { by_bob: bool, to: Who, deposit: Option<u64>, value: u64, script: Vec<Op> },
	/// An instantiation by Alice.
	Instantiate { code: u8, value: u64, salt: u8, script: Vec<Op> },
	/// A removal of code by Charlie, who uploaded it.
	Remove(u8),
	/// An upload by Charlie.
	Upload(u8),
	/// A call of `set_code` by root.
	SetCode(Who, u8),
}

fn action() -> impl Strategy<Value = Action> {
	let deposit = prop::option::weighted(
		0.2,
		prop::sample::select(vec![0, 1_000, 200_000, 1_000_000, 1_000_000_000]),
	);
	prop_oneof![
		8 => (any::<bool>(), who(), deposit, value(), vec(op(), 0..6)).prop_map(
			|(by_bob, to, deposit, value, script)| Action::Call { by_bob, to, deposit, value, script }
		),
		2 => (0..3u8, value(), vec(op(), 0..4)).prop_map(|(code, value, script)| {
			Action::Instantiate { code, value, salt: 0, script }
		}),
		1 => (0..4u8).prop_map(Action::Remove),
		1 => (0..4u8).prop_map(Action::Upload),
		1 => (who(), 0..3u8).prop_map(|(contract, code)| Action::SetCode(contract, code)),
	]
}

/// Counts of outcomes, to show that the comparison covers each of them.
#[derive(Default, Debug)]
struct Tally {
	succeeded: u32,
	reverted: u32,
	failed: u32,
	events: u32,
	/// Scenarios that ended with a known difference.
	known: u32,
}

fn compare(actions: &[Action], tally: &mut Tally) -> Result<(), TestCaseError> {
	let modules: Vec<_> = (0..=MODULES).map(interpreter).collect();
	let (mut ours, mut theirs) = (lean::Chain::new(&modules), reference::Chain::new(&modules));
	for (at, action) in actions.iter().enumerate() {
		let (our, their) = (ours.act(action), theirs.act(action));
		if known::fails_by_order(&our, &their) {
			tally.known += 1;
			break;
		}
		prop_assert!(
			known::same_outcome(&our, &their),
			"action {at}, {action:?}:\nlean-contracts:   {our:?}\npallet-contracts: {their:?}"
		);
		match &our {
			Outcome { result: Ok((flags, _)), .. } if *flags == 0 => tally.succeeded += 1,
			Outcome { result: Ok(_), .. } => tally.reverted += 1,
			Outcome { result: Err(_), .. } => tally.failed += 1,
		}
		tally.events += our.events.len() as u32;
		let (our, their) = (ours.state(), theirs.state());
		prop_assert!(!our.miscounts(), "after action {at}, {action:?}: {our:?}");
		// In `pallet-contracts`, a frame counts its storage when it ends. A callee of the same
		// contract that clears an entry before then has nothing to subtract from.
		if their.miscounts() || known::took_too_much(&our, &their) {
			tally.known += 1;
			break;
		}
		let found = state::difference(&our, &their);
		prop_assert!(
			found.is_none(),
			"after action {at}, {action:?}: {}",
			found.unwrap_or_default()
		);
	}
	Ok(())
}

/// A runner with `PROPTEST_CASES` random cases. Without the variable, it runs `cases` cases, and
/// the same ones each time.
fn runner(cases: u32) -> TestRunner {
	let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
	match std::env::var("PROPTEST_CASES") {
		Ok(cases) => {
			let cases = cases.parse().expect("PROPTEST_CASES is a number");
			TestRunner::new(ProptestConfig { cases, ..config })
		},
		Err(_) => TestRunner::new_with_rng(
			ProptestConfig { cases, ..config },
			TestRng::deterministic_rng(RngAlgorithm::ChaCha),
		),
	}
}

#[test]
fn random_scenarios_have_the_same_outcome_as_on_pallet_contracts() {
	let tally = RefCell::new(Tally::default());
	let scenarios = vec(action(), 1..10).prop_map(known::avoid);
	runner(300)
		.run(&scenarios, |actions| compare(&actions, &mut tally.borrow_mut()))
		.unwrap_or_else(|found| panic!("{found}"));
	let tally = tally.into_inner();
	println!("{tally:?}");
	let Tally { succeeded, reverted, failed, events, known } = tally;
	assert!([succeeded, reverted, failed, events].iter().all(|count| *count > 0));
	assert!(known < succeeded / 10, "most scenarios end with a known difference");
}
