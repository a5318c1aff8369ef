//! The rules that a Wasm module must follow to run as a contract, and the errors if it does not.

use super::{engine, features, functions::Function, size, stack::Calls, CodePlan, BOUNDS};
use crate::{Config, Error, Limits};
use alloc::{
	format,
	string::{String, ToString},
};
use contracts_host_api::{Accept, DescriptorView, LinkError, LinkPlan, MemoryLimits};
use core::fmt;
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;
use wasmi::{ExternType, Module, ValType};
use wasmparser::{
	BinaryReaderError, ElementItems, ElementSectionReader, ExportSectionReader,
	ImportSectionReader, Parser, Payload, TableSectionReader, TypeRef,
};

/// The reason why a module was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rejection {
	/// The error of the transaction or dry run.
	pub error: DispatchError,
	/// A text that says what was found and what was expected.
	pub reason: String,
}

impl Rejection {
	/// A rejection with this error and reason.
	pub fn new(error: impl Into<DispatchError>, reason: impl Into<String>) -> Self {
		Self { error: error.into(), reason: reason.into() }
	}
}

impl fmt::Display for Rejection {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "code rejected: {}", self.reason)
	}
}

/// The origin of the code that is checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
	/// The code is being uploaded.
	New,
	/// The code is on the chain, perhaps since `pallet-contracts`. It may import deprecated
	/// functions.
	OnChain,
}

/// Checks `code` by the rules for contracts, resolves its imports against the encoded
/// `descriptor`, and counts its contents.
///
/// # Errors
///
/// Returns the first rule that the code breaks.
pub fn validate<T: Config>(
	code: &[u8],
	descriptor: &[u8],
	standing: Standing,
) -> Result<CodePlan, Rejection> {
	let limits = T::Limits::get();
	check_sections::<T>(code, &limits)?;
	let (size, calls, copy_loop) = size::count(code);
	check_functions::<T>(&calls, size.len)?;
	let translates = standing == Standing::New && calls.complete;
	let module = engine::check(code, translates).map_err(explain::<T>)?;
	// If the counts are not complete, the rules for functions saw only some of them.
	ensure!(
		calls.complete,
		Rejection::new(
			Error::<T>::CodeRejected,
			"a part of the module has an encoding that is not that of WebAssembly's first version",
		)
	);
	check_exports::<T>(&module)?;
	let mut links = resolve::<T>(&module, descriptor, standing)?;
	links.memory = Some(memory_within::<T>(&module, &links, &limits)?);
	Ok(CodePlan { links, size, copy_loop })
}

/// Checks the section headers, before the function bodies are read.
fn check_sections<T: Config>(code: &[u8], limits: &Limits) -> Result<(), Rejection> {
	ensure!(
		code.starts_with(b"\0asm"),
		Rejection::new(Error::<T>::NotWasm, "the code does not start with Wasm's magic bytes")
	);
	let mut sections =
		Sections { limits, memories: 0, table_elements: 0, functions: 0, bodies: None };
	for payload in Parser::new(0).parse_all(code) {
		sections.check::<T>(payload.map_err(malformed::<T>)?)?;
	}
	sections.check_sums::<T>()
}

fn malformed<T: Config>(error: BinaryReaderError) -> Rejection {
	Rejection::new(Error::<T>::CodeRejected, format!("{error}"))
}

/// The counts of the sections that were read so far.
struct Sections<'a> {
	limits: &'a Limits,
	/// Number of memories, imported and defined.
	memories: u32,
	/// Sum of the initial sizes of all tables, in elements.
	table_elements: u64,
	/// Number of functions that the function section declares.
	functions: u32,
	/// Number of bodies in the code section, once it was read.
	bodies: Option<u32>,
}

