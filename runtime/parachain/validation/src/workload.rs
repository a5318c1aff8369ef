//! The contracts on the chain, and blocks full of calls.

use crate::{contract, ink, Applied, Collation, Collator, Signer};
use codec::{Compact, Decode, Encode};
use frame_support::weights::Weight;
use lean_contracts_parachain_runtime::{AccountId, RuntimeCall, UncheckedExtrinsic};
use pallet_lean_contracts::Call;
use sp_keyring::Sr25519Keyring;
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

/// A call of a contract.
#[derive(Clone)]
pub struct Job {
	/// The contract.
	pub to: AccountId,
	/// The selector and arguments.
	pub input: Vec<u8>,
	/// The gas limit, which a dry run found to be required.
	pub gas: Weight,
}

/// A chain with contracts, and the accounts that call them.
pub struct Chain {
	/// The collator that makes its blocks.
	pub collator: Collator,
	callers: Vec<Signer>,
}

/// A block full of calls.
pub struct Full {
	/// The block.
	pub collation: Collation,
	/// The outcomes of its calls.
	pub calls: Vec<Applied>,
}

impl Chain {
	/// A chain without contracts, and twelve callers.
	///
	/// # Errors
	///
	/// Returns an error if the blob is no runtime.
	pub fn new(blob: &[u8]) -> Result<Self, String> {
		let collator = Collator::new(blob)?;
		let genesis = collator.head();
		let callers = Sr25519Keyring::iter().map(|who| Signer::new(who, genesis)).collect();
		Ok(Self { collator, callers })
	}

	/// Instantiates `number` contracts of this code, each in a block of its own. Returns the
	/// blocks, and the addresses of the contracts.
	///
	/// # Errors
	///
	/// Returns an error if an instantiation fails.
	pub fn deploy(
		&mut self,
		code: &[u8],
		constructor: Vec<u8>,
		number: usize,
	) -> Result<(Vec<Collation>, Vec<AccountId>), String> {
		let mut blocks = Vec::new();
		let mut contracts = Vec::new();
		for salt in 0..number as u32 {
			let call = Call::instantiate_with_code {
				value: 0,
				gas_limit: Weight::from_parts(300_000_000_000, 2_000_000),
				storage_deposit_limit: None,
				code: code.to_vec(),
				data: constructor.clone(),
				salt: salt.encode(),
			};
			let mut waiting = vec![self.callers[0].sign(RuntimeCall::Contracts(call))];
			let mut failed = None;
			blocks.push(self.collator.build(|last| {
				if let Some(Applied { result, .. }) = last {
					failed = (*result != Ok(Ok(()))).then(|| format!("a deployment: {result:?}"));
				}
				waiting.pop()
			})?);
			if let Some(failed) = failed {
				return Err(failed);
			}
			let alice = Sr25519Keyring::Alice.to_account_id();
			contracts.push(pallet_lean_contracts::Pallet::<
				lean_contracts_parachain_runtime::Runtime,
			>::contract_address(
				&alice,
				&sp_io::hashing::blake2_256(code).into(),
				&constructor,
				&salt.encode(),
			));
		}
		Ok((blocks, contracts))
	}

	/// A call with the gas that a dry run requires for it.
	///
	/// # Errors
	///
	/// Returns an error if the dry run fails.
	pub fn job(&mut self, to: &AccountId, input: Vec<u8>) -> Result<Job, String> {
		let alice = Sr25519Keyring::Alice.to_account_id();
		let nothing = (None::<Weight>, None::<u128>);
		let dry = self
			.collator
			.ask("ContractsApi_call", &(alice, to, 0u128, nothing, &input).encode())?;
		let rest = &mut &dry[..];
		let mut next = || Compact::<u64>::decode(rest).map(|compact| compact.0);
		let weights = [next(), next(), next(), next()];
		let [Ok(_), Ok(_), Ok(time), Ok(proof)] = weights else {
			return Err("the dry run gave no weights".into());
		};
		Ok(Job { to: to.clone(), input, gas: Weight::from_parts(time, proof) })
	}

