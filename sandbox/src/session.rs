//! Deploying and calling contracts.

use crate::{
	chain::{Chain, ChainRuntime, Sandbox},
	error::{LangError, SessionError},
	record::{ContractEvent, Record, Recorded},
	AccountId32, Balance, DevChain, Weight, ALICE,
};
use codec::{Decode, DecodeAll};
use contract_bundle::Bundle;
use contract_explain::{tree, Functions, Names, View};
use frame_support::{
	dispatch::DispatchClass,
	storage::{with_transaction, TransactionOutcome},
	traits::{Get, PalletInfo},
};
use pallet_lean_contracts::{
	api::{Code, ExecReturnValue},
	trace::{Trace, TraceConfig},
	ContractInfoOf, Determinism, Event, Pallet as Contracts, StorageDeposit,
};
use scale_info::{TypeDef, TypeInfo};
use sp_core::H256;
use sp_runtime::DispatchError;
use std::{
	collections::BTreeMap,
	fmt::{Debug, Display},
	rc::Rc,
};

/// The output of a message: ink! wraps each in this.
pub type MessageResult<Output> = Result<Output, LangError>;

/// A chain in memory, an account that acts, and the contracts that it deployed.
pub struct Session<S: Sandbox = DevChain> {
	chain: Chain<S>,
	actor: AccountId32,
	gas_limit: Weight,
	deposit_limit: Option<Balance>,
	bundles: Vec<Rc<Bundle>>,
	record: Record,
}

/// The outcome of a call or an instantiation.
struct Outcome {
	gas_consumed: Weight,
	gas_required: Weight,
	deposit: StorageDeposit<Balance>,
	debug_message: Vec<u8>,
	result: Result<ExecReturnValue, DispatchError>,
	trace: Trace<AccountId32, Balance, H256>,
}

impl Outcome {
	/// Returns whether a transaction with this outcome succeeds.
	fn succeeded(&self) -> bool {
		self.result.as_ref().is_ok_and(|output| !output.did_revert())
	}
}

/// A call or an instantiation by name.
struct Named<'a> {
	bundle: &'a Bundle,
	name: &'a str,
	is_constructor: bool,
	/// The encoded input.
	input: Vec<u8>,
}

impl<S: Sandbox> Default for Session<S> {
	fn default() -> Self {
		let weights = <S::Runtime as frame_system::Config>::BlockWeights::get();
		let most = weights.get(DispatchClass::Normal).max_extrinsic;
		Self {
			chain: Chain::default(),
			actor: ALICE,
			gas_limit: most.unwrap_or(weights.max_block),
			deposit_limit: None,
			bundles: Vec::new(),
			record: Record::default(),
		}
	}
}

impl<S: Sandbox> Session<S> {
	/// The chain: balances, blocks, time, snapshots.
	pub fn sandbox(&mut self) -> &mut Chain<S> {
		&mut self.chain
	}

	/// Sets the account that signs, and returns the one before. It pays deposits and transferred
	/// value, and no fees.
	pub fn set_actor(&mut self, actor: AccountId32) -> AccountId32 {
		std::mem::replace(&mut self.actor, actor)
	}

	/// The account that signs: [`ALICE`] at first.
	pub fn get_actor(&self) -> AccountId32 {
		self.actor.clone()
	}

