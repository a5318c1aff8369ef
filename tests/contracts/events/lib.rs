#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// Emits events with indexed fields, and reports the contract's environment.
#[ink::contract]
mod events {
	use ink::{
		env::hash::{Blake2x128, Blake2x256, Keccak256, Sha2x256},
		prelude::{string::String, vec::Vec},
	};

	#[ink(storage)]
	pub struct Events {
		count: u64,
	}

	#[ink(event)]
	pub struct Emitted {
		#[ink(topic)]
		number: u64,
		#[ink(topic)]
		by: AccountId,
		text: String,
	}

	#[ink(event)]
	pub struct Plain {
		data: Vec<u8>,
	}

	/// The environment of a call.
	#[ink::scale_derive(Encode, Decode, TypeInfo)]
	pub struct Report {
		pub caller: AccountId,
		pub address: AccountId,
		pub block_number: BlockNumber,
		pub timestamp: Timestamp,
		pub minimum_balance: Balance,
		pub balance: Balance,
		pub transferred: Balance,
		pub caller_is_origin: bool,
		pub caller_is_contract: bool,
		pub own_code_hash: Hash,
		pub fee_for_a_second: Balance,
		pub gas_left: bool,
	}

	impl Events {
		#[ink(constructor)]
		pub fn new() -> Self {
			Self { count: 0 }
		}

		#[ink(message)]
		pub fn emit(&mut self, text: String) {
			self.count = self.count.saturating_add(1);
			self.env().emit_event(Emitted { number: self.count, by: self.env().caller(), text });
		}

		#[ink(message)]
		pub fn emit_plain(&mut self, data: Vec<u8>) {
			self.env().emit_event(Plain { data });
		}

		#[ink(message, payable)]
		pub fn environment(&self) -> Report {
			Report {
				caller: self.env().caller(),
				address: self.env().account_id(),
				block_number: self.env().block_number(),
				timestamp: self.env().block_timestamp(),
				minimum_balance: self.env().minimum_balance(),
				balance: self.env().balance(),
				transferred: self.env().transferred_value(),
				caller_is_origin: self.env().caller_is_origin(),
				caller_is_contract: self.env().is_contract(&self.env().caller()),
				own_code_hash: self.env().own_code_hash().expect("a contract has a code"),
				fee_for_a_second: self.env().weight_to_fee(1_000_000_000_000),
				gas_left: self.env().gas_left() > 0,
			}
		}

		/// SHA2-256, Keccak-256, BLAKE2-256, BLAKE2-128.
		#[ink(message)]
		pub fn hashes(&self, input: Vec<u8>) -> ([u8; 32], [u8; 32], [u8; 32], [u8; 16]) {
			(
				self.env().hash_bytes::<Sha2x256>(&input),
				self.env().hash_bytes::<Keccak256>(&input),
				self.env().hash_bytes::<Blake2x256>(&input),
				self.env().hash_bytes::<Blake2x128>(&input),
			)
		}

		#[ink(message)]
		pub fn verify(&self, signature: [u8; 64], message: Vec<u8>, key: [u8; 32]) -> bool {
			self.env().sr25519_verify(&signature, &message, &key).is_ok()
		}

		/// The Ethereum address that signed a message hash.
		#[ink(message)]
		pub fn recover(&self, signature: [u8; 65], message_hash: [u8; 32]) -> Option<[u8; 20]> {
			let key = self.env().ecdsa_recover(&signature, &message_hash).ok()?;
			self.env().ecdsa_to_eth_address(&key).ok()
		}
	}
}
