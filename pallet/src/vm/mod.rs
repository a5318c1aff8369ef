//! The interpreter: checking, loading and keeping modules. Only this part knows wasmi's settings.

mod bounds;
mod cache;
mod copy_loop;
mod engine;
mod executable;
mod features;
mod functions;
mod memory;
mod operands;
mod plan;
#[cfg(feature = "trace")]
mod probes;
mod size;
mod stack;
mod valid;
mod validate;

pub use bounds::BOUNDS;
pub use cache::{ModuleCache, HEAP_PER_CODE_BYTE, MAX_IDLE, MAX_INSTANCES_BYTES};
#[cfg(feature = "runtime-benchmarks")]
pub use copy_loop::LOOP as COPY_LOOP;
pub use copy_loop::{CopyLoop, ROOM as ROOM_FOR_COPYING};
#[cfg(test)]
pub use engine::{check_as_loaded, load_within_its_stack};
pub use engine::{CallPrice, ENGINE_REVISION, STACK_HEIGHT, STACK_OF_CALLS};
pub use executable::{allocated, bytes_of_frame, Executable};
pub use memory::GuestMemory;
pub use plan::CodePlan;
#[cfg(feature = "trace")]
pub use probes::Probes;
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub use size::code_size;
pub use size::{bytes_lacking, CodeSize, ITEMS_PER_START_FUNCTION};
pub use valid::ValidCode;
pub use validate::{validate, Rejection, Standing};

/// Bytes in one page of a contract's memory.
pub const PAGE_SIZE: u32 = 64 * 1024;
