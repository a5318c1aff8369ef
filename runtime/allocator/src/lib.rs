//! An allocator inside a Substrate runtime, in front of the host's allocator.
//!
//! Without it, a runtime in wasm32 asks the host for each allocation (`ext_allocator_malloc`).
//! Each is a call out of wasm32 and back, and a contract call allocates some hundred times.
//!
//! The host's allocator gives powers of two and never joins freed blocks, so a freed block serves
//! only for its own size. One instance of the runtime executes all transactions of an imported
//! block, and each may use up memory in another size.
//!
//! This allocator asks the host for a few large [`Arenas`] and divides them within wasm32, by TLSF
//! (Masmano and others,
//! [doi:10.1109/EMRTS.2004.1311009](https://doi.org/10.1109/EMRTS.2004.1311009); the crate `rlsf`).
//! Freed neighbours are joined. A block therefore needs no more heap than the largest of its
//! transactions, apart from fragmentation.
//!
//! To use it, a chain depends on this crate and adds the following to its runtime. The dev
//! runtime does the same. With its feature `host-allocator`, the dev runtime asks the host for each
//! allocation instead.
//!
//! ```ignore
//! use runtime_allocator::{RuntimeAllocator, Substrate};
//!
//! #[cfg(substrate_runtime)]
//! #[global_allocator]
//! static ALLOCATOR: RuntimeAllocator<Substrate> = RuntimeAllocator::new(Substrate);
//! ```
//!
//! # Zeros
//!
//! The host maps each page of memory at its first touch, which costs more than writing the page.
//! Memory that was never handed out holds zeros. [`RuntimeAllocator`] knows which part of a block
//! that is. Within the scope of `untouched_memory::untouched`, its `memset` skips that part.
//! Without such a scope, every block is filled. `alloc_zeroed` fills as well.
//!
//! # Copies
//!
//! A runtime that depends on this crate also gets its `memcpy`, `memmove`, `memset`, `memcmp` and
//! `bcmp`. They work in words of eight bytes at any address.
//!
//! # Bounds
//!
//! Every operation takes a bounded number of steps, regardless of earlier allocations. Arenas are
//! never given back. Each block has a header of eight bytes.
//!
//! An arena of [`LARGEST_ARENA`] bytes holds three blocks of a quarter of its size. Equal blocks
//! of up to that size therefore waste at most a quarter. Mixed sizes have no such bound.
//!
//! The host is asked for a power of two of up to [`LARGEST_ARENA`] bytes, or more for a larger
//! block. It traps if it has no memory left, so the last part of a runtime's memory may stay
//! unused.
//!
//! Blocks are aligned as their layout asks. The host aligns to eight bytes only. This crate
//! aligns blocks that come directly from the host and need more, such as those of `u128`.

#![cfg_attr(not(feature = "std"), no_std)]

mod arenas;
#[cfg(any(test, all(substrate_runtime, target_family = "wasm")))]
mod bytes;
mod host;
mod untouched;

pub use arenas::{Arenas, Given, FIRST_ARENA, LARGEST_ARENA};
pub use host::Host;

use core::{
	alloc::{GlobalAlloc, Layout},
	cell::UnsafeCell,
};
use untouched_memory::Block;

/// The host of a Substrate runtime.
///
/// If it is the global allocator, it asks the host for each block, like the allocator of `sp-io`
/// in a runtime without this crate. Both align blocks as their layout asks.
pub struct Substrate;

// SAFETY: the host gives each block to one owner at a time, aligned to eight. It takes blocks from
// the end of what it gave so far, or those that were freed (`sc-allocator`). It makes a new memory
// for each call into the runtime, and memory in Wasm is zero until it is written. Nothing relies on
// these zeros outside of a scope of `untouched_memory`, which not every chain opens.
#[cfg(substrate_runtime)]
unsafe impl Host for Substrate {
	fn malloc(&self, bytes: u32) -> *mut u8 {
		sp_io::allocator::malloc(bytes)
	}

	unsafe fn free(&self, block: *mut u8) {
		sp_io::allocator::free(block)
	}
}

// SAFETY: `host::alloc` returns blocks with the size and the alignment of their layout. The host
// aligns only to eight, and `host::alloc` adds the rest, for example for `u128` (16 in wasm32).
// No function here unwinds, or allocates through the global allocator.
#[cfg(substrate_runtime)]
unsafe impl GlobalAlloc for Substrate {
	unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
		host::alloc(self, layout)
	}

	unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
		// SAFETY: the caller guarantees that it is from `alloc` with this layout, and not in use.
		unsafe { host::dealloc(self, block, layout) }
	}
}

/// The global allocator of a runtime, which has one thread.
pub struct RuntimeAllocator<H = Substrate>(UnsafeCell<Arenas<H>>);

// SAFETY: a runtime in wasm32 has one thread. On other targets this is no global allocator,
// because `Substrate` is a `Host` only in a runtime.
unsafe impl Sync for RuntimeAllocator<Substrate> {}

impl<H> RuntimeAllocator<H> {
	/// An allocator that has no memory yet.
	pub const fn new(host: H) -> Self {
		Self(UnsafeCell::new(Arenas::new(host)))
	}
}

impl<H: Host> RuntimeAllocator<H> {
	/// Returns a block, and notes it for a scope of `untouched_memory`. It is not inlined, as it
	/// would be at each place that allocates.
	#[inline(never)]
	fn give(&self, layout: Layout) -> *mut u8 {
		// SAFETY: there is one thread, see `Sync`, and the reference ends with the call.
		let given = unsafe { (*self.0.get()).give(layout) };
		untouched_memory::note(|| {
			let (address, size) = (given.block as usize, layout.size());
			Block { address, size, touched: given.touched(size) }
		});
		given.block
	}
}

// SAFETY: `Arenas` keeps the contract of `GlobalAlloc`. None of its functions unwinds, or
// allocates through the global allocator, so none runs while another one does.
unsafe impl<H: Host> GlobalAlloc for RuntimeAllocator<H> {
	unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
		self.give(layout)
	}

	unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
		// SAFETY: there is one thread, see `Sync`, and the reference ends with the call. The caller
		// guarantees that the block has this layout.
		unsafe { (*self.0.get()).dealloc(block, layout) }
	}

	unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
		// SAFETY: the caller guarantees that this is valid.
		let new = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
		// SAFETY: as above.
		unsafe { (*self.0.get()).realloc(block, layout, new) }
	}
}
