//! Builds the runtime a second time, as the Wasm blob that a chain carries: `WASM_BINARY`,
//! compressed, and `WASM_BINARY_BLOATY`.
//!
//! The build uses only cargo, with the profile for which the weights were measured. The feature
//! `wasm-builder` uses `substrate-wasm-builder` instead. That compiles the C++ of binaryen first,
//! which takes as long as a third of the node. It needs binaryen to strip debug information,
//! which this profile does not have.
//!
//! Environment variables:
//!
//! - `WASM_BUILD_TYPE` selects another profile, for example `release`, which builds faster.
//! - `SKIP_WASM_BUILD` makes both constants `None`.

fn main() {
	#[cfg(all(feature = "std", feature = "wasm-builder"))]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
	#[cfg(all(feature = "std", not(feature = "wasm-builder")))]
	blob::build();
}

#[cfg(all(feature = "std", not(feature = "wasm-builder")))]
mod blob {
	use sp_maybe_compressed_blob::{compress_strongly, CODE_BLOB_BOMB_LIMIT};
	use std::{
		collections::BTreeSet,
		env, fs,
		path::{Path, PathBuf},
		process::Command,
	};

	const TARGET: &str = "wasm32v1-none";

	/// Features of the runtime that change the blob. The others change only its native form.
	const FEATURES: [&str; 6] = [
		"host-allocator",
		"next-version",
		"runtime-benchmarks",
		"short-sessions",
		"try-runtime",
		"xcm",
	];

	pub fn build() {
		for name in ["SKIP_WASM_BUILD", "WASM_BUILD_TYPE"] {
			println!("cargo:rerun-if-env-changed={name}");
		}
		let out = PathBuf::from(variable("OUT_DIR"));
		let constants = if env::var_os("SKIP_WASM_BUILD").is_some() {
			constant("WASM_BINARY", None) + &constant("WASM_BINARY_BLOATY", None)
		} else {
			let (plain, compressed) = blobs(&out);
			constant("WASM_BINARY", Some(&compressed))
				+ &constant("WASM_BINARY_BLOATY", Some(&plain))
		};
		write(&out.join("wasm_binary.rs"), constants.as_bytes());
	}

	/// Builds the blob. Returns the paths of the blob and of its compressed form.
	fn blobs(out: &Path) -> (PathBuf, PathBuf) {
		// `target/PROFILE/build/PACKAGE/out`
		let profile_dir = out.ancestors().nth(3).expect("cargo makes OUT_DIR four folders deep");
		let (name, wbuild) = (variable("CARGO_PKG_NAME"), profile_dir.join("wbuild"));
		let crate_name = name.replace('-', "_");
		let built = compile(&name, &wbuild.join("target")).join(&crate_name);
		watch(&built.with_extension("d"));

		let code = read(&built.with_extension("wasm"));
		let compressed = compress_strongly(&code, CODE_BLOB_BOMB_LIMIT)
			.unwrap_or_else(|| panic!("the blob has more than {CODE_BLOB_BOMB_LIMIT} bytes"));
		let place = |folder: &Path| {
			let plain = folder.join(format!("{crate_name}.wasm"));
			write(&plain, &code);
			let small = folder.join(format!("{crate_name}.compact.compressed.wasm"));
			write(&small, &compressed);
			(plain, small)
		};
		// For people and scripts. Builds with other features write there as well, so the constants
		// are those of this build's own folder.
		let folder = wbuild.join(name);
		fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
		place(&folder);
		place(out)
	}

