//! The progress of a check: a bar in a terminal, a line every few seconds elsewhere.

use indicatif::{ProgressBar, ProgressStyle};
use std::{
	io::IsTerminal,
	time::{Duration, Instant},
};

const BETWEEN_LINES: Duration = Duration::from_secs(5);

/// The progress of one kind of work, on the standard error stream.
pub struct Progress {
	what: &'static str,
	bar: Option<ProgressBar>,
	total: u64,
	done: u64,
	last_line: Instant,
}

impl Progress {
	/// The progress over `total` items, of which `done` were done in an earlier run.
	pub fn new(what: &'static str, total: u64, done: u64) -> Self {
		let bar = std::io::stderr().is_terminal().then(|| {
			let style =
				ProgressStyle::with_template("{msg:10} {wide_bar} {pos}/{len} ({eta} left)")
					.unwrap_or_else(|_| ProgressStyle::default_bar());
			let bar = ProgressBar::new(total).with_style(style).with_message(what);
			bar.set_position(done);
			bar
		});
		Self { what, bar, total, done, last_line: Instant::now() }
	}

	/// Adds `count` items that are done.
	pub fn advance(&mut self, count: u64) {
		self.done += count;
		match &self.bar {
			Some(bar) => bar.set_position(self.done),
			None if self.last_line.elapsed() > BETWEEN_LINES => {
				self.last_line = Instant::now();
				eprintln!("{}: {} of {}", self.what, self.done, self.total);
			},
			None => (),
		}
	}

	/// Ends the display, after all items are done.
	pub fn finish(self) {
		match self.bar {
			Some(bar) => bar.finish_and_clear(),
			None => eprintln!("{}: {}", self.what, self.done),
		}
	}
}
