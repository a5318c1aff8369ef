//! Runtime APIs and the types that they return.
//!
//! polkadot-js and cargo-contract dry-run with `ContractsApi`. It has the name, version and
//! encodings of the API of `pallet-contracts`.

use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use contracts_host_api::{FunctionRecord, HostApiState, LinkPlan};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// The determinism that an upload asks for.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "wasm")
)]
pub enum Determinism {
	/// Deterministic code: the only kind that runs.
	Enforced,
	/// Code that may use floating point, for off-chain use only in `pallet-contracts`. Kept for
	/// the encodings of calls and records: code uploaded with this value must be deterministic as
	/// well.
	Relaxed,
}

/// Enables the debug message of a dry run.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum DebugInfo {
	/// Collects the message. For off-chain use only: no weight pays for its memory.
	UnsafeDebug,
	/// Leaves the message empty.
	Skip,
}

/// Enables the events of a dry run.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum CollectEvents {
	/// Returns all events of the block. For off-chain use only: on chain, they would all become
	/// part of the proof.
	UnsafeCollect,
	/// Returns no events.
	Skip,
}

/// Flags that a contract returns with its output, as a bit set.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts_uapi"),
	replace_segment("api", "flags")
)]
pub struct ReturnFlags {
	bits: u32,
}

impl ReturnFlags {
	/// Rolls back the changes that the call made.
	pub const REVERT: Self = Self { bits: 1 };

	/// The empty set.
	pub const fn empty() -> Self {
		Self { bits: 0 }
	}

	/// Returns true if no flag is set.
	pub const fn is_empty(self) -> bool {
		self.bits == 0
	}

	/// The flags among `bits` that are known. Unknown bits are dropped.
	pub const fn from_bits_truncate(bits: u32) -> Self {
		Self { bits: bits & Self::REVERT.bits }
	}

	/// The flags as a number.
	pub const fn bits(self) -> u32 {
		self.bits
	}

	/// The flags `bits`, or `None` if an unknown bit is set.
	pub fn from_bits(bits: u32) -> Option<Self> {
		(bits & !Self::REVERT.bits == 0).then_some(Self { bits })
	}

	/// Returns true if all flags of `other` are set.
	pub fn contains(self, other: Self) -> bool {
		self.bits & other.bits == other.bits
	}
}

/// The result of a contract that ran to its end.
#[derive(Clone, PartialEq, Eq, Default, Debug, Encode, Decode, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub struct ExecReturnValue {
	/// Flags that the contract set.
	pub flags: ReturnFlags,
	/// Output, encoded by the contract.
	pub data: Vec<u8>,
}

impl ExecReturnValue {
	/// Returns true if the contract asked to roll back its changes.
	pub fn did_revert(&self) -> bool {
		self.flags.contains(ReturnFlags::REVERT)
	}
}

/// The result of a constructor, and the account of the contract.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub struct InstantiateReturnValue<AccountId> {
	/// Output of the constructor.
	pub result: ExecReturnValue,
	/// Account of the new contract.
	pub account_id: AccountId,
}

/// A change of the balance held for storage, seen from the account that pays.
#[derive(
	Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub enum StorageDeposit<Balance> {
	/// Less storage is used: this amount is released.
	Refund(Balance),
	/// More storage is used: this amount is held.
	Charge(Balance),
}

/// Outcome of a dry run.
///
/// Later versions may add fields at the end. Decoders must ignore trailing bytes.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub struct ContractResult<R, Balance, EventRecord> {
	/// Weight that the call used.
	pub gas_consumed: Weight,
	/// Weight limit that a transaction needs. It exceeds `gas_consumed` if weight was reserved
	/// and not used in the end.
	pub gas_required: Weight,
	/// Balance that a successful transaction would hold or release for storage.
	pub storage_deposit: StorageDeposit<Balance>,
	/// UTF-8 text from the contract, and from the pallet if the call failed.
	pub debug_message: Vec<u8>,
	/// Output or error.
	pub result: R,
	/// All events of the block so far, if requested.
	pub events: Option<Vec<EventRecord>>,
}

