//! Calls, instantiations and uploads from Rust, as used by the runtime API.

use crate::{
	api::{
		Code, CodeUploadResult, CodeUploadReturnValue, CollectEvents, ContractExecResult,
		ContractInstantiateResult, ContractResult, DebugInfo, Determinism, InstantiateReturnValue,
	},
	code::upload::{self, Uploaded},
	entry::dispatch::log_rejection,
	exec::debug_message::DebugMessage,
	exec::{CallLimits, CallStack, Outcome},
	BalanceOf, CodeHash, Config, EventRecordOf, Origin, Pallet, StorageDeposit,
};
use alloc::vec::Vec;
use frame_support::{traits::Get, weights::Weight};
use sp_runtime::{traits::Saturating, DispatchError};

impl<T: Config> Pallet<T> {
	/// Calls a contract from Rust, as the runtime API does.
	///
	/// `determinism` only matches the signature in `pallet-contracts`. Non-deterministic code
	/// never runs.
	pub fn bare_call(
		origin: T::AccountId,
		dest: T::AccountId,
		value: BalanceOf<T>,
		gas_limit: Weight,
		storage_deposit_limit: Option<BalanceOf<T>>,
		data: Vec<u8>,
		debug: DebugInfo,
		collect_events: CollectEvents,
		_determinism: Determinism,
	) -> ContractExecResult<BalanceOf<T>, EventRecordOf<T>> {
		let limits = CallLimits::<T>::new(gas_limit, storage_deposit_limit);
		let debug = Self::debug_message(debug);
		let origin = Origin::Signed(origin);
		let outcome = CallStack::call_contract(origin, dest, value, limits, data, debug);
		contract_result(outcome, collect_events, |output| output)
	}

	/// Instantiates a contract from Rust, as the runtime API does.
	pub fn bare_instantiate(
		origin: T::AccountId,
		value: BalanceOf<T>,
		gas_limit: Weight,
		mut storage_deposit_limit: Option<BalanceOf<T>>,
		code: Code<CodeHash<T>>,
		data: Vec<u8>,
		salt: Vec<u8>,
		debug: DebugInfo,
		collect_events: CollectEvents,
	) -> ContractInstantiateResult<T::AccountId, BalanceOf<T>, EventRecordOf<T>> {
		let mut debug = Self::debug_message(debug);
		let (code_hash, upload_deposit) = match code {
			Code::Existing(hash) => (hash, BalanceOf::<T>::default()),
			Code::Upload(code) => {
				match upload::upload::<T>(origin.clone(), code, storage_deposit_limit) {
					Ok(uploaded) => (uploaded.hash, uploaded.deposit),
					Err(rejection) => {
						debug.pallet(&rejection);
						return ContractResult {
							gas_consumed: Weight::zero(),
							gas_required: Weight::zero(),
							storage_deposit: StorageDeposit::default(),
							debug_message: debug.into_bytes(),
							result: Err(rejection.error),
							events: events_if::<T>(collect_events),
						};
					},
				}
			},
		};
		storage_deposit_limit =
			storage_deposit_limit.map(|limit| limit.saturating_sub(upload_deposit));
		let limits = CallLimits::<T>::new(gas_limit, storage_deposit_limit);
		let mut outcome =
			CallStack::instantiate_contract(origin, code_hash, value, limits, data, &salt, debug);
		outcome.deposit = outcome.deposit.saturating_add(StorageDeposit::Charge(upload_deposit));
		contract_result(outcome, collect_events, |(account_id, result)| InstantiateReturnValue {
			result,
			account_id,
		})
	}

	/// Uploads contract code from Rust, as the runtime API does.
	///
	/// # Errors
	///
	/// The errors of [`upload_code`](Pallet::upload_code).
	pub fn bare_upload_code(
		origin: T::AccountId,
		code: Vec<u8>,
		storage_deposit_limit: Option<BalanceOf<T>>,
		_determinism: Determinism,
	) -> CodeUploadResult<CodeHash<T>, BalanceOf<T>> {
		let uploaded = Self::upload(origin, code, storage_deposit_limit)?;
		Ok(CodeUploadReturnValue { code_hash: uploaded.hash, deposit: uploaded.deposit })
	}

	/// Uploads contract code. If it is refused, logs the reason.
	pub(crate) fn upload(
		origin: T::AccountId,
		code: Vec<u8>,
		storage_deposit_limit: Option<BalanceOf<T>>,
	) -> Result<Uploaded<T>, DispatchError> {
		upload::upload::<T>(origin, code, storage_deposit_limit).map_err(log_rejection)
	}

	/// Returns the weight limit of a dry run that asks for `limit`. It is at most the weight of a
	/// block, because the caller pays nothing.
	pub fn dry_run_limit(limit: Option<Weight>) -> Weight {
		let max = T::BlockWeights::get().max_block;
		limit.map_or(max, |limit| limit.min(max))
	}

	fn debug_message(debug: DebugInfo) -> DebugMessage {
		match debug {
			DebugInfo::UnsafeDebug => DebugMessage::collect(T::MaxDebugBufferLen::get()),
			DebugInfo::Skip => DebugMessage::log_only(),
		}
	}
}

fn contract_result<T: Config, Output, Returned>(
	outcome: Outcome<T, Output>,
	collect_events: CollectEvents,
	map: impl FnOnce(Output) -> Returned,
) -> ContractResult<Result<Returned, DispatchError>, BalanceOf<T>, EventRecordOf<T>> {
	ContractResult {
		gas_consumed: outcome.consumed,
		gas_required: outcome.required,
		storage_deposit: outcome.deposit,
		debug_message: outcome.debug.into_bytes(),
		result: outcome.result.map(map).map_err(|error| error.error),
		events: events_if::<T>(collect_events),
	}
}

fn events_if<T: Config>(collect: CollectEvents) -> Option<Vec<EventRecordOf<T>>> {
	(collect == CollectEvents::UnsafeCollect).then(|| {
		frame_system::Pallet::<T>::read_events_no_consensus().map(|event| *event).collect()
	})
}
