//! Contracts that the benchmarks generate.

use crate::{
	descriptor,
	vm::{BOUNDS, COPY_LOOP, PAGE_SIZE},
	Config,
};
use alloc::{borrow::Cow, vec, vec::Vec};
use contracts_host_api::{HostFunction, ValueType};
use wasm_encoder::{
	BlockType, CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType,
	ExportKind, ExportSection, Function, FunctionSection, GlobalSection, GlobalType, ImportSection,
	Instruction as I, MemArg, MemoryType, Module, RefType, TableSection, TableType, TypeSection,
	ValType,
};

/// A module under construction. Both entry points do nothing by default.
#[derive(Default)]
pub struct Code {
	pages: u32,
	/// Number of pages that the memory may grow by.
	more_pages: u32,
	imports: Vec<&'static HostFunction>,
	call: Vec<I<'static>>,
	call_locals: Vec<ValType>,
	functions: Vec<(u32, Vec<I<'static>>)>,
	globals: u32,
	/// Number of additional types that no function has, and the number of parameters of each.
	types: (u32, u32),
	/// Number of parameters of the first function.
	parameters: u32,
	data: Vec<u8>,
	/// Number of data segments. Zero stands for one.
	segments: u32,
	table: bool,
	/// The first function is the loop that loading replaces.
	copies: bool,
	salt: u32,
}

impl Code {
	/// The smallest contract.
	pub fn new() -> Self {
		Self::default()
	}

	/// Sets the number of pages of memory.
	pub fn pages(mut self, pages: u32) -> Self {
		self.pages = pages;
		self
	}

	/// Adds the loop of ink! that loading replaces, in front of the other functions.
	pub fn copying(mut self) -> Self {
		self.copies = true;
		self
	}

	/// Gives the module a hash that depends on `salt`.
	pub fn salt(mut self, salt: u32) -> Self {
		self.salt = salt;
		self
	}

	/// Imports `count` functions, all different as long as there are enough.
	pub fn imports<T: Config>(mut self, count: u32) -> Self {
		// A chain without an extension refuses code that imports it.
		let stable = descriptor::functions::<T>().filter(|function| {
			function.stability == contracts_host_api::Stability::Stable
				&& !crate::host::Extension::FUNCTIONS.contains(function)
		});
		self.imports = stable.cycle().take(count as usize).collect();
		self
	}

	/// Sets the number of data bytes.
	pub fn data(mut self, len: u32) -> Self {
		self.data = vec![1; len as usize];
		self
	}

	/// Divides the data into `count` segments. Some may be empty.
	pub fn segments(mut self, count: u32) -> Self {
		self.segments = count;
		self
	}

