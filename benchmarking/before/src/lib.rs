//! The dev chain's runtime with `pallet-contracts` 51.
//!
//! `tests/e2e/test/swap.test.mjs` starts from it, before `sudo(set_code)` installs this project's
//! runtime. Pallets, indices, transaction extensions, storage prices and the chain extension are
//! those of `runtime/`. Weights are the defaults of each pallet.
//!
//! Features:
//! - `runtime-benchmarks`: `make peer-weights` measures the weights of `pallet-contracts` here.
//! - `measured-weights`: charges those weights. Blocks and transactions cost what they cost in
//!   `runtime/`.

#![cfg_attr(not(feature = "std"), no_std)]
#![allow(missing_docs)]
#![recursion_limit = "256"]

extern crate alloc;

#[cfg(all(substrate_runtime, feature = "pooled-allocator"))]
#[global_allocator]
static ALLOCATOR: runtime_allocator::RuntimeAllocator =
	runtime_allocator::RuntimeAllocator::new(runtime_allocator::Substrate);

mod payments;
/// Not where they are measured: they may not exist yet.
#[cfg(not(feature = "runtime-benchmarks"))]
pub mod weights;

use alloc::vec::Vec;
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		ConstBool, ConstU128, ConstU32, ConstU64, ConstU8, Contains, Randomness, VariantCountOf,
	},
	weights::{constants::RocksDbWeight, IdentityFee, Weight},
};
use frame_system::limits::BlockWeights;
use runtime_common::{
	contracts::{
		CodeHashLockupDepositPercent, DefaultDepositLimit, DepositPerByte, DepositPerItem,
	},
	fees,
	limits::BLOCK_TIME,
	AccountId, Address, Balance, BlockNumber, Hash, Header, Nonce, Signature,
};
use sp_runtime::{
	generic,
	traits::Block as BlockT,
	transaction_validity::{TransactionSource, TransactionValidity},
};
use sp_version::RuntimeVersion;

pub type Block = generic::Block<Header, UncheckedExtrinsic>;
pub type TxExtension = (
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// A `spec_version` below that of the dev chain.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("lean-contracts"),
	impl_name: alloc::borrow::Cow::Borrowed("with-pallet-contracts"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: RUNTIME_API_VERSIONS,
	transaction_version: 2,
	system_version: 1,
};

sp_runtime::impl_opaque_keys! {
	pub struct SessionKeys {}
}

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
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(4)]
	pub type Sudo = pallet_sudo;
	#[runtime::pallet_index(5)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(6)]
	pub type Contracts = pallet_contracts;
}

#[cfg(feature = "runtime-benchmarks")]
frame_benchmarking::define_benchmarks!([pallet_contracts, Contracts]);

/// Proof size is unlimited, as on chains without proofs. `set_code` needs that: each byte of a
/// new runtime counts as a byte of proof.
const MAXIMUM_BLOCK_WEIGHT: Weight = Weight::from_parts(BLOCK_TIME, u64::MAX);

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub RuntimeBlockWeights: BlockWeights = block_limits();
	pub ContractsSchedule: pallet_contracts::Schedule<Runtime> = Default::default();
}

#[cfg(not(feature = "measured-weights"))]
fn block_limits() -> BlockWeights {
	BlockWeights::with_sensible_defaults(MAXIMUM_BLOCK_WEIGHT, runtime_common::limits::NORMAL_RATIO)
}

/// The block limits of `runtime/`.
#[cfg(feature = "measured-weights")]
fn block_limits() -> BlockWeights {
	runtime_common::limits::block_weights(
		MAXIMUM_BLOCK_WEIGHT,
		sp_runtime::Perbill::from_percent(10),
	)
}

#[cfg(not(feature = "measured-weights"))]
type ContractsWeights = pallet_contracts::weights::SubstrateWeight<Runtime>;
#[cfg(feature = "measured-weights")]
type ContractsWeights = weights::WeightInfo<Runtime>;

