//! wasmi's settings.

use super::{CodeSize, ValidCode};
use wasmi::{CompilationMode, Config, CustomFuelCosts, Engine, Error, Module, OperatorCost};

/// Bytes of the stack for the values of nested Wasm calls in one frame. It holds 16,384 values.
///
/// wasmi charges no fuel for the height of its stack, and the host maps each page of it at the
/// first touch. The stack is therefore small, and a frame pays for the part that its module can
/// use, unless a frame at its depth paid before (`exec/session.rs`). It is allocated at once,
/// because wasmi copies a stack that grows.
pub const STACK_HEIGHT: usize = 128 * 1024;

/// Bytes that wasmi's list of calls takes at most while it grows to [`MAX_RECURSION_DEPTH`]. This
/// is twice the bytes of its entries, because the list doubles when it grows.
pub const STACK_OF_CALLS: usize = 2 * 16 * MAX_RECURSION_DEPTH;

/// Maximum depth of nested Wasm calls in one frame.
pub const MAX_RECURSION_DEPTH: usize = 1000;

/// The price of a Wasm call in a module, by its functions with the most locals and parameters.
///
/// At each call, wasmi zeroes the function's locals and copies its parameters, and charges no
/// fuel for it. An engine has one price for all calls, of one byte, and each module has an engine
/// of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CallPrice {
	/// Fuel of a call.
	pub fuel: u8,
	/// The price of a unit of fuel in this module, in units of fuel of other modules. It is more
	/// than one only if the price of a call does not fit into a byte. No known compiler emits
	/// such a module.
	pub units: u32,
}

impl CallPrice {
	/// The price in a module of `size`. The benchmark `works` measures locals and parameters.
	pub fn of(size: &CodeSize) -> Self {
		// Zeroing four locals takes as long as up to three units of other work. Copying a
		// parameter takes half a unit, beyond the parameters of usual functions. The rest of a
		// call takes 5 to 19 units, depending on the processor and on the place of the
		// interpreter's loop in memory (docs/weights.md).
		const CALL: u32 = 20;
		const USUAL_PARAMETERS: u32 = 16;
		let parameters = size.most_parameters.saturating_sub(USUAL_PARAMETERS).div_ceil(2);
		let all = CALL.saturating_add(Self::of_locals(size)).saturating_add(parameters);
		let units = all.div_ceil(u8::MAX.into()).max(1);
		let fuel = u8::try_from(all.div_ceil(units)).unwrap_or(u8::MAX);
		Self { fuel, units }
	}

	/// The part of the price that is for locals, in units of fuel of other modules. A frame pays
	/// it for its entry point and start function, because wasmi takes no fuel for calls by the
	/// host. These functions have no parameters.
	pub fn of_locals(size: &CodeSize) -> u32 {
		size.most_locals.saturating_sub(size.most_locals / 8)
	}
}

/// Fuel of work that takes time per byte, in addition to the instructions. `translated` is the
/// fuel per byte that is translated.
///
/// Bytes are copied by `memory.grow`, and by the `memory.copy` that takes the place of a loop
/// (`copy_loop.rs`), which is faster than its fuel. When a memory grows, a page takes up to 30
/// µs, because the host maps it at the first touch (`first_pages`). Its 32,768 units of fuel cost
/// 27 to 59 µs, depending on the machine. `make check-weights` has calls that grow by 15 pages.
///
/// This fuel is for the pages that are added. The pages that are moved are charged before that
/// (`exec/growth.rs`).
fn fuel_by_bytes(translated: u32) -> CustomFuelCosts {
	CustomFuelCosts {
		bytes_copied_per_fuel: 2,
		fuel_per_bytes_translated: translated,
		// Stored modules are not validated again.
		fuel_per_bytes_validated: 0,
	}
}

