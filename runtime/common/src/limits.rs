//! The limits of blocks.

use crate::weights::{block_weights::BlockExecutionWeight, extrinsic_weights::ExtrinsicBaseWeight};
use frame_support::{
	dispatch::DispatchClass,
	weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;

/// Maximum computation in a block, in picoseconds: two seconds.
pub const BLOCK_TIME: u64 = WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2);

/// Share of a block that transactions of the normal class may fill.
pub const NORMAL_RATIO: Perbill = Perbill::from_percent(75);

/// The limits of a block with this maximum weight. A single extrinsic may use what its class
/// allows, less the share `initialization` of `maximum`.
pub fn block_weights(maximum: Weight, initialization: Perbill) -> BlockWeights {
	BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |class| {
			class.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |class| {
			class.max_total = Some(NORMAL_RATIO * maximum);
		})
		.for_class(DispatchClass::Operational, |class| {
			class.max_total = Some(maximum);
			// Available even if normal transactions fill the block.
			class.reserved = Some(maximum - NORMAL_RATIO * maximum);
		})
		.avg_block_initialization(initialization)
		.build_or_panic()
}

/// Blocks of 5 MiB.
pub fn block_length() -> BlockLength {
	BlockLength::builder()
		.max_length(5 * 1024 * 1024)
		.modify_max_length_for_class(DispatchClass::Normal, |max| *max = NORMAL_RATIO * *max)
		.build()
}
