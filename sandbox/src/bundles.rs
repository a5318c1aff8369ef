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

/// Reads the newest build of the contract `name`, whose `Cargo.toml` is in `folder`. `name` is that
/// of the package.
///
/// The file is `name.contract` in `ink` or `ink/name` of `CARGO_TARGET_DIR`, or of the nearest
/// folder `target` at or above `folder` that has it: a contract on its own or in a workspace. A
/// relative `CARGO_TARGET_DIR`, or a folder that only cargo's configuration names, is not looked
/// at.
///
/// # Errors
///
/// As [`bundle`], and if there is no such file.
pub fn local(folder: impl AsRef<Path>, name: &str) -> Result<Bundle, SessionError> {
	let folder = folder.as_ref();
	let name = name.replace('-', "_");
	let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
	let target = target.filter(|target| target.is_absolute());
	let targets = target.into_iter().chain(folder.ancestors().map(|folder| folder.join("target")));
	let newest_in = |target: PathBuf| {
		let ink = target.join("ink");
		let file = format!("{name}.contract");
		let built = [ink.join(&name).join(&file), ink.join(&file)].into_iter().filter_map(|file| {
			let metadata = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
			Some((metadata.modified().ok()?, file))
		});
		built.max_by_key(|(modified, _)| *modified)
	};
	match { targets }.find_map(newest_in) {
		Some((_, file)) => bundle(file),
		None => Err(SessionError::Bundle(format!(
			"there is no {name}.contract in a folder target/ink at or above {}: build it with \
			 `cargo contract build`",
			folder.display()
		))),
	}
}

/// Builds the contract `name`, whose `Cargo.toml` is in `folder`, with `cargo contract build`, and
/// reads its `.contract` file. In one process, each contract is built once. `cargo contract`
/// decides whether there is something to build.
///
/// # Errors
///
/// cargo cannot be run, `cargo contract build` fails, and the errors of [`local`].
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
		// Flags for the machine of the tests must not reach the build of the contract.
		.env_remove("RUSTFLAGS")
		.env_remove("CARGO_ENCODED_RUSTFLAGS")
		.output()
		.map_err(|error| format!("cannot run cargo: {error}"))?;
	if built.status.success() {
		return Ok(());
	}
	let output = String::from_utf8_lossy(&built.stderr);
	let hint = if output.contains("no such command") {
		"cargo-contract is not installed: `cargo install cargo-contract --version 5.0.3 --locked`\n"
	} else {
		""
	};
	Err(format!(
		"`cargo contract build --manifest-path {}` failed\n{hint}{output}",
		manifest.display()
	))
}
