//! The measured pallets, and the encoding of their calls.

use super::peer_chain::Raw;
use codec::{Compact, Encode};
use serde::Serialize;

/// A pallet of the blob.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
	/// This project's pallet.
	LeanContracts,
	/// `pallet-contracts`.
	PalletContracts,
	/// `pallet-contracts` with every host function defined twice.
	#[serde(skip)]
	PalletContractsTwice,
	/// `pallet-revive` with EVM code.
	PalletRevive,
	/// `pallet-revive` with code for PolkaVM.
	PalletRevivePolkavm,
}

/// A weight limit that no call reaches.
const WEIGHT: (Compact<u64>, Compact<u64>) = (Compact(1 << 50), Compact(1 << 40));

impl Subject {
	/// The pallet's index in the blob's runtime.
	fn pallet(self) -> u8 {
		match self {
			Self::LeanContracts => 3,
			Self::PalletContracts => 4,
			Self::PalletContractsTwice => 5,
			Self::PalletRevive | Self::PalletRevivePolkavm => 6,
		}
	}

	/// True for `pallet-revive`. It has none of these host functions, and no Wasm pages.
	pub fn is_revive(self) -> bool {
		matches!(self, Self::PalletRevive | Self::PalletRevivePolkavm)
	}

	/// Name in the records.
	pub fn name(self) -> &'static str {
		match self {
			Self::LeanContracts => "lean-contracts",
			Self::PalletContracts => "pallet-contracts",
			Self::PalletContractsTwice => "pallet-contracts, defining twice",
			Self::PalletRevive => "pallet-revive",
			Self::PalletRevivePolkavm => "pallet-revive, PolkaVM",
		}
	}

	/// An extrinsic that registers an account with `pallet-revive`.
	pub fn register() -> Raw {
		Raw(vec![Self::PalletRevive.pallet(), 7])
	}

	/// An extrinsic that uploads a module and instantiates it with the constructor input `data`.
	/// The `salt` gives contracts different addresses.
	pub fn instantiate(self, code: &[u8], data: &[u8], salt: u32) -> Raw {
		let pallet = self.pallet();
		Raw(match self {
			Self::PalletRevive | Self::PalletRevivePolkavm => {
				let limit = Compact(1_000_000_000_000_000u128);
				let mut salt32 = [0; 32];
				salt32[..4].copy_from_slice(&salt.to_be_bytes());
				(pallet, 3u8, Compact(0u128), WEIGHT, limit, code, data, Some(salt32)).encode()
			},
			_ => (pallet, 7u8, Compact(0u128), WEIGHT, 0u8, code, data, salt.encode()).encode(),
		})
	}

	/// An extrinsic that uploads a module. Not valid for `pallet-revive`.
	pub fn upload(self, code: &[u8]) -> Raw {
		Raw((self.pallet(), 3u8, code, None::<Compact<u128>>, 0u8).encode())
	}

	/// An extrinsic that calls a contract.
	pub fn call(self, contract: &[u8], input: &[u8]) -> Raw {
		let (pallet, contract) = (self.pallet(), Raw(contract.to_vec()));
		Raw(match self {
			Self::PalletRevive | Self::PalletRevivePolkavm => {
				let limit = Compact(1_000_000_000_000_000u128);
				(pallet, 1u8, contract, Compact(0u128), WEIGHT, limit, input).encode()
			},
			_ => (pallet, 6u8, contract, Compact(0u128), WEIGHT, 0u8, input).encode(),
		})
	}

	/// Input of a caller that makes `calls` calls. The Wasm caller calls the callees in turn, the
	/// others call only the first.
	pub fn input(self, calls: u32, callees: &[Vec<u8>]) -> Vec<u8> {
		match self {
			Self::PalletRevive => {
				let mut input = vec![0; 64];
				input[28..32].copy_from_slice(&calls.to_be_bytes());
				input[44..64].copy_from_slice(&callees[0]);
				input
			},
			Self::PalletRevivePolkavm => [&calls.to_le_bytes()[..], &callees[0]].concat(),
			_ => crate::contracts::calls(calls, callees, &[]),
		}
	}
}
