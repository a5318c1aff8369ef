//! The table of host functions: stable ids, bodies that fit their signatures, documentation.

use crate::{mock::*, Error};
use contracts_host_api::{HostFunction, Stability, ValueType};

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
	// The ids of the group `Xcm`, which requires a feature.
	const XCM: [u16; 2] = [118, 119];
	let mut ids: Vec<_> = host_functions().map(|function| function.id.0).chain(XCM).collect();
	ids.sort_unstable();
	let expected: Vec<_> = (0..ids.len() as u16).collect();
	assert_eq!(ids, expected, "the next free id is {}", ids.len());
}

#[test]
fn names_of_parameters_are_as_many_as_the_signature_has() {
	for function in host_functions() {
		assert_eq!(function.params.len(), function.signature.params().count(), "{function:?}");
		assert!(!function.doc.trim().is_empty(), "{function:?}");
	}
}

/// wasmi compares the types of bound functions with those of the module's imports.
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
