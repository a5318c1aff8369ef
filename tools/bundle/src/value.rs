//! Values of a contract's types as text, and back.

use codec::{Compact, Decode};
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef, TypeDefPrimitive};
use scale_value::{scale, stringify, Composite, Primitive, Value, ValueDef};
use sp_core::{
	crypto::{AccountId32, Ss58Codec},
	U256,
};

/// Decodes a value of the type `id`. Returns `None` if the bytes are none.
pub fn decode(data: &mut &[u8], id: u32, types: &PortableRegistry) -> Option<String> {
	// `decode_as_type` makes room for as many elements as the bytes claim to have.
	skip(&mut &data[..], id, types, MAX_DEPTH, &mut MAX_VALUES.clone())?;
	let value = scale::decode_as_type(data, id, types).ok()?;
	Some(show(&value, types))
}

/// Values within each other, at most.
const MAX_DEPTH: u32 = 64;

/// Values in a value, at most: types of no bytes within each other can claim any number.
const MAX_VALUES: u32 = 1 << 20;

/// Moves past a value of the type `id`. Returns `None` if the bytes are none: a sequence has more
/// elements than there are bytes, for example.
fn skip(
	data: &mut &[u8],
	id: u32,
	types: &PortableRegistry,
	depth: u32,
	values: &mut u32,
) -> Option<()> {
	let depth = depth.checked_sub(1)?;
	*values = values.checked_sub(1)?;
	let mut all = |data: &mut &[u8], fields: &[Field<PortableForm>]| {
		fields.iter().try_for_each(|field| skip(data, field.ty.id, types, depth, values))
	};
	match &types.resolve(id)?.type_def {
		TypeDef::Composite(composite) => all(data, &composite.fields),
		TypeDef::Variant(variants) => {
			let index = u8::decode(data).ok()?;
			let variant = variants.variants.iter().find(|variant| variant.index == index)?;
			all(data, &variant.fields)
		},
		TypeDef::Sequence(sequence) => {
			let count = Compact::<u32>::decode(data).ok()?.0;
			// An element of no bytes says nothing.
			if count as usize > data.len() {
				return None;
			}
			(0..count).try_for_each(|_| skip(data, sequence.type_param.id, types, depth, values))
		},
		TypeDef::Array(array) => {
			if array.len as usize > data.len() {
				return None;
			}
			(0..array.len).try_for_each(|_| skip(data, array.type_param.id, types, depth, values))
		},
		TypeDef::Tuple(tuple) => {
			tuple.fields.iter().try_for_each(|field| skip(data, field.id, types, depth, values))
		},
		TypeDef::Primitive(primitive) => {
			let len = match primitive {
				TypeDefPrimitive::Str => {
					let len = Compact::<u32>::decode(data).ok()?.0;
					len as usize
				},
				TypeDefPrimitive::Bool | TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => 1,
				TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => 2,
				TypeDefPrimitive::Char | TypeDefPrimitive::U32 | TypeDefPrimitive::I32 => 4,
				TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => 8,
				TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => 16,
				TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => 32,
			};
			*data = data.get(len..)?;
			Some(())
		},
		TypeDef::Compact(_) => Compact::<u128>::decode(data).ok().map(|_| ()),
		// No contract language has them.
		TypeDef::BitSequence(_) => None,
	}
}

/// Encodes a value that is written as Rust would write it. Accounts, and references to contracts,
/// are SS58 addresses; bytes are hexadecimal.
///
/// # Errors
///
/// Where the text is no value, or not of the type.
pub fn encode(
	text: &str,
	id: u32,
	types: &PortableRegistry,
	data: &mut Vec<u8>,
) -> Result<(), String> {
	if depth_of(text) > MAX_DEPTH {
		return Err(format!("more than {MAX_DEPTH} values are within each other"));
	}
	let is_account = name_of(id, types).is_some_and(|name| name == "AccountId");
	if name_of(id, types) == Some("U256") && !text.starts_with('(') {
		let number = match text.strip_prefix("0x") {
			Some(digits) => U256::from_str_radix(digits, 16).ok(),
			None => U256::from_dec_str(text).ok(),
		};
		let number = number.ok_or("expected a number of at most 256 bits")?;
		data.extend(number.to_little_endian());
		return Ok(());
	}
	let value = if let Ok(account) = AccountId32::from_ss58check(text) {
		Value::from_bytes(AsRef::<[u8]>::as_ref(&account))
	} else if is_account && !text.starts_with("0x") {
		return Err("expected an SS58 address, as 5Grwva…".into());
	} else if let (true, Ok(bytes)) = (text.starts_with("0x"), sp_core::bytes::from_hex(text)) {
		Value::from_bytes(bytes)
	} else {
		let text = &with_parentheses(text.trim());
		let (value, rest) = stringify::from_str_custom()
			.add_custom_parser(stringify::custom_parsers::parse_ss58)
			.add_custom_parser(stringify::custom_parsers::parse_hex)
			.parse(text);
		let value = value.map_err(|error| error.to_string())?;
		if !rest.is_empty() {
			return Err(format!("`{rest}` is left over"));
		}
		value
	};
	scale::encode_as_type(&value, id, types, data).map_err(|error| error.to_string())
}

