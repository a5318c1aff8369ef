#![cfg_attr(not(feature = "std"), no_std, no_main)]

pub use self::adder::{Adder, AdderRef};

/// Calls an accumulator.
#[ink::contract]
pub mod adder {
	use accumulator::AccumulatorRef;

	#[ink(storage)]
	pub struct Adder {
		accumulator: AccumulatorRef,
	}

	impl Adder {
		#[ink(constructor)]
		pub fn new(accumulator: AccumulatorRef) -> Self {
			Self { accumulator }
		}

		/// Adds `by`.
		#[ink(message)]
		pub fn apply(&mut self, by: i32) {
			ink::env::debug_println!("adder: {}", by);
			self.accumulator.change(by);
		}
	}
}
