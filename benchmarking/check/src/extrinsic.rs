//! Calls and signed transactions of the dev chain's runtime, encoded by hand: so the blob is all
//! that is needed of it.

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

/// Versions that a transaction names.
#[derive(Clone, Copy, Default)]
pub struct Version {
	/// Of the runtime.
	pub spec: u32,
	/// Of its transactions.
	pub transaction: u32,
}

/// Alice.
#[derive(Clone)]
pub struct Signer {
	pair: sr25519::Pair,
	/// Of her next transaction.
	pub nonce: u32,
	/// Hash of the first block.
	pub genesis: H256,
	/// Of the runtime.
	pub version: Version,
}

impl Default for Signer {
	/// Alice, who has signed nothing yet.
	fn default() -> Self {
		let pair = sr25519::Pair::from_string("//Alice", None).expect("a development key");
		Self { pair, nonce: 0, genesis: H256::zero(), version: Version::default() }
	}
}

impl Signer {
	/// Her account.
	pub fn account(&self) -> [u8; 32] {
		self.pair.public().0
	}

	/// A transaction with this call.
	pub fn sign(&self, call: &[u8]) -> Vec<u8> {
		// Era (immortal), nonce, tip.
		let extension = (0u8, Compact(self.nonce), Compact(0u128)).encode();
		let implicit =
			(self.version.spec, self.version.transaction, self.genesis, self.genesis).encode();
		let payload = [call, &extension, &implicit].concat();
		let signature = match payload.len() > 256 {
			true => self.pair.sign(&blake2_256(&payload)),
			false => self.pair.sign(&payload),
		};
		// Version 4, signed, by an account, with sr25519.
		let head = (0x84u8, 0u8, self.account(), 1u8, signature.0).encode();
		[head, extension, call.to_vec()].concat().encode()
	}

	/// The inherent that every block has.
	pub fn timestamp(&self, now: u64) -> Vec<u8> {
		let call = (TIMESTAMP, 0u8, Compact(now)).encode();
		// Version 5, bare.
		[&[5u8][..], &call].concat().encode()
	}

	/// A call that does nothing.
	pub fn remark(&self) -> Vec<u8> {
		(SYSTEM, 0u8, Vec::<u8>::new()).encode()
	}

	/// Where this signer instantiates a module.
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

/// `call` with another limit for its weight.
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
