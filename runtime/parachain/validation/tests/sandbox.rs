//! The parachain's runtime in a sandbox, without a node and without a relay chain.

use codec::Encode;
use contracts_sandbox::{
	bundle, Digest, HeaderOf, Sandbox, Session, Storage, ALICE, BOB, NO_ARGS, NO_ENDOWMENT, NO_SALT,
};
use cumulus_primitives_core::relay_chain::HeadData;
use cumulus_primitives_core::PersistedValidationData;
use cumulus_primitives_parachain_inherent::{ParachainInherentData, INHERENT_IDENTIFIER};
use cumulus_test_relay_sproof_builder::RelayStateSproofBuilder;
use frame_support::{inherent::ProvideInherent, traits::UnfilteredDispatchable};
use lean_contracts_parachain_runtime::{
	genesis, AllPalletsWithSystem, ParachainSystem, Runtime, RuntimeGenesisConfig, RuntimeOrigin,
};
use sp_consensus_aura::AURA_ENGINE_ID;
use sp_inherents::InherentData;
use sp_runtime::{BuildStorage, DigestItem};

/// Milliseconds of a slot.
const SLOT: u64 = 6_000;

struct Parachain;

impl Sandbox for Parachain {
	type Runtime = Runtime;
	type AllPallets = AllPalletsWithSystem;

	fn genesis() -> Storage {
		let preset = genesis::preset(&"development".into()).expect("the preset is there");
		let config: RuntimeGenesisConfig =
			serde_json::from_slice(&preset).expect("the preset is a configuration");
		config.build_storage().expect("the configuration is valid")
	}

	fn digest(time: u64) -> Digest {
		Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, (time / SLOT).encode())] }
	}

	fn apply_inherents(parent: &HeaderOf<Self>, time: u64) {
		let relay = RelayStateSproofBuilder {
			para_id: genesis::PARACHAIN.into(),
			current_slot: (time / SLOT).into(),
			included_para_head: Some(HeadData(parent.encode())),
			..Default::default()
		};
		let (relay_root, relay_chain_state) = relay.into_state_root_and_proof();
		let validation = ParachainInherentData {
			validation_data: PersistedValidationData {
				parent_head: HeadData(parent.encode()),
				relay_parent_number: parent.number + 1,
				relay_parent_storage_root: relay_root,
				max_pov_size: 10 * 1024 * 1024,
			},
			relay_chain_state,
			downward_messages: Vec::new(),
			horizontal_messages: Default::default(),
			relay_parent_descendants: Vec::new(),
			collator_peer_id: None,
		};
		let mut inherents = InherentData::new();
		inherents.put_data(INHERENT_IDENTIFIER, &validation).expect("it is put once");
		let call = ParachainSystem::create_inherent(&inherents).expect("the data are there");
		call.dispatch_bypass_filter(RuntimeOrigin::none()).expect("the data are valid");
	}
}

#[test]
fn contracts_run_on_a_parachains_runtime_over_several_blocks() {
	let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/contracts/target/ink");
	let toggle = bundle(format!("{folder}/toggle.contract")).expect("`make contracts` builds it");
	let mut session = Session::<Parachain>::default();
	session.deploy_bundle(toggle, "new", &["true"], NO_SALT, NO_ENDOWMENT).unwrap();
	assert_eq!(session.set_actor(BOB), ALICE);
	session.call::<_, ()>("flip", NO_ARGS, NO_ENDOWMENT).unwrap().unwrap();
	assert_eq!(session.sandbox().build_blocks(3), 4);
	assert_eq!(session.query::<_, bool>("get", NO_ARGS), Ok(Ok(false)));
}
