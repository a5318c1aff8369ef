//! Random functions must have the same results as on another interpreter, wasmi 0.31. It executes
//! instructions of Wasm nearly as they are, on a stack.
//!
//! wasmi 2.0.0 translates some functions wrongly, and the walk over functions must refuse them
//! before. The cases are the same in each run. `PROPTEST_CASES=20000` searches other cases.

use super::random_modules::runner;
use crate::{mock::*, Determinism, Error};
use proptest::{collection::vec, prelude::*};
use std::cell::Cell;
use wasmi_reference as reference;

/// Random choices, which end with zeros.
struct Tape<'a>(&'a [u8]);

/// The types of values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Type {
	I32,
	I64,
}
use Type::{I32, I64};

const COMPARISONS: [&str; 10] =
	["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"];
const OPERATORS: [&str; 15] = [
	"add", "sub", "mul", "div_s", "div_u", "rem_s", "rem_u", "and", "or", "xor", "shl", "shr_s",
	"shr_u", "rotl", "rotr",
];
const UNARY: [&str; 5] = ["clz", "ctz", "popcnt", "extend8_s", "extend16_s"];
const LOADS: [&str; 5] = ["load", "load8_s", "load8_u", "load16_s", "load16_u"];
const STORES: [&str; 3] = ["store", "store8", "store16"];
/// Offsets of loads and stores, of 16 bits and of more.
const OFFSETS: [u32; 4] = [0, 8, 65_528, 70_000];

impl Type {
	fn name(self) -> &'static str {
		match self {
			I32 => "i32",
			I64 => "i64",
		}
	}

	/// The locals of this type.
	fn locals(self) -> [u32; 4] {
		match self {
			I32 => [0, 1, 4, 5],
			I64 => [2, 3, 6, 7],
		}
	}
}

