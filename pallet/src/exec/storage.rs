//! A running contract's storage.

use super::stack::CallStack;
#[cfg(feature = "runtime-benchmarks")]
use super::transient::TransientStorage;
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

	/// The value that the current contract has under `key` until the top-level call ends.
	pub fn transient_value(&self, key: &Key<T>) -> Option<&[u8]> {
		self.transient.get(&self.current.account, key)
	}

	/// What contracts store until the top-level call ends.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn transient_storage(&mut self) -> &mut TransientStorage<T> {
		&mut self.transient
	}

	/// Sets or, with `None`, clears such a value. Returns the length of the old one.
	///
	/// # Errors
	///
	/// [`Error::OutOfTransientStorage`](crate::Error::OutOfTransientStorage); never where one is cleared.
	pub fn set_transient_value(
		&mut self,
		key: &Key<T>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError> {
		self.transient.set(&self.current.account, key, value)
	}
}
