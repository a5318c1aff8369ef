//! The type of a host function, packed into eight bytes.

use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;
use wasmi::{FuncType, ValType};

/// Maximum number of parameters of a host function. wasmi wraps closures of at most as many.
pub const MAX_PARAMS: usize = 16;

const BITS_PER_TYPE: u32 = 3;
const TYPE_MASK: u64 = (1 << BITS_PER_TYPE) - 1;
const RESULT_SHIFT: u32 = BITS_PER_TYPE * MAX_PARAMS as u32;
const COUNT_SHIFT: u32 = RESULT_SHIFT + BITS_PER_TYPE;

/// A Wasm value type, numbered so that zero is free to mean "none".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
#[repr(u8)]
pub enum ValueType {
	I32 = 1,
	I64 = 2,
	F32 = 3,
	F64 = 4,
	V128 = 5,
	FuncRef = 6,
	ExternRef = 7,
}

impl ValueType {
	const fn from_bits(bits: u64) -> Option<Self> {
		Some(match bits {
			1 => Self::I32,
			2 => Self::I64,
			3 => Self::F32,
			4 => Self::F64,
			5 => Self::V128,
			6 => Self::FuncRef,
			7 => Self::ExternRef,
			_ => return None,
		})
	}

	const fn name(self) -> &'static str {
		match self {
			Self::I32 => "i32",
			Self::I64 => "i64",
			Self::F32 => "f32",
			Self::F64 => "f64",
			Self::V128 => "v128",
			Self::FuncRef => "funcref",
			Self::ExternRef => "externref",
		}
	}
}

impl From<&ValType> for ValueType {
	fn from(ty: &ValType) -> Self {
		match ty {
			ValType::I32 => Self::I32,
			ValType::I64 => Self::I64,
			ValType::F32 => Self::F32,
			ValType::F64 => Self::F64,
			ValType::V128 => Self::V128,
			ValType::FuncRef => Self::FuncRef,
			ValType::ExternRef => Self::ExternRef,
		}
	}
}

impl From<ValueType> for ValType {
	fn from(ty: ValueType) -> Self {
		match ty {
			ValueType::I32 => Self::I32,
			ValueType::I64 => Self::I64,
			ValueType::F32 => Self::F32,
			ValueType::F64 => Self::F64,
			ValueType::V128 => Self::V128,
			ValueType::FuncRef => Self::FuncRef,
			ValueType::ExternRef => Self::ExternRef,
		}
	}
}

/// The parameter types of a host function, and its result type if it has one.
///
/// The types are packed into 64 bits. From the lowest bit, these are three bits for each of
/// [`MAX_PARAMS`] parameters, three bits for the result, and the number of parameters. Equal
/// signatures have equal bits.
#[derive(Clone, Copy, PartialEq, Eq, Encode, MaxEncodedLen, TypeInfo)]
pub struct Signature(u64);

/// Refuses bits that are not those of a signature.
impl Decode for Signature {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		Self::from_bits(u64::decode(input)?).ok_or("no signature packs to these bits".into())
	}
}

impl DecodeWithMemTracking for Signature {}

impl Signature {
	/// Packs `params` and `result`. Returns `None` if there are more than [`MAX_PARAMS`]
	/// parameters.
	pub const fn new(params: &[ValueType], result: Option<ValueType>) -> Option<Self> {
		if params.len() > MAX_PARAMS {
			return None;
		}
		let mut bits = (params.len() as u64) << COUNT_SHIFT;
		let mut i = 0;
		while i < params.len() {
			bits |= (params[i] as u64) << (BITS_PER_TYPE * i as u32);
			i += 1;
		}
		if let Some(result) = result {
			bits |= (result as u64) << RESULT_SHIFT;
		}
		Some(Self(bits))
	}

	/// Packs the signature of a wasmi function type. Returns `None` if no host function can have
	/// it, because of more than [`MAX_PARAMS`] parameters or more than one result.
	pub fn of(ty: &FuncType) -> Option<Self> {
		let params = ty.params();
		let result = match ty.results() {
			[] => None,
			[one] => Some(ValueType::from(one)),
			_ => return None,
		};
		if params.len() > MAX_PARAMS {
			return None;
		}
		let mut packed = [ValueType::I32; MAX_PARAMS];
		for (slot, ty) in packed.iter_mut().zip(params) {
			*slot = ty.into();
		}
		Self::new(packed.get(..params.len())?, result)
	}

