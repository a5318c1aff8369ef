//! The functions of a module: one pass over all instructions, before validation and translation.
//!
//! The pass has its own table of opcodes. With `wasmparser::Operator`, it takes 1.5 to 2.6 times as
//! long in native code (`docs/experiments.md`).

use super::{
	operands::{Content, Operand, Operands, Place},
	BOUNDS,
};
use alloc::vec::Vec;
use wasmparser::{BinaryReader, BinaryReaderError, FunctionBody};

/// A function that a module defines.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Function {
	/// Maximum number of values that a call of it reserves on the interpreter's stack.
	pub slots: u32,
	/// The functions that it calls.
	pub callees: Vec<Callee>,
	/// Sum of the parameters of all its calls.
	pub arguments: u32,
	/// Number of its own parameters.
	pub parameters: u32,
	/// Number of its locals, without the parameters.
	pub locals: u32,
	/// Maximum depth of nested blocks.
	pub nesting: u32,
	/// Length of its body in bytes.
	pub len: u32,
	/// True if it may store a local at an address computed from the same local, in a form that
	/// wasmi 2.0.0 cannot translate. See [`Operands::stores_itself`].
	pub stores_itself: bool,
	/// True if it may have a `select` that wasmi 2.0.0 translates wrongly. See
	/// [`Operands::selects_wrongly`].
	pub selects_wrongly: bool,
}

/// The target of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
	/// The function with this index.
	Function(u32),
	/// A function in the module's table, of this type. The index is that of the first equal type.
	OfType(u32),
}

/// The types of a module and of its functions.
#[derive(Default)]
pub struct Signatures {
	/// The types, by index.
	pub types: Vec<Type>,
	/// Index of the type of each function. Imported functions come first.
	pub functions: Vec<u32>,
	/// True for each global that can be written.
	pub globals: Vec<bool>,
}

/// A function type.
#[derive(Clone, Copy, Default)]
pub struct Type {
	/// Index of the first equal type.
	pub same_as: u32,
	/// Number of parameters.
	pub parameters: u32,
	/// Number of results.
	pub results: u32,
}

impl Signatures {
	/// The type with this index.
	pub fn ty(&self, index: u32) -> Type {
		self.types.get(index as usize).copied().unwrap_or_default()
	}

	/// Returns `true` if the global with this index can be written.
	fn is_variable(&self, global: u32) -> bool {
		self.globals.get(global as usize).copied().unwrap_or_default()
	}

	/// The type of a function.
	pub fn of_function(&self, index: u32) -> Type {
		self.functions.get(index as usize).map_or(Type::default(), |ty| self.ty(*ty))
	}
}

impl Function {
	/// Reads the body of the function with this index. The body need not be valid. Returns the
	/// counts up to the first instruction that contracts must not use, and `true` if there is no
	/// such instruction.
	///
	/// Validation reads the same instructions in the same order, and stops at such an instruction
	/// at the latest.
	pub fn read(body: &FunctionBody, index: u32, signatures: &Signatures) -> (Self, bool) {
		let mut function = Self { len: body.range().len() as u32, ..Self::default() };
		let all = function.read_body(body.get_binary_reader(), index, signatures);
		(function, all.is_some())
	}

	fn read_body(
		&mut self,
		mut reader: BinaryReader,
		index: u32,
		signatures: &Signatures,
	) -> Option<()> {
		let locals = skip_locals(&mut reader).ok()?;
		let Type { parameters, results, .. } = signatures.of_function(index);
		(self.parameters, self.locals) = (parameters, locals);
		let mut operands = Operands::new(results);
		while !reader.eof() {
			self.read_instruction(&mut reader, signatures, &mut operands)?;
			self.nesting = self.nesting.max(operands.nesting());
			// Otherwise the blocks take much memory, before the module is refused.
			(self.nesting <= BOUNDS.nesting).then_some(())?;
		}
		// wasmi reserves twice as many values as the function has parameters and locals.
		self.slots = self.values().saturating_mul(2).saturating_add(operands.most());
		Some(())
	}

