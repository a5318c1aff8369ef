//! Copies `pallet-contracts` from cargo's folder, changed to define all host functions twice in
//! each call.

use std::{
	env, fs,
	path::{Path, PathBuf},
};

include!("src/edit.rs");

fn main() {
	for file in ["build.rs", "src/edit.rs", "Cargo.toml"] {
		println!("cargo:rerun-if-changed={file}");
	}
	println!("cargo:rerun-if-env-changed=CARGO_HOME");
	if env::var_os("CARGO_FEATURE_COPY").is_none() {
		return;
	}
	let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
	if let Err(error) = copy(&out) {
		panic!("pallet-contracts: {error}");
	}
}

/// The folder in which cargo unpacked the crate. The feature `copy` makes it a dependency.
fn published() -> Result<PathBuf, String> {
	let manifest =
		fs::read_to_string("Cargo.toml").map_err(|error| format!("Cargo.toml: {error}"))?;
	let version = manifest.split("pallet-contracts = { version = \"=").nth(1);
	let version = version.and_then(|rest| rest.split('"').next());
	let version = version.ok_or("Cargo.toml has no exact version of pallet-contracts")?;
	let home = env::var_os("CARGO_HOME").map(PathBuf::from);
	let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
	let registries = home.ok_or("neither CARGO_HOME nor HOME is set")?.join("registry/src");
	let failed = |error| format!("{}: {error}", registries.display());
	for registry in fs::read_dir(&registries).map_err(failed)? {
		let folder = registry.map_err(failed)?.path().join(format!("pallet-contracts-{version}"));
		if folder.is_dir() {
			return Ok(folder);
		}
	}
	Err(format!("version {version} is not in {}", registries.display()))
}

/// Creates the copy.
///
/// # Errors
///
/// Returns an error if a file cannot be read or written, or if a text to be replaced does not occur
/// exactly once.
fn copy(out: &Path) -> Result<(), String> {
	let (source, target) = (published()?.join("src"), out.join("src"));
	let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
	if target.exists() {
		fs::remove_dir_all(&target).map_err(|error| failed(&target, error))?;
	}
	copy_folder(&source, &target).map_err(|error| failed(&source, error))?;
	for (file, edit) in [
		("lib.rs", without_inner as fn(&str) -> Result<String, String>),
		("wasm/runtime.rs", make_copy),
		("wasm/mod.rs", define_twice),
	] {
		let path = target.join(file);
		let text = fs::read_to_string(&path).map_err(|error| failed(&path, error))?;
		let text = edit(&text).map_err(|error| format!("{}: {error}", path.display()))?;
		fs::write(&path, text).map_err(|error| failed(&path, error))?;
	}
	// The crate's own build script writes this file. Only tests and benchmarks use the contents.
	let migrations = out.join("migration_codegen.rs");
	fs::write(&migrations, "pub mod codegen {}").map_err(|error| failed(&migrations, error))
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
	fs::create_dir_all(to)?;
	for entry in fs::read_dir(from)? {
		let entry = entry?;
		let target = to.join(entry.file_name());
		if entry.file_type()?.is_dir() {
			copy_folder(&entry.path(), &target)?
		} else {
			fs::copy(entry.path(), target).map(|_| ())?
		}
	}
	Ok(())
}
