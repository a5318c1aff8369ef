//! Running a call, and recording its outcome.

use super::Session;
use crate::{
	chain::{ChainRuntime, EventRecordOf, Sandbox},
	error::{name_of, SessionError},
	record::{ContractEvent, Recorded},
	AccountId32, Balance,
};
use contract_bundle::Bundle;
use contract_explain::{tree, Functions, Names, View};
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::PalletInfo,
};
use pallet_lean_contracts::{
	api::{Code, ContractResult},
	trace::{Trace, TraceConfig, TracedCall},
	ContractInfoOf, Event, Pallet as Contracts, StorageDeposit,
};
use scale_info::{TypeDef, TypeInfo};
use sp_core::H256;
use sp_runtime::DispatchError;
use std::{collections::BTreeMap, fmt::Display, sync::Arc};

/// A call or an instantiation by name.
pub struct Invocation {
	/// The bundle of the contract. `None` if the session has none: the input was given encoded.
	pub bundle: Option<Arc<Bundle>>,
	/// The message or the constructor.
	pub name: String,
	pub is_constructor: bool,
	/// The encoded input.
	pub input: Vec<u8>,
}

impl Invocation {
	/// Encodes `arguments`.
	///
	/// # Errors
	///
	/// [`SessionError::Bundle`]
	pub fn new<Argument: Display>(
		bundle: Arc<Bundle>,
		is_constructor: bool,
		name: &str,
		arguments: &[Argument],
	) -> Result<Self, SessionError> {
		let arguments: Vec<_> = arguments.iter().map(ToString::to_string).collect();
		let input = bundle
			.named(is_constructor, name)
			.and_then(|function| bundle.encode(function, &arguments))
			.map_err(SessionError::Bundle)?;
		Ok(Self { bundle: Some(bundle), name: name.into(), is_constructor, input })
	}
}

/// The fate of a successful call's changes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Changes {
	/// Kept, as by a transaction.
	Kept,
	/// Rolled back, as by a dry run.
	RolledBack,
}

/// A traced call. An instantiation has this outcome as well.
type Outcome<S> = TracedCall<AccountId32, Balance, H256, EventRecordOf<S>>;

/// A call that ran.
pub struct Executed {
	pub recorded: Recorded,
	trace: Trace<AccountId32, Balance, H256>,
	invocation: Invocation,
}

impl<S: Sandbox> Session<S> {
	/// Calls a contract.
	pub(super) fn run_call(
		&mut self,
		invocation: Invocation,
		to: AccountId32,
		value: Balance,
		changes: Changes,
	) -> Executed {
		let (actor, gas, limit) = (self.actor.clone(), self.gas_limit, self.deposit_limit);
		let (input, contract) = (invocation.input.clone(), Some(to.clone()));
		self.run(invocation, changes, |config| {
			let traced =
				Contracts::<S::Runtime>::trace_call(actor, to, value, gas, limit, input, config);
			(traced, contract)
		})
	}

	/// Uploads and instantiates a contract.
	pub(super) fn run_deployment(
		&mut self,
		invocation: Invocation,
		code: Vec<u8>,
		salt: Vec<u8>,
		value: Balance,
		changes: Changes,
	) -> Executed {
		let (actor, gas, limit) = (self.actor.clone(), self.gas_limit, self.deposit_limit);
		let (input, code) = (invocation.input.clone(), Code::Upload(code));
		self.run(invocation, changes, |config| {
			let traced = Contracts::<S::Runtime>::trace_instantiate(
				actor, value, gas, limit, code, input, salt, config,
			);
			let result = traced.result;
			let address = result.result.as_ref().ok().map(|value| value.account_id.clone());
			let result = ContractResult {
				gas_consumed: result.gas_consumed,
				gas_required: result.gas_required,
				storage_deposit: result.storage_deposit,
				debug_message: result.debug_message,
				result: result.result.map(|value| value.result),
				events: result.events,
			};
			(TracedCall { result, trace: traced.trace }, address)
		})
	}

