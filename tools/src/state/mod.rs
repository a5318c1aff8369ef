//! Where the state of a chain comes from.

mod file;
mod rpc;

/// The state of one block.
pub trait State {
	/// Names the block: its hash, or the file.
	fn at(&self) -> String;

	/// The first `count` keys with `prefix` that come after `after`, in order.
	///
	/// # Errors
	///
	/// What the node or the file answered.
	fn keys(
		&mut self,
		prefix: &[u8],
		after: Option<&[u8]>,
		count: u32,
	) -> Result<Vec<Vec<u8>>, String>;

	/// The values of keys, in their order.
	///
	/// # Errors
	///
	/// What the node or the file answered.
	fn values(&mut self, keys: &[Vec<u8>]) -> Result<Vec<Option<Vec<u8>>>, String>;

	/// The chain's metadata of version 14, where they can be had.
	///
	/// # Errors
	///
	/// What the node answered.
	fn metadata(&mut self) -> Result<Option<Vec<u8>>, String>;

	/// The value of one key.
	///
	/// # Errors
	///
	/// As [`Self::values`].
	fn value(&mut self, key: Vec<u8>) -> Result<Option<Vec<u8>>, String> {
		Ok(self.values(&[key])?.pop().flatten())
	}

	/// All keys with `prefix`.
	///
	/// # Errors
	///
	/// As [`Self::keys`].
	fn all_keys(&mut self, prefix: &[u8]) -> Result<Vec<Vec<u8>>, String> {
		const PAGE: u32 = 1000;
		let mut all: Vec<Vec<u8>> = vec![];
		loop {
			let page = self.keys(prefix, all.last().map(Vec::as_slice), PAGE)?;
			let last = page.len() < PAGE as usize;
			all.extend(page);
			if last {
				return Ok(all);
			}
		}
	}
}

/// Opens `source`, a URL or a file, at the block `at` or the last final one.
///
/// # Errors
///
/// Why it cannot be read.
pub fn open(source: &str, at: Option<&str>) -> Result<Box<dyn State>, String> {
	let is_url = ["ws://", "wss://", "http://", "https://"].iter().any(|s| source.starts_with(s));
	match is_url {
		true => Ok(Box::new(rpc::Node::connect(source, at)?)),
		false => Ok(Box::new(file::Snapshot::open(source)?)),
	}
}
