//! The call stack: frames that call, instantiate and terminate contracts, each in a storage
//! transaction of its own.
//!
//! | file | contents |
//! | --- | --- |
//! | `session` | data of one top-level call: the host API's state, the code loaded so far |
//! | `records` | contracts' records that were read in it and did not change |
//! | `frame` | one entry of the call stack |
//! | `stack` | from a top-level call to the frames it makes: pushing, running, popping |
//! | `run` | one run of a contract: its instance, its fuel, its end |
//! | `error` | errors of calls, and their origin |
//! | `failure` | explanations of failed calls, for humans |
//! | `debug_message` | the text that such explanations and contracts write |
//! | `growth` | the charge for a memory that grows |
//! | `host` | the state that the host functions of a running contract work on |
//! | `info`, `storage`, `calls`, `actions` | methods of the call stack, for host functions |
//! | `ext` | the same methods, for a chain's own functions |
//! | `transient` | storage that ends with the call |
//!
//! A host function may open a frame, which runs another contract with host functions. That cycle
//! is closed in one place: `host` holds the call stack while its contract runs, and `run` takes it
//! from there to run the next contract.

mod actions;
mod calls;
pub mod debug_message;
mod error;
mod ext;
mod failure;
mod frame;
mod growth;
mod host;
mod info;
#[cfg_attr(not(feature = "trace"), allow(unused_variables))]
pub mod probe;
mod records;
mod run;
mod session;
mod stack;
mod storage;
mod transient;

pub use calls::NestedCall;
pub use error::{ErrorOrigin, ExecError, ExecResult};
pub use ext::Ext;
pub use frame::ExportedFunction;
pub use host::Host;
pub use records::RECORDS_BYTES;
pub use run::{enter, Trap};
pub use session::resolve_again;
pub use stack::{CallLimits, CallStack, Outcome};

#[cfg(test)]
pub use transient::TransientStorage;

/// Parts that benchmarks access.
#[cfg(feature = "runtime-benchmarks")]
pub mod parts {
	pub use super::{
		frame::{Frame, FrameHeap},
		host::StackHandle,
		session::Session,
	};
}