impl Tape<'_> {
	fn below(&mut self, most: usize) -> usize {
		let Some((first, rest)) = self.0.split_first() else { return 0 };
		self.0 = rest;
		usize::from(*first) % most
	}

	fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
		choices[self.below(choices.len())]
	}

	fn local(&mut self, ty: Type) -> u32 {
		self.one_of(&ty.locals())
	}

	fn constant(&mut self, ty: Type) -> String {
		let value = self.one_of(&["0", "1", "-1", "5", "0x7fffffff", "0x10000", "-300", "64"]);
		format!("({}.const {value})", ty.name())
	}

	fn address(&mut self, depth: u32) -> String {
		match self.below(3) {
			0 => format!("(i32.const {})", self.below(100)),
			_ => format!("(i32.and {} (i32.const 0xf8))", self.value(I32, depth)),
		}
	}

	/// A comparison.
	fn test(&mut self, depth: u32) -> String {
		let ty = self.one_of(&[I32, I32, I64]);
		match self.below(3) {
			0 => format!("({}.eqz {})", ty.name(), self.value(ty, depth)),
			_ => {
				let comparison = self.one_of(&COMPARISONS);
				let (left, right) = (self.value(ty, depth), self.value(ty, depth));
				format!("({}.{comparison} {left} {right})", ty.name())
			},
		}
	}

	fn value(&mut self, ty: Type, depth: u32) -> String {
		let name = ty.name();
		let next = depth + 1;
		match self.below(if depth > 3 { 4 } else { 18 }) {
			0..=2 => format!("(local.get {})", self.local(ty)),
			3 => self.constant(ty),
			4..=6 if ty == I32 => self.test(next),
			4..=6 => format!(
				"(i64.{} {})",
				self.one_of(&["extend_i32_u", "extend_i32_s"]),
				self.test(next)
			),
			7 | 8 => {
				let operator = self.one_of(&OPERATORS);
				format!("({name}.{operator} {} {})", self.value(ty, next), self.value(ty, next))
			},
			9 => format!("({name}.{} {})", self.one_of(&UNARY), self.value(ty, next)),
			10 | 11 => {
				let (first, second) = (self.value(ty, next), self.value(ty, next));
				format!("(select {first} {second} {})", self.value(I32, next))
			},
			12 => format!("(local.tee {} {})", self.local(ty), self.value(ty, next)),
			13 => {
				let condition = self.value(I32, next);
				let (first, second) = (self.statements(next), self.statements(next));
				let (one, other) = (self.value(ty, next), self.value(ty, next));
				format!(
					"(if (result {name}) {condition} (then {first} {one}) (else {second} {other}))"
				)
			},
			14 => {
				let (inner, value) = (self.statements(next), self.value(ty, next));
				format!(
					"(block (result {name}) {inner} (br_if 0 {value} {}))",
					self.value(I32, next)
				)
			},
			15 => {
				let (load, offset) = (self.one_of(&LOADS), self.one_of(&OFFSETS));
				format!("({name}.{load} offset={offset} {})", self.address(next))
			},
			16 if ty == I32 => format!("(i32.wrap_i64 {})", self.value(I64, next)),
			16 => format!("(i64.extend_i32_u {})", self.value(I32, next)),
			// Variables, and a constant of each type.
			_ => format!("(global.get {})", self.below(2) * 2 + usize::from(ty == I64)),
		}
	}

	fn statement(&mut self, depth: u32) -> String {
		let next = depth + 1;
		let ty = self.one_of(&[I32, I32, I64]);
		match self.below(if depth > 3 { 5 } else { 10 }) {
			0..=2 => format!("(local.set {} {})", self.local(ty), self.value(ty, next)),
			3 => {
				let (store, offset) = (self.one_of(&STORES), self.one_of(&OFFSETS));
				let address = self.address(next);
				format!(
					"({}.{store} offset={offset} {address} {})",
					ty.name(),
					self.value(ty, next)
				)
			},
			4 => format!("(global.set {} {})", usize::from(ty == I64), self.value(ty, next)),
			5 => {
				let condition = self.value(I32, next);
				let (first, second) = (self.statements(next), self.statements(next));
				format!("(if {condition} (then {first}) (else {second}))")
			},
			6 => {
				let (first, condition) = (self.statements(next), self.value(I32, next));
				format!("(block {first} (br_if 0 {condition}) {})", self.statements(next))
			},
			// Counted by a local of its own.
			7 => {
				let (first, second) = (self.statements(next), self.statements(next));
				let end = "(br_if 1 (i32.gt_u (local.tee 8 (i32.add (local.get 8) (i32.const 1))) (i32.const 9)))";
				format!("(block (loop {first} {end} {second} (br_if 0 {})))", self.value(I32, next))
			},
			8 => {
				let (index, first, second) =
					(self.value(I32, next), self.statements(next), self.statements(next));
				format!("(block (block (block (br_table 0 1 2 {index})) {first}) {second})")
			},
			_ => format!("(drop {})", self.value(ty, next)),
		}
	}

	fn statements(&mut self, depth: u32) -> String {
		(0..self.below(3)).map(|_| self.statement(depth)).collect()
	}

	/// A module whose `call` runs a random function with several arguments, and returns what they
	/// gave, and the beginning of the memory.
	fn module(&mut self) -> String {
		let body: String = (0..1 + self.below(5)).map(|_| self.statement(0)).collect();
		let results: String = [I32, I64]
			.into_iter()
			.flat_map(|ty| ty.locals().map(|local| (ty, local)))
			.map(|(ty, local)| {
				let get = format!("(local.get {local})");
				let long = if ty == I32 { format!("(i64.extend_i32_u {get})") } else { get };
				format!("(global.set 4 (i64.add (i64.mul (global.get 4) (i64.const 31)) {long}))")
			})
			.collect();
		let calls: String =
			["0 0 0 0", "1 2 3 4", "-1 0x80000000 -1 0x8000000000000000", "7 0 0x10000000000 0"]
				.iter()
				.enumerate()
				.map(|(at, arguments)| {
					let mut values = arguments.split(' ');
					let mut next =
						|ty: &str| format!("({ty}.const {})", values.next().unwrap_or_default());
					let arguments = [next("i32"), next("i32"), next("i64"), next("i64")].concat();
					format!(
						"(i64.store offset={} (i32.const 0) (call $f {arguments}))",
						1024 + 8 * at
					)
				})
				.collect();
		format!(
			r#"(module
			(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
			(import "env" "memory" (memory 2 16))
			(global (mut i32) (i32.const 3)) (global (mut i64) (i64.const 5))
			(global i32 (i32.const 0)) (global i64 (i64.const 1)) (global (mut i64) (i64.const 0))
			(func $f (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i64 i32)
				{body} {results} (i64.add (global.get 4) (i64.add (global.get 1) (i64.extend_i32_u (global.get 0)))))
			(func (export "deploy"))
			(func (export "call") {calls} (call $return (i32.const 0) (i32.const 0) (i32.const 1056))))"#
		)
	}
}

