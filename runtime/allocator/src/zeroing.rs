//! Zeroing of memory that was just given, and never touched.
//!
//! `vec![0; n]` asks the allocator for zeros, which knows what it never gave. wasmi 2.0.0 asks for
//! any block and fills it. Until it asks for zeros, [`untouched`] tells the allocator that such a
//! block is zeroed right away.

#[cfg(substrate_runtime)]
pub(crate) use watching::{note, still_to_zero};

/// Runs `make`. A block that `make` fills with zeros right after it was given is not written where
/// it holds zeros already. So the host does not map its pages before they are used.
///
/// It does so with [`RuntimeAllocator`](crate::RuntimeAllocator) in a runtime, and otherwise just
/// runs `make`.
///
/// # Safety
///
/// `make` writes nothing to a block of 4 KiB or more between allocating it and filling all of it
/// with zeros.
pub unsafe fn untouched<R>(make: impl FnOnce() -> R) -> R {
	#[cfg(substrate_runtime)]
	let _watch = watching::Watch::start();
	make()
}

#[cfg(substrate_runtime)]
mod watching {
	use crate::Given;
	use core::cell::Cell;

	/// Blocks below this size are always written, in bytes: a page of the host.
	const LEAST: usize = 4096;

	/// The newest block that was given since the watch began.
	#[derive(Clone, Copy)]
	struct Newest {
		block: usize,
		size: usize,
		/// Number of bytes at its start that are not known to be zero.
		touched: usize,
	}

	const NONE: Newest = Newest { block: 0, size: 0, touched: 0 };

	struct State {
		watching: Cell<bool>,
		newest: Cell<Newest>,
	}

	// SAFETY: a runtime in wasm32 has one thread.
	unsafe impl Sync for State {}

	static STATE: State = State { watching: Cell::new(false), newest: Cell::new(NONE) };

	/// Watches until it is dropped. A panic ends the instance.
	pub struct Watch(());

	impl Watch {
		pub fn start() -> Self {
			STATE.watching.set(true);
			Self(())
		}
	}

	impl Drop for Watch {
		fn drop(&mut self) {
			STATE.watching.set(false);
			STATE.newest.set(NONE);
		}
	}

	/// Notes a block of `size` bytes that was given.
	#[inline(always)]
	pub fn note(given: &Given, size: usize) {
		if STATE.watching.get() {
			let (block, touched) = (given.block as usize, given.touched(size));
			STATE.newest.set(Newest { block, size, touched });
		}
	}

	/// Number of bytes at `to` that have to be written, so that `len` bytes there are zero.
	#[inline(always)]
	pub fn still_to_zero(to: *mut u8, len: usize) -> usize {
		if len < LEAST || !STATE.watching.get() {
			return len;
		}
		let newest = STATE.newest.replace(NONE);
		if newest.block == to as usize && newest.size == len {
			newest.touched
		} else {
			len
		}
	}
}
