//! States with many contracts, copied from a few that the runtime created.
//!
//! The runtime uploads and instantiates one contract of each kind in a block in memory. Every
//! record that is keyed by the contract's account is then copied to other accounts. Each copy has
//! a child trie of its own. Counts and sums that depend on the records are corrected.
//!
//! This takes seconds where a million extrinsics would take an hour. The resulting database is the
//! one that they would leave.

use crate::{
	contracts::ink,
	extrinsic::{instantiate_with_code, Signer, Version},
};
use blob_executor::Blob;
use codec::{Compact, Decode, Encode};
use sc_chain_spec::GenesisConfigBuilderRuntimeCaller;
use sp_core::{
	storage::{well_known_keys::CODE, Storage, StorageChild},
	H256,
};
use sp_io::hashing::{blake2_128, blake2_256, twox_128, twox_64};
use sp_runtime::{generic, traits::BlakeTwo256, Digest};
use sp_state_machine::BasicExternalities;
use std::path::Path;

/// The dev chain's block header.
pub type Header = generic::Header<u32, BlakeTwo256>;

/// A kind of contract.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
	/// A switch that anyone flips.
	Toggle,
	/// An ERC-20 token. Alice holds the whole supply.
	Token,
	/// A contract that terminates itself when asked.
	Mortal,
}

impl Kind {
	/// The kind of the contract with this number. Of ten contracts, six are switches, three are
	/// tokens, and one is mortal.
	pub fn of(number: u64) -> Self {
		match number % 10 {
			0..=5 => Self::Toggle,
			6..=8 => Self::Token,
			_ => Self::Mortal,
		}
	}

	fn file(self) -> &'static str {
		match self {
			Self::Toggle => "toggle.production.wasm",
			Self::Token => "token.production.wasm",
			Self::Mortal => "mortal.wasm",
		}
	}

	fn constructor(self) -> Vec<u8> {
		match self {
			Self::Toggle => ink("new", false),
			Self::Token => ink("new", 1_000_000u128),
			Self::Mortal => ink("new", ()),
		}
	}
}

/// The account of the contract with this number.
pub fn account(number: u64) -> [u8; 32] {
	(b"a contract of many", number).using_encoded(blake2_256)
}

