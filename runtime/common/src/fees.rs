//! The currency, and the fees of a transaction.

use crate::Balance;
use frame_support::{
	parameter_types,
	traits::ConstU128,
	weights::{
		constants::WEIGHT_REF_TIME_PER_SECOND, ConstantMultiplier, WeightToFeeCoefficient,
		WeightToFeeCoefficients, WeightToFeePolynomial,
	},
};
use sp_runtime::{FixedU128, Perbill};

/// One unit of the currency.
pub const UNIT: Balance = 1_000_000_000_000;
/// A thousandth of a [`UNIT`].
pub const MILLIUNIT: Balance = UNIT / 1_000;
/// Minimum balance of an account. An account with less is removed.
pub const EXISTENTIAL_DEPOSIT: Balance = MILLIUNIT;

/// A second of computation costs ten units.
pub struct WeightToFee;

impl WeightToFeePolynomial for WeightToFee {
	type Balance = Balance;

	fn polynomial() -> WeightToFeeCoefficients<Balance> {
		const PER_PICOSECOND: Balance = 10 * UNIT / WEIGHT_REF_TIME_PER_SECOND as Balance;
		[WeightToFeeCoefficient {
			coeff_integer: PER_PICOSECOND,
			coeff_frac: Perbill::zero(),
			negative: false,
			degree: 1,
		}]
		.into_iter()
		.collect()
	}
}

/// A hundredth of a [`MILLIUNIT`] per byte.
pub type LengthToFee = ConstantMultiplier<Balance, ConstU128<{ MILLIUNIT / 100 }>>;

parameter_types! {
	/// Fees do not depend on how full blocks are.
	pub FeeMultiplier: FixedU128 = FixedU128::from_u32(1);
}
