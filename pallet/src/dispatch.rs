//! What the extrinsics have in common: their results, with the weight that they used.

use crate::{
	api::ExecReturnValue,
	debug_message::DebugMessage,
	exec::{ExecError, Outcome},
	meter::Cost,
	upload::Uploaded,
	vm::Rejection,
	Config, Error,
};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo, Pays, PostDispatchInfo},
	traits::Get,
	weights::Weight,
};
use sp_runtime::DispatchError;

/// The result of a transaction, with the weight that it used.
pub fn into_dispatch_result<T: Config>(
	outcome: Outcome<T, ExecReturnValue>,
	weight: impl FnOnce(Weight) -> Weight,
) -> DispatchResultWithPostInfo {
	let post_info =
		PostDispatchInfo { actual_weight: Some(weight(outcome.consumed)), pays_fee: Pays::Yes };
	let error = match outcome.result {
		Ok(output) if output.did_revert() => Error::<T>::ContractReverted.into(),
		Ok(_) => return Ok(post_info),
		Err(ExecError { error, .. }) => error,
	};
	Err(DispatchErrorWithPostInfo { post_info, error })
}

/// The weight of installing the host API, if an upload had to do it.
pub fn installation<T: Config>(uploaded: &Uploaded<T>) -> Weight {
	match uploaded.installed {
		true => Cost::<T>::install_host_api(),
		false => Weight::zero(),
	}
}

/// The limit that a call of old stands for, which limits computation only: as much proof with it as the
/// longest code takes twice.
pub fn limit_of_time<T: Config>(ref_time: u64) -> Weight {
	let proof = u64::from(T::MaxCodeLen::get()).saturating_mul(2);
	Weight::from_parts(ref_time, proof)
}

/// Logs why contract code was refused; the error of a transaction has no text.
pub fn log_rejection(rejection: Rejection) -> DispatchError {
	DebugMessage::log_only().pallet(&rejection);
	rejection.error
}
