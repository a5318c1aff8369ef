//! A runtime with contracts, like that of a chain made from a template, with `pallet-contracts` 51.
//! `lean` is the same runtime after the port: `build.rs` makes it from this file.

use crate::{extension::reference as extension, pallets::reference as pallet_contracts};

use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstBool, ConstU32, ConstU64, Nothing, Randomness},
	weights::{constants::RocksDbWeight, Weight},
};
use frame_system::{EnsureSigned, EventRecord};
use sp_runtime::{
	generic,
	traits::{BlakeTwo256, Block as BlockT, Convert, IdentityLookup},
	AccountId32, ExtrinsicInclusionMode, MultiSignature, Perbill,
};

pub type AccountId = AccountId32;
pub type Balance = u64;
pub type BlockNumber = u64;
pub type Hash = sp_core::H256;
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<AccountId, RuntimeCall, MultiSignature, ()>;
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

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

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
	type DbWeight = RocksDbWeight;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Runtime {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU64<10>;
	type RuntimeHoldReason = RuntimeHoldReason;
}

/// The price of weight.
pub struct WeightPrice;
impl Convert<Weight, Balance> for WeightPrice {
	fn convert(weight: Weight) -> Balance {
		weight.ref_time()
	}
}

/// A source of randomness. No contract of this chain uses it.
pub struct DummyRandomness;
impl Randomness<Hash, BlockNumber> for DummyRandomness {
	fn random(_: &[u8]) -> (Hash, BlockNumber) {
		Default::default()
	}
}

parameter_types! {
	pub const DepositPerItem: Balance = 1_000;
	pub const DepositPerByte: Balance = 10;
	pub const DefaultDepositLimit: Balance = 1_000_000_000;
	pub const CodeHashLockupDepositPercent: Perbill = Perbill::from_percent(30);
}

parameter_types! {
	pub ContractsSchedule: pallet_contracts::Schedule<Runtime> = Default::default();
}

impl pallet_contracts::Config for Runtime {
	type Time = Timestamp;
	type Randomness = DummyRandomness;
	type Currency = Balances;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	type CallFilter = Nothing;
	type DepositPerItem = DepositPerItem;
	type DepositPerByte = DepositPerByte;
	type DefaultDepositLimit = DefaultDepositLimit;
	type WeightPrice = WeightPrice;
	type WeightInfo = pallet_contracts::weights::SubstrateWeight<Self>;
	type ChainExtension = (extension::Things, extension::Numbers);
	type Schedule = ContractsSchedule;
	type CallStack = [pallet_contracts::Frame<Self>; 5];
	type AddressGenerator = pallet_contracts::DefaultAddressGenerator;
	type MaxCodeLen = ConstU32<{ 123 * 1024 }>;
	type MaxStorageKeyLen = ConstU32<128>;
	type MaxTransientStorageSize = ConstU32<{ 1024 * 1024 }>;
	type UnsafeUnstableInterface = ConstBool<false>;
	type MaxDebugBufferLen = ConstU32<{ 2 * 1024 * 1024 }>;
	type CodeHashLockupDepositPercent = CodeHashLockupDepositPercent;
	type MaxDelegateDependencies = ConstU32<32>;
	type UploadOrigin = EnsureSigned<AccountId>;
	type InstantiateOrigin = EnsureSigned<AccountId>;
	type Migrations = ();
	type Debug = ();
	type Environment = ();
	type ApiVersion = ();
	type Xcm = ();
}

sp_api::impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> sp_version::RuntimeVersion {
			Default::default()
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl pallet_contracts::ContractsApi<
		Block, AccountId, Balance, BlockNumber, Hash, EventRecord<RuntimeEvent, Hash>
	> for Runtime {
		fn call(
			origin: AccountId,
			dest: AccountId,
			value: Balance,
			gas_limit: Option<Weight>,
			storage_deposit_limit: Option<Balance>,
			input_data: Vec<u8>,
		) -> pallet_contracts::ContractExecResult<Balance, EventRecord<RuntimeEvent, Hash>> {
			let gas_limit = gas_limit.unwrap_or(Weight::MAX);
			Contracts::bare_call(
				origin,
				dest,
				value,
				gas_limit,
				storage_deposit_limit,
				input_data,
				pallet_contracts::DebugInfo::UnsafeDebug,
				pallet_contracts::CollectEvents::UnsafeCollect,
				pallet_contracts::Determinism::Enforced,
			)
		}

		fn instantiate(
			origin: AccountId,
			value: Balance,
			gas_limit: Option<Weight>,
			storage_deposit_limit: Option<Balance>,
			code: pallet_contracts::Code<Hash>,
			data: Vec<u8>,
			salt: Vec<u8>,
		) -> pallet_contracts::ContractInstantiateResult<
			AccountId, Balance, EventRecord<RuntimeEvent, Hash>
		> {
			let gas_limit = gas_limit.unwrap_or(Weight::MAX);
			Contracts::bare_instantiate(
				origin,
				value,
				gas_limit,
				storage_deposit_limit,
				code,
				data,
				salt,
				pallet_contracts::DebugInfo::UnsafeDebug,
				pallet_contracts::CollectEvents::UnsafeCollect,
			)
		}

		fn upload_code(
			origin: AccountId,
			code: Vec<u8>,
			storage_deposit_limit: Option<Balance>,
			determinism: pallet_contracts::Determinism,
		) -> pallet_contracts::CodeUploadResult<Hash, Balance> {
			Contracts::bare_upload_code(origin, code, storage_deposit_limit, determinism)
		}

		fn get_storage(address: AccountId, key: Vec<u8>) -> pallet_contracts::GetStorageResult {
			Contracts::get_storage(address, key)
		}
	}
}

#[cfg(test)]
mod tests {
	use super::{
		pallet_contracts::test_utils::{builder::*, ALICE, GAS_LIMIT},
		*,
	};
	use sp_runtime::BuildStorage;

	// Tests of a chain still compile after the port.
	#[test]
	fn a_contract_is_made_and_called() {
		let mut storage = frame_system::GenesisConfig::<Runtime>::default()
			.build_storage()
			.expect("the genesis is valid");
		pallet_balances::GenesisConfig::<Runtime> {
			balances: vec![(ALICE, 1_000_000_000_000)],
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.expect("the genesis is valid");
		sp_io::TestExternalities::new(storage).execute_with(|| {
			let code = wat::parse_str(
				r#"(module (import "env" "memory" (memory 1 1))
					(import "seal0" "call_chain_extension"
						(func $extension (param i32 i32 i32 i32 i32) (result i32)))
					(func (export "deploy")) (func (export "call")
						(drop (call $extension (i32.const 1)
							(i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)))))"#,
			)
			.expect("the module is valid");
			let code = pallet_contracts::Code::Upload(code);
			let contract = BareInstantiateBuilder::<Runtime>::bare_instantiate(ALICE, code)
				.value(1_000)
				.build_and_unwrap_account_id();
			let outcome = BareCallBuilder::<Runtime>::bare_call(ALICE, contract.clone()).build();
			assert!(outcome.result.is_ok_and(|output| !output.did_revert()));
			let call = CallBuilder::<Runtime>::call(RuntimeOrigin::signed(ALICE), contract)
				.gas_limit(GAS_LIMIT / 2);
			assert!(call.build().is_ok());
		});
	}
}
