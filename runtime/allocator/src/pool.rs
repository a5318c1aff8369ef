//! Small blocks out of chunks; large ones from the host.

use crate::{
	classes,
	host::{self, Host},
};
use core::{
	alloc::Layout,
	ptr::{self, null_mut},
};

/// Bytes of the first chunks.
pub const SMALL_CHUNK: usize = 64 * 1024;

/// Bytes of the later ones.
pub const LARGE_CHUNK: usize = 1024 * 1024;

/// So many chunks are small: as much as one large one.
const SMALL_CHUNKS: usize = LARGE_CHUNK / SMALL_CHUNK;

/// The most chunks. Together they are larger than a runtime's memory by default; beyond them, the host is asked for
/// each block.
const MAX_CHUNKS: usize = 256;

/// A freed block, where the next one of its class is written.
type Freed = *mut *mut u8;

/// From where to where.
#[derive(Clone, Copy)]
struct Chunk {
	start: usize,
	end: usize,
}

/// Blocks, by class, and the chunks that they are from.
pub struct Pool<H> {
	host: H,
	/// The first freed block of each class, in which the next one is written.
	free: [*mut u8; classes::COUNT],
	/// The part of the newest chunk that was never given.
	fresh: *mut u8,
	/// Bytes of it.
	left: usize,
	/// By their addresses.
	chunks: [Chunk; MAX_CHUNKS],
	count: usize,
}

impl<H> Pool<H> {
	/// One that has no memory yet.
	pub const fn new(host: H) -> Self {
		Self {
			host,
			free: [null_mut(); classes::COUNT],
			fresh: null_mut(),
			left: 0,
			chunks: [Chunk { start: 0, end: 0 }; MAX_CHUNKS],
			count: 0,
		}
	}
}

impl<H: Host> Pool<H> {
	/// A block for `layout`; null if there is no memory.
	#[inline]
	pub fn alloc(&mut self, layout: Layout) -> *mut u8 {
		let Some(class) = classes::of(layout) else { return host::alloc(&self.host, layout) };
		let Some(freed) = self.free.get_mut(class) else { return null_mut() };
		if !freed.is_null() {
			let block = *freed;
			// SAFETY: `dealloc` wrote there, and nobody has had the block since.
			*freed = unsafe { (block as Freed).read() };
			return block;
		}
		self.take_fresh(classes::size_of(class), layout)
	}

	/// Takes a block back.
	///
	/// # Safety
	///
	/// The block is of this layout, from here or from the host, and nobody uses it.
	#[inline]
	pub unsafe fn dealloc(&mut self, block: *mut u8, layout: Layout) {
		let class = classes::of(layout).filter(|_| self.has(block));
		let Some(freed) = class.and_then(|class| self.free.get_mut(class)) else {
			// SAFETY: it is from the host: of no class, or in no chunk.
			return unsafe { host::dealloc(&self.host, block, layout) };
		};
		// SAFETY: all blocks of a chunk have at least 16 bytes and are aligned to as much, and nobody uses this one.
		unsafe { (block as Freed).write(*freed) };
		*freed = block;
	}

	/// Gives a block another size.
	///
	/// # Safety
	///
	/// As [`Self::dealloc`]; and `new_size` is not zero and can be one of a layout.
	#[inline]
	pub unsafe fn realloc(&mut self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
		// SAFETY: the caller says that it can be.
		let new = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
		if let (Some(before), Some(after)) = (classes::of(layout), classes::of(new)) {
			if self.has(block) && (before == after || self.extend(block, before, after)) {
				return block;
			}
		}
		let moved = self.alloc(new);
		if !moved.is_null() {
			// SAFETY: two blocks, of which none is shorter than that.
			unsafe { ptr::copy_nonoverlapping(block, moved, layout.size().min(new_size)) };
			// SAFETY: the caller says that it is of this layout.
			unsafe { self.dealloc(block, layout) };
		}
		moved
	}

	/// Makes the block that was given last a larger one where it is.
	fn extend(&mut self, block: *mut u8, before: usize, after: usize) -> bool {
		let (before, after) = (classes::size_of(before), classes::size_of(after));
		let more = after.saturating_sub(before);
		let is_last = block.wrapping_add(before) == self.fresh;
		if !is_last || more == 0 || more > self.left {
			return false;
		}
		self.fresh = self.fresh.wrapping_add(more);
		self.left -= more;
		true
	}

	/// Takes `bytes` from the newest chunk, or from one more.
	fn take_fresh(&mut self, bytes: usize, layout: Layout) -> *mut u8 {
		if bytes > self.left && !self.add_chunk() {
			return host::alloc(&self.host, layout);
		}
		let block = self.fresh;
		self.fresh = block.wrapping_add(bytes);
		// A chunk holds the largest class many times.
		self.left = self.left.saturating_sub(bytes);
		block
	}

