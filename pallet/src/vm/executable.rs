//! A module that can be run.

use super::{
	CodeSize, HEAP_PER_CODE_BYTE, MAX_INSTANCES_BYTES, PAGE_SIZE, STACK_HEIGHT, STACK_OF_CALLS,
};
use crate::{CodeHash, Config};
use alloc::rc::Rc;
use contracts_host_api::{LinkPlan, Linked, Rewind};

/// A module with all that is needed to run it.
pub struct Executable<T: Config> {
	/// Hash of the code.
	pub hash: CodeHash<T>,
	/// The Wasm module, in an engine of its own. It exports its mutable globals if there is a
	/// `rewind`.
	pub module: wasmi::Module,
	/// Its link plan, of the current epoch.
	pub plan: LinkPlan,
	/// The counts of its contents.
	pub size: CodeSize,
	/// The information to reset its instance, or `None` if each frame makes an instance of its
	/// own.
	pub rewind: Option<Rc<Rewind>>,
	/// The probes in the module, if a trace records its functions.
	#[cfg(feature = "trace")]
	pub probes: Option<Rc<super::Probes>>,
}

impl<T: Config> Executable<T> {
	/// Bytes of heap that the module takes at most.
	pub fn bytes_of_module(&self) -> u64 {
		u64::from(self.size.len).saturating_mul(HEAP_PER_CODE_BYTE.into())
	}

	/// Maximum size of its memory, in bytes.
	pub fn most_memory(&self) -> u32 {
		let memory = self.plan.memory.as_ref();
		let pages = memory.map_or(0, |memory| memory.maximum.unwrap_or(memory.initial));
		pages.saturating_mul(PAGE_SIZE)
	}

	/// Bytes of heap that the instances in a store take.
	pub fn bytes_of_instances<S>(&self, linked: &Linked<S>) -> u32 {
		linked.instances().saturating_mul(self.size.bytes())
	}
}

/// Bytes of heap that the host's allocator takes for an allocation of `bytes`: a power of two,
/// header included.
pub fn allocated(bytes: usize) -> u64 {
	const HEADER: u64 = 8;
	(bytes as u64).saturating_add(HEADER).checked_next_power_of_two().unwrap_or(u64::MAX)
}

/// Bytes of heap that a frame takes at most besides its module. `memory` is the size of its
/// memory in bytes.
pub fn bytes_of_frame(memory: u32) -> u64 {
	let stack = allocated(STACK_HEIGHT).saturating_add(allocated(STACK_OF_CALLS));
	// wasmi doubles the allocation of a memory that grows.
	let allocated = u64::from(memory).saturating_mul(2);
	allocated.saturating_add(stack).saturating_add(MAX_INSTANCES_BYTES.into())
}
