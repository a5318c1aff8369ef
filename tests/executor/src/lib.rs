//! A runtime blob in the executor with the settings of a node, for tests and benchmarks.

pub mod counts;

use sc_executor_common::{
	runtime_blob::RuntimeBlob,
	wasm_runtime::{HeapAllocStrategy, WasmInstance, WasmModule},
};
use sc_executor_wasmtime::{Config, DeterministicStackLimit, InstantiationStrategy, Semantics};
use sp_externalities::{set_and_run_with_externalities, Externalities};
use sp_wasm_interface::HostFunctions;
use std::time::{Duration, Instant};

/// The heap strategy of a node.
const HEAP: HeapAllocStrategy = HeapAllocStrategy::Static { extra_pages: 2048 };

/// The program whose settings are used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Runner {
	/// A node of the chain.
	Node,
	/// A validator of a relay chain that checks a parachain's block. As in
	/// `polkadot-node-core-pvf-common`, the stack limit is the same on every machine, and each call
	/// has a new instance.
	Validator,
}

/// A compiled runtime. Each call runs in an instance of its own.
pub struct Blob(Box<dyn WasmInstance>);

/// The output of a call, with its time and memory.
pub struct Called {
	/// The output of the runtime.
	pub output: Vec<u8>,
	/// Time of the call, including its instance.
	pub took: Duration,
	/// Maximum number of bytes allocated on the runtime's heap at once.
	pub heap_peak: u32,
	/// Bytes of the runtime's memory that its heap covers at the end, including freed blocks.
	pub heap_extent: u32,
	/// Number of pages of the host's memory that the call was the first to touch, as counted by the
	/// operating system. `None` if that is not Linux.
	pub page_faults: Option<u64>,
}

impl Blob {
	/// Compiles a blob with Substrate's host functions. The blob may be compressed.
	///
	/// # Errors
	///
	/// Returns the executor's error if the blob is not a runtime.
	pub fn new(code: &[u8]) -> Result<Self, String> {
		Self::with_host_functions::<sp_io::SubstrateHostFunctions>(code, Runner::Node)
	}

	/// Same as [`Blob::new`], with other host functions and the settings of `runner`.
	///
	/// # Errors
	///
	/// Returns the executor's error if the blob is not a runtime.
	pub fn with_host_functions<H: HostFunctions>(
		code: &[u8],
		runner: Runner,
	) -> Result<Self, String> {
		let blob = RuntimeBlob::uncompress_if_needed(code).map_err(|error| error.to_string())?;
		// For a node, the settings of `sc-executor`.
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
			// A validator has no state. The blob imports state functions, but replaces and never
			// calls them.
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

	/// Calls an exported function of the runtime on the state behind `ext`.
	///
	/// # Errors
	///
	/// Returns an error with the name of the function if it does not exist, or if the runtime
	/// panics.
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

/// Page faults of this thread that needed no disk: the tenth field of `/proc/thread-self/stat`
/// (`man 5 proc`).
fn page_faults() -> Option<u64> {
	let stat = std::fs::read_to_string("/proc/thread-self/stat").ok()?;
	// The name of the command, in parentheses, may contain spaces.
	let (_, after_name) = stat.rsplit_once(')')?;
	after_name.split_ascii_whitespace().nth(7)?.parse().ok()
}
