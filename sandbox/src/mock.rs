//! Contracts whose messages the test answers.

use crate::{AccountId32, Chain, LangError, Sandbox};
use codec::{DecodeAll, Encode};
use frame_support::traits::{
	fungible::Mutate,
	tokens::{Fortitude, Precision, Preservation},
};
use pallet_lean_contracts::{
	api::{Code, CollectEvents, DebugInfo, ExecReturnValue, ReturnFlags},
	trace::Interceptor,
	Config, Error, Nonce, Pallet as Contracts,
};
use std::{
	any::Any,
	collections::BTreeMap,
	panic::{catch_unwind, AssertUnwindSafe},
	sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The first four bytes of a call's input, which name a message.
pub type Selector = [u8; 4];

/// The selector that ink! makes from the name of a message, or from `Trait::message`.
pub fn selector(message: &str) -> Selector {
	let [first, second, third, fourth, ..] = sp_io::hashing::blake2_256(message.as_bytes());
	[first, second, third, fourth]
}

/// Answers a message. It gets the encoded arguments, without the selector, and returns an output
/// with flags, or the reason of a failure.
pub type MessageMock = Box<dyn FnMut(&[u8]) -> Result<ExecReturnValue, String> + Send + 'static>;

/// A contract whose messages the test answers.
#[derive(Default)]
pub struct ContractMock {
	messages: BTreeMap<Selector, MessageMock>,
}

impl ContractMock {
	/// A contract without messages.
	pub fn new() -> Self {
		Self::default()
	}

	/// Answers the message with this selector, in place of an earlier answer.
	pub fn with_message(mut self, selector: Selector, message: MessageMock) -> Self {
		self.messages.insert(selector, message);
		self
	}
}

/// A message that returns what `body` returns, encoded as ink! does, wrapped in `Ok`.
///
/// `Arguments` is the type of the argument, a tuple of several, or `()`. If the arguments of a call
/// do not decode as that, the mock traps.
pub fn mock_message<Arguments: DecodeAll, Output: Encode>(
	mut body: impl FnMut(Arguments) -> Output + Send + 'static,
) -> MessageMock {
	Box::new(move |input| {
		let data = Ok::<_, LangError>(body(arguments(input)?)).encode();
		Ok(ExecReturnValue { flags: ReturnFlags::empty(), data })
	})
}

/// Like [`mock_message`], for a message that returns a `Result`: it reverts if `body` returns an
/// `Err`, as messages of ink! do.
pub fn mock_fallible_message<Arguments: DecodeAll, Output: Encode, Error: Encode>(
	mut body: impl FnMut(Arguments) -> Result<Output, Error> + Send + 'static,
) -> MessageMock {
	Box::new(move |input| {
		let output = body(arguments(input)?);
		let flags = match output {
			Ok(_) => ReturnFlags::empty(),
			Err(_) => ReturnFlags::REVERT,
		};
		Ok(ExecReturnValue { flags, data: Ok::<_, LangError>(output).encode() })
	})
}

/// A message that fails, as if the contract trapped. The trace of the call shows `reason`.
pub fn mock_failure(reason: impl Into<String>) -> MessageMock {
	let reason = reason.into();
	Box::new(move |_| Err(reason.clone()))
}

fn arguments<Arguments: DecodeAll>(input: &[u8]) -> Result<Arguments, String> {
	Arguments::decode_all(&mut &input[..]).map_err(|error| {
		format!(
			"its arguments {} do not decode as {}: {error}",
			contract_bundle::to_hex(input, 32),
			std::any::type_name::<Arguments>()
		)
	})
}

/// The mocks of a chain. Snapshots do not hold them.
#[derive(Clone, Default)]
pub struct Mocks(Arc<Mutex<Registry>>);

#[derive(Default)]
struct Registry {
	/// By encoded address.
	mocks: BTreeMap<Vec<u8>, Mocked>,
	/// Why mocks failed, in order.
	failures: Vec<String>,
	/// The first panic of a mock, until the call that reached it has ended.
	panic: Option<Box<dyn Any + Send>>,
}

/// A mock at an address.
struct Mocked {
	mock: ContractMock,
	/// True if messages that the mock does not have run in the contract itself.
	has_code: bool,
}

impl Mocks {
	fn registry(&self) -> MutexGuard<'_, Registry> {
		// Each of its methods leaves it in order.
		self.0.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// The interceptor that answers for these mocks.
	pub fn interceptor<R: Config>(&self) -> Interceptor {
		let mocks = self.clone();
		Box::new(move |account, input| {
			let mut registry = mocks.registry();
			let registry = &mut *registry;
			let Mocked { mock, has_code } = registry.mocks.get_mut(account)?;
			let message = input.split_first_chunk::<4>().and_then(|(selector, arguments)| {
				Some((mock.messages.get_mut(selector)?, arguments))
			});
			let answer = match message {
				// A panic must not unwind through the interpreter, which would abort the process.
				Some((message, arguments)) => {
					let answered = catch_unwind(AssertUnwindSafe(|| message(arguments)));
					answered.unwrap_or_else(|panic| {
						registry.panic.get_or_insert(panic);
						Err("it panicked".into())
					})
				},
				None if *has_code => return None,
				None => Err("it has no such message".into()),
			};
			Some(answer.map_err(|reason| {
				let selector = contract_bundle::to_hex(input.get(..4).unwrap_or(input), 4);
				let account = AccountId32::try_from(account);
				let account = account.map_or_else(|()| "?".into(), |account| account.to_string());
				registry.failures.push(format!("mock {account}, message {selector}: {reason}"));
				Error::<R>::ContractTrapped.into()
			}))
		})
	}

	/// Takes the panic of a mock, if one panicked.
	pub fn take_panic(&self) -> Option<Box<dyn Any + Send>> {
		self.registry().panic.take()
	}

	/// Takes the failures of mocks since the last call.
	pub fn take_failures(&self) -> Vec<String> {
		std::mem::take(&mut self.registry().failures)
	}
}

/// The code of mocks, which traps: `(module (import "env" "memory" (memory 1 1)) (func (export
/// "deploy")) (func (export "call") unreachable))`
pub const CODE_OF_MOCKS: &[u8] =
	b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x10\x01\x03env\x06memory\
	\x02\x01\x01\x01\x03\x03\x02\0\0\x07\x11\x02\x06deploy\0\0\x04call\0\x01\
	\x0a\x08\x02\x02\0\x0b\x03\0\0\x0b";

/// Adds mocks to a chain. See [`Session::mocking_api`](crate::Session::mocking_api).
pub struct MockingApi<'a, S: Sandbox>(pub(crate) &'a mut Chain<S>);

