#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// Uses the payment functions of the dev chain, as host functions and as a chain extension.
#[ink::contract]
mod payments {
	use chain_payments::{extension, functions, NotPaid};
	use ink::prelude::vec::Vec;

	#[ink(storage)]
	pub struct Payments {}

	impl Payments {
		#[ink(constructor, payable)]
		pub fn new() -> Self {
			Self {}
		}

		#[ink(message)]
		pub fn total_issuance(&self) -> Balance {
			functions::total_issuance()
		}

		#[ink(message)]
		pub fn total_issuance_by_extension(&self) -> Balance {
			extension::total_issuance()
		}

		#[ink(message)]
		pub fn balance_of(&self, account: AccountId) -> Balance {
			functions::balance_of(&account)
		}

		#[ink(message)]
		pub fn balance_of_by_extension(&self, account: AccountId) -> Balance {
			extension::balance_of(&account)
		}

		#[ink(message)]
		pub fn pay_all(&mut self, list: Vec<(AccountId, Balance)>) -> Result<(), NotPaid> {
			functions::pay_all(&list)
		}

		#[ink(message)]
		pub fn pay_all_by_extension(
			&mut self,
			list: Vec<(AccountId, Balance)>,
		) -> Result<(), NotPaid> {
			extension::pay_all(&list)
		}

		/// Makes the call `times` times, to measure its cost.
		#[ink(message)]
		pub fn balance_of_repeatedly(&self, account: AccountId, times: u32) -> Balance {
			(0..times).fold(0, |_, _| functions::balance_of(&account))
		}

		/// Makes the call `times` times, to measure its cost.
		#[ink(message)]
		pub fn balance_of_repeatedly_by_extension(
			&self,
			account: AccountId,
			times: u32,
		) -> Balance {
			(0..times).fold(0, |_, _| extension::balance_of(&account))
		}
	}
}
