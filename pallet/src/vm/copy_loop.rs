//! The `memcpy` of ink! contracts, which copies byte by byte, and its replacement.
//!
//! Contracts of ink! 3 to 5 have the same function of 43 bytes, because Rust's library for
//! WebAssembly without bulk memory was built that way. It takes four fifths of the instructions of
//! a token transfer. When a module is loaded, the function gets a block in front that copies all
//! bytes at once (`memory.copy`). Contracts themselves must not contain this instruction.
//!
//! The function has the same result as before, for all arguments. It uses less fuel
//! (`docs/decisions/0080-the-copying-loop-of-ink-is-replaced.md`).

use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use wasmparser::BinaryReader;

/// The body: its locals and instructions. `memcpy(dst, src, n)` returns `dst`.
///
/// ```wat
/// (local $i i32)
/// (loop $next (result i32)
///   (if (result i32) (i32.eq (local.get $n) (local.get $i))
///     (then (local.get $dst))
///     (else
///       (i32.store8 (i32.add (local.get $dst) (local.get $i))
///         (i32.load8_u (i32.add (local.get $src) (local.get $i))))
///       (local.set $i (i32.add (local.get $i) (i32.const 1)))
///       (br $next))))
/// ```
pub const LOOP: [u8; 43] = [
	0x01, 0x01, 0x7f, // (local $i i32)
	0x03, 0x7f, 0x20, 0x02, 0x20, 0x03, 0x46, // loop, $n, $i, i32.eq
	0x04, 0x7f, 0x20, 0x00, 0x05, // if, $dst, else
	0x20, 0x00, 0x20, 0x03, 0x6a, // $dst + $i
	0x20, 0x01, 0x20, 0x03, 0x6a, 0x2d, 0x00, 0x00, // i32.load8_u at $src + $i
	0x3a, 0x00, 0x00, // i32.store8
	0x20, 0x03, 0x41, 0x01, 0x6a, 0x21, 0x03, // $i + 1
	0x0c, 0x01, 0x0b, 0x0b, 0x0b, // br $next
];

/// Bytes of the locals in [`LOOP`].
const LOCALS: usize = 3;

/// The instructions that are put behind the locals.
///
/// The loop repeats bytes if the destination begins within the source, and copies otherwise. It
/// does nothing for `n` of zero, whatever the addresses are, and `memory.copy` checks them.
///
/// ```wat
/// (if (i32.ge_u (i32.sub (local.get $dst) (local.get $src)) (local.get $n))
///   (then
///     (if (local.get $n)
///       (then (memory.copy (local.get $dst) (local.get $src) (local.get $n))))
///     (return (local.get $dst))))
/// ```
const COPY: [u8; 29] = [
	0x20, 0x00, 0x20, 0x01, 0x6b, 0x20, 0x02, 0x4f, 0x04, 0x40, // if $dst - $src >= $n
	0x20, 0x02, 0x04, 0x40, // if $n
	0x20, 0x00, 0x20, 0x01, 0x20, 0x02, 0xfc, 0x0a, 0x00, 0x00, 0x0b, // memory.copy, end
	0x20, 0x00, 0x0f, 0x0b, // return $dst, end
];

/// Number of bytes that a module may grow by: [`COPY`], and a longer length of the code section.
pub const ROOM: usize = COPY.len() + 1;

/// Id of the code section, in the binary format.
const CODE_SECTION: u8 = 10;

/// Length of the magic bytes and the version, in front of the sections.
const PREAMBLE: usize = 8;

/// The place of [`LOOP`] in a module: the offset of the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CopyLoop(#[codec(compact)] u32);

impl CopyLoop {
	/// Parameters of the loop. With a fourth one, the index would not begin at zero.
	const PARAMETERS: u32 = 3;

	/// The place, if the function has as many `parameters` as the loop.
	pub fn if_it_has(self, parameters: u32) -> Option<Self> {
		(parameters == Self::PARAMETERS).then_some(self)
	}

	/// The place, if `body` at `offset` has the bytes of the loop.
	pub fn at(body: &[u8], offset: usize) -> Option<Self> {
		(body == LOOP).then_some(Self(u32::try_from(offset).ok()?))
	}

	/// Puts the copying in front of the loop in `code`. Leaves `code` unchanged if the loop is not
	/// there, so that a wrong place does no harm.
	pub fn replace(self, code: &mut Vec<u8>) {
		let _ = self.insert(code);
	}

	fn insert(self, code: &mut Vec<u8>) -> Option<()> {
		let body = self.0 as usize;
		let instructions = body.checked_add(LOCALS)?;
		// The length of the body stands before it, in one byte before and after the change.
		let length = body.checked_sub(1)?;
		let end = body.checked_add(LOOP.len())?;
		if code.get(body..end)? != LOOP || usize::from(*code.get(length)?) != LOOP.len() {
			return None;
		}
		let (section, size) = code_section(code)?;
		let larger = leb128(size.checked_add(COPY.len() as u32)?);
		code.splice(instructions..instructions, COPY);
		*code.get_mut(length)? = (LOOP.len() + COPY.len()) as u8;
		code.splice(section, larger);
		Some(())
	}
}

/// The range of the code section's length, and that length.
fn code_section(code: &[u8]) -> Option<(core::ops::Range<usize>, u32)> {
	let mut reader = BinaryReader::new(code.get(PREAMBLE..)?, PREAMBLE);
	while !reader.eof() {
		let id = reader.read_u8().ok()?;
		let begin = reader.original_position();
		let size = reader.read_var_u32().ok()?;
		if id == CODE_SECTION {
			return Some((begin..reader.original_position(), size));
		}
		reader.read_bytes(size as usize).ok()?;
	}
	None
}

