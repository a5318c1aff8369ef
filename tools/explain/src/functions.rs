//! Names of the functions in contract code.

use contract_bundle::printable;
use sp_core::H256;
use std::{
	collections::BTreeMap,
	fmt::Write,
	path::{Path, PathBuf},
};
use wasmparser::{ExternalKind, KnownCustom, Name, Parser, Payload};

/// Names of functions by code hash and index.
#[derive(Default)]
pub struct Functions {
	builds: Vec<Build>,
	codes: BTreeMap<H256, Code>,
}

/// A build that kept the names.
struct Build {
	path: PathBuf,
	code: Code,
	used: bool,
}

/// The functions of a module.
#[derive(Default)]
struct Code {
	/// The bytes of its functions.
	section: Vec<u8>,
	/// From its name section, as they are.
	names: BTreeMap<u32, String>,
	exports: BTreeMap<u32, String>,
}

impl Code {
	fn read(bytes: &[u8]) -> Result<Self, String> {
		let mut code = Self::default();
		for payload in Parser::new(0).parse_all(bytes) {
			match payload.map_err(|error| error.to_string())? {
				Payload::CodeSectionStart { range, .. } => {
					code.section = bytes.get(range).unwrap_or_default().to_vec();
				},
				Payload::ExportSection(exports) => {
					for export in exports {
						let export = export.map_err(|error| error.to_string())?;
						if export.kind == ExternalKind::Func {
							code.exports.insert(export.index, printable(export.name));
						}
					}
				},
				Payload::CustomSection(section) => {
					if let KnownCustom::Name(names) = section.as_known() {
						code.add_names(names);
					}
				},
				_ => (),
			}
		}
		Ok(code)
	}

	/// Adds the names of functions, up to the first that is malformed.
	fn add_names(&mut self, names: wasmparser::NameSectionReader) {
		for subsection in names {
			let Ok(Name::Function(functions)) = subsection else { continue };
			for naming in functions.into_iter().map_while(Result::ok) {
				self.names.insert(naming.index, naming.name.into());
			}
		}
	}
}

impl Functions {
	/// Reads builds that kept the names of functions.
	///
	/// # Errors
	///
	/// A file that is no module, or has no names.
	pub fn read(paths: &[PathBuf]) -> Result<Self, String> {
		let read = |path: &PathBuf| {
			let shown = path.display();
			let bytes = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
			if !bytes.starts_with(b"\0asm") {
				return Err(format!("{shown} is no Wasm module: expected NAME.names.wasm"));
			}
			let code = Code::read(&bytes)
				.map_err(|error| format!("{shown} is no Wasm module: {}", printable(&error)))?;
			if code.names.is_empty() {
				return Err(format!(
					"{shown} has no names of functions: expected a build with a name section, as \
					 `cargo contract build --keep-debug-symbols` makes it"
				));
			}
			Ok(Build { path: path.clone(), code, used: false })
		};
		let builds = paths.iter().map(read).collect::<Result<_, _>>()?;
		Ok(Self { builds, codes: BTreeMap::new() })
	}

	/// Adds contract code that was loaded.
	pub fn add(&mut self, hash: H256, bytes: &[u8]) {
		// Code that does not parse cannot have run.
		let mut code = Code::read(bytes).unwrap_or_default();
		for build in &mut self.builds {
			if build.code.section == code.section {
				build.used = true;
				code.names.clone_from(&build.code.names);
			}
		}
		self.codes.insert(hash, code);
	}

	/// The builds that have the functions of no contract code that was added.
	pub fn unused(&self) -> impl Iterator<Item = &Path> {
		self.builds.iter().filter(|build| !build.used).map(|build| &*build.path)
	}

	/// The name of a function: from a build, its export, or its index.
	pub fn name(&self, code_hash: &H256, index: u32) -> String {
		let code = self.codes.get(code_hash);
		if let Some(name) = code.and_then(|code| code.names.get(&index)) {
			return demangled(name);
		}
		let export = code.and_then(|code| code.exports.get(&index));
		export.cloned().unwrap_or_else(|| format!("function[{index}]"))
	}
}

/// A name as Rust writes it, safe to print. A mangled name of a few bytes can stand for one of a
/// megabyte.
fn demangled(name: &str) -> String {
	/// Takes this many bytes, and then fails.
	struct Limited(String, usize);
	impl std::fmt::Write for Limited {
		fn write_str(&mut self, text: &str) -> std::fmt::Result {
			self.1 = self.1.checked_sub(text.len()).ok_or(std::fmt::Error)?;
			self.0.push_str(text);
			Ok(())
		}
	}
	let mut written = Limited(String::new(), 1_000);
	// At the limit, the beginning of the name is shown.
	let _ = write!(written, "{:#}", rustc_demangle::demangle(name));
	printable(if written.0.is_empty() { name } else { &written.0 })
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn names_come_from_a_build_with_the_same_functions() {
		let text = |name: &str, body: &str| {
			wat::parse_str(format!("(module (func {name} {body}) (func (export \"call\")))"))
				.unwrap()
		};
		let folder = std::env::temp_dir().join(format!("names-{}", std::process::id()));
		std::fs::create_dir_all(&folder).unwrap();
		let path = folder.join("named.wasm");
		std::fs::write(&path, text("$_ZN3add3two17h0123456789abcdefE", "nop")).unwrap();
		let paths = [path.clone()];
		let hash = H256([1; 32]);

		let mut functions = Functions::read(&paths).unwrap();
		functions.add(hash, &text("", "nop"));
		assert_eq!(functions.unused().count(), 0);
		assert_eq!(functions.name(&hash, 0), "add::two");
		assert_eq!(functions.name(&hash, 1), "call");
		assert_eq!(functions.name(&hash, 2), "function[2]");
		assert_eq!(functions.name(&H256::zero(), 0), "function[0]");

		let mut functions = Functions::read(&paths).unwrap();
		functions.add(hash, &text("", "nop nop"));
		assert_eq!(functions.unused().collect::<Vec<_>>(), [&path]);
		std::fs::write(&path, text("", "nop")).unwrap();
		let error = Functions::read(&paths).err().unwrap();
		assert!(error.contains("has no names of functions"), "{error}");
		std::fs::remove_dir_all(&folder).unwrap();
	}
}
