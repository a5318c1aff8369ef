//! Calls in the sandbox have the results, events, gas, deposits and storage of the dev chain's own
//! runtime.

use contracts_sandbox::{
	bundle, AccountId32, ChainRuntime, DevChain, Recorded, Sandbox, Session, ALICE, BOB,
	NO_ENDOWMENT, NO_SALT,
};
use lean_contracts_runtime::{AllPalletsWithSystem, Runtime};
use pallet_lean_contracts::ContractInfoOf;
use sp_core::storage::ChildInfo;
use sp_io::default_child_storage::next_key as next_child_key;
use sp_runtime::Storage;
use std::{collections::BTreeMap, path::PathBuf};

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

/// The record of a session's calls, and the storage of its contracts by address.
struct Done {
	calls: Vec<Recorded>,
	storage: BTreeMap<AccountId32, BTreeMap<Vec<u8>, Vec<u8>>>,
}

/// Deploys and calls a PSP22 token, the four contracts of the demo, and Solang's ERC-20 if its file
/// is there.
fn done<S: Sandbox>() -> Done {
	let contract = |name: &str| {
		let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/contracts/target/ink");
		bundle(format!("{folder}/{name}.contract")).expect("`make contracts` builds it")
	};
	let mut session = Session::<S>::default();
	let token = session
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
		drop(session.call_raw(token.clone(), "PSP22::transfer", &to_bob(value), NO_ENDOWMENT));
	}
	let mut arguments = vec!["7".to_string(), "1".into()];
	for name in ["accumulator", "adder", "subber"] {
		let hash = session.upload_bundle(contract(name)).unwrap();
		arguments.push(format!("{hash:?}"));
	}
	let caller = session
		.deploy_bundle(contract("caller"), "new", &arguments, NO_SALT, NO_ENDOWMENT)
		.unwrap();
	session.call_raw(caller, "apply", &["3"], NO_ENDOWMENT).unwrap();
	if let Some(file) = solang() {
		let erc20 = session
			.deploy_bundle(bundle(file).unwrap(), "new", &["1000"], NO_SALT, NO_ENDOWMENT)
			.unwrap();
		for value in ["300", "5000"] {
			let arguments = [BOB.to_string(), value.into()];
			drop(session.call_raw(erc20.clone(), "transfer", &arguments, NO_ENDOWMENT));
		}
	}
	let calls = session.record().calls().to_vec();
	let storage = session.sandbox().execute_with(storage::<S::Runtime>);
	Done { calls, storage }
}

/// Solang's ERC-20, as `bench-linking` finds it: nothing here builds it.
fn solang() -> Option<PathBuf> {
	let file = std::env::var_os("SOLANG_ERC20").map(PathBuf::from).or_else(|| {
		Some(
			PathBuf::from(std::env::var_os("HOME")?)
				.join(".cache/lean-contracts/solang/BenchERC20.contract"),
		)
	});
	file.filter(|file| file.exists())
}

fn storage<R: ChainRuntime>() -> BTreeMap<AccountId32, BTreeMap<Vec<u8>, Vec<u8>>> {
	ContractInfoOf::<R>::iter()
		.map(|(account, info)| {
			let child = ChildInfo::new_default(&info.trie_id);
			let (mut values, mut last) = (BTreeMap::new(), Vec::new());
			while let Some(key) = next_child_key(child.storage_key(), &last) {
				let value = frame_support::storage::child::get_raw(&child, &key);
				values.insert(key.clone(), value.unwrap_or_default());
				last = key;
			}
			(account, values)
		})
		.collect()
}

#[test]
fn the_sandbox_is_the_dev_chain_without_its_node() {
	let (sandbox, full) = (done::<DevChain>(), done::<Full>());
	let (calls, contracts) = if solang().is_some() { (8, 6) } else { (5, 5) };
	assert_eq!((sandbox.calls.len(), sandbox.storage.len()), (calls, contracts));
	for (sandbox, full) in sandbox.calls.iter().zip(&full.calls) {
		assert_eq!(sandbox, full);
	}
	assert!(sandbox.storage.values().all(|values| !values.is_empty()));
	assert_eq!(sandbox.storage, full.storage);
	let failed: Vec<_> = sandbox.calls.iter().filter(|call| !call.succeeded()).collect();
	assert_eq!(failed.len(), calls / 4, "{failed:?}");
}
