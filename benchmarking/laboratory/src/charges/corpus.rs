//! The contracts whose calls are checked: small and large, cheap and expensive, in WAT and in ink!.

use crate::{
	chain::{Call, Chain},
	contracts::{caller, calls, ink, Real},
	extrinsic::{call, call_within, instantiate, instantiate_with_code, remove, upload},
	weight::Weight,
};
use codec::Encode;
use sp_io::hashing::blake2_256;
use std::path::Path;

/// A call to check.
pub struct Case {
	/// Name in the table.
	pub name: String,
	/// The call.
	pub call: Call,
	/// Account and input, if the case is a call to a contract that can fill a block.
	pub repeatable: Option<([u8; 32], Vec<u8>)>,
}

impl Case {
	fn new(name: impl Into<String>, call: Vec<u8>) -> Self {
		Self { name: name.into(), call: call.into(), repeatable: None }
	}

	/// A case of a call with its expected outcome.
	pub fn of(name: String, call: Call) -> Self {
		Self { name, call, repeatable: None }
	}

	/// A case that calls a contract.
	fn calling(name: impl Into<String>, account: &[u8; 32], input: &[u8]) -> Self {
		let repeatable = Some((*account, input.to_vec()));
		Self { name: name.into(), call: call(account, 0, input).into(), repeatable }
	}

	/// A case that fails with this error of the contracts pallet.
	fn failing(name: &str, error: u8, bytes: Vec<u8>) -> Self {
		let call = Call { bytes, error: Some(error) };
		Self { name: format!("fails: {name}"), call, repeatable: None }
	}
}

// Indices of errors of the contracts pallet in its `Error`.
const OUT_OF_GAS: u8 = 2;
const CONTRACT_NOT_FOUND: u8 = 6;
const CODE_NOT_FOUND: u8 = 8;
const CONTRACT_TRAPPED: u8 = 12;
const CODE_IN_USE: u8 = 26;
const CODE_REJECTED: u8 = 28;
const EXPORT_NOT_ALLOWED: u8 = 45;
const DEAD_CODE_TOO_EXPENSIVE: u8 = 57;