impl<S: Sandbox> MockingApi<'_, S> {
	/// Makes a contract that the mock answers for, and returns its address. A message that the
	/// mock does not have fails.
	///
	/// # Panics
	///
	/// If the chain refuses the contract, or its payer's balance.
	pub fn deploy(&mut self, mock: ContractMock) -> AccountId32 {
		/// Pays for the code and the contracts of mocks. Between their deployments it has only what
		/// is held for the code.
		const PAYER: AccountId32 = AccountId32::new(*b"contracts-sandbox/payer-of-mocks");
		const ENOUGH: crate::Balance = 1 << 100;

		let deployed = self.0.execute_with(|| {
			use pallet_balances::Pallet as Balances;
			// No contract that is there had this number.
			let salt = Nonce::<S::Runtime>::get().encode();
			Balances::<S::Runtime>::mint_into(&PAYER, ENOUGH)?;
			let deployed = Contracts::<S::Runtime>::bare_instantiate(
				PAYER,
				0,
				crate::session::gas_limit::<S>(),
				Some(ENOUGH / 2),
				Code::Upload(CODE_OF_MOCKS.to_vec()),
				Vec::new(),
				salt,
				DebugInfo::Skip,
				CollectEvents::Skip,
			);
			Balances::<S::Runtime>::burn_from(
				&PAYER,
				ENOUGH,
				Preservation::Expendable,
				Precision::BestEffort,
				Fortitude::Force,
			)?;
			deployed.result
		});
		let address = deployed.expect("the chain allows contracts").account_id;
		self.add(&address, Mocked { mock, has_code: false });
		address
	}

	/// Answers messages of the contract at `address` in its place, and replaces an earlier mock
	/// there. Its other messages run normally.
	pub fn mock_existing_contract(&mut self, mock: ContractMock, address: AccountId32) {
		self.add(&address, Mocked { mock, has_code: true });
	}

	fn add(&mut self, address: &AccountId32, mocked: Mocked) {
		self.0.mocks().registry().mocks.insert(address.encode(), mocked);
	}
}