/// Number of brackets within each other: the parser recurses.
fn depth_of(text: &str) -> u32 {
	let (mut depth, mut most) = (0u32, 0u32);
	for character in text.chars() {
		match character {
			'(' | '[' | '{' => depth += 1,
			')' | ']' | '}' => depth = depth.saturating_sub(1),
			_ => (),
		}
		most = most.max(depth);
	}
	most
}

/// The text with `()` after each variant without fields, which the parser expects: `None()` for
/// `None`.
fn with_parentheses(text: &str) -> String {
	/// Longer names are addresses.
	const LONGEST: usize = 40;
	let is_of_name = |character: char| character.is_alphanumeric() || character == '_';
	let (mut with, mut rest, mut in_string) = (String::new(), text, false);
	while let Some(first) = rest.chars().next() {
		let len = match rest.find(|character| !is_of_name(character)) {
			Some(0) => first.len_utf8(),
			Some(len) => len,
			None => rest.len(),
		};
		let (name, after) = rest.split_at(len);
		with.push_str(name);
		in_string ^= first == '"' && !with.ends_with("\\\"");
		let has_fields = after.trim_start().starts_with(['(', '{']);
		if !in_string && first.is_ascii_uppercase() && len <= LONGEST && !has_fields {
			with.push_str("()");
		}
		rest = after;
	}
	with
}

fn name_of(id: u32, types: &PortableRegistry) -> Option<&str> {
	types.resolve(id)?.path.segments.last().map(String::as_str)
}

fn show(value: &Value<u32>, types: &PortableRegistry) -> String {
	if name_of(value.context, types) == Some("U256") {
		if let Some(limbs) = limbs_of(value) {
			return U256(limbs).to_string();
		}
	}
	if let Some(bytes) = bytes_of(value) {
		let account = name_of(value.context, types) == Some("AccountId");
		return match <[u8; 32]>::try_from(&bytes[..]) {
			Ok(bytes) if account => AccountId32::new(bytes).to_ss58check(),
			_ => crate::to_hex(&bytes, bytes.len()),
		};
	}
	match &value.value {
		ValueDef::Primitive(Primitive::String(text)) => {
			format!("{:?}", crate::printable(text))
		},
		ValueDef::Primitive(primitive) => number(primitive),
		ValueDef::BitSequence(bits) => format!("{} bits", bits.len()),
		ValueDef::Composite(composite) => fields(composite, types),
		ValueDef::Variant(variant) if variant.values.is_empty() => variant.name.clone(),
		ValueDef::Variant(variant) => {
			let inner = fields(&variant.values, types);
			if inner.starts_with(['(', '{']) {
				format!("{}{inner}", variant.name)
			} else {
				format!("{}({inner})", variant.name)
			}
		},
	}
}

fn number(primitive: &Primitive) -> String {
	match primitive {
		Primitive::Bool(value) => value.to_string(),
		Primitive::Char(value) => format!("{value:?}"),
		Primitive::U128(value) => value.to_string(),
		Primitive::I128(value) => value.to_string(),
		Primitive::U256(bytes) | Primitive::I256(bytes) => crate::to_hex(bytes, bytes.len()),
		Primitive::String(text) => format!("{text:?}"),
	}
}

fn fields(composite: &Composite<u32>, types: &PortableRegistry) -> String {
	match composite {
		Composite::Named(fields) => {
			let shown =
				fields.iter().map(|(name, value)| format!("{name}: {}", show(value, types)));
			format!("{{ {} }}", shown.collect::<Vec<_>>().join(", "))
		},
		// A type around another says nothing.
		Composite::Unnamed(values) if values.len() == 1 => show(&values[0], types),
		Composite::Unnamed(values) => {
			let shown = values.iter().map(|value| show(value, types));
			format!("({})", shown.collect::<Vec<_>>().join(", "))
		},
	}
}

/// The four numbers of 64 bits that ink! and Solang make a `U256` of, lowest first.
fn limbs_of(value: &Value<u32>) -> Option<[u64; 4]> {
	let ValueDef::Composite(Composite::Unnamed(values)) = &value.value else { return None };
	if let [inner] = &values[..] {
		return limbs_of(inner);
	}
	let limb = |value: &Value<u32>| match value.value {
		ValueDef::Primitive(Primitive::U128(limb)) => u64::try_from(limb).ok(),
		_ => None,
	};
	values.iter().map(limb).collect::<Option<Vec<_>>>()?.try_into().ok()
}