	/// Runs a call as a transaction does: all changes are rolled back if it fails.
	fn run(
		&mut self,
		invocation: Invocation,
		changes: Changes,
		call: impl FnOnce(TraceConfig) -> (Outcome<S>, Option<AccountId32>),
	) -> Executed {
		// Of calls that were not this session's.
		drop(self.chain.mocks().take_failures());
		let functions = self.coverage.is_some();
		let config = TraceConfig { functions, ..TraceConfig::default() };
		let (outcome, contract, events) = self.chain.execute_with(|| {
			let before = frame_system::Pallet::<S::Runtime>::event_count() as usize;
			let mut ran = None;
			let committed = with_transaction(|| {
				let (outcome, contract) = call(config);
				let events = frame_system::Pallet::<S::Runtime>::events().split_off(before);
				let result = &outcome.result.result;
				let succeeds = result.as_ref().is_ok_and(|output| !output.did_revert());
				ran = Some((outcome, contract, if succeeds { events } else { Vec::new() }));
				match succeeds && changes == Changes::Kept {
					true => TransactionOutcome::Commit(Ok::<_, DispatchError>(())),
					false => TransactionOutcome::Rollback(Ok(())),
				}
			});
			committed.expect("transactional layers are not nested here");
			ran.expect("the closure ran")
		});
		let of_contracts = events.into_iter().filter_map(|record| match record.event.try_into() {
			Ok(Event::ContractEmitted { contract, data }) => Some((contract, record.topics, data)),
			_ => None,
		});
		let events = of_contracts.map(|(contract, topics, data)| {
			let bundle = self.bundle_of(&contract).ok();
			let decoded = bundle.and_then(|bundle| bundle.event(&topics, &data));
			// After a delegate call, or if the contract is gone or has changed its code, the event
			// is that of another code.
			let of_any = || self.bundles.iter().find_map(|bundle| bundle.event(&topics, &data));
			ContractEvent { contract, decoded: decoded.or_else(of_any), topics, data }
		});
		let events = events.collect();
		if let (Some(coverage), Some(profile)) = (&mut self.coverage, &outcome.trace.profile) {
			coverage.add(profile);
		}
		let TracedCall { result, trace } = outcome;
		let mut recorded = Recorded {
			name: invocation.name.clone(),
			is_deployment: invocation.is_constructor,
			contract,
			gas_consumed: result.gas_consumed,
			gas_required: result.gas_required,
			deposit: 0,
			result: result.result,
			events,
			debug_message: String::from_utf8_lossy(&result.debug_message).into_owned(),
			mock_failures: self.chain.mocks().take_failures(),
		};
		if !recorded.succeeded() {
			// The result of a constructor that reverts has an address, of no contract.
			recorded.contract = recorded.contract.filter(|_| !recorded.is_deployment);
		} else {
			recorded.deposit = match result.storage_deposit {
				StorageDeposit::Charge(held) => i128::try_from(held).unwrap_or(i128::MAX),
				StorageDeposit::Refund(released) => -i128::try_from(released).unwrap_or(i128::MAX),
			};
		}
		Executed { recorded, trace, invocation }
	}

	/// Records a transaction, and returns its output or the error with the trace.
	pub(super) fn record_executed(&mut self, ran: Executed) -> Result<Vec<u8>, SessionError> {
		if let Some(bundle) = &ran.invocation.bundle {
			self.report.add(&bundle.name(), &ran.recorded);
		}
		self.record.calls.push(ran.recorded.clone());
		if let Some(contract) = &ran.recorded.contract {
			let is_gone = || !ContractInfoOf::<S::Runtime>::contains_key(contract);
			if ran.recorded.succeeded() && self.chain.execute_with(is_gone) {
				self.ended.insert(contract.clone());
			}
		}
		self.output(ran)
	}

	/// The output, or the error with the trace.
	pub(super) fn output(&self, ran: Executed) -> Result<Vec<u8>, SessionError> {
		let Executed { recorded, trace, invocation } = ran;
		match &recorded.result {
			Ok(output) if !output.did_revert() => Ok(output.data.clone()),
			Ok(output) => {
				let decoded = invocation.bundle.and_then(|bundle| {
					bundle.output(invocation.is_constructor, &invocation.input, &output.data)
				});
				Err(SessionError::Reverted {
					output: decoded.unwrap_or_else(|| contract_bundle::to_hex(&output.data, 32)),
					data: output.data.clone(),
					trace: self.explain(trace, &recorded),
				})
			},
			Err(error) => Err(SessionError::Failed {
				error: name_of(error),
				trace: self.explain(trace, &recorded),
			}),
		}
	}

	/// Debug messages and the tree of a call.
	fn explain(&self, trace: Trace<AccountId32, Balance, H256>, recorded: &Recorded) -> String {
		let mut text = String::new();
		for line in recorded.debug_message.lines() {
			text += &format!("message: {}\n", contract_bundle::printable(line));
		}
		for line in &recorded.mock_failures {
			text += &format!("{line}\n");
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
