//! Genesis presets: `development` and `local_testnet`, with the same accounts.

use crate::{AuraConfig, BalancesConfig, ParachainInfoConfig, RuntimeGenesisConfig, SudoConfig};
use alloc::{vec, vec::Vec};
use sp_genesis_builder::PresetId;
use sp_keyring::Sr25519Keyring;

/// Id of the parachain, unless its chain specification has another one.
pub const PARACHAIN: u32 = 2000;

/// A genesis with these collators, Alice as sudo, and a hundred million units for each well-known
/// account.
fn with_collators(collators: &[Sr25519Keyring]) -> RuntimeGenesisConfig {
	RuntimeGenesisConfig {
		balances: BalancesConfig {
			balances: runtime_common::genesis::balances(),
			..Default::default()
		},
		sudo: SudoConfig { key: Some(Sr25519Keyring::Alice.to_account_id()) },
		aura: AuraConfig {
			authorities: collators.iter().map(|collator| collator.public().into()).collect(),
		},
		parachain_info: ParachainInfoConfig {
			parachain_id: PARACHAIN.into(),
			..Default::default()
		},
		..Default::default()
	}
}

/// The preset `id` as JSON. Returns `None` if there is no such preset.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let config = match id.as_ref() {
		sp_genesis_builder::DEV_RUNTIME_PRESET => with_collators(&[Sr25519Keyring::Alice]),
		sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET => {
			with_collators(&[Sr25519Keyring::Alice, Sr25519Keyring::Bob])
		},
		_ => return None,
	};
	Some(serde_json::to_vec(&config).expect("a configuration can be written as JSON; qed"))
}

/// Names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(sp_genesis_builder::DEV_RUNTIME_PRESET),
		PresetId::from(sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET),
	]
}
