//! wasmi's settings.

use super::CodeSize;
use wasmi::{CompilationMode, Config, CustomFuelCosts, Engine, Error, Module, OperatorCost};

/// Bytes that the values of one frame's nested Wasm calls may take: 16,384 of them.
///
/// wasmi charges no fuel for the height of its stack, and the host maps a page of it when it is first
/// touched. So a frame pays for all of it where no frame ran before (`exec/session.rs`),
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

/// The most types of functions that a module may have.
///
/// wasmi looks each up among the others, value by value, and the longer the more there are: 512 of them
/// took twice as long to validate as the slowest instructions of their length.
pub const MAX_TYPES: u32 = 256;

/// The most functions, and the most globals, that a module may have, and the most segments of data and of
/// elements. `docs/uploads.md` compares these bounds with the contracts that there are.
pub const MAX_FUNCTIONS: u32 = 10_000;
/// See [`MAX_FUNCTIONS`].
pub const MAX_GLOBALS: u32 = 1_000;
/// See [`MAX_FUNCTIONS`].
pub const MAX_SEGMENTS: u32 = 1_000;

/// The fewest bytes that the functions of a module have on average, where they have more than
/// [`SMALL_FUNCTIONS`] together.
///
/// The weight of an upload is that of its bytes, and each function costs something beside its own.
pub const MIN_BYTES_PER_FUNCTION: u32 = 40;
/// See [`MIN_BYTES_PER_FUNCTION`].
pub const SMALL_FUNCTIONS: u32 = 1_000;

/// Fuel of a Wasm call in a module whose functions have at most `most_locals` locals.
///
/// wasmi knows one price for all calls of an engine, and each module has an engine of its own. The
/// benchmark `works` shows the zeroing of a local to take up to what one unit of the most expensive other
/// work takes, and the rest of a call some five.
fn call_fuel(most_locals: u32) -> u8 {
	const CALL: u32 = 10;
	u8::try_from(most_locals.saturating_add(CALL)).unwrap_or(u8::MAX)
}

/// Fuel of work that takes time per byte, in addition to the instructions.
///
/// Translating took up to 145 ns per byte (blocks in blocks) where a unit of fuel took 3.7, six times
/// what wasmi charges for it by itself: `make check-weights` found that. As there are no bulk
/// instructions, only `memory.grow` copies: a page takes up to 61 µs, as the host maps it when it is
/// first touched (`first_pages`).
const FUEL_BY_BYTES: CustomFuelCosts = CustomFuelCosts {
	bytes_copied_per_fuel: 3,
	fuel_per_bytes_translated: 44,
	// Stored modules are not validated again.
	fuel_per_bytes_validated: 40,
};

/// Fuel of instructions that take more than one unit of most others: by the benchmark `works`.
const JUMP_TABLE: u8 = 6;
const SELECT: u8 = 5;
const GLOBAL: u8 = 2;
const GROW: u8 = 2;

/// Raise it when the rules below change, or wasmi's version: modules are validated again then.
pub const ENGINE_REVISION: u32 = 1;

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
		.set_max_recursion_depth(MAX_RECURSION_DEPTH);
	config
}

/// Validates all of `code` by the rules for contracts.
pub fn check(code: &[u8]) -> Result<Module, Error> {
	// Translating eagerly finds the functions that validate but that wasmi cannot translate.
	let mut config = config(MAX_LOCALS);
	Module::new(&Engine::new(config.compilation_mode(CompilationMode::Eager)), code)
}

/// Parses a module that passed [`check`] before, translating each function when it is first called.
///
/// The module has an engine of its own, so what is translated goes with it. A function costs the
/// fuel of its translation when it is first called after this. `size` is the code's own.
pub fn load(code: &[u8], size: &CodeSize) -> Result<Module, Error> {
	let mut config = config(size.most_locals);
	let engine = Engine::new(config.compilation_mode(CompilationMode::Lazy));
	// SAFETY: a module has a current link plan, and so gets here, only after it passed `check` under
	// these rules: `descriptor::rules` makes plans stale when they change.
	unsafe { Module::new_unchecked(&engine, code) }
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_call_costs_more_in_a_code_with_more_locals() {
		assert!(call_fuel(0) < call_fuel(10) && call_fuel(10) < call_fuel(MAX_LOCALS));
		assert_eq!(call_fuel(MAX_LOCALS), call_fuel(u32::MAX));
	}
}
