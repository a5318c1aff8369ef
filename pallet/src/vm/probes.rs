//! Makes a copy of a module. The copy tells a trace when each of its functions begins and ends.
//!
//! The copy imports two more functions, the *probes*. Each function of the module gets a *wrapper*,
//! which has the function's index and calls the probe `enter`, the function and the probe `leave`.
//! Calls, exports, the start function and element segments lead to the wrappers. Tables, globals
//! and data are copied, and custom sections are left out.
//!
//! wasmi takes the fuel of a wrapper when the wrapper begins, and `enter` gives it back. The copy
//! takes no fuel for translation: `enter` takes that of the function at its first call. So the
//! fuel that is left is that of the module itself, at each instruction and in each host function.
//! Where the fuel does not suffice for a wrapper, the call goes on with what it lacks
//! (`exec/probe.rs`). Two cases differ. A start function that runs out of fuel within a wrapper
//! ends earlier, by the fuel of the wrapper. A recursion that fills the interpreter's stack of
//! values can go deeper.

use super::{CallPrice, CodeSize};
use alloc::vec::Vec;
use core::{cell::Cell, ops::Range};
use wasm_encoder::{
	CodeSection, ConstExpr, ElementSection, Elements, Encode, EntityType, ExportKind,
	ExportSection, Function, RawSection, StartSection,
};
use wasmparser::{
	BinaryReader, ElementItems, ElementKind, ExternalKind, FunctionBody, Operator, Parser, Payload,
	SectionLimited, TypeRef,
};

/// The module and the name of the probe that a wrapper calls before the function.
const ENTER: (&str, &str) = ("probe", "enter");

/// The module and the name of the probe that a wrapper calls after the function.
const LEAVE: (&str, &str) = ("probe", "leave");

/// Number of probes.
const PROBES: u32 = 2;

/// The functions of a module with probes, and their fuel.
pub struct Probes {
	/// Number of functions that the module imports. Their indices come first.
	pub imported: u32,
	functions: Vec<Probed>,
	/// Fuel of a Wasm call.
	call: u64,
	/// Fuel per byte of a function that is translated.
	translation: u64,
}

/// A function of a module with probes.
struct Probed {
	/// Number of its parameters.
	parameters: u32,
	/// Length of its body in bytes, without probes.
	len: u32,
	/// True once its translation was paid for.
	translated: Cell<bool>,
}

/// The fuel that the probe `enter` gives back and takes.
pub struct Entry<'a> {
	/// Fuel that wasmi took for the wrapper.
	pub wrapper: u64,
	/// Fuel for translating the function, if this is its first call.
	pub translation: u64,
	function: &'a Probed,
}

impl Entry<'_> {
	/// Notes that the translation was paid for.
	pub fn set_paid(&self) {
		self.function.translated.set(true);
	}
}

impl Probes {
	/// A copy of the valid module `code` with probes. `size` are the counts of `code`, and
	/// `translation` is the fuel per byte of a function that is translated.
	///
	/// Returns `None` if the module is malformed, or has parts that contracts must not have.
	pub fn insert(code: &[u8], size: &CodeSize, translation: u32) -> Option<(Vec<u8>, Self)> {
		let mut copy = Copy::default();
		for payload in Parser::new(0).parse_all(code) {
			copy.add(code, payload.ok()?)?;
		}
		let CallPrice { fuel: call, units } = CallPrice::of(size);
		let probes = Self {
			imported: copy.imported,
			functions: copy.functions,
			call: call.into(),
			translation: translation.div_ceil(units.max(1)).into(),
		};
		Some((copy.module.finish(), probes))
	}

	/// Number of functions that the module defines.
	pub fn defined(&self) -> u32 {
		self.functions.len() as u32
	}

	/// The fuel of entering a function. `index` counts from the first function that the module
	/// defines. `None` if there is no such function.
	pub fn enter(&self, index: u32) -> Option<Entry<'_>> {
		let function = self.functions.get(index as usize)?;
		// Besides the calls: a constant, the parameters, and the end.
		let wrapper = self
			.call
			.saturating_mul(3)
			.saturating_add(u64::from(function.parameters).saturating_add(2));
		let translation = match function.translated.get() {
			true => 0,
			false => self.translation.saturating_mul(function.len.into()),
		};
		Some(Entry { wrapper, translation, function })
	}
}

/// The copy, as far as it is made.
#[derive(Default)]
struct Copy {
	module: wasm_encoder::Module,
	/// Number of parameters of each type.
	types: Vec<u32>,
	imported: u32,
	functions: Vec<Probed>,
	/// The functions with the calls in them renumbered.
	bodies: Vec<Vec<u8>>,
}

