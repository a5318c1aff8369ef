//! A Wasm host API described as data, and modules linked to it by number.
//!
//! An embedder of [`wasmi`] offers *host functions* to the modules that it runs. The usual way to
//! link a module defines every host function by name in a [`wasmi::Linker`], then looks up the
//! few that the module imports. A Substrate runtime does this at each instantiation, because
//! nothing in its memory survives between two of them. There, linking is most of the cost of a
//! small call.
//!
//! This crate splits the work in two:
//!
//! 1. **Once, when a module arrives:** [`LinkPlan::resolve`] looks up its imports in a
//!    [`Descriptor`] of the host API and keeps their [`FunctionId`]s, a few bytes.
//! 2. **At every instantiation:** [`LinkPlan::bind`] makes one [`wasmi::Func`] per import, by id.
//!    The result is passed to [`wasmi::Instance::new`]. No names or maps are involved.
//!
//! If the same module is instantiated again and again, [`Linked`] keeps the store, the memory and
//! the bound functions.
//!
//! The host functions themselves are defined once, with [`host_functions!`].
//!
//! ```
//! use codec::Encode;
//! use contracts_host_api::*;
//! use wasmi::{Engine, Instance, Module, Store};
//!
//! host_functions! {
//! 	/// Functions of a counter.
//! 	pub struct Counter;
//! 	impl[] for u64;
//!
//! 	/// Adds `amount` and returns the new count.
//! 	#[import(0, "counter", "add")]
//! 	stable fn add(caller, amount: u64) -> u64 {
//! 		*caller.data_mut() += amount;
//! 		Ok(*caller.data())
//! 	}
//! }
//!
//! let functions = Counter::FUNCTIONS.iter().map(Into::into);
//! let encoded = Descriptor::new(Epoch(0), 0, functions).unwrap().encode(); // goes into storage
//!
//! // When the module arrives: resolve its imports against the stored bytes.
//! # let wasm = wat_module();
//! let engine = Engine::default();
//! let module = Module::new(&engine, &wasm[..]).unwrap();
//! let plan = LinkPlan::resolve(&module, &DescriptorView::new(&encoded).unwrap()).unwrap();
//! assert_eq!(plan.functions, [FunctionId(0)]);
//!
//! // At every instantiation: bind by id.
//! let mut store = Store::new(&engine, 40u64);
//! let imports = plan.bind(&Counter, &mut store, None).unwrap();
//! let instance = Instance::new(&mut store, &module, &imports).unwrap();
//! let run = instance.get_typed_func::<(), u64>(&store, "run").unwrap();
//! assert_eq!(run.call(&mut store, ()).unwrap(), 42);
//! # fn wat_module() -> Vec<u8> {
//! # 	wat::parse_str(r#"(module (import "counter" "add" (func $a (param i64) (result i64)))
//! # 		(func (export "run") (result i64) (call $a (i64.const 2))))"#).unwrap()
//! # }
//! ```

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;

mod descriptor;
mod function;
mod linked;
mod page;
mod plan;
mod rewind;
mod signature;
mod state;
mod table;

pub use descriptor::{
	Descriptor, DescriptorError, DescriptorView, FunctionRecord, RecordView, MAX_DESCRIPTOR_LEN,
	MAX_FUNCTIONS,
};
pub use function::{FunctionId, HostFunction, Stability};
pub use linked::{Linked, LinkedError};
pub use plan::{Accept, BindError, ImportKind, LinkError, LinkPlan, MemoryLimits, MAX_IMPORTS};
pub use rewind::Rewind;
pub use signature::{Signature, ValueType, MAX_PARAMS};
pub use state::{Epoch, Fingerprint, HostApiState, MAX_DISABLED};
pub use table::{Bind, HostFunctions, Reuse, Table, WasmValue, MAX_GROUPS};

/// Items that the expansion of [`host_functions!`] needs. Not part of the API.
#[doc(hidden)]
pub mod __private {
	pub use wasmi;
}
