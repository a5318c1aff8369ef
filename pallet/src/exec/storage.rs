//! The storage of a running contract.

#[cfg(feature = "runtime-benchmarks")]
use super::transient::TransientStorage;
use super::{probe, stack::CallStack};
use crate::{contract::Key, Config};
use alloc::vec::Vec;
use sp_runtime::DispatchError;

impl<T: Config> CallStack<T> {
	/// The value that the current contract stores under `key`.
	pub fn get_storage(&mut self, key: &Key<T>) -> Result<Option<Vec<u8>>, DispatchError> {
		let value = self.current.contract()?.read(key);
		probe::read(self.recorded, key, value.as_ref().map(|value| value.len() as u32));
		Ok(value)
	}

	/// Length of the value that the current contract stores under `key`, in bytes.
	pub fn storage_size(&mut self, key: &Key<T>) -> Result<Option<u32>, DispatchError> {
		let len = self.current.contract()?.size(key);
		probe::read(self.recorded, key, len);
		Ok(len)
	}

	/// Sets a value, or clears it if `value` is `None`. Returns the length of the old value in
	/// bytes.
	pub fn set_storage(
		&mut self,
		key: &Key<T>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError> {
		let (old, diff) = self.current.contract()?.write(key, value);
		probe::write(self.recorded, key, old, value.map(|value| value.len() as u32));
		self.current.deposits.record(diff);
		Ok(old)
	}

	/// Clears a value and returns it.
	pub fn take_storage(&mut self, key: &Key<T>) -> Result<Option<Vec<u8>>, DispatchError> {
		let (old, diff) = self.current.contract()?.take(key);
		probe::write(self.recorded, key, old.as_ref().map(|value| value.len() as u32), None);
		self.current.deposits.record(diff);
		Ok(old)
	}

	/// The value that the current contract has under `key` in transient storage.
	pub fn transient_value(&self, key: &Key<T>) -> Option<&[u8]> {
		self.transient.get(&self.current.account, key)
	}

	/// The transient storage of all contracts of the call.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn transient_storage(&mut self) -> &mut TransientStorage<T> {
		&mut self.transient
	}

	/// Sets a value in transient storage, or clears it if `value` is `None`. Returns the length of
	/// the old value in bytes.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfTransientStorage`](crate::Error::OutOfTransientStorage) if too few
	/// bytes are left. Clearing a value never fails.
	pub fn set_transient_value(
		&mut self,
		key: &Key<T>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError> {
		self.transient.set(&self.current.account, key, value)
	}
}
