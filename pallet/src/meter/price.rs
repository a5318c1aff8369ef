//! Prices of storage: changes of a deposit, and of the bytes and items that it is held for.

use crate::{BalanceOf, Config};
use frame_support::traits::Get;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding,
	traits::{Saturating, Zero},
	Rounding, SaturatedConversion,
};

/// A change of the balance held for storage.
pub use crate::api::StorageDeposit as Deposit;

impl<Balance: Zero> Default for Deposit<Balance> {
	fn default() -> Self {
		Self::Charge(Zero::zero())
	}
}

impl<Balance: Saturating + Ord + Zero + Copy> Deposit<Balance> {
	/// The charge, or zero for a refund.
	pub fn charge_or_zero(&self) -> Balance {
		match self {
			Self::Charge(amount) => *amount,
			Self::Refund(_) => Zero::zero(),
		}
	}

	/// The sum, saturating at the bounds of the balance.
	pub fn saturating_add(self, other: Self) -> Self {
		match (self, other) {
			(Self::Charge(a), Self::Charge(b)) => Self::Charge(a.saturating_add(b)),
			(Self::Refund(a), Self::Refund(b)) => Self::Refund(a.saturating_add(b)),
			(Self::Charge(charge), Self::Refund(refund))
			| (Self::Refund(refund), Self::Charge(charge)) => Self::difference(charge, refund),
		}
	}

	/// `charge - refund`.
	pub fn difference(charge: Balance, refund: Balance) -> Self {
		if charge >= refund {
			Self::Charge(charge.saturating_sub(refund))
		} else {
			Self::Refund(refund.saturating_sub(charge))
		}
	}

	/// The rest of `limit`. A refund raises it.
	pub fn left_of(&self, limit: Balance) -> Balance {
		match self {
			Self::Charge(amount) => limit.saturating_sub(*amount),
			Self::Refund(amount) => limit.saturating_add(*amount),
		}
	}
}

/// Storage that a contract added and removed, not yet priced.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Diff {
	pub bytes_added: u32,
	pub bytes_removed: u32,
	pub items_added: u32,
	pub items_removed: u32,
}

impl Diff {
	/// The deposit for storage that is only added.
	pub fn price_of_new<T: Config>(bytes: u32, items: u32) -> BalanceOf<T> {
		let bytes = T::DepositPerByte::get().saturating_mul(bytes.into());
		bytes.saturating_add(T::DepositPerItem::get().saturating_mul(items.into()))
	}

	/// Adds another diff to this one.
	pub fn add(&mut self, other: Self) {
		self.bytes_added = self.bytes_added.saturating_add(other.bytes_added);
		self.bytes_removed = self.bytes_removed.saturating_add(other.bytes_removed);
		self.items_added = self.items_added.saturating_add(other.items_added);
		self.items_removed = self.items_removed.saturating_add(other.items_removed);
	}

	/// Books additions and removals of one kind, bytes or items: in their `count`, and in the
	/// amount `held` for them.
	///
	/// Additions cost the current price. Removals refund their share of the deposit that is held,
	/// so that a change of price never refunds more than was paid.
	pub fn book<Balance>(
		(added, removed): (u32, u32),
		price: Balance,
		count: &mut u32,
		held: &mut Balance,
	) -> Deposit<Balance>
	where
		Balance: frame_support::traits::tokens::Balance,
	{
		if added >= removed {
			let added = added.saturating_sub(removed);
			let charge = price.saturating_mul(added.into());
			*count = count.saturating_add(added);
			*held = held.saturating_add(charge);
			Deposit::Charge(charge)
		} else {
			let removed = removed.saturating_sub(added);
			let refund = share_of(*held, removed, *count);
			*count = count.saturating_sub(removed);
			*held = held.saturating_sub(refund);
			Deposit::Refund(refund)
		}
	}
}

/// `whole * part / parts`, rounded down and never more than `whole`.
fn share_of<Balance: frame_support::traits::tokens::Balance>(
	whole: Balance,
	part: u32,
	parts: u32,
) -> Balance {
	if part >= parts {
		return whole;
	}
	multiply_by_rational_with_rounding(
		whole.saturated_into(),
		part.into(),
		parts.into(),
		Rounding::Down,
	)
	.map_or(whole, |share| share.saturated_into::<Balance>().min(whole))
}
