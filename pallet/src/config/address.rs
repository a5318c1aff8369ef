//! The account of a new contract.

use crate::{CodeHash, Config};
use codec::{Decode, Encode};
use sp_runtime::traits::{Hash, TrailingZeroInput};

/// Derives the account of a contract.
///
/// Equal inputs must give equal accounts, and different inputs must give different ones. If a
/// live chain changes the derivation, only new contracts are affected.
pub trait AddressGenerator<T: Config> {
	/// Returns the account of the contract that `deployer` instantiates with these arguments.
	fn contract_address(
		deployer: &T::AccountId,
		code_hash: &CodeHash<T>,
		input_data: &[u8],
		salt: &[u8],
	) -> T::AccountId;
}

/// The address derivation of `pallet-contracts`.
///
/// The account is `hash("contract_addr_v1" ++ deployer ++ code_hash ++ input_data ++ salt)`,
/// where all parts but the first are SCALE-encoded. Tools predict addresses with this formula.
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
