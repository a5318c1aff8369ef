//! The types of the node's parts.

use lean_contracts_runtime::{opaque::Block, RuntimeApi};
use sc_consensus::LongestChain;
use sc_executor::WasmExecutor;
use sc_service::{TFullBackend, TFullClient};
use sc_transaction_pool::TransactionPoolHandle;

/// The executor of the runtime: Wasm with the host functions of Substrate.
type Executor = WasmExecutor<sp_io::SubstrateHostFunctions>;
/// The database.
pub type Backend = TFullBackend<Block>;
/// The chain.
pub type Client = TFullClient<Block, RuntimeApi, Executor>;
/// The rule that selects one of several forks.
pub type Chain = LongestChain<Backend, Block>;
/// The pool of waiting transactions.
pub type Pool = TransactionPoolHandle<Block, Client>;
