//! Weights of the pallets that both chains have, which are those of the dev chain. The pallets of
//! cumulus come with weights of their own.

#[path = "../../src/weights/block_weights.rs"]
pub mod block_weights;
#[path = "../../src/weights/extrinsic_weights.rs"]
pub mod extrinsic_weights;
#[path = "../../src/weights/frame_system.rs"]
pub mod frame_system;
#[path = "../../src/weights/frame_system_extensions.rs"]
pub mod frame_system_extensions;
#[path = "../../src/weights/pallet_balances.rs"]
pub mod pallet_balances;
#[path = "../../src/weights/pallet_migrations.rs"]
pub mod pallet_migrations;
#[path = "../../src/weights/pallet_sudo.rs"]
pub mod pallet_sudo;
#[path = "../../src/weights/pallet_timestamp.rs"]
pub mod pallet_timestamp;
#[path = "../../src/weights/pallet_transaction_payment.rs"]
pub mod pallet_transaction_payment;
#[path = "../../src/weights/pallet_utility.rs"]
pub mod pallet_utility;
#[path = "../../src/weights/payments.rs"]
pub mod payments;
