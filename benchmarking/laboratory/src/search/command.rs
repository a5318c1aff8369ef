//! Searches for uploads and calls that do more work than they are charged for.

use super::{
	evolve::{self, signature, Budget, Candidate, Search},
	measure,
	subject::{Kind, Subject, KINDS, NESTED},
};
use crate::{
	contracts::live,
	output::{read, write},
};
use std::{
	fmt::Write,
	path::{Path, PathBuf},
	time::{Duration, Instant},
};

/// Searches for the highest ratio of counted work to charge.
///
/// `make search-costs` builds the runtime's blob and runs this for an hour; `make test` for some
/// seconds.
#[derive(clap::Args)]
pub struct Arguments {
	/// The runtime's uncompressed blob.
	#[arg(long, value_name = "FILE", required_unless_present = "measure")]
	runtime: Option<PathBuf>,

	/// Folder with the modules that earlier searches found: one file per kind.
	#[arg(long, value_name = "FOLDER", default_value = "benchmarking/laboratory/corpus")]
	corpus: PathBuf,

	/// Only compare the work of the corpus with that under this other blob of the runtime.
	#[arg(long, value_name = "FILE")]
	against: Option<PathBuf>,

	/// With --against, compare the work of calls of the real contracts in this folder as well. With
	/// --measure, time their instructions.
	#[arg(long, value_name = "FOLDER", requires = "runtime")]
	ink: Option<PathBuf>,

	/// Only time host calls for the table of prices. With --runtime, also the corpus, and with
	/// --ink the blob's instructions.
	#[arg(long)]
	measure: bool,

	/// Search each kind for so many seconds [default: by `--modules`].
	#[arg(long, value_name = "SECONDS")]
	seconds: Option<u64>,

	/// Try so many modules of each kind. Each run tries the same ones.
	#[arg(long, value_name = "COUNT", default_value_t = 200)]
	modules: u64,

	/// Search only this kind: upload, plan, call or host.
	#[arg(long, value_name = "KIND")]
	only: Option<String>,

	/// Start without the corpus.
	#[arg(long)]
	fresh: bool,

	/// Seed of the random changes: each number gives another search.
	#[arg(long, default_value_t = 1)]
	seed: u64,

	/// Keep the ten worst of each kind in the corpus.
	#[arg(long)]
	keep: bool,

	/// Write a page with the ten worst of each kind.
	#[arg(long, value_name = "FILE")]
	results: Option<PathBuf>,
}

/// Number of modules of each kind that are kept and shown.
const SHOWN: usize = 10;

/// Maximum ratio of work to charge that a search may find: a little more than the committed corpus
/// has.
///
/// One price for all instructions is too much for the interpreter's loop of simple ones, so some
/// ratios are above one. `make check-weights` times the modules that are found.
fn most(kind: Kind) -> f64 {
	match kind {
		Kind::Upload => 0.9,
		Kind::Plan => 1.2,
		Kind::Call => 1.6,
		Kind::Host => 1.3,
	}
}

