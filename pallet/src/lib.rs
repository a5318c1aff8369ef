//! Wasm smart contracts for FRAME runtimes: a drop-in replacement for `pallet-contracts`.
//!
//! # Overview
//!
//! **Contract code** is a Wasm module that exports the functions `deploy` and `call`. It is
//! uploaded once and found by its hash. A **contract** is an account with contract code and
//! storage of its own. Instantiating a contract runs `deploy`, its constructor. Calling the
//! contract runs `call`.
//!
//! A running contract uses **host functions**, which it imports from the modules `seal0`, `seal1`
//! and `seal2`. They read and write its storage, emit events and call other contracts.
//!
//! Calls, events, errors, storage, the runtime API `ContractsApi` and host functions have the
//! names and encodings of `pallet-contracts`. Contracts written in ink! up to 5, polkadot-js and
//! cargo-contract work with the pallet unmodified.
//!
//! The two pallets differ in how they link contract code. `pallet-contracts` defines every host
//! function by name in each call, nested calls included. This pallet keeps a **descriptor** of
//! its host functions in storage. An upload resolves the imports of the code against the
//! descriptor and stores the result, a **link plan**: the permanent ids of the imported
//! functions. A call binds the functions of the plan and no others.
//!
//! # Calls
//!
//! For signed origins ([`call`](Pallet::call) also accepts root):
//!
//! - [`upload_code`](Pallet::upload_code) stores contract code and holds a deposit from the
//!   uploader.
//! - [`remove_code`](Pallet::remove_code) removes unused contract code and returns the deposit.
//! - [`instantiate`](Pallet::instantiate) creates a contract from stored code.
//!   [`instantiate_with_code`](Pallet::instantiate_with_code) uploads the code in the same
//!   transaction.
//! - [`call`](Pallet::call) calls a contract.
//!
//! For root:
//!
//! - [`set_code`](Pallet::set_code) replaces the code of a contract.
//! - [`remove_contracts`](Pallet::remove_contracts) and [`remove_codes`](Pallet::remove_codes)
//!   remove contracts and unused code, and release their deposits. They serve contracts that can
//!   no longer run, and chains that give up contracts.
//! - [`set_host_function_status`](Pallet::set_host_function_status) disables or enables a host
//!   function without a runtime upgrade.
//!
//! [`call_old_weight`](Pallet::call_old_weight),
//! [`instantiate_old_weight`](Pallet::instantiate_old_weight),
//! [`instantiate_with_code_old_weight`](Pallet::instantiate_with_code_old_weight) and
//! [`migrate`](Pallet::migrate) exist for compatibility only.
//!
//! # Weight and deposits
//!
//! The caller sets a weight limit. Unused weight is refunded.
//!
//! Contract storage is paid for by a deposit for each byte and each item. The deposit moves from
//! the origin of the top-level call to the account of the contract and is held there. It is
//! released to the origin of the call that removes the data.
//!
//! # Hooks
//!
//! - `on_runtime_upgrade` rewrites the descriptor if the host functions changed.
//! - `on_idle` deletes the storage of terminated contracts with the weight that the block has
//!   left.
//! - `integrity_test` checks that the configuration fits the memory of runtime and validators.
//! - `try_state` checks the invariants of the pallet's storage.
//!
//! # Adding the pallet to a runtime
//!
//! `docs/configuring.md` in the repository has a complete [`Config`]. In tests,
//! [`config_preludes::TestDefaultConfig`] has a default for every item but the currency and the
//! clock:
//!
//! ```ignore
//! #[derive_impl(pallet_lean_contracts::config_preludes::TestDefaultConfig)]
//! impl pallet_lean_contracts::Config for Test {
//! 	type Currency = Balances;
//! 	type Time = Timestamp;
//! }
//! ```
//!
//! A chain that adds host functions of its own defines them with
//! [`host_functions!`](crate::host_functions).
//!
//! # Reading the source
//!
//! A call passes through these files in order: this one, `entry/dispatch.rs` (its result and
//! weight), `exec/stack.rs` (the call stack and its frames), `exec/session.rs` (code and link
//! plan), `exec/run.rs` (the instance), `host/` (the functions that the contract calls).

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;

