//! Utilities for the tests of other crates: accounts, and calls with a default for each argument.
//!
//! Names are those of `pallet-contracts`.

#![cfg(feature = "std")]

pub mod builder;

use frame_support::weights::Weight;
pub use sp_runtime::AccountId32;

/// The first test account.
pub const ALICE: AccountId32 = AccountId32::new([1; 32]);
/// The second test account.
pub const BOB: AccountId32 = AccountId32::new([2; 32]);
/// The third test account.
pub const CHARLIE: AccountId32 = AccountId32::new([3; 32]);
/// The fourth test account.
pub const DJANGO: AccountId32 = AccountId32::new([4; 32]);

/// A weight limit that is enough for any call of a test.
pub const GAS_LIMIT: Weight = Weight::from_parts(100_000_000_000, 3 * 1024 * 1024);