impl Sections<'_> {
	fn check<T: Config>(&mut self, payload: Payload) -> Result<(), Rejection> {
		match payload {
			Payload::TypeSection(types) => check_types::<T>(types.count()),
			Payload::FunctionSection(section) => {
				self.functions = section.count();
				ensure_at_most::<T>("functions", self.functions, BOUNDS.functions)
			},
			Payload::GlobalSection(globals) => {
				ensure_at_most::<T>("globals", globals.count(), BOUNDS.globals)
			},
			Payload::ElementSection(elements) => self.check_elements::<T>(elements),
			Payload::DataSection(data) => {
				ensure_at_most::<T>("segments of data", data.count(), BOUNDS.segments)
			},
			Payload::CodeSectionStart { count, .. } => self.check_bodies::<T>(count),
			Payload::CodeSectionEntry(body) => {
				body.get_locals_reader().map(|_| ()).map_err(malformed::<T>)
			},
			Payload::ExportSection(exports) => check_export_names::<T>(exports),
			Payload::ImportSection(imports) => self.check_imports::<T>(imports),
			Payload::MemorySection(section) => self.check_memories::<T>(section.count()),
			Payload::TableSection(tables) => self.add_tables::<T>(tables),
			_ => Ok(()),
		}
	}

	fn check_elements<T: Config>(&self, elements: ElementSectionReader) -> Result<(), Rejection> {
		ensure_at_most::<T>("segments of elements", elements.count(), BOUNDS.segments)?;
		let mut members = 0u32;
		for segment in elements {
			members = members.saturating_add(match segment.map_err(malformed::<T>)?.items {
				ElementItems::Functions(functions) => functions.count(),
				ElementItems::Expressions(_, expressions) => expressions.count(),
			});
		}
		// No table has room for more, and validation looks up each element among those before it.
		let max = self.limits.table_elements;
		ensure!(
			members <= max,
			Rejection::new(
				Error::<T>::TableTooLarge,
				format!("the module's segments have {members} elements, expected at most {max}"),
			)
		);
		Ok(())
	}

	/// Refuses bodies without a function. wasmi refuses them too, but only after validating them.
	fn check_bodies<T: Config>(&mut self, count: u32) -> Result<(), Rejection> {
		let functions = self.functions;
		ensure!(
			count == functions && self.bodies.is_none(),
			Rejection::new(
				Error::<T>::CodeRejected,
				format!("a section of the module has {count} bodies for {functions} functions"),
			)
		);
		self.bodies = Some(count);
		Ok(())
	}

	fn check_imports<T: Config>(&mut self, imports: ImportSectionReader) -> Result<(), Rejection> {
		let (count, max) = (imports.count(), BOUNDS.imports);
		ensure!(
			count <= max,
			Rejection::new(
				Error::<T>::TooManyImports,
				format!("the module has {count} imports, expected at most {max}"),
			)
		);
		for import in imports {
			if let TypeRef::Memory(_) = import.map_err(malformed::<T>)?.ty {
				self.memories = self.memories.saturating_add(1);
			}
		}
		Ok(())
	}

	fn check_memories<T: Config>(&mut self, count: u32) -> Result<(), Rejection> {
		ensure!(
			self.memories > 0,
			Rejection::new(
				Error::<T>::MemoryNotImported,
				"the module defines its memory, expected it to import env::memory",
			)
		);
		self.memories = self.memories.saturating_add(count);
		Ok(())
	}

	fn add_tables<T: Config>(&mut self, tables: TableSectionReader) -> Result<(), Rejection> {
		for table in tables {
			let initial = table.map_err(malformed::<T>)?.ty.initial;
			self.table_elements = self.table_elements.saturating_add(initial);
		}
		Ok(())
	}

	/// Checks the sums over all sections.
	fn check_sums<T: Config>(&self) -> Result<(), Rejection> {
		let memories = self.memories;
		ensure!(
			memories <= 1,
			Rejection::new(
				Error::<T>::SecondMemory,
				format!(
					"the module has {memories} memories, expected one: the memory that it imports. \
					 Build without the feature multi-memory"
				),
			)
		);
		let (elements, max) = (self.table_elements, self.limits.table_elements);
		ensure!(
			elements <= max.into(),
			Rejection::new(
				Error::<T>::TableTooLarge,
				format!("the module's tables have {elements} elements, expected at most {max}"),
			)
		);
		Ok(())
	}
}

