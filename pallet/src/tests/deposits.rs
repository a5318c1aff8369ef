//! Storage deposits: holds, refunds and limits.

use super::fixtures::*;
use crate::{
	meter::Cost, mock::*, ContractInfoOf, DeletionQueue, Error, HoldReason, StorageDeposit,
	WeightInfo,
};
use codec::Encode;
use frame_support::{traits::fungible::InspectHold, weights::Weight};

/// Price of a storage item in the test configuration.
const ITEM: u64 = 100;

fn held(contract: &AccountId) -> u64 {
	Balances::balance_on_hold(&HoldReason::StorageDepositReserve.into(), contract)
}

fn store(key: u8, len: u16) -> Vec<u8> {
	(key, 1u8, len).encode()
}

fn clear(key: u8) -> Vec<u8> {
	(key, 0u8, 0u16).encode()
}

#[test]
fn storing_is_paid_for_and_clearing_pays_back() {
	on_chain(|| {
		let contract = instantiate(store_and_clear());
		let base = held(&contract);
		let free = Balances::free_balance(ALICE);
		let deposit = |input| {
			let outcome = call(&contract, input);
			outcome.result.unwrap();
			outcome.storage_deposit
		};
		assert_eq!(deposit(store(0, 50)), StorageDeposit::Charge(ITEM + 50));
		assert_eq!(held(&contract), base + ITEM + 50);
		assert_eq!(Balances::free_balance(ALICE), free - ITEM - 50);
		assert_eq!(deposit(store(0, 80)), StorageDeposit::Charge(30));
		assert_eq!(deposit(store(0, 20)), StorageDeposit::Refund(60));
		assert_eq!(deposit(store(1, 10)), StorageDeposit::Charge(ITEM + 10));
		assert_eq!(deposit(clear(0)), StorageDeposit::Refund(ITEM + 20));
		assert_eq!(deposit(clear(0)), StorageDeposit::Charge(0));
		assert_eq!(deposit(clear(1)), StorageDeposit::Refund(ITEM + 10));
		assert_eq!(held(&contract), base);
		assert_eq!(Balances::free_balance(ALICE), free);
	});
}

#[test]
fn too_low_a_deposit_limit_fails_and_leaves_no_trace() {
	on_chain(|| {
		let contract = instantiate(store_and_clear());
		let before = state_root();
		let outcome = call_with(&contract, 0, GAS, Some(ITEM + 49), store(0, 50));
		assert_eq!(outcome.result, Err(Error::<Test>::StorageDepositLimitExhausted.into()));
		assert_eq!(outcome.storage_deposit, StorageDeposit::Charge(0));
		assert_eq!(state_root(), before);
		let outcome = call_with(&contract, 0, GAS, Some(ITEM + 50), store(0, 50));
		assert!(outcome.result.is_ok());
	});
}

#[test]
fn a_limit_above_the_balance_fails_before_anything_runs() {
	on_chain(|| {
		let contract = instantiate(store_and_clear());
		let outcome = call_with(&contract, 0, GAS, Some(u64::MAX), store(0, 50));
		assert_eq!(outcome.result, Err(Error::<Test>::StorageDepositNotEnoughFunds.into()));
	});
}

#[test]
fn value_that_the_caller_has_not_is_not_transferred() {
	on_chain(|| {
		let contract = instantiate(dummy());
		let before = state_root();
		let outcome = call_with(&contract, 200_000_000, GAS, Some(0), vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::TransferFailed.into()));
		assert_eq!(state_root(), before);
	});
}

#[test]
fn instantiating_holds_the_base_deposit_and_terminating_gives_all_back() {
	on_chain(|| {
		let free = Balances::free_balance(ALICE);
		let outcome = try_instantiate(terminate(), 0, ALICE.encode(), &[]);
		let contract = outcome.result.unwrap().account_id;
		let info = ContractInfoOf::<Test>::get(&contract).unwrap();
		let code = crate::CodeInfoOf::<Test>::get(info.code_hash).unwrap();
		assert_eq!(held(&contract), info.total_deposit());
		assert_eq!(
			outcome.storage_deposit,
			// The account itself, its record with its share in the code, and the code.
			StorageDeposit::Charge(10 + info.total_deposit() + code.deposit)
		);
		assert_eq!(Balances::free_balance(ALICE), free - 10 - info.total_deposit() - code.deposit);
		let outcome = call(&contract, ALICE.encode());
		outcome.result.unwrap();
		assert_eq!(outcome.storage_deposit, StorageDeposit::Refund(info.total_deposit()));
		assert_eq!(Balances::free_balance(ALICE), free - code.deposit);
	});
}

