//! Chains to start with: `development`, with Alice as validator, and `local_testnet` with Alice, Bob, Charlie and Dave;
//! the same accounts have the same balances in both.

use crate::{
	AccountId, BalancesConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys, SudoConfig, UNIT,
};
use alloc::{vec, vec::Vec};
use sp_genesis_builder::PresetId;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// A hundred million units for each well-known account, Alice as sudo, and these validators.
fn with_validators(validators: &[(Sr25519Keyring, Ed25519Keyring)]) -> RuntimeGenesisConfig {
	let accounts = Sr25519Keyring::iter().map(|keyring| keyring.to_account_id());
	let balances: Vec<(AccountId, _)> =
		accounts.map(|account| (account, 100_000_000 * UNIT)).collect();
	let keys = validators.iter().map(|(aura, grandpa)| {
		let account = aura.to_account_id();
		let keys = SessionKeys { aura: aura.public().into(), grandpa: grandpa.public().into() };
		(account.clone(), account, keys)
	});
	RuntimeGenesisConfig {
		balances: BalancesConfig { balances, ..Default::default() },
		sudo: SudoConfig { key: Some(Sr25519Keyring::Alice.to_account_id()) },
		session: SessionConfig { keys: keys.collect(), ..Default::default() },
		..Default::default()
	}
}

/// The preset `id`.
pub fn config(id: &PresetId) -> Option<RuntimeGenesisConfig> {
	let validators = [
		(Sr25519Keyring::Alice, Ed25519Keyring::Alice),
		(Sr25519Keyring::Bob, Ed25519Keyring::Bob),
		(Sr25519Keyring::Charlie, Ed25519Keyring::Charlie),
		(Sr25519Keyring::Dave, Ed25519Keyring::Dave),
	];
	let number = match id.as_ref() {
		sp_genesis_builder::DEV_RUNTIME_PRESET => 1,
		sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET => validators.len(),
		_ => return None,
	};
	validators.get(..number).map(with_validators)
}

/// The preset `id` as JSON.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let config = config(id)?;
	Some(serde_json::to_vec(&config).expect("a configuration can be written as JSON; qed"))
}

/// Names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(sp_genesis_builder::DEV_RUNTIME_PRESET),
		PresetId::from(sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET),
	]
}
