//! The dev chain's runtime for a parachain, with the same pallets in the same configuration (see
//! `pallets.rs`). A collator makes its blocks, and a relay chain's validators check them with
//! `validate_block`. It runs under `polkadot-omni-node`.

#![cfg_attr(not(feature = "std"), no_std)]
// The macros that make the runtime generate items without docs.
#![allow(missing_docs)]
#![recursion_limit = "256"]

extern crate alloc;

/// The allocator in the runtime, which rarely asks the host.
#[cfg(substrate_runtime)]
#[global_allocator]
static ALLOCATOR: runtime_allocator::RuntimeAllocator =
	runtime_allocator::RuntimeAllocator::new(runtime_allocator::Substrate);

mod apis;
mod configs;
pub mod genesis;
mod pallets;

use alloc::vec::Vec;
use sp_runtime::generic;
use sp_version::RuntimeVersion;

pub use apis::{api, RuntimeApi};
pub use configs::RuntimeBlockWeights;
pub use runtime_common::{
	fees::{self, MILLIUNIT, UNIT},
	payments, weights, AccountId, Address, Balance, BlockNumber, Hash, Header, Moment, Nonce,
	Signature,
};
pub use sp_consensus_aura::sr25519::AuthorityId as AuraId;

/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// The extensions of a transaction: those of the dev chain, within `StorageWeightReclaim`, which
/// gives back unused proof size.
pub type TxExtension = cumulus_pallet_weight_reclaim::StorageWeightReclaim<
	Runtime,
	(
		frame_system::CheckNonZeroSender<Runtime>,
		frame_system::CheckSpecVersion<Runtime>,
		frame_system::CheckTxVersion<Runtime>,
		frame_system::CheckGenesis<Runtime>,
		frame_system::CheckEra<Runtime>,
		frame_system::CheckNonce<Runtime>,
		frame_system::CheckWeight<Runtime>,
		pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	),
>;
/// A transaction whose signature is not checked yet.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// Executes blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Name and version of this runtime.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("lean-contracts-parachain"),
	impl_name: alloc::borrow::Cow::Borrowed("lean-contracts-parachain"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

sp_runtime::impl_opaque_keys! {
	/// The key with which a collator signs.
	pub struct SessionKeys {
		pub aura: Aura,
	}
}

/// The pallets and their indices. Pallets of the dev chain have the same indices as there.
#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(20)]
	pub type ParachainSystem = cumulus_pallet_parachain_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(21)]
	pub type ParachainInfo = staging_parachain_info;
	#[runtime::pallet_index(22)]
	pub type WeightReclaim = cumulus_pallet_weight_reclaim;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(4)]
	pub type Sudo = pallet_sudo;
	#[runtime::pallet_index(5)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(6)]
	pub type Contracts = pallet_lean_contracts;
	#[runtime::pallet_index(7)]
	pub type Migrations = pallet_migrations;
	#[runtime::pallet_index(8)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(23)]
	pub type AuraExt = cumulus_pallet_aura_ext;
}

cumulus_pallet_parachain_system::register_validate_block! {
	Runtime = Runtime,
	BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