fn check_types<T: Config>(count: u32) -> Result<(), Rejection> {
	let max = BOUNDS.types;
	ensure!(
		count <= max,
		Rejection::new(
			Error::<T>::TooManyTypes,
			format!("the module has {count} types of functions, expected at most {max}"),
		)
	);
	Ok(())
}

fn check_export_names<T: Config>(exports: ExportSectionReader) -> Result<(), Rejection> {
	let count = exports.count();
	for export in exports {
		let name = export.map_err(malformed::<T>)?.name;
		ensure!(matches!(name, "deploy" | "call"), export_not_allowed::<T>(name));
	}
	ensure_at_most::<T>("exports", count, BOUNDS.exports)
}

/// Refuses code that takes longer to validate than its length implies, and code at which wasmi's
/// translator panics or which it translates wrongly, before it is validated. See
/// [`Function::takes_more_than_it_pushes`], [`Function::stores_itself`],
/// [`Function::selects_wrongly`] and [`BOUNDS`].
///
/// The rules also hold for code that comes from `pallet-contracts`, which does not run here if it
/// breaks them. A chain makes link plans for its code at the beginning of blocks, and a second
/// per module would stop it. No compiler is known to emit such code.
fn check_functions<T: Config>(calls: &Calls, len: u32) -> Result<(), Rejection> {
	let mut values = calls.elements;
	for (index, function) in (calls.imported..).zip(&calls.functions) {
		let Function { nesting, arguments, .. } = function;
		values = values.saturating_add(function.values());
		ensure_at_most::<T>("blocks within each other", *nesting, BOUNDS.nesting)?;
		ensure!(
			!function.takes_more_than_it_pushes(),
			Rejection::new(
				Error::<T>::DeadCodeTooExpensive,
				format!(
					"the calls in function {index} of the module take {arguments} parameters, expected at most as many as its \
					 {} bytes: only dead code takes more, and uploads do not pay to validate it",
					function.len,
				),
			)
		);
		ensure!(
			!function.stores_itself,
			Rejection::new(
				Error::<T>::CodeRejected,
				format!(
					"function {index} of the module may store a local at an address computed from the same local, with an \
					 offset of more than 65535: the interpreter cannot translate that"
				),
			)
		);
		ensure!(
			!function.selects_wrongly,
			Rejection::new(
				Error::<T>::CodeRejected,
				format!(
					"function {index} of the module may have a `select` whose condition is a comparison with zero, which the \
					 interpreter translates wrongly: exchange the two values of the `select` instead"
				),
			)
		);
	}
	// The bound is not zero.
	let most = len.checked_div(BOUNDS.bytes_per_value).unwrap_or(0);
	let most = most.saturating_add(BOUNDS.small_values);
	ensure_at_most::<T>(
		"parameters, locals and elements in all functions and segments together",
		values,
		most,
	)
}

fn ensure_at_most<T: Config>(what: &str, count: u32, max: u32) -> Result<(), Rejection> {
	ensure!(
		count <= max,
		Rejection::new(
			Error::<T>::CodeRejected,
			format!("the module has {count} {what}, expected at most {max}"),
		)
	);
	Ok(())
}

fn explain<T: Config>(error: wasmi::Error) -> Rejection {
	// wasmi has no error kind for floats. Validating again, with floats, would take as long
	// again.
	let message = error.to_string();
	let error = if message.contains("floating-point") {
		Error::<T>::FloatsNotAllowed
	} else {
		Error::<T>::CodeRejected
	};
	Rejection::new(
		error,
		match features::explain(&message) {
			Some(explained) => format!("{explained} ({message})"),
			None => format!("not a valid module: {message}"),
		},
	)
}

fn export_not_allowed<T: Config>(name: &str) -> Rejection {
	Rejection::new(
		Error::<T>::ExportNotAllowed,
		format!("the module exports `{name}`, expected only `deploy` and `call`"),
	)
}

