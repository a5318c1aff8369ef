//! Records a past transaction or a dry run, for `trace` and `profile`.

use crate::{metadata, progress::Progress, state::rpc::Node};
use clap::Args;
use codec::{Decode, Encode};
use contract_bundle::{printable, Bundle};
use contract_explain::{
	tree::{self, HostFunction, Step},
	Functions, Names,
};
use frame_support::{storage::storage_prefix, StorageHasher, Twox64Concat};
use jsonrpsee::core::params::ArrayParams;
use pallet_lean_contracts::{
	api::{Code, ExecReturnValue, HostApiInfo, InstantiateReturnValue},
	trace::{Profile, TraceConfig, TraceError},
	StorageDeposit,
};
use serde::{de::DeserializeOwned, Deserialize};
use sp_core::{
	crypto::{AccountId32, Ss58Codec},
	Bytes, H256,
};
use sp_runtime::{
	generic::Header, traits::BlakeTwo256, ApplyExtrinsicResult, DispatchError, OpaqueExtrinsic,
	Weight,
};
use std::{path::PathBuf, sync::Arc};

/// A transaction or a call, and its chain.
#[derive(Args, Clone, Debug)]
#[command(group(clap::ArgGroup::new("past").args(["tx", "hash"])))]
#[command(group(clap::ArgGroup::new("what").required(true).args(["tx", "hash", "call", "new"])))]
pub struct RecordArgs {
	/// URL of a node's RPC (ws://, wss://, http://, https://). Its runtime must have `TraceApi`.
	pub url: String,
	/// A transaction, by the number of its block and its index in it, such as 12-1.
	#[arg(long, value_name = "BLOCK-INDEX")]
	pub tx: Option<String>,
	/// A transaction, by its hash, searched backwards from the best block.
	#[arg(long, value_name = "HASH")]
	pub hash: Option<String>,
	/// Number of blocks that --hash searches.
	#[arg(long, value_name = "COUNT", default_value_t = 256)]
	pub blocks: u32,
	/// A dry run of a call of this contract (SS58 address).
	#[arg(long, value_name = "ADDRESS")]
	pub call: Option<String>,
	/// A dry run of instantiating this contract. From NAME.contract, the code is uploaded first.
	/// From NAME.json, it must be on the chain.
	#[arg(long, value_name = "FILE")]
	pub new: Option<PathBuf>,
	/// The message of --call, with --bundle, or the constructor of --new, and its arguments. Or
	/// the encoded input in hexadecimal.
	#[arg(conflicts_with = "past", value_name = "MESSAGE")]
	pub message: Vec<String>,
	/// The caller of --call or --new [default: Alice].
	#[arg(long, value_name = "ADDRESS", conflicts_with = "past")]
	pub from: Option<String>,
	/// Balance that --call or --new transfers, in the chain's smallest unit.
	#[arg(long, value_name = "AMOUNT", conflicts_with = "past", default_value_t = 0)]
	pub value: u128,
	/// Block on whose state --call or --new runs, by number or hash [default: the best block].
	#[arg(long, value_name = "BLOCK", conflicts_with = "past")]
	pub at: Option<String>,
	/// Most weight that --call or --new may use: picoseconds, and bytes of proof, such as
	/// 500000000,200000 [default: no limit].
	#[arg(long, value_name = "TIME,PROOF", conflicts_with = "past", value_parser = parse_weight)]
	pub gas_limit: Option<Weight>,
	/// Most balance that --call or --new may hold for storage, in the chain's smallest unit
	/// [default: no limit].
	#[arg(long, value_name = "AMOUNT", conflicts_with = "past")]
	pub deposit_limit: Option<u128>,
	/// The salt of --new in hexadecimal. It chooses the contract's address.
	#[arg(long, value_name = "HEX", conflicts_with_all = ["past", "call"])]
	pub salt: Option<String>,
	/// Metadata of a contract, to show its messages, events, results and storage by name. Repeat it
	/// for each contract.
	#[arg(long, value_name = "FILE")]
	pub bundle: Vec<PathBuf>,
	/// A build of a contract that kept the names of its functions: the same code with a name
	/// section, as `cargo contract build --keep-debug-symbols` makes it. Repeat it for each
	/// contract.
	#[arg(long, value_name = "FILE.wasm")]
	pub names: Vec<PathBuf>,
	/// Maximum size of the trace, and of the profile: up to 4 MiB each.
	#[arg(long, value_name = "BYTES", default_value_t = 1024 * 1024)]
	pub max_bytes: u32,
	/// Name of the contracts pallet in the chain's runtime.
	#[arg(long, default_value = "Contracts")]
	pub pallet: String,
	/// Print JSON.
	#[arg(long)]
	pub json: bool,
}

