//! Tests of contracts without a node: the runtime runs in the test's process.
//!
//! ```no_run
//! use contracts_sandbox::{bundle, Session, ALICE, BOB, NO_ENDOWMENT, NO_SALT};
//!
//! let mut session = Session::new();
//! let token = bundle("target/ink/token/token.contract").unwrap();
//! session.deploy_bundle(token, "new", &["1000"], NO_SALT, NO_ENDOWMENT).unwrap();
//!
//! let to_bob = [BOB.to_string(), "300".into()];
//! session.call::<_, Result<(), ()>>("transfer", &to_bob, NO_ENDOWMENT).unwrap().unwrap().unwrap();
//! let balance: u128 = session.query("balance_of", &[ALICE.to_string()]).unwrap().unwrap();
//! assert_eq!(balance, 700);
//! ```
//!
//! If a call fails, `unwrap` panics with its decoded trace: frames, host functions, storage,
//! events, and the reason.
//!
//! | file | content |
//! | --- | --- |
//! | `session` | deploys and calls contracts |
//! | `chain` | the state of the chain: blocks, time, balances, snapshots |
//! | `mock` | contracts whose messages the test answers |
//! | `record` | results, events and debug messages of a session |
//! | `error` | errors, with the trace |
//! | `coverage` | which functions of the contracts ran |
//! | `report` | the gas report of a test run |
//! | `bundles` | the files of contracts: found, built and read |
//! | `runtime` | the runtime that comes with the crate |
//!
//! Names follow `drink` and `ink_sandbox` where the thing is the same. A session is generic over a
//! [`Sandbox`], which names a runtime.

mod bundles;
mod chain;
mod coverage;
mod error;
mod mock;
mod record;
mod report;
mod runtime;
mod session;

pub use bundles::{build, bundle, local};
pub use chain::{Chain, ChainRuntime, EventRecordOf, HeaderOf, RuntimeCallOf, Sandbox, Snapshot};
pub use contract_bundle::Bundle;
pub use contracts_sandbox_macros::{contract_bundle_provider, test};
pub use coverage::CodeCoverage;
pub use error::{LangError, SessionError};
pub use mock::{
	mock_failure, mock_fallible_message, mock_message, selector, ContractMock, MessageMock,
	MockingApi, Selector,
};
pub use record::{decode_debug_buffer, ContractEvent, Record, Recorded};
pub use runtime::{DevChain, DevRuntime, RuntimeCall};
pub use session::Session;
pub use sp_core::crypto::AccountId32;
pub use sp_runtime::{Digest, DispatchError, Storage, Weight};

pub use {codec, frame_support, frame_system, pallet_balances, pallet_lean_contracts, sp_runtime};

/// The output of a message: ink! wraps each in this.
pub type MessageResult<Output> = Result<Output, LangError>;

/// A balance, in the chain's smallest unit.
pub type Balance = u128;

/// No arguments.
pub const NO_ARGS: &[&str] = &[];
/// No salt.
pub const NO_SALT: Vec<u8> = Vec::new();
/// No balance is transferred to the contract.
pub const NO_ENDOWMENT: Option<Balance> = None;

/// The account of Alice, the first actor of a session: that of `//Alice` on development chains. On
/// [`DevChain`], she has 1,000,000 units at genesis.
pub const ALICE: AccountId32 = AccountId32::new([
	0xd4, 0x35, 0x93, 0xc7, 0x15, 0xfd, 0xd3, 0x1c, 0x61, 0x14, 0x1a, 0xbd, 0x04, 0xa9, 0x9f, 0xd6,
	0x82, 0x2c, 0x85, 0x58, 0x85, 0x4c, 0xcd, 0xe3, 0x9a, 0x56, 0x84, 0xe7, 0xa5, 0x6d, 0xa2, 0x7d,
]);
/// The account of Bob: that of `//Bob` on development chains. On [`DevChain`], he has 1,000,000
/// units at genesis.
pub const BOB: AccountId32 = AccountId32::new([
	0x8e, 0xaf, 0x04, 0x15, 0x16, 0x87, 0x73, 0x63, 0x26, 0xc9, 0xfe, 0xa1, 0x7e, 0x25, 0xfc, 0x52,
	0x87, 0x61, 0x36, 0x93, 0xc9, 0x12, 0x90, 0x9c, 0xb2, 0x26, 0xaa, 0x47, 0x94, 0xf2, 0x6a, 0x48,
]);

/// The bundle of the contract in the package of the test, from its newest build. See [`local`].
#[macro_export]
macro_rules! local_contract_file {
	() => {
		$crate::local(env!("CARGO_MANIFEST_DIR"), env!("CARGO_PKG_NAME"))
	};
}
