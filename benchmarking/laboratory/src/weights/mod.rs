//! Tools of the measuring scripts, which process files before and after a benchmark.

mod join;
mod search;
mod speed;
mod template;

use crate::output::read_text as read;
use std::path::PathBuf;

/// Processes the files of benchmarks before and after a run. The scripts of the repository use it.
#[derive(clap::Subcommand)]
pub enum Command {
	/// Print one file of weights from three runs of the same benchmarks, with the median of each
	/// fitted time.
	Join {
		/// Files that the FRAME benchmark CLI wrote with the same template.
		#[arg(num_args = 3, value_name = "FILE")]
		runs: Vec<PathBuf>,
		/// Replace `SPEED` in the first run by this text.
		#[arg(long, value_name = "TEXT")]
		speed: Option<String>,
		/// Add this percentage to each time.
		#[arg(long, value_name = "PERCENT", default_value_t = 0)]
		margin: u64,
	},
	/// Print a template that combines two. `part` splits its output.
	Both {
		/// The first template, and the second.
		#[arg(num_args = 2, value_name = "FILE")]
		templates: Vec<PathBuf>,
	},
	/// Print one part of a file that a combined template rendered.
	Part {
		/// The file.
		file: PathBuf,
		/// The number of the part: 1 or 2.
		#[arg(value_parser = clap::value_parser!(u8).range(1..=2))]
		which: u8,
	},
	/// Fail unless two files of weights have the same functions with the same components.
	Compare {
		/// Files of weights.
		#[arg(num_args = 2, value_name = "FILE")]
		files: Vec<PathBuf>,
	},
	/// Remove the command line, which names folders of the machine, from the heads of files that
	/// the CLI wrote.
	Strip {
		/// The files to change.
		#[arg(required = true)]
		files: Vec<PathBuf>,
	},
	/// Print the median, the shortest and the longest of the times in a file with one time per
	/// line.
	Speed {
		/// Nanoseconds, as `laboratory speed` prints them.
		file: PathBuf,
	},
	/// Print the result of a search for the worst contract code. It lists the candidates of each
	/// benchmark from the slowest to the fastest, and marks the one that the weights use.
	Search {
		/// The CLI's JSON file.
		results: PathBuf,
		/// The source of the benchmarks.
		source: PathBuf,
	},
}

/// Runs a command.
///
/// # Errors
///
/// Returns an error if a file cannot be read, or is not of the expected form.
pub fn run(command: Command) -> Result<(), String> {
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
	}
	Ok(())
}
