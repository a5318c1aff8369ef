//! Code that `pallet-contracts` stored under other rules: it runs, the migration plans it, and
//! root can remove it.

use super::fixtures::dead_code;
use crate::{
	meter::Cost, migration::PlanCodes, mock::*, vm::CallPrice, BoundedVec, CodeInfoOf,
	ContractInfoOf, Determinism, Error, Event, HoldReason, LinkPlanOf, PristineCode,
};
use frame_support::{
	assert_noop, assert_ok,
	migrations::{SteppedMigration, SteppedMigrationError},
	traits::{fungible::InspectHold, Hooks},
	weights::{Weight, WeightMeter},
};
use sp_core::H256;

/// Stores code like `pallet-contracts` would, without a plan.
fn store(code: Vec<u8>) -> H256 {
	let code_len = code.len() as u32;
	store_with_record_of(code, code_len)
}

/// The same, with another length in the record.
fn store_with_record_of(code: Vec<u8>, code_len: u32) -> H256 {
	let code_hash = H256(sp_io::hashing::blake2_256(&code));
	let placeholder =
		Contracts::bare_upload_code(ALICE, dummy(), None, Determinism::Enforced).unwrap();
	let info = CodeInfoOf::<Test>::get(placeholder.code_hash).unwrap();
	let info = crate::CodeInfo { deposit: 0, code_len, refcount: 0, ..info };
	CodeInfoOf::<Test>::insert(code_hash, info);
	PristineCode::<Test>::insert(code_hash, BoundedVec::try_from(code).unwrap());
	code_hash
}

fn numbered(number: u32) -> Vec<u8> {
	contract("", "", "", &format!("(global i32 (i32.const {number}))"))
}

/// Events of the migration.
fn reported() -> Vec<Event<Test>> {
	contract_events()
		.into_iter()
		.filter(|event| matches!(event, Event::CodeNotLinked { .. } | Event::CodesLinked { .. }))
		.collect()
}

