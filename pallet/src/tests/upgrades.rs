//! Random sequences of upgrades, with other tables and rules, of functions switched off, of
//! records that cannot be decoded, of uploads and removals.
//!
//! A link plan that counts as current equals the result of resolving the code against the current
//! table. `PROPTEST_CASES=20000` searches other cases.

use crate::{
	descriptor,
	mock::*,
	vm::{self, CodePlan},
	CodeInfoOf, Determinism, HostApi, HostApiState, LinkPlanOf,
};
use codec::Encode;
use contracts_host_api::{
	Descriptor, DescriptorView, Fingerprint, FunctionId, FunctionRecord, LinkPlan, Signature,
	ValueType,
};
use frame_support::{storage::unhashed, traits::Hooks};
use proptest::{
	collection::vec,
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sp_core::H256;
use wasmi::{Engine, Module};

/// Functions that the modules import.
const NAMES: [&str; 6] = ["address", "caller", "now", "balance", "input", "gas_left"];
const CODES: u8 = 4;

/// A difference between another runtime's table and the table of this one.
#[derive(Clone, Debug)]
enum Change {
	/// A function is missing.
	Without(usize),
	/// Two functions have each other's ids.
	Swapped(usize, usize),
	/// A function has another signature.
	Retyped(usize),
	/// There is an additional function.
	More,
}

#[derive(Clone, Debug)]
enum Step {
	/// A runtime with another table or other rules runs for a while: it upgrades, and resolves
	/// plans for a call of each module.
	Other(Vec<Change>, u32),
	/// This runtime returns, and the hook of its upgrade runs.
	Upgrade,
	/// Both records are overwritten with bytes that cannot be decoded.
	CorruptBoth,
	CorruptDescriptor,
	CorruptState,
	CorruptPlan(u8),
	ForgetPlan(u8),
	Switch(usize, bool),
	Upload(u8),
	Remove(u8),
	/// This runtime runs code, with or without its upgrade hook before.
	Call(u8),
}

fn step() -> impl Strategy<Value = Step> {
	let index = 0..NAMES.len();
	let change = prop_oneof![
		index.clone().prop_map(Change::Without),
		(index.clone(), index.clone()).prop_map(|(a, b)| Change::Swapped(a, b)),
		index.clone().prop_map(Change::Retyped),
		Just(Change::More),
	];
	prop_oneof![
		4 => (vec(change, 0..3), 0..2u32).prop_map(|(changes, rules)| Step::Other(changes, rules)),
		4 => Just(Step::Upgrade),
		2 => Just(Step::CorruptBoth),
		1 => Just(Step::CorruptDescriptor),
		1 => Just(Step::CorruptState),
		1 => (0..CODES).prop_map(Step::CorruptPlan),
		2 => (0..CODES).prop_map(Step::ForgetPlan),
		1 => (index, any::<bool>()).prop_map(|(at, enabled)| Step::Switch(at, enabled)),
		1 => (0..CODES).prop_map(Step::Upload),
		1 => (0..CODES).prop_map(Step::Remove),
		4 => (0..CODES).prop_map(Step::Call),
	]
}

/// Imports some of the functions, and calls none.
fn code(number: u8) -> Vec<u8> {
	let imports: String = NAMES
		.iter()
		.enumerate()
		.filter(|(at, _)| (at + usize::from(number)) % usize::from(CODES) < 2)
		.map(|(_, name)| format!(r#"(import "seal0" "{name}" (func (param i32 i32)))"#))
		.collect();
	contract(&imports, "", "", &format!("(global i32 (i32.const {number}))"))
}

fn id_of(at: usize) -> FunctionId {
	let found =
		host_functions().find(|function| (function.module, function.name) == ("seal0", NAMES[at]));
	found.expect("the table has it").id
}

fn table(changes: &[Change]) -> Vec<FunctionRecord> {
	let mut records: Vec<FunctionRecord> = host_functions().map(FunctionRecord::from).collect();
	for change in changes {
		match *change {
			Change::Without(at) => records.retain(|record| record.id != id_of(at)),
			Change::Swapped(a, b) => {
				let (a, b) = (id_of(a), id_of(b));
				for record in &mut records {
					record.id = match record.id {
						id if id == a => b,
						id if id == b => a,
						id => id,
					};
				}
			},
			Change::Retyped(at) => {
				for record in records.iter_mut().filter(|record| record.name == NAMES[at]) {
					record.signature =
						Signature::new(&[ValueType::I64], None).expect("it is short");
				}
			},
			Change::More => {
				let id = FunctionId(3_000);
				if !records.iter().any(|record| record.id == id) {
					let first = records[0].clone();
					records.push(FunctionRecord { id, name: "more".into(), ..first });
				}
			},
		}
	}
	records
}

/// The other runtime upgrades, and resolves the plans that are stale for it, like this one does.
fn run_other(changes: &[Change], rules: u32) {
	let records = table(changes);
	// Zero stands for this runtime's rules.
	let rules = if rules == 0 { descriptor::rules::<Test>() } else { rules };
	let fingerprint = Fingerprint::EMPTY.with(&(&records, rules).encode());
	let state = descriptor::write_table::<Test>(records.into_iter(), rules, fingerprint);
	let encoded = descriptor::bytes::<Test>();
	let view = DescriptorView::new(&encoded).expect("it was just written");
	for hash in CodeInfoOf::<Test>::iter_keys() {
		if LinkPlanOf::<Test>::get(hash).is_some_and(|plan| plan.links.epoch == state.epoch) {
			continue;
		}
		let code = crate::PristineCode::<Test>::get(hash).expect("code and record go together");
		let size = vm::code_size(&code);
		let module = Module::new(&Engine::default(), &code).expect("it was validated");
		if let Ok(links) = LinkPlan::resolve(&module, &view) {
			LinkPlanOf::<Test>::insert(hash, CodePlan { links, size, copy_loop: None });
		}
	}
}

fn call_contract_of(number: u8) {
	let contract = crate::ContractInfoOf::<Test>::iter()
		.find(|(_, info)| info.code_hash == H256(sp_io::hashing::blake2_256(&code(number))));
	if let Some((account, _)) = contract {
		let _ = call(&account, vec![]);
	}
}

/// Returns whether this runtime's host API is installed.
fn is_installed() -> bool {
	HostApiState::<Test>::get()
		.is_some_and(|state| state.fingerprint == descriptor::fingerprint::<Test>())
}

/// Asserts that each current plan is correct. Returns the number of current plans.
fn check() -> u32 {
	let Some(state) = HostApiState::<Test>::get().filter(|_| is_installed()) else { return 0 };
	let mut current = 0;
	for (hash, plan) in LinkPlanOf::<Test>::iter() {
		if plan.links.epoch == state.epoch {
			let code = crate::PristineCode::<Test>::get(hash).expect("code and plan go together");
			// The stored descriptor may be overwritten, so the comparison uses the compiled table.
			let functions = descriptor::functions::<Test>().map(FunctionRecord::from);
			let own = Descriptor::new(state.epoch, 0, functions).expect("ids are unique").encode();
			let expected = vm::validate::<Test>(&code, &own, vm::Standing::New);
			assert_eq!(Ok(plan), expected, "{state:?}");
			current += 1;
		}
	}
	current
}

fn run(steps: &[Step]) -> u32 {
	let mut current = 0;
	new_chain().execute_with(|| {
		for number in 0..CODES {
			// Two modules are in use, and two can be removed.
			match number % 2 {
				0 => drop(instantiate(code(number))),
				_ => drop(Contracts::bare_upload_code(
					ALICE,
					code(number),
					None,
					Determinism::Enforced,
				)),
			}
		}
		let hash = |number: u8| H256(sp_io::hashing::blake2_256(&code(number)));
		for (at, step) in steps.iter().enumerate() {
			System::set_block_number(at as u64 + 2);
			match step {
				Step::Other(changes, rules) => run_other(changes, *rules),
				Step::Upgrade => drop(Contracts::on_runtime_upgrade()),
				Step::CorruptBoth => {
					unhashed::put_raw(&HostApi::<Test>::hashed_key(), &[1, 2]);
					unhashed::put_raw(&HostApiState::<Test>::hashed_key(), &[1, 2]);
				},
				Step::CorruptDescriptor => {
					unhashed::put_raw(&HostApi::<Test>::hashed_key(), &[1, 2])
				},
				Step::CorruptState => {
					unhashed::put_raw(&HostApiState::<Test>::hashed_key(), &[1, 2])
				},
				Step::CorruptPlan(number) => {
					let key = LinkPlanOf::<Test>::hashed_key_for(hash(*number));
					if unhashed::exists(&key) {
						unhashed::put_raw(&key, &[1, 2]);
					}
				},
				Step::ForgetPlan(number) => LinkPlanOf::<Test>::remove(hash(*number)),
				Step::Switch(at, enabled) => {
					let root = RuntimeOrigin::root();
					let _ = Contracts::set_host_function_status(root, id_of(*at), *enabled);
				},
				Step::Upload(number) => {
					let code = code(*number);
					let _ = Contracts::bare_upload_code(ALICE, code, None, Determinism::Enforced);
				},
				Step::Remove(number) => {
					let _ = Contracts::remove_code(RuntimeOrigin::signed(ALICE), hash(*number));
				},
				Step::Call(number) => call_contract_of(*number),
			}
			current += check();
		}
	});
	current
}

#[test]
fn a_plan_that_counts_as_current_is_that_of_todays_table() {
	let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
	let mut runner = match std::env::var("PROPTEST_CASES") {
		Ok(cases) => {
			let cases = cases.parse().expect("PROPTEST_CASES is a number");
			TestRunner::new(ProptestConfig { cases, ..config })
		},
		Err(_) => TestRunner::new_with_rng(
			ProptestConfig { cases: 400, ..config },
			TestRng::deterministic_rng(RngAlgorithm::ChaCha),
		),
	};
	let (current, scenarios) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
	runner
		.run(&vec(step(), 1..30), |steps| {
			current.set(current.get() + run(&steps));
			scenarios.set(scenarios.get() + 1);
			Ok(())
		})
		.unwrap_or_else(|found| panic!("{found}"));
	let (current, scenarios) = (current.get(), scenarios.get());
	assert!(current > scenarios, "{current} plans counted as current in {scenarios} scenarios");
}

#[test]
fn an_upload_repairs_a_descriptor_that_cannot_be_decoded() {
	on_chain(|| {
		let contract = instantiate(code(0));
		unhashed::put_raw(&HostApi::<Test>::hashed_key(), &[1, 2]);
		// Code with a current plan needs no descriptor.
		call(&contract, vec![]).result.expect("it runs");
		let uploaded = Contracts::bare_upload_code(ALICE, code(1), None, Determinism::Enforced);
		uploaded.expect("the descriptor is written again");
		call(&contract, vec![]).result.expect("its plan is resolved again");
		assert!(is_installed() && HostApi::<Test>::get().is_some());
	});
}
