//! Names of values in a contract's storage, from the layout in its metadata.

use crate::value;
use codec::Decode;
use scale_info::PortableRegistry;

/// A place where the keys of a contract's storage begin.
#[derive(Clone)]
pub struct Root {
	/// The first bytes of its keys.
	prefix: Vec<u8>,
	/// The field, or the name of the contract's type.
	name: String,
	/// The type that is stored there.
	ty: Option<u32>,
}

/// The roots of a layout.
pub fn roots(layout: &serde_json::Value) -> Vec<Root> {
	let mut roots = Vec::new();
	collect(layout, "storage", &mut roots, MAX_DEPTH);
	roots
}

/// Layouts within each other, at most.
const MAX_DEPTH: u32 = 32;

fn collect(layout: &serde_json::Value, name: &str, roots: &mut Vec<Root>, depth: u32) {
	let Some(depth) = depth.checked_sub(1) else { return };
	if let Some(root) = layout.get("root") {
		let prefix = root["root_key"].as_str().and_then(crate::hex);
		if let Some(prefix) = prefix {
			let ty = root["ty"].as_u64().and_then(|ty| u32::try_from(ty).ok());
			roots.push(Root { prefix, name: name.into(), ty });
		}
		collect(&root["layout"], name, roots, depth);
	}
	let fields = layout["struct"]["fields"].as_array().into_iter().flatten();
	for field in fields {
		collect(&field["layout"], field["name"].as_str().unwrap_or(name), roots, depth);
	}
}

/// The name of the value with this key.
pub fn name(roots: &[Root], key: &[u8], types: &PortableRegistry) -> Option<String> {
	let (root, mut rest) = roots
		.iter()
		.find_map(|root| key.strip_prefix(&root.prefix[..]).map(|rest| (root, rest)))?;
	// Solang's layouts have no types.
	let ty = types.resolve(root.ty?)?;
	let name = &root.name;
	match (ty.path.segments.last().map(String::as_str), rest) {
		(Some("Mapping"), _) => {
			let key = ty.type_params.iter().find(|param| param.name == "K")?.ty?;
			let key = value::decode(&mut rest, key.id, types)?;
			Some(format!("{name}[{key}]"))
		},
		(Some("StorageVec"), []) => Some(format!("{name}.len()")),
		(Some("StorageVec"), _) => Some(format!("{name}[{}]", u32::decode(&mut rest).ok()?)),
		(_, []) => Some(name.clone()),
		_ => None,
	}
}
