//! Each failure of a call leaves a line in the dry run's debug message: the error, its place, the
//! found and the expected value.

use super::fixtures;
use crate::{mock::*, Code, CollectEvents, DebugInfo, Determinism, Error};
use codec::Encode;
use frame_support::weights::Weight;
use scale_info::{TypeDef, TypeInfo};
use sp_runtime::{AccountId32, DispatchError};
use std::{
	cell::{Cell, RefCell},
	collections::BTreeSet,
};

/// All functions that the contracts here import.
const IMPORTS: &str = r#"
	(import "seal0" "input" (func $input (param i32 i32)))
	(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
	(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
	(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
	(import "seal0" "caller" (func $caller (param i32 i32)))
	(import "seal0" "address" (func $address (param i32 i32)))
	(import "seal0" "deposit_event" (func $event (param i32 i32 i32 i32)))
	(import "seal1" "terminate" (func $terminate (param i32)))
	(import "seal0" "lock_delegate_dependency" (func $lock (param i32)))
	(import "seal0" "unlock_delegate_dependency" (func $unlock (param i32)))
	(import "seal0" "own_code_hash" (func $own_hash (param i32 i32)))
	(import "seal0" "instantiation_nonce" (func $nonce (result i64)))"#;

/// Collects the errors that were seen.
struct Seen(RefCell<BTreeSet<String>>);

impl Seen {
	/// Asserts that the call fails with `error`, and that one debug line contains all `parts`.
	#[track_caller]
	fn fails(
		&self,
		account: &AccountId32,
		input: Vec<u8>,
		limits: (Weight, Option<u64>),
		error: Error<Test>,
		parts: &[&str],
	) {
		let outcome = Contracts::bare_call(
			ALICE,
			account.clone(),
			0,
			limits.0,
			limits.1,
			input,
			DebugInfo::UnsafeDebug,
			CollectEvents::Skip,
			Determinism::Enforced,
		);
		self.check(outcome.result.map(|_| ()), outcome.debug_message, error, parts);
	}

	#[track_caller]
	fn check(
		&self,
		result: Result<(), DispatchError>,
		debug: Vec<u8>,
		error: Error<Test>,
		parts: &[&str],
	) {
		let text = String::from_utf8(debug).unwrap();
		let name = format!("{error:?}");
		assert_eq!(result.unwrap_err(), error.into(), "{text}");
		let name = name.split('(').next().unwrap();
		let line = text.lines().find(|line| parts.iter().all(|part| line.contains(part)));
		let line = line.unwrap_or_else(|| panic!("no line of `{text}` has all of {parts:?}"));
		if name != "ContractTrapped" {
			assert!(line.contains(name), "`{line}` should name {name}");
		}
		self.0.borrow_mut().insert(name.into());
	}
}

const ENOUGH: (Weight, Option<u64>) = (Weight::from_parts(500_000_000_000, u64::MAX / 2), None);

/// A contract with this `body` of `call`.
fn doing(body: &str) -> AccountId32 {
	thread_local!(static COUNT: Cell<u32> = const { Cell::new(0) });
	COUNT.set(COUNT.get() + 1);
	// Each contract has code of its own.
	instantiate(contract(IMPORTS, "", body, &format!("(global i32 (i32.const {}))", COUNT.get())))
}

/// Copies the input to address 4.
const READ_INPUT: &str =
	"(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))";

/// Calls the account in the input at 8, with the flags at 4.
const CALL: &str = "(drop (call $call (i32.load (i32.const 4)) (i32.const 8) (i64.const 0)
	(i32.const 2000) (i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0)))";

/// Writes its own address to 100.
const OWN_ADDRESS: &str =
	"(i32.store (i32.const 96) (i32.const 32)) (call $address (i32.const 100) (i32.const 96))";

#[test]
fn a_line_says_what_failed_where_and_what_was_found_and_expected() {
	on_chain(|| {
		let seen = Seen(RefCell::default());
		let fails = |body: &str, input: Vec<u8>, error, parts: &[&str]| {
			seen.fails(&doing(body), input, ENOUGH, error, parts);
		};
		let here = "contract ";
		// Traps of the code.
		let trap = "trapped: ";
		let parts = &[here, trap];
		for body in [
			"unreachable",
			"(drop (i32.div_u (i32.const 1) (i32.const 0)))",
			"(drop (i32.div_s (i32.const -2147483648) (i32.const -1)))",
			"(drop (i32.load (i32.const -1)))",
		] {
			fails(body, vec![], Error::ContractTrapped, parts);
		}
		let recursive = contract(IMPORTS, "", "(call $r)", "(func $r (call $r))");
		seen.fails(&instantiate(recursive), vec![], ENOUGH, Error::ContractTrapped, parts);
		for (body, rest) in [
			("(call_indirect (i32.const 1))", "(table 1 funcref)"),
			("(call_indirect (i32.const 0))", "(table 1 funcref)"),
			(
				"(call_indirect (i32.const 0))",
				"(table 1 funcref) (elem (i32.const 0) $f) (func $f (param i32))",
			),
		] {
			let code = contract(IMPORTS, "", body, rest);
			seen.fails(&instantiate(code), vec![], ENOUGH, Error::ContractTrapped, parts);
		}
		// Arguments.
		fails(
			"(call $caller (i32.const 70000) (i32.const 0))",
			vec![],
			Error::OutputBufferTooSmall,
			&[here, "seal0::caller(out_ptr: 70000, out_len_ptr: 0)"],
		);
		fails(
			"(drop (call $set (i32.const 65535) (i32.const 4) (i32.const 0) (i32.const 0)))",
			vec![],
			Error::OutOfBounds,
			&[here, "seal2::set_storage(key_ptr: 65535, key_len: 4", "65536 bytes"],
		);
		fails(
			"(drop (call $set (i32.const 0) (i32.const 1000) (i32.const 0) (i32.const 0)))",
			vec![],
			Error::DecodingFailed,
			&[here, "key_len: 1000", "longer than 128 bytes"],
		);
		fails(
			"(drop (call $set (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 20000)))",
			vec![],
			Error::ValueTooLarge,
			&[here, "value_len: 20000", "at most Limits::payload_len, 16384 bytes"],
		);
		let topics = "(i32.store8 (i32.const 0) (i32.const 20))";
		fails(
			&format!(
				"{topics} (call $event (i32.const 0) (i32.const 161) (i32.const 0) (i32.const 0))"
			),
			vec![],
			Error::TooManyTopics,
			&[here, "seal0::deposit_event", "at most 4"],
		);
		fails(
			"(call $return (i32.const 77) (i32.const 0) (i32.const 0))",
			vec![],
			Error::InvalidCallFlags,
			&[here, "seal0::seal_return(flags: 77"],
		);
		fails(
			&format!("{READ_INPUT} {CALL} {READ_INPUT}"),
			(1u32, instantiate(dummy())).encode(),
			Error::InputForwarded,
			&[here, "seal0::input"],
		);
		// Calls.
		let to_itself = format!(
			"{OWN_ADDRESS} (drop (call $call (i32.const 0) (i32.const 100) (i64.const 0)
				(i32.const 2000) (i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0)))"
		);
		fails(&to_itself, vec![], Error::ReentranceDenied, &[here, "seal1::call(flags: 0"]);
		let stores =
			doing("(drop (call $set (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 4)))");
		let read_only = doing(&format!("{READ_INPUT} {CALL}"));
		let outcome = call(&read_only, (16u32, stores.clone()).encode());
		let text = String::from_utf8(outcome.debug_message).unwrap();
		assert!(
			text.contains("seal2::set_storage(") && text.contains("StateChangeDenied"),
			"{text}"
		);
		seen.0.borrow_mut().insert("StateChangeDenied".into());
		let deep = doing(&format!(
			"{READ_INPUT} {OWN_ADDRESS} (if (call $call (i32.const 8) (i32.const 100) (i64.const 0)
				(i32.const 2000) (i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0))
				(then unreachable))"
		));
		let outcome = call(&deep, vec![]);
		let text = String::from_utf8(outcome.debug_message).unwrap();
		assert!(text.contains("MaxCallDepthReached: expected at most"), "{text}");
		seen.0.borrow_mut().insert("MaxCallDepthReached".into());
		fails(
			&format!("{OWN_ADDRESS} (call $terminate (i32.const 100))"),
			vec![],
			Error::TransferFailed,
			&[here, "seal1::terminate(beneficiary_ptr: 100)"],
		);
		let reentrant = format!(
			"(block {READ_INPUT} (br_if 0 (i32.load (i32.const 0))) {OWN_ADDRESS}
				(i32.store (i32.const 0) (i32.const 32))
				(drop (call $call (i32.const 8) (i32.const 100) (i64.const 0) (i32.const 2000)
					(i32.const 0) (i32.const 4) (i32.const -1) (i32.const 0))))
			(if (i32.eq (i32.load (i32.const 0)) (i32.const 4))
				(then (call $terminate (i32.const 5000))))"
		);
		let outcome = call(&doing(&reentrant), vec![]);
		let text = String::from_utf8(outcome.debug_message).unwrap();
		assert!(
			text.contains("seal1::terminate(") && text.contains("TerminatedWhileReentrant"),
			"{text}"
		);
		seen.note("TerminatedWhileReentrant");
		// Locked code.
		let other =
			Contracts::bare_upload_code(ALICE, fixtures::terminate(), None, Determinism::Enforced)
				.unwrap()
				.code_hash;
		let lock = format!("{READ_INPUT} (call $lock (i32.const 4))");
		let own_hash = "(i32.store (i32.const 96) (i32.const 32)) (call $own_hash (i32.const 100) (i32.const 96))";
		fails(
			&format!("{own_hash} (call $lock (i32.const 100))"),
			vec![],
			Error::CannotAddSelfAsDelegateDependency,
			&[here, "lock_delegate_dependency(code_hash_ptr: 100)"],
		);
		fails(&lock, vec![9; 32], Error::CodeNotFound, &[here, "lock_delegate_dependency("]);
		fails(
			&format!("{lock} (call $lock (i32.const 4))"),
			other.encode(),
			Error::DelegateDependencyAlreadyExists,
			&[here, "lock_delegate_dependency("],
		);
		fails(
			"(call $unlock (i32.const 0))",
			vec![],
			Error::DelegateDependencyNotFound,
			&[here, "unlock_delegate_dependency("],
		);
		let locks = doing(&lock);
		for number in 0..40u8 {
			let code = contract("", "", "", &format!("(global i32 (i32.const {number}))"));
			let hash =
				Contracts::bare_upload_code(ALICE, code, None, Determinism::Enforced).unwrap();
			let locked = call(&locks, hash.code_hash.encode());
			if locked.result.is_ok() {
				continue;
			}
			let parts = &[here, "lock_delegate_dependency(", "expected at most "];
			seen.check(
				locked.result.map(|_| ()),
				locked.debug_message,
				Error::MaxDelegateDependenciesReached,
				parts,
			);
		}
		// Transient storage.
		Unstable::set(true);
		let loop_ = "(local $n i32) (loop (i32.store (i32.const 0) (local.get $n))
			(drop (call $transient (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 16000)))
			(local.set $n (i32.add (local.get $n) (i32.const 1))) (br 0))";
		let imports = r#"(import "seal0" "set_transient_storage"
			(func $transient (param i32 i32 i32 i32) (result i32)))"#;
		let fills = instantiate(contract(imports, "", loop_, ""));
		let parts = &[here, "seal0::set_transient_storage(", "at most 65536 bytes"];
		seen.fails(&fills, vec![], ENOUGH, Error::OutOfTransientStorage, parts);
		// Balance.
		let limit = (ENOUGH.0, Some(1));
		let parts = &[here, "needed, and the limit is 1"];
		seen.fails(&stores, vec![], limit, Error::StorageDepositLimitExhausted, parts);
		let parts = &["the call failed before it ran", "can pay"];
		seen.fails(
			&stores,
			vec![],
			(ENOUGH.0, Some(u64::MAX)),
			Error::StorageDepositNotEnoughFunds,
			parts,
		);
		// Weight: the fuel of the code, the charge of a function, and the limit at the beginning.
		let weight = |ref_time, proof| (Weight::from_parts(ref_time, proof), None);
		let endless = doing("(loop (br 0))");
		let parts = &[here, "the code used all of its ref_time, 20000000000 picoseconds"];
		seen.fails(&endless, vec![], weight(20_000_000_000, 1 << 40), Error::OutOfGas, parts);
		let parts = &["proof size (bytes): ", " 0 left of a limit of 0", "left empty or negative"];
		seen.fails(&stores, vec![], weight(1 << 40, 0), Error::OutOfGas, parts);
		let parts = &["ref_time (picoseconds): ", "left of a limit of 1000"];
		seen.fails(&stores, vec![], weight(1_000, 1 << 40), Error::OutOfGas, parts);
		// Enough weight to load the code, and too little to start it: each limit that fails is
		// explained.
		let mut limit = 1u64 << 20;
		while limit < 1 << 40 {
			let outcome = Contracts::bare_call(
				ALICE,
				stores.clone(),
				0,
				Weight::from_parts(limit, u64::MAX),
				None,
				vec![],
				DebugInfo::UnsafeDebug,
				CollectEvents::Skip,
				Determinism::Enforced,
			);
			if outcome.result.is_err() {
				let text = String::from_utf8(outcome.debug_message).unwrap();
				assert!(text.contains("OutOfGas: ref_time"), "{limit}: {text}");
			}
			limit += limit / 16;
		}
		// Contracts and code that are missing, or exist already.
		let nobody = AccountId32::new([77; 32]);
		seen.fails(
			&nobody,
			vec![],
			ENOUGH,
			Error::ContractNotFound,
			&["the call failed before it ran"],
		);
		let instantiated = |code: Code<_>, salt: u8| {
			Contracts::bare_instantiate(
				ALICE,
				0,
				ENOUGH.0,
				None,
				code,
				vec![],
				vec![salt],
				DebugInfo::UnsafeDebug,
				CollectEvents::Skip,
			)
		};
		let gone = instantiated(Code::Existing([5; 32].into()), 0);
		let before = &["the call failed before it ran"];
		seen.check(gone.result.map(|_| ()), gone.debug_message, Error::CodeNotFound, before);
		assert!(instantiated(Code::Upload(dummy()), 1).result.is_ok());
		let again = instantiated(Code::Upload(dummy()), 1);
		seen.check(again.result.map(|_| ()), again.debug_message, Error::DuplicateContract, before);
		let ends = instantiated(Code::Upload(fixtures::terminate_in_constructor()), 2);
		seen.check(
			ends.result.map(|_| ()),
			ends.debug_message,
			Error::TerminatedInConstructor,
			&[here],
		);
		// A function that is switched off.
		let id = super::host_api::id_of("seal2", "set_storage");
		Contracts::set_host_function_status(RuntimeOrigin::root(), id, false).unwrap();
		let off = call(&stores, vec![]);
		let text = String::from_utf8(off.debug_message).unwrap();
		assert!(text.contains("set_storage"), "{text}");
		seen.note("HostFunctionDisabled");
		seen.assert_complete();
	});
}

