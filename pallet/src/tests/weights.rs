//! Every cost has a benchmark, and every benchmark is charged.

use crate::{
	meter::{Cost, SMALLEST_SIZE},
	mock::*,
	vm, WeightInfo,
};
use codec::Encode;
use contracts_host_api::{HostFunction, ValueType};
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use sp_runtime::traits::Dispatchable;
use std::collections::BTreeSet;

/// Calls a host function with zeros as arguments, from a contract that has 64 KiB of zeros.
fn run_with_zeros(function: &HostFunction) {
	let zeros: Vec<_> = function
		.signature
		.params()
		.map(|ty| match ty {
			ValueType::I32 => "(i32.const 0)",
			_ => "(i64.const 0)",
		})
		.collect();
	let call = format!("(call $f {})", zeros.join(" "));
	let body = match function.signature.result() {
		Some(_) => format!("(drop {call})"),
		None => call,
	};
	let account =
		instantiate_stored(contract(&super::host_functions::import(function), "", &body, ""));
	noted_weights();
	let _ = call_with(&account, 0, GAS, None, vec![]);
}

#[test]
fn every_host_function_is_charged_by_its_benchmark() {
	on_chain(|| {
		Unstable::set(true);
		for function in host_functions() {
			let name = match function.name.strip_prefix("seal_").unwrap_or(function.name) {
				// The extension charges for its own work. Entering it costs as much as entering
				// any function.
				"call_chain_extension" => "restore_to",
				name => name,
			};
			run_with_zeros(function);
			let noted = noted_weights();
			assert!(
				noted.contains(&format!("seal_{name}")[..]),
				"{}::{} is not charged `seal_{name}`: a new function's benchmark has that name, and \
				 `make weights` writes its weight; charged were {noted:?}",
				function.module,
				function.name,
			);
		}
	});
}

#[test]
fn every_measured_weight_is_charged() {
	let mut charged = BTreeSet::new();
	on_chain(|| {
		Unstable::set(true);
		noted_weights();
		for function in host_functions() {
			run_with_zeros(function);
			charged.append(&mut noted_weights());
		}
		// Extrinsics. Some of them are charged before and after.
		let code = dummy();
		let signed = || RuntimeOrigin::signed(ALICE);
		let root = RuntimeOrigin::root;
		let hash = sp_core::H256(sp_io::hashing::blake2_256(&code));
		let upload = crate::Call::upload_code {
			code: code.clone(),
			storage_deposit_limit: None,
			determinism: crate::Determinism::Enforced,
		};
		let account = instantiate(store_then_terminate());
		let nested = instantiate(super::fixtures::call_all());
		let input = (1u32, &account, 0u32).encode();
		for (origin, call) in [
			(signed(), upload.clone()),
			(signed(), upload),
			(
				signed(),
				crate::Call::instantiate {
					value: 0,
					gas_limit: GAS,
					storage_deposit_limit: None,
					code_hash: hash,
					data: vec![],
					salt: vec![],
				},
			),
			(root(), crate::Call::set_code { dest: nested.clone(), code_hash: hash }),
			(signed(), crate::Call::remove_code { code_hash: hash }),
			(root(), crate::Call::remove_codes { codes: vec![] }),
			(root(), crate::Call::remove_contracts { contracts: vec![], beneficiary: ALICE }),
			(
				root(),
				crate::Call::set_host_function_status {
					id: host_functions().next().unwrap().id,
					enabled: true,
				},
			),
		] {
			let call = RuntimeCall::from(call);
			let _ = call.get_dispatch_info();
			let _ = call.dispatch(origin);
		}
		Contracts::set_code(root(), nested.clone(), code_of_call_all()).unwrap();
		instantiated_with(contract("", "", "nop", ""), 7).0.unwrap();
		call(&instantiate(growing(1, &[1])), vec![]).result.unwrap();
		// One instance after the other, and one that is kept.
		let globals = "(global (mut i32) (i32.const 1))".repeat(17);
		let kept = instantiate(contract("", "", "nop nop", ""));
		let callee = instantiate(contract("", "", "nop", &globals));
		super::session::in_turn(
			&instantiate(super::fixtures::call_in_turn()),
			&[&callee, &callee, &kept, &kept],
		);
		// A nested call of a contract without a plan, which stores and terminates.
		let code_hash = crate::ContractInfoOf::<Test>::get(&account).unwrap().code_hash;
		crate::LinkPlanOf::<Test>::remove(code_hash);
		let call = RuntimeCall::from(crate::Call::call {
			dest: nested,
			value: 0,
			gas_limit: GAS,
			storage_deposit_limit: None,
			data: input,
		});
		let _ = call.get_dispatch_info();
		call.dispatch(signed()).unwrap();
		idle(GAS);
		charged.append(&mut noted_weights());
	});
	let not_charged: Vec<_> =
		crate::weights::NAMES.iter().filter(|name| !charged.contains(**name)).collect();
	assert!(not_charged.is_empty(), "measured, and never charged: {not_charged:?}");
}

