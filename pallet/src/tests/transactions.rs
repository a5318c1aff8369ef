//! Extrinsics: weights, origins, events, and the checks of a runtime's configuration.

use super::fixtures::*;
use crate::{mock::*, ContractInfoOf, Error, Event};
use codec::{DecodeAll, Encode};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{GetDispatchInfo, Pays},
	traits::Hooks,
	weights::Weight,
};
use sp_runtime::traits::{BadOrigin, Dispatchable};

#[test]
fn a_call_pays_for_what_it_used_not_for_its_limit() {
	on_chain(|| {
		let contract = instantiate(store_then(""));
		let dry = call(&contract, vec![]);
		let post =
			Contracts::call(RuntimeOrigin::signed(ALICE), contract.clone(), 0, GAS, None, vec![])
				.unwrap();
		let charged = |used| crate::meter::Cost::<Test>::call(0, used);
		// The same call a second time: it overwrites instead of storing a new value.
		let again = call(&contract, vec![]);
		assert_eq!(post.actual_weight, Some(charged(again.gas_consumed)));
		assert!(dry.gas_consumed.all_lt(GAS));
		assert_eq!(post.pays_fee, Pays::Yes);
		let declared = RuntimeCall::Contracts(crate::Call::call {
			dest: contract,
			value: 0,
			gas_limit: GAS,
			storage_deposit_limit: None,
			data: vec![],
		})
		.get_dispatch_info();
		assert_eq!(declared.call_weight, charged(GAS));
	});
}

#[test]
fn a_failed_call_pays_for_what_it_used() {
	on_chain(|| {
		let contract = instantiate(store_then("unreachable"));
		let error = Contracts::call(RuntimeOrigin::signed(ALICE), contract, 0, GAS, None, vec![])
			.unwrap_err();
		assert_eq!(error.error, Error::<Test>::ContractTrapped.into());
		let used = error.post_info.actual_weight.unwrap();
		let least = crate::meter::Cost::<Test>::call(0, Weight::zero());
		assert!(used.all_gt(least) && used.all_lt(GAS));
	});
}

#[test]
fn a_revert_is_an_error_of_the_transaction() {
	on_chain(|| {
		let revert = store_then("(call $return (i32.const 1) (i32.const 0) (i32.const 4))");
		let contract = instantiate(revert);
		let error = Contracts::call(RuntimeOrigin::signed(ALICE), contract, 0, GAS, None, vec![])
			.unwrap_err();
		assert_eq!(error.error, Error::<Test>::ContractReverted.into());
	});
}

#[test]
fn instantiating_emits_the_events_that_tools_read() {
	on_chain(|| {
		System::reset_events();
		assert_ok!(Contracts::instantiate_with_code(
			RuntimeOrigin::signed(ALICE),
			100,
			GAS,
			None,
			dummy(),
			vec![],
			b"salt".to_vec(),
		));
		let code_hash = <Test as frame_system::Config>::Hashing::hash(&dummy());
		let contract = Contracts::contract_address(&ALICE, &code_hash, &[], b"salt");
		let has = |event: Event<Test>| System::assert_has_event(RuntimeEvent::Contracts(event));
		let deposit = crate::CodeInfoOf::<Test>::get(code_hash).unwrap().deposit;
		has(Event::CodeStored { code_hash, deposit_held: deposit, uploader: ALICE });
		has(Event::Instantiated { deployer: ALICE, contract: contract.clone() });
		let amount = ContractInfoOf::<Test>::get(&contract).unwrap().total_deposit();
		has(Event::StorageDepositTransferredAndHeld { from: ALICE, to: contract.clone(), amount });
		assert_eq!(Balances::free_balance(&contract), 100 + 10);

		System::reset_events();
		assert_ok!(Contracts::call(
			RuntimeOrigin::signed(ALICE),
			contract.clone(),
			0,
			GAS,
			None,
			vec![]
		));
		has(Event::Called { caller: crate::Origin::Signed(ALICE), contract });
	});
}

#[test]
fn a_code_on_the_chain_is_instantiated_by_hash() {
	on_chain(|| {
		let hash = Contracts::bare_upload_code(BOB, dummy(), None, crate::Determinism::Enforced)
			.unwrap()
			.code_hash;
		let instantiate = |hash, salt: &[u8]| {
			Contracts::instantiate(
				RuntimeOrigin::signed(ALICE),
				0,
				GAS,
				None,
				hash,
				vec![],
				salt.to_vec(),
			)
			.map_err(|error| error.error)
		};
		assert_ok!(instantiate(hash, b""));
		assert_eq!(instantiate(hash, b""), Err(Error::<Test>::DuplicateContract.into()));
		assert_ok!(instantiate(hash, b"2"));
		assert_eq!(
			instantiate(sp_core::H256::zero(), b""),
			Err(Error::<Test>::CodeNotFound.into())
		);
		assert_eq!(crate::Nonce::<Test>::get(), 2);
	});
}

