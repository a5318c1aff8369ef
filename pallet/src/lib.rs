//! Wasm smart contracts for FRAME runtimes that link from a plan made at upload.
//!
//! # Overview
//!
//! Accounts can hold code. A **code** is a Wasm module that exports `deploy` and `call`. It is
//! uploaded once and found by its hash. A **contract** is an account with code and storage of its
//! own. Instantiating it from uploaded code runs that code's `deploy`; calling it afterwards runs `call`.
//! While it runs, it uses **host functions** (imports from `seal0`, `seal1`, `seal2`)
//! to read and write its storage, emit events, or call other contracts.
//!
//! The pallet is a drop-in for `pallet-contracts`: calls, events, errors, storage, runtime API and
//! host functions have the same names and encodings, so ink! 5 contracts, polkadot-js and
//! cargo-contract work with it unmodified. What differs is how a call begins. `pallet-contracts`
//! defines every host function by name at each call, nested ones too. Here a **descriptor** of the
//! host functions is kept in storage; when contract code is uploaded its imports are resolved against it,
//! once, to a **link plan**: the permanent ids of the functions. A call binds those and nothing
//! else.
//!
//! # Calls
//!
//! - [`upload_code`](Pallet::upload_code) and [`remove_code`](Pallet::remove_code) put code on the
//!   chain and take it off. A deposit is held from the uploader meanwhile.
//! - [`instantiate`](Pallet::instantiate) makes a contract from uploaded code,
//!   [`instantiate_with_code`](Pallet::instantiate_with_code) uploads the code with it.
//! - [`call`](Pallet::call) calls a contract.
//! - [`set_code`](Pallet::set_code), for root, gives a contract other code.
//! - [`remove_contracts`](Pallet::remove_contracts) and [`remove_codes`](Pallet::remove_codes), for root,
//!   return what is held, for contracts that cannot run any more, or a chain that gives its contracts up.
//! - [`set_host_function_status`](Pallet::set_host_function_status), for root, switches a host
//!   function off without an upgrade, or on again.
//!
//! # Costs
//!
//! Weight: the caller sets a limit; what was not used is refunded. Storage: for each byte and item
//! that a contract stores, a deposit is moved from the caller to the contract and held there; it
//! is released to the origin of the call that removes the data.
//!
//! # Adding it to a runtime
//!
//! The README has a complete [`Config`]. In tests, [`config_preludes::TestDefaultConfig`] has a default for
//! everything but the currency and the clock:
//!
//! ```ignore
//! #[derive_impl(pallet_lean_contracts::config_preludes::TestDefaultConfig)]
//! impl pallet_lean_contracts::Config for Test {
//! 	type Currency = Balances;
//! 	type Time = Timestamp;
//! }
//! ```
//!
//! # Reading the code
//!
//! The way of a call: this file, `exec/stack.rs` (the call stack and its frames), `exec/session.rs`
//! (code and link plan), `exec/run.rs` (the instance), `host/` (what the contract then calls).

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;

pub mod api;
pub mod chain_extension;
pub mod debug;
pub mod host;
pub mod linker;
pub mod migration;
pub mod moving;
pub mod test_utils;
pub mod weights;

mod address;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod budgets;
mod code;
mod contract;
mod debug_message;
mod deletion;
mod descriptor;
mod dispatch;
mod dry_run;
mod exec;
mod executing;
mod limits;
mod meter;
mod origin;
mod randomness;
mod removal;
mod upload;
mod views;
mod vm;

#[cfg(any(test, feature = "try-runtime"))]
mod try_state;

/// What the macros expand to needs these; not part of the API.
#[doc(hidden)]
pub mod __private {
	pub use crate::exec::enter;
	use alloc::vec::Vec;
	pub use contracts_host_api;

