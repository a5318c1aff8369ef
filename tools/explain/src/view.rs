//! A trace as a tree of text for a terminal, and as JSON.

use crate::{
	names::{known, short, short_hash},
	tree::{reason, Frame, HostFunction, Step},
	Names,
};
use contract_bundle::{printable, to_hex as hex};
use pallet_lean_contracts::trace::{Bytes, Returned};
use serde_json::{json, Value};
use sp_core::crypto::{AccountId32, Ss58Codec};
use sp_runtime::Weight;

/// Functions of a backtrace that are shown.
const MAX_BACKTRACE: usize = 32;

/// A trace, with the names in it.
pub struct View<'a> {
	/// The names.
	pub names: &'a Names,
	/// True if output has colours.
	pub colours: bool,
	/// True if host functions were not traced.
	pub frames_only: bool,
}

/// A weight as microseconds and bytes of storage proof.
pub fn micros(weight: Weight) -> String {
	let (time, proof) = (weight.ref_time(), weight.proof_size());
	let time = format!("{}.{:03} µs", time / 1_000_000, time / 1_000 % 1_000);
	if proof == 0 {
		time
	} else {
		format!("{time}, {proof} B of proof")
	}
}

/// Results of host functions that stand for something.
fn result(name: &str, value: u64) -> String {
	const CODES: [(u64, &str); 12] = [
		(0, "Success"),
		(1, "CalleeTrapped"),
		(2, "CalleeReverted"),
		(3, "KeyNotFound"),
		(5, "TransferFailed"),
		(7, "CodeNotFound"),
		(8, "NotCallable"),
		(10, "CallRuntimeFailed"),
		(11, "EcdsaRecoveryFailed"),
		(12, "Sr25519VerifyFailed"),
		(13, "XcmExecutionFailed"),
		(14, "XcmSendFailed"),
	];
	// The others return numbers.
	let returns_code = [
		"get_storage",
		"take_storage",
		"get_transient_storage",
		"take_transient_storage",
		"transfer",
		"call",
		"delegate_call",
		"instantiate",
		"code_hash",
		"set_code_hash",
		"call_runtime",
		"debug_message",
		"ecdsa_recover",
		"ecdsa_to_eth_address",
		"sr25519_verify",
		"xcm_execute",
		"xcm_send",
	]
	.contains(&name.trim_start_matches("seal_"));
	let code = CODES.iter().find(|(code, _)| returns_code && *code == value);
	match code {
		Some((_, code)) => (*code).into(),
		None if value == u64::from(u32::MAX) => "none".into(),
		None => value.to_string(),
	}
}

fn account(account: &AccountId32) -> String {
	account.to_ss58check()
}

