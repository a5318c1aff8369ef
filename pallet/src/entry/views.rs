//! Read access to the state of the pallet from Rust, for runtime APIs and other pallets.

use crate::{
	api::{ContractAccessError, GetStorageResult, HostApiInfo},
	contract::Key,
	descriptor, AddressGenerator, CodeHash, Config, ContractInfoOf, HostApi, HostApiState,
	LinkPlanOf, Pallet,
};
use alloc::vec::Vec;
use contracts_host_api::LinkPlan;

impl<T: Config> Pallet<T> {
	/// Returns the value that the contract at `address` stores under the variable-length `key`.
	///
	/// # Errors
	///
	/// - [`ContractAccessError::MigrationInProgress`] if the pallet's storage has another
	///   version.
	/// - [`ContractAccessError::DoesntExist`] if there is no contract at `address`.
	/// - [`ContractAccessError::KeyDecodingFailed`] if the key is too long.
	pub fn get_storage(address: T::AccountId, key: Vec<u8>) -> GetStorageResult {
		descriptor::ensure_ready::<T>().map_err(|_| ContractAccessError::MigrationInProgress)?;
		let info = ContractInfoOf::<T>::get(&address).ok_or(ContractAccessError::DoesntExist)?;
		let key = Key::variable(&key).ok_or(ContractAccessError::KeyDecodingFailed)?;
		Ok(info.read(&key))
	}

	/// Returns the account of a contract that `deployer` instantiates with these arguments.
	pub fn contract_address(
		deployer: &T::AccountId,
		code_hash: &CodeHash<T>,
		input_data: &[u8],
		salt: &[u8],
	) -> T::AccountId {
		T::AddressGenerator::contract_address(deployer, code_hash, input_data, salt)
	}

	/// Returns the code hash of the contract at `account`, if there is one.
	pub fn code_hash(account: &T::AccountId) -> Option<CodeHash<T>> {
		ContractInfoOf::<T>::get(account).map(|info| info.code_hash)
	}

	/// Returns the stored descriptor of the host functions as SCALE bytes.
	pub fn host_api_descriptor() -> Vec<u8> {
		descriptor::bytes::<T>()
	}

	/// Returns the decoded descriptor of the host functions and its state, or `None` if the host
	/// API is not installed.
	pub fn host_api_info() -> Option<HostApiInfo> {
		let functions = HostApi::<T>::get()?.functions().to_vec();
		Some(HostApiInfo { state: HostApiState::<T>::get()?, functions })
	}

	/// Returns the stored link plan of contract code, if it has one.
	pub fn link_plan(code_hash: &CodeHash<T>) -> Option<LinkPlan> {
		LinkPlanOf::<T>::get(code_hash).map(|plan| plan.links)
	}
}