	/// A host function's arguments.
	#[cold]
	pub fn arguments<const N: usize>(arguments: [u64; N]) -> Vec<u64> {
		arguments.to_vec()
	}
}

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use address::{AddressGenerator, DefaultAddressGenerator};
pub use api::{
	Code, CodeUploadResult, CodeUploadReturnValue, CollectEvents, ContractAccessError,
	ContractExecResult, ContractInstantiateResult, ContractResult, DebugInfo, Determinism,
	ExecReturnValue, GetStorageResult, InstantiateReturnValue, ReturnFlags,
};
// So that `pallet_contracts::ContractsApi` is found by `impl_runtime_apis!`.
#[doc(hidden)]
pub use api::runtime_decl_for_contracts_api;
#[cfg(feature = "std")]
pub use api::ContractsApi;
pub use code::CodeInfo;
pub use contract::{ContractInfo, Key};
pub use debug::Tracing;
pub use deletion::DeletionQueueManager;
pub use limits::Limits;
pub use meter::Deposit as StorageDeposit;
pub use pallet::*;
pub use randomness::NoRandomness;
pub use weights::WeightInfo;

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, HasCompact};
use contracts_host_api::{
	Bind, Descriptor, FunctionId, HostApiState as StateOfHostApi, HostFunctions,
};
use core::{fmt::Debug as DebugTrait, marker::PhantomData};
use debug_message::DebugMessage;
use dispatch::{installation, into_dispatch_result, limit_of_time, log_rejection};
use exec::{CallStack, Limits as CallLimits};
use frame_support::{
	dispatch::{
		DispatchResultWithPostInfo, GetDispatchInfo, Pays, PostDispatchInfo, WithPostDispatchInfo,
	},
	ensure,
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
use host::{Host, Seal};
use linker::{LinkByPlan, Linker};
use meter::Cost;
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{Convert, Dispatchable, Saturating, StaticLookup},
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

/// Stands for "none" where a contract passes or gets a number: a pointer that is not given, the
/// length of a value that is not there.
const SENTINEL: u32 = u32::MAX;

/// Target of the pallet's log, as in `pallet-contracts`: `-lruntime::contracts=debug`.
const LOG_TARGET: &str = "runtime::contracts";

/// A type that appears in the metadata without a value.
#[derive(Encode, Decode, DefaultNoBound, TypeInfo)]
#[scale_info(replace_segment("pallet_lean_contracts", "pallet_contracts"))]
pub struct EnvironmentType<T>(PhantomData<T>);

/// The chain's types that contracts are compiled against. Off-chain tools compare them with those
/// of a contract, and find this type by the path that it has in `pallet-contracts`.
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

/// Who is at the bottom of a call stack, or the caller of a frame.
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
	/// The chain itself. It pays no deposits and can transfer nothing.
	Root,
	/// An account.
	Signed(T::AccountId),
}

/// Version of the host functions, as `pallet-contracts` counted it.
#[derive(Encode, Decode, TypeInfo)]
#[scale_info(replace_segment("pallet_lean_contracts", "pallet_contracts"))]
pub struct ApiVersion(u16);

