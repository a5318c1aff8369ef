//! An allocator inside a Substrate runtime, in front of the one of the host.
//!
//! A runtime in wasm32 asks the host for each allocation (`ext_allocator_malloc`). That is a call
//! out of wasm32 and back, and a contract call allocates some hundred times. The host's allocator
//! gives powers of two and never joins freed blocks: a freed block serves for its own size only.
//! One instance of the runtime executes all transactions of an imported block, and each may use up
//! memory in another size.
//!
//! This allocator asks the host for a few large [`Arenas`] and divides them within wasm32, by TLSF
//! (Masmano and others,
//! [doi:10.1109/EMRTS.2004.1311009](https://doi.org/10.1109/EMRTS.2004.1311009); the crate `rlsf`).
//! Freed neighbours are joined. So a block of transactions needs no more heap than the largest of
//! them, apart from fragmentation.
//!
//! A chain uses it by putting this into its runtime, beside the dependency, as the dev runtime does; its feature `host-allocator` is
//! what a chain has without.
//!
//! ```ignore
//! #[cfg(substrate_runtime)]
//! #[global_allocator]
//! static ALLOCATOR: runtime_allocator::RuntimeAllocator = runtime_allocator::RuntimeAllocator::new(runtime_allocator::Substrate);
//! ```
//!
//! # Bounds
//!
//! Every operation takes a bounded number of steps, whatever was allocated before. Arenas are never
//! given back. Each block has a header of eight bytes. An arena of
//! [`LARGEST_ARENA`] bytes holds three blocks of a quarter of it, so equal blocks of up to that
//! size waste at most a quarter. Mixed sizes have no such bound.
//! The host is asked for a power of two of up to [`LARGEST_ARENA`] bytes, or of more for a larger block.
//! It traps where it has no more: so the last of a runtime's memory may stay unused.

#![cfg_attr(not(feature = "std"), no_std)]

mod arenas;
mod host;

pub use arenas::{Arenas, FIRST_ARENA, LARGEST_ARENA};
pub use host::Host;

use core::{
	alloc::{GlobalAlloc, Layout},
	cell::UnsafeCell,
};

/// The host of a Substrate runtime. As the global allocator itself, it is what a runtime without this crate has.
pub struct Substrate;

#[cfg(substrate_runtime)]
impl Host for Substrate {
	fn malloc(&self, bytes: u32) -> *mut u8 {
		sp_io::allocator::malloc(bytes)
	}

	unsafe fn free(&self, block: *mut u8) {
		sp_io::allocator::free(block)
	}
}

// SAFETY: the blocks of `host::alloc` are of their layout: `u128` is aligned to 16 in wasm32, more
// than the host gives. No function here allocates by way of the global allocator, or unwinds.
#[cfg(substrate_runtime)]
unsafe impl GlobalAlloc for Substrate {
	unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
		host::alloc(self, layout)
	}

	unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
		// SAFETY: the caller says that it is from `alloc`, of this layout, and that nobody uses it.
		unsafe { host::dealloc(self, block, layout) }
	}
}

/// The global allocator of a runtime, which has one thread.
pub struct RuntimeAllocator<H = Substrate>(UnsafeCell<Arenas<H>>);

// SAFETY: wasm32 as runtimes are built for has one thread, and there is no other target on which this is a global
// allocator: `Substrate` is a `Host` there only.
unsafe impl Sync for RuntimeAllocator<Substrate> {}

impl<H> RuntimeAllocator<H> {
	/// An allocator that has no memory yet.
	pub const fn new(host: H) -> Self {
		Self(UnsafeCell::new(Arenas::new(host)))
	}
}

// SAFETY: `Arenas` keeps the contract of `GlobalAlloc`; none of its functions allocates by way of
// the global allocator, or unwinds, so none runs while another one does.
unsafe impl<H: Host> GlobalAlloc for RuntimeAllocator<H> {
	unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
		// SAFETY: one thread, see `Sync`, and the reference ends with the call.
		unsafe { (*self.0.get()).alloc(layout) }
	}

	unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
		// SAFETY: as above; the caller says that the block is of this layout.
		unsafe { (*self.0.get()).dealloc(block, layout) }
	}

	unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
		// SAFETY: the caller says that this is valid.
		let new = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
		// SAFETY: as above.
		unsafe { (*self.0.get()).realloc(block, layout, new) }
	}
}