/// Errors with which no call ends.
const OF_NO_CALL: [&str; 8] = [
	"InvalidSchedule",
	"CodeInfoNotFound",
	"XCMDecodeFailed",
	"CodeInUse",
	"ContractReverted",
	"NoMigrationPerformed",
	"HostFunctionNotFound",
	"TooManyDisabled",
];

/// Errors that other files test: of uploads, of code that `pallet-contracts` stored, of functions
/// that only such code may import, and of storage of another version.
const TESTED_ELSEWHERE: [&str; 24] = [
	"CodeTooLarge",
	"CodeRejected",
	"NotWasm",
	"FloatsNotAllowed",
	"MemoryNotImported",
	"SecondMemory",
	"MemoryTooLarge",
	"TableTooLarge",
	"EntryPointMissing",
	"EntryPointMistyped",
	"ExportNotAllowed",
	"UnknownImport",
	"ImportSignatureMismatch",
	"DeprecatedImport",
	"UnstableImport",
	"ImportNotAllowed",
	"TooManyImports",
	"TooManyTypes",
	"UnsupportedImport",
	"DeadCodeTooExpensive",
	"NoChainExtension",
	"RandomSubjectTooLong",
	"Indeterministic",
	"MigrationInProgress",
];

impl Seen {
	fn note(&self, error: &str) {
		self.0.borrow_mut().insert(error.into());
	}

	/// Asserts that every variant of `Error` was seen, except those that are tested elsewhere.
	fn assert_complete(&self) {
		let TypeDef::Variant(errors) = Error::<Test>::type_info().type_def else {
			panic!("errors are an enum");
		};
		let seen = self.0.borrow();
		for error in errors.variants {
			let elsewhere =
				OF_NO_CALL.contains(&error.name) || TESTED_ELSEWHERE.contains(&error.name);
			assert!(elsewhere != seen.contains(error.name), "{}", error.name);
		}
	}
}

#[test]
fn what_a_function_of_the_chain_fails_with_is_told() {
	on_chain(|| {
		let code = contract(
			r#"(import "seal_chain" "fails" (func $fails (param i32)))"#,
			"",
			"(call $fails (i32.const 7))",
			"",
		);
		let outcome = call(&instantiate(code), vec![]);
		let text = String::from_utf8(outcome.debug_message).unwrap();
		assert!(text.contains("seal_chain::fails(reason: 7): \"the reason\""), "{text}");
		assert_eq!(outcome.result.unwrap_err(), DispatchError::Other("the reason"));
	});
}
