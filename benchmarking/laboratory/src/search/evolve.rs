//! A random search for the modules with the highest ratio of work to charge.

use super::{
	genome::{Genome, What},
	host,
	subject::{Kind, Score, Subject},
};
use crate::output;
use rand::{seq::IteratorRandom, Rng, SeedableRng};
use rand_pcg::Pcg64;
use serde::{Deserialize, Serialize};
use std::{
	collections::BTreeMap,
	path::{Path, PathBuf},
	time::{Duration, Instant},
};

/// Number of candidates that a search keeps to continue from. Each has a different signature.
const KEPT: usize = 60;

/// A module with its score.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct Candidate {
	/// The module.
	pub genome: Genome,
	/// The score when it was found.
	pub score: Score,
}

/// The length of a search.
#[derive(Clone, Copy, Debug)]
pub enum Budget {
	/// A number of modules: the search is the same on every machine.
	Modules(u64),
	/// A time.
	Time(Duration),
}

/// A search for the worst modules of one kind.
pub struct Search {
	kind: Kind,
	random: Pcg64,
	/// The worst candidate of each signature.
	found: BTreeMap<String, Candidate>,
	tried: u64,
	begun: Instant,
}

impl Search {
	/// A search that begins with these modules.
	///
	/// # Errors
	///
	/// Returns an error if the runtime panics with one of them.
	pub fn new(
		kind: Kind,
		seed: u64,
		subject: &mut Subject,
		begin_with: Vec<Genome>,
	) -> Result<Self, String> {
		let mut search = Self {
			kind,
			random: Pcg64::seed_from_u64(seed),
			found: BTreeMap::new(),
			tried: 0,
			begun: Instant::now(),
		};
		let mut first = begin_with;
		match kind {
			Kind::Host => {
				for function in 0..host::functions().len() {
					first.push(Genome::calling(function, search.arguments(), 1_000));
				}
			},
			_ => first.push(Genome::nothing()),
		}
		for genome in first {
			search.try_one(subject, genome)?;
		}
		Ok(search)
	}

	fn arguments(&mut self) -> [u8; 8] {
		[(); 8].map(|()| self.random.gen_range(0..host::ARGUMENTS))
	}

	/// Runs the search until the budget is used up.
	///
	/// # Errors
	///
	/// Returns an error that contains the module if the runtime panics.
	pub fn run(
		&mut self,
		subject: &mut Subject,
		budget: Budget,
		mut progress: impl FnMut(u64, Option<&Candidate>),
	) -> Result<(), String> {
		let mut shown = Instant::now();
		loop {
			let done = match budget {
				Budget::Modules(count) => self.tried >= count,
				Budget::Time(time) => self.begun.elapsed() >= time,
			};
			if done {
				return Ok(());
			}
			let genome = self.next();
			self.try_one(subject, genome)?;
			if shown.elapsed() > Duration::from_secs(5) {
				shown = Instant::now();
				progress(self.tried, self.worst().first());
			}
		}
	}

	/// Changes a module that was found. Those with a high ratio are more likely.
	fn next(&mut self) -> Genome {
		if self.kind == Kind::Host {
			return self.next_of_host();
		}
		let count = self.random.gen_range(1..4);
		let parents = self.found.values().choose_multiple(&mut self.random, count);
		let best = parents.into_iter().max_by(|a, b| a.score.ratio().total_cmp(&b.score.ratio()));
		let mut genome = best.map_or_else(Genome::nothing, |best| best.genome.clone());
		genome.mutate(&mut self.random);
		genome
	}

	fn next_of_host(&mut self) -> Genome {
		let function = self.random.gen_range(0..host::functions().len());
		let (mut arguments, mut turns) = (self.arguments(), 1_000);
		let known = match self.random.gen_range(0..4) {
			0 => None,
			_ => self.found.get(&name_of_host(function)),
		};
		let piece = known.and_then(|known| known.genome.functions.first()?.body.first().cloned());
		if let Some(piece) = piece {
			if let What::Host(_, mut found) = piece.what {
				for _ in 0..self.random.gen_range(1..3) {
					found[self.random.gen_range(0..8)] = self.random.gen_range(0..host::ARGUMENTS);
				}
				arguments = found;
			}
			turns = match self.random.gen_range(0..4) {
				0 => (piece.run * 2).min(20_000),
				1 => (piece.run / 2).max(20),
				_ => piece.run,
			};
		}
		Genome::calling(function, arguments, turns)
	}