/// The hash of [`super::fixtures::call_all`].
fn code_of_call_all() -> sp_core::H256 {
	sp_core::H256(sp_io::hashing::blake2_256(&super::fixtures::call_all()))
}

/// Stores a value, and terminates in favour of Bob.
fn store_then_terminate() -> Vec<u8> {
	contract(
		r#"(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
			(import "seal1" "terminate" (func $terminate (param i32)))"#,
		"",
		"(drop (call $set (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 8)))
			(call $terminate (i32.const 64))",
		r#"(data (i32.const 64)
			"\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02")"#,
	)
}

#[test]
fn what_is_taken_off_an_extrinsic_is_charged_by_the_meter() {
	on_chain(|| {
		// The contract that the benchmarks call.
		let code = wat(r#"(module (import "env" "memory" (memory 0 1))
				(func (export "deploy")) (func (export "call")))"#);
		assert_eq!(vm::code_size(&code), SMALLEST_SIZE);
		let account = instantiate(code);
		let metered = call(&account, vec![]).gas_consumed;
		let measured = <Test as crate::Config>::WeightInfo::call(0);
		let whole = Cost::<Test>::call(0, metered);
		// In addition: the interpreter's stack, the translation of an empty function, and paths of
		// large maps.
		let more = Weight::from_parts(1_000 * Cost::<Test>::ref_time_per_fuel(), 4 * 2_500);
		let least = measured.saturating_add(Cost::<Test>::stack(SMALLEST_SIZE.stack));
		assert!(
			whole.all_gte(least) && least.saturating_add(more).all_gte(whole),
			"a call is charged {whole:?} where the benchmark measured {measured:?}"
		);
		// A call that fails for lack of gas has looked up the contract all the same.
		let without_gas = RuntimeCall::from(crate::Call::call {
			dest: account.clone(),
			value: 0,
			gas_limit: Weight::zero(),
			storage_deposit_limit: None,
			data: vec![],
		});
		assert!(without_gas.get_dispatch_info().call_weight.all_gte(measured));
		let failed = without_gas.dispatch(RuntimeOrigin::signed(ALICE)).unwrap_err();
		assert_eq!(failed.error, crate::Error::<Test>::OutOfGas.into());
		assert!(failed.post_info.actual_weight.unwrap().all_gte(measured));
	});
}

/// The result and the charge of `instantiate_with_code` with this module.
fn instantiated_with(code: Vec<u8>, salt: u8) -> (Result<(), sp_runtime::DispatchError>, Weight) {
	let call = RuntimeCall::from(crate::Call::instantiate_with_code {
		value: 0,
		gas_limit: GAS,
		storage_deposit_limit: None,
		code,
		data: vec![],
		salt: vec![salt],
	});
	let before = call.get_dispatch_info().call_weight;
	let (result, info) = match call.dispatch(RuntimeOrigin::signed(ALICE)) {
		Ok(info) => (Ok(()), info),
		Err(failed) => (Err(failed.error), failed.post_info),
	};
	let charged = info.actual_weight.unwrap();
	assert!(charged.all_lte(before), "{charged:?} of {before:?}");
	(result, charged)
}