/// Fuel of instructions that take longer than most others, by the benchmark `works`.
///
/// The fuel of a `memory.grow` that fails is by `make check-weights`. It takes 16 to 36 ns,
/// depending on where the process has the code of the interpreter, and a benchmark may see the
/// least (`docs/experiments.md`).
const JUMP_TABLE: u8 = 6;
const SELECT: u8 = 2;
const DIVISION: u8 = 2;
const GLOBAL: u8 = 2;
const GROW: u8 = 48;
const COPY: u8 = 22;

/// Fuel of control flow. Each loop and each half of an `if` begins with an instruction that takes
/// fuel. That instruction itself takes as long as more than two units, and a jump leads to one.
/// Without these prices, a dry run of an endless loop takes 1.6 times its charge, and one of
/// empty loops 2.2 times. `make check-weights` has both.
const LOOP: u8 = 2;
const IF: u8 = 2;
const JUMP: u8 = 3;

/// Revision of the interpreter's settings and of the rules for modules. When it changes, all
/// modules are validated again.
///
/// Raise it when one of these changes: the settings below, the version of wasmi, a rule in
/// `validate.rs` that is not one of [`BOUNDS`](super::BOUNDS), the counts of `size.rs` and
/// `functions.rs`, or the operands of `operands.rs`.
pub const ENGINE_REVISION: u32 = 9;

/// The Wasm that contracts may use: its first version without floats, and with sign extension.
///
/// `translation` is the fuel per byte of a function that is translated.
fn config(size: &CodeSize, translation: u32) -> Config {
	let CallPrice { fuel: call, units } = CallPrice::of(size);
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
		.consume_fuel(true)
		.fuel_cost(fuel_by_bytes(translation.div_ceil(units.max(1))))
		.operator_cost(OperatorCost {
			loop_: LOOP,
			br: JUMP,
			if_: IF,
			call,
			call_indirect: call,
			br_table: JUMP_TABLE,
			select: SELECT,
			i32_div_s: DIVISION,
			i32_div_u: DIVISION,
			i32_rem_s: DIVISION,
			i32_rem_u: DIVISION,
			i64_div_s: DIVISION,
			i64_div_u: DIVISION,
			i64_rem_s: DIVISION,
			i64_rem_u: DIVISION,
			global_get: GLOBAL,
			global_set: GLOBAL,
			memory_grow: GROW,
			memory_copy: COPY,
			..OperatorCost::default()
		})
		.ignore_custom_sections(true)
		// A value stack lives as long as its frame. By default, wasmi keeps two with the engine.
		.set_max_cached_stacks(0)
		.set_max_stack_height(STACK_HEIGHT)
		.set_min_stack_height(STACK_HEIGHT)
		.set_max_recursion_depth(MAX_RECURSION_DEPTH);
	config
}

/// Validates all of `code` by the rules for contracts, and translates it if `translates` says so:
/// wasmi cannot translate some valid functions.
///
/// The translation is a second pass. In a single pass, wasmi translates each instruction right
/// after validating it. Instructions after the end of a function would then reach a translator that
/// does not expect them, before validation refuses them.
///
/// Code that is on the chain need not be translated here. It runs until a function is called that
/// cannot be translated.
pub fn check(code: &[u8], translates: bool) -> Result<Module, Error> {
	let mut config = config(&CodeSize::default(), 1);
	let valid =
		Module::new(&Engine::new(config.compilation_mode(CompilationMode::LazyTranslation)), code)?;
	if !translates {
		return Ok(valid);
	}
	drop(valid);
	let engine = Engine::new(config.compilation_mode(CompilationMode::Eager));
	// SAFETY: it was just validated under the same rules.
	unsafe { Module::new_unchecked(&engine, code) }
}

