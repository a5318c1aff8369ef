//! Running what is traced.

use super::{
	recorder::recording, TraceConfig, TraceError, TracedCall, TracedExtrinsic, TracedInstantiation,
};
use crate::{
	api::{Code, CollectEvents, DebugInfo, Determinism},
	BalanceOf, CodeHash, Config, EventRecordOf, Pallet,
};
use alloc::vec::Vec;
use frame_support::weights::Weight;
use frame_system::Phase;
use sp_runtime::{traits::Block as BlockT, ApplyExtrinsicResult};

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;

impl<T: Config> Pallet<T> {
	/// Calls a contract from Rust, and records the call: the body of `TraceApi::trace_call`.
	pub fn trace_call(
		origin: T::AccountId,
		dest: T::AccountId,
		value: BalanceOf<T>,
		gas_limit: Weight,
		storage_deposit_limit: Option<BalanceOf<T>>,
		data: Vec<u8>,
		config: TraceConfig,
	) -> TracedCall<AccountIdOf<T>, BalanceOf<T>, CodeHash<T>, EventRecordOf<T>> {
		let (result, trace) = recording(config, || {
			Self::bare_call(
				origin,
				dest,
				value,
				gas_limit,
				storage_deposit_limit,
				data,
				DebugInfo::UnsafeDebug,
				CollectEvents::UnsafeCollect,
				Determinism::Enforced,
			)
		});
		TracedCall { result, trace }
	}

	/// Instantiates a contract from Rust, and records it: the body of
	/// `TraceApi::trace_instantiate`.
	pub fn trace_instantiate(
		origin: T::AccountId,
		value: BalanceOf<T>,
		gas_limit: Weight,
		storage_deposit_limit: Option<BalanceOf<T>>,
		code: Code<CodeHash<T>>,
		data: Vec<u8>,
		salt: Vec<u8>,
		config: TraceConfig,
	) -> TracedInstantiation<AccountIdOf<T>, BalanceOf<T>, CodeHash<T>, EventRecordOf<T>> {
		let (result, trace) = recording(config, || {
			Self::bare_instantiate(
				origin,
				value,
				gas_limit,
				storage_deposit_limit,
				code,
				data,
				salt,
				DebugInfo::UnsafeDebug,
				CollectEvents::UnsafeCollect,
			)
		});
		TracedInstantiation { result, trace }
	}
}

/// Runs a block up to the transaction `index`, and records that one: the body of
/// `TraceApi::trace_extrinsic`. `initialize` and `apply` are `initialize_block` and
/// `apply_extrinsic` of the runtime's `Executive`.
///
/// # Errors
///
/// A [`TraceError`].
pub fn replay<T: Config, Block: BlockT>(
	block: Block,
	index: u32,
	config: TraceConfig,
	initialize: impl FnOnce(&Block::Header),
	mut apply: impl FnMut(Block::Extrinsic) -> ApplyExtrinsicResult,
) -> Result<TracedExtrinsic<AccountIdOf<T>, BalanceOf<T>, CodeHash<T>, EventRecordOf<T>>, TraceError>
{
	let (header, extrinsics) = block.deconstruct();
	let count = extrinsics.len() as u32;
	if index >= count {
		return Err(TraceError::NoSuchExtrinsic { count });
	}
	initialize(&header);
	for (at, extrinsic) in (0u32..).zip(extrinsics) {
		if at == index {
			let (result, trace) = recording(config, || apply(extrinsic));
			let events = frame_system::Pallet::<T>::read_events_no_consensus()
				.filter(|event| matches!(event.phase, Phase::ApplyExtrinsic(at) if at == index))
				.map(|event| *event)
				.collect();
			return Ok(TracedExtrinsic { trace, result, events });
		}
		apply(extrinsic).map_err(|error| TraceError::Invalid { index: at, error }).map(|_| ())?;
	}
	Err(TraceError::NoSuchExtrinsic { count })
}
