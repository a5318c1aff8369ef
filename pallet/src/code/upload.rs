//! Uploading and removing contract code.

use crate::{
	api::Determinism,
	chain_extension::ChainExtension,
	code::{self, CodeInfo},
	descriptor,
	entry::executing::note_codes_change,
	host::Extension,
	meter::Diff,
	vm::{self, CodePlan, Rejection},
	BalanceOf, CodeHash, CodeInfoOf, Config, Error, Event, HoldReason, LinkPlanOf, Pallet,
	PristineCode,
};
use alloc::{format, vec::Vec};
use codec::{Encode, MaxEncodedLen};
use contracts_host_api::{DescriptorView, HostFunction};
use frame_support::{
	ensure,
	traits::{fungible::MutateHold, tokens::Precision, Get},
	BoundedVec,
};
use sp_runtime::{
	traits::{BadOrigin, Hash, Zero},
	DispatchResult,
};

/// Contract code that is now stored, and the work that storing it took.
pub struct Uploaded<T: Config> {
	/// Hash of the code.
	pub hash: CodeHash<T>,
	/// Balance held for the code. Zero if the code was stored before.
	pub deposit: BalanceOf<T>,
	/// Number of imported functions, or `None` if the code was stored before and not examined.
	pub imports: Option<u32>,
	/// True if the host API had to be installed first.
	pub installed: bool,
}

/// Validates and stores `code`, and holds the deposit from `owner`.
///
/// Code that is already stored does not change and costs no deposit.
///
/// # Errors
///
/// - The errors of [`vm::validate`] if the code violates a rule.
/// - [`Error::CodeTooLarge`] if the code is longer than [`Config::MaxCodeLen`].
/// - [`Error::NoChainExtension`] if the code imports a chain extension and the chain has none.
/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
/// - [`Error::StorageDepositLimitExhausted`] if the deposit exceeds `deposit_limit`.
/// - [`Error::StorageDepositNotEnoughFunds`] if `owner` cannot pay the deposit.
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
	// A descriptor that cannot be searched was overwritten, so it is written again.
	let installed = descriptor::current::<T>().is_none() || DescriptorView::new(&encoded).is_err();
	if installed {
		descriptor::install::<T>().map_err(|error| {
			Rejection::new(error, "the chain's contracts are not migrated to this pallet yet")
		})?;
		encoded = descriptor::bytes::<T>();
	}
	let plan = vm::validate::<T>(&code, &encoded, vm::Standing::New)?;
	refuse_missing_extension::<T>(&plan)?;

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

/// Checks that the chain has an extension if the code imports one.
///
/// # Errors
///
/// Returns [`Error::NoChainExtension`] if it has none.
fn refuse_missing_extension<T: Config>(plan: &CodePlan) -> Result<(), Rejection> {
	if T::ChainExtension::enabled() {
		return Ok(());
	}
	let mut extension = Extension::FUNCTIONS.iter();
	match extension.find(|function| plan.links.functions.contains(&function.id)) {
		None => Ok(()),
		Some(HostFunction { module, name, .. }) => Err(Rejection::new(
			Error::<T>::NoChainExtension,
			format!("the module imports {module}::{name}, and this chain has no extension"),
		)),
	}
}

/// Removes contract code that no contract uses, and releases the deposit.
///
/// # Errors
///
/// - [`Error::CodeNotFound`] if the code is not stored.
/// - [`Error::CodeInUse`] if a contract uses the code.
/// - `BadOrigin` if `remover` is not the owner.
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