impl View<'_> {
	fn paint(&self, code: &str, text: &str) -> String {
		if self.colours {
			format!("\x1b[{code}m{text}\x1b[0m")
		} else {
			text.into()
		}
	}

	/// The tree, with the reason of a failure at the end.
	pub fn text(&self, steps: &[Step], truncated: bool) -> String {
		let mut lines = Vec::new();
		for (at, step) in steps.iter().enumerate() {
			self.step(step, "", at + 1 == steps.len(), None, &mut lines);
		}
		if truncated {
			lines.push(self.paint(
				"33",
				"truncated: the call went on after this; --max-bytes makes room for more",
			));
		}
		if let Some(frame) = reason(steps) {
			lines.push(self.reason(frame));
		}
		lines.join("\n") + "\n"
	}

	fn reason(&self, frame: &Frame) -> String {
		let (what, why) = (self.call(frame), self.outcome(frame));
		let mut text = format!("reason: {what}: {why}");
		let last = frame.steps.iter().rev().find_map(|step| match step {
			Step::HostFunction(function) => Some(function),
			_ => None,
		});
		match last {
			Some(function @ HostFunction { result: Some(Returned::Failed(error)), .. }) => {
				let called = self.function(function);
				text += &format!(", in {called}: {}", self.names.error(error));
			},
			Some(function) => {
				text += &format!(", after {}", self.function(function));
			},
			None => (),
		}
		self.paint("31", &text) + &self.backtrace(frame)
	}

	/// The functions that were open when the code failed, innermost first. Recursion is folded.
	fn backtrace(&self, frame: &Frame) -> String {
		let open = frame.end.iter().flat_map(|end| end.open.iter().rev());
		let mut lines = Vec::<(u32, usize)>::new();
		for index in open {
			match lines.last_mut() {
				Some((last, times)) if last == index => *times += 1,
				_ => lines.push((*index, 1)),
			}
		}
		let shown = lines.iter().take(MAX_BACKTRACE).map(|(index, times)| {
			let name = self.names.functions.name(&frame.start.code_hash, *index);
			let times = if *times > 1 { format!(", {times} times") } else { String::new() };
			format!("\n   in {name}{times}")
		});
		let mut text: String = shown.collect();
		if let Some(more) = lines.len().checked_sub(MAX_BACKTRACE).filter(|more| *more > 0) {
			text += &format!("\n   and in {more} more");
		}
		text
	}

	fn step(
		&self,
		step: &Step,
		indent: &str,
		last: bool,
		within: Option<&Frame>,
		lines: &mut Vec<String>,
	) {
		let (branch, more) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
		let mut line = |text: String| lines.push(format!("{indent}{branch}{text}"));
		let inner = format!("{indent}{more}");
		match step {
			Step::Load { code_hash, source, weight } => {
				let bundle = self.names.bundle(code_hash);
				let name = bundle.map_or(String::new(), |bundle| format!("{} ", bundle.name()));
				let hash = short_hash(code_hash);
				let source = format!("{source:?}").to_lowercase();
				line(
					self.paint(
						"2",
						&format!("load {name}{hash} from {source}  {}", micros(*weight)),
					),
				);
			},
			Step::Read { key, len } => {
				let len = len.map_or("nothing there".into(), |len| format!("{len} bytes"));
				line(format!("read {}: {len}", self.key(within, key)));
			},
			Step::Write { key, old, new } => {
				let show =
					|len: &Option<u32>| len.map_or("none".into(), |len| format!("{len} bytes"));
				let key = self.key(within, key);
				line(format!("write {key}: {} → {}", show(old), show(new)));
			},
			Step::Event { topics, data } => {
				let bundle = within.and_then(|frame| self.names.bundle(&frame.start.code_hash));
				let event = bundle.and_then(|bundle| bundle.event(topics, &data.shown));
				let event = event.unwrap_or_else(|| short(data));
				line(self.paint("36", &format!("event {}", printable(&event))));
			},
			Step::HostFunction(function) => {
				let shown = self.function(function);
				let result = match &function.result {
					None => " …".into(),
					Some(Returned::Value(None)) => String::new(),
					Some(Returned::Value(Some(value))) => {
						format!(" = {}", result(&self.names.host_function(function.id).1, *value))
					},
					Some(Returned::ContractReturned) => String::new(),
					Some(Returned::Terminated) => " terminates".into(),
					Some(Returned::Failed(error)) => {
						self.paint("31", &format!(" failed: {}", self.names.error(error)))
					},
				};
				line(format!("{shown}{result}  {}", self.paint("2", &micros(function.weight))));
				self.steps(&function.steps, &inner, within, lines);
			},
			Step::Frame(frame) => {
				let used = frame.end.as_ref().map_or("…".into(), |end| micros(end.used));
				let (mut call, outcome) = (self.call(frame), self.outcome(frame));
				if within.is_none() {
					let from = frame.start.from.as_ref().map_or("root".into(), account);
					call += &format!(" from {from}");
				}
				let outcome = if frame.failed() {
					self.paint("31", &outcome)
				} else {
					self.paint("32", &outcome)
				};
				line(format!("{} → {outcome}  {}", self.paint("1", &call), self.paint("2", &used)));
				if let Some((source, weight)) = &frame.instance {
					let source = format!("{source:?}").to_lowercase();
					let text = format!("instance ({source})  {}", micros(*weight));
					lines.push(format!("{inner}├─ {}", self.paint("2", &text)));
				}
				let hidden = if self.frames_only { "host functions, " } else { "" };
				let own =
					format!("translation, instructions, {hidden}settlement  {}", micros(frame.own));
				let own = self.paint("2", &own);
				let branch = if frame.steps.is_empty() { "└─" } else { "├─" };
				lines.push(format!("{inner}{branch} {own}"));
				self.steps(&frame.steps, &inner, Some(frame), lines);
			},
		}
	}

	fn key(&self, within: Option<&Frame>, key: &Bytes) -> String {
		within
			.map_or_else(|| short(key), |frame| self.names.storage_key(&frame.start.code_hash, key))
	}

	fn steps(&self, steps: &[Step], indent: &str, within: Option<&Frame>, lines: &mut Vec<String>) {
		for (at, step) in steps.iter().enumerate() {
			self.step(step, indent, at + 1 == steps.len(), within, lines);
		}
	}

	/// `call token 5F…: transfer(to: …, value: 3)`.
	fn call(&self, frame: &Frame) -> String {
		let start = &frame.start;
		let bundle = self.names.bundle(&start.code_hash);
		let is_constructor = frame.kind() == "instantiate";
		let name = bundle.map_or(String::new(), |bundle| format!("{} ", bundle.name()));
		let message = bundle.and_then(|bundle| bundle.call(is_constructor, &start.input.shown));
		let message = message.unwrap_or_else(|| match start.input.shown.get(..4) {
			Some(selector) => format!("selector {}, {} bytes", hex(selector, 4), start.input.len),
			None => format!("input {}", short(&start.input)),
		});
		let value =
			if start.value == 0 { String::new() } else { format!(", value {}", start.value) };
		format!("{} {name}{}: {}{value}", frame.kind(), account(&start.to), printable(&message))
	}

	fn outcome(&self, frame: &Frame) -> String {
		let Some(end) = &frame.end else { return "cut off".into() };
		match &end.result {
			Ok(output) => {
				let is_constructor = frame.kind() == "instantiate";
				let bundle = self.names.bundle(&frame.start.code_hash);
				let decoded = bundle.and_then(|bundle| {
					bundle.output(is_constructor, &frame.start.input.shown, &output.data)
				});
				let shown = decoded.map(|text| printable(&text));
				let shown = shown.unwrap_or_else(|| match output.data.len() {
					0 => "nothing".into(),
					_ => hex(&output.data, 32),
				});
				if output.did_revert() {
					format!("reverted: {shown}")
				} else {
					shown
				}
			},
			Err(error) => self.names.error(error),
		}
	}

	/// `seal1::get_storage(key: 0x…)` with buffers in place of their pointers.
	fn function(&self, function: &HostFunction) -> String {
		let known = known(function.id);
		let (module, name) = self.names.host_function(function.id);
		let params = known.map_or(&[][..], |known| known.params);
		let mut shown = Vec::new();
		for (at, value) in function.arguments.iter().enumerate() {
			let param = params.get(at).map_or("", |param| param.trim_start_matches('_'));
			let stem = param.strip_suffix("_ptr").unwrap_or(param);
			let buffer = |buffers: &[(u8, Bytes)]| {
				let found = buffers.iter().find(|(position, _)| usize::from(*position) == at);
				found.map(|(_, bytes)| short(bytes))
			};
			let stem = if param.is_empty() { format!("argument {at}") } else { stem.to_string() };
			if param.ends_with("_len") || param.ends_with("_len_ptr") {
				// Of a buffer that is shown, or left out.
			} else if let Some(bytes) = buffer(&function.input) {
				shown.push(format!("{stem}: {bytes}"));
			} else if let Some(bytes) = buffer(&function.output) {
				shown.push(format!("→ {stem}: {bytes}"));
			} else if param.ends_with("_ptr") && *value == u64::from(u32::MAX) {
				shown.push(format!("{stem}: none"));
			} else if params.is_empty() {
				shown.push(value.to_string());
			} else {
				shown.push(format!("{param}: {value}"));
			}
		}
		format!("{module}::{name}({})", shown.join(", "))
	}

	/// The tree as JSON: weights in picoseconds and bytes, accounts as SS58, bytes as hexadecimal.
	pub fn json(&self, steps: &[Step], truncated: bool) -> Value {
		json!({ "truncated": truncated, "steps": self.json_steps(steps, None) })
	}

	fn json_steps(&self, steps: &[Step], within: Option<&Frame>) -> Value {
		steps.iter().map(|step| self.json_step(step, within)).collect()
	}

	fn json_step(&self, step: &Step, within: Option<&Frame>) -> Value {
		let weight = |weight: &Weight| json!({ "refTime": weight.ref_time(), "proofSize": weight.proof_size() });
		let bytes = |bytes: &Bytes| json!({ "hex": hex(&bytes.shown, bytes.shown.len()), "len": bytes.len });
		let buffers = |buffers: &[(u8, Bytes)]| -> Value {
			buffers.iter().map(|(at, of)| json!({ "argument": at, "bytes": bytes(of) })).collect()
		};
		match step {
			Step::Load { code_hash, source, weight: of } => json!({
				"step": "load", "codeHash": code_hash, "source": format!("{source:?}"), "weight": weight(of),
			}),
			Step::Read { key, len } => json!({ "step": "read", "key": bytes(key), "len": len }),
			Step::Write { key, old, new } => {
				json!({ "step": "write", "key": bytes(key), "old": old, "new": new })
			},
			Step::Event { topics, data } => {
				let bundle = within.and_then(|frame| self.names.bundle(&frame.start.code_hash));
				json!({
					"step": "event", "topics": topics, "data": bytes(data),
					"decoded": bundle.and_then(|bundle| bundle.event(topics, &data.shown)),
				})
			},
			Step::HostFunction(function) => json!({
				"step": "hostFunction",
				"id": function.id,
				"text": self.function(function),
				"arguments": function.arguments,
				"input": buffers(&function.input),
				"output": buffers(&function.output),
				"result": match &function.result {
					Some(Returned::Value(value)) => json!(value),
					Some(Returned::Failed(error)) => json!({ "error": self.names.error(error) }),
					Some(Returned::ContractReturned) => json!("returned"),
					Some(Returned::Terminated) => json!("terminated"),
					None => Value::Null,
				},
				"weight": weight(&function.weight),
				"steps": self.json_steps(&function.steps, within),
			}),
			Step::Frame(frame) => json!({
				"step": "frame",
				"kind": frame.kind(),
				"from": frame.start.from.as_ref().map(account),
				"to": account(&frame.start.to),
				"codeHash": frame.start.code_hash,
				"value": frame.start.value.to_string(),
				"input": bytes(&frame.start.input),
				"call": self.call(frame),
				"outcome": self.outcome(frame),
				"open": frame.end.as_ref().map(|end| &end.open),
				"failed": frame.failed(),
				"limit": weight(&frame.start.limit),
				"before": weight(&frame.start.before),
				"used": frame.end.as_ref().map(|end| weight(&end.used)),
				"own": weight(&frame.own),
				"instance": frame.instance.as_ref().map(|(source, of)| {
					json!({ "source": format!("{source:?}"), "weight": weight(of) })
				}),
				"steps": self.json_steps(&frame.steps, Some(frame)),
			}),
		}
	}
}
