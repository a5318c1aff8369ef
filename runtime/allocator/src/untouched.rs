//! The part of the newest arena that was never given, which therefore holds zeros.
//!
//! Memory in Wasm is zero until it is written. Writing zeros to it costs much more than the writing
//! itself, because the host maps each of its pages at the first touch. A contract's memory has 32
//! such pages and more, and most contracts touch two.

/// Addresses that were given so far.
///
/// Only the newest arena counts, and only if the host took it from behind everything that it gave
/// before. Otherwise, the host gave a block that was freed (`sc-allocator`). A runtime frees
/// through this crate alone, so the highest freed address tells the two apart.
pub struct Untouched {
	/// The first address of the newest arena from which on nothing was given. `usize::MAX` if it
	/// was used before.
	from: usize,
	/// The end of the highest block that is an arena, or that was freed, or that this crate asked
	/// the host for.
	highest: usize,
}

impl Untouched {
	/// Without an arena.
	pub const fn new() -> Self {
		Self { from: usize::MAX, highest: 0 }
	}

	/// Notes that everything below `end` may be written, and returns the address from which on
	/// nothing was before.
	#[inline]
	pub fn touch(&mut self, end: usize) -> usize {
		let from = self.from;
		self.from = from.max(end);
		from
	}

	/// Notes the end of a block of the host that is not an arena.
	pub fn host_gave(&mut self, end: usize) {
		self.highest = self.highest.max(end);
	}

	/// Notes a new arena from `start` to `end`, whose first block begins before `first`.
	pub fn add_arena(&mut self, start: usize, first: usize, end: usize) {
		self.from = if start >= self.highest { first } else { usize::MAX };
		self.highest = self.highest.max(end);
	}
}
