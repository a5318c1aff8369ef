//! A copy of `pallet-contracts` in which each call defines all host functions twice. The additional
//! time of a call is the time to define them.
//!
//! `build.rs` makes the copy from the published crate, with the feature `copy`. Nothing of it is
//! in this repository.

#![cfg_attr(not(test), no_std)]
#![allow(missing_docs, unexpected_cfgs, clippy::all)]
#![allow(rustdoc::all)]

#[cfg(feature = "copy")]
include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));

#[cfg(test)]
mod edit;
