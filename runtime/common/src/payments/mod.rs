//! An example of functions that a chain adds for contracts: payments, as named host functions and
//! as a chain extension.
//!
//! Contracts use either form through `tests/contracts/payments`. `docs/chain-functions.md`
//! compares the two. Both have the same functions, with the weights that `benchmarking.rs`
//! measures.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
/// The same functions as a chain extension, for chains that come from `pallet-contracts`.
mod extension;

pub use extension::PaymentsExtension;

use alloc::vec::Vec;
use codec::Encode;
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible::{Inspect, Mutate},
		tokens::Preservation,
	},
	weights::Weight,
};
use pallet_lean_contracts::host::Ext;
use sp_runtime::{DispatchError, DispatchResult};

/// Maximum number of payments in one list.
pub const MAX_PAYMENTS: u32 = 64;

/// Encoded length of a payment in bytes: an account and a value.
pub const PAYMENT: u32 = 32 + 16;

/// The configuration of the contracts pallet, with the weights of these functions.
pub trait Config: pallet_lean_contracts::Config {
	/// The weights that the benchmarks measured.
	type PaymentWeights: WeightInfo;
}

/// The weights of the functions.
pub trait WeightInfo {
	/// The weight of writing the total issuance.
	fn total_issuance() -> Weight;
	/// The weight of writing the balance of an account.
	fn balance_of() -> Weight;
	/// The weight of `n` payments.
	fn pay_all(n: u32) -> Weight;
}

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
type CurrencyOf<T> = <T as pallet_lean_contracts::Config>::Currency;
type BalanceOf<T> = <CurrencyOf<T> as Inspect<AccountIdOf<T>>>::Balance;

pallet_lean_contracts::host_functions! {
	/// Payments of contracts.
	pub struct Payments;
	impl[T: Config];

	/// Writes the sum of all balances, 16 bytes.
	#[import(10_000, "seal_payments", "total_issuance")]
	#[weight(T::PaymentWeights::total_issuance())]
	stable view fn total_issuance(host, memory, out_ptr: u32) {
		Ok(memory.write(out_ptr, &total_issuance_of::<T>().encode())?)
	}

	/// Writes the free balance of an account, 16 bytes.
	#[import(10_001, "seal_payments", "balance_of")]
	#[weight(T::PaymentWeights::balance_of())]
	stable view fn balance_of(host, memory, account_ptr: u32, out_ptr: u32) {
		let account = memory.read_as(account_ptr)?;
		Ok(memory.write(out_ptr, &balance_of_account::<T>(&account).encode())?)
	}

	/// Pays from the contract to many: an encoded list of up to 64 accounts, each with a value.
	/// Returns 0, or 1 if one of them cannot be paid; then none is.
	#[import(10_002, "seal_payments", "pay_all")]
	#[weight(T::PaymentWeights::pay_all(list_len / PAYMENT))]
	stable mutating fn pay_all(host, memory, list_ptr: u32, list_len: u32) -> u32 {
		ensure_short(list_len)?;
		let list = memory.read_all_as(list_ptr, list_len)?;
		Ok(pay_each::<T>(host.ext().address(), list).is_err().into())
	}
}

fn total_issuance_of<T: Config>() -> BalanceOf<T> {
	CurrencyOf::<T>::total_issuance()
}

fn balance_of_account<T: Config>(account: &AccountIdOf<T>) -> BalanceOf<T> {
	CurrencyOf::<T>::balance(account)
}

/// Fails if a list is longer than [`MAX_PAYMENTS`], for which its weight was measured. Two bytes
/// encode the number of payments.
///
/// # Errors
///
/// Returns an error that names the maximum.
pub fn ensure_short(list_len: u32) -> DispatchResult {
	let max = MAX_PAYMENTS * PAYMENT + 2;
	ensure!(list_len <= max, DispatchError::Other("a list has more than 64 payments"));
	Ok(())
}

fn pay_each<T: Config>(
	from: &AccountIdOf<T>,
	list: Vec<(AccountIdOf<T>, BalanceOf<T>)>,
) -> DispatchResult {
	pay_all_or_none::<_, CurrencyOf<T>>(from, list)
}

/// Makes all payments, or none if one fails.
///
/// # Errors
///
/// Returns the error of the payment that failed.
pub fn pay_all_or_none<A: Eq, C: Mutate<A>>(
	from: &A,
	list: Vec<(A, C::Balance)>,
) -> DispatchResult {
	with_storage_layer(|| {
		list.iter().try_for_each(|(to, value)| {
			C::transfer(from, to, *value, Preservation::Preserve).map(|_| ())
		})
	})
}
