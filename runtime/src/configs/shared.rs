//! Configuration shared by the dev chain and the parachain.

use super::MAXIMUM_BLOCK_WEIGHT;
use crate::*;
use frame_support::{
	derive_impl,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, Contains, VariantCountOf},
	weights::{constants::WEIGHT_REF_TIME_PER_SECOND, ConstantMultiplier, Weight},
};
use sp_runtime::{FixedU128, Perbill};

/// One unit of the currency.
pub const UNIT: Balance = 1_000_000_000_000;
/// A thousandth of a [`UNIT`].
pub const MILLIUNIT: Balance = UNIT / 1_000;
/// Minimum balance of an account. An account with less is removed.
pub const EXISTENTIAL_DEPOSIT: Balance = MILLIUNIT;

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxLocks = ConstU32<50>;
	type WeightInfo = weights::pallet_balances::WeightInfo<Runtime>;
}

pub mod fees {
	//! The fees of a transaction. Deposits are not part of them.

	use super::*;
	use frame_support::weights::{
		WeightToFeeCoefficient, WeightToFeeCoefficients, WeightToFeePolynomial,
	};

	/// A second of computation costs ten units.
	pub struct WeightToFee;

	impl WeightToFeePolynomial for WeightToFee {
		type Balance = Balance;

		fn polynomial() -> WeightToFeeCoefficients<Balance> {
			const PER_PICOSECOND: Balance = 10 * UNIT / WEIGHT_REF_TIME_PER_SECOND as Balance;
			[WeightToFeeCoefficient {
				coeff_integer: PER_PICOSECOND,
				coeff_frac: Perbill::zero(),
				negative: false,
				degree: 1,
			}]
			.into_iter()
			.collect()
		}
	}
}

parameter_types! {
	pub FeeMultiplier: FixedU128 = FixedU128::from_u32(1);
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = pallet_transaction_payment::FungibleAdapter<Balances, ()>;
	type OperationalFeeMultiplier = frame_support::traits::ConstU8<5>;
	type WeightToFee = fees::WeightToFee;
	type LengthToFee = ConstantMultiplier<Balance, ConstU128<{ MILLIUNIT / 100 }>>;
	type FeeMultiplierUpdate = pallet_transaction_payment::ConstFeeMultiplier<FeeMultiplier>;
	type WeightInfo = weights::pallet_transaction_payment::WeightInfo<Runtime>;
}

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = weights::pallet_sudo::WeightInfo<Runtime>;
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = weights::pallet_utility::WeightInfo<Runtime>;
}

parameter_types! {
	/// Half of a block. While a migration runs, blocks contain only inherents.
	pub MigrationWeight: Weight = Perbill::from_percent(50) * MAXIMUM_BLOCK_WEIGHT;
}

/// Continues without a migration that fails. The chain can do without each migration in the list.
pub struct GoOn;

impl FailedMigrationHandler for GoOn {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		FailedMigrationHandling::ForceUnstuck
	}
}

#[derive_impl(pallet_migrations::config_preludes::TestDefaultConfig)]
impl pallet_migrations::Config for Runtime {
	// It stays in the list, because it runs once after each upgrade.
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = (pallet_lean_contracts::migration::PlanCodes<Runtime>,);
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type FailedMigrationHandler = GoOn;
	type MaxServiceWeight = MigrationWeight;
	type WeightInfo = weights::pallet_migrations::WeightInfo<Runtime>;
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

/// The calls that contracts may dispatch with `call_runtime`: transfers, remarks, and batches of
/// them.
///
/// Contracts rely on the encoding of these calls. A production chain should therefore list only
/// calls that it keeps stable. Calls within a batch are filtered as well.
pub struct CallsOfContracts;

impl Contains<RuntimeCall> for CallsOfContracts {
	fn contains(call: &RuntimeCall) -> bool {
		use frame_system::Call as System;
		use pallet_balances::Call as Balances;
		use pallet_utility::Call as Utility;

		matches!(
			call,
			RuntimeCall::Balances(
				Balances::transfer_allow_death { .. }
					| Balances::transfer_keep_alive { .. }
					| Balances::transfer_all { .. }
			) | RuntimeCall::System(System::remark { .. } | System::remark_with_event { .. })
				| RuntimeCall::Utility(
					Utility::batch { .. } | Utility::batch_all { .. } | Utility::force_batch { .. }
				)
		)
	}
}

/// The host functions that contracts import: those of every chain, and this chain's own.
#[cfg(not(feature = "xcm"))]
type HostFunctions = (pallet_lean_contracts::host::Seal, payments::Payments);

/// The host functions with those of XCM. This chain has no XCM, but measures them for chains that
/// have.
#[cfg(feature = "xcm")]
type HostFunctions =
	(pallet_lean_contracts::host::Seal, pallet_lean_contracts::host::xcm::Xcm, payments::Payments);

#[cfg(feature = "xcm")]
impl pallet_lean_contracts::host::xcm::Config for Runtime {
	type Xcm = ();
	type XcmWeightInfo = pallet_lean_contracts::host::xcm::weights::SubstrateWeight<Runtime>;
}

/// The default limits, with a higher charge for proofs than for those of other pallets. FRAME's
/// CLI counts only one large map. With this charge, tests can compare the proof of each call with
/// its charge.
pub struct ContractLimits;
impl frame_support::traits::Get<pallet_lean_contracts::Limits> for ContractLimits {
	fn get() -> pallet_lean_contracts::Limits {
		pallet_lean_contracts::Limits { map_layers: 3, trie_layers: 5, ..Default::default() }
	}
}

impl pallet_lean_contracts::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type Currency = Balances;
	type CallFilter = CallsOfContracts;
	type WeightPrice = pallet_transaction_payment::Pallet<Runtime>;
	type WeightInfo = pallet_lean_contracts::weights::SubstrateWeight<Runtime>;
	type HostFunctions = HostFunctions;
	type ChainExtension = payments::PaymentsExtension;
	type Randomness = pallet_lean_contracts::NoRandomness;
	type Limits = ContractLimits;
	type MaxCallDepth = ConstU32<5>;
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = CodeHashLockupDepositPercent;
	type AddressGenerator = pallet_lean_contracts::DefaultAddressGenerator;
	type MaxCodeLen = ConstU32<{ 123 * 1024 }>;
	type MaxStorageKeyLen = ConstU32<128>;
	type MaxTransientStorageSize = ConstU32<{ 1024 * 1024 }>;
	type MaxDelegateDependencies = ConstU32<32>;
	// For a dev chain only: unstable functions may change or be removed with any upgrade.
	type UnsafeUnstableInterface = ConstBool<true>;
	type MaxDebugBufferLen = ConstU32<{ 2 * 1024 * 1024 }>;
	type UploadOrigin = frame_system::EnsureSigned<AccountId>;
	type InstantiateOrigin = frame_system::EnsureSigned<AccountId>;
	type Debug = ();
	type Environment = ();
	type ApiVersion = ();
}

impl payments::Config for Runtime {
	type PaymentWeights = weights::payments::WeightInfo<Runtime>;
}
