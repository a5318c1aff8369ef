//! Where an instantiated contract lives.

use crate::{CodeHash, Config};
use codec::{Decode, Encode};
use sp_runtime::traits::{Hash, TrailingZeroInput};

/// Derives the account of a contract.
///
/// Equal inputs must give equal accounts, and different inputs different ones. Changing the
/// derivation of a live chain concerns new contracts only.
pub trait AddressGenerator<T: Config> {
	/// The account of the contract that `deployer` instantiates with these arguments.
	fn contract_address(
		deployer: &T::AccountId,
		code_hash: &CodeHash<T>,
		input_data: &[u8],
		salt: &[u8],
	) -> T::AccountId;
}

/// `hash("contract_addr_v1" ++ deployer ++ code_hash ++ input_data ++ salt)`, all but the first
/// SCALE-encoded: the derivation of `pallet-contracts`, which tools predict addresses with.
pub struct DefaultAddressGenerator;

impl<T: Config> AddressGenerator<T> for DefaultAddressGenerator {
	fn contract_address(
		deployer: &T::AccountId,
		code_hash: &CodeHash<T>,
		input_data: &[u8],
		salt: &[u8],
	) -> T::AccountId {
		let hash = (b"contract_addr_v1", deployer, code_hash, input_data, salt)
			.using_encoded(T::Hashing::hash);
		Decode::decode(&mut TrailingZeroInput::new(hash.as_ref()))
			.expect("an endless input holds every fixed-size account id; qed")
	}
}
