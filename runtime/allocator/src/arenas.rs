//! Blocks in arenas from the host. Freed neighbours are joined, so freed memory serves for any
//! size.

use crate::{
	host::{self, Host},
	untouched::Untouched,
};
use core::{
	alloc::Layout,
	ptr::{self, null_mut, NonNull},
};
use rlsf::{Tlsf, GRANULARITY};

/// Size of the first arena in bytes.
pub const FIRST_ARENA: usize = 1024 * 1024;

/// Maximum size of an arena in bytes, unless a block needs a larger one. Each arena is as large
/// as all earlier ones together, up to this size.
pub const LARGEST_ARENA: usize = 4 * 1024 * 1024;

/// Maximum size of a block in an arena, in bytes. Larger blocks come from the host.
const LARGEST_BLOCK: usize = 12 * 1024 * 1024;

/// Maximum size of an arena's headers and alignment, in bytes.
const OVERHEAD: usize = 256;

/// Bytes behind a block that TLSF may write when it gives or resizes the block: the rounding of its
/// size, and the header of the free block that follows.
const AFTER_BLOCK: usize = 2 * GRANULARITY;

/// Bytes at the start of a new arena that TLSF may write: the rounding of its address, and the
/// header of its free block.
const BEFORE_BLOCK: usize = 2 * GRANULARITY;

/// Maximum number of arenas. Together they exceed a runtime's default memory. Beyond them, each
/// block comes from the host.
const MAX_ARENAS: usize = 64;

/// Number of doublings in the size classes of TLSF: from 16 bytes up to 32 MiB.
const DOUBLINGS: usize = 21;

/// Number of size classes per doubling.
const STEPS: usize = 16;

/// The addresses of an arena: its first byte, and the byte after its last.
#[derive(Clone, Copy)]
struct Arena {
	start: usize,
	end: usize,
}

/// The arenas and the blocks in them.
pub struct Arenas<H> {
	host: H,
	blocks: Tlsf<'static, u32, u16, DOUBLINGS, STEPS>,
	/// The arenas, sorted by address.
	arenas: [Arena; MAX_ARENAS],
	count: usize,
	/// Bytes of all arenas together.
	bytes: usize,
	untouched: Untouched,
}

/// A block that was just given.
pub struct Given {
	/// The block, or null if there is no memory left.
	pub block: *mut u8,
	/// Address from which on the block was never given before, and so holds zeros. `usize::MAX` if
	/// that is not known of any of it.
	pub untouched_from: usize,
}

impl Given {
	/// Number of bytes at the start of the block, of `size` bytes, that may hold anything.
	pub fn touched(&self, size: usize) -> usize {
		match self.untouched_from {
			usize::MAX => size,
			from => from.saturating_sub(self.block as usize).min(size),
		}
	}
}

impl<H> Arenas<H> {
	/// An allocator without arenas.
	pub const fn new(host: H) -> Self {
		Self {
			host,
			blocks: Tlsf::new(),
			arenas: [Arena { start: 0, end: 0 }; MAX_ARENAS],
			count: 0,
			bytes: 0,
			untouched: Untouched::new(),
		}
	}
}

impl<H: Host> Arenas<H> {
	/// Returns a block for `layout`, or null if there is no memory left.
	#[inline]
	pub fn alloc(&mut self, layout: Layout) -> *mut u8 {
		self.give(layout).block
	}

	/// Returns a block for `layout`, and which part of it was never touched.
	#[inline]
	pub fn give(&mut self, layout: Layout) -> Given {
		match self.blocks.allocate(layout) {
			Some(block) => self.note(block, layout),
			None => self.give_from_another(layout),
		}
	}

	/// Notes that a block in an arena may be written from now on.
	#[inline]
	fn note(&mut self, block: NonNull<u8>, layout: Layout) -> Given {
		let block = block.as_ptr();
		let end = (block as usize).saturating_add(layout.size());
		let untouched_from = self.untouched.touch(end.saturating_add(AFTER_BLOCK));
		Given { block, untouched_from }
	}