	/// Builds a block from these calls in turn, each by the next caller, until the next one does
	/// not fit.
	///
	/// # Errors
	///
	/// Returns an error if a call fails.
	pub fn fill(&mut self, jobs: &[Job]) -> Result<Full, String> {
		let callers = &mut self.callers;
		let mut turn = 0;
		let mut ended = Ok(());
		let mut outcomes = Vec::new();
		let collation = self.collator.build(|last: Option<&Applied>| {
			if let Some(applied) = last {
				match &applied.result {
					Ok(Ok(())) => outcomes.push(applied.clone()),
					Err(TransactionValidityError::Invalid(
						InvalidTransaction::ExhaustsResources,
					)) => {
						let caller = (turn - 1) % callers.len();
						callers[caller].take_back();
						return None;
					},
					other => {
						ended = Err(format!("call {turn}: {other:?}"));
						return None;
					},
				}
			}
			let job = &jobs[turn % jobs.len()];
			let caller = turn % callers.len();
			turn += 1;
			Some(call(&mut callers[caller], job))
		})?;
		ended?;
		Ok(Full { collation, calls: outcomes })
	}
}

fn call(caller: &mut Signer, job: &Job) -> UncheckedExtrinsic {
	caller.sign(RuntimeCall::Contracts(Call::call {
		dest: job.to.clone().into(),
		value: 0,
		gas_limit: job.gas,
		storage_deposit_limit: None,
		data: job.input.clone(),
	}))
}

/// Contract code of about this many bytes, whose call does nothing. Functions that never run fill
/// it.
///
/// # Errors
///
/// Returns an error if the text is no module, which does not happen.
pub fn filler(bytes: usize) -> Result<Vec<u8>, String> {
	// An addition of two constants whose result is dropped takes six bytes, and a function of 32
	// such additions some 200.
	let body = "(drop (i64.add (i64.const 1) (i64.const 2)))".repeat(32);
	let functions = format!("(func {body})\n").repeat(bytes / 197);
	let text = format!(
		r#"(module (import "env" "memory" (memory 1 1)) {functions}
			(func (export "deploy")) (func (export "call")))"#
	);
	wat::parse_str(text).map_err(|error| error.to_string())
}

/// A case of the table.
pub struct Case {
	/// Name of the case in the table.
	pub name: &'static str,
	/// Code of its contracts.
	pub code: Vec<u8>,
	constructor: Vec<u8>,
	message: Vec<u8>,
	/// Number of contracts that are called in turn.
	pub contracts: usize,
}

/// The cases to measure: contract code from about 200 bytes to 120 KiB, with one contract and
/// with many.
///
/// # Errors
///
/// Returns an error if the ink! contracts are not built.
pub fn cases() -> Result<Vec<Case>, String> {
	let toggle = contract("toggle.production")?;
	let token = contract("token.production")?;
	let flip = ink("flip", ());
	let bob = Sr25519Keyring::Bob.to_account_id();
	let transfer = ink("transfer", (bob, 0u128));
	let case = |name, code: &[u8], constructor: &[u8], message: &[u8], contracts| Case {
		name,
		code: code.to_vec(),
		constructor: constructor.to_vec(),
		message: message.to_vec(),
		contracts,
	};
	let new_toggle = ink("new", false);
	let new_token = ink("new", 1_000_000u128);
	Ok(vec![
		case("does nothing, smallest", &filler(0)?, &[], &[], 1),
		case("does nothing, 20 KiB", &filler(20 * 1024)?, &[], &[], 1),
		case("does nothing, 120 KiB", &filler(120 * 1024)?, &[], &[], 1),
		case("ink! flip, one contract", &toggle, &new_toggle, &flip, 1),
		case("ink! flip, 40 contracts in turn", &toggle, &new_toggle, &flip, 40),
		case("ERC-20 transfer, one contract", &token, &new_token, &transfer, 1),
		case("ERC-20 transfer, 40 contracts in turn", &token, &new_token, &transfer, 40),
	])
}

impl Case {
	/// A chain with the contracts of the case, the blocks that instantiate them, and a call of
	/// each.
	///
	/// # Errors
	///
	/// Returns an error if an instantiation or a dry run fails.
	pub fn chain(&self, blob: &[u8]) -> Result<(Chain, Vec<Collation>, Vec<Job>), String> {
		let mut chain = Chain::new(blob)?;
		let (blocks, contracts) =
			chain.deploy(&self.code, self.constructor.clone(), self.contracts)?;
		let jobs = contracts.iter().map(|contract| chain.job(contract, self.message.clone()));
		let jobs = jobs.collect::<Result<Vec<_>, _>>()?;
		Ok((chain, blocks, jobs))
	}
}
