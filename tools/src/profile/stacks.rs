//! A profile as stacks, each with the cost of its innermost part alone.

use super::By;
use contract_bundle::printable;
use contract_explain::Names;
use pallet_lean_contracts::trace::{Context, FrameKind, Profile, ProfileNode};
use serde_json::{json, Value};
use sp_core::H256;
use std::{collections::BTreeSet, path::Path};

/// The kinds of parts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
	Function,
	HostFunction,
	/// Whatever the pallet does besides host functions.
	Other,
}

/// A part of a call with its cost, not counting the parts in it.
pub struct Stack {
	/// Labels of the parts around it and its own, outermost first.
	pub path: Vec<String>,
	pub kind: Kind,
	pub calls: u64,
	/// Picoseconds.
	pub time: u64,
	pub fuel: u64,
	/// Bytes.
	pub proof: u64,
}

/// A code, and how many of its functions ran.
pub struct Coverage {
	pub contract: String,
	pub ran: usize,
	pub functions: u32,
}

/// All stacks of a profile.
pub struct Stacks {
	pub stacks: Vec<Stack>,
	pub coverage: Vec<Coverage>,
	pub truncated: bool,
}

/// The format of [`Stacks::to_json`].
const FORMAT: &str = "lean-contracts-profile-1";

impl Stack {
	/// Its own label.
	pub fn label(&self) -> &str {
		self.path.last().map_or("", String::as_str)
	}

	/// Its cost.
	pub fn cost(&self, by: By) -> u64 {
		match by {
			By::Time => self.time,
			By::Fuel => self.fuel,
			By::Proof => self.proof,
		}
	}
}

impl Stacks {
	/// The stacks of a profile.
	///
	/// # Errors
	///
	/// The profile is no tree.
	pub fn of(profile: &Profile<H256>, names: &Names) -> Result<Self, String> {
		/// A node: its path, and the code of the frame that it is in.
		type Known = (Vec<String>, Option<u32>);
		let mut known = Vec::<Known>::new();
		let mut stacks = Vec::new();
		let mut ran = BTreeSet::new();
		let code = |index: Option<u32>| index.and_then(|index| profile.codes.get(index as usize));
		let contract = |index: u32| {
			code(Some(index)).map_or_else(|| "?".into(), |code| names.contract(&code.hash))
		};
		for (at, node) in profile.nodes.iter().enumerate() {
			let ProfileNode { parent, context, calls, weight } = node;
			let (mut path, mut within) = match known.get(*parent as usize) {
				Some(known) => known.clone(),
				None if *parent as usize == at => (vec![], None),
				None => return Err("the node's profile has a child before its parent".into()),
			};
			let kind = match context {
				Context::Function(_) => Kind::Function,
				Context::HostFunction(_) => Kind::HostFunction,
				_ => Kind::Other,
			};
			let mut fuel = 0;
			path.push(match context {
				Context::Call => "top-level call".into(),
				Context::Load { code, source } => {
					let source = format!("{source:?}").to_lowercase();
					format!("load {} ({source})", contract(*code))
				},
				Context::Frame { code, kind } => {
					within = Some(*code);
					let kind = match kind {
						FrameKind::Call => "call",
						FrameKind::DelegateCall => "delegate call",
						FrameKind::Constructor => "instantiate",
					};
					format!("{kind} {}", contract(*code))
				},
				Context::Instance(source) => {
					format!("instance ({})", format!("{source:?}").to_lowercase())
				},
				Context::Translation => "translation".into(),
				Context::HostFunction(id) => {
					let (module, name) = names.host_function(id.0);
					format!("{module}::{name}")
				},
				Context::Function(index) => match code(within) {
					Some(code) => {
						ran.insert((within, *index));
						fuel = weight.ref_time().checked_div(code.ref_time_per_fuel).unwrap_or(0);
						let contract = names.contract(&code.hash);
						format!("{contract}: {}", names.functions.name(&code.hash, *index))
					},
					None => format!("function {index}"),
				},
			});
			known.push((path.clone(), within));
			let (time, proof) = (weight.ref_time(), weight.proof_size());
			stacks.push(Stack { path, kind, calls: (*calls).into(), time, fuel, proof });
		}
		let coverage = (0u32..).zip(&profile.codes).map(|(index, code)| Coverage {
			contract: names.contract(&code.hash),
			ran: ran.iter().filter(|(code, _)| *code == Some(index)).count(),
			functions: code.defined,
		});
		Ok(Self { coverage: coverage.collect(), stacks, truncated: profile.truncated })
	}

	/// The sum of all costs.
	pub fn total(&self, by: By) -> u64 {
		self.stacks.iter().map(|stack| stack.cost(by)).sum()
	}

	/// The profile as JSON: time in picoseconds, proof in bytes.
	pub fn to_json(&self) -> Value {
		let stacks = self.stacks.iter().map(|stack| {
			json!({
				"path": stack.path, "kind": format!("{:?}", stack.kind), "calls": stack.calls,
				"refTime": stack.time, "fuel": stack.fuel, "proofSize": stack.proof,
			})
		});
		let coverage = self.coverage.iter().map(
			|code| json!({ "contract": code.contract, "ran": code.ran, "functions": code.functions }),
		);
		json!({
			"format": FORMAT,
			"total": {
				"refTime": self.total(By::Time),
				"fuel": self.total(By::Fuel),
				"proofSize": self.total(By::Proof),
			},
			"truncated": self.truncated,
			"coverage": coverage.collect::<Vec<_>>(),
			"stacks": stacks.collect::<Vec<_>>(),
		})
	}

	/// Reads what [`Self::to_json`] wrote.
	///
	/// # Errors
	///
	/// The file cannot be read, or is no profile.
	pub fn read(path: &Path) -> Result<Self, String> {
		let shown = path.display();
		let wrong = |what: String| {
			format!("{shown}: {what}: expected a file that `lean-contracts profile --json` wrote")
		};
		let bytes = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
		let json: Value =
			serde_json::from_slice(&bytes).map_err(|error| wrong(printable(&error.to_string())))?;
		if json["format"] != FORMAT {
			return Err(wrong(format!("its `format` is not {FORMAT}")));
		}
		let stack = |json: &Value| {
			let number = |name: &str| json[name].as_u64();
			let labels = json["path"].as_array()?.iter();
			Some(Stack {
				path: labels.map(|label| label.as_str().map(printable)).collect::<Option<_>>()?,
				kind: match json["kind"].as_str()? {
					"Function" => Kind::Function,
					"HostFunction" => Kind::HostFunction,
					_ => Kind::Other,
				},
				calls: number("calls")?,
				time: number("refTime")?,
				fuel: number("fuel")?,
				proof: number("proofSize")?,
			})
		};
		let stacks = json["stacks"].as_array().into_iter().flatten().map(stack);
		let stacks = stacks.collect::<Option<_>>();
		let stacks = stacks.ok_or_else(|| wrong("a stack lacks a field".into()))?;
		Ok(Self { stacks, coverage: vec![], truncated: json["truncated"] == true })
	}
}
