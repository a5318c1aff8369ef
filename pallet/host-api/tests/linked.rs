//! Tests that a module cannot tell if it was started before.

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

fn plan(module: &Module) -> LinkPlan {
	let records = Watch::FUNCTIONS.iter().map(Into::into);
	let descriptor = codec::Encode::encode(&Descriptor::new(Epoch(0), 0, records).unwrap());
	LinkPlan::resolve(module, &DescriptorView::new(&descriptor).unwrap()).unwrap()
}

fn linked(text: &str) -> Linked<Vec<u64>> {
	linked_from(&wat::parse_str(text).unwrap())
}

fn linked_from(code: &[u8]) -> Linked<Vec<u64>> {
	let module = Module::new(&Engine::default(), code).unwrap();
	let plan = plan(&module);
	Linked::new(module, &plan, &Watch, Vec::new()).unwrap()
}

/// The `Rewind` of a module, the prepared code and the link plan.
fn prepared(text: &str) -> Option<(Rewind, Vec<u8>, LinkPlan)> {
	prepared_from(wat::parse_str(text).unwrap())
}

fn prepared_from(mut code: Vec<u8>) -> Option<(Rewind, Vec<u8>, LinkPlan)> {
	let plan = plan(&Module::new(&Engine::default(), &code).unwrap());
	let before = code.clone();
	let rewind = Rewind::prepare(&mut code, &plan);
	if rewind.is_none() {
		assert_eq!(code, before);
	}
	Some((rewind?, code, plan))
}

/// A `Linked` that keeps its instance.
fn rewinding(text: &str) -> Linked<Vec<u64>> {
	rewinding_from(wat::parse_str(text).unwrap())
}

fn rewinding_from(code: Vec<u8>) -> Linked<Vec<u64>> {
	let (rewind, code, plan) = prepared_from(code).unwrap();
	let module = Module::new(&Engine::default(), &code).unwrap();
	Linked::new(module, &plan, &Watch, Vec::new()).unwrap().rewinding(Some(rewind.into()))
}

/// Starts the module and runs it. Returns the values that it noted, and `true` if it trapped.
fn run(linked: &mut Linked<Vec<u64>>) -> (Vec<u64>, bool) {
	let instance = linked.start().unwrap();
	let store = linked.store_mut();
	let run = instance.get_typed_func::<(), ()>(&*store, "run").unwrap();
	let trapped = run.call(&mut *store, ()).is_err();
	(std::mem::take(store.data_mut()), trapped)
}

/// Notes and then changes a global, a byte of data, and bytes all over the memory. Calls through
/// its table.
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
		assert_eq!(fresh.instances(), starts);
	}
}

#[test]
fn an_instance_that_is_kept_sees_what_the_first_did() {
	for rest in ["", "unreachable"] {
		let text = format!("(module {})", CHANGES_ALL.replace("REST", rest));
		let expected = run(&mut linked(&text));
		let mut kept = rewinding(&text);
		for _ in 0..5 {
			assert_eq!(run(&mut kept), expected);
			assert!(kept.is_as_new() && kept.keeps_instance());
			assert_eq!(kept.instances(), 1);
		}
	}
}

/// Notes its globals and some of its data, then changes both.
const DATA_AND_GLOBALS: &str = r#"(module
	(import "watch" "note" (func $note (param i64)))
	(import "env" "memory" (memory 1))
	(global i32 (i32.const 5))
	(global $a (mut i32) (i32.const -7))
	(global $b (mut i64) (i64.const 1099511627776))
	(data (i32.const 8) "first") (data (i32.const 8) "F") (data (i32.const 65535) "z") (data (i32.const 70) "")
	(func (export "run")
		(call $note (i64.extend_i32_s (global.get $a)))
		(call $note (global.get $b))
		(call $note (i64.load (i32.const 8)))
		(call $note (i64.load8_u (i32.const 65535)))
		(global.set $a (i32.const 9))
		(global.set $b (i64.const 9))
		(i64.store (i32.const 8) (i64.const -1))
		(i32.store8 (i32.const 65535) (i32.const 9))))"#;

/// A number in LEB128, always in five bytes.
fn over_long(number: usize) -> [u8; 5] {
	[0, 7, 14, 21, 28].map(|at| (number >> at) as u8 & 0x7f | if at < 28 { 0x80 } else { 0 })
}

