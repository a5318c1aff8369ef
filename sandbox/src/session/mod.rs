//! Deploying and calling contracts.

mod run;

use crate::{
	chain::{Chain, Sandbox},
	coverage::{CodeCoverage, Coverage},
	error::{name_of, SessionError},
	mock::MockingApi,
	record::{decoded, Record, Recorded},
	report::GasReport,
	AccountId32, Balance, DevChain, MessageResult, Weight, ALICE,
};
use codec::{Decode, Encode};
use contract_bundle::Bundle;
use frame_support::{dispatch::DispatchClass, traits::Get};
use pallet_lean_contracts::{ContractInfoOf, Determinism, Pallet as Contracts};
use run::{Changes, Executed, Invocation};
use sp_core::H256;
use std::{
	collections::BTreeSet,
	fmt::{Debug, Display},
	path::{Path, PathBuf},
	sync::Arc,
};

/// A chain in memory, an account that acts, and the contracts that it deployed.
pub struct Session<S: Sandbox = DevChain> {
	chain: Chain<S>,
	actor: AccountId32,
	gas_limit: Weight,
	deposit_limit: Option<Balance>,
	bundles: Vec<Arc<Bundle>>,
	record: Record,
	report: GasReport,
	coverage: Option<Coverage>,
	/// Contracts that terminated themselves in a call of this session.
	ended: BTreeSet<AccountId32>,
}

impl<S: Sandbox> Default for Session<S> {
	fn default() -> Self {
		Self::on(Chain::default())
	}
}

/// The weight of the largest transaction.
pub fn gas_limit<S: Sandbox>() -> Weight {
	let weights = <S::Runtime as frame_system::Config>::BlockWeights::get();
	weights.get(DispatchClass::Normal).max_extrinsic.unwrap_or(weights.max_block)
}

impl Session<DevChain> {
	/// A session on the runtime that comes with the crate. For another one, use
	/// `Session::<MyChain>::default()`.
	pub fn new() -> Self {
		Self::default()
	}
}

/// The session, its chain and its limits.
impl<S: Sandbox> Session<S> {
	/// A session on an existing chain.
	pub fn on(chain: Chain<S>) -> Self {
		Self {
			chain,
			actor: ALICE,
			gas_limit: gas_limit::<S>(),
			deposit_limit: None,
			bundles: Vec::new(),
			record: Record::default(),
			report: GasReport::default(),
			coverage: None,
			ended: BTreeSet::new(),
		}
	}

	/// A session on the state in a file. Tell it the bundles of the contracts with
	/// [`Self::add_bundle`].
	///
	/// # Errors
	///
	/// As [`Chain::from_state`].
	pub fn from_state(path: impl AsRef<Path>) -> Result<Self, SessionError> {
		Chain::from_state(path).map(Self::on)
	}

	/// The chain: balances, blocks, time, snapshots.
	pub fn sandbox(&mut self) -> &mut Chain<S> {
		&mut self.chain
	}

	/// Sets the account that signs, and returns the one before. It pays deposits and transferred
	/// value, and no fees.
	pub fn set_actor(&mut self, actor: AccountId32) -> AccountId32 {
		std::mem::replace(&mut self.actor, actor)
	}

	/// [`Self::set_actor`], for method chaining.
	pub fn with_actor(mut self, actor: AccountId32) -> Self {
		self.actor = actor;
		self
	}

	/// The account that signs: [`ALICE`] at first.
	pub fn get_actor(&self) -> AccountId32 {
		self.actor.clone()
	}

	/// Sets the weight limit of calls (picoseconds, and bytes of storage proof), and returns the
	/// one before.
	pub fn set_gas_limit(&mut self, gas_limit: Weight) -> Weight {
		std::mem::replace(&mut self.gas_limit, gas_limit)
	}

	/// [`Self::set_gas_limit`], for method chaining.
	pub fn with_gas_limit(mut self, gas_limit: Weight) -> Self {
		self.gas_limit = gas_limit;
		self
	}

	/// The weight limit of calls: picoseconds, and bytes of storage proof. At first, it is that of
	/// the largest transaction.
	pub fn get_gas_limit(&self) -> Weight {
		self.gas_limit
	}

