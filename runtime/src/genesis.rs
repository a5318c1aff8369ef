//! Chains to start with: `development`, and `local_testnet` with the same accounts.

use crate::{AccountId, BalancesConfig, RuntimeGenesisConfig, SudoConfig, UNIT};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use serde_json::Value;
use sp_genesis_builder::PresetId;
use sp_keyring::Sr25519Keyring;

/// A hundred million units for each well-known account, Alice as sudo.
fn development() -> Value {
	let accounts: Vec<AccountId> =
		Sr25519Keyring::iter().map(|keyring| keyring.to_account_id()).collect();
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig {
			balances: accounts.into_iter().map(|account| (account, 100_000_000 * UNIT)).collect(),
		},
		sudo: SudoConfig { key: Some(Sr25519Keyring::Alice.to_account_id()) },
	})
}

/// The preset `id` as JSON.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let preset = match id.as_ref() {
		sp_genesis_builder::DEV_RUNTIME_PRESET
		| sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET => development(),
		_ => return None,
	};
	Some(serde_json::to_vec(&preset).expect("a JSON value can be written; qed"))
}

/// Names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(sp_genesis_builder::DEV_RUNTIME_PRESET),
		PresetId::from(sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET),
	]
}
