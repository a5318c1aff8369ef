//! Instruments a runtime blob so that it counts its work. The count is the same on every machine,
//! in every executor.
//!
//! The counter is a global. Each basic block starts by adding the price of its instructions. Host
//! calls go through wrappers that add the price of the call. Each function that the node calls has
//! a wrapper that reports the counter at the end.

use super::prices::{self, OfOperator};
use wasm_encoder::{
	reencode::{utils, Error, Reencode},
	CodeSection, ConstExpr, CustomSection, DataSection, ElementSection, EntityType, ExportKind,
	ExportSection, Function, FunctionSection, GlobalSection, GlobalType, ImportSection,
	Instruction as I, Module, RawSection, TableSection, TypeSection, ValType,
};
use wasmparser::{ExternalKind, FuncType, Operator, Parser, Payload, TypeRef};

/// Import name of the host function that receives the counter.
const REPORT: &str = "ext_costs_report_version_1";

/// Adds the counter to an uncompressed blob. Its unit is that of the prices.
///
/// # Errors
///
/// Returns an error if the blob is invalid.
pub fn counting(blob: &[u8], of_operator: OfOperator) -> Result<Vec<u8>, String> {
	let found = Found::read(blob)?;
	found.encode(blob, of_operator).map_err(|error| error.to_string())
}

/// Facts about a blob that are needed to rewrite it.
#[derive(Default)]
struct Found {
	types: Vec<FuncType>,
	/// Names and types of the imported functions.
	imports: Vec<(String, u32)>,
	/// Types of the functions that the blob defines.
	defined: Vec<u32>,
	globals: u32,
	/// Functions that the node calls.
	entry_points: Vec<u32>,
}

impl Found {
	fn read(blob: &[u8]) -> Result<Self, String> {
		let text = |error: wasmparser::BinaryReaderError| error.to_string();
		let mut found = Self::default();
		for payload in Parser::new(0).parse_all(blob) {
			match payload.map_err(text)? {
				Payload::TypeSection(types) => {
					for ty in types.into_iter_err_on_gc_types() {
						found.types.push(ty.map_err(text)?);
					}
				},
				Payload::ImportSection(imports) => {
					for import in imports {
						let import = import.map_err(text)?;
						if let TypeRef::Func(ty) = import.ty {
							found.imports.push((import.name.into(), ty));
						}
					}
				},
				Payload::FunctionSection(functions) => {
					for ty in functions {
						found.defined.push(ty.map_err(text)?);
					}
				},
				Payload::GlobalSection(globals) => found.globals = globals.count(),
				Payload::ExportSection(exports) => {
					for export in exports {
						let export = export.map_err(text)?;
						if export.kind == ExternalKind::Func && found.is_entry(export.index) {
							found.entry_points.push(export.index);
						}
					}
				},
				_ => (),
			}
		}
		Ok(found)
	}

	/// True if the function takes a pointer and a length, and returns both packed in one number: it
	/// is an entry point.
	fn is_entry(&self, function: u32) -> bool {
		use wasmparser::ValType::{I32, I64};
		let at = function.checked_sub(self.imported()).map(|at| at as usize);
		let ty = at.and_then(|at| self.types.get(*self.defined.get(at)? as usize));
		ty.is_some_and(|ty| ty.params() == [I32, I32] && ty.results() == [I64])
	}

	fn imported(&self) -> u32 {
		self.imports.len() as u32
	}

	/// Index of the first wrapper. Wrappers follow the blob's own functions: one per import, then
	/// one per entry point.
	fn first_wrapper(&self) -> u32 {
		self.imported() + 1 + self.defined.len() as u32
	}

	fn type_of(&self, function: u32) -> u32 {
		match self.imports.get(function as usize) {
			Some((_, ty)) => *ty,
			None => self.defined[(function - self.imported()) as usize],
		}
	}

	fn encode(&self, blob: &[u8], of_operator: OfOperator) -> Result<Vec<u8>, Error> {
		let mut shift = Shift { imported: self.imported(), first_wrapper: self.first_wrapper() };
		let report = self.imported();
		let (report_type, counter) = (self.types.len() as u32, self.globals);
		let mut module = Module::new();
		let mut code = CodeSection::new();
		let mut left = 0;
		for payload in Parser::new(0).parse_all(blob) {
			match payload? {
				Payload::TypeSection(section) => {
					let mut types = TypeSection::new();
					shift.parse_type_section(&mut types, section)?;
					types.ty().function([ValType::I64], []);
					module.section(&types);
				},
				Payload::ImportSection(section) => {
					let mut imports = ImportSection::new();
					shift.parse_import_section(&mut imports, section)?;
					imports.import("env", REPORT, EntityType::Function(report_type));
					module.section(&imports);
				},
				Payload::FunctionSection(section) => {
					let mut functions = FunctionSection::new();
					shift.parse_function_section(&mut functions, section)?;
					self.imports.iter().for_each(|(_, ty)| {
						functions.function(*ty);
					});
					self.entry_points.iter().for_each(|entry| {
						functions.function(self.type_of(*entry));
					});
					module.section(&functions);
				},
				Payload::TableSection(section) => {
					let mut tables = TableSection::new();
					shift.parse_table_section(&mut tables, section)?;
					module.section(&tables);
				},
				Payload::GlobalSection(section) => {
					let mut globals = GlobalSection::new();
					shift.parse_global_section(&mut globals, section)?;
					let ty = GlobalType { val_type: ValType::I64, mutable: true, shared: false };
					globals.global(ty, &ConstExpr::i64_const(0));
					module.section(&globals);
				},
				Payload::ExportSection(section) => {
					let mut exports = ExportSection::new();
					let mut entry = self.first_wrapper() + self.imported();
					for export in section {
						let export = export?;
						if export.kind == ExternalKind::Func && self.is_entry(export.index) {
							exports.export(export.name, ExportKind::Func, entry);
							entry += 1;
						} else {
							shift.parse_export(&mut exports, export);
						}
					}
					module.section(&exports);
				},
				Payload::ElementSection(section) => {
					let mut elements = ElementSection::new();
					shift.parse_element_section(&mut elements, section)?;
					module.section(&elements);
				},
				Payload::CodeSectionStart { count, .. } => left = count,
				Payload::CodeSectionEntry(body) => {
					let mut function = shift.new_function_with_parsed_locals(&body)?;
					counted(&mut shift, body, &mut function, counter, of_operator)?;
					code.function(&function);
					left -= 1;
					if left == 0 {
						self.add_wrappers(&mut code, counter, report);
						module.section(&code);
					}
				},
				Payload::DataSection(section) => {
					let mut data = DataSection::new();
					shift.parse_data_section(&mut data, section)?;
					module.section(&data);
				},
				Payload::CustomSection(section) => {
					let data = section.data().into();
					module.section(&CustomSection { name: section.name().into(), data });
				},
				Payload::Version { .. } | Payload::End(_) => (),
				other => {
					if let Some((id, range)) = other.as_section() {
						module.section(&RawSection { id, data: &blob[range] });
					}
				},
			}
		}
		Ok(module.finish())
	}

