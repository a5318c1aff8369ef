//! Link plans: from the imports of a module to ids, and from ids to imports for wasmi.

use crate::{
	signature::describe, Bind, DescriptorError, DescriptorView, Epoch, FunctionId, Signature,
	Stability,
};
use alloc::{string::String, vec::Vec};
use codec::{Decode, Encode, Error, Input, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;
use wasmi::{AsContextMut, Extern, ExternType, FuncType, ImportType, Memory, MemoryType, Module};

/// Maximum number of functions that a module with a link plan may import.
pub const MAX_IMPORTS: usize = 1024;

/// The limits that a module declares for the memory it imports, in pages of 64 KiB.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct MemoryLimits {
	/// Number of pages at instantiation.
	pub initial: u32,
	/// Number of pages to which it may grow, or `None` if only Wasm limits it.
	pub maximum: Option<u32>,
}

impl MemoryLimits {
	/// The wasmi type of such a memory. Returns `None` if the initial size exceeds the maximum,
	/// or if the maximum exceeds the number of pages that Wasm can address.
	pub fn to_memory_type(self) -> Option<MemoryType> {
		let mut builder = MemoryType::builder();
		builder.min(self.initial.into()).max(self.maximum.map(Into::into));
		builder.build().ok()
	}
}

/// All that is needed to link one module: the ids of the host functions that it imports, and the
/// limits of its memory.
///
/// A plan encodes to a few bytes. It is resolved when the module arrives, and stored with it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, TypeInfo)]
pub struct LinkPlan {
	/// Epoch of the descriptor that the imports were resolved against. If the current descriptor
	/// has another epoch, the plan is stale and must be resolved again.
	pub epoch: Epoch,
	/// The id of each imported function, in the order of [`Module::imports`].
	pub functions: Vec<FunctionId>,
	/// The memory that the module imports, if any. wasmi expects it after the functions.
	pub memory: Option<MemoryLimits>,
}

/// The kind of an import that is not a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ImportKind {
	Table,
	Global,
	Memory,
}

impl fmt::Display for ImportKind {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::Table => "table",
			Self::Global => "global",
			Self::Memory => "memory",
		})
	}
}

/// The kinds of functions that a module may import besides stable ones.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Accept {
	/// Accepts [unstable](Stability::Unstable) functions.
	pub unstable: bool,
	/// Accepts [deprecated](Stability::Deprecated) functions.
	pub deprecated: bool,
}

impl Accept {
	/// Accepts every function.
	pub const ALL: Self = Self { unstable: true, deprecated: true };
}

/// The reason why the imports of a module cannot be resolved.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum LinkError {
	/// The host API has no function with this module and name.
	UnknownImport {
		/// Index of the function in the module. Imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
		/// Type of the import, in the notation of [`Signature`].
		signature: String,
	},
	/// The host API has the function with another signature.
	SignatureMismatch {
		/// Index of the function in the module. Imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
		/// Signature in the host API.
		expected: Signature,
		/// Type of the import, in the notation of [`Signature`]. It may be a type that no
		/// `Signature` can hold.
		found: String,
	},
	/// The function is unstable, and the embedder does not accept unstable functions.
	Unstable {
		/// Index of the function in the module. Imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
	},
	/// The function is deprecated, and the embedder does not accept deprecated functions.
	Deprecated {
		/// Index of the function in the module. Imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
	},
	/// The module imports a table, a global, a second memory or a 64-bit memory.
	Unsupported {
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
		/// Kind of the import.
		kind: ImportKind,
	},
	/// The module imports more than [`MAX_IMPORTS`] functions.
	TooManyImports,
	/// The stored descriptor cannot be read.
	Descriptor(DescriptorError),
}

impl From<DescriptorError> for LinkError {
	fn from(error: DescriptorError) -> Self {
		Self::Descriptor(error)
	}
}

impl core::error::Error for LinkError {
	fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
		match self {
			Self::Descriptor(error) => Some(error),
			_ => None,
		}
	}
}

impl fmt::Display for LinkError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::UnknownImport { module, name, signature, .. } => write!(
				f,
				"the module imports {module}::{name} {signature}, which this host API does not have"
			),
			Self::SignatureMismatch { module, name, expected, found, .. } => {
				write!(f, "the module imports {module}::{name} as {found}, expected {expected}")
			},
			Self::Unstable { module, name, .. } => write!(
				f,
				"the module imports {module}::{name}, which is unstable and not offered here"
			),
			Self::Deprecated { module, name, .. } => write!(
				f,
				"the module imports {module}::{name}, which is deprecated and not offered to new modules"
			),
			Self::Unsupported { module, name, kind } => write!(
				f,
				"the module imports the {kind} {module}::{name}, expected functions and at most one \
				 32-bit memory"
			),
			Self::TooManyImports => {
				write!(f, "the module imports more than {MAX_IMPORTS} functions")
			},
			Self::Descriptor(error) => error.fmt(f),
		}
	}
}

/// The reason why a plan cannot be bound.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum BindError {
	/// No host function has this id: the plan is stale.
	UnknownId(FunctionId),
}

impl core::error::Error for BindError {}

impl fmt::Display for BindError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::UnknownId(id) => write!(f, "no host function has the id {id}"),
		}
	}
}