/// A transaction or a call that was recorded.
pub struct Recorded {
	/// What happened, in order.
	pub steps: Vec<Step>,
	/// True if steps are missing at the end.
	pub truncated: bool,
	/// Where the weight went.
	pub profile: Option<Profile<H256>>,
	/// The error of the call or transaction.
	pub failure: Option<DispatchError>,
	/// True if the contract asked to roll back its changes.
	pub reverted: bool,
	pub debug_message: Vec<u8>,
	pub names: Names,
}

impl Recorded {
	/// `succeeded`, `reverted`, or the name of the error.
	pub fn outcome(&self) -> String {
		match &self.failure {
			Some(error) => self.names.error(error),
			None if self.reverted => "reverted".into(),
			None => "succeeded".into(),
		}
	}

	/// Debug messages, safe to print. A replayed transaction has those that the trace recorded.
	pub fn messages(&self) -> Vec<String> {
		let mut text = String::from_utf8_lossy(&self.debug_message).into_owned();
		if text.is_empty() && !self.succeeded() {
			visit(&self.steps, &mut |function| {
				if self.names.host_function(function.id).1.ends_with("debug_message") {
					let shown = function.input.iter().map(|(_, bytes)| &bytes.shown[..]);
					text.extend(shown.map(String::from_utf8_lossy));
				}
			});
		}
		text.lines().map(printable).collect()
	}

	/// The balance that the calls hold for storage, and that they release.
	pub fn deposit(&self) -> (u128, u128) {
		let ends = self.steps.iter().filter_map(|step| match step {
			Step::Frame(frame) if !frame.failed() => frame.end.as_ref(),
			_ => None,
		});
		ends.fold((0, 0), |(held, released), end| match end.deposit {
			StorageDeposit::Charge(more) => (held.saturating_add(more), released),
			StorageDeposit::Refund(less) => (held, released.saturating_add(less)),
		})
	}

	/// Returns whether the call or transaction succeeded.
	pub fn succeeded(&self) -> bool {
		self.failure.is_none() && !self.reverted
	}
}

/// Calls `see` with each host function, in order.
fn visit(steps: &[Step], see: &mut impl FnMut(&HostFunction)) {
	for step in steps {
		match step {
			Step::Frame(frame) => visit(&frame.steps, see),
			Step::HostFunction(function) => {
				see(function);
				visit(&function.steps, see);
			},
			_ => (),
		}
	}
}

type AHeader = Header<u32, BlakeTwo256>;

#[derive(Deserialize)]
struct SignedBlock {
	block: JsonBlock,
}

#[derive(Deserialize)]
struct JsonBlock {
	header: AHeader,
	extrinsics: Vec<Bytes>,
}

