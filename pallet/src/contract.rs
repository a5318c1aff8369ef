//! What the chain knows of one contract: its code, its storage trie, its deposits.

use crate::{
	code::CodeInfo,
	meter::{Cost, Deposit, Diff, GasMeter},
	BalanceOf, CodeHash, Config, ContractInfoOf, Error, TrieId,
};
use alloc::{vec, vec::Vec};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	storage::child::{self, ChildInfo},
	traits::Get,
	BoundedBTreeMap, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_io::hashing::{blake2_128, blake2_256};
use sp_runtime::{
	traits::{Hash, Saturating, Zero},
	DispatchError,
};

/// The record of a contract, stored under its account.
#[derive(
	Encode, Decode, MaxEncodedLen, TypeInfo, CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound,
)]
#[scale_info(
	skip_type_params(T),
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("contract", "storage")
)]
pub struct ContractInfo<T: Config> {
	/// Names the child trie with the contract's storage.
	pub trie_id: TrieId,
	/// The code that runs when the contract is called.
	pub code_hash: CodeHash<T>,
	/// Bytes of values in the child trie.
	pub(crate) storage_bytes: u32,
	/// Items in the child trie.
	pub(crate) storage_items: u32,
	/// Deposit held for `storage_bytes`.
	pub(crate) storage_byte_deposit: BalanceOf<T>,
	/// Deposit held for `storage_items`.
	pub(crate) storage_item_deposit: BalanceOf<T>,
	/// Deposit held for this record, and the contract's share in its code's.
	pub(crate) storage_base_deposit: BalanceOf<T>,
	/// Hashes of the contract code that this contract locks, with the deposit held for each.
	pub(crate) delegate_dependencies:
		BoundedBTreeMap<CodeHash<T>, BalanceOf<T>, T::MaxDelegateDependencies>,
}

