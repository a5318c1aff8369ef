//! The state of a chain in a file.

use super::State;
use std::{collections::BTreeMap, path::Path};

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
		let read = contract_state::read(Path::new(path));
		let storage = match read {
			Err(error) if !Path::new(path).exists() => {
				return Err(format!("{path} is no URL (ws://, http://, ..), and no file: {error}"));
			},
			read => read?,
		};
		Ok(Self { name: path.into(), top: storage.top })
	}
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
