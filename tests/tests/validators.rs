//! One runtime with and without validators: the effects of slots.

use codec::Encode;
use lean_contracts_runtime::{
	genesis,
	validators::{SESSION, SLOT_DURATION},
	Runtime, RuntimeCall, Session, SessionKeys, System,
};
use lean_contracts_tests::{Chain, Engine};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::BuildStorage;
use std::panic::{catch_unwind, AssertUnwindSafe};

/// A realistic slot number.
const SLOT: u64 = 300_000_000;

fn local(engine: Engine) -> Chain {
	let preset = "local_testnet".to_string();
	let genesis = genesis::config(&preset).expect("it is known").build_storage().unwrap();
	Chain::with_genesis(engine, genesis)
}

fn validators() -> Vec<sp_consensus_aura::sr25519::AuthorityId> {
	pallet_aura::Authorities::<Runtime>::get().into_inner()
}

#[test]
fn the_timestamp_of_a_block_lies_in_the_slot_that_it_names() {
	for engine in [Engine::Native, Engine::Wasm] {
		let mut chain = local(engine);
		chain.build_in_slot(SLOT, SLOT * SLOT_DURATION + 17, vec![]);
		let late = AssertUnwindSafe(|| {
			chain.build_in_slot(SLOT + 1, (SLOT + 2) * SLOT_DURATION, vec![]);
		});
		assert!(catch_unwind(late).is_err(), "{engine:?}");
	}
}

#[test]
fn a_slot_has_one_block_where_slots_are_named() {
	let mut chain = local(Engine::Native);
	chain.build_in_slot(SLOT, SLOT * SLOT_DURATION, vec![]);
	let again = AssertUnwindSafe(|| {
		chain.build_in_slot(SLOT, SLOT * SLOT_DURATION + 1, vec![]);
	});
	assert!(catch_unwind(again).is_err());

	// A node that is alone can make any number of blocks within a slot.
	let mut chain = local(Engine::Native);
	for _ in 0..3 {
		let built = chain.build(vec![]);
		assert!(built.results.iter().all(|result| result == &Ok(Ok(()))));
	}
}

/// Ends a session: builds its last block.
fn end_session(chain: &mut Chain, number: u32, slot: Option<u64>) {
	chain.read(|| System::set_block_number(number * SESSION - 1));
	match slot {
		Some(slot) => chain.build_in_slot(slot, slot * SLOT_DURATION, vec![]),
		None => chain.build(vec![]),
	};
}

#[test]
fn new_session_keys_count_from_the_session_after_the_next() {
	let mut chain = local(Engine::Native);
	let owner = Sr25519Keyring::Bob;
	let before = chain.read(validators);
	assert_eq!(before.len(), 4);
	assert!(before.contains(&owner.public().into()));

	let (keys, proof) = {
		let mut ext = sp_io::TestExternalities::default();
		ext.register_extension(KeystoreExt::new(MemoryKeystore::new()));
		ext.execute_with(|| {
			let made = SessionKeys::generate(&owner.to_account_id().encode(), None);
			(made.keys, made.proof.encode())
		})
	};
	let set = pallet_session::Call::set_keys { keys: keys.clone(), proof };
	let set = chain.sign(owner, RuntimeCall::Session(set));
	let built = chain.build_in_slot(SLOT, SLOT * SLOT_DURATION, vec![set]);
	assert_eq!(built.results, [Ok(Ok(())), Ok(Ok(()))]);

	end_session(&mut chain, 1, Some(SLOT + 1));
	assert_eq!(chain.read(validators), before, "the next session still has the old keys");
	end_session(&mut chain, 2, Some(SLOT + 2));
	let after = chain.read(validators);
	assert!(!after.contains(&owner.public().into()));
	assert!(after.contains(&keys.aura));
	let voters = chain.read(lean_contracts_runtime::Grandpa::grandpa_authorities);
	// GRANDPA changes its voters at the end of that block.
	assert!(voters.iter().any(|(id, _)| *id == keys.grandpa));
	assert!(!voters.iter().any(|(id, _)| *id == Ed25519Keyring::Bob.public().into()));
}

#[test]
fn a_node_that_is_alone_never_gives_a_block_to_the_end_of_a_session() {
	let mut chain = local(Engine::Native);
	end_session(&mut chain, 1, None);
	assert_eq!(chain.read(Session::current_index), 0);
	let remark = frame_system::Call::remark { remark: vec![] };
	chain.read(|| System::set_block_number(2 * SESSION - 1));
	let remark = chain.sign(Sr25519Keyring::Alice, remark);
	let built = chain.build(vec![remark]);
	assert_eq!(built.results, [Ok(Ok(())), Ok(Ok(()))]);
	end_session(&mut chain, 3, Some(SLOT));
	assert_eq!(chain.read(Session::current_index), 1);
}
