//! Codes on chain: uploading, removing, and counting who uses them.

use crate::{
	executing::note_codes_change, host_api, meter::Diff, vm, BalanceOf, CodeHash, CodeInfoOf,
	Config, Error, Event, HoldReason, LinkPlanOf, Pallet, PristineCode,
};
use alloc::{format, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{fungible::MutateHold, tokens::Precision, Get},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{BadOrigin, Hash, Zero},
	DispatchResult,
};
use vm::Rejection;

/// Whether a code gives the same result on every machine.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Determinism {
	/// It does: the only kind that this pallet runs.
	Enforced,
	/// It need not, as it may use floats. Refused; kept for the encoding of calls and records.
	Relaxed,
}

/// The record of an uploaded code.
#[derive(
	Encode, Decode, MaxEncodedLen, TypeInfo, CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound,
)]
#[codec(mel_bound())]
#[scale_info(skip_type_params(T))]
pub struct CodeInfo<T: Config> {
	/// Who uploaded it, pays the deposit and may remove it.
	pub owner: T::AccountId,
	/// Balance held for it.
	#[codec(compact)]
	pub deposit: BalanceOf<T>,
	/// How many contracts have it as their code or as a delegate dependency.
	#[codec(compact)]
	pub refcount: u64,
	/// Always [`Determinism::Enforced`] for codes that this pallet stored.
	pub determinism: Determinism,
	/// Length of the code in bytes.
	pub code_len: u32,
}

impl<T: Config> CodeInfo<T> {
	/// What a contract holds for keeping this code from being removed.
	pub fn lockup_deposit(&self) -> BalanceOf<T> {
		T::CodeHashLockupDepositPercent::get().mul_ceil(self.deposit)
	}
}

/// A code that is on the chain now, and what it took to bring it there.
pub struct Uploaded<T: Config> {
	/// Hash of the code.
	pub hash: CodeHash<T>,
	/// Balance held for it; zero if it was there.
	pub deposit: BalanceOf<T>,
	/// How many functions it imports; `None` if it was there, and so was not looked at.
	pub imports: Option<u32>,
	/// Whether the host API had to be installed first.
	pub installed: bool,
}

/// Validates and stores `code`, holding the deposit from `owner`. A code that is there already
/// is left as it is and costs no deposit.
///
/// # Errors
///
/// What is wrong with the code, see [`vm::validate`]; [`Error::CodeTooLarge`];
/// [`Error::MigrationInProgress`];
/// [`Error::StorageDepositLimitExhausted`]; [`Error::StorageDepositNotEnoughFunds`].
pub fn upload<T: Config>(
	owner: T::AccountId,
	code: Vec<u8>,
	deposit_limit: Option<BalanceOf<T>>,
) -> Result<Uploaded<T>, Rejection> {
	let hash = T::Hashing::hash(&code);
	if CodeInfoOf::<T>::contains_key(hash) {
		return Ok(Uploaded { hash, deposit: Zero::zero(), imports: None, installed: false });
	}
	let code_len = code.len();
	let code: BoundedVec<_, T::MaxCodeLen> = BoundedVec::try_from(code).map_err(|_| {
		let max = T::MaxCodeLen::get();
		let reason = format!("the code has {code_len} bytes, expected at most {max}");
		Rejection::new(Error::<T>::CodeTooLarge, reason)
	})?;
	let installed = host_api::current::<T>().is_none();
	if installed {
		host_api::install::<T>().map_err(|error| {
			Rejection::new(error, "the chain's contracts are not migrated to this pallet yet")
		})?;
	}
	let plan = vm::validate::<T>(&code, &host_api::descriptor_bytes::<T>())?;

	let code_len = code.len() as u32;
	let records = CodeInfo::<T>::max_encoded_len().saturating_add(plan.encoded_size());
	let deposit = Diff::price_of_new::<T>(code_len.saturating_add(records as u32), 3);
	if let Some(limit) = deposit_limit {
		ensure!(
			deposit <= limit,
			Rejection::new(
				Error::<T>::StorageDepositLimitExhausted,
				format!("the deposit for the code is {deposit:?}, the limit {limit:?}"),
			)
		);
	}
	T::Currency::hold(&HoldReason::CodeUploadDepositReserve.into(), &owner, deposit).map_err(
		|_| {
			Rejection::new(
				Error::<T>::StorageDepositNotEnoughFunds,
				format!("{owner:?} cannot pay the deposit for the code, {deposit:?}"),
			)
		},
	)?;
	note_codes_change();
	PristineCode::<T>::insert(hash, &code);
	LinkPlanOf::<T>::insert(hash, &plan);
	CodeInfoOf::<T>::insert(
		hash,
		CodeInfo {
			owner: owner.clone(),
			deposit,
			refcount: 0,
			determinism: Determinism::Enforced,
			code_len,
		},
	);
	Pallet::<T>::deposit_event(Event::CodeStored {
		code_hash: hash,
		deposit_held: deposit,
		uploader: owner,
	});
	Ok(Uploaded { hash, deposit, imports: Some(plan.functions.len() as u32), installed })
}

/// Removes a code that nobody uses and gives the deposit back.
///
/// # Errors
///
/// [`Error::CodeNotFound`]; [`Error::CodeInUse`]; `BadOrigin` for anyone but the owner.
pub fn remove<T: Config>(remover: T::AccountId, code_hash: CodeHash<T>) -> DispatchResult {
	let info = CodeInfoOf::<T>::get(code_hash).ok_or(Error::<T>::CodeNotFound)?;
	ensure!(info.refcount == 0, Error::<T>::CodeInUse);
	ensure!(info.owner == remover, BadOrigin);
	let deposit_released = T::Currency::release(
		&HoldReason::CodeUploadDepositReserve.into(),
		&info.owner,
		info.deposit,
		Precision::BestEffort,
	)?;
	note_codes_change();
	CodeInfoOf::<T>::remove(code_hash);
	PristineCode::<T>::remove(code_hash);
	LinkPlanOf::<T>::remove(code_hash);
	Pallet::<T>::deposit_event(Event::CodeRemoved { code_hash, deposit_released, remover });
	Ok(())
}

/// Notes one more user of a code.
///
/// # Errors
///
/// [`Error::CodeNotFound`]
pub fn increment_refcount<T: Config>(code_hash: CodeHash<T>) -> DispatchResult {
	CodeInfoOf::<T>::try_mutate(code_hash, |info| {
		let info = info.as_mut().ok_or(Error::<T>::CodeNotFound)?;
		info.refcount = info.refcount.saturating_add(1);
		Ok(())
	})
}

/// Notes one user less. A code without users stays until its owner removes it.
pub fn decrement_refcount<T: Config>(code_hash: CodeHash<T>) {
	CodeInfoOf::<T>::mutate_extant(code_hash, |info| {
		info.refcount = info.refcount.saturating_sub(1);
	});
}
