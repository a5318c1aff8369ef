//! Coverage of contracts by function.

use crate::mock::CODE_OF_MOCKS;
use contract_bundle::Bundle;
use contract_explain::Functions;
use pallet_lean_contracts::trace::{Context, Profile};
use sp_core::H256;
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

/// Coverage of one code blob by function.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CodeCoverage {
	/// The name of the contract, or its code hash if the session knows no bundle of it.
	pub contract: String,
	/// The code.
	pub code_hash: H256,
	/// Functions that ran, and how often they were called, also in calls that failed. Instances of
	/// a generic function share a name, and their calls add up.
	pub ran: BTreeMap<String, u64>,
	/// Functions that did not run.
	pub missed: Vec<String>,
	/// True if a call entered more functions from more places than a profile has room for. Some of
	/// `missed` may have run then.
	pub truncated: bool,
}

/// The recording.
pub struct Coverage {
	functions: Functions,
	by_hash: BTreeMap<H256, Code>,
	truncated: bool,
}

#[derive(Default)]
struct Code {
	imported: u32,
	defined: u32,
	calls: BTreeMap<u32, u64>,
}

impl Coverage {
	/// An empty recording. `names` are builds that kept the names of functions.
	pub fn new(names: &[PathBuf]) -> Result<Self, String> {
		Ok(Self { functions: Functions::read(names)?, by_hash: BTreeMap::new(), truncated: false })
	}

	/// Adds what ran in one transaction.
	pub fn add(&mut self, profile: &Profile<H256>) {
		self.truncated |= profile.truncated;
		for code in &profile.codes {
			let seen = self.by_hash.entry(code.hash).or_default();
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
					if let Some(code) = code.and_then(|hash| self.by_hash.get_mut(&hash)) {
						let calls = code.calls.entry(function).or_default();
						*calls = calls.saturating_add(node.calls.into());
					}
				},
				_ => (),
			}
			within.push(code);
		}
	}

	/// The coverage of each code blob, without those of mocks.
	pub fn of(&mut self, bundles: &[Arc<Bundle>]) -> Vec<CodeCoverage> {
		let Self { functions, by_hash, truncated } = self;
		let mut coverage = Vec::new();
		let of_mocks = H256(sp_io::hashing::blake2_256(CODE_OF_MOCKS));
		for (hash, code) in by_hash.iter().filter(|(hash, _)| **hash != of_mocks) {
			let bundle = bundles.iter().find(|bundle| bundle.is_of(hash));
			if let Some(bytes) = bundle.and_then(|bundle| bundle.bytes().ok().flatten()) {
				functions.add(*hash, &bytes);
			}
			let name = |index: &u32| functions.name(hash, *index);
			let all = code.imported..code.imported.saturating_add(code.defined);
			let mut ran = BTreeMap::<_, u64>::new();
			for (index, calls) in &code.calls {
				let sum = ran.entry(name(index)).or_default();
				*sum = sum.saturating_add(*calls);
			}
			let missed = all.map(|index| name(&index)).filter(|name| !ran.contains_key(name));
			coverage.push(CodeCoverage {
				contract: bundle.map_or_else(|| format!("{hash:?}"), |bundle| bundle.name()),
				code_hash: *hash,
				missed: missed.collect(),
				ran,
				truncated: *truncated,
			});
		}
		coverage
	}
}
