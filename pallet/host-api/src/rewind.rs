//! Starting a module again in the instance that is there.

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

/// What it takes to reset an instance: its data, and how to reach its globals and its start
/// function.
///
/// In the first version of WebAssembly, where its memory is imported, an instance can change nothing of itself but its memory and its
/// mutable globals. So an embedder must not enable instructions that change tables or drop segments (proposals "reference types" and
/// "bulk memory").
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rewind {
	/// How many globals are exported for it.
	globals: u8,
	/// The start function is exported for it, and is no start function any more.
	starts: bool,
	/// Where each segment belongs, and how many bytes of `data` it has.
	segments: Vec<(u32, u32)>,
	/// The bytes of all segments.
	data: Vec<u8>,
}

/// An instance that can be reset.
pub(crate) struct Kept {
	instance: Instance,
	rewind: Rc<Rewind>,
	/// With their first values.
	globals: Vec<(Global, Val)>,
}

/// What is found in a module.
#[derive(Default)]
struct Found {
	/// Indices of the mutable globals.
	globals: Vec<u32>,
	/// Where the export section begins and ends, its id and length included; how many exports there are, and where they begin.
	exports: Option<(core::ops::Range<usize>, u32, usize)>,
	/// Where the start section is, its id and length included, and the function that it names.
	start: Option<(core::ops::Range<usize>, u32)>,
	segments: Vec<(u32, u32)>,
	data: Vec<u8>,
}

impl Rewind {
	/// The most mutable globals that are set back; compilers emit one or two.
	pub const MAX_GLOBALS: u32 = 16;

	/// The most segments of data that are copied back.
	pub const MAX_SEGMENTS: u32 = 64;

	/// Exports the mutable globals of the valid module `code`, of which `plan` is the link plan,
	/// under names that no export of it has, so that they can be reset. The same for a start
	/// function, whose section is removed: [`Linked`](crate::Linked) calls it at each start. A
	/// module that exports mutable globals is valid where "mutable globals" are enabled.
	///
	/// Returns `None`, leaving `code` unchanged, if the module cannot be reset. It then has a
	/// memory of its own, data that is passive or at a computed place, or an export name that
	/// starts with a zero byte. The same holds beyond [`Self::MAX_GLOBALS`] or
	/// [`Self::MAX_SEGMENTS`].
	pub fn prepare(code: &mut Vec<u8>, plan: &LinkPlan) -> Option<Self> {
		// It imports neither globals nor tables, or there were no plan.
		let Found { globals, exports, start, segments, data } = find(code)?;
		if plan.memory.is_none() && !segments.is_empty() {
			return None;
		}
		if !globals.is_empty() || start.is_some() {
			let (section, count, entries) = exports?;
			let start_function = start.as_ref().map(|(_, function)| *function);
			let entries = code.get(entries..section.end)?;
			let exports = with_exports(entries, count, &globals, start_function);
			// It comes after the exports, whose place stays.
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
	/// Those of the function.
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

	/// Whether the module has a start function, which is called at each start.
	pub fn starts(&self) -> bool {
		self.starts
	}

	/// How many globals are set back, of [`Self::MAX_GLOBALS`].
	pub fn globals(&self) -> u32 {
		self.globals.into()
	}

	/// How many segments of data are copied back, of [`Self::MAX_SEGMENTS`].
	pub fn segments(&self) -> u32 {
		self.segments.len() as u32
	}

	/// Keeps an instance that was just made; `None` if it is not one of the module that this was prepared for.
	pub(crate) fn keep<S>(self: &Rc<Self>, instance: Instance, store: &Store<S>) -> Option<Kept> {
		let globals = (0..self.globals).map(|number| {
			let name = name_of(number);
			let global = instance.get_global(store, core::str::from_utf8(&name).ok()?)?;
			Some((global, global.get(store)))
		});
		let globals = globals.collect::<Option<_>>()?;
		Some(Kept { instance, rewind: self.clone(), globals })
	}

	/// Copies the data into a memory of zeros.
	///
	/// # Errors
	///
	/// The memory is smaller than that which the data was in first.
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
	/// The instance as if new, where its `memory` is zero.
	///
	/// # Errors
	///
	/// The memory is smaller than it was, or a global of another type.
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

/// The name under which a global is exported, by its place among the mutable ones, or the start
/// function: two bytes of ASCII.
fn name_of(number: u8) -> [u8; 2] {
	[PREFIX, number]
}

/// Looks through the sections of `code`, but not into functions.
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

/// Where the export section is that begins at `begin`, how many exports it has, and where they
/// begin. Returns `None` if a name of [`name_of`] could be among them.
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

/// An export section of `entries`, `count` of them, the globals, and the start function.
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

/// Writes a number as the binary format has them: LEB128.
fn put(bytes: &mut Vec<u8>, mut number: u32) {
	while number > 0x7f {
		bytes.push(number as u8 | 0x80);
		number >>= 7;
	}
	bytes.push(number as u8);
}
