//! Balance held for storage: the changes of each frame, and the settlement at the end of the call.

use super::{Deposit, Diff};
use crate::{
	code::CodeInfo, contract::ContractInfo, BalanceOf, Config, Error, Event, HoldReason, Origin,
	Pallet,
};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{
	ensure,
	traits::{
		fungible::{Inspect, Mutate, MutateHold},
		tokens::{DepositConsequence, Fortitude, Precision, Preservation, Provenance, Restriction},
		Get,
	},
};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, DispatchResult,
};

/// One movement of balance between the origin and a contract.
struct Movement<T: Config> {
	contract: T::AccountId,
	amount: Deposit<BalanceOf<T>>,
}

/// A contract that was terminated.
pub struct Termination<T: Config> {
	/// Its account.
	pub contract: T::AccountId,
	/// The account that receives the contract's remaining balance.
	pub beneficiary: T::AccountId,
}

/// Counts the storage deposits of one frame and its callees.
///
/// Balance moves only when the outermost frame succeeds, in [`Self::settle`]. So the order of
/// writes and removals within a call does not matter.
pub struct DepositMeter<T: Config> {
	limit: BalanceOf<T>,
	/// True if the caller set the limit for this frame, so it is enforced when the frame returns.
	enforced: bool,
	/// True if root made the call. Nothing is held or refunded for it: contracts' records keep
	/// their deposits, which others paid.
	unpaid: bool,
	diff: Diff,
	/// Deposit for storage of the frame's contract itself, as far as it is priced. It counts when
	/// the frame ends. Callees may refund as much, so it does not reduce their limits.
	own: Deposit<BalanceOf<T>>,
	/// All other deposits: base deposits, dependencies, callees.
	others: Deposit<BalanceOf<T>>,
	movements: Vec<Movement<T>>,
	/// Terminated contracts, in the order of their termination.
	terminations: Vec<Termination<T>>,
}

impl<T: Config> DepositMeter<T> {
	/// The meter of an outermost frame. Without `limit`, the origin may spend its balance, up to
	/// [`Config::DefaultDepositLimit`]. `value` is transferred in addition to the deposits.
	///
	/// # Errors
	///
	/// [`Error::StorageDepositNotEnoughFunds`] if the origin cannot pay that much.
	pub fn new(
		origin: &Origin<T>,
		limit: Option<BalanceOf<T>>,
		value: BalanceOf<T>,
	) -> Result<Self, DispatchError> {
		let limit = match origin {
			Origin::Root => limit.unwrap_or_else(T::DefaultDepositLimit::get),
			Origin::Signed(origin) => {
				let max = T::Currency::reducible_balance(
					origin,
					Preservation::Preserve,
					Fortitude::Polite,
				)
				.saturating_sub(value)
				.saturating_sub(T::Currency::minimum_balance());
				let limit = limit.unwrap_or_else(|| max.min(T::DefaultDepositLimit::get()));
				ensure!(limit <= max, Error::<T>::StorageDepositNotEnoughFunds);
				limit
			},
		};
		Ok(Self::with_limit(limit, true, matches!(origin, Origin::Root)))
	}

	fn with_limit(limit: BalanceOf<T>, enforced: bool, unpaid: bool) -> Self {
		Self {
			limit,
			enforced,
			unpaid,
			diff: Diff::default(),
			own: Deposit::default(),
			others: Deposit::default(),
			movements: Vec::new(),
			terminations: Vec::new(),
		}
	}

	/// The meter of a callee. A limit of zero stands for all that is left here. If nothing is
	/// left, so does any limit, because refunds of the callee may still make room.
	pub fn nested(&self, limit: BalanceOf<T>) -> Self {
		let left = self.others.left_of(self.limit);
		let limit = limit.min(left);
		if limit.is_zero() {
			Self::with_limit(left, false, self.unpaid)
		} else {
			Self::with_limit(limit, true, self.unpaid)
		}
	}

	/// Notes storage that the frame's contract added or removed.
	pub fn record(&mut self, diff: Diff) {
		self.diff.add(diff);
	}

	/// Notes a deposit with a price of its own, after booking it in the contract's record.
	fn move_deposit(&mut self, contract: T::AccountId, amount: Deposit<BalanceOf<T>>) {
		self.others = self.others.saturating_add(amount);
		self.note_movement(contract, amount);
	}

	fn note_movement(&mut self, contract: T::AccountId, amount: Deposit<BalanceOf<T>>) {
		if !self.unpaid {
			self.movements.push(Movement { contract, amount });
		}
	}

