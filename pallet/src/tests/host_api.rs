//! The stored descriptor and the link plans, before and after a change of the host API.

use super::fixtures::*;
use crate::{descriptor, mock::*, vm::CodePlan, Error, HostApi, HostApiState, LinkPlanOf};
use codec::Encode;
use contracts_host_api::{
	Descriptor, DescriptorView, Epoch, Fingerprint, FunctionId, FunctionRecord, LinkPlan,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{GetStorageVersion, Hooks, StorageVersion},
};
use sp_runtime::{traits::BadOrigin, DispatchError};

pub(super) fn id_of(module: &str, name: &str) -> FunctionId {
	host_functions().find(|function| (function.module, function.name) == (module, name)).unwrap().id
}

fn code_hash(contract: &AccountId) -> sp_core::H256 {
	Contracts::code_hash(contract).unwrap()
}

#[test]
fn genesis_describes_the_compiled_host_functions() {
	on_chain(|| {
		let bytes = Contracts::host_api_descriptor();
		let view = DescriptorView::new(&bytes).unwrap();
		assert_eq!(view.len(), descriptor::functions::<Test>().count());
		for function in descriptor::functions::<Test>() {
			let record = view.find(function.module, function.name).unwrap().unwrap();
			assert_eq!((record.id, record.signature), (function.id, function.signature));
		}
		let info = Contracts::host_api_info().unwrap();
		assert_eq!(info.state.fingerprint, descriptor::fingerprint::<Test>());
		assert_eq!(info.state.epoch, view.epoch());
		assert_eq!(info.functions.encode(), HostApi::<Test>::get().unwrap().functions().encode());
	});
}

#[test]
fn an_upload_stores_the_ids_of_the_imports() {
	on_chain(|| {
		let contract = instantiate(store_then(""));
		let plan = Contracts::link_plan(&code_hash(&contract)).unwrap();
		let expected = [
			("seal0", "input"),
			("seal0", "seal_return"),
			("seal2", "set_storage"),
			("seal1", "clear_storage"),
			("seal1", "call"),
			("seal0", "address"),
		]
		.map(|(module, name)| id_of(module, name));
		assert_eq!(plan.functions, expected);
		let memory = plan.memory.unwrap();
		assert_eq!((memory.initial, memory.maximum), (1, Some(16)));
		assert!(plan.encoded_size() < 40, "a few bytes");
	});
}

#[test]
fn a_missing_or_stale_plan_is_made_anew_charged_and_stored() {
	on_chain(|| {
		let contract = instantiate(store_then(""));
		let hash = code_hash(&contract);
		let current = LinkPlanOf::<Test>::get(hash).unwrap();
		// The first call stores a new value, and later calls overwrite it.
		assert_ok!(call(&contract, vec![]).result);
		let with_plan = call(&contract, vec![]).gas_consumed;

		let links = LinkPlan { epoch: Epoch(99), functions: vec![FunctionId(0)], memory: None };
		let stale = CodePlan { links, ..current.clone() };
		// A plan in the earlier encoding, without the counts of the code.
		let of_before = current.links.encode();
		for kind in 0..3 {
			match kind {
				0 => LinkPlanOf::<Test>::remove(hash),
				1 => LinkPlanOf::<Test>::insert(hash, &stale),
				_ => sp_io::storage::set(&LinkPlanOf::<Test>::hashed_key_for(hash), &of_before),
			}
			let outcome = call(&contract, vec![]);
			assert_ok!(outcome.result);
			assert!(outcome.gas_consumed.all_gt(with_plan), "resolving is charged");
			assert_eq!(LinkPlanOf::<Test>::get(hash), Some(current.clone()));
		}
		assert_eq!(call(&contract, vec![]).gas_consumed, with_plan);
	});
}

/// Stores the host API of another runtime: one function is missing, and two have swapped ids.
fn install_another_host_api() -> Epoch {
	let mut functions: Vec<FunctionRecord> = host_functions().map(FunctionRecord::from).collect();
	functions.retain(|function| function.name != "address");
	let (a, b) = (id_of("seal0", "input"), id_of("seal0", "seal_return"));
	for function in &mut functions {
		if function.id == a {
			function.id = b;
		} else if function.id == b {
			function.id = a;
		}
	}
	let other = HostApi::<Test>::get().unwrap().successor(7, functions).unwrap();
	let mut state = HostApiState::<Test>::get().unwrap();
	state.fingerprint = Fingerprint([7; 16]);
	state.epoch = other.epoch();
	HostApi::<Test>::put(&other);
	HostApiState::<Test>::put(&state);
	other.epoch()
}

