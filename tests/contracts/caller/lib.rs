#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// Instantiates three contracts by their code hashes, and calls through them.
#[ink::contract]
mod caller {
	use accumulator::AccumulatorRef;
	use adder::AdderRef;
	use ink::ToAccountId;
	use subber::SubberRef;

	#[ink(storage)]
	pub struct Caller {
		accumulator: AccumulatorRef,
		adder: AdderRef,
		subber: SubberRef,
		adding: bool,
	}

	/// A call went through to the accumulator.
	#[ink(event)]
	pub struct Applied {
		#[ink(topic)]
		adding: bool,
		by: i32,
		value: i32,
	}

	impl Caller {
		#[ink(constructor)]
		pub fn new(
			value: i32,
			salt: u32,
			accumulator_code: Hash,
			adder_code: Hash,
			subber_code: Hash,
		) -> Self {
			let salt = salt.to_le_bytes();
			let accumulator = AccumulatorRef::new(value)
				.code_hash(accumulator_code)
				.endowment(0)
				.salt_bytes(salt)
				.instantiate();
			let adder = AdderRef::new(accumulator.clone())
				.code_hash(adder_code)
				.endowment(0)
				.salt_bytes(salt)
				.instantiate();
			let subber = SubberRef::new(accumulator.clone())
				.code_hash(subber_code)
				.endowment(0)
				.salt_bytes(salt)
				.instantiate();
			Self { accumulator, adder, subber, adding: true }
		}

		/// Adds or subtracts, through the adder or the subber.
		#[ink(message)]
		pub fn apply(&mut self, by: i32) -> i32 {
			if self.adding {
				self.adder.apply(by)
			} else {
				self.subber.apply(by)
			}
			let value = self.accumulator.get();
			self.env().emit_event(Applied { adding: self.adding, by, value });
			value
		}

		/// Switches between adding and subtracting.
		#[ink(message)]
		pub fn switch(&mut self) {
			self.adding = !self.adding;
		}

		#[ink(message)]
		pub fn get(&self) -> i32 {
			self.accumulator.get()
		}

		/// Accounts of accumulator, adder and subber.
		#[ink(message)]
		pub fn parts(&self) -> (AccountId, AccountId, AccountId) {
			(
				self.accumulator.to_account_id(),
				self.adder.to_account_id(),
				self.subber.to_account_id(),
			)
		}
	}
}