	/// The deposit of the frame and its callees so far.
	pub fn total(&self) -> Deposit<BalanceOf<T>> {
		self.own.saturating_add(self.others)
	}

	/// Sets the base deposit of the frame's contract to the current price of its record and its
	/// share in `code`.
	pub fn update_base(
		&mut self,
		contract: T::AccountId,
		info: &mut ContractInfo<T>,
		code: &CodeInfo<T>,
	) {
		if !self.unpaid {
			let change = info.update_base_deposit(code);
			self.move_deposit(contract, change);
		}
	}

	/// Notes the deposit for a delegate dependency that costs `price`. Returns the amount that the
	/// frame's contract must book for it.
	pub fn hold_dependency(&mut self, contract: T::AccountId, price: BalanceOf<T>) -> BalanceOf<T> {
		self.move_deposit(contract, Deposit::Charge(price));
		if self.unpaid {
			Zero::zero()
		} else {
			price
		}
	}

	/// Notes the refund of the amount that the frame's contract `booked` for a delegate dependency.
	pub fn release_dependency(
		&mut self,
		contract: T::AccountId,
		info: &mut ContractInfo<T>,
		booked: BalanceOf<T>,
	) {
		if self.unpaid {
			// It is still held, and the next refund includes it.
			info.storage_base_deposit = info.storage_base_deposit.saturating_add(booked);
		}
		self.move_deposit(contract, Deposit::Refund(booked));
	}

	/// Counts `amount`, which was transferred already, against the limit.
	pub fn count(&mut self, amount: BalanceOf<T>) {
		self.others = self.others.saturating_add(Deposit::Charge(amount));
	}

	/// Notes that the frame's contract was terminated. Its deposits are refunded, and the rest of
	/// its balance goes to `beneficiary`.
	pub fn terminate(
		&mut self,
		contract: T::AccountId,
		info: &ContractInfo<T>,
		beneficiary: T::AccountId,
	) {
		// Storage that the frame itself wrote was never paid for.
		self.diff = Diff::default();
		let dependencies = info.delegate_dependencies.values();
		let booked = dependencies.fold(info.total_deposit(), |sum, one| sum.saturating_add(*one));
		self.move_deposit(contract.clone(), Deposit::Refund(booked));
		self.terminations.push(Termination { contract, beneficiary });
	}

	/// Returns whether this frame or a callee terminated `contract`.
	pub fn has_terminated(&self, contract: &T::AccountId) -> bool {
		self.terminations.iter().any(|termination| termination.contract == *contract)
	}

	/// Prices the storage that the frame's contract added and removed, and books it in its `info`.
	/// Returns whether there was any.
	pub fn price(&mut self, contract: &T::AccountId, info: &mut ContractInfo<T>) -> bool {
		let diff = core::mem::take(&mut self.diff);
		if diff == Diff::default() {
			return false;
		}
		let booked = (info.storage_byte_deposit, info.storage_item_deposit);
		let amount = info.book(diff);
		if self.unpaid {
			(info.storage_byte_deposit, info.storage_item_deposit) = booked;
		}
		self.own = self.own.saturating_add(amount);
		self.note_movement(contract.clone(), amount);
		true
	}

	/// Checks the limit, if this frame has one of its own. Requires a call of [`Self::price`]
	/// before.
	///
	/// # Errors
	///
	/// [`Error::StorageDepositLimitExhausted`]
	pub fn enforce_limit(&self) -> DispatchResult {
		let exceeded = self.enforced && self.total().charge_or_zero() > self.limit;
		ensure!(!exceeded, Error::<T>::StorageDepositLimitExhausted);
		Ok(())
	}

	/// The charge of the frame so far, and its limit.
	pub fn needed_and_limit(&self) -> (BalanceOf<T>, BalanceOf<T>) {
		(self.total().charge_or_zero(), self.limit)
	}

	/// Adds the counts of a callee that succeeded. Requires a call of [`Self::price`] on it before.
	pub fn absorb(&mut self, nested: Self) {
		self.others = self.others.saturating_add(nested.total());
		self.movements.extend(nested.movements);
		self.terminations.extend(nested.terminations);
	}

