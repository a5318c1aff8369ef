//! The interface of chain extensions and of a chain's own host functions to the contract that
//! called them.

use super::{calls::NestedCall, error::ExecError, host::StackHandle};
use crate::{
	api::ExecReturnValue,
	contract::{ContractInfo, Key},
	meter::{Cost, GasMeter},
	BalanceOf, CodeHash, Config, ContractInfoOf, MomentOf, Origin, WeightInfo,
};
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};
use frame_support::{
	crypto::ecdsa::ECDSAExt,
	dispatch::DispatchResultWithPostInfo,
	traits::{fungible::Inspect, Get, Randomness},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_core::{ecdsa, sr25519};
use sp_io::crypto::{secp256k1_ecdsa_recover_compressed, sr25519_verify};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

/// The running contract, with everything that it may do itself.
///
/// Names and parameters are those of `pallet-contracts`. The trait is sealed.
///
/// A method charges weight only if its documentation says so. The author of an extension or a host
/// function charges each step before it runs, as measured by a benchmark.
///
/// No method checks whether the call is read-only. Check [`is_read_only`](Self::is_read_only)
/// before each change, including an instantiation and a call with value. The pallet checks the
/// changes that callees make in a read-only call.
pub trait Ext: sealed::Sealed {
	/// The runtime's configuration.
	type T: Config;

	/// Calls the contract `to`, and charges the weight of the call. A zero component of
	/// `gas_limit`, or a `deposit_limit` of zero, stands for all that is left.
	///
	/// # Errors
	///
	/// Returns the error of the callee, or the reason why it cannot be called.
	/// [`ExecError::origin`] distinguishes the two.
	fn call(
		&mut self,
		gas_limit: Weight,
		deposit_limit: BalanceOf<Self::T>,
		to: AccountIdOf<Self::T>,
		value: BalanceOf<Self::T>,
		input_data: Vec<u8>,
		allows_reentry: bool,
		read_only: bool,
	) -> Result<ExecReturnValue, ExecError>;

	/// Runs other code on the contract's storage and balance, and charges the weight of that.
	fn delegate_call(
		&mut self,
		code: CodeHash<Self::T>,
		input_data: Vec<u8>,
	) -> Result<ExecReturnValue, ExecError>;

	/// Instantiates a contract, and charges the weight of that. The current contract is its
	/// deployer.
	fn instantiate(
		&mut self,
		gas_limit: Weight,
		deposit_limit: BalanceOf<Self::T>,
		code: CodeHash<Self::T>,
		value: BalanceOf<Self::T>,
		input_data: Vec<u8>,
		salt: &[u8],
	) -> Result<(AccountIdOf<Self::T>, ExecReturnValue), ExecError>;

	/// Removes the contract. Its balance moves to `beneficiary` when the top-level call ends.
	///
	/// End the call with [`Trap::Terminated`](crate::host::Trap::Terminated) and do nothing else
	/// with the contract. A function that returns instead continues a contract whose storage is
	/// gone.
	fn terminate(&mut self, beneficiary: &AccountIdOf<Self::T>) -> DispatchResult;

	/// Transfers value from the contract, whose account stays alive.
	fn transfer(&mut self, to: &AccountIdOf<Self::T>, value: BalanceOf<Self::T>) -> DispatchResult;

	/// The value that the contract stores under `key`. `None` if there is none, or if the contract
	/// was terminated.
	fn get_storage(&mut self, key: &Key<Self::T>) -> Option<Vec<u8>>;

	/// Length of the value that the contract stores under `key`, in bytes.
	fn get_storage_size(&mut self, key: &Key<Self::T>) -> Option<u32>;

	/// Sets a value, or clears it if `value` is `None`. The origin pays the deposit. Returns the
	/// length of the old value in bytes.
	fn set_storage(
		&mut self,
		key: &Key<Self::T>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError>;

	/// The value that the contract has under `key` in transient storage, which ends with the
	/// top-level call.
	fn get_transient_storage(&self, key: &Key<Self::T>) -> Option<Vec<u8>>;

	/// Length of the value under `key` in transient storage, in bytes.
	fn get_transient_storage_size(&self, key: &Key<Self::T>) -> Option<u32>;

	/// Sets a value in transient storage, or clears it if `value` is `None`. Returns the length of
	/// the old value in bytes.
	fn set_transient_storage(
		&mut self,
		key: &Key<Self::T>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError>;

	/// The caller of the contract.
	fn caller(&self) -> Origin<Self::T>;

	/// Returns whether there is a contract at `address`. Reads storage.
	fn is_contract(&self, address: &AccountIdOf<Self::T>) -> bool;

	/// The code hash of the contract at `address`, if there is one. Reads storage.
	fn code_hash(&self, address: &AccountIdOf<Self::T>) -> Option<CodeHash<Self::T>>;

	/// The code hash of the contract.
	fn own_code_hash(&mut self) -> &CodeHash<Self::T>;

	/// Returns whether the caller is the origin of the top-level call: the signer of the
	/// transaction, or root.
	fn caller_is_origin(&self) -> bool;

	/// Returns whether the caller is root.
	fn caller_is_root(&self) -> bool;

	/// The contract's account.
	fn address(&self) -> &AccountIdOf<Self::T>;

	/// Balance that the contract can spend. Reads storage.
	fn balance(&self) -> BalanceOf<Self::T>;

	/// Value that came with the call.
	fn value_transferred(&self) -> BalanceOf<Self::T>;

	/// Timestamp of the block.
	fn now(&self) -> &MomentOf<Self::T>;

	/// Balance that an account needs to exist.
	fn minimum_balance(&self) -> BalanceOf<Self::T>;

	/// The output of [`Config::Randomness`] for `subject`.
	fn random(
		&self,
		subject: &[u8],
	) -> (<Self::T as frame_system::Config>::Hash, BlockNumberFor<Self::T>);

	/// Emits an event of the contract.
	fn deposit_event(
		&mut self,
		topics: Vec<<Self::T as frame_system::Config>::Hash>,
		data: Vec<u8>,
	);

	/// Number of the current block.
	fn block_number(&self) -> BlockNumberFor<Self::T>;

	/// Maximum length of a storage value, in bytes.
	fn max_value_size(&self) -> u32;

	/// Fee for a weight.
	fn get_weight_price(&self, weight: Weight) -> BalanceOf<Self::T>;

	/// The weight meter of the contract: the weight left, and the weight used.
	fn gas_meter(&self) -> &GasMeter<Self::T>;

	/// The weight meter of the contract, to charge it.
	fn gas_meter_mut(&mut self) -> &mut GasMeter<Self::T>;

	/// Adds text to the debug message of a dry run. Returns whether a debug message is collected.
	fn append_debug_buffer(&mut self, msg: &str) -> bool;

	/// Returns whether a debug message is collected.
	fn debug_buffer_enabled(&self) -> bool;

	/// Dispatches a call of the runtime with the contract as its origin, if [`Config::CallFilter`]
	/// allows it.
	fn call_runtime(&self, call: <Self::T as Config>::RuntimeCall) -> DispatchResultWithPostInfo;

	/// The compressed public key that signed a hash.
	#[allow(clippy::result_unit_err)]
	fn ecdsa_recover(&self, signature: &[u8; 65], message_hash: &[u8; 32]) -> Result<[u8; 33], ()>;

	/// Returns whether a signature of `message` is valid.
	fn sr25519_verify(&self, signature: &[u8; 64], message: &[u8], pub_key: &[u8; 32]) -> bool;

	/// The Ethereum address of a compressed public key.
	#[allow(clippy::result_unit_err)]
	fn ecdsa_to_eth_address(&self, pk: &[u8; 33]) -> Result<[u8; 20], ()>;

	/// The contract's record. After a termination, the last state of the record.
	fn contract_info(&mut self) -> &ContractInfo<Self::T>;

	/// Replaces the code of the contract, from the next call on. Charges the weight of loading the
	/// code.
	fn set_code_hash(&mut self, hash: CodeHash<Self::T>) -> DispatchResult;

	/// Number of times that the contract is on the call stack, without the running call.
	fn reentrance_count(&self) -> u32;

	/// Number of times that a contract is on the call stack, without delegate calls.
	fn account_reentrance_count(&self, account_id: &AccountIdOf<Self::T>) -> u32;

	/// Number of contracts instantiated on this chain so far. Reads storage.
	fn nonce(&mut self) -> u64;

	/// Locks code that the contract delegates to, so that it cannot be removed.
	fn lock_delegate_dependency(&mut self, code_hash: CodeHash<Self::T>) -> DispatchResult;

	/// Reverts [`Self::lock_delegate_dependency`].
	fn unlock_delegate_dependency(&mut self, code_hash: &CodeHash<Self::T>) -> DispatchResult;

	/// Number of modules that the contract has locked.
	fn locked_delegate_dependencies_count(&mut self) -> usize;

	/// Returns whether the call is read-only, because a caller asked for that. Check it before
	/// each change, including changes of the contract's own state.
	fn is_read_only(&self) -> bool;
}

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;

mod sealed {
	/// Prevents other implementations of the trait.
	pub trait Sealed {}
}

impl<C: Config> sealed::Sealed for StackHandle<C> {}

impl<C: Config> Ext for StackHandle<C> {
	type T = C;

	fn call(
		&mut self,
		gas_limit: Weight,
		deposit_limit: BalanceOf<C>,
		to: C::AccountId,
		value: BalanceOf<C>,
		input: Vec<u8>,
		allows_reentry: bool,
		read_only: bool,
	) -> Result<ExecReturnValue, ExecError> {
		let cost = if value.is_zero() {
			Cost::<C>::seal_call()
		} else {
			Cost::<C>::seal_call().saturating_add(C::WeightInfo::seal_transfer())
		};
		self.weight_mut().charge(cost)?;
		let call = NestedCall { weight_limit: gas_limit, deposit_limit, value, input };
		StackHandle::call(self, to, call, allows_reentry, read_only)
	}

	fn delegate_call(
		&mut self,
		code: CodeHash<C>,
		input_data: Vec<u8>,
	) -> Result<ExecReturnValue, ExecError> {
		self.weight_mut().charge(Cost::<C>::seal_delegate_call())?;
		StackHandle::delegate_call(self, code, input_data)
	}

	fn instantiate(
		&mut self,
		gas_limit: Weight,
		deposit_limit: BalanceOf<C>,
		code: CodeHash<C>,
		value: BalanceOf<C>,
		input: Vec<u8>,
		salt: &[u8],
	) -> Result<(C::AccountId, ExecReturnValue), ExecError> {
		let cost = Cost::<C>::seal_instantiate(input.len() as u32, salt.len() as u32);
		self.weight_mut().charge(cost)?;
		let call = NestedCall { weight_limit: gas_limit, deposit_limit, value, input };
		StackHandle::instantiate(self, code, call, salt)
	}

	fn terminate(&mut self, beneficiary: &C::AccountId) -> DispatchResult {
		self.deref_mut().terminate(beneficiary.clone())
	}

	fn transfer(&mut self, to: &C::AccountId, value: BalanceOf<C>) -> DispatchResult {
		self.deref_mut().transfer(to, value)
	}

	fn get_storage(&mut self, key: &Key<C>) -> Option<Vec<u8>> {
		self.deref_mut().get_storage(key).ok().flatten()
	}

	fn get_storage_size(&mut self, key: &Key<C>) -> Option<u32> {
		self.storage_size(key).ok().flatten()
	}

	fn set_storage(
		&mut self,
		key: &Key<C>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError> {
		self.deref_mut().set_storage(key, value)
	}

	fn get_transient_storage(&self, key: &Key<C>) -> Option<Vec<u8>> {
		self.transient_value(key).map(<[u8]>::to_vec)
	}

	fn get_transient_storage_size(&self, key: &Key<C>) -> Option<u32> {
		self.transient_value(key).map(|value| value.len() as u32)
	}

	fn set_transient_storage(
		&mut self,
		key: &Key<C>,
		value: Option<&[u8]>,
	) -> Result<Option<u32>, DispatchError> {
		self.set_transient_value(key, value)
	}

	fn caller(&self) -> Origin<C> {
		self.deref().caller()
	}

	fn is_contract(&self, address: &C::AccountId) -> bool {
		self.deref().is_contract(address)
	}

	fn code_hash(&self, address: &C::AccountId) -> Option<CodeHash<C>> {
		ContractInfoOf::<C>::get(address).map(|info| info.code_hash)
	}

	fn own_code_hash(&mut self) -> &CodeHash<C> {
		&self.contract_info().code_hash
	}

	fn caller_is_origin(&self) -> bool {
		self.deref().caller_is_origin()
	}

	fn caller_is_root(&self) -> bool {
		self.deref().caller_is_root()
	}

	fn address(&self) -> &C::AccountId {
		self.deref().address()
	}

	fn balance(&self) -> BalanceOf<C> {
		self.deref().balance()
	}

	fn value_transferred(&self) -> BalanceOf<C> {
		self.deref().value_transferred()
	}

	fn now(&self) -> &MomentOf<C> {
		self.deref().now()
	}

	fn minimum_balance(&self) -> BalanceOf<C> {
		C::Currency::minimum_balance()
	}

	fn random(&self, subject: &[u8]) -> (C::Hash, BlockNumberFor<C>) {
		C::Randomness::random(subject)
	}

	fn deposit_event(&mut self, topics: Vec<C::Hash>, data: Vec<u8>) {
		self.deref_mut().deposit_event(topics, data)
	}

	fn block_number(&self) -> BlockNumberFor<C> {
		self.deref().block_number()
	}

	fn max_value_size(&self) -> u32 {
		C::Limits::get().payload_len
	}

	fn get_weight_price(&self, weight: Weight) -> BalanceOf<C> {
		self.weight_price(weight)
	}

	fn gas_meter(&self) -> &GasMeter<C> {
		&self.current.weight
	}

	fn gas_meter_mut(&mut self) -> &mut GasMeter<C> {
		self.weight_mut()
	}

	fn append_debug_buffer(&mut self, msg: &str) -> bool {
		self.debug.contract(msg);
		self.debug.is_collected()
	}

	fn debug_buffer_enabled(&self) -> bool {
		self.debug.is_collected()
	}

	fn call_runtime(&self, call: <C as Config>::RuntimeCall) -> DispatchResultWithPostInfo {
		self.deref().call_runtime(call)
	}

	fn ecdsa_recover(&self, signature: &[u8; 65], message_hash: &[u8; 32]) -> Result<[u8; 33], ()> {
		secp256k1_ecdsa_recover_compressed(signature, message_hash).map_err(|_| ())
	}

	fn sr25519_verify(&self, signature: &[u8; 64], message: &[u8], pub_key: &[u8; 32]) -> bool {
		let (signature, key) = ((*signature).into(), sr25519::Public::from(*pub_key));
		sr25519_verify(&signature, message, &key)
	}

	fn ecdsa_to_eth_address(&self, pk: &[u8; 33]) -> Result<[u8; 20], ()> {
		ecdsa::Public::from(*pk).to_eth_address()
	}

	fn contract_info(&mut self) -> &ContractInfo<C> {
		// Once the contract is gone, the record that the frame knew last is all there is.
		let _ = self.current.contract();
		self.current.contract.last_known()
	}

	fn set_code_hash(&mut self, hash: CodeHash<C>) -> DispatchResult {
		self.deref_mut().set_code_hash(hash)
	}

	fn reentrance_count(&self) -> u32 {
		self.deref().account_reentrance_count(self.deref().address()).saturating_sub(1)
	}

	fn account_reentrance_count(&self, account_id: &C::AccountId) -> u32 {
		self.deref().account_reentrance_count(account_id)
	}

	fn nonce(&mut self) -> u64 {
		self.deref_mut().nonce()
	}

	fn lock_delegate_dependency(&mut self, code_hash: CodeHash<C>) -> DispatchResult {
		self.deref_mut().lock_delegate_dependency(code_hash)
	}

	fn unlock_delegate_dependency(&mut self, code_hash: &CodeHash<C>) -> DispatchResult {
		self.deref_mut().unlock_delegate_dependency(*code_hash)
	}

	fn locked_delegate_dependencies_count(&mut self) -> usize {
		self.contract_info().delegate_dependencies.len()
	}

	fn is_read_only(&self) -> bool {
		self.deref().is_read_only()
	}
}