/// Parses valid code, translating each function when it is first called.
///
/// The module has an engine of its own, so its translated functions are dropped with it. The
/// first call of a function costs the fuel of its translation, which is `translation` per byte.
pub fn load(code: &ValidCode, translation: u32) -> Result<Module, Error> {
	let mut config = config(&code.plan().size, translation);
	allow_changes(&mut config);
	let engine = Engine::new(config.compilation_mode(CompilationMode::Lazy));
	// SAFETY: a `ValidCode` holds code that passed `check`, with changes that these settings allow.
	unsafe { Module::new_unchecked(&engine, code.bytes()) }
}

/// Allows what loading may have added to the code: exports of mutable globals, under names that no
/// other export has (`Rewind::prepare`), and a `memory.copy` (`CopyLoop`).
fn allow_changes(config: &mut Config) {
	config.wasm_mutable_global(true).wasm_bulk_memory(true);
}

/// Validates and parses a copy of code with probes. `size` are the counts of the code itself.
///
/// Nothing but a trace runs it. Each function of the code takes two calls in the copy, so there
/// is room for twice as many, and for the values of wrappers.
#[cfg(feature = "trace")]
pub fn load_probed(copy: &[u8], size: &CodeSize) -> Result<Module, Error> {
	/// Values of a wrapper beyond those of its function.
	const WRAPPER: usize = 64;
	let height = STACK_HEIGHT.saturating_mul(2).saturating_add(WRAPPER * MAX_RECURSION_DEPTH);
	let mut config = config(size, 0);
	allow_changes(&mut config);
	config
		.compilation_mode(CompilationMode::LazyTranslation)
		.set_max_stack_height(height)
		.set_min_stack_height(height)
		.set_max_recursion_depth(MAX_RECURSION_DEPTH.saturating_mul(2));
	Module::new(&Engine::new(&config), copy)
}

/// Validates the code that [`load`] parses, exported globals included.
#[cfg(test)]
pub fn check_as_loaded(code: &ValidCode) -> Result<(), Error> {
	let mut config = config(&code.plan().size, 1);
	allow_changes(&mut config);
	Module::validate(&Engine::new(&config), code.bytes())
}

/// Loads the module like [`load`], with an interpreter's stack for values of only the size that
/// `CodeSize::stack` counts on. Returns `None` if that is all of the stack.
#[cfg(test)]
pub fn load_within_its_stack(code: &ValidCode) -> Option<Module> {
	let size = &code.plan().size;
	if size.stack == super::stack::WHOLE {
		return None;
	}
	let bytes = super::size::calls_of(code.bytes()).most_stack(0) as usize;
	let mut config = config(size, 1);
	config.compilation_mode(CompilationMode::Lazy);
	config.set_min_stack_height(bytes).set_max_stack_height(bytes);
	// SAFETY: as in `load`.
	Some(
		unsafe { Module::new_unchecked(&Engine::new(&config), code.bytes()) }
			.expect("it was validated"),
	)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn price(most_locals: u32, most_parameters: u32) -> CallPrice {
		CallPrice::of(&CodeSize { most_locals, most_parameters, ..CodeSize::default() })
	}

	#[test]
	fn a_call_costs_more_in_a_code_with_more_locals_or_parameters() {
		assert!(price(0, 0).fuel < price(10, 0).fuel && price(10, 0).fuel < price(100, 0).fuel);
		assert!(price(0, 16) == price(0, 0) && price(0, 100).fuel > price(0, 16).fuel);
		// Solang's ERC-1155.
		assert_eq!(price(133, 105).units, 1);
	}

	#[test]
	fn where_a_byte_has_no_room_for_the_price_of_a_call_all_fuel_costs_more() {
		for locals in [100, 256, 1_000, 50_000, u32::MAX] {
			let CallPrice { fuel, units } = price(locals, 0);
			let paid = u64::from(fuel) * u64::from(units);
			let least = u64::from(locals) - u64::from(locals) / 8;
			assert!(paid >= least, "{locals} locals: {fuel} times {units}");
			assert!(paid < 2 * least, "{locals} locals: {fuel} times {units}");
		}
	}
}
