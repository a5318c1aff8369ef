//! A runtime for the tests of this crate, and helpers.

use crate::{
	api::{Code, ContractExecResult, ContractInstantiateResult},
	tests::{
		chain_extension::{Echo, Off, Scratch},
		chain_functions::OfTheChain,
		debug::Watcher,
	},
	try_state, BalanceOf, CollectEvents, DebugInfo, Determinism, EventRecordOf, Limits,
};
use contracts_host_api::{HostFunction, HostFunctions};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU32, Contains, Get, Hooks, Randomness},
	weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight},
	BoundedVec,
};
use frame_system::limits::BlockWeights;
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::{traits::IdentityLookup, AccountId32, BuildStorage, Perbill};
use std::{cell::RefCell, collections::BTreeSet};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(4)]
	pub type Contracts = crate;
}

pub type AccountId = AccountId32;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<u64>;
	type BlockWeights = UsualWeights;
	type Version = TestVersion;
}

/// The version of the runtime, with a variable `spec_version`.
pub struct TestVersion;
impl Get<sp_version::RuntimeVersion> for TestVersion {
	fn get() -> sp_version::RuntimeVersion {
		sp_version::RuntimeVersion { spec_version: SpecVersion::get(), ..Default::default() }
	}
}

/// Blocks with [`BlockMilliseconds`] of computation, three quarters of it for normal
/// transactions.
///
/// The proof size is unlimited, as on a solo chain.
pub struct UsualWeights;
impl Get<BlockWeights> for UsualWeights {
	fn get() -> BlockWeights {
		let time = BlockMilliseconds::get() * WEIGHT_REF_TIME_PER_MILLIS;
		let max = Weight::from_parts(time, u64::MAX);
		BlockWeights::with_sensible_defaults(max, Perbill::from_percent(75))
	}
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = u64;
	type ExistentialDeposit = Existential;
	type RuntimeHoldReason = RuntimeHoldReason;
}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

/// Contracts may dispatch any call but `set_storage`. Calls of contracts are among them, so that
/// tests see them refused.
pub struct Allowed;
impl Contains<RuntimeCall> for Allowed {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(call, RuntimeCall::System(frame_system::Call::set_storage { .. }))
	}
}

parameter_types! {
	pub static MaxDepth: u32 = 5;
	pub static Unstable: bool = false;
	pub static ModuleCache: u32 = 16 * 1024 * 1024;
	pub static PayloadLen: u32 = 16 * 1024;
	pub static Existential: u64 = 10;
	pub static BlockMilliseconds: u64 = 2_000;
	pub static CodeLen: u32 = 123 * 1024;
	pub static RuntimeMemory: u32 = 128 * 1024 * 1024;
	pub static TransientSize: u32 = 64 * 1024;
	pub static SpecVersion: u32 = 1;
}

/// The default limits, with those that tests change.
pub struct TestLimits;
impl Get<Limits> for TestLimits {
	fn get() -> Limits {
		Limits {
			module_cache: ModuleCache::get(),
			payload_len: PayloadLen::get(),
			runtime_memory: RuntimeMemory::get(),
			..Limits::default()
		}
	}
}

#[derive_impl(crate::config_preludes::TestDefaultConfig)]
impl crate::Config for Test {
	type Currency = Balances;
	type Time = Timestamp;
	type CallFilter = Allowed;
	type MaxCallDepth = MaxDepth;
	type Limits = TestLimits;
	type MaxCodeLen = CodeLen;
	type UnsafeUnstableInterface = Unstable;
	type HostFunctions = (crate::host::Seal, OfTheChain);
	type ChainExtension = (Echo, Scratch, Off);
	type Randomness = Subjects;
	type MaxTransientStorageSize = TransientSize;
	type Debug = Watcher;
	type MaxDebugBufferLen = ConstU32<1024>;
}

pub const ALICE: AccountId = AccountId32::new([1; 32]);
pub const BOB: AccountId = AccountId32::new([2; 32]);
pub const GAS: Weight = Weight::from_parts(100_000_000_000, 10 * 1024 * 1024);

/// Returns a chain on which Alice and Bob are rich.
pub fn new_chain() -> sp_io::TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: vec![(ALICE, 100_000_000), (BOB, 100_000_000)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	crate::GenesisConfig::<Test>::default().assimilate_storage(&mut storage).unwrap();
	let mut chain = sp_io::TestExternalities::new(storage);
	chain.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Runs a test on a new chain, and checks the invariants afterwards.
pub fn on_chain(test: impl FnOnce()) {
	new_chain().execute_with(|| {
		let issued = Balances::total_issuance();
		test();
		assert_eq!(Balances::total_issuance(), issued, "tests neither mint nor burn");
		try_state::check::<Test>().expect("the invariants hold");
	});
}

thread_local! {
	static WEIGHTS: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
}

/// Records that a weight was requested. The weights of this runtime call it.
pub fn note_weight(name: &'static str) {
	WEIGHTS.with_borrow_mut(|weights| weights.insert(name));
}

/// Returns the names of the weights that were requested since the last call.
pub fn noted_weights() -> BTreeSet<&'static str> {
	WEIGHTS.take()
}

