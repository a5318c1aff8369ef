//! The runtime that comes with the crate: four pallets of the dev chain, with its configuration.

// The macro `runtime` drops doc comments.
#![allow(missing_docs)]

use crate::{chain::Sandbox, Balance, ALICE, BOB};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, ConstU64, Contains, Get},
	weights::{
		constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_SECOND},
		Weight,
	},
};
use pallet_lean_contracts::Limits;
use sp_core::H256;
use sp_runtime::{
	traits::{AccountIdLookup, Convert},
	AccountId32, BuildStorage, Perbill, Storage,
};

/// One unit of the currency.
const UNIT: Balance = 1_000_000_000_000;
const MILLIUNIT: Balance = UNIT / 1_000;

#[frame_support::runtime]
mod dev {
	/// The dev chain's runtime for tests: system, timestamp, balances and contracts.
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
	pub struct DevRuntime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	// As on the dev chain: errors of contracts have the index.
	#[runtime::pallet_index(6)]
	pub type Contracts = pallet_lean_contracts;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for DevRuntime {
	type Block = frame_system::mocking::MockBlockU32<DevRuntime>;
	type AccountId = AccountId32;
	type Hash = H256;
	type Lookup = AccountIdLookup<AccountId32, ()>;
	type AccountData = pallet_balances::AccountData<Balance>;
	type BlockWeights = BlockWeights;
	type DbWeight = RocksDbWeight;
}

/// Blocks of two seconds of computation, as on the dev chain.
pub struct BlockWeights;
impl Get<frame_system::limits::BlockWeights> for BlockWeights {
	fn get() -> frame_system::limits::BlockWeights {
		let block = Weight::from_parts(2 * WEIGHT_REF_TIME_PER_SECOND, u64::MAX);
		frame_system::limits::BlockWeights::with_sensible_defaults(block, Perbill::from_percent(75))
	}
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for DevRuntime {
	type MinimumPeriod = ConstU64<0>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for DevRuntime {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<MILLIUNIT>;
	type RuntimeHoldReason = RuntimeHoldReason;
}

const fn deposit(items: u32, bytes: u32) -> Balance {
	items as Balance * 10 * MILLIUNIT + bytes as Balance * MILLIUNIT / 10
}

parameter_types! {
	pub const DepositPerItem: Balance = deposit(1, 0);
	pub const DepositPerByte: Balance = deposit(0, 1);
	pub const DefaultDepositLimit: Balance = deposit(1024, 1024 * 1024);
	pub const CodeHashLockupDepositPercent: Perbill = Perbill::from_percent(30);
}

/// The limits of the dev chain.
pub struct ContractLimits;
impl Get<Limits> for ContractLimits {
	fn get() -> Limits {
		Limits { map_layers: 3, trie_layers: 5, ..Default::default() }
	}
}

/// The calls that contracts may dispatch: those of the dev chain without batches, for which there
/// is no pallet here.
pub struct CallsOfContracts;
impl Contains<RuntimeCall> for CallsOfContracts {
	fn contains(call: &RuntimeCall) -> bool {
		use frame_system::Call as System;
		use pallet_balances::Call as Balances;

		matches!(
			call,
			RuntimeCall::Balances(
				Balances::transfer_allow_death { .. }
					| Balances::transfer_keep_alive { .. }
					| Balances::transfer_all { .. }
			) | RuntimeCall::System(System::remark { .. } | System::remark_with_event { .. })
		)
	}
}

/// The fee of the dev chain: ten units for a second.
pub struct WeightPrice;
impl Convert<Weight, Balance> for WeightPrice {
	fn convert(weight: Weight) -> Balance {
		Balance::from(weight.ref_time()) * 10 * UNIT / 1_000_000_000_000
	}
}

#[derive_impl(pallet_lean_contracts::config_preludes::TestDefaultConfig)]
impl pallet_lean_contracts::Config for DevRuntime {
	type Currency = Balances;
	type Time = Timestamp;
	type CallFilter = CallsOfContracts;
	type WeightPrice = WeightPrice;
	type WeightInfo = pallet_lean_contracts::weights::SubstrateWeight<DevRuntime>;
	type Limits = ContractLimits;
	type MaxCallDepth = ConstU32<5>;
	type DepositPerItem = DepositPerItem;
	type DepositPerByte = DepositPerByte;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = CodeHashLockupDepositPercent;
	type UnsafeUnstableInterface = ConstBool<true>;
}

/// A chain with four pallets of the dev chain, on which Alice and Bob are rich.
pub struct DevChain;

impl Sandbox for DevChain {
	type Runtime = DevRuntime;
	type AllPallets = AllPalletsWithSystem;

	fn genesis() -> Storage {
		let system = frame_system::GenesisConfig::<DevRuntime>::default();
		let balances = pallet_balances::GenesisConfig::<DevRuntime> {
			balances: vec![(ALICE, 1_000_000 * UNIT), (BOB, 1_000_000 * UNIT)],
			..Default::default()
		};
		let contracts = pallet_lean_contracts::GenesisConfig::<DevRuntime>::default();
		let mut storage = system.build_storage().expect("a default configuration is valid");
		for added in
			[balances.assimilate_storage(&mut storage), contracts.assimilate_storage(&mut storage)]
		{
			added.expect("there are two accounts, with more than the existential deposit");
		}
		storage
	}
}
