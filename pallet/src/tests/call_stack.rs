//! Frames: calling, delegating, instantiating, terminating and rolling back.

use super::fixtures::*;
use crate::{api::ReturnFlags, mock::*, ContractInfoOf, Error, Event};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungible::Inspect, Get},
	weights::Weight,
};

/// Return codes as contracts see them.
const SUCCESS: u32 = 0;
const CALLEE_TRAPPED: u32 = 1;
const CALLEE_REVERTED: u32 = 2;
const TRANSFER_FAILED: u32 = 5;
const CODE_NOT_FOUND: u32 = 7;
const NOT_CALLABLE: u32 = 8;

fn contracts_events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Contracts(event) => Some(event),
			_ => None,
		})
		.collect()
}

#[test]
fn calling_an_account_without_code_fails_and_leaves_no_trace() {
	on_chain(|| {
		let before = state_root();
		let outcome = call_with(&BOB, 100, GAS, None, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::ContractNotFound.into()));
		assert_eq!(state_root(), before);
	});
}

#[test]
fn a_trap_fails_the_call_and_rolls_back() {
	on_chain(|| {
		let contract = instantiate(store_then("unreachable"));
		let before = state_root();
		let outcome = call(&contract, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::ContractTrapped.into()));
		assert!(String::from_utf8(outcome.debug_message).unwrap().contains("unreachable"));
		assert_eq!(state_root(), before);
	});
}

#[test]
fn a_revert_returns_the_output_and_rolls_back() {
	on_chain(|| {
		let contract =
			instantiate(store_then("(call $return (i32.const 1) (i32.const 0) (i32.const 4))"));
		let before = state_root();
		let output = call(&contract, vec![]).result.unwrap();
		assert_eq!((output.flags, output.data.len()), (ReturnFlags::REVERT, 4));
		assert_eq!(state_root(), before);
	});
}

#[test]
fn unknown_return_flags_are_refused() {
	on_chain(|| {
		let contract =
			instantiate(store_then("(call $return (i32.const 2) (i32.const 0) (i32.const 4))"));
		let outcome = call(&contract, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::InvalidCallFlags.into()));
	});
}

#[test]
fn too_little_weight_ends_the_call_wherever_it_is() {
	on_chain(|| {
		let contract = instantiate(store_then(""));
		// From here on the same value is stored again, so all calls cost the same.
		call(&contract, vec![]).result.unwrap();
		let enough = call(&contract, vec![]).gas_required;
		let before = state_root();
		for part in 0..20 {
			let gas = Weight::from_parts(enough.ref_time() / 20 * part, enough.proof_size());
			let outcome = call_with(&contract, 0, gas, None, vec![]);
			assert_eq!(outcome.result, Err(Error::<Test>::OutOfGas.into()), "{part}/20");
			assert!(outcome.gas_consumed.all_lte(gas));
			assert_eq!(state_root(), before);
		}
		let gas = Weight::from_parts(enough.ref_time(), enough.proof_size() - 1);
		let outcome = call_with(&contract, 0, gas, None, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::OutOfGas.into()));
		// The weight that a dry run requires is sufficient.
		assert!(call_with(&contract, 0, enough, None, vec![]).result.is_ok());
	});
}

#[test]
fn an_endless_loop_ends_with_the_weight() {
	on_chain(|| {
		let contract = instantiate(contract("", "", "(loop (br 0))", ""));
		let outcome = call(&contract, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::OutOfGas.into()));
	});
}

#[test]
fn endless_recursion_in_wasm_traps() {
	on_chain(|| {
		let contract =
			instantiate(contract("", "", "(call $deeper)", "(func $deeper (call $deeper))"));
		let outcome = call(&contract, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::ContractTrapped.into()));
	});
}

