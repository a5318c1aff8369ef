//! Random host APIs, modules that import from them, and their link by wasmi's own `Linker`.

#![allow(dead_code)] // each test uses a part

use contracts_host_api::*;
use proptest::prelude::*;
use wasm_encoder as enc;
use wasmi::{AsContextMut, Caller, Func, Instance, Linker, Module, Store, Val};

/// The ids of the host functions called so far.
pub type Calls = Vec<u16>;

/// A host API made at run time. Each function notes its id and returns zero.
#[derive(Clone, Copy)]
pub struct RandomApi(pub &'static [FunctionRecord]);

impl RandomApi {
	/// An API of these functions.
	pub fn new(records: Vec<FunctionRecord>) -> Self {
		Self(records.leak())
	}

	pub fn function(record: &FunctionRecord, mut store: impl AsContextMut<Data = Calls>) -> Func {
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

pub fn value_type() -> impl Strategy<Value = ValueType> {
	prop_oneof![Just(ValueType::I32), Just(ValueType::I64)]
}

pub fn signature() -> impl Strategy<Value = Signature> {
	(prop::collection::vec(value_type(), 0..4), prop::option::of(value_type()))
		.prop_map(|(params, result)| Signature::new(&params, result).unwrap())
}

/// Few names, so that modules often import existing functions, sometimes with another type.
pub fn import() -> impl Strategy<Value = (String, String, Signature)> {
	("[ab]", "[a-d]{1,2}", signature())
}

pub fn api() -> impl Strategy<Value = Vec<FunctionRecord>> {
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
pub fn api_and_imports(
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

pub fn encode_type(ty: ValueType) -> enc::ValType {
	match ty {
		ValueType::I32 => enc::ValType::I32,
		ValueType::I64 => enc::ValType::I64,
		_ => unreachable!("no other type is generated"),
	}
}

/// A module with these imports, and a memory before them if `memory` is set. Its `run` calls each
/// import once.
pub fn module(imports: &[(String, String, Signature)], memory: bool) -> Vec<u8> {
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

pub fn memory(plan: &LinkPlan, store: &mut Store<Calls>) -> Option<wasmi::Memory> {
	let ty = plan.memory?.to_memory_type().expect("the module's own limits are valid");
	Some(wasmi::Memory::new(store, ty).expect("two pages can be allocated"))
}

pub fn run(mut store: Store<Calls>, instance: Instance) -> Calls {
	let run = instance.get_typed_func::<(), ()>(&store, "run").expect("is exported");
	run.call(&mut store, ()).expect("no host function fails");
	store.into_data()
}

/// Runs the module, linked by wasmi's `Linker`. Returns `None` if the linker refuses it.
pub fn by_linker(api: &RandomApi, module: &Module, with_memory: bool) -> Option<Calls> {
	let mut store = Store::new(module.engine(), Calls::new());
	let mut linker = Linker::new(module.engine());
	for record in api.0 {
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
