//! What the linking benchmark puts in the place of the pallet's own linking: each of the ways that were
//! proposed, and tables of other lengths.
//!
//! Nothing of this is in a runtime that a chain would use. The pallet has two seams for it:
//! [`Config::Linker`](pallet_lean_contracts::Config::Linker), which [`Measured`] implements, and
//! [`Config::HostFunctions`](pallet_lean_contracts::Config::HostFunctions), which [`Resized`] does.
//! `docs/linking.md` has what each costs.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod made_up;
mod measured;
pub mod strategy;

pub use made_up::Resized;
pub use measured::{Linking, Measured, Selection, KEY};
