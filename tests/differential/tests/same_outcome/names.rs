//! Checks `docs/names.md`: the answer of each pallet to a module that imports each name.

use crate::chain::{lean, reference};
use sp_runtime::DispatchError;
use std::{fs, path::Path};

/// A module that imports one function.
fn importing(module: &str, name: &str, signature: &str) -> Vec<u8> {
	let (params, result) = signature.split_once(')').expect("a signature has parameters");
	let params = params.trim_start_matches('(').replace(',', "");
	let result = match result.trim_start_matches(" -> ") {
		"" => String::new(),
		ty => format!("(result {ty})"),
	};
	let text = format!(
		r#"(module (import "{module}" "{name}" (func (param {params}) {result}))
			(import "env" "memory" (memory 1 1)) (func (export "deploy")) (func (export "call")))"#
	);
	wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn error_of(uploaded: Result<(), DispatchError>) -> &'static str {
	match uploaded {
		Ok(()) => "",
		Err(DispatchError::Module(error)) => error.message.unwrap_or("?"),
		Err(_) => "?",
	}
}

#[test]
fn both_pallets_take_each_name_as_the_page_says() {
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/names.md");
	let page = fs::read_to_string(path).expect("the page is there");
	let (mut ours, mut theirs) = (lean::Chain::new(&[]), reference::Chain::new(&[]));
	let mut names = 0;
	for row in page.lines().filter(|line| line.starts_with("| `seal")) {
		let cells: Vec<_> = row.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
		let [_, name, signature, there, id, here, _] = cells[..] else { panic!("{row}") };
		let (module, name) = name.split_once("::").expect("a name has a module");
		let code = importing(module, name, signature);
		let expected = match there {
			"stable" | "unstable" => "",
			"deprecated" | "benchmarks only" => "CodeRejected",
			other => panic!("{other} in {row}"),
		};
		assert_eq!(error_of(theirs.upload(&code)), expected, "there: {row}");
		let expected = match here {
			"stable" | "unstable" | "feature `xcm" => "",
			"deprecated" => "DeprecatedImport",
			"" => "UnknownImport",
			other => panic!("{other} in {row}"),
		};
		assert_eq!(error_of(ours.upload(&code)), expected, "here: {row}");
		let found = lean::Chain::function_id(module, name);
		assert_eq!(found.map(|id| id.to_string()).unwrap_or_default(), id, "{row}");
		names += 1;
	}
	assert_eq!(names, 121);
}
