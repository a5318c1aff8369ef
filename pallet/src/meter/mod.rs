//! The limits of a call: weight, and balance held for storage.

mod cost;
mod deposit;
mod price;
mod weight;

pub use cost::Cost;
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub use cost::SMALLEST_SIZE;
#[cfg(feature = "runtime-benchmarks")]
pub use cost::{DELETED_KEYS, IN_TURN, REPEATS};
pub use deposit::{DepositMeter, Termination};
pub use price::{Deposit, Diff};
pub use weight::{GasMeter, Lacking, Reserved};
