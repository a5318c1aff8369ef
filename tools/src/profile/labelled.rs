//! A profile with labels, and as JSON.

use super::By;
use crate::record::Recorded;
use contract_bundle::printable;
use pallet_lean_contracts::trace::{Context, FrameKind, ProfileNode};
use serde_json::{json, Value};
use std::{
	collections::{BTreeMap, BTreeSet},
	path::Path,
};

/// The kinds of parts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
	Function,
	HostFunction,
	/// Other work of the pallet: frames, loading, instances, translation.
	Other,
}

/// A part of a call with its own cost, not counting the parts in it.
pub struct Part {
	/// Index of the part around it. A top-level call is its own.
	pub parent: usize,
	/// Index of its label in [`Profile::labels`].
	pub label: usize,
	pub kind: Kind,
	pub calls: u64,
	/// Picoseconds.
	pub time: u64,
	pub fuel: u64,
	/// Bytes.
	pub proof: u64,
}

/// Contract code, and how many of its functions ran.
pub struct Coverage {
	pub contract: String,
	pub ran: usize,
	pub functions: u32,
}

/// A profile with labels.
pub struct Profile {
	/// The parts. Each comes after the one around it.
	pub parts: Vec<Part>,
	pub labels: Vec<String>,
	pub coverage: Vec<Coverage>,
	/// `succeeded`, `reverted`, or the name of the error.
	pub outcome: String,
	/// True if parts without room count for those around them. Fuel is unknown then.
	pub truncated: bool,
}

/// The format of [`Profile::to_json`].
const FORMAT: &str = "lean-contracts-profile-1";

impl Part {
	/// Its own cost.
	pub fn cost(&self, by: By) -> u64 {
		match by {
			By::Time => self.time,
			By::Fuel => self.fuel,
			By::Proof => self.proof,
		}
	}
}

/// Labels by number.
#[derive(Default)]
struct Labels {
	texts: Vec<String>,
	numbers: BTreeMap<String, usize>,
}

impl Labels {
	fn number(&mut self, text: String) -> usize {
		*self.numbers.entry(text).or_insert_with_key(|text| {
			self.texts.push(text.clone());
			self.texts.len() - 1
		})
	}
}