#[test]
fn a_code_that_is_refused_costs_its_validation_and_no_gas() {
	on_chain(|| {
		let refused = contract("", "", "", r#"(func (export "other"))"#);
		let len = refused.len() as u32;
		let (result, charged) = instantiated_with(refused, 0);
		assert_eq!(result, Err(crate::Error::<Test>::ExportNotAllowed.into()));
		let upload = Cost::<Test>::upload_code(len, Some(0));
		assert!(charged.all_gte(upload), "{charged:?} is less than {upload:?} for the upload");
		assert!(charged.ref_time() < GAS.ref_time() / 10, "{charged:?} of {GAS:?}");
	});
}

#[test]
fn a_code_that_is_there_already_costs_no_validation() {
	on_chain(|| {
		let code = contract("", "", "", &format!("(func {})", "nop ".repeat(50_000)));
		let len = code.len() as u32;
		let (first, new) = instantiated_with(code.clone(), 0);
		let (second, known) = instantiated_with(code, 1);
		assert_eq!((first, second), (Ok(()), Ok(())));
		let validation = Cost::<Test>::upload_code(len, Some(0))
			.saturating_sub(Cost::<Test>::upload_code(len, None))
			.ref_time();
		assert!(validation > 0);
		let saved = new.ref_time() - known.ref_time();
		assert!(
			saved.abs_diff(validation) < validation / 4,
			"{saved} ps less than where it was new; validating takes {validation}"
		);
	});
}

#[test]
fn fuel_is_charged_at_its_benchmark() {
	on_chain(|| {
		let spin = |turns: u32| {
			let body = format!(
				"(local $n i32) (local.set $n (i32.const {turns}))
				(loop $again (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))"
			);
			let account = instantiate(contract("", "", &body, ""));
			call(&account, vec![]).gas_consumed.ref_time()
		};
		let per_turn = (spin(101_000) - spin(1_000)) / 100_000;
		let per_fuel = Cost::<Test>::ref_time_per_fuel();
		assert!(per_fuel > 1, "fuel costs {per_fuel} ps");
		assert!(
			(per_fuel..=8 * per_fuel).contains(&per_turn),
			"a turn of one to eight units costs {per_turn} ps at {per_fuel} ps per unit"
		);
	});
}

#[test]
fn each_frame_more_at_once_pays_for_a_stack_of_the_interpreter() {
	on_chain(|| {
		let code = super::fixtures::call_all();
		let [first, second, last] = [0, 1, 2].map(|salt| {
			let made = try_instantiate(code.clone(), 0, vec![], &[salt]);
			made.result.unwrap().account_id
		});
		// Each contract has its own nested calls.
		let calls = |all: &[(&AccountId, Vec<u8>)]| -> Vec<u8> {
			let mut input = (all.len() as u32).encode();
			for (account, data) in all {
				input.extend((account, data.len() as u32).encode());
				input.extend(data);
			}
			input
		};
		let leaf = (&last, calls(&[]));
		let (alone, deeper) =
			((&second, calls(&[])), (&second, calls(std::slice::from_ref(&leaf))));
		let used = |all: &[(&AccountId, Vec<u8>)]| {
			let outcome = call(&first, calls(all));
			assert!(!outcome.result.unwrap().did_revert());
			outcome.gas_consumed.ref_time()
		};
		// All contracts are loaded and were started. The only new part is a third frame at once,
		// or not even that.
		let before = used(&[leaf.clone(), alone.clone()]);
		let new = used(&[leaf.clone(), alone.clone(), deeper.clone()]);
		let again = used(&[leaf, alone, deeper.clone(), deeper]);
		let stack = Cost::<Test>::stack(SMALLEST_SIZE.stack).ref_time();
		let difference = (new - before) - (again - new);
		assert!(
			difference.abs_diff(stack) < stack / 10,
			"the first time costs {difference} ps more, a stack {stack}"
		);
	});
}

#[test]
fn a_contract_with_a_long_record_is_charged_for_its_proof() {
	on_chain(|| {
		let account = instantiate(contract("", "", "", ""));
		let proof = || call(&account, vec![]).gas_consumed.proof_size();
		let short = proof();
		let stored = crate::ContractInfoOf::<Test>::get(&account).unwrap();
		let mut long = stored.clone();
		for n in 0..3 {
			long.delegate_dependencies.try_insert(sp_core::H256::repeat_byte(n), 0).unwrap();
		}
		let longer = long.encoded_size() - stored.encoded_size();
		crate::ContractInfoOf::<Test>::insert(&account, long);
		assert_eq!(proof() - short, 3 * 48);
		assert!(longer <= 3 * 48);
		crate::ContractInfoOf::<Test>::insert(&account, stored);
	});
}

#[test]
fn a_frame_pays_once_for_settling_its_deposit() {
	on_chain(|| {
		let stores = |times: usize| {
			let store = "(drop (call $set (i32.const 0) (i32.const 4) (i32.const 0) (i32.const 8)))
				(i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))";
			let code = contract(
				r#"(import "seal2" "set_storage"
					(func $set (param i32 i32 i32 i32) (result i32)))"#,
				"",
				&store.repeat(times),
				"",
			);
			call(&instantiate(code), vec![]).gas_consumed
		};
		let (none, one, two) = (stores(0), stores(1), stores(2));
		let settling = <Test as crate::Config>::WeightInfo::settle_deposit();
		let first = one.saturating_sub(none);
		let second = two.saturating_sub(one);
		let difference = first.ref_time().abs_diff(second.ref_time() + settling.ref_time());
		// The rest of the difference comes from the different lengths of the modules.
		assert!(
			difference < settling.ref_time() / 4,
			"the first store takes {first:?}, the next {second:?}, settling {settling:?}"
		);
	});
}

