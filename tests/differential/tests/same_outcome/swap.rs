//! A chain that swaps pallets within a scenario, and maybe back, must have the outcomes and the
//! state of a chain that never swapped. Only the differences that `known` lists are allowed.

use crate::{
	action,
	chain::{lean, reference, Outcome},
	known, runner,
	script::{interpreter, MODULES},
	state::{self, State},
	Action,
};
use proptest::{collection::vec, prelude::*};
use std::cell::RefCell;

/// The time of a swap.
#[derive(Clone, Copy, Debug)]
struct Plan {
	/// The chain swaps before this action.
	there: usize,
	/// It swaps back after so many more actions.
	back: Option<usize>,
	/// Number of modules that the migration plans before the next action. `None` for all.
	steps: Option<usize>,
}

/// A chain with one of the two pallets.
enum Chain {
	Old(reference::Chain),
	New(lean::Chain),
}

impl Chain {
	fn act(&mut self, action: &Action) -> Outcome {
		match self {
			Self::Old(chain) => chain.act(action),
			Self::New(chain) => chain.act(action),
		}
	}

	fn state(&mut self) -> State {
		match self {
			Self::Old(chain) => chain.state(),
			Self::New(chain) => chain.state(),
		}
	}

	/// Performs the runtime upgrade to the other pallet.
	fn swapped(self, steps: Option<usize>) -> Self {
		match self {
			Self::Old(old) => Self::New(lean::Chain::after_the_swap(old, steps)),
			// No hook of `pallet-contracts` 51 is needed, as the storage already has its version.
			Self::New(new) => Self::Old(reference::Chain::from_parts(new.into_parts())),
		}
	}
}

#[derive(Default, Debug)]
struct Tally {
	succeeded_after: u32,
	failed_after: u32,
	back: u32,
	/// Scenarios that ended with a known difference.
	known: u32,
}

fn compare(actions: &[Action], plan: Plan, tally: &mut Tally) -> Result<(), TestCaseError> {
	let modules: Vec<_> = (0..=MODULES).map(interpreter).collect();
	let mut stays = reference::Chain::new(&modules);
	let mut swaps = Chain::Old(reference::Chain::new(&modules));
	let there = plan.there % actions.len();
	let back = plan.back.map(|back| there + 1 + back);
	for (at, action) in actions.iter().enumerate() {
		if at == there || Some(at) == back {
			swaps = swaps.swapped(plan.steps);
			tally.back += u32::from(Some(at) == back);
			let (our, their) = (swaps.state(), stays.state());
			let found = state::difference(&our, &their);
			prop_assert!(found.is_none(), "the swap itself: {}", found.unwrap_or_default());
		}
		let is_new = matches!(swaps, Chain::New(_));
		let (our, their) = (swaps.act(action), stays.act(action));
		if is_new && known::fails_by_order(&our, &their) {
			tally.known += 1;
			break;
		}
		prop_assert!(
			known::same_outcome(&our, &their),
			"{plan:?}, action {at}, {action:?}:\nswapped: {our:?}\nstayed:  {their:?}"
		);
		if at >= there {
			match &our.result {
				Ok(_) => tally.succeeded_after += 1,
				Err(_) => tally.failed_after += 1,
			}
		}
		let (our, their) = (swaps.state(), stays.state());
		if their.miscounts() || known::took_too_much(&our, &their) {
			tally.known += 1;
			break;
		}
		let found = state::difference(&our, &their);
		prop_assert!(
			found.is_none(),
			"{plan:?}, after action {at}, {action:?}: {}",
			found.unwrap_or_default()
		);
	}
	Ok(())
}

fn plan() -> impl Strategy<Value = Plan> {
	let back = prop::option::weighted(0.3, 0..4usize);
	let steps = prop::option::weighted(0.5, 0..6usize);
	(0..16usize, back, steps).prop_map(|(there, back, steps)| Plan { there, back, steps })
}

#[test]
fn a_chain_that_swaps_pallets_goes_on_as_one_that_never_did() {
	let tally = RefCell::new(Tally::default());
	let scenarios = (vec(action(), 2..14).prop_map(known::avoid), plan());
	runner(200)
		.run(&scenarios, |(actions, plan)| compare(&actions, plan, &mut tally.borrow_mut()))
		.unwrap_or_else(|found| panic!("{found}"));
	let tally = tally.into_inner();
	println!("{tally:?}");
	let Tally { succeeded_after, failed_after, back, known } = tally;
	assert!([succeeded_after, failed_after, back].iter().all(|count| *count > 0));
	assert!(known < succeeded_after / 10, "most scenarios end with a known difference");
}

#[test]
fn the_migration_plans_one_code_after_the_other() {
	let modules: Vec<_> = (0..=MODULES).map(interpreter).collect();
	let codes = modules.len();
	for steps in 0..codes {
		let old = reference::Chain::new(&modules);
		assert_eq!(lean::Chain::after_the_swap(old, Some(steps)).planned(), steps);
	}
	assert_eq!(lean::Chain::after_the_swap(reference::Chain::new(&modules), None).planned(), codes);
}