/// The sections of a small module: id and body.
fn sections(code: &[u8]) -> Vec<(u8, &[u8])> {
	let (mut rest, mut found) = (&code[8..], vec![]);
	while let [id, low, others @ ..] = rest {
		let (len, others) = match low & 0x80 {
			0 => (usize::from(*low), others),
			_ => (usize::from(low & 0x7f) | usize::from(others[0]) << 7, &others[1..]),
		};
		let (body, others) = others.split_at(len);
		found.push((*id, body));
		rest = others;
	}
	found
}

#[test]
fn an_instance_is_kept_whatever_way_its_module_is_encoded() {
	const EXPORTS: u8 = 7;
	const DATA: u8 = 11;
	let text = format!("(module {})", CHANGES_ALL.replace("REST", ""));
	let code = wat::parse_str(&text).unwrap();
	let expected = run(&mut linked(&text));
	// The kind of the data segment: as encoded, with the index of the memory, and in two bytes.
	for kind in [&[0][..], &[2, 0], &[0x80, 0]] {
		let mut odd = code[..8].to_vec();
		for (id, body) in sections(&code) {
			// Custom sections are added in between. Lengths and counts take more bytes than they
			// need.
			odd.extend([0, 3, 1, b'x', 7]);
			let mut long = over_long(body[0].into()).to_vec();
			match id {
				EXPORTS => {
					long.extend(over_long(body[1].into()));
					long.extend(&body[2..]);
				},
				DATA => {
					assert_eq!(body[..2], [1, 0], "one segment, of the first memory");
					long.extend(kind);
					long.extend(&body[2..]);
				},
				_ => long.extend(&body[1..]),
			}
			odd.push(id);
			odd.extend(over_long(long.len()));
			odd.extend(long);
		}
		assert_eq!(run(&mut linked_from(&odd)), expected);
		let mut kept = rewinding_from(odd);
		for _ in 0..3 {
			assert_eq!(run(&mut kept), expected, "{kind:?}");
			assert!(kept.keeps_instance());
		}
	}
}

#[test]
fn segments_come_back_in_their_order_and_globals_of_all_types() {
	let mut kept = rewinding(DATA_AND_GLOBALS);
	let first = run(&mut kept);
	let data = u64::from_le_bytes(*b"First\0\0\0");
	assert_eq!(first.0, [-7i64 as u64, 1 << 40, data, u64::from(b'z')]);
	assert_eq!((run(&mut kept), run(&mut kept)), (first.clone(), first));
	assert!(kept.keeps_instance());
}

#[test]
fn a_module_with_globals_is_still_valid_with_their_exports() {
	let (_, code, _) = prepared(DATA_AND_GLOBALS).unwrap();
	let module = Module::new(&Engine::default(), &code).unwrap();
	let mut names: Vec<_> = module.exports().map(|export| export.name().to_string()).collect();
	names.sort();
	assert_eq!(names, ["\0\0", "\0\u{1}", "run"]);
	assert_eq!(code.len(), wat::parse_str(DATA_AND_GLOBALS).unwrap().len() + 10);
	// With more than 127 exports, their number and the length of the section take one more byte.
	let many: String = (0..127).map(|n| format!("(export \"{n}\" (func $f))")).collect();
	let many = format!(
		"(module (import \"env\" \"memory\" (memory 1)) (global (mut i32) (i32.const 1)) (func $f) {many})"
	);
	let (_, code, _) = prepared(&many).unwrap();
	assert_eq!(Module::new(&Engine::default(), &code).unwrap().exports().count(), 128);
}

#[test]
fn an_instance_that_cannot_be_made_as_if_new_is_not_kept() {
	let module = |rest: &str| {
		format!("(module (import \"env\" \"memory\" (memory 1)) (func $f (export \"run\")) {rest})")
	};
	assert!(prepared(&module("")).is_some());
	let globals = |count| "(global (mut i32) (i32.const 1))".repeat(count);
	let segments = |count| "(data (i32.const 1) \"a\")".repeat(count);
	assert!(prepared(&module(&globals(16))).is_some());
	assert!(prepared(&module(&segments(64))).is_some());
	for rest in [
		// The address of the data is not a single constant.
		"(data (i32.add (i32.const 3) (i32.const 4)) \"a\")",
		"(data \"passive\")",
		// The export has the name of an exported global.
		"(global (mut i32) (i32.const 1)) (export \"\\00\\00\" (func $f))",
		&globals(17),
		&segments(65),
	] {
		assert!(prepared(&module(rest)).is_none(), "{rest}");
	}
	assert!(prepared("(module (func (export \"run\")))").is_some());
	// A memory of its own.
	assert!(prepared("(module (memory 1) (func (export \"run\")))").is_none());
	// No export section to add to.
	assert!(prepared(
		"(module (import \"env\" \"memory\" (memory 1)) (global (mut i32) (i32.const 1)))"
	)
	.is_none());
	// Truncated modules.
	let plan = LinkPlan {
		epoch: Epoch(0),
		functions: vec![],
		memory: Some(MemoryLimits { initial: 1, maximum: None }),
	};
	let mut code = wat::parse_str(DATA_AND_GLOBALS).unwrap();
	for len in 0..code.len() {
		let mut part = code[..len].to_vec();
		assert!(Rewind::prepare(&mut part, &plan).is_none() || part.len() >= len, "{len}");
	}
	assert!(Rewind::prepare(&mut code, &plan).is_some());
}

