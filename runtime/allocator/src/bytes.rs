//! `memset`, `memcpy`, `memmove`, `memcmp` and `bcmp`, in words of eight bytes.
//!
//! The executors of runtimes allow no bulk memory, so the compiler calls these functions. Those of
//! `compiler_builtins` work in words of four bytes in wasm32, or byte by byte, and shift words if
//! two addresses are aligned differently. Wasm loads and stores words at any address.
//!
//! The compiler must not turn these loops into calls of themselves. It recognises a loop that
//! copies one word at a time, and one that stores a known value. Here, each loop copies four words,
//! and the word to fill with is opaque. What is left after a loop takes no loop.

use core::hint::black_box;

const WORD: usize = 8;

/// Loads a word at any address.
///
/// # Safety
///
/// As many bytes as the word has can be read at `from`.
#[inline(always)]
unsafe fn load<W: Copy>(from: *const u8) -> W {
	// SAFETY: the caller guarantees it.
	unsafe { from.cast::<W>().read_unaligned() }
}

/// Stores a word at any address.
///
/// # Safety
///
/// As many bytes as the word has can be written at `to`.
#[inline(always)]
unsafe fn store<W: Copy>(to: *mut u8, word: W) {
	// SAFETY: the caller guarantees it.
	unsafe { to.cast::<W>().write_unaligned(word) }
}

/// Writes `byte` to the `len` bytes at `to`.
///
/// # Safety
///
/// The bytes can be written.
#[inline(always)]
pub unsafe fn fill(to: *mut u8, byte: u8, len: usize) {
	let word = black_box(u64::from_ne_bytes([byte; WORD]));
	// SAFETY: each store ends at `len` or before.
	unsafe {
		if len >= WORD {
			let mut at = 0;
			while len - at >= 4 * WORD {
				store(to.add(at), word);
				store(to.add(at + WORD), word);
				store(to.add(at + 2 * WORD), word);
				store(to.add(at + 3 * WORD), word);
				at += 4 * WORD;
			}
			if len - at >= 2 * WORD {
				store(to.add(at), word);
				store(to.add(at + WORD), word);
				at += 2 * WORD;
			}
			if len - at >= WORD {
				store(to.add(at), word);
			}
			store(to.add(len - WORD), word);
		} else if len >= 4 {
			store(to, word as u32);
			store(to.add(len - 4), word as u32);
		} else if len > 0 {
			store(to, byte);
			store(to.add(len / 2), byte);
			store(to.add(len - 1), byte);
		}
	}
}

/// Copies fewer than sixteen bytes. It loads all of them before it stores one.
///
/// # Safety
///
/// `len` is less than sixteen, and that many bytes can be read at `from` and written at `to`.
#[inline(always)]
unsafe fn copy_few(to: *mut u8, from: *const u8, len: usize) {
	// SAFETY: each load and store ends at `len` or before.
	unsafe {
		if len >= WORD {
			let (first, last) = (load::<u64>(from), load::<u64>(from.add(len - WORD)));
			store(to, first);
			store(to.add(len - WORD), last);
		} else if len >= 4 {
			let (first, last) = (load::<u32>(from), load::<u32>(from.add(len - 4)));
			store(to, first);
			store(to.add(len - 4), last);
		} else if len > 0 {
			let bytes = (from.read(), from.add(len / 2).read(), from.add(len - 1).read());
			store(to, bytes.0);
			store(to.add(len / 2), bytes.1);
			store(to.add(len - 1), bytes.2);
		}
	}
}

