//! Writes a table of blocks that are full of calls: weight charged, proof recorded, time to
//! validate.

use std::{fmt::Write, process::ExitCode, time::Instant};
use validation::{blob, cases, max_block, max_normal, Validator};

const HELP: &str = "usage: validation [--results FOLDER]

Builds blocks full of contract calls with the parachain's blob (LEAN_PARACHAIN), validates each as a relay chain's
validator does, and prints what was charged, recorded and taken. With --results, writes parachain.md there.";

fn main() -> ExitCode {
	let arguments: Vec<String> = std::env::args().skip(1).collect();
	let folder = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
		[] => None,
		["--results", folder] => Some(folder.to_string()),
		["--help" | "-h"] => {
			println!("{HELP}");
			return ExitCode::SUCCESS;
		},
		_ => {
			eprintln!("{HELP}");
			return ExitCode::from(2);
		},
	};
	match run(folder) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("validation: {error}");
			ExitCode::FAILURE
		},
	}
}

fn run(folder: Option<String>) -> Result<(), String> {
	let blob = blob()?;
	let mut validator = Validator::new(&blob)?;
	let mut table = String::new();
	for case in cases()? {
		let begun = Instant::now();
		let (mut chain, deployments, jobs) = case.chain(&blob)?;
		for block in &deployments {
			validator.validate(block)?;
		}
		let full = chain.fill(&jobs)?;
		let (head, took) = validator.validate(&full.collation)?;
		if head != full.collation.head {
			return Err(format!("{}: validated another head", case.name));
		}
		let calls = full.calls.len();
		let mean = |value: &dyn Fn(&validation::Applied) -> f64| {
			full.calls.iter().map(value).sum::<f64>() / calls as f64
		};
		let block = &full.collation;
		let percent = |part: u64, whole: u64| 100.0 * part as f64 / whole as f64;
		writeln!(
			table,
			"| {} | {} | {} | {:.0} / {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} |",
			case.name,
			case.code.len(),
			calls,
			percent(block.charged.0, max_normal().ref_time()),
			percent(block.charged.1, max_normal().proof_size()),
			mean(&|call| call.charged.0 as f64 / 1e6),
			mean(&|call| call.charged.1 as f64),
			mean(&|call| call.proof as f64),
			block.charged.1 as f64 / 1024.0,
			block.proof as f64 / 1024.0,
			block.data.len() as f64 / 1024.0,
			took.as_secs_f64() * 1e3,
		)
		.map_err(|error| error.to_string())?;
		eprintln!("{}: {calls} calls, {:.1} s", case.name, begun.elapsed().as_secs_f64());
	}
	let page = format!(
		"# Blocks of a parachain, validated\n\n\
		Written by `make bench-parachain`: blocks of the runtime in `runtime/parachain` that are filled with calls of contracts, by \
		twelve\ncallers in turn, until the next one does not fit. Each is checked by `validate_block` in wasmtime with the settings of a \
		relay\nchain's validator. Every block that was built was accepted.\n\n\
		- Machine: {}\n\
		- Limits: {} ms and {} KiB of proof for a block; three quarters of both for calls\n\n\
		Charged is what a call grew the block's weight by, after what it did not need was given back by `StorageWeightReclaim`.\n\
		The proof recorded in a block is what its execution read; the proof of validity holds it compacted, with the block itself.\n\n\
		| calls of a contract that | bytes of code | calls in the block | of the limit by time / proof, % | charged per call, µs | \
		charged per call, bytes of proof | recorded per call, bytes | charged, KiB | recorded, KiB | proof of validity, KiB | \
		validation, ms |\n\
		| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n{table}",
		machine(),
		max_block().ref_time() / 1_000_000_000,
		max_block().proof_size() / 1024,
	);
	match folder {
		None => print!("{page}"),
		Some(folder) => {
			let path = format!("{folder}/parachain.md");
			std::fs::write(&path, page).map_err(|error| format!("{path}: {error}"))?;
			println!("wrote {path}");
		},
	}
	Ok(())
}

fn machine() -> String {
	let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
	let name = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
	name.map_or("unknown", |(_, name)| name).to_string()
}
