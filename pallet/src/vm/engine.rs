//! wasmi's settings.

use wasmi::{
	CompilationMode, Config, CustomFuelCosts, EnforcedLimits, Engine, Error, Module, OperatorCost,
};
use wasmparser::{Chunk, Parser, Payload};

/// Bytes that the values of one frame's nested Wasm calls may take: 16,384 of them.
///
/// wasmi charges no fuel for the height of its stack, and the host maps a page of it when it is first
/// touched. So a frame pays for all of it where no frame ran before ([`crate::session::Session`]),
/// and it is small. It is allocated at once, as wasmi would copy one that grows.
pub const STACK_HEIGHT: usize = 128 * 1024;

/// Bytes that wasmi's list of calls takes, while it grows to [`MAX_RECURSION_DEPTH`]: twice what it
/// holds in the end.
pub const STACK_OF_CALLS: usize = 2 * 16 * MAX_RECURSION_DEPTH;

/// How deep Wasm functions of one frame may call each other.
pub const MAX_RECURSION_DEPTH: usize = 1000;

/// The most locals that a function may declare.
///
/// wasmi 2 zeroes a function's locals at each call, and charges no fuel for it. So their number is
/// bounded, and a call costs [`call_fuel`].
pub const MAX_LOCALS: u32 = 256;

/// The most types of functions that a code may have.
///
/// wasmi looks each up among the others, value by value, and the longer the more there are: 512 of them
/// took twice as long to validate as the slowest instructions of their length.
pub const MAX_TYPES: u32 = 256;

/// Fuel of a Wasm call in a code of which no function has more than so many locals.
///
/// wasmi knows one price for all calls of an engine, and each code has an engine of its own. The
/// benchmark `works` shows the zeroing of a local to take up to what one unit of the dearest other
/// work takes, and the rest of a call some five.
fn call_fuel(most_locals: u32) -> u8 {
	const CALL: u32 = 10;
	u8::try_from(most_locals.saturating_add(CALL)).unwrap_or(u8::MAX)
}

/// Fuel of what takes time by the byte, beside the instructions.
///
/// Translating took up to 145 ns a byte (blocks in blocks) where a unit of fuel took 3.7, six times
/// what wasmi charges for it by itself: `make check-weights` found that. As there are no bulk
/// instructions, only `memory.grow` copies: a page takes up to 61 µs, as the host maps it when it is
/// first touched (`first_pages`).
const FUEL_BY_BYTES: CustomFuelCosts = CustomFuelCosts {
	bytes_copied_per_fuel: 3,
	fuel_per_bytes_translated: 44,
	// Stored codes are not validated again.
	fuel_per_bytes_validated: 40,
};

/// Fuel of instructions that take more than one unit of most others: by the benchmark `works`.
const JUMP_TABLE: u8 = 6;
const SELECT: u8 = 5;
const GLOBAL: u8 = 2;
const GROW: u8 = 2;

/// Raise it when the rules below change, or wasmi's version: codes are validated anew then.
pub const ENGINE_REVISION: u32 = 0;

/// The Wasm that contracts may use: the first version without floats, with sign extension.
fn config(most_locals: u32) -> Config {
	let call = call_fuel(most_locals);
	let mut config = Config::default();
	config
		.wasm_mutable_global(false)
		.wasm_sign_extension(true)
		.wasm_saturating_float_to_int(false)
		.wasm_multi_value(false)
		.wasm_multi_memory(false)
		.wasm_bulk_memory(false)
		.wasm_reference_types(false)
		.wasm_tail_call(false)
		.wasm_extended_const(false)
		.floats(false)
		.allow_start_fn(false)
		.consume_fuel(true)
		.fuel_cost(FUEL_BY_BYTES)
		.operator_cost(OperatorCost {
			call,
			call_indirect: call,
			br_table: JUMP_TABLE,
			select: SELECT,
			global_get: GLOBAL,
			global_set: GLOBAL,
			memory_grow: GROW,
			..OperatorCost::default()
		})
		.ignore_custom_sections(true)
		// A value stack lives as long as a frame. wasmi would keep two with the engine.
		.set_max_cached_stacks(0)
		.set_max_stack_height(STACK_HEIGHT)
		.set_min_stack_height(STACK_HEIGHT)
		.set_max_recursion_depth(MAX_RECURSION_DEPTH)
		.enforced_limits(EnforcedLimits::strict());
	config
}