	/// Makes `call` repeat `body`, as many times as the first word of the memory says.
	///
	/// Local 0 is the counter. Local 1 is an `i32`, locals 2 and 3 are `i64`.
	pub fn repeat(mut self, body: &[I<'static>]) -> Self {
		let word = MemArg { offset: 0, align: 2, memory_index: 0 };
		self.pages = self.pages.max(1);
		self.call_locals = vec![ValType::I32, ValType::I32, ValType::I64, ValType::I64];
		self.call = vec![
			I::I32Const(0),
			I::I32Load(word),
			I::LocalSet(0),
			I::I64Const(0x1234_5678_9abc_def1),
			I::LocalSet(2),
			I::I64Const(0x0fed_cba9_8765_4321),
			I::LocalSet(3),
			I::Block(BlockType::Empty),
			I::LocalGet(0),
			I::I32Eqz,
			I::BrIf(0),
			I::Loop(BlockType::Empty),
		];
		self.call.extend(body.iter().cloned());
		self.call.extend([
			I::LocalGet(0),
			I::I32Const(1),
			I::I32Sub,
			I::LocalTee(0),
			I::BrIf(0),
			I::End,
			I::End,
		]);
		self
	}

	/// Adds a function without parameters that has `locals` locals of type `i64`. Function `n`
	/// has index `2 + n`, not counting imports.
	pub fn function(mut self, locals: u32, body: Vec<I<'static>>) -> Self {
		self.functions.push((locals, body));
		self
	}

	/// Adds `count` functions that are just long enough to be charged by their own bytes.
	pub fn small_functions(self, count: u32) -> Self {
		let body = vec![I::Nop; 40];
		(0..count).fold(self, |code, _| code.function(0, body.clone()))
	}

	/// Sets the number of mutable globals.
	pub fn globals(mut self, count: u32) -> Self {
		self.globals = count;
		self
	}

	/// Adds `count` function types with the given number of parameters. They differ only in the
	/// last eight parameters.
	pub fn types(mut self, count: u32, parameters: u32) -> Self {
		self.types = (count, parameters);
		self
	}

	/// Gives the first added function `count` parameters of type `i64`.
	pub fn parameters(mut self, count: u32) -> Self {
		self.parameters = count;
		self
	}

	/// Adds a table with function 2 at index 0.
	pub fn table(mut self) -> Self {
		self.table = true;
		self
	}

	/// Makes `call` call each added function. Adds a page of memory, as programs have one.
	fn calling_all(mut self) -> Self {
		self.pages = self.pages.max(1);
		let first = self.imports.len() as u32 + 2;
		self.call = (first..).zip(&self.functions).map(|(index, _)| I::Call(index)).collect();
		self
	}

	/// Returns the bytes of the module.
	pub fn build(self) -> Vec<u8> {
		let imported = self.imports.len() as u32;
		let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
		types.ty().function([], []);
		let mut known: Vec<&HostFunction> = vec![];
		for function in self.imports {
			let same = known.iter().position(|other| other.signature == function.signature);
			let index = same.unwrap_or_else(|| {
				known.push(function);
				let params: Vec<_> = function.signature.params().map(value_type).collect();
				types.ty().function(params, function.signature.result().map(value_type));
				known.len() - 1
			});
			let ty = EntityType::Function(1 + index as u32);
			imports.import(function.module, function.name, ty);
		}
		let (count, parameters) = self.types;
		for n in 0..count {
			let differs = |at: u32| at < 8 && n >> at & 1 == 1;
			let param = |at: u32| if differs(at) { ValType::I64 } else { ValType::I32 };
			types.ty().function((0..parameters).rev().map(param), []);
		}
		let with_parameters = types.len();
		if self.parameters > 0 {
			types.ty().function(vec![ValType::I64; self.parameters as usize], []);
		}
		let copying = types.len();
		if self.copies {
			types.ty().function([ValType::I32; 3], [ValType::I32]);
		}
		imports.import(
			"env",
			"memory",
			memory_type(self.pages, self.pages.max(1) + self.more_pages),
		);
		let mut functions = FunctionSection::new();
		let mut code = CodeSection::new();
		let body_of = |locals: &[(u32, ValType)], body: &[I]| {
			let mut function = Function::new(locals.iter().copied());
			for instruction in body {
				function.instruction(instruction);
			}
			function.instruction(&I::End);
			function.into_raw_body()
		};
		let mut add = |ty: u32, body: &[u8]| {
			functions.function(ty);
			code.raw(body);
		};
		add(0, &body_of(&[], &[]));
		let locals: Vec<_> = self.call_locals.iter().map(|ty| (1, *ty)).collect();
		add(0, &body_of(&locals, &self.call));
		if self.copies {
			add(copying, &COPY_LOOP);
		}
		for (at, (locals, body)) in self.functions.iter().enumerate() {
			let ty = if at == 0 && self.parameters > 0 { with_parameters } else { 0 };
			add(ty, &body_of(&[(*locals, ValType::I64)], body));
		}
		let mut module = Module::new();
		module.section(&types).section(&imports).section(&functions);
		if self.table {
			let mut tables = TableSection::new();
			tables.table(TableType {
				element_type: RefType::FUNCREF,
				minimum: 1,
				maximum: Some(1),
				table64: false,
				shared: false,
			});
			module.section(&tables);
		}
		let mut globals = GlobalSection::new();
		for n in 0..self.globals {
			let ty = GlobalType { val_type: ValType::I64, mutable: true, shared: false };
			globals.global(ty, &ConstExpr::i64_const(n.into()));
		}
		if self.salt > 0 {
			let ty = GlobalType { val_type: ValType::I32, mutable: false, shared: false };
			globals.global(ty, &ConstExpr::i32_const(self.salt as i32));
		}
		if !globals.is_empty() {
			module.section(&globals);
		}
		let mut exports = ExportSection::new();
		exports.export("deploy", ExportKind::Func, imported);
		exports.export("call", ExportKind::Func, imported + 1);
		module.section(&exports);
		if self.table {
			let mut elements = ElementSection::new();
			let functions = Elements::Functions(Cow::Owned(vec![imported + 2]));
			elements.active(None, &ConstExpr::i32_const(0), functions);
			module.section(&elements);
		}
		module.section(&code);
		if !self.data.is_empty() || self.segments > 0 {
			let mut data = DataSection::new();
			let count = self.segments.max(1) as usize;
			let each = self.data.len().div_ceil(count).max(1);
			let mut segments = self.data.chunks(each);
			for number in 0..count {
				// Most segments begin at odd addresses: unaligned copies are slower.
				let at = ConstExpr::i32_const((number * each + 1) as i32);
				data.active(0, &at, segments.next().unwrap_or_default().iter().copied());
			}
			module.section(&data);
		}
		module.finish()
	}
}

fn value_type(ty: ValueType) -> ValType {
	match ty {
		ValueType::I32 => ValType::I32,
		ValueType::I64 => ValType::I64,
		// No host function has other types.
		_ => ValType::I32,
	}
}

/// Maximum number of parameters of a function, in wasmi and in any implementation of Wasm.
const MAX_PARAMETERS: usize = 1_000;

/// The contents of a module that is measured by its length.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Filling {
	/// The maximum number of functions for the length of the module.
	Functions,
	/// Instructions of one or two bytes that are translated to as many instructions.
	Arithmetic,
	/// Nested blocks.
	Blocks,
	/// Jump tables.
	JumpTables,
	/// Calls.
	Calls,
	/// Branches around nothing.
	Branches,
	/// Statements of many kinds, in an order that no processor predicts.
	Mixed,
	/// Data.
	Data,
	/// Constants of ten bytes each.
	Constants,
	/// The maximum number of function types, and branches.
	Types,
	/// The maximum number of function types, each as long as fits.
	LongTypes,
	/// `select` after `unreachable`: one byte each, with three operands. The stack is empty there,
	/// so the validator assumes an operand of unknown type for each.
	DeadSelects,
}

/// Returns a module of at most `len` bytes, and few less.
pub fn of_len(len: u32, filling: Filling) -> Vec<u8> {
	let fixed = Code::new().build().len() as u32;
	filled(len.saturating_sub(fixed + 16), 0, filling)
}

/// Returns a module with `functions` small functions, and `room` bytes in addition.
pub fn filled(room: u32, functions: u32, filling: Filling) -> Vec<u8> {
	filled_code(room, functions, filling).build()
}

/// Returns a module like [`filled`], with the loop that loading replaces. It moves the rest.
pub fn filled_copying(room: u32, functions: u32, filling: Filling) -> Vec<u8> {
	/// Bytes of that function and of its type.
	const LOOP: u32 = 64;
	filled_code(room.saturating_sub(LOOP), functions, filling).copying().build()
}

/// Returns a module with `room` bytes of functions, all of which `call` calls. The functions do
/// nothing, which only shows when they run.
pub fn translated(room: u32, filling: Filling) -> Vec<u8> {
	filled_code(room, 0, filling).calling_all().build()
}

fn filled_code(room: u32, functions: u32, filling: Filling) -> Code {
	let room = room as usize;
	let base = || Code::new().small_functions(functions);
	type Piece<'a> = &'a [I<'static>];
	let framed = |start: Piece, piece: Piece, bytes: usize, end: Piece, code: Code, room: usize| {
		let (mut code, mut left) = (code, room);
		while left > 64 {
			let len = left.min(FUNCTION) - 32;
			let count = len / bytes;
			let mut body = Vec::from(start);
			body.extend(piece.iter().cycle().take(piece.len() * count).cloned());
			body.extend_from_slice(end);
			code = code.function(LOCALS, body);
			left = left.saturating_sub(FUNCTION);
		}
		code
	};
	let in_one = |code: Code, room: usize, piece: Piece, bytes: usize| {
		framed(&RETURN, piece, bytes, &[], code, room)
	};
	let blocks = [I::Block(BlockType::Empty), I::Loop(BlockType::Empty), I::End, I::End];
	let branches = [I::LocalGet(0), I::I64Eqz, I::If(BlockType::Empty), I::End];
	match filling {
		Filling::Functions => base().small_functions((room / 46) as u32),
		Filling::Arithmetic => {
			let sum = [I::LocalGet(0), I::I64Popcnt, I::LocalGet(0), I::I64Add, I::LocalSet(0)];
			in_one(base(), room, &sum, 8)
		},
		Filling::Blocks => in_one(base(), room, &blocks, 6),
		Filling::JumpTables => {
			let jump = [
				I::Block(BlockType::Empty),
				I::I32Const(0),
				I::BrTable(Cow::Borrowed(&[0; 32]), 0),
				I::End,
			];
			in_one(base(), room, &jump, 40)
		},
		Filling::Calls => in_one(base(), room, &[I::Call(0)], 3),
		Filling::Branches => in_one(base(), room, &branches, 6),
		Filling::Mixed => {
			let (mut code, mut left) = (base(), room);
			let mut shuffle = Shuffle(0x1234_5678);
			while left > 64 {
				let mut body = Vec::from(RETURN);
				let mut bytes = 0;
				while bytes + 64 < left.min(FUNCTION) {
					let statement = shuffle.statement();
					bytes += encoded_len(&statement);
					body.extend(statement);
				}
				code = code.function(LOCALS, body);
				left = left.saturating_sub(FUNCTION);
			}
			code
		},
		Filling::Constants => in_one(base(), room, &[I::I64Const(i64::MIN), I::Drop], 12),
		Filling::Types => {
			// A type of 14 parameters takes 17 bytes. Another type exists already.
			let count = (room / 17).min(BOUNDS.types as usize - 1);
			in_one(base().types(count as u32, 14), room - 17 * count, &branches, 6)
		},
		Filling::LongTypes => {
			// A type takes four bytes in addition to its parameters: one for its kind, one for
			// the number of results, and two for the number of parameters.
			let count = BOUNDS.types as usize - 1;
			let parameters = (room / count).saturating_sub(4).min(MAX_PARAMETERS);
			base().types(count as u32, parameters as u32)
		},
		Filling::DeadSelects => {
			let start = [&RETURN[..], &[I::Unreachable]].concat();
			framed(&start, &[I::Select], 1, &[I::Unreachable], base(), room)
		},
		Filling::Data => {
			let max = 16 * PAGE_SIZE as usize;
			base().pages(16).data(room.min(max) as u32)
		},
	}
}

/// Maximum length of a function, in bytes.
const FUNCTION: usize = 4096;

/// Returns from a function if its first local is zero. It always is, but the translator does not
/// know that.
const RETURN: [I<'static>; 3] = [I::LocalGet(0), I::I64Eqz, I::BrIf(0)];

/// Number of locals of the functions that are translated.
const LOCALS: u32 = 3;

/// Returns the encoded length of a list of instructions, in bytes.
fn encoded_len(instructions: &[I<'static>]) -> usize {
	use wasm_encoder::Encode;
	let mut bytes = Vec::new();
	instructions.iter().for_each(|instruction| instruction.encode(&mut bytes));
	bytes.len()
}

/// Pseudo-random numbers by xorshift, the same in each run.
struct Shuffle(u32);

impl Shuffle {
	fn below(&mut self, end: usize) -> usize {
		self.0 ^= self.0 << 13;
		self.0 ^= self.0 >> 17;
		self.0 ^= self.0 << 5;
		self.0 as usize % end
	}

	/// Returns a statement on three locals of 64 bits. There are as many kinds as compilers emit.
	fn statement(&mut self) -> Vec<I<'static>> {
		let [a, b] = [(); 2].map(|()| self.below(LOCALS as usize) as u32);
		let (get_a, get_b, set) = (I::LocalGet(a), I::LocalGet(b), I::LocalSet(b));
		let word = I::I32WrapI64;
		let at = |align| MemArg { offset: 8, align, memory_index: 0 };
		let unary = [I::I64Clz, I::I64Ctz, I::I64Popcnt, I::I64Extend8S, I::I64Extend32S];
		let binary =
			[I::I64Add, I::I64Sub, I::I64Mul, I::I64Xor, I::I64Shl, I::I64DivU, I::I64Rotl];
		let compare = [I::I64LtS, I::I64GtU, I::I64Eq, I::I64LeU];
		match self.below(12) {
			0 => {
				let mut chain = vec![get_a];
				chain.extend((0..12).map(|_| unary[self.below(unary.len())].clone()));
				chain.push(set);
				chain
			},
			1 => {
				let mut sum = vec![get_a; 5];
				sum.extend((0..4).map(|_| binary[self.below(binary.len())].clone()));
				sum.push(set);
				sum
			},
			2 => vec![get_a, word, I::I64Load(at(3)), set],
			3 => vec![get_a, word, get_b, I::I64Store(at(3))],
			4 => vec![
				get_a,
				I::I64Eqz,
				I::If(BlockType::Empty),
				get_b,
				set,
				I::Else,
				I::Call(0),
				I::End,
			],
			5 => vec![
				I::Block(BlockType::Empty),
				get_a,
				get_b,
				compare[self.below(compare.len())].clone(),
				I::BrIf(0),
				I::I64Const(7),
				set,
				I::End,
			],
			6 => vec![get_a.clone(), get_b, get_a, word, I::Select, set],
			7 => vec![I::Loop(BlockType::Empty), get_a, I::I64Eqz, I::BrIf(0), I::End],
			8 => {
				let typed = BlockType::Result(ValType::I64);
				vec![get_a.clone(), word, I::If(typed), get_a, I::Else, get_b, I::End, set]
			},
			9 => vec![get_a, I::LocalTee(b), I::I64Const(1), I::I64Add, set],
			10 => vec![I::Block(BlockType::Empty), I::Loop(BlockType::Empty), I::End, I::End],
			_ => vec![get_a, word, I::I32Load8U(at(0)), I::I64ExtendI32U, set],
		}
	}
}

/// The work of a loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
	/// Counting only.
	Counting,
	/// 64-bit divisions, 32 in each turn.
	Division,
	/// Loads from distant places of the memory.
	Loads,
	/// Loads from one place at an odd address, one after the other.
	FixedLoads,
	/// Stores to memory.
	Stores,
	/// Stores to one place at an odd address, one after the other.
	FixedStores,
	/// Reading and writing a global.
	Globals,
	/// A jump table.
	JumpTable,
	/// `select`, which no fused instruction replaces.
	Select,
	/// Calls of a function without locals.
	Calls,
	/// Calls of a function with [`MANY_LOCALS`] locals.
	CallsWithLocals,
	/// Calls of such a function through a table.
	IndirectCalls,
	/// Calls of a function with many parameters.
	CallsWithParameters,
	/// Growing the memory by zero pages.
	Grow,
	/// Growing the memory beyond its maximum, which is refused.
	RefusedGrow,
	/// Moves between locals.
	Moves,
	/// Jumps to instructions of other kinds that no processor predicts.
	RandomJumps,
	/// Branches that no processor predicts.
	RandomBranches,
}

/// Returns a contract whose `call` does `work`, as many times as the first word of its memory
/// says.
pub fn working(work: Work) -> Vec<u8> {
	let turn = |body: &[I<'static>], times: usize| -> Vec<I<'static>> {
		body.iter().cycle().take(body.len() * times).cloned().collect()
	};
	let at = |offset| MemArg { offset, align: 3, memory_index: 0 };
	// There are no imports. `deploy` and `call` come before the added functions.
	let callee = 2;
	match work {
		Work::Counting => Code::new().repeat(&[]),
		Work::Division => Code::new().repeat(&turn(
			&[I::LocalGet(2), I::LocalGet(3), I::I64DivU, I::LocalGet(2), I::I64RemU, I::Drop],
			16,
		)),
		Work::Loads => Code::new().pages(16).repeat(&turn(
			&[
				I::LocalGet(1),
				I::I64Load(at(8)),
				I::Drop,
				I::LocalGet(1),
				I::I32Const(4_097),
				I::I32Add,
				I::I32Const(0xf_fff0),
				I::I32And,
				I::LocalSet(1),
			],
			16,
		)),
		Work::FixedLoads => {
			Code::new().repeat(&turn(&[I::I32Const(0), I::I64Load(at(701)), I::Drop], 512))
		},
		Work::FixedStores => {
			Code::new().repeat(&turn(&[I::I32Const(0), I::I64Const(1), I::I64Store(at(29))], 512))
		},
		Work::Stores => Code::new().pages(16).repeat(&turn(
			&[
				I::LocalGet(1),
				I::LocalGet(2),
				I::I64Store(at(8)),
				I::LocalGet(1),
				I::I32Const(4_096),
				I::I32Add,
				I::I32Const(0xf_fff0),
				I::I32And,
				I::LocalSet(1),
			],
			16,
		)),
		Work::Globals => Code::new().globals(2).repeat(&turn(
			&[I::GlobalGet(0), I::GlobalSet(1), I::GlobalGet(1), I::GlobalSet(0)],
			16,
		)),
		Work::JumpTable => Code::new().repeat(&turn(
			&[
				I::Block(BlockType::Empty),
				I::Block(BlockType::Empty),
				I::LocalGet(0),
				I::I32Const(1),
				I::I32And,
				I::BrTable(Cow::Borrowed(&[0, 1]), 0),
				I::End,
				I::End,
			],
			16,
		)),
		Work::Select => Code::new().repeat(&turn(
			&[I::LocalGet(2), I::LocalGet(3), I::LocalGet(0), I::Select, I::LocalSet(2)],
			16,
		)),
		Work::Calls => Code::new().repeat(&turn(&[I::Call(callee)], 16)).function(0, vec![]),
		Work::CallsWithLocals => {
			Code::new().repeat(&turn(&[I::Call(callee)], 16)).function(MANY_LOCALS, vec![])
		},
		Work::IndirectCalls => Code::new()
			.table()
			.repeat(&turn(&[I::I32Const(0), I::CallIndirect { type_index: 0, table_index: 0 }], 16))
			.function(MANY_LOCALS, vec![]),
		Work::CallsWithParameters => {
			let mut call = vec![I::LocalGet(2); 128];
			call.push(I::Call(callee));
			Code::new().repeat(&turn(&call, 16)).parameters(128).function(0, vec![])
		},
		Work::Grow => Code::new().repeat(&turn(&[I::I32Const(0), I::MemoryGrow(0), I::Drop], 16)),
		Work::RefusedGrow => {
			Code::new().repeat(&turn(&[I::I32Const(1), I::MemoryGrow(0), I::Drop], 16))
		},
		Work::Moves => Code::new()
			.repeat(&turn(&[I::LocalGet(2), I::LocalGet(3), I::LocalSet(2), I::LocalSet(3)], 16)),
		Work::RandomJumps => Code::new().globals(1).repeat(&turn(&random_jump(), 8)),
		Work::RandomBranches => Code::new().repeat(&random_branches()),
	}
	.build()
}

/// Number of locals of a function that is called often. The price of a call has room for about as
/// many. Above that, all fuel of the code costs more.
const MANY_LOCALS: u32 = 256;

/// Returns a contract with `pages` pages of memory, at least one. Its `call` grows the memory by
/// one page.
pub fn growing(pages: u32) -> Vec<u8> {
	let grow = [I::I32Const(1), I::MemoryGrow(0), I::Drop];
	Code { more_pages: 1, ..Code::new().pages(pages).repeat(&grow) }.build()
}

/// Returns a contract whose `call` fills pages of the interpreter's stack, of 4 KiB each.
///
/// The first word of its memory is the number of pages.
pub fn deep() -> Vec<u8> {
	/// With one local, the values of a frame take a page.
	const VALUES: usize = 511;
	let word = MemArg { offset: 0, align: 2, memory_index: 0 };
	let left = [I::I32Const(0), I::I32Load(word)];
	// The function calls itself until the word is zero.
	let mut body = vec![I::Block(BlockType::Empty)];
	body.extend(left.clone());
	body.extend([I::I32Eqz, I::BrIf(0), I::I32Const(0)]);
	body.extend(left);
	body.extend([I::I32Const(1), I::I32Sub, I::I32Store(word)]);
	// These values are not written to the stack, but the frame of the callee begins above them.
	// Its local is zeroed there.
	body.extend((0..VALUES).map(|_| I::I32Const(0)));
	body.push(I::Call(2));
	body.extend((0..VALUES).map(|_| I::Drop));
	body.push(I::End);
	Code::new().repeat(&[I::Call(2)]).function(1, body).build()
}

/// A step of xorshift on local 2.
fn random() -> Vec<I<'static>> {
	let shift = |by: i64, op: I<'static>| {
		[I::LocalGet(2), I::LocalGet(2), I::I64Const(by), op, I::I64Xor, I::LocalSet(2)]
	};
	[shift(13, I::I64Shl), shift(7, I::I64ShrU), shift(17, I::I64Shl)].concat()
}

/// A step of xorshift, and a branch for each of its bits.
fn random_branches() -> Vec<I<'static>> {
	let mut body = random();
	body.extend([I::LocalGet(2), I::LocalSet(3)]);
	for _ in 0..63 {
		body.extend([
			I::Block(BlockType::Empty),
			I::LocalGet(3),
			I::I64Const(0),
			I::I64LtS,
			I::BrIf(0),
			I::LocalGet(1),
			I::LocalSet(1),
			I::End,
			I::LocalGet(3),
			I::I64Const(1),
			I::I64Shl,
			I::LocalSet(3),
		]);
	}
	body
}