/// The bytes of a list of bytes, or of a type around one.
fn bytes_of(value: &Value<u32>) -> Option<Vec<u8>> {
	let ValueDef::Composite(Composite::Unnamed(values)) = &value.value else { return None };
	if let [inner] = &values[..] {
		if let Some(bytes) = bytes_of(inner) {
			return Some(bytes);
		}
	}
	if values.len() < 4 {
		return None;
	}
	let byte = |value: &Value<u32>| match value.value {
		ValueDef::Primitive(Primitive::U128(byte)) => u8::try_from(byte).ok(),
		_ => None,
	};
	values.iter().map(byte).collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use scale_info::{meta_type, Registry};

	fn types<T: scale_info::TypeInfo + 'static>() -> (u32, PortableRegistry) {
		let mut registry = Registry::new();
		let id = registry.register_type(&meta_type::<T>()).id;
		(id, registry.into())
	}

	#[test]
	fn values_are_shown_as_rust_writes_them_and_parsed_back() {
		type Shown = (u32, Option<bool>, Result<(), String>, Vec<u16>, [u8; 4]);
		let (id, registry) = types::<Shown>();
		let value: Shown = (7, Some(true), Err("no\u{1b}[2J".into()), vec![1, 2], [1, 2, 3, 4]);
		let shown = decode(&mut &value.encode()[..], id, &registry).unwrap();
		assert_eq!(shown, "(7, Some(true), Err(\"no\\\\u{1b}[2J\"), (1, 2), 0x01020304)");
		let (id, registry) = types::<Option<u64>>();
		let mut data = Vec::new();
		encode("Some(5)", id, &registry, &mut data).unwrap();
		assert_eq!(data, Some(5u64).encode());
		for none in ["None", "None()", " None"] {
			let mut data = Vec::new();
			encode(none, id, &registry, &mut data).unwrap();
			assert_eq!(data, None::<u64>.encode(), "{none}");
		}
		assert_eq!(
			with_parentheses("(None, Some(A), \"B\", C { d: E })"),
			"(None(), Some(A()), \"B\", C { d: E() })"
		);
		for wrong in ["Some(", "Maybe(5)", "5 6", "\"text\"", &"(".repeat(5_000)] {
			assert!(encode(wrong, id, &registry, &mut Vec::new()).is_err(), "{wrong}");
		}
	}

	#[test]
	fn numbers_of_256_bits_are_decimal() {
		// As ink! and Solang describe it.
		#[derive(scale_info::TypeInfo)]
		#[allow(dead_code)]
		struct Wide([u64; 4]);
		let mut registry = Registry::new();
		let id = registry.register_type(&meta_type::<Wide>()).id;
		let mut registry = PortableRegistry::from(registry);
		registry.types[id as usize].ty.path.segments = vec!["U256".into()];
		let largest =
			"115792089237316195423570985008687907853269984665640564039457584007913129639935";
		for text in ["5", "1000", "18446744073709551616", largest] {
			let mut data = Vec::new();
			encode(text, id, &registry, &mut data).unwrap();
			assert_eq!(data.len(), 32);
			assert_eq!(decode(&mut &data[..], id, &registry).as_deref(), Some(text));
		}
		let mut data = Vec::new();
		encode("0x10", id, &registry, &mut data).unwrap();
		assert_eq!(data[..2], [16, 0]);
		for wrong in ["-1", "x", &format!("{largest}0")] {
			assert!(encode(wrong, id, &registry, &mut Vec::new()).is_err(), "{wrong}");
		}
	}

	#[test]
	fn bytes_that_claim_to_be_long_are_refused() {
		let (id, registry) = types::<Vec<u64>>();
		for count in [5u64, 1 << 32, u64::MAX] {
			let claimed = [Compact(count).encode(), vec![0; 8]].concat();
			assert_eq!(decode(&mut &claimed[..], id, &registry), None);
		}
		let (id, registry) = types::<Vec<Vec<()>>>();
		assert_eq!(decode(&mut &[4, 0xfe, 0xff, 0xff, 0xff][..], id, &registry), None);
		assert_eq!(decode(&mut &[][..], id, &registry), None);
		// 2^60 values of no bytes.
		let mut registry = registry;
		let pair = |of: u32| scale_info::TypeDefTuple::new_portable([of.into(), of.into()]);
		registry.types.clear();
		for id in 0..60u32 {
			let ty = scale_info::Type::<PortableForm>::new(
				Default::default(),
				[],
				if id == 0 { scale_info::TypeDefTuple::new_portable([]) } else { pair(id - 1) },
				Default::default(),
			);
			registry.types.push(scale_info::PortableType { id, ty });
		}
		assert_eq!(decode(&mut &[][..], 59, &registry), None);
	}
}
