//! The description of a module that a search mutates: few numbers for its parts and their counts.

use super::host::{self, HostFunction};
use rand::{seq::SliceRandom, Rng};
use serde::{Deserialize, Serialize};
use wasm_encoder::{
	BlockType, CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType,
	ExportKind, ExportSection, Function as Body, FunctionSection, GlobalSection, GlobalType,
	ImportSection, Instruction as I, MemArg, MemoryType, Module, RefType, StartSection,
	TableSection, TableType, TypeSection, ValType,
};

/// Maximum length of contract code in bytes.
pub const MAX_LEN: usize = 123 * 1024;

/// Maximum number of executions of a piece: some milliseconds, as a search makes many calls.
const MOST_DONE: u32 = 200_000;

/// The description of a module.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Genome {
	/// Function types beside that of the entry points.
	pub types: Vec<Ty>,
	/// Functions. The first is `call`. `deploy` is not among them and does nothing.
	pub functions: Vec<Function>,
	/// Imported host functions: place in [`host::functions`], and number of imports of each.
	pub imports: Vec<(usize, u16)>,
	/// Number of globals.
	pub globals: u16,
	/// Data segments: their number, and the bytes of each.
	pub data: Vec<(u16, u16)>,
	/// Element segments: their number, and the functions of each.
	pub elements: Vec<(u16, u16)>,
	/// Length of the table.
	pub table: u16,
	/// Initial pages of memory.
	pub pages: u8,
	/// True if the last function is the start function.
	pub start: bool,
	/// Number of exports that contracts may not have, after the valid ones.
	pub exports: u16,
}

/// A function type.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq)]
pub struct Ty {
	/// Number of parameters.
	pub parameters: u16,
	/// True if the parameters are `i64`, false for `i32`.
	pub wide: bool,
	/// True if the function returns an `i32`.
	pub result: bool,
}

/// A function, or several identical ones.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Function {
	/// Index of its type in [`Genome::types`].
	pub ty: usize,
	/// Number of locals.
	pub locals: u16,
	/// The parts of its body.
	pub body: Vec<Piece>,
	/// Number of copies of the function.
	pub copies: u16,
}

/// A part of a function body.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Piece {
	/// The instruction.
	pub what: What,
	/// Number of copies, one after another.
	pub written: u32,
	/// Turns of the loop around the copies. There is no loop if it is 1.
	pub run: u32,
	/// Number of nested blocks around it.
	pub within: u32,
}

/// An instruction together with its operands and a drop of its result, so that it is valid
/// anywhere. The `Bare` ones have no operands, and need an `unreachable` before them.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum What {
	Nop,
	Unreachable,
	Return,
	Arithmetic(u8),
	Wide(u8),
	Select,
	Local(u16),
	Global(u16),
	Load(u32),
	Store(u32),
	Table(u16),
	If,
	Grow(u8),
	Call(usize),
	Indirect(u16),
	/// A call of a host function. Each parameter gets an argument of one kind.
	Host(usize, [u8; 8]),
	Bare(u8),
	BareCall(usize),
	BareIndirect(usize),
	BareLocal(u16),
	Jump,
	Float,
}

impl Piece {
	fn once(what: What) -> Self {
		Self { what, written: 1, run: 1, within: 0 }
	}
}

impl Genome {
	/// A module that does nothing, from which searches start.
	pub fn nothing() -> Self {
		Self {
			types: vec![Ty { parameters: 1, wide: false, result: false }],
			functions: vec![Function { ty: 0, locals: 0, body: vec![], copies: 1 }],
			imports: vec![],
			globals: 0,
			data: vec![],
			elements: vec![],
			table: 0,
			pages: 1,
			start: false,
			exports: 0,
		}
	}

	/// A contract that calls a host function in a loop.
	pub fn calling(function: usize, arguments: [u8; 8], turns: u32) -> Self {
		let piece = Piece { run: turns, ..Piece::once(What::Host(function, arguments)) };
		let mut genome = Self::nothing();
		genome.functions[0].body = vec![piece];
		genome.imports = vec![(function, 1)];
		genome.pages = 2;
		genome
	}

	/// Makes a few random changes.
	pub fn mutate(&mut self, random: &mut impl Rng) {
		for _ in 0..random.gen_range(1..4) {
			self.mutate_once(random);
		}
	}

