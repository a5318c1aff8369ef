#![cfg_attr(not(feature = "std"), no_std, no_main)]

pub use self::toggle::{Toggle, ToggleRef};

/// A switch that anyone can flip.
#[ink::contract]
pub mod toggle {
	#[ink(storage)]
	pub struct Toggle {
		on: bool,
	}

	/// An error on purpose.
	#[derive(Debug, PartialEq, Eq)]
	#[ink::scale_derive(Encode, Decode, TypeInfo)]
	pub enum Error {
		/// The switch is already in that position.
		AlreadySet(bool),
	}

	impl Toggle {
		#[ink(constructor, payable)]
		pub fn new(on: bool) -> Self {
			Self { on }
		}

		#[ink(constructor)]
		pub fn default() -> Self {
			Self::new(false)
		}

		#[ink(message)]
		pub fn flip(&mut self) {
			ink::env::debug_println!("flip from {}", self.on);
			self.on = !self.on;
		}

		/// Sets the switch. Fails if that changes nothing.
		#[ink(message)]
		pub fn set(&mut self, on: bool) -> Result<(), Error> {
			if self.on == on {
				return Err(Error::AlreadySet(on));
			}
			self.on = on;
			Ok(())
		}

		#[ink(message)]
		pub fn get(&self) -> bool {
			self.on
		}

		/// Always fails.
		#[ink(message)]
		pub fn fail(&mut self) {
			self.on = !self.on;
			panic!("asked to fail");
		}
	}
}