/// The module's output on the other interpreter, or `None` if it trapped.
fn expected(code: &[u8]) -> Option<Vec<u8>> {
	use reference::{Caller, Engine, Linker, Memory, MemoryType, Module, Store};
	let engine = Engine::default();
	let module = Module::new(&engine, code).expect("it is valid");
	let mut store = Store::new(&engine, Vec::new());
	let memory = MemoryType::new(2, Some(16)).expect("it is a type");
	let memory = Memory::new(&mut store, memory).expect("there is room");
	let mut linker = Linker::<Vec<u8>>::new(&engine);
	linker.define("env", "memory", memory).expect("it is the only one");
	let seal_return = move |mut caller: Caller<Vec<u8>>, _: i32, at: i32, len: i32| {
		let (at, len) = (at as usize, len as usize);
		*caller.data_mut() = memory.data(&caller)[at..at + len].to_vec();
	};
	linker.func_wrap("seal0", "seal_return", seal_return).expect("it is the only one");
	let instance = linker
		.instantiate(&mut store, &module)
		.and_then(|instance| instance.start(&mut store))
		.expect("it has no start function");
	let call = instance.get_typed_func::<(), ()>(&store, "call").expect("a contract has it");
	call.call(&mut store, ()).ok()?;
	Some(store.into_data())
}

#[test]
fn functions_that_the_walk_accepts_have_the_results_of_another_interpreter() {
	let (same, traps, refused) = (Cell::new(0), Cell::new(0), Cell::new(0));
	let count = |counter: &Cell<u32>| counter.set(counter.get() + 1);
	let outcome = runner(1_500).run(&vec(any::<u8>(), 0..250), |bytes| {
		let text = Tape(&bytes).module();
		let code = wat(&text);
		on_chain(|| {
			let uploaded =
				Contracts::bare_upload_code(ALICE, code.clone(), None, Determinism::Enforced);
			if let Err(error) = uploaded {
				assert_eq!(error, Error::<Test>::CodeRejected.into(), "{text}");
				return count(&refused);
			}
			let contract = instantiate(code.clone());
			let found = call(&contract, vec![]).result;
			match (found, expected(&code)) {
				(Ok(found), Some(expected)) => {
					assert!(found.data == expected, "{text}");
					count(&same);
				},
				(Err(error), None) => {
					assert_eq!(error, Error::<Test>::ContractTrapped.into(), "{text}");
					count(&traps);
				},
				(found, expected) => panic!("{found:?}, expected {expected:?}: {text}"),
			}
		});
		Ok(())
	});
	println!("{} same, {} traps, {} refused", same.get(), traps.get(), refused.get());
	outcome.unwrap();
	assert!(
		[same, traps, refused].iter().all(|count| count.get() > 20),
		"all kinds are among them"
	);
}
