//! A runtime blob in the executor, with the settings of a node: what tests run it in and benchmarks measure
//! it in.

pub mod counts;

use sc_executor_common::{
	runtime_blob::RuntimeBlob,
	wasm_runtime::{HeapAllocStrategy, WasmInstance, WasmModule},
};
use sc_executor_wasmtime::{Config, DeterministicStackLimit, InstantiationStrategy, Semantics};
use sp_externalities::{set_and_run_with_externalities, Externalities};
use sp_wasm_interface::HostFunctions;
use std::time::{Duration, Instant};

/// As a node has it.
const HEAP: HeapAllocStrategy = HeapAllocStrategy::Static { extra_pages: 2048 };

/// Who runs the blob.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Runner {
	/// A node of the chain.
	Node,
	/// A validator of a relay chain, that checks a parachain's block: with a bound on the stack that is the same on
	/// every machine, and an instance made anew, as `polkadot-node-core-pvf-common` has it.
	Validator,
}

/// A compiled runtime. Each call runs in an instance of its own.
pub struct Blob(Box<dyn WasmInstance>);

/// What a call returned, and what it took.
pub struct Called {
	/// As the runtime returned it.
	pub output: Vec<u8>,
	/// Time of the call, its instance included.
	pub took: Duration,
	/// The most bytes that were allocated on the runtime's heap at once.
	pub heap_peak: u32,
	/// Bytes of the runtime's memory that its heap covers at the end, freed blocks included.
	pub heap_extent: u32,
	/// Pages of the host's memory that the call touched first, by the operating system's count: `None` where that is not
	/// Linux.
	pub page_faults: Option<u64>,
}

impl Blob {
	/// Compiles a blob, which may be compressed, with the host functions of Substrate.
	///
	/// # Errors
	///
	/// What the executor says of a blob that is no runtime.
	pub fn new(code: &[u8]) -> Result<Self, String> {
		Self::with_host_functions::<sp_io::SubstrateHostFunctions>(code, Runner::Node)
	}

	/// The same with other host functions, and for whom.
	///
	/// # Errors
	///
	/// What the executor says of a blob that is no runtime.
	pub fn with_host_functions<H: HostFunctions>(
		code: &[u8],
		runner: Runner,
	) -> Result<Self, String> {
		let blob = RuntimeBlob::uncompress_if_needed(code).map_err(|error| error.to_string())?;
		// As `sc-executor` does for a node.
		let (instantiation_strategy, deterministic_stack_limit) = match runner {
			Runner::Node => (InstantiationStrategy::PoolingCopyOnWrite, None),
			Runner::Validator => (
				InstantiationStrategy::RecreateInstance,
				Some(DeterministicStackLimit {
					logical_max: 65_536,
					native_stack_max: 256 * 1024 * 1024,
				}),
			),
		};
		let config = Config {
			// A validator has no state: functions of it are imported and replaced, and never called.
			allow_missing_func_imports: runner == Runner::Validator,
			cache_path: None,
			semantics: Semantics {
				instantiation_strategy,
				deterministic_stack_limit,
				canonicalize_nans: false,
				parallel_compilation: true,
				heap_alloc_strategy: HEAP,
				wasm_multi_value: false,
				wasm_bulk_memory: false,
				wasm_reference_types: false,
				wasm_simd: false,
			},
		};
		let runtime = sc_executor_wasmtime::create_runtime::<H>(blob, config)
			.map_err(|error| error.to_string())?;
		runtime.new_instance(HEAP).map(Self).map_err(|error| error.to_string())
	}

	/// Calls an exported function of the runtime on the state that `ext` gives access to.
	///
	/// # Errors
	///
	/// There is no such function, or the runtime panicked; the text names the function.
	pub fn call(
		&mut self,
		ext: &mut dyn Externalities,
		function: &str,
		input: &[u8],
	) -> Result<Called, String> {
		let before = page_faults();
		let (answer, heap, took) = set_and_run_with_externalities(ext, || {
			let start = Instant::now();
			let (answer, heap) = self.0.call_with_allocation_stats(function, input);
			(answer, heap, start.elapsed())
		});
		let page_faults =
			page_faults().zip(before).map(|(after, before)| after.saturating_sub(before));
		let output = answer.map_err(|error| format!("{function}: {error}"))?;
		let (heap_peak, heap_extent) =
			heap.map_or((0, 0), |heap| (heap.bytes_allocated_peak, heap.address_space_used));
		Ok(Called { output, took, heap_peak, heap_extent, page_faults })
	}
}

/// Page faults of this thread that needed no disk: the tenth field of `/proc/thread-self/stat` (`man 5 proc`).
fn page_faults() -> Option<u64> {
	let stat = std::fs::read_to_string("/proc/thread-self/stat").ok()?;
	// The name of the command, in parentheses, may hold spaces.
	let (_, after_name) = stat.rsplit_once(')')?;
	after_name.split_ascii_whitespace().nth(7)?.parse().ok()
}