/// Translates WAT to Wasm.
pub fn wasm(text: &str) -> Vec<u8> {
	wat::parse_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// A contract with these imports, this body of `call`, and `rest` for the rest of the module.
pub fn contract(imports: &str, body: &str, rest: &str) -> Vec<u8> {
	wasm(&format!(
		"(module {imports} (import \"env\" \"memory\" (memory 2 16))
			(func (export \"deploy\")) (func (export \"call\") {body}) {rest})"
	))
}

/// Functions of about 200 bytes that are never called, `bytes` in total.
pub fn filler(bytes: usize) -> String {
	let body: String =
		(0..33).map(|i| format!("(i32.const {}) (i32.add) ", 0x100000 + i * 77)).collect();
	format!("(func (param i32) (result i32) (local.get 0) {body})\n").repeat(bytes / 207)
}

const INPUT: &str = r#"(import "seal0" "input" (func $input (param i32 i32)))"#;
const CALL: &str = r#"(import "seal1" "call"
	(func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))"#;

/// A contract with `pages` pages of memory, whose `call` grows it by each number of `by` in turn.
fn growing(pages: u32, by: &[u32]) -> Vec<u8> {
	let grow = |by: &u32| format!("(drop (memory.grow (i32.const {by})))");
	wasm(&format!(
		"(module (import \"env\" \"memory\" (memory {pages} 16))
			(func (export \"deploy\"))
			(func (export \"call\") {}))",
		by.iter().map(grow).collect::<String>()
	))
}

/// A contract that touches each page of the host in its 16 pages of memory, by `instruction` at the
/// address `$at`, and then by `others`.
fn touching(instruction: &str, others: &[&str]) -> Vec<u8> {
	let touch = |instruction: &str| {
		format!(
			"(local.set $at (i32.const 0))
			(loop
				{instruction}
				(br_if 0 (i32.lt_u
					(local.tee $at (i32.add (local.get $at) (i32.const 4096)))
					(i32.const 1048576))))"
		)
	};
	wasm(&format!(
		"(module (import \"env\" \"memory\" (memory 16 16)) (func (export \"deploy\"))
			(func (export \"call\") (local $at i32) {} {}))",
		touch(instruction),
		others.iter().map(|other| touch(other)).collect::<String>()
	))
}

/// A contract that calls the `memcpy` of ink!, which loading replaces, `times` times for `bytes`
/// bytes, from an odd address.
fn copying(bytes: u32, times: u32) -> Vec<u8> {
	contract(
		"",
		&format!(
			"(local $i i32)
			(loop
				(drop (call $memcpy (i32.const 66000) (i32.const 1) (i32.const {bytes})))
				(br_if 0 (i32.lt_u
					(local.tee $i (i32.add (local.get $i) (i32.const 1)))
					(i32.const {times}))))"
		),
		"(func $memcpy (param $dst i32) (param $src i32) (param $n i32) (result i32) (local $i i32)
			(loop $next (result i32)
				(if (result i32) (i32.eq (local.get $n) (local.get $i))
					(then (local.get $dst))
					(else
						(i32.store8 (i32.add (local.get $dst) (local.get $i))
							(i32.load8_u (i32.add (local.get $src) (local.get $i))))
						(local.set $i (i32.add (local.get $i) (i32.const 1)))
						(br $next)))))",
	)
}

/// A contract with `bytes` of dead code that calls a function of `parameters` parameters.
fn dead_calls(parameters: usize, bytes: usize) -> Vec<u8> {
	let (parameters, calls) = ("i32 ".repeat(parameters), "call $f ".repeat(bytes / 2));
	wasm(&format!(
		"(module (import \"env\" \"memory\" (memory 1 1)) (func $f (param {parameters}))
			(func (export \"deploy\")) (func (export \"call\") unreachable {calls}))"
	))
}

/// A contract that calls each of its functions once, through the table. The functions do nothing,
/// and have `parameters` parameters and `locals` locals.
fn calls_once(functions: usize, parameters: usize, locals: usize) -> Vec<u8> {
	// Padding: the number of values that a module may have depends on its length.
	let values = (functions * (parameters + locals)).saturating_sub(900);
	let filling = values * 8;
	let filling = format!("(func {})", "nop ".repeat(filling));
	contract(
		"",
		&format!(
			"(local $i i32)
			(loop $next
				{} (call_indirect (type $t) (local.get $i))
				(br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1)))
					(i32.const {functions}))))",
			"(i32.const 0)".repeat(parameters)
		),
		&format!(
			"(type $t (func (param {}))) (table {functions} funcref) (elem (i32.const 0) func {}) {} {filling}",
			"i32 ".repeat(parameters),
			(2..functions + 2).map(|at| format!("{at} ")).collect::<String>(),
			format!("(func (type $t) (local {}))", "i64 ".repeat(locals)).repeat(functions),
		),
	)
}

/// A contract that calls others once each, and then makes delegate calls to the code `code_hash`.
///
/// Input: the number of delegate calls, the number of other contracts, their accounts.
fn toucher(code_hash: &[u8; 32]) -> Vec<u8> {
	let hash: String = code_hash.iter().map(|byte| format!("\\{byte:02x}")).collect();
	contract(
		&format!(
			r#"{INPUT} {CALL} (import "seal0" "delegate_call"
				(func $delegate (param i32 i32 i32 i32 i32 i32) (result i32)))"#
		),
		"(local $i i32)
		(i32.store (i32.const 64) (i32.const 60000))
		(call $input (i32.const 1024) (i32.const 64))
		(block $touched (loop $next
			(br_if $touched (i32.ge_u (local.get $i) (i32.load (i32.const 1028))))
			(if (call $call (i32.const 0)
					(i32.add (i32.const 1032) (i32.mul (i32.const 32) (local.get $i)))
					(i64.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
					(i32.const -1) (i32.const 0))
				(then (unreachable)))
			(local.set $i (i32.add (local.get $i) (i32.const 1)))
			(br $next)))
		(local.set $i (i32.load (i32.const 1024)))
		(loop $again
			(if (call $delegate (i32.const 0) (i32.const 128) (i32.const 0) (i32.const 0)
					(i32.const -1) (i32.const 0))
				(then (unreachable)))
			(br_if $again (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))",
		&format!("(data (i32.const 128) \"{hash}\")"),
	)
}

/// A contract that stores values, and then runs `end`. Input: number and length of the values.
fn storing_then(end: &str) -> Vec<u8> {
	contract(
		&format!(
			r#"(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32))) {INPUT}"#
		),
		&format!(
			"(local $i i32)
			(i32.store (i32.const 0) (i32.const 64)) (call $input (i32.const 16) (i32.const 0))
			(loop $next
				(i32.store (i32.const 100) (local.get $i))
				(drop (call $set (i32.const 100) (i32.const 32) (i32.const 1024)
					(i32.load (i32.const 20))))
				(br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1)))
					(i32.load (i32.const 16)))))
			{end}"
		),
		"",
	)
}

/// Instantiates a module with an endowment, and returns the account of the contract.
pub fn deploy(
	chain: &mut Chain,
	code: &[u8],
	data: &[u8],
	salt: &[u8],
) -> Result<[u8; 32], String> {
	deploy_with(chain, 10u128.pow(13), code, data, salt)
}

fn deploy_with(
	chain: &mut Chain,
	value: u128,
	code: &[u8],
	data: &[u8],
	salt: &[u8],
) -> Result<[u8; 32], String> {
	chain.next_block()?;
	let account = chain.signer.contract(code, data, salt);
	chain
		.submit(&instantiate_with_code(value, code, data, salt))
		.map_err(|error| format!("a contract of {} bytes: {error}", code.len()))?;
	Ok(account)
}

/// `count` function types with `parameters` parameters, which differ only in the last of these.
fn types(count: usize, parameters: usize) -> String {
	let ty = |i: usize| {
		let param = |at: usize| if at < 16 && i >> at & 1 == 1 { " i64" } else { " i32" };
		let params: String = (0..parameters).rev().map(param).collect();
		format!("(type (func (param{params})))")
	};
	(0..count).map(ty).collect()
}

/// `count` imports, cycling through `names`.
fn importing(count: usize, names: &[(&str, &str, &str)]) -> String {
	(0..count)
		.map(|i| {
			let (module, name, ty) = names[i % names.len()];
			format!("(import \"{module}\" \"{name}\" (func {ty}))")
		})
		.collect()
}

/// Deploys a contract with the maximum number of delegate dependencies, and these imports.
fn locking(chain: &mut Chain, imports: &str) -> Result<[u8; 32], String> {
	let mut hashes = vec![];
	for n in 0..32 {
		let code = contract("", &format!("(drop (i32.const {}))", 1_000 + n), "");
		chain.next_block()?;
		chain.submit(&upload(&code))?;
		hashes.extend(blake2_256(&code));
	}
	let code = wasm(&format!(
		"(module {INPUT} (import \"seal0\" \"lock_delegate_dependency\" (func $lock (param i32)))
			{imports} (import \"env\" \"memory\" (memory 2 16))
			(func (export \"deploy\") (local $i i32)
				(i32.store (i32.const 0) (i32.const 2048)) (call $input (i32.const 16) (i32.const 0))
				(loop $next
					(call $lock (i32.add (i32.const 16) (i32.mul (local.get $i) (i32.const 32))))
					(br_if $next (i32.lt_u
						(local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 32)))))
			(func (export \"call\")) {})",
		filler(40 * 1024),
	));
	deploy(chain, &code, &hashes, &[])
}

/// Returns all cases, after deploying their contracts.
pub fn cases(chain: &mut Chain, ink_folder: &Path, reals: &[Real]) -> Result<Vec<Case>, String> {
	let mut cases = vec![];
	let smallest = contract("", "", "");
	cases.push(Case::new("an extrinsic that does nothing", chain.signer.remark()));
	let callee = deploy(chain, &smallest, &[], &[])?;
	cases.push(Case::calling("WAT: call, nothing", &callee, &[]));
	cases.push(Case::new("WAT: call with value", call(&callee, 10u128.pow(12), &[])));
	cases.push(Case::calling("WAT: call with 64 KiB of input", &callee, &[1; 65536]));
	for kib in [4usize, 18, 64, 118] {
		let code = contract("", "", &filler(kib * 1024));
		let account = deploy(chain, &code, &[], &[])?;
		cases.push(Case::calling(format!("WAT: call, {kib} KiB of code"), &account, &[]));
	}
	let names = [
		("seal0", "caller", "(param i32 i32)"),
		("seal0", "now", "(param i32 i32)"),
		("seal0", "address", "(param i32 i32)"),
	];
	for count in [16, 256, 1024] {
		let code = contract(&importing(count, &names), "", &filler(count * 40));
		let account = deploy(chain, &code, &[], &[])?;
		cases.push(Case::calling(format!("WAT: call, {count} imports"), &account, &[]));
	}
	let pages = wasm(
		r#"(module (import "env" "memory" (memory 16 16))
			(func (export "deploy")) (func (export "call")))"#,
	);
	let large = deploy(chain, &pages, &[], &[])?;
	cases.push(Case::calling("WAT: call, 16 pages", &large, &[]));
	const READ: &str = "(drop (i32.load (local.get $at)))";
	const WRITE: &str = "(i32.store (local.get $at) (i32.const 1))";
	for (name, code) in [
		("each written", touching(WRITE, &[])),
		("each read, then each written", touching(READ, &[WRITE])),
	] {
		let account = deploy(chain, &code, &[], &[])?;
		cases.push(Case::calling(format!("WAT: call, 16 pages, {name}"), &account, &[]));
	}
	let reading = deploy(chain, &touching(READ, &[]), &[], &[])?;
	for (bytes, times) in [(0, 20_000), (1, 20_000), (64, 10_000), (60_000, 50)] {
		let account = deploy(chain, &copying(bytes, times), &[], &[])?;
		let name = format!("WAT: call, {times} copies of {bytes} bytes");
		cases.push(Case::calling(name, &account, &[]));
	}

	let at_once = deploy(chain, &growing(1, &[15]), &[], &[])?;
	cases.push(Case::calling("WAT: call, growing by 15 pages", &at_once, &[]));
	// The interpreter's stack: 30 calls deep, each with 500 constants on it that are never written.
	let deep = contract(
		"",
		"(call $deep (i32.const 30))",
		&format!(
			"(func $deep (param $n i32) (local $x i64)
				(block (br_if 0 (i32.eqz (local.get $n)))
					{} (call $deep (i32.sub (local.get $n) (i32.const 1))) {}))",
			"(i32.const 0) ".repeat(500),
			"drop ".repeat(500),
		),
	);
	let deep = deploy(chain, &deep, &[], &[])?;
	cases.push(Case::calling("WAT: call, a deep stack", &deep, &[]));
	let recursive = contract(
		"",
		"(call $deep (i32.const 990))",
		"(func $deep (param $n i32) (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
			(if (local.get $n) (then (call $deep (i32.sub (local.get $n) (i32.const 1))))))",
	);
	let recursive = deploy(chain, &recursive, &[], &[])?;
	cases.push(Case::calling("WAT: call, a deep recursion", &recursive, &[]));

	let nesting = deploy(chain, &caller(), &[], &[])?;
	for count in [1, 10, 100, 400] {
		let input = calls(count, &[callee], &[]);
		cases.push(Case::calling(format!("WAT: {count} nested calls"), &nesting, &input));
	}
	// The second start zeroes what the first one left untouched.
	let input = calls(2, &[reading], &[]);
	cases.push(Case::calling("WAT: 2 nested calls, 16 pages, each read", &nesting, &input));
	let locking = locking(chain, &importing(1_022, &names))?;
	cases.push(Case::calling("WAT: call, 32 dependencies, 1,024 imports", &locking, &[]));
	for (what, callee) in
		[("16 pages", large), ("a deep stack", deep), ("32 dependencies", locking)]
	{
		let input = calls(100, &[callee], &[]);
		cases.push(Case::calling(format!("WAT: 100 nested calls, {what}"), &nesting, &input));
	}
	let mut many = vec![];
	for salt in 0..50 {
		let code = contract("", &format!("(drop (i32.const {salt}))"), &filler(8 * 1024));
		many.push(deploy(chain, &code, &[], &[])?);
	}
	cases.push(Case::calling("WAT: 50 nested calls, 50 modules", &nesting, &calls(50, &many, &[])));

	// The number of stores that are kept, each with the largest memory.
	let mut large = vec![];
	for salt in 0..12 {
		let code = wasm(&format!(
			"(module (import \"env\" \"memory\" (memory 16 16))
				(func (export \"deploy\")) (func (export \"call\") (drop (i32.const {salt}))))"
		));
		large.push(deploy(chain, &code, &[], &[])?);
	}
	let in_turn = calls(240, &large, &[]);
	cases.push(Case::calling("WAT: 240 nested calls, 12 modules, 16 pages", &nesting, &in_turn));

	// The time of a storage layer grows with the number of tries that were written in the block.
	let toucher = deploy(chain, &toucher(&blake2_256(&smallest)), &[], &[])?;
	let mut written = vec![];
	for salt in 0..150u32 {
		written.push(deploy(chain, &storing_then(""), &[], &salt.encode())?);
	}
	for (tries, count) in [(1, 1), (1, 501), (150, 1), (150, 501)] {
		let input = calls(count, &written[..tries], &[]);
		let name = format!("WAT: {tries} tries written, {count} delegate calls");
		cases.push(Case::calling(name, &toucher, &input));
	}

	// Growing a memory allocates it again, and copies it.
	for (pages, by, how) in [
		(1, &[1][..], "one"),
		(8, &[1], "one"),
		(15, &[1], "one"),
		(1, &[1; 16], "one until that is refused"),
		(1, &[1, 1, 2, 4], "1, 1, 2, 4"),
		(1, &[2, 4, 8, 1], "2, 4, 8, 1"),
	] {
		let growing = deploy(chain, &growing(pages, by), &[], &[])?;
		let one = format!("WAT: call, {pages} pages, growing by {how}");
		cases.push(Case::calling(one, &growing, &[]));
		let many = format!("WAT: 100 nested calls, {pages} pages, growing by {how}");
		cases.push(Case::calling(many, &nesting, &calls(100, &[growing], &[])));
	}
	// Functions that do nothing. Each is translated at its first call.
	for (functions, parameters, locals) in
		[(2_000, 0, 0), (4_000, 0, 0), (30, 480, 0), (60, 0, 250), (5, 0, 3_000), (1, 0, 7_000)]
	{
		let once = deploy(chain, &calls_once(functions, parameters, locals), &[], &[])?;
		let name = format!(
			"WAT: {functions} functions of {parameters} parameters and {locals} locals, called once"
		);
		cases.push(Case::calling(name, &once, &[]));
	}

	// Modules that are slow to load and start for their length.
	let piece = |text: &str, count: usize| format!("{} {}", text.repeat(count), filler(4096));
	for (what, rest) in [
		("functions", format!("(func {})", "nop ".repeat(42)).repeat(1_500)),
		("short functions", "(func)".repeat(4_990)),
		("start functions", "(func $s) (start $s)".into()),
		(
			"locals of a start function",
			format!("(func $s (local {})) (start $s) {}", "i64 ".repeat(7_000), filler(60_000)),
		),
		("types", types(250, 14)),
		("long types", types(250, 32)),
		("longest types", types(250, 450)),
		("globals", piece("(global (mut i64) (i64.const 1))", 999)),
		("pieces of data", piece("(data (i32.const 0) \"a\")", 1_000)),
		("pieces of elements", piece("(elem (i32.const 0) 0)", 999) + "(table 1 funcref)"),
		(
			"elements",
			format!(
				"(table 4096 funcref) (elem (i32.const 0) {}) {}",
				"0 ".repeat(4096),
				filler(26 * 1024)
			),
		),
		("data", format!("(data (i32.const 0) \"{}\")", "a".repeat(110 * 1024))),
		// Unaligned copies are slower.
		("data at odd addresses", format!("(data (i32.const 1) \"{}\")", "a".repeat(110 * 1024))),
	] {
		let account = deploy(chain, &contract("", "", &rest), &[], &[])?;
		cases.push(Case::calling(format!("WAT: call, many {what}"), &account, &[]));
		let input = calls(100, &[account], &[]);
		cases.push(Case::calling(format!("WAT: 100 nested calls, many {what}"), &nesting, &input));
	}

	// Custom sections with an empty name and no content, which are skipped.
	let mut sections = smallest.clone();
	sections.extend([0, 1, 0].repeat(38_000));
	let sections = deploy(chain, &sections, &[], &[])?;
	cases.push(Case::calling("WAT: call, many sections", &sections, &[]));
	// The imports with the most parameters, and those that are bound last.
	let longest = "(param i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)";
	for (what, import) in [
		("long imports", ("seal2", "instantiate", longest)),
		("late imports", ("seal0", "debug_message", "(param i32 i32) (result i32)")),
	] {
		let code = contract(&importing(1_024, &[import]), "", &filler(40 * 1024));
		let account = deploy(chain, &code, &[], &[])?;
		cases.push(Case::calling(format!("WAT: call, 1024 {what}"), &account, &[]));
	}

	// Jumps, which consume fuel at their target.
	for (what, body) in [
		("jumps", String::new()),
		("empty loops", "(loop)".repeat(1_000)),
		("empty blocks", "(block (br 0))".repeat(1_000)),
		("empty halves", "(if (local.get 0) (then) (else (nop)))".repeat(1_000)),
	] {
		let turns = 1_000_000 / (body.len() as u32 / 7 + 1);
		let code = contract(
			"",
			&format!(
				"(local i32) (local $n i32) (loop $l {body}
					(local.set $n (i32.add (local.get $n) (i32.const 1)))
					(if (i32.lt_u (local.get $n) (i32.const {turns})) (then (br $l))))"
			),
			"",
		);
		let account = deploy(chain, &code, &[], &[])?;
		cases.push(Case::calling(format!("WAT: call, many {what}"), &account, &[]));
	}

	// Computation and translation.
	let fibonacci = contract(
		INPUT,
		"(i32.store (i32.const 0) (i32.const 64)) (call $input (i32.const 16) (i32.const 0))
		(drop (call $fib (i32.load (i32.const 16))))",
		"(func $fib (param $n i32) (result i32)
			(if (result i32) (i32.lt_u (local.get $n) (i32.const 2)) (then (local.get $n))
				(else (i32.add (call $fib (i32.sub (local.get $n) (i32.const 1)))
					(call $fib (i32.sub (local.get $n) (i32.const 2)))))))",
	);
	let fibonacci = deploy(chain, &fibonacci, &[], &[])?;
	cases.push(Case::calling("WAT: Fibonacci 22", &fibonacci, &22u32.encode()));
	let hashing = contract(
		INPUT,
		"(local $i i32) (local $h i64)
		(loop $next
			(local.set $h (i64.mul (i64.xor (local.get $h)
				(i64.load8_u (i32.and (local.get $i) (i32.const 0xffff)))) (i64.const 0x100000001b3)))
			(br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1)))
				(i32.const 300000))))",
		"",
	);
	let hashing = deploy(chain, &hashing, &[], &[])?;
	cases.push(Case::calling("WAT: FNV over 300,000 bytes", &hashing, &[]));
	for (what, piece) in [
		("blocks", "block loop end end "),
		("arithmetic", "local.get $x i64.popcnt local.get $x i64.add local.set $x "),
		("jump tables", "block i32.const 0 br_table 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 end "),
	] {
		// The function is translated, but returns before this code.
		let size = 90 * 1024
			/ (if what == "blocks" {
				6
			} else if what == "arithmetic" {
				8
			} else {
				27
			});
		let code = contract(
			"",
			"(call $big (i32.const 1))",
			&format!(
				"(func $big (param i32) (local $x i64) local.get 0 if return end {})",
				piece.repeat(size)
			),
		);
		let account = deploy(chain, &code, &[], &[])?;
		cases.push(Case::calling(format!("WAT: translating 90 KiB of {what}"), &account, &[]));
	}

	// Storage and events.
	let storing = deploy(chain, &storing_then(""), &[], &[])?;
	let trapping = deploy(chain, &storing_then("unreachable"), &[], &[])?;
	for (count, bytes) in [(1u32, 32u32), (100, 32), (50, 16_384)] {
		let input = (count, bytes).encode();
		let name = format!("WAT: {count} new values of {bytes} bytes");
		cases.push(Case::calling(name, &storing, &input));
	}

	// Extrinsics.
	for kib in [1usize, 18, 100] {
		let code = contract("", "(drop (i32.const 77))", &filler(kib * 1024));
		cases.push(Case::new(format!("upload_code, {kib} KiB"), upload(&code)));
		let with = instantiate_with_code(10u128.pow(13), &code, &[], b"salt");
		cases.push(Case::new(format!("instantiate_with_code, {kib} KiB"), with));
	}
	let imports = contract(&importing(1_023, &names), "", &filler(40 * 1024));
	cases.push(Case::new("upload_code, 1023 imports", upload(&imports)));
	let long = vec![1; 65_536];
	let value = 10u128.pow(13);
	let with = instantiate_with_code(value, &imports, &long, &long);
	cases.push(Case::new("instantiate_with_code, 1023 imports, long input and salt", with));
	let with = instantiate(value, &blake2_256(&smallest), &long, &long);
	cases.push(Case::new("instantiate, long input and salt", with));
	let again = |hash: &[u8; 32]| instantiate(10u128.pow(13), hash, &[], b"again");
	cases.push(Case::new("instantiate", again(&blake2_256(&smallest))));
	// One type less than in the contract above, so that the code is not stored yet.
	let short = contract("", "", &"(func)".repeat(4_990));
	cases.push(Case::new("upload_code, short functions", upload(&short)));
	cases.push(Case::new("upload_code, types", upload(&contract("", "", &types(249, 32)))));
	cases.push(Case::new("upload_code, long types", upload(&contract("", "", &types(249, 450)))));
	// The body has as many bytes as its calls have parameters. With more, it is refused.
	cases.push(Case::new("upload_code, dead calls", upload(&dead_calls(2, 120_000))));
	cases.push(Case::new("upload_code, there already", upload(&smallest)));
	let unused = contract("", "(drop (i32.const 78))", "");
	chain.next_block()?;
	chain.submit(&upload(&unused))?;
	cases.push(Case::new("remove_code", remove(&blake2_256(&unused))));

	// Calls that fail.
	let nobody = [77; 32];
	let with = |code: &[u8]| instantiate_with_code(10u128.pow(13), code, &[], b"salt");
	let little = Weight { ref_time: 2_000_000_000, proof: 100_000 };
	let (large, wrong) = (filler(110 * 1024), "(func (result i32) (i64.const 0))");
	let invalid = contract("", "", &format!("{large} {wrong}"));
	let blocks = format!("(func {})", "block loop end end ".repeat(18 * 1024));
	let invalid_blocks = contract("", "", &format!("{blocks} {wrong}"));
	let exporting = contract("", "", &format!("{large} (func (export \"other\"))"));
	let input = (100u32, 32u32).encode();
	for (name, error, call) in [
		("call without gas", OUT_OF_GAS, call_within(&callee, Weight::default(), &[])),
		("call out of gas in the middle", OUT_OF_GAS, call_within(&hashing, little, &[])),
		("call of nobody", CONTRACT_NOT_FOUND, call(&nobody, 0, &[])),
		("call, trap after 100 values", CONTRACT_TRAPPED, call(&trapping, 0, &input)),
		("instantiate, no such code", CODE_NOT_FOUND, again(&nobody)),
		("upload_code, invalid at its end", CODE_REJECTED, upload(&invalid)),
		("upload_code of blocks, invalid at its end", CODE_REJECTED, upload(&invalid_blocks)),
		("upload_code, a wrong export", EXPORT_NOT_ALLOWED, upload(&exporting)),
		("upload_code, dead calls", DEAD_CODE_TOO_EXPENSIVE, upload(&dead_calls(1_000, 120_000))),
		("instantiate_with_code, a wrong export", EXPORT_NOT_ALLOWED, with(&exporting)),
		("remove_code, in use", CODE_IN_USE, remove(&blake2_256(&smallest))),
	] {
		cases.push(Case::failing(name, error, call));
	}

	real_cases(chain, ink_folder, reals, &mut cases)?;

	// Modules whose link plan is computed again, as after an upgrade of the host API.
	for (what, code) in [
		("1 KiB", contract("", "(drop (i32.const 79))", &filler(1024))),
		("118 KiB", contract("", "(drop (i32.const 79))", &filler(118 * 1024))),
		("1022 imports", contract(&importing(1_022, &names), "", &filler(40 * 1024))),
	] {
		let account = deploy(chain, &code, &[], &[])?;
		chain.forget_link_plan(&blake2_256(&code));
		cases.push(Case::calling(format!("WAT: call, plan made again, {what}"), &account, &[]));
	}
	Ok(cases)
}

