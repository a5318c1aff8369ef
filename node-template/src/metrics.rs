//! Metrics of contracts, for Prometheus.
//!
//! They are counted from the events and the state of each best block when this node imports it.
//! Blocks of a fork that is abandoned later count too. Blocks that are imported in bulk, while
//! the node catches up, do not.
//!
//! Facts that the runtime keeps only in its own memory cannot be counted, for example the number
//! of times that translated code was used again.

use crate::parts::{Backend, Client};
use codec::DecodeAll;
use frame_support::{
	storage::StoragePrefixedMap,
	traits::PalletInfoAccess,
	weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight},
};
use frame_system::EventRecord;
use futures::StreamExt;
use lean_contracts_runtime::{Contracts, Hash, Runtime, RuntimeEvent};
use pallet_lean_contracts::{Event, LinkPlanOf};
use sc_client_api::{BlockchainEvents, StorageKey, StorageProvider};
use sc_service::TaskManager;
use sp_runtime::DispatchError;
use std::{collections::BTreeMap, sync::Arc};
use substrate_prometheus_endpoint::{
	register, Counter, CounterVec, Opts, PrometheusError, Registry, F64, U64,
};

/// The counters.
#[derive(Clone)]
struct Metrics {
	events: CounterVec<U64>,
	failed: Counter<U64>,
	ref_time: Counter<F64>,
	proof: Counter<F64>,
	plans: Counter<U64>,
	unread: Counter<U64>,
}

impl Metrics {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let events = Opts::new(
			"contracts_events_total",
			"Calls, delegate calls, instantiations and other actions of contracts, nested ones too",
		);
		Ok(Self {
			events: register(CounterVec::new(events, &["event"])?, registry)?,
			failed: register(
				Counter::new(
					"contracts_failed_total",
					"Transactions that failed with an error of the contracts pallet",
				)?,
				registry,
			)?,
			ref_time: register(
				Counter::new(
					"contracts_gas_seconds_total",
					"Computation charged to transactions that ran contracts",
				)?,
				registry,
			)?,
			proof: register(
				Counter::new(
					"contracts_gas_proof_bytes_total",
					"Storage proof charged to transactions that ran contracts",
				)?,
				registry,
			)?,
			plans: register(
				Counter::new(
					"contracts_plans_written_total",
					"Link plans written, at uploads and after the host functions changed",
				)?,
				registry,
			)?,
			unread: register(
				Counter::new(
					"contracts_unread_blocks_total",
					"Blocks whose events this node cannot read, as their runtime is not the node's",
				)?,
				registry,
			)?,
		})
	}

	/// Adds the counts of a block.
	fn add(&self, events: &[EventRecord<RuntimeEvent, Hash>]) {
		let done = Done::of(events);
		for (event, number) in done.events {
			self.events.with_label_values(&[event]).inc_by(number);
		}
		self.failed.inc_by(done.failed);
		self.ref_time.inc_by(done.gas.ref_time() as f64 / WEIGHT_REF_TIME_PER_SECOND as f64);
		self.proof.inc_by(done.gas.proof_size() as f64);
	}
}

/// The counts of a block.
#[derive(Default, Debug, PartialEq, Eq)]
struct Done {
	events: BTreeMap<&'static str, u64>,
	failed: u64,
	gas: Weight,
}

impl Done {
	fn of(events: &[EventRecord<RuntimeEvent, Hash>]) -> Self {
		let mut done = Self::default();
		// The transaction of the current events, if it ran a contract.
		let mut running = None;
		for EventRecord { phase, event, .. } in events {
			match event {
				RuntimeEvent::Contracts(event) => {
					if let Some(name) = name(event) {
						*done.events.entry(name).or_default() += 1;
						running = Some(phase);
					}
				},
				RuntimeEvent::System(frame_system::Event::ExtrinsicSuccess { dispatch_info })
					if running == Some(phase) =>
				{
					done.gas = done.gas.saturating_add(dispatch_info.weight)
				},
				RuntimeEvent::System(frame_system::Event::ExtrinsicFailed {
					dispatch_error: DispatchError::Module(error),
					dispatch_info,
				}) if usize::from(error.index) == Contracts::index() => {
					done.failed += 1;
					done.gas = done.gas.saturating_add(dispatch_info.weight);
				},
				_ => (),
			}
		}
		done
	}
}

