//! Configuration of the pallets. The limits of blocks are here. The rest is in `shared.rs`, which
//! the parachain in `runtime/parachain` uses as well.

mod shared;

use crate::{
	weights::{block_weights::BlockExecutionWeight, extrinsic_weights::ExtrinsicBaseWeight},
	*,
};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU32, ConstU64},
	weights::{
		constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_SECOND},
		Weight,
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;

pub use shared::*;

/// Number of blocks in a day at one block per six seconds, the rate of validators.
pub const DAYS: BlockNumber = 24 * 60 * 10;

/// Share of a block that transactions of the normal class may fill.
const NORMAL_RATIO: Perbill = Perbill::from_percent(75);
/// Two seconds of computation. A chain with validators of its own makes no proofs, so only
/// [`proof_limit`](crate::proof_limit) limits their size.
const MAXIMUM_BLOCK_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), u64::MAX);

/// Raises the proof size of `max_extrinsic` to that of the normal class. The builder reserves a
/// tenth for block initialization, which does not need it. py-substrate-interface 1.8.1 sends 65
/// % of `u64::MAX`, which must fit.
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
	pub RuntimeBlockWeights: BlockWeights = without_limit_of_proof(BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |class| {
			class.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |class| {
			class.max_total = Some(NORMAL_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.for_class(DispatchClass::Operational, |class| {
			class.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
			// Available even if normal transactions fill the block.
			class.reserved = Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.avg_block_initialization(Perbill::from_percent(10))
		.build_or_panic());
	pub RuntimeBlockLength: BlockLength =
		BlockLength::builder()
			.max_length(5 * 1024 * 1024)
			.modify_max_length_for_class(DispatchClass::Normal, |max| *max = NORMAL_RATIO * *max)
			.build();
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