pub mod api;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod chain_extension;
pub mod host;
pub mod migration;
pub mod moving;
pub mod test_utils;
#[cfg(feature = "trace")]
pub mod trace;
pub mod weights;

mod code;
mod config;
mod contract;
mod deletion;
mod descriptor;
mod entry;
mod errors;
mod events;
mod exec;
mod meter;
mod vm;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "try-runtime"))]
mod try_state;

/// Items that the exported macros expand to. Not part of the API.
#[doc(hidden)]
pub mod __private {
	pub use crate::exec::enter;
	use alloc::vec::Vec;
	pub use contracts_host_api;

	/// Collects the arguments of a host function, for the message about its failure.
	#[cold]
	pub fn arguments<const N: usize>(arguments: [u64; N]) -> Vec<u64> {
		arguments.to_vec()
	}
}

pub use api::{
	Code, CodeUploadResult, CodeUploadReturnValue, CollectEvents, ContractAccessError,
	ContractExecResult, ContractInstantiateResult, ContractResult, DebugInfo, Determinism,
	ExecReturnValue, GetStorageResult, InstantiateReturnValue, ReturnFlags,
};
// Lets `impl_runtime_apis!` find `pallet_contracts::ContractsApi`.
#[doc(hidden)]
pub use api::runtime_decl_for_contracts_api;
#[cfg(feature = "std")]
pub use api::ContractsApi;
pub use code::CodeInfo;
pub use config::{
	debug::{self, Tracing},
	preludes as config_preludes, AddressGenerator, DefaultAddressGenerator, Limits, NoRandomness,
};
pub use contract::{ContractInfo, Key};
pub use deletion::DeletionQueueManager;
pub use meter::Deposit as StorageDeposit;
pub use pallet::*;
pub use weights::WeightInfo;

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, HasCompact};
use config::budgets;
use contract::removal;
use contracts_host_api::{
	Bind, Descriptor, FunctionId, HostApiState as StateOfHostApi, HostFunctions,
};
use core::{fmt::Debug as DebugTrait, marker::PhantomData};
use entry::{announced, announced::limit_of_time, dispatch, executing};
use exec::CallLimits;
use frame_support::{
	dispatch::{
		DispatchResultWithPostInfo, GetDispatchInfo, Pays, PostDispatchInfo, WithPostDispatchInfo,
	},
	ensure,
	pallet_macros::import_section,
	traits::{
		fungible::{Inspect, Mutate, MutateHold},
		ConstU32, Contains, Get, Randomness, Time,
	},
	weights::{Weight, WeightMeter},
	BoundedVec, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use frame_system::{
	ensure_root, ensure_signed,
	pallet_prelude::{BlockNumberFor, OriginFor},
	EventRecord,
};
use host::Host;
use meter::Cost;
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{Convert, Dispatchable, StaticLookup},
	Perbill,
};
use vm::CodePlan;

type CodeHash<T> = <T as frame_system::Config>::Hash;
type TrieId = BoundedVec<u8, ConstU32<128>>;
type BalanceOf<T> =
	<<T as Config>::Currency as Inspect<<T as frame_system::Config>::AccountId>>::Balance;
type MomentOf<T> = <<T as Config>::Time as Time>::Moment;
type AccountIdLookupOf<T> = <<T as frame_system::Config>::Lookup as StaticLookup>::Source;
type EventRecordOf<T> =
	EventRecord<<T as frame_system::Config>::RuntimeEvent, <T as frame_system::Config>::Hash>;

/// Stands for "none" where a contract passes or receives a number: a pointer that is not given,
/// or the length of a missing value.
const SENTINEL: u32 = u32::MAX;

/// Log target of the pallet, the same as in `pallet-contracts`: `-lruntime::contracts=debug`.
const LOG_TARGET: &str = "runtime::contracts";

/// Puts the type `T` into the metadata. Holds no value.
#[derive(Encode, Decode, DefaultNoBound, TypeInfo)]
#[scale_info(replace_segment("pallet_lean_contracts", "pallet_contracts"))]
pub struct EnvironmentType<T>(PhantomData<T>);