impl<T: Config> ContractInfo<T> {
	/// Reads the record of the contract at `account`, if there is one. Charges for what it has beyond
	/// the records that benchmarks read: its delegate dependencies.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub fn find(
		account: &T::AccountId,
		weight: &mut GasMeter<T>,
	) -> Result<Option<Self>, DispatchError> {
		let found = ContractInfoOf::<T>::get(account);
		if let Some(info) = &found {
			let count = info.delegate_dependencies.len() as u32;
			weight.charge(Cost::<T>::dependencies(count))?;
		}
		Ok(found)
	}

	/// The record of a new contract; does not store it.
	///
	/// The `nonce` keeps the trie of a contract apart from that of an earlier one with the same
	/// account, which may still wait for its deletion.
	///
	/// # Errors
	///
	/// [`Error::DuplicateContract`] if there is one at `account`.
	pub fn new(
		account: &T::AccountId,
		nonce: u64,
		code_hash: CodeHash<T>,
	) -> Result<Self, DispatchError> {
		if ContractInfoOf::<T>::contains_key(account) {
			return Err(Error::<T>::DuplicateContract.into());
		}
		let trie_id = (account, nonce).using_encoded(T::Hashing::hash);
		let trie_id = BoundedVec::try_from(trie_id.as_ref().to_vec())
			.map_err(|_| DispatchError::Other("the chain's hash is longer than 128 bytes"))?;
		Ok(Self {
			trie_id,
			code_hash,
			storage_bytes: 0,
			storage_items: 0,
			storage_byte_deposit: Zero::zero(),
			storage_item_deposit: Zero::zero(),
			storage_base_deposit: Zero::zero(),
			delegate_dependencies: Default::default(),
		})
	}

	/// All that is held for the contract, but for its delegate dependencies.
	pub fn total_deposit(&self) -> BalanceOf<T> {
		self.storage_byte_deposit
			.saturating_add(self.storage_item_deposit)
			.saturating_add(self.storage_base_deposit)
	}

	/// Sets the base deposit to what the record and a share in `code` cost now. Returns the
	/// change.
	pub fn update_base_deposit(&mut self, code: &CodeInfo<T>) -> Deposit<BalanceOf<T>> {
		let record = Diff::price_of_new::<T>(self.encoded_size() as u32, 1);
		let new = record.saturating_add(code.lockup_deposit());
		let old = core::mem::replace(&mut self.storage_base_deposit, new);
		Deposit::difference(new, old)
	}

	/// Books storage that was added and removed. Returns what that changes of the deposit.
	pub fn book(&mut self, diff: Diff) -> Deposit<BalanceOf<T>> {
		let bytes = Diff::book(
			(diff.bytes_added, diff.bytes_removed),
			T::DepositPerByte::get(),
			&mut self.storage_bytes,
			&mut self.storage_byte_deposit,
		);
		let items = Diff::book(
			(diff.items_added, diff.items_removed),
			T::DepositPerItem::get(),
			&mut self.storage_items,
			&mut self.storage_item_deposit,
		);
		bytes.saturating_add(items)
	}

	/// The value under `key`.
	pub fn read(&self, key: &Key<T>) -> Option<Vec<u8>> {
		child::get_raw(&self.trie(), &key.hash())
	}

	/// The length in bytes of the value under `key`.
	pub fn size(&self, key: &Key<T>) -> Option<u32> {
		child::len(&self.trie(), &key.hash())
	}

	/// Sets or, with `None`, clears the value under `key`. Returns the length of the old value
	/// and what changed.
	pub fn write(&self, key: &Key<T>, value: Option<&[u8]>) -> (Option<u32>, Diff) {
		let (trie, key) = (self.trie(), key.hash());
		let old = child::len(&trie, &key);
		match value {
			Some(value) => child::put_raw(&trie, &key, value),
			// To clear what is not there would add the trie to those that each storage layer walks.
			None if old.is_none() => (),
			None => child::kill(&trie, &key),
		}
		let new = value.map(|value| value.len() as u32);
		(old, difference(old, new))
	}

	/// Clears the value under `key` and returns it, with what changed.
	pub fn take(&self, key: &Key<T>) -> (Option<Vec<u8>>, Diff) {
		let (trie, key) = (self.trie(), key.hash());
		let old = child::get_raw(&trie, &key);
		if old.is_some() {
			child::kill(&trie, &key);
		}
		let diff = difference(old.as_ref().map(|old| old.len() as u32), None);
		(old, diff)
	}

	/// The child trie with the contract's storage.
	pub fn trie(&self) -> ChildInfo {
		ChildInfo::new_default(&self.trie_id)
	}
}

fn difference(old: Option<u32>, new: Option<u32>) -> Diff {
	Diff {
		bytes_added: new.unwrap_or(0).saturating_sub(old.unwrap_or(0)),
		bytes_removed: old.unwrap_or(0).saturating_sub(new.unwrap_or(0)),
		items_added: (old.is_none() && new.is_some()) as u32,
		items_removed: (old.is_some() && new.is_none()) as u32,
	}
}

/// The key under which a contract stores a value.
///
/// Fixed keys belong to the older host functions, variable ones to the newer. They are hashed
/// differently, so the two never meet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Key<T: Config> {
	/// 32 bytes.
	Fixed([u8; 32]),
	/// Up to [`Config::MaxStorageKeyLen`] bytes.
	Variable(BoundedKey<T>),
}

/// Bytes of a variable key.
pub type BoundedKey<T> = BoundedVec<u8, <T as Config>::MaxStorageKeyLen>;

impl<T: Config> Key<T> {
	/// A variable key, `None` if it is too long.
	pub fn variable(bytes: &[u8]) -> Option<Self> {
		BoundedVec::try_from(bytes.to_vec()).ok().map(Self::Variable)
	}

	/// Where the value stands in the contract's trie.
	pub fn hash(&self) -> Vec<u8> {
		match self {
			Self::Fixed(key) => blake2_256(key).to_vec(),
			Self::Variable(key) => {
				let mut hash = vec![];
				hash.extend_from_slice(&blake2_128(key));
				hash.extend_from_slice(key);
				hash
			},
		}
	}
}