#[test]
fn a_descriptor_of_another_runtime_is_never_trusted() {
	on_chain(|| {
		let contract = instantiate(recurse());
		let hash = code_hash(&contract);
		let plan = LinkPlanOf::<Test>::get(hash).unwrap();
		let epoch = install_another_host_api();
		// A plan that was resolved against that host API, and would link the wrong functions.
		let mut wrong = plan.clone();
		wrong.links.epoch = epoch;
		wrong.links.functions.reverse();
		LinkPlanOf::<Test>::insert(hash, wrong);
		assert_ok!(call(&contract, 3u32.encode()).result);
		assert_eq!(
			HostApiState::<Test>::get().unwrap().fingerprint,
			descriptor::fingerprint::<Test>()
		);
		let repaired = LinkPlanOf::<Test>::get(hash).unwrap();
		assert_eq!(repaired.links.functions, plan.links.functions);
		assert!(repaired.links.epoch > epoch);
	});
}

#[test]
fn an_upload_after_an_upgrade_without_its_hook_resolves_against_the_compiled_table() {
	on_chain(|| {
		install_another_host_api();
		// The contract imports a function that the other host API lacks.
		let contract = instantiate(recurse());
		assert_ok!(call(&contract, 1u32.encode()).result);
	});
}

#[test]
fn a_runtime_upgrade_installs_the_descriptor_once() {
	on_chain(|| {
		let epoch = install_another_host_api();
		let first = Contracts::on_runtime_upgrade();
		let state = HostApiState::<Test>::get().unwrap();
		assert_eq!(
			(state.fingerprint, state.epoch),
			(descriptor::fingerprint::<Test>(), Epoch(epoch.0 + 1))
		);
		let root = state_root();
		let second = Contracts::on_runtime_upgrade();
		assert!(first.all_gt(second));
		assert_eq!(state_root(), root);
	});
}

#[test]
fn a_stored_descriptor_that_does_not_decode_is_replaced() {
	on_chain(|| {
		let contract = instantiate(recurse());
		let key = HostApi::<Test>::hashed_key();
		sp_io::storage::set(&key, &[1, 2, 3]);
		HostApiState::<Test>::kill();
		assert_ok!(call(&contract, 1u32.encode()).result);
		assert!(HostApi::<Test>::get().is_some());
	});
}

/// Neither the descriptor nor the state tells the earlier epochs, and plans of some of them are
/// stored.
#[test]
fn no_stored_plan_counts_where_all_that_is_known_of_epochs_is_lost() {
	on_chain(|| {
		let contract = instantiate(recurse());
		let plan = || LinkPlanOf::<Test>::get(code_hash(&contract)).unwrap();
		let epoch = || plan().links.epoch;
		let mut epochs = vec![epoch()];
		for block in 2..5 {
			System::set_block_number(block);
			for key in [HostApi::<Test>::hashed_key(), HostApiState::<Test>::hashed_key()] {
				sp_io::storage::set(&key, &[1, 2, 3]);
			}
			// A plan that links another function than the code imports: it must not be used.
			let mut wrong = plan();
			wrong.links.functions.reverse();
			LinkPlanOf::<Test>::insert(code_hash(&contract), &wrong);
			assert_ok!(call(&contract, 1u32.encode()).result);
			assert!(!epochs.contains(&epoch()), "{epochs:?}, then {:?}", epoch());
			epochs.push(epoch());
		}
	});
}

/// The state after a swap from a chain that `pallet-contracts` has not migrated.
#[test]
fn nothing_works_on_storage_of_another_version() {
	on_chain(|| {
		let contract = instantiate(dummy());
		let hash = code_hash(&contract);
		HostApi::<Test>::kill();
		HostApiState::<Test>::kill();
		StorageVersion::new(15).put::<Contracts>();
		Contracts::on_runtime_upgrade();
		let before = state_root();
		let expected: DispatchError = Error::<Test>::MigrationInProgress.into();
		assert_eq!(call(&contract, vec![]).result, Err(expected));
		assert_eq!(try_instantiate(recurse(), 0, vec![], &[]).result.unwrap_err(), expected);
		assert_eq!(
			Contracts::bare_upload_code(ALICE, recurse(), None, crate::Determinism::Enforced)
				.unwrap_err(),
			expected
		);
		let (alice, root) = (RuntimeOrigin::signed(ALICE), RuntimeOrigin::root());
		assert_noop!(Contracts::remove_code(alice, hash), expected);
		assert_noop!(Contracts::set_code(root.clone(), contract.clone(), hash), expected);
		assert_noop!(
			Contracts::set_host_function_status(root, id_of("seal0", "address"), false),
			expected
		);
		assert_eq!(state_root(), before);

		crate::pallet::STORAGE_VERSION.put::<Contracts>();
		assert_ok!(call(&contract, vec![]).result);
	});
}

