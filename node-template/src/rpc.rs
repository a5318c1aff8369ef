//! The RPC methods of every kind of chain, in addition to those of every Substrate node.

use crate::parts::{Client, Pool};
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_service::{error::Error, Configuration};
use std::{io::ErrorKind, net::TcpListener, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};

/// Adds the methods for nonces and fees to those of the block maker in `module`.
pub fn methods(
	client: Arc<Client>,
	pool: Arc<Pool>,
	mut module: RpcModule<()>,
) -> Result<RpcModule<()>, RegisterMethodError> {
	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client).into_rpc())?;
	Ok(module)
}

/// Returns an error if an RPC port is taken. Otherwise `sc-service` would choose another port,
/// where no client looks for the node.
pub fn insist_on_ports(config: &mut Configuration) -> Result<(), Error> {
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		endpoint.retry_random_port = false;
		let address = endpoint.listen_addr;
		match TcpListener::bind(address) {
			Err(error) if error.kind() == ErrorKind::AddrInUse => {
				let port = address.port();
				return Err(Error::Other(format!(
					"the RPC port {port} is taken, perhaps by another node; `ss -ltnp 'sport = :{port}'` \
					 shows by which process. End it, or choose another port with --rpc-port, or any \
					 free one with --rpc-port 0"
				)));
			},
			// The server reports other errors.
			_ => (),
		}
	}
	Ok(())
}
