#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// An ERC-20 token.
#[ink::contract]
mod token {
	use ink::{
		prelude::vec::Vec,
		storage::{Mapping, StorageVec},
	};

	#[ink(storage)]
	pub struct Token {
		total_supply: Balance,
		balances: Mapping<AccountId, Balance>,
		allowances: Mapping<(AccountId, AccountId), Balance>,
		/// All accounts that ever received tokens.
		holders: StorageVec<AccountId>,
		/// Written rarely, so it is loaded on demand.
		note: ink::storage::Lazy<Vec<u8>>,
	}

	#[ink(event)]
	pub struct Transfer {
		#[ink(topic)]
		from: Option<AccountId>,
		#[ink(topic)]
		to: Option<AccountId>,
		value: Balance,
	}

	#[ink(event)]
	pub struct Approval {
		#[ink(topic)]
		owner: AccountId,
		#[ink(topic)]
		spender: AccountId,
		value: Balance,
	}

	#[derive(Debug, PartialEq, Eq)]
	#[ink::scale_derive(Encode, Decode, TypeInfo)]
	pub enum Error {
		InsufficientBalance,
		InsufficientAllowance,
	}

	pub type Result<T> = core::result::Result<T, Error>;

	impl Token {
		#[ink(constructor)]
		pub fn new(total_supply: Balance) -> Self {
			let owner = Self::env().caller();
			let mut token = Self {
				total_supply,
				balances: Mapping::default(),
				allowances: Mapping::default(),
				holders: StorageVec::new(),
				note: ink::storage::Lazy::new(),
			};
			token.balances.insert(owner, &total_supply);
			token.holders.push(&owner);
			Self::env().emit_event(Transfer { from: None, to: Some(owner), value: total_supply });
			token
		}

		#[ink(message)]
		pub fn total_supply(&self) -> Balance {
			self.total_supply
		}

		#[ink(message)]
		pub fn balance_of(&self, owner: AccountId) -> Balance {
			self.balances.get(owner).unwrap_or_default()
		}

		#[ink(message)]
		pub fn allowance(&self, owner: AccountId, spender: AccountId) -> Balance {
			self.allowances.get((owner, spender)).unwrap_or_default()
		}

		#[ink(message)]
		pub fn holders(&self) -> u32 {
			self.holders.len()
		}

		#[ink(message)]
		pub fn transfer(&mut self, to: AccountId, value: Balance) -> Result<()> {
			let from = self.env().caller();
			self.move_tokens(from, to, value)
		}

		#[ink(message)]
		pub fn approve(&mut self, spender: AccountId, value: Balance) -> Result<()> {
			let owner = self.env().caller();
			self.allowances.insert((owner, spender), &value);
			self.env().emit_event(Approval { owner, spender, value });
			Ok(())
		}

		#[ink(message)]
		pub fn transfer_from(
			&mut self,
			from: AccountId,
			to: AccountId,
			value: Balance,
		) -> Result<()> {
			let spender = self.env().caller();
			let allowance = self.allowance(from, spender);
			let rest = allowance.checked_sub(value).ok_or(Error::InsufficientAllowance)?;
			self.move_tokens(from, to, value)?;
			if rest == 0 {
				self.allowances.remove((from, spender));
			} else {
				self.allowances.insert((from, spender), &rest);
			}
			Ok(())
		}

		#[ink(message)]
		pub fn set_note(&mut self, note: Vec<u8>) {
			self.note.set(&note);
		}

		#[ink(message)]
		pub fn note(&self) -> Vec<u8> {
			self.note.get_or_default()
		}

		fn move_tokens(&mut self, from: AccountId, to: AccountId, value: Balance) -> Result<()> {
			let rest =
				self.balance_of(from).checked_sub(value).ok_or(Error::InsufficientBalance)?;
			self.balances.insert(from, &rest);
			if !self.balances.contains(to) {
				self.holders.push(&to);
			}
			// The sum of all balances is the total supply, so this does not overflow.
			let sum = self.balance_of(to).saturating_add(value);
			self.balances.insert(to, &sum);
			self.env().emit_event(Transfer { from: Some(from), to: Some(to), value });
			Ok(())
		}
	}
}
