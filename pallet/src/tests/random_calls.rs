//! Random trees of calls over several contracts, with the invariants checked after each.
//!
//! Every contract runs the same code, which does what its input says: a list of operations, some of which
//! pass a list on to another contract. The cases are the same each time. `PROPTEST_CASES=20000` makes it a
//! search of a quarter of an hour, by other ones.

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
use sp_core::H256;
use std::cell::RefCell;

/// How many modules contracts run; one more is only uploaded, locked and removed. They differ in a constant
/// that nothing reads.
const MODULES: usize = 3;

/// An index among the contracts that are there, or beyond them an account without code.
type Who = u8;

/// Limits of a call to another contract; zero stands for all that is left.
#[derive(Clone, Debug)]
struct Limits {
	ref_time: u64,
	proof: u64,
	deposit: u64,
}

/// What a contract is told to do.
#[derive(Clone, Debug)]
enum Op {
	Set(u8, u16),
	Clear(u8),
	Take(u8),
	Transfer(Who, u64),
	Call {
		to: Who,
		reenter: bool,
		read_only: bool,
		limits: Limits,
		value: u64,
		script: Vec<Op>,
	},
	Delegate {
		code: u8,
		script: Vec<Op>,
	},
	Instantiate {
		code: u8,
		limits: Limits,
		value: u64,
		salt: u8,
		script: Vec<Op>,
	},
	Terminate(Who),
	SetCode(u8),
	Lock(u8),
	Unlock(u8),
	Event(u8),
	Spin(u32),
	/// A transfer by the runtime, to Bob.
	Dispatch(u64),
	Revert,
	Trap,
}

/// What happens on the chain.
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

