#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// Dispatches runtime calls that the chain allows for contracts.
#[ink::contract]
mod dispatcher {
	/// Calls of the dev chain, by the indices of its pallets and of their calls.
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

	/// The reason that a call failed.
	#[derive(Debug, PartialEq, Eq)]
	#[ink::scale_derive(Encode, Decode, TypeInfo)]
	pub enum Error {
		/// The call is not allowed for contracts, or it failed.
		Failed,
	}

	#[ink(storage)]
	pub struct Dispatcher {}

	impl Dispatcher {
		#[ink(constructor, payable)]
		pub fn new() -> Self {
			Self {}
		}

		/// Pays from the contract's balance, by a runtime call.
		#[ink(message)]
		pub fn pay(&mut self, to: AccountId, value: Balance) -> Result<(), Error> {
			let dest = MultiAddress::Id(to);
			self.dispatch(&RuntimeCall::Balances(BalancesCall::TransferAllowDeath { dest, value }))
		}

		/// Tries a call that no contract may make.
		#[ink(message)]
		pub fn set_time(&mut self, now: u64) -> Result<(), Error> {
			self.dispatch(&RuntimeCall::Timestamp(TimestampCall::Set { now }))
		}

		fn dispatch(&self, call: &RuntimeCall) -> Result<(), Error> {
			self.env().call_runtime(call).map_err(|_| Error::Failed)
		}
	}
}
