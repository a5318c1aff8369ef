//! The bodies of extrinsics, which return the weight used.

use crate::{
	api::ExecReturnValue,
	code::{
		self,
		upload::{upload, Uploaded},
	},
	exec::{debug_message::DebugMessage, CallLimits, CallStack, ExecError, Outcome},
	meter::Cost,
	vm::Rejection,
	BalanceOf, CodeHash, Config, ContractInfoOf, Error, Event, Origin, Pallet,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{
		DispatchErrorWithPostInfo, DispatchResultWithPostInfo, Pays, PostDispatchInfo,
		WithPostDispatchInfo,
	},
	weights::Weight,
};
use sp_runtime::{traits::Saturating, DispatchError, DispatchResult};

/// Calls a contract.
pub fn call<T: Config>(
	origin: Origin<T>,
	dest: T::AccountId,
	value: BalanceOf<T>,
	limits: CallLimits<T>,
	data: Vec<u8>,
) -> DispatchResultWithPostInfo {
	let len = data.len() as u32;
	let debug = DebugMessage::log_only();
	let outcome = CallStack::call_contract(origin, dest, value, limits, data, debug);
	into_dispatch_result(outcome, |used| Cost::<T>::call(len, used))
}

/// Instantiates stored contract code.
pub fn instantiate<T: Config>(
	deployer: T::AccountId,
	code_hash: CodeHash<T>,
	value: BalanceOf<T>,
	limits: CallLimits<T>,
	data: Vec<u8>,
	salt: Vec<u8>,
) -> DispatchResultWithPostInfo {
	let (data_len, salt_len) = (data.len() as u32, salt.len() as u32);
	let debug = DebugMessage::log_only();
	let outcome =
		CallStack::instantiate_contract(deployer, code_hash, value, limits, data, &salt, debug);
	into_dispatch_result(outcome.map_output(|(_, output)| output), |used| {
		Cost::<T>::instantiate(data_len, salt_len, used)
	})
}

/// Uploads and instantiates contract code. The instantiation has the deposit limit that the
/// upload leaves.
pub fn instantiate_with_code<T: Config>(
	uploader: T::AccountId,
	deployer: T::AccountId,
	value: BalanceOf<T>,
	mut limits: CallLimits<T>,
	code: Vec<u8>,
	data: Vec<u8>,
	salt: Vec<u8>,
) -> DispatchResultWithPostInfo {
	let (code_len, data_len, salt_len) = (code.len() as u32, data.len() as u32, salt.len() as u32);
	let short = Cost::<T>::short_functions(&code);
	let uploaded = upload::<T>(uploader, code, limits.deposit).map_err(|rejection| {
		let arguments = data_len.saturating_add(salt_len);
		let weight = Cost::<T>::refused_code(code_len, arguments).saturating_add(short);
		log_rejection(rejection).with_weight(weight)
	})?;
	let beside = beside_bytes(&uploaded, short);
	limits.deposit = limits.deposit.map(|limit| limit.saturating_sub(uploaded.deposit));
	let debug = DebugMessage::log_only();
	let outcome =
		CallStack::instantiate_contract(deployer, uploaded.hash, value, limits, data, &salt, debug);
	into_dispatch_result(outcome.map_output(|(_, output)| output), |used| {
		Cost::<T>::instantiate_with_code(code_len, uploaded.imports, data_len, salt_len, used)
			.saturating_add(beside)
	})
}

/// Uploads contract code.
pub fn upload_code<T: Config>(
	owner: T::AccountId,
	code: Vec<u8>,
	deposit_limit: Option<BalanceOf<T>>,
) -> DispatchResultWithPostInfo {
	let (code_len, short) = (code.len() as u32, Cost::<T>::short_functions(&code));
	let uploaded = upload::<T>(owner, code, deposit_limit).map_err(log_rejection)?;
	let used = Cost::<T>::upload_code(code_len, uploaded.imports)
		.saturating_add(beside_bytes(&uploaded, short));
	Ok(Some(used).into())
}

/// Replaces the code of a contract.
pub fn set_code<T: Config>(contract: T::AccountId, code_hash: CodeHash<T>) -> DispatchResult {
	ContractInfoOf::<T>::try_mutate(&contract, |info| {
		let info = info.as_mut().ok_or(Error::<T>::ContractNotFound)?;
		code::increment_refcount::<T>(code_hash)?;
		code::decrement_refcount::<T>(info.code_hash);
		let old_code_hash = core::mem::replace(&mut info.code_hash, code_hash);
		Pallet::<T>::deposit_event(Event::ContractCodeUpdated {
			contract: contract.clone(),
			new_code_hash: code_hash,
			old_code_hash,
		});
		Ok(())
	})
}

/// Returns the result of a transaction, with the weight used. `weight` maps the weight of the
/// call to that of the extrinsic.
fn into_dispatch_result<T: Config>(
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

/// Returns the weight of an upload beyond that of its bytes: of short functions if the code was
/// validated, and of installing the host API if that was necessary.
fn beside_bytes<T: Config>(uploaded: &Uploaded<T>, short: Weight) -> Weight {
	let validated = uploaded.imports.map_or(Weight::zero(), |_| short);
	let installed = if uploaded.installed { Cost::<T>::install_host_api() } else { Weight::zero() };
	validated.saturating_add(installed)
}

/// Logs the reason for a rejection, because the error of a transaction has no text. Returns the
/// error.
pub fn log_rejection(rejection: Rejection) -> DispatchError {
	DebugMessage::log_only().pallet(&rejection);
	rejection.error
}
