//! Sizes of small blocks: multiples of 16 up to 128, then four to each doubling.

use core::alloc::Layout;

/// Bytes of the smallest block, and the alignment of all.
pub const SMALLEST: usize = 16;

/// Bytes of the largest block that comes out of a chunk.
pub const LARGEST: usize = 4096;

/// Multiples of [`SMALLEST`] below this are classes of their own.
const EVEN: usize = 128;

/// How many sizes there are.
pub const COUNT: usize = class_of(LARGEST) + 1;

/// The class of blocks that have room for `layout`, if it is small.
pub const fn of(layout: Layout) -> Option<usize> {
	if layout.size() > LARGEST || layout.align() > SMALLEST {
		return None;
	}
	Some(class_of(layout.size()))
}

const fn class_of(size: usize) -> usize {
	if size <= EVEN {
		// Zero bytes are not asked for, and would be of the first class.
		return size.saturating_sub(1) / SMALLEST;
	}
	// For 129 to 256 this is 7, and the two bits below the highest tell quarters.
	let last = size - 1;
	let doubling = last.ilog2();
	let quarter = (last >> (doubling - 2)) & 3;
	EVEN / SMALLEST + (doubling as usize - EVEN.ilog2() as usize) * 4 + quarter
}

/// Bytes of the blocks of a class.
pub const fn size_of(class: usize) -> usize {
	let even = EVEN / SMALLEST;
	if class < even {
		return (class + 1) * SMALLEST;
	}
	let (doubling, quarter) = ((class - even) / 4, (class - even) % 4);
	(EVEN << doubling) / 4 * (5 + quarter)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn each_size_is_in_the_smallest_class_that_holds_it() {
		for size in 1..=LARGEST {
			let class = class_of(size);
			assert!(size_of(class) >= size, "{size}: {}", size_of(class));
			assert!(class == 0 || size_of(class - 1) < size, "{size}: {}", size_of(class - 1));
		}
		assert_eq!(size_of(COUNT - 1), LARGEST);
	}

	#[test]
	fn sizes_are_multiples_of_the_alignment() {
		for class in 0..COUNT {
			assert_eq!(size_of(class) % SMALLEST, 0, "{class}");
		}
	}

	#[test]
	fn no_block_takes_more_than_one_of_the_host() {
		const HEADER: usize = 8;
		for size in 1..=LARGEST {
			let host = size.next_power_of_two().max(8) + HEADER;
			assert!(size_of(class_of(size)) <= host, "{size}");
		}
	}

	#[test]
	fn what_is_large_or_aligned_to_more_is_of_no_class() {
		let layout = |size, align| Layout::from_size_align(size, align).expect("it is valid");
		assert!(of(layout(LARGEST, SMALLEST)).is_some());
		assert!(of(layout(LARGEST + 1, 1)).is_none());
		assert!(of(layout(1, 2 * SMALLEST)).is_none());
	}
}
