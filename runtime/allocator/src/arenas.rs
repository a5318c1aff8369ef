//! Blocks in arenas from the host. Freed neighbours are joined, so freed memory serves for any
//! size.

use crate::host::{self, Host};
use core::{
	alloc::Layout,
	ptr::{self, null_mut, NonNull},
};
use rlsf::Tlsf;

/// Size of the first arena in bytes.
pub const FIRST_ARENA: usize = 1024 * 1024;

/// Maximum size of an arena in bytes, unless a block needs a larger one. Each arena is as large
/// as all earlier ones together, up to this size.
pub const LARGEST_ARENA: usize = 4 * 1024 * 1024;

/// Maximum size of a block in an arena, in bytes. Larger blocks come from the host.
const LARGEST_BLOCK: usize = 12 * 1024 * 1024;

/// Maximum size of an arena's headers and alignment, in bytes.
const OVERHEAD: usize = 256;

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
		}
	}
}

impl<H: Host> Arenas<H> {
	/// Returns a block for `layout`, or null if there is no memory left.
	#[inline]
	pub fn alloc(&mut self, layout: Layout) -> *mut u8 {
		match self.blocks.allocate(layout) {
			Some(block) => block.as_ptr(),
			None => self.alloc_in_another(layout),
		}
	}

	/// Returns a block in a new arena, or one from the host if no arena can hold it.
	#[cold]
	fn alloc_in_another(&mut self, layout: Layout) -> *mut u8 {
		let needed = layout.size().saturating_add(layout.align());
		if needed > LARGEST_BLOCK || !self.add_arena(needed) {
			return host::alloc(&self.host, layout);
		}
		self.blocks.allocate(layout).map_or(null_mut(), NonNull::as_ptr)
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
			// SAFETY: it is from the host.
			_ => unsafe { host::dealloc(&self.host, block, layout) },
		}
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
				return resized.as_ptr();
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
		HostAlloc(usize),
		Dealloc(prop::sample::Index),
		Realloc(prop::sample::Index, usize),
	}

	// Miri is slow, so it does less.
	const LARGEST: usize = if cfg!(miri) { 6_000 } else { 100_000 };
	const MOST_STEPS: usize = if cfg!(miri) { 50 } else { 400 };

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
			// Miri would take long to check each byte.
			let step = if cfg!(miri) { 97 } else { 1 };
			found.iter().step_by(step).all(|byte| *byte == self.2)
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

	#[test]
	fn blocks_come_from_few_arenas_and_freed_memory_is_given_again() {
		let host = Checking::default();
		let mut arenas = Arenas::new(host.clone());
		for _ in 0..10 {
			let blocks: Vec<*mut u8> = (0..1_000).map(|_| arenas.alloc(layout(48, 8))).collect();
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
		const BYTES: usize = 10 << 20;
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
