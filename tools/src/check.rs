//! Reads contract code, contracts and deposits, and finds out the fate of each.

use crate::{
	chain::{self, Hash},
	metadata::{self, PalletMetadata},
	progress::Progress,
	report::{CodeReport, Contracts, Fate, Here, Report, Setup},
	state::{self, Checked, State},
	CheckArgs,
};
use codec::{Compact, Decode, DecodeAll, Encode};
use contract_bundle::printable;
use contracts_host_api::{Descriptor, Stability};
use pallet_lean_contracts::{moving, Determinism};
use serde::{Deserialize, Serialize};
use sp_io::hashing::{blake2_128, twox_128};
use sp_runtime::DispatchError;
use std::{
	collections::BTreeMap,
	path::Path,
	time::{Duration, Instant},
};

/// Storage version that `pallet-lean-contracts` reads.
const STORAGE_VERSION: u16 = 16;

/// Maximum `MaxCodeLen`, in bytes, that is accepted from metadata.
const MOST_CODE_LEN: u32 = 4 * 1024 * 1024;

/// Numbers of code blobs and contracts that are fetched at once.
const CODES: usize = 8;
const CONTRACTS: u32 = 256;

/// Time between two writes of the progress file.
const BETWEEN_SAVES: Duration = Duration::from_secs(5);

/// A contract's record in the format of `pallet-contracts` 51, on a chain with this type of
/// balance.
#[derive(Decode)]
struct ContractRecord<Balance> {
	_trie_id: Vec<u8>,
	code_hash: Hash,
	_bytes: u32,
	_items: u32,
	byte_deposit: Balance,
	item_deposit: Balance,
	base_deposit: Balance,
	dependencies: BTreeMap<Hash, Balance>,
}

impl ContractRecord<u128> {
	/// Decodes a record. A balance has `balance_len` bytes. If that is unknown, it has 16 or 8,
	/// whichever fits.
	fn read(bytes: &[u8], balance_len: Option<usize>) -> Option<Self> {
		let long = || Self::decode_all(&mut &bytes[..]).ok();
		let short = || ContractRecord::<u64>::decode_all(&mut &bytes[..]).ok().map(Into::into);
		match balance_len {
			Some(8) => short(),
			Some(_) => long(),
			None => long().or_else(short),
		}
	}
}

impl From<ContractRecord<u64>> for ContractRecord<u128> {
	fn from(record: ContractRecord<u64>) -> Self {
		let dependencies = record.dependencies.into_iter();
		Self {
			_trie_id: record._trie_id,
			code_hash: record.code_hash,
			_bytes: record._bytes,
			_items: record._items,
			byte_deposit: record.byte_deposit.into(),
			item_deposit: record.item_deposit.into(),
			base_deposit: record.base_deposit.into(),
			dependencies: dependencies.map(|(hash, deposit)| (hash, deposit.into())).collect(),
		}
	}
}

/// The record of contract code in the format of `pallet-contracts` 51.
#[derive(Decode)]
struct CodeRecord {
	owner: sp_runtime::AccountId32,
	deposit: Compact<u128>,
	_users: Compact<u64>,
	determinism: Determinism,
	code_len: u32,
}

/// The findings so far, which are all that a check needs to continue.
#[derive(Serialize, Deserialize, Default)]
struct Found {
	source: String,
	at: String,
	codes: BTreeMap<Hash, CodeReport>,
	contracts: Contracts,
	/// Key of the contract that was read last, as hexadecimal digits.
	after: Option<String>,
	contracts_done: bool,
}

impl Found {
	/// Loads the findings of an earlier check from `path`. Returns `None` if there is no such
	/// file.
	///
	/// # Errors
	///
	/// Returns an error if the file cannot be read, or belongs to a check of another source.
	fn load(path: Option<&Path>, source: &str) -> Result<Option<Self>, String> {
		let Some(path) = path.filter(|path| path.exists()) else { return Ok(None) };
		let shown = path.display();
		let bytes = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
		let found: Self = serde_json::from_slice(&bytes).map_err(|error| {
			format!("{shown} was not written by --resume: {error}. Remove it to start again")
		})?;
		if found.source != source {
			return Err(format!(
				"{shown} belongs to a check of {}, not of {source}: remove it, or give another file",
				found.source
			));
		}
		Ok(Some(found))
	}