impl Copy {
	/// Copies a part of `code`.
	fn add(&mut self, code: &[u8], payload: Payload) -> Option<()> {
		match payload {
			Payload::TypeSection(types) => {
				let range = types.range();
				for ty in types.into_iter_err_on_gc_types() {
					self.types.push(ty.ok()?.params().len() as u32);
				}
				// The types of the probes: `(func (param i32))`, `(func)`.
				self.append(1, code.get(range)?, PROBES, &[0x60, 1, 0x7f, 0, 0x60, 0, 0])
			},
			Payload::ImportSection(imports) => self.add_probes(code, imports),
			Payload::FunctionSection(functions) => {
				let (count, range) = (functions.count(), functions.range());
				for ty in functions {
					let parameters = *self.types.get(ty.ok()? as usize)?;
					self.functions.push(Probed {
						parameters,
						len: 0,
						translated: Cell::new(false),
					});
				}
				// A function has the type of its wrapper.
				let section = code.get(range)?;
				self.append(3, section, count, entries(section)?.1)
			},
			Payload::ExportSection(exports) => {
				let mut copied = ExportSection::new();
				for export in exports {
					let export = export.ok()?;
					let (kind, index) = match export.kind {
						ExternalKind::Func => (ExportKind::Func, self.renumbered(export.index)?),
						ExternalKind::Global => (ExportKind::Global, export.index),
						_ => return None,
					};
					copied.export(export.name, kind, index);
				}
				self.module.section(&copied);
				Some(())
			},
			Payload::StartSection { func, .. } => {
				let function_index = self.renumbered(func)?;
				self.module.section(&StartSection { function_index });
				Some(())
			},
			Payload::ElementSection(segments) => {
				let mut copied = ElementSection::new();
				for segment in segments {
					let segment = segment.ok()?;
					let ElementKind::Active { table_index, offset_expr } = segment.kind else {
						return None;
					};
					let ElementItems::Functions(functions) = segment.items else { return None };
					let functions = functions
						.into_iter()
						.map(|index| self.renumbered(index.ok()?))
						.collect::<Option<Vec<_>>>()?;
					let mut offset = offset_expr.get_binary_reader();
					let offset = offset.read_bytes(offset.bytes_remaining()).ok()?;
					// The encoder writes the `end` itself.
					let offset = ConstExpr::raw(offset.strip_suffix(&[0x0b])?.iter().copied());
					copied.active(table_index, &offset, Elements::Functions(functions.into()));
				}
				self.module.section(&copied);
				Some(())
			},
			Payload::CodeSectionEntry(body) => self.add_body(code, body),
			Payload::Version { .. }
			| Payload::CustomSection(_)
			| Payload::CodeSectionStart { .. }
			| Payload::End(_) => Some(()),
			Payload::TableSection(_)
			| Payload::MemorySection(_)
			| Payload::GlobalSection(_)
			| Payload::DataSection(_) => {
				let (id, range) = payload.as_section()?;
				let data = code.get(range)?;
				self.module.section(&RawSection { id, data });
				Some(())
			},
			_ => None,
		}
	}

	/// Adds the section `id` with the entries of `section` and `count` entries `more`.
	fn append(&mut self, id: u8, section: &[u8], count: u32, more: &[u8]) -> Option<()> {
		let (known, entries) = entries(section)?;
		let mut data = Vec::with_capacity(section.len().saturating_add(more.len()));
		known.checked_add(count)?.encode(&mut data);
		data.extend_from_slice(entries);
		data.extend_from_slice(more);
		self.module.section(&RawSection { id, data: &data });
		Some(())
	}

	fn add_probes(
		&mut self,
		code: &[u8],
		imports: SectionLimited<wasmparser::Import>,
	) -> Option<()> {
		let range = imports.range();
		for import in imports {
			if let TypeRef::Func(_) = import.ok()?.ty {
				self.imported = self.imported.checked_add(1)?;
			}
		}
		let mut probes = Vec::new();
		for (ty, (module, name)) in (self.types.len() as u32..).zip([ENTER, LEAVE]) {
			module.encode(&mut probes);
			name.encode(&mut probes);
			EntityType::Function(ty).encode(&mut probes);
		}
		self.append(2, code.get(range)?, PROBES, &probes)
	}

	/// The index in the copy of the function `index`: that of its wrapper, if it has one.
	fn renumbered(&self, index: u32) -> Option<u32> {
		if index < self.imported {
			return Some(index);
		}
		index.checked_add(PROBES)
	}

	fn add_body(&mut self, code: &[u8], body: FunctionBody) -> Option<()> {
		let Range { start, end } = body.range();
		let mut copied = Vec::with_capacity(end.saturating_sub(start).saturating_add(8));
		let mut at = start;
		let mut operators = body.get_operators_reader().ok()?;
		while !operators.eof() {
			if let (Operator::Call { function_index }, opcode) =
				operators.read_with_offset().ok()?
			{
				let index = opcode.checked_add(1)?;
				copied.extend_from_slice(code.get(at..index)?);
				self.renumbered(function_index)?.encode(&mut copied);
				at = operators.original_position();
			}
		}
		copied.extend_from_slice(code.get(at..end)?);
		self.functions.get_mut(self.bodies.len())?.len = end.saturating_sub(start) as u32;
		self.bodies.push(copied);
		if self.bodies.len() == self.functions.len() {
			self.add_code()?;
		}
		Some(())
	}

	/// Adds the code section: all wrappers, then all functions.
	fn add_code(&mut self) -> Option<()> {
		let mut section = CodeSection::new();
		let defined = self.functions.len() as u32;
		let first = self.imported.checked_add(PROBES)?.checked_add(defined)?;
		for (index, function) in (0u32..defined).zip(&self.functions) {
			let mut wrapper = Function::new([]);
			let mut body = wrapper.instructions();
			body.i32_const(index.cast_signed()).call(self.imported);
			for parameter in 0..function.parameters {
				body.local_get(parameter);
			}
			body.call(first.checked_add(index)?).call(self.imported.checked_add(1)?).end();
			section.function(&wrapper);
		}
		for body in &self.bodies {
			section.raw(body);
		}
		self.module.section(&section);
		Some(())
	}
}

/// The number of entries of a section, and their bytes.
fn entries(section: &[u8]) -> Option<(u32, &[u8])> {
	let mut reader = BinaryReader::new(section, 0);
	let count = reader.read_var_u32().ok()?;
	Some((count, section.get(reader.original_position()..)?))
}