	/// Runs cargo in a target folder of its own, because the outer cargo has locked the usual
	/// one. Returns the folder of the blob.
	fn compile(package: &str, target_dir: &Path) -> PathBuf {
		let profile = match env::var("WASM_BUILD_TYPE").as_deref() {
			Err(_) => "production".to_string(),
			// The name that `substrate-wasm-builder` has for it.
			Ok("debug") => "dev".into(),
			Ok(other) => other.into(),
		};
		let features: Vec<_> = FEATURES
			.into_iter()
			.filter(|name| {
				let name = name.replace('-', "_").to_uppercase();
				env::var_os(format!("CARGO_FEATURE_{name}")).is_some()
			})
			.collect();
		let mut cargo = Command::new(variable("CARGO"));
		cargo
			.args(["rustc", "--package", package, "--target", TARGET, "--profile", &profile])
			.args(["--crate-type", "cdylib", "--no-default-features", "--features"])
			.arg(features.join(","))
			.arg("--target-dir")
			.arg(target_dir)
			// Instead of flags that are meant for the native build.
			.env("CARGO_ENCODED_RUSTFLAGS", flags().join("\x1f"))
			.env_remove("RUSTC_WORKSPACE_WRAPPER")
			.env_remove("RUSTC_WRAPPER")
			.env_remove("RUSTC")
			.env_remove("TARGET");
		let status = cargo.status().unwrap_or_else(|error| panic!("cargo does not start: {error}"));
		assert!(
			status.success(),
			"the runtime's blob was not built, see above. A missing target is installed by `rustup \
			 target add {TARGET}`"
		);
		// The folder of cargo's profile `dev` has another name.
		let folder = if profile == "dev" { "debug" } else { profile.as_str() };
		target_dir.join(TARGET).join(folder)
	}

	/// Flags of rustc. No path of this machine is in the blob, so that all machines build the same.
	fn flags() -> Vec<String> {
		let home = |name: &str| env::var_os(name).map(PathBuf::from);
		let cargo_home = home("CARGO_HOME").or_else(|| Some(home("HOME")?.join(".cargo")));
		let root = Path::new(&variable("CARGO_MANIFEST_DIR")).join("..").canonicalize().ok();
		let mut flags =
			vec!["-Clink-arg=--export-table".into(), "--cfg=substrate_runtime".to_string()];
		for (path, name) in [(cargo_home, "cargo"), (root, "lean-contracts")] {
			let path = path.map(|path| format!("--remap-path-prefix={}={name}", path.display()));
			flags.extend(path);
		}
		flags
	}

	/// Makes cargo run this script again when a source of the blob changes. cargo lists the
	/// sources in a makefile.
	fn watch(list: &Path) {
		let text = String::from_utf8_lossy(&read(list)).into_owned();
		let sources = text.split_once(": ").map_or("", |(_, sources)| sources);
		// A space in a path is escaped.
		let sources = sources.replace("\\ ", "\0");
		let sources = sources.split_whitespace().map(|path| PathBuf::from(path.replace('\0', " ")));
		let mut watched: BTreeSet<PathBuf> = sources.collect();
		// The list has neither manifests, which choose features, nor dependencies.
		let manifests: Vec<_> = watched
			.iter()
			.filter_map(|source| {
				let mut folders =
					source.ancestors().skip(1).map(|folder| folder.join("Cargo.toml"));
				folders.find(|manifest| manifest.exists())
			})
			.collect();
		watched.extend(manifests);
		let root = Path::new(&variable("CARGO_MANIFEST_DIR")).join("..");
		watched
			.extend(["Cargo.lock", "Cargo.toml", ".cargo/config.toml"].map(|file| root.join(file)));
		for path in watched {
			println!("cargo:rerun-if-changed={}", path.display());
		}
	}

	fn constant(name: &str, blob: Option<&Path>) -> String {
		let value = match blob {
			Some(path) => format!("Some(include_bytes!({path:?}))"),
			None => "None".into(),
		};
		format!("pub const {name}: Option<&[u8]> = {value};\n")
	}

	fn variable(name: &str) -> String {
		env::var(name).unwrap_or_else(|_| panic!("cargo sets {name}"))
	}

	fn read(path: &Path) -> Vec<u8> {
		fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
	}

	/// Writes a file, unless it has these bytes already, because cargo compares modification
	/// times.
	fn write(path: &Path, bytes: &[u8]) {
		if fs::read(path).is_ok_and(|old| old == bytes) {
			return;
		}
		fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
	}
}