/// Deploys real contracts and their parts. Returns them, with the account of a contract that makes
/// nested calls.
pub fn deploy_real(chain: &mut Chain, reals: &[Real]) -> Result<(Vec<Deployed>, [u8; 32]), String> {
	let nesting = deploy_with(chain, 0, &caller(), &[], b"calls real ones")?;
	let deployed = reals.iter().map(|real| {
		for part in &real.parts {
			chain.next_block()?;
			chain.submit(&upload(part))?;
		}
		let account = deploy_with(chain, 0, &real.code, &real.constructor, b"as on a live chain")?;
		if let Some(enable) = real.enable {
			chain.next_block()?;
			chain.submit(&call(&account, 0, &enable(&nesting)))?;
		}
		Ok(Deployed { name: real.name.clone(), account, input: real.input.clone() })
	});
	Ok((deployed.collect::<Result<_, String>>()?, nesting))
}

/// A real contract on the chain, and a call of it.
pub struct Deployed {
	/// Name in tables.
	pub name: String,
	/// Account of the contract.
	pub account: [u8; 32],
	/// Input of the call.
	pub input: Vec<u8>,
}

/// Returns the calls to profile, after deploying their contracts: an extrinsic and a contract that
/// do nothing, and real contracts.
pub fn profiled(chain: &mut Chain, reals: &[Real]) -> Result<Vec<(String, Vec<u8>)>, String> {
	let idle = deploy_with(chain, 0, &contract("", "", ""), &[], &[])?;
	let mut calls = vec![
		("an extrinsic that does nothing".into(), chain.signer.remark()),
		("a contract that does nothing".into(), call(&idle, 0, &[])),
	];
	let (deployed, nesting) = deploy_real(chain, reals)?;
	for Deployed { name, account, input } in deployed {
		calls.push((name, call(&account, 0, &input)));
	}
	let nested = |callees: &[[u8; 32]]| call(&nesting, 0, &self::calls(100, callees, &[]));
	calls.push(("100 nested calls of one contract".into(), nested(&[idle])));
	let mut many = vec![];
	for salt in 0..10 {
		let code = contract("", &format!("(drop (i32.const {salt}))"), &filler(18 * 1024));
		many.push(deploy_with(chain, 0, &code, &[], &[])?);
	}
	calls.push(("100 nested calls, 10 modules of 18 KiB".into(), nested(&many)));
	Ok(calls)
}

