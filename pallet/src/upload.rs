//! Uploading and removing contract code.

use crate::{
	api::Determinism,
	code::{self, CodeInfo},
	descriptor,
	executing::note_codes_change,
	meter::Diff,
	vm::{self, Rejection},
	BalanceOf, CodeHash, CodeInfoOf, Config, Error, Event, HoldReason, LinkPlanOf, Pallet,
	PristineCode,
};
use alloc::{format, vec::Vec};
use codec::{Encode, MaxEncodedLen};
use contracts_host_api::DescriptorView;
use frame_support::{
	ensure,
	traits::{fungible::MutateHold, tokens::Precision, Get},
	BoundedVec,
};
use sp_runtime::{
	traits::{BadOrigin, Hash, Zero},
	DispatchResult,
};

/// Contract code that is on the chain now, and what it took to bring it there.
pub struct Uploaded<T: Config> {
	/// Hash of the code.
	pub hash: CodeHash<T>,
	/// Balance held for it; zero if it was there.
	pub deposit: BalanceOf<T>,
	/// How many functions it imports; `None` if it already existed and was not examined.
	pub imports: Option<u32>,
	/// Whether the host API had to be installed first.
	pub installed: bool,
}

/// Validates and stores `code`, holding the deposit from `owner`. Contract code that is there already
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
	let mut encoded = descriptor::bytes::<T>();
	// A descriptor that cannot be searched was overwritten: it is written again.
	let installed = descriptor::current::<T>().is_none() || DescriptorView::new(&encoded).is_err();
	if installed {
		descriptor::install::<T>().map_err(|error| {
			Rejection::new(error, "the chain's contracts are not migrated to this pallet yet")
		})?;
		encoded = descriptor::bytes::<T>();
	}
	let plan = vm::validate::<T>(&code, &encoded, vm::Standing::New)?;

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
	Ok(Uploaded { hash, deposit, imports: Some(plan.links.functions.len() as u32), installed })
}

/// Removes contract code that nobody uses and gives the deposit back.
///
/// # Errors
///
/// [`Error::CodeNotFound`]; [`Error::CodeInUse`]; `BadOrigin` for anyone but the owner.
pub fn remove<T: Config>(remover: T::AccountId, code_hash: CodeHash<T>) -> DispatchResult {
	let info = code::info::<T>(code_hash)?;
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