impl Profile {
	/// Labels the profile of a recorded call.
	///
	/// # Errors
	///
	/// The profile is no tree.
	pub fn of(recorded: &Recorded) -> Result<Self, String> {
		let Recorded { names, profile, .. } = recorded;
		let profile = profile.as_ref().ok_or("the node's answer has no profile")?;
		let mut labels = Labels::default();
		let mut parts = Vec::<Part>::new();
		// For each part, the code of the frame that it is in.
		let mut codes = Vec::<Option<u32>>::new();
		let mut ran = BTreeSet::new();
		let code = |index: Option<u32>| index.and_then(|index| profile.codes.get(index as usize));
		let contract = |index: u32| {
			code(Some(index)).map_or_else(|| "?".into(), |code| names.contract(&code.hash))
		};
		for (at, node) in profile.nodes.iter().enumerate() {
			let ProfileNode { parent, context, calls, weight } = node;
			let parent = *parent as usize;
			if parent > at {
				return Err("the node's profile has a part before the one around it".into());
			}
			let mut within = codes.get(parent).copied().flatten();
			let kind = match context {
				Context::Function(_) => Kind::Function,
				Context::HostFunction(_) => Kind::HostFunction,
				_ => Kind::Other,
			};
			let mut fuel = 0;
			let label = match context {
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
					None => format!("function[{index}]"),
				},
			};
			codes.push(within);
			parts.push(Part {
				parent,
				label: labels.number(label),
				kind,
				calls: (*calls).into(),
				time: weight.ref_time(),
				fuel,
				proof: weight.proof_size(),
			});
		}
		let coverage = (0u32..).zip(&profile.codes).map(|(index, code)| Coverage {
			contract: names.contract(&code.hash),
			ran: ran.iter().filter(|(code, _)| *code == Some(index)).count(),
			functions: code.defined,
		});
		Ok(Self {
			coverage: coverage.collect(),
			parts,
			labels: labels.texts,
			outcome: recorded.outcome(),
			truncated: profile.truncated,
		})
	}

	/// The label of a part.
	pub fn label(&self, part: &Part) -> &str {
		self.labels.get(part.label).map_or("", String::as_str)
	}

	/// The part around another one.
	pub fn around(&self, at: usize) -> Option<usize> {
		self.parts.get(at).map(|part| part.parent).filter(|parent| *parent != at)
	}

	/// The sum of all costs.
	pub fn total(&self, by: By) -> u64 {
		self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.cost(by)))
	}

	/// The cost of each part with the parts in it.
	pub fn with_callees(&self, by: By) -> Vec<u64> {
		let mut totals: Vec<_> = self.parts.iter().map(|part| part.cost(by)).collect();
		for at in (0..totals.len()).rev() {
			if let Some(around) = self.around(at) {
				totals[around] = totals[around].saturating_add(totals[at]);
			}
		}
		totals
	}

	/// For each part, whether no part around it has the same label.
	pub fn outermost(&self) -> Vec<bool> {
		let mut outermost = vec![true; self.parts.len()];
		let mut open = vec![0u32; self.labels.len()];
		self.walk(|at, is_entered| {
			let open = &mut open[self.parts[at].label];
			if is_entered {
				outermost[at] = *open == 0;
				*open += 1;
			} else {
				*open -= 1;
			}
		});
		outermost
	}

	/// Enters and leaves each part, those around it first, in the order in which they were first
	/// entered.
	pub fn walk(&self, mut step: impl FnMut(usize, bool)) {
		let mut inner = vec![Vec::new(); self.parts.len()];
		let mut todo = Vec::new();
		for at in (0..self.parts.len()).rev() {
			match self.around(at) {
				Some(around) => inner[around].push((at, true)),
				None => todo.push((at, true)),
			}
		}
		// `inner` is in reverse, so the part that was entered first is on top.
		while let Some((at, is_entered)) = todo.pop() {
			step(at, is_entered);
			if is_entered {
				todo.push((at, false));
				todo.append(&mut inner[at]);
			}
		}
	}

	/// All parts with a cost, as paths of labels from the outermost, in the order in which they
	/// were first entered. Parts below [`MAX_DEPTH`] count for the one at that depth.
	pub fn stacks(&self, by: By) -> Vec<(Vec<&str>, u64)> {
		let mut stacks = Vec::<(Vec<&str>, u64)>::new();
		let mut path = Vec::new();
		self.walk(|at, is_entered| {
			if !is_entered {
				path.pop();
				return;
			}
			path.push(self.label(&self.parts[at]));
			let cost = self.parts[at].cost(by);
			if cost == 0 {
				return;
			}
			let shown = path.get(..MAX_DEPTH).unwrap_or(&path);
			match stacks.last_mut() {
				Some((last, sum)) if last == shown => *sum = sum.saturating_add(cost),
				_ => stacks.push((shown.to_vec(), cost)),
			}
		});
		stacks
	}

	/// The profile as JSON: time in picoseconds, proof in bytes.
	pub fn to_json(&self) -> Value {
		let parts = self.parts.iter().map(|part| {
			json!({
				"parent": part.parent, "label": self.label(part),
				"kind": format!("{:?}", part.kind), "calls": part.calls,
				"refTime": part.time, "fuel": part.fuel, "proofSize": part.proof,
			})
		});
		let coverage = self.coverage.iter().map(
			|code| json!({ "contract": code.contract, "ran": code.ran, "functions": code.functions }),
		);
		let fuel = (!self.truncated).then(|| self.total(By::Fuel));
		json!({
			"format": FORMAT,
			"outcome": self.outcome,
			"total": {
				"refTime": self.total(By::Time), "fuel": fuel, "proofSize": self.total(By::Proof),
			},
			"truncated": self.truncated,
			"coverage": coverage.collect::<Vec<_>>(),
			"parts": parts.collect::<Vec<_>>(),
		})
	}

	/// Reads what [`Self::to_json`] wrote.
	///
	/// # Errors
	///
	/// The file cannot be read, or is no profile.
	pub fn read(path: &Path) -> Result<Self, String> {
		let shown = path.display();
		let wrong = |what: &str| {
			format!("{shown}: {what}: expected a file that `lean-contracts profile --json` printed")
		};
		let bytes = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
		let json: Value = serde_json::from_slice(&bytes)
			.map_err(|error| wrong(&printable(&error.to_string())))?;
		if json["format"] != FORMAT {
			return Err(wrong(&format!("its `format` is not {FORMAT}")));
		}
		let mut labels = Labels::default();
		let mut parts = Vec::new();
		let found = json["parts"].as_array().ok_or_else(|| wrong("it has no `parts`"))?;
		for (at, json) in found.iter().enumerate() {
			let part = read_part(json, &mut labels).filter(|part| part.parent <= at);
			parts.push(part.ok_or_else(|| wrong(&format!("its part {at} is malformed")))?);
		}
		let outcome = json["outcome"].as_str().map(printable);
		Ok(Self {
			parts,
			labels: labels.texts,
			coverage: vec![],
			outcome: outcome.ok_or_else(|| wrong("it has no `outcome`"))?,
			truncated: json["truncated"] == true,
		})
	}
}

