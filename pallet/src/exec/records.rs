//! Records of contracts that were read in this top-level call.

use crate::{
	contract::ContractInfo,
	meter::{Cost, GasMeter},
	Config,
};
use alloc::vec::Vec;
use sp_runtime::DispatchError;

/// Maximum number of contracts in the list: a lookup compares with each. Records of other
/// contracts are read on every call.
const MAX_RECORDS: usize = 64;

/// Maximum heap that the records take, in bytes: a record without dependencies takes less than 512.
pub const RECORDS_BYTES: u64 = 512 * MAX_RECORDS as u64;

/// Records that did not change in this top-level call. They equal the stored ones, even after a
/// rollback of a frame or of a chain's own code.
///
/// Code that stores or removes a record must call [`Self::changes`]. The record is read on each
/// request from then on.
pub struct Records<T: Config> {
	/// `None` if the record changed. Entries are never removed.
	known: Vec<(T::AccountId, Option<ContractInfo<T>>)>,
}

impl<T: Config> Records<T> {
	/// An empty list.
	pub fn new() -> Self {
		Self { known: Vec::new() }
	}

	/// The record of the contract at `account`, if there is one. Charges for reading it, unless it
	/// is known.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`](crate::Error::OutOfGas)
	pub fn find(
		&mut self,
		account: &T::AccountId,
		weight: &mut GasMeter<T>,
	) -> Result<Option<ContractInfo<T>>, DispatchError> {
		let known = self.known.iter().rev().find(|(known, _)| known == account);
		if let Some((_, Some(info))) = known {
			return Ok(Some(info.clone()));
		}
		let is_new = known.is_none();
		weight.charge(Cost::<T>::find_contract())?;
		let found = ContractInfo::find(account, weight)?;
		if let Some(info) = &found {
			// A record with dependencies is long, and its proof is charged on each read.
			if is_new && info.delegate_dependencies.is_empty() {
				self.note(account, Some(info.clone()));
			}
		}
		Ok(found)
	}

	/// Notes that the record of `account` is stored or removed.
	pub fn changes(&mut self, account: &T::AccountId) {
		match self.known.iter_mut().rev().find(|(known, _)| known == account) {
			Some((_, info)) => *info = None,
			None => self.note(account, None),
		}
	}

	/// Adds an entry, if there is room. Entries are never removed, so an account without room
	/// never gets an entry, and its changes need no note.
	fn note(&mut self, account: &T::AccountId, info: Option<ContractInfo<T>>) {
		if self.known.len() < MAX_RECORDS {
			self.known.push((account.clone(), info));
		}
	}

	/// Fills the list with records of contracts that are not called.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn fill(&mut self, accounts: impl Iterator<Item = T::AccountId>, info: &ContractInfo<T>) {
		let room = MAX_RECORDS.saturating_sub(self.known.len());
		self.known.extend(accounts.take(room).map(|account| (account, Some(info.clone()))));
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{mock::*, Weight};

	/// The cost of finding each of these records, in turn.
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
		});
	}

	#[test]
	fn one_that_changes_is_read_each_time_from_then_on() {
		on_chain(|| {
			let contract =
				|salt| try_instantiate(dummy(), 0, vec![], &[salt]).result.unwrap().account_id;
			let [read, unread] = [contract(0), contract(1)];
			let mut records = Records::new();
			let price = Cost::<Test>::find_contract();
			assert_eq!(found(&mut records, std::slice::from_ref(&read)), [price]);
			assert_eq!(found(&mut records, std::slice::from_ref(&read)), [Weight::zero()]);
			for account in [&read, &unread] {
				records.changes(account);
			}
			assert_eq!(
				found(&mut records, &[read.clone(), read, unread.clone(), unread]),
				[price; 4]
			);
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
					if has {
						let _ = dependencies.try_insert(code_hash, 0);
					} else {
						let _ = dependencies.remove(&code_hash);
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