/// The key prefix of a storage item.
pub fn key(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

/// The records of a contract in the state, to be copied to other accounts.
struct Sample {
	/// For each record: the prefix of pallet and item, true if the hash is twox-64, and the value.
	records: Vec<(Vec<u8>, bool, Vec<u8>)>,
	trie_id: Vec<u8>,
	child: StorageChild,
	code_hash: [u8; 32],
	/// Free balance plus the balance on hold.
	balance: u128,
}

/// The development genesis of a runtime, with contracts.
pub struct Genesis {
	storage: Storage,
	samples: Vec<(Kind, Sample)>,
}

impl Genesis {
	/// Runs the runtime's genesis and the deployment of one contract of each kind.
	///
	/// # Errors
	///
	/// Returns an error if the contracts are not built, or if the runtime refuses them.
	pub fn new(code: &[u8], ink_folder: &Path) -> Result<Self, String> {
		let mut genesis =
			GenesisConfigBuilderRuntimeCaller::<sp_io::SubstrateHostFunctions>::new(code)
				.get_storage_for_named_preset(Some(&"development".to_string()))?;
		genesis.top.insert(CODE.to_vec(), code.to_vec());
		let mut blob = Blob::new(code)?;
		let mut ext = BasicExternalities::new(genesis.clone());
		let mut api = |ext: &mut BasicExternalities, function: &str, input: &[u8]| {
			blob.call(ext, function, input).map(|called| called.output)
		};
		let version: sp_version::RuntimeVersion = decode(&api(&mut ext, "Core_version", &[])?)?;
		let mut signer = Signer::default();
		signer.version =
			Version { spec: version.spec_version, transaction: version.transaction_version };
		let header = Header {
			parent_hash: H256::zero(),
			number: 1,
			state_root: H256::zero(),
			extrinsics_root: H256::zero(),
			digest: Digest::default(),
		};
		api(&mut ext, "Core_initialize_block", &header.encode())?;
		applied(&api(&mut ext, "BlockBuilder_apply_extrinsic", &signer.timestamp(6_000))?)?;
		let mut contracts = Vec::new();
		for kind in [Kind::Toggle, Kind::Token, Kind::Mortal] {
			let path = ink_folder.join(kind.file());
			let code = std::fs::read(&path)
				.map_err(|error| format!("{}: {error}; run `make contracts`", path.display()))?;
			let call = instantiate_with_code(0, &code, &kind.constructor(), &[]);
			let extrinsic = signer.sign(&call);
			signer.nonce += 1;
			applied(&api(&mut ext, "BlockBuilder_apply_extrinsic", &extrinsic)?)
				.map_err(|error| format!("{kind:?}: {error}"))?;
			contracts.push((kind, signer.contract(&code, &kind.constructor(), &[])));
		}
		api(&mut ext, "BlockBuilder_finalize_block", &[])?;
		let mut storage = ext.into_storages();

		// Removes the traces of the block, as the chain begins with this state.
		let passing = |key_: &[u8]| {
			["System", "Timestamp", "TransactionPayment", "Aura", "Utility"]
				.iter()
				.any(|pallet| key_.starts_with(&twox_128(pallet.as_bytes())))
				&& !key_.starts_with(&key("System", "Account"))
		};
		storage.top.retain(|key, _| !passing(key));
		let before = genesis.top.into_iter().filter(|(key, _)| passing(key));
		storage.top.extend(before);

		let samples = contracts.into_iter().map(|(kind, at)| Ok((kind, sample(&storage, at)?)));
		let samples = samples.collect::<Result<_, String>>()?;
		Ok(Self { storage, samples })
	}

	/// The state with `number` more contracts.
	///
	/// # Errors
	///
	/// Returns an error if a record of the runtime has an unexpected form.
	pub fn with_contracts(&self, number: u64) -> Result<Storage, String> {
		let mut storage = self.storage.clone();
		let mut issued = 0u128;
		for (kind, sample) in &self.samples {
			let numbers = || (0..number).filter(|number| Kind::of(*number) == *kind);
			for number in numbers() {
				let account = account(number);
				let trie_id = (b"a trie of many", number).using_encoded(blake2_256).to_vec();
				for (prefix, short, value) in &sample.records {
					let hash = if *short {
						twox_64(&account).to_vec()
					} else {
						blake2_128(&account).to_vec()
					};
					let key = [&prefix[..], &hash, &account].concat();
					storage.top.insert(key, replaced(value, &sample.trie_id, &trie_id));
				}
				let child = StorageChild {
					data: sample.child.data.clone(),
					child_info: sp_core::storage::ChildInfo::new_default(&trie_id),
				};
				storage.children_default.insert(trie_id, child);
				issued += sample.balance;
			}
			let info = [key("Contracts", "CodeInfoOf"), sample.code_hash.to_vec()].concat();
			let info = storage.top.get_mut(&info).ok_or("the code has no record")?;
			// Owner, deposit, and number of contracts with this code.
			type Start = ([u8; 32], Compact<u128>, Compact<u64>);
			let mut rest = &info[..];
			let (owner, deposit, users) =
				Start::decode(&mut rest).map_err(|error| format!("the code's record: {error}"))?;
			let users = Compact(users.0 + numbers().count() as u64);
			*info = [(owner, deposit, users).encode(), rest.to_vec()].concat();
		}
		let issuance = storage
			.top
			.get_mut(&key("Balances", "TotalIssuance"))
			.ok_or("there is no total issuance")?;
		*issuance = (decode::<u128>(issuance)? + issued).encode();
		Ok(storage)
	}
}

/// Collects the records of the contract at an account.
fn sample(storage: &Storage, at: [u8; 32]) -> Result<Sample, String> {
	let prefix_of = |key: &[u8]| -> Option<(Vec<u8>, bool)> {
		let rest = key.strip_suffix(&at[..])?;
		let short = rest.strip_suffix(&twox_64(&at)[..]).map(|prefix| (prefix, true));
		let long = rest.strip_suffix(&blake2_128(&at)[..]).map(|prefix| (prefix, false));
		short.or(long).map(|(prefix, short)| (prefix.to_vec(), short))
	};
	let records: Vec<_> = storage
		.top
		.iter()
		.filter_map(|(key, value)| {
			prefix_of(key).map(|(prefix, short)| (prefix, short, value.clone()))
		})
		.collect();
	let of = |pallet: &str, item: &str| {
		let wanted = key(pallet, item);
		records.iter().find(|(prefix, ..)| *prefix == wanted).map(|(.., value)| &value[..])
	};
	let mut info = of("Contracts", "ContractInfoOf").ok_or("there is no contract")?;
	let (trie_id, code_hash) = <(Vec<u8>, [u8; 32])>::decode(&mut info)
		.map_err(|error| format!("the contract's record: {error}"))?;
	let child = storage.children_default.get(&trie_id).ok_or("the contract has no trie")?.clone();
	let mut account = of("System", "Account").ok_or("the contract has no account")?;
	// Nonce, consumers, providers, sufficients, free, on hold.
	let (_, free, held) = <([u32; 4], u128, u128)>::decode(&mut account)
		.map_err(|error| format!("the contract's account: {error}"))?;
	Ok(Sample { balance: free + held, records, trie_id, child, code_hash })
}

/// `value` with the trie id `from` replaced by `to`, if it occurs.
fn replaced(value: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
	match value.windows(from.len()).position(|window| window == from) {
		Some(at) => [&value[..at], to, &value[at + from.len()..]].concat(),
		None => value.to_vec(),
	}
}

/// Returns `Ok` if an `ApplyExtrinsicResult` says that the extrinsic succeeded.
pub fn applied(result: &[u8]) -> Result<(), String> {
	match result {
		[0, 0] => Ok(()),
		other => Err(format!("it failed: {other:?}")),
	}
}

/// Decodes an output of the runtime.
pub fn decode<T: Decode>(mut bytes: &[u8]) -> Result<T, String> {
	T::decode(&mut bytes).map_err(|error| error.to_string())
}
