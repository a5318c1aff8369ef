//! Uploading and removing modules: refusals and their reasons.

use super::fixtures;
use crate::{mock::*, CodeInfoOf, Determinism, Error, LinkPlanOf, PristineCode};
use frame_support::{
	assert_noop, assert_ok, dispatch::GetDispatchInfo, traits::UnfilteredDispatchable,
};
use sp_runtime::{traits::BadOrigin, DispatchError};

/// Dry-runs an upload with instantiation, and asserts its error and message. Leaves no trace.
#[track_caller]
fn assert_refused(code: Vec<u8>, error: Error<Test>, message: &str) {
	let before = state_root();
	let outcome = try_instantiate(code.clone(), 0, vec![], &[]);
	let text = String::from_utf8(outcome.debug_message).unwrap();
	assert_eq!(outcome.result.unwrap_err(), error.into(), "{text}");
	assert!(text.contains(message), "`{text}` should contain `{message}`");
	assert_eq!(state_root(), before);
	let upload = Contracts::upload_code(
		RuntimeOrigin::signed(ALICE),
		code.clone(),
		None,
		Determinism::Enforced,
	);
	assert_eq!(upload.map_err(|failed| failed.error).map(|_| ()), Err(outcome_error(code)));
	assert_eq!(state_root(), before);
}

fn outcome_error(code: Vec<u8>) -> DispatchError {
	try_instantiate(code, 0, vec![], &[]).result.unwrap_err()
}

fn module(text: &str) -> Vec<u8> {
	wat(&format!("(module {text})"))
}

const MEMORY: &str = r#"(import "env" "memory" (memory 1 16))"#;
const ENTRY_POINTS: &str = r#"(func (export "deploy")) (func (export "call"))"#;

#[test]
fn what_is_not_wasm_is_refused() {
	on_chain(|| {
		assert_refused(vec![], Error::NotWasm, "magic");
		assert_refused(b"not wasm at all".to_vec(), Error::NotWasm, "magic");
		assert_refused(b"\0asm\x01\0\0".to_vec(), Error::CodeRejected, "code rejected");
		let mut cut = dummy();
		cut.truncate(cut.len() - 3);
		assert_refused(cut, Error::CodeRejected, "code rejected");
	});
}

/// In unreachable code, the operands of a call were not pushed, and validation removes them all
/// the same.
#[test]
fn dead_code_that_takes_long_to_validate_is_refused_before_it_is_validated() {
	on_chain(|| {
		assert_refused(
			super::fixtures::dead_code(1_000),
			Error::DeadCodeTooExpensive,
			"the calls in function 2 of the module take 100000 parameters, expected at most as many as its 203 bytes",
		);
		// The error replaces the one with which validation would have ended later.
		let mut code = super::fixtures::dead_code(1_000);
		code.extend([1, 1, 0]);
		assert_refused(code, Error::DeadCodeTooExpensive, "the calls in function 2");
		let indirect = format!(
			"{MEMORY} {ENTRY_POINTS} (table 1 funcref) (type $t (func (param {})))
			(func unreachable {})",
			"i32 ".repeat(300),
			"(call_indirect (type $t)) ".repeat(50),
		);
		assert_refused(module(&indirect), Error::DeadCodeTooExpensive, "the calls in function 2");
		// Two bytes per call with two parameters.
		let mut code = super::fixtures::dead_code(2);
		assert_ok!(Contracts::bare_upload_code(ALICE, code, None, Determinism::Enforced));
		// Three parameters are more than the bytes of a call.
		code = super::fixtures::dead_code(3);
		assert_refused(code, Error::DeadCodeTooExpensive, "300 parameters");
	});
}

