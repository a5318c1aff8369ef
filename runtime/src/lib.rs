//! The runtime of the dev chain: balances, fees, sudo and contracts. One node makes the blocks
//! alone, or validators make them (see [`validators`]).

#![cfg_attr(not(feature = "std"), no_std)]
// The macros that make the runtime generate items without docs.
#![allow(missing_docs)]
#![recursion_limit = "256"]

extern crate alloc;

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

/// The allocator in the runtime, which rarely asks the host.
#[cfg(all(substrate_runtime, not(feature = "host-allocator")))]
#[global_allocator]
static ALLOCATOR: runtime_allocator::RuntimeAllocator =
	runtime_allocator::RuntimeAllocator::new(runtime_allocator::Substrate);
#[cfg(all(substrate_runtime, feature = "host-allocator"))]
#[global_allocator]
static ALLOCATOR: runtime_allocator::Substrate = runtime_allocator::Substrate;

mod apis;
mod configs;
pub mod genesis;
pub mod proof_limit;
pub mod validators;

use alloc::vec::Vec;
use sp_runtime::generic;
use sp_version::RuntimeVersion;

pub use apis::{api, RuntimeApi};
pub use configs::DAYS;
pub use runtime_common::{
	fees::{self, MILLIUNIT, UNIT},
	payments, weights, AccountId, Address, Balance, BlockNumber, Hash, Header, Moment, Nonce,
	Signature,
};
pub use validators::SessionKeys;

/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// Types of the node, which carries extrinsics as bytes. `chain_getBlock` then shows them as
/// hexadecimal strings, as subxt and other clients expect.
pub mod opaque {
	use super::{generic, Header};

	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
}

/// The extensions of a transaction.
///
/// `CheckMetadataHash` is not among them, because subxt below 0.36, which ink_e2e 5 uses, does
/// not sign for a chain that has it.
pub type TxExtension = (
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);
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

/// Defines the version. A macro is needed because `runtime_version` accepts only a literal
/// number.
macro_rules! version {
	($spec:tt) => {
		/// Name and version of this runtime.
		#[sp_version::runtime_version]
		pub const VERSION: RuntimeVersion = RuntimeVersion {
			spec_name: alloc::borrow::Cow::Borrowed("lean-contracts"),
			impl_name: alloc::borrow::Cow::Borrowed("lean-contracts"),
			authoring_version: 1,
			spec_version: $spec,
			impl_version: 1,
			apis: apis::RUNTIME_API_VERSIONS,
			transaction_version: 2,
			system_version: 1,
		};
	};
}
#[cfg(not(feature = "next-version"))]
version!(104);
#[cfg(feature = "next-version")]
version!(105);

/// The pallets and their indices, which tools rely on.
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
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
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
	#[runtime::pallet_index(9)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(10)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(11)]
	pub type ProofLimit = proof_limit;
}

#[cfg(feature = "runtime-benchmarks")]
frame_benchmarking::define_benchmarks!(
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, ExtensionsBench::<Runtime>]
	[pallet_balances, Balances]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_sudo, Sudo]
	[pallet_utility, Utility]
	[pallet_migrations, Migrations]
	[pallet_lean_contracts, Contracts]
	[contracts_xcm, XcmBench::<Runtime>]
	[payments, PaymentsBench::<Runtime>]
	[validators, ValidatorsBench::<Runtime>]
);
