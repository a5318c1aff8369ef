//! Random trees of calls between several contracts, with the invariants checked after each.
//!
//! `script.rs` defines the operations of the contracts. The cases are the same in each run.
//! `PROPTEST_CASES=20000` searches other cases for a quarter of an hour.

use super::script::{interpreter, op, value, who, Op, Who, World, MODULES};
use crate::{mock::*, try_state, CodeInfoOf, ContractInfoOf, Determinism, Event, HoldReason};
use codec::Encode;
use frame_support::{
	traits::fungible::{Inspect, InspectHold},
	weights::Weight,
};
use proptest::{
	collection::vec,
	prelude::*,
	sample::select,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use std::cell::RefCell;

/// An action on the chain.
#[derive(Clone, Debug)]
enum Action {
	Call { by: Origin, to: Who, gas: Weight, deposit: Option<u64>, value: u64, script: Vec<Op> },
	Instantiate { code: u8, value: u64, salt: u8, script: Vec<Op> },
	Remove(u8),
	Upload(u8),
	SetCode(Who, u8),
	Idle,
}

#[derive(Clone, Copy, Debug)]
enum Origin {
	Alice,
	Bob,
	Root,
}

impl Origin {
	#[cfg(feature = "trace")]
	fn account(self) -> Option<AccountId> {
		match self {
			Self::Alice => Some(ALICE),
			Self::Bob => Some(BOB),
			Self::Root => None,
		}
	}
}

/// A transfer by the runtime, to Bob.
fn transfer(value: u64) -> Vec<u8> {
	RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest: BOB, value }).encode()
}

impl World {
	/// Performs the action. Returns whether it succeeded.
	fn act(&self, action: &Action) -> bool {
		match action {
			Action::Call { by, to, gas, deposit, value, script } => {
				let origin = match by {
					Origin::Alice => RuntimeOrigin::signed(ALICE),
					Origin::Bob => RuntimeOrigin::signed(BOB),
					Origin::Root => RuntimeOrigin::root(),
				};
				let (dest, data) = (self.who(*to), self.script(script));
				#[cfg(feature = "trace")]
				if let Some(caller) = by.account() {
					super::trace::assert_tracing_changes_nothing(
						caller,
						dest.clone(),
						*value,
						*gas,
						*deposit,
						data.clone(),
					);
				}
				let deposit = deposit.map(codec::Compact);
				let outcome = Contracts::call(origin, dest, *value, *gas, deposit, data);
				let post_info = match outcome {
					Ok(post_info) => post_info,
					Err(failed) => failed.post_info,
				};
				if let Some(weight) = post_info.actual_weight {
					let most = crate::meter::Cost::<Test>::call(50_000, *gas);
					assert!(weight.all_lte(most), "{weight:?} is more than {most:?}");
				}
				outcome.is_ok()
			},
			Action::Instantiate { code, value, salt, script } => Contracts::instantiate(
				RuntimeOrigin::signed(ALICE),
				*value,
				GAS,
				None,
				self.code(*code),
				self.script(script),
				vec![*salt],
			)
			.is_ok(),
			Action::Remove(code) => {
				Contracts::remove_code(RuntimeOrigin::signed(ALICE), self.code(*code)).is_ok()
			},
			Action::Upload(code) => {
				let code = interpreter(usize::from(*code) % (MODULES + 1));
				let alice = RuntimeOrigin::signed(ALICE);
				Contracts::upload_code(alice, code, None, Determinism::Enforced).is_ok()
			},
			Action::SetCode(contract, code) => {
				let (contract, code) = (self.who(*contract), self.code(*code));
				Contracts::set_code(RuntimeOrigin::root(), contract, code).is_ok()
			},
			Action::Idle => {
				idle(Weight::from_parts(1_000_000_000, 100_000));
				true
			},
		}
	}
}

/// Asserts the invariants that hold after any action, beyond [`try_state`].
fn check(issued: u64) {
	assert_eq!(Balances::total_issuance(), issued);
	try_state::check::<Test>().expect("the invariants hold");
	for (account, data) in frame_system::Account::<Test>::iter() {
		let held = Balances::balance_on_hold(&HoldReason::StorageDepositReserve.into(), &account);
		match ContractInfoOf::<Test>::get(&account) {
			Some(info) => {
				let dependencies: u64 = info.delegate_dependencies.values().sum();
				assert_eq!(held, info.total_deposit() + dependencies, "{account:?} {info:?}");
				assert!(data.consumers > 0, "{account:?} can be reaped");
			},
			None => {
				assert_eq!(held, 0, "{account:?} is no contract");
				let uploads = [ALICE, BOB].contains(&account);
				assert!(uploads || data.consumers == 0, "{account:?} cannot be reaped");
			},
		}
	}
}

/// The account of a terminated contract is gone, unless another contract sent something there
/// afterwards. Contracts that terminated earlier have passed on their balance.
fn check_ended() {
	let events: Vec<_> = System::events().into_iter().map(|record| record.event).collect();
	let ended = |event: &RuntimeEvent| match event {
		RuntimeEvent::Contracts(Event::Terminated { contract, .. }) => Some(contract.clone()),
		_ => None,
	};
	let all: Vec<_> = events.iter().filter_map(ended).collect();
	for (position, event) in events.iter().enumerate() {
		let Some(contract) = ended(event) else { continue };
		let sent_afterwards = events[position + 1..].iter().any(|event| match event {
			RuntimeEvent::Balances(pallet_balances::Event::Transfer { from, to, .. }) => {
				*to == contract && !all.contains(from)
			},
			_ => false,
		});
		assert!(
			sent_afterwards || !System::account_exists(&contract),
			"{contract:?} has {} of a contract that ended before: {all:?}",
			Balances::total_balance(&contract),
		);
	}
}

