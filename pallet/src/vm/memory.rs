//! A contract's linear memory, for host functions. Every access is checked.

use crate::{Config, Error, SENTINEL};
use alloc::vec::Vec;
use codec::{Decode, DecodeLimit, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::ensure;
use sp_runtime::DispatchError;

#[cfg(feature = "trace")]
use crate::trace::note_write;

/// Without the feature, no trace is recorded.
#[cfg(not(feature = "trace"))]
fn note_write(_ptr: u32, _len: u32) {}

/// Maximum nesting depth of a value that a contract passes.
const MAX_DECODE_NESTING: u32 = 256;

/// The memory of the contract that called a host function.
pub struct GuestMemory<'a, T> {
	bytes: &'a mut [u8],
	/// True if a trace notes what is written.
	noted: bool,
	_config: PhantomData<T>,
}

impl<'a, T: Config> GuestMemory<'a, T> {
	/// Wraps the bytes of a memory. If `noted`, the trace that is recorded learns what is written.
	pub fn new(bytes: &'a mut [u8], noted: bool) -> Self {
		Self { bytes, noted, _config: PhantomData }
	}

	/// The `len` bytes at `ptr`.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfBounds`] if they are not all in the memory.
	pub fn slice(&self, ptr: u32, len: u32) -> Result<&[u8], DispatchError> {
		let end = (ptr as usize).checked_add(len as usize);
		end.and_then(|end| self.bytes.get(ptr as usize..end))
			.ok_or_else(|| Error::<T>::OutOfBounds.into())
	}

	/// A copy of the `len` bytes at `ptr`.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfBounds`] if they are not all in the memory.
	pub fn read(&self, ptr: u32, len: u32) -> Result<Vec<u8>, DispatchError> {
		self.slice(ptr, len).map(<[u8]>::to_vec)
	}

	/// A copy of the `N` bytes at `ptr`.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfBounds`] if they are not all in the memory.
	pub fn read_array<const N: usize>(&self, ptr: u32) -> Result<[u8; N], DispatchError> {
		let mut array = [0; N];
		array.copy_from_slice(self.slice(ptr, N as u32)?);
		Ok(array)
	}

	/// Decodes a value of bounded size at `ptr`.
	///
	/// # Errors
	///
	/// - [`Error::OutOfBounds`] if `ptr` is outside of the memory.
	/// - [`Error::DecodingFailed`] if the bytes at `ptr` do not encode such a value, or if the
	///   end of the memory cuts it off.
	pub fn read_as<D: Decode + MaxEncodedLen>(&self, ptr: u32) -> Result<D, DispatchError> {
		let mut bytes = self.bytes.get(ptr as usize..).ok_or(Error::<T>::OutOfBounds)?;
		D::decode_with_depth_limit(MAX_DECODE_NESTING, &mut bytes)
			.map_err(|_| Error::<T>::DecodingFailed.into())
	}

	/// Decodes a value that takes exactly the `len` bytes at `ptr`.
	///
	/// # Errors
	///
	/// - [`Error::OutOfBounds`] if the bytes are not all in the memory.
	/// - [`Error::DecodingFailed`] if they do not encode such a value, or are longer.
	pub fn read_all_as<D: Decode>(&self, ptr: u32, len: u32) -> Result<D, DispatchError> {
		D::decode_all_with_depth_limit(MAX_DECODE_NESTING, &mut self.slice(ptr, len)?)
			.map_err(|_| Error::<T>::DecodingFailed.into())
	}

	/// Writes `data` at `ptr`.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfBounds`] if there is no room in the memory. Nothing is written then.
	// Inlined, as is `write_output`: a length that is constant saves a call of `memcpy` and an
	// allocation, a third of the work of `seal0::caller`.
	#[inline(always)]
	pub fn write(&mut self, ptr: u32, data: &[u8]) -> Result<(), DispatchError> {
		let end = (ptr as usize).checked_add(data.len());
		let target = end.and_then(|end| self.bytes.get_mut(ptr as usize..end));
		target.ok_or(Error::<T>::OutOfBounds)?.copy_from_slice(data);
		if self.noted {
			note_write(ptr, data.len() as u32);
		}
		Ok(())
	}

	/// Writes `data` to an output buffer at `out_ptr`. The length of the buffer is at
	/// `out_len_ptr`, and is replaced by the length of the data.
	///
	/// # Errors
	///
	/// Nothing is written if an error is returned:
	///
	/// - [`Error::OutputBufferTooSmall`] if the buffer is shorter than `data`.
	/// - [`Error::OutOfBounds`] if `out_len_ptr` or the written bytes are outside of the memory.
	/// - [`Error::DecodingFailed`] if the end of the memory cuts off the length.
	#[inline(always)]
	pub fn write_output(
		&mut self,
		out_ptr: u32,
		out_len_ptr: u32,
		data: &[u8],
	) -> Result<(), DispatchError> {
		let len = self.ensure_room(out_len_ptr, data)?;
		self.write(out_ptr, data)?;
		// The length was read from this place, so the write cannot be out of bounds.
		self.write(out_len_ptr, &len.to_le_bytes())
	}

	/// Checks that a buffer has room for `data`, and returns the length of `data`. The length of
	/// the buffer is at `out_len_ptr`.
	///
	/// # Errors
	///
	/// - [`Error::OutputBufferTooSmall`] if the buffer is shorter than `data`.
	/// - [`Error::OutOfBounds`] if `out_len_ptr` is outside of the memory.
	/// - [`Error::DecodingFailed`] if the end of the memory cuts off the length.
	pub(crate) fn ensure_room(&self, out_len_ptr: u32, data: &[u8]) -> Result<u32, DispatchError> {
		let room: u32 = self.read_as(out_len_ptr)?;
		let len = u32::try_from(data.len()).map_err(|_| Error::<T>::OutputBufferTooSmall)?;
		ensure!(len <= room, Error::<T>::OutputBufferTooSmall);
		Ok(len)
	}

	/// Writes `data` like [`Self::write_output`], or nothing if `out_ptr` is the sentinel, which
	/// means that the contract wants no output.
	///
	/// # Errors
	///
	/// Returns the errors of [`Self::write_output`].
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