/// Records the transaction or dry run of `args`, with the parts that are `wanted`.
///
/// # Errors
///
/// A reason to show: no node, no such block or transaction, a chain without the API.
pub fn record(args: &RecordArgs, wanted: TraceConfig) -> Result<Recorded, String> {
	// The contract of --new comes first.
	let files = args.new.iter().chain(&args.bundle);
	let bundles = files.map(|file| Bundle::read(file)).collect::<Result<Vec<_>, _>>()?;
	let mut functions = Functions::read(&args.names)?;
	if !args.url.contains("://") {
		return Err(format!(
			"`{}` is no URL: expected that of a node, such as ws://127.0.0.1:9944",
			args.url
		));
	}
	let mut node = Node::connect(&args.url, None)?;
	let config = TraceConfig { max_bytes: args.max_bytes, ..wanted };
	let Traced { trace, failure, reverted, debug_message, at } =
		traced(&mut node, args, &bundles, config)?;
	let tree::Traced { entries, truncated, profile } = trace;
	for code in profile.iter().flat_map(|profile| &profile.codes) {
		// A tried instantiation uploads the code in the dry run alone.
		let bundle = bundles.iter().find(|bundle| bundle.is_of(&code.hash));
		let bytes = match bundle.map(Bundle::bytes).transpose()?.flatten() {
			Some(bytes) => Some(bytes),
			None => pristine_code(&mut node, &args.pallet, &code.hash, at.as_ref())?,
		};
		if let Some(bytes) = bytes {
			functions.add(code.hash, &bytes);
		}
	}
	for build in functions.unused() {
		eprintln!(
			"{}: not used, because its functions are not those of the contract code that ran: \
			 expected a build of the same source, by the same compiler with the same settings",
			build.display()
		);
	}
	let names = Names {
		bundles: bundles.into_iter().map(Arc::new).collect(),
		functions,
		// A chain may lack `HostApi`. Only names of its own functions come from there.
		host_functions: host_functions(&mut node).unwrap_or_default(),
		errors: errors(&mut node, &args.pallet, at.as_ref())?,
	};
	let steps = tree::of(entries)?;
	Ok(Recorded { steps, truncated, profile, failure, reverted, debug_message, names })
}

fn traced(
	node: &mut Node,
	args: &RecordArgs,
	bundles: &[Bundle],
	config: TraceConfig,
) -> Result<Traced, String> {
	if let Some(tx) = &args.tx {
		let (block, index) = parse_tx(tx)?;
		let hash = block_hash(node, block)?;
		return extrinsic(node, &hash, index, config);
	}
	if let Some(hash) = &args.hash {
		let (block, index) = search(node, hash, args.blocks)?;
		return extrinsic(node, &block, index, config);
	}
	if let Some(address) = &args.call {
		return call(node, args, address, bundles, config);
	}
	match (&args.new, bundles.first()) {
		(Some(_), Some(bundle)) => instantiate(node, args, bundle, config),
		_ => Err("--tx, --hash, --call or --new says what to record".into()),
	}
}

/// The stored code with this hash, on the state of the block `at`.
fn pristine_code(
	node: &mut Node,
	pallet: &str,
	hash: &H256,
	at: Option<&H256>,
) -> Result<Option<Vec<u8>>, String> {
	let mut key = storage_prefix(pallet.as_bytes(), b"PristineCode").to_vec();
	key.extend(hash.as_bytes());
	let mut params = vec![sp_core::bytes::to_hex(&key, false).into()];
	params.extend(at.map(json));
	let stored: Option<Bytes> = ask(node, "state_getStorage", params)?;
	stored
		.map(|bytes| Decode::decode(&mut &bytes.0[..]))
		.transpose()
		.map_err(|error| format!("the stored code {hash:?} does not decode: {error}"))
}

/// Parses `BLOCK-INDEX`.
fn parse_tx(text: &str) -> Result<(u32, u32), String> {
	let parts = text
		.split_once('-')
		.and_then(|(block, index)| Some((block.parse().ok()?, index.parse().ok()?)));
	parts.ok_or_else(|| {
		format!(
			"`{text}` is no transaction: expected the number of a block and an index, such as 12-1"
		)
	})
}

fn block_hash(node: &mut Node, number: u32) -> Result<H256, String> {
	let hash: Option<H256> = ask(node, "chain_getBlockHash", vec![number.into()])?;
	if let Some(hash) = hash {
		return Ok(hash);
	}
	let best: AHeader = ask(node, "chain_getHeader", vec![])?;
	Err(format!("the chain has no block {number} yet: its best block is {}", best.number))
}

fn block(node: &mut Node, hash: &H256) -> Result<JsonBlock, String> {
	let block: Option<SignedBlock> = ask(node, "chain_getBlock", vec![json(hash)])?;
	block.map(|signed| signed.block).ok_or_else(|| {
		format!("the node has no block {hash:?}: it may be pruned, use an archive node")
	})
}

fn json(hash: &H256) -> serde_json::Value {
	format!("{hash:?}").into()
}

