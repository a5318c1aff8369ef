//! An allocator inside a Substrate runtime, in front of the one of the host.
//!
//! A runtime in wasm32 asks the host for each allocation (`ext_allocator_malloc`). That is a call out of wasm32 and back, and the
//! host's allocator gives powers of two with a header of eight bytes. A call of a contract allocates some hundred times. Here, small
//! blocks come out of chunks that the host gave, without leaving wasm32 and without headers; large ones go to the host as before.
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
//! # What it takes
//!
//! A small block takes no more than the host's would: a power of two and a header. Freed blocks wait for the next of their size, as the
//! host's do, and chunks are never given back; the part of the last chunk that is not used yet is at most [`LARGE_CHUNK`]
//! bytes. All operations take a bounded number of steps, whatever was allocated before.

#![cfg_attr(not(feature = "std"), no_std)]

mod classes;
mod host;
mod pool;

pub use classes::{LARGEST, SMALLEST};
pub use host::Host;
pub use pool::{Pool, LARGE_CHUNK, SMALL_CHUNK};

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
pub struct RuntimeAllocator<H = Substrate>(UnsafeCell<Pool<H>>);

// SAFETY: wasm32 as runtimes are built for has one thread, and there is no other target on which this is a global
// allocator: `Substrate` is a `Host` there only.
unsafe impl Sync for RuntimeAllocator<Substrate> {}

impl<H> RuntimeAllocator<H> {
	/// An allocator that has no memory yet.
	pub const fn new(host: H) -> Self {
		Self(UnsafeCell::new(Pool::new(host)))
	}
}

// SAFETY: `Pool` keeps the contract of `GlobalAlloc`; none of its functions allocates by way of the global allocator, or
// unwinds, so none runs while another one does.
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
		// SAFETY: as above.
		unsafe { (*self.0.get()).realloc(block, layout, new_size) }
	}
}