impl LinkPlan {
	/// Resolves every import of `module` by name, and compares the signatures. Accepts all
	/// functions of the descriptor.
	///
	/// # Errors
	///
	/// Returns the [`LinkError`] of the first import that cannot be linked.
	pub fn resolve(module: &Module, descriptor: &DescriptorView) -> Result<Self, LinkError> {
		Self::resolve_with(module, descriptor, Accept::ALL)
	}

	/// Resolves the imports like [`Self::resolve`], but only to functions that `accept` allows.
	///
	/// # Errors
	///
	/// Returns the [`LinkError`] of the first import that cannot be linked.
	pub fn resolve_with(
		module: &Module,
		descriptor: &DescriptorView,
		accept: Accept,
	) -> Result<Self, LinkError> {
		let mut plan = Self { epoch: descriptor.epoch(), functions: Vec::new(), memory: None };
		// wasmi lists functions before all other imports, so this is their index in the module.
		for (index, import) in (0u32..).zip(module.imports()) {
			let unsupported = |kind| {
				let (module, name) = names(&import);
				LinkError::Unsupported { module, name, kind }
			};
			match import.ty() {
				ExternType::Func(ty) => {
					if plan.functions.len() >= MAX_IMPORTS {
						return Err(LinkError::TooManyImports);
					}
					let record = descriptor
						.find(import.module(), import.name())?
						.ok_or_else(|| unknown_import(index, &import))?;
					check_signature(index, &import, ty, record.signature)?;
					check_stability(index, &import, record.stability, accept)?;
					plan.functions.push(record.id);
				},
				ExternType::Memory(ty) => {
					if plan.memory.is_some() || ty.is_64() {
						return Err(unsupported(ImportKind::Memory));
					}
					let pages = |pages: u64| {
						u32::try_from(pages).map_err(|_| unsupported(ImportKind::Memory))
					};
					plan.memory = Some(MemoryLimits {
						initial: pages(ty.minimum())?,
						maximum: ty.maximum().map(pages).transpose()?,
					});
				},
				ExternType::Table(_) => return Err(unsupported(ImportKind::Table)),
				ExternType::Global(_) => return Err(unsupported(ImportKind::Global)),
			}
		}
		Ok(plan)
	}

	/// Returns the imports for [`wasmi::Instance::new`]: one function per imported function, then
	/// `memory`.
	///
	/// `memory` must have the type that [`Self::memory`](field@Self::memory) describes. wasmi
	/// checks that, and the signatures, at instantiation.
	///
	/// # Errors
	///
	/// Returns [`BindError::UnknownId`] if the host API has no function with an id of the plan.
	pub fn bind<S>(
		&self,
		api: &impl Bind<S>,
		mut store: impl AsContextMut<Data = S>,
		memory: Option<Memory>,
	) -> Result<Vec<Extern>, BindError> {
		let mut imports = Vec::with_capacity(self.functions.len().saturating_add(1));
		for id in &self.functions {
			let function = api.bind(*id, &mut store).ok_or(BindError::UnknownId(*id))?;
			imports.push(Extern::Func(function));
		}
		imports.extend(memory.map(Extern::Memory));
		Ok(imports)
	}
}

fn names(import: &ImportType) -> (String, String) {
	(String::from(import.module()), String::from(import.name()))
}

/// The error for an import that is missing in the host API.
fn unknown_import(index: u32, import: &ImportType) -> LinkError {
	let (module, name) = names(import);
	let signature = match import.ty() {
		ExternType::Func(ty) => describe(ty),
		_ => String::new(),
	};
	LinkError::UnknownImport { index, module, name, signature }
}

/// Compares the type of an imported function with its signature in the host API.
fn check_signature(
	index: u32,
	import: &ImportType,
	found: &FuncType,
	expected: Signature,
) -> Result<(), LinkError> {
	if Signature::of(found) == Some(expected) {
		return Ok(());
	}
	let (module, name) = names(import);
	Err(LinkError::SignatureMismatch { index, module, name, expected, found: describe(found) })
}

/// Refuses a function that the embedder does not accept.
fn check_stability(
	index: u32,
	import: &ImportType,
	stability: Stability,
	accept: Accept,
) -> Result<(), LinkError> {
	let refused: fn(u32, String, String) -> LinkError = match stability {
		Stability::Unstable if !accept.unstable => {
			|index, module, name| LinkError::Unstable { index, module, name }
		},
		Stability::Deprecated if !accept.deprecated => {
			|index, module, name| LinkError::Deprecated { index, module, name }
		},
		_ => return Ok(()),
	};
	let (module, name) = names(import);
	Err(refused(index, module, name))
}

impl Decode for LinkPlan {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let (epoch, functions, memory): (_, Vec<FunctionId>, _) = Decode::decode(input)?;
		if functions.len() > MAX_IMPORTS {
			return Err("a link plan has too many imports".into());
		}
		Ok(Self { epoch, functions, memory })
	}
}

impl MaxEncodedLen for LinkPlan {
	fn max_encoded_len() -> usize {
		Epoch::max_encoded_len()
			.saturating_add(codec::Compact::<u32>::max_encoded_len())
			.saturating_add(FunctionId::max_encoded_len().saturating_mul(MAX_IMPORTS))
			.saturating_add(Option::<MemoryLimits>::max_encoded_len())
	}
}
