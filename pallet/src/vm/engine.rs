//! wasmi's settings.

use super::{CodeSize, Standing, ValidCode};
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

/// What Wasm calls cost in a module, by its functions with the most locals and parameters.
///
/// wasmi zeroes a function's locals and copies its parameters at each call, and charges no fuel for it.
/// It knows one price of calls for an engine, of one byte; each module has an engine of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CallPrice {
	/// Fuel of a call.
	pub fuel: u8,
	/// What the frame pays for a unit of fuel, in such units of other modules: more than one where a
	/// byte has no room for the price of a call, which is the case for no code of a compiler that was
	/// seen.
	pub units: u32,
}

impl CallPrice {
	/// The price in a module of `size`. The benchmark `works` shows what locals and parameters take.
	pub fn of(size: &CodeSize) -> Self {
		// The zeroing of four locals takes up to what three units of other work take, the copy of a
		// parameter half a unit, beyond those of usual functions, and the rest of a call five to nineteen, as the processor
		// and the place of the interpreter's loop in memory would have it (docs/weights.md).
		const CALL: u32 = 20;
		const USUAL_PARAMETERS: u32 = 16;
		let parameters = size.most_parameters.saturating_sub(USUAL_PARAMETERS).div_ceil(2);
		let all = CALL.saturating_add(Self::of_locals(size)).saturating_add(parameters);
		let units = all.div_ceil(u8::MAX.into()).max(1);
		let fuel = u8::try_from(all.div_ceil(units)).unwrap_or(u8::MAX);
		Self { fuel, units }
	}

	/// The part of it that is for locals, in units of usual code. An entry point, which has no
	/// parameters, is called by the host, for which wasmi takes no fuel.
	pub fn of_locals(size: &CodeSize) -> u32 {
		size.most_locals.saturating_sub(size.most_locals / 8)
	}
}

/// Fuel of work that takes time per byte, in addition to the instructions, where a byte to translate takes so much.
///
/// As there are no bulk instructions, only `memory.grow` copies: a page takes up to 30 µs, as the host maps it when it is
/// first touched (`first_pages`), and its 32,768 units cost 27 to 59, by the machine. `make check-weights` has calls that grow by
/// 15 pages. That is for the pages that are added; those that are moved are paid for
/// before that (`exec/growth.rs`).
fn fuel_by_bytes(translated: u32) -> CustomFuelCosts {
	CustomFuelCosts {
		bytes_copied_per_fuel: 2,
		fuel_per_bytes_translated: translated,
		// Stored modules are not validated again.
		fuel_per_bytes_validated: 0,
	}
}

/// Fuel of instructions that take more than one unit of most others: by the benchmark `works`. That
/// of a memory which cannot grow is by `make search-costs`: 36 ns.
const JUMP_TABLE: u8 = 6;
const SELECT: u8 = 2;
const DIVISION: u8 = 2;
const GLOBAL: u8 = 2;
const GROW: u8 = 22;

/// Each loop and each half of an `if` begins by taking fuel, an instruction of its own that takes more
/// than two units; a jump ends in one. A dry run of an endless loop took 1.6 times what it was
/// charged, and one of empty loops 2.2 times: `make check-weights` has both.
const LOOP: u8 = 2;
const IF: u8 = 2;
const JUMP: u8 = 3;

/// Raise it when the settings below change, or wasmi's version, or a rule in `validate.rs` that is
/// not one of [`BOUNDS`](super::BOUNDS), or what is counted in a module (`size.rs`,
/// `functions.rs`): modules are validated again then.
pub const ENGINE_REVISION: u32 = 6;

/// The Wasm that contracts may use: the first version without floats, with sign extension.
///
/// `translation` is the fuel for a byte of a function that is translated.
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
///
/// A new code is translated as well, which finds functions that wasmi cannot translate though they are valid. That is a second
/// pass: in one, wasmi translates each instruction right after it was validated, and what is behind the end of a function
/// is refused only when all of it was translated, by a translator that does not expect it. A code that is on the chain goes on
/// to run until a function is called that cannot be translated.
pub fn check(code: &[u8], standing: Standing) -> Result<Module, Error> {
	let mut config = config(&CodeSize::default(), 1);
	let valid =
		Module::new(&Engine::new(config.compilation_mode(CompilationMode::LazyTranslation)), code)?;
	match standing {
		Standing::OnChain => Ok(valid),
		Standing::New => {
			drop(valid);
			// SAFETY: it was just validated under the same rules.
			unsafe {
				Module::new_unchecked(
					&Engine::new(config.compilation_mode(CompilationMode::Eager)),
					code,
				)
			}
		},
	}
}

/// Parses valid code, translating each function when it is first called.
///
/// The module has an engine of its own, so what is translated goes with it. A function costs the
/// fuel of its translation when it is first called after this, so much for each byte.
pub fn load(code: &ValidCode, translation: u32) -> Result<Module, Error> {
	let mut config = config(&code.plan().size, translation);
	// Globals that `Rewind::prepare` exported are there, and their names are no others'.
	config.wasm_mutable_global(true);
	let engine = Engine::new(config.compilation_mode(CompilationMode::Lazy));
	// SAFETY: `ValidCode` is only made of code that passed `check` by these settings.
	unsafe { Module::new_unchecked(&engine, code.bytes()) }
}

/// Validates what [`load`] parses, exported globals included.
#[cfg(test)]
pub fn check_as_loaded(code: &ValidCode) -> Result<(), Error> {
	let mut config = config(&code.plan().size, 1);
	config.wasm_mutable_global(true);
	Module::validate(&Engine::new(&config), code.bytes())
}

/// As [`load`], with no more of the interpreter's stack for values than `CodeSize::stack` counts on; `None` where that is
/// all of it.
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