#[test]
fn what_is_stored_and_refunded_across_frames_is_counted_once() {
	on_chain(|| {
		// The caller calls itself: both frames write to the same record.
		let caller = instantiate(call_and_return_code());
		let writer = instantiate(store_then(""));
		let inner = (ALLOW_REENTRY, &writer).encode();
		let input = [(ALLOW_REENTRY, &caller).encode(), inner].concat();
		let outcome = call(&caller, input);
		outcome.result.unwrap();
		assert_eq!(outcome.storage_deposit, StorageDeposit::Charge(ITEM + 100));
		assert_eq!(ContractInfoOf::<Test>::get(&writer).unwrap().storage_items, 1);
	});
}

#[test]
fn locking_a_code_holds_its_share_until_it_is_unlocked() {
	on_chain(|| {
		let code_hash =
			Contracts::bare_upload_code(ALICE, dummy(), None, crate::Determinism::Enforced)
				.unwrap()
				.code_hash;
		let contract = instantiate(lock());
		let share = crate::CodeInfoOf::<Test>::get(code_hash).unwrap().lockup_deposit();
		assert!(share > 0);
		let base = held(&contract);
		assert_eq!(
			call(&contract, (code_hash, 1u8).encode()).storage_deposit,
			StorageDeposit::Charge(share)
		);
		assert_eq!(held(&contract), base + share);
		let again = call(&contract, (code_hash, 1u8).encode());
		assert_eq!(again.result, Err(Error::<Test>::DelegateDependencyAlreadyExists.into()));
		let remove = Contracts::remove_code(RuntimeOrigin::signed(ALICE), code_hash);
		assert_eq!(remove.unwrap_err().error, Error::<Test>::CodeInUse.into());
		assert_eq!(
			call(&contract, (code_hash, 0u8).encode()).storage_deposit,
			StorageDeposit::Refund(share)
		);
		let again = call(&contract, (code_hash, 0u8).encode());
		assert_eq!(again.result, Err(Error::<Test>::DelegateDependencyNotFound.into()));
		let own = Contracts::code_hash(&contract).unwrap();
		let own = call(&contract, (own, 1u8).encode());
		assert_eq!(own.result, Err(Error::<Test>::CannotAddSelfAsDelegateDependency.into()));
	});
}

#[test]
fn storage_of_a_terminated_contract_is_deleted_as_weight_allows() {
	on_chain(|| {
		// A contract that stores ten items when it is instantiated, and terminates when called.
		let code = contract(
			r#"(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
			(import "seal1" "terminate" (func $terminate (param i32)))"#,
			"(local $i i32)
			(loop
				(i32.store (i32.const 0) (local.get $i))
				(drop (call $set (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 8)))
				(local.set $i (i32.add (local.get $i) (i32.const 1)))
				(br_if 0 (i32.lt_u (local.get $i) (i32.const 10))))",
			"(call $terminate (i32.const 64))",
			"",
		);
		let mortal = instantiate(code);
		let trie = ContractInfoOf::<Test>::get(&mortal).unwrap().trie();
		let key = |i: u32| crate::Key::<Test>::variable(&i.to_le_bytes()).unwrap().hash();
		let left =
			|| (0..10).filter(|i| frame_support::storage::child::exists(&trie, &key(*i))).count();
		assert_eq!(left(), 10);
		call(&mortal, vec![]).result.unwrap();
		assert_eq!(left(), 10);
		assert_eq!(DeletionQueue::<Test>::iter().count(), 1);

		let batch = <() as WeightInfo>::deletion_queue_batch();
		let per_contract = crate::meter::Cost::<Test>::delete_contract();
		let per_key = crate::meter::Cost::<Test>::delete_key();
		assert_eq!(idle(Weight::zero()), Weight::zero());
		assert_eq!(idle(batch), batch);
		assert_eq!(idle(batch + per_contract), batch);
		assert_eq!(left(), 10);
		// The overlay of one block has all keys, and a limit counts only keys of earlier blocks.
		// So the queue is emptied here as soon as there is weight for a key.
		let used = idle(batch + per_contract + per_key * 20);
		assert!(used.all_gte(batch + per_contract));
		assert!(used.all_lte(batch + per_contract + per_key * 20));
		assert_eq!(left(), 0);
		assert_eq!(DeletionQueue::<Test>::iter().count(), 0);
		assert_eq!(idle(batch + per_contract + per_key * 20), batch);
	});
}

