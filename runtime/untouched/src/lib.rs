//! A scope that skips zeroing newly allocated memory that was never used.
//!
//! The host maps each page of a runtime's memory at its first touch. Memory that was never used
//! holds zeros, so filling it with zeros only costs these touches. The crate `runtime-allocator`
//! knows which memory it never gave. wasmi 2.0.0 allocates the memory of a module and fills it.
//! Between the two, [`untouched`] connects them:
//!
//! 1. The allocator notes each block that it gives in the scope ([`note`]).
//! 2. Its `memset` asks how many bytes of a block still have to be written ([`still_to_zero`]).
//!
//! Natively, and in a runtime without that allocator, the scope does nothing.

#![no_std]

/// A block that the allocator just gave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
	/// Its address.
	pub address: usize,
	/// Its size in bytes.
	pub size: usize,
	/// Number of bytes at its start that may hold anything. The others are zero.
	pub touched: usize,
}

impl Block {
	const NONE: Self = Self { address: 0, size: 0, touched: 0 };
}

/// Blocks below this size are always written, in bytes: a page of the host.
const LEAST: usize = 4096;

/// Runs `make`. A block that `make` fills with zeros right after it was given is not written where
/// it holds zeros already.
///
/// # Safety
///
/// `make` writes nothing to a block of 4 KiB or more between allocating it and filling all of it
/// with zeros.
pub unsafe fn untouched<R>(make: impl FnOnce() -> R) -> R {
	let _scope = Scope::begin();
	make()
}

/// Notes a block that was given, if a scope is open.
pub fn note(block: impl FnOnce() -> Block) {
	if state::is_open() {
		state::set_newest(block());
	}
}

/// Returns how many bytes at `address` have to be written so that `len` bytes there are zero. This
/// is `len`, unless the block that was noted last has this address and size.
pub fn still_to_zero(address: usize, len: usize) -> usize {
	if len < LEAST || !state::is_open() {
		return len;
	}
	let newest = state::newest();
	state::set_newest(Block::NONE);
	if (newest.address, newest.size) == (address, len) {
		newest.touched
	} else {
		len
	}
}

/// An open scope, until it is dropped.
struct Scope(());

impl Scope {
	fn begin() -> Self {
		state::set_newest(Block::NONE);
		state::open(true);
		Self(())
	}
}

impl Drop for Scope {
	fn drop(&mut self) {
		state::open(false);
	}
}

/// The state, in a runtime, which has one thread.
///
/// All accesses are volatile. The compiler assumes that a `memset` touches nothing but its
/// destination, so it could move other accesses across one.
#[cfg(substrate_runtime)]
mod state {
	use super::Block;
	use core::cell::UnsafeCell;

	struct State {
		open: UnsafeCell<bool>,
		newest: UnsafeCell<Block>,
	}

	// SAFETY: a runtime in wasm32 has one thread.
	unsafe impl Sync for State {}

	static STATE: State =
		State { open: UnsafeCell::new(false), newest: UnsafeCell::new(Block::NONE) };

	#[inline(always)]
	pub fn is_open() -> bool {
		// SAFETY: there is one thread, and no reference to the value.
		unsafe { STATE.open.get().read_volatile() }
	}

	pub fn open(open: bool) {
		// SAFETY: as above.
		unsafe { STATE.open.get().write_volatile(open) }
	}

	pub fn newest() -> Block {
		// SAFETY: as above.
		unsafe { STATE.newest.get().read_volatile() }
	}

	pub fn set_newest(block: Block) {
		// SAFETY: as above.
		unsafe { STATE.newest.get().write_volatile(block) }
	}
}

/// The state of each thread, for tests.
#[cfg(all(test, not(substrate_runtime)))]
mod state {
	extern crate std;
	use super::Block;
	use std::{cell::Cell, thread_local};

	thread_local! {
		static OPEN: Cell<bool> = const { Cell::new(false) };
		static NEWEST: Cell<Block> = const { Cell::new(Block::NONE) };
	}

	pub fn is_open() -> bool {
		OPEN.get()
	}

	pub fn open(open: bool) {
		OPEN.set(open);
	}

	pub fn newest() -> Block {
		NEWEST.get()
	}

	pub fn set_newest(block: Block) {
		NEWEST.set(block);
	}
}

/// No state: natively, every block is filled.
#[cfg(not(any(test, substrate_runtime)))]
mod state {
	use super::Block;

	pub fn is_open() -> bool {
		false
	}

	pub fn open(_: bool) {}

	pub fn newest() -> Block {
		Block::NONE
	}

	pub fn set_newest(_: Block) {}
}

#[cfg(test)]
mod tests {
	use super::*;

	const GIVEN: Block = Block { address: 65_536, size: 8_192, touched: 24 };

	fn in_scope<R>(make: impl FnOnce() -> R) -> R {
		// SAFETY: nothing is allocated.
		unsafe { untouched(make) }
	}

	#[test]
	fn the_block_that_was_given_last_is_filled_where_it_was_touched() {
		in_scope(|| {
			note(|| GIVEN);
			assert_eq!(still_to_zero(65_536, 8_192), 24);
			assert_eq!(still_to_zero(65_536, 8_192), 8_192, "it may be written by now");
		});
	}

	#[test]
	fn everything_else_is_filled_whole() {
		note(|| GIVEN);
		assert_eq!(still_to_zero(65_536, 8_192), 8_192, "no scope is open");
		in_scope(|| {
			assert_eq!(still_to_zero(65_536, 8_192), 8_192, "it was given before");
			note(|| GIVEN);
			assert_eq!(still_to_zero(65_536, 8_191), 8_191, "a part of it");
			note(|| GIVEN);
			assert_eq!(still_to_zero(65_540, 8_192), 8_192, "another one");
			note(|| GIVEN);
			note(|| Block { address: 4, ..GIVEN });
			assert_eq!(still_to_zero(65_536, 8_192), 8_192, "the one before");
			note(|| Block { size: 4_095, ..GIVEN });
			assert_eq!(still_to_zero(65_536, 4_095), 4_095, "short");
			note(|| GIVEN);
		});
		assert_eq!(still_to_zero(65_536, 8_192), 8_192, "the scope has ended");
	}
}
