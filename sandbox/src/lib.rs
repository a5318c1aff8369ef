//! Tests of contracts without a node: the runtime runs in the test's process.
//!
//! ```no_run
//! use contracts_sandbox::{bundle, DevChain, Session, ALICE, BOB, NO_ENDOWMENT, NO_SALT};
//!
//! let mut session = Session::<DevChain>::default();
//! let token = bundle("target/ink/token/token.contract").unwrap();
//! session.deploy_bundle(token, "new", &["1000"], NO_SALT, NO_ENDOWMENT).unwrap();
//!
//! let to_bob = [BOB.to_string(), "300".into()];
//! session.call::<_, Result<(), ()>>("transfer", &to_bob, NO_ENDOWMENT).unwrap().unwrap().unwrap();
//! let balance: u128 = session.query("balance_of", &[ALICE.to_string()]).unwrap().unwrap();
//! assert_eq!(balance, 700);
//! ```
//!
//! A call that fails panics in `unwrap` with its decoded trace: frames, host functions, storage,
//! events, and the reason.
//!
//! | file | content |
//! | --- | --- |
//! | `session` | deploys and calls contracts |
//! | `chain` | the state of the chain: blocks, time, balances, snapshots |
//! | `record` | results, events and debug messages of a session |
//! | `error` | errors, with the trace |
//! | `runtime` | the runtime that comes with the crate |
//!
//! Names follow `drink` and `ink_sandbox` where the thing is the same. A session is generic over a
//! [`Sandbox`], which names a runtime.

mod chain;
mod error;
mod record;
mod runtime;
mod session;

pub use chain::{Chain, ChainRuntime, Sandbox, Snapshot};
pub use contract_bundle::Bundle;
pub use error::{LangError, SessionError};
pub use record::{ContractEvent, Record, Recorded};
pub use runtime::{DevChain, DevRuntime};
pub use session::{MessageResult, Session};
pub use sp_core::crypto::AccountId32;
pub use sp_runtime::{Digest, Storage, Weight};

/// Balances, in the chain's smallest unit.
pub type Balance = u128;

/// No arguments.
pub const NO_ARGS: &[&str] = &[];
/// No salt.
pub const NO_SALT: Vec<u8> = Vec::new();
/// No balance is transferred.
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

/// Reads a `.contract` file.
///
/// # Errors
///
/// The file cannot be read, or has no contract metadata.
pub fn bundle(path: impl AsRef<std::path::Path>) -> Result<Bundle, SessionError> {
	Bundle::read(path.as_ref()).map_err(SessionError::Bundle)
}
