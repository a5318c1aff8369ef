//! Extrinsics of the dev chain in bytes, for what measures blobs of its runtime.

pub mod extrinsic;
pub mod weight;
