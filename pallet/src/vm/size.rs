//! What is in a module, counted without looking into its functions.

use wasmparser::{BinaryReader, Chunk, Parser, Payload};

/// What loading a module creates, and what each start creates except for types. Without memory and imports.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct CodeSize {
	/// Functions, globals, exports, segments and tables. [`SMALL_PER_ITEM`] elements of a table, or
	/// sections that are skipped, count as one, a segment of elements as [`ITEMS_PER_SEGMENT`].
	pub items: u32,
	/// Bytes of the functions' types.
	pub types: u32,
	/// Bytes of the data that is copied to the memory.
	pub data: u32,
	/// The most locals that a function declares.
	pub most_locals: u32,
	/// The most parameters that a type of functions has.
	pub most_parameters: u32,
}

/// An element of a table takes a quarter of what a function does, in heap and in time; a section that is
/// skipped less.
const SMALL_PER_ITEM: u32 = 4;

/// A segment of elements takes as long to start as so many functions, the elements aside.
const ITEMS_PER_SEGMENT: u32 = 16;

/// Where types differ only in their last parameters, four bytes of them take no longer than a function
/// does, with [`MAX_TYPES`](super::MAX_TYPES) of them: `fillings_loaded`.
const BYTES_OF_TYPES_PER_ITEM: u32 = 4;

impl CodeSize {
	/// What is made once, when the code is loaded, in the measure of items.
	pub fn loaded_items(&self) -> u32 {
		self.items.saturating_add(self.types.div_ceil(BYTES_OF_TYPES_PER_ITEM))
	}

	/// Bytes of heap that an instance takes in its store, memory and code aside; rather too many.
	pub fn bytes(&self) -> u32 {
		const FIXED: u32 = 2048;
		const ITEM: u32 = 64;
		FIXED.saturating_add(self.items.saturating_mul(ITEM))
	}
}

/// The size of a valid code. Only the heads of its sections and functions are read.
pub fn code_size(code: &[u8]) -> CodeSize {
	let (mut data, mut most_locals, mut most_parameters) = (0u32, 0u32, 0u32);
	let (mut parser, mut rest) = (Parser::new(0), code);
	let (mut items, mut small, mut types) = (0u32, 0u32, 0u32);
	while let Ok(Chunk::Parsed { consumed, payload }) = parser.parse(rest, true) {
		rest = rest.get(consumed..).unwrap_or_default();
		let count = match payload {
			Payload::TypeSection(section) => {
				types = section.range().len() as u32;
				let bytes = code.get(section.range()).unwrap_or_default();
				most_parameters = longest_type(bytes).unwrap_or(u32::MAX);
				0
			},
			Payload::ImportSection(section) => section.count(),
			Payload::FunctionSection(section) => section.count(),
			Payload::GlobalSection(section) => section.count(),
			Payload::ExportSection(section) => section.count(),
			Payload::ElementSection(section) => {
				// At least a byte for each element that is copied into a table.
				small = small.saturating_add(section.range().len() as u32);
				section.count().saturating_mul(ITEMS_PER_SEGMENT)
			},
			Payload::DataSection(section) => {
				data = section.range().len() as u32;
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
				most_locals = most_locals.max(count);
				0
			},
			Payload::CustomSection(_) => {
				small = small.saturating_add(1);
				0
			},
			Payload::End(_) => break,
			_ => 0,
		};
		items = items.saturating_add(count);
	}
	let items = items.saturating_add(small.div_ceil(SMALL_PER_ITEM));
	CodeSize { items, types, data, most_locals, most_parameters }
}

/// The most parameters in the types of a section; `None` if it is of another form. Nothing is allocated.
fn longest_type(section: &[u8]) -> Option<u32> {
	let mut reader = BinaryReader::new(section, 0);
	let mut most = 0;
	for _ in 0..reader.read_var_u32().ok()? {
		// That it is a function; parameters and results, a byte each.
		reader.read_u8().ok()?;
		let parameters = reader.read_var_u32().ok()?;
		reader.read_bytes(parameters as usize).ok()?;
		let results = reader.read_var_u32().ok()?;
		reader.read_bytes(results as usize).ok()?;
		most = most.max(parameters);
	}
	Some(most)
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
	fn what_an_instance_takes_is_counted_from_all_sections() {
		let size = |text: &str| code_size(&wat::parse_str(text).unwrap());
		let items = |text: &str| size(text).items;
		assert_eq!(size("(module)"), CodeSize::default());
		assert_eq!(items("(module (func) (func) (func))"), 3);
		assert_eq!(items("(module (global i32 (i32.const 1)))"), 1);
		assert_eq!(items("(module (table 4096 funcref))"), 1 + 1024);
		// A table of four, its segment, a function, and the segment's bytes.
		let text = "(module (table 4 funcref) (func) (elem (i32.const 0) 0 0 0 0))";
		assert!((19..23).contains(&items(text)), "{}", items(text));
		// Each of ten sections with an empty name.
		let mut code = wat::parse_str("(module)").unwrap();
		code.extend([0, 1, 0].repeat(10));
		assert_eq!(code_size(&code).items, 3);
		// What comes after the code counts as well: a function, its export, a memory's data twice.
		let text = r#"(module (import "env" "memory" (memory 1)) (func (export "call") nop nop)
			(data (i32.const 0) "a") (data (i32.const 1) "b"))"#;
		assert_eq!(items(text), 5);
		assert!((2..20).contains(&size(text).data), "{}", size(text).data);
		assert_eq!(size(text).bytes(), 2048 + 5 * 64);
	}

	#[test]
	fn types_count_by_their_bytes_when_a_code_is_loaded_and_not_when_it_starts() {
		let size = |text: &str| code_size(&wat::parse_str(text).unwrap());
		// How many; for each: that it is a function, no parameters, no results.
		let one = size("(module (type (func)))");
		assert_eq!((one.types, one.items, one.loaded_items()), (4, 0, 1));
		assert_eq!(one.bytes(), size("(module)").bytes());
		let long = size("(module (type (func (param i32 i32 i32 i32 i32 i32))) (type (func)))");
		assert_eq!((long.types, long.loaded_items()), (13, 4));
	}
}
