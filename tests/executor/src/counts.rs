//! Counts the storage accesses by key, and the allocations, of a call.
//!
//! The counts come from the node's own traces: `sp-state-machine` traces each access to the state,
//! and `sc-allocator` each allocation.

use sp_io::hashing::twox_128;
use std::{
	collections::BTreeMap,
	fmt::{self, Write},
	sync::Mutex,
};
use tracing::{
	field::{Field, Visit},
	span, Event, Metadata, Subscriber,
};

static COUNTS: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());

fn count(what: String) {
	if let Ok(mut counts) = COUNTS.lock() {
		*counts.entry(what).or_default() += 1;
	}
}

/// Counts the traces of `run`.
pub fn counted<R>(run: impl FnOnce() -> R) -> (R, BTreeMap<String, u64>) {
	if let Ok(mut counts) = COUNTS.lock() {
		counts.clear();
	}
	log::set_max_level(log::LevelFilter::Trace);
	let result = tracing::subscriber::with_default(Counter, run);
	log::set_max_level(log::LevelFilter::Off);
	(result, COUNTS.lock().map(|counts| counts.clone()).unwrap_or_default())
}

/// Installs the logger that counts the allocator's messages. To be called once per process.
pub fn install() {
	let _ = log::set_logger(&Logger);
	log::set_max_level(log::LevelFilter::Off);
}

struct Logger;

impl log::Log for Logger {
	fn enabled(&self, _: &log::Metadata) -> bool {
		true
	}

	fn log(&self, record: &log::Record) {
		let text = record.args().to_string();
		if text.starts_with("after allocation") {
			count("allocation".into());
		} else if text.starts_with("after deallocation") {
			count("deallocation".into());
		}
	}

	fn flush(&self) {}
}

struct Counter;

/// Method and key of a traced access to the state.
#[derive(Default)]
struct Access {
	method: String,
	key: String,
}

impl Visit for Access {
	fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
		let target = match field.name() {
			"method" => &mut self.method,
			"key" => &mut self.key,
			_ => return,
		};
		let _ = write!(target, "{value:?}");
	}
}

impl Subscriber for Counter {
	fn enabled(&self, metadata: &Metadata) -> bool {
		metadata.target() == "state"
	}

	fn new_span(&self, _: &span::Attributes) -> span::Id {
		span::Id::from_u64(1)
	}

	fn record(&self, _: &span::Id, _: &span::Record) {}

	fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

	fn event(&self, event: &Event) {
		let mut access = Access::default();
		event.record(&mut access);
		// Prefixes of pallet and item, 16 bytes each.
		let key: String = access.key.chars().take(64).collect();
		count(format!("{} {}", access.method.trim_matches('"'), name_of(&key)));
	}

	fn enter(&self, _: &span::Id) {}

	fn exit(&self, _: &span::Id) {}
}

/// The name of the storage item with this prefix.
fn name_of(prefix: &str) -> String {
	const ITEMS: [(&str, &[&str]); 5] = [
		("System", &["Account", "Events", "EventCount", "Number", "ExecutionPhase", "EventTopics"]),
		("Timestamp", &["Now"]),
		(
			"Lean",
			&[
				"ContractInfoOf",
				"CodeInfoOf",
				"PristineCode",
				"LinkPlanOf",
				"HostApiState",
				"Nonce",
			],
		),
		(
			"Contracts",
			&[
				"ContractInfoOf",
				"CodeInfoOf",
				"PristineCode",
				"LinkPlanOf",
				"HostApiState",
				"Nonce",
			],
		),
		("Revive", &["AccountInfoOf", "CodeInfoOf", "PristineCode"]),
	];
	for (pallet, items) in ITEMS {
		for item in items {
			let key = [twox_128(pallet.as_bytes()), twox_128(item.as_bytes())];
			if sp_core::hexdisplay::HexDisplay::from(&key.concat()).to_string() == prefix {
				return format!("{pallet}::{item}");
			}
		}
	}
	prefix.into()
}
