//! Linking strategies and tables of other lengths for the linking benchmark.
//!
//! They replace the pallet's own linking through
//! [`Config::HostFunctions`](pallet_lean_contracts::Config::HostFunctions): [`Resized`] is another
//! table, and [`Measured`] wraps a table and overrides the way to link it. No chain uses them.
//! `docs/linking.md` has the cost of each strategy.
//!
//! With the feature `blob`, built for wasm32, it is a runtime with all measured pallets.

#![cfg_attr(not(feature = "std"), no_std)]
// The table with 500 functions is evaluated at compile time.
#![cfg_attr(feature = "blob", allow(long_running_const_eval))]

extern crate alloc;

#[cfg(feature = "blob")]
mod blob;
mod made_up;
mod measured;
pub mod strategy;

pub use made_up::Resized;
pub use measured::{Linking, Measured, Selection, KEY};
