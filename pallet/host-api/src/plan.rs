//! From a module's imports to ids, and from ids to what `wasmi::Instance::new` takes.

use crate::{
	signature::describe, Bind, DescriptorError, DescriptorView, Epoch, FunctionId, Signature,
	Stability,
};
use alloc::{string::String, vec::Vec};
use codec::{Decode, Encode, Error, Input, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;
use wasmi::{AsContextMut, Extern, ExternType, FuncType, ImportType, Memory, MemoryType, Module};

/// The most functions that a module may import to have a link plan.
pub const MAX_IMPORTS: usize = 1024;

/// The size that a module asks of the memory it imports, in pages of 64 KiB.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct MemoryLimits {
	/// Pages at instantiation.
	pub initial: u32,
	/// Pages to which it may grow, `None` for as many as there can be.
	pub maximum: Option<u32>,
}

impl MemoryLimits {
	/// The wasmi type of such a memory; `None` if the initial size exceeds the maximum, or the
	/// maximum what Wasm can address.
	pub fn to_memory_type(self) -> Option<MemoryType> {
		let mut builder = MemoryType::builder();
		builder.min(self.initial.into()).max(self.maximum.map(Into::into));
		builder.build().ok()
	}
}

/// All that is needed to link one module: which host functions it imports, by id.
///
/// A few bytes, made when the module arrives and kept beside it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, TypeInfo)]
pub struct LinkPlan {
	/// Of the descriptor that the imports were resolved against. With any other, the plan is
	/// stale and must be resolved again.
	pub epoch: Epoch,
	/// One for each imported function, in the order of [`Module::imports`].
	pub functions: Vec<FunctionId>,
	/// The memory that the module imports. wasmi wants it after the functions.
	pub memory: Option<MemoryLimits>,
}

/// What a module imports beside functions.
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

/// Which functions a module may import beside the stable ones.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Accept {
	/// Those that may change or go.
	pub unstable: bool,
	/// Those that are kept for modules of before.
	pub deprecated: bool,
}

impl Accept {
	/// Every function that there is.
	pub const ALL: Self = Self { unstable: true, deprecated: true };
}

/// Why a module cannot be linked.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum LinkError {
	/// The host API has no function of this module and name.
	UnknownImport {
		/// Index of the function in the module, where imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
		/// The type that the module imports it with.
		signature: String,
	},
	/// The host API has the function with another signature.
	SignatureMismatch {
		/// Index of the function in the module, where imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
		/// What the host API has.
		expected: Signature,
		/// What the module imports; it may be a type that no [`Signature`] can hold.
		found: String,
	},
	/// The function is unstable, and the embedder does not link unstable functions.
	Unstable {
		/// Index of the function in the module, where imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
	},
	/// The function is deprecated, and the embedder does not link such to new modules.
	Deprecated {
		/// Index of the function in the module, where imported functions come first.
		index: u32,
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
	},
	/// A table, a global, a second memory, or a 64-bit one.
	Unsupported {
		/// Module name of the import.
		module: String,
		/// Field name of the import.
		name: String,
		/// What is imported.
		kind: ImportKind,
	},
	/// More than [`MAX_IMPORTS`] functions.
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

/// Why a plan cannot be bound.
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
	/// Looks up every import of `module` by name and compares the signatures.
	///
	/// # Errors
	///
	/// The first import that cannot be linked, by name.
	pub fn resolve(module: &Module, descriptor: &DescriptorView) -> Result<Self, LinkError> {
		Self::resolve_with(module, descriptor, Accept::ALL)
	}

	/// As [`Self::resolve`], where importing a function that is not accepted is an error.
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

	/// Makes one function per import, and puts `memory` after them: what
	/// [`wasmi::Instance::new`] takes.
	///
	/// `memory` must be of the type that [`Self::memory`](field@Self::memory) asks for; wasmi
	/// checks it, and the signatures, once more.
	///
	/// # Errors
	///
	/// [`BindError::UnknownId`] if the plan is not one of this host API.
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

/// The error for an import that the host API does not have.
fn unknown_import(index: u32, import: &ImportType) -> LinkError {
	let (module, name) = names(import);
	let signature = match import.ty() {
		ExternType::Func(ty) => describe(ty),
		_ => String::new(),
	};
	LinkError::UnknownImport { index, module, name, signature }
}

/// Compares the type that a function is imported with to what the host API has.
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

/// Refuses a function that the embedder does not link.
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