#[test]
fn recursion_goes_to_the_depth_limit_and_no_further() {
	on_chain(|| {
		let contract = instantiate(recurse());
		assert!(call(&contract, 5u32.encode()).result.is_ok());
		let root = state_root();
		let outcome = call(&contract, 6u32.encode());
		assert_eq!(outcome.result, Err(Error::<Test>::ContractTrapped.into()));
		assert_eq!(state_root(), root);

		MaxDepth::set(6);
		assert!(call(&contract, 6u32.encode()).result.is_ok());
	});
}

#[test]
fn the_caller_learns_how_the_callee_ended() {
	on_chain(|| {
		let caller = instantiate(call_and_return_code());
		let code = |callee: &AccountId| {
			let input = (ALLOW_REENTRY, callee, ()).encode();
			let output = call(&caller, input).result.unwrap().data;
			u32::from_le_bytes(output.try_into().unwrap())
		};
		assert_eq!(code(&instantiate(dummy())), SUCCESS);
		assert_eq!(code(&instantiate(store_then("unreachable"))), CALLEE_TRAPPED);
		let revert = store_then("(call $return (i32.const 1) (i32.const 0) (i32.const 4))");
		let reverting = instantiate(revert);
		assert_eq!(code(&reverting), CALLEE_REVERTED);
		assert_eq!(code(&BOB), NOT_CALLABLE);
		// The storage of a failed callee is rolled back.
		let info = ContractInfoOf::<Test>::get(&reverting).unwrap();
		assert_eq!((info.storage_items, info.storage_bytes), (0, 0));
	});
}

/// The callee's own weight may be too little for its start, for the transfer of value, or for the
/// deposit of a new contract.
#[test]
fn a_callee_that_runs_out_of_its_own_weight_is_the_callees_failure() {
	on_chain(|| {
		let instantiator = instantiate(instantiate_with_limits());
		let payer = instantiate(call_with_limits_and_value());
		let dummy = instantiate(dummy());
		let code_hash = Contracts::code_hash(&dummy).unwrap();
		let code = |contract: &AccountId, input: Vec<u8>| {
			let output = call(contract, input).result.expect("the caller goes on").data;
			u32::from_le_bytes(output.try_into().unwrap())
		};
		let limits = || {
			(0..).map(|bits| 1u64 << bits).flat_map(|limit| [(limit, 0u64), (0, limit)]).take(80)
		};
		let mut failed = [0; 2];
		for (ref_time, proof) in limits() {
			// Value for the callee, so its account must be read.
			match code(&payer, (ref_time, proof, 1u64, &dummy).encode()) {
				SUCCESS => (),
				other => {
					assert_eq!(other, CALLEE_TRAPPED, "call within {ref_time}, {proof}");
					failed[0] += 1;
				},
			}
		}
		for (ref_time, proof) in limits() {
			// Each contract but the first would be a duplicate.
			if Contracts::code_hash(&Contracts::contract_address(
				&instantiator,
				&code_hash,
				&[],
				&[],
			))
			.is_some()
			{
				break;
			}
			match code(&instantiator, (ref_time, proof, code_hash).encode()) {
				SUCCESS => (),
				other => {
					assert_eq!(other, CALLEE_TRAPPED, "instantiation within {ref_time}, {proof}");
					failed[1] += 1;
				},
			}
		}
		assert!(failed.iter().all(|count| *count > 20), "{failed:?}");
	});
}

#[test]
fn value_for_oneself_must_be_there() {
	on_chain(|| {
		let code = |contract: &AccountId, input: Vec<u8>| {
			let output = call(contract, input).result.unwrap().data;
			u32::from_le_bytes(output.try_into().unwrap())
		};
		// The balance is 1,000 and the existential deposit, which stays.
		let sender = instantiate(transfer());
		assert_eq!(code(&sender, (1_000u64, &sender).encode()), SUCCESS);
		assert_eq!(code(&sender, (1_001u64, &sender).encode()), TRANSFER_FAILED);
		// The contract calls itself. Without input it would call nobody, so it traps.
		let caller = instantiate(call_with_limits_and_value());
		let with_value = |value: u64| code(&caller, (0u64, 0u64, value, &caller).encode());
		assert_eq!(with_value(1_001), TRANSFER_FAILED);
		assert_ne!(with_value(1_000), TRANSFER_FAILED);
		assert_eq!(Balances::free_balance(&caller), 1_000 + 10);
	});
}

