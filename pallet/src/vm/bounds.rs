//! Bounds on the contents of a module. `docs/uploads.md` compares each with known contracts.

use codec::Encode;
use contracts_host_api::MAX_IMPORTS;

/// Bounds on the contents of a module. All of them are part of
/// [`rules`](crate::descriptor::rules): changing one makes every link plan stale.
#[derive(Encode)]
pub struct Bounds {
	/// Maximum number of function types.
	///
	/// wasmi looks up each type among the others, value by value, so each takes longer the more
	/// there are. 512 types took twice as long to validate as the slowest instructions of their
	/// length.
	pub types: u32,
	/// Maximum number of functions.
	pub functions: u32,
	/// Maximum number of globals.
	pub globals: u32,
	/// Maximum number of data segments, and of element segments.
	pub segments: u32,
	/// Minimum number of bytes of a module per value. The values are the parameters and locals of
	/// all its functions, and the elements of its segments. The first
	/// [`small_values`](Self::small_values) of them are free.
	///
	/// Validation and translation handle parameters and locals in every function that has them,
	/// even if a few bytes declare many. Validation looks up each element among those before it.
	pub bytes_per_value: u32,
	/// Number of values without a minimum of bytes, see
	/// [`bytes_per_value`](Self::bytes_per_value).
	pub small_values: u32,
	/// Maximum depth of nested blocks. wasmi's translator keeps a record of some 70 bytes for
	/// each.
	pub nesting: u32,
	/// Maximum number of exports. A contract has two.
	pub exports: u32,
	/// Maximum number of imports: as many functions as a link plan holds, and the memory.
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
