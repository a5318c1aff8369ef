//! Which functions of the contracts ran.

use contract_bundle::Bundle;
use contract_explain::Functions;
use pallet_lean_contracts::trace::{Context, Profile};
use sp_core::H256;
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

/// Which functions of one code ran.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CodeCoverage {
	/// The name of the contract, or its code hash if the session knows no bundle of it.
	pub contract: String,
	/// The code.
	pub code_hash: H256,
	/// Functions that ran, and how often they were called. Code that failed counts too.
	pub ran: BTreeMap<String, u64>,
	/// Functions that did not run.
	pub missed: Vec<String>,
}

/// Functions that ran, by contract code.
pub struct Coverage {
	functions: Functions,
	codes: BTreeMap<H256, Code>,
}

#[derive(Default)]
struct Code {
	imported: u32,
	defined: u32,
	calls: BTreeMap<u32, u64>,
}

impl Coverage {
	/// No code ran yet. `names` are builds that kept the names of functions.
	pub fn new(names: &[PathBuf]) -> Result<Self, String> {
		Ok(Self { functions: Functions::read(names)?, codes: BTreeMap::new() })
	}

	/// Adds what ran in one transaction.
	pub fn add(&mut self, profile: &Profile<H256>) {
		for code in &profile.codes {
			let seen = self.codes.entry(code.hash).or_default();
			(seen.imported, seen.defined) = (code.imported, code.defined);
		}
		// For each node, the code of the frame that it is in.
		let mut within = Vec::<Option<H256>>::new();
		for node in &profile.nodes {
			let mut code = within.get(node.parent as usize).copied().flatten();
			match node.context {
				Context::Frame { code: index, .. } => {
					code = profile.codes.get(index as usize).map(|code| code.hash);
				},
				Context::Function(function) => {
					if let Some(code) = code.and_then(|hash| self.codes.get_mut(&hash)) {
						let calls = code.calls.entry(function).or_default();
						*calls = calls.saturating_add(node.calls.into());
					}
				},
				_ => (),
			}
			within.push(code);
		}
	}

	/// What ran, by code.
	pub fn of(&mut self, bundles: &[Arc<Bundle>]) -> Vec<CodeCoverage> {
		let Self { functions, codes } = self;
		let mut coverage = Vec::new();
		for (hash, code) in codes {
			let bundle = bundles.iter().find(|bundle| bundle.is_of(hash));
			if let Some(bytes) = bundle.and_then(|bundle| bundle.bytes().ok().flatten()) {
				functions.add(*hash, &bytes);
			}
			let name = |index: &u32| functions.name(hash, *index);
			let all = code.imported..code.imported.saturating_add(code.defined);
			coverage.push(CodeCoverage {
				contract: bundle.map_or_else(|| format!("{hash:?}"), |bundle| bundle.name()),
				code_hash: *hash,
				ran: code.calls.iter().map(|(index, calls)| (name(index), *calls)).collect(),
				missed: all
					.filter(|index| !code.calls.contains_key(index))
					.map(|i| name(&i))
					.collect(),
			});
		}
		coverage
	}
}
