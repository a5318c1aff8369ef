//! A chain without a node. The runtime runs natively, or as the Wasm blob in the executor, on state
//! in memory. Blocks are built as a node builds them.

use blob_executor::Blob;
use codec::{Decode, Encode};
use lean_contracts_runtime as runtime;
use runtime::{Hash, Header, RuntimeCall, UncheckedExtrinsic, UNIT, WASM_BINARY};
use sp_consensus_aura::AURA_ENGINE_ID;
use sp_core::{sr25519, storage::Storage, Pair};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	generic::{Era, SignedPayload},
	traits::{Block as _, Header as _},
	ApplyExtrinsicResult, BuildStorage, Digest, DigestItem, MultiAddress, MultiSignature,
};
use std::{cell::RefCell, path::PathBuf};

/// The way in which the runtime runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
	/// The runtime is linked into the test.
	Native,
	/// The blob of a chain runs in wasmtime.
	Wasm,
}

/// A chain in memory.
pub struct Chain {
	/// `None` for the native runtime.
	blob: Option<Blob>,
	state: sp_io::TestExternalities,
	nonces: RefCell<std::collections::BTreeMap<Sr25519Keyring, u32>>,
	/// Maximum extent of the blob's heap in one call, in bytes.
	pub heap_extent: u32,
}

/// A block with the outcomes of its transactions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Built {
	/// The block, including the state root.
	pub block: runtime::Block,
	/// One result per transaction.
	pub results: Vec<ApplyExtrinsicResult>,
	/// The encoded events.
	pub events: Vec<u8>,
}

fn genesis() -> Storage {
	let balances =
		Sr25519Keyring::iter().map(|who| (who.to_account_id(), 1_000_000 * UNIT)).collect();
	runtime::RuntimeGenesisConfig {
		balances: runtime::BalancesConfig { balances, ..Default::default() },
		sudo: runtime::SudoConfig { key: Some(Sr25519Keyring::Alice.to_account_id()) },
		..Default::default()
	}
	.build_storage()
	.expect("the genesis is valid")
}

/// The blob of the runtime.
pub fn blob() -> &'static [u8] {
	WASM_BINARY.expect("these tests need the Wasm runtime: build without SKIP_WASM_BUILD")
}

impl Chain {
	/// A chain at its genesis without validators.
	pub fn new(engine: Engine) -> Self {
		Self::with_genesis(engine, genesis())
	}

	/// A chain that starts with this state.
	pub fn with_genesis(engine: Engine, genesis: Storage) -> Self {
		let blob = match engine {
			Engine::Native => None,
			Engine::Wasm => Some(Blob::new(blob()).expect("the blob is a runtime")),
		};
		let state = sp_io::TestExternalities::new(genesis);
		Self { blob, state, nonces: Default::default(), heap_extent: 0 }
	}

	/// Calls a function of a runtime API.
	pub fn api<Output: Decode>(&mut self, function: &str, input: impl Encode) -> Output {
		let input = input.encode();
		let output = match &mut self.blob {
			None => self.state.execute_with(|| {
				runtime::api::dispatch(function, &input).expect("there is such a function")
			}),
			Some(blob) => {
				let called = blob.call(&mut self.state.ext(), function, &input);
				let called = called.unwrap_or_else(|error| panic!("in wasm: {error}"));
				self.heap_extent = self.heap_extent.max(called.heap_extent);
				called.output
			},
		};
		Output::decode(&mut &output[..]).expect("the output is of that type")
	}

	/// Calls a runtime API of the blob with bytes that may not decode to its arguments. Changes of
	/// the state are rolled back.
	///
	/// # Errors
	///
	/// Returns the executor's error if the runtime panics.
	pub fn api_with_bytes(&mut self, function: &str, input: &[u8]) -> Result<Vec<u8>, String> {
		let blob = self.blob.as_mut().expect("this asks the blob");
		self.state.execute_with(sp_io::storage::start_transaction);
		let called = blob.call(&mut self.state.ext(), function, input);
		self.state.execute_with(sp_io::storage::rollback_transaction);
		called.map(|called| called.output)
	}

	/// Reads the state with the types of the native runtime.
	pub fn read<R>(&mut self, read: impl FnOnce() -> R) -> R {
		self.state.execute_with(read)
	}

