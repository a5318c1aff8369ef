//! Deploying and calling contracts, as an author thinks of them.

use crate::{
	chain::{Chain, ChainRuntime, Sandbox},
	error::{LangError, SessionError},
	record::{ContractEvent, Record, Recorded},
	AccountId32, Balance, DevChain, Weight, ALICE,
};
use codec::Decode;
use contract_bundle::Bundle;
use contract_explain::{tree, Functions, Names, View};
use frame_support::traits::{Get, PalletInfo};
use pallet_lean_contracts::{
	api::{Code, ExecReturnValue},
	trace::{Trace, TraceConfig},
	Determinism, Event, Pallet as Contracts, StorageDeposit,
};
use scale_info::{TypeDef, TypeInfo};
use sp_core::H256;
use sp_runtime::DispatchError;
use std::{collections::BTreeMap, fmt::Display, rc::Rc};

/// The output of a message: ink! wraps each in this.
pub type MessageResult<Output> = Result<Output, LangError>;

/// A contract that a session deployed.
#[derive(Clone)]
struct Deployed {
	/// Its address.
	address: AccountId32,
	bundle: Rc<Bundle>,
}

/// A chain in memory, an account that acts, and the contracts that it deployed.
pub struct Session<S: Sandbox = DevChain> {
	chain: Chain<S>,
	actor: AccountId32,
	gas_limit: Weight,
	deposit_limit: Option<Balance>,
	bundles: Vec<Rc<Bundle>>,
	deployed: Vec<Deployed>,
	record: Record,
}

/// What a call or an instantiation left.
struct Outcome {
	gas_consumed: Weight,
	gas_required: Weight,
	deposit: StorageDeposit<Balance>,
	debug_message: Vec<u8>,
	result: Result<ExecReturnValue, DispatchError>,
	trace: Trace<AccountId32, Balance, H256>,
}

impl<S: Sandbox> Default for Session<S> {
	fn default() -> Self {
		let gas_limit = <S::Runtime as frame_system::Config>::BlockWeights::get().max_block;
		Self {
			chain: Chain::default(),
			actor: ALICE,
			gas_limit,
			deposit_limit: None,
			bundles: Vec::new(),
			deployed: Vec::new(),
			record: Record::default(),
		}
	}
}

impl<S: Sandbox> Session<S> {
	/// The chain: balances, blocks, time, snapshots.
	pub fn sandbox(&mut self) -> &mut Chain<S> {
		&mut self.chain
	}

	/// Sets the account that signs, and returns the one before.
	pub fn set_actor(&mut self, actor: AccountId32) -> AccountId32 {
		std::mem::replace(&mut self.actor, actor)
	}

	/// The account that signs.
	pub fn get_actor(&self) -> AccountId32 {
		self.actor.clone()
	}

	/// Sets the weight limit of calls, and returns the one before.
	pub fn set_gas_limit(&mut self, gas_limit: Weight) -> Weight {
		std::mem::replace(&mut self.gas_limit, gas_limit)
	}

	/// The weight limit of calls. At first, it is that of a block.
	pub fn get_gas_limit(&self) -> Weight {
		self.gas_limit
	}

	/// Sets the limit of the balance that a call holds for storage. `None` stands for the chain's
	/// default.
	pub fn set_storage_deposit_limit(&mut self, limit: Option<Balance>) {
		self.deposit_limit = limit;
	}

	/// Results, events and debug messages so far.
	pub fn record(&self) -> &Record {
		&self.record
	}

	/// Uploads the code of a bundle, and returns its hash. Contracts that instantiate others need
	/// it.
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

