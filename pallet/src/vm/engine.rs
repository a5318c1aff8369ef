//! wasmi's settings.

use wasmi::{CompilationMode, Config, EnforcedLimits, Engine, Error, Module, OperatorCost};

/// Bytes that the values of one frame's nested Wasm calls may take.
pub const MAX_STACK_HEIGHT: usize = 1024 * 1024;

/// How deep Wasm functions of one frame may call each other.
pub const MAX_RECURSION_DEPTH: usize = 1000;

/// The most locals that a function may declare.
///
/// wasmi 2 zeroes a function's locals at each call, and charges no fuel for it. So their number is
/// bounded, and a call costs [`CALL_FUEL`], what zeroing this many takes at most.
pub const MAX_LOCALS: u32 = 256;

/// Fuel of a Wasm call: 2 KiB of locals are zeroed, and that is far from one instruction. A call
/// that zeroes 256 locals took 0.2 to 0.9 µs in the runtime's blob, a loop's branch 2.6 to 3.1 ns.
const CALL_FUEL: u8 = 250;

/// Raise it when the rules below change, or wasmi's version: codes are validated anew then.
pub const ENGINE_REVISION: u32 = 0;

/// The Wasm that contracts may use: the first version without floats, with sign extension.
fn config() -> Config {
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
		.operator_cost(OperatorCost {
			call: CALL_FUEL,
			call_indirect: CALL_FUEL,
			..OperatorCost::default()
		})
		.ignore_custom_sections(true)
		// A value stack lives as long as a frame. wasmi would keep two with the engine, in the size
		// to which they grew.
		.set_max_cached_stacks(0)
		.set_max_stack_height(MAX_STACK_HEIGHT)
		.set_max_recursion_depth(MAX_RECURSION_DEPTH)
		.enforced_limits(EnforcedLimits::strict());
	config
}

/// Validates all of `code` by the rules for contracts.
pub fn check(code: &[u8]) -> Result<Module, Error> {
	// Translating eagerly finds the functions that validate but that wasmi cannot translate.
	Module::new(&Engine::new(config().compilation_mode(CompilationMode::Eager)), code)
}

/// As [`check`], but floats pass: tells whether they are what is wrong with a code.
pub fn check_with_floats(code: &[u8]) -> Result<Module, Error> {
	Module::new(&Engine::new(config().floats(true)), code)
}

/// Parses a code that passed [`check`] before, translating each function when it is first called.
///
/// The module has an engine of its own, so what is translated goes with it. A function costs the
/// fuel of its translation when it is first called after this.
pub fn load(code: &[u8]) -> Result<Module, Error> {
	let engine = Engine::new(config().compilation_mode(CompilationMode::Lazy));
	// SAFETY: a code has a current link plan, and so gets here, only after it passed `check` under
	// these rules: `host::rules` makes plans stale when they change.
	unsafe { Module::new_unchecked(&engine, code) }
}
