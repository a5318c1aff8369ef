//! `pallet-contracts` 51 with its own weights, natively: what it charges for the same calls.

use crate::weight::Weight;
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstBool, ConstU128, Nothing, Randomness},
	weights::constants::RocksDbWeight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_contracts::{Code, CollectEvents, DebugInfo, Determinism, WeightInfo};
use sp_runtime::{traits::IdentityLookup, AccountId32, BuildStorage, Perbill};

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
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Contracts = pallet_contracts;
}

type Balance = u128;
type Weights = pallet_contracts::weights::SubstrateWeight<Runtime>;

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = frame_system::mocking::MockBlock<Runtime>;
	type AccountId = AccountId32;
	type Lookup = IdentityLookup<AccountId32>;
	type AccountData = pallet_balances::AccountData<Balance>;
	// As in the dev chain's runtime.
	type DbWeight = RocksDbWeight;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Runtime {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type RuntimeHoldReason = RuntimeHoldReason;
}

parameter_types! {
	pub const DepositPerItem: Balance = 1_000;
	pub const DepositPerByte: Balance = 10;
	pub const DefaultDepositLimit: Balance = 1_000_000_000_000;
	pub const LockupPercent: Perbill = Perbill::from_percent(30);
	pub ContractsSchedule: pallet_contracts::Schedule<Runtime> = Default::default();
}

/// `pallet-contracts` wants a source of randomness; no contract here asks it.
pub struct Unused;
impl Randomness<sp_core::H256, BlockNumberFor<Runtime>> for Unused {
	fn random(_: &[u8]) -> (sp_core::H256, BlockNumberFor<Runtime>) {
		Default::default()
	}
}

/// Weight costs nothing here.
pub struct Free;
impl sp_runtime::traits::Convert<frame_support::weights::Weight, Balance> for Free {
	fn convert(_: frame_support::weights::Weight) -> Balance {
		0
	}
}

#[derive_impl(pallet_contracts::config_preludes::TestDefaultConfig)]
impl pallet_contracts::Config for Runtime {
	type Currency = Balances;
	type Time = Timestamp;
	type Randomness = Unused;
	type CallFilter = Nothing;
	type WeightPrice = Free;
	type WeightInfo = Weights;
	type Schedule = ContractsSchedule;
	type CallStack = [pallet_contracts::Frame<Self>; 5];
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = LockupPercent;
	type UnsafeUnstableInterface = ConstBool<false>;
}

const ALICE: AccountId32 = AccountId32::new([1; 32]);
const GAS: frame_support::weights::Weight =
	frame_support::weights::Weight::from_parts(u64::MAX / 2, u64::MAX / 2);

fn instantiate(code: Vec<u8>) -> Result<AccountId32, String> {
	let outcome = Contracts::bare_instantiate(
		ALICE,
		0,
		GAS,
		None,
		Code::Upload(code),
		vec![],
		vec![],
		DebugInfo::UnsafeDebug,
		CollectEvents::Skip,
	);
	let text = String::from_utf8_lossy(&outcome.debug_message).to_string();
	Ok(outcome.result.map_err(|error| format!("pallet-contracts: {error:?} {text}"))?.account_id)
}

/// Calls with what a transaction is charged beside what every extrinsic is.
fn call(dest: &AccountId32, data: Vec<u8>) -> Result<Weight, String> {
	let outcome = Contracts::bare_call(
		ALICE,
		dest.clone(),
		0,
		GAS,
		None,
		data,
		DebugInfo::Skip,
		CollectEvents::Skip,
		Determinism::Enforced,
	);
	outcome.result.map_err(|error| format!("pallet-contracts: {error:?}"))?;
	let charged = outcome.gas_consumed.saturating_add(Weights::call());
	Ok(Weight { ref_time: charged.ref_time(), proof: charged.proof_size() })
}

/// What a call of `callee` is charged, and `counts` nested calls of it by `caller`; `input` makes
/// the caller's input.
pub fn charged(
	caller: Vec<u8>,
	callee: Vec<u8>,
	counts: &[u32],
	input: impl Fn(u32, &[[u8; 32]]) -> Vec<u8>,
) -> Result<(Weight, Vec<Weight>), String> {
	let mut storage = frame_system::GenesisConfig::<Runtime>::default()
		.build_storage()
		.map_err(|error| error.to_string())?;
	pallet_balances::GenesisConfig::<Runtime> {
		balances: vec![(ALICE, 1_000_000_000_000_000)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.map_err(|error| error.to_string())?;
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		let callee = instantiate(callee)?;
		let caller = instantiate(caller)?;
		let account: [u8; 32] = callee.clone().into();
		let nested = counts.iter().map(|count| call(&caller, input(*count, &[account])));
		Ok((call(&callee, vec![])?, nested.collect::<Result<_, _>>()?))
	})
}