/// Searches the last blocks for a transaction.
fn search(node: &mut Node, hash: &str, blocks: u32) -> Result<(H256, u32), String> {
	let wanted: H256 =
		hash.parse().map_err(|_| format!("`{hash}` is no hash: expected 0x and 64 digits"))?;
	let mut at: H256 = ask(node, "chain_getBlockHash", vec![])?;
	let mut progress = Progress::new("blocks", blocks.into(), 0);
	for searched in 0..blocks {
		let found = block(node, &at)?;
		let position = found
			.extrinsics
			.iter()
			.position(|extrinsic| H256(sp_io::hashing::blake2_256(&extrinsic.0)) == wanted);
		if let Some(index) = position {
			return Ok((at, index as u32));
		}
		if found.header.number == 0 {
			return Err(format!("no transaction {hash} in all {} blocks", searched + 1));
		}
		at = found.header.parent_hash;
		progress.advance(1);
	}
	Err(format!("no transaction {hash} in the last {blocks} blocks: --blocks looks into more"))
}

fn ask<Answer: DeserializeOwned>(
	node: &mut Node,
	method: &str,
	arguments: Vec<serde_json::Value>,
) -> Result<Answer, String> {
	let mut params = ArrayParams::new();
	for argument in arguments {
		params.insert(argument).map_err(|error| error.to_string())?;
	}
	node.request(method, params)
}

/// A decoded trace.
struct Traced {
	trace: tree::Traced,
	failure: Option<DispatchError>,
	reverted: bool,
	debug_message: Vec<u8>,
	/// The block on whose state it ran. The best block if there is none.
	at: Option<H256>,
}

fn extrinsic(
	node: &mut Node,
	hash: &H256,
	index: u32,
	config: TraceConfig,
) -> Result<Traced, String> {
	let JsonBlock { header, extrinsics } = block(node, hash)?;
	if header.number == 0 {
		return Err("block 0 has no transactions".into());
	}
	let opaque: Vec<OpaqueExtrinsic> = extrinsics
		.iter()
		.map(|bytes| Decode::decode(&mut &bytes.0[..]))
		.collect::<Result<_, _>>()
		.map_err(|error| format!("a transaction of block {hash:?} does not decode: {error}"))?;
	let parent = header.parent_hash;
	let arguments = (header, opaque, index, config).encode();
	let answer = state_call(node, "trace_extrinsic", &arguments, Some(&parent))?;
	let bytes = &mut &answer[..];
	match Result::<(), TraceError>::decode(&mut &[answer.first().copied().unwrap_or(0)][..]) {
		Ok(Ok(())) => *bytes = bytes.get(1..).unwrap_or_default(),
		_ => {
			return Err(match Result::<(), TraceError>::decode(bytes).map_err(undecodable)? {
				Err(TraceError::NoSuchExtrinsic { count }) => format!(
					"the block has {count} transactions, and index {index} is none of 0 to {}",
					count.saturating_sub(1)
				),
				Err(TraceError::Invalid { index, error }) => format!(
					"transaction {index} of the block, which comes before, is not valid when it is \
					 executed again: {error:?}"
				),
				Ok(()) => "the node's answer is empty".into(),
			});
		},
	}
	let trace = Decode::decode(bytes).map_err(undecodable)?;
	let failure = match ApplyExtrinsicResult::decode(bytes).map_err(undecodable)? {
		Ok(Ok(())) => None,
		Ok(Err(error)) => Some(error),
		Err(error) => return Err(format!("the transaction is not valid: {error:?}")),
	};
	Ok(Traced { trace, failure, reverted: false, debug_message: Vec::new(), at: Some(parent) })
}

fn call(
	node: &mut Node,
	args: &RecordArgs,
	address: &str,
	bundles: &[Bundle],
	config: TraceConfig,
) -> Result<Traced, String> {
	let dest = account(address)?;
	let at = state_of(node, args)?;
	let input = encoded_input(&args.message, false, "--call ADDRESS", || {
		let code_hash = code_hash(node, &args.pallet, &dest, at.as_ref())?;
		bundles.iter().find(|bundle| bundle.is_of(&code_hash)).ok_or_else(|| {
			let given: Vec<_> = bundles.iter().map(Bundle::name).collect();
			format!(
				"to call a message by its name, give the metadata of the contract with --bundle: \
				 that of code {code_hash:?}{}",
				if given.is_empty() {
					"; none was given".into()
				} else {
					format!(", and not of {}", given.join(", "))
				}
			)
		})
	})?;
	let from = caller(args)?;
	let limits = (args.gas_limit, args.deposit_limit);
	let arguments = (from, dest, args.value, limits, input, config).encode();
	let answer = state_call(node, "trace_call", &arguments, at.as_ref())?;
	dry_run::<ExecReturnValue>(&answer, at, ExecReturnValue::did_revert)
}

