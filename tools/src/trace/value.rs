//! Values of a contract's types as text, and back.

use scale_info::PortableRegistry;
use scale_value::{scale, stringify, Composite, Primitive, Value, ValueDef};
use sp_core::crypto::{AccountId32, Ss58Codec};

/// Decodes a value of the type `id`. Returns `None` if the bytes are none.
pub fn decode(data: &mut &[u8], id: u32, types: &PortableRegistry) -> Option<String> {
	let value = scale::decode_as_type(data, id, types).ok()?;
	Some(show(&value, types))
}

/// Encodes a value that is written as Rust would write it. Accounts are SS58 addresses; bytes are
/// hexadecimal.
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
	let is_account = name_of(id, types).is_some_and(|name| name == "AccountId");
	let value = if is_account && !text.starts_with("0x") {
		let account = AccountId32::from_ss58check(text)
			.map_err(|error| format!("{error}: expected an SS58 address, as 5Grwva…"))?;
		Value::from_bytes(AsRef::<[u8]>::as_ref(&account))
	} else if let (true, Ok(bytes)) = (text.starts_with("0x"), sp_core::bytes::from_hex(text)) {
		Value::from_bytes(bytes)
	} else {
		let (value, rest) = stringify::from_str(text);
		let value = value.map_err(|error| error.to_string())?;
		if !rest.is_empty() {
			return Err(format!("`{rest}` is left over"));
		}
		value
	};
	scale::encode_as_type(&value, id, types, data).map_err(|error| error.to_string())
}

fn name_of(id: u32, types: &PortableRegistry) -> Option<&str> {
	types.resolve(id)?.path.segments.last().map(String::as_str)
}

fn show(value: &Value<u32>, types: &PortableRegistry) -> String {
	if let Some(bytes) = bytes_of(value) {
		let account = name_of(value.context, types) == Some("AccountId");
		return match <[u8; 32]>::try_from(&bytes[..]) {
			Ok(bytes) if account => AccountId32::new(bytes).to_ss58check(),
			_ => super::render::hex(&bytes, bytes.len()),
		};
	}
	match &value.value {
		ValueDef::Primitive(Primitive::String(text)) => {
			format!("{:?}", crate::printable::printable(text))
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
		Primitive::U256(bytes) | Primitive::I256(bytes) => super::render::hex(bytes, bytes.len()),
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
