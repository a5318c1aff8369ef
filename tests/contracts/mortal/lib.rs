#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// Holds balance, sends it on, and terminates.
#[ink::contract]
mod mortal {
	use ink::{prelude::vec, storage::Mapping};

	#[ink(storage)]
	pub struct Mortal {
		items: Mapping<u32, vec::Vec<u8>>,
	}

	impl Mortal {
		#[ink(constructor, payable)]
		pub fn new() -> Self {
			Self { items: Mapping::default() }
		}

		/// Stores `count` items of `len` bytes.
		#[ink(message)]
		pub fn fill(&mut self, count: u32, len: u32) {
			for key in 0..count {
				self.items.insert(key, &vec![1u8; len as usize]);
			}
		}

		/// Removes the first `count` items.
		#[ink(message)]
		pub fn clear(&mut self, count: u32) {
			for key in 0..count {
				let _ = self.items.take(key);
			}
		}

		#[ink(message)]
		pub fn send(&mut self, to: AccountId, value: Balance) {
			self.env().transfer(to, value).expect("the contract has that much");
		}

		#[ink(message)]
		pub fn end(&mut self) {
			let caller = self.env().caller();
			self.env().terminate_contract(caller);
		}
	}
}
