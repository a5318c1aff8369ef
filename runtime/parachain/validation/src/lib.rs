//! Blocks of the parachain, as a collator makes them and a relay chain's validators check them: what is charged for
//! proofs against what they hold, with what is given back, and whether `validate_block` accepts what was built.

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

/// What a block may be charged, of all classes.
pub fn max_block() -> Weight {
	RuntimeBlockWeights::get().max_block
}

/// What calls may be charged in a block.
pub fn max_normal() -> Weight {
	let normal = RuntimeBlockWeights::get().get(DispatchClass::Normal).max_total;
	normal.unwrap_or_else(max_block)
}

/// What a test or a measurement needs: the blob, from the environment.
///
/// # Errors
///
/// Says how it is built.
pub fn blob() -> Result<Vec<u8>, String> {
	// Why a runtime panics is only in its log.
	sp_tracing::try_init_simple();
	let path = std::env::var("LEAN_PARACHAIN")
		.map_err(|_| "LEAN_PARACHAIN must be the parachain's blob: run `make test-parachain`")?;
	std::fs::read(&path).map_err(|error| format!("{path}: {error}"))
}
