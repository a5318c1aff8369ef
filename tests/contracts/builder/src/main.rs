//! Builds the ink! contracts of this workspace: `NAME.wasm`, which goes on chain, `NAME.contract`,
//! the same with ink!'s metadata, which polkadot-js reads, and `NAME.names.wasm`, the same with the
//! names of its functions, for profiles.
//!
//! The output is like that of `cargo contract build`. It takes a fifth of the time, and does not
//! need a quarter of an hour to build cargo-contract (record 0063 in docs/decisions).

use anyhow::{bail, ensure, Context, Result};
use blake2::{digest::consts::U32, Blake2b, Digest};
use std::{
	env, fs,
	path::{Path, PathBuf},
	process::Command,
};

const TARGET: &str = "wasm32v1-none";

/// Contracts that are also built as for a live chain, without debug messages:
/// `NAME.production.wasm`.
const FOR_PRODUCTION: [&str; 7] =
	["toggle", "token", "psp22token", "accumulator", "adder", "subber", "caller"];

/// Maximum number of pages of a contract's memory, as allowed by the chain.
const MAX_PAGES: u64 = 16;

/// The flags of cargo-contract: 64 KiB of stack before the data, memory imported from the host.
const RUSTFLAGS: &str = "-C link-arg=-zstack-size=65536 -C link-arg=--import-memory \
	-C panic=abort --cfg substrate_runtime";

fn main() -> Result<()> {
	// Not the folder at compile time, as clones may share a target folder.
	let folder = env::var_os("CARGO_MANIFEST_DIR").context("run it with `cargo run -p builder`")?;
	let workspace = Path::new(&folder).join("..");
	let out = env::args().nth(1).map_or(workspace.join("target/ink"), PathBuf::from);
	fs::create_dir_all(&out).with_context(|| format!("cannot create {}", out.display()))?;
	let target = env::var_os("CARGO_TARGET_DIR").map_or(workspace.join("target"), PathBuf::from);

	let compiler = compiler()?;
	let mut names: Vec<String> = fs::read_dir(&workspace)?
		.filter_map(|entry| {
			let path = entry.ok()?.path();
			path.join("lib.rs").exists().then(|| path.file_name()?.to_str().map(String::from))?
		})
		.collect();
	names.sort();
	ensure!(!names.is_empty(), "no contracts in {}", workspace.display());

	for (i, name) in names.iter().enumerate() {
		if FOR_PRODUCTION.contains(&&name[..]) {
			let raw = compile(&workspace, &target, name, &[])?;
			optimize(&strip(&raw)?, &out, &format!("{name}.production"))?;
		}
		let raw = compile(&workspace, &target, name, &["--features", "ink-debug"])?;
		let wasm = optimize(&strip(&raw)?, &out, name)?;
		let metadata = Command::new("cargo")
			.current_dir(&workspace)
			.args(["run", "-q", "-p", "metadata", "--features", name])
			.stderr(std::process::Stdio::inherit())
			.output()?;
		ensure!(metadata.status.success(), "cannot print the metadata of {name}");
		let bundle = bundle(name, &wasm, &compiler, serde_json::from_slice(&metadata.stdout)?)?;
		fs::write(out.join(format!("{name}.contract")), bundle)?;
		println!(
			"[{}/{}] {name}: {} bytes ({} as compiled)",
			i + 1,
			names.len(),
			wasm.len(),
			raw.len(),
		);
	}
	println!("written to {}", out.canonicalize()?.display());
	Ok(())
}

/// `rustc` with its version, which cargo-contract requires in a bundle.
fn compiler() -> Result<String> {
	let output = Command::new("rustc").arg("--version").output().context("cannot run rustc")?;
	let text = String::from_utf8(output.stdout)?;
	let version = text.split_whitespace().nth(1);
	Ok(format!("rustc {}", version.with_context(|| format!("rustc has no version: `{text}`"))?))
}

fn run(command: &mut Command) -> Result<()> {
	let status = command.status().with_context(|| format!("cannot run {command:?}"))?;
	ensure!(status.success(), "{command:?} failed with {status}");
	Ok(())
}

