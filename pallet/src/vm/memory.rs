//! A contract's linear memory as host functions see it: every access is checked.

use crate::{Config, Error, SENTINEL};
use alloc::vec::Vec;
use codec::{Decode, DecodeLimit, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::ensure;
use sp_runtime::DispatchError;

/// How deep a value that a contract passes may be nested.
const MAX_DECODE_NESTING: u32 = 256;

/// The memory of the contract that called a host function.
pub struct GuestMemory<'a, T> {
	bytes: &'a mut [u8],
	_config: PhantomData<T>,
}

impl<'a, T: Config> GuestMemory<'a, T> {
	/// Wraps the bytes of a memory.
	pub fn new(bytes: &'a mut [u8]) -> Self {
		Self { bytes, _config: PhantomData }
	}

	/// `len` bytes at `ptr`.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`]
	pub fn slice(&self, ptr: u32, len: u32) -> Result<&[u8], DispatchError> {
		let end = (ptr as usize).checked_add(len as usize);
		end.and_then(|end| self.bytes.get(ptr as usize..end))
			.ok_or_else(|| Error::<T>::OutOfBounds.into())
	}

	/// A copy of `len` bytes at `ptr`.
	pub fn read(&self, ptr: u32, len: u32) -> Result<Vec<u8>, DispatchError> {
		self.slice(ptr, len).map(<[u8]>::to_vec)
	}

	/// `N` bytes at `ptr`.
	pub fn read_array<const N: usize>(&self, ptr: u32) -> Result<[u8; N], DispatchError> {
		let mut array = [0; N];
		array.copy_from_slice(self.slice(ptr, N as u32)?);
		Ok(array)
	}

	/// A value of bounded size, encoded at `ptr`.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`] if `ptr` is outside of the memory; [`Error::DecodingFailed`] if what
	/// is there is no such value, or cut off by the end of the memory.
	pub fn read_as<D: Decode + MaxEncodedLen>(&self, ptr: u32) -> Result<D, DispatchError> {
		let mut bytes = self.bytes.get(ptr as usize..).ok_or(Error::<T>::OutOfBounds)?;
		D::decode_with_depth_limit(MAX_DECODE_NESTING, &mut bytes)
			.map_err(|_| Error::<T>::DecodingFailed.into())
	}

	/// A value that fills `len` bytes at `ptr`.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`], [`Error::DecodingFailed`]
	pub fn read_all_as<D: Decode>(&self, ptr: u32, len: u32) -> Result<D, DispatchError> {
		D::decode_all_with_depth_limit(MAX_DECODE_NESTING, &mut self.slice(ptr, len)?)
			.map_err(|_| Error::<T>::DecodingFailed.into())
	}

	/// Writes `data` at `ptr`.
	///
	/// # Errors
	///
	/// [`Error::OutOfBounds`]; nothing is written then.
	pub fn write(&mut self, ptr: u32, data: &[u8]) -> Result<(), DispatchError> {
		let end = (ptr as usize).checked_add(data.len());
		let target = end.and_then(|end| self.bytes.get_mut(ptr as usize..end));
		target.ok_or(Error::<T>::OutOfBounds)?.copy_from_slice(data);
		Ok(())
	}

	/// Writes `data` to an output buffer: `out_len_ptr` points to the buffer's length, and gets
	/// that of the data.
	///
	/// # Errors
	///
	/// [`Error::OutputBufferTooSmall`], [`Error::OutOfBounds`], [`Error::DecodingFailed`] where the
	/// end of the memory cuts the length off; nothing is written then.
	pub fn write_output(
		&mut self,
		out_ptr: u32,
		out_len_ptr: u32,
		data: &[u8],
	) -> Result<(), DispatchError> {
		let len = self.ensure_room(out_len_ptr, data)?;
		self.write(out_ptr, data)?;
		// The length was read from there, so this cannot be out of bounds.
		self.write(out_len_ptr, &len.to_le_bytes())
	}

	/// The length of `data`, if the buffer whose length is at `out_len_ptr` has room for it.
	///
	/// # Errors
	///
	/// [`Error::OutputBufferTooSmall`], [`Error::OutOfBounds`], [`Error::DecodingFailed`]
	pub(crate) fn ensure_room(&self, out_len_ptr: u32, data: &[u8]) -> Result<u32, DispatchError> {
		let room: u32 = self.read_as(out_len_ptr)?;
		let len = u32::try_from(data.len()).map_err(|_| Error::<T>::OutputBufferTooSmall)?;
		ensure!(len <= room, Error::<T>::OutputBufferTooSmall);
		Ok(len)
	}

	/// As [`Self::write_output`], unless the contract wants no output: `out_ptr` is the sentinel.
	pub fn write_optional_output(
		&mut self,
		out_ptr: u32,
		out_len_ptr: u32,
		data: &[u8],
	) -> Result<(), DispatchError> {
		if out_ptr == SENTINEL {
			return Ok(());
		}
		self.write_output(out_ptr, out_len_ptr, data)
	}
}
