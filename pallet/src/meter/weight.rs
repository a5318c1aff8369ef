//! Weight of one frame, and its exchange with the interpreter's fuel.

use super::Cost;
use crate::{Config, Error};
use core::marker::PhantomData;
use frame_support::{ensure, weights::Weight};
use sp_runtime::DispatchError;

/// A charge that was made ahead of work. Correct it to the cost of the work with
/// [`GasMeter::adjust`].
#[must_use = "adjust it to what the work cost, or charge it with `GasMeter::charge`"]
#[derive(Debug)]
pub struct Reserved(Weight);

impl Reserved {
	/// The charged weight.
	pub fn amount(&self) -> Weight {
		self.0
	}
}

/// A charge that was refused.
#[derive(Clone, Copy, Debug)]
pub struct Lacking {
	/// The weight of the charge.
	pub needed: Weight,
	/// The weight that was left.
	pub left: Weight,
}

/// Counts the weight that is left to a frame and its callees.
///
/// While the frame's code runs, the interpreter counts `ref_time` down as fuel. The meter is
/// updated when the code calls a host function and when it returns.
pub struct GasMeter<T> {
	limit: Weight,
	left: Weight,
	/// The least weight that was ever left. A dry run must request this much, even if some of it
	/// is given back later.
	lowest: Weight,
	/// Fuel that the interpreter had when it last received some.
	fuel: u64,
	/// Picoseconds per unit of fuel in the running code.
	per_fuel: u64,
	/// The last charge that was refused.
	lacking: Option<Lacking>,
	_config: PhantomData<T>,
}

impl<T: Config> GasMeter<T> {
	/// A meter with `limit` left.
	pub fn new(limit: Weight) -> Self {
		let per_fuel = Cost::<T>::ref_time_per_fuel();
		Self {
			limit,
			left: limit,
			lowest: limit,
			fuel: 0,
			per_fuel,
			lacking: None,
			_config: PhantomData,
		}
	}

	/// Splits off a meter for a callee. A zero component of `limit` stands for all that is left,
	/// and a larger component is reduced to that.
	pub fn nested(&mut self, limit: Weight) -> Self {
		let or_all = |limit: u64, left: u64| if limit == 0 { left } else { limit.min(left) };
		let limit = Weight::from_parts(
			or_all(limit.ref_time(), self.left.ref_time()),
			or_all(limit.proof_size(), self.left.proof_size()),
		);
		self.left = self.left.saturating_sub(limit);
		Self::new(limit)
	}

	/// Takes back the weight that a callee's meter has left.
	pub fn absorb(&mut self, nested: Self) {
		// From the caller's view, the most that the callee needed was missing at one moment.
		let at_lowest =
			self.left.saturating_add(nested.limit).saturating_sub(nested.gas_required());
		self.lowest = self.lowest.min(at_lowest);
		self.left = self.left.saturating_add(nested.left);
	}

	/// Deducts `amount` for work that comes next.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if less is left. Nothing is deducted then.
	pub fn charge(&mut self, amount: Weight) -> Result<(), DispatchError> {
		let Some(left) = self.left.checked_sub(&amount) else {
			self.lacking = Some(Lacking { needed: amount, left: self.left });
			return Err(Error::<T>::OutOfGas.into());
		};
		self.left = left;
		self.lowest = self.lowest.min(left);
		Ok(())
	}

	/// Deducts `most` for work that may turn out to cost less or more.
	///
	/// # Errors
	///
	/// Returns the errors of [`Self::charge`].
	pub fn reserve(&mut self, most: Weight) -> Result<Reserved, DispatchError> {
		self.charge(most)?;
		Ok(Reserved(most))
	}

	/// Deducts `amount` for work that is already done.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if less is left. All that is left is deducted then, because the
	/// work was done.
	pub fn charge_done(&mut self, amount: Weight) -> Result<(), DispatchError> {
		let enough = amount.all_lte(self.left);
		if !enough {
			self.lacking = Some(Lacking { needed: amount, left: self.left });
		}
		self.left = self.left.saturating_sub(amount);
		self.lowest = self.lowest.min(self.left);
		ensure!(enough, Error::<T>::OutOfGas);
		Ok(())
	}

	/// Corrects a charge to the cost of the work. Weight that is given back still counts as
	/// required.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if the work cost more, and less than the difference is left,
	/// see [`Self::charge_done`].
	pub fn adjust(&mut self, charged: Reserved, actual: Weight) -> Result<(), DispatchError> {
		let more = actual.saturating_sub(charged.0);
		self.give_back(charged, actual);
		self.charge_done(more)
	}

