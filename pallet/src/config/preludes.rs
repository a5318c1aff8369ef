//! Default configurations for `derive_impl`.

use crate::{host::Seal, DefaultAddressGenerator, DefaultConfig, Limits, NoRandomness};
use frame_support::{
	derive_impl,
	pallet_prelude::inject_runtime_type,
	parameter_types,
	traits::{ConstBool, ConstU32, Nothing},
	weights::Weight,
};
use sp_runtime::{traits::Convert, Perbill};

parameter_types! {
	/// The deposit for a byte.
	pub const DepositPerByte: u64 = 1;
	/// The deposit for an item: that of a hundred bytes.
	pub const DepositPerItem: u64 = 100;
	/// The default deposit limit: enough for any test.
	pub const DefaultDepositLimit: u64 = 10_000_000;
	/// The maximum number of delegate dependencies: more than any contract has.
	pub const MaxDelegateDependencies: u32 = 32;
	/// The share of the deposit that locks code: about a third, so that tests notice rounding.
	pub const CodeHashLockupDepositPercent: Perbill = Perbill::from_percent(33);
}

/// Default configuration for tests. Only `Currency` and `Time` are missing.
pub struct TestDefaultConfig;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig, no_aggregated_types)]
impl frame_system::DefaultConfig for TestDefaultConfig {}

impl<B: From<u64>> Convert<Weight, B> for TestDefaultConfig {
	fn convert(weight: Weight) -> B {
		weight.ref_time().into()
	}
}

#[frame_support::register_default_impl(TestDefaultConfig)]
impl DefaultConfig for TestDefaultConfig {
	#[inject_runtime_type]
	type RuntimeEvent = ();
	#[inject_runtime_type]
	type RuntimeCall = ();
	#[inject_runtime_type]
	type RuntimeHoldReason = ();
	type CallFilter = Nothing;
	type WeightPrice = Self;
	type WeightInfo = ();
	type HostFunctions = Seal;
	type ChainExtension = ();
	type Randomness = NoRandomness;
	type Limits = Limits;
	type MaxCallDepth = ConstU32<5>;
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = CodeHashLockupDepositPercent;
	type AddressGenerator = DefaultAddressGenerator;
	type MaxCodeLen = ConstU32<{ 123 * 1024 }>;
	type MaxStorageKeyLen = ConstU32<128>;
	type MaxTransientStorageSize = ConstU32<{ 1024 * 1024 }>;
	type MaxDelegateDependencies = MaxDelegateDependencies;
	type UnsafeUnstableInterface = ConstBool<false>;
	type MaxDebugBufferLen = ConstU32<{ 2 * 1024 * 1024 }>;
	type UploadOrigin = frame_system::EnsureSigned<sp_runtime::AccountId32>;
	type InstantiateOrigin = frame_system::EnsureSigned<sp_runtime::AccountId32>;
	type Debug = ();
	type Environment = ();
	type ApiVersion = ();
}
