//! A copy of `pallet-contracts` in which each call defines all host functions twice. It is a build
//! product in the target folder, and not committed.

use crate::read;
use std::path::Path;

/// Creates the copy.
///
/// # Errors
///
/// Returns an error if a file cannot be read or written, or if a text to be replaced does not occur
/// exactly once, as in another version.
pub fn copy(source: &Path, target: &Path) -> Result<(), String> {
	let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
	if target.exists() {
		std::fs::remove_dir_all(target).map_err(|error| failed(target, error))?;
	}
	copy_folder(source, target).map_err(|error| failed(source, error))?;
	for (file, edit) in [
		("Cargo.toml", rename as fn(&str) -> Result<String, String>),
		("src/wasm/runtime.rs", make_copy),
		("src/wasm/mod.rs", define_twice),
	] {
		let path = target.join(file);
		let text = edit(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
		std::fs::write(&path, text).map_err(|error| failed(&path, error))?;
	}
	Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
	std::fs::create_dir_all(to)?;
	for entry in std::fs::read_dir(from)? {
		let entry = entry?;
		let target = to.join(entry.file_name());
		if entry.file_type()?.is_dir() {
			copy_folder(&entry.path(), &target)?
		} else {
			std::fs::copy(entry.path(), target).map(|_| ())?
		}
	}
	Ok(())
}

/// Replaces the only occurrence of `old` in `text`.
fn once(text: &str, old: &str, new: &str) -> Result<String, String> {
	match text.matches(old).count() {
		1 => Ok(text.replace(old, new)),
		count => Err(format!(
			"`{old}` occurs {count} times, expected once; is this pallet-contracts 51.0.0?"
		)),
	}
}

fn rename(manifest: &str) -> Result<String, String> {
	let text = once(manifest, "name = \"pallet-contracts\"", "name = \"pallet-contracts-twice\"")?;
	once(&text, "name = \"pallet_contracts\"", "name = \"pallet_contracts_twice\"")
}

/// Derives `Copy` for a type whose value is passed a second time.
fn make_copy(runtime: &str) -> Result<String, String> {
	let declaration = "pub enum AllowDeprecatedInterface";
	once(runtime, declaration, &format!("#[derive(Clone, Copy)]\n{declaration}"))
}

/// Inserts a copy of the linker's definition, in a block of its own, before the definition.
fn define_twice(module: &str) -> Result<String, String> {
	const START: &str = "let mut linker = Linker::new(&contract.engine);";
	const DEFINE: &str = "E::define(";
	once(module, START, START)?;
	let start = module.find(START).unwrap_or_default();
	let missing = format!("there is no `{DEFINE}` after `{START}`");
	let define = module[start..].find(DEFINE).ok_or(missing.clone())? + start;
	let end = module[define..].find(';').ok_or(missing)? + define + 1;
	let (before, rest) = module.split_at(start);
	Ok(format!("{before}{{ {} }}\n{rest}", &module[start..end]))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_definition_stands_twice_the_first_time_in_a_block() {
		let module =
			"a();\nlet mut linker = Linker::new(&contract.engine);\nE::define(\n\tx,\n)?;\nb();\n";
		let definition = "let mut linker = Linker::new(&contract.engine);\nE::define(\n\tx,\n)?;";
		assert_eq!(
			define_twice(module).unwrap(),
			format!("a();\n{{ {definition} }}\n{definition}\nb();\n")
		);
	}

	#[test]
	fn another_version_is_refused() {
		assert!(define_twice("let mut linker = other();").unwrap_err().contains("occurs 0 times"));
		assert!(define_twice("let mut linker = Linker::new(&contract.engine);").is_err());
		assert!(make_copy("pub enum AllowDeprecatedInterface; pub enum AllowDeprecatedInterface;")
			.is_err());
	}
}
