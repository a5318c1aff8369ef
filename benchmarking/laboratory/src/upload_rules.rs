//! Measures the worst module that each upload rule refuses: its cost without the rule.

use std::time::{Duration, Instant};
use wasmi::{CompilationMode, Config, Engine, Module};

/// Default maximum length of contract code in bytes.
const LEN: usize = 123 * 1024;

/// Number of rounds. The shortest time of a module counts.
const ROUNDS: usize = 7;

/// Validates a module, and translates it if it is valid, as an upload does. Returns the time, and
/// true if the module is valid.
fn take(code: &[u8]) -> (Duration, bool) {
	let mut config = Config::default();
	config.consume_fuel(true).floats(false).wasm_multi_memory(false);
	let begun = Instant::now();
	let lazy = Engine::new(config.compilation_mode(CompilationMode::LazyTranslation));
	let valid = Module::new(&lazy, code).is_ok();
	if valid {
		let eager = Engine::new(config.compilation_mode(CompilationMode::Eager));
		let _ = Module::new(&eager, code);
	}
	(begun.elapsed(), valid)
}

/// A contract with these parts, as WAT.
fn contract(imports: &str, call: &str, rest: &str) -> String {
	format!(
		r#"(module {imports} (import "env" "memory" (memory 1 16))
			(func (export "deploy")) (func (export "call") {call}) {rest})"#
	)
}

fn repeat(count: usize, piece: impl Fn(usize) -> String) -> String {
	(0..count).map(piece).collect()
}

/// Builds the module with the most pieces that is not longer than [`LEN`].
fn longest(module: impl Fn(usize) -> String, bytes_per_piece: usize) -> Vec<u8> {
	let mut count = LEN / bytes_per_piece;
	loop {
		let code = wat::parse_str(module(count)).expect("it is valid text");
		if code.len() <= LEN {
			return code;
		}
		count -= count / 50 + 1;
	}
}

/// A function type that is different for each number.
fn ty(number: usize) -> String {
	let parameters =
		repeat(16, |bit| (if number >> bit & 1 == 1 { "i64 " } else { "i32 " }).to_string());
	format!("(type (func (param {parameters})))")
}

/// Prints the table.
pub fn run() {
	let parameters = |count: usize| format!("(param {})", "i64 ".repeat(count));
	let arithmetic = longest(
		|count| {
			let body = "(local.set 0 (i64.mul (local.get 0) (i64.const 3)))".repeat(count);
			contract("", "", &format!("(func (param i64) {body})"))
		},
		7,
	);
	let modules = [
		(
			"calls in dead code that take more parameters than the body has bytes",
			longest(
				|count| {
					contract(
						"",
						&format!("unreachable {}", "(call 2)".repeat(count)),
						&format!("(func {})", parameters(1_000)),
					)
				},
				2,
			),
		),
		(
			"parameters, locals and elements above an eighth of the bytes",
			longest(
				|count| {
					contract(
						"",
						"",
						&format!(
							"(type $t (func {})) {}",
							parameters(1_000),
							"(func (type $t))".repeat(count)
						),
					)
				},
				4,
			),
		),
		(
			"blocks nested deeper than 10,000",
			longest(
				|count| {
					contract("", &format!("{}{}", "block ".repeat(count), "end ".repeat(count)), "")
				},
				3,
			),
		),
		(
			"exports beside `deploy` and `call`",
			longest(
				|count| {
					contract("", "", &repeat(count, |n| format!("(export \"{n:x}\" (func 0))")))
				},
				8,
			),
		),
		("types of functions above 256", longest(|count| contract("", "", &repeat(count, ty)), 19)),
		("functions above 5,000", longest(|count| contract("", "", &"(func)".repeat(count)), 4)),
		(
			"globals above 1,000",
			longest(|count| contract("", "", &"(global i32 (i32.const 0))".repeat(count)), 5),
		),
		(
			"segments of data above 1,000",
			longest(|count| contract("", "", &"(data (i32.const 0) \"\")".repeat(count)), 5),
		),
		(
			"segments of elements above 1,000",
			longest(
				|count| {
					contract(
						"",
						"",
						&format!("(table 1 funcref) {}", "(elem (i32.const 0) func)".repeat(count)),
					)
				},
				5,
			),
		),
		(
			"elements of segments above 4,096",
			longest(
				|count| {
					contract(
						"",
						"",
						&format!("(table 0 funcref) (elem (i32.const 0) {})", "0 ".repeat(count)),
					)
				},
				1,
			),
		),
		(
			"imports above 1,025",
			longest(
				|count| {
					contract(
						&"(import \"seal0\" \"gas_left\" (func (param i32 i32)))".repeat(count),
						"",
						"",
					)
				},
				17,
			),
		),
	];
	let mut least = vec![(Duration::MAX, false); modules.len() + 1];
	for round in 0..ROUNDS {
		eprintln!("upload-rules: round {} of {ROUNDS}", round + 1);
		let all = std::iter::once(&arithmetic).chain(modules.iter().map(|(_, code)| code));
		for (least, code) in least.iter_mut().zip(all) {
			let (time, valid) = take(code);
			*least = (least.0.min(time), valid);
		}
	}
	let usual = least[0].0.as_secs_f64() / arithmetic.len() as f64;
	println!(
		"| rule | bytes of the worst module | ms | times as long as arithmetic of its length |"
	);
	println!("| --- | --: | --: | --: |");
	println!("| (arithmetic) | {} | {:.1} | 1 |", arithmetic.len(), least[0].0.as_secs_f64() * 1e3);
	for ((rule, code), (time, valid)) in modules.iter().zip(&least[1..]) {
		let time = time.as_secs_f64();
		let note = if *valid { "" } else { " (refused by wasmi at its end)" };
		let ratio = time / (usual * code.len() as f64);
		println!("| {rule}{note} | {} | {:.1} | {ratio:.1} |", code.len(), time * 1e3);
	}
}