/// Validates all of `code` by the rules for contracts.
pub fn check(code: &[u8]) -> Result<Module, Error> {
	// Translating eagerly finds the functions that validate but that wasmi cannot translate.
	let mut config = config(MAX_LOCALS);
	Module::new(&Engine::new(config.compilation_mode(CompilationMode::Eager)), code)
}

/// Parses a code that passed [`check`] before, translating each function when it is first called.
///
/// The module has an engine of its own, so what is translated goes with it. A function costs the
/// fuel of its translation when it is first called after this. `size` is the code's own.
pub fn load(code: &[u8], size: &CodeSize) -> Result<Module, Error> {
	let mut config = config(size.most_locals);
	let engine = Engine::new(config.compilation_mode(CompilationMode::Lazy));
	// SAFETY: a code has a current link plan, and so gets here, only after it passed `check` under
	// these rules: `host::rules` makes plans stale when they change.
	unsafe { Module::new_unchecked(&engine, code) }
}

/// What loading a code has to make, and each start of it but for the types; memory and imports aside.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct CodeSize {
	/// Functions, globals, exports, segments and tables. [`SMALL_PER_ITEM`] elements of a table, or
	/// sections that are skipped, count as one, a segment of elements as [`ITEMS_PER_SEGMENT`].
	pub items: u32,
	/// Bytes of the functions' types.
	pub types: u32,
	/// Bytes of the data that is copied to the memory.
	pub data: u32,
	/// The most locals that a function declares.
	pub most_locals: u32,
}

/// An element of a table takes a quarter of what a function does, in heap and in time; a section that is
/// skipped less.
const SMALL_PER_ITEM: u32 = 4;

/// A segment of elements takes as long to start as so many functions, the elements aside.
const ITEMS_PER_SEGMENT: u32 = 16;

/// Where types differ only in their last parameters, four bytes of them take no longer than a function
/// does, with [`MAX_TYPES`] of them: `fillings_loaded`.
const BYTES_OF_TYPES_PER_ITEM: u32 = 4;

impl CodeSize {
	/// What is made once, when the code is loaded, in the measure of items.
	pub fn loaded_items(&self) -> u32 {
		self.items.saturating_add(self.types.div_ceil(BYTES_OF_TYPES_PER_ITEM))
	}

	/// Bytes of heap that an instance takes in its store, memory and code aside; rather too many.
	pub fn bytes(&self) -> u32 {
		const FIXED: u32 = 2048;
		const ITEM: u32 = 64;
		FIXED.saturating_add(self.items.saturating_mul(ITEM))
	}
}

