#![cfg_attr(not(feature = "std"), no_std, no_main)]

pub use self::subber::{Subber, SubberRef};

/// Calls an accumulator.
#[ink::contract]
pub mod subber {
	use accumulator::AccumulatorRef;

	#[ink(storage)]
	pub struct Subber {
		accumulator: AccumulatorRef,
	}

	impl Subber {
		#[ink(constructor)]
		pub fn new(accumulator: AccumulatorRef) -> Self {
			Self { accumulator }
		}

		/// Subtracts `by`.
		#[ink(message)]
		pub fn apply(&mut self, by: i32) {
			ink::env::debug_println!("subber: {}", by);
			self.accumulator.change(by.saturating_neg());
		}
	}
}
