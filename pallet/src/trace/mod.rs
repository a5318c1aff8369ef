//! Records what the contracts of a call do, for people and tools: a tree of frames, with each
//! host function, its arguments and its weight.
//!
//! | file | content |
//! | --- | --- |
//! | `entry` | the types of a trace, as the runtime API returns them |
//! | `entries` | a list of entries that stays encoded |
//! | `profile` | where the weight went: a tree of contexts, down to functions |
//! | `recorder` | the entries of the trace that is being recorded, bounded in bytes |
//! | `api` | the runtime API |
//! | `intercept` | calls that a test answers in place of the contract |
//! | `run` | running a call, or a transaction of a block, while it is recorded |
//!
//! A trace is a list of entries in the order in which they happened; the tools make a tree of it.
//! Each entry has a reading of the gas meter of its frame, so the weights of a frame's parts add up
//! to the weight that it used, by construction. Recording charges nothing and changes nothing.
//!
//! A chain opts in with the feature `trace` and an `impl` of [`TraceApi`] in its runtime APIs.

// The macro repeats the bound of `Block`.
#[allow(clippy::multiple_bound_locations)]
mod api;
mod entries;
mod entry;
#[cfg(feature = "std")]
mod intercept;
mod profile;
mod recorder;
mod run;

pub use crate::exec::probe::{CodeSource, InstanceSource};
#[doc(hidden)]
pub use api::runtime_decl_for_trace_api;
#[cfg(feature = "std")]
pub use api::TraceApi;
pub use entries::Entries;
pub use entry::{
	Bytes, Entry, FrameEnd, FrameKind, FrameStart, Returned, Trace, TraceConfig, TraceError,
	TracedCall, TracedExtrinsic, TracedInstantiation,
};
#[cfg(feature = "std")]
pub use intercept::{intercepting, Interceptor};
pub use profile::{Context, Profile, ProfileNode, ProfiledCode};
pub use run::replay;

#[cfg(feature = "std")]
pub(crate) use intercept::intercept;
pub(crate) use recorder::{
	begin_writes, end_writes, is_recording, note_write, profile, record, wants_functions,
	wants_storage,
};
