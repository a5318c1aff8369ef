#![cfg_attr(not(feature = "std"), no_std, no_main)]
// ink! 4 uses feature names of its lints.
#![allow(unexpected_cfgs)]

/// Counts votes. It is written for ink! 4, like the contracts on chains that move to this pallet.
#[ink::contract]
mod ballot {
	use ink::storage::Mapping;

	#[ink(storage)]
	pub struct Ballot {
		votes: Mapping<AccountId, u32>,
		all: u32,
	}

	#[ink(event)]
	pub struct Voted {
		#[ink(topic)]
		by: AccountId,
		votes: u32,
	}

	impl Ballot {
		#[ink(constructor)]
		pub fn new() -> Self {
			Self { votes: Mapping::default(), all: 0 }
		}

		#[ink(message)]
		pub fn vote(&mut self) {
			let by = self.env().caller();
			let votes = self.votes.get(by).unwrap_or(0) + 1;
			self.votes.insert(by, &votes);
			self.all += 1;
			self.env().emit_event(Voted { by, votes });
		}

		#[ink(message)]
		pub fn votes_of(&self, who: AccountId) -> u32 {
			self.votes.get(who).unwrap_or(0)
		}

		#[ink(message)]
		pub fn all(&self) -> u32 {
			self.all
		}
	}
}
