//! The table of host functions: stable ids, bodies that fit their signatures, documentation.

use crate::{mock::*, Error};
use contracts_host_api::{HostFunction, Stability, ValueType};
use std::fmt::Write;

/// The function as an import of a module, named `$f`.
pub fn import(function: &HostFunction) -> String {
	let ty = |ty: ValueType| match ty {
		ValueType::I32 => "i32",
		ValueType::I64 => "i64",
		_ => unreachable!("host functions use integers only"),
	};
	let params: Vec<_> = function.signature.params().map(ty).collect();
	let result =
		function.signature.result().map_or(String::new(), |r| format!("(result {})", ty(r)));
	format!(
		r#"(import "{}" "{}" (func $f (param {}) {result}))"#,
		function.module,
		function.name,
		params.join(" "),
	)
}

#[test]
fn ids_are_the_first_numbers_so_that_the_next_free_one_is_their_count() {
	let mut ids: Vec<_> = host_functions().map(|function| function.id.0).collect();
	ids.sort_unstable();
	let expected: Vec<_> = (0..host_functions().count() as u16).collect();
	assert_eq!(ids, expected, "the next free id is {}", host_functions().count());
}

#[test]
fn names_of_parameters_are_as_many_as_the_signature_has() {
	for function in host_functions() {
		assert_eq!(function.params.len(), function.signature.params().count(), "{function:?}");
		assert!(!function.doc.trim().is_empty(), "{function:?}");
	}
}

/// wasmi compares the types of what is bound with those of the module's imports.
#[test]
fn every_function_links_with_its_signature() {
	on_chain(|| {
		Unstable::set(true);
		for function in host_functions() {
			let contract = instantiate_stored(contract(&import(function), "", "", ""));
			assert!(call(&contract, vec![]).result.is_ok(), "{function:?}");
		}
	});
}

#[test]
fn unstable_functions_are_refused_unless_the_chain_wants_them() {
	on_chain(|| {
		let mut unstable = 0;
		for function in host_functions() {
			if function.stability == Stability::Unstable {
				let outcome =
					try_instantiate(contract(&import(function), "", "", ""), 0, vec![], &[]);
				assert_eq!(outcome.result.unwrap_err(), Error::<Test>::UnstableImport(0).into());
				unstable += 1;
			}
		}
		assert!(unstable > 0);
	});
}

/// The page is made from the table. Run with `UPDATE_DOCS=1` to write it.
#[test]
fn the_documentation_page_is_that_of_the_table() {
	let mut functions = host_functions().copied().collect::<Vec<_>>();
	functions.sort_by_key(|function| (function.module, function.name));
	let mut page = String::from(
		"# Host functions\n\nWhat contracts import. Made from the table in `pallet/src/host` by \
		 `make docs`; do not edit.\n\nPointers and lengths are `i32` in bytes. An output buffer is \
		 a pointer and a pointer to its\nlength, which is set to the length of what was \
		 written.\n\n| id | import | signature | stability | what it does |\n| --- | --- | --- | --- \
		 | --- |\n",
	);
	for function in functions {
		let params: Vec<_> = function
			.params
			.iter()
			.zip(function.signature.params())
			.map(|(name, ty)| {
				let ty = format!("{ty:?}").to_lowercase();
				format!("{}: {ty}", name.trim_start_matches('_'))
			})
			.collect();
		let result = function
			.signature
			.result()
			.map_or(String::new(), |ty| format!(" -> {}", format!("{ty:?}").to_lowercase()));
		let doc: Vec<_> = function.doc.split_whitespace().collect();
		writeln!(
			page,
			"| {} | `{}::{}` | `({}){result}` | {} | {} |",
			function.id,
			function.module,
			function.name,
			params.join(", "),
			format!("{:?}", function.stability).to_lowercase(),
			doc.join(" "),
		)
		.unwrap();
	}
	let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/host-functions.md");
	if std::env::var_os("UPDATE_DOCS").is_some() {
		std::fs::write(path, &page).unwrap();
	}
	let written = std::fs::read_to_string(path).unwrap_or_default();
	assert!(written == page, "docs/host-functions.md is out of date: run `make docs`");
}
