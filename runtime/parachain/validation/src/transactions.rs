//! Signed transactions, and the contracts and messages that they use.

use codec::Encode;
use lean_contracts_parachain_runtime::{
	Hash, Nonce, RuntimeCall, TxExtension, UncheckedExtrinsic, VERSION,
};
use sp_core::{sr25519, Pair};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	generic::{Era, SignedPayload},
	MultiAddress, MultiSignature,
};
use std::path::PathBuf;

/// An account that signs transactions, each with the next nonce.
pub struct Signer {
	pair: sr25519::Pair,
	nonce: Nonce,
	genesis: Hash,
}

impl Signer {
	/// The signer for an account that is funded at genesis.
	pub fn new(who: Sr25519Keyring, genesis: Hash) -> Self {
		Self { pair: who.pair(), nonce: 0, genesis }
	}

	/// Signs a transaction with the next nonce, on the assumption that it will be applied.
	pub fn sign(&mut self, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
		let extension = TxExtension::new((
			frame_system::CheckNonZeroSender::new(),
			frame_system::CheckSpecVersion::new(),
			frame_system::CheckTxVersion::new(),
			frame_system::CheckGenesis::new(),
			frame_system::CheckEra::from(Era::Immortal),
			frame_system::CheckNonce::from(self.nonce),
			frame_system::CheckWeight::new(),
			pallet_transaction_payment::ChargeTransactionPayment::from(0),
		));
		self.nonce += 1;
		let implicit = (
			(),
			VERSION.spec_version,
			VERSION.transaction_version,
			self.genesis,
			self.genesis,
			(),
			(),
			(),
		);
		let payload = SignedPayload::from_raw(call.into(), extension, implicit);
		let signature = payload.using_encoded(|bytes| self.pair.sign(bytes));
		let (call, extension, _) = payload.deconstruct();
		UncheckedExtrinsic::new_signed(
			call,
			MultiAddress::Id(self.pair.public().into()),
			MultiSignature::Sr25519(signature),
			extension,
		)
	}

	/// Takes the last nonce back, after its transaction did not fit.
	pub fn take_back(&mut self) {
		self.nonce = self.nonce.saturating_sub(1);
	}
}

/// The code of an ink! contract in `tests/contracts`, built for a live chain.
///
/// # Errors
///
/// Returns an error if the contract is not built.
pub fn contract(name: &str) -> Result<Vec<u8>, String> {
	let folder = std::env::var_os("LEAN_CONTRACTS_DIR").map_or_else(
		|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/contracts/target/ink"),
		PathBuf::from,
	);
	let path = folder.join(format!("{name}.wasm"));
	std::fs::read(&path)
		.map_err(|error| format!("{}: {error}; run `make contracts`", path.display()))
}

/// The selector of an ink! message or constructor, and its arguments.
pub fn ink(name: &str, arguments: impl Encode) -> Vec<u8> {
	let hash = sp_io::hashing::blake2_256(name.as_bytes());
	[&hash[..4], &arguments.encode()[..]].concat()
}