	/// Sets the limit of the balance that a call or an upload holds for storage, in the chain's
	/// smallest unit. `None` stands for the chain's default.
	pub fn set_storage_deposit_limit(&mut self, limit: Option<Balance>) {
		self.deposit_limit = limit;
	}

	/// Calls and instantiations up to now.
	pub fn record(&self) -> &Record {
		&self.record
	}

	/// Adds contracts whose messages the test answers: other contracts then call these.
	pub fn mocking_api(&mut self) -> MockingApi<'_, S> {
		MockingApi(&mut self.chain)
	}

	/// Records from now on which functions of the contracts ran. Calls take longer. `names` are
	/// builds that kept the names of functions, as for `lean-contracts profile --names`; one that
	/// fits no code that runs is ignored.
	///
	/// # Errors
	///
	/// A file of `names` that is no such build.
	pub fn record_coverage(&mut self, names: &[PathBuf]) -> Result<(), SessionError> {
		self.coverage = Some(Coverage::new(names).map_err(SessionError::Bundle)?);
		Ok(())
	}

	/// Which functions of the contracts ran since [`Self::record_coverage`].
	pub fn coverage(&mut self) -> Vec<CodeCoverage> {
		let Self { coverage, bundles, .. } = self;
		coverage.as_mut().map_or_else(Vec::new, |coverage| coverage.of(bundles))
	}
}

