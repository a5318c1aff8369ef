//! Tools to measure the dev chain's runtime blob: a chain in memory, and encoded extrinsics.

pub mod chain;
pub mod costs;
pub mod extrinsic;
pub mod speed;
pub mod weight;
