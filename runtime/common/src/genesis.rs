//! Balances at genesis.

use crate::{fees::UNIT, AccountId, Balance};
use alloc::vec::Vec;
use sp_keyring::Sr25519Keyring;

/// A hundred million units for each well-known account.
pub fn balances() -> Vec<(AccountId, Balance)> {
	let accounts = Sr25519Keyring::iter().map(|keyring| keyring.to_account_id());
	accounts.map(|account| (account, 100_000_000 * UNIT)).collect()
}