/// The types of the chain that contracts are compiled against.
///
/// Off-chain tools compare them with the types that a contract expects. They find this type by
/// its path in `pallet-contracts`.
#[derive(Encode, Decode, DefaultNoBound, TypeInfo)]
#[scale_info(skip_type_params(T), replace_segment("pallet_lean_contracts", "pallet_contracts"))]
pub struct Environment<T: Config> {
	account_id: EnvironmentType<T::AccountId>,
	balance: EnvironmentType<BalanceOf<T>>,
	hash: EnvironmentType<T::Hash>,
	hasher: EnvironmentType<T::Hashing>,
	timestamp: EnvironmentType<MomentOf<T>>,
	block_number: EnvironmentType<BlockNumberFor<T>>,
}

/// The origin of a top-level call, or the caller of a frame.
#[derive(
	Clone,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
)]
#[scale_info(skip_type_params(T), replace_segment("pallet_lean_contracts", "pallet_contracts"))]
pub enum Origin<T: Config> {
	/// The root origin. It pays no deposits and cannot transfer value.
	Root,
	/// An account.
	Signed(T::AccountId),
}

/// The version of the host functions, as `pallet-contracts` counts it.
#[derive(Encode, Decode, TypeInfo)]
#[scale_info(replace_segment("pallet_lean_contracts", "pallet_contracts"))]
pub struct ApiVersion(u16);

