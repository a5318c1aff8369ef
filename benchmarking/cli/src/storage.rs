//! The storage benchmark on a temporary database.

use crate::{cli::Storage, ExtraHostFunctions};
use frame_benchmarking_cli::OpaqueBlock;
use sc_executor::WasmExecutor;
use sc_service::{Configuration, TFullBackend};

/// Includes the host functions of benchmarks, so that blobs built with benchmarks run as well.
type HostFunctions = (
	sp_io::SubstrateHostFunctions,
	frame_benchmarking::benchmarking::HostFunctions,
	ExtraHostFunctions,
);
type Executor = WasmExecutor<HostFunctions>;

/// Creates the database from the genesis and runs the benchmark on it.
///
/// # Errors
///
/// Returns an error for `--mode validate-block`, or if the state has fewer keys than a batch.
pub fn run(command: &Storage, config: Configuration) -> sc_cli::Result<()> {
	if command.command.params.is_validate_block_mode() {
		// This mode needs a parachain's blob, and this binary is built without support for it.
		return Err("`--mode validate-block` is for parachains, and not built into this binary: \
			use `frame-omni-bencher`"
			.into());
	}
	let keys = config.chain_spec.build_storage()?.top.len();
	let batch = command.command.params.batch_size;
	if keys < batch {
		return Err(format!(
			"the state has {keys} keys, fewer than a batch of {batch}, so writes cannot be measured: \
			 pass `--batch-size {keys}` or less, or a larger state"
		)
		.into());
	}
	let executor: Executor = sc_service::new_wasm_executor(&config.executor);
	let (client, backend, _keystore, _tasks) =
		sc_service::new_full_parts::<OpaqueBlock, (), _>(&config, None, executor, Vec::new())?;
	let (db, storage) = (backend.expose_db(), backend.expose_storage());
	let cache = backend.expose_shared_trie_cache();
	command.command.run::<OpaqueBlock, TFullBackend<OpaqueBlock>, _>(
		config,
		std::sync::Arc::new(client),
		db,
		storage,
		cache,
	)
}