	fn add_wrappers(&self, code: &mut CodeSection, counter: u32, report: u32) {
		for (import, (name, ty)) in (0..).zip(&self.imports) {
			let ty = &self.types[*ty as usize];
			let price = prices::of(name);
			let mut function = Function::new([(1, ValType::I64)]);
			add(&mut function, counter, price.call);
			for (at, param) in (0..).zip(ty.params()) {
				function.instruction(&I::LocalGet(at));
				// A pointer with a length in its upper half.
				if *param == wasmparser::ValType::I64 {
					function.instruction(&I::LocalGet(at));
					add_length(&mut function, counter, price.byte);
				}
			}
			function.instruction(&I::Call(import));
			if ty.results() == [wasmparser::ValType::I64] {
				let result = ty.params().len() as u32;
				function.instruction(&I::LocalTee(result)).instruction(&I::LocalGet(result));
				add_length(&mut function, counter, price.byte);
			}
			function.instruction(&I::End);
			code.function(&function);
		}
		for entry in &self.entry_points {
			let mut function = Function::new([]);
			function.instruction(&I::LocalGet(0)).instruction(&I::LocalGet(1));
			function.instruction(&I::Call(entry + 1));
			function.instruction(&I::GlobalGet(counter)).instruction(&I::Call(report));
			function.instruction(&I::End);
			code.function(&function);
		}
	}
}

/// Emits instructions that add `by` to the counter.
fn add(function: &mut Function, counter: u32, by: u64) {
	if by == 0 {
		return;
	}
	function
		.instruction(&I::GlobalGet(counter))
		.instruction(&I::I64Const(by as i64))
		.instruction(&I::I64Add)
		.instruction(&I::GlobalSet(counter));
}

/// Emits instructions that add the price `byte` to the counter, for each byte of a length. The
/// length is the upper half of the number on the stack.
fn add_length(function: &mut Function, counter: u32, byte: u64) {
	function
		.instruction(&I::I64Const(32))
		.instruction(&I::I64ShrU)
		.instruction(&I::I64Const(byte as i64))
		.instruction(&I::I64Mul)
		.instruction(&I::GlobalGet(counter))
		.instruction(&I::I64Add)
		.instruction(&I::GlobalSet(counter));
}

/// Maps function indices to those of the new blob, which has one more import. Imports map to their
/// wrappers.
struct Shift {
	imported: u32,
	first_wrapper: u32,
}

impl Reencode for Shift {
	type Error = core::convert::Infallible;

	fn function_index(&mut self, function: u32) -> u32 {
		if function < self.imported {
			self.first_wrapper + function
		} else {
			function + 1
		}
	}
}

/// Writes the instructions of a function, with an addition to the counter before each basic block.
fn counted(
	shift: &mut Shift,
	body: wasmparser::FunctionBody,
	function: &mut Function,
	counter: u32,
	of_operator: OfOperator,
) -> Result<(), Error> {
	let mut block: Vec<I> = vec![];
	let mut price = 0;
	let mut reader = body.get_operators_reader()?;
	while !reader.eof() {
		let operator = reader.read()?;
		price += of_operator(&operator);
		let ends_block = matches!(
			operator,
			Operator::Loop { .. }
				| Operator::If { .. }
				| Operator::Else
				| Operator::End
				| Operator::Br { .. }
				| Operator::BrIf { .. }
				| Operator::BrTable { .. }
				| Operator::Return
				| Operator::Unreachable
		);
		block.push(utils::instruction(shift, operator)?);
		if ends_block {
			// The head of a loop belongs to the block before it and runs once. The body of the
			// loop is a block of its own.
			add(function, counter, price);
			block.drain(..).for_each(|instruction| {
				function.instruction(&instruction);
			});
			price = 0;
		}
	}
	block.into_iter().for_each(|instruction| {
		function.instruction(&instruction);
	});
	Ok(())
}