/// wasmi 2.0.0 translates a `select` wrongly if its condition is a comparison with zero of a value
/// that is not in the register.
#[test]
fn a_select_by_a_comparison_with_zero_is_refused() {
	let refused = [
		"(i32.eqz (local.get 0))",
		"(i32.eq (local.get 0) (i32.const 0))",
		"(i32.ne (i32.const 0) (local.get 0))",
		// Twice the opposite, also as a longer number.
		"(i32.eqz (i32.eqz (local.get 0)))",
		"(i64.eqz (i64.extend_i32_u (i32.eqz (local.get 0))))",
		"(i64.ne (i64.extend_i32_u (i32.ne (local.get 0) (i32.const 0))) (i64.const 0))",
		"(i64.eqz (i64.extend_i32_u (i32.xor (local.get 0) (i32.const 0))))",
		"(i64.ne (i64.const 0) (i64.extend_i32_u (i32.xor (i32.const 0) (local.get 0))))",
		"(i32.eq (local.get 0) (i32.sub (i32.const 2) (i32.const 2)))",
		"(i32.eq (local.get 0) (global.get 0))",
		"(i32.ne (local.get 0) (block (result i32) (i32.const 0)))",
		// A loop leaves the comparison on top.
		"(loop (result i32) (i32.eqz (local.get 0)))",
		"(select (i32.eqz (local.get 0)) (local.get 1) (i32.const 1))",
	];
	let accepted = [
		"(local.get 0)",
		"(i32.eq (local.get 0) (local.get 1))",
		"(i32.eq (local.get 0) (i32.const 5))",
		"(i32.lt_u (local.get 0) (i32.const 0))",
		"(i32.const 1)",
		"(i32.eqz (i32.const 1))",
		"(local.tee 0 (i32.const 0))",
		"(local.tee 1 (i32.eqz (local.get 0)))",
		"(block (result i32) (i32.eqz (local.get 0)))",
		"(if (result i32) (i32.const 1) (then (i32.eqz (local.get 0))) (else (local.get 1)))",
		"(if (result i32) (i32.const 0) (then (local.get 1)) (else (i32.eqz (local.get 0))))",
		"(i32.xor (local.get 0) (i32.const 1))",
		"(i32.and (local.get 0) (i32.const 1))",
		"(i32.and (i32.eqz (local.get 0)) (i32.eqz (local.get 1)))",
		"(i32.eq (local.get 0) (global.get 1))",
		"(i64.eqz (i64.extend_i32_u (local.get 0)))",
		"(i32.load (i32.const 8))",
		"(i32.load8_u (local.get 0))",
		"(block (result i32) (local.set 1 (i32.eqz (local.get 0))) (local.get 1))",
		"(if (result i32) (local.get 0) (then (local.get 1)) (else (i32.const 0)))",
		"(select (i32.const 0) (i32.const 3) (local.get 0))",
		"(i32.eq (local.get 1) (select (i32.const 4) (i32.const 3) (local.get 0)))",
	];
	let code = |condition: &str| {
		let body = format!("(drop (select (local.get 1) (i32.const 7) {condition}))");
		let globals = "(global i32 (i32.const 0)) (global (mut i32) (i32.const 0))";
		module(&format!("{MEMORY} {ENTRY_POINTS} {globals} (func (param i32 i32) {body})"))
	};
	on_chain(|| {
		for condition in refused {
			let expected =
				"function 2 of the module may have a `select` whose condition is a comparison";
			assert_refused(code(condition), Error::CodeRejected, expected);
		}
		for condition in accepted {
			let uploaded =
				Contracts::bare_upload_code(ALICE, code(condition), None, Determinism::Enforced);
			assert!(uploaded.is_ok(), "{condition}: {uploaded:?}");
		}
		// In dead code, which is not translated.
		let dead = "(func (param i32) unreachable select drop)";
		let code = module(&format!("{MEMORY} {ENTRY_POINTS} {dead}"));
		assert!(Contracts::bare_upload_code(ALICE, code, None, Determinism::Enforced).is_ok());
	});
}

/// wasmi takes a global that is never written for a constant, but not if it is imported.
#[test]
fn an_imported_global_is_not_a_constant() {
	let store = "(i32.store offset=65536 (local.tee 0 (global.get 0)) (local.get 0))";
	let global = r#"(import "env" "g" (global i32))"#;
	let code = module(&format!("{MEMORY} {global} {ENTRY_POINTS} (func (local i32) {store})"));
	on_chain(|| assert_refused(code, Error::CodeRejected, "may store a local"));
}

