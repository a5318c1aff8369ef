//! The RPC methods of the node, in addition to those of every Substrate node.

use crate::parts::{Client, Pool};
use jsonrpsee::RpcModule;
use lean_contracts_runtime::Hash;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_manual_seal::{
	rpc::{ManualSeal, ManualSealApiServer},
	EngineCommand,
};
use std::{error::Error, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};

/// Sends to the task that makes blocks, where it is told to by RPC.
pub type SealSender = futures::channel::mpsc::Sender<EngineCommand<Hash>>;

/// Nonces, fees and, with `--seal manual`, `engine_createBlock` and `engine_finalizeBlock`.
pub fn create(
	client: Arc<Client>,
	pool: Arc<Pool>,
	seal: Option<SealSender>,
) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	let mut module = RpcModule::new(());
	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client).into_rpc())?;
	if let Some(seal) = seal {
		module.merge(ManualSeal::new(seal).into_rpc())?;
	}
	Ok(module)
}
