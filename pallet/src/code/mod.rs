//! Stored contract code: its bytes, and its record with the number of users.

pub mod upload;

use crate::{
	api::Determinism, vm::ROOM_FOR_COPYING, BalanceOf, CodeHash, CodeInfoOf, Config, Error,
	PristineCode,
};
use alloc::vec::Vec;
use codec::{Compact, CompactLen, Decode, Encode, MaxEncodedLen};
use frame_support::{traits::Get, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

/// The record of uploaded contract code.
#[derive(
	Encode, Decode, MaxEncodedLen, TypeInfo, CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound,
)]
#[codec(mel_bound())]
#[scale_info(
	skip_type_params(T),
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("code", "wasm")
)]
pub struct CodeInfo<T: Config> {
	/// The account that uploaded the code, pays the deposit and may remove the code.
	pub owner: T::AccountId,
	/// Balance held for the code.
	#[codec(compact)]
	pub deposit: BalanceOf<T>,
	/// Number of contracts that have it as their code or as a delegate dependency.
	#[codec(compact)]
	pub refcount: u64,
	/// Always [`Determinism::Enforced`] for code that this pallet stored.
	pub determinism: Determinism,
	/// Length of the code in bytes.
	pub code_len: u32,
}

impl<T: Config> CodeInfo<T> {
	/// The deposit that a contract holds to keep this code from being removed.
	pub fn lockup_deposit(&self) -> BalanceOf<T> {
		T::CodeHashLockupDepositPercent::get().mul_ceil(self.deposit)
	}
}

/// Number of bytes that a module may grow by when it is loaded: exports of its globals
/// (`contracts_host_api::Rewind`), and an instruction that copies (`vm::CopyLoop`).
const ROOM: usize = 104 + ROOM_FOR_COPYING;

/// Returns the length of stored contract code in bytes, or `None` if the code is not stored.
///
/// The length in the record can differ: the migration of `pallet-contracts` to storage version 12
/// took it from the instrumented code (`docs/moving.md`).
pub fn len<T: Config>(code_hash: CodeHash<T>) -> Option<u32> {
	PristineCode::<T>::decode_len(code_hash).and_then(|len| u32::try_from(len).ok())
}

/// Returns the bytes of stored contract code, or `None` if the code is not stored or its length
/// is not `len`.
///
/// The host writes the bytes to their final place. Decoding the value of the map would copy them
/// to buffers that double in size. The buffer has room for [`ROOM`] more bytes.
pub fn bytes<T: Config>(code_hash: CodeHash<T>, len: u32) -> Option<Vec<u8>> {
	if len > T::MaxCodeLen::get() {
		return None;
	}
	// The encoded length stands before the bytes, and is read as well. If a value is read from an
	// offset, the host returns the length from that offset on. Its replacement during the
	// validation of parachain blocks returns the whole length (cumulus-pallet-parachain-system
	// 0.32.0).
	let prefix = Compact::<u32>::compact_len(&len);
	let stored = prefix.saturating_add(len as usize);
	let mut bytes = Vec::with_capacity(stored.saturating_add(ROOM));
	bytes.resize(stored, 0);
	let key = PristineCode::<T>::hashed_key_for(code_hash);
	let found = sp_io::storage::read(&key, &mut bytes, 0)?;
	if found as usize != stored {
		return None;
	}
	bytes.drain(..prefix);
	Some(bytes)
}

/// Returns the record of stored contract code.
///
/// # Errors
///
/// Returns [`Error::CodeNotFound`] if the code is not stored.
pub fn info<T: Config>(code_hash: CodeHash<T>) -> Result<CodeInfo<T>, Error<T>> {
	CodeInfoOf::<T>::get(code_hash).ok_or(Error::<T>::CodeNotFound)
}

/// Counts one more user of contract code.
///
/// # Errors
///
/// Returns [`Error::CodeNotFound`] if the code is not stored.
pub fn increment_refcount<T: Config>(code_hash: CodeHash<T>) -> DispatchResult {
	CodeInfoOf::<T>::try_mutate(code_hash, |info| {
		let info = info.as_mut().ok_or(Error::<T>::CodeNotFound)?;
		info.refcount = info.refcount.saturating_add(1);
		Ok(())
	})
}

/// Counts one user less. Contract code without users stays until its owner removes it.
pub fn decrement_refcount<T: Config>(code_hash: CodeHash<T>) {
	CodeInfoOf::<T>::mutate_extant(code_hash, |info| {
		info.refcount = info.refcount.saturating_sub(1);
	});
}