/// The proposal for garbage collection has a second encoding of the same types, which validation
/// accepts. The rules for functions must not be blind behind it.
#[test]
fn a_type_in_another_encoding_is_refused() {
	let with_type = |functions: &str| {
		let text = format!("(type (func)) {MEMORY} {ENTRY_POINTS} {functions}");
		let mut code = module(&text);
		// The section of types, of fewer than 128 bytes, begins with its length and their number.
		assert_eq!((code[8], code[11]), (1, 0x60), "{text}");
		code[9] += 2;
		code.splice(11..12, [0x4f, 0x00, 0x60]);
		code
	};
	let panics = "(func (param i32) (local.set 0 (i32.load (i32.const 8)))
		(i32.store offset=65536 (local.get 0) (local.get 0)))";
	on_chain(|| {
		for functions in ["", panics] {
			let code = with_type(functions);
			assert_refused(code, Error::CodeRejected, "has an encoding");
		}
	});
}

/// wasmi 2.0.0 keeps the local that was written last in a register. It has no instruction for a
/// store with a long offset whose address and value are both in it, and its translator panics.
#[test]
fn a_store_of_a_local_at_an_address_from_itself_is_refused_where_wasmi_would_panic() {
	let set = "(local.set 0 (i32.add (local.get 0) (i32.load (i32.const 8))))";
	let far = "i32.store offset=65536";
	let refused = [
		format!("{set} local.get 0 local.get 0 {far}"),
		format!("{set} local.get 0 local.get 0 i32.store8 offset=70000"),
		format!("{set} local.get 0 (i64.extend_i32_u (local.get 0)) i64.store offset=65536"),
		format!("(local.tee 0 (i32.load (i32.const 8))) local.get 0 {far}"),
		// A `select` of equals leaves the local.
		format!("{set} local.get 0 (select (local.get 0) (local.get 0) (local.get 1)) {far}"),
		// A block leaves it as well.
		format!("{set} (block (result i32) local.get 0) local.get 0 {far}"),
		format!(
			"{set} (if (result i32) (i32.const 1) (then local.get 0) (else i32.const 1))
			local.get 0 {far}"
		),
		// Dead code pops nothing of the block around it.
		format!("{set} local.get 0 (block unreachable drop drop) local.get 0 {far}"),
		format!("(loop {set} local.get 0 local.get 0 {far})"),
		// wasmi leaves out a half of an `if` that no constant condition leads to, with its loops.
		format!("{set} (if (i32.const 0) (then (loop))) local.get 0 local.get 0 {far}"),
		format!("{set} (if (i32.const 0) (then (loop)) (else local.get 0 local.get 0 {far}))"),
		format!("{set} (if (i32.const 1) (then) (else (loop))) local.get 0 local.get 0 {far}"),
		format!("(if (i32.const 1) (then {set}) (else (loop))) local.get 0 local.get 0 {far}"),
	];
	let accepted = [
		format!("{set} local.get 0 local.get 0 i32.store offset=65535"),
		format!("{set} local.get 0 local.get 1 {far}"),
		format!("{set} local.get 0 (i32.load (local.get 0)) {far}"),
		format!("{set} i32.const 0 local.get 0 {far}"),
		format!("{set} local.get 0 (i32.mul (local.get 1) (local.get 0)) {far}"),
		format!("{set} (i32.shl (local.get 0) (i32.const 0)) local.get 0 {far}"),
		// As in `table[i] = i + 1` and in a table of hashes.
		format!("{set} (i32.shl (local.get 0) (i32.const 2)) (i32.add (local.get 0) (i32.const 1)) {far}"),
		format!(
			"(i32.and (local.tee 0 (i32.mul (local.get 1) (i32.const 40503))) (i32.const 4092)) local.get 0 {far}"
		),
		// As in `table[i] = i`: a loop begins without a local in the register.
		format!("{set} (loop local.get 0 local.get 0 {far} {set} (br_if 0 (local.get 0)))"),
		format!("local.get 0 local.get 0 {far}"),
	];
	let code =
		|body: &str| module(&format!("{MEMORY} {ENTRY_POINTS} (func (param i32 i32) {body})"));
	on_chain(|| {
		for body in refused {
			let expected = "function 2 of the module may store a local at an address computed";
			assert_refused(code(&body), Error::CodeRejected, expected);
		}
		for body in accepted {
			let code = code(&body);
			let uploaded = Contracts::bare_upload_code(ALICE, code, None, Determinism::Enforced);
			assert!(uploaded.is_ok(), "{body}: {uploaded:?}");
		}
	});
}

