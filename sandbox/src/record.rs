//! Results, events and debug messages of a session's calls.

use crate::{error::name_of, AccountId32, MessageResult, SessionError};
use codec::{Decode, DecodeAll};
use pallet_lean_contracts::api::ExecReturnValue;
use sp_core::H256;
use sp_runtime::{DispatchError, Weight};

/// An event that a contract emitted.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ContractEvent {
	/// The contract.
	pub contract: AccountId32,
	/// Its topics.
	pub topics: Vec<H256>,
	/// Its encoded fields.
	pub data: Vec<u8>,
	/// The event by name, if the session knows the contract's bundle: `Transfer(from: …)`.
	pub decoded: Option<String>,
}

/// A call or an instantiation of a session.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Recorded {
	/// Message or constructor.
	pub name: String,
	/// True for an instantiation.
	pub is_deployment: bool,
	/// The contract. `None` if its instantiation failed or reverted.
	pub contract: Option<AccountId32>,
	/// Weight that was used: picoseconds, and bytes of storage proof.
	pub gas_consumed: Weight,
	/// Weight limit that suffices. It can be more than what was used.
	pub gas_required: Weight,
	/// Balance that was held for storage, in the chain's smallest unit. Negative if more was
	/// released. 0 if the call failed.
	pub deposit: i128,
	/// Encoded output and flags, or the error.
	pub result: Result<ExecReturnValue, DispatchError>,
	/// Events of contracts, in order. Empty if the call failed.
	pub events: Vec<ContractEvent>,
	/// Text of `ink::env::debug_println!` and of failures.
	pub debug_message: String,
	/// Failures of mocks, with the reasons: a contract sees only that its callee trapped.
	pub mock_failures: Vec<String>,
}

impl Recorded {
	/// True if the transaction changed the state: the contract neither failed nor reverted.
	pub fn succeeded(&self) -> bool {
		self.result.as_ref().is_ok_and(|output| !output.did_revert())
	}

	/// The encoded output, also if the call reverted. Empty if it failed.
	pub fn output(&self) -> &[u8] {
		self.result.as_ref().map_or(&[], |output| &output.data)
	}

	/// `reverted`, or the name of the error. `None` if the call succeeded.
	pub fn error(&self) -> Option<String> {
		match &self.result {
			Ok(output) if output.did_revert() => Some("reverted".into()),
			Ok(_) => None,
			Err(error) => Some(name_of(error)),
		}
	}
}

/// All calls and instantiations of a session, in order. Queries and dry runs are not recorded.
#[derive(Clone, Default, Debug)]
pub struct Record {
	pub(crate) calls: Vec<Recorded>,
	pub(crate) deployed: Vec<AccountId32>,
}

impl Record {
	/// All calls and instantiations.
	pub fn calls(&self) -> &[Recorded] {
		&self.calls
	}

	/// The last call or instantiation.
	pub fn last(&self) -> Option<&Recorded> {
		self.calls.last()
	}

	/// All instantiations.
	pub fn deploy_results(&self) -> Vec<&Recorded> {
		self.calls.iter().filter(|call| call.is_deployment).collect()
	}

	/// The last instantiation.
	///
	/// # Panics
	///
	/// If there was none.
	pub fn last_deploy_result(&self) -> &Recorded {
		let mut calls = self.calls.iter().rev();
		calls.find(|call| call.is_deployment).expect("a contract was deployed in this session")
	}

	/// All calls.
	pub fn call_results(&self) -> Vec<&Recorded> {
		self.calls.iter().filter(|call| !call.is_deployment).collect()
	}

	/// The last call.
	///
	/// # Panics
	///
	/// If there was none.
	pub fn last_call_result(&self) -> &Recorded {
		let mut calls = self.calls.iter().rev();
		calls.find(|call| !call.is_deployment).expect("a contract was called in this session")
	}

	/// Addresses of the contracts that were deployed.
	pub fn deploy_returns(&self) -> &[AccountId32] {
		&self.deployed
	}

	/// The encoded output of the last call.
	///
	/// # Panics
	///
	/// If there was none.
	pub fn last_call_return(&self) -> &[u8] {
		self.last_call_result().output()
	}

	/// The output of the last call.
	///
	/// # Errors
	///
	/// [`SessionError::Failed`] if the call failed, [`SessionError::Output`] if the output is of
	/// another type.
	///
	/// # Panics
	///
	/// If there was no call.
	pub fn last_call_return_decoded<Output: Decode>(
		&self,
	) -> Result<MessageResult<Output>, SessionError> {
		let last = self.last_call_result();
		if last.result.is_err() {
			let error = last.error().unwrap_or_default();
			return Err(SessionError::Failed { error, trace: last.debug_message.clone() });
		}
		decoded(&last.name, last.output())
	}

	/// Events of each call and instantiation.
	pub fn event_batches(&self) -> Vec<&[ContractEvent]> {
		self.calls.iter().map(|call| &call.events[..]).collect()
	}

	/// Events of the last call or instantiation.
	pub fn last_event_batch(&self) -> &[ContractEvent] {
		self.last().map_or(&[], |last| &last.events)
	}
}

/// The output of `message`, as ink! encodes it.
pub fn decoded<Output: Decode>(
	message: &str,
	output: &[u8],
) -> Result<MessageResult<Output>, SessionError> {
	MessageResult::<Output>::decode_all(&mut &output[..]).map_err(|error| {
		SessionError::Output(format!(
			"`{message}` returned {}, which does not decode as {}: {error}",
			contract_bundle::to_hex(output, 32),
			std::any::type_name::<Output>()
		))
	})
}

/// The lines of a debug message.
pub fn decode_debug_buffer(buffer: impl AsRef<[u8]>) -> Vec<String> {
	String::from_utf8_lossy(buffer.as_ref()).lines().map(Into::into).collect()
}