#[test]
fn root_gives_a_contract_another_code() {
	on_chain(|| {
		let contract = instantiate(dummy());
		let other = instantiate(store_then(""));
		let new = Contracts::code_hash(&other).unwrap();
		let old = Contracts::code_hash(&contract).unwrap();
		let set = |origin, dest: &AccountId, hash| Contracts::set_code(origin, dest.clone(), hash);
		assert_noop!(set(RuntimeOrigin::signed(ALICE), &contract, new), BadOrigin);
		assert_noop!(set(RuntimeOrigin::root(), &BOB, new), Error::<Test>::ContractNotFound);
		assert_noop!(
			set(RuntimeOrigin::root(), &contract, sp_core::H256::zero()),
			Error::<Test>::CodeNotFound
		);
		assert_ok!(set(RuntimeOrigin::root(), &contract, new));
		assert_ok!(call(&contract, vec![]).result);
		assert_eq!(ContractInfoOf::<Test>::get(&contract).unwrap().storage_items, 1);
		assert_ok!(Contracts::remove_code(RuntimeOrigin::signed(ALICE), old));
	});
}

#[test]
fn storage_is_read_by_key() {
	use crate::api::ContractAccessError;
	on_chain(|| {
		let contract = instantiate(store_and_clear());
		call(&contract, (7u8, 1u8, 3u16).encode()).result.unwrap();
		let read = |account: &AccountId, key: Vec<u8>| Contracts::get_storage(account.clone(), key);
		assert_eq!(read(&contract, vec![7]).unwrap().unwrap().len(), 3);
		assert_eq!(read(&contract, vec![8]), Ok(None));
		assert_eq!(read(&BOB, vec![7]), Err(ContractAccessError::DoesntExist));
		assert_eq!(read(&contract, vec![0; 129]), Err(ContractAccessError::KeyDecodingFailed));
	});
}

#[test]
fn the_default_configuration_fits_the_heap() {
	on_chain(Contracts::integrity_test);
}

#[test]
fn on_idle_stays_within_its_weight() {
	on_chain(|| {
		for limit in [Weight::zero(), Weight::from_parts(1, 1), Weight::MAX] {
			assert!(idle(limit).all_lte(limit));
		}
	});
}

use sp_runtime::traits::Hash;

#[test]
fn a_dry_run_returns_the_events_of_the_block_only_if_asked_to() {
	on_chain(|| {
		let contract = instantiate(dummy());
		let events = |collect| {
			let outcome = Contracts::bare_call(
				ALICE,
				contract.clone(),
				0,
				GAS,
				None,
				vec![],
				crate::DebugInfo::Skip,
				collect,
				crate::Determinism::Enforced,
			);
			outcome.result.unwrap();
			outcome.events
		};
		assert!(events(crate::CollectEvents::Skip).is_none());
		let collected = events(crate::CollectEvents::UnsafeCollect).unwrap();
		let called = collected.iter().any(|record| {
			matches!(&record.event, RuntimeEvent::Contracts(Event::Called { contract: found, .. })
				if *found == contract)
		});
		assert!(called, "{collected:?}");
	});
}

/// Schedulers, proxies and multisigs may have stored such calls, with their old indices and
/// encoding.
#[test]
fn calls_whose_weight_has_one_dimension_still_decode_and_do_what_they_did() {
	on_chain(|| {
		let code = dummy();
		let code_hash = sp_core::H256(sp_io::hashing::blake2_256(&code));
		let account = instantiate(dummy());
		let (pallet, none, empty) = (4u8, 0u8, Vec::<u8>::new());
		let compact = |number: u64| codec::Compact(number);
		let gas = compact(GAS.ref_time());
		let salted = |salt: &[u8]| (&empty, salt.to_vec()).encode();
		for (encoded, creates) in [
			((pallet, 0u8, &account, compact(5), gas, none, &empty).encode(), false),
			([(pallet, 1u8, compact(500), gas, none, &code).encode(), salted(b"1")].concat(), true),
			(
				[(pallet, 2u8, compact(500), gas, none, code_hash).encode(), salted(b"2")].concat(),
				true,
			),
		] {
			let before = crate::ContractInfoOf::<Test>::iter().count();
			let call =
				RuntimeCall::decode_all(&mut &encoded[..]).expect("the encoding is that of 51");
			assert!(call.get_dispatch_info().call_weight.all_gte(Weight::from_parts(1, 1)));
			assert_ok!(call.dispatch(RuntimeOrigin::signed(ALICE)));
			let after = crate::ContractInfoOf::<Test>::iter().count();
			assert_eq!(after - before, usize::from(creates));
		}
		let migrate = (pallet, 9u8, GAS).encode();
		let call = RuntimeCall::decode_all(&mut &migrate[..]).expect("the encoding is that of 51");
		let failed = call.dispatch(RuntimeOrigin::signed(ALICE)).unwrap_err();
		assert_eq!(failed.error, Error::<Test>::NoMigrationPerformed.into());
	});
}
