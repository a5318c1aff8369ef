//! A target for stores that are kept: an instance must not notice earlier instances in its store.

use crate::modules::module;
use codec::Encode;
use contracts_host_api::{
	Bind, Descriptor, DescriptorView, Epoch, FunctionId, LinkPlan, Linked, Rewind,
};
use wasmi::{AsContextMut, CompilationMode, Config, Engine, Func, Module, TrapCode};

/// A host API without functions.
struct Nothing;
impl Bind<()> for Nothing {
	fn bind(&self, _: FunctionId, _: impl AsContextMut<Data = ()>) -> Option<Func> {
		None
	}
}

/// The outcome of starting and calling a module: remaining fuel, result, and memory.
#[derive(PartialEq, Eq)]
struct Run {
	fuel: u64,
	end: Result<(), Option<TrapCode>>,
	memory: Vec<u8>,
}

const FUEL: u64 = 100_000;

fn run(linked: &mut Linked<()>) -> Run {
	linked.store_mut().set_fuel(FUEL).expect("fuel is metered");
	let end = linked.start().and_then(|instance| {
		let call = instance.get_func(linked.store(), "call").expect("it is exported");
		call.call(linked.store_mut(), &[], &mut [])
	});
	let memory = linked.memory().map(|memory| memory.data(linked.store()).to_vec());
	Run {
		fuel: linked.store().get_fuel().expect("fuel is metered"),
		end: end.map_err(|error| error.as_trap_code()),
		memory: memory.unwrap_or_default(),
	}
}

/// Generates a module from the bytes. Each start in a kept store or a kept instance must have the
/// outcome of a start in a new store.
pub fn kept_and_new(seed: &[u8]) {
	let Some(mut code) = module(seed, r#"(import "env" "memory" (memory 1 16))"#) else { return };
	let mut config = Config::default();
	config
		.consume_fuel(true)
		.wasm_mutable_global(false)
		.wasm_bulk_memory(false)
		.wasm_reference_types(false)
		.compilation_mode(CompilationMode::Lazy);
	let Ok(module) = Module::new(&Engine::new(&config), &code) else { return };
	let Ok(nothing) = Descriptor::new(Epoch(1), 0, []) else { return };
	let nothing = nothing.encode();
	let Ok(view) = DescriptorView::new(&nothing) else { return };
	let Ok(plan) = LinkPlan::resolve(&module, &view) else { return };
	let link = |module: &Module| {
		Linked::new(module.clone(), &plan, &Nothing, ()).expect("it was resolved")
	};
	// The first run translates the functions, which consumes fuel.
	run(&mut link(&module));
	let expected = run(&mut link(&module));
	does_the_same(link(&module), &expected);
	let Some(rewind) = Rewind::prepare(&mut code, &plan) else { return };
	// The module exports globals, which must be enabled.
	let engine = Engine::new(config.wasm_mutable_global(true));
	let module = Module::new(&engine, &code).expect("exports were added to a valid module");
	run(&mut link(&module));
	does_the_same(link(&module).rewinding(Some(rewind.into())), &expected);
}

fn does_the_same(mut linked: Linked<()>, expected: &Run) {
	for start in 0..4 {
		let found = run(&mut linked);
		assert!(found == *expected, "start {start}: {:?}, {:?}", found.end, expected.end);
		if !linked.is_as_new() {
			break;
		}
	}
}
