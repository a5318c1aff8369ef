//! Plans link what wasmi's own `Linker` links, on random host APIs and modules.

use codec::{DecodeAll, Encode};
use contracts_host_api::*;
use proptest::prelude::*;
use wasm_encoder as enc;
use wasmi::{AsContextMut, Caller, Engine, Func, Instance, Linker, Module, Store, Val};

/// The ids of the host functions called so far.
type Calls = Vec<u16>;

/// A host API made at run time: each function notes its id and returns zero.
struct RandomApi(Vec<FunctionRecord>);

impl RandomApi {
	fn function(record: &FunctionRecord, mut store: impl AsContextMut<Data = Calls>) -> Func {
		let (id, result) = (record.id.0, record.signature.to_func_type());
		Func::new(
			&mut store,
			record.signature.to_func_type(),
			move |mut caller: Caller<'_, Calls>, _: &[Val], results: &mut [Val]| {
				caller.data_mut().push(id);
				for (slot, ty) in results.iter_mut().zip(result.results()) {
					*slot = Val::default_for_ty(*ty);
				}
				Ok(())
			},
		)
	}
}

impl Bind<Calls> for RandomApi {
	fn bind(&self, id: FunctionId, store: impl AsContextMut<Data = Calls>) -> Option<Func> {
		let record = self.0.iter().find(|record| record.id == id)?;
		Some(Self::function(record, store))
	}
}

fn value_type() -> impl Strategy<Value = ValueType> {
	prop_oneof![Just(ValueType::I32), Just(ValueType::I64)]
}

fn signature() -> impl Strategy<Value = Signature> {
	(prop::collection::vec(value_type(), 0..4), prop::option::of(value_type()))
		.prop_map(|(params, result)| Signature::new(&params, result).unwrap())
}

/// Few names, so that modules often import what is there; sometimes with another type.
fn import() -> impl Strategy<Value = (String, String, Signature)> {
	("[ab]", "[a-d]{1,2}", signature())
}

fn api() -> impl Strategy<Value = Vec<FunctionRecord>> {
	prop::collection::vec((import(), any::<u16>()), 0..24).prop_map(|functions| {
		let mut records: Vec<FunctionRecord> = Vec::new();
		for ((module, name, signature), id) in functions {
			let (id, stability) = (FunctionId(id), Stability::Stable);
			let clash =
				|old: &FunctionRecord| old.id == id || (old.module == module && old.name == name);
			if !records.iter().any(clash) {
				records.push(FunctionRecord { module, name, signature, id, stability });
			}
		}
		records
	})
}

/// Imports of a module: mostly functions of the API, some made up.
fn api_and_imports(
) -> impl Strategy<Value = (Vec<FunctionRecord>, Vec<(String, String, Signature)>)> {
	api().prop_flat_map(|records| {
		let known: Vec<_> = records
			.iter()
			.map(|record| (record.module.clone(), record.name.clone(), record.signature))
			.collect();
		let one = if known.is_empty() {
			import().boxed()
		} else {
			prop_oneof![40 => prop::sample::select(known), 1 => import()].boxed()
		};
		(Just(records), prop::collection::vec(one, 0..12))
	})
}

fn encode_type(ty: ValueType) -> enc::ValType {
	match ty {
		ValueType::I32 => enc::ValType::I32,
		ValueType::I64 => enc::ValType::I64,
		_ => unreachable!("no other type is generated"),
	}
}

