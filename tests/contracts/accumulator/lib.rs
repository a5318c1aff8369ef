#![cfg_attr(not(feature = "std"), no_std, no_main)]

pub use self::accumulator::{Accumulator, AccumulatorRef};

/// A number that others change.
#[ink::contract]
pub mod accumulator {
	#[ink(storage)]
	pub struct Accumulator {
		value: i32,
	}

	/// The number changed.
	#[ink(event)]
	pub struct Changed {
		#[ink(topic)]
		by: AccountId,
		value: i32,
	}

	impl Accumulator {
		#[ink(constructor)]
		pub fn new(value: i32) -> Self {
			Self { value }
		}

		#[ink(message)]
		pub fn change(&mut self, by: i32) {
			self.value = self.value.saturating_add(by);
			self.env().emit_event(Changed { by: self.env().caller(), value: self.value });
		}

		#[ink(message)]
		pub fn get(&self) -> i32 {
			self.value
		}
	}
}