fn instantiate(
	node: &mut Node,
	args: &RecordArgs,
	bundle: &Bundle,
	config: TraceConfig,
) -> Result<Traced, String> {
	let input = encoded_input(&args.message, true, "--new FILE", || Ok(bundle))?;
	let at = state_of(node, args)?;
	let salt = args.salt.as_deref().map(from_hex).transpose()?.unwrap_or_default();
	let from = caller(args)?;
	let limits = (args.gas_limit, args.deposit_limit);
	let code = match bundle.bytes()? {
		Some(bytes) => Code::Upload(bytes),
		None => Code::Existing(bundle.hash()?),
	};
	let arguments = (from, args.value, limits, code, input, salt, config).encode();
	let answer = state_call(node, "trace_instantiate", &arguments, at.as_ref())?;
	dry_run::<InstantiateReturnValue<AccountId32>>(&answer, at, |value| value.result.did_revert())
}

/// The block of `--at`.
fn state_of(node: &mut Node, args: &RecordArgs) -> Result<Option<H256>, String> {
	let Some(text) = &args.at else { return Ok(None) };
	if let Ok(number) = text.parse() {
		return block_hash(node, number).map(Some);
	}
	let hash = text
		.parse()
		.map_err(|_| format!("`{text}` is no block: expected a number, or 0x and 64 digits"))?;
	Ok(Some(hash))
}

/// Parses `TIME,PROOF`.
fn parse_weight(text: &str) -> Result<Weight, String> {
	let parts = text
		.split_once(',')
		.and_then(|(time, proof)| Some((time.parse().ok()?, proof.parse().ok()?)));
	let (time, proof) = parts
		.ok_or("expected picoseconds, a comma, and bytes of proof, such as 500000000,200000")?;
	Ok(Weight::from_parts(time, proof))
}

/// The input of a dry run: `words` are a name with arguments, or the input in hexadecimal. They
/// follow the option `after`.
fn encoded_input<'a>(
	words: &[String],
	is_constructor: bool,
	after: &str,
	bundle: impl FnOnce() -> Result<&'a Bundle, String>,
) -> Result<Vec<u8>, String> {
	let what = if is_constructor { "constructor" } else { "message" };
	match words {
		[] => Err(format!("a {what}, or encoded input in hexadecimal, comes after {after}")),
		[input] if input.starts_with("0x") => from_hex(input),
		[label, arguments @ ..] => {
			let bundle = bundle()?;
			bundle.encode(bundle.named(is_constructor, label)?, arguments)
		},
	}
}

fn from_hex(text: &str) -> Result<Vec<u8>, String> {
	sp_core::bytes::from_hex(text).map_err(|error| format!("`{text}`: {error}"))
}

/// The caller of a dry run.
fn caller(args: &RecordArgs) -> Result<AccountId32, String> {
	account(args.from.as_deref().unwrap_or(ALICE))
}

/// Decodes a traced dry run on the state of the block `at`, whose result is `Output`.
fn dry_run<Output: Decode>(
	mut answer: &[u8],
	at: Option<H256>,
	did_revert: impl FnOnce(&Output) -> bool,
) -> Result<Traced, String> {
	let bytes = &mut answer;
	let trace = Decode::decode(bytes).map_err(undecodable)?;
	// `ContractResult`, without the chain's own events at its end.
	type Head<Output> =
		(Weight, Weight, StorageDeposit<u128>, Vec<u8>, Result<Output, DispatchError>);
	let (_, _, _, debug_message, result) = Head::<Output>::decode(bytes).map_err(undecodable)?;
	let reverted = result.as_ref().is_ok_and(did_revert);
	Ok(Traced { trace, failure: result.err(), reverted, debug_message, at })
}