#[test]
fn reentrance_is_denied_unless_it_is_allowed() {
	on_chain(|| {
		let caller = instantiate(call_and_return_code());
		let dummy = instantiate(dummy());
		// The caller calls itself, to call the dummy.
		let inner = (ALLOW_REENTRY, &dummy, ()).encode();
		let input = |flags: u32| [(flags, &caller).encode(), inner.clone()].concat();
		assert!(call(&caller, input(ALLOW_REENTRY)).result.is_ok());
		let outcome = call(&caller, input(0));
		assert_eq!(outcome.result, Err(Error::<Test>::ReentranceDenied.into()));
		let outcome = call(&caller, input(0x100));
		assert_eq!(outcome.result, Err(Error::<Test>::InvalidCallFlags.into()));
	});
}

#[test]
fn a_read_only_call_changes_nothing_however_deep() {
	on_chain(|| {
		let caller = instantiate(call_and_return_code());
		let other = instantiate(call_and_return_code_with("(;another code;)"));
		let writer = instantiate(store_then(""));
		let code = |input: Vec<u8>| {
			u32::from_le_bytes(call(&caller, input).result.unwrap().data.try_into().unwrap())
		};
		assert_eq!(code((ALLOW_REENTRY, &writer).encode()), SUCCESS);
		let before = ContractInfoOf::<Test>::get(&writer).unwrap();
		assert_eq!(code((READ_ONLY, &writer).encode()), CALLEE_TRAPPED);
		assert_eq!(code((READ_ONLY, &instantiate(dummy())).encode()), SUCCESS);
		// Read-only is inherited: the contract in between does not ask for it.
		let input = (READ_ONLY | ALLOW_REENTRY, &other, ALLOW_REENTRY, &writer).encode();
		assert_eq!(code(input), SUCCESS);
		assert_eq!(ContractInfoOf::<Test>::get(&writer).unwrap(), before);
	});
}

#[test]
fn a_delegate_call_runs_another_code_on_the_own_storage() {
	on_chain(|| {
		let writer = instantiate(store_then(""));
		let code_hash = Contracts::code_hash(&writer).unwrap();
		let delegator = instantiate(delegate_and_return_code());
		let code = |hash: &sp_core::H256| {
			let output = call(&delegator, hash.encode()).result.unwrap().data;
			u32::from_le_bytes(output.try_into().unwrap())
		};
		System::reset_events();
		assert_eq!(code(&code_hash), SUCCESS);
		let info = |account| ContractInfoOf::<Test>::get(account).unwrap();
		assert_eq!(info(&delegator).storage_items, 1);
		assert_eq!(info(&writer).storage_items, 0);
		assert!(contracts_events()
			.contains(&Event::DelegateCalled { contract: delegator.clone(), code_hash }));
		assert_eq!(code(&sp_core::H256::repeat_byte(1)), CODE_NOT_FOUND);
	});
}

#[test]
fn a_contract_instantiates_another_once_for_each_salt() {
	on_chain(|| {
		let child = instantiate(dummy());
		let code_hash = Contracts::code_hash(&child).unwrap();
		let factory = instantiate(instantiate_and_return_address());
		let with_salt = |salt: u8| call(&factory, (code_hash, [salt; 4]).encode()).result;
		let address = with_salt(1).unwrap().data;
		let expected = Contracts::contract_address(&factory, &code_hash, &[], &[1; 4]);
		assert_eq!(address, expected.encode());
		assert!(ContractInfoOf::<Test>::contains_key(&expected));
		assert_eq!(with_salt(1), Err(Error::<Test>::DuplicateContract.into()));
		assert!(with_salt(2).is_ok());
		assert_eq!(crate::CodeInfoOf::<Test>::get(code_hash).unwrap().refcount, 3);
	});
}

