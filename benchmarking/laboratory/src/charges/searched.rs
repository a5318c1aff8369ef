//! Timing of the corpus of `search-costs`: the worst modules that it found of each kind.

use super::corpus::{deploy, Case};
use crate::{
	chain::{Call, Chain},
	extrinsic::{call, upload, CONTRACTS},
	search::{
		evolve::{read, signature},
		genome::Genome,
		subject::{self, Kind, KINDS},
	},
};
use std::path::Path;

/// Adds the modules of the corpus in `folder` to the cases.
pub fn cases(chain: &mut Chain, folder: &Path, cases: &mut Vec<Case>) -> Result<(), String> {
	for kind in KINDS {
		for (number, genome) in (1..).zip(read(folder, kind)?) {
			let name = format!("search, {kind} {number}: {}", signature(kind, &genome));
			if let Some(call) = prepare(chain, kind, number, &genome)? {
				chain.next_block()?;
				let call = Call { error: error_of(chain, &call)?, bytes: call };
				cases.push(Case::of(name, call));
			}
		}
	}
	Ok(())
}

/// Prepares the chain for a module. Returns its call, or `None` if the module is no longer usable.
fn prepare(
	chain: &mut Chain,
	kind: Kind,
	number: u32,
	genome: &Genome,
) -> Result<Option<Vec<u8>>, String> {
	let Some(code) = genome.encode() else { return Ok(None) };
	let salt = (kind.to_string(), number);
	let salt = codec::Encode::encode(&salt);
	Ok(match kind {
		Kind::Upload => Some(upload(&code)),
		Kind::Plan => {
			let account = deploy(chain, &subject::callee(), &[], &salt)?;
			subject::replace(&mut |key, edit| chain.edit(key, edit), &account, &code);
			Some(call(&account, 0, &[]))
		},
		Kind::Call | Kind::Host => {
			let account = deploy(chain, &code, &[], &salt).ok();
			account.map(|account| call(&account, 0, &[]))
		},
	})
}

/// Index of the contracts pallet's error that a call fails with. `None` if it succeeds.
fn error_of(chain: &mut Chain, call: &[u8]) -> Result<Option<u8>, String> {
	let prepared = chain.prepare(&[])?;
	let extrinsic = chain.signer.sign(call);
	let answer = chain.trial(&prepared).apply(&extrinsic)?.answer;
	match answer[..] {
		[0, 0] => Ok(None),
		[0, 1, 3, CONTRACTS, error, ..] => Ok(Some(error)),
		ref other => Err(format!("a call of the search corpus ended with {other:?}")),
	}
}