/// A number in LEB128, the encoding of numbers in the binary format.
fn leb128(mut number: u32) -> Vec<u8> {
	let mut bytes = Vec::with_capacity(5);
	while number > 0x7f {
		bytes.push(number as u8 | 0x80);
		number >>= 7;
	}
	bytes.push(number as u8);
	bytes
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;
	use wasmi::{Config, Engine, Instance, Linker, Module, Store};

	const PAGE: u32 = 65536;

	/// A module with the loop behind `others` other functions, and the place of the loop.
	fn with_loop(others: usize) -> (Vec<u8>, CopyLoop) {
		let others = "(func (param i32 i32 i32) (result i32) (local.get 0))".repeat(others);
		let code = wat::parse_str(format!(
			r#"(module
				(memory (export "memory") 1 1)
				{others}
				(func (export "memcpy") (param $dst i32) (param $src i32) (param $n i32) (result i32)
					(local $i i32)
					(loop $next (result i32)
						(if (result i32) (i32.eq (local.get $n) (local.get $i))
							(then (local.get $dst))
							(else
								(i32.store8 (i32.add (local.get $dst) (local.get $i))
									(i32.load8_u (i32.add (local.get $src) (local.get $i))))
								(local.set $i (i32.add (local.get $i) (i32.const 1)))
								(br $next))))))"#
		))
		.expect("it is well-formed");
		let at = code.windows(LOOP.len()).position(|window| window == LOOP).expect("it is there");
		(code, CopyLoop(at as u32))
	}

	/// An instance of a module with the loop.
	struct Runner(Store<()>, Instance);

	impl Runner {
		fn new(code: &[u8]) -> Self {
			let mut config = Config::default();
			config.wasm_bulk_memory(true);
			let engine = Engine::new(&config);
			let module = Module::new(&engine, code).expect("it is valid");
			let mut store = Store::new(&engine, ());
			let instance =
				Linker::new(&engine).instantiate_and_start(&mut store, &module).expect("it starts");
			Self(store, instance)
		}

		/// Calls the loop in a memory of different bytes. Returns its result and the memory
		/// afterwards, or `None` if it trapped.
		fn run(&mut self, dst: u32, src: u32, n: u32) -> Option<(u32, Vec<u8>)> {
			let Self(store, instance) = self;
			let memory = instance.get_memory(&*store, "memory").expect("it has one");
			let pattern = (0u32..).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8);
			memory.data_mut(&mut *store).iter_mut().zip(pattern).for_each(|(to, byte)| *to = byte);
			let memcpy = instance
				.get_typed_func::<(u32, u32, u32), u32>(&*store, "memcpy")
				.expect("it is exported");
			let result = memcpy.call(&mut *store, (dst, src, n)).ok()?;
			Some((result, memory.data(&*store).to_vec()))
		}
	}

	/// An address at the start, in the middle, or near the end of the memory, or anywhere.
	fn address() -> impl Strategy<Value = u32> {
		prop_oneof![0..200u32, 1000..1200u32, PAGE - 200..PAGE + 20, any::<u32>()]
	}

	fn length() -> impl Strategy<Value = u32> {
		prop_oneof![Just(0), 0..40u32, 0..400u32, PAGE - 1_000..PAGE + 10]
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(2_000))]

		#[test]
		fn the_replacement_does_what_the_loop_does(dst in address(), src in address(), n in length()) {
			let (code, place) = with_loop(0);
			let mut replaced = code.clone();
			place.replace(&mut replaced);
			prop_assert_ne!(&replaced, &code);
			let outcomes = [code, replaced].map(|code| Runner::new(&code).run(dst, src, n));
			prop_assert_eq!(&outcomes[0], &outcomes[1]);
		}
	}

	#[test]
	fn every_overlap_of_short_ranges_gives_what_the_loop_gives() {
		let (code, place) = with_loop(0);
		let mut replaced = code.clone();
		place.replace(&mut replaced);
		let mut runners = [code, replaced].map(|code| Runner::new(&code));
		for dst in 0..20 {
			for src in 0..20 {
				for n in 0..20 {
					let [one, other] =
						runners.each_mut().map(|runner| runner.run(40 + dst, 40 + src, n));
					assert!(one.is_some() && one == other, "to {dst}, from {src}, {n} bytes");
				}
			}
		}
	}

	#[test]
	fn the_length_of_the_code_section_may_take_another_byte() {
		let mut lengths = std::collections::BTreeSet::new();
		// Around 128 bytes and 16,384 bytes.
		for others in (0..40).chain(3_260..3_275) {
			let (code, place) = with_loop(others);
			let mut replaced = code.clone();
			place.replace(&mut replaced);
			lengths.insert(replaced.len() - code.len());
			assert!(replaced.len() - code.len() <= ROOM);
			assert!(Runner::new(&replaced).run(0, 100, 10).is_some(), "{others} functions");
		}
		assert_eq!(lengths.into_iter().collect::<Vec<_>>(), [COPY.len(), ROOM]);
	}

	#[test]
	fn a_wrong_place_changes_nothing() {
		let (code, CopyLoop(at)) = with_loop(3);
		for wrong in [0, 1, at - 1, at + 1, code.len() as u32, u32::MAX] {
			let mut same = code.clone();
			CopyLoop(wrong).replace(&mut same);
			assert_eq!(same, code);
		}
		assert_eq!(CopyLoop::at(&LOOP[1..], 7), None);
		assert_eq!(CopyLoop::at(&LOOP, 7), Some(CopyLoop(7)));
	}
}