/// Validation looks up each element among the earlier ones, and an element takes one byte.
#[test]
fn more_elements_than_a_table_has_room_for_are_refused() {
	on_chain(|| {
		let with = |count: usize| {
			let members = "0 ".repeat(count / 2);
			let segment = format!("(elem (i32.const 0) func {members})");
			let filler = format!("(func {})", "nop ".repeat(26_000));
			module(&format!(
				"{MEMORY} {ENTRY_POINTS} (table 1 funcref) {segment} {segment} {filler}"
			))
		};
		assert_ok!(Contracts::bare_upload_code(ALICE, with(4_096), None, Determinism::Enforced));
		assert_refused(with(4_098), Error::TableTooLarge, "4098 elements, expected at most 4096");
	});
}

/// Parameters take time in each function that has them, and such a function takes one byte in the
/// section of functions.
#[test]
fn more_parameters_and_locals_than_the_bytes_have_use_for_are_refused() {
	on_chain(|| {
		let with = |functions: usize, fill: usize| {
			let parameters = "i64 ".repeat(100);
			let function = format!("(func (param {parameters}) {})", "nop ".repeat(60));
			let filler = format!("(func {})", "nop ".repeat(fill));
			module(&format!("{MEMORY} {ENTRY_POINTS} {} {filler}", function.repeat(functions)))
		};
		assert_ok!(Contracts::bare_upload_code(ALICE, with(10, 0), None, Determinism::Enforced));
		assert_ok!(Contracts::bare_upload_code(
			ALICE,
			with(40, 24_000),
			None,
			Determinism::Enforced
		));
		assert_refused(with(40, 0), Error::CodeRejected, "4000 parameters, locals and elements");
		let nested = format!("(func {} {})", "block ".repeat(10_001), "end ".repeat(10_001));
		let nested = module(&format!("{MEMORY} {ENTRY_POINTS} {nested}"));
		assert_refused(
			nested,
			Error::CodeRejected,
			"blocks within each other, expected at most 10000",
		);
	});
}

/// Code in front of an instruction that is refused was validated before it.
#[test]
fn dead_code_in_front_of_an_instruction_that_is_refused_counts() {
	on_chain(|| {
		let body = format!("unreachable {} f32.add drop", "(call $f)".repeat(100));
		let parameters = "i32 ".repeat(100);
		let code = module(&format!(
			"{MEMORY} {ENTRY_POINTS} (func $f (param {parameters})) (func {body})"
		));
		assert_refused(code, Error::DeadCodeTooExpensive, "the calls in function 3");
	});
}

#[test]
fn code_behind_the_end_of_a_function_is_refused_before_it_is_translated() {
	on_chain(|| {
		let mut code = module(&format!(
			r#"{MEMORY} (func (export "deploy")) (func (export "call") (drop (i32.const 0)))"#
		));
		// `i32.const 0`, `drop`, `end`
		let body = code.windows(4).position(|bytes| bytes == [0x41, 0, 0x1a, 0x0b]).unwrap();
		code[body..body + 4].copy_from_slice(&[0x0b, 0x41, 0, 0x0b]);
		assert_refused(code, Error::CodeRejected, "end of function");
	});
}

#[test]
fn a_module_that_is_invalid_is_refused() {
	on_chain(|| {
		let code = module(&format!(
			r#"{MEMORY} (func (export "deploy") (drop (i64.add (i32.const 1) (i64.const 1))))
			(func (export "call"))"#
		));
		assert_refused(code, Error::CodeRejected, "type mismatch");
	});
}

#[test]
fn floats_are_refused() {
	on_chain(|| {
		let code = contract(
			"",
			"",
			"(drop (f32.add (f32.const 1) (f32.const 2)))",
			"(global f32 (f32.const 0))",
		);
		assert_refused(code, Error::FloatsNotAllowed, "floating");
	});
}

