//! The dev chain's extension, compiled from the same source against `pallet-contracts`.

mod extension {
	// The source names this project's pallet.
	use pallet_contracts as pallet_lean_contracts;
	include!("../../../runtime/common/src/payments/extension.rs");
}

pub use extension::PaymentsExtension;

use alloc::vec::Vec;
use frame_support::{traits::fungible::Inspect, weights::Weight};
use runtime_common::payments::{ensure_short, pay_all_or_none, WeightInfo, PAYMENT};
use sp_runtime::DispatchResult;

/// The configuration of the contracts pallet and of the extension.
pub trait Config: pallet_contracts::Config {
	/// Weights of the extension's functions.
	type PaymentWeights: WeightInfo;
}

impl Config for crate::Runtime {
	type PaymentWeights = Guess;
}

/// Estimated weights. Nothing depends on them, so they are not measured.
pub struct Guess;

impl WeightInfo for Guess {
	fn total_issuance() -> Weight {
		Weight::from_parts(50_000_000, 2_000)
	}

	fn balance_of() -> Weight {
		Weight::from_parts(50_000_000, 4_000)
	}

	fn pay_all(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 4_000).saturating_mul(u64::from(n).saturating_add(1))
	}
}

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
type CurrencyOf<T> = <T as pallet_contracts::Config>::Currency;
type BalanceOf<T> = <CurrencyOf<T> as Inspect<AccountIdOf<T>>>::Balance;

fn total_issuance_of<T: Config>() -> BalanceOf<T> {
	CurrencyOf::<T>::total_issuance()
}

fn balance_of_account<T: Config>(account: &AccountIdOf<T>) -> BalanceOf<T> {
	CurrencyOf::<T>::balance(account)
}

fn pay_each<T: Config>(
	from: &AccountIdOf<T>,
	list: Vec<(AccountIdOf<T>, BalanceOf<T>)>,
) -> DispatchResult {
	pay_all_or_none::<_, CurrencyOf<T>>(from, list)
}
