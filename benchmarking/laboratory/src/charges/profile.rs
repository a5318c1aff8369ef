//! Time, page faults and allocations of top-level calls, under one blob or several in turn.

use super::{corpus, Subject};
use crate::{
	chain::{median, micros, Call, Chain, Prepared},
	contracts,
	output::{machine, progress, read, write},
};
use blob_executor::counts;
use std::{fmt::Write, path::PathBuf, time::Duration};

/// Shows times, page faults and allocations of extrinsics, for contracts built as for live chains.
#[derive(clap::Args)]
pub struct Arguments {
	#[command(flatten)]
	subject: Subject,

	/// Also profile another blob of the dev chain in the same run, under a name: `old=FILE`.
	#[arg(long, value_name = "NAME=FILE")]
	beside: Vec<String>,

	/// Run one call repeatedly, by its place in the table, for a profiler such as `perf`.
	#[arg(long, value_name = "PLACE")]
	spin: Option<usize>,

	/// Write `top-level.md` into this folder.
	#[arg(long, value_name = "FOLDER")]
	results: Option<PathBuf>,
}

/// A blob, with a chain on which the calls are prepared.
struct Profiled {
	name: String,
	chain: Chain,
	prepared: Prepared,
	/// The observations of each call.
	found: Vec<Found>,
}

/// Observations of one call.
#[derive(Clone, Default)]
struct Found {
	times: Vec<Duration>,
	page_faults: Vec<u64>,
	heap_peak: u32,
	allocations: u64,
}

/// Prints the table, or runs one call until the process is stopped.
///
/// # Errors
///
/// Returns an error if a file cannot be read, or if a call fails.
pub fn run(arguments: &Arguments) -> Result<(), String> {
	let Arguments { subject, beside, spin, .. } = arguments;
	let Subject { runtime, ink, solang, rounds } = subject;
	let rounds = (*rounds).max(1);
	let reals = contracts::live(ink, solang.as_deref())?;
	let mut blobs = vec![("this".to_string(), runtime.clone())];
	for blob in beside {
		let (name, file) =
			blob.split_once('=').ok_or(format!("--beside {blob}: expected NAME=FILE"))?;
		blobs.push((name.into(), PathBuf::from(file)));
	}
	let genesis = read(runtime)?;
	counts::install();
	let mut names = vec![];
	let mut subjects = vec![];
	for (name, file) in blobs {
		progress(&format!("compiling {}", file.display()));
		let mut chain = Chain::on_genesis_of(&genesis, &read(&file)?, None)?;
		let calls = corpus::profiled(&mut chain, &reals)?;
		names = calls.iter().map(|(name, _)| name.clone()).collect();
		let calls: Vec<Call> = calls.into_iter().map(|(_, call)| call.into()).collect();
		let prepared = chain.prepare(&calls)?;
		subjects.push(Profiled {
			name,
			chain,
			prepared,
			found: vec![Found::default(); calls.len()],
		});
	}
	if let Some(which) = *spin {
		let subject = subjects.first_mut().ok_or("there is a first blob")?;
		progress("");
		eprintln!(
			"running {}; stop it with Ctrl-C",
			names.get(which).map_or("nothing", |name| name)
		);
		loop {
			subject.chain.run(&subject.prepared, which)?;
		}
	}
	for round in 0..rounds {
		progress(&format!("round {} of {rounds}", round + 1));
		for which in 0..names.len() {
			for Profiled { chain, prepared, found, .. } in &mut subjects {
				let called = chain.run(prepared, which)?;
				let Some(found) = found.get_mut(which) else { continue };
				found.times.push(called.took);
				found.page_faults.extend(called.page_faults);
				found.heap_peak = called.heap_peak;
			}
		}
	}
	for Profiled { chain, prepared, found, .. } in &mut subjects {
		for (which, found) in found.iter_mut().enumerate() {
			let (ran, counted) = counts::counted(|| chain.run(prepared, which));
			ran?;
			let (nothing, before) = counts::counted(|| chain.run(prepared, 0));
			nothing?;
			let of = |counts: &std::collections::BTreeMap<String, u64>| {
				counts.get("allocation").copied().unwrap_or(0)
			};
			// An extrinsic that does nothing runs before each call. The first call does nothing
			// either, so `before` counts such an extrinsic twice.
			found.allocations = of(&counted) - of(&before) / 2;
		}
	}
	progress("");
	let text = page(&names, &subjects, rounds);
	println!("{text}");
	match &arguments.results {
		Some(folder) => write(&folder.join("top-level.md"), &text),
		None => Ok(()),
	}
}

fn page(names: &[String], subjects: &[Profiled], rounds: usize) -> String {
	let mut text = format!(
		"# A top-level call\n\nWritten by `make profile`, on {}. All blobs in one run, in the profile `production`, in turn; {rounds} \
		 rounds. Each call comes right after an extrinsic that does nothing, in an instance of its own, on a state in memory. \
		 *Page faults*: pages of the host that the call touched first. *Allocations*: what the host was asked for, and what it \
		 made by itself for what it returns. *Heap*: the most at once, by the host's count.\n\n",
		machine()
	);
	let _ = writeln!(
		text,
		"| call | blob | µs, median | least | above nothing | page faults | allocations | heap, KiB |\n\
		 | --- | --- | --: | --: | --: | --: | --: | --: |"
	);
	for (which, name) in names.iter().enumerate() {
		for subject in subjects {
			let (Some(nothing), Some(found)) = (subject.found.first(), subject.found.get(which))
			else {
				continue;
			};
			let middle = |found: &Found| micros(median(found.times.clone()));
			let least = found.times.iter().min().copied().unwrap_or_default();
			let mut faults = found.page_faults.clone();
			faults.sort_unstable();
			let _ = writeln!(
				text,
				"| {name} | {} | {:.0} | {:.0} | {:.0} | {} | {} | {} |",
				subject.name,
				middle(found),
				micros(least),
				middle(found) - middle(nothing),
				faults.get(faults.len() / 2).map_or("?".into(), u64::to_string),
				found.allocations,
				found.heap_peak / 1024,
			);
		}
	}
	text
}