/// Adds calls to real contracts, ten nested calls each, and calls to an ink! contract with debug
/// messages.
fn real_cases(
	chain: &mut Chain,
	ink_folder: &Path,
	reals: &[Real],
	cases: &mut Vec<Case>,
) -> Result<(), String> {
	let (deployed, nesting) = deploy_real(chain, reals)?;
	for Deployed { name, account, input } in deployed {
		let nested = calls(10, &[account], &input);
		cases.push(Case::calling(name.clone(), &account, &input));
		cases.push(Case::calling(format!("{name}, 10 nested calls"), &nesting, &nested));
	}
	let path = ink_folder.join("token.wasm");
	let code = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
	let token = deploy_with(chain, 0, &code, &ink("new", 1_000_000u128), &[])?;
	for (message, input) in [
		("transfer", ink("transfer", ([9u8; 32], 5u128))),
		("approve", ink("approve", ([9u8; 32], 5u128))),
		("total_supply", ink("total_supply", ())),
	] {
		let name = format!("ink! ERC-20 with messages for debugging, {message}");
		cases.push(Case::calling(name, &token, &input));
	}
	let with = instantiate_with_code(0, &code, &ink("new", 5u128), b"2");
	cases.push(Case::new("ink! ERC-20 with messages for debugging, instantiate_with_code", with));
	Ok(())
}