	fn mutate_once(&mut self, random: &mut impl Rng) {
		match random.gen_range(0..22) {
			0 => self.types.push(Ty {
				parameters: some(random, 1_000),
				wide: random.gen(),
				result: random.gen(),
			}),
			1 => {
				if let Some(ty) = self.types.choose_mut(random) {
					ty.parameters = changed(random, ty.parameters.into(), 1_000) as u16;
				}
			},
			2 => {
				let ty = random.gen_range(0..self.types.len().max(1));
				let body = vec![random_piece(random)];
				let copies = some(random, 3_000);
				self.functions.push(Function { ty, locals: some(random, 300), body, copies });
			},
			3 => {
				if let Some(function) = self.functions.choose_mut(random) {
					function.copies = changed(random, function.copies.into(), 12_000) as u16;
				}
			},
			4 => {
				if let Some(function) = self.functions.choose_mut(random) {
					function.locals = changed(random, function.locals.into(), 60_000) as u16;
				}
			},
			5 => {
				let types = self.types.len().max(1);
				if let Some(function) = self.functions.choose_mut(random) {
					function.ty = random.gen_range(0..types);
				}
			},
			6 => {
				if self.functions.len() > 1 {
					self.functions.remove(random.gen_range(1..self.functions.len()));
				}
			},
			7 => self
				.imports
				.push((random.gen_range(0..host::functions().len()), some(random, 1_100))),
			8 => self.globals = changed(random, self.globals.into(), 1_100) as u16,
			9 => self.data.push((some(random, 1_100), some(random, 60_000))),
			10 => self.elements.push((some(random, 1_100), some(random, 10_000))),
			11 => self.table = changed(random, self.table.into(), 5_000) as u16,
			12 => self.pages = random.gen_range(1..=16),
			13 => match random.gen_range(0..6) {
				0 => self.start = !self.start,
				1 => self.exports = some(random, 20_000),
				2 => self.imports.clear(),
				3 => self.data.clear(),
				4 => self.elements.clear(),
				_ => self.exports = 0,
			},
			_ => self.mutate_body(random),
		}
	}

	fn mutate_body(&mut self, random: &mut impl Rng) {
		let Some(function) = self.functions.choose_mut(random) else { return };
		let body = &mut function.body;
		let at = random.gen_range(0..=body.len());
		match random.gen_range(0..9) {
			0 | 1 if body.len() < 12 => body.insert(at, random_piece(random)),
			// Makes the rest of the body dead code.
			2 if body.len() < 12 => body.insert(at, Piece::once(What::Unreachable)),
			3 if !body.is_empty() => {
				body.remove(at % body.len());
			},
			_ => {
				let Some(piece) = body.choose_mut(random) else { return };
				match random.gen_range(0..6) {
					0 | 1 => piece.written = changed(random, piece.written, 120_000),
					2 => piece.run = changed(random, piece.run, 100_000),
					3 => piece.within = changed(random, piece.within, 40_000),
					4 => piece.what = changed_what(random, piece.what),
					_ => piece.what = random_what(random),
				}
			},
		}
	}

