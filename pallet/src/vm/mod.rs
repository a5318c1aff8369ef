//! The interpreter: how a module is checked, loaded and kept. The only place that knows wasmi's
//! settings.

mod cache;
mod engine;
mod executable;
mod functions;
mod memory;
mod plan;
mod size;
mod stack;
mod validate;

pub use cache::{ModuleCache, HEAP_PER_CODE_BYTE, MAX_IDLE, MAX_INSTANCES_BYTES};
#[cfg(test)]
pub use engine::load_within_its_stack;
pub use engine::{
	load, CallPrice, ENGINE_REVISION, MAX_LOCALS, MAX_TYPES, STACK_HEIGHT, STACK_OF_CALLS,
};
pub use executable::{allocated, bytes_of_frame, Executable};
pub use memory::GuestMemory;
pub use plan::CodePlan;
pub use size::{code_size, CodeSize};
pub use validate::{validate, Rejection, Standing};

/// Bytes of one page of a contract's memory.
pub const PAGE_SIZE: u32 = 64 * 1024;