/// The charge of every transaction beside its call. With `measured-weights`, that of `runtime/`.
#[cfg(not(feature = "measured-weights"))]
type ExtensionWeights = frame_system::SubstrateExtensionsWeight<Runtime>;
#[cfg(feature = "measured-weights")]
type ExtensionWeights = runtime_common::weights::frame_system_extensions::WeightInfo<Runtime>;
#[cfg(not(feature = "measured-weights"))]
type PaymentWeights = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
#[cfg(feature = "measured-weights")]
type PaymentWeights = runtime_common::weights::pallet_transaction_payment::WeightInfo<Runtime>;

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type BlockWeights = RuntimeBlockWeights;
	type AccountId = AccountId;
	type Nonce = Nonce;
	type Hash = Hash;
	type DbWeight = RocksDbWeight;
	type ExtensionsWeightInfo = ExtensionWeights;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type MaxConsumers = ConstU32<16>;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<0>;
	type WeightInfo = ();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<{ fees::EXISTENTIAL_DEPOSIT }>;
	type AccountStore = System;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxLocks = ConstU32<50>;
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = pallet_transaction_payment::FungibleAdapter<Balances, ()>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightToFee = IdentityFee<Balance>;
	type LengthToFee = fees::LengthToFee;
	type FeeMultiplierUpdate = pallet_transaction_payment::ConstFeeMultiplier<fees::FeeMultiplier>;
	type WeightInfo = PaymentWeights;
}

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = ();
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

/// Allows contracts to dispatch calls of the balances pallet.
pub struct CallsOfContracts;
impl Contains<RuntimeCall> for CallsOfContracts {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(call, RuntimeCall::Balances(_))
	}
}

/// Randomness that is always zero.
pub struct NoRandomness;
impl Randomness<Hash, BlockNumber> for NoRandomness {
	fn random(_: &[u8]) -> (Hash, BlockNumber) {
		Default::default()
	}
}

impl pallet_contracts::Config for Runtime {
	type Time = Timestamp;
	type Randomness = NoRandomness;
	type Currency = Balances;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	type CallFilter = CallsOfContracts;
	type DepositPerItem = DepositPerItem;
	type DepositPerByte = DepositPerByte;
	type DefaultDepositLimit = DefaultDepositLimit;
	type WeightPrice = TransactionPayment;
	type WeightInfo = ContractsWeights;
	type ChainExtension = payments::PaymentsExtension;
	type Schedule = ContractsSchedule;
	type CallStack = [pallet_contracts::Frame<Self>; 5];
	type AddressGenerator = pallet_contracts::DefaultAddressGenerator;
	type MaxCodeLen = ConstU32<{ 123 * 1024 }>;
	type MaxStorageKeyLen = ConstU32<128>;
	type MaxTransientStorageSize = ConstU32<{ 1024 * 1024 }>;
	type UnsafeUnstableInterface = ConstBool<true>;
	type MaxDebugBufferLen = ConstU32<{ 2 * 1024 * 1024 }>;
	type CodeHashLockupDepositPercent = CodeHashLockupDepositPercent;
	type MaxDelegateDependencies = ConstU32<32>;
	type UploadOrigin = frame_system::EnsureSigned<AccountId>;
	type InstantiateOrigin = frame_system::EnsureSigned<AccountId>;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_contracts::migration::codegen::BenchMigrations;
	type Debug = ();
	type Environment = ();
	type ApiVersion = ();
	type Xcm = ();
}

/// The default weight limit of a dry run: that of a block.
fn dry_run_limit(limit: Option<Weight>) -> Weight {
	limit.unwrap_or(MAXIMUM_BLOCK_WEIGHT)
}

runtime_common::apis! {
	contracts: pallet_contracts, limit: dry_run_limit;

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			use frame_benchmarking::BenchmarkList;
			use frame_support::traits::StorageInfoTrait;
			let mut list = Vec::<BenchmarkList>::new();
			list_benchmarks!(list, extra);
			(list, AllPalletsWithSystem::storage_info())
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			use frame_benchmarking::BenchmarkBatch;
			use frame_support::traits::WhitelistedStorageKeys;
			let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
			let mut batches = Vec::<BenchmarkBatch>::new();
			let params = (&config, &whitelist);
			add_benchmarks!(params, batches);
			Ok(batches)
		}
	}
}