	/// Encodes the module in the binary format. `None` if it is longer than [`MAX_LEN`].
	pub fn encode(&self) -> Option<Vec<u8>> {
		let mut module = Module::new();
		let mut types = TypeSection::new();
		types.ty().function([], []);
		for ty in &self.types {
			let value = if ty.wide { ValType::I64 } else { ValType::I32 };
			let parameters = vec![value; ty.parameters.into()];
			types.ty().function(parameters, ty.result.then_some(ValType::I32));
		}
		let known = host::functions();
		let first_host_type = 1 + self.types.len() as u32;
		let imported: Vec<(&HostFunction, u16)> =
			self.imports.iter().filter_map(|(at, count)| Some((known.get(*at)?, *count))).collect();
		for (function, _) in &imported {
			types.ty().function(function.params.clone(), function.result);
		}
		module.section(&types);

		let mut imports = ImportSection::new();
		let mut count = 0u32;
		for (ty, (function, copies)) in (first_host_type..).zip(&imported) {
			for _ in 0..*copies {
				imports.import(&function.module, &function.name, EntityType::Function(ty));
				count += 1;
			}
		}
		let memory = MemoryType {
			minimum: self.pages.into(),
			maximum: Some(16),
			memory64: false,
			shared: false,
			page_size_log2: None,
		};
		imports.import("env", "memory", memory);
		module.section(&imports);

		let mut layout = Layout { imports: count, first: vec![], types: self.types.clone() };
		let mut functions = FunctionSection::new();
		// `deploy`, then the functions of the genome.
		functions.function(0);
		let mut next = count + 1;
		for (at, function) in self.functions.iter().enumerate() {
			let ty = if at == 0 { 0 } else { 1 + self.type_at(function.ty) };
			layout
				.first
				.push((next, (at > 0).then(|| self.types.get(function.ty).copied()).flatten()));
			let copies = if at == 0 { 1 } else { u32::from(function.copies.max(1)) };
			for _ in 0..copies {
				functions.function(ty as u32);
			}
			next += copies;
		}
		module.section(&functions);
		if self.table > 0 || !self.elements.is_empty() {
			let mut tables = TableSection::new();
			tables.table(TableType {
				element_type: RefType::FUNCREF,
				table64: false,
				minimum: self.table.into(),
				maximum: None,
				shared: false,
			});
			module.section(&tables);
		}
		if self.globals > 0 {
			let mut globals = GlobalSection::new();
			for _ in 0..self.globals {
				let ty = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
				globals.global(ty, &ConstExpr::i32_const(1));
			}
			module.section(&globals);
		}
		let mut exports = ExportSection::new();
		exports.export("deploy", ExportKind::Func, count);
		exports.export("call", ExportKind::Func, count + 1);
		for number in 0..self.exports {
			exports.export(&format!("{number:x}"), ExportKind::Func, count);
		}
		module.section(&exports);
		if self.start {
			module.section(&StartSection { function_index: next - 1 });
		}
		if !self.elements.is_empty() {
			let mut elements = ElementSection::new();
			let sum = |sum: usize, (segments, len): &(u16, u16)| {
				sum + usize::from(*segments) * (usize::from(*len) + 5)
			};
			if self.elements.iter().fold(0, sum) > MAX_LEN {
				return None;
			}
			for (segments, len) in &self.elements {
				let members: Vec<u32> =
					(0..u32::from(*len)).map(|at| count + at % (next - count)).collect();
				for _ in 0..*segments {
					let members = Elements::Functions(members.as_slice().into());
					elements.active(None, &ConstExpr::i32_const(0), members);
				}
			}
			module.section(&elements);
		}
		let mut code = CodeSection::new();
		let mut deploy = Body::new([]);
		deploy.instruction(&I::End);
		code.function(&deploy);
		let mut len = 0;
		for (at, function) in self.functions.iter().enumerate() {
			let ty = if at == 0 { None } else { self.types.get(function.ty) };
			let body = function.encode(&layout, ty)?;
			let copies = if at == 0 { 1 } else { function.copies.max(1) };
			for _ in 0..copies {
				len += body.byte_len() + 2;
				if len > MAX_LEN {
					return None;
				}
				code.function(&body);
			}
		}
		module.section(&code);
		let mut data = DataSection::new();
		let mut bytes = 0;
		for (segments, len) in self.data.iter().copied() {
			for _ in 0..segments {
				bytes += usize::from(len) + 6;
				if bytes > MAX_LEN {
					return None;
				}
				data.active(0, &ConstExpr::i32_const(0), vec![7u8; len.into()]);
			}
		}
		if !self.imports.is_empty() {
			host::write_arguments(&mut data);
		}
		module.section(&data);
		let code = module.finish();
		(code.len() <= MAX_LEN).then_some(code)
	}

	fn type_at(&self, at: usize) -> usize {
		at.min(self.types.len().saturating_sub(1))
	}
}

/// Indices in the encoded module.
struct Layout {
	imports: u32,
	/// For each function of the genome: the index of its first copy, and its type.
	first: Vec<(u32, Option<Ty>)>,
	types: Vec<Ty>,
}

impl Function {
	fn encode(&self, layout: &Layout, ty: Option<&Ty>) -> Option<Body> {
		let parameters = ty.map_or(0, |ty| u32::from(ty.parameters));
		let locals = u32::from(self.locals);
		// An additional local counts the turns of loops.
		let mut body = Body::new([(locals, ValType::I64), (1, ValType::I32)]);
		let turns = parameters + locals;
		for piece in &self.body {
			piece.encode(&mut body, layout, turns, (locals > 0).then_some(parameters))?;
		}
		if ty.is_some_and(|ty| ty.result) {
			body.instruction(&I::I32Const(0));
		}
		body.instruction(&I::End);
		Some(body)
	}
}

