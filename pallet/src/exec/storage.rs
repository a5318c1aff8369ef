//! A running contract's storage.

use super::stack::CallStack;
use crate::{contract::Key, Config};
use alloc::vec::Vec;
use sp_runtime::DispatchError;

impl<T: Config> CallStack<T> {
	/// The value that the current contract stores under `key`.
	pub fn get_storage(&mut self, key: &Key<T>) -> Result<Option<Vec<u8>>, DispatchError> {
		Ok(self.current.contract()?.read(key))
	}

	/// Its length in bytes.
	pub fn storage_size(&mut self, key: &Key<T>) -> Result<Option<u32>, DispatchError> {
		Ok(self.current.contract()?.size(key))
	}

	/// Sets or, with `None`, clears a value. Returns the length of the old one.
	pub fn set_storage(
		&mut self,
		key: &Key<T>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError> {
		let (old, diff) = self.current.contract()?.write(key, value);
		self.current.deposits.record(diff);
		Ok(old)
	}

	/// Clears a value and returns it.
	pub fn take_storage(&mut self, key: &Key<T>) -> Result<Option<Vec<u8>>, DispatchError> {
		let (old, diff) = self.current.contract()?.take(key);
		self.current.deposits.record(diff);
		Ok(old)
	}
}