	/// Returns a block in a new arena, or one from the host if no arena can hold it.
	#[cold]
	fn give_from_another(&mut self, layout: Layout) -> Given {
		let needed = layout.size().saturating_add(layout.align());
		if needed > LARGEST_BLOCK || !self.add_arena(needed) {
			let block = host::alloc(&self.host, layout);
			self.untouched.host_gave((block as usize).saturating_add(needed));
			return Given { block, untouched_from: usize::MAX };
		}
		match self.blocks.allocate(layout) {
			Some(block) => self.note(block, layout),
			None => Given { block: null_mut(), untouched_from: usize::MAX },
		}
	}

	/// Takes a block back.
	///
	/// # Safety
	///
	/// The block has this layout and is from [`Self::alloc`] or from the host. It is no longer in
	/// use.
	#[inline]
	pub unsafe fn dealloc(&mut self, block: *mut u8, layout: Layout) {
		match NonNull::new(block) {
			// SAFETY: it is in an arena, so it is from `blocks`, with this alignment.
			Some(own) if self.has(block) => unsafe { self.blocks.deallocate(own, layout.align()) },
			// SAFETY: the caller guarantees the rest.
			_ => unsafe { self.give_back(block, layout) },
		}
	}

	/// Gives a block back to the host, which gives it again.
	///
	/// # Safety
	///
	/// The conditions of [`Self::dealloc`] hold, and the block is in no arena.
	#[inline(never)]
	unsafe fn give_back(&mut self, block: *mut u8, layout: Layout) {
		self.untouched.host_gave((block as usize).saturating_add(layout.size()));
		// SAFETY: it is from the host.
		unsafe { host::dealloc(&self.host, block, layout) }
	}

	/// Resizes a block, in place if there is room. Returns null, leaving the block unchanged, if
	/// there is no memory left.
	///
	/// # Safety
	///
	/// The conditions of [`Self::dealloc`] hold, and `new` has the alignment of `layout`.
	pub unsafe fn realloc(&mut self, block: *mut u8, layout: Layout, new: Layout) -> *mut u8 {
		if let Some(own) = NonNull::new(block).filter(|_| self.has(block)) {
			// SAFETY: as in `dealloc`.
			if let Some(resized) = unsafe { self.blocks.reallocate(own, new) } {
				return self.note(resized, new).block;
			}
		}
		let moved = self.alloc(new);
		if !moved.is_null() {
			// SAFETY: two distinct blocks, both at least this long.
			unsafe { ptr::copy_nonoverlapping(block, moved, layout.size().min(new.size())) };
			// SAFETY: the caller guarantees that it has this layout.
			unsafe { self.dealloc(block, layout) };
		}
		moved
	}

	/// Returns `true` if a block is in an arena.
	#[inline]
	fn has(&self, block: *mut u8) -> bool {
		let address = block as usize;
		let arenas = self.arenas.get(..self.count).unwrap_or_default();
		let below = match arenas {
			// The usual case: one arena is enough.
			[_] => 1,
			_ => arenas.partition_point(|arena| arena.start <= address),
		};
		let arena = below.checked_sub(1).and_then(|last| arenas.get(last));
		arena.is_some_and(|arena| (arena.start..arena.end).contains(&address))
	}

