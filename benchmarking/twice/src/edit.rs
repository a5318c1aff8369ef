// The edits of the copy. `build.rs` includes them, and `lib.rs` to test them.

/// Replaces the only occurrence of `old` in `text`.
fn once(text: &str, old: &str, new: &str) -> Result<String, String> {
	match text.matches(old).count() {
		1 => Ok(text.replace(old, new)),
		count => Err(format!("`{old}` occurs {count} times, expected once")),
	}
}

/// Removes inner attributes and docs, which `include!` does not accept.
fn without_inner(root: &str) -> Result<String, String> {
	let inner = |line: &&str| line.starts_with("//!") || line.starts_with("#![");
	Ok(root.lines().filter(|line| !inner(line)).map(|line| format!("{line}\n")).collect())
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
	fn inner_attributes_and_docs_are_left_out() {
		let root = "//! Docs.\n#![no_std]\n/// Kept.\npub mod a;\n";
		assert_eq!(without_inner(root).unwrap(), "/// Kept.\npub mod a;\n");
	}

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
