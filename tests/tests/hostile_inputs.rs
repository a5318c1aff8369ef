//! Whatever values a runtime API or a transaction gets, the blob answers: it never panics.

use frame_support::weights::Weight;
use lean_contracts_runtime::{Balance, Hash, Runtime, RuntimeCall, RuntimeEvent};
use lean_contracts_tests::{contract, ink, Chain, Engine};
use pallet_lean_contracts::{
	api::{
		Code, CodeUploadResult, ContractExecResult, ContractInstantiateResult, GetStorageResult,
	},
	Call, Determinism,
};
use proptest::{
	collection::vec,
	prelude::*,
	sample::select,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sp_keyring::Sr25519Keyring::Alice;
use sp_runtime::{AccountId32, MultiAddress};

type EventRecord = frame_system::EventRecord<RuntimeEvent, Hash>;

/// What is asked of the blob.
#[derive(Clone, Debug)]
enum Input {
	Call(AccountId32, AccountId32, Balance, Option<Weight>, Option<Balance>, Vec<u8>),
	Instantiate(AccountId32, Balance, Option<Weight>, Code<Hash>, Vec<u8>, Vec<u8>),
	Upload(AccountId32, Vec<u8>, Option<Balance>, Determinism),
	Storage(AccountId32, Vec<u8>),
	LinkPlan(Hash),
	Transaction(Box<RuntimeCall>),
}

fn account(contract: AccountId32) -> impl Strategy<Value = AccountId32> {
	prop_oneof![
		Just(contract),
		Just(Alice.to_account_id()),
		any::<[u8; 32]>().prop_map(AccountId32::new),
	]
}

fn balance() -> impl Strategy<Value = Balance> {
	prop_oneof![Just(0), Just(1), any::<u64>().prop_map(Balance::from), any::<u128>()]
}

fn weight() -> impl Strategy<Value = Weight> {
	let part = || select(vec![0, 1, 100_000, 1_000_000_000, u64::MAX]);
	(part(), part()).prop_map(|(time, proof)| Weight::from_parts(time, proof))
}

fn input(contract: AccountId32, code: Vec<u8>) -> impl Strategy<Value = Input> {
	let account = move || account(contract.clone());
	let hash = sp_io::hashing::blake2_256(&code);
	let data = || vec(any::<u8>(), 0..64);
	let limit = || prop::option::of(balance());
	let gas = || prop::option::of(weight());
	let hash = move || prop_oneof![Just(Hash::from(hash)), any::<[u8; 32]>().prop_map(Hash::from)];
	let bytes = move || prop_oneof![data(), Just(code.clone()), vec(any::<u8>(), 0..4096)];
	let uploaded = bytes.clone();
	let code = prop_oneof![hash().prop_map(Code::Existing), uploaded().prop_map(Code::Upload)];
	let determinism = || select(vec![Determinism::Enforced, Determinism::Relaxed]);
	prop_oneof![
		(account(), account(), balance(), gas(), limit(), data())
			.prop_map(|(a, b, c, d, e, f)| Input::Call(a, b, c, d, e, f)),
		(account(), balance(), gas(), code, data(), data())
			.prop_map(|(a, b, c, d, e, f)| Input::Instantiate(a, b, c, d, e, f)),
		(account(), bytes(), limit(), determinism())
			.prop_map(|(a, b, c, d)| Input::Upload(a, b, c, d)),
		(account(), vec(any::<u8>(), 0..200)).prop_map(|(a, b)| Input::Storage(a, b)),
		hash().prop_map(Input::LinkPlan),
		(account(), balance(), weight(), limit(), data()).prop_map(
			|(dest, value, gas_limit, limit, data)| {
				Input::Transaction(Box::new(
					Call::<Runtime>::call {
						dest: MultiAddress::Id(dest),
						value,
						gas_limit,
						storage_deposit_limit: limit.map(codec::Compact),
						data,
					}
					.into(),
				))
			}
		),
	]
}

/// The answer decodes, or the chain's helper panics.
fn ask(chain: &mut Chain, input: &Input) {
	match input.clone() {
		Input::Call(origin, dest, value, gas, limit, data) => {
			let arguments = (origin, dest, value, gas, limit, data);
			let _: ContractExecResult<Balance, EventRecord> =
				chain.api("ContractsApi_call", arguments);
		},
		Input::Instantiate(origin, value, gas, code, data, salt) => {
			let arguments = (origin, value, gas, None::<Balance>, code, data, salt);
			let _: ContractInstantiateResult<AccountId32, Balance, EventRecord> =
				chain.api("ContractsApi_instantiate", arguments);
		},
		Input::Upload(origin, code, limit, determinism) => {
			let _: CodeUploadResult<Hash, Balance> =
				chain.api("ContractsApi_upload_code", (origin, code, limit, determinism));
		},
		Input::Storage(address, key) => {
			let _: GetStorageResult = chain.api("ContractsApi_get_storage", (address, key));
		},
		Input::LinkPlan(hash) => {
			let _: Option<contracts_host_api::LinkPlan> = chain.api("HostApi_link_plan", hash);
		},
		Input::Transaction(call) => {
			let signed = chain.sign(Alice, *call);
			let built = chain.build(vec![signed]);
			assert_eq!(built.results.len(), 2, "the time, and the transaction");
		},
	}
}

#[test]
fn the_blob_answers_whatever_it_is_asked() {
	let mut chain = Chain::new(Engine::Wasm);
	let code = contract("toggle");
	let deploy = Call::<Runtime>::instantiate_with_code {
		value: 0,
		gas_limit: Weight::from_parts(200_000_000_000, 1_000_000),
		storage_deposit_limit: None,
		code: code.clone(),
		data: ink("new", false),
		salt: vec![],
	};
	let signed = chain.sign(Alice, deploy);
	assert!(chain.build(vec![signed]).results.iter().all(|result| matches!(result, Ok(Ok(())))));
	let hash = Hash::from(sp_io::hashing::blake2_256(&code));
	let at = lean_contracts_runtime::Contracts::contract_address(
		&Alice.to_account_id(),
		&hash,
		&ink("new", false),
		&[],
	);
	let chain = std::cell::RefCell::new(chain);
	let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
	let mut runner = match std::env::var("PROPTEST_CASES") {
		Ok(cases) => {
			let cases = cases.parse().expect("PROPTEST_CASES is a number");
			TestRunner::new(ProptestConfig { cases, ..config })
		},
		Err(_) => TestRunner::new_with_rng(
			ProptestConfig { cases: 100, ..config },
			TestRng::deterministic_rng(RngAlgorithm::ChaCha),
		),
	};
	runner
		.run(&input(at, code), |input| {
			ask(&mut chain.borrow_mut(), &input);
			Ok(())
		})
		.unwrap_or_else(|found| panic!("{found}"));
}
