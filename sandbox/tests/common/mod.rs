//! Contracts of this repository.

use contracts_sandbox::{bundle, Bundle};
use std::path::PathBuf;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/contracts/target/ink");

pub fn contract(name: &str) -> Bundle {
	bundle(format!("{FOLDER}/{name}.contract")).expect("`make contracts` builds it")
}

/// The build of a contract that kept the names of its functions.
#[allow(dead_code, reason = "one of the tests needs it")]
pub fn names(name: &str) -> PathBuf {
	format!("{FOLDER}/{name}.names.wasm").into()
}