impl Piece {
	fn encode(
		&self,
		body: &mut Body,
		layout: &Layout,
		turns: u32,
		local: Option<u32>,
	) -> Option<()> {
		let done = self.written.max(1).saturating_mul(self.run.max(1));
		if self.within.saturating_mul(3) as usize > MAX_LEN || done > MOST_DONE {
			return None;
		}
		for _ in 0..self.within {
			body.instruction(&I::Block(BlockType::Empty));
		}
		let looped = self.run > 1;
		if looped {
			body.instruction(&I::I32Const(self.run as i32)).instruction(&I::LocalSet(turns));
			body.instruction(&I::Loop(BlockType::Empty));
		}
		for _ in 0..self.written.max(1) {
			self.what.encode(body, layout, local);
			if body.byte_len() > MAX_LEN {
				return None;
			}
		}
		if looped {
			body.instruction(&I::LocalGet(turns)).instruction(&I::I32Const(1));
			body.instruction(&I::I32Sub).instruction(&I::LocalTee(turns));
			body.instruction(&I::BrIf(0)).instruction(&I::End);
		}
		for _ in 0..self.within {
			body.instruction(&I::End);
		}
		Some(())
	}
}

impl What {
	fn encode(&self, body: &mut Body, layout: &Layout, local: Option<u32>) {
		const AT: fn(u32) -> MemArg =
			|offset| MemArg { offset: offset.into(), align: 0, memory_index: 0 };
		let mut emit = |instructions: &[I]| {
			instructions.iter().for_each(|instruction| {
				body.instruction(instruction);
			})
		};
		let zero = |ty: &Ty| if ty.wide { I::I64Const(0) } else { I::I32Const(0) };
		match *self {
			Self::Nop => emit(&[I::Nop]),
			Self::Unreachable => emit(&[I::Unreachable]),
			Self::Return => emit(&[I::Return]),
			Self::Arithmetic(which) => {
				let one = [I::I32Add, I::I32Mul, I::I32DivU, I::I32RemS, I::I32Rotl, I::I32LtS]
					[usize::from(which) % 6]
					.clone();
				emit(&[I::I32Const(9), I::I32Const(3), one, I::Drop]);
			},
			Self::Wide(which) => {
				let one = [I::I64Add, I::I64Mul, I::I64DivU, I::I64RemS, I::I64Rotl, I::I64ShrU]
					[usize::from(which) % 6]
					.clone();
				emit(&[I::I64Const(9), I::I64Const(3), one, I::Drop]);
			},
			Self::Select => {
				emit(&[I::I32Const(1), I::I32Const(2), I::I32Const(3), I::Select, I::Drop])
			},
			Self::Local(at) => match local {
				Some(first) => emit(&[I::LocalGet(first), I::LocalSet(first + u32::from(at) % 2)]),
				None => emit(&[I::Nop]),
			},
			Self::Global(at) => emit(&[I::GlobalGet(at.into()), I::GlobalSet(at.into())]),
			Self::Load(offset) => emit(&[I::I32Const(0), I::I64Load(AT(offset)), I::Drop]),
			Self::Store(offset) => emit(&[I::I32Const(0), I::I64Const(1), I::I64Store(AT(offset))]),
			Self::Table(targets) => emit(&[
				I::Block(BlockType::Empty),
				I::I32Const(1),
				I::BrTable(vec![0; targets.into()].into(), 0),
				I::End,
			]),
			Self::If => emit(&[I::I32Const(1), I::If(BlockType::Empty), I::Else, I::End]),
			Self::Grow(pages) => emit(&[I::I32Const(pages.into()), I::MemoryGrow(0), I::Drop]),
			Self::Call(at) => {
				let Some((first, ty)) = layout.first.get(at) else { return };
				let ty = ty.unwrap_or(Ty { parameters: 0, wide: false, result: false });
				(0..ty.parameters).for_each(|_| emit(&[zero(&ty)]));
				emit(&[I::Call(*first)]);
				if ty.result {
					emit(&[I::Drop]);
				}
			},
			Self::Indirect(slot) => {
				let Some((_, Some(ty))) = layout.first.last() else { return };
				let Some(index) = layout.types.iter().position(|of| of == ty) else { return };
				(0..ty.parameters).for_each(|_| emit(&[zero(ty)]));
				emit(&[
					I::I32Const(slot.into()),
					I::CallIndirect { type_index: 1 + index as u32, table_index: 0 },
				]);
				if ty.result {
					emit(&[I::Drop]);
				}
			},
			Self::Host(at, arguments) => {
				let Some(function) = host::functions().get(at) else { return };
				for (param, kind) in function.params.iter().zip(arguments.iter().cycle()) {
					let value = host::argument(*kind);
					match param {
						ValType::I64 => emit(&[I::I64Const(value.into())]),
						_ => emit(&[I::I32Const(value as i32)]),
					}
				}
				// The first import is the function that is searched.
				emit(&[I::Call(0)]);
				if function.result.is_some() {
					emit(&[I::Drop]);
				}
			},
			Self::Bare(which) => {
				let one = [I::Drop, I::Select, I::I32Add, I::I64Mul, I::BrIf(0), I::I32Eqz]
					[usize::from(which) % 6]
					.clone();
				emit(&[one]);
			},
			Self::BareCall(at) => {
				let first = layout.first.get(at).map_or(layout.imports, |(first, _)| *first);
				emit(&[I::Call(first)]);
			},
			Self::BareIndirect(ty) => {
				let type_index = ty.min(layout.types.len()) as u32;
				emit(&[I::CallIndirect { type_index, table_index: 0 }]);
			},
			Self::BareLocal(at) => emit(&[I::LocalGet(at.into())]),
			Self::Jump => emit(&[I::Br(0)]),
			Self::Float => emit(&[I::F32Const(1.0), I::Drop]),
		}
	}
}