	/// Returns `true` if its calls take more parameters than the function has bytes. This is
	/// possible only in unreachable code.
	///
	/// In reachable code, an instruction of at least one byte pushes each parameter. After
	/// `unreachable`, nothing needs to be pushed, and the time to validate a `call` of two bytes
	/// grows with the parameters of the callee. The time of validation is therefore in proportion
	/// to the bytes of the code only if this is `false`.
	pub fn takes_more_than_it_pushes(&self) -> bool {
		self.arguments > self.len
	}

	/// Number of bytes that it is shorter than a usual function whose translation takes as long,
	/// see [`CodeSize::short`](super::CodeSize::short).
	pub fn short(&self) -> u32 {
		/// Bytes whose translation takes as long as that of a function without its own bytes.
		const FUNCTION: u32 = 16;
		/// Numbers of parameters and of locals that take as long as one byte.
		const PARAMETERS: u32 = 2;
		const LOCALS: u32 = 4;
		let values = (self.parameters / PARAMETERS).saturating_add(self.locals / LOCALS);
		FUNCTION.saturating_add(values).saturating_sub(self.len)
	}

	/// Number of its parameters and locals.
	pub fn values(&self) -> u32 {
		self.parameters.saturating_add(self.locals)
	}

	fn note_call(&mut self, callee: Callee, arguments: u32) {
		self.callees.push(callee);
		self.arguments = self.arguments.saturating_add(arguments);
	}
}

/// Reads the declarations of locals and returns the number of locals.
fn skip_locals(reader: &mut BinaryReader) -> Result<u32, BinaryReaderError> {
	let mut all = 0u32;
	for _ in 0..reader.read_var_u32()? {
		all = all.saturating_add(reader.read_var_u32()?);
		// The byte of the type.
		reader.read_u8()?;
	}
	Ok(all)
}

impl Function {
	/// Reads an instruction of the first version of WebAssembly, or of sign extension, and notes
	/// its effect on the operands and its callee. Returns `None` for other instructions. The
	/// opcodes are those of the binary format, section 5.4 of the specification.
	fn read_instruction(
		&mut self,
		reader: &mut BinaryReader,
		signatures: &Signatures,
		operands: &mut Operands,
	) -> Option<()> {
		let effect = Operands::pop_and_push;
		match reader.read_u8().ok()? {
			// unreachable, nop, return
			0x00 | 0x01 | 0x0f => (),
			// block, loop, if
			instruction @ 0x02..=0x04 => {
				// A block has one result, of a value type, or none.
				let results = u32::from(reader.read_u8().ok()? != 0x40);
				match instruction {
					0x02 => operands.begin(results),
					0x03 => operands.begin_loop(results),
					_ => operands.begin_if(results),
				}
			},
			// else
			0x05 => {
				operands.other_half();
			},
			// end
			0x0b => {
				operands.end();
			},
			// br, br_if
			instruction @ (0x0c | 0x0d) => {
				reader.read_var_u32().ok()?;
				effect(operands, u32::from(instruction == 0x0d), 0);
			},
			// br_table, with one target more than its count
			0x0e => {
				let targets = reader.read_var_u32().ok()?;
				for _ in 0..=targets {
					reader.read_var_u32().ok()?;
				}
				effect(operands, 1, 0);
			},
			// call
			0x10 => {
				let index = reader.read_var_u32().ok()?;
				let Type { parameters, results, .. } = signatures.of_function(index);
				effect(operands, parameters, results);
				self.note_call(Callee::Function(index), parameters);
			},
			// call_indirect
			0x11 => {
				let index = reader.read_var_u32().ok()?;
				reader.read_var_u32().ok()?;
				let Type { same_as, parameters, results } = signatures.ty(index);
				effect(operands, parameters.saturating_add(1), results);
				self.note_call(Callee::OfType(same_as), parameters);
			},
			// drop
			0x1a => {
				effect(operands, 1, 0);
			},
			// select
			0x1b => {
				self.selects_wrongly |= operands.selects_wrongly();
				operands.select();
			},
			// local.get
			0x20 => {
				let place = Place::Local(reader.read_var_u32().ok()?);
				operands.push(Operand { place, content: Content::COMPUTED });
			},
			// local.set
			0x21 => {
				operands.write(reader.read_var_u32().ok()?);
				effect(operands, 1, 0);
			},
			// local.tee
			0x22 => {
				operands.tee(reader.read_var_u32().ok()?);
			},
			// global.get: wasmi takes one that is never written for a constant
			0x23 => {
				let content = match signatures.is_variable(reader.read_var_u32().ok()?) {
					true => Content::COMPUTED,
					false => Content::CONSTANT.or(Content::COMPUTED),
				};
				operands.push(Operand::of(content));
			},
			// global.set
			0x24 => {
				reader.read_var_u32().ok()?;
				effect(operands, 1, 0);
			},
			// Loads, stores: alignment, offset
			instruction @ 0x28..=0x3e => {
				reader.read_var_u32().ok()?;
				let offset = reader.read_var_u32().ok()?;
				if instruction >= 0x36 {
					self.stores_itself |= offset > u16::MAX.into() && operands.stores_itself();
					effect(operands, 2, 0);
				} else {
					operands.replace(Operand::RESULT);
				}
			},
			// memory.size, memory.grow
			instruction @ (0x3f | 0x40) => {
				reader.read_u8().ok()?;
				effect(operands, u32::from(instruction == 0x40), 1);
			},
			// i32.const
			0x41 => {
				operands.push(Operand::constant(reader.read_var_i32().ok()? == 0));
			},
			// i64.const
			0x42 => {
				operands.push(Operand::constant(reader.read_var_i64().ok()? == 0));
			},
			// i32.eqz, i64.eqz
			0x45 => operands.test(),
			0x50 => operands.test_long(),
			// i32.eq, i32.ne; i32.xor, whose result wasmi compares with zero in its own way
			0x46 | 0x47 | 0x73 => operands.compare(),
			// i64.eq, i64.ne
			0x51 | 0x52 => operands.compare_long(),
			// i64.extend_i32_u: wasmi takes the operand for its result
			0xad => (),
			// Of one operand: clz, ctz, popcnt, wrap, extend
			0x67..=0x69 | 0x79..=0x7b | 0xa7 | 0xac | 0xc0..=0xc4 => operands.unary(),
			// Of two: comparison, arithmetic
			0x48..=0x4f | 0x53..=0x5a | 0x6a..=0x72 | 0x74..=0x78 | 0x7c..=0x8a => {
				operands.binary()
			},
			_ => return None,
		}
		Some(())
	}
}

