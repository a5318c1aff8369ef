#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// Dispatches calls of the runtime, as far as the chain lets contracts do that.
#[ink::contract]
mod dispatcher {
	/// Calls of the dev chain, by the numbers of its pallets and of their calls.
	#[ink::scale_derive(Encode)]
	enum RuntimeCall {
		#[codec(index = 1)]
		Timestamp(TimestampCall),
		#[codec(index = 2)]
		Balances(BalancesCall),
	}

	#[ink::scale_derive(Encode)]
	enum TimestampCall {
		#[codec(index = 0)]
		Set {
			#[codec(compact)]
			now: u64,
		},
	}

	#[ink::scale_derive(Encode)]
	enum BalancesCall {
		#[codec(index = 0)]
		TransferAllowDeath {
			dest: MultiAddress,
			#[codec(compact)]
			value: Balance,
		},
	}

	#[ink::scale_derive(Encode)]
	enum MultiAddress {
		#[codec(index = 0)]
		Id(AccountId),
	}

	/// Why the runtime did not do as asked.
	#[derive(Debug, PartialEq, Eq)]
	#[ink::scale_derive(Encode, Decode, TypeInfo)]
	pub enum Error {
		/// The call is not one for contracts, or it failed.
		Failed,
	}

	#[ink(storage)]
	pub struct Dispatcher {}

	impl Dispatcher {
		#[ink(constructor, payable)]
		pub fn new() -> Self {
			Self {}
		}

		/// Pays out of the contract's balance, by a transfer of the runtime.
		#[ink(message)]
		pub fn pay(&mut self, to: AccountId, value: Balance) -> Result<(), Error> {
			let dest = MultiAddress::Id(to);
			self.dispatch(&RuntimeCall::Balances(BalancesCall::TransferAllowDeath { dest, value }))
		}

		/// Tries what no contract may.
		#[ink(message)]
		pub fn set_time(&mut self, now: u64) -> Result<(), Error> {
			self.dispatch(&RuntimeCall::Timestamp(TimestampCall::Set { now }))
		}

		fn dispatch(&self, call: &RuntimeCall) -> Result<(), Error> {
			self.env().call_runtime(call).map_err(|_| Error::Failed)
		}
	}
}