/// Parts within each other that pictures show.
pub const MAX_DEPTH: usize = 128;

fn read_part(json: &Value, labels: &mut Labels) -> Option<Part> {
	let number = |name: &str| json[name].as_u64();
	Some(Part {
		parent: usize::try_from(number("parent")?).ok()?,
		label: labels.number(printable(json["label"].as_str()?)),
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
}

#[cfg(test)]
mod tests {
	use super::*;

	/// A profile of parts with these parents, labels and times.
	fn profile(parts: &[(usize, &str, u64)]) -> Profile {
		let mut labels = Labels::default();
		let parts = parts.iter().map(|(parent, label, time)| Part {
			parent: *parent,
			label: labels.number((*label).into()),
			kind: Kind::Function,
			calls: 1,
			time: *time,
			fuel: 0,
			proof: 0,
		});
		let parts = parts.collect();
		Profile {
			parts,
			labels: labels.texts,
			coverage: vec![],
			outcome: "succeeded".into(),
			truncated: false,
		}
	}

	#[test]
	fn stacks_are_in_the_order_of_their_first_calls() {
		let profile =
			profile(&[(0, "call", 1), (0, "b", 2), (0, "a", 3), (1, "c", 4), (2, "c", 5)]);
		let stacks = profile.stacks(By::Time);
		let shown: Vec<_> = stacks.iter().map(|(path, cost)| (path.join(";"), *cost)).collect();
		let expected =
			[("call", 1), ("call;b", 2), ("call;b;c", 4), ("call;a", 3), ("call;a;c", 5)];
		assert_eq!(shown, expected.map(|(path, cost)| (path.to_string(), cost)));
		assert_eq!(profile.with_callees(By::Time), [15, 6, 8, 4, 5]);
		assert_eq!(profile.stacks(By::Proof), []);
	}

	#[test]
	fn a_deep_recursion_is_shown_to_a_depth() {
		let parts: Vec<_> = (0..50_000usize).map(|at| (at.saturating_sub(1), "again", 1)).collect();
		let profile = profile(&parts);
		let stacks = profile.stacks(By::Time);
		assert_eq!(stacks.len(), MAX_DEPTH);
		assert_eq!(
			stacks.last().map(|(path, cost)| (path.len(), *cost)),
			Some((128, 50_000 - 127))
		);
		assert_eq!(profile.outermost().iter().filter(|outermost| **outermost).count(), 1);
	}
}
