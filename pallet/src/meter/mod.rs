//! What a call may cost: weight, and balance held for storage.

mod cost;
mod deposit;
mod weight;

pub use cost::Cost;
#[cfg(all(test, feature = "runtime-benchmarks"))]
pub use cost::{SMALLEST_CODE, SMALLEST_ITEMS};
pub use deposit::{Deposit, DepositMeter, Diff};
pub use weight::{Charged, WeightMeter};
