//! The record of a contract code, with the number of its users.

use crate::{api::Determinism, BalanceOf, CodeHash, CodeInfoOf, Config, Error, PristineCode};
use alloc::vec::Vec;
use codec::{Compact, CompactLen, Decode, Encode, MaxEncodedLen};
use frame_support::{traits::Get, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

/// The record of an uploaded code.
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
	/// Who uploaded it, pays the deposit and may remove it.
	pub owner: T::AccountId,
	/// Balance held for it.
	#[codec(compact)]
	pub deposit: BalanceOf<T>,
	/// How many contracts have it as their code or as a delegate dependency.
	#[codec(compact)]
	pub refcount: u64,
	/// Always [`Determinism::Enforced`] for contract code that this pallet stored.
	pub determinism: Determinism,
	/// Length of the code in bytes.
	pub code_len: u32,
}

impl<T: Config> CodeInfo<T> {
	/// What a contract holds for keeping this code from being removed.
	pub fn lockup_deposit(&self) -> BalanceOf<T> {
		T::CodeHashLockupDepositPercent::get().mul_ceil(self.deposit)
	}
}

/// Bytes that a code may grow by when it is loaded: exports of its globals (`contracts_host_api::Rewind`).
const ROOM_FOR_EXPORTS: usize = 104;

/// How many bytes a stored code has; `None` if it is not there.
///
/// Not always what its record says: `pallet-contracts` took that from the instrumented code, when its version 12 made
/// records of those that it had (`docs/moving.md`).
pub fn len<T: Config>(code_hash: CodeHash<T>) -> Option<u32> {
	PristineCode::<T>::decode_len(code_hash).and_then(|len| u32::try_from(len).ok())
}

/// The bytes of a stored code; `None` if it is not there, or has not `len` bytes.
///
/// The host writes them where they stay: decoded as the map's value, they would be copied to buffers that double in size. There is room
/// for [`ROOM_FOR_EXPORTS`] more.
pub fn bytes<T: Config>(code_hash: CodeHash<T>, len: u32) -> Option<Vec<u8>> {
	if len > T::MaxCodeLen::get() {
		return None;
	}
	// What stands before them is their length. Read as well: of a value from an offset on, the host tells the length from there, and
	// cumulus, in its place where a block is validated, the whole (cumulus-pallet-parachain-system 0.32.0).
	let prefix = Compact::<u32>::compact_len(&len);
	let stored = prefix.saturating_add(len as usize);
	let mut bytes = Vec::with_capacity(stored.saturating_add(ROOM_FOR_EXPORTS));
	bytes.resize(stored, 0);
	let key = PristineCode::<T>::hashed_key_for(code_hash);
	let found = sp_io::storage::read(&key, &mut bytes, 0)?;
	if found as usize != stored {
		return None;
	}
	bytes.drain(..prefix);
	Some(bytes)
}

/// The record of a stored code.
///
/// # Errors
///
/// [`Error::CodeNotFound`]
pub fn info<T: Config>(code_hash: CodeHash<T>) -> Result<CodeInfo<T>, Error<T>> {
	CodeInfoOf::<T>::get(code_hash).ok_or(Error::<T>::CodeNotFound)
}

/// Notes one more user of some contract code.
///
/// # Errors
///
/// [`Error::CodeNotFound`]
pub fn increment_refcount<T: Config>(code_hash: CodeHash<T>) -> DispatchResult {
	CodeInfoOf::<T>::try_mutate(code_hash, |info| {
		let info = info.as_mut().ok_or(Error::<T>::CodeNotFound)?;
		info.refcount = info.refcount.saturating_add(1);
		Ok(())
	})
}

/// Notes one user less. Contract code without users stays until its owner removes it.
pub fn decrement_refcount<T: Config>(code_hash: CodeHash<T>) {
	CodeInfoOf::<T>::mutate_extant(code_hash, |info| {
		info.refcount = info.refcount.saturating_sub(1);
	});
}
