//! Bounds on what is in a module. `docs/uploads.md` compares each with the contracts that there
//! are.

use codec::Encode;
use contracts_host_api::MAX_IMPORTS;

/// The most, or the fewest, of what a module may have. All of them are part of
/// [`rules`](crate::descriptor::rules): a change of any makes every plan stale.
#[derive(Encode)]
pub struct Bounds {
	/// The most types of functions.
	///
	/// wasmi looks each up among the others, value by value, and the longer the more there are: 512
	/// of them took twice as long to validate as the slowest instructions of their length.
	pub types: u32,
	/// The most functions.
	pub functions: u32,
	/// The most globals.
	pub globals: u32,
	/// The most segments of data, and the most of elements.
	pub segments: u32,
	/// The fewest bytes of a module for each parameter and local of all of its functions together,
	/// and each element of its segments, beside [`small_values`](Self::small_values) of them.
	/// Validation and translation handle each again in every function that has it, however few
	/// bytes say so; and look each element up among those before it.
	pub bytes_per_value: u32,
	/// See [`bytes_per_value`](Self::bytes_per_value).
	pub small_values: u32,
	/// The most blocks within each other: wasmi's translator keeps a record of some 70 bytes for
	/// each.
	pub nesting: u32,
	/// The most exports; a contract has two.
	pub exports: u32,
	/// The most imports: as many functions as a link plan holds, and the memory.
	pub imports: u32,
}

/// The bounds of this runtime.
pub const BOUNDS: Bounds = Bounds {
	types: 256,
	functions: 5_000,
	globals: 1_000,
	segments: 1_000,
	bytes_per_value: 8,
	small_values: 1_024,
	nesting: 10_000,
	exports: 2,
	imports: MAX_IMPORTS as u32 + 1,
};