fn compile(workspace: &Path, target: &Path, name: &str, features: &[&str]) -> Result<Vec<u8>> {
	run(Command::new("cargo")
		.current_dir(workspace)
		.env("RUSTFLAGS", RUSTFLAGS)
		.args(["rustc", "-q", "-p", name, "--lib", "--crate-type", "cdylib"])
		.args(["--no-default-features", "--release", "--target", TARGET])
		.args(features))?;
	let path = target.join(TARGET).join("release").join(format!("{name}.wasm"));
	fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// Keeps the exports that a contract needs, bounds its memory, and drops custom sections except for
/// the names.
fn strip(wasm: &[u8]) -> Result<Vec<u8>> {
	use wasm_encoder::{
		reencode::{Reencode, RoundtripReencoder},
		ExportSection, ImportSection, MemoryType, Module, RawSection,
	};
	use wasmparser::{Parser, Payload, TypeRef};

	let mut module = Module::new();
	for payload in Parser::new(0).parse_all(wasm) {
		let payload = payload?;
		match &payload {
			Payload::ImportSection(section) => {
				let mut imports = ImportSection::new();
				for import in section.clone() {
					let import = import?;
					let ty = match import.ty {
						TypeRef::Memory(ty) => MemoryType {
							minimum: ty.initial,
							maximum: Some(MAX_PAGES),
							memory64: false,
							shared: false,
							page_size_log2: None,
						}
						.into(),
						ty => RoundtripReencoder.entity_type(ty)?,
					};
					imports.import(import.module, import.name, ty);
				}
				module.section(&imports);
			},
			Payload::ExportSection(section) => {
				let mut exports = ExportSection::new();
				for export in section.clone() {
					let export = export?;
					if matches!(export.name, "call" | "deploy") {
						RoundtripReencoder.parse_export(&mut exports, export);
					}
				}
				module.section(&exports);
			},
			Payload::CustomSection(section) if section.name() != "name" => (),
			_ => {
				if let Some((id, range)) = payload.as_section() {
					let data = wasm.get(range).context("a section reaches beyond the module")?;
					module.section(&RawSection { id, data });
				}
			},
		}
	}
	Ok(module.finish())
}

/// Optimises the module with `wasm-opt`, which removes code that is no longer exported. Writes
/// `NAME.names.wasm`, for profiles, and `NAME.wasm`, which has no names. Returns the latter.
fn optimize(wasm: &[u8], out: &Path, name: &str) -> Result<Vec<u8>> {
	let named = out.join(format!("{name}.names.wasm"));
	fs::write(&named, wasm)?;
	let status = Command::new("wasm-opt")
		.args(["-Oz", "--mvp-features", "--enable-sign-ext", "--zero-filled-memory"])
		.args(["--debuginfo", "--strip-producers"])
		.arg(&named)
		.arg("-o")
		.arg(&named)
		.status();
	match status {
		Ok(status) if status.success() => (),
		Ok(status) => bail!("wasm-opt failed with {status} on {}", named.display()),
		Err(error) => bail!("cannot run wasm-opt ({error}); install the package binaryen"),
	}
	let wasm = without_custom_sections(&fs::read(&named)?)?;
	fs::write(out.join(format!("{name}.wasm")), &wasm)?;
	Ok(wasm)
}

fn without_custom_sections(wasm: &[u8]) -> Result<Vec<u8>> {
	let mut module = wasm_encoder::Module::new();
	for payload in wasmparser::Parser::new(0).parse_all(wasm) {
		let payload = payload?;
		match payload.as_section() {
			Some((id, range)) if !matches!(payload, wasmparser::Payload::CustomSection(_)) => {
				let data = wasm.get(range).context("a section reaches beyond the module")?;
				module.section(&wasm_encoder::RawSection { id, data });
			},
			_ => (),
		}
	}
	Ok(module.finish())
}

fn bundle(name: &str, wasm: &[u8], compiler: &str, metadata: serde_json::Value) -> Result<Vec<u8>> {
	let hash = Blake2b::<U32>::digest(wasm);
	let language = match metadata.get("version").map(|version| version.to_string()).as_deref() {
		Some("5") => "ink! 5.1.1",
		Some("\"4\"") => "ink! 4.3.0",
		other => bail!("the metadata of {name} is of version {other:?}"),
	};
	let mut bundle = serde_json::json!({
		"source": {
			"hash": format!("0x{}", hex::encode(hash)),
			"language": language,
			"compiler": compiler,
			"wasm": format!("0x{}", hex::encode(wasm)),
		},
		"contract": {
			"name": name,
			"version": env!("CARGO_PKG_VERSION"),
			"authors": [env!("CARGO_PKG_AUTHORS")],
		},
	});
	let (Some(fields), serde_json::Value::Object(metadata)) = (bundle.as_object_mut(), metadata)
	else {
		bail!("the metadata of {name} is no JSON object");
	};
	fields.extend(metadata);
	Ok(serde_json::to_vec(&bundle)?)
}
