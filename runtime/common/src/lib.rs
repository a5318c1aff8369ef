//! Types, prices, weights and runtime APIs that the runtimes of this repository share: the dev
//! chain, the parachain, and the dev chain with `pallet-contracts`.
//!
//! Each runtime configures its pallets itself, with the types of this crate.

#![cfg_attr(not(feature = "std"), no_std)]
// Generated weights and parameter types have no docs.
#![allow(missing_docs)]

extern crate alloc;

mod apis;
pub mod contracts;
pub mod fees;
pub mod genesis;
pub mod limits;
pub mod migrations;
pub mod payments;
mod types;
pub mod weights;

pub use types::*;
