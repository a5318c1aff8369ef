//! The subject of a search: the dev chain's runtime, instrumented to count its work, on a fixed
//! state.

pub use super::host::callee;
use super::{
	genome::Genome,
	host, instrument,
	prices::{self, OfOperator},
};
use crate::{
	chain::{Chain, Prepared, READ, WRITE},
	contracts::{caller, calls, Real},
	extrinsic::{call, call_within, instantiate_with_code, upload},
	weight::Weight,
};
use blob_executor::{Blob, Runner};
use codec::Encode;
use serde::{Deserialize, Serialize};
use sp_io::hashing::{blake2_256, twox_128};
use std::{
	fmt,
	sync::atomic::{AtomicU64, Ordering},
	time::Duration,
};

static COUNTED: AtomicU64 = AtomicU64::new(0);

/// The host function through which the blob reports its counter.
#[sp_runtime_interface::runtime_interface]
pub trait Costs {
	/// Receives the counted work in picoseconds. Only the blob calls it.
	#[allow(dead_code)]
	fn report(counted: u64) {
		COUNTED.store(counted, Ordering::Relaxed);
	}
}

/// The kind of a search: the use of the module.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
	/// The module is uploaded, and accepted or refused.
	Upload,
	/// The module was stored by `pallet-contracts`. It is planned and called.
	Plan,
	/// The module is called: loaded, started, translated and run.
	Call,
	/// The module calls a host function in a loop.
	Host,
}

/// All kinds.
pub const KINDS: [Kind; 4] = [Kind::Upload, Kind::Plan, Kind::Call, Kind::Host];

impl fmt::Display for Kind {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::Upload => "upload",
			Self::Plan => "plan",
			Self::Call => "call",
			Self::Host => "host",
		})
	}
}

/// Weight limit of a call: 40 ms, as a search makes many calls.
const WITHIN: Weight = Weight { ref_time: 40_000_000_000, proof: 3_000_000 };

/// Nested calls of a real contract in one call.
pub const NESTED: u32 = 20;

/// Weight limit of a call with nested calls of a real contract.
const NESTED_WITHIN: Weight = Weight { ref_time: 400_000_000_000, proof: 5_000_000 };

/// Work and charge of an extrinsic.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Debug)]
pub struct Score {
	/// Counted work in nanoseconds.
	pub work: u64,
	/// Charge in nanoseconds.
	pub charged: u64,
	/// True if the extrinsic succeeded.
	pub succeeded: bool,
	/// The time that the extrinsic took with a database in memory, counting included.
	#[serde(skip)]
	pub took: Duration,
}

impl Score {
	/// The ratio of work to charge.
	pub fn ratio(&self) -> f64 {
		self.work as f64 / self.charged.max(1) as f64
	}
}

/// A chain with an instrumented runtime.
pub struct Subject {
	chain: Chain,
	prepared: Prepared,
	/// Account of the contract whose code is replaced for [`Kind::Plan`].
	callee: [u8; 32],
}

impl Subject {
	/// Builds a chain from a runtime's blob.
	///
	/// # Errors
	///
	/// Returns an error if the blob cannot be instrumented, or if the executor refuses it.
	pub fn new(blob: &[u8]) -> Result<Self, String> {
		Self::counting(blob, prices::of_operator)
	}

	/// Same as [`Subject::new`], with other prices of instructions.
	pub(super) fn counting(blob: &[u8], of_operator: OfOperator) -> Result<Self, String> {
		let counting = instrument::counting(blob, of_operator)?;
		let counting = Blob::with_host_functions::<(
			sp_io::SubstrateHostFunctions,
			costs::HostFunctions,
		)>(&counting, Runner::Node)?;
		Self::with_blob(blob, counting)
	}

	/// A chain whose runtime counts nothing: the work of a score is that of the database.
	pub(super) fn timed(blob: &[u8]) -> Result<Self, String> {
		Self::with_blob(blob, Blob::new(blob)?)
	}

	fn with_blob(genesis: &[u8], blob: Blob) -> Result<Self, String> {
		let mut chain = Chain::with_blob(genesis, blob, None)?;
		let code = host::callee();
		let callee = chain.signer.contract(&code, &[], &[]);
		chain.submit(&instantiate_with_code(10u128.pow(13), &code, &[], &[]))?;
		let prepared = chain.prepare(&[])?;
		Ok(Self { chain, prepared, callee })
	}