/// A pallet that is new on its chain, where neither genesis nor a hook ran.
#[test]
fn empty_storage_is_taken_as_new() {
	on_chain(|| {
		HostApi::<Test>::kill();
		HostApiState::<Test>::kill();
		StorageVersion::new(0).put::<Contracts>();
		let contract = instantiate(recurse());
		assert_ok!(call(&contract, 1u32.encode()).result);
		assert_eq!(Contracts::on_chain_storage_version(), crate::pallet::STORAGE_VERSION);
	});
}

#[test]
fn a_disabled_function_stops_the_codes_that_import_it_and_no_others() {
	on_chain(|| {
		let uses = instantiate(recurse());
		let uses_not = instantiate(dummy());
		let id = id_of("seal0", "address");
		let set = |enabled| Contracts::set_host_function_status(RuntimeOrigin::root(), id, enabled);
		assert_ok!(set(false));
		let before = state_root();
		let disabled: DispatchError = Error::<Test>::HostFunctionDisabled(id.0).into();
		let outcome = call(&uses, 0u32.encode());
		assert_eq!(outcome.result, Err(disabled));
		let text = String::from_utf8(outcome.debug_message).unwrap();
		assert!(text.contains("seal0::address"), "{text}");
		assert_eq!(state_root(), before);
		let again = try_instantiate(recurse(), 0, vec![], &[1]);
		assert_eq!(again.result.unwrap_err(), disabled);
		assert_ok!(call(&uses_not, vec![]).result);
		// It stays disabled across an upgrade.
		install_another_host_api();
		Contracts::on_runtime_upgrade();
		let outcome = call(&uses, 0u32.encode());
		assert_eq!(outcome.result, Err(disabled));
		assert_ok!(set(true));
		assert_ok!(call(&uses, 0u32.encode()).result);
	});
}

#[test]
fn a_function_is_switched_off_under_all_of_its_names() {
	on_chain(|| {
		let by_name = |name: &str| {
			contract(&format!(r#"(import "seal0" "{name}" (func (param i32 i32)))"#), "", "", "")
		};
		let (short, prefixed) =
			(instantiate(by_name("address")), instantiate(by_name("seal_address")));
		let root = RuntimeOrigin::root();
		assert_ok!(Contracts::set_host_function_status(
			root,
			id_of("seal0", "seal_address"),
			false
		));
		for (contract, name) in [(short, "address"), (prefixed, "seal_address")] {
			let disabled = Error::<Test>::HostFunctionDisabled(id_of("seal0", name).0);
			assert_eq!(call(&contract, vec![]).result, Err(disabled.into()));
		}
	});
}

#[test]
fn a_caller_survives_a_callee_that_cannot_be_linked() {
	on_chain(|| {
		let caller = instantiate(call_and_return_code());
		let uses =
			contract(r#"(import "seal0" "block_number" (func (param i32 i32)))"#, "", "", "");
		let uses = instantiate(uses);
		let id = id_of("seal0", "block_number");
		assert_ok!(Contracts::set_host_function_status(RuntimeOrigin::root(), id, false));
		let output = call(&caller, (0u32, &uses).encode()).result.unwrap().data;
		assert_eq!(output, 1u32.encode(), "CalleeTrapped");
	});
}

#[test]
fn other_rules_for_codes_make_plans_stale() {
	on_chain(|| {
		Unstable::set(true);
		let young = r#"(import "seal0" "reentrance_count" (func (result i32)))"#;
		let contract = instantiate(contract(young, "", "", ""));
		assert_ok!(call(&contract, vec![]).result);
		Unstable::set(false);
		let outcome = call(&contract, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::UnstableImport(0).into()));
		// The failed call left no trace, not even the repaired descriptor.
		Contracts::on_runtime_upgrade();
	});
}

#[test]
fn only_root_switches_functions_that_exist() {
	on_chain(|| {
		let set = |origin, id| Contracts::set_host_function_status(origin, FunctionId(id), false);
		assert_noop!(set(RuntimeOrigin::signed(ALICE), 0), BadOrigin);
		assert_noop!(set(RuntimeOrigin::root(), 60_000), Error::<Test>::HostFunctionNotFound);
	});
}

#[test]
fn the_largest_descriptor_fits_its_bound() {
	use codec::MaxEncodedLen;
	on_chain(|| {
		assert!(Contracts::host_api_descriptor().len() <= Descriptor::max_encoded_len());
	});
}