/// The label of an event, or `None` if the event is not counted.
fn name(event: &Event<Runtime>) -> Option<&'static str> {
	Some(match event {
		Event::Called { .. } => "call",
		Event::DelegateCalled { .. } => "delegate_call",
		Event::Instantiated { .. } => "instantiate",
		Event::Terminated { .. } => "terminate",
		Event::CodeStored { .. } => "upload",
		Event::CodeRemoved { .. } => "remove",
		Event::ContractCodeUpdated { .. } => "set_code",
		Event::ContractEmitted { .. } => "emit",
		_ => return None,
	})
}

/// Counts from now on, if there is a registry.
pub fn start(
	client: Arc<Client>,
	registry: Option<&Registry>,
	tasks: &TaskManager,
) -> Result<(), sc_service::Error> {
	let Some(registry) = registry else { return Ok(()) };
	let metrics = Metrics::register(registry)?;
	let changes = client.storage_changes_notification_stream(None, None)?;
	let plans = metrics.plans.clone();
	let prefix = LinkPlanOf::<Runtime>::final_prefix();
	tasks.spawn_handle().spawn("contracts-plans", Some("metrics"), async move {
		changes
			.for_each(|notification| {
				let written = notification.changes.iter().filter(|(child, key, value)| {
					child.is_none() && value.is_some() && key.0.starts_with(&prefix)
				});
				plans.inc_by(written.count() as u64);
				futures::future::ready(())
			})
			.await;
	});
	let blocks = client.import_notification_stream();
	tasks.spawn_handle().spawn("contracts-events", Some("metrics"), async move {
		let key = StorageKey(frame_support::storage::storage_prefix(b"System", b"Events").to_vec());
		blocks
			.filter(|block| futures::future::ready(block.is_new_best))
			.for_each(|block| {
				let stored = StorageProvider::<_, Backend>::storage(&*client, block.hash, &key);
				let events = match &stored {
					Ok(Some(data)) => Vec::decode_all(&mut &data.0[..]).ok(),
					Ok(None) => Some(Vec::new()),
					Err(_) => None,
				};
				match events {
					Some(events) => metrics.add(&events),
					None => metrics.unread.inc(),
				}
				futures::future::ready(())
			})
			.await;
	});
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use frame_system::{DispatchEventInfo, Phase};
	use lean_contracts_runtime::AccountId;
	use sp_runtime::ModuleError;

	fn record(extrinsic: u32, event: impl Into<RuntimeEvent>) -> EventRecord<RuntimeEvent, Hash> {
		EventRecord {
			phase: Phase::ApplyExtrinsic(extrinsic),
			event: event.into(),
			topics: Vec::new(),
		}
	}

	fn info(weight: u64) -> DispatchEventInfo {
		DispatchEventInfo {
			weight: Weight::from_parts(weight, weight),
			class: Default::default(),
			pays_fee: Default::default(),
		}
	}

	fn failure(index: u8) -> DispatchError {
		DispatchError::Module(ModuleError { index, error: [0; 4], message: None })
	}

	#[test]
	fn gas_is_the_weight_of_the_transactions_that_ran_contracts() {
		use frame_system::Event::{ExtrinsicFailed, ExtrinsicSuccess};
		let contract = AccountId::new([1; 32]);
		let called = || Event::DelegateCalled::<Runtime> {
			contract: contract.clone(),
			code_hash: Hash::zero(),
		};
		let ours = Contracts::index() as u8;
		let done = Done::of(&[
			record(0, ExtrinsicSuccess::<Runtime> { dispatch_info: info(1) }),
			record(1, called()),
			record(1, called()),
			record(1, ExtrinsicSuccess::<Runtime> { dispatch_info: info(10) }),
			record(2, ExtrinsicSuccess::<Runtime> { dispatch_info: info(100) }),
			record(
				3,
				ExtrinsicFailed::<Runtime> {
					dispatch_error: failure(ours),
					dispatch_info: info(1_000),
				},
			),
			record(
				4,
				ExtrinsicFailed::<Runtime> {
					dispatch_error: failure(ours + 1),
					dispatch_info: info(10_000),
				},
			),
		]);
		assert_eq!(
			done,
			Done {
				events: [("delegate_call", 2)].into(),
				failed: 1,
				gas: Weight::from_parts(1_010, 1_010)
			}
		);
	}
}
