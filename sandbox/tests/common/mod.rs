//! Contracts of this repository.

use contracts_sandbox::{bundle, Bundle};

/// Where `make contracts` puts them.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/contracts/target/ink");

pub fn contract(name: &str) -> Bundle {
	bundle(format!("{FOLDER}/{name}.contract")).expect("`make contracts` builds it")
}
