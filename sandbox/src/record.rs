//! Results, events and debug messages of a session's calls.

use crate::AccountId32;
use sp_core::H256;
use sp_runtime::Weight;

/// An event that a contract emitted.
#[derive(Clone, PartialEq, Eq, Debug)]
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
pub struct Recorded {
	/// Message or constructor.
	pub name: String,
	/// The contract. `None` if its instantiation failed.
	pub contract: Option<AccountId32>,
	/// The weight that it used: picoseconds, and bytes of storage proof.
	pub gas_consumed: Weight,
	/// The weight limit that a transaction needs.
	pub gas_required: Weight,
	/// Balance that the actor paid into storage deposits, in the chain's smallest unit. Negative
	/// if some was released, and zero if the call failed.
	pub deposit: i128,
	/// The encoded output. Empty if the call failed, unless it reverted.
	pub output: Vec<u8>,
	/// `reverted`, or the name of the error. `None` if the call succeeded.
	pub error: Option<String>,
	/// Events of contracts, in order.
	pub events: Vec<ContractEvent>,
	/// Text of `ink::env::debug_println!` and of failures.
	pub debug_message: String,
}

/// All calls and instantiations of a session, in order. Queries are not recorded.
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

	/// Addresses of the contracts that were deployed.
	pub fn deploy_returns(&self) -> &[AccountId32] {
		&self.deployed
	}

	/// Events of the last call or instantiation.
	pub fn last_event_batch(&self) -> &[ContractEvent] {
		self.last().map_or(&[], |last| &last.events)
	}
}
