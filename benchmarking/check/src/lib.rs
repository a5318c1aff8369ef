//! The dev chain's runtime as a blob: a chain of it in memory, and extrinsics in bytes, for what
//! measures it.

pub mod chain;
pub mod costs;
pub mod extrinsic;
pub mod speed;
pub mod weight;
