//! Who has the memory, and blocks of it as Rust asks for them.

use core::{alloc::Layout, ptr::null_mut};

/// Alignment that the host gives.
const ALIGN: usize = 8;

/// Who has the memory.
pub trait Host {
	/// A block of so many bytes, aligned to eight; null if there is no more. (Substrate's host does
	/// not return then.)
	fn malloc(&self, bytes: u32) -> *mut u8;

	/// Takes a block back.
	///
	/// # Safety
	///
	/// The block is from [`Self::malloc`], or one that the host made by itself, and nobody uses it.
	unsafe fn free(&self, block: *mut u8);
}

/// Where a block begins that is aligned to more than the host gives, written in front of it.
type Beginning = *mut *mut u8;

/// A block that the host gives, aligned as `layout` says; null if there is no more.
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
	// At the next multiple of `align` beyond its beginning: at least eight bytes further, as it is
	// aligned to eight, and at most `align`. In front of it is where it begins.
	let block = given.wrapping_add(align - (given as usize) % align);
	// SAFETY: within what the host gave, and aligned to eight.
	unsafe { (block as Beginning).sub(1).write(given) };
	block
}

/// Gives a block back.
///
/// # Safety
///
/// It is from [`alloc`] with this layout, or the host made it by itself, which aligns it to no more
/// than eight; and nobody uses it.
pub(crate) unsafe fn dealloc(host: &impl Host, block: *mut u8, layout: Layout) {
	let given = match layout.align() <= ALIGN {
		true => block,
		// SAFETY: `alloc` wrote it there.
		false => unsafe { (block as Beginning).sub(1).read() },
	};
	// SAFETY: the host gave it, and the caller says that nobody uses it.
	unsafe { host.free(given) }
}