/// In any order of accounts, a balance moves on with a contract that received it and terminates
/// later.
#[test]
fn what_a_contract_left_to_another_is_passed_on_when_that_one_ends() {
	for reversed in [false, true] {
		on_chain(|| {
			let caller = instantiate(call_all());
			let mut mortals = [1u8, 2].map(|salt| {
				try_instantiate(terminate(), 1_000, vec![], &[salt]).result.unwrap().account_id
			});
			mortals.sort();
			if reversed {
				mortals.reverse();
			}
			let [first, second] = mortals;
			let bob = Balances::free_balance(BOB);
			let end = |contract: &AccountId, beneficiary: &AccountId| {
				(contract, 32u32, beneficiary).encode()
			};
			let input = [2u32.encode(), end(&first, &second), end(&second, &BOB)].concat();
			call(&caller, input).result.unwrap();
			assert_eq!(Balances::free_balance(BOB), bob + 2 * (1_000 + 10));
			assert!(!System::account_exists(&first) && !System::account_exists(&second));
		});
	}
}

/// Nothing is held or refunded for a contract that is created and terminated in one call.
#[test]
fn what_a_contract_of_the_same_call_left_is_passed_on_as_well() {
	for salt in 0..4u8 {
		on_chain(|| {
			let caller = instantiate(call_all());
			let factory = instantiate(instantiate_and_return_address());
			let beneficiary = instantiate(terminate());
			let code_hash = Contracts::code_hash(&beneficiary).unwrap();
			let brief = Contracts::contract_address(&factory, &code_hash, &[], &[salt; 4]);
			let bob = Balances::free_balance(BOB);
			let input = [
				3u32.encode(),
				(&factory, 36u32, code_hash, [salt; 4]).encode(),
				(&brief, 32u32, &beneficiary).encode(),
				(&beneficiary, 32u32, BOB).encode(),
			]
			.concat();
			call(&caller, input).result.unwrap();
			assert_eq!(Balances::free_balance(BOB), bob + 10 + 1_000 + 10);
			assert!(!System::account_exists(&brief) && !System::account_exists(&beneficiary));
		});
	}
}

