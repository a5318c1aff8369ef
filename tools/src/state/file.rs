//! The state of a chain in a file.

use super::State;
use codec::Decode;
use contract_bundle::printable;
use sp_core::{storage::StateVersion, H256};
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::{Backend, TestExternalities};
use std::collections::BTreeMap;

/// All keys and values outside of child tries.
pub struct Snapshot {
	name: String,
	top: BTreeMap<Vec<u8>, Vec<u8>>,
}

impl Snapshot {
	/// Reads a raw chain specification (JSON), or a snapshot of try-runtime.
	///
	/// # Errors
	///
	/// Returns an error if the file cannot be read or decoded.
	pub fn open(path: &str) -> Result<Self, String> {
		let bytes = std::fs::read(path).map_err(|error| {
			format!("{path} is no URL (ws://, http://, ..), and cannot be read as a file: {error}")
		})?;
		let top = match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
			Some(b'{') => from_spec(&bytes),
			_ => from_snapshot(&bytes),
		};
		let top = top.map_err(|error| format!("{path}: {error}"))?;
		Ok(Self { name: path.into(), top })
	}
}

fn from_spec(bytes: &[u8]) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, String> {
	let spec: serde_json::Value = serde_json::from_slice(bytes)
		.map_err(|error| format!("not a chain specification: {error}"))?;
	let top = spec["genesis"]["raw"]["top"].as_object().ok_or(
		"the chain specification is not raw, there is no genesis.raw.top: write it with --raw",
	)?;
	top.iter()
		.map(|(key, value)| {
			let name = || printable(key);
			let value = value.as_str().ok_or(format!("the value of {} is no string", name()))?;
			let decode = |text: &str| {
				sp_core::bytes::from_hex(text).map_err(|error| format!("{}: {error}", name()))
			};
			Ok((decode(key)?, decode(value)?))
		})
		.collect()
}

/// Decodes a snapshot of the crate `frame-remote-externalities`, in version 4. It has these
/// parts: the version, the state version, the nodes of the trie with their numbers of references,
/// the root, and the block's header.
fn from_snapshot(bytes: &[u8]) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, String> {
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
	let pairs = state.backend.pairs(Default::default());
	pairs
		.map_err(|error| format!("the snapshot's trie: {error}"))?
		.map(|pair| pair.map_err(|error| format!("the snapshot's trie: {error}")))
		.collect()
}

impl State for Snapshot {
	fn at(&self) -> String {
		self.name.clone()
	}

	fn keys(
		&mut self,
		prefix: &[u8],
		after: Option<&[u8]>,
		count: u32,
	) -> Result<Vec<Vec<u8>>, String> {
		use std::ops::Bound::{Excluded, Included, Unbounded};
		let from = match after {
			Some(after) => Excluded(after.to_vec()),
			None => Included(prefix.to_vec()),
		};
		let keys = self.top.range((from, Unbounded)).map(|(key, _)| key);
		let found = keys.take_while(|key| key.starts_with(prefix)).take(count as usize);
		Ok(found.cloned().collect())
	}

	fn values(&mut self, keys: &[Vec<u8>]) -> Result<Vec<Option<Vec<u8>>>, String> {
		Ok(keys.iter().map(|key| self.top.get(key).cloned()).collect())
	}

	fn metadata(&mut self) -> Result<Option<Vec<u8>>, String> {
		Ok(None)
	}
}
