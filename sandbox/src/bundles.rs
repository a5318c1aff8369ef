//! The files of contracts: found, built and read.

use crate::SessionError;
use contract_bundle::Bundle;
use std::{
	collections::BTreeMap,
	path::{Path, PathBuf},
	process::Command,
	sync::{Mutex, OnceLock, PoisonError},
};

/// Reads a `.contract` file.
///
/// # Errors
///
/// The file cannot be read, or has no contract metadata.
pub fn bundle(path: impl AsRef<Path>) -> Result<Bundle, SessionError> {
	Bundle::read(path.as_ref()).map_err(SessionError::Bundle)
}

/// Reads the `.contract` file of the contract whose `Cargo.toml` is in `folder`: that which
/// `cargo contract build` wrote last, for a contract on its own or in a workspace.
///
/// # Errors
///
/// As [`bundle`], and if there is no such file.
pub fn local(folder: impl AsRef<Path>, name: &str) -> Result<Bundle, SessionError> {
	let folder = folder.as_ref();
	let name = name.replace('-', "_");
	let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
	let targets = target.into_iter().chain(folder.ancestors().map(|folder| folder.join("target")));
	let files = targets.flat_map(|target| {
		let ink = target.join("ink");
		[ink.join(&name).join(format!("{name}.contract")), ink.join(format!("{name}.contract"))]
	});
	let newest = files
		.filter_map(|file| Some((file.metadata().ok()?.modified().ok()?, file)))
		.max_by_key(|(modified, _)| *modified);
	match newest {
		Some((_, file)) => bundle(file),
		None => Err(SessionError::Bundle(format!(
			"there is no {name}.contract in a folder target/ink at or above {}: build it with \
			 `cargo contract build`",
			folder.display()
		))),
	}
}

/// Builds the contract whose `Cargo.toml` is in `folder` with `cargo contract build`, and reads its
/// `.contract` file. In one process, each contract is built once. `cargo contract` itself finds out
/// whether there is something to build.
///
/// # Errors
///
/// The errors of `cargo contract build`, and those of [`local`].
pub fn build(folder: impl AsRef<Path>, name: &str) -> Result<Bundle, SessionError> {
	type Built = BTreeMap<PathBuf, Result<(), String>>;
	static BUILT: OnceLock<Mutex<Built>> = OnceLock::new();

	let folder = folder.as_ref();
	// Tests in other threads wait until it is built.
	let mut built =
		BUILT.get_or_init(Default::default).lock().unwrap_or_else(PoisonError::into_inner);
	let built = built.entry(folder.into()).or_insert_with(|| run_cargo_contract(folder));
	built.clone().map_err(SessionError::Bundle)?;
	local(folder, name)
}

fn run_cargo_contract(folder: &Path) -> Result<(), String> {
	let manifest = folder.join("Cargo.toml");
	let built = Command::new("cargo")
		.args(["contract", "build", "--manifest-path"])
		.arg(&manifest)
		// Flags for the machine of the tests are none for Wasm.
		.env_remove("RUSTFLAGS")
		.env_remove("CARGO_ENCODED_RUSTFLAGS")
		.output()
		.map_err(|error| format!("cargo cannot be run: {error}"))?;
	if built.status.success() {
		return Ok(());
	}
	Err(format!(
		"`cargo contract build --manifest-path {}` failed; `cargo install cargo-contract --version 5` \
		 installs it.\n{}",
		manifest.display(),
		String::from_utf8_lossy(&built.stderr)
	))
}
