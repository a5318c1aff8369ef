//! Calls and signed transactions of the dev chain's runtime, encoded by hand. Only the runtime's
//! blob is needed.

use crate::weight::Weight;
use codec::{Compact, Encode};
use sp_core::{sr25519, Pair, H256};
use sp_io::hashing::blake2_256;

const SYSTEM: u8 = 0;
const TIMESTAMP: u8 = 1;
/// Index of the contracts pallet.
pub const CONTRACTS: u8 = 6;

/// Weight limit of every call: most of a block.
const GAS: (Compact<u64>, Compact<u64>) = (Compact(1_200_000_000_000), Compact(3_000_000));

/// The versions that a transaction signs.
#[derive(Clone, Copy, Default)]
pub struct Version {
	/// `spec_version` of the runtime.
	pub spec: u32,
	/// `transaction_version` of the runtime.
	pub transaction: u32,
}

/// A signer of transactions: Alice.
#[derive(Clone)]
pub struct Signer {
	pair: sr25519::Pair,
	/// Nonce of the next transaction.
	pub nonce: u32,
	/// Hash of the first block.
	pub genesis: H256,
	/// Versions of the runtime.
	pub version: Version,
}

impl Default for Signer {
	/// Alice, with nonce 0.
	fn default() -> Self {
		let pair = sr25519::Pair::from_string("//Alice", None).expect("a development key");
		Self { pair, nonce: 0, genesis: H256::zero(), version: Version::default() }
	}
}

impl Signer {
	/// The account of the signer.
	pub fn account(&self) -> [u8; 32] {
		self.pair.public().0
	}

	/// Returns a signed transaction with this call.
	pub fn sign(&self, call: &[u8]) -> Vec<u8> {
		// Era (immortal), nonce, tip.
		let extension = (0u8, Compact(self.nonce), Compact(0u128)).encode();
		let implicit =
			(self.version.spec, self.version.transaction, self.genesis, self.genesis).encode();
		let payload = [call, &extension, &implicit].concat();
		let signature = if payload.len() > 256 {
			self.pair.sign(&blake2_256(&payload))
		} else {
			self.pair.sign(&payload)
		};
		// Version 4, signed, by an account, with sr25519.
		let head = (0x84u8, 0u8, self.account(), 1u8, signature.0).encode();
		[head, extension, call.to_vec()].concat().encode()
	}

	/// The timestamp inherent that every block has.
	pub fn timestamp(&self, now: u64) -> Vec<u8> {
		let call = (TIMESTAMP, 0u8, Compact(now)).encode();
		// Version 5, bare.
		[&[5u8][..], &call].concat().encode()
	}

	/// A call that does nothing.
	pub fn remark(&self) -> Vec<u8> {
		(SYSTEM, 0u8, Vec::<u8>::new()).encode()
	}

	/// The account of a contract that this signer instantiates.
	pub fn contract(&self, code: &[u8], data: &[u8], salt: &[u8]) -> [u8; 32] {
		let hash = blake2_256(code);
		(b"contract_addr_v1", self.account(), hash, data, salt).using_encoded(blake2_256)
	}
}

/// `upload_code`
pub fn upload(code: &[u8]) -> Vec<u8> {
	(CONTRACTS, 3u8, code, None::<Compact<u128>>, 0u8).encode()
}

/// `remove_code`
pub fn remove(hash: &[u8; 32]) -> Vec<u8> {
	(CONTRACTS, 4u8, hash).encode()
}

/// `call`
pub fn call(dest: &[u8; 32], value: u128, data: &[u8]) -> Vec<u8> {
	(CONTRACTS, 6u8, (0u8, dest), Compact(value), GAS, None::<Compact<u128>>, data).encode()
}

/// `call` with the weight limit `gas`.
pub fn call_within(dest: &[u8; 32], gas: Weight, data: &[u8]) -> Vec<u8> {
	let gas = (Compact(gas.ref_time), Compact(gas.proof));
	(CONTRACTS, 6u8, (0u8, dest), Compact(0u128), gas, None::<Compact<u128>>, data).encode()
}

/// `instantiate_with_code`
pub fn instantiate_with_code(value: u128, code: &[u8], data: &[u8], salt: &[u8]) -> Vec<u8> {
	(CONTRACTS, 7u8, Compact(value), GAS, None::<Compact<u128>>, code, data, salt).encode()
}

/// `instantiate`
pub fn instantiate(value: u128, hash: &[u8; 32], data: &[u8], salt: &[u8]) -> Vec<u8> {
	(CONTRACTS, 8u8, Compact(value), GAS, None::<Compact<u128>>, hash, data, salt).encode()
}