/// Uploading and instantiating contracts.
impl<S: Sandbox> Session<S> {
	/// Uploads the code of a bundle, and returns its hash, which contracts need to instantiate it.
	/// The session then also knows the bundle of contracts that other contracts instantiate.
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`] if it has no code, [`SessionError::UploadFailed`].
	pub fn upload_bundle(&mut self, bundle: Bundle) -> Result<H256, SessionError> {
		let code = code(&bundle)?;
		let (actor, limit) = (self.actor.clone(), self.deposit_limit);
		let uploaded = self.chain.upload_contract(code, actor, limit, Determinism::Enforced);
		let uploaded =
			uploaded.map_err(|error| SessionError::UploadFailed { error: name_of(&error) })?;
		self.add_bundle(bundle);
		Ok(uploaded.code_hash)
	}

	/// [`Self::upload_bundle`], for method chaining.
	///
	/// # Errors
	///
	/// As the method without `_and`.
	pub fn upload_bundle_and(mut self, bundle: Bundle) -> Result<Self, SessionError> {
		self.upload_bundle(bundle)?;
		Ok(self)
	}

	/// Tells the session about the bundle of a contract that is on the chain already, or that
	/// another contract instantiates.
	pub fn add_bundle(&mut self, bundle: Bundle) {
		self.remember(bundle);
	}

	/// Adds a bundle, in place of an earlier one of the same code.
	fn remember(&mut self, bundle: Bundle) -> Arc<Bundle> {
		if let Ok(hash) = bundle.hash() {
			self.bundles.retain(|known| !known.is_of(&hash));
		}
		let bundle = Arc::new(bundle);
		self.bundles.push(bundle.clone());
		bundle
	}

	/// Uploads and instantiates a contract, as a transaction. It becomes the one that
	/// [`Self::call`] calls. The address depends on deployer, code, input and salt: give another
	/// salt for a second contract. `endowment` is the balance that the new contract gets, in the
	/// chain's smallest unit.
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`] if there is no such constructor or an argument does not parse;
	/// [`SessionError::Failed`] or [`SessionError::Reverted`] if it failed.
	pub fn deploy_bundle<Argument: Display>(
		&mut self,
		bundle: Bundle,
		constructor: &str,
		arguments: &[Argument],
		salt: Vec<u8>,
		endowment: Option<Balance>,
	) -> Result<AccountId32, SessionError> {
		let changes = Changes::Kept;
		let ran = self.try_deploy(bundle, constructor, arguments, salt, endowment, changes)?;
		let address = ran.recorded.contract.clone();
		self.record_executed(ran)?;
		let address = address.expect("a contract that was instantiated has an address");
		self.record.deployed.push(address.clone());
		Ok(address)
	}

	/// [`Self::deploy_bundle`], for method chaining.
	///
	/// # Errors
	///
	/// As the method without `_and`.
	pub fn deploy_bundle_and<Argument: Display>(
		mut self,
		bundle: Bundle,
		constructor: &str,
		arguments: &[Argument],
		salt: Vec<u8>,
		endowment: Option<Balance>,
	) -> Result<Self, SessionError> {
		self.deploy_bundle(bundle, constructor, arguments, salt, endowment)?;
		Ok(self)
	}

	/// Uploads and instantiates a contract, and rolls that back. It is not recorded, but the
	/// session knows the bundle from then on. The result says whether it would have failed.
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`], as [`Self::deploy_bundle`].
	pub fn dry_run_deployment<Argument: Display>(
		&mut self,
		bundle: Bundle,
		constructor: &str,
		arguments: &[Argument],
		salt: Vec<u8>,
		endowment: Option<Balance>,
	) -> Result<Recorded, SessionError> {
		let changes = Changes::RolledBack;
		let ran = self.try_deploy(bundle, constructor, arguments, salt, endowment, changes)?;
		Ok(ran.recorded)
	}

	fn try_deploy<Argument: Display>(
		&mut self,
		bundle: Bundle,
		constructor: &str,
		arguments: &[Argument],
		salt: Vec<u8>,
		endowment: Option<Balance>,
		changes: Changes,
	) -> Result<Executed, SessionError> {
		let code = code(&bundle)?;
		let bundle = self.remember(bundle);
		let invocation = Invocation::new(bundle, true, constructor, arguments)?;
		Ok(self.run_deployment(invocation, code, salt, endowment.unwrap_or(0), changes))
	}
}

/// Calling contracts.
impl<S: Sandbox> Session<S> {
	/// Calls a message of the contract that was deployed last and still exists, as a transaction.
	/// `endowment` is the balance that the contract gets, in the chain's smallest unit.
	///
	/// # Errors
	///
	/// As [`Self::call_with_address`], and [`SessionError::NoContract`].
	pub fn call<Argument: Display, Output: Decode>(
		&mut self,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<MessageResult<Output>, SessionError> {
		let last = self.last()?;
		self.call_with_address(last, message, arguments, endowment)
	}

	/// [`Self::call`], for method chaining. The output is in [`Self::record`].
	///
	/// # Errors
	///
	/// As [`Self::call_raw`], and [`SessionError::NoContract`].
	pub fn call_and<Argument: Display>(
		mut self,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<Self, SessionError> {
		let last = self.last()?;
		self.call_with_address_and(last, message, arguments, endowment)
	}

	/// Calls a message of a contract, as a transaction. If it fails, its changes are rolled back.
	/// A message that terminates the contract has no output: call it with [`Self::call_raw`].
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`] if there is no such message or an argument does not parse;
	/// [`SessionError::NoBundle`]; [`SessionError::Failed`] or [`SessionError::Reverted`] if the
	/// call failed; [`SessionError::Output`] if the output is of another type.
	pub fn call_with_address<Argument: Display, Output: Decode>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<MessageResult<Output>, SessionError> {
		let output = self.call_raw(address, message, arguments, endowment)?;
		decoded(message, &output)
	}

	/// [`Self::call_with_address`], for method chaining. The output is in [`Self::record`].
	///
	/// # Errors
	///
	/// As [`Self::call_raw`].
	pub fn call_with_address_and<Argument: Display>(
		mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<Self, SessionError> {
		self.call_raw(address, message, arguments, endowment)?;
		Ok(self)
	}

	/// Calls a message, and returns its output as it is encoded: for contracts of Solang, whose
	/// outputs are not wrapped.
	///
	/// # Errors
	///
	/// As [`Self::call_with_address`], without [`SessionError::Output`].
	pub fn call_raw<Argument: Display>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<Vec<u8>, SessionError> {
		let ran = self.try_call(address, message, arguments, endowment, Changes::Kept)?;
		self.record_executed(ran)
	}

	/// Calls a contract with an input that encodes to a selector and arguments, such as the
	/// `ExecutionInput` of ink!'s `build_call`. The session needs no bundle of the contract.
	///
	/// # Errors
	///
	/// [`SessionError::Failed`], [`SessionError::Reverted`], [`SessionError::Output`].
	pub fn call_input<Output: Decode>(
		&mut self,
		address: AccountId32,
		input: &impl Encode,
		endowment: Option<Balance>,
	) -> Result<MessageResult<Output>, SessionError> {
		let input = input.encode();
		let bundle = self.bundle_of(&address).ok();
		let function = bundle.as_ref().and_then(|bundle| bundle.function(false, &input));
		let name = match function {
			Some(function) => contract_bundle::printable(&function.label),
			None => contract_bundle::to_hex(&input, 4),
		};
		let invocation = Invocation { bundle, name: name.clone(), is_constructor: false, input };
		let ran = self.run_call(invocation, address, endowment.unwrap_or(0), Changes::Kept);
		decoded(&name, &self.record_executed(ran)?)
	}

	/// Calls a message of the contract that was deployed last, and expects that it reverts with an
	/// error of its own. Returns that error.
	///
	/// # Panics
	///
	/// If the call does not revert, or if its output does not decode as `Error`.
	pub fn call_and_expect_error<Argument: Display, Error: Decode + Debug>(
		&mut self,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Error {
		let called =
			self.last().and_then(|last| self.call_raw(last, message, arguments, endowment));
		let reverted = match called {
			Err(error) => error.decode_revert::<Result<(), Error>>().map_err(|_| error),
			Ok(output) => panic!(
				"`{message}` was expected to revert, and returned {}",
				contract_bundle::to_hex(&output, 32)
			),
		};
		match reverted {
			Ok(Ok(Err(error))) => error,
			Ok(other) => {
				panic!(
					"`{message}` was expected to revert with an error, and its output is {other:?}"
				)
			},
			Err(error) => panic!("`{message}` was expected to revert with an error: {error}"),
		}
	}

	/// Calls a message of the contract that was deployed last, rolls back its changes, and does
	/// not record it.
	///
	/// # Errors
	///
	/// As [`Self::call`].
	pub fn query<Argument: Display, Output: Decode>(
		&mut self,
		message: &str,
		arguments: &[Argument],
	) -> Result<MessageResult<Output>, SessionError> {
		let last = self.last()?;
		self.query_with_address(last, message, arguments)
	}

	/// Calls a message of a contract, rolls back its changes, and does not record it.
	///
	/// # Errors
	///
	/// As [`Self::call_with_address`].
	pub fn query_with_address<Argument: Display, Output: Decode>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
	) -> Result<MessageResult<Output>, SessionError> {
		let ran = self.try_call(address, message, arguments, None, Changes::RolledBack)?;
		decoded(message, &self.output(ran)?)
	}

	/// Calls a message of a contract, rolls back its changes, and does not record it. The result
	/// says whether it would have failed, and what it costs.
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`], [`SessionError::NoBundle`].
	pub fn dry_run_call<Argument: Display>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<Recorded, SessionError> {
		let ran = self.try_call(address, message, arguments, endowment, Changes::RolledBack)?;
		Ok(ran.recorded)
	}

	fn try_call<Argument: Display>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
		changes: Changes,
	) -> Result<Executed, SessionError> {
		let invocation = Invocation::new(self.bundle_of(&address)?, false, message, arguments)?;
		Ok(self.run_call(invocation, address, endowment.unwrap_or(0), changes))
	}

	/// The contract that was deployed last. If a snapshot was restored, of those that are there.
	fn last(&mut self) -> Result<AccountId32, SessionError> {
		let Self { chain, record, ended, .. } = self;
		let mut is_there = |address: &AccountId32| {
			chain.execute_with(|| ContractInfoOf::<S::Runtime>::contains_key(address))
		};
		for address in record.deployed.iter().rev() {
			if is_there(address) {
				return Ok(address.clone());
			}
			if ended.contains(address) {
				break;
			}
		}
		Err(SessionError::NoContract)
	}

	/// The bundle of the code that a contract has now.
	fn bundle_of(&mut self, address: &AccountId32) -> Result<Arc<Bundle>, SessionError> {
		let code_hash = self.chain.execute_with(|| Contracts::<S::Runtime>::code_hash(address));
		let bundle = self
			.bundles
			.iter()
			.find(|bundle| code_hash.is_some_and(|code_hash| bundle.is_of(&code_hash)));
		bundle.cloned().ok_or_else(|| SessionError::NoBundle(address.clone()))
	}
}

fn code(bundle: &Bundle) -> Result<Vec<u8>, SessionError> {
	bundle.bytes().map_err(SessionError::Bundle)?.ok_or_else(|| {
		SessionError::Bundle(format!(
			"the bundle of `{}` has no code: use NAME.contract, not NAME.json",
			bundle.name()
		))
	})
}