	/// Moves the balance. Refunds come first, so that they can pay for charges. Then the balances
	/// of terminated contracts move, in the order of termination, so that a contract that receives
	/// the balance of an earlier one passes it on.
	///
	/// Returns the sum. The root origin neither pays nor is paid.
	///
	/// # Errors
	///
	/// Returns the errors of the currency, or [`Error::StorageDepositNotEnoughFunds`] if the
	/// origin cannot pay.
	pub fn settle(&mut self, origin: &Origin<T>) -> Result<Deposit<BalanceOf<T>>, DispatchError> {
		let payer = match origin {
			Origin::Root => None,
			Origin::Signed(payer) => Some(payer),
		};
		if let Some(payer) = payer {
			self.move_between(payer)?;
		}
		for termination in core::mem::take(&mut self.terminations) {
			match payer {
				Some(_) => termination.perform()?,
				None => termination.perform_with_deposit()?,
			}
		}
		Ok(if payer.is_some() { self.total() } else { Deposit::default() })
	}

	/// Moves the deposits between `payer` and the contracts.
	fn move_between(&mut self, payer: &T::AccountId) -> DispatchResult {
		// One movement per contract: an amount that is charged and refunded in the same call does
		// not move.
		let mut net = BTreeMap::<T::AccountId, Deposit<BalanceOf<T>>>::new();
		for Movement { contract, amount } in core::mem::take(&mut self.movements) {
			let sum = net.entry(contract).or_default();
			*sum = sum.saturating_add(amount);
		}
		for (contract, amount) in &net {
			if let Deposit::Refund(booked) = amount {
				let released = release::<T>(contract, payer, *booked)?;
				// An amount that was not released leaves no room for charges.
				let missing = Deposit::Charge(booked.saturating_sub(released));
				self.others = self.others.saturating_add(missing);
			}
		}
		self.enforce_limit()?;
		for (contract, amount) in &net {
			if let Deposit::Charge(amount) = amount {
				hold::<T>(contract, payer, *amount)?;
			}
		}
		Ok(())
	}
}

impl<T: Config> Termination<T> {
	/// Performs the termination if nobody is refunded: the deposit goes to the beneficiary too.
	///
	/// # Errors
	///
	/// Returns the errors of the currency.
	pub fn perform_with_deposit(&self) -> DispatchResult {
		T::Currency::release_all(
			&HoldReason::StorageDepositReserve.into(),
			&self.contract,
			Precision::BestEffort,
		)?;
		self.perform()
	}

	/// Releases the account, and transfers the balance left on it to the beneficiary.
	fn perform(&self) -> DispatchResult {
		frame_system::Pallet::<T>::dec_consumers(&self.contract);
		let rest = T::Currency::reducible_balance(
			&self.contract,
			Preservation::Expendable,
			Fortitude::Polite,
		);
		// If the existential deposit was raised since, the rest may be too little for a new account
		// of the beneficiary. It is dust then: it is burned, and the call goes on.
		let deposited = T::Currency::can_deposit(&self.beneficiary, rest, Provenance::Extant);
		if deposited == DepositConsequence::BelowMinimum {
			T::Currency::burn_from(
				&self.contract,
				rest,
				Preservation::Expendable,
				Precision::BestEffort,
				Fortitude::Polite,
			)?;
			return Ok(());
		}
		T::Currency::transfer(&self.contract, &self.beneficiary, rest, Preservation::Expendable)?;
		Ok(())
	}
}

fn hold<T: Config>(
	contract: &T::AccountId,
	payer: &T::AccountId,
	amount: BalanceOf<T>,
) -> DispatchResult {
	if amount.is_zero() {
		return Ok(());
	}
	T::Currency::transfer_and_hold(
		&HoldReason::StorageDepositReserve.into(),
		payer,
		contract,
		amount,
		Precision::Exact,
		Preservation::Preserve,
		Fortitude::Polite,
	)
	.map_err(|_| Error::<T>::StorageDepositNotEnoughFunds)?;
	Pallet::<T>::deposit_event(Event::StorageDepositTransferredAndHeld {
		from: payer.clone(),
		to: contract.clone(),
		amount,
	});
	Ok(())
}

/// Releases up to `amount` from `contract` to `payer`. Returns the amount that was released.
fn release<T: Config>(
	contract: &T::AccountId,
	payer: &T::AccountId,
	amount: BalanceOf<T>,
) -> Result<BalanceOf<T>, DispatchError> {
	if amount.is_zero() {
		return Ok(amount);
	}
	// The record of a contract from `pallet-contracts` may show more than is held: it includes
	// storage of root's calls, which nobody paid for.
	let transferred = T::Currency::transfer_on_hold(
		&HoldReason::StorageDepositReserve.into(),
		contract,
		payer,
		amount,
		Precision::BestEffort,
		Restriction::Free,
		Fortitude::Polite,
	)?;
	Pallet::<T>::deposit_event(Event::StorageDepositTransferredAndReleased {
		from: contract.clone(),
		to: payer.clone(),
		amount: transferred,
	});
	Ok(transferred)
}
