//! Random trees of calls, on this pallet and on `pallet-contracts` 51: the same outputs, errors, events and
//! state.
//!
//! What is known to differ is in `docs/differences.md`, and here:
//!
//! - Scenarios do not reach it: weight limits (each pallet has weights of its own), root as an origin,
//!   termination in favour of another contract, an account that is taken again after its contract ended, a
//!   transfer to oneself, deposit limits of calls that re-enter a contract. [`known::avoid`] makes them so.
//! - A scenario ends, and is counted: where `pallet-contracts` fails because of its order at the end of a
//!   call, takes a deposit that nothing is stored for, or miscounts what a contract stores.
//! - [`known::same_outcome`] knows which errors have another name.
//! - [`state`] compares deposits up to the rounding of refunds, and leaves out what only one pallet stores.
//!
//! `PROPTEST_CASES=20000` makes it a search (`make fuzz`); without it the cases are the same each time.

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

/// What happens on the chain.
#[derive(Clone, Debug)]
pub enum Action {
	/// By Alice, or by Bob.
	Call { by_bob: bool, to: Who, deposit: Option<u64>, value: u64, script: Vec<Op> },
	/// By Alice.
	Instantiate { code: u8, value: u64, salt: u8, script: Vec<Op> },
	/// By Charlie, who uploaded all.
	Remove(u8),
	/// By Charlie.
	Upload(u8),
	/// By root.
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

/// How often what happened: a comparison in which something never succeeds shows nothing of it.
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
		// There, a frame counts what it stored when it ends; a callee of the same contract that clears it
		// before then finds nothing to count down.
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

/// As many cases as `PROPTEST_CASES` says; without it `cases`, and the same ones each time.
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