	/// Measures a module. `None` if it cannot be encoded, or if it cannot be used for this kind.
	///
	/// # Errors
	///
	/// Returns an error if the runtime panics, which is a bug of another sort.
	pub fn score(&mut self, kind: Kind, genome: &Genome) -> Result<Option<Score>, String> {
		let Some(code) = genome.encode() else { return Ok(None) };
		match kind {
			Kind::Upload => Ok(Some(self.last_of(&[upload(&code)], |_| ())?.0)),
			Kind::Call => {
				let account = self.chain.signer.contract(&code, &[], &[]);
				let deploy = instantiate_with_code(10u128.pow(13), &code, &[], &[]);
				let (score, before) =
					self.last_of(&[deploy, call_within(&account, WITHIN, &[])], |_| ())?;
				Ok(before.then_some(score))
			},
			Kind::Plan => {
				let callee = self.callee;
				let call = call_within(&callee, WITHIN, &[]);
				let (score, _) = self.last_of(&[call], |put| replace(put, &callee, &code))?;
				Ok(Some(score))
			},
			Kind::Host => {
				// Subtracts a module without the loop: its work is not that of the host function.
				let account = self.chain.signer.contract(&code, &[], &[]);
				let deploy = instantiate_with_code(10u128.pow(13), &code, &[], &[]);
				let (all, before) =
					self.last_of(&[deploy, call_within(&account, WITHIN, &[])], |_| ())?;
				if !before {
					return Ok(None);
				}
				let mut idle = genome.clone();
				idle.functions.iter_mut().for_each(|function| function.body.clear());
				let Some(code) = idle.encode() else { return Ok(None) };
				let account = self.chain.signer.contract(&code, &[], &[]);
				let deploy = instantiate_with_code(10u128.pow(13), &code, &[], &[]);
				let (none, _) = self.last_of(&[deploy, call(&account, 0, &[])], |_| ())?;
				let work = all.work.saturating_sub(none.work);
				let charged = all.charged.saturating_sub(none.charged);
				// A call that fails at once tells nothing.
				Ok((charged > 100_000).then_some(Score { work, charged, ..all }))
			},
		}
	}

	/// Measures a call of a contract, and `nested` such calls by another contract in one.
	///
	/// # Errors
	///
	/// Returns an error if the runtime panics, or if a call fails.
	pub fn score_real(&mut self, real: &Real, nested: u32) -> Result<[Score; 2], String> {
		let signer = &self.chain.signer;
		let account = signer.contract(&real.code, &real.constructor, &[]);
		let calling = caller();
		let callers = signer.contract(&calling, &[], &[]);
		let mut setup: Vec<_> = real.parts.iter().map(|code| upload(code)).collect();
		setup.push(instantiate_with_code(0, &real.code, &real.constructor, &[]));
		setup.push(instantiate_with_code(0, &calling, &[], &[]));
		setup.extend(real.enable.map(|enable| call_within(&account, WITHIN, &enable(&callers))));
		let nested = calls(nested, &[account], &real.input);
		let mut score = |last: Vec<u8>| {
			let (score, before) = self.last_of(&[&setup[..], &[last]].concat(), |_| ())?;
			let succeeded = before && score.succeeded;
			succeeded.then_some(score).ok_or_else(|| format!("{}: a call failed", real.name))
		};
		let one = score(call_within(&account, WITHIN, &real.input))?;
		Ok([one, score(call_within(&callers, NESTED_WITHIN, &nested))?])
	}

	/// Applies calls to the state after `change`. Returns the score of the last one, and true if
	/// all calls before it succeeded.
	fn last_of(
		&mut self,
		calls: &[Vec<u8>],
		change: impl FnOnce(&mut dyn FnMut(&[u8], Edit)),
	) -> Result<(Score, bool), String> {
		let mut signer = self.chain.signer.clone();
		let mut trial = self.chain.trial(&self.prepared);
		change(&mut |key, edit| {
			let old = trial.storage(key).unwrap_or_default();
			trial.put(key, edit(old));
		});
		let (mut score, mut before) = (None, true);
		for call in calls {
			before &= score.is_none_or(|score: Score| score.succeeded);
			let extrinsic = signer.sign(call);
			COUNTED.store(0, Ordering::Relaxed);
			let applied = trial.apply(&extrinsic)?;
			signer.nonce += 1;
			let database = applied.reads as f64 * READ + applied.writes as f64 * WRITE;
			score = Some(Score {
				work: COUNTED.load(Ordering::Relaxed) / 1_000 + (database * 1_000.0) as u64,
				charged: applied.charged.ref_time / 1_000,
				succeeded: applied.answer == [0, 0],
				took: applied.took,
			});
		}
		let score = score.ok_or("nothing was called")?;
		Ok((score, before))
	}
}

/// A function from the old to the new value of a storage entry.
pub type Edit<'a> = &'a dyn Fn(Vec<u8>) -> Vec<u8>;

/// Replaces the code of the contract that does nothing. The new code is stored as
/// `pallet-contracts` would: without a link plan, and not validated by this pallet.
pub fn replace(edit: &mut dyn FnMut(&[u8], Edit), account: &[u8; 32], code: &[u8]) {
	let item = |name: &str| [twox_128(b"Contracts"), twox_128(name.as_bytes())].concat();
	let (old, new) = (blake2_256(&host::callee()), blake2_256(code));
	let key = |map: &str, hash: &[u8; 32]| [item(map), hash.to_vec()].concat();
	edit(&key("PristineCode", &new), &|_| code.encode());
	edit(&key("CodeInfoOf", &new), &|_| {
		// Owner, deposit, users, determinism, length.
		([7u8; 32], codec::Compact(0u128), codec::Compact(1u64), 0u8, code.len() as u32).encode()
	});
	let contract =
		[&item("ContractInfoOf")[..], &sp_io::hashing::twox_64(account), account].concat();
	edit(&contract, &|value| {
		let at = value.windows(32).position(|bytes| bytes == old).unwrap_or(0);
		let mut value = value;
		if let Some(place) = value.get_mut(at..at + 32) {
			place.copy_from_slice(&new);
		}
		value
	});
}
