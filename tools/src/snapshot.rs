//! `lean-contracts snapshot`: the state of contracts in a file, for tests.

use crate::{
	metadata,
	progress::Progress,
	record::account,
	state::{self, State},
	StateArgs,
};
use clap::Args;
use codec::Decode;
use frame_support::{storage::storage_prefix, Blake2_128Concat, StorageHasher, Twox64Concat};
use sp_core::{
	crypto::AccountId32,
	storage::{ChildInfo, Storage, StorageChild},
	H256,
};
use std::{collections::BTreeSet, path::PathBuf};

/// Contracts of a chain, and the file to write.
#[derive(Args, Clone, Debug)]
#[command(group(clap::ArgGroup::new("which").required(true).args(["contract", "all"])))]
pub struct SnapshotArgs {
	/// URL of a node's RPC (ws://, wss://, http://, https://).
	pub url: String,
	/// The file to write, a raw chain specification (JSON).
	#[arg(long, short, value_name = "FILE.json")]
	pub output: PathBuf,
	/// A contract: its record, code, storage, balance and held deposits. Give those that it calls
	/// as well.
	#[arg(long, value_name = "ADDRESS")]
	pub contract: Vec<String>,
	/// Another account: its balance, and what is held of it.
	#[arg(long, value_name = "ADDRESS")]
	pub account: Vec<String>,
	/// More code, by its hash: for delegate calls, or for contracts that a call instantiates.
	#[arg(long, value_name = "HASH")]
	pub code: Vec<String>,
	/// All contracts and all code of the chain.
	#[arg(long, conflicts_with = "code")]
	pub all: bool,
	/// The block, and the pallets in its state.
	#[command(flatten)]
	pub state: StateArgs,
}

/// Keys that are asked for in one request.
const PER_REQUEST: usize = 100;

/// The beginning of a contract's record: the id of its child trie and its code hash.
type RecordHead = (Vec<u8>, H256);

/// Writes the file. Returns a line that says what it holds.
///
/// # Errors
///
/// A message for the user: an invalid address or hash, no node, no such contract, code or pallet,
/// metadata of another version, or a file that cannot be written.
pub fn run(args: &SnapshotArgs) -> Result<String, String> {
	let accounts = addresses(&args.account)?;
	let mut contracts = addresses(&args.contract)?;
	let mut code_hashes = BTreeSet::new();
	for code in &args.code {
		let hash = code.parse::<H256>();
		code_hashes.insert(
			hash.map_err(|_| format!("`{code}` is not a hash: expected 0x and 64 digits"))?,
		);
	}
	if !args.url.contains("://") {
		return Err(format!(
			"`{}` is not a URL: expected that of a node, such as ws://127.0.0.1:9944",
			args.url
		));
	}
	let mut node = state::open(&args.url, args.state.at.as_deref())?;
	let metadata = node.metadata()?.unwrap_or_default();
	let mut keys: BTreeSet<_> = metadata::plain_keys(&metadata)?.into_iter().collect();
	metadata::ensure_item(&metadata, &args.state.pallet, "ContractInfoOf")?;
	metadata::ensure_item(&metadata, &args.state.balances, "Holds")?;

	let map = |name: &str| storage_prefix(args.state.pallet.as_bytes(), name.as_bytes()).to_vec();
	let records = map("ContractInfoOf");
	if args.all {
		node.each_key(&records, |key| {
			let account = key.get(records.len() + 8..).and_then(|account| account.try_into().ok());
			contracts.extend(account.map(AccountId32::new));
		})?;
		for name in ["PristineCode", "CodeInfoOf", "LinkPlanOf", "DeletionQueue"] {
			node.each_key(&map(name), |key| keys.extend([key.to_vec()]))?;
		}
		let code = map("PristineCode");
		for key in keys.iter().filter_map(|key| key.strip_prefix(&code[..])) {
			code_hashes.extend((key.len() == 32).then(|| H256::from_slice(key)));
		}
	}
	let mut storage = Storage::default();
	let mut progress = Progress::new("contracts", contracts.len() as u64, 0);
	for contract in &contracts {
		let key = [&records[..], &Twox64Concat::hash(contract.as_ref())].concat();
		let record = node
			.value(key.clone())?
			.ok_or_else(|| format!("there is no contract at {contract} in block {}", node.at()))?;
		let (trie, code_hash) = RecordHead::decode(&mut &record[..]).map_err(|error| {
			format!("the record of the contract at {contract} cannot be decoded: {error}")
		})?;
		storage.top.insert(key, record);
		code_hashes.insert(code_hash);
		let child_info = ChildInfo::new_default(&trie);
		let data = node.child(&child_info)?;
		storage.children_default.insert(trie, StorageChild { data, child_info });
		progress.advance(1);
	}
	progress.finish();
	if !args.all {
		for hash in &code_hashes {
			let of = |name| [&map(name)[..], hash.as_bytes()].concat();
			if node.value(of("PristineCode"))?.is_none() {
				return Err(format!("there is no contract code {hash:?} in block {}", node.at()));
			}
			keys.extend(["PristineCode", "CodeInfoOf", "LinkPlanOf"].map(of));
		}
	}
	for account in contracts.iter().chain(&accounts) {
		let hashed = Blake2_128Concat::hash(account.as_ref());
		for (pallet, name) in [("System", "Account"), (&args.state.balances[..], "Holds")] {
			let prefix = storage_prefix(pallet.as_bytes(), name.as_bytes());
			keys.insert([&prefix[..], &hashed].concat());
		}
	}
	let of_code = [map("PristineCode"), map("CodeInfoOf")];
	let keys: Vec<_> = keys.into_iter().collect();
	let mut progress = Progress::new("values", keys.len() as u64, 0);
	for keys in keys.chunks(PER_REQUEST) {
		for (key, value) in keys.iter().zip(node.values(keys)?) {
			if let Some(value) = value {
				storage.top.insert(key.clone(), value);
			} else if of_code.iter().any(|prefix| key.starts_with(prefix)) {
				let key = sp_core::bytes::to_hex(key, false);
				return Err(format!("the node has no value of {key} in block {}", node.at()));
			}
		}
		progress.advance(keys.len() as u64);
	}
	progress.finish();
	let name = format!("block {}", node.at());
	contract_state::write(&args.output, &name, &storage)?;
	Ok(format!(
		"{}: contracts: {}, code blobs: {}, values: {}, of block {}\n",
		args.output.display(),
		contracts.len(),
		code_hashes.len(),
		storage.top.len()
			+ storage.children_default.values().map(|child| child.data.len()).sum::<usize>(),
		node.at(),
	))
}

fn addresses(texts: &[String]) -> Result<BTreeSet<AccountId32>, String> {
	texts.iter().map(|text| account(text)).collect()
}