impl Default for ApiVersion {
	fn default() -> Self {
		Self(4)
	}
}

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;

	/// The storage version of `pallet-contracts` whose layout this pallet reads and writes.
	pub(crate) const STORAGE_VERSION: StorageVersion = StorageVersion::new(16);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The pallet's configuration.
	#[pallet::config(with_default)]
	pub trait Config: frame_system::Config {
		/// The overarching event type.
		#[pallet::no_default_bounds]
		#[allow(deprecated)]
		type RuntimeEvent: From<Event<Self>> + IsType<<Self as frame_system::Config>::RuntimeEvent>;

		/// The overarching call type. Contracts dispatch such calls with the host function
		/// `call_runtime`.
		#[pallet::no_default_bounds]
		type RuntimeCall: Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>
			+ GetDispatchInfo
			+ codec::Decode
			+ IsType<<Self as frame_system::Config>::RuntimeCall>;

		/// The overarching hold reason.
		#[pallet::no_default_bounds]
		type RuntimeHoldReason: From<HoldReason>;

		/// The source of the block's timestamp, which contracts read with the host function
		/// `now`.
		#[pallet::no_default]
		type Time: Time;

		/// The currency of transferred value and of deposits.
		#[pallet::no_default]
		type Currency: Inspect<Self::AccountId>
			+ Mutate<Self::AccountId>
			+ MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;

		/// The runtime calls that contracts may dispatch. A call must also pass the filter
		/// [`frame_system::Config::BaseCallFilter`].
		///
		/// List the allowed calls rather than the forbidden ones. Keep them stable: deployed
		/// contracts rely on their encoding.
		#[pallet::no_default_bounds]
		type CallFilter: Contains<<Self as frame_system::Config>::RuntimeCall>;

		/// Converts weight to the fee that the host function `weight_to_fee` returns. Transaction
		/// fees are not computed from it.
		#[pallet::no_default_bounds]
		type WeightPrice: Convert<Weight, BalanceOf<Self>>;

		/// Weights of extrinsics and host functions, and of running contract code.
		type WeightInfo: WeightInfo;

		/// The host functions that contracts may import, as a group or a tuple of groups.
		///
		/// [`Seal`](host::Seal) has the host functions of `pallet-contracts`. A chain adds groups
		/// of its own with [`host_functions!`](crate::host_functions).
		#[pallet::no_default_bounds]
		type HostFunctions: HostFunctions + Bind<Host<Self>> + Default;

		/// The chain extension: functions that contracts call by number, as in
		/// `pallet-contracts`. Set it to `()` for none.
		#[pallet::no_default_bounds]
		type ChainExtension: chain_extension::ChainExtension<Self> + Default;

		/// Randomness for legacy contracts that import `random`.
		///
		/// Use [`NoRandomness`] on a chain without such contracts.
		#[pallet::no_default_bounds]
		type Randomness: Randomness<Self::Hash, BlockNumberFor<Self>>;

		/// Size limits for contracts, and the memory that nodes have for them. See [`Limits`].
		#[pallet::constant]
		type Limits: Get<Limits>;

		/// Maximum number of frames on top of the first one: the depth of nested calls.
		///
		/// If large modules call each other, the runtime's heap may end a call at a smaller
		/// depth. Both limits fail with [`Error::MaxCallDepthReached`].
		#[pallet::constant]
		type MaxCallDepth: Get<u32>;

		/// Deposit for each byte stored, by contracts and for contract code.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type DepositPerByte: Get<BalanceOf<Self>>;

		/// Deposit for each storage item, of contracts and of contract code.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type DepositPerItem: Get<BalanceOf<Self>>;

		/// Maximum storage deposit of a call that sets no limit of its own.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type DefaultDepositLimit: Get<BalanceOf<Self>>;

		/// Share of the code's deposit that a contract holds to lock that code. It applies to the
		/// contract's own code and to each delegate dependency. Locked code cannot be removed.
		#[pallet::constant]
		type CodeHashLockupDepositPercent: Get<Perbill>;

		/// Derives the account of a new contract.
		#[pallet::no_default_bounds]
		type AddressGenerator: AddressGenerator<Self>;

		/// Maximum length of contract code, in bytes.
		#[pallet::constant]
		type MaxCodeLen: Get<u32>;

		/// Maximum length of a storage key of a contract, in bytes.
		#[pallet::constant]
		type MaxStorageKeyLen: Get<u32>;

		/// Maximum memory for transient storage in one top-level call, in bytes.
		#[pallet::constant]
		type MaxTransientStorageSize: Get<u32>;

		/// Maximum number of delegate dependencies of a contract: code hashes that it locks in
		/// addition to its own.
		#[pallet::constant]
		type MaxDelegateDependencies: Get<u32>;

		/// True if contract code may import unstable host functions. Set it to `false` on a
		/// production chain: unstable functions can change or disappear with any upgrade.
		#[pallet::constant]
		type UnsafeUnstableInterface: Get<bool>;

		/// Maximum length of the debug message of a dry run, in bytes.
		#[pallet::constant]
		type MaxDebugBufferLen: Get<u32>;

		/// The origin that may upload contract code. Its account owns the code and pays the
		/// deposit.
		#[pallet::no_default_bounds]
		type UploadOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// The origin that may instantiate contracts. It does not restrict contracts that
		/// instantiate other contracts.
		#[pallet::no_default_bounds]
		type InstantiateOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// Observes or intercepts calls of contracts, for tests. Set it to `()` on a chain.
		#[pallet::no_default_bounds]
		type Debug: debug::Debugger<Self>;

		/// Puts the types of [`Environment`] into the metadata. Set it to `()`.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type Environment: Get<Environment<Self>>;

		/// Puts [`ApiVersion`] into the metadata. Set it to `()`.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type ApiVersion: Get<ApiVersion>;
	}

	/// Contract code, by hash.
	#[pallet::storage]
	pub type PristineCode<T: Config> =
		StorageMap<_, Identity, CodeHash<T>, BoundedVec<u8, T::MaxCodeLen>>;

	/// Records of contract code, by code hash: owner, deposit and number of users.
	#[pallet::storage]
	pub type CodeInfoOf<T: Config> = StorageMap<_, Identity, CodeHash<T>, CodeInfo<T>>;

	/// Link plans by code hash, each with the counts by which running the code is charged.
	///
	/// A plan can be missing or stale. It is rebuilt when the code is next loaded.
	#[pallet::storage]
	pub type LinkPlanOf<T: Config> = StorageMap<_, Identity, CodeHash<T>, CodePlan>;

	/// Number of contracts instantiated so far.
	///
	/// It is part of each contract's trie id. A new contract at the account of a terminated one
	/// gets a different trie.
	#[pallet::storage]
	pub type Nonce<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Records of contracts, by account.
	#[pallet::storage]
	pub type ContractInfoOf<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, ContractInfo<T>>;

	/// Ids of the tries of terminated contracts, by position in the queue. `on_idle` deletes the
	/// tries.
	#[pallet::storage]
	pub type DeletionQueue<T: Config> = StorageMap<_, Twox64Concat, u32, TrieId>;

	/// Counters of the deletion queue: the next position to insert at and the next one to delete.
	#[pallet::storage]
	pub type DeletionQueueCounter<T: Config> = StorageValue<_, DeletionQueueManager<T>, ValueQuery>;

	/// The descriptor of the host functions: their names, signatures and ids.
	#[pallet::storage]
	pub type HostApi<T: Config> = StorageValue<_, Descriptor>;

	/// Fingerprint and epoch of the descriptor, and the host functions that root disabled.
	#[pallet::storage]
	pub type HostApiState<T: Config> = StorageValue<_, StateOfHostApi>;

	/// Genesis configuration, without fields. Building it writes the descriptor of the host
	/// functions.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		#[serde(skip)]
		_config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			descriptor::write::<T>();
		}
	}

	/// The reasons for which this pallet holds balance.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Held from the uploader of contract code, for storing the code.
		CodeUploadDepositReserve,
		/// Held on a contract's account, for its record, its storage and the code that it locks.
		StorageDepositReserve,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_block: BlockNumberFor<T>, limit: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(limit);
			DeletionQueueManager::<T>::process(&mut meter);
			meter.consumed()
		}

		fn on_runtime_upgrade() -> Weight {
			descriptor::upgrade::<T>()
		}

		#[cfg(feature = "try-runtime")]
		fn pre_upgrade() -> Result<Vec<u8>, sp_runtime::TryRuntimeError> {
			descriptor::ensure_storage_version::<T>()?;
			Ok(Vec::new())
		}

		fn integrity_test() {
			descriptor::assert_fits::<T>();
			budgets::assert_memory_budget::<T>();
			budgets::assert_block_budget::<T>();
			budgets::assert_loops_were_measured(
				T::WeightInfo::seal_call(),
				T::WeightInfo::seal_caller(),
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_block: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			try_state::check::<T>()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T>
	where
		<BalanceOf<T> as HasCompact>::Type: Clone + Eq + PartialEq + DebugTrait + TypeInfo + Encode,
	{
		/// Legacy form of [`call`](Self::call), which limits computation only.
		///
		/// `gas_limit` is in picoseconds of `ref_time`. The limit of the proof size is twice
		/// [`Config::MaxCodeLen`]. Kept for encoded calls that are stored somewhere; use
		/// [`call`](Self::call) instead.
		#[pallet::call_index(0)]
		#[pallet::weight(Cost::<T>::call(data.len() as u32, limit_of_time::<T>(*gas_limit)))]
		pub fn call_old_weight(
			origin: OriginFor<T>,
			dest: AccountIdLookupOf<T>,
			#[pallet::compact] value: BalanceOf<T>,
			#[pallet::compact] gas_limit: u64,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			data: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let gas_limit = limit_of_time::<T>(gas_limit);
			Self::call(origin, dest, value, gas_limit, storage_deposit_limit, data)
		}

		/// Legacy form of [`instantiate_with_code`](Self::instantiate_with_code), which limits
		/// computation only.
		///
		/// `gas_limit` is the same as in [`call_old_weight`](Self::call_old_weight). Use
		/// [`instantiate_with_code`](Self::instantiate_with_code) instead.
		#[pallet::call_index(1)]
		#[pallet::weight(
			announced::instantiate_with_code::<T>(code, data, salt, limit_of_time::<T>(*gas_limit))
		)]
		pub fn instantiate_with_code_old_weight(
			origin: OriginFor<T>,
			#[pallet::compact] value: BalanceOf<T>,
			#[pallet::compact] gas_limit: u64,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			code: Vec<u8>,
			data: Vec<u8>,
			salt: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let limit = limit_of_time::<T>(gas_limit);
			Self::instantiate_with_code(
				origin,
				value,
				limit,
				storage_deposit_limit,
				code,
				data,
				salt,
			)
		}

		/// Legacy form of [`instantiate`](Self::instantiate), which limits computation only.
		///
		/// `gas_limit` is the same as in [`call_old_weight`](Self::call_old_weight). Use
		/// [`instantiate`](Self::instantiate) instead.
		#[pallet::call_index(2)]
		#[pallet::weight(
			Cost::<T>::instantiate(
				data.len() as u32,
				salt.len() as u32,
				limit_of_time::<T>(*gas_limit),
			)
		)]
		pub fn instantiate_old_weight(
			origin: OriginFor<T>,
			#[pallet::compact] value: BalanceOf<T>,
			#[pallet::compact] gas_limit: u64,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			code_hash: CodeHash<T>,
			data: Vec<u8>,
			salt: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let limit = limit_of_time::<T>(gas_limit);
			Self::instantiate(origin, value, limit, storage_deposit_limit, code_hash, data, salt)
		}

		/// Uploads contract code without instantiating it, and holds a deposit from the uploader.
		///
		/// The origin must be [`Config::UploadOrigin`]. If the code is already stored, nothing
		/// changes. Only deterministic code is accepted, whatever `determinism` says.
		///
		/// Any account can instantiate the code. Code that is in use cannot be removed.
		///
		/// # Errors
		///
		/// - [`Error::CodeRejected`], [`Error::NoChainExtension`] or one of the variants for code
		///   from [`Error::NotWasm`] on, if the code violates a rule.
		/// - [`Error::CodeTooLarge`] if the code is longer than [`Config::MaxCodeLen`].
		/// - [`Error::StorageDepositLimitExhausted`] if the deposit exceeds
		///   `storage_deposit_limit`.
		/// - [`Error::StorageDepositNotEnoughFunds`] if the uploader cannot pay the deposit.
		/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
		#[pallet::call_index(3)]
		#[pallet::weight(announced::upload_code::<T>(code))]
		pub fn upload_code(
			origin: OriginFor<T>,
			code: Vec<u8>,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			determinism: Determinism,
		) -> DispatchResultWithPostInfo {
			let owner = T::UploadOrigin::ensure_origin(origin)?;
			let _ = determinism;
			dispatch::upload_code::<T>(owner, code, storage_deposit_limit.map(Into::into))
		}

		/// Removes contract code that no contract uses, and releases its deposit.
		///
		/// The origin must be the signed account that uploaded the code. A successful call pays
		/// no fee.
		///
		/// # Errors
		///
		/// - [`Error::CodeNotFound`] if no code with this hash is stored.
		/// - [`Error::CodeInUse`] if a contract uses the code.
		/// - `BadOrigin` if the caller is not the owner of the code.
		/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
		#[pallet::call_index(4)]
		#[pallet::weight(Cost::<T>::remove_code())]
		pub fn remove_code(
			origin: OriginFor<T>,
			code_hash: CodeHash<T>,
		) -> DispatchResultWithPostInfo {
			let owner = ensure_signed(origin)?;
			descriptor::ensure_ready::<T>()?;
			code::upload::remove::<T>(owner, code_hash)?;
			Ok(Pays::No.into())
		}

		/// Replaces the code of the contract `dest`.
		///
		/// The origin must be root. The deposits of the contract stay the same.
		///
		/// # Errors
		///
		/// - [`Error::ContractNotFound`] if `dest` is not a contract.
		/// - [`Error::CodeNotFound`] if no code with this hash is stored.
		/// - [`Error::ReentranceDenied`] if a contract dispatched this call. The frames of the
		///   running call have copies of contract records.
		/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
		#[pallet::call_index(5)]
		#[pallet::weight(Cost::<T>::set_code())]
		pub fn set_code(
			origin: OriginFor<T>,
			dest: AccountIdLookupOf<T>,
			code_hash: CodeHash<T>,
		) -> DispatchResult {
			ensure_root(origin)?;
			ensure!(!executing::is_under_way(), Error::<T>::ReentranceDenied);
			descriptor::ensure_ready::<T>()?;
			dispatch::set_code::<T>(T::Lookup::lookup(dest)?, code_hash)
		}

		/// Calls the contract `dest` and transfers `value` to it.
		///
		/// The origin must be signed or root. Root cannot transfer value.
		///
		/// - `gas_limit`: the maximum weight of the call.
		/// - `storage_deposit_limit`: the maximum deposit that the call may take from the caller.
		///   `None` stands for the caller's balance, up to [`Config::DefaultDepositLimit`].
		/// - `data`: the input of the contract.
		///
		/// If the contract fails, its changes are rolled back and the used weight is charged.
		///
		/// # Errors
		///
		/// - [`Error::ContractNotFound`] if `dest` is not a contract.
		/// - [`Error::ContractReverted`] if the contract asked to roll back its changes.
		/// - [`Error::ContractTrapped`] if the contract trapped.
		/// - [`Error::OutOfGas`] if `gas_limit` is too low.
		/// - [`Error::StorageDepositLimitExhausted`] if the deposit exceeds
		///   `storage_deposit_limit`.
		/// - [`Error::StorageDepositNotEnoughFunds`] if the caller cannot pay the deposit.
		/// - [`Error::TransferFailed`] if the caller cannot transfer `value`.
		/// - [`Error::ReentranceDenied`] if a contract dispatched this call.
		/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
		/// - [`Error::HostFunctionDisabled`] if the contract imports such a function, and the
		///   errors of an upload if the contract's link plan must be rebuilt and its code is
		///   refused.
		/// - The error of a host function that ended the contract.
		#[pallet::call_index(6)]
		#[pallet::weight(Cost::<T>::call(data.len() as u32, *gas_limit))]
		pub fn call(
			origin: OriginFor<T>,
			dest: AccountIdLookupOf<T>,
			#[pallet::compact] value: BalanceOf<T>,
			gas_limit: Weight,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			data: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let origin = Origin::<T>::from_runtime_origin(origin)?;
			let dest = T::Lookup::lookup(dest)?;
			let limits = CallLimits::<T>::new(gas_limit, storage_deposit_limit.map(Into::into));
			dispatch::call(origin, dest, value, limits, data)
		}

		/// Uploads contract code and instantiates it.
		///
		/// The origin must be both [`Config::UploadOrigin`] and [`Config::InstantiateOrigin`].
		/// `storage_deposit_limit` limits the deposit for the code and that of the instantiation
		/// together.
		///
		/// # Errors
		///
		/// The errors of [`upload_code`](Self::upload_code) and of
		/// [`instantiate`](Self::instantiate).
		#[pallet::call_index(7)]
		#[pallet::weight(announced::instantiate_with_code::<T>(code, data, salt, *gas_limit))]
		pub fn instantiate_with_code(
			origin: OriginFor<T>,
			#[pallet::compact] value: BalanceOf<T>,
			gas_limit: Weight,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			code: Vec<u8>,
			data: Vec<u8>,
			salt: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let uploader = T::UploadOrigin::ensure_origin(origin.clone())?;
			let deployer = T::InstantiateOrigin::ensure_origin(origin)?;
			let limits = CallLimits::<T>::new(gas_limit, storage_deposit_limit.map(Into::into));
			dispatch::instantiate_with_code(uploader, deployer, value, limits, code, data, salt)
		}

		/// Instantiates stored contract code.
		///
		/// The origin must be [`Config::InstantiateOrigin`]. The account of the contract is
		/// derived from the deployer, the code hash, `data` and `salt`: see
		/// [`DefaultAddressGenerator`]. The constructor `deploy` runs with `data` as its input.
		/// The deployer transfers `value` and the existential deposit to the contract. The other
		/// arguments are the same as in [`call`](Self::call).
		///
		/// # Errors
		///
		/// - [`Error::CodeNotFound`] if no code with this hash is stored.
		/// - [`Error::DuplicateContract`] if a contract exists at the derived account.
		/// - The errors of [`call`](Self::call), for the constructor.
		#[pallet::call_index(8)]
		#[pallet::weight(
			Cost::<T>::instantiate(data.len() as u32, salt.len() as u32, *gas_limit)
		)]
		pub fn instantiate(
			origin: OriginFor<T>,
			#[pallet::compact] value: BalanceOf<T>,
			gas_limit: Weight,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			code_hash: CodeHash<T>,
			data: Vec<u8>,
			salt: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let deployer = T::InstantiateOrigin::ensure_origin(origin)?;
			let limits = CallLimits::<T>::new(gas_limit, storage_deposit_limit.map(Into::into));
			dispatch::instantiate(deployer, code_hash, value, limits, data, salt)
		}

		/// Does nothing. Kept for compatibility with encoded calls.
		///
		/// The migrations of this pallet are not driven by transactions.
		///
		/// # Errors
		///
		/// Always returns [`Error::NoMigrationPerformed`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::DbWeight::get().reads(1).saturating_add(*weight_limit))]
		pub fn migrate(origin: OriginFor<T>, weight_limit: Weight) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let _ = weight_limit;
			Err(Error::<T>::NoMigrationPerformed.with_weight(T::DbWeight::get().reads(1)))
		}

		/// Disables or enables a host function, under all of its names.
		///
		/// The origin must be root. This is a circuit breaker that needs no runtime upgrade.
		/// While a function is disabled, contract code that imports it fails with
		/// [`Error::HostFunctionDisabled`]. All other code runs on.
		///
		/// # Errors
		///
		/// - [`Error::HostFunctionNotFound`] if there is no function with this id.
		/// - [`Error::TooManyDisabled`] if no more functions can be disabled.
		/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
		#[pallet::call_index(10)]
		#[pallet::weight(
			T::WeightInfo::set_host_function_status()
			.saturating_add(Cost::<T>::install_host_api())
		)]
		pub fn set_host_function_status(
			origin: OriginFor<T>,
			id: FunctionId,
			enabled: bool,
		) -> DispatchResult {
			ensure_root(origin)?;
			descriptor::set_status::<T>(id, enabled)
		}

		/// Terminates contracts without running them.
		///
		/// The origin must be root. The balance of the contracts, deposits included, goes to
		/// `beneficiary`. Their storage is deleted in later blocks. Accounts without a contract
		/// are skipped.
		///
		/// This is for contracts that can no longer run, and for a chain that removes its
		/// contracts in batches.
		///
		/// # Errors
		///
		/// - [`Error::TransferFailed`] if `contracts` includes the beneficiary.
		/// - [`Error::ReentranceDenied`] if a contract dispatched this call.
		/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
		/// - The errors of the currency.
		#[pallet::call_index(11)]
		#[pallet::weight(Cost::<T>::remove_contracts(contracts.len() as u32))]
		pub fn remove_contracts(
			origin: OriginFor<T>,
			contracts: Vec<T::AccountId>,
			beneficiary: AccountIdLookupOf<T>,
		) -> DispatchResult {
			ensure_root(origin)?;
			descriptor::ensure_ready::<T>()?;
			let beneficiary = T::Lookup::lookup(beneficiary)?;
			removal::remove_contracts::<T>(contracts, &beneficiary)
		}

		/// Removes contract code that no contract uses, and releases the deposits to the
		/// uploaders.
		///
		/// The origin must be root. Code that is in use or missing is skipped.
		///
		/// # Errors
		///
		/// - [`Error::ReentranceDenied`] if a contract dispatched this call.
		/// - [`Error::MigrationInProgress`] if the pallet's storage has another version.
		/// - The errors of the currency.
		#[pallet::call_index(12)]
		#[pallet::weight(Cost::<T>::remove_codes(codes.len() as u32))]
		pub fn remove_codes(origin: OriginFor<T>, codes: Vec<CodeHash<T>>) -> DispatchResult {
			ensure_root(origin)?;
			descriptor::ensure_ready::<T>()?;
			removal::remove_codes::<T>(codes)
		}
	}
}
