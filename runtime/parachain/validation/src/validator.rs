//! A validator of the relay chain.

use crate::collator::Collation;
use blob_executor::{Blob, Runner};
use codec::{DecodeAll, Encode};
use lean_contracts_parachain_runtime::Header;
use polkadot_parachain_primitives::primitives::{
	BlockData, HeadData, ValidationParams, ValidationResult,
};
use sp_state_machine::BasicExternalities;
use std::time::Duration;

/// Checks blocks of the parachain, without its state.
pub struct Validator(Blob);

impl Validator {
	/// A validator with the parachain's blob, compiled with a validator's settings.
	///
	/// # Errors
	///
	/// Returns the executor's error if the blob is no runtime.
	pub fn new(blob: &[u8]) -> Result<Self, String> {
		Blob::with_host_functions::<sp_io::SubstrateHostFunctions>(blob, Runner::Validator)
			.map(Self)
	}

	/// Checks a block. Returns the new head of the chain, and the time that the check took.
	///
	/// # Errors
	///
	/// Returns an error if the block is refused.
	pub fn validate(&mut self, collation: &Collation) -> Result<(Header, Duration), String> {
		let params = ValidationParams {
			parent_head: HeadData(collation.parent.encode()),
			block_data: BlockData(collation.data.clone()),
			relay_parent_number: collation.relay_number,
			relay_parent_storage_root: collation.relay_root,
		};
		let mut nothing = BasicExternalities::default();
		let called = self.0.call(&mut nothing, "validate_block", &params.encode())?;
		let decoded = ValidationResult::decode_all(&mut &called.output[..])
			.and_then(|result| Header::decode_all(&mut &result.head_data.0[..]));
		let header = decoded.map_err(|error| format!("the result of validate_block: {error}"))?;
		Ok((header, called.took))
	}
}
