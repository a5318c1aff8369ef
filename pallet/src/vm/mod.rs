//! The interpreter: how a code is checked, and how it is run. The only place that knows wasmi's
//! settings.

mod engine;
mod memory;
mod run;
mod validate;

pub use engine::{ENGINE_REVISION, MAX_LOCALS, MAX_STACK_HEIGHT};
pub use memory::GuestMemory;
pub use run::{enter, run, Trap};
pub use validate::{validate, Rejection};

/// Bytes of one page of a contract's memory.
pub const PAGE_SIZE: u32 = 64 * 1024;
