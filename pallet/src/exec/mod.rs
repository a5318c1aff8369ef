//! The call stack: frames that call, instantiate and terminate contracts, each in a storage
//! transaction of its own.
//!
//! | file | what |
//! | --- | --- |
//! | `session` | what lives as long as one top-level call: the host API's state, the code loaded so far |
//! | `records` | the contracts' records that were read in it and did not change |
//! | `frame` | one entry of the call stack |
//! | `stack` | from a top-level call to the frames it makes: pushing, running, popping |
//! | `run` | one run of a contract: its instance, its fuel, how it ends |
//! | `failure` | why a call failed, for humans |
//! | `growth` | what it pays for a memory that grows |
//! | `host` | what the host functions of a running contract work on |
//! | `info`, `storage`, `calls`, `actions` | what they can ask, store, call and do |
//! | `ext` | the same, as a chain's own functions see it |
//! | `transient` | storage that ends with the call |
//!
//! A host function may open a frame, which runs another contract with host functions. That cycle is
//! closed in one place: `host` holds the call stack while its contract runs, and `calls` takes it from
//! there to run the next one.

mod actions;
mod calls;
mod error;
mod ext;
mod failure;
mod frame;
mod growth;
mod host;
mod info;
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
pub use stack::{CallStack, Limits, Outcome};

#[cfg(test)]
pub use transient::TransientStorage;

/// What benchmarks look into.
#[cfg(feature = "runtime-benchmarks")]
pub mod parts {
	pub use super::{
		frame::{Frame, FrameHeap},
		host::StackHandle,
		session::Session,
	};
}
