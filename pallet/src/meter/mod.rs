//! What a call may cost: weight, and balance held for storage.

mod deposit;
mod weight;

pub use deposit::{Deposit, DepositMeter, Diff};
pub use weight::{Charged, WeightMeter};