/// Features that compilers enable by default.
#[test]
fn a_refused_feature_is_named_with_how_to_build_without_it() {
	on_chain(|| {
		let refused = |body: &str, rest: &str, feature: &str, advice: &str| {
			let code = contract("", "", body, rest);
			assert_refused(code.clone(), Error::CodeRejected, feature);
			assert_refused(code, Error::CodeRejected, advice);
		};
		let zero = "(i32.const 0)";
		let copy = format!("(memory.copy {zero} {zero} {zero})");
		refused(&copy, "", "bulk memory", "--disable bulk-memory");
		refused("", "(func (result i32 i32) unreachable)", "several results", "wasm32v1-none");
		let returning = "(drop (ref.null func))";
		refused(returning, "", "reference types", "wasm32v1-none");
		refused("(return_call 0)", "", "tail calls", "-mno-tail-call");
		let vector = "(drop (v128.const i32x4 0 0 0 0))";
		refused(vector, "", "vectors", "-mcpu=mvp");
		let global = "(global i32 (i32.add (i32.const 1) (i32.const 2)))";
		refused("", global, "constant expressions", "-mno-extended-const");
		let saturating = "(drop (i32.trunc_sat_f32_s (f32.const 1)))";
		let code = contract("", "", saturating, "");
		assert_refused(code, Error::FloatsNotAllowed, "floating point");
	});
}

/// LLVM 19 and later write the index of the table in five bytes, which a linker can change.
#[test]
fn an_indirect_call_with_a_long_index_is_explained() {
	on_chain(|| {
		let table = "(table 1 funcref) (elem (i32.const 0) 0)";
		let mut code = contract("", "", "(call_indirect (i32.const 0))", table);
		// The instruction: `call_indirect`, type, table. Body and section become four bytes longer.
		let at = code.windows(3).position(|bytes| bytes == [0x11, 0, 0]).unwrap();
		let longer = |code: &mut Vec<u8>, at: usize, by: u8| code[at] += by;
		let body = at - 4;
		assert_eq!(usize::from(code[body]), 7, "length of the body: no locals, this, `end`");
		longer(&mut code, body, 4);
		let section = (0..body).rev().find(|at| code[*at] == 10).unwrap() + 1;
		longer(&mut code, section, 4);
		code.splice(at + 2..at + 3, [0x80, 0x80, 0x80, 0x80, 0]);
		assert_refused(code.clone(), Error::CodeRejected, "the default since LLVM 19");
		assert_refused(code, Error::CodeRejected, "wasm32v1-none");
	});
}