fn check_exports<T: Config>(module: &Module) -> Result<(), Rejection> {
	let (mut deploy, mut call) = (false, false);
	for export in module.exports() {
		let (name, entry_point) = match export.name() {
			name @ "deploy" => (name, &mut deploy),
			name @ "call" => (name, &mut call),
			other => return Err(export_not_allowed::<T>(other)),
		};
		// Very old contracts return an `i32`, which is ignored.
		let fits = matches!(export.ty(), ExternType::Func(ty)
			if ty.params().is_empty() && matches!(ty.results(), [] | [ValType::I32]));
		ensure!(
			fits,
			Rejection::new(
				Error::<T>::EntryPointMistyped,
				format!("the module's `{name}` is no function, or has parameters, expected ()"),
			)
		);
		*entry_point = true;
	}
	for (name, found) in [("deploy", deploy), ("call", call)] {
		ensure!(
			found,
			Rejection::new(
				Error::<T>::EntryPointMissing,
				format!("the module does not export `{name}`"),
			)
		);
	}
	Ok(())
}

fn resolve<T: Config>(
	module: &Module,
	descriptor: &[u8],
	standing: Standing,
) -> Result<LinkPlan, Rejection> {
	let accept = Accept {
		unstable: T::UnsafeUnstableInterface::get(),
		deprecated: standing == Standing::OnChain,
	};
	DescriptorView::new(descriptor)
		.map_err(LinkError::from)
		.and_then(|view| LinkPlan::resolve_with(module, &view, accept))
		.map_err(|error| {
			let reason = error.to_string();
			// `check_imports` refuses modules with more imports than fit into a `u16`.
			let narrow = |index: u32| u16::try_from(index).unwrap_or(u16::MAX);
			let error = match error {
				LinkError::UnknownImport { index, module, name, .. } => {
					let index = narrow(index);
					match (&module[..], &name[..]) {
						("seal0", "xcm_execute" | "xcm_send") => {
							Error::<T>::UnsupportedImport(index)
						},
						_ => Error::<T>::UnknownImport(index),
					}
				},
				LinkError::SignatureMismatch { index, .. } => {
					Error::<T>::ImportSignatureMismatch(narrow(index))
				},
				LinkError::Unstable { index, .. } => Error::<T>::UnstableImport(narrow(index)),
				LinkError::Deprecated { index, .. } => Error::<T>::DeprecatedImport(narrow(index)),
				LinkError::Unsupported { .. } => Error::<T>::ImportNotAllowed,
				LinkError::TooManyImports => Error::<T>::TooManyImports,
				// The stored descriptor is at fault.
				_ => Error::<T>::CodeRejected,
			};
			Rejection::new(error, reason)
		})
}

/// The memory that the module gets. If the module states no maximum, the chain's maximum holds.
fn memory_within<T: Config>(
	module: &Module,
	plan: &LinkPlan,
	limits: &Limits,
) -> Result<MemoryLimits, Rejection> {
	let Some(memory) = plan.memory else {
		return Err(Rejection::new(
			Error::<T>::MemoryNotImported,
			"the module imports no memory, expected env::memory",
		));
	};
	for import in module.imports() {
		if matches!(import.ty(), ExternType::Memory(_)) {
			let (module, name) = (import.module(), import.name());
			ensure!(
				(module, name) == ("env", "memory"),
				Rejection::new(
					Error::<T>::ImportNotAllowed,
					format!(
						"the module imports its memory as {module}::{name}, expected env::memory"
					),
				)
			);
		}
	}
	let max = limits.memory_pages;
	let maximum = memory.maximum.unwrap_or(max);
	ensure!(
		maximum <= max && memory.initial <= maximum,
		Rejection::new(
			Error::<T>::MemoryTooLarge,
			format!(
				"the module's memory has {} pages at first and {maximum} at most, expected at most \
				 {max}",
				memory.initial,
			),
		)
	);
	Ok(MemoryLimits { initial: memory.initial, maximum: Some(maximum) })
}
