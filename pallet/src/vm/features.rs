//! Explanations of WebAssembly features that contracts must not use: the feature that a module
//! uses, and how to build without it.

/// A feature that compilers use by default, or with an option.
struct Feature {
	/// A part of the message with which wasmi refuses it.
	sign: &'static str,
	/// Its name.
	name: &'static str,
	/// The way to build without it.
	advice: &'static str,
}

/// Options that disable all features that newer compilers use by default.
const MVP: &str = "Rust: the target `wasm32v1-none`, or `-C target-cpu=mvp` with `-Z build-std`; \
	C and C++: `-mcpu=mvp`";

const FEATURES: [Feature; 15] = [
	Feature {
		sign: "zero byte expected",
		name:
			"a table or memory index of more than one byte (reference types or several memories; \
			the default since LLVM 19)",
		advice: MVP,
	},
	Feature {
		sign: "bulk memory",
		name: "bulk memory (`memory.copy`, `memory.fill`)",
		advice:
			"Rust: the target `wasm32v1-none`; AssemblyScript: `--disable bulk-memory`; C and C++: \
			`-mno-bulk-memory`; after any compiler: `wasm-opt --llvm-memory-copy-fill-lowering`",
	},
	Feature {
		sign: "saturating float to int",
		name: "saturating conversions from floating point",
		advice: "use integers; AssemblyScript: `--disable nontrapping-f2i`, and no floats",
	},
	Feature {
		sign: "floating-point",
		name: "floating point",
		advice: "use integers: results would differ between machines",
	},
	Feature {
		sign: "multi-value",
		name: "functions or blocks with several results (multi-value)",
		advice: MVP,
	},
	Feature { sign: "reference types", name: "reference types", advice: MVP },
	Feature {
		sign: "mutable global",
		name: "an imported or exported mutable global",
		advice: "export `deploy` and `call` alone; AssemblyScript: `--disable mutable-globals`",
	},
	Feature {
		sign: "tail calls",
		name: "tail calls",
		advice: "C and C++: `-mno-tail-call`; write a loop",
	},
	Feature { sign: "SIMD", name: "vectors (SIMD)", advice: MVP },
	Feature { sign: "threads", name: "threads and atomics", advice: MVP },
	Feature { sign: "exceptions", name: "exceptions", advice: "C and C++: `-fno-exceptions`" },
	Feature {
		sign: "extended const",
		name: "constant expressions of more than one instruction",
		advice: "C and C++: `-mno-extended-const`",
	},
	Feature {
		sign: "constant expression required",
		name: "constant expressions of more than one instruction",
		advice: "C and C++: `-mno-extended-const`",
	},
	Feature { sign: "memory64", name: "memories of 64 bits", advice: "build for `wasm32`" },
	Feature { sign: "multiple memories", name: "several memories", advice: MVP },
];

/// Explains a message of wasmi: the feature that it is about, and how to build without it.
/// Returns `None` if the message is about something else.
pub fn explain(message: &str) -> Option<impl core::fmt::Display> {
	struct Explained(&'static Feature);
	impl core::fmt::Display for Explained {
		fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
			let Feature { name, advice, .. } = self.0;
			write!(
				f,
				"the module uses {name}, which contracts must not use. To build without: {advice}"
			)
		}
	}
	FEATURES.iter().find(|feature| message.contains(feature.sign)).map(Explained)
}