#[test]
fn memory_must_be_imported_once_with_a_maximum() {
	on_chain(|| {
		let imports = |text: &str| module(&format!("{text} {ENTRY_POINTS}"));
		assert_refused(imports(""), Error::MemoryNotImported, "expected env::memory");
		assert_refused(imports("(memory 1 2)"), Error::MemoryNotImported, "defines its memory");
		assert_refused(
			imports(&format!("{MEMORY} (memory 1 2)")),
			Error::SecondMemory,
			"2 memories",
		);
		assert_refused(
			imports(&format!(r#"{MEMORY} (import "env" "other" (memory 1 2))"#)),
			Error::SecondMemory,
			"2 memories",
		);
		assert_refused(
			imports(r#"(import "env" "heap" (memory 1 2))"#),
			Error::ImportNotAllowed,
			"env::heap",
		);
		assert_refused(
			imports(r#"(import "env" "memory" (memory 1 17))"#),
			Error::MemoryTooLarge,
			"17 at most, expected at most 16",
		);
		assert_refused(
			imports(r#"(import "env" "memory" (memory 17))"#),
			Error::MemoryTooLarge,
			"17 pages at first",
		);
		// Without a maximum, the chain's maximum applies.
		let contract = instantiate(imports(r#"(import "env" "memory" (memory 1))"#));
		let plan = Contracts::link_plan(&Contracts::code_hash(&contract).unwrap()).unwrap();
		assert_eq!(plan.memory.unwrap().maximum, Some(16));
		assert!(call(&contract, vec![]).result.is_ok());
	});
}

#[test]
fn tables_are_bounded() {
	on_chain(|| {
		assert_refused(
			contract("", "", "", "(table 4097 funcref)"),
			Error::TableTooLarge,
			"4097 elements, expected at most 4096",
		);
		instantiate(contract("", "", "", "(table 4096 funcref)"));
	});
}

#[test]
fn entry_points_must_be_there_and_take_nothing() {
	on_chain(|| {
		let exports = |text: &str| module(&format!("{MEMORY} {text}"));
		assert_refused(
			exports(r#"(func (export "call"))"#),
			Error::EntryPointMissing,
			"does not export `deploy`",
		);
		assert_refused(
			exports(r#"(func (export "deploy"))"#),
			Error::EntryPointMissing,
			"does not export `call`",
		);
		assert_refused(
			exports(r#"(func (export "deploy")) (func (export "call") (param i32))"#),
			Error::EntryPointMistyped,
			"`call`",
		);
		assert_refused(
			exports(r#"(func (export "call")) (global (export "deploy") i32 (i32.const 0))"#),
			Error::EntryPointMistyped,
			"`deploy`",
		);
		assert_refused(
			exports(&format!(r#"{ENTRY_POINTS} (func (export "main"))"#)),
			Error::ExportNotAllowed,
			"exports `main`",
		);
		// Old contracts return a value, which is ignored.
		instantiate(exports(
			r#"(func (export "deploy")) (func (export "call") (result i32) (i32.const 7))"#,
		));
	});
}

#[test]
fn imports_that_cannot_be_linked_are_refused_by_name() {
	on_chain(|| {
		assert_refused(
			contract(r#"(import "seal0" "no_such" (func (param i64)))"#, "", "", ""),
			Error::UnknownImport(0),
			"seal0::no_such (i64)",
		);
		assert_refused(
			contract(r#"(import "seal9" "caller" (func (param i32 i32)))"#, "", "", ""),
			Error::UnknownImport(0),
			"seal9::caller (i32, i32)",
		);
		assert_refused(
			contract(
				r#"(import "seal0" "caller" (func (param i32 i64) (result i32)))"#,
				"",
				"",
				"",
			),
			Error::ImportSignatureMismatch(0),
			"seal0::caller as (i32, i64) -> i32, expected (i32, i32)",
		);
		assert_refused(
			contract(
				r#"(import "seal0" "seal_random" (func (param i32 i32 i32 i32)))"#,
				"",
				"",
				"",
			),
			Error::DeprecatedImport(0),
			"seal0::seal_random, which is deprecated",
		);
		assert_refused(
			contract(r#"(import "seal0" "xcm_send" (func))"#, "", "", ""),
			Error::UnsupportedImport(0),
			"seal0::xcm_send (), which this host API does not have",
		);
		assert_refused(
			contract(r#"(import "seal0" "reentrance_count" (func (result i32)))"#, "", "", ""),
			Error::UnstableImport(0),
			"seal0::reentrance_count",
		);
		assert_refused(
			contract(r#"(import "env" "table" (table 1 funcref))"#, "", "", ""),
			Error::ImportNotAllowed,
			"the table env::table",
		);
		assert_refused(
			contract(r#"(import "env" "global" (global i32))"#, "", "", ""),
			Error::ImportNotAllowed,
			"the global env::global",
		);
		// The four bytes of a transaction's error have room for the index of the import.
		let known = r#"(import "seal0" "caller" (func (param i32 i32)))"#;
		let unknown = r#"(import "seal0" "no_such" (func))"#;
		assert_refused(
			contract(&format!("{}{unknown}", known.repeat(300)), "", "", ""),
			Error::UnknownImport(300),
			"seal0::no_such",
		);
		let many = known.repeat(1025);
		assert_refused(
			contract(&many, "", "", ""),
			Error::TooManyImports,
			"1026 imports, expected at most 1025",
		);
	});
}

/// wasmi looks up each type among the others, and a module of types would be expensive to load for
/// its length.
#[test]
fn a_code_with_too_many_types_is_refused() {
	on_chain(|| {
		// In addition to the type of the entry points.
		let types = |n: usize| contract("", "", "", &"(type (func (param i64)))".repeat(n));
		assert_refused(
			types(256),
			Error::TooManyTypes,
			"257 types of functions, expected at most 256",
		);
		instantiate(types(255));
	});
}

/// Solang compiles its ERC-1155 with a function type of 105 parameters. The only bound is that of
/// any implementation of Wasm.
#[test]
fn a_function_may_have_as_many_parameters_as_in_any_wasm() {
	on_chain(|| {
		let calling = |n: usize| {
			let (params, numbers) = ("i64 ".repeat(n), "(i64.const 1)".repeat(n));
			let function = format!("(func $many (param {params}))");
			contract("", "", &format!("(call $many {numbers})"), &function)
		};
		for n in [33, 105, 1_000] {
			let account = instantiate(calling(n));
			assert!(call(&account, vec![]).result.is_ok(), "{n} parameters");
		}
		assert_refused(calling(1_001), Error::CodeRejected, "not a valid module");
	});
}

#[test]
fn a_code_with_too_many_of_something_is_refused() {
	on_chain(|| {
		for (what, piece, max) in [
			("globals", "(global i32 (i32.const 0))", 1_000),
			("segments of data", r#"(data (i32.const 0) "a")"#, 1_000),
			("segments of elements", "(elem (i32.const 0) 0)", 1_000),
			("functions", "(func)", 5_000),
		] {
			let code =
				contract("", "", "", &format!("(table 1 funcref) {}", piece.repeat(max + 1)));
			let message = format!("{what}, expected at most {max}");
			assert_refused(code, Error::CodeRejected, &message);
		}
	});
}

/// wasmi would refuse it as well, but only after reading all bodies.
#[test]
fn a_code_section_that_does_not_fit_the_functions_is_refused_before_its_bodies_are_read() {
	on_chain(|| {
		let two = contract("", "", "", "");
		let section = two.iter().rposition(|byte| *byte == 10).unwrap();
		let mut more = two.clone();
		more.extend([10, 3, 1, 1, 0]);
		assert_refused(more, Error::CodeRejected, "1 bodies for 2 functions");
		let mut fewer = two.clone();
		fewer.truncate(section);
		fewer.extend([10, 1, 0]);
		assert_refused(fewer, Error::CodeRejected, "0 bodies for 2 functions");
		let mut again = two.clone();
		again.extend_from_slice(&two[section..]);
		assert_refused(again, Error::CodeRejected, "2 bodies for 2 functions");
	});
}

/// Compilers emit such functions without optimisation.
#[test]
fn code_of_short_functions_is_charged_as_if_they_were_longer() {
	on_chain(|| {
		let functions = |n: usize, nops: usize| {
			let nops = "nop ".repeat(nops);
			contract("", "", "", &format!("(func {nops})").repeat(n))
		};
		let upload = |code: Vec<u8>| {
			let call = crate::Call::<Test>::upload_code {
				code,
				storage_deposit_limit: None,
				determinism: Determinism::Enforced,
			};
			let before = call.get_dispatch_info().call_weight;
			let after = call.dispatch_bypass_filter(RuntimeOrigin::signed(ALICE)).unwrap();
			(before.ref_time(), after.actual_weight.unwrap().ref_time())
		};
		let (long, short) = (upload(functions(500, 37)), upload(functions(500, 0)));
		assert!(short.1.abs_diff(long.1) < long.1 / 10, "{short:?}, {long:?}");
		assert!(short.0 >= short.1, "the block has room for what is charged: {short:?}");
		instantiate(functions(4_998, 0));
	});
}

#[test]
fn a_code_too_large_is_refused() {
	on_chain(|| {
		let data = "a".repeat(124 * 1024);
		let code = contract("", "", "", &format!(r#"(data (i32.const 0) "{data}")"#));
		assert_refused(code, Error::CodeTooLarge, "expected at most 125952");
	});
}

#[test]
fn code_is_deterministic_whatever_the_upload_says() {
	on_chain(|| {
		let upload = |code| {
			let origin = RuntimeOrigin::signed(ALICE);
			Contracts::upload_code(origin, code, None, Determinism::Relaxed)
		};
		assert_ok!(upload(dummy()));
		let (_, info) = CodeInfoOf::<Test>::iter().next().unwrap();
		assert_eq!(info.determinism, Determinism::Enforced);
		let floats = contract("", "", "(drop (f32.const 1))", "");
		assert_eq!(upload(floats).unwrap_err().error, Error::<Test>::FloatsNotAllowed.into());
	});
}

#[test]
fn uploading_holds_a_deposit_and_removing_gives_it_back() {
	on_chain(|| {
		let free = Balances::free_balance(ALICE);
		let uploaded =
			Contracts::bare_upload_code(ALICE, dummy(), None, Determinism::Enforced).unwrap();
		assert_eq!(Balances::free_balance(ALICE), free - uploaded.deposit);
		assert!(LinkPlanOf::<Test>::contains_key(uploaded.code_hash));

		// A second upload does nothing, also for another account.
		let again = Contracts::bare_upload_code(BOB, dummy(), None, Determinism::Enforced).unwrap();
		assert_eq!((again.code_hash, again.deposit), (uploaded.code_hash, 0));

		let remove = |who| Contracts::remove_code(RuntimeOrigin::signed(who), uploaded.code_hash);
		assert_noop!(remove(BOB), BadOrigin);
		assert_ok!(remove(ALICE));
		assert_eq!(Balances::free_balance(ALICE), free);
		assert!(!CodeInfoOf::<Test>::contains_key(uploaded.code_hash));
		assert!(!PristineCode::<Test>::contains_key(uploaded.code_hash));
		assert!(!LinkPlanOf::<Test>::contains_key(uploaded.code_hash));
		assert_noop!(remove(ALICE), Error::<Test>::CodeNotFound);
	});
}

#[test]
fn a_code_in_use_stays() {
	on_chain(|| {
		let contract = instantiate(dummy());
		let code_hash = Contracts::code_hash(&contract).unwrap();
		assert_noop!(
			Contracts::remove_code(RuntimeOrigin::signed(ALICE), code_hash),
			Error::<Test>::CodeInUse
		);
	});
}

#[test]
fn too_low_a_limit_or_balance_for_the_deposit_is_refused() {
	on_chain(|| {
		let upload = |limit| {
			Contracts::upload_code(
				RuntimeOrigin::signed(ALICE),
				dummy(),
				limit,
				Determinism::Enforced,
			)
		};
		assert_noop!(upload(Some(codec::Compact(1))), Error::<Test>::StorageDepositLimitExhausted);
		let poor = RuntimeOrigin::signed([9; 32].into());
		assert_noop!(
			Contracts::upload_code(poor, dummy(), None, Determinism::Enforced),
			Error::<Test>::StorageDepositNotEnoughFunds
		);
	});
}

#[test]
fn the_copying_loop_of_ink_is_replaced_and_returns_the_same_for_less() {
	on_chain(|| {
		let run = |code: Vec<u8>| {
			let contract = instantiate(code);
			let hash = crate::ContractInfoOf::<Test>::get(&contract).unwrap().code_hash;
			let plan = LinkPlanOf::<Test>::get(hash).unwrap();
			let outcome = call(&contract, vec![]);
			(
				plan.copy_loop.is_some(),
				outcome.result.unwrap().data,
				outcome.gas_consumed.ref_time(),
			)
		};
		let (replaced, data, gas) = run(fixtures::copying("", ""));
		assert!(replaced);
		assert_eq!(data, b"aaaaefghabcdefgh\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
		// With a fourth parameter, the loop does not begin at zero.
		let (replaced, same, more) = run(fixtures::copying("(param i32)", "(i32.const 0)"));
		assert!(!replaced);
		assert_eq!(data, same);
		assert!(gas < more, "{gas} and {more}");
		let (_, other, _) = run(fixtures::copying("(param i32)", "(i32.const 2)"));
		assert_eq!(other[..16], *b"abccefgh\0\0cdefgh");
	});
}