/// Reads an operation at `$at`, does it, goes on with the next.
fn interpreter(index: usize) -> Vec<u8> {
	let imports = r#"
		(import "seal0" "input" (func $input (param i32 i32)))
		(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
		(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
		(import "seal1" "clear_storage" (func $clear (param i32 i32) (result i32)))
		(import "seal0" "take_storage" (func $take (param i32 i32 i32 i32) (result i32)))
		(import "seal0" "transfer" (func $transfer (param i32 i32 i32 i32) (result i32)))
		(import "seal2" "call" (func $call
			(param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32) (result i32)))
		(import "seal0" "delegate_call" (func $delegate
			(param i32 i32 i32 i32 i32 i32) (result i32)))
		(import "seal2" "instantiate" (func $instantiate
			(param i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
		(import "seal1" "terminate" (func $terminate (param i32)))
		(import "seal0" "set_code_hash" (func $set_code (param i32) (result i32)))
		(import "seal0" "lock_delegate_dependency" (func $lock (param i32)))
		(import "seal0" "unlock_delegate_dependency" (func $unlock (param i32)))
		(import "seal0" "deposit_event" (func $event (param i32 i32 i32 i32)))
		(import "seal0" "call_runtime" (func $dispatch (param i32 i32) (result i32)))"#;
	// Where each operand of an operation lies, behind its number at `$at`; and how long it is.
	let at = |offset: u32| format!("(i32.add (local.get $at) (i32.const {offset}))");
	let byte = |offset| format!("(i32.load8_u {})", at(offset));
	let half = |offset| format!("(i32.load16_u {})", at(offset));
	let word = |offset| format!("(i32.load {})", at(offset));
	let long = |offset| format!("(i64.load {})", at(offset));
	let ops = [
		(
			format!("(drop (call $set {} (i32.const 1) (i32.const 0) {}))", at(1), half(2)),
			"4".into(),
		),
		(format!("(drop (call $clear {} (i32.const 1)))", at(1)), "2".into()),
		(
			format!(
				"(i32.store (i32.const 7000) (i32.const 4000))
				(drop (call $take {} (i32.const 1) (i32.const 0) (i32.const 7000)))",
				at(1)
			),
			"2".into(),
		),
		(
			format!("(drop (call $transfer {} (i32.const 32) {} (i32.const 8)))", at(9), at(1)),
			"41".into(),
		),
		(
			format!(
				"(drop (call $call {} {} {} {} {} {} {} {} (i32.const -1) (i32.const 0)))",
				byte(1),
				at(34),
				long(2),
				long(10),
				at(18),
				at(26),
				at(68),
				half(66)
			),
			format!("68 {}", half(66)),
		),
		(
			format!(
				"(drop (call $delegate (i32.const 0) {} {} {} (i32.const -1) (i32.const 0)))",
				at(1),
				at(35),
				half(33)
			),
			format!("35 {}", half(33)),
		),
		(
			format!(
				"(drop (call $instantiate {} {} {} {} {} {} {} (i32.const -1) (i32.const 0)
					(i32.const -1) (i32.const 0) {} (i32.const 1)))",
				at(33),
				long(1),
				long(9),
				at(17),
				at(25),
				at(68),
				half(66),
				at(65)
			),
			format!("68 {}", half(66)),
		),
		(format!("(call $terminate {})", at(1)), "33".into()),
		(format!("(drop (call $set_code {}))", at(1)), "33".into()),
		(format!("(call $lock {})", at(1)), "33".into()),
		(format!("(call $unlock {})", at(1)), "33".into()),
		(
			format!("(call $event (i32.const 0) (i32.const 0) (i32.const 0) {})", byte(1)),
			"2".into(),
		),
		(
			format!(
				"(local.set $n {})
				(loop $spin
					(local.set $n (i32.sub (local.get $n) (i32.const 1)))
					(br_if $spin (i32.gt_s (local.get $n) (i32.const 0))))",
				word(1)
			),
			"5".into(),
		),
		(format!("(drop (call $dispatch {} {}))", at(3), half(1)), format!("3 {}", half(1))),
		("(call $return (i32.const 1) (i32.const 0) (i32.const 0))".into(), "1".into()),
		("unreachable".into(), "1".into()),
	];
	let mut arms = String::new();
	for (number, (body, length)) in ops.iter().enumerate() {
		// A fixed length, or one with that of a nested list added.
		let length = match length.split_once(' ') {
			None => format!("(i32.const {length})"),
			Some((fixed, nested)) => format!("(i32.add (i32.const {fixed}) {nested})"),
		};
		arms += &format!(
			"(if (i32.eq (local.get $op) (i32.const {number})) (then
				{body}
				(local.set $at (i32.add (local.get $at) {length}))
				(br $next)))"
		);
	}
	let run = format!(
		"(local $at i32) (local $end i32) (local $op i32) (local $n i32)
		(i32.store (i32.const 8188) (i32.const 50000))
		(call $input (i32.const 8192) (i32.const 8188))
		(local.set $at (i32.const 8192))
		(local.set $end (i32.add (i32.const 8192) (i32.load (i32.const 8188))))
		(block $done (loop $next
			(br_if $done (i32.ge_u (local.get $at) (local.get $end)))
			(local.set $op (i32.load8_u (local.get $at)))
			{arms}
			unreachable))"
	);
	contract(imports, &run, &run, &format!("(global i32 (i32.const {index}))"))
}

/// Which accounts and modules the numbers of operations stand for.
struct World {
	modules: Vec<H256>,
	contracts: Vec<AccountId>,
}

impl World {
	fn who(&self, index: Who) -> AccountId {
		let nobody = AccountId::new([9; 32]);
		self.contracts.get(usize::from(index)).cloned().unwrap_or(nobody)
	}

	fn code(&self, index: u8) -> H256 {
		self.modules[usize::from(index) % self.modules.len()]
	}

	fn script(&self, ops: &[Op]) -> Vec<u8> {
		ops.iter().flat_map(|op| self.op(op)).collect()
	}

	fn nested(&self, ops: &[Op]) -> Vec<u8> {
		let script = self.script(ops);
		[(script.len() as u16).encode(), script].concat()
	}

	fn op(&self, op: &Op) -> Vec<u8> {
		match op {
			Op::Set(key, len) => (0u8, key, len).encode(),
			Op::Clear(key) => (1u8, key).encode(),
			Op::Take(key) => (2u8, key).encode(),
			Op::Transfer(to, value) => (3u8, value, self.who(*to)).encode(),
			Op::Call { to, reenter, read_only, limits, value, script } => {
				let flags = u8::from(*reenter) * 8 + u8::from(*read_only) * 16;
				let limits = (limits.ref_time, limits.proof, limits.deposit);
				let head = (4u8, flags, limits, value, self.who(*to)).encode();
				[head, self.nested(script)].concat()
			},
			Op::Delegate { code, script } => {
				[(5u8, self.code(*code)).encode(), self.nested(script)].concat()
			},
			Op::Instantiate { code, limits, value, salt, script } => {
				let limits = (limits.ref_time, limits.proof, limits.deposit);
				let head = (6u8, limits, value, self.code(*code), salt).encode();
				[head, self.nested(script)].concat()
			},
			Op::Terminate(beneficiary) => (7u8, self.who(*beneficiary)).encode(),
			Op::SetCode(code) => (8u8, self.code(*code)).encode(),
			Op::Lock(code) => (9u8, self.code(*code)).encode(),
			Op::Unlock(code) => (10u8, self.code(*code)).encode(),
			Op::Event(len) => (11u8, len).encode(),
			Op::Spin(times) => (12u8, times).encode(),
			Op::Dispatch(value) => {
				let transfer =
					pallet_balances::Call::transfer_allow_death { dest: BOB, value: *value };
				let call = RuntimeCall::Balances(transfer).encode();
				[(13u8, call.len() as u16).encode(), call].concat()
			},
			Op::Revert => vec![14],
			Op::Trap => vec![15],
		}
	}

	/// Does it, and says whether it succeeded.
	fn act(&self, action: &Action) -> bool {
		match action {
			Action::Call { by, to, gas, deposit, value, script } => {
				let origin = match by {
					Origin::Alice => RuntimeOrigin::signed(ALICE),
					Origin::Bob => RuntimeOrigin::signed(BOB),
					Origin::Root => RuntimeOrigin::root(),
				};
				let (dest, data) = (self.who(*to), self.script(script));
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

/// What must hold whatever was done, beyond [`try_state`].
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

/// The account of a contract that ended is gone, unless another contract sent something there afterwards.
/// What ended before has passed on what it had.
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
		let mut world = World { modules: vec![], contracts: vec![] };
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
			let done = frame_support::storage::with_storage_layer(|| match world.act(action) {
				true => Ok(()),
				false => Err(sp_runtime::DispatchError::Other("failed")),
			});
			tally.count(done.is_ok());
			check_ended();
			if done.is_err() {
				assert_eq!(state_root(), before, "a failure leaves no trace: {action:?}");
			}
			check(issued);
		}
		// Nothing is left of what can be deleted.
		for _ in 0..100 {
			idle(Weight::MAX);
		}
		assert_eq!(crate::DeletionQueue::<Test>::iter().count(), 0);
		assert!(CodeInfoOf::<Test>::iter().count() <= MODULES + 1);
	});
}

fn limits() -> impl Strategy<Value = Limits> {
	let ref_time = select(vec![0, 0, 0, 1, 1_000_000, 300_000_000, 1_000_000_000, 5_000_000_000]);
	let proof = select(vec![0, 0, 0, 1, 1_000, 20_000, 100_000]);
	let deposit = select(vec![0, 0, 0, 1, 150, 2_000]);
	(ref_time, proof, deposit).prop_map(|(ref_time, proof, deposit)| Limits {
		ref_time,
		proof,
		deposit,
	})
}

fn value() -> impl Strategy<Value = u64> {
	select(vec![0, 0, 0, 1, 10, 500, 1_000_000_000])
}

/// The contracts of the beginning, and one more.
fn who() -> impl Strategy<Value = Who> {
	0..2 * MODULES as u8 + 1
}

fn op() -> impl Strategy<Value = Op> {
	let key = 0..4u8;
	let leaf = prop_oneof![
		6 => (key.clone(), 0..300u16).prop_map(|(key, len)| Op::Set(key, len)),
		3 => key.clone().prop_map(Op::Clear),
		2 => key.prop_map(Op::Take),
		2 => (who(), value()).prop_map(|(to, value)| Op::Transfer(to, value)),
		2 => who().prop_map(Op::Terminate),
		3 => (0..3u8).prop_map(Op::SetCode),
		1 => (0..4u8).prop_map(Op::Lock),
		1 => (0..4u8).prop_map(Op::Unlock),
		1 => any::<u8>().prop_map(Op::Event),
		1 => (0..100_000u32).prop_map(Op::Spin),
		1 => value().prop_map(Op::Dispatch),
		1 => Just(Op::Revert),
		1 => Just(Op::Trap),
		// Often enough that several end in one call, one in favour of another.
		4 => (who(), who()).prop_map(|(to, beneficiary)| Op::Call {
			to,
			reenter: false,
			read_only: false,
			limits: Limits { ref_time: 0, proof: 0, deposit: 0 },
			value: 0,
			script: vec![Op::Terminate(beneficiary)],
		}),
	];
	leaf.prop_recursive(4, 24, 4, |inner| {
		let script = || vec(inner.clone(), 0..4);
		prop_oneof![
			5 => (who(), prop::bool::weighted(0.8), prop::bool::weighted(0.1), limits(), value(), script())
				.prop_map(|(to, reenter, read_only, limits, value, script)| Op::Call {
					to, reenter, read_only, limits, value, script,
				}),
			2 => (0..3u8, script()).prop_map(|(code, script)| Op::Delegate { code, script }),
			3 => (0..3u8, limits(), value(), 0..3u8, script())
				.prop_map(|(code, limits, value, salt, script)| Op::Instantiate {
					code, limits, value, salt, script,
				}),
		]
	})
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

/// How often what happened: a search in which something never succeeds shows nothing of it.
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
		match done {
			true => self.succeeded += 1,
			false => self.failed += 1,
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

	/// None of the numbers of calls, from one contract to another and so on, is zero.
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