impl Default for ApiVersion {
	fn default() -> Self {
		Self(4)
	}
}

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;

	/// The version of `pallet-contracts` whose storage this pallet reads and writes.
	pub(crate) const STORAGE_VERSION: StorageVersion = StorageVersion::new(16);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What a chain decides about its contracts.
	#[pallet::config(with_default)]
	pub trait Config: frame_system::Config {
		/// The overarching event type.
		#[pallet::no_default_bounds]
		#[allow(deprecated)]
		type RuntimeEvent: From<Event<Self>> + IsType<<Self as frame_system::Config>::RuntimeEvent>;

		/// The overarching call type, which contracts can dispatch.
		#[pallet::no_default_bounds]
		type RuntimeCall: Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>
			+ GetDispatchInfo
			+ codec::Decode
			+ IsType<<Self as frame_system::Config>::RuntimeCall>;

		/// The overarching hold reason.
		#[pallet::no_default_bounds]
		type RuntimeHoldReason: From<HoldReason>;

		/// The clock that contracts read.
		#[pallet::no_default]
		type Time: Time;

		/// The currency of value and deposits.
		#[pallet::no_default]
		type Currency: Inspect<Self::AccountId>
			+ Mutate<Self::AccountId>
			+ MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;

		/// Which calls of the runtime contracts may dispatch, beside what
		/// [`frame_system::Config::BaseCallFilter`] lets through. List what is allowed, and keep it
		/// stable: contracts count on its encoding.
		#[pallet::no_default_bounds]
		type CallFilter: Contains<<Self as frame_system::Config>::RuntimeCall>;

		/// Tells contracts the price of weight. The transaction fee is not computed from it.
		#[pallet::no_default_bounds]
		type WeightPrice: Convert<Weight, BalanceOf<Self>>;

		/// Weights of extrinsics, host functions and running contracts.
		type WeightInfo: WeightInfo;

		/// The host functions that contracts may import: [`Seal`], those of `pallet-contracts`.
		#[pallet::no_default_bounds]
		type HostFunctions: HostFunctions + Bind<Host<Self>> + Default;

		/// Functions that contracts call by number, as in `pallet-contracts`; `()` for none.
		#[pallet::no_default_bounds]
		type ChainExtension: chain_extension::ChainExtension<Self> + Default;

		/// What contracts of before, that import `random`, get: [`NoRandomness`] where there are none.
		#[pallet::no_default_bounds]
		type Randomness: Randomness<Self::Hash, BlockNumberFor<Self>>;

		/// How contracts are linked: [`LinkByPlan`]. Another way is for measuring it only.
		#[pallet::no_default_bounds]
		type Linker: Linker<Host<Self>>;

		/// Sizes that a contract cannot exceed.
		#[pallet::constant]
		type Limits: Get<Limits>;

		/// How many frames can stand on top of the first one. Where large codes call
		/// each other, the runtime's heap ends a call before, with [`Error::MaxCallDepthReached`].
		#[pallet::constant]
		type MaxCallDepth: Get<u32>;

		/// Balance held for each byte stored.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type DepositPerByte: Get<BalanceOf<Self>>;

		/// Balance held for each item stored.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type DepositPerItem: Get<BalanceOf<Self>>;

		/// Limit of the storage deposit where a caller sets none.
		#[pallet::constant]
		#[pallet::no_default_bounds]
		type DefaultDepositLimit: Get<BalanceOf<Self>>;

		/// Part of the deposit for its code that each contract holds for keeping the code from being
		/// removed.
		#[pallet::constant]
		type CodeHashLockupDepositPercent: Get<Perbill>;

		/// Derives the accounts of contracts.
		#[pallet::no_default_bounds]
		type AddressGenerator: AddressGenerator<Self>;

		/// Bytes of the longest code.
		#[pallet::constant]
		type MaxCodeLen: Get<u32>;

		/// Bytes of the longest storage key.
		#[pallet::constant]
		type MaxStorageKeyLen: Get<u32>;

		/// Bytes of memory that transient storage takes in one top-level call.
		#[pallet::constant]
		type MaxTransientStorageSize: Get<u32>;

		/// How many code hashes a contract can lock, besides its own. Locked code cannot be removed.
		#[pallet::constant]
		type MaxDelegateDependencies: Get<u32>;

		/// Whether contract code may import unstable host functions. Not for a chain with value on it.
		#[pallet::constant]
		type UnsafeUnstableInterface: Get<bool>;

		/// Bytes of the longest debug message.
		#[pallet::constant]
		type MaxDebugBufferLen: Get<u32>;

		/// Who may upload code.
		#[pallet::no_default_bounds]
		type UploadOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// Who may instantiate contracts, other contracts aside.
		#[pallet::no_default_bounds]
		type InstantiateOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// Watches calls, or answers them in place of contracts: for tests. A chain sets it to `()`.
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

	/// Ready-made configurations.
	pub mod config_preludes {
		use super::*;
		use frame_support::{
			derive_impl, parameter_types,
			traits::{ConstBool, Nothing},
		};

		parameter_types! {
			/// One byte costs a hundredth of an item.
			pub const DepositPerByte: u64 = 1;
			/// Price of an item.
			pub const DepositPerItem: u64 = 100;
			/// Enough for any test.
			pub const DefaultDepositLimit: u64 = 10_000_000;
			/// A few, and more than any contract locks.
			pub const MaxDelegateDependencies: u32 = 32;
			/// A third, so that rounding shows.
			pub const CodeHashLockupDepositPercent: Perbill = Perbill::from_percent(33);
		}

		/// For tests: everything but the currency and the clock.
		pub struct TestDefaultConfig;

		#[derive_impl(frame_system::config_preludes::TestDefaultConfig, no_aggregated_types)]
		impl frame_system::DefaultConfig for TestDefaultConfig {}

		impl<B: From<u64>> Convert<Weight, B> for TestDefaultConfig {
			fn convert(weight: Weight) -> B {
				weight.ref_time().into()
			}
		}

		#[frame_support::register_default_impl(TestDefaultConfig)]
		impl DefaultConfig for TestDefaultConfig {
			#[inject_runtime_type]
			type RuntimeEvent = ();
			#[inject_runtime_type]
			type RuntimeCall = ();
			#[inject_runtime_type]
			type RuntimeHoldReason = ();
			type CallFilter = Nothing;
			type WeightPrice = Self;
			type WeightInfo = ();
			type HostFunctions = Seal;
			type ChainExtension = ();
			type Randomness = NoRandomness;
			type Linker = LinkByPlan;
			type Limits = Limits;
			type MaxCallDepth = ConstU32<5>;
			type DepositPerByte = DepositPerByte;
			type DepositPerItem = DepositPerItem;
			type DefaultDepositLimit = DefaultDepositLimit;
			type CodeHashLockupDepositPercent = CodeHashLockupDepositPercent;
			type AddressGenerator = DefaultAddressGenerator;
			type MaxCodeLen = ConstU32<{ 123 * 1024 }>;
			type MaxStorageKeyLen = ConstU32<128>;
			type MaxTransientStorageSize = ConstU32<{ 1024 * 1024 }>;
			type MaxDelegateDependencies = MaxDelegateDependencies;
			type UnsafeUnstableInterface = ConstBool<false>;
			type MaxDebugBufferLen = ConstU32<{ 2 * 1024 * 1024 }>;
			type UploadOrigin = frame_system::EnsureSigned<sp_runtime::AccountId32>;
			type InstantiateOrigin = frame_system::EnsureSigned<sp_runtime::AccountId32>;
			type Debug = ();
			type Environment = ();
			type ApiVersion = ();
		}
	}

	/// Contract code by its hash.
	#[pallet::storage]
	pub type PristineCode<T: Config> =
		StorageMap<_, Identity, CodeHash<T>, BoundedVec<u8, T::MaxCodeLen>>;

	/// Records of contract code by its hash.
	#[pallet::storage]
	pub type CodeInfoOf<T: Config> = StorageMap<_, Identity, CodeHash<T>, CodeInfo<T>>;

	/// Link plans, with what is in the code, by its hash. One may be missing, or stale: it is made again when the
	/// code is next loaded.
	#[pallet::storage]
	pub type LinkPlanOf<T: Config> = StorageMap<_, Identity, CodeHash<T>, CodePlan>;

	/// Number of contracts instantiated so far. Keeps the storage of a contract apart from that of
	/// one that had its account before.
	#[pallet::storage]
	pub type Nonce<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Contracts by account.
	#[pallet::storage]
	pub type ContractInfoOf<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, ContractInfo<T>>;

	/// Tries of terminated contracts, to be deleted.
	#[pallet::storage]
	pub type DeletionQueue<T: Config> = StorageMap<_, Twox64Concat, u32, TrieId>;

	/// First and last position of the deletion queue.
	#[pallet::storage]
	pub type DeletionQueueCounter<T: Config> = StorageValue<_, DeletionQueueManager<T>, ValueQuery>;

	/// The descriptor of the host functions.
	#[pallet::storage]
	pub type HostApi<T: Config> = StorageValue<_, Descriptor>;

	/// Fingerprint and epoch of the descriptor, and the disabled functions.
	#[pallet::storage]
	pub type HostApiState<T: Config> = StorageValue<_, StateOfHostApi>;

	/// Writes the descriptor of the host functions.
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

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A contract was instantiated.
		Instantiated {
			/// Who instantiated it: an account, or another contract.
			deployer: T::AccountId,
			/// Its account.
			contract: T::AccountId,
		},
		/// A contract terminated itself.
		Terminated {
			/// Its account.
			contract: T::AccountId,
			/// Who gets its balance.
			beneficiary: T::AccountId,
		},
		/// Contract code was uploaded.
		CodeStored {
			/// Its hash.
			code_hash: T::Hash,
			/// Balance held for it.
			deposit_held: BalanceOf<T>,
			/// Who uploaded it.
			uploader: T::AccountId,
		},
		/// A contract emitted an event.
		ContractEmitted {
			/// Its account.
			contract: T::AccountId,
			/// Encoded by the contract; the topics are those of the event record.
			data: Vec<u8>,
		},
		/// Contract code was removed.
		CodeRemoved {
			/// Its hash.
			code_hash: T::Hash,
			/// Balance released.
			deposit_released: BalanceOf<T>,
			/// Who removed it: the uploader.
			remover: T::AccountId,
		},
		/// A contract got other code.
		ContractCodeUpdated {
			/// Its account.
			contract: T::AccountId,
			/// The code it has now.
			new_code_hash: T::Hash,
			/// The code it had.
			old_code_hash: T::Hash,
		},
		/// A contract was called.
		Called {
			/// By whom.
			caller: Origin<T>,
			/// Its account.
			contract: T::AccountId,
		},
		/// A contract ran other code on its storage.
		DelegateCalled {
			/// Its account.
			contract: T::AccountId,
			/// The code.
			code_hash: CodeHash<T>,
		},
		/// A storage deposit was taken.
		StorageDepositTransferredAndHeld {
			/// Who paid.
			from: T::AccountId,
			/// The contract that holds it.
			to: T::AccountId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A storage deposit was given back.
		StorageDepositTransferredAndReleased {
			/// The contract that held it.
			from: T::AccountId,
			/// Who got it.
			to: T::AccountId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// The descriptor of the host functions was written.
		HostApiChanged {
			/// Of the host functions.
			fingerprint: contracts_host_api::Fingerprint,
			/// Of the link plans that are current now.
			epoch: contracts_host_api::Epoch,
		},
		/// Root switched a host function off or on.
		HostFunctionStatusChanged {
			/// Which.
			id: FunctionId,
			/// Whether contracts can use it now.
			enabled: bool,
		},
		/// The migration [`PlanCodes`](crate::migration::PlanCodes) found contract code that cannot run on this
		/// chain. Its contracts keep their balance; root can give them other code.
		CodeNotLinked {
			/// Its hash.
			code_hash: CodeHash<T>,
			/// Why; the node's log says more.
			error: sp_runtime::DispatchError,
		},
		/// The migration [`PlanCodes`](crate::migration::PlanCodes) is done.
		CodesLinked {
			/// Codes that have a current link plan.
			linked: u32,
			/// Codes that cannot run on this chain.
			refused: u32,
		},
	}

	/// What can go wrong. The first variants are those of `pallet-contracts`, in its order; a
	/// variant that this pallet never returns keeps the indices of the others.
	#[pallet::error]
	pub enum Error<T> {
		/// Never returned.
		InvalidSchedule,
		/// The contract passed flags that are unknown, or not allowed in this function.
		InvalidCallFlags,
		/// The weight limit was too low.
		OutOfGas,
		/// The contract passed an output buffer that is too small.
		OutputBufferTooSmall,
		/// The transfer failed: most often the sender has too little free balance.
		TransferFailed,
		/// There are as many nested calls as [`Config::MaxCallDepth`] allows, or as the heap has room for.
		MaxCallDepthReached,
		/// There is no contract at this account.
		ContractNotFound,
		/// The code is longer than [`Config::MaxCodeLen`].
		CodeTooLarge,
		/// There is no code with this hash.
		CodeNotFound,
		/// Never returned.
		CodeInfoNotFound,
		/// The contract passed a pointer to outside of its memory.
		OutOfBounds,
		/// The contract passed bytes that cannot be decoded, or a storage key that is too long.
		DecodingFailed,
		/// The contract trapped.
		ContractTrapped,
		/// The value, or the event's data, is longer than [`Limits::payload_len`].
		ValueTooLarge,
		/// A contract cannot terminate while it is on the call stack more than once.
		TerminatedWhileReentrant,
		/// The contract forwarded its input and no longer has it.
		InputForwarded,
		/// The subject for `random` has more than 32 bytes.
		RandomSubjectTooLong,
		/// The event has more topics than [`Limits::event_topics`].
		TooManyTopics,
		/// The code imports chain extensions, and the chain has none; or it has none with this id.
		NoChainExtension,
		/// Never returned.
		XCMDecodeFailed,
		/// There is a contract at this account already.
		DuplicateContract,
		/// A contract cannot terminate in its constructor.
		TerminatedInConstructor,
		/// The contract does not want to be called back; or a contract dispatched a call of the
		/// runtime that calls a contract.
		ReentranceDenied,
		/// The contract tried to change state in a read-only call.
		StateChangeDenied,
		/// The account cannot pay the storage deposit.
		StorageDepositNotEnoughFunds,
		/// The storage deposit limit was too low.
		StorageDepositLimitExhausted,
		/// Contracts still use the code.
		CodeInUse,
		/// The contract ran to its end and asked to roll back what it changed. Returned by
		/// transactions only; a dry run returns the contract's output.
		ContractReverted,
		/// The code is not a valid module. The debug message of a dry run, and the node's log with
		/// `-lruntime::contracts=debug`, say why.
		CodeRejected,
		/// The code is not deterministic.
		Indeterministic,
		/// The chain's storage of contracts has another version than this pallet reads, which is 16. No
		/// call runs until `pallet-contracts` has migrated it.
		MigrationInProgress,
		/// `migrate` was called, and there is nothing that it could do.
		NoMigrationPerformed,
		/// The contract locks as many code hashes as [`Config::MaxDelegateDependencies`] allows.
		MaxDelegateDependenciesReached,
		/// The contract does not lock this code.
		DelegateDependencyNotFound,
		/// The contract locks this code already.
		DelegateDependencyAlreadyExists,
		/// A contract cannot lock its own code.
		CannotAddSelfAsDelegateDependency,
		/// The contracts of the call use as much transient storage as [`Config::MaxTransientStorageSize`]
		/// allows.
		OutOfTransientStorage,
		/// The code is not Wasm.
		NotWasm,
		/// The code uses floating point.
		FloatsNotAllowed,
		/// The code imports no memory.
		MemoryNotImported,
		/// The code has more than one memory.
		SecondMemory,
		/// The code's memory has a maximum of more than [`Limits::memory_pages`], or begins with
		/// more than its maximum.
		MemoryTooLarge,
		/// The code's tables have more than [`Limits::table_elements`].
		TableTooLarge,
		/// The code does not export `deploy`, or `call`.
		EntryPointMissing,
		/// The code's `deploy` or `call` is no function without parameters.
		EntryPointMistyped,
		/// The code exports something else than `deploy` and `call`.
		ExportNotAllowed,
		/// The code imports a function that does not exist. The number is the function's index in
		/// the module, where imported functions come first: `wasm-objdump -x` shows it.
		UnknownImport(u16),
		/// The code imports a function with another signature. The number is the function's index in
		/// the module.
		ImportSignatureMismatch(u16),
		/// The code imports a function that is deprecated, which only code that was there before may. The number is the
		/// function's index in the module.
		DeprecatedImport(u16),
		/// The code imports an unstable function. The number is the function's index in the module.
		UnstableImport(u16),
		/// The code imports a table, a global, or a memory by another name.
		ImportNotAllowed,
		/// The code imports too many functions.
		TooManyImports,
		/// The code imports a function that root disabled. The number is the function's id, which the
		/// runtime API `HostApi` gives a name.
		HostFunctionDisabled(u16),
		/// There is no host function with this id.
		HostFunctionNotFound,
		/// No more host functions can be disabled.
		TooManyDisabled,
		/// The code has too many types of functions.
		TooManyTypes,
		/// The code imports a function of `pallet-contracts` that this chain does not have, an XCM
		/// function for example. The number is the function's index in the module.
		UnsupportedImport(u16),
		/// The calls in a function of the code take more parameters than the function has bytes.
		/// Only code that is never reached can do that, no compiler emits it, and its validation is
		/// not paid for.
		DeadCodeTooExpensive,
	}

	/// Why balance is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// From the uploader of contract code, for its bytes.
		CodeUploadDepositReserve,
		/// From a contract, for its storage.
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
		/// As [`call`](Self::call), with a limit of computation only, and as much proof as one large code
		/// takes. For stored calls; use `call`.
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

		/// As [`instantiate_with_code`](Self::instantiate_with_code), with a limit of computation only. For
		/// stored calls; use `instantiate_with_code`.
		#[pallet::call_index(1)]
		#[pallet::weight(
			Cost::<T>::instantiate_with_code(
				code.len() as u32,
				Some(Cost::<T>::max_imports(code.len() as u32)),
				data.len() as u32,
				salt.len() as u32,
				limit_of_time::<T>(*gas_limit),
			)
			.saturating_add(Cost::<T>::short_functions(code))
			.saturating_add(Cost::<T>::install_host_api())
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

		/// As [`instantiate`](Self::instantiate), with a limit of computation only. For stored calls; use
		/// `instantiate`.
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

		/// Uploads contract code without instantiating it, and holds a deposit for it.
		///
		/// Nothing happens if the code is there already. Code is accepted if it is deterministic, whatever
		/// `determinism` says: other code could never run.
		///
		/// Anyone can instantiate the code, and then it cannot be removed.
		#[pallet::call_index(3)]
		#[pallet::weight(
			Cost::<T>::upload_code(
				code.len() as u32,
				Some(Cost::<T>::max_imports(code.len() as u32)),
			)
			.saturating_add(Cost::<T>::short_functions(code))
			.saturating_add(Cost::<T>::install_host_api())
		)]
		pub fn upload_code(
			origin: OriginFor<T>,
			code: Vec<u8>,
			storage_deposit_limit: Option<<BalanceOf<T> as HasCompact>::Type>,
			determinism: Determinism,
		) -> DispatchResultWithPostInfo {
			let owner = T::UploadOrigin::ensure_origin(origin)?;
			let _ = determinism;
			let limit = storage_deposit_limit.map(Into::into);
			let (code_len, short) = (code.len() as u32, Cost::<T>::short_functions(&code));
			let uploaded = Self::upload(owner, code, limit)?;
			let validated = uploaded.imports.map_or(Weight::zero(), |_| short);
			Ok(Some(
				Cost::<T>::upload_code(code_len, uploaded.imports)
					.saturating_add(validated)
					.saturating_add(installation(&uploaded)),
			)
			.into())
		}

		/// Removes contract code that no contract uses and gives the deposit back. Free of charge.
		#[pallet::call_index(4)]
		#[pallet::weight(Cost::<T>::remove_code())]
		pub fn remove_code(
			origin: OriginFor<T>,
			code_hash: CodeHash<T>,
		) -> DispatchResultWithPostInfo {
			let owner = ensure_signed(origin)?;
			descriptor::ensure_ready::<T>()?;
			upload::remove::<T>(owner, code_hash)?;
			Ok(Pays::No.into())
		}

		/// Gives a contract other code. For root.
		///
		/// # Errors
		///
		/// [`Error::ContractNotFound`]; [`Error::CodeNotFound`]; [`Error::ReentranceDenied`] from within a
		/// call of a contract, whose frames have copies of records.
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
			let contract = T::Lookup::lookup(dest)?;
			ContractInfoOf::<T>::try_mutate(&contract, |info| {
				let info = info.as_mut().ok_or(Error::<T>::ContractNotFound)?;
				code::increment_refcount::<T>(code_hash)?;
				code::decrement_refcount::<T>(info.code_hash);
				let old_code_hash = core::mem::replace(&mut info.code_hash, code_hash);
				Self::deposit_event(Event::ContractCodeUpdated {
					contract: contract.clone(),
					new_code_hash: code_hash,
					old_code_hash,
				});
				Ok(())
			})
		}

		/// Calls the contract `dest`, transferring `value` to it.
		///
		/// At most `gas_limit` of weight is used, and at most `storage_deposit_limit` of balance
		/// held for storage.
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
			let len = data.len() as u32;
			let limits = CallLimits::<T> {
				weight: gas_limit,
				deposit: storage_deposit_limit.map(Into::into),
			};
			let debug = DebugMessage::log_only();
			let outcome = CallStack::call_contract(origin, dest, value, limits, data, debug);
			into_dispatch_result(outcome, |used| Cost::<T>::call(len, used))
		}

		/// Uploads contract code and instantiates it.
		///
		/// The account of the contract follows from the caller, the code's hash, `data` and
		/// `salt`, see [`DefaultAddressGenerator`].
		#[pallet::call_index(7)]
		#[pallet::weight(
			Cost::<T>::instantiate_with_code(
				code.len() as u32,
				Some(Cost::<T>::max_imports(code.len() as u32)),
				data.len() as u32,
				salt.len() as u32,
				*gas_limit,
			)
			.saturating_add(Cost::<T>::short_functions(code))
			.saturating_add(Cost::<T>::install_host_api())
		)]
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
			let limit = storage_deposit_limit.map(Into::into);
			let (code_len, data_len, salt_len) =
				(code.len() as u32, data.len() as u32, salt.len() as u32);
			let short = Cost::<T>::short_functions(&code);
			let uploaded = upload::upload::<T>(uploader, code, limit).map_err(|rejection| {
				let arguments = data_len.saturating_add(salt_len);
				let weight = Cost::<T>::refused_code(code_len, arguments).saturating_add(short);
				log_rejection(rejection).with_weight(weight)
			})?;
			let imports = uploaded.imports;
			let validated = imports.map_or(Weight::zero(), |_| short);
			let beside = installation(&uploaded).saturating_add(validated);
			let limits = CallLimits::<T> {
				weight: gas_limit,
				deposit: limit.map(|limit| limit.saturating_sub(uploaded.deposit)),
			};
			let debug = DebugMessage::log_only();
			let outcome = CallStack::instantiate_contract(
				deployer,
				uploaded.hash,
				value,
				limits,
				data,
				&salt,
				debug,
			);
			into_dispatch_result(outcome.map_output(|(_, output)| output), |used| {
				Cost::<T>::instantiate_with_code(code_len, imports, data_len, salt_len, used)
					.saturating_add(beside)
			})
		}

		/// Instantiates contract code that is on the chain.
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
			let (data_len, salt_len) = (data.len() as u32, salt.len() as u32);
			let limits = CallLimits::<T> {
				weight: gas_limit,
				deposit: storage_deposit_limit.map(Into::into),
			};
			let debug = DebugMessage::log_only();
			let outcome = CallStack::instantiate_contract(
				deployer, code_hash, value, limits, data, &salt, debug,
			);
			into_dispatch_result(outcome.map_output(|(_, output)| output), |used| {
				Cost::<T>::instantiate(data_len, salt_len, used)
			})
		}

		/// Does nothing, for there is no migration of contracts that transactions could drive. For stored
		/// calls.
		///
		/// # Errors
		///
		/// [`Error::NoMigrationPerformed`], always.
		#[pallet::call_index(9)]
		#[pallet::weight(T::DbWeight::get().reads(1).saturating_add(*weight_limit))]
		pub fn migrate(origin: OriginFor<T>, weight_limit: Weight) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let _ = weight_limit;
			Err(Error::<T>::NoMigrationPerformed.with_weight(T::DbWeight::get().reads(1)))
		}

		/// Switches a host function off, or on again. For root.
		///
		/// A circuit breaker that needs no runtime upgrade: while a function is off, under all of
		/// its names, contract code that imports it is refused with [`Error::HostFunctionDisabled`], all
		/// others go on.
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

		/// Terminates contracts without running them, whatever they think of it. For root.
		///
		/// All that they have, deposits included, goes to `beneficiary`; their storage is deleted in later
		/// blocks. Accounts without a contract are skipped. For contracts that can no longer run,
		/// and for a chain that gives its contracts up, in batches.
		///
		/// # Errors
		///
		/// [`Error::TransferFailed`] if the beneficiary is among them; [`Error::ReentranceDenied`] from within a
		/// call of a contract; [`Error::MigrationInProgress`].
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

		/// Removes codes that no contract uses, and gives the deposits back to those who uploaded them. Others are
		/// skipped. For root.
		///
		/// # Errors
		///
		/// [`Error::ReentranceDenied`] from within a call of a contract; [`Error::MigrationInProgress`].
		#[pallet::call_index(12)]
		#[pallet::weight(Cost::<T>::remove_codes(codes.len() as u32))]
		pub fn remove_codes(origin: OriginFor<T>, codes: Vec<CodeHash<T>>) -> DispatchResult {
			ensure_root(origin)?;
			descriptor::ensure_ready::<T>()?;
			removal::remove_codes::<T>(codes)
		}
	}
}
