//! A host function as its definition describes it.

use crate::Signature;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// The permanent number of a host function.
///
/// The definition of the function states it, like the index of a FRAME call. An id is never
/// reused for another function.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct FunctionId(pub u16);

impl fmt::Display for FunctionId {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		self.0.fmt(f)
	}
}

/// The degree to which modules may rely on a host function.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[non_exhaustive]
pub enum Stability {
	/// Does not change.
	Stable,
	/// May change or be removed. An embedder links it only on request.
	Unstable,
	/// Kept for modules that already import it. An embedder does not link it to new modules.
	Deprecated,
}

/// One row of the table that [`host_functions!`](crate::host_functions) makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HostFunction {
	/// Permanent number.
	pub id: FunctionId,
	/// Module name of the import.
	pub module: &'static str,
	/// Field name of the import.
	pub name: &'static str,
	/// The id of the first name in its definition. A function that modules can import by several
	/// names has a row for each name. All these rows have the same `definition`, and no other row
	/// of the table has it.
	pub definition: FunctionId,
	/// Parameter types and result type.
	pub signature: Signature,
	/// Names of the parameters, for documentation and tests.
	pub params: &'static [&'static str],
	/// The degree to which modules may rely on it.
	pub stability: Stability,
	/// A description of the function, for the documentation page.
	pub doc: &'static str,
}
