//! Contracts on the chain, and blocks full of calls.

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
	/// The gas limit: what a dry run says is required.
	pub gas: Weight,
}

/// A chain with contracts, and who calls them.
pub struct Chain {
	/// Makes its blocks.
	pub collator: Collator,
	callers: Vec<Signer>,
}

/// What a block full of calls was charged and holds.
pub struct Full {
	/// The block.
	pub collation: Collation,
	/// Its calls.
	pub calls: Vec<Applied>,
}

impl Chain {
	/// A chain with nothing on it, and twelve callers.
	///
	/// # Errors
	///
	/// The blob is no runtime.
	pub fn new(blob: &[u8]) -> Result<Self, String> {
		let collator = Collator::new(blob)?;
		let genesis = collator.head();
		let callers = Sr25519Keyring::iter().map(|who| Signer::new(who, genesis)).collect();
		Ok(Self { collator, callers })
	}

	/// Puts contracts of that code on the chain, in one block each. Gives the block, and where they are.
	///
	/// # Errors
	///
	/// One of them is refused.
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

	/// A call with the gas that it takes.
	///
	/// # Errors
	///
	/// The call fails.
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

	/// Builds a block from these calls in turn, each of the next caller, until nothing more fits.
	///
	/// # Errors
	///
	/// A call fails.
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

/// A code of about that many bytes, whose call does nothing: functions that are never run make it long.
///
/// # Errors
///
/// Never for the texts here.
pub fn filler(bytes: usize) -> Result<Vec<u8>, String> {
	// An addition of two constants that is dropped is six bytes, and a function of 32 has some 200.
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
	/// For people.
	pub name: &'static str,
	/// Its code, constructor, message.
	pub code: Vec<u8>,
	constructor: Vec<u8>,
	message: Vec<u8>,
	/// How many contracts are called in turn.
	pub contracts: usize,
}

/// What is measured: codes from 200 bytes to 120 KiB, one contract and many.
///
/// # Errors
///
/// The ink! contracts are not built.
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
	/// A chain with the case's contracts, the blocks that put them there, and calls of each.
	///
	/// # Errors
	///
	/// A deployment or a dry run fails.
	pub fn chain(&self, blob: &[u8]) -> Result<(Chain, Vec<Collation>, Vec<Job>), String> {
		let mut chain = Chain::new(blob)?;
		let (blocks, contracts) =
			chain.deploy(&self.code, self.constructor.clone(), self.contracts)?;
		let jobs = contracts.iter().map(|contract| chain.job(contract, self.message.clone()));
		let jobs = jobs.collect::<Result<Vec<_>, _>>()?;
		Ok((chain, blocks, jobs))
	}
}
