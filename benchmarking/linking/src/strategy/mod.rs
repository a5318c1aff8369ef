//! Ways to link a module, behind one trait, so that they can be tested and measured side by side.

mod bound;
mod descriptor;
mod eager;
mod lazy;
mod on_demand;
mod shared;

pub use bound::Bound;
pub use descriptor::FromDescriptor;
pub use eager::Eager;
pub use lazy::Lazy;
pub use on_demand::OnDemand;
pub use shared::Shared;

use alloc::{format, string::String, vec::Vec};
use contracts_host_api::{Bind, BindError, FunctionId, HostFunctions, LinkError, LinkPlan};
use core::fmt;
use wasmi::{Error, Extern, ImportType, Memory, Module, Store};

/// A host API with names, for strategies that link by name.
pub trait Names {
	/// Module, name and id of every host function.
	fn names(&self) -> impl Iterator<Item = (&str, &str, FunctionId)>;
}

impl<A: HostFunctions> Names for A {
	fn names(&self) -> impl Iterator<Item = (&str, &str, FunctionId)> {
		A::TABLE.functions().map(|function| (function.module, function.name, function.id))
	}
}

/// A host API that each strategy can link.
pub trait Api<S>: Bind<S> + Names + Copy + Send + Sync + 'static {}

impl<S, A: Bind<S> + Names + Copy + Send + Sync + 'static> Api<S> for A {}

/// The imports of a module, in its order.
pub type Imports = Result<Vec<Extern>, StrategyError>;

/// A module to be linked.
pub struct Request<'a, A> {
	/// The host API.
	pub api: &'a A,
	/// The encoded descriptor of the host API.
	pub descriptor: &'a [u8],
	/// The module.
	pub module: &'a Module,
	/// The module's link plan of the descriptor's epoch.
	pub plan: &'a LinkPlan,
	/// The memory for the module, if it imports one.
	pub memory: Option<Memory>,
}

/// A way to create the imports for [`wasmi::Instance::new`].
pub trait Strategy<S> {
	/// Returns the imports of the module in its order, as items of `store`.
	///
	/// # Errors
	///
	/// Returns an error if the host API lacks an import, or has it with another signature. A
	/// strategy that trusts the link plan does not check signatures. wasmi refuses a wrong one at
	/// instantiation.
	fn link<A: Api<S>>(&mut self, request: &Request<A>, store: &mut Store<S>) -> Imports;
}

/// The reason that a strategy could not link a module.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StrategyError {
	/// An import cannot be resolved.
	Link(LinkError),
	/// The link plan is not one of this host API.
	Bind(BindError),
	/// wasmi's linker refused a definition: the table has a name twice.
	Duplicate,
	/// The host API lacks this import, or has it with another signature.
	Unresolved(String),
}

impl StrategyError {
	fn unresolved(import: &ImportType) -> Self {
		let (module, name, ty) = (import.module(), import.name(), import.ty());
		Self::Unresolved(format!("{module}::{name} {ty:?}"))
	}
}

impl From<StrategyError> for Error {
	fn from(error: StrategyError) -> Self {
		Error::new(format!("{error}"))
	}
}

impl From<LinkError> for StrategyError {
	fn from(error: LinkError) -> Self {
		Self::Link(error)
	}
}

impl From<BindError> for StrategyError {
	fn from(error: BindError) -> Self {
		Self::Bind(error)
	}
}

impl fmt::Display for StrategyError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Link(error) => error.fmt(f),
			Self::Bind(error) => error.fmt(f),
			Self::Duplicate => f.write_str("the table of host functions has a name twice"),
			Self::Unresolved(import) => write!(f, "the host API does not have {import}"),
		}
	}
}