	/// Asks the host for an arena with room for a block of `needed` bytes. Returns `false` if
	/// there is none. The host gives powers of two, so it is asked for one.
	#[cold]
	fn add_arena(&mut self, needed: usize) -> bool {
		let usual = self.bytes.clamp(FIRST_ARENA, LARGEST_ARENA);
		// TLSF searches the size class above the requested size, where every block is long enough.
		let needed = needed.saturating_add(needed / STEPS).saturating_add(OVERHEAD);
		let bytes = usual.max(needed).next_power_of_two();
		if self.count >= MAX_ARENAS {
			return false;
		}
		let Some(given) = NonNull::new(self.host.malloc(bytes as u32)) else { return false };
		// SAFETY: the host allocated it, and it is never freed.
		unsafe { self.blocks.insert_free_block_ptr(NonNull::slice_from_raw_parts(given, bytes)) };
		let start = given.as_ptr() as usize;
		let arena = Arena { start, end: start.saturating_add(bytes) };
		self.untouched.add_arena(start, start.saturating_add(BEFORE_BLOCK), arena.end);
		let at = self.arenas.iter().take(self.count).filter(|other| other.start < start).count();
		// `at` is at most `count`, which is below `MAX_ARENAS`.
		self.arenas.copy_within(at..self.count, at + 1);
		if let Some(place) = self.arenas.get_mut(at) {
			*place = arena;
		}
		self.count += 1;
		self.bytes = self.bytes.saturating_add(bytes);
		true
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::{collection::vec, prelude::*};
	use std::{alloc, cell::RefCell, collections::BTreeMap, rc::Rc};

	/// A host that checks the blocks that it gets back.
	#[derive(Clone, Default)]
	struct Checking {
		given: Rc<Given>,
		asked: Rc<RefCell<usize>>,
		/// Number of further blocks until there is no memory left.
		until_full: Rc<RefCell<Option<usize>>>,
	}

	impl Checking {
		fn layout(bytes: usize) -> Layout {
			// Each block has a header before it, so that none is aligned to more than eight.
			Layout::from_size_align(bytes + 8, 16).expect("it is valid")
		}

		/// A block that the host allocates itself, for example for the value of a storage key.
		fn own(&self, bytes: u32) -> *mut u8 {
			self.malloc(bytes)
		}

		fn blocks(&self) -> usize {
			self.given.0.borrow().len()
		}

		fn bytes(&self) -> usize {
			self.given.0.borrow().values().sum()
		}
	}

	// SAFETY: it allocates, with zeros.
	unsafe impl Host for Checking {
		fn malloc(&self, bytes: u32) -> *mut u8 {
			if let Some(left) = &mut *self.until_full.borrow_mut() {
				match left.checked_sub(1) {
					Some(fewer) => *left = fewer,
					None => return null_mut(),
				}
			}
			*self.asked.borrow_mut() += 1;
			// SAFETY: the size is not zero.
			let block = unsafe { alloc::alloc_zeroed(Self::layout(bytes as usize)).add(8) };
			self.given.0.borrow_mut().insert(block as usize, bytes as usize);
			block
		}

		unsafe fn free(&self, block: *mut u8) {
			let given = self.given.0.borrow_mut().remove(&(block as usize));
			let bytes = given.expect("the host gave it, and has not got it back");
			// SAFETY: `malloc` allocated it with this layout.
			unsafe { alloc::dealloc(block.sub(8), Self::layout(bytes)) }
		}
	}

	/// The blocks that the host gave and did not get back, by address, with their sizes in bytes.
	#[derive(Default)]
	struct Given(RefCell<BTreeMap<usize, usize>>);

	impl Drop for Given {
		fn drop(&mut self) {
			// Frees the arenas. In a runtime, they end with its instance.
			for (block, bytes) in self.0.take() {
				// SAFETY: `malloc` allocated it with this layout, and the test is over.
				unsafe { alloc::dealloc((block as *mut u8).sub(8), Checking::layout(bytes)) }
			}
		}
	}

	/// A block of zeros, of which only the touched part was filled.
	fn zeroed<H: Host>(arenas: &mut Arenas<H>, layout: Layout) -> *mut u8 {
		let given = arenas.give(layout);
		// SAFETY: it has at least that many bytes.
		unsafe { ptr::write_bytes(given.block, 0, given.touched(layout.size())) };
		given.block
	}

	fn layout(size: usize, align: usize) -> Layout {
		Layout::from_size_align(size, align).expect("it is valid")
	}

	/// The same alignment with another size.
	fn resized(old: Layout, size: usize) -> Layout {
		layout(size, old.align())
	}

	#[derive(Clone, Debug)]
	enum Step {
		Alloc(usize, usize),
		AllocZeroed(usize, usize),
		HostAlloc(usize),
		Dealloc(prop::sample::Index),
		Realloc(prop::sample::Index, usize),
	}

	// Miri is slow, so it does less.
	const LARGEST: usize = if cfg!(miri) { 6_000 } else { 100_000 };
	const MOST_STEPS: usize = if cfg!(miri) { 50 } else { 400 };
	const SMALL: usize = if cfg!(miri) { 50 } else { 1_000 };

	fn size() -> impl Strategy<Value = usize> {
		prop_oneof![
			4 => 1usize..200,
			3 => 200usize..=4_096,
			2 => 4_096..LARGEST,
		]
	}

	fn step() -> impl Strategy<Value = Step> {
		prop_oneof![
			4 => (size(), 0u32..7).prop_map(|(size, align)| Step::Alloc(size, 1 << align)),
			2 => (size(), 0u32..7).prop_map(|(size, align)| Step::AllocZeroed(size, 1 << align)),
			1 => (1usize..5000).prop_map(Step::HostAlloc),
			3 => any::<prop::sample::Index>().prop_map(Step::Dealloc),
			3 => (any::<prop::sample::Index>(), size()).prop_map(|(at, size)| Step::Realloc(at, size)),
		]
	}

	/// A block, its layout, and the byte that fills it.
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
			if cfg!(miri) {
				// Checking each byte would take long.
				return found.iter().step_by(97).all(|byte| *byte == self.2);
			}
			found == vec![self.2; bytes]
		}
	}

	proptest! {
		#[test]
		fn blocks_are_aligned_and_never_share_a_byte(steps in vec(step(), 1..MOST_STEPS)) {
			let host = Checking::default();
			let mut arenas = Arenas::new(host.clone());
			let mut live: Vec<Live> = vec![];
			for (number, step) in steps.into_iter().enumerate() {
				let byte = number as u8;
				match step {
					Step::Alloc(size, align) => {
						let layout = layout(size, align);
						let block = arenas.alloc(layout);
						prop_assert_eq!(block as usize % align, 0);
						live.push(Live::fill(block, layout, byte));
					},
					Step::AllocZeroed(size, align) => {
						let layout = layout(size, align);
						let zeros = Live(zeroed(&mut arenas, layout), layout, 0);
						prop_assert!(zeros.is_whole(size));
						live.push(Live::fill(zeros.0, layout, byte));
					},
					Step::HostAlloc(size) => {
						live.push(Live::fill(host.own(size as u32), layout(size, 1), byte));
					},
					Step::Dealloc(_) | Step::Realloc(..) if live.is_empty() => (),
					Step::Dealloc(at) => {
						let gone = live.swap_remove(at.index(live.len()));
						prop_assert!(gone.is_whole(gone.1.size()));
						// SAFETY: it is in use with this layout.
						unsafe { arenas.dealloc(gone.0, gone.1) };
					},
					Step::Realloc(at, size) => {
						let at = at.index(live.len());
						let old = live.swap_remove(at);
						// SAFETY: as above.
						let block = unsafe { arenas.realloc(old.0, old.1, resized(old.1, size)) };
						prop_assert_eq!(block as usize % old.1.align(), 0);
						let kept = Live(block, old.1, old.2);
						prop_assert!(kept.is_whole(old.1.size().min(size)), "what was in it stays");
						live.push(Live::fill(block, resized(old.1, size), byte));
					},
				}
			}
			prop_assert!(live.iter().all(|block| block.is_whole(block.1.size())));
			for Live(block, layout, _) in live {
				// SAFETY: as above.
				unsafe { arenas.dealloc(block, layout) };
			}
			prop_assert_eq!(host.blocks(), arenas.count, "the host has all but the arenas");
		}
	}

	/// A host that gives freed blocks again, as they were left. It divides a buffer of zeros from
	/// its start, in powers of two, like the one of Substrate.
	#[derive(Clone)]
	struct Reusing(Rc<Buffer>);

	struct Buffer {
		bytes: *mut u8,
		used: RefCell<usize>,
		freed: RefCell<BTreeMap<usize, Vec<usize>>>,
		sizes: RefCell<BTreeMap<usize, usize>>,
	}

	impl Reusing {
		const LAYOUT: Layout = match Layout::from_size_align(256 << 20, 8) {
			Ok(layout) => layout,
			Err(_) => unreachable!(),
		};

		fn new() -> Self {
			// SAFETY: the size is not zero.
			let bytes = unsafe { alloc::alloc_zeroed(Self::LAYOUT) };
			Self(Rc::new(Buffer {
				bytes,
				used: Default::default(),
				freed: Default::default(),
				sizes: Default::default(),
			}))
		}
	}

	impl Drop for Buffer {
		fn drop(&mut self) {
			// SAFETY: `new` allocated it.
			unsafe { alloc::dealloc(self.bytes, Reusing::LAYOUT) }
		}
	}

	// SAFETY: blocks are from the buffer, and never shared.
	unsafe impl Host for Reusing {
		fn malloc(&self, bytes: u32) -> *mut u8 {
			let size = (bytes as usize).max(8).next_power_of_two();
			let freed = self.0.freed.borrow_mut().get_mut(&size).and_then(Vec::pop);
			let at = freed.unwrap_or_else(|| {
				let mut used = self.0.used.borrow_mut();
				// A header, which is not zero.
				let at = *used + 8;
				assert!(at + size <= Self::LAYOUT.size());
				*used = at + size;
				// SAFETY: it is in the buffer.
				unsafe { self.0.bytes.add(at - 8).cast::<u64>().write(u64::MAX) };
				at
			});
			self.0.sizes.borrow_mut().insert(at, size);
			// SAFETY: it is in the buffer.
			unsafe { self.0.bytes.add(at) }
		}

		unsafe fn free(&self, block: *mut u8) {
			let at = block as usize - self.0.bytes as usize;
			let size = self.0.sizes.borrow_mut().remove(&at).expect("it was given");
			self.0.freed.borrow_mut().entry(size).or_default().push(at);
		}
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(64))]

		/// Values that the host returns are freed, and an arena may then lie in their place.
		#[test]
		#[cfg_attr(miri, ignore)]
		fn zeros_are_zeros_though_the_host_gives_used_memory(
			steps in vec((0u8..5, any::<prop::sample::Index>(), size(), 1usize..1_500_000), 1..80)
		) {
			let host = Reusing::new();
			let mut arenas = Arenas::new(host.clone());
			let mut live: Vec<Live> = vec![];
			let mut bytes = 0;
			for (kind, at, small, large) in steps {
				let block = match kind {
					0 if bytes < 64 << 20 => {
						let layout = layout(large, 1);
						Live(zeroed(&mut arenas, layout), layout, 0)
					},
					1 if bytes < 64 << 20 => {
						let block = host.malloc(large as u32);
						Live::fill(block, layout(large, 1), 0)
					},
					2 => {
						let layout = layout(small, 8);
						Live(zeroed(&mut arenas, layout), layout, 0)
					},
					3 if !live.is_empty() => {
						let old = live.swap_remove(at.index(live.len()));
						bytes -= old.1.size();
						let new = resized(old.1, small);
						// SAFETY: it is in use with this layout.
						let block = unsafe { arenas.realloc(old.0, old.1, new) };
						Live::fill(block, new, 0)
					},
					_ if !live.is_empty() => {
						let gone = live.swap_remove(at.index(live.len()));
						bytes -= gone.1.size();
						// SAFETY: it is in use with this layout.
						unsafe { arenas.dealloc(gone.0, gone.1) };
						continue;
					},
					_ => continue,
				};
				prop_assert!(block.is_whole(block.1.size()), "kind {kind}");
				bytes += block.1.size();
				live.push(Live::fill(block.0, block.1, 0xff));
			}
			for Live(block, layout, _) in live {
				// SAFETY: it is in use with this layout.
				unsafe { arenas.dealloc(block, layout) };
			}
		}
	}

	#[test]
	fn memory_that_was_never_given_is_not_written() {
		let mut arenas = Arenas::new(Checking::default());
		let touched = |arenas: &mut Arenas<_>| {
			let given = arenas.give(layout(100_000, 1));
			(given.block, given.touched(100_000))
		};
		let (first, few) = touched(&mut arenas);
		assert!(few <= AFTER_BLOCK);
		let (second, few) = touched(&mut arenas);
		assert!(few <= AFTER_BLOCK);
		for block in [first, second] {
			// SAFETY: it is in use with this layout.
			unsafe { arenas.dealloc(block, layout(100_000, 1)) };
		}
		let (again, all) = touched(&mut arenas);
		assert_eq!((again, all), (first, 100_000));
		// SAFETY: as above.
		unsafe { arenas.dealloc(again, layout(100_000, 1)) };
	}

	#[test]
	fn blocks_come_from_few_arenas_and_freed_memory_is_given_again() {
		let host = Checking::default();
		let mut arenas = Arenas::new(host.clone());
		for _ in 0..10 {
			let blocks: Vec<*mut u8> = (0..SMALL).map(|_| arenas.alloc(layout(48, 8))).collect();
			for block in &blocks {
				// SAFETY: it is in use with this layout.
				unsafe { arenas.dealloc(*block, layout(48, 8)) };
			}
		}
		assert_eq!(*host.asked.borrow(), 1);
	}

	#[test]
	fn a_block_grows_where_it_is_if_there_is_room() {
		let mut arenas = Arenas::new(Checking::default());
		let block = arenas.alloc(layout(16, 1));
		// SAFETY: it is in use with these layouts.
		let grown = unsafe { arenas.realloc(block, layout(16, 1), layout(5_000, 1)) };
		assert_eq!(block, grown);
		let other = arenas.alloc(layout(16, 1));
		assert!(other as usize >= grown as usize + 5_000);
		// SAFETY: as above.
		let moved = unsafe { arenas.realloc(grown, layout(5_000, 1), layout(50_000, 1)) };
		assert_ne!(moved, grown, "the other one is behind it");
		for (block, size) in [(moved, 50_000), (other, 16)] {
			// SAFETY: as above.
			unsafe { arenas.dealloc(block, layout(size, 1)) };
		}
	}

	/// Memory that one transaction freed in blocks of one size serves the next in another size.
	#[test]
	fn freed_blocks_are_joined() {
		const BYTES: usize = if cfg!(miri) { 2 << 20 } else { 10 << 20 };
		let host = Checking::default();
		let mut arenas = Arenas::new(host.clone());
		let mut extents = vec![];
		for size in [5_000, 1 << 20, 70_000, 300_000, 8_191, 32_769, 650_000] {
			let blocks: Vec<*mut u8> =
				(0..BYTES / size).map(|_| arenas.alloc(layout(size, 1))).collect();
			for block in blocks {
				// SAFETY: it is in use with this layout.
				unsafe { arenas.dealloc(block, layout(size, 1)) };
			}
			extents.push(host.bytes());
		}
		let most = extents.iter().max().copied().unwrap_or(0);
		assert!(most <= BYTES + 2 * LARGEST_ARENA, "{extents:?}");
	}

	#[test]
	fn a_host_without_memory_gives_null() {
		let host = Checking::default();
		let mut arenas = Arenas::new(host.clone());
		*host.until_full.borrow_mut() = Some(0);
		for size in [16, 5_000, 20 << 20] {
			assert!(arenas.alloc(layout(size, 1)).is_null());
		}
		*host.until_full.borrow_mut() = None;
		assert!(!arenas.alloc(layout(16, 1)).is_null());
	}

	#[test]
	fn the_largest_blocks_are_the_hosts() {
		let host = Checking::default();
		let mut arenas = Arenas::new(host.clone());
		let block = arenas.alloc(layout(20 << 20, 1));
		assert_eq!((host.blocks(), arenas.count), (1, 0));
		// SAFETY: it is in use with this layout.
		let shorter = unsafe { arenas.realloc(block, layout(20 << 20, 1), layout(1 << 20, 1)) };
		assert_eq!((host.blocks(), arenas.count), (1, 1), "moved to an arena");
		// SAFETY: as above.
		unsafe { arenas.dealloc(shorter, layout(1 << 20, 1)) };
		assert_eq!(host.blocks(), 1);
	}
}
