//! Tests and measurements with blocks of the parachain, which a collator makes and a relay
//! chain's validators check. They compare the proof size that is charged, after unused size was
//! given back, with the recorded proof. They check that `validate_block` accepts each block.

mod collator;
mod transactions;
mod validator;
mod workload;

use frame_support::{dispatch::DispatchClass, weights::Weight};
use lean_contracts_parachain_runtime::RuntimeBlockWeights;

pub use collator::{Applied, Collation, Collator};
pub use transactions::{contract, ink, Signer};
pub use validator::Validator;
pub use workload::{cases, filler, Case, Chain, Full, Job};

/// Maximum weight of a block, of all classes.
pub fn max_block() -> Weight {
	RuntimeBlockWeights::get().max_block
}

/// Maximum weight of the calls in a block.
pub fn max_normal() -> Weight {
	let normal = RuntimeBlockWeights::get().get(DispatchClass::Normal).max_total;
	normal.unwrap_or_else(max_block)
}

/// The parachain's blob, from the file that the environment variable `LEAN_PARACHAIN` names.
///
/// # Errors
///
/// Returns an error, which says how to build the blob, if the variable is not set or the file
/// cannot be read.
pub fn blob() -> Result<Vec<u8>, String> {
	// The reason of a runtime's panic is only in its log.
	sp_tracing::try_init_simple();
	let path = std::env::var("LEAN_PARACHAIN")
		.map_err(|_| "LEAN_PARACHAIN must be the parachain's blob: run `make test-parachain`")?;
	std::fs::read(&path).map_err(|error| format!("{path}: {error}"))
}
