//! Genesis presets. All of them give the same balances to the same accounts:
//!
//! - `development`: Alice is the validator.
//! - `development_parachain`: the same, with the proof limit of a parachain.
//! - `local_testnet`: Alice, Bob, Charlie and Dave are the validators.

use crate::{
	proof_limit::OF_PARACHAINS, BalancesConfig, ProofLimitConfig, RuntimeGenesisConfig,
	SessionConfig, SessionKeys, SudoConfig,
};
use alloc::{vec, vec::Vec};
use sp_genesis_builder::PresetId;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// A genesis with these validators, Alice as sudo, and a hundred million units for each
/// well-known account.
fn with_validators(validators: &[(Sr25519Keyring, Ed25519Keyring)]) -> RuntimeGenesisConfig {
	let keys = validators.iter().map(|(aura, grandpa)| {
		let account = aura.to_account_id();
		let keys = SessionKeys { aura: aura.public().into(), grandpa: grandpa.public().into() };
		(account.clone(), account, keys)
	});
	RuntimeGenesisConfig {
		balances: BalancesConfig {
			balances: runtime_common::genesis::balances(),
			..Default::default()
		},
		sudo: SudoConfig { key: Some(Sr25519Keyring::Alice.to_account_id()) },
		session: SessionConfig { keys: keys.collect(), ..Default::default() },
		..Default::default()
	}
}

/// Name of the preset for a development chain with the proof limit of a parachain.
pub const DEVELOPMENT_PARACHAIN: &str = "development_parachain";

/// The preset `id`. Returns `None` if there is no such preset.
pub fn config(id: &PresetId) -> Option<RuntimeGenesisConfig> {
	let validators = [
		(Sr25519Keyring::Alice, Ed25519Keyring::Alice),
		(Sr25519Keyring::Bob, Ed25519Keyring::Bob),
		(Sr25519Keyring::Charlie, Ed25519Keyring::Charlie),
		(Sr25519Keyring::Dave, Ed25519Keyring::Dave),
	];
	let (number, limit) = match id.as_ref() {
		sp_genesis_builder::DEV_RUNTIME_PRESET => (1, None),
		DEVELOPMENT_PARACHAIN => (1, Some(OF_PARACHAINS)),
		sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET => (validators.len(), None),
		_ => return None,
	};
	let config = validators.get(..number).map(with_validators)?;
	let proof_limit = ProofLimitConfig { limit, ..Default::default() };
	Some(RuntimeGenesisConfig { proof_limit, ..config })
}

/// The preset `id` as JSON. Returns `None` if there is no such preset.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let config = config(id)?;
	Some(serde_json::to_vec(&config).expect("a configuration can be written as JSON; qed"))
}

/// Names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(sp_genesis_builder::DEV_RUNTIME_PRESET),
		PresetId::from(DEVELOPMENT_PARACHAIN),
		PresetId::from(sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET),
	]
}
