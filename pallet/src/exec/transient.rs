//! Storage that lives as long as one top-level call. Each contract has its own keys and values.
//!
//! Unlike storage on the chain, it costs no deposit. It is memory of the runtime, so all contracts
//! of a call share [`Config::MaxTransientStorageSize`] bytes.

use crate::{contract::Key, Config, Error};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use core::marker::PhantomData;
use frame_support::{ensure, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};

/// Bytes of memory that an entry of the map or the journal takes, beyond its key and value.
const ENTRY: u32 = 64;

/// Fraction of the free bytes that a nested frame leaves to the frames that wait for it: one in
/// this many.
const RESERVED: u32 = 16;

/// The values of all contracts of one call, and a journal that reverts the changes of a frame.
pub struct TransientStorage<T> {
	values: BTreeMap<Vec<u8>, Vec<u8>>,
	/// The value that was under a key, before each change.
	journal: Vec<(Vec<u8>, Option<Vec<u8>>)>,
	/// Bytes of memory that the values and the journal take.
	used: u32,
	/// Bytes that the current frame and its callees may use.
	limit: u32,
	/// States at the start of the frames that have not ended, outermost first.
	frames: Vec<Checkpoint>,
	_config: PhantomData<T>,
}

/// The state at the start of a frame.
struct Checkpoint {
	journal: usize,
	used: u32,
	limit: u32,
}

impl<T: Config> TransientStorage<T> {
	/// An empty storage.
	pub fn new() -> Self {
		Self {
			values: BTreeMap::new(),
			journal: Vec::new(),
			used: 0,
			limit: T::MaxTransientStorageSize::get(),
			frames: Vec::new(),
			_config: PhantomData,
		}
	}

	/// Begins a frame.
	pub fn begin(&mut self) {
		let frame = Checkpoint { journal: self.journal.len(), used: self.used, limit: self.limit };
		if !self.frames.is_empty() {
			let free = self.limit.saturating_sub(self.used);
			self.limit = self.limit.saturating_sub(free / RESERVED);
		}
		self.frames.push(frame);
	}

	/// Ends the frame, and reverts its changes unless `keep` is set.
	pub fn end(&mut self, keep: bool) {
		let Some(frame) = self.frames.pop() else { return };
		self.limit = frame.limit;
		if keep {
			// The journal needs the frame's changes as long as a frame below can be reverted.
			return;
		}
		self.used = frame.used;
		while self.journal.len() > frame.journal {
			match self.journal.pop() {
				Some((key, Some(old))) => self.values.insert(key, old),
				Some((key, None)) => self.values.remove(&key),
				None => None,
			};
		}
	}

	/// The value of `account` under `key`.
	pub fn get(&self, account: &T::AccountId, key: &Key<T>) -> Option<&[u8]> {
		self.values.get(&place(account, key)).map(|value| &value[..])
	}

	/// Sets a value, or clears it if `value` is `None`. Returns the length of the old value in
	/// bytes.
	///
	/// A new value takes memory for itself, and for the journal entries of its creation and
	/// removal. So clearing a value never fails.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfTransientStorage`] if too few bytes are left. Nothing is changed then.
	pub fn set(
		&mut self,
		account: &T::AccountId,
		key: &Key<T>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError> {
		let place = place(account, key);
		let old = self.values.get(&place);
		let (there, len) = (old.is_some(), old.map(|old| old.len() as u32));
		let unchanged = match (old, value) {
			(Some(old), Some(value)) => same(old, value),
			(old, value) => old.is_none() && value.is_none(),
		};
		if unchanged {
			return Ok(len);
		}
		let old = match value {
			Some(value) => {
				let entries = if there { 1 } else { 3 };
				let entry = ENTRY.saturating_add(place.len() as u32);
				self.charge(entry.saturating_mul(entries).saturating_add(value.len() as u32))?;
				self.values.insert(place.clone(), value.to_vec())
			},
			None => self.values.remove(&place),
		};
		self.journal.push((place, old));
		Ok(len)
	}

	fn charge(&mut self, bytes: u32) -> DispatchResult {
		let used = self.used.saturating_add(bytes);
		ensure!(used <= self.limit, Error::<T>::OutOfTransientStorage);
		self.used = used;
		Ok(())
	}
}

/// Returns whether both are equal, compared eight bytes at a time. In wasm32, `==` compares byte
/// by byte, which takes longer than the charged copy of a value.
fn same(a: &[u8], b: &[u8]) -> bool {
	const WORD: usize = 8;
	let (a_words, b_words) = (a.chunks_exact(WORD), b.chunks_exact(WORD));
	a.len() == b.len()
		&& a_words.remainder() == b_words.remainder()
		&& a_words.zip(b_words).all(|(a, b)| word(a) == word(b))
}

fn word(bytes: &[u8]) -> Option<u64> {
	bytes.try_into().map(u64::from_le_bytes).ok()
}

/// The key of a value in the map. Encoded accounts have a fixed length, so the keys of two
/// contracts never collide.
fn place<T: Config>(account: &T::AccountId, key: &Key<T>) -> Vec<u8> {
	let mut place = account.encode();
	place.extend(key.hash());
	place
}

#[cfg(test)]
mod tests {
	use super::same;

	#[test]
	fn values_are_the_same_where_all_bytes_are() {
		for len in 0..40 {
			let value: Vec<u8> = (0..len).collect();
			assert!(same(&value, &value.clone()));
			assert!(!same(&value, &[&value[..], &[0]].concat()));
			for at in 0..value.len() {
				let mut other = value.clone();
				other[at] ^= 1;
				assert!(!same(&value, &other), "{len} {at}");
			}
		}
	}
}
