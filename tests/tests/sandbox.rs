//! Calls in the sandbox have the results, events, gas and deposits of the dev chain's own runtime.

use contracts_sandbox::{
	bundle, DevChain, Recorded, Sandbox, Session, ALICE, BOB, NO_ENDOWMENT, NO_SALT,
};
use lean_contracts_runtime::{AllPalletsWithSystem, Runtime};
use sp_runtime::Storage;

/// The dev chain's runtime.
struct Full;

impl Sandbox for Full {
	type Runtime = Runtime;
	type AllPallets = AllPalletsWithSystem;

	fn genesis() -> Storage {
		use sp_runtime::BuildStorage;
		let balances = pallet_balances::GenesisConfig::<Runtime> {
			balances: [ALICE, BOB].map(|account| (account, 1u128 << 60)).to_vec(),
			..Default::default()
		};
		let config =
			lean_contracts_runtime::RuntimeGenesisConfig { balances, ..Default::default() };
		config.build_storage().expect("the configuration is valid")
	}
}

/// The record of a session that deploys and calls a token and three more contracts.
fn recorded<S: Sandbox>() -> Vec<Recorded> {
	let contract = |name: &str| {
		let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/contracts/target/ink");
		bundle(format!("{folder}/{name}.contract")).expect("`make contracts` builds it")
	};
	let mut session = Session::<S>::default();
	session
		.deploy_bundle(
			contract("psp22token"),
			"new",
			&["1000", "None", "None", "9"],
			NO_SALT,
			NO_ENDOWMENT,
		)
		.unwrap();
	let to_bob = |value: &str| [BOB.to_string(), value.into(), "0x".into()];
	for value in ["300", "5000"] {
		let address = session.record().deploy_returns()[0].clone();
		drop(session.call_raw(address, "PSP22::transfer", &to_bob(value), NO_ENDOWMENT));
	}
	let accumulator = session
		.deploy_bundle(contract("accumulator"), "new", &["7"], NO_SALT, NO_ENDOWMENT)
		.unwrap();
	let of = [accumulator.to_string()];
	for name in ["adder", "subber"] {
		session.deploy_bundle(contract(name), "new", &of, NO_SALT, NO_ENDOWMENT).unwrap();
		let address = session.record().deploy_returns().last().cloned().unwrap();
		session.call_raw(address, "apply", &["3"], NO_ENDOWMENT).unwrap();
	}
	session.record().calls().to_vec()
}

#[test]
fn the_sandbox_is_the_dev_chain_without_its_node() {
	let (sandbox, full) = (recorded::<DevChain>(), recorded::<Full>());
	assert_eq!(sandbox.len(), 8);
	for (sandbox, full) in sandbox.iter().zip(&full) {
		assert_eq!(sandbox, full);
	}
}