/// Root pays nothing. Storage that root adds has no deposit, and the deposit of storage that root
/// removes stays held for others.
#[test]
fn storage_that_root_changes_moves_no_deposit() {
	on_chain(|| {
		let contract = instantiate(store_and_clear());
		let other = instantiate(lock());
		let code_hash = Contracts::code_hash(&contract).unwrap();
		let call_by = |origin: RuntimeOrigin, contract: &AccountId, limit: u64, data: Vec<u8>| {
			Contracts::call(origin, contract.clone(), 0, GAS, Some(codec::Compact(limit)), data)
				.map_err(|failed| failed.error)
		};
		let (root, bob) = (RuntimeOrigin::root(), RuntimeOrigin::signed(BOB));
		let booked = |contract: &AccountId| {
			let info = ContractInfoOf::<Test>::get(contract).unwrap();
			info.delegate_dependencies.values().sum::<u64>() + info.total_deposit()
		};
		let base = held(&contract);
		let bobs = Balances::free_balance(BOB);

		// Bob gets nothing for removing root's storage, and nothing of the contract's own deposit.
		call_by(root.clone(), &contract, 10_000, store(0, 50)).unwrap();
		assert_eq!((held(&contract), booked(&contract)), (base, base));
		call_by(bob.clone(), &contract, 0, clear(0)).unwrap();
		assert_eq!((held(&contract), booked(&contract)), (base, base));
		assert_eq!(Balances::free_balance(BOB), bobs);

		// Its removal makes no room beyond Bob's limit either.
		call_by(root.clone(), &contract, 10_000, store(0, 200)).unwrap();
		let too_little = call_by(bob.clone(), &contract, 10, store(1, 50));
		assert_eq!(too_little.unwrap_err(), Error::<Test>::StorageDepositLimitExhausted.into());

		// The deposit of Bob's item, which root removed, is refunded with the next item that is
		// removed.
		call_by(bob.clone(), &contract, 10_000, store(2, 50)).unwrap();
		assert_eq!(held(&contract), base + ITEM + 50);
		call_by(root.clone(), &contract, 10_000, clear(2)).unwrap();
		assert_eq!((held(&contract), booked(&contract)), (base + ITEM + 50, base + ITEM + 50));
		call_by(bob.clone(), &contract, 0, clear(0)).unwrap();
		assert_eq!((held(&contract), booked(&contract)), (base, base));
		assert_eq!(Balances::free_balance(BOB), bobs);

		// The same for dependencies.
		let base = held(&other);
		call_by(root.clone(), &other, 10_000, (code_hash, 1u8).encode()).unwrap();
		call_by(bob.clone(), &other, 0, (code_hash, 0u8).encode()).unwrap();
		assert_eq!((held(&other), booked(&other)), (base, base));
		call_by(bob.clone(), &other, 10_000, (code_hash, 1u8).encode()).unwrap();
		let with_dependency = held(&other);
		assert!(with_dependency > base);
		call_by(root, &other, 10_000, (code_hash, 0u8).encode()).unwrap();
		assert_eq!((held(&other), booked(&other)), (with_dependency, with_dependency));
	});
}

/// Nobody could move the balance again.
#[test]
fn a_contract_cannot_leave_its_balance_to_an_account_that_is_gone() {
	on_chain(|| {
		let mortal = instantiate(terminate());
		let before = state_root();
		let to_itself = call(&mortal, mortal.encode());
		assert_eq!(to_itself.result, Err(Error::<Test>::TransferFailed.into()));
		assert_eq!(state_root(), before);

		let caller = instantiate(call_all());
		let other = try_instantiate(terminate(), 1_000, vec![], &[1]).result.unwrap().account_id;
		let input = [
			2u32.encode(),
			(&mortal, 32u32, BOB).encode(),
			// The beneficiary has just terminated.
			(&other, 32u32, &mortal).encode(),
		]
		.concat();
		// The caller traps if a call fails.
		assert_eq!(call(&caller, input).result, Err(Error::<Test>::ContractTrapped.into()));
		assert!(ContractInfoOf::<Test>::contains_key(&other));
	});
}

/// The record is like one from `pallet-contracts`: root's storage was booked there, but nothing
/// was held for it.
#[test]
fn what_a_record_says_beyond_what_is_held_is_neither_refund_nor_room() {
	on_chain(|| {
		let caller = instantiate(call_all());
		let code = store_and_clear();
		let [overbooked, other] = [1u8, 2].map(|salt| {
			try_instantiate(code.clone(), 0, vec![], &[salt]).result.unwrap().account_id
		});
		call(&overbooked, store(0, 50)).result.unwrap();
		let others = held(&overbooked) - (ITEM + 50);
		ContractInfoOf::<Test>::mutate(&overbooked, |info| {
			let info = info.as_mut().unwrap();
			info.storage_byte_deposit += 10_000;
		});
		// Removes that item, and stores more than is released for it.
		let input = |len| {
			let one = |contract: &AccountId, input: Vec<u8>| {
				[(contract, input.len() as u32).encode(), input].concat()
			};
			[2u32.encode(), one(&overbooked, clear(0)), one(&other, store(1, len))].concat()
		};
		let before = state_root();
		// The refund is all that is held for the contract. It pays for storage in addition to the
		// limit.
		let room = (ITEM + 50 + others) as u16 + 5 - ITEM as u16;
		let too_much = call_with(&caller, 0, GAS, Some(5), input(room + 1));
		assert_eq!(too_much.result, Err(Error::<Test>::StorageDepositLimitExhausted.into()));
		assert_eq!(state_root(), before);
		let outcome = call_with(&caller, 0, GAS, Some(5), input(room));
		outcome.result.unwrap();
		assert_eq!(outcome.storage_deposit, StorageDeposit::Charge(5));
	});
}