	/// Whether there was memory for it. What is left of the chunk before stays unused: less than the largest class.
	#[cold]
	fn add_chunk(&mut self) -> bool {
		if self.count >= MAX_CHUNKS {
			return false;
		}
		let bytes = if self.count < SMALL_CHUNKS { SMALL_CHUNK } else { LARGE_CHUNK };
		let given = self.host.malloc(bytes as u32);
		if given.is_null() {
			return false;
		}
		let start = given as usize;
		let chunk = Chunk { start, end: start.saturating_add(bytes) };
		let at = self.chunks.iter().take(self.count).filter(|other| other.start < start).count();
		// At most `count`, and there is room behind that.
		self.chunks.copy_within(at..self.count, at + 1);
		if let Some(place) = self.chunks.get_mut(at) {
			*place = chunk;
		}
		self.count += 1;
		// Blocks are aligned to more than what the host gives.
		let unaligned = given.align_offset(classes::SMALLEST).min(bytes);
		self.fresh = given.wrapping_add(unaligned);
		self.left = bytes - unaligned;
		true
	}

	/// Whether a block is from a chunk.
	#[inline]
	fn has(&self, block: *mut u8) -> bool {
		let address = block as usize;
		let chunks = self.chunks.get(..self.count).unwrap_or_default();
		let below = match chunks {
			// The usual case: the transaction was content with it.
			[_] => 1,
			_ => chunks.partition_point(|chunk| chunk.start <= address),
		};
		let chunk = below.checked_sub(1).and_then(|last| chunks.get(last));
		chunk.is_some_and(|chunk| (chunk.start..chunk.end).contains(&address))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::{collection::vec, prelude::*};
	use std::{alloc, cell::RefCell, collections::BTreeMap, rc::Rc};

	/// A host that checks what it gets back.
	#[derive(Clone, Default)]
	struct Checking {
		given: Rc<Given>,
		asked: Rc<RefCell<usize>>,
		/// After so many more blocks there is no memory.
		until_full: Rc<RefCell<Option<usize>>>,
	}

	impl Checking {
		fn layout(bytes: usize) -> Layout {
			// A header is in front of each block, so that none is aligned to more than eight.
			Layout::from_size_align(bytes + 8, 16).expect("it is valid")
		}

		/// A block that the host makes by itself, as for the value of a storage key.
		fn own(&self, bytes: u32) -> *mut u8 {
			self.malloc(bytes)
		}

		fn blocks(&self) -> usize {
			self.given.0.borrow().len()
		}
	}

	impl Host for Checking {
		fn malloc(&self, bytes: u32) -> *mut u8 {
			if let Some(left) = &mut *self.until_full.borrow_mut() {
				match left.checked_sub(1) {
					Some(fewer) => *left = fewer,
					None => return null_mut(),
				}
			}
			*self.asked.borrow_mut() += 1;
			// SAFETY: the size is not zero.
			let block = unsafe { alloc::alloc(Self::layout(bytes as usize)).add(8) };
			self.given.0.borrow_mut().insert(block as usize, bytes as usize);
			block
		}

		unsafe fn free(&self, block: *mut u8) {
			let given = self.given.0.borrow_mut().remove(&(block as usize));
			let bytes = given.expect("the host gave it, and has not got it back");
			// SAFETY: `malloc` allocated it so.
			unsafe { alloc::dealloc(block.sub(8), Self::layout(bytes)) }
		}
	}

	/// What the host gave and has not got back: where, and how many bytes.
	#[derive(Default)]
	struct Given(RefCell<BTreeMap<usize, usize>>);

	impl Drop for Given {
		fn drop(&mut self) {
			// The chunks, which in a runtime go with its instance.
			for (block, bytes) in self.0.take() {
				// SAFETY: `malloc` allocated it so, and the test is over.
				unsafe { alloc::dealloc((block as *mut u8).sub(8), Checking::layout(bytes)) }
			}
		}
	}

	fn layout(size: usize, align: usize) -> Layout {
		Layout::from_size_align(size, align).expect("it is valid")
	}

	#[derive(Clone, Debug)]
	enum Step {
		Alloc(usize, usize),
		HostAlloc(usize),
		Dealloc(prop::sample::Index),
		Realloc(prop::sample::Index, usize),
	}

	fn size() -> impl Strategy<Value = usize> {
		prop_oneof![
			4 => 1usize..200,
			3 => 200usize..=classes::LARGEST,
			1 => classes::LARGEST + 1..3 * SMALL_CHUNK,
		]
	}

	fn step() -> impl Strategy<Value = Step> {
		prop_oneof![
			4 => (size(), 0u32..7).prop_map(|(size, align)| Step::Alloc(size, 1 << align)),
			1 => (1usize..5000).prop_map(Step::HostAlloc),
			3 => any::<prop::sample::Index>().prop_map(Step::Dealloc),
			3 => (any::<prop::sample::Index>(), size()).prop_map(|(at, size)| Step::Realloc(at, size)),
		]
	}

	/// A block, what it was asked as, and the byte that it is full of.
	struct Live(*mut u8, Layout, u8);

	impl Live {
		fn fill(block: *mut u8, layout: Layout, byte: u8) -> Self {
			// SAFETY: it has that many bytes.
			unsafe { ptr::write_bytes(block, byte, layout.size()) };
			Self(block, layout, byte)
		}

		fn is_whole(&self, bytes: usize) -> bool {
			// SAFETY: it has that many bytes, all written.
			let found = unsafe { core::slice::from_raw_parts(self.0, bytes) };
			found.iter().all(|byte| *byte == self.2)
		}
	}

	proptest! {
		#[test]
		fn blocks_are_aligned_and_never_share_a_byte(steps in vec(step(), 1..400)) {
			let host = Checking::default();
			let mut pool = Pool::new(host.clone());
			let mut live: Vec<Live> = vec![];
			for (number, step) in steps.into_iter().enumerate() {
				let byte = number as u8;
				match step {
					Step::Alloc(size, align) => {
						let layout = layout(size, align);
						let block = pool.alloc(layout);
						prop_assert_eq!(block as usize % align, 0);
						live.push(Live::fill(block, layout, byte));
					},
					Step::HostAlloc(size) => {
						live.push(Live::fill(host.own(size as u32), layout(size, 1), byte));
					},
					Step::Dealloc(_) | Step::Realloc(..) if live.is_empty() => (),
					Step::Dealloc(at) => {
						let gone = live.swap_remove(at.index(live.len()));
						prop_assert!(gone.is_whole(gone.1.size()));
						// SAFETY: it is in use with this layout.
						unsafe { pool.dealloc(gone.0, gone.1) };
					},
					Step::Realloc(at, size) => {
						let at = at.index(live.len());
						let old = live.swap_remove(at);
						// SAFETY: as above.
						let block = unsafe { pool.realloc(old.0, old.1, size) };
						prop_assert_eq!(block as usize % old.1.align(), 0);
						let kept = Live(block, old.1, old.2);
						prop_assert!(kept.is_whole(old.1.size().min(size)), "what was in it stays");
						live.push(Live::fill(block, layout(size, old.1.align()), byte));
					},
				}
			}
			prop_assert!(live.iter().all(|block| block.is_whole(block.1.size())));
			for Live(block, layout, _) in live {
				// SAFETY: as above.
				unsafe { pool.dealloc(block, layout) };
			}
			prop_assert_eq!(host.blocks(), pool.count, "the host has all but the chunks");
		}
	}

	#[test]
	fn small_blocks_do_not_ask_the_host_and_freed_ones_are_given_again() {
		let host = Checking::default();
		let mut pool = Pool::new(host.clone());
		let blocks: Vec<*mut u8> = (0..1_000).map(|_| pool.alloc(layout(48, 8))).collect();
		assert_eq!(*host.asked.borrow(), 1, "one chunk");
		for block in &blocks {
			// SAFETY: it is in use with this layout.
			unsafe { pool.dealloc(*block, layout(48, 8)) };
		}
		let again: Vec<*mut u8> = (0..1_000).map(|_| pool.alloc(layout(40, 1))).collect();
		assert_eq!(again, blocks.iter().rev().copied().collect::<Vec<_>>());
		assert_eq!(*host.asked.borrow(), 1);
	}

	#[test]
	fn the_newest_block_grows_where_it_is() {
		let mut pool = Pool::new(Checking::default());
		let block = pool.alloc(layout(16, 1));
		// SAFETY: it is in use with these layouts.
		let grown = unsafe { pool.realloc(block, layout(16, 1), 4_000) };
		assert_eq!(block, grown);
		let other = pool.alloc(layout(16, 1));
		assert!(other as usize >= grown as usize + 4_000);
		// SAFETY: as above.
		let moved = unsafe { pool.realloc(grown, layout(4_000, 1), 4_096) };
		assert_eq!(moved, grown, "within its class");
		// SAFETY: as above.
		let moved = unsafe { pool.realloc(grown, layout(4_096, 1), 5_000) };
		assert_ne!(moved, grown, "it is not the newest any more, and large");
		// SAFETY: as above.
		unsafe { pool.dealloc(moved, layout(5_000, 1)) };
	}

	#[test]
	fn where_the_host_has_no_chunk_it_is_asked_for_the_block() {
		let host = Checking::default();
		let mut pool = Pool::new(host.clone());
		*host.until_full.borrow_mut() = Some(0);
		assert!(pool.alloc(layout(16, 1)).is_null(), "and null says that it has none either");
		*host.until_full.borrow_mut() = None;
		assert!(!pool.alloc(layout(16, 1)).is_null());
	}

	#[test]
	fn more_chunks_than_there_are_places_for_leave_the_rest_to_the_host() {
		let host = Checking::default();
		let mut pool = Pool::new(host.clone());
		pool.count = MAX_CHUNKS;
		let block = pool.alloc(layout(16, 1));
		assert_eq!(host.blocks(), 1);
		pool.count = 0;
		// SAFETY: it is in use with this layout.
		unsafe { pool.dealloc(block, layout(16, 1)) };
		assert_eq!(host.blocks(), 0);
	}
}