/// The code hash of the contract at `address`, on the state of the block `at`.
fn code_hash(
	node: &mut Node,
	pallet: &str,
	address: &AccountId32,
	at: Option<&H256>,
) -> Result<H256, String> {
	let mut key = storage_prefix(pallet.as_bytes(), b"ContractInfoOf").to_vec();
	key.extend(Twox64Concat::hash(address.as_ref()));
	let mut params = vec![sp_core::bytes::to_hex(&key, false).into()];
	params.extend(at.map(json));
	let stored: Option<Bytes> = ask(node, "state_getStorage", params)?;
	let address = address.to_ss58check();
	let stored = stored.ok_or_else(|| format!("there is no contract at {address}"))?;
	// A record begins with the name of its trie.
	let (_, code_hash) = <(Vec<u8>, H256)>::decode(&mut &stored.0[..])
		.map_err(|error| format!("the record of contract {address} does not decode: {error}"))?;
	Ok(code_hash)
}

/// Alice, the rich account of development chains.
const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

/// An account by its address.
pub fn account(text: &str) -> Result<AccountId32, String> {
	AccountId32::from_ss58check(text)
		.map_err(|error| format!("`{text}` is no address: expected SS58, as 5Grwva…: {error}"))
}

fn undecodable(error: codec::Error) -> String {
	format!(
		"the node's answer does not decode ({error}): it has another version of TraceApi, or types \
		 other than 32-byte accounts and 16-byte balances"
	)
}

fn state_call(
	node: &mut Node,
	function: &str,
	arguments: &[u8],
	at: Option<&H256>,
) -> Result<Vec<u8>, String> {
	let name = format!("TraceApi_{function}");
	let mut params = vec![name.into(), sp_core::bytes::to_hex(arguments, false).into()];
	params.extend(at.map(json));
	let answer: Result<Bytes, _> = ask(node, "state_call", params);
	answer.map(|bytes| bytes.0).map_err(|error| {
		if error.contains("TraceApi") && error.contains("not found") {
			"the chain's runtime has no TraceApi: build the pallet with the feature `trace`, and \
			 implement the API (docs/tracing.md)"
				.into()
		} else if error.contains("State already discarded") || error.contains("UnknownBlock") {
			format!("{error}\nthe node has no state of that block: use an archive node")
		} else {
			error
		}
	})
}

/// The host functions of the chain by id.
fn host_functions(
	node: &mut Node,
) -> Result<std::collections::BTreeMap<u16, (String, String)>, String> {
	let params = vec!["HostApi_info".into(), "0x".into()];
	let answer: Bytes = ask(node, "state_call", params)?;
	let info: Option<HostApiInfo> = Decode::decode(&mut &answer.0[..]).map_err(undecodable)?;
	let functions = info.map_or_else(Vec::new, |info| info.functions);
	Ok(functions
		.into_iter()
		.map(|f| (f.id.0, (f.module.to_string(), f.name.to_string())))
		.collect())
}

/// Names of errors, of the runtime that executed the block after `at`.
fn errors(
	node: &mut Node,
	pallet: &str,
	at: Option<&H256>,
) -> Result<(Option<u8>, Vec<String>), String> {
	let at = at.map(json).into_iter().collect();
	let encoded: Bytes = ask(node, "state_getMetadata", at)?;
	let metadata = metadata::of_pallet(&encoded.0, pallet)?;
	Ok((metadata.index, metadata.errors))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_weight_is_time_and_proof() {
		assert_eq!(parse_weight("500,20"), Ok(Weight::from_parts(500, 20)));
		for wrong in ["", "500", "500,", ",20", "-1,2", "1,2,3", "1.5,2"] {
			assert!(parse_weight(wrong).unwrap_err().contains("expected"), "{wrong}");
		}
	}

	#[test]
	fn transactions_are_blocks_with_an_index() {
		assert_eq!(parse_tx("12-1"), Ok((12, 1)));
		for wrong in ["", "12", "12-", "-1", "12-1-3", "a-b", "12-99999999999"] {
			assert!(parse_tx(wrong).unwrap_err().contains("expected"), "{wrong}");
		}
	}
}
