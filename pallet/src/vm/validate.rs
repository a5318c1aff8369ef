//! The rules that a Wasm module must follow to run as a contract, and the errors if it does not.

use super::{engine, features, functions::Function, size, stack::Calls, CodePlan, BOUNDS};
use crate::{chain_extension::ChainExtension, host::Extension, Config, Error, Limits};
use alloc::{
	format,
	string::{String, ToString},
};
use contracts_host_api::{Accept, DescriptorView, LinkError, LinkPlan, MemoryLimits};
use core::fmt;
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;
use wasmi::{ExternType, Module, ValType};
use wasmparser::{ElementItems, Parser, Payload};

/// Why a module was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rejection {
	/// What the transaction or dry run fails with.
	pub error: DispatchError,
	/// What was found, and what was expected.
	pub reason: String,
}

impl Rejection {
	/// A reason for an error.
	pub fn new(error: impl Into<DispatchError>, reason: impl Into<String>) -> Self {
		Self { error: error.into(), reason: reason.into() }
	}
}

impl fmt::Display for Rejection {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "code rejected: {}", self.reason)
	}
}

/// Where code comes from that is checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
	/// It is uploaded.
	New,
	/// It is on the chain, perhaps since `pallet-contracts`. It may import deprecated functions,
	/// and the extension of a chain that has none any more: contracts go on until they call that.
	OnChain,
}

/// Checks `code` by the rules for contracts, resolves its imports against the encoded `descriptor`, and counts what is in
/// it.
///
/// # Errors
///
/// The first rule that the code breaks.
pub fn validate<T: Config>(
	code: &[u8],
	descriptor: &[u8],
	standing: Standing,
) -> Result<CodePlan, Rejection> {
	let limits = T::Limits::get();
	check_sections::<T>(code, &limits)?;
	let (size, calls) = size::count(code);
	check_functions::<T>(&calls, size.len)?;
	let module = engine::check(code, standing).map_err(explain::<T>)?;
	check_exports::<T>(&module)?;
	let mut links = resolve::<T>(&module, descriptor, standing)?;
	if standing == Standing::New && !T::ChainExtension::enabled() {
		refuse_extension::<T>(&module)?;
	}
	links.memory = Some(memory_within::<T>(&module, &links, &limits)?);
	Ok(CodePlan { links, size })
}

