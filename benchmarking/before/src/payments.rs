//! The dev chain's extension, compiled from the same source against `pallet-contracts`.

#[path = "../../../runtime/src/payments/extension.rs"]
mod extension;

pub use extension::PaymentsExtension;

use alloc::vec::Vec;
use frame_support::{
	traits::{
		fungible::{Inspect, Mutate},
		tokens::Preservation,
	},
	weights::Weight,
};
use sp_runtime::{DispatchError, DispatchResult};

/// Bytes of a payment: an account and a value.
const PAYMENT: u32 = 32 + 16;

/// The configuration of the contracts pallet and of the extension.
pub trait Config: pallet_contracts::Config {
	/// Weights of the extension's functions.
	type PaymentWeights: WeightInfo;
}

impl Config for crate::Runtime {
	type PaymentWeights = Guess;
}

/// Weights of the extension's functions.
pub trait WeightInfo {
	fn total_issuance() -> Weight;
	fn balance_of() -> Weight;
	fn pay_all(n: u32) -> Weight;
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

fn ensure_short(list_len: u32) -> DispatchResult {
	if list_len <= 64 * PAYMENT + 2 {
		Ok(())
	} else {
		Err(DispatchError::Other("a list has more than 64 payments"))
	}
}

fn pay_each<T: Config>(
	from: &AccountIdOf<T>,
	list: Vec<(AccountIdOf<T>, BalanceOf<T>)>,
) -> DispatchResult {
	frame_support::storage::with_storage_layer(|| {
		list.iter().try_for_each(|(to, value)| {
			CurrencyOf::<T>::transfer(from, to, *value, Preservation::Preserve).map(|_| ())
		})
	})
}
