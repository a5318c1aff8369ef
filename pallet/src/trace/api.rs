//! The runtime API of traces.

use super::{TraceConfig, TraceError, TracedCall, TracedExtrinsic, TracedInstantiation};
use crate::api::Code;
use alloc::vec::Vec;
use codec::Codec;
use frame_support::weights::Weight;

sp_api::decl_runtime_apis! {
	/// Explains calls of contracts.
	pub trait TraceApi<AccountId, Balance, Hash, EventRecord> where
		AccountId: Codec,
		Balance: Codec,
		Hash: Codec,
		EventRecord: Codec,
	{
		/// Calls the contract `dest` as `ContractsApi::call` does, and records the call.
		fn trace_call(
			origin: AccountId,
			dest: AccountId,
			value: Balance,
			gas_limit: Option<Weight>,
			storage_deposit_limit: Option<Balance>,
			input_data: Vec<u8>,
			config: TraceConfig,
		) -> TracedCall<AccountId, Balance, Hash, EventRecord>;

		/// Instantiates a contract as `ContractsApi::instantiate` does, and records it.
		fn trace_instantiate(
			origin: AccountId,
			value: Balance,
			gas_limit: Option<Weight>,
			storage_deposit_limit: Option<Balance>,
			code: Code<Hash>,
			data: Vec<u8>,
			salt: Vec<u8>,
			config: TraceConfig,
		) -> TracedInstantiation<AccountId, Balance, Hash, EventRecord>;

		/// Runs `block` up to the transaction `index` as an import does, and records that one.
		/// Call it on the state of the block's parent.
		fn trace_extrinsic(
			block: Block,
			index: u32,
			config: TraceConfig,
		) -> Result<TracedExtrinsic<AccountId, Balance, Hash, EventRecord>, TraceError>;
	}
}
