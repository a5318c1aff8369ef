#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// Runs other code on its own storage, and can become that code.
#[ink::contract]
mod proxy {
	use ink::env::{
		call::{build_call, ExecutionInput, Selector},
		CallFlags, DefaultEnvironment,
	};

	/// The first field has the layout of the toggle's.
	#[ink(storage)]
	pub struct Proxy {
		on: bool,
	}

	impl Proxy {
		#[ink(constructor)]
		pub fn new() -> Self {
			Self { on: false }
		}

		/// Delegates a message without arguments, by its selector.
		#[ink(message)]
		pub fn delegate(&mut self, code_hash: Hash, selector: [u8; 4]) {
			build_call::<DefaultEnvironment>()
				.delegate(code_hash)
				.call_flags(CallFlags::empty())
				.exec_input(ExecutionInput::new(Selector::new(selector)))
				.returns::<()>()
				.try_invoke()
				.expect("the delegate call failed")
				.expect("the delegate has no such message");
			// Reloads the storage, so that the delegate's changes are not overwritten at the end.
			let Self { on } = ink::env::get_contract_storage::<u32, Self>(&0)
				.expect("the storage can be read")
				.expect("the storage is there");
			self.on = on;
		}

		#[ink(message)]
		pub fn on(&self) -> bool {
			self.on
		}

		/// Prevents the removal of contract code.
		#[ink(message)]
		pub fn lock(&mut self, code_hash: Hash) {
			self.env().lock_delegate_dependency(&code_hash);
		}

		#[ink(message)]
		pub fn unlock(&mut self, code_hash: Hash) {
			self.env().unlock_delegate_dependency(&code_hash);
		}

		/// Replaces the code of this contract.
		#[ink(message)]
		pub fn become_code(&mut self, code_hash: Hash) {
			self.env().set_code_hash(&code_hash).expect("there is such a code");
		}
	}
}