/// What the section headers tell, before the code in them is looked at.
fn check_sections<T: Config>(code: &[u8], limits: &Limits) -> Result<(), Rejection> {
	ensure!(
		code.starts_with(b"\0asm"),
		Rejection::new(Error::<T>::NotWasm, "the code does not start with Wasm's magic bytes")
	);
	let malformed = |error| Rejection::new(Error::<T>::CodeRejected, format!("{error}"));
	let (mut memories, mut table_elements) = (0u32, 0u64);
	let (mut functions, mut bodies) = (0u32, None);
	for payload in Parser::new(0).parse_all(code) {
		match payload.map_err(malformed)? {
			Payload::TypeSection(types) => {
				let (count, max) = (types.count(), BOUNDS.types);
				ensure!(
					count <= max,
					Rejection::new(
						Error::<T>::TooManyTypes,
						format!(
							"the module has {count} types of functions, expected at most {max}"
						),
					)
				);
			},
			Payload::FunctionSection(section) => {
				functions = section.count();
				ensure_at_most::<T>("functions", functions, BOUNDS.functions)?;
			},
			Payload::GlobalSection(globals) => {
				ensure_at_most::<T>("globals", globals.count(), BOUNDS.globals)?;
			},
			Payload::ElementSection(elements) => {
				let what = "segments of elements";
				ensure_at_most::<T>(what, elements.count(), BOUNDS.segments)?;
				let mut members = 0u32;
				for segment in elements {
					members = members.saturating_add(match segment.map_err(malformed)?.items {
						ElementItems::Functions(functions) => functions.count(),
						ElementItems::Expressions(_, expressions) => expressions.count(),
					});
				}
				// No table has room for more. Validation looks each up among those before it.
				ensure!(
					members <= limits.table_elements,
					Rejection::new(
						Error::<T>::TableTooLarge,
						format!(
							"the module's segments have {members} elements, expected at most {}",
							limits.table_elements
						),
					)
				);
			},
			Payload::DataSection(data) => {
				ensure_at_most::<T>("segments of data", data.count(), BOUNDS.segments)?;
			},
			// Bodies that wasmi would only refuse at the end take time until then.
			Payload::CodeSectionStart { count, .. } => {
				ensure!(
					count == functions && bodies.is_none(),
					Rejection::new(
						Error::<T>::CodeRejected,
						format!(
							"a section of the module has {count} bodies for {functions} functions"
						),
					)
				);
				bodies = Some(count);
			},
			Payload::CodeSectionEntry(body) => {
				body.get_locals_reader().map_err(malformed)?;
			},
			Payload::ExportSection(exports) => {
				let count = exports.count();
				for export in exports {
					let name = export.map_err(malformed)?.name;
					ensure!(matches!(name, "deploy" | "call"), export_not_allowed::<T>(name));
				}
				ensure_at_most::<T>("exports", count, BOUNDS.exports)?;
			},
			Payload::ImportSection(imports) => {
				let (count, max) = (imports.count(), BOUNDS.imports);
				ensure!(
					count <= max,
					Rejection::new(
						Error::<T>::TooManyImports,
						format!("the module has {count} imports, expected at most {max}"),
					)
				);
				for import in imports {
					if let wasmparser::TypeRef::Memory(_) = import.map_err(malformed)?.ty {
						memories = memories.saturating_add(1);
					}
				}
			},
			Payload::MemorySection(section) => {
				ensure!(
					memories > 0,
					Rejection::new(
						Error::<T>::MemoryNotImported,
						"the module defines its memory, expected it to import env::memory",
					)
				);
				memories = memories.saturating_add(section.count());
			},
			Payload::TableSection(tables) => {
				for table in tables {
					let initial = table.map_err(malformed)?.ty.initial;
					table_elements = table_elements.saturating_add(initial);
				}
			},
			_ => (),
		}
	}
	ensure!(
		memories <= 1,
		Rejection::new(
			Error::<T>::SecondMemory,
			format!(
				"the module has {memories} memories, expected one: the memory that it imports. Build \
				 without the feature multi-memory"
			),
		)
	);
	let max = limits.table_elements;
	ensure!(
		table_elements <= max.into(),
		Rejection::new(
			Error::<T>::TableTooLarge,
			format!("the module's tables have {table_elements} elements, expected at most {max}"),
		)
	);
	Ok(())
}

/// Refuses code that takes longer to validate than its bytes tell, so it goes ahead of validation:
/// see [`Function::takes_more_than_it_pushes`] and [`BOUNDS`].
///
/// Code of `pallet-contracts` that breaks these rules does not run here. In a block's beginning,
/// where a chain plans its code, a second for each would stop the chain; and no compiler emits such
/// code.
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
	// wasmi has no kinds of errors for these. To validate again with floats would take as long
	// again.
	let message = error.to_string();
	let error = match message.contains("floating-point") {
		true => Error::<T>::FloatsNotAllowed,
		false => Error::<T>::CodeRejected,
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

/// Refuses a module that calls the chain's extension, where there is none.
fn refuse_extension<T: Config>(module: &Module) -> Result<(), Rejection> {
	let extension = module.imports().find(|import| {
		let functions = Extension::FUNCTIONS.iter();
		functions
			.map(|found| (found.module, found.name))
			.any(|name| name == (import.module(), import.name()))
	});
	match extension {
		None => Ok(()),
		Some(import) => {
			let (module, name) = (import.module(), import.name());
			let reason =
				format!("the module imports {module}::{name}, and this chain has no extension");
			Err(Rejection::new(Error::<T>::NoChainExtension, reason))
		},
	}
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
			// No module with more than `MAX_IMPORTS` functions comes this far.
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

/// The memory that the module gets. Without a maximum of its own, the chain's is its maximum.
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
