//! The record of a contract: its code, its storage trie and its deposits.

pub mod removal;

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
	/// Id of the child trie with the storage of the contract.
	pub trie_id: TrieId,
	/// Hash of the code that runs when the contract is called.
	pub code_hash: CodeHash<T>,
	/// Total length of the values in the child trie, in bytes.
	pub(crate) storage_bytes: u32,
	/// Number of items in the child trie.
	pub(crate) storage_items: u32,
	/// Deposit held for `storage_bytes`.
	pub(crate) storage_byte_deposit: BalanceOf<T>,
	/// Deposit held for `storage_items`.
	pub(crate) storage_item_deposit: BalanceOf<T>,
	/// Deposit held for this record, and for the contract's share of its code's deposit.
	pub(crate) storage_base_deposit: BalanceOf<T>,
	/// Hashes of the delegate dependencies, with the deposit held for each.
	pub(crate) delegate_dependencies:
		BoundedBTreeMap<CodeHash<T>, BalanceOf<T>, T::MaxDelegateDependencies>,
}

impl<T: Config> ContractInfo<T> {
	/// Returns the record of the contract at `account`, if there is one.
	///
	/// Charges for the delegate dependencies of the contract, which the benchmarked records do
	/// not have.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if `weight` has too little left.
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

	/// Creates the record of a new contract, without storing it.
	///
	/// The trie of the contract depends on `nonce`. An earlier contract at the same account may
	/// still wait for the deletion of its trie.
	///
	/// # Errors
	///
	/// Returns [`Error::DuplicateContract`] if there is a contract at `account`.
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

	/// Total deposit held for the contract, without its delegate dependencies.
	pub fn total_deposit(&self) -> BalanceOf<T> {
		self.storage_byte_deposit
			.saturating_add(self.storage_item_deposit)
			.saturating_add(self.storage_base_deposit)
	}

	/// Sets the base deposit to the present price of the record and the share in `code`. Returns
	/// the change.
	pub fn update_base_deposit(&mut self, code: &CodeInfo<T>) -> Deposit<BalanceOf<T>> {
		let record = Diff::price_of_new::<T>(self.encoded_size() as u32, 1);
		let new = record.saturating_add(code.lockup_deposit());
		let old = core::mem::replace(&mut self.storage_base_deposit, new);
		Deposit::difference(new, old)
	}

	/// Books added and removed storage. Returns the change of the deposit.
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

	/// Returns the value under `key`.
	pub fn read(&self, key: &Key<T>) -> Option<Vec<u8>> {
		child::get_raw(&self.trie(), &key.hash())
	}

	/// Returns the length of the value under `key`, in bytes.
	pub fn size(&self, key: &Key<T>) -> Option<u32> {
		child::len(&self.trie(), &key.hash())
	}

	/// Sets the value under `key`, or clears it if `value` is `None`.
	///
	/// Returns the length of the old value and the change of storage.
	pub fn write(&self, key: &Key<T>, value: Option<&[u8]>) -> (Option<u32>, Diff) {
		let (trie, key) = (self.trie(), key.hash());
		let old = child::len(&trie, &key);
		match value {
			Some(value) => child::put_raw(&trie, &key, value),
			// Clearing a missing value would add the trie to those that each storage layer walks.
			None if old.is_none() => (),
			None => child::kill(&trie, &key),
		}
		let new = value.map(|value| value.len() as u32);
		(old, difference(old, new))
	}

	/// Clears the value under `key`. Returns the value and the change of storage.
	pub fn take(&self, key: &Key<T>) -> (Option<Vec<u8>>, Diff) {
		let (trie, key) = (self.trie(), key.hash());
		let old = child::get_raw(&trie, &key);
		if old.is_some() {
			child::kill(&trie, &key);
		}
		let diff = difference(old.as_ref().map(|old| old.len() as u32), None);
		(old, diff)
	}

	/// Returns the child trie with the storage of the contract.
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
/// Fixed keys belong to the older host functions, variable keys to the newer ones. They are
/// hashed differently, so they never collide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Key<T: Config> {
	/// A key of 32 bytes.
	Fixed([u8; 32]),
	/// A key of up to [`Config::MaxStorageKeyLen`] bytes.
	Variable(BoundedKey<T>),
}

/// The bytes of a variable key.
pub type BoundedKey<T> = BoundedVec<u8, <T as Config>::MaxStorageKeyLen>;

impl<T: Config> Key<T> {
	/// The key as the contract passed it.
	#[cfg(feature = "trace")]
	pub(crate) fn bytes(&self) -> &[u8] {
		match self {
			Self::Fixed(key) => key,
			Self::Variable(key) => key,
		}
	}

	/// Creates a variable key. Returns `None` if it is too long.
	pub fn variable(bytes: &[u8]) -> Option<Self> {
		BoundedVec::try_from(bytes.to_vec()).ok().map(Self::Variable)
	}

	/// Returns the key of the value in the trie of the contract.
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
