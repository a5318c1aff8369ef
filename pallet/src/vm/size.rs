//! Counts of a module's contents, taken before it runs.

use super::{
	copy_loop::CopyLoop,
	functions::{Function, Signatures, Type},
	stack::{self, Calls},
	BOUNDS,
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use wasmparser::{BinaryReader, Chunk, ElementItems, Parser, Payload, TypeRef};

/// The counts by which loading a module, each start of it, and its use of the interpreter's stack
/// are charged. The pages of the memory and the binding of imports are charged separately.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CodeSize {
	/// Length of the code in bytes.
	#[codec(compact)]
	pub len: u32,
	/// Number of imports, functions, globals, exports, segments and tables.
	///
	/// [`SMALL_PER_ITEM`] elements of a table or skipped sections count as one. An element
	/// segment counts as [`ITEMS_PER_SEGMENT`], and a start function as
	/// [`ITEMS_PER_START_FUNCTION`].
	#[codec(compact)]
	pub items: u32,
	/// Bytes of the function types.
	#[codec(compact)]
	pub types: u32,
	/// Bytes of the data segments, which are copied to the memory.
	#[codec(compact)]
	pub data: u32,
	/// Number of locals of the function that declares the most.
	#[codec(compact)]
	pub most_locals: u32,
	/// Number of parameters of the function type that has the most.
	#[codec(compact)]
	pub most_parameters: u32,
	/// Maximum number of bytes of the interpreter's stack that it can use.
	#[codec(compact)]
	pub stack: u32,
	/// Number of bytes by which functions are shorter than their translation time implies. wasmi
	/// takes fuel for the bytes that it translates, but each function, parameter and local takes
	/// time as well. Zero for functions of usual lengths.
	#[codec(compact)]
	pub short: u32,
	/// The module has a start function.
	pub starts: bool,
}

/// Elements of a table, or skipped sections, that count as one item. An element takes a quarter
/// of the heap and time of a function, and a skipped section takes less.
const SMALL_PER_ITEM: u32 = 4;

/// Items that an element segment counts as. At a start, it takes as long as this number of
/// functions, not counting its elements.
const ITEMS_PER_SEGMENT: u32 = 16;

/// Items that a start function counts as. Calling it takes as long as this number of items, not
/// counting the work that it does.
pub const ITEMS_PER_START_FUNCTION: u32 = 16;

/// Bytes of function types that count as one item. They take no longer than a function, even with
/// as many types as [`BOUNDS`](super::BOUNDS) allows that differ only in their last parameters
/// (`fillings_loaded`).
const BYTES_OF_TYPES_PER_ITEM: u32 = 4;

/// Average length of a function, in bytes, below which uploads are charged as if functions had
/// it.
///
/// An upload is charged by its bytes, but each function takes time besides its own bytes. The
/// shortest functions that were measured have 43 bytes (`fillings_uploaded`).
const BYTES_PER_FUNCTION: u32 = 44;

impl CodeSize {
	/// Number of items that are made once, when the code is loaded.
	pub fn loaded_items(&self) -> u32 {
		self.items.saturating_add(self.types.div_ceil(BYTES_OF_TYPES_PER_ITEM))
	}

	/// Upper bound on the bytes of heap that an instance takes in its store, without memory and
	/// code.
	pub fn bytes(&self) -> u32 {
		const FIXED: u32 = 2048;
		const ITEM: u32 = 64;
		FIXED.saturating_add(self.items.saturating_mul(ITEM))
	}
}

/// The counts of valid code.
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub fn code_size(code: &[u8]) -> CodeSize {
	count(code).0
}

/// The counts of code, the call graph of its functions, and the place of ink!'s copying loop. The
/// code need not be valid. The time is in proportion to its bytes.
pub(super) fn count(code: &[u8]) -> (CodeSize, Calls, Option<CopyLoop>) {
	let (mut bodies, mut copying) = (0usize, None);
	let mut size = CodeSize { len: code.len() as u32, ..CodeSize::default() };
	let mut small = 0u32;
	for payload in payloads(code) {
		let count = match payload {
			Payload::TypeSection(section) => {
				size.types = section.range().len() as u32;
				let bytes = code.get(section.range()).unwrap_or_default();
				let types = types_of(bytes);
				let most = types.map(|types| {
					types.iter().map(|ty| ty.parameters.len() as u32).max().unwrap_or(0)
				});
				size.most_parameters = most.unwrap_or(u32::MAX);
				0
			},
			Payload::ImportSection(section) => section.count(),
			Payload::FunctionSection(section) => section.count(),
			Payload::GlobalSection(section) => section.count(),
			Payload::ExportSection(section) => section.count(),
			Payload::ElementSection(section) => {
				// Each element that is copied into a table has at least one byte.
				small = small.saturating_add(section.range().len() as u32);
				section.count().saturating_mul(ITEMS_PER_SEGMENT)
			},
			Payload::DataSection(section) => {
				size.data = section.range().len() as u32;
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
				size.most_locals = size.most_locals.max(count);
				if let Some(place) = CopyLoop::at(body.as_bytes(), body.range().start) {
					copying = Some((bodies, place));
				}
				bodies = bodies.saturating_add(1);
				0
			},
			Payload::CustomSection(_) => {
				small = small.saturating_add(1);
				0
			},
			Payload::StartSection { .. } => {
				size.starts = true;
				ITEMS_PER_START_FUNCTION
			},
			_ => 0,
		};
		size.items = size.items.saturating_add(count);
	}
	size.items = size.items.saturating_add(small.div_ceil(SMALL_PER_ITEM));
	let calls = calls_of(code);
	size.stack = calls.most_stack(stack::CALL);
	size.short =
		calls.functions.iter().fold(0, |sum, function| sum.saturating_add(function.short()));
	let copy_loop =
		copying.and_then(|(index, place)| place.if_it_has(calls.functions.get(index)?.parameters));
	(size, calls, copy_loop)
}

