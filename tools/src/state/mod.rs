//! Sources of a chain's state. Their answers are checked, because anyone may run a node.

mod file;
pub mod rpc;

use sp_core::storage::ChildInfo;
use std::collections::BTreeMap;

/// The state of one block.
pub trait State {
	/// The name of the block: its hash, or the file.
	fn at(&self) -> String;

	/// The first `count` keys with `prefix` that come after `after`, in ascending order.
	///
	/// # Errors
	///
	/// Returns the error of the node.
	fn keys(
		&mut self,
		prefix: &[u8],
		after: Option<&[u8]>,
		count: u32,
	) -> Result<Vec<Vec<u8>>, String>;

	/// The values of `keys`, in the same order. A value is `None` if there is none.
	///
	/// # Errors
	///
	/// Returns the error of the node.
	fn values(&mut self, keys: &[Vec<u8>]) -> Result<Vec<Option<Vec<u8>>>, String>;

	/// The chain's metadata of version 14. Returns `None` if the source has no metadata.
	///
	/// # Errors
	///
	/// Returns the error of the node.
	fn metadata(&mut self) -> Result<Option<Vec<u8>>, String>;

	/// All keys and values of a child trie.
	///
	/// # Errors
	///
	/// Returns the error of the node, or that of a source without child tries.
	fn child(&mut self, _child: &ChildInfo) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, String> {
		Err(format!("{} has no child tries", self.at()))
	}

	/// The value of one key.
	///
	/// # Errors
	///
	/// Returns the errors of [`Self::values`].
	fn value(&mut self, key: Vec<u8>) -> Result<Option<Vec<u8>>, String> {
		Ok(self.values(&[key])?.pop().flatten())
	}

	/// Calls `look` with each key with `prefix`, in ascending order. Returns the number of keys.
	///
	/// # Errors
	///
	/// Returns the errors of [`Self::keys`], and an error if there are more than [`MAX_KEYS`]
	/// keys.
	fn each_key(&mut self, prefix: &[u8], mut look: impl FnMut(&[u8])) -> Result<u64, String>
	where
		Self: Sized,
	{
		const PAGE: u32 = 1000;
		let (mut count, mut last) = (0u64, None::<Vec<u8>>);
		loop {
			let page = self.keys(prefix, last.as_deref(), PAGE)?;
			page.iter().for_each(|key| look(key));
			count += page.len() as u64;
			if count > MAX_KEYS {
				return Err(format!(
					"{} has more than {MAX_KEYS} keys with the prefix {}: no chain has so many",
					self.at(),
					sp_core::bytes::to_hex(prefix, false),
				));
			}
			if page.len() < PAGE as usize {
				return Ok(count);
			}
			last = page.last().cloned();
		}
	}
}

/// Maximum number of keys. No chain has so many code blobs or contracts, so a source with more
/// never ends.
const MAX_KEYS: u64 = 100_000_000;

/// A state whose answers are checked.
pub struct Checked(Box<dyn State>);

impl State for Checked {
	fn at(&self) -> String {
		self.0.at()
	}

	fn keys(
		&mut self,
		prefix: &[u8],
		after: Option<&[u8]>,
		count: u32,
	) -> Result<Vec<Vec<u8>>, String> {
		let keys = self.0.keys(prefix, after, count)?;
		let (hex, at) = (|key: &[u8]| sp_core::bytes::to_hex(key, false), self.at());
		if keys.len() > count as usize {
			let found = keys.len();
			return Err(format!("{at}: asked for {count} keys, the answer has {found}"));
		}
		let mut last = after;
		for key in &keys {
			if !key.starts_with(prefix) {
				let (key, prefix) = (contract_bundle::printable(&hex(key)), hex(prefix));
				return Err(format!(
					"{at}: asked for keys with the prefix {prefix}, the answer has {key}"
				));
			}
			if last.is_some_and(|last| &key[..] <= last) {
				let (key, last) = (contract_bundle::printable(&hex(key)), last.map(hex));
				return Err(format!(
					"{at}: the answer has the key {key} after {}: keys must ascend",
					last.unwrap_or_default(),
				));
			}
			last = Some(key);
		}
		Ok(keys)
	}

	fn values(&mut self, keys: &[Vec<u8>]) -> Result<Vec<Option<Vec<u8>>>, String> {
		self.0.values(keys)
	}

	fn child(&mut self, child: &ChildInfo) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, String> {
		self.0.child(child)
	}

	fn metadata(&mut self) -> Result<Option<Vec<u8>>, String> {
		self.0.metadata()
	}
}

/// Opens `source`, a URL or a file, at the block `at` or the last finalised one.
///
/// # Errors
///
/// Returns an error if the source cannot be read.
pub fn open(source: &str, at: Option<&str>) -> Result<Checked, String> {
	let is_url = ["ws://", "wss://", "http://", "https://"].iter().any(|s| source.starts_with(s));
	if is_url {
		Ok(Checked(Box::new(rpc::Node::connect(source, at)?)))
	} else {
		Ok(Checked(Box::new(file::Snapshot::open(source)?)))
	}
}
