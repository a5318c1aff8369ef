//! The entry points of the pallet, other than host functions: extrinsics, runtime APIs and Rust
//! calls of other pallets.

pub mod announced;
pub mod dispatch;
pub mod executing;

mod dry_run;
mod origin;
mod views;