/// Number of bytes that the functions of `code` lack to an average of [`BYTES_PER_FUNCTION`].
/// Validation and translation take as long as if the code had them. `code` need not be valid.
pub fn bytes_lacking(code: &[u8]) -> u32 {
	/// Maximum number of sections before the code section that are read. Compilers write at most
	/// 12.
	const MOST_SECTIONS: usize = 64;
	/// Bytes of the smallest function: its type, its length, the number of its locals, its end.
	const SMALLEST: u32 = 4;
	let mut sections = payloads(code);
	let found = sections.by_ref().take(MOST_SECTIONS).find_map(|payload| match payload {
		Payload::CodeSectionStart { count, size, .. } => Some((count, size)),
		_ => None,
	});
	let (functions, bytes) = match found {
		Some(found) => found,
		None if sections.next().is_none() => (0, 0),
		None => (code.len() as u32 / SMALLEST, code.len() as u32),
	};
	// A module with more functions is refused before validation.
	let functions = functions.min(BOUNDS.functions);
	functions.saturating_mul(BYTES_PER_FUNCTION).saturating_sub(bytes)
}

/// The parts of a module, up to the first malformed one.
fn payloads(code: &[u8]) -> impl Iterator<Item = Payload<'_>> {
	let (mut parser, mut rest) = (Parser::new(0), code);
	core::iter::from_fn(move || match parser.parse(rest, true) {
		Ok(Chunk::Parsed { payload: Payload::End(_), .. }) => None,
		Ok(Chunk::Parsed { consumed, payload }) => {
			rest = rest.get(consumed..).unwrap_or_default();
			Some(payload)
		},
		_ => None,
	})
}

/// The call graph of a module's functions. The module need not be valid, and the time is in
/// proportion to its bytes. If it is malformed, or has instructions that contracts must not use,
/// the result is not [`complete`](Calls::complete).
pub(super) fn calls_of(code: &[u8]) -> Calls {
	let mut calls = Calls::default();
	calls.complete = read_calls(code, &mut calls).is_some();
	calls
}

fn read_calls(code: &[u8], calls: &mut Calls) -> Option<()> {
	let mut signatures = Signatures::default();
	let mut elements = Vec::new();
	for payload in payloads(code) {
		match payload {
			Payload::TypeSection(section) => {
				let mut known = BTreeMap::new();
				for (index, ty) in (0..).zip(types_of(code.get(section.range())?)?) {
					let (parameters, results) =
						(ty.parameters.len() as u32, ty.results.len() as u32);
					let same_as = *known.entry(ty).or_insert(index);
					signatures.types.push(Type { same_as, parameters, results });
				}
			},
			Payload::ImportSection(section) => {
				for import in section {
					match import.ok()?.ty {
						TypeRef::Func(ty) => {
							signatures.functions.push(ty);
							calls.imported = calls.imported.saturating_add(1);
						},
						// wasmi does not know its value.
						TypeRef::Global(_) => signatures.globals.push(true),
						_ => (),
					}
				}
			},
			Payload::FunctionSection(section) => {
				for ty in section {
					signatures.functions.push(ty.ok()?);
				}
			},
			Payload::GlobalSection(section) => {
				for global in section {
					signatures.globals.push(global.ok()?.ty.mutable);
				}
			},
			Payload::ExportSection(section) => {
				for export in section {
					calls.roots.push(export.ok()?.index);
				}
			},
			Payload::StartSection { func, .. } => calls.roots.push(func),
			Payload::ElementSection(section) => {
				for element in section {
					let count = match element.ok()?.items {
						ElementItems::Functions(functions) => {
							let count = functions.count();
							for function in functions {
								elements.push(function.ok()?);
							}
							count
						},
						ElementItems::Expressions(_, expressions) => expressions.count(),
					};
					calls.elements = calls.elements.saturating_add(count);
				}
			},
			Payload::CodeSectionEntry(body) => {
				let index = calls.imported.saturating_add(calls.functions.len() as u32);
				let (function, known) = Function::read(&body, index, &signatures);
				calls.functions.push(function);
				known.then_some(())?;
			},
			_ => (),
		}
	}
	calls.in_table = vec![Vec::new(); signatures.types.len()];
	for function in elements {
		let ty = signatures.of_function(function).same_as;
		calls.in_table.get_mut(ty as usize)?.push(function);
	}
	Some(())
}

