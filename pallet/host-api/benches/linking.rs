//! Benchmark of instantiating a module, linked in each way that this crate offers and with
//! wasmi's own `Linker`. All ways use the same host functions, module and engine.
//!
//! Run it with `cargo bench -p contracts-host-api`. `docs/results/embedding.md` has the results.

use codec::Encode;
use contracts_host_api::*;
use criterion::{BenchmarkId, Criterion};
use wasmi::{Engine, Instance, Linker, Module, Store};

/// Defines the same host API for this crate and for wasmi's `Linker`.
macro_rules! both_ways {
	($api:ident, $define:ident: $( $id:literal $name:literal $function:ident )+) => {
		host_functions! {
			/// Functions that count how often they were called.
			pub struct $api;
			impl[] for u64;

			$(
				/// Adds a number.
				#[import($id, "env", $name)]
				stable fn $function(caller, number: u64) -> u64 {
					*caller.data_mut() += number + $id;
					Ok(*caller.data())
				}
			)+
		}

		fn $define(linker: &mut Linker<u64>) {
			$(
				linker
					.func_wrap("env", $name, |mut caller: wasmi::Caller<'_, u64>, number: u64| -> u64 {
						*caller.data_mut() += number + $id;
						*caller.data()
					})
					.expect("the name is free");
			)+
		}
	};
}

both_ways! { Twenty, define_twenty:
	0 "f0" f0 1 "f1" f1 2 "f2" f2 3 "f3" f3 4 "f4" f4 5 "f5" f5 6 "f6" f6 7 "f7" f7 8 "f8" f8 9 "f9" f9
	10 "f10" f10 11 "f11" f11 12 "f12" f12 13 "f13" f13 14 "f14" f14 15 "f15" f15 16 "f16" f16
	17 "f17" f17 18 "f18" f18 19 "f19" f19
}

/// A module that imports the first `count` functions and calls each of them once.
fn module(count: usize) -> Vec<u8> {
	let imports: String = (0..count)
		.map(|i| format!(r#"(import "env" "f{i}" (func $f{i} (param i64) (result i64)))"#))
		.collect();
	let calls: String = (0..count).map(|i| format!("(drop (call $f{i} (i64.const 1)))")).collect();
	let text = format!(r#"(module {imports} (func (export "run") {calls}))"#);
	wat::parse_str(text).expect("it is valid")
}

/// Runs the instance, so that no way to link can defer work to the first call.
fn run(store: &mut Store<u64>, instance: Instance) -> u64 {
	let run = instance.get_typed_func::<(), ()>(&*store, "run").expect("it is exported");
	run.call(&mut *store, ()).expect("no function fails");
	*store.data()
}

fn link(c: &mut Criterion) {
	let mut group = c.benchmark_group("instantiate and run, 20 host functions");
	for imports in [1usize, 4, 16] {
		let engine = Engine::default();
		let mut wasm = module(imports);
		let parsed = |wasm: &[u8]| Module::new(&engine, wasm).expect("it is valid");
		let module = parsed(&wasm);
		let records = Twenty::TABLE.functions().map(FunctionRecord::from);
		let descriptor = Descriptor::new(Epoch(0), 0, records).expect("ids are unique").encode();
		let view = || DescriptorView::new(&descriptor).expect("it was just made");
		let plan = LinkPlan::resolve(&module, &view()).expect("all imports are offered");
		let by = |name| BenchmarkId::new(name, imports);

		group.bench_function(by("Linker, made each time"), |b| {
			b.iter(|| {
				let mut linker = Linker::new(&engine);
				define_twenty(&mut linker);
				let mut store = Store::new(&engine, 0);
				let instance = linker.instantiate_and_start(&mut store, &module);
				run(&mut store, instance.expect("all imports are there"))
			})
		});
		let mut linker = Linker::new(&engine);
		define_twenty(&mut linker);
		group.bench_function(by("Linker, kept"), |b| {
			b.iter(|| {
				let mut store = Store::new(&engine, 0);
				let instance = linker.instantiate_and_start(&mut store, &module);
				run(&mut store, instance.expect("all imports are there"))
			})
		});
		group.bench_function(by("on demand: resolve and bind"), |b| {
			b.iter(|| {
				let mut store = Store::new(&engine, 0);
				let plan = LinkPlan::resolve(&module, &view()).expect("all imports are offered");
				let imports = plan.bind(&Twenty, &mut store, None).expect("it was just made");
				let instance = Instance::new(&mut store, &module, &imports);
				run(&mut store, instance.expect("the types fit"))
			})
		});
		group.bench_function(by("stored plan: bind"), |b| {
			b.iter(|| {
				let mut store = Store::new(&engine, 0);
				let imports = plan.bind(&Twenty, &mut store, None).expect("it is current");
				let instance = Instance::new(&mut store, &module, &imports);
				run(&mut store, instance.expect("the types fit"))
			})
		});
		group.bench_function(by("kept store: Linked"), |b| {
			let new = || Linked::new(module.clone(), &plan, &Twenty, 0).expect("it is current");
			let mut linked = new();
			b.iter(|| {
				// Each start leaves its instance in the store, so the store is replaced now and
				// then.
				if linked.instances() == 256 {
					linked = new();
				}
				let instance = linked.start().expect("the types fit");
				run(linked.store_mut(), instance)
			})
		});
		let rewind =
			Rewind::prepare(&mut wasm, &plan).expect("it has nothing that stands in the way");
		let linked = Linked::new(parsed(&wasm), &plan, &Twenty, 0).expect("it is current");
		let mut linked = linked.rewinding(Some(rewind.into()));
		group.bench_function(by("kept instance: Linked, Rewind"), |b| {
			b.iter(|| {
				let instance = linked.start().expect("the types fit");
				run(linked.store_mut(), instance)
			})
		});
		assert_eq!(linked.instances(), 1);
	}
	group.finish();
}

#[allow(missing_docs)]
mod groups {
	criterion::criterion_group!(benches, super::link);
}
criterion::criterion_main!(groups::benches);