/// A random number up to `most`, in which all orders of magnitude are equally likely.
fn some(random: &mut impl Rng, most: u32) -> u16 {
	up_to(random, most) as u16
}

fn up_to(random: &mut impl Rng, most: u32) -> u32 {
	let bits = random.gen_range(0..=most.max(1).ilog2());
	random.gen_range(0..=(1u64 << (bits + 1)) - 1).min(most.into()) as u32
}

fn changed(random: &mut impl Rng, value: u32, most: u32) -> u32 {
	let value = u64::from(value);
	let new = match random.gen_range(0..6) {
		0 => value * 2,
		1 => value / 2,
		2 => value + 1,
		3 => value.saturating_sub(1),
		4 => value + value / 4,
		_ => up_to(random, most).into(),
	};
	new.min(most.into()) as u32
}

fn random_piece(random: &mut impl Rng) -> Piece {
	let what = random_what(random);
	let written = if random.gen() { 1 } else { up_to(random, 60_000) };
	let run = if random.gen_range(0..4) > 0 { 1 } else { up_to(random, 20_000) };
	let within = if random.gen_range(0..8) > 0 { 0 } else { up_to(random, 20_000) };
	Piece { what, written, run, within }
}

fn random_what(random: &mut impl Rng) -> What {
	match random.gen_range(0..22) {
		0 => What::Nop,
		1 => What::Unreachable,
		2 => What::Return,
		3 => What::Arithmetic(random.gen()),
		4 => What::Wide(random.gen()),
		5 => What::Select,
		6 => What::Local(random.gen()),
		7 => What::Global(some(random, 1_000)),
		8 => What::Load(up_to(random, 65_000)),
		9 => What::Store(up_to(random, 65_000)),
		10 => What::Table(some(random, 30_000)),
		11 => What::If,
		12 => What::Grow(random.gen_range(0..16)),
		13 => What::Call(random.gen_range(1..4)),
		14 => What::Indirect(some(random, 4_000)),
		15 => What::Bare(random.gen()),
		16 => What::BareCall(random.gen_range(0..4)),
		17 => What::BareIndirect(random.gen_range(0..4)),
		18 => What::BareLocal(some(random, 300)),
		19 => What::Jump,
		20 => What::Float,
		_ => What::Nop,
	}
}

fn changed_what(random: &mut impl Rng, what: What) -> What {
	match what {
		What::Host(at, mut arguments) => {
			arguments[random.gen_range(0..8)] = random.gen_range(0..host::ARGUMENTS);
			What::Host(at, arguments)
		},
		What::Grow(_) => What::Grow(random.gen_range(0..16)),
		What::Table(targets) => What::Table(changed(random, targets.into(), 60_000) as u16),
		What::Indirect(slot) => What::Indirect(changed(random, slot.into(), 5_000) as u16),
		_ => random_what(random),
	}
}
