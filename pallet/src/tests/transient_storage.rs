//! Storage that ends with the top-level call: its owners, its lifetime and its limit.

use super::fixtures::call_and_return_code;
use crate::{exec::TransientStorage, mock::*, Error, Key};
use codec::Encode;

fn key(name: &[u8]) -> Key<Test> {
	Key::variable(name).unwrap()
}

#[test]
fn values_are_each_accounts_own() {
	let mut storage = TransientStorage::<Test>::new();
	storage.begin();
	assert_eq!(storage.set(&ALICE, &key(b"a"), Some(b"Alice")), Ok(None));
	assert_eq!(storage.set(&BOB, &key(b"a"), Some(b"of Bob")), Ok(None));
	assert_eq!(storage.set(&ALICE, &Key::Fixed([0; 32]), Some(b"fixed")), Ok(None));
	assert_eq!(storage.get(&ALICE, &key(b"a")), Some(&b"Alice"[..]));
	assert_eq!(storage.set(&ALICE, &key(b"a"), None), Ok(Some(5)));
	assert_eq!(storage.set(&ALICE, &key(b"a"), None), Ok(None));
	assert_eq!(storage.get(&BOB, &key(b"a")), Some(&b"of Bob"[..]));
	storage.end(true);
}

#[test]
fn what_a_frame_changed_is_taken_back_with_all_that_it_called() {
	let mut storage = TransientStorage::<Test>::new();
	storage.begin();
	storage.set(&ALICE, &key(b"kept"), Some(b"1")).unwrap();
	storage.set(&ALICE, &key(b"gone"), Some(b"2")).unwrap();
	storage.begin();
	storage.set(&ALICE, &key(b"gone"), None).unwrap();
	storage.begin();
	storage.set(&ALICE, &key(b"kept"), Some(b"inner")).unwrap();
	storage.set(&ALICE, &key(b"new"), Some(b"3")).unwrap();
	storage.end(true);
	assert_eq!(storage.get(&ALICE, &key(b"kept")), Some(&b"inner"[..]));
	storage.end(false);
	assert_eq!(storage.get(&ALICE, &key(b"kept")), Some(&b"1"[..]));
	assert_eq!(storage.get(&ALICE, &key(b"gone")), Some(&b"2"[..]));
	assert_eq!(storage.get(&ALICE, &key(b"new")), None);
	storage.end(true);
}

/// Stores values of 100 bytes until that fails. Returns the number of values that were stored.
fn fill(storage: &mut TransientStorage<Test>, from: u32) -> u32 {
	let stored = (from..)
		.take_while(|number| storage.set(&ALICE, &key(&number.encode()), Some(&[0; 100])).is_ok())
		.count();
	stored as u32
}

#[test]
fn the_limit_is_shared_and_callees_leave_some_of_it() {
	let mut storage = TransientStorage::<Test>::new();
	storage.begin();
	storage.begin();
	let filled = fill(&mut storage, 0);
	// A value is 100 bytes, its key 52; there are 64 KiB.
	assert!((64..64 * 1024 / 152).contains(&filled), "{filled}");
	let full = storage.set(&ALICE, &key(b"more"), Some(&[0; 100]));
	assert_eq!(full, Err(Error::<Test>::OutOfTransientStorage.into()));
	// Clearing a value never fails.
	assert_eq!(storage.set(&ALICE, &key(&0u32.encode()), None), Ok(Some(100)));
	storage.end(true);
	let left = fill(&mut storage, 1_000_000);
	assert!(left >= filled / 20, "{left} of {filled}");
	storage.end(true);
}

#[test]
fn what_is_taken_back_can_be_used_again() {
	let mut storage = TransientStorage::<Test>::new();
	storage.begin();
	let filled: Vec<_> = (0..3)
		.map(|_| {
			storage.begin();
			let filled = fill(&mut storage, 0);
			storage.end(false);
			filled
		})
		.collect();
	assert_eq!(filled, [filled[0]; 3]);
	storage.end(true);
}

/// Sets, reads, takes and clears a transient value. Returns the results in nine bytes.
fn remembering() -> Vec<u8> {
	contract(
		r#"(import "seal0" "set_transient_storage" (func $set (param i32 i32 i32 i32) (result i32)))
			(import "seal0" "get_transient_storage" (func $get (param i32 i32 i32 i32) (result i32)))
			(import "seal0" "contains_transient_storage" (func $has (param i32 i32) (result i32)))
			(import "seal0" "take_transient_storage" (func $take (param i32 i32 i32 i32) (result i32)))
			(import "seal0" "clear_transient_storage" (func $clear (param i32 i32) (result i32)))
			(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#,
		"",
		"(i32.store (i32.const 0) (i32.const 8))
			;; none at first; two bytes are set, found, read, taken
			(i32.store8 (i32.const 100) (call $has (i32.const 40) (i32.const 4)))
			(i32.store8 (i32.const 101) (call $get (i32.const 40) (i32.const 4) (i32.const 8) (i32.const 0)))
			(i32.store8 (i32.const 102) (call $set (i32.const 40) (i32.const 4) (i32.const 20) (i32.const 2)))
			(i32.store8 (i32.const 103) (call $has (i32.const 40) (i32.const 4)))
			(i32.store8 (i32.const 104) (call $get (i32.const 40) (i32.const 4) (i32.const 8) (i32.const 0)))
			(i32.store8 (i32.const 105) (call $set (i32.const 40) (i32.const 4) (i32.const 20) (i32.const 3)))
			(i32.store (i32.const 0) (i32.const 8))
			(i32.store8 (i32.const 106) (call $take (i32.const 40) (i32.const 4) (i32.const 8) (i32.const 0)))
			(i32.store8 (i32.const 107) (i32.load (i32.const 0)))
			(i32.store8 (i32.const 108) (call $clear (i32.const 40) (i32.const 4)))
			(drop (call $set (i32.const 40) (i32.const 4) (i32.const 20) (i32.const 4)))
			(call $return (i32.const 0) (i32.const 100) (i32.const 9))",
		"",
	)
}

#[test]
fn contracts_use_it_and_it_ends_with_the_call() {
	on_chain(|| {
		Unstable::set(true);
		let account = instantiate(remembering());
		let expected = [255, 3, 255, 2, 0, 2, 0, 3, 255];
		assert_eq!(call(&account, vec![]).result.unwrap().data, expected);
		let held = Balances::reserved_balance(&account);
		assert_eq!(call(&account, vec![]).result.unwrap().data, expected, "nothing is left");
		assert_eq!(Balances::reserved_balance(&account), held, "it costs no deposit");
	});
}

/// The behaviour is that of `pallet-contracts`: nothing of such storage stays on the chain.
#[test]
fn a_read_only_call_may_use_it() {
	on_chain(|| {
		Unstable::set(true);
		let account = instantiate(remembering());
		let outer = instantiate(call_and_return_code());
		let input = [&super::fixtures::READ_ONLY.encode()[..], &account.encode()].concat();
		assert_eq!(call(&outer, input).result.unwrap().data, 0u32.encode());
	});
}