	/// The packed bits.
	pub const fn to_bits(self) -> u64 {
		self.0
	}

	/// The signature with these bits. Returns `None` if they are not those of a signature.
	pub fn from_bits(bits: u64) -> Option<Self> {
		let signature = Self(bits);
		let count = bits.checked_shr(COUNT_SHIFT)? as usize;
		if count > MAX_PARAMS {
			return None;
		}
		let canonical = (0..MAX_PARAMS).all(|i| signature.type_at(i).is_some() == (i < count));
		canonical.then_some(signature)
	}

	/// The parameter types, first to last.
	pub fn params(&self) -> impl Iterator<Item = ValueType> + '_ {
		(0..MAX_PARAMS).map_while(|i| self.type_at(i))
	}

	/// The result type, if the function has one.
	pub fn result(&self) -> Option<ValueType> {
		self.type_at(MAX_PARAMS)
	}

	/// The signature as a wasmi function type.
	pub fn to_func_type(&self) -> FuncType {
		let params: Vec<_> = self.params().map(ValType::from).collect();
		FuncType::new(params, self.result().map(ValType::from))
	}

	/// The type at a position. The result follows the parameters, at position [`MAX_PARAMS`].
	fn type_at(&self, position: usize) -> Option<ValueType> {
		ValueType::from_bits((self.0 >> (BITS_PER_TYPE * position as u32)) & TYPE_MASK)
	}
}

/// Writes the signature in the form `(i32, i64) -> i32`.
impl fmt::Display for Signature {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write_signature(f, self.params(), self.result())
	}
}

impl fmt::Debug for Signature {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "Signature{self}")
	}
}

fn write_signature(
	f: &mut impl fmt::Write,
	params: impl Iterator<Item = ValueType>,
	results: impl IntoIterator<Item = ValueType>,
) -> fmt::Result {
	f.write_char('(')?;
	for (i, ty) in params.enumerate() {
		write!(f, "{}{}", if i == 0 { "" } else { ", " }, ty.name())?;
	}
	f.write_char(')')?;
	for (i, ty) in results.into_iter().enumerate() {
		write!(f, "{}{}", if i == 0 { " -> " } else { ", " }, ty.name())?;
	}
	Ok(())
}

/// A function type in the notation of [`Signature`], even if no signature can hold it.
pub(crate) fn describe(ty: &FuncType) -> String {
	let mut text = String::new();
	// Writing to a `String` does not fail.
	let _ = write_signature(
		&mut text,
		ty.params().iter().map(ValueType::from),
		ty.results().iter().map(ValueType::from),
	);
	text
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn value_type() -> impl Strategy<Value = ValueType> {
		(1u64..=7).prop_map(|bits| ValueType::from_bits(bits).expect("1 to 7 are value types"))
	}

	#[test]
	fn is_written_as_in_the_text_format() {
		let none = Signature::new(&[], None).unwrap();
		let some = Signature::new(&[ValueType::I32, ValueType::I64], Some(ValueType::I32)).unwrap();
		assert_eq!(none.to_string(), "()");
		assert_eq!(some.to_string(), "(i32, i64) -> i32");
	}

	proptest! {
		#[test]
		fn packing_loses_nothing(
			params in prop::collection::vec(value_type(), 0..=MAX_PARAMS),
			result in prop::option::of(value_type()),
		) {
			let signature = Signature::new(&params, result).unwrap();
			prop_assert_eq!(signature.params().collect::<Vec<_>>(), params);
			prop_assert_eq!(signature.result(), result);
			prop_assert_eq!(Signature::from_bits(signature.to_bits()), Some(signature));
			prop_assert_eq!(Signature::of(&signature.to_func_type()), Some(signature));
		}

		#[test]
		fn any_bits_are_refused_or_canonical(bits: u64) {
			let decoded = Signature::decode(&mut &bits.encode()[..]);
			prop_assert_eq!(decoded.ok(), Signature::from_bits(bits));
			if let Some(signature) = Signature::from_bits(bits) {
				let params: Vec<_> = signature.params().collect();
				prop_assert_eq!(Signature::new(&params, signature.result()), Some(signature));
			}
		}
	}
}