/// The size of a valid code. Only the heads of its sections and functions are read.
pub fn code_size(code: &[u8]) -> CodeSize {
	let (mut data, mut most_locals) = (0u32, 0u32);
	let (mut parser, mut rest) = (Parser::new(0), code);
	let (mut items, mut small, mut types) = (0u32, 0u32, 0u32);
	while let Ok(Chunk::Parsed { consumed, payload }) = parser.parse(rest, true) {
		rest = rest.get(consumed..).unwrap_or_default();
		let count = match payload {
			Payload::TypeSection(section) => {
				types = section.range().len() as u32;
				0
			},
			Payload::ImportSection(section) => section.count(),
			Payload::FunctionSection(section) => section.count(),
			Payload::GlobalSection(section) => section.count(),
			Payload::ExportSection(section) => section.count(),
			Payload::ElementSection(section) => {
				// At least a byte for each element that is copied into a table.
				small = small.saturating_add(section.range().len() as u32);
				section.count().saturating_mul(ITEMS_PER_SEGMENT)
			},
			Payload::DataSection(section) => {
				data = section.range().len() as u32;
				section.count()
			},
			Payload::TableSection(tables) => {
				for table in tables.into_iter().flatten() {
					let initial = u32::try_from(table.ty.initial).unwrap_or(u32::MAX);
					small = small.saturating_add(initial);
				}
				1
			},
			Payload::CodeSectionEntry(body) => {
				let locals = body.get_locals_reader().into_iter().flatten().flatten();
				let count = locals.fold(0u32, |sum, (count, _)| sum.saturating_add(count));
				most_locals = most_locals.max(count);
				0
			},
			Payload::CustomSection(_) => {
				small = small.saturating_add(1);
				0
			},
			Payload::End(_) => break,
			_ => 0,
		};
		items = items.saturating_add(count);
	}
	let items = items.saturating_add(small.div_ceil(SMALL_PER_ITEM));
	CodeSize { items, types, data, most_locals }
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_call_costs_more_in_a_code_with_more_locals() {
		let size = |text: &str| code_size(&wat::parse_str(text).unwrap());
		let locals = |text: &str| size(text).most_locals;
		assert_eq!(locals("(module (func) (func))"), 0);
		assert_eq!(locals("(module (func (local i32 i64)) (func (local i64)))"), 2);
		// Parameters are not zeroed.
		assert_eq!(locals("(module (func (param i32 i32 i32) (local i64)))"), 1);
		assert!(call_fuel(0) < call_fuel(10) && call_fuel(10) < call_fuel(MAX_LOCALS));
		assert_eq!(call_fuel(MAX_LOCALS), call_fuel(u32::MAX));
	}

	#[test]
	fn what_an_instance_takes_is_counted_from_all_sections() {
		let size = |text: &str| code_size(&wat::parse_str(text).unwrap());
		let items = |text: &str| size(text).items;
		assert_eq!(size("(module)"), CodeSize::default());
		assert_eq!(items("(module (func) (func) (func))"), 3);
		assert_eq!(items("(module (global i32 (i32.const 1)))"), 1);
		assert_eq!(items("(module (table 4096 funcref))"), 1 + 1024);
		// A table of four, its segment, a function, and the segment's bytes.
		let text = "(module (table 4 funcref) (func) (elem (i32.const 0) 0 0 0 0))";
		assert!((19..23).contains(&items(text)), "{}", items(text));
		// Each of ten sections with an empty name.
		let mut code = wat::parse_str("(module)").unwrap();
		code.extend([0, 1, 0].repeat(10));
		assert_eq!(code_size(&code).items, 3);
		// What comes after the code counts as well: a function, its export, a memory's data twice.
		let text = r#"(module (import "env" "memory" (memory 1)) (func (export "call") nop nop)
			(data (i32.const 0) "a") (data (i32.const 1) "b"))"#;
		assert_eq!(items(text), 5);
		assert!((2..20).contains(&size(text).data), "{}", size(text).data);
		assert_eq!(size(text).bytes(), 2048 + 5 * 64);
	}

	#[test]
	fn types_count_by_their_bytes_when_a_code_is_loaded_and_not_when_it_starts() {
		let size = |text: &str| code_size(&wat::parse_str(text).unwrap());
		// How many; for each: that it is a function, no parameters, no results.
		let one = size("(module (type (func)))");
		assert_eq!((one.types, one.items, one.loaded_items()), (4, 0, 1));
		assert_eq!(one.bytes(), size("(module)").bytes());
		let long = size("(module (type (func (param i32 i32 i32 i32 i32 i32))) (type (func)))");
		assert_eq!((long.types, long.loaded_items()), (13, 4));
	}
}