#[test]
fn dust_that_nobody_can_take_does_not_fail_a_termination() {
	on_chain(|| {
		let contract = instantiate(terminate_for_nobody());
		// An upgrade raised the existential deposit. The balance is too little for a new account
		// of the beneficiary.
		Existential::set(5_000);
		let rest = Balances::free_balance(&contract);
		assert!(rest > 0 && rest < 5_000);
		call(&contract, vec![]).result.expect("the termination succeeds");
		assert!(ContractInfoOf::<Test>::get(&contract).is_none());
		assert_eq!(Balances::free_balance(&contract), 0);
		assert!(!System::account_exists(&AccountId::new([9; 32])));
		// Mints the burned balance again, for the test's check of the total issuance.
		let _ = <Balances as frame_support::traits::fungible::Mutate<_>>::mint_into(&ALICE, rest);
		Existential::set(10);
	});
}

/// Terminates in favour of an account that does not exist.
fn terminate_for_nobody() -> Vec<u8> {
	contract(
		r#"(import "seal1" "terminate" (func $terminate (param i32)))"#,
		"",
		"(i64.store (i32.const 64) (i64.const 0x0909090909090909))
		(i64.store (i32.const 72) (i64.const 0x0909090909090909))
		(i64.store (i32.const 80) (i64.const 0x0909090909090909))
		(i64.store (i32.const 88) (i64.const 0x0909090909090909))
		(call $terminate (i32.const 64))",
		"",
	)
}

#[test]
fn a_deletion_that_has_weight_for_some_keys_goes_on_in_the_next_block() {
	let mut chain = new_chain();
	let trie = chain.execute_with(|| {
		let contract = instantiate(store_and_terminate_later());
		let info = ContractInfoOf::<Test>::get(&contract).unwrap();
		call(&contract, vec![]).result.expect("it stores");
		call(&contract, vec![1]).result.expect("it ends");
		info.trie()
	});
	// The limit of a deletion counts only keys that are in the database.
	chain.commit_all().expect("there is no open storage layer");
	let keys = |chain: &mut sp_io::TestExternalities| {
		chain.execute_with(|| {
			let (mut count, mut key) = (0, vec![]);
			while let Some(next) = sp_io::default_child_storage::next_key(trie.storage_key(), &key)
			{
				count += 1;
				key = next;
			}
			count
		})
	};
	assert_eq!(keys(&mut chain), 20);
	chain.execute_with(|| {
		type Weights = <Test as crate::Config>::WeightInfo;
		let five = Weights::deletion_queue_batch()
			.saturating_add(Cost::<Test>::delete_contract())
			.saturating_add(Cost::<Test>::delete_key().saturating_mul(5));
		idle(five);
	});
	chain.commit_all().expect("there is no open storage layer");
	assert_eq!(keys(&mut chain), 15);
	chain.execute_with(|| assert_eq!(DeletionQueue::<Test>::iter().count(), 1));
	chain.execute_with(|| {
		idle(Weight::MAX);
		assert_eq!(DeletionQueue::<Test>::iter().count(), 0);
	});
	assert_eq!(keys(&mut chain), 0);
}

/// Without input, stores twenty values. With input, terminates in favour of Bob's account.
fn store_and_terminate_later() -> Vec<u8> {
	contract(
		r#"(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
			(import "seal1" "terminate" (func $terminate (param i32)))"#,
		"",
		"(local $i i32)
		(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))
		(if (i32.load (i32.const 0)) (then (call $terminate (i32.const 64))))
		(loop $next
			(i32.store (i32.const 128) (local.get $i))
			(drop (call $set (i32.const 128) (i32.const 4) (i32.const 0) (i32.const 8)))
			(br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1)))
				(i32.const 20))))",
		r#"(data (i32.const 64)
			"\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02")"#,
	)
}
