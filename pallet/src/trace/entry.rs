//! The types of a trace.

use super::{CodeSource, Entries, InstanceSource, Profile};
use crate::api::{ContractExecResult, ContractInstantiateResult, ExecReturnValue, StorageDeposit};
use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use contracts_host_api::FunctionId;
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use sp_runtime::{
	transaction_validity::TransactionValidityError, ApplyExtrinsicResult, DispatchError,
};

/// The parts that a trace records besides its frames, and its size.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct TraceConfig {
	/// Bytes of the longest trace, as it is encoded. At most [`Self::MAX_BYTES`] count. Later
	/// entries are left out, and the call goes on. A profile may take as many in addition.
	pub max_bytes: u32,
	/// Records host functions, with arguments, buffers and result.
	pub host_functions: bool,
	/// Records the contracts' storage that is read and written.
	pub storage: bool,
	/// Records functions: the [`Profile`](super::Profile), and [`FrameEnd::open`]. Contract code
	/// runs with probes, which takes longer. Weights and results are those without probes, except
	/// for code that runs out of gas in its start function, or out of the interpreter's stack.
	pub functions: bool,
}

impl TraceConfig {
	/// The most bytes that a trace can have: 4 MiB.
	pub const MAX_BYTES: u32 = 4 * 1024 * 1024;
}

impl Default for TraceConfig {
	/// Everything, in at most a MiB.
	fn default() -> Self {
		Self { max_bytes: 1024 * 1024, host_functions: true, storage: true, functions: true }
	}
}

/// A recorded call, or all recorded calls of a transaction.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Trace<AccountId, Balance, Hash> {
	/// The steps, in order.
	pub steps: Entries<AccountId, Balance, Hash>,
	/// True if entries are missing at the end, because the trace had as many bytes as it may.
	pub truncated: bool,
	/// Where the weight went, if functions were recorded.
	pub profile: Option<Profile<Hash>>,
}

/// One step. Weights are readings of the gas meter of the frame that it happened in: the weight
/// that the frame had used by then.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum Entry<AccountId, Balance, Hash> {
	/// Contract code was loaded, at the cost of the frame that needs it. The first one of a call
	/// comes before its frame.
	Load {
		/// Its hash.
		code_hash: Hash,
		/// Where it came from.
		source: CodeSource,
		/// The reading before.
		before: Weight,
		/// The reading after.
		after: Weight,
	},
	/// A frame begins.
	Start(FrameStart<AccountId, Balance, Hash>),
	/// The instance of the frame is ready to run.
	Instance {
		/// Where it came from.
		source: InstanceSource,
		/// The reading after its costs.
		after: Weight,
	},
	/// A host function begins. Entries up to its end happen in it.
	HostFunction {
		/// Its id; the host API has its name.
		id: FunctionId,
		/// The arguments, with the bits of an `i32` in the lower half.
		arguments: Vec<u64>,
		/// The buffers that it was passed, by the position of their pointer among the arguments.
		input: Vec<(u8, Bytes)>,
		/// The reading before.
		before: Weight,
	},
	/// The host function that began last ends.
	Return {
		/// Its result.
		result: Returned,
		/// The buffers that it filled, by the position of their pointer among the arguments.
		output: Vec<(u8, Bytes)>,
		/// The reading after.
		after: Weight,
	},
	/// A value of the contract's storage was read.
	Read {
		/// The key, as the contract passed it.
		key: Bytes,
		/// Length of the value in bytes.
		len: Option<u32>,
	},
	/// A value of the contract's storage was written or cleared.
	Write {
		/// The key, as the contract passed it.
		key: Bytes,
		/// Length of the value before, in bytes.
		old: Option<u32>,
		/// Length of the value now, in bytes.
		new: Option<u32>,
	},
	/// The contract emitted an event.
	Event {
		/// Its topics.
		topics: Vec<Hash>,
		/// Its data.
		data: Bytes,
	},
	/// The frame ends.
	End(FrameEnd<Balance>),
}