/// A step of xorshift, and a jump by its low bits over up to seven steps.
fn random_jump() -> Vec<I<'static>> {
	let mut body = random();
	body.extend((0..8).map(|_| I::Block(BlockType::Empty)));
	body.extend([
		I::LocalGet(2),
		I::I32WrapI64,
		I::I32Const(7),
		I::I32And,
		I::BrTable(Cow::Borrowed(&[0, 1, 2, 3, 4, 5, 6, 7]), 0),
	]);
	let word = MemArg { offset: 0, align: 3, memory_index: 0 };
	let steps: [&[I<'static>]; 8] = [
		&[I::LocalGet(3), I::I64Popcnt, I::LocalSet(3)],
		&[I::GlobalGet(0), I::LocalSet(3)],
		&[I::LocalGet(3), I::GlobalSet(0)],
		&[I::I32Const(8), I::I64Load(word), I::LocalSet(3)],
		&[I::I32Const(16), I::LocalGet(3), I::I64Store(word)],
		&[I::LocalGet(3), I::LocalGet(2), I::I64Mul, I::LocalSet(3)],
		&[I::LocalGet(3), I::I64Clz, I::LocalSet(3)],
		&[I::LocalGet(3), I::LocalGet(2), I::I64Rotl, I::LocalSet(3)],
	];
	for step in steps {
		body.push(I::End);
		body.extend(step.iter().cloned());
	}
	body
}

