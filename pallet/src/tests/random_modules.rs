//! Random modules: accepted code runs or traps, and an instance cannot tell if its store is new.
//!
//! `wasm-smith` makes valid modules from random bytes, with the Wasm features that contracts may
//! use. The cases are the same in each run. `PROPTEST_CASES=20000` searches other cases.

use crate::{
	descriptor,
	mock::*,
	vm::{self, Standing, ValidCode},
	Error,
};
use contracts_host_api::{Bind, FunctionId, Linked};
use frame_support::weights::Weight;
use proptest::{
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use std::{cell::Cell, rc::Rc};
use wasm_smith::{Config, Module};
use wasmi::{AsContextMut, Func, TrapCode};

/// A module with the exports of a contract, and imports from `imports`, which is WAT.
fn module(bytes: &[u8], imports: &str) -> Option<Vec<u8>> {
	let config = Config {
		exports: Some(wat(r#"(module (func (export "deploy")) (func (export "call")))"#)),
		available_imports: Some(wat(&format!("(module {imports})"))),
		min_imports: 4,
		max_imports: 12,
		max_memories: 1,
		max_memory32_bytes: 16 * 64 * 1024,
		memory_max_size_required: true,
		max_tables: 1,
		max_table_elements: 64,
		min_funcs: 2,
		max_globals: 20,
		allow_floats: false,
		allow_start_export: true,
		bulk_memory_enabled: false,
		reference_types_enabled: false,
		simd_enabled: false,
		relaxed_simd_enabled: false,
		multi_value_enabled: false,
		tail_call_enabled: false,
		sign_extension_ops_enabled: true,
		saturating_float_to_int_enabled: false,
		extended_const_enabled: false,
		exceptions_enabled: false,
		gc_enabled: false,
		threads_enabled: false,
		memory64_enabled: false,
		custom_page_sizes_enabled: false,
		wide_arithmetic_enabled: false,
		generate_custom_sections: false,
		..Config::default()
	};
	let mut input = arbitrary::Unstructured::new(bytes);
	Module::new(config, &mut input).ok().map(|module| module.to_bytes())
}

pub fn runner(cases: u32) -> TestRunner {
	let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
	match std::env::var("PROPTEST_CASES") {
		Ok(cases) => {
			let cases = cases.parse().expect("PROPTEST_CASES is a number");
			TestRunner::new(ProptestConfig { cases, ..config })
		},
		Err(_) => TestRunner::new_with_rng(
			ProptestConfig { cases, ..config },
			TestRng::deterministic_rng(RngAlgorithm::ChaCha),
		),
	}
}

fn random_bytes() -> impl Strategy<Value = Vec<u8>> {
	prop::collection::vec(any::<u8>(), 64..4096)
}

/// Memory, and functions of every kind with few parameters.
const HOST: &str = r#"
	(import "env" "memory" (memory 1 16))
	(import "seal0" "input" (func (param i32 i32)))
	(import "seal0" "caller" (func (param i32 i32)))
	(import "seal1" "clear_storage" (func (param i32 i32) (result i32)))
	(import "seal2" "set_storage" (func (param i32 i32 i32 i32) (result i32)))
	(import "seal1" "get_storage" (func (param i32 i32 i32 i32) (result i32)))
	(import "seal0" "seal_return" (func (param i32 i32 i32)))
	(import "seal1" "terminate" (func (param i32)))
	(import "seal0" "deposit_event" (func (param i32 i32 i32 i32)))
	(import "seal0" "debug_message" (func (param i32 i32) (result i32)))"#;

/// The stage that a module reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Came {
	Refused,
	Accepted,
	Called,
}

/// Uploads, instantiates and calls a module. Accepted code runs or traps, and never fails with
/// `CodeRejected`.
fn upload_and_run(code: Vec<u8>) -> Came {
	let came = Cell::new(Came::Refused);
	on_chain(|| {
		let gas = Weight::from_parts(5_000_000_000, 1024 * 1024);
		let uploaded = Contracts::bare_upload_code(ALICE, code, None, crate::Determinism::Enforced);
		let Ok(uploaded) = uploaded else { return };
		came.set(Came::Accepted);
		let deployed = Contracts::bare_instantiate(
			ALICE,
			1_000,
			gas,
			None,
			crate::api::Code::Existing(uploaded.code_hash),
			vec![1, 2, 3],
			vec![],
			crate::DebugInfo::Skip,
			crate::CollectEvents::Skip,
		);
		let rejected = Error::<Test>::CodeRejected.into();
		assert_ne!(deployed.result.as_ref().err(), Some(&rejected));
		let Ok(deployed) = deployed.result else { return };
		if deployed.result.did_revert() {
			return;
		}
		#[cfg(feature = "trace")]
		super::trace::assert_tracing_changes_nothing(
			ALICE,
			deployed.account_id.clone(),
			0,
			gas,
			None,
			vec![4, 5],
		);
		let called = call_with(&deployed.account_id, 0, gas, None, vec![4, 5]);
		assert_ne!(called.result.as_ref().err(), Some(&rejected));
		came.set(Came::Called);
	});
	came.get()
}

/// Counts the modules that reached each stage.
#[derive(Default)]
struct Counts([Cell<u32>; 3]);

impl Counts {
	fn add(&self, came: Came) {
		let count = &self.0[came as usize];
		count.set(count.get() + 1);
	}

	/// Asserts that modules reached each stage, because the search shows nothing otherwise. A
	/// short search need not reach all of them.
	fn check(&self) {
		let counts = self.0.each_ref().map(Cell::get);
		println!("{counts:?} modules were refused, accepted and not called, called");
		let is_short = counts.iter().sum::<u32>() < 400;
		assert!(is_short || counts.iter().all(|count| *count > 10), "{counts:?}");
	}
}

#[test]
fn what_is_accepted_runs_or_traps_and_nothing_else() {
	let counts = Counts::default();
	runner(500)
		.run(&random_bytes(), |bytes| {
			if let Some(code) = module(&bytes, HOST) {
				counts.add(upload_and_run(code));
			}
			Ok(())
		})
		.unwrap_or_else(|found| panic!("{found}"));
	counts.check();
}

/// A change of a module's bytes, at a position within its length.
fn change() -> impl Strategy<Value = (prop::sample::Index, u8, u8)> {
	(any::<prop::sample::Index>(), 0..20u8, any::<u8>())
}

#[test]
fn a_module_with_changed_bytes_is_refused_or_runs() {
	let counts = Counts::default();
	runner(500)
		.run(&(random_bytes(), prop::collection::vec(change(), 1..3)), |(bytes, changes)| {
			let Some(mut code) = module(&bytes, HOST) else { return Ok(()) };
			for (at, kind, byte) in changes {
				let at = at.index(code.len());
				match kind {
					0 => code.insert(at, byte),
					1 => drop(code.remove(at)),
					2..=6 => code[at] = byte,
					_ => code[at] ^= 1 << (byte % 8),
				}
			}
			counts.add(upload_and_run(code));
			Ok(())
		})
		.unwrap_or_else(|found| panic!("{found}"));
	counts.check();
}

#[test]
fn bytes_that_are_no_module_are_refused() {
	runner(500)
		.run(&(any::<bool>(), prop::collection::vec(any::<u8>(), 0..512)), |(magic, mut code)| {
			if magic {
				code.splice(0..0, *b"\0asm\x01\0\0\0");
			}
			prop_assert_eq!(upload_and_run(code), Came::Refused);
			Ok(())
		})
		.unwrap_or_else(|found| panic!("{found}"));
}

/// No host functions.
struct Nothing;
impl Bind<()> for Nothing {
	fn bind(&self, _: FunctionId, _: impl AsContextMut<Data = ()>) -> Option<Func> {
		None
	}
}

/// The result of starting and calling a module: the fuel left, its end, its memory.
#[derive(PartialEq, Eq, Debug)]
struct Run {
	fuel: u64,
	end: Result<(), Option<TrapCode>>,
	memory: Vec<u8>,
}

const FUEL: u64 = 200_000;

fn run(linked: &mut Linked<()>) -> Run {
	linked.store_mut().set_fuel(FUEL).expect("fuel is metered");
	let end = linked.start().and_then(|instance| {
		let call = instance.get_func(linked.store(), "call").expect("it is exported");
		call.call(linked.store_mut(), &[], &mut [])
	});
	let memory = linked.memory().expect("it imports one");
	Run {
		fuel: linked.store().get_fuel().expect("fuel is metered"),
		end: end.map_err(|error| error.as_trap_code()),
		memory: memory.data(linked.store()).to_vec(),
	}
}

#[test]
fn what_runs_cannot_tell_whether_its_store_or_instance_is_new() {
	let [started, kept, instances, starting, bounded] = [(); 5].map(|()| Cell::new(0u32));
	let memory = r#"(import "env" "memory" (memory 1 16)) (import "env" "memory" (memory 2 4))"#;
	runner(500)
		.run(&random_bytes(), |bytes| {
			let Some(code) = module(&bytes, memory) else { return Ok(()) };
			let valid: Option<ValidCode> = new_chain().execute_with(|| {
				let _ =
					Contracts::bare_upload_code(ALICE, dummy(), None, crate::Determinism::Enforced);
				ValidCode::validate::<Test>(code, &descriptor::bytes::<Test>(), Standing::New).ok()
			});
			let Some(mut code) = valid else { return Ok(()) };
			let links = code.plan().links.clone();
			let module = code.load(1).expect("it was validated");
			let small = vm::load_within_its_stack(&code);
			let link = || {
				Linked::new(module.clone(), &links, &Nothing, ()).expect("it imports no function")
			};
			// Translates the functions that are called.
			run(&mut link());
			let expected = run(&mut link());
			started.set(started.get() + 1);
			let mut subjects = vec![link()];
			if let Some(rewind) = code.prepare_rewind() {
				vm::check_as_loaded(&code).expect("a copy that is edited stays valid");
				let module = code.load(1).expect("it was validated");
				let rewind = Rc::new(rewind);
				let link = || {
					let linked = Linked::new(module.clone(), &links, &Nothing, ());
					linked.expect("it imports no function").rewinding(Some(rewind.clone()))
				};
				run(&mut link());
				starting.set(starting.get() + u32::from(rewind.starts()));
				subjects.push(link());
			}
			for mut linked in subjects {
				for start in 0..4 {
					let found = run(&mut linked);
					prop_assert!(
						found == expected,
						"start {start}, kept {}: {:?}, {:?}",
						linked.keeps_instance(),
						found.end,
						expected.end
					);
					if !linked.is_as_new() {
						break;
					}
					kept.set(kept.get() + 1);
				}
				instances.set(instances.get() + u32::from(linked.keeps_instance()));
			}
			// With only the part of the interpreter's stack that it is charged for, it does the
			// same.
			if let Some(small) = small {
				let linked = || Linked::new(small.clone(), &links, &Nothing, ());
				run(&mut linked().expect("it imports no function"));
				let found = run(&mut linked().expect("it imports no function"));
				prop_assert!(found == expected, "{:?}, {:?}", found.end, expected.end);
				bounded.set(bounded.get() + 1);
			}
			Ok(())
		})
		.unwrap_or_else(|found| panic!("{found}"));
	println!("{started:?} modules ran, {kept:?} stores were kept, {instances:?} instances, {starting:?} had a start function, {bounded:?} a bound of their stack");
	assert!(started.get() > 0 && kept.get() > started.get());
	assert!(instances.get() > 0 && bounded.get() > 0 && starting.get() > 0);
}