	/// Writes the findings to `path`, if given. The file is replaced as a whole.
	fn save(&self, path: Option<&Path>) -> Result<(), String> {
		let Some(path) = path else { return Ok(()) };
		let shown = path.display();
		let text = serde_json::to_vec(self).map_err(|error| error.to_string())?;
		let new = path.with_extension("new");
		std::fs::write(&new, text)
			.and_then(|()| std::fs::rename(&new, path))
			.map_err(|error| format!("{shown} cannot be written: {error}"))
	}
}

/// Checks a chain.
///
/// # Errors
///
/// Returns the reason why the check failed.
pub fn run(args: &CheckArgs) -> Result<Report, String> {
	let resume = args.resume.as_deref();
	let mut found = Found::load(resume, &args.source)?.unwrap_or_default();
	let earlier = (!found.at.is_empty()).then(|| found.at.clone());
	if let (Some(earlier), Some(at)) = (&earlier, &args.state.at) {
		if earlier != at {
			return Err(format!("--resume has a check of block {earlier}, but --at is {at}"));
		}
	}
	let mut state = state::open(&args.source, earlier.as_deref().or(args.state.at.as_deref()))?;
	found.source = args.source.clone();
	found.at = state.at();
	let known = match state.metadata()? {
		Some(metadata) => metadata::of_pallet(&metadata, &args.state.pallet)?,
		None => PalletMetadata::default(),
	};
	let setup = read_setup(&mut state, args, &known)?;
	configure(args, &known);
	let descriptor = chain::descriptor(args.xcm);
	let outcome = read_codes(&mut state, args, &setup, &descriptor, &mut found)
		.and_then(|()| read_contracts(&mut state, args, known.balance_len, &mut found));
	found.save(resume)?;
	outcome?;
	Ok(Report::new(setup, found.at, found.codes, found.contracts, args.no_extension))
}

/// The key prefix of a pallet's storage item.
fn item(pallet: &str, name: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
}

fn read_setup(
	state: &mut Checked,
	args: &CheckArgs,
	known: &PalletMetadata,
) -> Result<Setup, String> {
	let of = |name| item(&args.state.pallet, name);
	let version = state.value(of(":__STORAGE_VERSION__:"))?;
	let version = version.and_then(|value| u16::decode(&mut &value[..]).ok());
	let moved = state.value(of("HostApiState"))?.is_some();
	let migrating = state.value(of("MigrationInProgress"))?.is_some();
	let queue = state.value(of("DeletionQueueCounter"))?;
	let queue = queue.and_then(|value| <(u32, u32)>::decode(&mut &value[..]).ok());
	let max_code_len = match (args.max_code_len, known.max_code_len) {
		(Some(chosen), _) => chosen,
		(None, Some(told)) if told > MOST_CODE_LEN => {
			return Err(format!(
				"the chain's metadata say MaxCodeLen = {told}, more than {MOST_CODE_LEN}: give that of the new \
				 configuration with --max-code-len",
			))
		},
		(None, told) => told.unwrap_or(123 * 1024),
	};
	Ok(Setup {
		pallet: args.state.pallet.clone(),
		index: known.index,
		version,
		expected_version: STORAGE_VERSION,
		migrating,
		moved,
		to_delete: queue.map_or(0, |(end, begin)| end.wrapping_sub(begin)),
		max_code_len,
		unstable: args.unstable.or(known.unstable).unwrap_or(false),
		prices_known: known.deposit_per_byte.is_some() && known.deposit_per_item.is_some(),
	})
}

/// Configures the chain against which code is examined, by the arguments and the metadata.
fn configure(args: &CheckArgs, known: &PalletMetadata) {
	chain::Unstable::set(args.unstable.or(known.unstable).unwrap_or(false));
	chain::MemoryPages::set(args.memory_pages);
	chain::TableElements::set(args.table_elements);
	chain::DepositPerByte::set(known.deposit_per_byte.unwrap_or(0));
	chain::DepositPerItem::set(known.deposit_per_item.unwrap_or(0));
}

