//! A module that is started again cannot tell.

use contracts_host_api::*;
use wasmi::{Engine, Module};

host_functions! {
	/// Functions that tell the host what a module sees.
	pub struct Watch;
	impl[] for Vec<u64>;

	/// Notes a value.
	#[import(5, "watch", "note")]
	stable fn note(caller, value: u64) {
		caller.data_mut().push(value);
		Ok(())
	}
}

fn linked(text: &str) -> Linked<Vec<u64>> {
	let module = Module::new(&Engine::default(), wat::parse_str(text).unwrap()).unwrap();
	let records = Watch::FUNCTIONS.iter().map(Into::into);
	let descriptor = codec::Encode::encode(&Descriptor::new(Epoch(0), 0, records).unwrap());
	let plan = LinkPlan::resolve(&module, &DescriptorView::new(&descriptor).unwrap()).unwrap();
	Linked::new(module, &plan, &Watch, Vec::new()).unwrap()
}

/// Starts the module and runs it; returns what it noted, and whether it trapped.
fn run(linked: &mut Linked<Vec<u64>>) -> (Vec<u64>, bool) {
	let instance = linked.start().unwrap();
	let store = linked.store_mut();
	let run = instance.get_typed_func::<(), ()>(&*store, "run").unwrap();
	let trapped = run.call(&mut *store, ()).is_err();
	(std::mem::take(store.data_mut()), trapped)
}

/// Notes and then changes a global, a byte of data, bytes all over the memory; calls through its
/// table.
const CHANGES_ALL: &str = r#"
	(import "watch" "note" (func $note (param i64)))
	(import "env" "memory" (memory 2 4))
	(global $g (mut i64) (i64.const 41))
	(data (i32.const 100) "\2a")
	(table 2 funcref)
	(elem (i32.const 1) $indirect)
	(func $indirect (call $note (i64.const 7)))
	(func (export "run")
		(local $at i32)
		(call $note (global.get $g))
		(global.set $g (i64.const 1))
		(call $note (i64.load8_u (i32.const 100)))
		(i32.store8 (i32.const 100) (i32.const 99))
		(call_indirect (i32.const 1))
		(call $note (i64.extend_i32_u (memory.size)))
		(local.set $at (i32.const 3))
		(loop $next
			;; All sizes of stores, at odd places, the last bytes among them.
			(call $note (i64.load (local.get $at)))
			(i64.store (local.get $at) (i64.const -1))
			(local.set $at (i32.add (local.get $at) (i32.const 4099)))
			(br_if $next (i32.lt_u (local.get $at) (i32.const 131064))))
		(call $note (i64.load (i32.const 131064)))
		(i64.store (i32.const 131064) (i64.const -1))
		REST)"#;

#[test]
fn the_second_instance_sees_what_the_first_did() {
	let mut fresh = linked(&format!("(module {})", CHANGES_ALL.replace("REST", "")));
	let first = run(&mut fresh);
	assert_eq!(first.0[..4], [41, 42, 7, 2]);
	assert!(first.0.len() > 30 && first.0[4..].iter().all(|value| *value == 0));
	for starts in 2..6 {
		assert!(fresh.is_as_new());
		assert_eq!(run(&mut fresh), first);
		assert_eq!(fresh.starts(), starts);
	}
}

#[test]
fn so_it_does_after_a_trap() {
	let mut trapping = linked(&format!("(module {})", CHANGES_ALL.replace("REST", "unreachable")));
	let first = run(&mut trapping);
	assert!(first.1);
	assert!(trapping.is_as_new());
	assert_eq!(run(&mut trapping), first);
}

#[test]
fn a_memory_that_grew_is_not_as_new() {
	let grows = CHANGES_ALL.replace("REST", "(drop (memory.grow (i32.const 1)))");
	let mut grows = linked(&format!("(module {grows})"));
	assert!(grows.is_as_new());
	run(&mut grows);
	assert!(!grows.is_as_new());
}

#[test]
fn a_module_without_memory_and_imports_starts_again() {
	let mut plain = linked(r#"(module (func (export "run")))"#);
	assert_eq!((run(&mut plain), run(&mut plain)), ((vec![], false), (vec![], false)));
	assert!(plain.is_as_new());
}

#[test]
fn what_cannot_be_linked_is_an_error_that_says_why() {
	let text = r#"(module (import "watch" "note" (func (param i64))) (func (export "run")))"#;
	let module = Module::new(&Engine::default(), wat::parse_str(text).unwrap()).unwrap();
	let error = |functions: Vec<u16>, memory| {
		let functions = functions.into_iter().map(FunctionId).collect();
		let plan = LinkPlan { epoch: Epoch(0), functions, memory };
		let linked = Linked::new(module.clone(), &plan, &Watch, Vec::new());
		let started = linked.and_then(|mut linked| {
			let started = linked.start().map_err(LinkedError::from);
			assert!(started.is_err() && !linked.is_as_new());
			started
		});
		started.unwrap_err().to_string()
	};
	assert_eq!(error(vec![6], None), "no host function has the id 6");
	let backwards = MemoryLimits { initial: 3, maximum: Some(2) };
	assert!(error(vec![5], Some(backwards)).contains("memory"));
	// A plan of another module.
	assert!(error(vec![5, 5], None).contains("imports"), "{}", error(vec![5, 5], None));
}
