//! Records of contracts that were read in this top-level call.

use crate::{
	contract::ContractInfo,
	meter::{Cost, GasMeter},
	Config,
};
use alloc::vec::Vec;
use sp_runtime::DispatchError;

/// The most records that are kept: a lookup compares with each. Those of further contracts are read whenever they are called.
const MAX_RECORDS: usize = 64;

/// Bytes of heap that they take at most: a record without dependencies takes less than 512.
pub const RECORDS_BYTES: u64 = 512 * MAX_RECORDS as u64;

/// Records as they are in storage.
///
/// Whoever stores or removes one tells [`Self::forget`]. Where storage is rolled back, all are forgotten, as they may have been
/// read since the layer was opened.
pub struct Records<T: Config> {
	read: Vec<(T::AccountId, ContractInfo<T>)>,
}

impl<T: Config> Records<T> {
	/// None were read yet.
	pub fn new() -> Self {
		Self { read: Vec::new() }
	}

	/// The record of the contract at `account`, if there is one. Charges for reading it, where it was not read before.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`](crate::Error::OutOfGas)
	pub fn find(
		&mut self,
		account: &T::AccountId,
		weight: &mut GasMeter<T>,
	) -> Result<Option<ContractInfo<T>>, DispatchError> {
		if let Some((_, info)) = self.read.iter().rev().find(|(known, _)| known == account) {
			return Ok(Some(info.clone()));
		}
		let _ = weight.charge(Cost::<T>::find_contract())?;
		let found = ContractInfo::find(account, weight)?;
		if let Some(info) = &found {
			// A record with dependencies is long, and its proof is charged whenever it is read.
			if self.read.len() < MAX_RECORDS && info.delegate_dependencies.is_empty() {
				self.read.push((account.clone(), info.clone()));
			}
		}
		Ok(found)
	}

	/// The record of `account` is stored or removed.
	pub fn forget(&mut self, account: &T::AccountId) {
		self.read.retain(|(known, _)| known != account);
	}

	/// Storage was rolled back.
	pub fn clear(&mut self) {
		self.read.clear();
	}

	/// Keeps as many as there may be, of contracts that are not called.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn fill(&mut self, accounts: impl Iterator<Item = T::AccountId>, info: &ContractInfo<T>) {
		let room = MAX_RECORDS.saturating_sub(self.read.len());
		self.read.extend(accounts.take(room).map(|account| (account, info.clone())));
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{mock::*, Weight};

	/// What finding each of these costs, in turn.
	fn found(records: &mut Records<Test>, accounts: &[AccountId]) -> Vec<Weight> {
		let each = accounts.iter().map(|account| {
			let mut weight = GasMeter::new(Weight::MAX);
			assert!(records.find(account, &mut weight).unwrap().is_some());
			weight.gas_consumed()
		});
		each.collect()
	}

	#[test]
	fn those_of_64_contracts_are_read_once_and_of_others_each_time() {
		on_chain(|| {
			let contracts: Vec<AccountId> = (0..66)
				.map(|salt| try_instantiate(dummy(), 0, vec![], &[salt]).result.unwrap().account_id)
				.collect();
			let mut records = Records::new();
			let read = Cost::<Test>::find_contract();
			assert_eq!(found(&mut records, &contracts), [read; 66]);
			let again = found(&mut records, &contracts);
			assert_eq!(again, [[Weight::zero(); 64].to_vec(), vec![read; 2]].concat());
			// One that is forgotten makes room for another.
			records.forget(&contracts[3]);
			assert_eq!(found(&mut records, &contracts[63..66]), [Weight::zero(), read, read]);
			assert_eq!(
				found(&mut records, &contracts[63..66]),
				[Weight::zero(), Weight::zero(), read]
			);
			records.clear();
			assert_eq!(found(&mut records, &contracts[..2]), [read; 2]);
		});
	}

	#[test]
	fn one_that_is_not_there_or_has_dependencies_is_read_each_time() {
		on_chain(|| {
			let mut records = Records::<Test>::new();
			let contract = instantiate(dummy());
			let code_hash = crate::ContractInfoOf::<Test>::get(&contract).unwrap().code_hash;
			let with_dependency = |has: bool| {
				crate::ContractInfoOf::<Test>::mutate(&contract, |info| {
					let dependencies = &mut info.as_mut().unwrap().delegate_dependencies;
					match has {
						true => drop(dependencies.try_insert(code_hash, 0)),
						false => drop(dependencies.remove(&code_hash)),
					}
				})
			};
			with_dependency(true);
			let read = Cost::<Test>::find_contract();
			let long = read.saturating_add(Cost::<Test>::dependencies(1));
			let twice = [contract.clone(), contract.clone()];
			assert_eq!(found(&mut records, &twice), [long; 2]);
			with_dependency(false);
			assert_eq!(found(&mut records, &twice), [read, Weight::zero()]);
			for _ in 0..2 {
				let mut weight = GasMeter::<Test>::new(Weight::MAX);
				assert!(records.find(&BOB, &mut weight).unwrap().is_none());
				assert_eq!(weight.gas_consumed(), read);
			}
		});
	}

	#[test]
	fn what_cannot_be_paid_for_is_not_read() {
		on_chain(|| {
			let contract = instantiate(dummy());
			let less = Cost::<Test>::find_contract().saturating_sub(Weight::from_parts(1, 0));
			let found =
				Records::find(&mut Records::<Test>::new(), &contract, &mut GasMeter::new(less));
			assert_eq!(found.unwrap_err(), crate::Error::<Test>::OutOfGas.into());
		});
	}
}