#[test]
fn a_callee_that_cannot_pay_for_settling_fails_alone() {
	on_chain(|| {
		let callee = instantiate(super::fixtures::store_then(""));
		let caller = instantiate(super::fixtures::call_with_limits_and_value());
		let code_at = |limit: u64| {
			let input = (limit, 0u64, 0u64, callee.clone()).encode();
			let outcome = call(&caller, input).result.expect("the caller goes on");
			// The storage is cleared again, so that the deposit moves each time.
			forget(&callee);
			u32::from_le_bytes(outcome.data.try_into().unwrap())
		};
		// The lowest limit with which the callee succeeds.
		let (mut fails, mut succeeds) = (1, GAS.ref_time() / 2);
		assert_eq!((code_at(fails), code_at(succeeds)), (1, 0));
		while succeeds - fails > 1_000 {
			let middle = (fails + succeeds) / 2;
			match code_at(middle) {
				0 => succeeds = middle,
				code => {
					assert_eq!(code, 1, "the callee trapped");
					fails = middle;
				},
			}
		}
		// Just below it, all but the settling is paid. The caller still continues.
		let settling = <Test as crate::Config>::WeightInfo::settle_deposit().ref_time();
		assert_eq!(code_at(succeeds - settling / 2), 1);
	});
}

/// Removes the contract's storage and the deposit for it, so that the next call stores it again.
fn forget(account: &AccountId) {
	let info = crate::ContractInfoOf::<Test>::get(account).unwrap();
	let key = crate::Key::<Test>::variable(&[0; 4]).unwrap();
	assert!(info.read(&key).is_some() || info.storage_items == 0);
	let clear = contract(
		r#"(import "seal1" "clear_storage" (func $clear (param i32 i32) (result i32)))"#,
		"",
		"(drop (call $clear (i32.const 0) (i32.const 4)))",
		"",
	);
	let uploaded =
		Contracts::bare_upload_code(ALICE, clear, None, crate::Determinism::Enforced).unwrap();
	let code = info.code_hash;
	Contracts::set_code(RuntimeOrigin::root(), account.clone(), uploaded.code_hash).unwrap();
	call(account, vec![]).result.unwrap();
	Contracts::set_code(RuntimeOrigin::root(), account.clone(), code).unwrap();
}

