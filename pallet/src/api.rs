//! Runtime APIs, and the types that they return.
//!
//! `ContractsApi` is what polkadot-js and cargo-contract dry-run with: its name, version and
//! encodings are those of `pallet-contracts`.

use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use contracts_host_api::{FunctionRecord, HostApiState, LinkPlan};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// Whether contract code gives the same result on every machine.
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
	/// It does: the only kind that this pallet runs.
	Enforced,
	/// It need not, as it may use floats. Kept for the encoding of calls and records: code that is uploaded
	/// with it must be deterministic as well.
	Relaxed,
}

/// Whether a dry run returns a debug message.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum DebugInfo {
	/// Collect it. Off chain only: it costs memory that no weight pays for.
	UnsafeDebug,
	/// Leave it empty.
	Skip,
}

/// Whether a dry run returns events.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum CollectEvents {
	/// Return all events of the block. Off chain only: on chain they would all be in the proof.
	UnsafeCollect,
	/// Return none.
	Skip,
}

/// A bit set that a contract returns with its output.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts_uapi"),
	replace_segment("api", "flags")
)]
pub struct ReturnFlags {
	bits: u32,
}

impl ReturnFlags {
	/// Roll back what the call changed.
	pub const REVERT: Self = Self { bits: 1 };

	/// No flag.
	pub const fn empty() -> Self {
		Self { bits: 0 }
	}

	/// Whether no flag is set.
	pub const fn is_empty(self) -> bool {
		self.bits == 0
	}

	/// The known ones of these bits.
	pub const fn from_bits_truncate(bits: u32) -> Self {
		Self { bits: bits & Self::REVERT.bits }
	}

	/// The flags as a number.
	pub const fn bits(self) -> u32 {
		self.bits
	}

	/// `None` if an unknown bit is set.
	pub fn from_bits(bits: u32) -> Option<Self> {
		(bits & !Self::REVERT.bits == 0).then_some(Self { bits })
	}

	/// Whether all bits of `other` are set.
	pub fn contains(self, other: Self) -> bool {
		self.bits & other.bits == other.bits
	}
}

/// What a contract returned.
#[derive(Clone, PartialEq, Eq, Default, Debug, Encode, Decode, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub struct ExecReturnValue {
	/// Empty unless the contract set some.
	pub flags: ReturnFlags,
	/// Encoded by the contract.
	pub data: Vec<u8>,
}

impl ExecReturnValue {
	/// Whether the contract asked to roll back what it changed.
	pub fn did_revert(&self) -> bool {
		self.flags.contains(ReturnFlags::REVERT)
	}
}

/// What a constructor returned, and where the contract lives.
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
	/// Storage became less: this much comes back.
	Refund(Balance),
	/// Storage became more: this much is held.
	Charge(Balance),
}

/// Outcome of a dry run.
///
/// A later version may add fields at the end: ignore trailing bytes.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub struct ContractResult<R, Balance, EventRecord> {
	/// Weight used.
	pub gas_consumed: Weight,
	/// Weight to offer in a transaction. Higher than `gas_consumed` where weight was set aside
	/// that was not used in the end.
	pub gas_required: Weight,
	/// Balance that a successful transaction would hold or release for storage.
	pub storage_deposit: StorageDeposit<Balance>,
	/// Text from the contract, and on failure from the pallet. UTF-8.
	pub debug_message: Vec<u8>,
	/// Output or error.
	pub result: R,
	/// All events of the block so far, if they were asked for.
	pub events: Option<Vec<EventRecord>>,
}

/// Outcome of a dry-run call.
pub type ContractExecResult<Balance, EventRecord> =
	ContractResult<Result<ExecReturnValue, DispatchError>, Balance, EventRecord>;

/// Outcome of a dry-run instantiation.
pub type ContractInstantiateResult<AccountId, Balance, EventRecord> =
	ContractResult<Result<InstantiateReturnValue<AccountId>, DispatchError>, Balance, EventRecord>;

/// What an upload would store.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub struct CodeUploadReturnValue<CodeHash, Balance> {
	/// Hash under which the code is stored.
	pub code_hash: CodeHash,
	/// Balance held for it; zero if it was there before.
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
	/// A Wasm module, to be uploaded with it.
	Upload(Vec<u8>),
	/// The hash of uploaded code.
	Existing(Hash),
}

/// Why a contract's storage cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
#[scale_info(
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("api", "primitives")
)]
pub enum ContractAccessError {
	/// There is no contract at the address.
	DoesntExist,
	/// The key is too long.
	KeyDecodingFailed,
	/// The chain's storage of contracts has another version than this pallet reads.
	MigrationInProgress,
}

/// Outcome of reading a contract's storage.
pub type GetStorageResult = Result<Option<Vec<u8>>, ContractAccessError>;

/// The host API as tools need it: decoded, and with the disabled functions.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct HostApiInfo {
	/// Fingerprint, epoch, disabled functions.
	pub state: HostApiState,
	/// Sorted by module and name.
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
		/// Calls the contract `dest`. Without a `gas_limit`, with as much as a block has.
		fn call(
			origin: AccountId,
			dest: AccountId,
			value: Balance,
			gas_limit: Option<Weight>,
			storage_deposit_limit: Option<Balance>,
			input_data: Vec<u8>,
		) -> ContractExecResult<Balance, EventRecord>;

		/// Instantiates a contract.
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

		/// Reads the value that a contract stores under a variable key.
		fn get_storage(address: AccountId, key: Vec<u8>) -> GetStorageResult;
	}

	/// The host functions that contracts can import, and how contract code is linked to them.
	pub trait HostApi<Hash> where Hash: Codec {
		/// The stored descriptor, as SCALE bytes.
		fn descriptor() -> Vec<u8>;

		/// The same decoded, with its state.
		fn info() -> Option<HostApiInfo>;

		/// The stored link plan of contract code.
		fn link_plan(code_hash: Hash) -> Option<LinkPlan>;
	}
}