/// Its start function notes and then changes all state of an instance.
const STARTS: &str = r#"(module
	(import "watch" "note" (func $note (param i64)))
	(import "env" "memory" (memory 1 2))
	(global $g (mut i64) (i64.const 41))
	(data (i32.const 100) "\2a")
	(func $begin
		(call $note (global.get $g))
		(call $note (i64.load8_u (i32.const 100)))
		(call $note (i64.load (i32.const 200)))
		(global.set $g (i64.const 1))
		(i32.store8 (i32.const 100) (i32.const 99))
		(i64.store (i32.const 200) (i64.const 5))
		REST)
	(func (export "run")
		(call $note (i64.load8_u (i32.const 100)))
		(call $note (global.get $g))
		(global.set $g (i64.const 2)))
	(start $begin))"#;

#[test]
fn a_start_function_runs_at_each_start_of_an_instance_that_is_kept() {
	let text = STARTS.replace("REST", "");
	let expected = run(&mut linked(&text));
	assert_eq!(expected, (vec![41, 42, 0, 99, 1], false));
	let mut kept = rewinding(&text);
	for _ in 0..5 {
		assert_eq!(run(&mut kept), expected);
		assert!(kept.is_as_new() && kept.keeps_instance());
		assert_eq!(kept.instances(), 1);
	}
}

#[test]
fn a_start_function_that_traps_fails_each_start() {
	let mut kept = rewinding(&STARTS.replace("REST", "unreachable"));
	for _ in 0..3 {
		assert!(kept.start().is_err());
		assert_eq!(std::mem::take(kept.store_mut().data_mut()), [41, 42, 0]);
		assert!(kept.is_as_new(), "what it did is undone at the next start");
	}
	let mut grows = rewinding(&STARTS.replace("REST", "(drop (memory.grow (i32.const 1)))"));
	run(&mut grows);
	assert!(!grows.is_as_new());
}

#[test]
fn an_imported_function_can_be_the_start_function() {
	let text = r#"(module
		(import "watch" "begin" (func $begin))
		(import "env" "memory" (memory 1))
		(func (export "run"))
		(start $begin))"#;
	let mut code = wat::parse_str(text).unwrap();
	let plan = LinkPlan {
		epoch: Epoch(0),
		functions: vec![FunctionId(5)],
		memory: Some(MemoryLimits { initial: 1, maximum: None }),
	};
	let rewind = Rewind::prepare(&mut code, &plan).unwrap();
	assert!(rewind.starts());
	let module = Module::new(&Engine::default(), &code).unwrap();
	let names: Vec<_> = module.exports().map(|export| export.name().to_string()).collect();
	assert_eq!(names.len(), 2);
	assert!(names.contains(&"\0\u{10}".to_string()), "{names:?}");
}

#[test]
fn a_rewind_of_another_module_keeps_no_instance() {
	let (rewind, _, plan) = prepared(DATA_AND_GLOBALS).unwrap();
	let module =
		Module::new(&Engine::default(), wat::parse_str(DATA_AND_GLOBALS).unwrap()).unwrap();
	let linked = Linked::new(module, &plan, &Watch, Vec::new()).unwrap();
	let mut linked = linked.rewinding(Some(rewind.into()));
	let first = run(&mut linked);
	assert_eq!((run(&mut linked), linked.keeps_instance(), linked.instances()), (first, false, 2));
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
	// The plan of another module.
	assert!(error(vec![5, 5], None).contains("imports"), "{}", error(vec![5, 5], None));
}