#[test]
fn a_terminated_contract_is_gone_and_its_balance_moved() {
	on_chain(|| {
		let mortal = instantiate(terminate());
		assert_eq!(Balances::free_balance(&mortal), 1_000 + 10);
		let code_hash = Contracts::code_hash(&mortal).unwrap();
		let bob = Balances::free_balance(BOB);
		System::reset_events();
		call(&mortal, BOB.encode()).result.unwrap();
		assert_eq!(Balances::free_balance(BOB), bob + 1_000 + 10);
		assert_eq!(Balances::total_balance(&mortal), 0);
		assert!(!System::account_exists(&mortal));
		assert!(contracts_events()
			.contains(&Event::Terminated { contract: mortal.clone(), beneficiary: BOB }));
		assert_eq!(call(&mortal, vec![]).result, Err(Error::<Test>::ContractNotFound.into()));
		assert_eq!(crate::CodeInfoOf::<Test>::get(code_hash).unwrap().refcount, 0);
	});
}

#[test]
fn a_contract_cannot_terminate_while_it_is_entered_twice_nor_in_its_constructor() {
	on_chain(|| {
		let mortal = instantiate(terminate());
		let delegator = instantiate(delegate_and_return_code());
		// By a delegate call the terminating code runs on the delegator's own account.
		let code_hash = Contracts::code_hash(&mortal).unwrap();
		let output = call(&delegator, code_hash.encode()).result.unwrap().data;
		assert_eq!(output, CALLEE_TRAPPED.encode());
		assert!(ContractInfoOf::<Test>::contains_key(&delegator));

		let outcome = try_instantiate(terminate_in_constructor(), 0, BOB.encode(), &[]);
		assert_eq!(outcome.result.unwrap_err(), Error::<Test>::TerminatedInConstructor.into());
	});
}

#[test]
fn a_contract_dispatches_calls_of_the_runtime_but_not_of_contracts() {
	on_chain(|| {
		let dispatcher = instantiate(dispatch());
		let code = |call_: RuntimeCall| {
			let output = call(&dispatcher, call_.encode()).result.unwrap().data;
			u32::from_le_bytes(output.try_into().unwrap())
		};
		let transfer = |value| {
			RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest: BOB, value })
		};
		let bob = Balances::free_balance(BOB);
		assert_eq!(code(transfer(100)), SUCCESS);
		assert_eq!(Balances::free_balance(BOB), bob + 100);
		assert_eq!(code(transfer(1_000_000)), 10);
		let forbidden =
			RuntimeCall::System(frame_system::Call::set_storage { items: Default::default() });
		assert_eq!(code(forbidden), 10);
		// A call of a contract fails, also through a batch.
		let reenter = RuntimeCall::Contracts(crate::Call::call {
			dest: dispatcher.clone(),
			value: 0,
			gas_limit: GAS / 4,
			storage_deposit_limit: None,
			data: vec![],
		});
		assert_eq!(code(reenter.clone()), 10);
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![reenter] });
		assert_eq!(code(batch), 10);
	});
}

/// A batch of many small calls takes far more memory when it is decoded.
#[test]
fn a_call_of_the_runtime_that_is_too_long_is_not_decoded() {
	on_chain(|| {
		let long = contract(
			r#"(import "seal0" "call_runtime" (func $dispatch (param i32 i32) (result i32)))"#,
			"",
			"(drop (call $dispatch (i32.const 0) (i32.const 16385)))",
			"",
		);
		let outcome = call(&instantiate(long), vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::ValueTooLarge.into()));
	});
}

