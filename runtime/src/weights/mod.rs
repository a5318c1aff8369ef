//! What this chain charges, written by `make weights`. All but this file.

pub mod block_weights;
pub mod extrinsic_weights;
pub mod frame_system;
pub mod pallet_balances;
pub mod pallet_lean_contracts;
pub mod pallet_sudo;
pub mod pallet_timestamp;
pub mod pallet_utility;