	/// Uploads and instantiates a contract. It becomes the one that [`Self::call`] calls.
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
		let code = code(&bundle)?;
		let data = input(&bundle, true, constructor, arguments)?;
		let bundle = Rc::new(bundle);
		self.bundles.push(bundle.clone());
		let (actor, gas, limit) = (self.actor.clone(), self.gas_limit, self.deposit_limit);
		let value = endowment.unwrap_or(0);
		let traced = self.run(|config| {
			Contracts::<S::Runtime>::trace_instantiate(
				actor,
				value,
				gas,
				limit,
				Code::Upload(code),
				data.clone(),
				salt,
				config,
			)
		});
		let address = traced.result.result.as_ref().ok().map(|value| value.account_id.clone());
		let outcome = Outcome {
			gas_consumed: traced.result.gas_consumed,
			gas_required: traced.result.gas_required,
			deposit: traced.result.storage_deposit,
			debug_message: traced.result.debug_message,
			result: traced.result.result.map(|value| value.result),
			trace: traced.trace,
		};
		if let Some(address) = &address {
			self.deployed.push(Deployed { address: address.clone(), bundle: bundle.clone() });
		}
		let finished = self.finish(constructor, true, &data, &bundle, outcome);
		if finished.is_err() {
			self.deployed.retain(|deployed| Some(&deployed.address) != address.as_ref());
		}
		finished?;
		let address = address.ok_or(SessionError::NoContract)?;
		self.record.deployed.push(address.clone());
		Ok(address)
	}

	/// Calls a message of the contract that was deployed last, as a transaction.
	///
	/// # Errors
	///
	/// As [`Self::call_with_address`].
	pub fn call<Argument: Display, Output: Decode>(
		&mut self,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<MessageResult<Output>, SessionError> {
		let last = self.deployed.last().ok_or(SessionError::NoContract)?;
		let address = last.address.clone();
		self.call_with_address(address, message, arguments, endowment)
	}

	/// Calls a message of a contract, as a transaction.
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`] if there is no such message or an argument does not parse;
	/// [`SessionError::Failed`] or [`SessionError::Reverted`] if the call failed;
	/// [`SessionError::Output`] if the output is of another type.
	pub fn call_with_address<Argument: Display, Output: Decode>(
		&mut self,
		address: AccountId32,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<MessageResult<Output>, SessionError> {
		let data = self.call_raw(address, message, arguments, endowment)?;
		MessageResult::<Output>::decode(&mut &data[..]).map_err(|error| {
			SessionError::Output(format!(
				"`{message}` returned {}, which is no {}: {error}",
				contract_bundle::to_hex(&data, 32),
				std::any::type_name::<Output>()
			))
		})
	}

	/// Calls a message that must fail or revert, and returns why.
	///
	/// # Panics
	///
	/// If it succeeds.
	pub fn call_and_expect_error<Argument: Display>(
		&mut self,
		message: &str,
		arguments: &[Argument],
		endowment: Option<Balance>,
	) -> Result<SessionError, SessionError> {
		let last = self.deployed.last().ok_or(SessionError::NoContract)?;
		let address = last.address.clone();
		match self.call_raw(address, message, arguments, endowment) {
			Err(error @ (SessionError::Failed { .. } | SessionError::Reverted { .. })) => Ok(error),
			Err(error) => Err(error),
			Ok(output) => panic!(
				"`{message}` was expected to fail, and returned {}",
				contract_bundle::to_hex(&output, 32)
			),
		}
	}

	/// Calls a message of the contract that was deployed last, and takes its changes back.
	///
	/// # Errors
	///
	/// As [`Self::call_with_address`].
	pub fn query<Argument: Display, Output: Decode>(
		&mut self,
		message: &str,
		arguments: &[Argument],
	) -> Result<MessageResult<Output>, SessionError> {
		let before = self.chain.take_snapshot();
		let output = self.call(message, arguments, None);
		self.chain.restore_snapshot(before);
		output
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
		let of_address = self.deployed.iter().find(|deployed| deployed.address == address);
		let bundle = match of_address {
			Some(deployed) => deployed.bundle.clone(),
			None => return Err(SessionError::NoBundle(address)),
		};
		let data = input(&bundle, false, message, arguments)?;
		let (actor, gas, limit) = (self.actor.clone(), self.gas_limit, self.deposit_limit);
		let value = endowment.unwrap_or(0);
		let traced = self.run(|config| {
			Contracts::<S::Runtime>::trace_call(
				actor,
				address,
				value,
				gas,
				limit,
				data.clone(),
				config,
			)
		});
		let outcome = Outcome {
			gas_consumed: traced.result.gas_consumed,
			gas_required: traced.result.gas_required,
			deposit: traced.result.storage_deposit,
			debug_message: traced.result.debug_message,
			result: traced.result.result,
			trace: traced.trace,
		};
		self.finish(message, false, &data, &bundle, outcome)
	}

	/// Runs a call as a transaction does: if it fails, its changes are taken back.
	fn run<Output>(&mut self, call: impl FnOnce(TraceConfig) -> Output) -> Output {
		let config = TraceConfig { functions: false, ..TraceConfig::default() };
		self.chain.execute_with(|| {
			frame_system::Pallet::<S::Runtime>::reset_events();
			call(config)
		})
	}

	/// Records an outcome, and returns its output, or the error with the trace.
	fn finish(
		&mut self,
		name: &str,
		is_constructor: bool,
		input: &[u8],
		bundle: &Bundle,
		outcome: Outcome,
	) -> Result<Vec<u8>, SessionError> {
		let Outcome { gas_consumed, gas_required, deposit, debug_message, result, trace } = outcome;
		let debug_message = String::from_utf8_lossy(&debug_message).into_owned();
		let output = result.as_ref().map_or(vec![], |output| output.data.clone());
		let events = self.events();
		let deposit = match deposit {
			StorageDeposit::Charge(held) => i128::try_from(held).unwrap_or(i128::MAX),
			StorageDeposit::Refund(released) => -i128::try_from(released).unwrap_or(i128::MAX),
		};
		self.record.calls.push(Recorded {
			name: name.into(),
			gas_consumed,
			gas_required,
			deposit,
			output: output.clone(),
			events,
			debug_message: debug_message.clone(),
		});
		match result {
			Ok(output) if !output.did_revert() => Ok(output.data),
			Ok(output) => Err(SessionError::Reverted {
				output: bundle
					.output(is_constructor, input, &output.data)
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

	/// Events of contracts since the last call began.
	fn events(&mut self) -> Vec<ContractEvent> {
		let events = self.chain.execute_with(frame_system::Pallet::<S::Runtime>::events);
		let of_contracts = events.into_iter().filter_map(|record| match record.event.try_into() {
			Ok(Event::ContractEmitted { contract, data }) => Some((contract, record.topics, data)),
			_ => None,
		});
		let decode = |(contract, topics, data): (AccountId32, Vec<H256>, Vec<u8>)| {
			let deployed = self.deployed.iter().find(|deployed| deployed.address == contract);
			let decoded = deployed.and_then(|deployed| deployed.bundle.event(&topics, &data));
			ContractEvent { contract, topics, data, decoded }
		};
		of_contracts.map(decode).collect()
	}

	/// Debug messages and the tree of a call.
	fn explain(&self, trace: Trace<AccountId32, Balance, H256>, debug_message: &str) -> String {
		let mut text = String::new();
		for line in debug_message.lines() {
			text += &format!("message: {}\n", contract_bundle::printable(line));
		}
		let index = <<S::Runtime as frame_system::Config>::PalletInfo as PalletInfo>::index::<
			Contracts<S::Runtime>,
		>();
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

fn code(bundle: &Bundle) -> Result<Vec<u8>, SessionError> {
	bundle.bytes().map_err(SessionError::Bundle)?.ok_or_else(|| {
		SessionError::Bundle(format!(
			"the bundle of `{}` has no code: give NAME.contract, not NAME.json",
			bundle.name()
		))
	})
}

fn input<Argument: Display>(
	bundle: &Bundle,
	is_constructor: bool,
	name: &str,
	arguments: &[Argument],
) -> Result<Vec<u8>, SessionError> {
	let arguments: Vec<_> = arguments.iter().map(ToString::to_string).collect();
	bundle
		.named(is_constructor, name)
		.and_then(|function| bundle.encode(function, &arguments))
		.map_err(SessionError::Bundle)
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