/// Outcome of a dry-run call.
pub type ContractExecResult<Balance, EventRecord> =
	ContractResult<Result<ExecReturnValue, DispatchError>, Balance, EventRecord>;

/// Outcome of a dry-run instantiation.
pub type ContractInstantiateResult<AccountId, Balance, EventRecord> =
	ContractResult<Result<InstantiateReturnValue<AccountId>, DispatchError>, Balance, EventRecord>;

/// Outcome of a successful dry-run upload.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub struct CodeUploadReturnValue<CodeHash, Balance> {
	/// Hash under which the code is stored.
	pub code_hash: CodeHash,
	/// Balance held for the code. Zero if the code was stored before.
	pub deposit: Balance,
}

/// Outcome of a dry-run upload.
pub type CodeUploadResult<CodeHash, Balance> =
	Result<CodeUploadReturnValue<CodeHash, Balance>, DispatchError>;

/// The code to instantiate.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub enum Code<Hash> {
	/// A Wasm module to upload first.
	Upload(Vec<u8>),
	/// The hash of stored code.
	Existing(Hash),
}

/// The reason why a contract's storage cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub enum ContractAccessError {
	/// No contract exists at the address.
	DoesntExist,
	/// The key is too long.
	KeyDecodingFailed,
	/// The pallet's storage has another version than the supported one.
	MigrationInProgress,
}

/// Outcome of reading a contract's storage.
pub type GetStorageResult = Result<Option<Vec<u8>>, ContractAccessError>;

/// The decoded host API, with the disabled functions.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct HostApiInfo {
	/// Fingerprint and epoch of the host API, and the disabled functions.
	pub state: HostApiState,
	/// All host functions, sorted by module and name.
	pub functions: Vec<FunctionRecord>,
}

sp_api::decl_runtime_apis! {
	/// Dry runs of contract calls.
	#[api_version(2)]
	pub trait ContractsApi<AccountId, Balance, BlockNumber, Hash, EventRecord> where
		AccountId: Codec,
		Balance: Codec,
		BlockNumber: Codec,
		Hash: Codec,
		EventRecord: Codec,
	{
		/// Calls the contract `dest`. If `gas_limit` is `None`, the limit is the weight of a
		/// block.
		fn call(
			origin: AccountId,
			dest: AccountId,
			value: Balance,
			gas_limit: Option<Weight>,
			storage_deposit_limit: Option<Balance>,
			input_data: Vec<u8>,
		) -> ContractExecResult<Balance, EventRecord>;

		/// Instantiates a contract, after uploading its code if `code` has it.
		fn instantiate(
			origin: AccountId,
			value: Balance,
			gas_limit: Option<Weight>,
			storage_deposit_limit: Option<Balance>,
			code: Code<Hash>,
			data: Vec<u8>,
			salt: Vec<u8>,
		) -> ContractInstantiateResult<AccountId, Balance, EventRecord>;

		/// Uploads contract code.
		fn upload_code(
			origin: AccountId,
			code: Vec<u8>,
			storage_deposit_limit: Option<Balance>,
			determinism: Determinism,
		) -> CodeUploadResult<Hash, Balance>;

		/// Returns the value that the contract `address` stores under the variable-length `key`.
		fn get_storage(address: AccountId, key: Vec<u8>) -> GetStorageResult;
	}

	/// The host functions of the chain, and the link plans of contract code.
	pub trait HostApi<Hash> where Hash: Codec {
		/// Returns the stored descriptor as SCALE bytes.
		fn descriptor() -> Vec<u8>;

		/// Returns the decoded descriptor and its state, or `None` if the host API is not
		/// installed.
		fn info() -> Option<HostApiInfo>;

		/// Returns the stored link plan of contract code, if it has one.
		fn link_plan(code_hash: Hash) -> Option<LinkPlan>;
	}
}