	/// Gives back the part of the charge that exceeds `actual`.
	pub fn give_back(&mut self, charged: Reserved, actual: Weight) {
		self.left = self.left.saturating_add(charged.0.saturating_sub(actual));
	}

	/// Takes all weight that is left, for work that determines its weight itself. Give it back
	/// with [`Self::settle_all`]. Until then, nothing counts as required.
	pub fn charge_all(&mut self) -> Reserved {
		Reserved(core::mem::replace(&mut self.left, Weight::zero()))
	}

	/// Corrects [`Self::charge_all`] to the cost of the work. Only that counts as required.
	///
	/// # Errors
	///
	/// Returns [`Error::OutOfGas`] if the work cost more than there was, see [`Self::charge_done`].
	pub fn settle_all(&mut self, charged: Reserved, actual: Weight) -> Result<(), DispatchError> {
		self.left = charged.0;
		self.charge_done(actual)
	}

	/// The weight at the beginning.
	pub fn limit(&self) -> Weight {
		self.limit
	}

	/// The last charge that was refused.
	pub fn lacking(&self) -> Option<Lacking> {
		self.lacking
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

	/// Sets the price of fuel for the code that runs next: `units` times the usual price.
	pub fn price_fuel(&mut self, units: u32) {
		self.per_fuel = Cost::<T>::ref_time_per_fuel().saturating_mul(units.max(1).into());
	}

	/// The fuel for the interpreter: all `ref_time` that is left.
	pub fn lend_fuel(&mut self) -> u64 {
		// The contract goes on, so a charge that an extension was refused did not end it.
		self.lacking = None;
		self.fuel = self.left.ref_time().checked_div(self.per_fuel).unwrap_or(0);
		self.fuel
	}

	/// The weight used when the interpreter has the fuel `left`.
	#[cfg(feature = "trace")]
	pub fn gas_consumed_at(&self, left: u64) -> Weight {
		let used = self.fuel.saturating_sub(left).saturating_mul(self.per_fuel);
		let consumed = self.gas_consumed();
		// A memory that grows is charged while all `ref_time` is lent as fuel.
		let ref_time = consumed.ref_time().saturating_add(used).min(self.limit.ref_time());
		Weight::from_parts(ref_time, consumed.proof_size())
	}

	/// Charges the fuel that the interpreter used. `left` is the fuel that it has left.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub fn settle_fuel(&mut self, left: u64) -> Result<(), DispatchError> {
		let used = self.fuel.saturating_sub(left);
		self.fuel = left;
		let ref_time = used.saturating_mul(self.per_fuel);
		self.charge_done(Weight::from_parts(ref_time, 0))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::mock::Test;

	const LIMIT: Weight = Weight::from_parts(1_000, 100);

	fn meter() -> GasMeter<Test> {
		GasMeter::new(LIMIT)
	}

	#[test]
	fn work_that_is_not_done_takes_nothing_off() {
		let mut meter = meter();
		assert!(meter.charge(Weight::from_parts(0, 101)).is_err());
		assert!(meter.reserve(Weight::from_parts(1_001, 0)).is_err());
		assert_eq!(meter.gas_left(), LIMIT);
	}

	/// A caller that gives too little weight cannot have the same work done repeatedly.
	#[test]
	fn work_that_is_done_takes_off_what_there_is() {
		let mut meter = meter();
		assert!(meter.charge_done(Weight::from_parts(10, 101)).is_err());
		assert_eq!(meter.gas_left(), Weight::from_parts(990, 0));

		let mut meter = self::meter();
		let reserved = meter.reserve(Weight::from_parts(500, 50)).unwrap();
		assert!(meter.adjust(reserved, Weight::from_parts(400, 200)).is_err());
		assert_eq!(meter.gas_left(), Weight::from_parts(600, 0));
		assert_eq!(meter.gas_required(), Weight::from_parts(500, 100));

		let mut meter = self::meter();
		let all = meter.charge_all();
		assert!(meter.settle_all(all, Weight::from_parts(2_000, 1)).is_err());
		assert_eq!(meter.gas_left(), Weight::from_parts(0, 99));
	}

	#[test]
	fn a_charge_is_corrected_in_both_directions() {
		let mut meter = meter();
		let reserved = meter.reserve(Weight::from_parts(500, 50)).unwrap();
		meter.adjust(reserved, Weight::from_parts(600, 10)).unwrap();
		assert_eq!(meter.gas_left(), Weight::from_parts(400, 90));
		assert_eq!(meter.gas_required(), Weight::from_parts(600, 50));
		let reserved = meter.reserve(Weight::from_parts(100, 10)).unwrap();
		meter.give_back(reserved, Weight::from_parts(40, 20));
		assert_eq!(meter.gas_left(), Weight::from_parts(360, 80));
	}
}