/// A module that imports `imports`, and a memory before them if `memory`, and whose `run` calls
/// each import once.
fn module(imports: &[(String, String, Signature)], memory: bool) -> Vec<u8> {
	let (mut types, mut import_section) = (enc::TypeSection::new(), enc::ImportSection::new());
	let mut run = enc::Function::new([]);
	if memory {
		let ty = enc::MemoryType {
			minimum: 1,
			maximum: Some(2),
			memory64: false,
			shared: false,
			page_size_log2: None,
		};
		import_section.import("env", "memory", ty);
	}
	for (i, (module, name, signature)) in imports.iter().enumerate() {
		let params: Vec<_> = signature.params().map(encode_type).collect();
		types.ty().function(params, signature.result().map(encode_type));
		import_section.import(module, name, enc::EntityType::Function(i as u32));
		for param in signature.params() {
			match param {
				ValueType::I32 => run.instruction(&enc::Instruction::I32Const(0)),
				_ => run.instruction(&enc::Instruction::I64Const(0)),
			};
		}
		run.instruction(&enc::Instruction::Call(i as u32));
		if signature.result().is_some() {
			run.instruction(&enc::Instruction::Drop);
		}
	}
	run.instruction(&enc::Instruction::End);
	types.ty().function([], []);
	let mut functions = enc::FunctionSection::new();
	functions.function(imports.len() as u32);
	let mut exports = enc::ExportSection::new();
	exports.export("run", enc::ExportKind::Func, imports.len() as u32);
	let mut code = enc::CodeSection::new();
	code.function(&run);
	let mut module = enc::Module::new();
	module.section(&types).section(&import_section).section(&functions);
	module.section(&exports).section(&code);
	module.finish()
}

fn memory(plan: &LinkPlan, store: &mut Store<Calls>) -> Option<wasmi::Memory> {
	let ty = plan.memory?.to_memory_type().expect("the module's own limits are valid");
	Some(wasmi::Memory::new(store, ty).expect("two pages can be allocated"))
}

fn run(mut store: Store<Calls>, instance: Instance) -> Calls {
	let run = instance.get_typed_func::<(), ()>(&store, "run").expect("is exported");
	run.call(&mut store, ()).expect("no host function fails");
	store.into_data()
}

/// What wasmi's `Linker` makes of the module; `None` if it refuses.
fn by_linker(api: &RandomApi, module: &Module, with_memory: bool) -> Option<Calls> {
	let mut store = Store::new(module.engine(), Calls::new());
	let mut linker = Linker::new(module.engine());
	for record in &api.0 {
		let function = RandomApi::function(record, &mut store);
		linker.define(&record.module, &record.name, function).expect("names are unique");
	}
	if with_memory {
		let ty = wasmi::MemoryType::new(1, Some(2));
		let memory = wasmi::Memory::new(&mut store, ty).expect("one page can be allocated");
		linker.define("env", "memory", memory).expect("the name is free");
	}
	let instance = linker.instantiate_and_start(&mut store, module).ok()?;
	Some(run(store, instance))
}

/// What the plan makes of it; `None` if it cannot be resolved.
fn by_plan(api: &RandomApi, module: &Module) -> Option<Calls> {
	let descriptor = Descriptor::new(Epoch(3), 0, api.0.clone()).expect("ids and names are unique");
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
		let api = RandomApi(records);
		let expected = by_linker(&api, &module, with_memory);
		prop_assert_eq!(by_plan(&api, &module), expected);
	}

	/// A plan from an old host API is either stale after an upgrade, or links what it did.
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
				// Grow what is there by what does not clash with it.
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
				|| plan.bind(&RandomApi(Vec::new()), &mut store, None).is_err());
		}
	}
}

fn resolve(records: Vec<FunctionRecord>, wat: &str) -> Result<LinkPlan, LinkError> {
	let descriptor = Descriptor::new(Epoch(0), 0, records).unwrap();
	let module = Module::new(&Engine::default(), wat::parse_str(wat).unwrap()).unwrap();
	let bytes = descriptor.encode();
	LinkPlan::resolve_with(&module, &DescriptorView::new(&bytes).unwrap(), false)
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
	let unstable = vec![record("young", Stability::Unstable)];
	assert_eq!(
		resolve(unstable, r#"(module (import "env" "young" (func (param i32))))"#)
			.unwrap_err()
			.to_string(),
		"the module imports env::young, which is unstable and not offered here",
	);
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
