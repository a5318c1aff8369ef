//! The interpreter: how a code is checked, and how it is run. The only place that knows wasmi's
//! settings.

mod cache;
mod engine;
mod memory;
mod run;
mod validate;

pub use cache::{ModuleCache, HEAP_PER_CODE_BYTE, MAX_INSTANCES_BYTES};
pub use engine::{
	code_size, load, CodeSize, ENGINE_REVISION, MAX_LOCALS, MAX_TYPES, STACK_HEIGHT, STACK_OF_CALLS,
};
pub use memory::GuestMemory;
pub use run::{enter, run, Linked, Trap};
pub use validate::{validate, Rejection};

/// Bytes of one page of a contract's memory.
pub const PAGE_SIZE: u32 = 64 * 1024;
