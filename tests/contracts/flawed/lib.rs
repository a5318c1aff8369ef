#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// A token with a defect, which a test of its properties finds: whoever transfers tokens to
/// themselves has them twice.
#[ink::contract]
mod flawed {
	use ink::storage::Mapping;

	#[ink(storage)]
	pub struct Flawed {
		total_supply: Balance,
		balances: Mapping<AccountId, Balance>,
	}

	#[derive(Debug, PartialEq, Eq)]
	#[ink::scale_derive(Encode, Decode, TypeInfo)]
	pub enum Error {
		InsufficientBalance,
	}

	impl Flawed {
		#[ink(constructor)]
		pub fn new(total_supply: Balance) -> Self {
			let mut balances = Mapping::default();
			balances.insert(Self::env().caller(), &total_supply);
			Self { total_supply, balances }
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
		pub fn transfer(&mut self, to: AccountId, value: Balance) -> Result<(), Error> {
			let from = self.env().caller();
			let (sender, receiver) = (self.balance_of(from), self.balance_of(to));
			let rest = sender.checked_sub(value).ok_or(Error::InsufficientBalance)?;
			self.balances.insert(from, &rest);
			// The defect: if `to` is `from`, `receiver` is what the account had before.
			self.balances.insert(to, &receiver.saturating_add(value));
			Ok(())
		}
	}
}
