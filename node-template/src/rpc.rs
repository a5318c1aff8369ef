//! The RPC methods of every kind of chain, in addition to those of every Substrate node.

use crate::parts::{Client, Pool};
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// Nonces and fees, added to the methods of what makes blocks.
pub fn methods(
	client: Arc<Client>,
	pool: Arc<Pool>,
	mut module: RpcModule<()>,
) -> Result<RpcModule<()>, RegisterMethodError> {
	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client).into_rpc())?;
	Ok(module)
}