/// Returns the host functions of this pallet.
pub fn host_functions() -> impl Iterator<Item = &'static HostFunction> {
	<crate::host::Seal as HostFunctions>::TABLE.functions()
}

/// Randomness that returns the subject as the hash.
pub struct Subjects;
impl Randomness<sp_core::H256, u64> for Subjects {
	fn random(subject: &[u8]) -> (sp_core::H256, u64) {
		let mut hash = [0; 32];
		hash.iter_mut().zip(subject).for_each(|(to, from)| *to = *from);
		(hash.into(), 7)
	}
}

/// Runs `on_idle` with the given weight. Returns the weight used.
pub fn idle(weight: Weight) -> Weight {
	Contracts::on_idle(System::block_number(), weight)
}

/// Returns the root of the state without events. Two states are equal if their roots are.
pub fn state_root() -> sp_core::H256 {
	System::reset_events();
	sp_core::H256::decode(&mut &sp_io::storage::root(sp_runtime::StateVersion::V1)[..]).unwrap()
}

use codec::Decode;

/// Returns a module whose `deploy` and `call` have these bodies, with one to 16 pages of memory.
/// `imports` are `(import ..)` lines.
pub fn contract(imports: &str, deploy: &str, call: &str, rest: &str) -> Vec<u8> {
	wat(&format!(
		r#"(module
			{imports}
			(import "env" "memory" (memory 1 16))
			(func (export "deploy") {deploy})
			(func (export "call") {call})
			{rest}
		)"#
	))
}

pub fn wat(text: &str) -> Vec<u8> {
	wat::parse_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Returns a module that does nothing.
pub fn dummy() -> Vec<u8> {
	contract("", "", "", "")
}

pub type Executed = ContractExecResult<BalanceOf<Test>, EventRecordOf<Test>>;
pub type Instantiated = ContractInstantiateResult<AccountId, BalanceOf<Test>, EventRecordOf<Test>>;

/// Uploads and instantiates `code`, and keeps the changes. Returns the result of a dry run.
pub fn try_instantiate(code: Vec<u8>, value: u64, data: Vec<u8>, salt: &[u8]) -> Instantiated {
	Contracts::bare_instantiate(
		ALICE,
		value,
		GAS,
		None,
		Code::Upload(code),
		data,
		salt.to_vec(),
		DebugInfo::UnsafeDebug,
		CollectEvents::Skip,
	)
}

/// Instantiates `code`. Returns the account of the contract.
pub fn instantiate(code: Vec<u8>) -> AccountId {
	let outcome = try_instantiate(code, 1_000, vec![], &[]);
	let text = String::from_utf8_lossy(&outcome.debug_message).to_string();
	outcome.result.unwrap_or_else(|error| panic!("{error:?} {text}")).account_id
}

/// Instantiates code that `pallet-contracts` stored, by its own rules. Returns the account of the
/// contract.
pub fn instantiate_stored(code: Vec<u8>) -> AccountId {
	let code_hash = sp_core::H256(sp_io::hashing::blake2_256(&code));
	let code_len = code.len() as u32;
	let placeholder =
		Contracts::bare_upload_code(ALICE, dummy(), None, Determinism::Enforced).unwrap();
	let info = crate::CodeInfoOf::<Test>::get(placeholder.code_hash).unwrap();
	// Nothing is held for the code. The tests of deposits cover that.
	let info = crate::CodeInfo { deposit: 0, code_len, refcount: 0, ..info };
	crate::CodeInfoOf::<Test>::insert(code_hash, info);
	crate::PristineCode::<Test>::insert(code_hash, BoundedVec::try_from(code).unwrap());
	Contracts::bare_instantiate(
		ALICE,
		1_000,
		GAS,
		None,
		Code::Existing(code_hash),
		vec![],
		code_hash.0.to_vec(),
		DebugInfo::UnsafeDebug,
		CollectEvents::Skip,
	)
	.result
	.unwrap()
	.account_id
}

/// Calls a contract, and keeps the changes. Returns the result of a dry run.
pub fn call(dest: &AccountId, data: Vec<u8>) -> Executed {
	call_with(dest, 0, GAS, None, data)
}

pub fn call_with(
	dest: &AccountId,
	value: u64,
	gas: Weight,
	deposit_limit: Option<u64>,
	data: Vec<u8>,
) -> Executed {
	Contracts::bare_call(
		ALICE,
		dest.clone(),
		value,
		gas,
		deposit_limit,
		data,
		DebugInfo::UnsafeDebug,
		CollectEvents::Skip,
		Determinism::Enforced,
	)
}
