//! The host, which provides memory, and blocks of it with the alignment that Rust asks for.

use core::{alloc::Layout, ptr::null_mut};

/// Alignment of the host's blocks, in bytes, as in `sc-allocator`.
const ALIGN: usize = 8;

/// The provider of memory.
///
/// # Safety
///
/// A block has the size and the alignment that [`Self::malloc`] promises, and nobody else uses it
/// until it is taken back. It holds zeros, unless it lies below the end of a block that was taken
/// back.
pub unsafe trait Host {
	/// Returns a block of `bytes` bytes, aligned to eight, or null if there is no memory left.
	/// Substrate's host traps instead of returning null.
	fn malloc(&self, bytes: u32) -> *mut u8;

	/// Takes a block back.
	///
	/// # Safety
	///
	/// The block is from [`Self::malloc`], or the host allocated it itself. It is no longer in
	/// use.
	unsafe fn free(&self, block: *mut u8);
}

/// Start of the host's block, written in front of a block that is aligned to more than [`ALIGN`].
type Beginning = *mut *mut u8;

/// Returns a block of the host, aligned as `layout` says, or null if there is no memory left.
pub(crate) fn alloc(host: &impl Host, layout: Layout) -> *mut u8 {
	let (size, align) = (layout.size(), layout.align());
	if align <= ALIGN {
		return u32::try_from(size).map_or(null_mut(), |bytes| host.malloc(bytes));
	}
	let bytes = size.checked_add(align).and_then(|bytes| u32::try_from(bytes).ok());
	let given = bytes.map_or(null_mut(), |bytes| host.malloc(bytes));
	if given.is_null() {
		return given;
	}
	// The block starts at the next multiple of `align` after `given`. Both are multiples of
	// eight, so it starts at least eight bytes later, with room for `given` before it, and at
	// most `align` bytes later.
	let block = given.wrapping_add(align - (given as usize) % align);
	// SAFETY: the place is within the host's block, and aligned to eight.
	unsafe { (block as Beginning).sub(1).write(given) };
	block
}

/// Gives a block back to the host.
///
/// # Safety
///
/// The block is from [`alloc`] with this layout, or the host allocated it itself and the layout
/// asks for an alignment of at most eight. It is no longer in use.
pub(crate) unsafe fn dealloc(host: &impl Host, block: *mut u8, layout: Layout) {
	let given = if layout.align() <= ALIGN {
		block
	} else {
		// SAFETY: `alloc` wrote it there.
		unsafe { (block as Beginning).sub(1).read() }
	};
	// SAFETY: the host allocated it, and the caller guarantees that it is no longer in use.
	unsafe { host.free(given) }
}
