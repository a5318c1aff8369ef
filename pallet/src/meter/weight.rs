//! Weight of one frame, and its exchange with the interpreter's fuel.

use super::Cost;
use crate::{Config, Error};
use core::marker::PhantomData;
use frame_support::weights::Weight;
use sp_runtime::DispatchError;

/// A charge that [`GasMeter::adjust`] may correct once the real cost is known.
#[derive(Debug)]
pub struct ChargedAmount(Weight);

impl ChargedAmount {
	/// How much it was.
	pub fn amount(&self) -> Weight {
		self.0
	}
}

/// Counts the weight that a frame, with all it calls, has left.
///
/// While the frame's code runs, the interpreter counts `ref_time` down as fuel. The two are
/// brought together whenever the code calls a host function and when it returns.
pub struct GasMeter<T> {
	limit: Weight,
	left: Weight,
	/// The least that was ever left: a dry run must ask for this much, even if some of it is
	/// given back later.
	lowest: Weight,
	/// Fuel that the interpreter had when it was last given some.
	fuel: u64,
	/// Picoseconds of a unit of fuel in the code that runs.
	per_fuel: u64,
	_config: PhantomData<T>,
}

impl<T: Config> GasMeter<T> {
	/// A meter with `limit` left.
	pub fn new(limit: Weight) -> Self {
		let per_fuel = Cost::<T>::ref_time_per_fuel();
		Self { limit, left: limit, lowest: limit, fuel: 0, per_fuel, _config: PhantomData }
	}

	/// Splits a meter off for a callee. A component of `limit` that is zero stands for all that
	/// is left; a limit above that is reduced to it.
	pub fn nested(&mut self, limit: Weight) -> Self {
		let or_all = |limit: u64, left: u64| if limit == 0 { left } else { limit.min(left) };
		let limit = Weight::from_parts(
			or_all(limit.ref_time(), self.left.ref_time()),
			or_all(limit.proof_size(), self.left.proof_size()),
		);
		self.left = self.left.saturating_sub(limit);
		Self::new(limit)
	}

	/// Takes back what a callee's meter has left.
	pub fn absorb(&mut self, nested: Self) {
		// From the caller's view, the most that the callee needed was missing at one moment.
		let at_lowest =
			self.left.saturating_add(nested.limit).saturating_sub(nested.gas_required());
		self.lowest = self.lowest.min(at_lowest);
		self.left = self.left.saturating_add(nested.left);
	}

	/// Takes `amount` off.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`] if less is left; nothing is taken off then.
	pub fn charge(&mut self, amount: Weight) -> Result<ChargedAmount, DispatchError> {
		self.left = self.left.checked_sub(&amount).ok_or(Error::<T>::OutOfGas)?;
		self.lowest = self.lowest.min(self.left);
		Ok(ChargedAmount(amount))
	}

	/// Corrects a charge to what it turned out to cost. What is given back still counts as required.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`] if it cost more, and less than that is left.
	pub fn adjust(&mut self, charged: ChargedAmount, actual: Weight) -> Result<(), DispatchError> {
		let _ = self.charge(actual.saturating_sub(charged.0))?;
		self.left = self.left.saturating_add(charged.0.saturating_sub(actual));
		Ok(())
	}

	/// Takes all that is left, for work whose weight only it can tell. Give it back with
	/// [`Self::settle_all`]; until then, nothing counts as required.
	pub fn charge_all(&mut self) -> ChargedAmount {
		ChargedAmount(core::mem::replace(&mut self.left, Weight::zero()))
	}

	/// Corrects [`Self::charge_all`] to what the work cost, which is all that counts as required.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`] if that is more than there was.
	pub fn settle_all(
		&mut self,
		charged: ChargedAmount,
		actual: Weight,
	) -> Result<(), DispatchError> {
		self.left = charged.0;
		self.charge(actual).map(|_| ())
	}

	/// The weight left.
	pub fn gas_left(&self) -> Weight {
		self.left
	}

	/// The weight used so far.
	pub fn gas_consumed(&self) -> Weight {
		self.limit.saturating_sub(self.left)
	}

	/// The limit below which the frame would not have come this far.
	pub fn gas_required(&self) -> Weight {
		self.limit.saturating_sub(self.lowest)
	}

	/// Code runs next whose fuel costs `units` times as much as that of others.
	pub fn price_fuel(&mut self, units: u32) {
		self.per_fuel = Cost::<T>::ref_time_per_fuel().saturating_mul(units.max(1).into());
	}

	/// The fuel to give to the interpreter: all the `ref_time` left.
	pub fn lend_fuel(&mut self) -> u64 {
		self.fuel = self.left.ref_time().checked_div(self.per_fuel).unwrap_or(0);
		self.fuel
	}

	/// Charges what the interpreter used of its fuel, given what it has left.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub fn settle_fuel(&mut self, left: u64) -> Result<(), DispatchError> {
		let used = self.fuel.saturating_sub(left);
		self.fuel = left;
		let ref_time = used.saturating_mul(self.per_fuel);
		self.charge(Weight::from_parts(ref_time, 0)).map(|_| ())
	}
}