	fn try_one(&mut self, subject: &mut Subject, genome: Genome) -> Result<(), String> {
		self.tried += 1;
		let score = subject
			.score(self.kind, &genome)
			.map_err(|error| format!("{error}\nthe runtime panicked with {genome:?}"))?;
		let Some(score) = score else { return Ok(()) };
		let does = signature(self.kind, &genome);
		let known = self.found.get(&does).map_or(-1.0, |known| known.score.ratio());
		if score.ratio() > known {
			self.found.insert(does, Candidate { genome, score });
		}
		if self.kind != Kind::Host && self.found.len() > KEPT {
			let worst = self
				.found
				.iter()
				.min_by(|(_, a), (_, b)| a.score.ratio().total_cmp(&b.score.ratio()))
				.map(|(does, _)| does.clone());
			worst.map(|does| self.found.remove(&does));
		}
		Ok(())
	}

	/// Number of modules that were tried.
	pub fn tried(&self) -> u64 {
		self.tried
	}

	/// The candidates, from the highest ratio of work to charge to the lowest.
	pub fn worst(&self) -> Vec<Candidate> {
		let mut all: Vec<_> = self.found.values().cloned().collect();
		all.sort_by(|a, b| b.score.ratio().total_cmp(&a.score.ratio()));
		all
	}
}

fn name_of_host(function: usize) -> String {
	host::functions()
		.get(function)
		.map_or_else(String::new, |function| format!("{}::{}", function.module, function.name))
}

/// Describes the parts of a module, without their counts. Modules with the same signature compete.
pub fn signature(kind: Kind, genome: &Genome) -> String {
	if kind == Kind::Host {
		return genome.imports.first().map_or_else(String::new, |(at, _)| name_of_host(*at));
	}
	let mut parts: Vec<String> = vec![];
	for (at, function) in genome.functions.iter().enumerate() {
		let mut body: Vec<String> = vec![];
		let mut dead = false;
		for piece in &function.body {
			let text = format!("{:?}", piece.what);
			let name = text.split(['(', ' ']).next().unwrap_or_default().to_lowercase();
			let name = match (piece.run > 1, piece.within > 1) {
				(true, true) => format!("looped nested {name}"),
				(true, false) => format!("looped {name}"),
				(false, true) => format!("nested {name}"),
				(false, false) => name,
			};
			if !dead && body.last() != Some(&name) {
				body.push(name.clone());
			} else if dead && !body.contains(&format!("dead {name}")) {
				body.push(format!("dead {name}"));
			}
			dead |= matches!(piece.what, What::Unreachable | What::Return | What::Jump);
		}
		let locals = if function.locals > 16 { "with locals " } else { "" };
		let alike = if function.copies > 1 && at > 0 { "many " } else { "" };
		parts.push(format!("{alike}{locals}[{}]", body.join(", ")));
	}
	for (has, what) in [
		(genome.types.iter().any(|ty| ty.parameters > 16), "long types"),
		(genome.types.len() > 8, "many types"),
		(!genome.imports.is_empty(), "imports"),
		(genome.globals > 8, "globals"),
		(!genome.data.is_empty(), "data"),
		(!genome.elements.is_empty(), "elements"),
		(genome.table > 8, "table"),
		(genome.start, "start"),
		(genome.exports > 0, "exports"),
		(genome.pages > 4, "pages"),
	] {
		if has {
			parts.push(what.into());
		}
	}
	parts.join(" ")
}

fn path_of(corpus: &Path, kind: Kind) -> PathBuf {
	corpus.join(format!("{kind}.json"))
}

/// Reads the modules that earlier searches found. Empty if the file does not exist.
///
/// # Errors
///
/// Returns an error if the file cannot be read.
pub fn read(corpus: &Path, kind: Kind) -> Result<Vec<Genome>, String> {
	let path = path_of(corpus, kind);
	if !path.exists() {
		return Ok(vec![]);
	}
	let text = output::read(&path)?;
	serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes these modules for later searches, and for `check-weights`.
///
/// # Errors
///
/// Returns an error if the file cannot be written.
pub fn keep(corpus: &Path, kind: Kind, worst: &[Candidate]) -> Result<(), String> {
	let path = path_of(corpus, kind);
	let lines: Vec<String> =
		worst.iter().filter_map(|worst| serde_json::to_string(&worst.genome).ok()).collect();
	let text = format!("[\n{}\n]\n", lines.join(",\n"));
	output::write(&path, &text)
}