/// Copies `len` bytes from `from` to `to`, from the first to the last.
///
/// The last word is loaded at the beginning, because a store may overwrite a part of it.
///
/// # Safety
///
/// That many bytes can be read at `from` and written at `to`. `to` is not within the bytes behind
/// the first at `from`.
#[inline(always)]
pub unsafe fn copy_forwards(to: *mut u8, from: *const u8, len: usize) {
	// SAFETY: each load and store ends at `len` or before.
	unsafe {
		if len < 2 * WORD {
			return copy_few(to, from, len);
		}
		let last = load::<u64>(from.add(len - WORD));
		let mut at = 0;
		while len - at >= 4 * WORD {
			let words: (u64, u64, u64, u64) = (
				load(from.add(at)),
				load(from.add(at + WORD)),
				load(from.add(at + 2 * WORD)),
				load(from.add(at + 3 * WORD)),
			);
			store(to.add(at), words.0);
			store(to.add(at + WORD), words.1);
			store(to.add(at + 2 * WORD), words.2);
			store(to.add(at + 3 * WORD), words.3);
			at += 4 * WORD;
		}
		if len - at >= 2 * WORD {
			let words: (u64, u64) = (load(from.add(at)), load(from.add(at + WORD)));
			store(to.add(at), words.0);
			store(to.add(at + WORD), words.1);
			at += 2 * WORD;
		}
		if len - at >= WORD {
			store(to.add(at), load::<u64>(from.add(at)));
		}
		store(to.add(len - WORD), last);
	}
}

/// Copies `len` bytes from `from` to `to`, from the last to the first.
///
/// # Safety
///
/// That many bytes can be read at `from` and written at `to`. `to` is not within the bytes before
/// the last at `from`.
#[inline(always)]
unsafe fn copy_backwards(to: *mut u8, from: *const u8, len: usize) {
	// SAFETY: each load and store begins at 0 or after, and ends at `len` or before.
	unsafe {
		if len < 2 * WORD {
			return copy_few(to, from, len);
		}
		let first = load::<u64>(from);
		let mut end = len;
		while end >= 4 * WORD {
			end -= 4 * WORD;
			let words: (u64, u64, u64, u64) = (
				load(from.add(end)),
				load(from.add(end + WORD)),
				load(from.add(end + 2 * WORD)),
				load(from.add(end + 3 * WORD)),
			);
			store(to.add(end), words.0);
			store(to.add(end + WORD), words.1);
			store(to.add(end + 2 * WORD), words.2);
			store(to.add(end + 3 * WORD), words.3);
		}
		if end >= 2 * WORD {
			end -= 2 * WORD;
			let words: (u64, u64) = (load(from.add(end)), load(from.add(end + WORD)));
			store(to.add(end), words.0);
			store(to.add(end + WORD), words.1);
		}
		if end >= WORD {
			store(to.add(end - WORD), load::<u64>(from.add(end - WORD)));
		}
		store(to, first);
	}
}

/// Copies `len` bytes from `from` to `to`, which may overlap.
///
/// # Safety
///
/// That many bytes can be read at `from` and written at `to`.
#[inline(always)]
pub unsafe fn copy(to: *mut u8, from: *const u8, len: usize) {
	// SAFETY: if `to` is before `from`, the difference wraps to more than any length.
	unsafe {
		if (to as usize).wrapping_sub(from as usize) >= len {
			copy_forwards(to, from, len)
		} else {
			copy_backwards(to, from, len)
		}
	}
}

/// Compares `len` bytes. The result is less than zero if the first byte that differs is less at
/// `one`, and zero if none differs.
///
/// # Safety
///
/// That many bytes can be read at both.
#[inline(always)]
pub unsafe fn compare(one: *const u8, other: *const u8, len: usize) -> i32 {
	let mut at = 0;
	// SAFETY: each load ends at `len` or before.
	unsafe {
		while len - at >= WORD {
			let (a, b) = (load::<u64>(one.add(at)), load::<u64>(other.add(at)));
			if a != b {
				return if u64::from_be(a) < u64::from_be(b) { -1 } else { 1 };
			}
			at += WORD;
		}
		while at < len {
			let (a, b) = (one.add(at).read(), other.add(at).read());
			if a != b {
				return i32::from(a) - i32::from(b);
			}
			at += 1;
		}
	}
	0
}

/// Returns `true` if `len` bytes differ.
///
/// This is not [`compare`]: the compiler merges functions with equal bodies. It may then take
/// `memcmp` for `bcmp`, whose result has no order, and inline an order that is wrong.
///
/// # Safety
///
/// That many bytes can be read at both.
#[inline(always)]
pub unsafe fn differ(one: *const u8, other: *const u8, len: usize) -> bool {
	let mut at = 0;
	// SAFETY: each load ends at `len` or before.
	unsafe {
		while len - at >= WORD {
			if load::<u64>(one.add(at)) != load::<u64>(other.add(at)) {
				return true;
			}
			at += WORD;
		}
		while at < len {
			if one.add(at).read() != other.add(at).read() {
				return true;
			}
			at += 1;
		}
	}
	false
}

