//! The state of a chain, in a form that both pallets share.

use codec::Decode;
use sp_core::H256;
use sp_runtime::AccountId32;
use std::collections::BTreeMap;

/// Tolerance for deposits, as the pallets round refunds differently. Prices are at least a thousand
/// units, so no other mistake is as small.
const ROUNDING: u64 = 100;

/// The record of a contract. Both pallets store it in the same form.
#[derive(Decode, Clone, PartialEq, Eq, Debug)]
pub struct Contract {
	trie_id: Vec<u8>,
	code_hash: H256,
	bytes: u32,
	items: u32,
	byte_deposit: u64,
	item_deposit: u64,
	base_deposit: u64,
	dependencies: BTreeMap<H256, u64>,
}

impl Contract {
	/// The total of its deposits, which must be on hold.
	pub fn deposits(&self) -> u64 {
		let own = self.byte_deposit + self.item_deposit + self.base_deposit;
		own + self.dependencies.values().sum::<u64>()
	}

	/// Id of the trie with the contract's storage.
	pub fn trie_id(&self) -> &[u8] {
		&self.trie_id
	}
}

/// An account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Account {
	/// Reference counts: consumers, providers, sufficients.
	pub references: (u32, u32, u32),
	/// Balance that is not held.
	pub free: u64,
	/// Balance that is held.
	pub held: u64,
}

/// The parts of the state that are compared.
#[derive(Clone, Debug)]
pub struct State {
	/// All accounts except the uploader's, as deposits for code differ.
	pub accounts: BTreeMap<AccountId32, Account>,
	/// The record and the storage of each contract.
	pub contracts: BTreeMap<AccountId32, (Contract, BTreeMap<Vec<u8>, Vec<u8>>)>,
	/// Number of users by code hash.
	pub code: BTreeMap<H256, u64>,
	/// Number of contracts that were instantiated.
	pub nonce: u64,
	/// Total issuance.
	pub issuance: u64,
}

impl State {
	/// Returns true if the counts in a record differ from the contract's storage.
	pub fn miscounts(&self) -> bool {
		self.contracts.values().any(|(record, storage)| {
			let bytes: usize = storage.values().map(Vec::len).sum();
			(record.items as usize, record.bytes as usize) != (storage.len(), bytes)
		})
	}
}

fn near(a: u64, b: u64) -> bool {
	a.abs_diff(b) <= ROUNDING
}

fn same_contract(ours: &Contract, theirs: &Contract) -> bool {
	let exact = |contract: &Contract| {
		let keys: Vec<_> = contract.dependencies.keys().copied().collect();
		let counts = (contract.bytes, contract.items);
		(contract.trie_id.clone(), contract.code_hash, counts, contract.base_deposit, keys)
	};
	exact(ours) == exact(theirs)
		&& near(ours.byte_deposit, theirs.byte_deposit)
		&& near(ours.item_deposit, theirs.item_deposit)
}

/// Describes the first difference of two states, if there is one.
pub fn difference(ours: &State, theirs: &State) -> Option<String> {
	if (ours.nonce, ours.issuance) != (theirs.nonce, theirs.issuance) {
		return Some(format!(
			"nonce and issuance are {:?}, expected {:?}",
			(ours.nonce, ours.issuance),
			(theirs.nonce, theirs.issuance)
		));
	}
	if ours.code != theirs.code {
		return Some(format!("users of code are {:?}, expected {:?}", ours.code, theirs.code));
	}
	let accounts = ours.accounts.keys().chain(theirs.accounts.keys());
	for account in accounts {
		let (our, their) = (ours.accounts.get(account), theirs.accounts.get(account));
		let same = match (our, their) {
			(Some(our), Some(their)) => {
				our.references == their.references
					&& near(our.free, their.free)
					&& near(our.held, their.held)
			},
			_ => our == their,
		};
		if !same {
			return Some(format!("{account:?} is {our:?}, expected {their:?}"));
		}
	}
	let contracts = ours.contracts.keys().chain(theirs.contracts.keys());
	for account in contracts {
		let (our, their) = (ours.contracts.get(account), theirs.contracts.get(account));
		let same = match (our, their) {
			(Some((our, our_storage)), Some((their, their_storage))) => {
				same_contract(our, their) && our_storage == their_storage
			},
			_ => false,
		};
		if !same {
			return Some(format!("contract {account:?} is {our:?}, expected {their:?}"));
		}
	}
	None
}
