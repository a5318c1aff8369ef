//! Benchmarks of the payment functions. A contract calls each of them.

use super::*;
use alloc::vec;
use frame_benchmarking::{account, v2::*};
use frame_support::traits::fungible::Inspect;
use pallet_lean_contracts::benchmarking::{int, Answer, Running, SUCCESS};

/// The type that the benchmarks belong to.
pub struct Pallet<T>(core::marker::PhantomData<T>);

#[benchmarks]
mod benchmarks {
	use super::*;

	/// A call like that of any contract.
	#[benchmark(pov_mode = Measured)]
	fn total_issuance() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let [out, _] = running.room(16)?;
		let mut measured = running.calling("seal_payments", "total_issuance", &[out])?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// A call like that of any contract.
	#[benchmark(pov_mode = Measured)]
	fn balance_of() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let who = running.encode(account::<AccountIdOf<T>>("receiver", 0, 0))?;
		let [out, _] = running.room(16)?;
		let mut measured = running.calling("seal_payments", "balance_of", &[who, out])?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Payments to `n` accounts that do not exist yet.
	#[benchmark(pov_mode = Measured)]
	fn pay_all(n: Linear<1, MAX_PAYMENTS>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let value = CurrencyOf::<T>::minimum_balance();
		let list: Vec<_> =
			(0..n).map(|i| (account::<AccountIdOf<T>>("receiver", i, 0), value)).collect();
		let arguments = vec![running.encode(&list)?, int(list.encoded_size() as u32)];
		let mut measured = running.calling("seal_payments", "pay_all", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}
}
