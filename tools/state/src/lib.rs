//! The state of a chain in a file: a raw chain specification (JSON), as a node's `export-state` and
//! `lean-contracts snapshot` write it, or a snapshot of try-runtime.

use codec::Decode;
use contract_bundle::printable;
use serde_json::{json, Map, Value};
use sp_core::{
	storage::{ChildInfo, StateVersion, Storage, StorageChild},
	H256,
};
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::{Backend, IterArgs, TestExternalities};
use std::{collections::BTreeMap, path::Path};

type Pairs = BTreeMap<Vec<u8>, Vec<u8>>;

/// Prefix of the keys in the top trie that hold the roots of child tries.
const CHILD_ROOTS: &[u8] = b":child_storage:default:";

/// Reads a state.
///
/// # Errors
///
/// The file cannot be read or decoded. The text has the file's name, and is safe to print.
pub fn read(path: &Path) -> Result<Storage, String> {
	let shown = path.display();
	let bytes = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
	let storage = match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
		Some(b'{') => from_spec(&bytes),
		_ => from_snapshot(&bytes),
	};
	let mut storage = storage.map_err(|error| format!("{shown}: {error}"))?;
	// The roots are computed again from the tries. The other keys are those of a block that is
	// being executed.
	storage.top.retain(|key, _| {
		!key.starts_with(b":child_storage:")
			&& ![&b":transaction_level:"[..], b":extrinsic_index", b":intrablock_entropy"]
				.contains(&&key[..])
	});
	Ok(storage)
}

/// Writes a state as a raw chain specification that is called `name`.
///
/// # Errors
///
/// The file cannot be written.
pub fn write(path: &Path, name: &str, storage: &Storage) -> Result<(), String> {
	let children =
		storage.children_default.iter().map(|(key, child)| (hex(key), hexes(&child.data)));
	let spec = json!({
		"name": name,
		"id": "snapshot",
		"chainType": "Development",
		"bootNodes": [],
		"properties": {},
		"genesis": { "raw": {
			"top": hexes(&storage.top),
			"childrenDefault": children.collect::<Map<_, _>>(),
		} },
	});
	let shown = |error: std::io::Error| format!("{}: {error}", path.display());
	std::fs::write(path, format!("{spec:#}\n")).map_err(shown)
}

fn hex(bytes: &[u8]) -> String {
	sp_core::bytes::to_hex(bytes, false)
}

fn hexes(pairs: &Pairs) -> Value {
	pairs.iter().map(|(key, value)| (hex(key), hex(value).into())).collect::<Map<_, _>>().into()
}

fn from_spec(bytes: &[u8]) -> Result<Storage, String> {
	let spec: Value = serde_json::from_slice(bytes)
		.map_err(|error| format!("not a chain specification: {error}"))?;
	let raw = &spec["genesis"]["raw"];
	let top = raw["top"].as_object().ok_or(
		"the chain specification is not raw, there is no genesis.raw.top: write it with --raw",
	)?;
	let mut storage = Storage { top: pairs(top)?, ..Storage::default() };
	for (key, child) in raw["childrenDefault"].as_object().into_iter().flatten() {
		let child = child
			.as_object()
			.ok_or_else(|| format!("the child trie {} is not an object", printable(key)))?;
		let (key, data) = (from_hex(key, key)?, pairs(child)?);
		let child_info = ChildInfo::new_default(&key);
		storage.children_default.insert(key, StorageChild { data, child_info });
	}
	Ok(storage)
}

fn pairs(object: &Map<String, Value>) -> Result<Pairs, String> {
	let pair = |(key, value): (&String, &Value)| {
		let value = value
			.as_str()
			.ok_or_else(|| format!("the value of {} is not a string", printable(key)))?;
		Ok((from_hex(key, key)?, from_hex(key, value)?))
	};
	object.iter().map(pair).collect()
}

fn from_hex(name: &str, text: &str) -> Result<Vec<u8>, String> {
	sp_core::bytes::from_hex(text).map_err(|error| format!("{}: {error}", printable(name)))
}

/// Decodes a snapshot of the crate `frame-remote-externalities`, in version 4. It has these
/// parts: the version, the state version, the nodes of the trie with their numbers of references,
/// the root, and the block's header.
fn from_snapshot(bytes: &[u8]) -> Result<Storage, String> {
	type Nodes = Vec<(Vec<u8>, (Vec<u8>, i32))>;
	const VERSION: u16 = 4;
	let mut input = bytes;
	let input = &mut input;
	let broken = |error: codec::Error| format!("not a snapshot of try-runtime: {error}");
	let codec::Compact(version) = codec::Compact::<u16>::decode(input).map_err(broken)?;
	if version != VERSION {
		return Err(format!(
			"neither a raw chain specification nor a snapshot of try-runtime: the version would be \
			 {version}, expected {VERSION}"
		));
	}
	let state_version = match u8::decode(input).map_err(broken)? {
		0 => StateVersion::V0,
		1 => StateVersion::V1,
		other => return Err(format!("the state has version {other}, expected 0 or 1")),
	};
	let nodes = Nodes::decode(input).map_err(broken)?;
	let root = H256::decode(input).map_err(broken)?;
	let state = TestExternalities::<BlakeTwo256>::from_raw_snapshot(nodes, root, state_version);
	let pairs = |child_info: Option<ChildInfo>| -> Result<Pairs, String> {
		let mut args = IterArgs::default();
		args.child_info = child_info;
		let of_trie = |error| format!("the snapshot's trie: {error}");
		state.backend.pairs(args).map_err(of_trie)?.map(|pair| pair.map_err(of_trie)).collect()
	};
	let mut storage = Storage { top: pairs(None)?, ..Storage::default() };
	let roots = storage.top.keys().filter_map(|key| key.strip_prefix(CHILD_ROOTS));
	for key in roots {
		let child_info = ChildInfo::new_default(key);
		let data = pairs(Some(child_info.clone()))?;
		storage.children_default.insert(key.to_vec(), StorageChild { data, child_info });
	}
	Ok(storage)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_state_is_read_as_it_was_written() {
		let mut storage = Storage::default();
		storage.top.insert(vec![1, 2], vec![3]);
		let child_info = ChildInfo::new_default(b"trie");
		let data = [(vec![4], vec![]), (vec![5, 6], vec![7; 40])].into_iter().collect();
		storage.children_default.insert(b"trie".to_vec(), StorageChild { data, child_info });
		let file = std::env::temp_dir().join(format!("contract-state-{}.json", std::process::id()));
		write(&file, "a test", &storage).unwrap();
		let read = read(&file).unwrap();
		assert_eq!(read.top, storage.top);
		let [(key, child)] = &read.children_default.into_iter().collect::<Vec<_>>()[..] else {
			panic!("one child trie")
		};
		assert_eq!((&key[..], &child.data), (&b"trie"[..], &storage.children_default[key].data));
		std::fs::remove_file(file).unwrap();
	}

	#[test]
	fn a_file_of_another_kind_is_refused_with_a_reason() {
		let refused = |text: &str| from_spec(text.as_bytes()).unwrap_err();
		assert!(refused("{").contains("not a chain specification"));
		assert!(refused("{}").contains("is not raw"));
		let top = |top: &str| format!(r#"{{"genesis":{{"raw":{{"top":{top}}}}}}}"#);
		assert!(refused(&top(r#"{"0x01":7}"#)).contains("the value of 0x01 is not a string"));
		assert!(refused(&top(r#"{"\u001b[1m":"0x"}"#)).contains(r"\u{1b}[1m"));
		assert!(from_snapshot(&[8]).unwrap_err().contains("expected 4"));
	}
}
