//! Tools of the scripts that measure: what happens to files before and after a benchmark ran.

mod join;
mod search;
mod speed;
mod template;
mod twice;

use clap::Parser;
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
};

/// What is done with the files of the benchmarks before and after they ran. The scripts of the repository
/// call it.
#[derive(Parser)]
#[command(version)]
enum Command {
	/// Print one file of weights from three runs of the same benchmarks: of each fitted time the middle
	/// one.
	Join {
		/// Files that the FRAME benchmark CLI wrote by one template.
		#[arg(num_args = 3, value_name = "FILE")]
		runs: Vec<PathBuf>,
		/// Put this where the first run says `SPEED`.
		#[arg(long, value_name = "TEXT")]
		speed: Option<String>,
		/// Add so much to each time.
		#[arg(long, value_name = "PERCENT", default_value_t = 0)]
		margin: u64,
	},
	/// Print a template that renders two at once; `part` takes the results apart.
	Both {
		/// The first template, and the second.
		#[arg(num_args = 2, value_name = "FILE")]
		templates: Vec<PathBuf>,
	},
	/// Print one part of a file that such a template rendered.
	Part {
		/// The file.
		file: PathBuf,
		/// The first part, or the second.
		#[arg(value_parser = clap::value_parser!(u8).range(1..=2))]
		which: u8,
	},
	/// Fail unless two files of weights have the same functions with the same components.
	Compare {
		/// Files of weights.
		#[arg(num_args = 2, value_name = "FILE")]
		files: Vec<PathBuf>,
	},
	/// Remove the command line from the heads of files that the CLI wrote: it names folders of the machine.
	Strip {
		/// The files, which are changed.
		#[arg(required = true)]
		files: Vec<PathBuf>,
	},
	/// Print the median of the times in a file, one on a line, with the shortest and the longest.
	Speed {
		/// Nanoseconds, as `check-weights --speed` prints them.
		file: PathBuf,
	},
	/// Print what a search for the worst contract code found: of each benchmark all candidates, the
	/// slowest first, and which one the weights are made with.
	Search {
		/// The CLI's JSON file.
		results: PathBuf,
		/// The source of the benchmarks.
		source: PathBuf,
	},
	/// Make a copy of pallet-contracts in which each call defines all host functions twice. The time that
	/// a call takes longer in the copy is what defining them takes.
	Twice {
		/// Folder of the crate's sources, version 51.0.0.
		source: PathBuf,
		/// Folder for the copy, which is replaced.
		target: PathBuf,
	},
}

fn read(path: &Path) -> Result<String, String> {
	std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn run(command: Command) -> Result<(), String> {
	match command {
		Command::Join { runs, speed, margin } => {
			let texts = runs.iter().map(|run| read(run)).collect::<Result<Vec<_>, _>>()?;
			let joined = join::join(&texts, margin)?;
			print!("{}", speed.map_or(joined.clone(), |speed| joined.replace("SPEED", &speed)));
		},
		Command::Both { templates } => {
			let texts = templates.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
			print!("{}", template::both(&texts));
		},
		Command::Part { file, which } => print!("{}", template::part(&read(&file)?, which)?),
		Command::Compare { files } => {
			let texts = files.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
			join::compare(&texts)?;
		},
		Command::Strip { files } => {
			for file in files {
				std::fs::write(&file, template::without_command(&read(&file)?))
					.map_err(|error| format!("{}: {error}", file.display()))?;
			}
		},
		Command::Speed { file } => println!("{}", speed::summary(&read(&file)?)?),
		Command::Search { results, source } => {
			print!("{}", search::found(&read(&results)?, &read(&source)?)?)
		},
		Command::Twice { source, target } => twice::copy(&source, &target)?,
	}
	Ok(())
}

fn main() -> ExitCode {
	match run(Command::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("measuring: {error}");
			ExitCode::FAILURE
		},
	}
}
