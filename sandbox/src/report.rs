//! The gas report of a test run: what each message cost, over all sessions.

use crate::Recorded;
use serde_json::{json, Value};
use std::{
	collections::BTreeMap,
	fs::{File, OpenOptions},
	io::{Read, Seek, Write},
	path::Path,
};

/// Names the file of the report.
const VARIABLE: &str = "CONTRACTS_GAS_REPORT";

/// The format of the file, which `lean-contracts diff` reads.
const FORMAT: &str = "contracts-gas-report-1";

/// Costs of a session's messages and constructors, by `contract.message`. On drop, they are merged
/// into the file that the environment variable `CONTRACTS_GAS_REPORT` names.
#[derive(Default)]
pub struct GasReport {
	messages: BTreeMap<String, Message>,
}

/// Costs of the calls of one message.
#[derive(Default)]
struct Message {
	/// Calls that succeeded. The rest is about these.
	calls: u64,
	/// Calls that failed or reverted.
	failed: u64,
	/// Picoseconds.
	time: Range,
	/// Bytes of storage proof.
	proof: Range,
	/// The chain's smallest unit. Negative if more is released than held.
	deposit: Range,
}

/// The least and the most of some values, and their sum.
#[derive(Clone, Copy, Default)]
struct Range {
	least: i128,
	most: i128,
	sum: i128,
}

impl Range {
	fn of(value: i128) -> Self {
		Self { least: value, most: value, sum: value }
	}

	fn add(&mut self, is_first: bool, other: Self) {
		if is_first {
			*self = other;
			return;
		}
		self.least = self.least.min(other.least);
		self.most = self.most.max(other.most);
		self.sum = self.sum.saturating_add(other.sum);
	}

	fn to_json(self, calls: u64) -> Value {
		// Many readers of JSON keep only 53 bits of a number. Balances need more.
		let text = |value: i128| value.to_string();
		let mean = self.sum.checked_div(calls.into()).unwrap_or(0);
		json!({
			"least": text(self.least),
			"mean": text(mean),
			"most": text(self.most),
			"sum": text(self.sum),
		})
	}

	fn from_json(value: &Value) -> Option<Self> {
		let number = |name: &str| value[name].as_str()?.parse().ok();
		Some(Self { least: number("least")?, most: number("most")?, sum: number("sum")? })
	}
}

impl Message {
	fn add(&mut self, other: Self) {
		self.failed = self.failed.saturating_add(other.failed);
		if other.calls == 0 {
			return;
		}
		let is_first = self.calls == 0;
		self.calls = self.calls.saturating_add(other.calls);
		self.time.add(is_first, other.time);
		self.proof.add(is_first, other.proof);
		self.deposit.add(is_first, other.deposit);
	}

	fn to_json(&self) -> Value {
		let mut message = json!({ "calls": self.calls, "failed": self.failed });
		if self.calls > 0 {
			message["time"] = self.time.to_json(self.calls);
			message["proof"] = self.proof.to_json(self.calls);
			message["deposit"] = self.deposit.to_json(self.calls);
		}
		message
	}

	fn from_json(value: &Value) -> Option<Self> {
		let range = |name: &str| match value.get(name) {
			Some(range) => Range::from_json(range),
			None => Some(Range::default()),
		};
		Some(Self {
			calls: value["calls"].as_u64()?,
			failed: value["failed"].as_u64()?,
			time: range("time")?,
			proof: range("proof")?,
			deposit: range("deposit")?,
		})
	}
}

impl GasReport {
	/// Adds a call or an instantiation of `contract`.
	pub fn add(&mut self, contract: &str, call: &Recorded) {
		let succeeded = call.succeeded();
		let message = Message {
			calls: u64::from(succeeded),
			failed: u64::from(!succeeded),
			time: Range::of(call.gas_consumed.ref_time().into()),
			proof: Range::of(call.gas_consumed.proof_size().into()),
			deposit: Range::of(call.deposit),
		};
		self.messages.entry(format!("{contract}.{}", call.name)).or_default().add(message);
	}

	/// Merges the report into the file, which is locked meanwhile: tests run in threads and
	/// processes at the same time. A file with something else stays as it is.
	fn add_to(&mut self, path: &Path) -> Result<(), String> {
		let shown = |error: std::io::Error| format!("{}: {error}", path.display());
		let mut file = OpenOptions::new()
			.read(true)
			.write(true)
			.create(true)
			.truncate(false)
			.open(path)
			.map_err(shown)?;
		file.lock().map_err(shown)?;
		let mut text = String::new();
		file.read_to_string(&mut text).map_err(shown)?;
		let mut messages = match text.trim().is_empty() {
			true => BTreeMap::new(),
			false => messages_of(&text)
				.ok_or_else(|| format!("{}: the file is no gas report", path.display()))?,
		};
		for (name, message) in std::mem::take(&mut self.messages) {
			messages.entry(name).or_default().add(message);
		}
		let messages: BTreeMap<_, _> =
			messages.iter().map(|(name, message)| (name, message.to_json())).collect();
		let report = json!({ "format": FORMAT, "messages": messages });
		write(&mut file, &format!("{report:#}\n")).map_err(shown)
	}
}

fn write(file: &mut File, text: &str) -> std::io::Result<()> {
	file.rewind()?;
	file.set_len(0)?;
	file.write_all(text.as_bytes())
}

/// The messages in a report. `None` if the text is none.
fn messages_of(text: &str) -> Option<BTreeMap<String, Message>> {
	let report: Value = serde_json::from_str(text).ok()?;
	if report["format"] != FORMAT {
		return None;
	}
	let messages = report["messages"].as_object()?;
	messages.iter().map(|(name, value)| Some((name.clone(), Message::from_json(value)?))).collect()
}

impl Drop for GasReport {
	fn drop(&mut self) {
		let Some(path) = std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) else { return };
		if self.messages.is_empty() {
			return;
		}
		if let Err(error) = self.add_to(Path::new(&path)) {
			eprintln!("the report of {VARIABLE} is not complete: {error}");
		}
	}
}