/// The functions that the compiler calls, in place of those of `compiler_builtins`, whose symbols
/// are weak.
#[cfg(all(substrate_runtime, target_family = "wasm"))]
mod symbols {
	use untouched_memory::still_to_zero;

	/// # Safety
	///
	/// As of `memset` in C.
	#[no_mangle]
	#[inline(never)]
	unsafe extern "C" fn memset(to: *mut u8, byte: i32, len: usize) -> *mut u8 {
		let len = if byte == 0 { still_to_zero(to as usize, len) } else { len };
		// SAFETY: the caller guarantees it.
		unsafe { super::fill(to, byte as u8, len) };
		to
	}

	/// # Safety
	///
	/// As of `memcpy` in C.
	#[no_mangle]
	#[inline(never)]
	unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
		// SAFETY: the caller guarantees it.
		unsafe { super::copy_forwards(to, from, len) };
		to
	}

	/// # Safety
	///
	/// As of `memmove` in C.
	#[no_mangle]
	#[inline(never)]
	unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
		// SAFETY: the caller guarantees it.
		unsafe { super::copy(to, from, len) };
		to
	}

	/// # Safety
	///
	/// As of `memcmp` in C.
	#[no_mangle]
	#[inline(never)]
	unsafe extern "C" fn memcmp(one: *const u8, other: *const u8, len: usize) -> i32 {
		// SAFETY: the caller guarantees it.
		unsafe { super::compare(one, other, len) }
	}

	/// # Safety
	///
	/// As of `bcmp` in C.
	#[no_mangle]
	#[inline(never)]
	unsafe extern "C" fn bcmp(one: *const u8, other: *const u8, len: usize) -> i32 {
		// SAFETY: the caller guarantees it.
		i32::from(unsafe { super::differ(one, other, len) })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	/// A buffer, and two ranges of equal length within it.
	fn ranges() -> impl Strategy<Value = (Vec<u8>, usize, usize, usize)> {
		prop_oneof![0usize..40, 0usize..400].prop_flat_map(|len| {
			(proptest::collection::vec(any::<u8>(), len..len + 100), Just(len)).prop_flat_map(
				|(bytes, len)| {
					let most = bytes.len() - len;
					(Just(bytes), 0..=most, 0..=most, Just(len))
				},
			)
		})
	}

	proptest! {
		#[test]
		fn copies_are_those_of_the_standard_library((bytes, to, from, len) in ranges()) {
			let (mut expected, mut found) = (bytes.clone(), bytes);
			expected.copy_within(from..from + len, to);
			let start = found.as_mut_ptr();
			// SAFETY: both ranges are within the buffer.
			unsafe { copy(start.add(to), start.add(from), len) };
			prop_assert_eq!(expected, found);
		}

		#[test]
		fn filling_is_that_of_the_standard_library((bytes, to, _, len) in ranges(), byte: u8) {
			let (mut expected, mut found) = (bytes.clone(), bytes);
			expected[to..to + len].fill(byte);
			// SAFETY: the range is within the buffer.
			unsafe { fill(found.as_mut_ptr().add(to), byte, len) };
			prop_assert_eq!(expected, found);
		}

		#[test]
		fn the_order_is_that_of_the_standard_library((mut bytes, a, b, len) in ranges(), equal: usize) {
			// Most random ranges differ in the first byte.
			let equal = if len == 0 { 0 } else { equal % (len + 1) };
			bytes.copy_within(a..a + equal, b);
			let (one, other) = (&bytes[a..a + len], &bytes[b..b + len]);
			// SAFETY: both have that many bytes.
			let found = unsafe { compare(one.as_ptr(), other.as_ptr(), len) };
			prop_assert_eq!(found.cmp(&0), one.cmp(other));
			// SAFETY: as above.
			prop_assert_eq!(unsafe { differ(one.as_ptr(), other.as_ptr(), len) }, one != other);
		}
	}
}
