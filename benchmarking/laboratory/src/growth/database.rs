//! The state in a ParityDB database, with the settings of a node.

use super::state::Header;
use sc_client_api::backend::{Backend as _, BlockImportOperation, NewBlockState};
use sc_client_db::{Backend, BlocksPruning, DatabaseSettings, DatabaseSource};
use sp_core::{storage::Storage, H256};
use sp_runtime::{generic, Digest, OpaqueExtrinsic, StateVersion};
use std::path::Path;

/// The dev chain's block.
pub type Block = generic::Block<Header, OpaqueExtrinsic>;

/// Size of the trie node cache in bytes: a node's default.
const TRIE_CACHE: usize = 64 * 1024 * 1024;

/// Opens the database in a folder, or creates it.
///
/// # Errors
///
/// Returns the database's error, with the path of the folder.
pub fn open(folder: &Path) -> Result<Backend<Block>, String> {
	let settings = DatabaseSettings {
		trie_cache_maximum_size: Some(TRIE_CACHE),
		state_pruning: None,
		source: DatabaseSource::ParityDb { path: folder.to_path_buf() },
		blocks_pruning: BlocksPruning::KeepFinalized,
		pruning_filters: Vec::new(),
		metrics_registry: None,
	};
	Backend::new(settings, 4096).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Writes the state as that of a genesis block, and returns the hash of the block.
///
/// # Errors
///
/// Returns the database's error.
pub fn write_genesis(backend: &Backend<Block>, storage: Storage) -> Result<H256, String> {
	let write = || -> sp_blockchain::Result<H256> {
		let mut operation = backend.begin_operation()?;
		let root = operation.set_genesis_state(storage, true, StateVersion::V1)?;
		let header = Header {
			parent_hash: H256::zero(),
			number: 0,
			state_root: root,
			extrinsics_root: sp_trie::empty_trie_root::<sp_trie::LayoutV1<sp_core::Blake2Hasher>>(),
			digest: Digest::default(),
		};
		let hash = sp_runtime::traits::Header::hash(&header);
		operation.set_block_data(
			header,
			Some(Vec::new()),
			None,
			None,
			NewBlockState::Final,
			true,
		)?;
		backend.commit_operation(operation)?;
		Ok(hash)
	};
	write().map_err(|error| error.to_string())
}
