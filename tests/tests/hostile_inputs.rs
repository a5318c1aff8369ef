//! The blob must answer any arguments of a runtime API or a transaction, without a panic.

use codec::Encode;
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

/// A request to the blob.
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

/// Makes a request. Panics if the answer does not decode.
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

/// Returns a chain with the contract `toggle`, the address and the code of the contract.
fn with_contract() -> (Chain, AccountId32, Vec<u8>) {
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
	(chain, at, code)
}

/// Checks a property with `PROPTEST_CASES` random cases. Without the variable, it uses `cases`
/// cases, and the same ones each time.
fn run<S: Strategy>(
	cases: u32,
	input: &S,
	property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
	let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
	let mut runner = match std::env::var("PROPTEST_CASES") {
		Ok(cases) => {
			let cases = cases.parse().expect("PROPTEST_CASES is a number");
			TestRunner::new(ProptestConfig { cases, ..config })
		},
		Err(_) => TestRunner::new_with_rng(
			ProptestConfig { cases, ..config },
			TestRng::deterministic_rng(RngAlgorithm::ChaCha),
		),
	};
	runner.run(input, property).unwrap_or_else(|found| panic!("{found}"));
}

#[test]
fn the_blob_answers_whatever_it_is_asked() {
	let (chain, at, code) = with_contract();
	let chain = std::cell::RefCell::new(chain);
	run(100, &input(at, code), |input| {
		ask(&mut chain.borrow_mut(), &input);
		Ok(())
	});
}

thread_local! {
	/// The last log message of the runtime. It has the text of a panic, which the executor's error
	/// lacks.
	static LOGGED: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

struct Logger;

impl log::Log for Logger {
	fn enabled(&self, metadata: &log::Metadata) -> bool {
		metadata.target() == "runtime"
	}

	fn log(&self, record: &log::Record) {
		if self.enabled(record.metadata()) {
			LOGGED.set(record.args().to_string());
		}
	}

	fn flush(&self) {}
}

/// A change of valid bytes.
#[derive(Clone, Debug)]
enum Mutation {
	Replace(prop::sample::Index, u8),
	Insert(prop::sample::Index, Vec<u8>),
	Remove(prop::sample::Index, usize),
	CutOff(prop::sample::Index),
	/// Inserts a compact length that is much larger than the remaining bytes.
	Lengthen(prop::sample::Index),
}

impl Mutation {
	fn apply(&self, bytes: &mut Vec<u8>) {
		if bytes.is_empty() {
			return;
		}
		match self {
			Self::Replace(at, byte) => {
				let at = at.index(bytes.len());
				bytes[at] = *byte;
			},
			Self::Insert(at, more) => {
				let at = at.index(bytes.len());
				bytes.splice(at..at, more.iter().copied());
			},
			Self::Remove(at, count) => {
				let at = at.index(bytes.len());
				bytes.drain(at..(at + count).min(bytes.len()));
			},
			Self::CutOff(at) => bytes.truncate(at.index(bytes.len())),
			Self::Lengthen(at) => {
				let at = at.index(bytes.len());
				bytes.splice(at..=at, codec::Compact(u32::MAX / 3).encode());
			},
		}
	}
}

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
	let at = any::<prop::sample::Index>;
	let one = prop_oneof![
		(at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Replace(at, byte)),
		(at(), vec(any::<u8>(), 1..8)).prop_map(|(at, more)| Mutation::Insert(at, more)),
		(at(), 1usize..8).prop_map(|(at, count)| Mutation::Remove(at, count)),
		at().prop_map(Mutation::CutOff),
		at().prop_map(Mutation::Lengthen),
	];
	vec(one, 1..4)
}

#[test]
fn bytes_that_are_no_transaction_or_arguments_are_named_as_such() {
	log::set_logger(&Logger).expect("no other test sets one");
	log::set_max_level(log::LevelFilter::Error);
	let (mut chain, at, code) = with_contract();
	let alice = Alice.to_account_id();
	let call = |data| Call::<Runtime>::call {
		dest: MultiAddress::Id(at.clone()),
		value: 0,
		gas_limit: Weight::from_parts(10_000_000_000, 100_000),
		storage_deposit_limit: None,
		data,
	};
	let upload = Call::<Runtime>::upload_code {
		code: code.clone(),
		storage_deposit_limit: None,
		determinism: Determinism::Enforced,
	};
	let batch = pallet_utility::Call::<Runtime>::batch {
		calls: vec![call(ink("flip", ())).into(), call(ink("get", ())).into()],
	};
	let transactions = [
		chain.sign(Alice, call(ink("flip", ()))),
		chain.sign(Alice, upload),
		chain.sign(Alice, batch),
	];
	let parent = Hash::zero();
	let (no_weight, no_limit) = (None::<Weight>, None::<Balance>);
	let mut valid: Vec<(&str, Vec<u8>)> = vec![
		(
			"ContractsApi_call",
			(&alice, &at, 0 as Balance, no_weight, no_limit, ink("flip", ())).encode(),
		),
		(
			"ContractsApi_instantiate",
			(
				&alice,
				0 as Balance,
				no_weight,
				no_limit,
				Code::<Hash>::Upload(code.clone()),
				ink("new", true),
				vec![1u8],
			)
				.encode(),
		),
		("ContractsApi_upload_code", (&alice, &code, no_limit, Determinism::Enforced).encode()),
		("ContractsApi_get_storage", (&at, vec![0u8; 4]).encode()),
		("HostApi_link_plan", sp_io::hashing::blake2_256(&code).encode()),
	];
	for transaction in &transactions {
		valid.push(("BlockBuilder_apply_extrinsic", transaction.encode()));
		let source = sp_runtime::transaction_validity::TransactionSource::External;
		valid.push((
			"TaggedTransactionQueue_validate_transaction",
			(source, transaction, parent).encode(),
		));
	}
	let before = chain.read(|| sp_io::storage::root(sp_core::storage::StateVersion::V1));
	for (function, input) in &valid {
		chain.api_with_bytes(function, input).expect("unchanged, they are valid");
	}
	let chain = std::cell::RefCell::new(chain);
	let refused = std::cell::Cell::new(0);
	run(300, &(select(valid), mutations()), |((function, mut input), mutations)| {
		mutations.iter().for_each(|mutation| mutation.apply(&mut input));
		// FRAME's APIs panic with this text if their arguments do not decode. The node reports it
		// and continues.
		const UNDECODABLE: &str = "Bad input data provided to";
		if let Err(error) = chain.borrow_mut().api_with_bytes(function, &input) {
			let panicked = LOGGED.take();
			prop_assert!(
				panicked.contains(UNDECODABLE),
				"{function} {input:02x?}: {panicked}, {error}"
			);
			refused.set(refused.get() + 1);
		}
		Ok(())
	});
	assert!(refused.get() > 0, "some were refused");
	let after =
		chain.borrow_mut().read(|| sp_io::storage::root(sp_core::storage::StateVersion::V1));
	assert_eq!(before, after, "nothing of it stays");
}
