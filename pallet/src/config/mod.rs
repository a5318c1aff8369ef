//! The types that a chain configures the pallet with, and checks that their values fit together.

pub mod budgets;
pub mod debug;
pub mod preludes;

mod address;
mod limits;
mod randomness;

pub use address::{AddressGenerator, DefaultAddressGenerator};
pub use limits::Limits;
pub use randomness::NoRandomness;
