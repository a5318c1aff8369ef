//! Reading the pallet's state from Rust: what the runtime APIs and other pallets do.

use crate::{
	api::{ContractAccessError, GetStorageResult, HostApiInfo},
	contract::Key,
	descriptor, AddressGenerator, CodeHash, Config, ContractInfoOf, HostApi, HostApiState,
	LinkPlanOf, Pallet,
};
use alloc::vec::Vec;
use contracts_host_api::LinkPlan;

impl<T: Config> Pallet<T> {
	/// Reads a value that a contract stores under a variable key.
	pub fn get_storage(address: T::AccountId, key: Vec<u8>) -> GetStorageResult {
		descriptor::ensure_ready::<T>().map_err(|_| ContractAccessError::MigrationInProgress)?;
		let info = ContractInfoOf::<T>::get(&address).ok_or(ContractAccessError::DoesntExist)?;
		let key = Key::variable(&key).ok_or(ContractAccessError::KeyDecodingFailed)?;
		Ok(info.read(&key))
	}

	/// The account of a contract that `deployer` instantiates with these arguments.
	pub fn contract_address(
		deployer: &T::AccountId,
		code_hash: &CodeHash<T>,
		input_data: &[u8],
		salt: &[u8],
	) -> T::AccountId {
		T::AddressGenerator::contract_address(deployer, code_hash, input_data, salt)
	}

	/// The code of the contract at `account`, if there is one.
	pub fn code_hash(account: &T::AccountId) -> Option<CodeHash<T>> {
		ContractInfoOf::<T>::get(account).map(|info| info.code_hash)
	}

	/// The stored descriptor of the host functions, as SCALE bytes.
	pub fn host_api_descriptor() -> Vec<u8> {
		descriptor::bytes::<T>()
	}

	/// The stored description of the host functions, with its state.
	pub fn host_api_info() -> Option<HostApiInfo> {
		let functions = HostApi::<T>::get()?.functions().to_vec();
		Some(HostApiInfo { state: HostApiState::<T>::get()?, functions })
	}

	/// The stored link plan of contract code.
	pub fn link_plan(code_hash: &CodeHash<T>) -> Option<LinkPlan> {
		LinkPlanOf::<T>::get(code_hash).map(|plan| plan.links)
	}
}
