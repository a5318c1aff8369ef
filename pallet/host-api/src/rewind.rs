//! Starting a module again in the same instance.

use crate::LinkPlan;
use alloc::{format, rc::Rc, vec::Vec};
use wasmi::{Error, Global, Instance, Memory, Store, Val};
use wasmparser::{
	BinaryReader, Chunk, DataKind, Export, Operator, Parser, Payload, SectionLimited,
};

/// First byte of the names under which globals and the start function are exported.
const PREFIX: u8 = 0;

/// Second byte of the start function's name; those of globals are smaller.
const START: u8 = Rewind::MAX_GLOBALS as u8;

/// Export kinds of a function and of a global, in the binary format.
const KIND_FUNCTION: u8 = 0;
const KIND_GLOBAL: u8 = 3;

/// Id of the export section, in the binary format.
const EXPORT_SECTION: u8 = 7;

/// The information needed to reset an instance: its data segments, and the exports of its globals
/// and start function.
///
/// An instance of WebAssembly's first version can change only its memory and its mutable globals.
/// The code must not contain instructions that change tables or drop segments (of the proposals
/// "reference types" and "bulk memory").
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rewind {
	/// Number of globals that were exported for the reset.
	globals: u8,
	/// The module has a start function. It was exported, and the start section was removed.
	starts: bool,
	/// Address of each segment in the memory, and its length in bytes.
	segments: Vec<(u32, u32)>,
	/// The bytes of all segments, one after another.
	data: Vec<u8>,
}

/// An instance that can be reset.
pub(crate) struct Kept {
	instance: Instance,
	rewind: Rc<Rewind>,
	/// The globals to reset, with their initial values.
	globals: Vec<(Global, Val)>,
}

/// The parts of a module that matter for a reset.
#[derive(Default)]
struct Found {
	/// Indices of the mutable globals.
	globals: Vec<u32>,
	/// Range of the export section with its id and length, the number of exports, and the offset
	/// of the first one.
	exports: Option<(core::ops::Range<usize>, u32, usize)>,
	/// Range of the start section with its id and length, and the index of the start function.
	start: Option<(core::ops::Range<usize>, u32)>,
	segments: Vec<(u32, u32)>,
	data: Vec<u8>,
}

impl Rewind {
	/// Maximum number of mutable globals that are reset. Compilers emit one or two.
	pub const MAX_GLOBALS: u32 = 16;

	/// Maximum number of data segments that are copied back.
	pub const MAX_SEGMENTS: u32 = 64;

	/// Prepares the valid module `code`, whose link plan is `plan`, for resets. Changes `code`:
	///
	/// - Its mutable globals are exported, under names that start with a zero byte. Such a module
	///   is valid only if the engine enables the proposal "mutable globals".
	/// - Its start function is exported too, and the start section is removed.
	///   [`Linked`](crate::Linked) calls the function at each start.
	///
	/// Returns `None`, leaving `code` unchanged, if the module cannot be reset:
	///
	/// - It defines a memory.
	/// - It has a data segment that is passive, or whose address is not a single constant.
	/// - It has an export whose name starts with a zero byte.
	/// - It has a data count section or a tag section.
	/// - It has mutable globals or a start function, but no export section.
	/// - It has more than [`Self::MAX_GLOBALS`] mutable globals, or more than
	///   [`Self::MAX_SEGMENTS`] data segments.
	pub fn prepare(code: &mut Vec<u8>, plan: &LinkPlan) -> Option<Self> {
		// A module with a link plan imports neither globals nor tables.
		let Found { globals, exports, start, segments, data } = find(code)?;
		if plan.memory.is_none() && !segments.is_empty() {
			return None;
		}
		if !globals.is_empty() || start.is_some() {
			let (section, count, entries) = exports?;
			let start_function = start.as_ref().map(|(_, function)| *function);
			let entries = code.get(entries..section.end)?;
			let exports = with_exports(entries, count, &globals, start_function);
			// The start section follows the export section, whose range stays valid.
			if let Some((section, _)) = start.clone() {
				code.drain(section);
			}
			code.splice(section, exports);
		}
		Some(Self { globals: globals.len() as u8, starts: start.is_some(), segments, data })
	}

	/// Calls the start function of an instance, if its module has one.
	///
	/// # Errors
	///
	/// Returns the error of the function, or an error if `instance` does not export it.
	pub(crate) fn run_start<S>(
		&self,
		instance: Instance,
		store: &mut Store<S>,
	) -> Result<(), Error> {
		if !self.starts {
			return Ok(());
		}
		let name = name_of(START);
		let function = core::str::from_utf8(&name)
			.ok()
			.and_then(|name| instance.get_func(&*store, name))
			.ok_or_else(|| Error::new("the start function is not exported"))?;
		function.call(store, &[], &mut [])
	}

	/// Returns `true` if the module has a start function, which is called at each start.
	pub fn starts(&self) -> bool {
		self.starts
	}

	/// The number of globals that are reset, at most [`Self::MAX_GLOBALS`].
	pub fn globals(&self) -> u32 {
		self.globals.into()
	}

	/// The number of data segments that are copied back, at most [`Self::MAX_SEGMENTS`].
	pub fn segments(&self) -> u32 {
		self.segments.len() as u32
	}

	/// Keeps an instance that was just made. Returns `None` if the instance does not export the
	/// globals that are to be reset.
	pub(crate) fn keep<S>(self: &Rc<Self>, instance: Instance, store: &Store<S>) -> Option<Kept> {
		let globals = (0..self.globals).map(|number| {
			let name = name_of(number);
			let global = instance.get_global(store, core::str::from_utf8(&name).ok()?)?;
			Some((global, global.get(store)))
		});
		let globals = globals.collect::<Option<_>>()?;
		Some(Kept { instance, rewind: self.clone(), globals })
	}