fn contract_events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Contracts(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The meter of a step with room for any code, with `weight` left.
fn with_left(weight: Weight) -> WeightMeter {
	let mut meter = WeightMeter::with_limit(Weight::MAX);
	meter.consume(Weight::MAX - weight);
	meter
}

/// The weight that must be left for a step to plan the first module.
fn needed_for_the_first() -> Weight {
	let mut needed = Weight::zero();
	loop {
		sp_io::storage::start_transaction();
		let step = PlanCodes::<Test>::step(None, &mut with_left(needed));
		sp_io::storage::rollback_transaction();
		match step {
			Err(SteppedMigrationError::InsufficientWeight { required }) => needed = required,
			other => {
				other.expect("it needs no more than that");
				return needed;
			},
		}
	}
}

/// Steps with `weight` each until the migration is done. Returns the number of steps.
fn migrate(weight: Weight) -> u32 {
	let (mut cursor, mut steps) = (None, 0);
	loop {
		let mut meter = WeightMeter::with_limit(weight);
		cursor = PlanCodes::<Test>::transactional_step(cursor, &mut meter).expect("a step fits");
		steps += 1;
		if cursor.is_none() {
			return steps;
		}
	}
}

/// Each call zeroes the locals of a function, for which wasmi takes no fuel.
#[test]
fn code_with_many_locals_runs_and_pays_for_each() {
	on_chain(|| {
		let used = |locals: usize| {
			let locals = "i64 ".repeat(locals);
			let body = "(local $n i32) (local.set $n (i32.const 1000))
				(loop (call $f)
					(br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))";
			// The module must be long enough for so many locals.
			let filler = "nop ".repeat(16_000);
			let rest = format!("(func $f (local {locals})) (func {filler})");
			let code = contract("", "", body, &rest);
			let account = instantiate(code);
			let outcome = call(&account, vec![]);
			outcome.result.unwrap();
			outcome.gas_consumed.ref_time()
		};
		let (few, many) = (used(1), used(3_000));
		let per_fuel = crate::meter::Cost::<Test>::ref_time_per_fuel();
		// Seven eighths of a unit of fuel for each local.
		assert!(many - few > 1_000 * 2_600 * per_fuel, "{few} {many} {per_fuel}");
		let size = crate::vm::CodeSize { most_locals: 3_000, ..Default::default() };
		assert!(CallPrice::of(&size).units > 1);
	});
}

#[test]
fn the_migration_plans_all_codes_and_reports_those_that_cannot_run() {
	on_chain(|| {
		let good: Vec<H256> = (0..5).map(|number| store(numbered(number))).collect();
		let unknown = store(contract(r#"(import "seal0" "gone" (func))"#, "", "", ""));
		let floats = store(contract("", "", "(drop (f32.const 1))", ""));
		CodeInfoOf::<Test>::mutate(floats, |info| {
			info.as_mut().unwrap().determinism = Determinism::Relaxed;
		});
		System::reset_events();
		let codes = crate::migration::checks::before::<Test>().unwrap();
		assert!(crate::migration::checks::after::<Test>(codes).is_err(), "nothing is planned yet");
		good.iter().for_each(LinkPlanOf::<Test>::remove);
		assert_eq!(migrate(Weight::MAX), 1);
		assert_ok!(crate::migration::checks::after::<Test>(codes));
		assert!(crate::migration::checks::after::<Test>(codes + 1).is_err(), "one is gone");
		for hash in good {
			assert!(LinkPlanOf::<Test>::contains_key(hash));
		}
		let refused =
			|code_hash, error: Error<Test>| Event::CodeNotLinked { code_hash, error: error.into() };
		let mut reported = reported();
		// The code that `store` uploads to copy its record has a plan already.
		assert_eq!(reported.pop(), Some(Event::CodesLinked { linked: 6, refused: 2 }));
		assert_eq!(reported.len(), 2);
		assert!(reported.contains(&refused(unknown, Error::UnknownImport(0))));
		assert!(reported.contains(&refused(floats, Error::Indeterministic)));
	});
}

/// Version 12 of `pallet-contracts` made records for its existing code, with the length of the
/// instrumented code.
#[test]
fn a_code_whose_record_says_another_length_is_planned_and_runs() {
	let code = |number| contract("", "", "", &format!("(global i32 (i32.const {number}))"));
	let len = code(0).len() as u32;
	for (number, code_len) in [1, len - 1, len, len + 1, 4 * len, u32::MAX].into_iter().enumerate()
	{
		on_chain(|| {
			let (by_migration, by_call) = (
				store_with_record_of(code(number), code_len),
				store_with_record_of(code(number + 100), code_len),
			);
			assert_ok!(crate::try_state::check::<Test>());
			// The first caller makes the plan, and pays for the actual bytes.
			let account = instantiate_stored(code(number + 100));
			CodeInfoOf::<Test>::mutate(by_call, |info| info.as_mut().unwrap().code_len = code_len);
			LinkPlanOf::<Test>::remove(by_call);
			if code_len < u32::MAX {
				let outcome = call(&account, vec![]);
				assert_ok!(outcome.result);
				let paid = crate::meter::Cost::<Test>::resolve_plan(len, 0).ref_time();
				assert!(outcome.gas_consumed.ref_time() > paid, "{code_len}");
				assert!(LinkPlanOf::<Test>::contains_key(by_call), "{code_len}");
			}
			System::reset_events();
			migrate(Weight::MAX);
			let plan = LinkPlanOf::<Test>::get(by_migration);
			assert_eq!(plan.map(|plan| plan.size.len), Some(len), "{code_len}");
			assert!(!reported().iter().any(|event| matches!(event, Event::CodeNotLinked { .. })));
		});
	}
}

#[test]
fn a_migration_that_is_interrupted_goes_on_where_it_was() {
	on_chain(|| {
		let codes: Vec<H256> = (0..20).map(|number| store(numbered(number))).collect();
		let planned = || codes.iter().filter(|hash| LinkPlanOf::<Test>::contains_key(hash)).count();
		let needed = needed_for_the_first();
		let mut cursor = None;
		let mut before = planned();
		let mut steps = 0;
		loop {
			let mut meter = with_left(needed);
			cursor = PlanCodes::<Test>::transactional_step(cursor, &mut meter).expect("one fits");
			assert!(planned() <= before + 1, "no more than there is weight for");
			before = planned();
			steps += 1;
			// A module that is removed meanwhile does not confuse it.
			if steps == 5 {
				let last = cursor.clone().and_then(|progress| progress.last).unwrap();
				CodeInfoOf::<Test>::remove(last);
				PristineCode::<Test>::remove(last);
				LinkPlanOf::<Test>::remove(last);
				before = planned();
			}
			if cursor.is_none() {
				break;
			}
		}
		assert!(steps >= 20, "{steps}");
		let left = codes.iter().filter(|hash| CodeInfoOf::<Test>::contains_key(hash)).count();
		assert_eq!(planned(), left);
	});
}

/// An upgrade may restore an earlier table, or code without a plan may come from another pallet.
/// Earlier runs of the migration do not matter.
#[test]
fn the_migration_runs_after_each_upgrade_and_leaves_no_stale_plan() {
	on_chain(|| {
		let (of_first, of_meanwhile) = (store(numbered(1)), store(numbered(2)));
		let id = |version| {
			SpecVersion::set(version);
			PlanCodes::<Test>::id()
		};
		assert_ne!(id(1), id(2), "the list of what is done does not have the next version");
		// Runtimes A, B, A: the table is the first one again, and every plan is stale.
		migrate(Weight::MAX);
		for rules in [7, crate::descriptor::rules::<Test>()] {
			let fingerprint = crate::descriptor::fingerprint::<Test>();
			let records = host_functions().map(contracts_host_api::FunctionRecord::from);
			crate::descriptor::write_table::<Test>(records, rules, fingerprint);
		}
		let epoch = crate::descriptor::current::<Test>().unwrap().epoch;
		let stale = || LinkPlanOf::<Test>::iter_values().filter(|plan| plan.links.epoch != epoch);
		assert!(stale().count() >= 2);
		// `pallet-contracts` stored another module meanwhile.
		LinkPlanOf::<Test>::remove(of_meanwhile);
		migrate(Weight::MAX);
		assert_eq!(stale().count(), 0);
		assert!([of_first, of_meanwhile].iter().all(LinkPlanOf::<Test>::contains_key));
		let codes = crate::migration::checks::before::<Test>().unwrap();
		assert_ok!(crate::migration::checks::after::<Test>(codes));
	});
}

#[test]
fn code_that_no_longer_runs_keeps_no_plan() {
	on_chain(|| {
		let fine = store(numbered(1));
		migrate(Weight::MAX);
		let refused = store(dead_code(1_000));
		let plan = LinkPlanOf::<Test>::get(fine).unwrap();
		let stale = contracts_host_api::Epoch(plan.links.epoch.0 - 1);
		let links = contracts_host_api::LinkPlan { epoch: stale, ..plan.links };
		LinkPlanOf::<Test>::insert(refused, crate::vm::CodePlan { links, ..plan });
		migrate(Weight::MAX);
		assert!(LinkPlanOf::<Test>::contains_key(fine));
		assert!(!LinkPlanOf::<Test>::contains_key(refused));
	});
}

/// Validation of the first would take a second, too long for the beginning of a block. The check
/// runs before it. wasmi would panic at the second, and give wrong results for the third.
#[test]
fn stored_code_that_a_rule_for_functions_refuses_does_not_run_and_stops_nothing() {
	let with = |function: &str| contract("", "", "", function);
	let store_itself = "(func (local i32) (local.set 0 (i32.load (i32.const 8)))
		(i32.store offset=65536 (local.get 0) (local.get 0)))";
	let select = "(func (param i32) (result i32)
		(select (i32.const 10) (i32.const 20) (i32.eqz (local.get 0))))";
	let too_expensive = Error::<Test>::DeadCodeTooExpensive.into();
	let rejected = Error::<Test>::CodeRejected.into();
	for (code, error, expected) in [
		(dead_code(1_000), too_expensive, "the calls in function 2 of the module take"),
		(with(store_itself), rejected, "may store a local"),
		(with(select), rejected, "may have a `select`"),
	] {
		on_chain(|| {
			let before = instantiate_stored(numbered(1));
			let (account, hash) = (instantiate(dummy()), store(code));
			assert_ok!(Contracts::set_code(RuntimeOrigin::root(), account.clone(), hash));
			let outcome = call(&account, vec![]);
			assert_eq!(outcome.result, Err(error));
			let text = String::from_utf8(outcome.debug_message).unwrap();
			assert!(text.contains(expected), "{text}");
			System::reset_events();
			migrate(Weight::MAX);
			assert!(reported().contains(&Event::CodeNotLinked { code_hash: hash, error }));
			assert_ok!(call(&before, vec![]).result);
		});
	}
}

#[test]
fn code_that_is_too_long_for_a_step_is_skipped_and_reported() {
	on_chain(|| {
		let long = store(contract("", "", &"nop ".repeat(20_000), ""));
		// The weight of planning the code, without finding it.
		let len = PristineCode::<Test>::decode_len(long).unwrap() as u32;
		let too_little = Cost::<Test>::begin_planning()
			.saturating_add(Cost::<Test>::bytes_of_code(len))
			.saturating_add(Cost::<Test>::resolve_plan(len, Cost::<Test>::max_imports(len)));
		let (short, too_long) = (store(numbered(1)), store(numbered(2)));
		// The chain's bound was higher once.
		let max = <<Test as crate::Config>::MaxCodeLen as frame_support::traits::Get<u32>>::get();
		let key = PristineCode::<Test>::hashed_key_for(too_long);
		frame_support::storage::unhashed::put(&key, &vec![0u8; max as usize + 1]);
		System::reset_events();
		// `pallet-migrations` has used some of the weight before.
		let mut cursor = None;
		for step in 0.. {
			let mut meter = WeightMeter::with_limit(too_little);
			meter.consume(too_little / 20);
			cursor = PlanCodes::<Test>::transactional_step(cursor, &mut meter)
				.expect("no code makes the migration fail");
			if cursor.is_none() {
				break;
			}
			assert!(step < 10);
		}
		let refused = |code_hash, error: Error<Test>| {
			reported().contains(&Event::CodeNotLinked { code_hash, error: error.into() })
		};
		assert!(refused(long, Error::OutOfGas) && refused(too_long, Error::CodeTooLarge));
		assert!(LinkPlanOf::<Test>::contains_key(short));
		assert!(!LinkPlanOf::<Test>::contains_key(long));
		// The invariants do not allow code that cannot be decoded.
		CodeInfoOf::<Test>::remove(too_long);
		PristineCode::<Test>::remove(too_long);
	});
}

/// Code is never resolved against the host functions of another runtime.
#[test]
fn the_migration_installs_the_host_api_if_no_hook_ran() {
	on_chain(|| {
		let hash = store(numbered(1));
		crate::HostApi::<Test>::kill();
		crate::HostApiState::<Test>::kill();
		migrate(Weight::MAX);
		assert!(LinkPlanOf::<Test>::contains_key(hash));
		assert_ok!(crate::try_state::check::<Test>());
	});
}

#[test]
fn on_storage_of_another_version_the_migration_fails_without_a_plan() {
	on_chain(|| {
		let hash = store(numbered(1));
		frame_support::traits::StorageVersion::new(15).put::<Contracts>();
		Contracts::on_runtime_upgrade();
		let step = PlanCodes::<Test>::step(None, &mut WeightMeter::with_limit(Weight::MAX));
		assert_eq!(step, Err(SteppedMigrationError::Failed), "so that it is not counted as done");
		assert!(!LinkPlanOf::<Test>::contains_key(hash));
		// The invariants must hold again at the end.
		frame_support::traits::StorageVersion::new(16).put::<Contracts>();
		Contracts::on_runtime_upgrade();
	});
}

#[test]
fn root_removes_contracts_and_then_their_codes_and_all_that_is_held_comes_back() {
	on_chain(|| {
		let value = super::fixtures::store_and_clear();
		let (first, second) = (instantiate(value.clone()), instantiate_stored(numbered(1)));
		call(&first, vec![1, 1, 40, 0]).result.unwrap();
		let hash = ContractInfoOf::<Test>::get(&first).unwrap().code_hash;
		let all = |account: &AccountId| {
			use frame_support::traits::fungible::Inspect;
			<Balances as Inspect<AccountId>>::total_balance(account)
		};
		let held = |reason: HoldReason, account: &AccountId| {
			<Balances as InspectHold<AccountId>>::balance_on_hold(&reason.into(), account)
		};
		assert!(held(HoldReason::StorageDepositReserve, &first) > 0);
		let sum = all(&first) + all(&second);
		let before = all(&BOB);
		let contracts = vec![first.clone(), ALICE, second.clone()];
		assert_noop!(
			Contracts::remove_contracts(RuntimeOrigin::signed(ALICE), contracts.clone(), BOB),
			sp_runtime::DispatchError::BadOrigin
		);
		assert_noop!(
			Contracts::remove_contracts(RuntimeOrigin::root(), contracts.clone(), first.clone()),
			Error::<Test>::TransferFailed
		);
		assert_ok!(Contracts::remove_contracts(RuntimeOrigin::root(), contracts.clone(), BOB));
		assert_eq!(all(&BOB), before + sum);
		assert_eq!(all(&first) + all(&second), 0);
		assert_eq!(ContractInfoOf::<Test>::iter().count(), 0);
		// The next batch may contain contracts of an earlier one.
		assert_ok!(Contracts::remove_contracts(RuntimeOrigin::root(), contracts, BOB));
		assert_ok!(crate::try_state::check::<Test>());
		Contracts::on_idle(1, Weight::MAX);
		assert_eq!(crate::DeletionQueue::<Test>::iter().count(), 0);

		let codes: Vec<H256> = CodeInfoOf::<Test>::iter_keys().chain([H256::zero()]).collect();
		assert!(codes.contains(&hash));
		assert_ok!(Contracts::remove_codes(RuntimeOrigin::root(), codes));
		assert_eq!(CodeInfoOf::<Test>::iter().count() + PristineCode::<Test>::iter().count(), 0);
		assert_eq!(held(HoldReason::CodeUploadDepositReserve, &ALICE), 0);
		assert_ok!(crate::try_state::check::<Test>());
	});
}

/// A changed index of the hold reason would freeze every deposit, without an error anywhere.
#[test]
fn deposits_that_are_held_for_another_reason_are_found() {
	on_chain(|| {
		let account = instantiate_stored(numbered(1));
		assert_ok!(crate::try_state::check::<Test>());
		let holds = pallet_balances::Holds::<Test>::take(&account);
		assert!(!holds.is_empty());
		assert!(crate::try_state::check::<Test>().is_err());
		pallet_balances::Holds::<Test>::insert(&account, holds);
	});
}

/// Tools identify types by these paths.
#[test]
fn types_have_the_paths_of_pallet_contracts_in_the_metadata() {
	let path = |ty: scale_info::Type| ty.path.segments.join("::");
	use scale_info::TypeInfo;
	let paths = [
		path(Determinism::type_info()),
		path(crate::CodeInfo::<Test>::type_info()),
		path(crate::ContractInfo::<Test>::type_info()),
		path(crate::DeletionQueueManager::<Test>::type_info()),
		path(crate::Environment::<Test>::type_info()),
	];
	assert_eq!(
		paths,
		[
			"pallet_contracts::wasm::Determinism",
			"pallet_contracts::wasm::CodeInfo",
			"pallet_contracts::storage::ContractInfo",
			"pallet_contracts::storage::DeletionQueueManager",
			"pallet_contracts::Environment",
		]
	);
}

#[test]
fn codes_in_use_are_not_removed() {
	on_chain(|| {
		let account = instantiate(dummy());
		let hash = ContractInfoOf::<Test>::get(&account).unwrap().code_hash;
		assert_ok!(Contracts::remove_codes(RuntimeOrigin::root(), vec![hash]));
		assert!(PristineCode::<Test>::contains_key(hash));
		call(&account, vec![]).result.unwrap();
	});
}