fn run(actions: &[Action], tally: &mut Tally) {
	on_chain(|| {
		Unstable::set(true);
		let mut world = World { modules: vec![], contracts: vec![], transfer };
		for index in 0..=MODULES {
			let uploaded =
				Contracts::bare_upload_code(ALICE, interpreter(index), None, Determinism::Enforced);
			world.modules.push(uploaded.expect("the interpreter is accepted").code_hash);
		}
		for index in 0..MODULES {
			for salt in 0..2u8 {
				let outcome = try_instantiate(interpreter(index), 5_000, vec![], &[salt]);
				outcome.result.expect("a contract is made of it");
			}
		}
		let issued = Balances::total_issuance();
		for action in actions {
			world.contracts = ContractInfoOf::<Test>::iter_keys().collect();
			world.contracts.sort();
			let before = state_root();
			// A transaction, as FRAME makes one around an extrinsic.
			let done = frame_support::storage::with_storage_layer(|| {
				if world.act(action) {
					Ok(())
				} else {
					Err(sp_runtime::DispatchError::Other("failed"))
				}
			});
			tally.count(done.is_ok());
			check_ended();
			if done.is_err() {
				assert_eq!(state_root(), before, "a failure leaves no trace: {action:?}");
			}
			check(issued);
		}
		// All that can be deleted gets deleted.
		for _ in 0..100 {
			idle(Weight::MAX);
		}
		assert_eq!(crate::DeletionQueue::<Test>::iter().count(), 0);
		assert!(CodeInfoOf::<Test>::iter().count() <= MODULES + 1);
	});
}

fn action() -> impl Strategy<Value = Action> {
	let by = select(vec![Origin::Alice, Origin::Alice, Origin::Bob, Origin::Bob, Origin::Root]);
	let gas = select(vec![GAS, GAS, GAS, GAS, GAS, GAS, GAS / 50, Weight::from_parts(1, 1)]);
	let deposit = prop::option::weighted(0.2, select(vec![0, 1, 200, 1_000, 1_000_000]));
	prop_oneof![
		8 => (by, who(), gas, deposit, value(), vec(op(), 0..6)).prop_map(
			|(by, to, gas, deposit, value, script)| Action::Call {
				by, to, gas, deposit, value, script,
			}
		),
		2 => (0..3u8, value(), 0..3u8, vec(op(), 0..4)).prop_map(|(code, value, salt, script)| {
			Action::Instantiate { code, value, salt, script }
		}),
		1 => (0..4u8).prop_map(Action::Remove),
		1 => (0..4u8).prop_map(Action::Upload),
		1 => (who(), 0..3u8).prop_map(|(contract, code)| Action::SetCode(contract, code)),
		1 => Just(Action::Idle),
	]
}

/// Counts of outcomes. A search in which something never succeeds tests nothing of it.
#[derive(Default, Debug)]
struct Tally {
	succeeded: u32,
	failed: u32,
	called: u32,
	delegated: u32,
	instantiated: u32,
	terminated: u32,
	changed_code: u32,
	held: u32,
	released: u32,
	removed_code: u32,
}

impl Tally {
	fn count(&mut self, done: bool) {
		if done {
			self.succeeded += 1
		} else {
			self.failed += 1
		}
		for record in System::events() {
			let RuntimeEvent::Contracts(event) = record.event else { continue };
			let counter = match event {
				Event::Called { caller: crate::Origin::Signed(caller), .. }
					if caller != ALICE && caller != BOB =>
				{
					&mut self.called
				},
				Event::DelegateCalled { .. } => &mut self.delegated,
				Event::Instantiated { deployer, .. } if deployer != ALICE => &mut self.instantiated,
				Event::Terminated { .. } => &mut self.terminated,
				Event::ContractCodeUpdated { .. } => &mut self.changed_code,
				Event::StorageDepositTransferredAndHeld { .. } => &mut self.held,
				Event::StorageDepositTransferredAndReleased { .. } => &mut self.released,
				Event::CodeRemoved { .. } => &mut self.removed_code,
				_ => continue,
			};
			*counter += 1;
		}
	}

	/// Returns whether none of the counts is zero.
	fn is_full(&self) -> bool {
		[
			self.succeeded,
			self.failed,
			self.called,
			self.delegated,
			self.instantiated,
			self.terminated,
			self.changed_code,
			self.held,
			self.released,
			self.removed_code,
		]
		.iter()
		.all(|count| *count > 0)
	}
}

#[test]
fn whatever_contracts_do_the_books_balance_and_failures_leave_no_trace() {
	let config = ProptestConfig::with_source_file(file!());
	let mut runner = match std::env::var("PROPTEST_CASES") {
		Ok(cases) => {
			let cases = cases.parse().expect("PROPTEST_CASES is a number");
			TestRunner::new(ProptestConfig { cases, ..config })
		},
		Err(_) => TestRunner::new_with_rng(
			ProptestConfig { cases: 300, ..config },
			TestRng::deterministic_rng(RngAlgorithm::ChaCha),
		),
	};
	let tally = RefCell::new(Tally::default());
	runner
		.run(&vec(action(), 1..10), |actions| {
			run(&actions, &mut tally.borrow_mut());
			Ok(())
		})
		.unwrap_or_else(|found| panic!("{found}"));
	let tally = tally.into_inner();
	println!("{tally:?}");
	assert!(tally.is_full(), "{tally:?}");
}