fn read_codes(
	state: &mut Checked,
	args: &CheckArgs,
	setup: &Setup,
	descriptor: &Descriptor,
	found: &mut Found,
) -> Result<(), String> {
	let prefix = item(&args.state.pallet, "CodeInfoOf");
	let mut hashes: Vec<Hash> = vec![];
	state.each_key(&prefix, |key| {
		let hash = key.get(prefix.len()..).and_then(|hash| <[u8; 32]>::try_from(hash).ok());
		hashes.extend(hash.map(Hash::from));
	})?;
	let left: Vec<Hash> =
		hashes.iter().filter(|hash| !found.codes.contains_key(hash)).copied().collect();
	let done = (hashes.len() - left.len()) as u64;
	let mut progress = Progress::new("code blobs", hashes.len() as u64, done);
	let mut saved = Instant::now();
	let encoded = descriptor.encode();
	for batch in left.chunks(CODES) {
		let key_in =
			|map: &str, hash: &Hash| [item(&args.state.pallet, map), hash.0.to_vec()].concat();
		let records: Vec<_> = batch.iter().map(|hash| key_in("CodeInfoOf", hash)).collect();
		let codes: Vec<_> = batch.iter().map(|hash| key_in("PristineCode", hash)).collect();
		let (records, codes) = (state.values(&records)?, state.values(&codes)?);
		for ((hash, record), code) in batch.iter().zip(records).zip(codes) {
			let report = code_report(record, code, setup, descriptor, &encoded);
			found.codes.insert(*hash, report);
		}
		progress.advance(batch.len() as u64);
		if saved.elapsed() > BETWEEN_SAVES {
			found.save(args.resume.as_deref())?;
			saved = Instant::now();
		}
	}
	progress.finish();
	Ok(())
}

fn code_report(
	record: Option<Vec<u8>>,
	stored: Option<Vec<u8>>,
	setup: &Setup,
	descriptor: &Descriptor,
	encoded: &[u8],
) -> CodeReport {
	let record = record.and_then(|record| CodeRecord::decode(&mut &record[..]).ok());
	let Some(record) = record else {
		return CodeReport::lost("the code's record cannot be decoded");
	};
	let mut report = CodeReport {
		bytes: record.code_len,
		owner: record.owner.to_string(),
		deposit: record.deposit.0.to_string(),
		..CodeReport::lost("the code is missing, or cannot be decoded")
	};
	let Some(code) = stored.and_then(|stored| Vec::<u8>::decode(&mut &stored[..]).ok()) else {
		return report;
	};
	if code.len() > setup.max_code_len as usize {
		report.fate = Fate::Refused {
			error: "CodeNotFound".into(),
			reason: format!(
				"the code has {} bytes, more than MaxCodeLen = {}: it cannot be decoded",
				code.len(),
				setup.max_code_len
			),
		};
		return report;
	}
	report.fate = match moving::examine::<chain::Runtime>(&code, encoded) {
		_ if record.determinism != Determinism::Enforced => Fate::OffChain,
		Err(refusal) => {
			Fate::Refused { error: name_of(&refusal.error), reason: printable(&refusal.reason) }
		},
		Ok(examined) => {
			let functions =
				examined.plan.functions.iter().filter_map(|id| {
					descriptor.functions().iter().find(|function| function.id == *id)
				});
			for function in functions {
				let name = format!("{}::{}", function.module, function.name);
				if function.stability == Stability::Deprecated {
					report.deprecated.push(name.clone());
				}
				report.imports.push(name);
			}
			Fate::Runs(Here {
				planning: examined.planning.into(),
				beginning: examined.beginning.into(),
				before: loading_before(code.len()),
				fuel_units: examined.fuel_units,
				start_function: examined.start_function,
				new_deposit: setup.prices_known.then(|| examined.deposit.to_string()),
			})
		},
	};
	report
}

/// The charge of `pallet-contracts` 51 for loading code of this length, by the weights in that
/// crate (`call_with_code_per_byte` in `weights.rs`): 1,175 ps and one byte of proof per byte.
fn loading_before(bytes: usize) -> crate::report::Weight {
	crate::report::Weight { ref_time: 1_175 * bytes as u64, proof_size: bytes as u64 }
}