/// Runs the search.
///
/// # Errors
///
/// Returns an error if a module does more work than its charge allows, if the runtime panics, or if
/// a file cannot be read.
pub fn run(arguments: &Arguments) -> Result<(), String> {
	let reals = arguments.ink.as_ref().map(|folder| live(folder, None)).transpose()?;
	if arguments.ink.is_some() && arguments.against.is_none() && !arguments.measure {
		return Err("--ink needs --against or --measure".into());
	}
	let Some(path) = arguments.runtime.as_ref().filter(|_| !arguments.measure) else {
		print!("{}", measure::host_calls()?);
		if let Some(path) = &arguments.runtime {
			let blob = read(path)?;
			print!("{}", measure::instructions(&blob, &reals.unwrap_or_default())?);
			print!("{}", measure::corpus(&blob, &arguments.corpus)?);
		}
		return Ok(());
	};
	let mut subject = subject(path)?;
	let kinds: Vec<Kind> = match &arguments.only {
		None => KINDS.to_vec(),
		Some(name) => vec![*KINDS
			.iter()
			.find(|kind| kind.to_string() == *name)
			.ok_or(format!("--only {name}: expected upload, plan, call or host"))?],
	};
	if let Some(other) = &arguments.against {
		let mut other = self::subject(other)?;
		for kind in kinds {
			print!("{}", compare(kind, &arguments.corpus, &mut subject, &mut other)?);
		}
		for real in reals.unwrap_or_default() {
			let [this, that] =
				[&mut subject, &mut other].map(|subject| subject.score_real(&real, NESTED));
			let (this, that) = (this?, that?);
			let ratio = |at: usize| this[at].work as f64 / that[at].work.max(1) as f64;
			let name = &real.name;
			println!("{name}: a call {:.4}, {NESTED} nested calls {:.4}", ratio(0), ratio(1));
		}
		return Ok(());
	}
	let (mut fine, mut page) = (true, String::new());
	for kind in kinds {
		let begin_with =
			if arguments.fresh { vec![] } else { evolve::read(&arguments.corpus, kind)? };
		let budget = match arguments.seconds {
			Some(seconds) => Budget::Time(Duration::from_secs(seconds)),
			None => Budget::Modules(arguments.modules),
		};
		let begun = Instant::now();
		let mut run = Search::new(kind, arguments.seed, &mut subject, begin_with)?;
		run.run(&mut subject, budget, |tried, worst| {
			let worst = worst.map_or(0.0, |worst| worst.score.ratio());
			eprintln!("search-costs: {kind}: {tried} tried, the worst {worst:.2}");
		})?;
		let worst: Vec<Candidate> = run.worst().into_iter().take(SHOWN).collect();
		let seconds = begun.elapsed().as_secs();
		let table = table(kind, &worst);
		println!("{kind}: {} tried in {seconds} s\n{table}", run.tried());
		let _ = write!(page, "\n## {}\n\n{} tried.\n\n{table}", title(kind), run.tried());
		for candidate in &worst {
			if candidate.score.ratio() > most(kind) {
				fine = false;
				eprintln!(
					"search-costs: {kind}: work of {:.2} times the charge, expected at most {}: {}\n{}",
					candidate.score.ratio(),
					most(kind),
					signature(kind, &candidate.genome),
					serde_json::to_string(&candidate.genome).unwrap_or_default(),
				);
			}
		}
		if arguments.keep {
			evolve::keep(&arguments.corpus, kind, &worst)?;
		}
	}
	if let Some(path) = &arguments.results {
		write(path, &format!("{HEAD}{page}"))?;
	}
	if fine {
		Ok(())
	} else {
		Err("some modules do more work than their charge allows".into())
	}
}

/// A chain with the blob of this file, instrumented.
fn subject(path: &Path) -> Result<Subject, String> {
	let begun = Instant::now();
	let blob = read(path)?;
	let subject = Subject::new(&blob)?;
	eprintln!("search-costs: instrumented {} in {} s", path.display(), begun.elapsed().as_secs());
	Ok(subject)
}

/// Compares the work of the modules in the corpus under two blobs: a line of text.
fn compare(
	kind: Kind,
	corpus: &Path,
	subject: &mut Subject,
	other: &mut Subject,
) -> Result<String, String> {
	let mut ratios = Vec::new();
	for genome in evolve::read(corpus, kind)? {
		if let (Some(this), Some(that)) =
			(subject.score(kind, &genome)?, other.score(kind, &genome)?)
		{
			ratios.push(this.work as f64 / that.work.max(1) as f64);
		}
	}
	ratios.sort_by(f64::total_cmp);
	let (Some(least), Some(most)) = (ratios.first(), ratios.last()) else {
		return Ok(format!("{kind}: the corpus has no modules\n"));
	};
	let median = ratios.get(ratios.len() / 2).unwrap_or(most);
	Ok(format!(
		"{kind}: work of {} modules, this blob by the other: median {median:.4}, from {least:.4} to \
		 {most:.4}\n",
		ratios.len()
	))
}

const HEAD: &str = "# What costs the most for its charge\n
The ten worst modules of each kind that `make search-costs` found. Work is counted: the instructions
of the runtime's blob, a table of prices for the host, the database by its keys. Beside it stands
what the transaction was charged. Counts do not depend on the machine. They know nothing of memory
that is touched for the first time: `make check-weights` times these modules (`weights.md`).\n";

fn title(kind: Kind) -> &'static str {
	match kind {
		Kind::Upload => "Uploads, accepted or refused",
		Kind::Plan => "Code of `pallet-contracts`, planned and called",
		Kind::Call => "Calls: loading, starting, translating, running",
		Kind::Host => "Host functions, in a loop",
	}
}

fn table(kind: Kind, worst: &[Candidate]) -> String {
	let mut text = String::from(
		"| ratio | work, µs | charged, µs | ended | module |\n| ---: | ---: | ---: | --- | --- |\n",
	);
	for Candidate { genome, score } in worst {
		let _ = writeln!(
			text,
			"| {:.2} | {} | {} | {} | {} |",
			score.ratio(),
			score.work / 1_000,
			score.charged / 1_000,
			if score.succeeded { "well" } else { "failed" },
			signature(kind, genome),
		);
	}
	text
}