#[cfg(test)]
mod tests {
	use crate::vm::size::calls_of;

	fn function(text: &str) -> super::Function {
		let calls = calls_of(&wat::parse_str(format!("(module {text})")).unwrap());
		assert!(calls.complete, "{text}");
		calls.functions.into_iter().next().unwrap()
	}

	#[test]
	fn only_code_that_is_never_reached_takes_more_parameters_than_it_has_bytes() {
		let with_callee = |body: &str| {
			let parameters = "(param i32)".repeat(20);
			function(&format!("(func {body}) (func {parameters}) (table 1 funcref)"))
		};
		let reached = with_callee(&format!("(call 1 {})", "(i32.const 0)".repeat(20)));
		assert_eq!((reached.arguments, reached.takes_more_than_it_pushes()), (20, false));
		let dead = with_callee(&format!("unreachable {}", "(call 1)".repeat(2)));
		assert_eq!((dead.arguments, dead.takes_more_than_it_pushes()), (40, true));
		// The index of the function in the table is popped as well, but is not a parameter.
		let indirect = with_callee("unreachable (call_indirect (type 1)) (call_indirect (type 1))");
		assert_eq!((indirect.arguments, indirect.takes_more_than_it_pushes()), (40, true));
	}

	#[test]
	fn what_is_in_front_of_an_unknown_instruction_counts() {
		let parameters = "(param i32)".repeat(20);
		let body = "unreachable (call 1) (call 1) f32.add drop (call 1)";
		let text = format!("(module (func {body}) (func {parameters}))");
		let calls = calls_of(&wat::parse_str(text).unwrap());
		assert!(!calls.complete);
		assert_eq!(calls.functions.first().map(|function| function.arguments), Some(40));
	}