/// A function type in a type section: one byte per parameter and per result. Their numbers have
/// more than one encoding in LEB128, so they are not among the bytes.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct TypeBytes<'a> {
	parameters: &'a [u8],
	results: &'a [u8],
}

/// The byte that a function type begins with.
///
/// There are longer encodings of the same types, from the proposal for garbage collection, which
/// validation accepts. No compiler emits them for a type that the first version of Wasm has.
const FUNCTION_TYPE: u8 = 0x60;

/// The function types of a type section. Returns `None` if the section has another form.
fn types_of(section: &[u8]) -> Option<Vec<TypeBytes<'_>>> {
	let mut reader = BinaryReader::new(section, 0);
	let mut types = Vec::new();
	for _ in 0..reader.read_var_u32().ok()? {
		(reader.read_u8().ok()? == FUNCTION_TYPE).then_some(())?;
		// Parameters and results, one byte each.
		let parameters = reader.read_var_u32().ok()?;
		let parameters = reader.read_bytes(parameters as usize).ok()?;
		let results = reader.read_var_u32().ok()?;
		let results = reader.read_bytes(results as usize).ok()?;
		types.push(TypeBytes { parameters, results });
	}
	reader.eof().then_some(types)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_most_locals_of_a_function_are_found() {
		let locals = |text: &str| code_size(&wat::parse_str(text).unwrap()).most_locals;
		assert_eq!(locals("(module (func) (func))"), 0);
		assert_eq!(locals("(module (func (local i32 i64)) (func (local i64)))"), 2);
		// Parameters are not zeroed.
		assert_eq!(locals("(module (func (param i32 i32 i32) (local i64)))"), 1);
	}

	#[test]
	fn the_most_parameters_of_a_function_are_found() {
		let most = |text: &str| code_size(&wat::parse_str(text).unwrap()).most_parameters;
		assert_eq!(most("(module)"), 0);
		assert_eq!(
			most("(module (func (param i32 i64) (result i32) unreachable) (func (param i32)))"),
			2
		);
		let many = "(param i64)".repeat(300);
		assert_eq!(most(&format!("(module (func) (func {many}) (func (param i32)))")), 300);
	}

	#[test]
	fn functions_lack_bytes_below_an_average() {
		let lacking = |text: &str| bytes_lacking(&wat::parse_str(text).unwrap());
		assert_eq!(lacking("(module)"), 0);
		// The bytes of a function: its length, the number of its locals, its end.
		assert_eq!(lacking("(module (func))"), 44 - 3);
		assert_eq!(lacking(&format!("(module {})", "(func)".repeat(100))), 4_400 - 300);
		let long = format!("(module (func {}) (func))", "nop ".repeat(100));
		assert_eq!(lacking(&long), 0);
		assert_eq!(bytes_lacking(&[]), 0);
		// More sections before the code section than are read.
		let mut many = wat::parse_str("(module)").unwrap();
		many.extend([0, 1, 0].repeat(1_000));
		assert_eq!(bytes_lacking(&many), 3_008 / 4 * 44 - 3_008);
	}

	#[test]
	fn what_an_instance_takes_is_counted_from_all_sections() {
		let size = |text: &str| code_size(&wat::parse_str(text).unwrap());
		let items = |text: &str| size(text).items;
		assert_eq!(size("(module)"), CodeSize { len: 8, ..CodeSize::default() });
		assert_eq!(items("(module (func) (func) (func))"), 3);
		assert_eq!(items("(module (global i32 (i32.const 1)))"), 1);
		assert_eq!(items("(module (table 4096 funcref))"), 1 + 1024);
		// A table with four elements, its segment, the segment's bytes, and a function.
		let text = "(module (table 4 funcref) (func) (elem (i32.const 0) 0 0 0 0))";
		assert!((19..23).contains(&items(text)), "{}", items(text));
		// Ten custom sections with empty names.
		let mut code = wat::parse_str("(module)").unwrap();
		code.extend([0, 1, 0].repeat(10));
		assert_eq!(code_size(&code).items, 3);
		// Sections after the code count as well: an import, a function, its export, two data
		// segments.
		let text = r#"(module (import "env" "memory" (memory 1)) (func (export "call") nop nop)
			(data (i32.const 0) "a") (data (i32.const 1) "b"))"#;
		assert_eq!(items(text), 5);
		assert!((2..20).contains(&size(text).data), "{}", size(text).data);
		assert_eq!(size(text).bytes(), 2048 + 5 * 64);
	}

	#[test]
	fn types_count_by_their_bytes_when_a_code_is_loaded_and_not_when_it_starts() {
		let size = |text: &str| code_size(&wat::parse_str(text).unwrap());
		// The number of types; for each: the byte for "function", no parameters, no results.
		let one = size("(module (type (func)))");
		assert_eq!((one.types, one.items, one.loaded_items()), (4, 0, 1));
		assert_eq!(one.bytes(), size("(module)").bytes());
		let long = size("(module (type (func (param i32 i32 i32 i32 i32 i32))) (type (func)))");
		assert_eq!((long.types, long.loaded_items()), (13, 4));
	}
}