#[test]
fn a_call_is_charged_the_same_whatever_ran_before_it_in_the_block() {
	on_chain(|| {
		let first = instantiate(super::fixtures::store_then(""));
		let other = instantiate(contract("", "", "(drop (i32.const 1))", ""));
		let alone = call(&first, vec![]).gas_consumed;
		let again = call(&first, vec![]).gas_consumed;
		call(&other, vec![]).result.unwrap();
		let after_another = call(&first, vec![]).gas_consumed;
		// The second and third calls overwrite the value, so no deposit moves.
		assert_eq!(again, after_another);
		let settling = Cost::<Test>::settle_deposit();
		assert!(alone.all_gte(again) && alone.all_lte(again.saturating_add(settling)));
	});
}

#[test]
fn a_contract_that_stored_can_give_all_its_weight_to_a_callee() {
	on_chain(|| {
		let callee = instantiate(contract("", "", "", ""));
		// Settling is paid before the weight goes to the callee, not from the rest afterwards.
		let caller = instantiate(super::fixtures::store_then(
			"(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 8) (i32.const 0))
			(if (call $call (i32.const 0) (i32.const 8) (i64.const 0) (i32.const 2000)
					(i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0))
				(then unreachable))",
		));
		call(&caller, callee.encode()).result.expect("the callee runs");
	});
}

#[test]
fn looking_for_a_code_that_is_not_there_is_charged() {
	on_chain(|| {
		let code = super::fixtures::delegate_and_return_code();
		let len = code.len() as u32;
		let account = instantiate(code);
		let outcome = call(&account, [7u8; 32].encode());
		assert_eq!(outcome.result.unwrap().data, 7u32.encode(), "the code is found");
		type Weights = <Test as crate::Config>::WeightInfo;
		let loading = Weights::load_code(len, 0) + Weights::load_code(0, 0);
		assert!(outcome.gas_consumed.all_gte(Weights::open_session() + loading));
	});
}

/// Reads the value under a key of four zeros.
fn read_value() -> Vec<u8> {
	contract(
		r#"(import "seal1" "get_storage" (func $get (param i32 i32 i32 i32) (result i32)))"#,
		"",
		"(i32.store (i32.const 8) (i32.const 60000))
			(drop (call $get (i32.const 0) (i32.const 4) (i32.const 4096) (i32.const 8)))",
		"",
	)
}

#[test]
fn a_value_longer_than_the_limit_is_charged_by_its_length() {
	on_chain(|| {
		let account = instantiate(read_value());
		let info = crate::ContractInfoOf::<Test>::get(&account).unwrap();
		let key = crate::Key::<Test>::variable(&[0; 4]).unwrap();
		let used_with = |len: usize| {
			frame_support::storage::child::put_raw(&info.trie(), &key.hash(), &vec![1; len]);
			let outcome = call(&account, vec![]);
			outcome.result.expect("the value fits the memory");
			outcome.gas_consumed
		};
		// The value comes from a chain that allowed 56 KiB, while this one allows 16 KiB.
		let (longest, longer) = (used_with(16 * 1024), used_with(56 * 1024));
		frame_support::storage::child::kill(&info.trie(), &key.hash());
		type Weights = <Test as crate::Config>::WeightInfo;
		let more = Weights::seal_get_storage(56 * 1024)
			.saturating_sub(Weights::seal_get_storage(16 * 1024));
		assert!(more.proof_size() > 0);
		assert!(longer.saturating_sub(longest).all_gte(more), "{longest:?}, {longer:?}, {more:?}");
	});
}

#[test]
fn clearing_what_is_not_there_adds_no_trie_to_the_storage_layers() {
	let mut chain = new_chain();
	let account = chain.execute_with(|| {
		instantiate(contract(
			r#"(import "seal1" "clear_storage" (func $clear (param i32 i32) (result i32)))"#,
			"",
			"(drop (call $clear (i32.const 0) (i32.const 4)))",
			"",
		))
	});
	chain.commit_all().expect("there is no open storage layer");
	chain.execute_with(|| call(&account, vec![]).result.expect("the call succeeds"));
	assert_eq!(chain.overlayed_changes().children().count(), 0);
}