	/// Copies the data segments into a zeroed memory.
	///
	/// # Errors
	///
	/// Returns an error if a segment does not fit into the memory.
	fn restore_data(&self, memory: &mut [u8]) -> Result<(), Error> {
		let mut rest = &self.data[..];
		for &(at, len) in &self.segments {
			let (segment, others) = rest.split_at_checked(len as usize).unwrap_or((rest, &[]));
			rest = others;
			memory
				.get_mut(at as usize..)
				.and_then(|memory| memory.get_mut(..segment.len()))
				.ok_or_else(|| {
					Error::new(format!(
						"{len} bytes of data at {at} are out of the memory's bounds"
					))
				})?
				.copy_from_slice(segment);
		}
		Ok(())
	}
}

impl Kept {
	/// Resets the instance, whose `memory` must have been zeroed, and returns it.
	///
	/// # Errors
	///
	/// Returns an error if a data segment does not fit into the memory, or if a global cannot be
	/// set.
	pub(crate) fn restart<S>(
		&self,
		store: &mut Store<S>,
		memory: Option<Memory>,
	) -> Result<Instance, Error> {
		if let Some(memory) = memory {
			self.rewind.restore_data(memory.data_mut(&mut *store))?;
		}
		for (global, first) in &self.globals {
			global
				.set(&mut *store, first.clone())
				.map_err(|error| Error::new(format!("a global cannot be set back: {error}")))?;
		}
		Ok(self.instance)
	}
}

/// The export name of the mutable global with this number, or of the start function: two bytes of
/// ASCII.
fn name_of(number: u8) -> [u8; 2] {
	[PREFIX, number]
}

/// Reads the sections of `code`, without the function bodies.
fn find(code: &[u8]) -> Option<Found> {
	let mut found = Found::default();
	let mut parser = Parser::new(0);
	let mut at = 0usize;
	loop {
		let Chunk::Parsed { consumed, payload } = parser.parse(code.get(at..)?, true).ok()? else {
			return None;
		};
		let begin = at;
		at = at.checked_add(consumed)?;
		match payload {
			Payload::GlobalSection(globals) => {
				for (index, global) in (0..).zip(globals) {
					if global.ok()?.ty.mutable {
						found.globals.push(index);
					}
				}
			},
			Payload::ExportSection(exports) => {
				found.exports = Some(exports_of(code, begin, exports)?);
			},
			Payload::DataSection(data) => {
				if data.count() > Rewind::MAX_SEGMENTS {
					return None;
				}
				found.data.reserve_exact(data.range().len());
				for segment in data {
					let segment = segment.ok()?;
					let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else {
						return None;
					};
					let mut place = offset_expr.get_operators_reader();
					let (Operator::I32Const { value }, Operator::End) =
						(place.read().ok()?, place.read().ok()?)
					else {
						return None;
					};
					found.segments.push((value.cast_unsigned(), segment.data.len() as u32));
					found.data.extend_from_slice(segment.data);
				}
			},
			Payload::CodeSectionStart { size, .. } => {
				parser.skip_section();
				at = at.checked_add(size as usize)?;
			},
			Payload::StartSection { func, range } => {
				found.start = Some((begin..range.end, func));
			},
			Payload::MemorySection(_)
			| Payload::TagSection(_)
			| Payload::DataCountSection { .. } => return None,
			Payload::End(_) => break,
			_ => (),
		}
	}
	(found.globals.len() <= Rewind::MAX_GLOBALS as usize).then_some(found)
}

/// The range of the export section that begins at `begin`, the number of exports, and the offset
/// of the first one. Returns `None` if a name starts like those of [`name_of`].
fn exports_of(
	code: &[u8],
	begin: usize,
	exports: SectionLimited<Export>,
) -> Option<(core::ops::Range<usize>, u32, usize)> {
	let (body, count) = (exports.range(), exports.count());
	for export in exports {
		if export.ok()?.name.as_bytes().first() == Some(&PREFIX) {
			return None;
		}
	}
	let mut reader = BinaryReader::new(code.get(body.clone())?, body.start);
	reader.read_var_u32().ok()?;
	Some((begin..body.end, count, reader.original_position()))
}

/// An export section with the `count` exports in `entries`, the globals and the start function.
fn with_exports(entries: &[u8], count: u32, globals: &[u32], start: Option<u32>) -> Vec<u8> {
	let added = globals.len().saturating_add(usize::from(start.is_some()));
	let mut body = Vec::with_capacity(entries.len().saturating_add(added * 9 + 5));
	put(&mut body, count.saturating_add(added as u32));
	body.extend_from_slice(entries);
	let globals = (0u8..).zip(globals).map(|(number, index)| (number, KIND_GLOBAL, *index));
	for (number, kind, index) in globals.chain(start.map(|index| (START, KIND_FUNCTION, index))) {
		let name = name_of(number);
		body.push(name.len() as u8);
		body.extend_from_slice(&name);
		body.push(kind);
		put(&mut body, index);
	}
	let mut section = Vec::with_capacity(body.len().saturating_add(6));
	section.push(EXPORT_SECTION);
	put(&mut section, body.len() as u32);
	section.append(&mut body);
	section
}

/// Appends a number in LEB128, the encoding of numbers in the binary format.
fn put(bytes: &mut Vec<u8>, mut number: u32) {
	while number > 0x7f {
		bytes.push(number as u8 | 0x80);
		number >>= 7;
	}
	bytes.push(number as u8);
}