/// The constructor delegates to code that must not find the unfinished contract.
#[test]
fn a_contract_cannot_be_called_before_its_constructor_returns() {
	on_chain(|| {
		// The delegate reads its input, a flags word and a callee, and calls it.
		let relay = instantiate(call_and_return_code());
		let relay_code = Contracts::code_hash(&relay).unwrap();
		let imports = r#"
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal0" "address" (func $address (param i32 i32)))
			(import "seal0" "delegate_call"
				(func $delegate (param i32 i32 i32 i32 i32 i32) (result i32)))
			(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
			(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#;
		// Input: the relay's code hash, flags, the relay's account. Delegates to the relay's code
		// to call the relay with nothing to do for it, then asks the relay to call back.
		let deploy = "
			(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))
			(drop (call $delegate (i32.const 0) (i32.const 4) (i32.const 36) (i32.const 36)
				(i32.const -1) (i32.const 0)))
			(i32.store (i32.const 200) (i32.const 32))
			(i32.store (i32.const 300) (i32.const 8))
			(call $address (i32.const 304) (i32.const 200))
			(i32.store (i32.const 204) (i32.const 4))
			(drop (call $call (i32.const 8) (i32.const 40) (i64.const 0) (i32.const 2000)
				(i32.const 300) (i32.const 36) (i32.const 1500) (i32.const 204)))
			(call $return (i32.const 0) (i32.const 1500) (i32.const 4))";
		let code = contract(imports, deploy, "", "");
		let data = (relay_code, ALLOW_REENTRY, &relay).encode();
		let outcome = try_instantiate(code, 0, data, &[]).result.unwrap();
		assert_eq!(outcome.result.data, NOT_CALLABLE.encode());
		assert!(call(&outcome.account_id, vec![]).result.is_ok());
	});
}

#[test]
fn root_can_call_but_has_no_account() {
	on_chain(|| {
		let dummy = instantiate(dummy());
		let writer = instantiate(store_then(""));
		let asks = instantiate(contract(
			r#"(import "seal0" "caller" (func $caller (param i32 i32)))"#,
			"",
			"(i32.store (i32.const 0) (i32.const 32)) (call $caller (i32.const 4) (i32.const 0))",
			"",
		));
		let as_root = |dest: &AccountId, value| {
			let root = RuntimeOrigin::root();
			Contracts::call(root, dest.clone(), value, GAS, None, vec![]).map_err(|e| e.error)
		};
		assert!(as_root(&dummy, 0).is_ok());
		assert!(as_root(&writer, 0).is_ok());
		assert_eq!(as_root(&dummy, 1).unwrap_err(), sp_runtime::DispatchError::RootNotAllowed);
		assert_eq!(as_root(&asks, 0).unwrap_err(), sp_runtime::DispatchError::RootNotAllowed);
	});
}

/// A contract may be allowed to dispatch as root. Frames with a copy of a record would overwrite
/// its changes of that record.
#[test]
fn root_gives_a_contract_another_code_but_not_while_a_call_runs() {
	on_chain(|| {
		let contract = instantiate(dummy());
		let other = instantiate(store_then(""));
		let [old, new] = [&contract, &other].map(|account| Contracts::code_hash(account).unwrap());
		let set_code = || Contracts::set_code(RuntimeOrigin::root(), contract.clone(), new);
		assert_noop!(crate::entry::executing::during(set_code), Error::<Test>::ReentranceDenied);
		assert_eq!(Contracts::code_hash(&contract), Some(old));
		assert_ok!(set_code());
		assert_eq!(Contracts::code_hash(&contract), Some(new));
		assert_eq!(crate::CodeInfoOf::<Test>::get(new).unwrap().refcount, 2);
	});
}

#[test]
fn a_dry_run_has_no_more_weight_than_a_block() {
	on_chain(|| {
		let weights: frame_system::limits::BlockWeights =
			<Test as frame_system::Config>::BlockWeights::get();
		let block = weights.max_block;
		for limit in [None, Some(Weight::MAX), Some(block)] {
			assert_eq!(Contracts::dry_run_limit(limit), block);
		}
		let less = block / 2;
		assert_eq!(Contracts::dry_run_limit(Some(less)), less);
	});
}

/// Returns its input, and reverts if that begins with 99.
fn echo() -> Vec<u8> {
	contract(
		r#"(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#,
		"",
		"(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))
			(call $return (i32.eq (i32.load8_u (i32.const 4)) (i32.const 99))
				(i32.const 4) (i32.load (i32.const 0)))",
		"",
	)
}

const FORWARD_INPUT: u32 = 1;
const CLONE_INPUT: u32 = 2;
const TAIL_CALL: u32 = 4;

#[test]
fn a_tail_call_returns_with_the_callees_output_and_flags() {
	on_chain(|| {
		let callee = instantiate(echo());
		let caller = instantiate(call_and_return_code());
		let called = |input: &[u8]| {
			let data = [&(TAIL_CALL, &callee).encode(), input].concat();
			let output = call(&caller, data).result.unwrap();
			(output.did_revert(), output.data)
		};
		assert_eq!(called(&[1, 2, 3]), (false, vec![1, 2, 3]));
		assert_eq!(called(&[99, 2]), (true, vec![99, 2]));
	});
}

#[test]
fn a_callee_gets_the_callers_input_if_that_is_cloned_or_forwarded() {
	on_chain(|| {
		let callee = instantiate(echo());
		let caller = instantiate(call_and_return_code());
		for flag in [CLONE_INPUT, FORWARD_INPUT] {
			let data = (flag | TAIL_CALL, &callee, [7u8; 4]).encode();
			assert_eq!(call(&caller, data.clone()).result.unwrap().data, data);
		}
	});
}

#[test]
fn an_input_that_was_forwarded_is_gone_and_one_that_was_cloned_is_not() {
	on_chain(|| {
		let callee = instantiate(echo());
		// Input: flags, callee. Calls it, and reads the input again.
		let caller = instantiate(contract(
			r#"(import "seal0" "input" (func $input (param i32 i32)))
				(import "seal1" "call" (func $call
					(param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))"#,
			"",
			"(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))
				(if (call $call (i32.load (i32.const 4)) (i32.const 8) (i64.const 0) (i32.const 2000)
						(i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0))
					(then unreachable))
				(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))",
			"",
		));
		assert_ok!(call(&caller, (CLONE_INPUT, &callee).encode()).result);
		let forwarded = call(&caller, (FORWARD_INPUT, &callee).encode()).result;
		assert_eq!(forwarded.unwrap_err(), Error::<Test>::InputForwarded.into());
	});
}

#[test]
fn a_contract_that_ends_unlocks_what_it_locked() {
	on_chain(|| {
		let hash = sp_core::H256(sp_io::hashing::blake2_256(&echo()));
		let uploaded =
			Contracts::bare_upload_code(ALICE, echo(), None, crate::Determinism::Enforced);
		assert_eq!(uploaded.unwrap().code_hash, hash);
		// Input: a code hash to lock, or one byte to terminate in favour of Bob.
		let account = instantiate(contract(
			r#"(import "seal0" "input" (func $input (param i32 i32)))
				(import "seal0" "lock_delegate_dependency" (func $lock (param i32)))
				(import "seal1" "terminate" (func $terminate (param i32)))"#,
			"",
			"(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))
				(if (i32.eq (i32.load (i32.const 0)) (i32.const 32))
					(then (call $lock (i32.const 4)))
					(else (call $terminate (i32.const 4))))",
			"",
		));
		assert_ok!(call(&account, hash.encode()).result);
		let remove = || Contracts::remove_code(RuntimeOrigin::signed(ALICE), hash);
		assert_eq!(remove().unwrap_err().error, Error::<Test>::CodeInUse.into());
		// An input that is not as long as a hash: Bob's account, and a byte.
		assert_ok!(call(&account, (BOB, 0u8).encode()).result);
		assert!(!ContractInfoOf::<Test>::contains_key(&account));
		assert_ok!(remove());
	});
}