	#[test]
	fn slots_are_parameters_locals_and_the_most_operands() {
		assert_eq!(function("(func)").slots, 0);
		assert_eq!(function("(func (param i32) (local i64 i64))").slots, 6);
		assert_eq!(function("(func (drop (i32.add (i32.const 1) (i32.const 2))))").slots, 2);
		let nested = "(i64.mul (i64.const 1) (i64.mul (i64.const 2) (i64.const 3)))";
		assert_eq!(function(&format!("(func (result i64) {nested})")).slots, 3);
		// One half of a branch needs more than the other. The code after it starts with the
		// operands before it.
		let halves = format!(
			"(func (if (i32.const 1) (then nop) (else (drop {nested}))) (drop (i32.const 1)))"
		);
		assert_eq!(function(&halves).slots, 3);
		// Statements in a row need no more than the largest of them.
		assert_eq!(function(&format!("(func {})", "(drop (i32.const 1))".repeat(50))).slots, 1);
	}

	#[test]
	fn code_that_is_never_reached_takes_nothing_off() {
		assert_eq!(function("(func unreachable i32.add drop (drop (i32.const 1)))").slots, 1);
		let after_loop =
			"(func (block (br 0) i32.add drop) (drop (i32.add (i32.const 1) (i32.const 1))))";
		assert_eq!(function(after_loop).slots, 2);
	}

	#[test]
	fn each_instruction_that_contracts_may_have_is_known() {
		let unary =
			["i32.eqz", "i32.clz", "i32.ctz", "i32.popcnt", "i32.extend8_s", "i32.extend16_s"];
		let binary = [
			"eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u", "add",
			"sub", "mul", "div_s", "div_u", "rem_s", "rem_u", "and", "or", "xor", "shl", "shr_s",
			"shr_u", "rotl", "rotr",
		];
		let loads = ["i32.load", "i32.load8_s", "i32.load8_u", "i32.load16_s", "i32.load16_u"];
		let mut body = String::new();
		for name in unary {
			body += &format!("(drop ({name} (i32.const 1)))");
		}
		for name in loads {
			body += &format!("(drop ({name} offset=300 (i32.const 1)))");
		}
		for name in binary {
			body += &format!("(drop (i32.{name} (i32.const 1) (i32.const -70000)))");
			body += &format!("(drop (i64.{name} (i64.const 1) (i64.const -7000000000000)))");
		}
		for name in [
			"i64.clz",
			"i64.ctz",
			"i64.popcnt",
			"i64.extend8_s",
			"i64.extend16_s",
			"i64.extend32_s",
		] {
			body += &format!("(drop ({name} (i64.const 1)))");
		}
		for name in ["8_s", "8_u", "16_s", "16_u", "32_s", "32_u", ""] {
			body += &format!("(drop (i64.load{name} (i32.const 1)))");
		}
		for name in ["i32.store", "i32.store8", "i32.store16"] {
			body += &format!("({name} (i32.const 1) (i32.const 2))");
		}
		for name in ["i64.store", "i64.store8", "i64.store16", "i64.store32"] {
			body += &format!("({name} (i32.const 1) (i64.const 2))");
		}
		body += "(drop (i64.eqz (i64.const 1))) (drop (i32.wrap_i64 (i64.const 1)))
			(drop (i64.extend_i32_s (i32.const 1))) (drop (i64.extend_i32_u (i32.const 1)))
			(drop (memory.grow (memory.size))) (local.set 0 (local.tee 0 (local.get 0)))
			(global.set 0 (global.get 0)) (drop (select (i32.const 1) (i32.const 2) (i32.const 3)))
			(block (br_if 0 (i32.const 1)) (br_table 0 0 0 0 (i32.const 1))) (loop nop)
			(if (i32.const 1) (then return) (else unreachable))";
		let text = format!(
			"(func (local i32) {body} (call 0) (call_indirect (i32.const 0)))
			 (memory 1) (table 1 funcref) (global (mut i32) (i32.const 0))"
		);
		let found = function(&text);
		// Reading one as another would leave operands, or read its immediates as instructions.
		assert_eq!(found.slots, 2 + 3);
		assert_eq!(found.callees.len(), 2);
	}
}
