//! Tests that plans link the same functions as wasmi's own `Linker`, with random host APIs and
//! modules.

mod common;

use codec::{DecodeAll, Encode};
use common::*;
use contracts_host_api::*;
use proptest::prelude::*;
use wasmi::{Engine, Instance, Module, Store};

/// Runs the module, linked by its plan. Returns `None` if the plan cannot be resolved.
fn by_plan(api: &RandomApi, module: &Module) -> Option<Calls> {
	let descriptor =
		Descriptor::new(Epoch(3), 0, api.0.to_vec()).expect("ids and names are unique");
	let bytes = descriptor.encode();
	let view = DescriptorView::new(&bytes).expect("is a descriptor");
	let plan = LinkPlan::resolve(module, &view).ok()?;
	let plan = LinkPlan::decode_all(&mut &plan.encode()[..]).expect("round-trips");
	let mut store = Store::new(module.engine(), Calls::new());
	let memory = memory(&plan, &mut store);
	let imports = plan.bind(api, &mut store, memory).expect("the ids are those of the API");
	let instance = Instance::new(&mut store, module, &imports).expect("the plan fits the module");
	Some(run(store, instance))
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(512))]

	#[test]
	fn a_plan_links_what_the_linker_links(
		(records, imports) in api_and_imports(),
		with_memory: bool,
	) {
		let engine = Engine::default();
		let module = Module::new(&engine, module(&imports, with_memory)).unwrap();
		let api = RandomApi::new(records);
		let expected = by_linker(&api, &module, with_memory);
		prop_assert_eq!(by_plan(&api, &module), expected);
	}

	/// After an upgrade, a plan from the old host API is either stale or links the same
	/// functions.
	#[test]
	fn no_upgrade_makes_a_current_plan_link_another_function(
		(records, imports) in api_and_imports(),
		upgrades in prop::collection::vec(api(), 1..4),
		kept in prop::collection::vec(any::<bool>(), 1..4),
	) {
		let engine = Engine::default();
		let module = Module::new(&engine, module(&imports, false)).unwrap();
		let first = Descriptor::new(Epoch(0), 0, records.clone()).unwrap();
		let bytes = first.encode();
		let view = DescriptorView::new(&bytes).unwrap();
		let Ok(plan) = LinkPlan::resolve(&module, &view) else { return Ok(()) };
		let mut current = first;
		for (mut upgrade, keep) in upgrades.into_iter().zip(kept.into_iter().cycle()) {
			if keep {
				// Keep the old functions, and add those that do not clash with them.
				let old = current.functions();
				upgrade.retain(|new| !old.iter().any(|old| {
					old.id == new.id || (old.module == new.module && old.name == new.name)
				}));
				upgrade.extend_from_slice(old);
			}
			current = current.successor(0, upgrade).unwrap();
			if current.epoch() == plan.epoch {
				for ((module, name, signature), id) in imports.iter().zip(&plan.functions) {
					let now = current.functions().iter().find(|function| function.id == *id);
					let now = now.map(|now| (&now.module, &now.name, now.signature));
					prop_assert_eq!(now, Some((module, name, *signature)));
				}
			}
		}
	}

	#[test]
	fn any_bytes_are_a_plan_or_not_but_never_a_panic(
		bytes in prop::collection::vec(any::<u8>(), 0..64)
	) {
		if let Ok(plan) = LinkPlan::decode_all(&mut &bytes[..]) {
			prop_assert_eq!(plan.encode(), bytes);
			let engine = Engine::default();
			let mut store = Store::new(&engine, Calls::new());
			prop_assert!(plan.functions.is_empty()
				|| plan.bind(&RandomApi::new(Vec::new()), &mut store, None).is_err());
		}
	}
}

fn resolve(records: Vec<FunctionRecord>, wat: &str) -> Result<LinkPlan, LinkError> {
	let descriptor = Descriptor::new(Epoch(0), 0, records).unwrap();
	let module = Module::new(&Engine::default(), wat::parse_str(wat).unwrap()).unwrap();
	let bytes = descriptor.encode();
	LinkPlan::resolve_with(&module, &DescriptorView::new(&bytes).unwrap(), Accept::default())
}

fn record(name: &str, stability: Stability) -> FunctionRecord {
	FunctionRecord {
		module: "env".into(),
		name: name.into(),
		signature: Signature::new(&[ValueType::I32], None).unwrap(),
		id: FunctionId(0),
		stability,
	}
}

#[test]
fn errors_name_the_import_and_both_signatures() {
	let known = || vec![record("known", Stability::Stable)];
	let error = |wat| resolve(known(), wat).unwrap_err().to_string();
	assert_eq!(
		error(r#"(module (import "env" "other" (func (param i64))))"#),
		"the module imports env::other (i64), which this host API does not have",
	);
	assert_eq!(
		error(r#"(module (import "env" "known" (func (param i64) (result i32))))"#),
		"the module imports env::known as (i64) -> i32, expected (i32)",
	);
	assert_eq!(
		error(r#"(module (import "env" "known" (func (result i32 i64))))"#),
		"the module imports env::known as () -> i32, i64, expected (i32)",
	);
	for (name, stability, expected) in [
		(
			"young",
			Stability::Unstable,
			"the module imports env::young, which is unstable and not offered here",
		),
		(
			"old",
			Stability::Deprecated,
			"the module imports env::old, which is deprecated and not offered to new modules",
		),
	] {
		let wat = format!(r#"(module (import "env" "{name}" (func (param i32))))"#);
		let found = resolve(vec![record(name, stability)], &wat).unwrap_err();
		assert_eq!(found.to_string(), expected);
	}
	for (wat, kind) in [
		(r#"(module (import "env" "t" (table 1 funcref)))"#, ImportKind::Table),
		(r#"(module (import "env" "g" (global i32)))"#, ImportKind::Global),
		(
			r#"(module (import "env" "m" (memory 1)) (import "env" "n" (memory 1)))"#,
			ImportKind::Memory,
		),
	] {
		let found = resolve(known(), wat).unwrap_err();
		assert!(matches!(found, LinkError::Unsupported { kind: k, .. } if k == kind), "{found}");
	}
}

#[test]
fn more_imports_than_a_plan_holds_are_refused() {
	let imports = r#"(import "env" "known" (func (param i32)))"#.repeat(MAX_IMPORTS);
	let known = || vec![record("known", Stability::Stable)];
	let plan = resolve(known(), &format!("(module {imports})")).unwrap();
	assert!(plan.encoded_size() <= <LinkPlan as codec::MaxEncodedLen>::max_encoded_len());
	let one_more = format!(r#"(module {imports} (import "env" "known" (func (param i32))))"#);
	assert_eq!(resolve(known(), &one_more), Err(LinkError::TooManyImports));
}