	/// Sets the weight limit of calls, and returns the one before.
	pub fn set_gas_limit(&mut self, gas_limit: Weight) -> Weight {
		std::mem::replace(&mut self.gas_limit, gas_limit)
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

	/// Calls and instantiations so far.
	pub fn record(&self) -> &Record {
		&self.record
	}

	/// Uploads the code of a bundle, and returns its hash. Contracts that instantiate others need
	/// it. The bundle then also describes contracts that other contracts instantiate.
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`] if it has no code, [`SessionError::UploadFailed`].
	pub fn upload_bundle(&mut self, bundle: Bundle) -> Result<H256, SessionError> {
		let code = code(&bundle)?;
		let (actor, limit) = (self.actor.clone(), self.deposit_limit);
		let uploaded = self.chain.execute_with(|| {
			Contracts::<S::Runtime>::bare_upload_code(actor, code, limit, Determinism::Enforced)
		});
		let uploaded =
			uploaded.map_err(|error| SessionError::UploadFailed { error: name_of(&error) })?;
		self.bundles.push(Rc::new(bundle));
		Ok(uploaded.code_hash)
	}

	/// Uploads and instantiates a contract, as a transaction. It becomes the one that
	/// [`Self::call`] calls. The same deployer, code, input and salt have the same address: give
	/// another salt for a second contract.
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
		let code = Code::Upload(code(&bundle)?);
		let bundle = Rc::new(bundle);
		let named = Named::new(&bundle, true, constructor, arguments)?;
		self.bundles.push(bundle.clone());
		let (actor, gas, limit) = (self.actor.clone(), self.gas_limit, self.deposit_limit);
		let (value, input) = (endowment.unwrap_or(0), named.input.clone());
		let (outcome, address, events) = self.run(|config| {
			let traced = Contracts::<S::Runtime>::trace_instantiate(
				actor, value, gas, limit, code, input, salt, config,
			);
			let result = traced.result;
			let address = result.result.as_ref().ok().map(|value| value.account_id.clone());
			let outcome = Outcome {
				gas_consumed: result.gas_consumed,
				gas_required: result.gas_required,
				deposit: result.storage_deposit,
				debug_message: result.debug_message,
				result: result.result.map(|value| value.result),
				trace: traced.trace,
			};
			(outcome, address)
		});
		let recorded = self.recorded(&named, address.clone(), &outcome, events);
		self.record.calls.push(recorded);
		self.output(&named, outcome)?;
		let address = address.ok_or(SessionError::NoContract)?;
		self.record.deployed.push(address.clone());
		Ok(address)
	}

	/// Calls a message of the contract that was deployed last, as a transaction.
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

	/// Calls a message of a contract, as a transaction. If it fails, its changes are rolled back.
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

	/// Calls a message, and returns its output as it is encoded: for contracts of Solang, whose
	/// outputs are not wrapped.
	///
	/// # Errors
	///
	/// As [`Self::call_with_address`].
	pub fn call_raw<Argument: Display>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<Vec<u8>, SessionError> {
		let (output, recorded) = self.run_message(address, message, arguments, endowment)?;
		self.record.calls.push(recorded);
		output
	}

	/// Calls a message of the contract that was deployed last, and expects that it reverts with an
	/// error of its own. Returns that error.
	///
	/// # Panics
	///
	/// If the call does not revert, or with something that is no `Error`.
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
				panic!("`{message}` was expected to revert with an error, and did with {other:?}")
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
		let before = self.chain.take_snapshot();
		let called = self.run_message(address, message, arguments, None);
		self.chain.restore_snapshot(before);
		let (output, _) = called?;
		decoded(message, &output?)
	}

	/// The contract that was deployed last, of those that are there.
	fn last(&mut self) -> Result<AccountId32, SessionError> {
		let Self { chain, record, .. } = self;
		let is_there = |address: &&AccountId32| {
			chain.execute_with(|| ContractInfoOf::<S::Runtime>::contains_key(*address))
		};
		record.deployed.iter().rev().find(is_there).cloned().ok_or(SessionError::NoContract)
	}

	/// The bundle of the code that a contract has now.
	fn bundle_of(&mut self, address: &AccountId32) -> Result<Rc<Bundle>, SessionError> {
		let code_hash = self.chain.execute_with(|| Contracts::<S::Runtime>::code_hash(address));
		let bundle = self
			.bundles
			.iter()
			.find(|bundle| code_hash.is_some_and(|code_hash| bundle.is_of(&code_hash)));
		bundle.cloned().ok_or_else(|| SessionError::NoBundle(address.clone()))
	}

	/// Runs a message. The outer error is one before the call.
	fn run_message<Argument: Display>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<(Result<Vec<u8>, SessionError>, Recorded), SessionError> {
		let bundle = self.bundle_of(&address)?;
		let named = Named::new(&bundle, false, message, arguments)?;
		let (actor, gas, limit) = (self.actor.clone(), self.gas_limit, self.deposit_limit);
		let (value, input, to) = (endowment.unwrap_or(0), named.input.clone(), address.clone());
		let (outcome, (), events) = self.run(|config| {
			let traced =
				Contracts::<S::Runtime>::trace_call(actor, to, value, gas, limit, input, config);
			let result = traced.result;
			let outcome = Outcome {
				gas_consumed: result.gas_consumed,
				gas_required: result.gas_required,
				deposit: result.storage_deposit,
				debug_message: result.debug_message,
				result: result.result,
				trace: traced.trace,
			};
			(outcome, ())
		});
		let recorded = self.recorded(&named, Some(address), &outcome, events);
		Ok((self.output(&named, outcome), recorded))
	}

	/// Runs a call as a transaction does: all changes are rolled back if it fails. Returns its
	/// outcome, and the events of contracts.
	fn run<More>(
		&mut self,
		call: impl FnOnce(TraceConfig) -> (Outcome, More),
	) -> (Outcome, More, Vec<ContractEvent>) {
		let config = TraceConfig { functions: false, ..TraceConfig::default() };
		let (outcome, more, events) = self.chain.execute_with(|| {
			let before = frame_system::Pallet::<S::Runtime>::event_count() as usize;
			let ran = with_transaction(|| {
				let (outcome, more) = call(config);
				let events = frame_system::Pallet::<S::Runtime>::events().split_off(before);
				match outcome.succeeded() {
					true => {
						TransactionOutcome::Commit(Ok::<_, DispatchError>((outcome, more, events)))
					},
					false => TransactionOutcome::Rollback(Ok((outcome, more, vec![]))),
				}
			});
			ran.expect("transactional layers are not nested here")
		});
		let of_contracts = events.into_iter().filter_map(|record| match record.event.try_into() {
			Ok(Event::ContractEmitted { contract, data }) => Some((contract, record.topics, data)),
			_ => None,
		});
		let events =
			of_contracts.collect::<Vec<_>>().into_iter().map(|(contract, topics, data)| {
				let bundle = self.bundle_of(&contract).ok();
				let decoded = bundle.and_then(|bundle| bundle.event(&topics, &data));
				ContractEvent { contract, topics, data, decoded }
			});
		let events = events.collect();
		(outcome, more, events)
	}

	fn recorded(
		&self,
		named: &Named,
		contract: Option<AccountId32>,
		outcome: &Outcome,
		events: Vec<ContractEvent>,
	) -> Recorded {
		let deposit = match outcome.deposit {
			_ if !outcome.succeeded() => 0,
			StorageDeposit::Charge(held) => i128::try_from(held).unwrap_or(i128::MAX),
			StorageDeposit::Refund(released) => -i128::try_from(released).unwrap_or(i128::MAX),
		};
		Recorded {
			name: named.name.into(),
			contract,
			gas_consumed: outcome.gas_consumed,
			gas_required: outcome.gas_required,
			deposit,
			output: outcome.result.as_ref().map_or(vec![], |output| output.data.clone()),
			error: match &outcome.result {
				Ok(output) if output.did_revert() => Some("reverted".into()),
				Ok(_) => None,
				Err(error) => Some(name_of(error)),
			},
			events,
			debug_message: String::from_utf8_lossy(&outcome.debug_message).into_owned(),
		}
	}

	/// The output, or the error with the trace.
	fn output(&self, named: &Named, outcome: Outcome) -> Result<Vec<u8>, SessionError> {
		let Outcome { debug_message, result, trace, .. } = outcome;
		let debug_message = String::from_utf8_lossy(&debug_message);
		match result {
			Ok(output) if !output.did_revert() => Ok(output.data),
			Ok(output) => Err(SessionError::Reverted {
				output: named
					.bundle
					.output(named.is_constructor, &named.input, &output.data)
					.unwrap_or_else(|| contract_bundle::to_hex(&output.data, 32)),
				data: output.data,
				trace: self.explain(trace, &debug_message),
			}),
			Err(error) => Err(SessionError::Failed {
				error: name_of(&error),
				trace: self.explain(trace, &debug_message),
			}),
		}
	}

	/// Debug messages and the tree of a call.
	fn explain(&self, trace: Trace<AccountId32, Balance, H256>, debug_message: &str) -> String {
		let mut text = String::new();
		for line in debug_message.lines() {
			text += &format!("message: {}\n", contract_bundle::printable(line));
		}
		type Pallets<R> = <R as frame_system::Config>::PalletInfo;
		let index = Pallets::<S::Runtime>::index::<Contracts<S::Runtime>>();
		let names = Names {
			bundles: self.bundles.clone(),
			functions: Functions::default(),
			host_functions: BTreeMap::new(),
			errors: (
				index.and_then(|index| u8::try_from(index).ok()),
				names_of_errors::<S::Runtime>(),
			),
		};
		let steps = trace.steps.to_vec().map_err(|error| error.to_string()).and_then(tree::of);
		match steps {
			Ok(steps) => {
				let view = View { names: &names, colours: false, frames_only: false };
				text + &view.text(&steps, trace.truncated)
			},
			Err(error) => text + &format!("the trace cannot be read: {error}\n"),
		}
	}
}

impl<'a> Named<'a> {
	fn new<Argument: Display>(
		bundle: &'a Bundle,
		is_constructor: bool,
		name: &'a str,
		arguments: &[Argument],
	) -> Result<Self, SessionError> {
		let arguments: Vec<_> = arguments.iter().map(ToString::to_string).collect();
		let input = bundle
			.named(is_constructor, name)
			.and_then(|function| bundle.encode(function, &arguments))
			.map_err(SessionError::Bundle)?;
		Ok(Self { bundle, name, is_constructor, input })
	}
}

/// Names of the contracts pallet's errors, by their index.
fn names_of_errors<R: ChainRuntime>() -> Vec<String> {
	let info = <pallet_lean_contracts::Error<R> as TypeInfo>::type_info();
	let TypeDef::Variant(variants) = info.type_def else { return Vec::new() };
	let mut names = Vec::new();
	for variant in variants.variants {
		let at = usize::from(variant.index);
		if names.len() <= at {
			names.resize(at + 1, String::new());
		}
		names[at] = variant.name.into();
	}
	names
}

fn decoded<Output: Decode>(
	message: &str,
	output: &[u8],
) -> Result<MessageResult<Output>, SessionError> {
	MessageResult::<Output>::decode_all(&mut &output[..]).map_err(|error| {
		SessionError::Output(format!(
			"`{message}` returned {}, which is no {}: {error}",
			contract_bundle::to_hex(output, 32),
			std::any::type_name::<Output>()
		))
	})
}

fn code(bundle: &Bundle) -> Result<Vec<u8>, SessionError> {
	bundle.bytes().map_err(SessionError::Bundle)?.ok_or_else(|| {
		SessionError::Bundle(format!(
			"the bundle of `{}` has no code: give NAME.contract, not NAME.json",
			bundle.name()
		))
	})
}

/// The name of an error, as the metadata has it.
fn name_of(error: &DispatchError) -> String {
	match error {
		DispatchError::Module(module) => {
			module.message.map_or_else(|| format!("{error:?}"), Into::into)
		},
		other => format!("{other:?}"),
	}
}