/// Returns a module that imports a function and a memory of `pages` pages.
///
/// It exports `call`, which calls the function `times` times with the same arguments.
pub fn repeating(
	params: Vec<ValType>,
	results: Vec<ValType>,
	arguments: Vec<I<'static>>,
	pages: u32,
	times: u32,
) -> Vec<u8> {
	let drops = results.len();
	let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
	types.ty().function(params, results);
	types.ty().function([], []);
	imports.import("env", "function", EntityType::Function(0));
	imports.import("env", "memory", memory_type(pages, pages));
	let (mut functions, mut exports, mut code) =
		(FunctionSection::new(), ExportSection::new(), CodeSection::new());
	functions.function(1);
	exports.export("call", ExportKind::Func, 1);
	let mut function = Function::new([(1, ValType::I32)]);
	let mut body = vec![I::I32Const(times as i32), I::LocalSet(0), I::Loop(BlockType::Empty)];
	body.extend(arguments);
	body.push(I::Call(0));
	body.extend((0..drops).map(|_| I::Drop));
	body.extend([I::LocalGet(0), I::I32Const(1), I::I32Sub, I::LocalTee(0), I::BrIf(0)]);
	body.extend([I::End, I::End]);
	for instruction in &body {
		function.instruction(instruction);
	}
	code.function(&function);
	let mut module = Module::new();
	module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
	module.finish()
}

fn memory_type(minimum: u32, maximum: u32) -> MemoryType {
	MemoryType {
		minimum: minimum.into(),
		maximum: Some(maximum.into()),
		memory64: false,
		shared: false,
		page_size_log2: None,
	}
}
