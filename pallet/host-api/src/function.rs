//! A host function as its definition says it is.

use crate::Signature;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// The permanent number of a host function.
///
/// It is written at the definition, as a FRAME call index is: never reused, never moved.
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

/// Whether modules may rely on a host function.
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
	/// Stays as it is.
	Stable,
	/// May change or go; an embedder links it only where it was asked to.
	Unstable,
	/// Kept for modules that import it already; an embedder links it to no new ones.
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
	/// The id of the first name in its definition. A function that modules import by several names
	/// has a row for each, with the same definition; no other function of a table has it.
	pub definition: FunctionId,
	/// Parameter types and result type.
	pub signature: Signature,
	/// Names of the parameters, for documentation and tests.
	pub params: &'static [&'static str],
	/// Whether modules may rely on it.
	pub stability: Stability,
	/// What it does, for the documentation page.
	pub doc: &'static str,
}
