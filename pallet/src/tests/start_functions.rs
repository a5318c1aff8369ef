//! Start functions, which some compilers emit: they run before the entry point, in the same frame.

use super::{fixtures, session::in_turn};
use crate::{mock::*, Code, CollectEvents, ContractInfoOf, DebugInfo, Error};
use frame_support::weights::Weight;

const IMPORTS: &str = r#"
	(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
	(import "seal0" "input" (func $input (param i32 i32)))
	(import "seal0" "caller" (func $caller (param i32 i32)))
	(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
	(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#;

/// Stores a value.
const STORE: &str = "(drop (call $set (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 4)))";

/// A contract whose start function is `start`, and whose `call` is `call`.
fn starting(start: &str, call: &str) -> Vec<u8> {
	contract(IMPORTS, "", call, &format!("(func $start {start}) (start $start)"))
}

fn items_of(account: &sp_runtime::AccountId32) -> u32 {
	ContractInfoOf::<Test>::get(account).unwrap().storage_items
}

#[test]
fn it_runs_before_each_entry_point() {
	on_chain(|| {
		let start = format!("(i32.store (i32.const 0) (i32.const 7)) {STORE}");
		let returns = "(call $return (i32.const 0) (i32.const 0) (i32.const 4))";
		let account = instantiate(starting(&start, returns));
		assert_eq!(items_of(&account), 1, "the constructor's stored a value");
		assert_eq!(call(&account, vec![]).result.unwrap().data, 7u32.to_le_bytes());
	});
}

#[test]
fn it_is_metered() {
	on_chain(|| {
		let outcome = Contracts::bare_instantiate(
			ALICE,
			1_000,
			Weight::from_parts(10_000_000_000, u64::MAX / 2),
			None,
			Code::Upload(starting("(loop (br 0))", "")),
			vec![],
			vec![],
			DebugInfo::Skip,
			CollectEvents::Skip,
		);
		assert_eq!(outcome.result.unwrap_err(), Error::<Test>::OutOfGas.into());
	});
}

/// Runs `body` only if there is input, so that the contract can be instantiated.
fn if_called(body: &str) -> String {
	// Calls pass input, instantiations do not.
	format!(
		"(i32.store (i32.const 8) (i32.const 4)) (call $input (i32.const 12) (i32.const 8))
		(if (i32.load (i32.const 8)) (then {body}))"
	)
}

#[test]
fn what_it_returns_is_returned_by_the_call_and_the_entry_point_does_not_run() {
	on_chain(|| {
		let returns = |flags: u32| {
			let body = format!(
				"(i32.store (i32.const 0) (i32.const 7))
				(call $return (i32.const {flags}) (i32.const 0) (i32.const 4))"
			);
			instantiate(starting(&if_called(&body), STORE))
		};
		let account = returns(0);
		let output = call(&account, vec![1]).result.unwrap();
		assert_eq!((output.data, output.flags.bits()), (7u32.to_le_bytes().to_vec(), 0));
		assert_eq!(items_of(&account), 0);
	});
}

#[test]
fn a_revert_undoes_what_it_did() {
	on_chain(|| {
		let body = format!("{STORE} (call $return (i32.const 1) (i32.const 0) (i32.const 4))");
		let account = instantiate(starting(&if_called(&body), ""));
		let output = call(&account, vec![1]).result.unwrap();
		assert_eq!(output.flags.bits(), 1);
		assert_eq!(items_of(&account), 0);
	});
}

#[test]
fn a_trap_fails_the_call_and_nothing_stays() {
	on_chain(|| {
		let account = instantiate(starting(&if_called(&format!("{STORE} unreachable")), ""));
		let outcome = call(&account, vec![1]);
		assert_eq!(outcome.result.unwrap_err(), Error::<Test>::ContractTrapped.into());
		assert_eq!(items_of(&account), 0);
	});
}

#[test]
fn it_can_call_other_contracts() {
	on_chain(|| {
		let callee = instantiate(fixtures::counts_itself(""));
		let bytes: String =
			AsRef::<[u8]>::as_ref(&callee).iter().map(|byte| format!("\\{byte:02x}")).collect();
		let start = "(i32.store (i32.const 500) (i32.const 8))
			(if (call $call (i32.const 0) (i32.const 400) (i64.const 0) (i32.const 2000)
				(i32.const 0) (i32.const 0) (i32.const 508) (i32.const 500)) (then unreachable))";
		let code = contract(
			IMPORTS,
			"",
			"(call $return (i32.const 0) (i32.const 508) (i32.const 8))",
			&format!("(func $start {start}) (start $start) (data (i32.const 400) \"{bytes}\")"),
		);
		let output = call(&instantiate(code), vec![]).result.unwrap().data;
		assert_eq!(output, [1u32.to_le_bytes(), 1u32.to_le_bytes()].concat());
	});
}

/// The instance of such a module is reset like that of any other module.
#[test]
fn called_again_it_finds_everything_reset_and_costs_no_new_instance() {
	on_chain(|| {
		let start = "(global.set $g (i32.add (global.get $g) (i32.const 1)))
			(i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (global.get $g)))";
		let returns = "(i32.store (i32.const 4) (global.get $g))
			(call $return (i32.const 0) (i32.const 0) (i32.const 8))";
		let with = |rest: &str| {
			let more = format!("(global $g (mut i32) (i32.const 0)) {rest}");
			instantiate(contract(IMPORTS, "", returns, &more))
		};
		let starts = with(&format!("(func $start {start}) (start $start)"));
		let plain = with(&format!("(func $start {start})"));
		let caller = instantiate(fixtures::call_in_turn());
		let (_, output) = in_turn(&caller, &[&starts, &starts, &starts]);
		assert_eq!(output, [1, 0, 0, 0, 1, 0, 0, 0].repeat(3));
		let more = |account| {
			let (one, _) = in_turn(&caller, &[account]);
			let (two, _) = in_turn(&caller, &[account, account]);
			(two - one).ref_time()
		};
		// The difference is the call of the start function, and its fuel.
		let (with_start, without) = (more(&starts), more(&plain));
		assert!(with_start > without && with_start < without * 3 / 2, "{with_start} {without}");
	});
}

/// Neither the fuel of wasmi nor the charge of an entry point covers them.
#[test]
fn its_locals_are_paid_for() {
	on_chain(|| {
		let used = |start: &str| {
			let locals = "i64 ".repeat(1_000);
			let rest = format!("(func $start (local {locals})) {start}");
			let outcome = call(&instantiate(contract(IMPORTS, "", "", &rest)), vec![]);
			outcome.result.unwrap();
			outcome.gas_consumed.ref_time()
		};
		let (with, without) = (used("(start $start)"), used(""));
		let locals = 850 * crate::meter::Cost::<Test>::ref_time_per_fuel();
		assert!(with > without + locals, "{with} {without} {locals}");
	});
}