	/// Signs a transaction of `signer` with the next nonce.
	pub fn sign(
		&mut self,
		signer: Sr25519Keyring,
		call: impl Into<RuntimeCall>,
	) -> UncheckedExtrinsic {
		let nonce = {
			let mut nonces = self.nonces.borrow_mut();
			let next = nonces.entry(signer).or_default();
			*next += 1;
			*next - 1
		};
		let extension: runtime::TxExtension = (
			frame_system::CheckNonZeroSender::new(),
			frame_system::CheckSpecVersion::new(),
			frame_system::CheckTxVersion::new(),
			frame_system::CheckGenesis::new(),
			frame_system::CheckEra::from(Era::Immortal),
			frame_system::CheckNonce::from(nonce),
			frame_system::CheckWeight::new(),
			pallet_transaction_payment::ChargeTransactionPayment::from(0),
			frame_system::WeightReclaim::new(),
		);
		let call = call.into();
		let payload = self.state.execute_with(|| {
			SignedPayload::new(call, extension).expect("the extension has its implicit data")
		});
		let pair: sr25519::Pair = signer.pair();
		let signature = payload.using_encoded(|bytes| pair.sign(bytes));
		let (call, extension, _) = payload.deconstruct();
		UncheckedExtrinsic::new_signed(
			call,
			MultiAddress::Id(signer.to_account_id()),
			MultiSignature::Sr25519(signature),
			extension,
		)
	}

	/// Builds a block from these transactions, like a node that makes all blocks alone.
	pub fn build(&mut self, transactions: Vec<UncheckedExtrinsic>) -> Built {
		let now = u64::from(self.read(runtime::System::block_number) + 1) * 6_000;
		self.build_with(Default::default(), now, transactions)
	}

	/// Builds a block like a validator in this slot, with the timestamp `now`.
	pub fn build_in_slot(
		&mut self,
		slot: u64,
		now: u64,
		transactions: Vec<UncheckedExtrinsic>,
	) -> Built {
		let item = DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode());
		self.build_with(Digest { logs: vec![item] }, now, transactions)
	}

	fn build_with(
		&mut self,
		digest: Digest,
		now: u64,
		transactions: Vec<UncheckedExtrinsic>,
	) -> Built {
		let (number, parent) = self.read(|| {
			let number = runtime::System::block_number();
			(number + 1, runtime::System::block_hash(number))
		});
		let header = Header::new(number, Hash::zero(), Hash::zero(), parent, digest);
		let _: sp_runtime::ExtrinsicInclusionMode = self.api("Core_initialize_block", &header);
		let timestamp = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now });
		let mut extrinsics = vec![UncheckedExtrinsic::new_bare(timestamp)];
		extrinsics.extend(transactions);
		let results = extrinsics
			.iter()
			.map(|extrinsic| self.api("BlockBuilder_apply_extrinsic", extrinsic))
			.collect();
		let header: Header = self.api("BlockBuilder_finalize_block", ());
		let events = self.read(|| {
			let key = frame_support::storage::storage_prefix(b"System", b"Events");
			sp_io::storage::get(&key).unwrap_or_default().to_vec()
		});
		Built { block: runtime::Block::new(header, extrinsics), results, events }
	}

	/// Imports a block that another chain has built. Panics if the state root differs.
	pub fn import(&mut self, block: &runtime::Block) {
		let () = self.api("Core_execute_block", block);
	}
}

/// The compiled code of an ink! contract of `tests/contracts`.
pub fn contract(name: &str) -> Vec<u8> {
	let folder = std::env::var_os("LEAN_CONTRACTS_DIR").map_or_else(
		|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("contracts/target/ink"),
		PathBuf::from,
	);
	let path = folder.join(format!("{name}.wasm"));
	std::fs::read(&path)
		.unwrap_or_else(|error| panic!("{}: {error}; run `make contracts`", path.display()))
}

/// Encodes a call of an ink! message or constructor: selector and arguments.
pub fn ink(name: &str, arguments: impl Encode) -> Vec<u8> {
	let hash = sp_io::hashing::blake2_256(name.as_bytes());
	[&hash[..4], &arguments.encode()[..]].concat()
}