/// The beginning of bytes, with their number.
#[derive(Clone, PartialEq, Eq, Default, Debug, Encode, Decode, TypeInfo)]
pub struct Bytes {
	/// At most the first [`Bytes::MAX`].
	pub shown: Vec<u8>,
	/// How many there are.
	pub len: u32,
}

impl Bytes {
	/// Bytes that a trace shows of one buffer: 16 KiB.
	pub const MAX: usize = 16 * 1024;

	/// Of all bytes.
	pub fn of(bytes: &[u8]) -> Self {
		let shown = bytes.get(..Self::MAX).unwrap_or(bytes).to_vec();
		Self { shown, len: bytes.len() as u32 }
	}
}

/// The beginning of a frame.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct FrameStart<AccountId, Balance, Hash> {
	/// Call, delegate call or constructor.
	pub kind: FrameKind,
	/// The caller; `None` for root.
	pub from: Option<AccountId>,
	/// The contract.
	pub to: AccountId,
	/// The code that runs.
	pub code_hash: Hash,
	/// Balance transferred with the call.
	pub value: Balance,
	/// Input of the entry point.
	pub input: Bytes,
	/// True if state must stay as it is.
	pub read_only: bool,
	/// The frame's weight limit.
	pub limit: Weight,
	/// Weight used when the frame begins. Zero in a nested frame; in a first frame, its code and
	/// record were found before.
	pub before: Weight,
}

/// The reason why a contract runs.
#[derive(
	Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
pub enum FrameKind {
	/// Its `call`.
	Call,
	/// The `call` of other code, on the contract's storage.
	DelegateCall,
	/// Its `deploy`.
	Constructor,
}

/// The end of a frame.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct FrameEnd<Balance> {
	/// Output, or the error.
	pub result: Result<ExecReturnValue, DispatchError>,
	/// True if the error arose in the contract, and not before it ran.
	pub by_contract: bool,
	/// Weight that the frame used, its callees included.
	pub used: Weight,
	/// Storage deposit of the frame and its callees.
	pub deposit: StorageDeposit<Balance>,
	/// Indices of the functions that were open when the code failed, outermost first. Empty if it
	/// did not, or if functions were not recorded.
	pub open: Vec<u32>,
}

/// How a host function ended.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum Returned {
	/// With a value, as bits; `None` for a function without a result.
	Value(Option<u64>),
	/// The contract ended, and returned.
	ContractReturned,
	/// The contract terminated itself.
	Terminated,
	/// The contract failed.
	Failed(DispatchError),
}

/// A traced dry run of a call. The types of a chain come last: tools read what precedes them.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct TracedCall<AccountId, Balance, Hash, EventRecord> {
	/// The trace.
	pub trace: Trace<AccountId, Balance, Hash>,
	/// The result of the dry run.
	pub result: ContractExecResult<Balance, EventRecord>,
}

/// A traced dry run of an instantiation.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct TracedInstantiation<AccountId, Balance, Hash, EventRecord> {
	/// The trace.
	pub trace: Trace<AccountId, Balance, Hash>,
	/// The result of the dry run.
	pub result: ContractInstantiateResult<AccountId, Balance, EventRecord>,
}

/// A traced transaction of a block. The types of a chain come last: tools read what precedes them.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct TracedExtrinsic<AccountId, Balance, Hash, EventRecord> {
	/// All contract calls that it made. Empty if it made none.
	pub trace: Trace<AccountId, Balance, Hash>,
	/// The result of the transaction.
	pub result: ApplyExtrinsicResult,
	/// The events of the transaction.
	pub events: Vec<EventRecord>,
}

/// The reason why a transaction cannot be traced.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum TraceError {
	/// The block has fewer transactions.
	NoSuchExtrinsic {
		/// As many.
		count: u32,
	},
	/// An earlier transaction of the block is not valid on this state: it is not that of the
	/// block's parent, or the block was built with weight that an execution without a proof does
	/// not give back.
	Invalid {
		/// Index of that transaction.
		index: u32,
		/// The reason.
		error: TransactionValidityError,
	},
}
