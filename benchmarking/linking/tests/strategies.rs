//! All strategies must link exactly the modules that wasmi's `Linker` links.

#[path = "../../../pallet/host-api/tests/common/mod.rs"]
mod common;

use codec::Encode;
use common::*;
use contracts_host_api::*;
use linking_strategies::strategy::{
	Bound, Eager, FromDescriptor, Lazy, Names, OnDemand, Request, Shared, Strategy, StrategyError,
};
use proptest::prelude::*;
use wasmi::{Engine, Instance, Module, Store};

impl Names for RandomApi {
	fn names(&self) -> impl Iterator<Item = (&str, &str, FunctionId)> {
		self.0.iter().map(|record| (&record.module[..], &record.name[..], record.id))
	}
}

/// Links a module twice by a strategy, and runs the second result. `None` if the strategy refuses.
fn by_strategy(
	mut strategy: impl Strategy<Calls>,
	api: &RandomApi,
	descriptor: &[u8],
	plan: &LinkPlan,
	module: &Module,
) -> Option<Calls> {
	let mut store = Store::new(module.engine(), Calls::new());
	let memory = memory(plan, &mut store);
	let request = Request { api, descriptor, module, plan, memory };
	strategy.link(&request, &mut store).ok()?;
	let imports = strategy.link(&request, &mut store).ok()?;
	let instance = Instance::new(&mut store, module, &imports).ok()?;
	Some(run(store, instance))
}

/// Links and runs a module by each strategy. Those that need a plan refuse if there is none.
fn by_all(
	api: &RandomApi,
	module: &Module,
	with_memory: bool,
) -> Vec<(&'static str, Option<Calls>)> {
	let descriptor = Descriptor::new(Epoch(3), 0, api.0.to_vec()).unwrap().encode();
	let resolved = LinkPlan::resolve(module, &DescriptorView::new(&descriptor).unwrap()).ok();
	// A plan with only the memory, for strategies that look functions up themselves.
	let limits = with_memory.then_some(MemoryLimits { initial: 1, maximum: Some(2) });
	let bare = LinkPlan { epoch: Epoch(3), functions: Vec::new(), memory: limits };
	let (d, plan) = (&descriptor[..], resolved.as_ref());
	vec![
		("eager", by_strategy(Eager, api, d, &bare, module)),
		("descriptor", by_strategy(FromDescriptor, api, d, &bare, module)),
		("on demand", by_strategy(OnDemand, api, d, &bare, module)),
		("bound", plan.and_then(|plan| by_strategy(Bound, api, d, plan, module))),
		("lazy", plan.and_then(|plan| by_strategy(Lazy, api, d, plan, module))),
		("shared", plan.and_then(|plan| by_strategy(Shared::default(), api, d, plan, module))),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn every_strategy_links_what_the_linker_links(
		(records, imports) in api_and_imports(),
		with_memory: bool,
	) {
		let module = Module::new(&Engine::default(), module(&imports, with_memory)).unwrap();
		let api = RandomApi::new(records);
		let expected = by_linker(&api, &module, with_memory);
		for (name, found) in by_all(&api, &module, with_memory) {
			prop_assert_eq!(&found, &expected, "{}", name);
		}
	}
}

fn corpus_api() -> RandomApi {
	let record = |id, name: &str, params: &[ValueType], result| FunctionRecord {
		module: "env".into(),
		name: name.into(),
		signature: Signature::new(params, result).unwrap(),
		id: FunctionId(id),
		stability: Stability::Stable,
	};
	RandomApi::new(vec![
		record(7, "a", &[], None),
		record(3, "b", &[ValueType::I32, ValueType::I64], Some(ValueType::I64)),
		record(9, "c", &[], Some(ValueType::I32)),
	])
}

#[test]
fn every_strategy_agrees_on_modules_written_by_hand() {
	let run = r#"(export "run" (func 0))"#;
	let modules = [
		(r#"(module (func (export "run")))"#.into(), Some(vec![])),
		(format!(r#"(module (import "env" "a" (func)) {run})"#), Some(vec![7])),
		// The same function twice, with the memory in between, in another order than the table's.
		(
			r#"(module (import "env" "c" (func $c (result i32))) (import "env" "memory" (memory 1 2))
				(import "env" "a" (func $a)) (import "env" "c" (func $c2 (result i32)))
				(func (export "run") (drop (call $c2)) (call $a) (drop (call $c))))"#
				.into(),
			Some(vec![9, 7, 9]),
		),
		// A function that is imported and not called.
		(
			r#"(module (import "env" "b" (func (param i32 i64) (result i64)))
				(func (export "run")))"#
				.into(),
			Some(vec![]),
		),
		(r#"(module (import "env" "d" (func)) (func (export "run")))"#.into(), None),
		(r#"(module (import "other" "a" (func)) (func (export "run")))"#.into(), None),
		(r#"(module (import "env" "a" (func (param i32))) (func (export "run")))"#.into(), None),
	];
	for (text, expected) in modules {
		let with_memory = text.contains("memory");
		let module = Module::new(&Engine::default(), wat::parse_str(&text).unwrap()).unwrap();
		assert_eq!(by_linker(&corpus_api(), &module, with_memory), expected, "{text}");
		for (name, found) in by_all(&corpus_api(), &module, with_memory) {
			assert_eq!(found, expected, "{name}: {text}");
		}
	}
}

#[test]
fn a_strategy_says_which_import_it_could_not_link() {
	let text = r#"(module (import "env" "a" (func)) (import "env" "gone" (func (param i32))))"#;
	let module = Module::new(&Engine::default(), wat::parse_str(text).unwrap()).unwrap();
	let api = corpus_api();
	let descriptor = Descriptor::new(Epoch(0), 0, api.0.to_vec()).unwrap().encode();
	let plan =
		LinkPlan { epoch: Epoch(0), functions: vec![FunctionId(7), FunctionId(70)], memory: None };
	let mut store = Store::new(module.engine(), Calls::new());
	let request =
		Request { api: &api, descriptor: &descriptor, module: &module, plan: &plan, memory: None };
	for error in [
		Eager.link(&request, &mut store),
		FromDescriptor.link(&request, &mut store),
		OnDemand.link(&request, &mut store),
	] {
		assert!(error.unwrap_err().to_string().contains("env::gone"));
	}
	let unknown = StrategyError::Bind(BindError::UnknownId(FunctionId(70)));
	assert_eq!(Bound.link(&request, &mut store).unwrap_err(), unknown);
	assert_eq!(Shared::default().link(&request, &mut store).unwrap_err(), unknown);
}