/// Has `pages` pages of memory, and grows by each of the numbers in `more`.
fn growing(pages: u32, more: &[u32]) -> Vec<u8> {
	let grow = |more: &u32| format!("(drop (memory.grow (i32.const {more})))");
	wat(&format!(
		r#"(module (import "env" "memory" (memory {pages} 16)) (func (export "deploy"))
			(func (export "call") {}))"#,
		more.iter().map(grow).collect::<String>()
	))
}

/// wasmi moves all of a memory that grows, and takes fuel for the added pages.
#[test]
fn a_memory_that_grows_is_paid_for_as_a_whole() {
	on_chain(|| {
		let used = |pages: u32, more: &[u32]| {
			let outcome = call(&instantiate(growing(pages, more)), vec![]);
			outcome.result.unwrap();
			outcome.gas_consumed.ref_time()
		};
		let moved = |pages| crate::meter::Cost::<Test>::moved_pages(pages).ref_time();
		// The added pages are paid for as fuel, the same in both.
		let one_that_does_not = used(1, &[0]);
		let (many, few) = (used(15, &[1]) - used(15, &[0]), used(1, &[1]) - one_that_does_not);
		assert_eq!(many - few, moved(15) - moved(1));
		// Each move is charged: with 1 page; with 1, 2, 4 and 8 pages; with 1, 3, 7 and 15 pages.
		let at_once = used(1, &[15]) - one_that_does_not;
		let by_one = used(1, &[1; 15]) - used(1, &[0; 15]);
		assert!(by_one - at_once >= moved(2) + moved(4) + moved(8), "{by_one} {at_once}");
		let often = used(1, &[2, 4, 8, 1]) - used(1, &[0; 4]);
		assert!(often - by_one >= moved(10), "{often} {by_one}");
		// A memory that has the room already is not moved.
		let within = used(3, &[1, 1, 1]) - used(3, &[1, 1]);
		assert!(within < used(3, &[1]) - used(3, &[0]), "{within}");
	});
}

/// The memory is moved only after the move was paid for.
#[test]
fn a_memory_that_cannot_be_paid_for_does_not_grow() {
	on_chain(|| {
		let account = instantiate(growing(15, &[1]));
		let needed = call(&account, vec![]).gas_required;
		let with = |limit| {
			let outcome = Contracts::bare_call(
				ALICE,
				account.clone(),
				0,
				limit,
				None,
				vec![],
				crate::DebugInfo::Skip,
				crate::CollectEvents::Skip,
				crate::Determinism::Enforced,
			);
			(outcome.result.map(|_| ()), limit.saturating_sub(outcome.gas_consumed))
		};
		assert_eq!(with(needed).0, Ok(()));
		let moved = crate::meter::Cost::<Test>::moved_pages(15);
		let almost = Weight::from_parts(moved.ref_time() / 2, 0);
		let (result, left) = with(needed - almost);
		assert_eq!(result, Err(crate::Error::<Test>::OutOfGas.into()));
		// A charge for work that is done takes all that is left. This charge was denied.
		assert!(left.ref_time() > moved.ref_time() / 4, "{left:?}");
	});
}

/// Only code that can use all of the interpreter's stack pays for all of it, used or not.
#[test]
fn a_frame_pays_for_the_stack_that_its_code_can_use() {
	on_chain(|| {
		let code = |callee: &str| {
			let rest = format!(
				"(func $f (local i32) (if (local.get 0) (then (call $g)))) (func $g {callee})"
			);
			contract("", "", "(call $f)", &rest)
		};
		let (straight, circle) = (code("nop nop"), code("(call $f)"));
		assert_eq!(straight.len(), circle.len());
		let stack = |code: &[u8]| Cost::<Test>::stack(vm::code_size(code).stack);
		let (little, all) = (stack(&straight), stack(&circle));
		assert!(all.ref_time() > 10 * little.ref_time(), "{little:?} {all:?}");
		let used = |code| call(&instantiate(code), vec![]).gas_consumed;
		assert_eq!(used(circle).saturating_sub(used(straight)), all.saturating_sub(little));
	});
}