/// The name of an error of the pallet.
fn name_of(error: &DispatchError) -> String {
	match error {
		DispatchError::Module(module) => module.message.unwrap_or("an unknown error").into(),
		other => format!("{other:?}"),
	}
}

fn read_contracts(
	state: &mut Checked,
	args: &CheckArgs,
	balance_len: Option<usize>,
	found: &mut Found,
) -> Result<(), String> {
	if found.contracts_done {
		return Ok(());
	}
	let prefix = item(&args.state.pallet, "ContractInfoOf");
	let total = state.each_key(&prefix, |_| ())?;
	let mut progress = Progress::new("contracts", total, found.contracts.count);
	let mut saved = Instant::now();
	loop {
		let after = match &found.after {
			Some(after) => Some(
				sp_core::bytes::from_hex(after)
					.map_err(|error| format!("the file of --resume is damaged: {error}"))?,
			),
			None => None,
		};
		let keys = state.keys(&prefix, after.as_deref(), CONTRACTS)?;
		let Some(last) = keys.last() else { break };
		// The account follows a hash of eight bytes.
		let accounts: Vec<Vec<u8>> = keys
			.iter()
			.map(|key| key.get(prefix.len() + 8..).unwrap_or_default().to_vec())
			.collect();
		let holds: Vec<Vec<u8>> = accounts
			.iter()
			.map(|account| {
				let hash = blake2_128(account);
				[&item(&args.state.balances, "Holds")[..], &hash[..], &account[..]].concat()
			})
			.collect();
		let (records, holds) = (state.values(&keys)?, state.values(&holds)?);
		for ((account, record), holds) in accounts.iter().zip(records).zip(holds) {
			let record = record.and_then(|record| ContractRecord::read(&record, balance_len));
			let holds = held(holds.as_deref().unwrap_or_default(), balance_len);
			note_contract(found, account, record, holds);
		}
		found.after = Some(sp_core::bytes::to_hex(last, false));
		progress.advance(keys.len() as u64);
		if saved.elapsed() > BETWEEN_SAVES {
			found.save(args.resume.as_deref())?;
			saved = Instant::now();
		}
	}
	found.contracts_done = true;
	progress.finish();
	Ok(())
}

fn note_contract(
	found: &mut Found,
	account: &[u8],
	record: Option<ContractRecord<u128>>,
	holds: Vec<Held>,
) {
	let tally = &mut found.contracts;
	tally.count += 1;
	let Some(record) = record else {
		tally.broken.push(sp_core::bytes::to_hex(account, false));
		return;
	};
	let booked = [record.byte_deposit, record.item_deposit, record.base_deposit]
		.into_iter()
		.chain(record.dependencies.values().copied())
		.fold(0u128, u128::saturating_add);
	tally.booked = tally.booked.saturating_add(booked);
	for ((index, variant), amount) in holds {
		let held = tally.held.entry(format!("pallet {index}, reason {variant}")).or_default();
		held.contracts += 1;
		held.amount = held.amount.saturating_add(amount);
		held.pallet_index = index;
		held.variant = variant;
	}
	if let Some(code) = found.codes.get_mut(&record.code_hash) {
		code.contracts += 1;
	} else {
		tally.without_code.push(sp_core::bytes::to_hex(account, false));
	}
	for dependency in record.dependencies.keys() {
		if let Some(code) = found.codes.get_mut(dependency) {
			code.dependents += 1;
		}
	}
}

/// A balance held for one reason: index of a pallet and variant of its reason, then the amount.
type Held = ((u8, u8), u128);

/// Decodes the holds of an account. A reason has two bytes. For `balance_len`, see
/// [`ContractRecord::read`].
fn held(bytes: &[u8], balance_len: Option<usize>) -> Vec<Held> {
	let long = || Vec::<Held>::decode_all(&mut &bytes[..]).ok();
	let short = || {
		let holds = Vec::<((u8, u8), u64)>::decode_all(&mut &bytes[..]).ok()?;
		Some(holds.into_iter().map(|(reason, amount)| (reason, amount.into())).collect())
	};
	let found = match balance_len {
		Some(8) => short(),
		Some(_) => long(),
		None => long().or_else(short),
	};
	found.unwrap_or_default()
}
