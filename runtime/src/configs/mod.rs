//! Configuration of the pallets. The limits of blocks are here. The pallets that the parachain in
//! `runtime/parachain` has as well are in `pallets.rs`.

mod pallets;

use crate::*;
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU32, ConstU64},
	weights::{constants::RocksDbWeight, Weight},
};
use frame_system::limits::{BlockLength, BlockWeights};
use runtime_common::limits::{block_length, block_weights, BLOCK_TIME};
use sp_runtime::Perbill;

/// Number of blocks in a day at one block per six seconds, the rate of validators.
pub const DAYS: BlockNumber = 24 * 60 * 10;

/// Two seconds of computation. A chain with validators of its own makes no proofs, so only
/// [`proof_limit`](crate::proof_limit) limits their size.
const MAXIMUM_BLOCK_WEIGHT: Weight = Weight::from_parts(BLOCK_TIME, u64::MAX);

/// Raises the proof size of `max_extrinsic` to that of the normal class. The builder subtracts a
/// tenth of a block for block initialization, which does not need it. py-substrate-interface 1.8.1
/// sends 65 % of `u64::MAX`, which must fit.
fn without_limit_of_proof(mut weights: BlockWeights) -> BlockWeights {
	let normal = weights.per_class.get_mut(DispatchClass::Normal);
	if let (Some(most), Some(total)) = (&mut normal.max_extrinsic, normal.max_total) {
		*most = most.set_proof_size(total.proof_size());
	}
	weights
}

parameter_types! {
	pub const BlockHashCount: BlockNumber = 2400;
	pub const Version: RuntimeVersion = VERSION;
	pub RuntimeBlockWeights: BlockWeights =
		without_limit_of_proof(block_weights(MAXIMUM_BLOCK_WEIGHT, Perbill::from_percent(10)));
	pub RuntimeBlockLength: BlockLength = block_length();
	pub const SS58Prefix: u8 = 42;
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type BlockWeights = RuntimeBlockWeights;
	type BlockLength = RuntimeBlockLength;
	type AccountId = AccountId;
	type Nonce = Nonce;
	type Hash = Hash;
	type BlockHashCount = BlockHashCount;
	type DbWeight = RocksDbWeight;
	type SystemWeightInfo = weights::frame_system::WeightInfo<Runtime>;
	type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Runtime>;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SS58Prefix = SS58Prefix;
	type MaxConsumers = ConstU32<16>;
	type MultiBlockMigrator = Migrations;
}

impl crate::proof_limit::Config for Runtime {}

impl pallet_timestamp::Config for Runtime {
	type Moment = Moment;
	type OnTimestampSet = validators::WithSlots;
	// Several blocks may be sealed in one millisecond. The node then advances the clock.
	type MinimumPeriod = ConstU64<0>;
	type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}
