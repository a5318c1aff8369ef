//! The current speed of the machine.
//!
//! The speed of a shared machine, or of one with several clock rates, can halve within an hour. The
//! weights and the calls are measured at different times. Both are therefore compared with a fixed
//! piece of work that uses nothing of this project.

use sp_io::hashing::blake2_256;
use std::{
	path::Path,
	time::{Duration, Instant},
};

/// The start of the line in which `make weights` records the speed.
const NOTE: &str = "//! - Speed: reference work in ";

/// The fixed work: hashing, and jumps in a table like those of an interpreter in its code.
pub struct Reference {
	table: Vec<u32>,
}

impl Default for Reference {
	/// Builds the table: each entry holds the index of another entry.
	fn default() -> Self {
		let mut state = 0x9e37_79b9_7f4a_7c15u64;
		let words = (0..Self::WORDS).map(|_| {
			state ^= state << 13;
			state ^= state >> 7;
			state ^= state << 17;
			(state % Self::WORDS as u64) as u32
		});
		Self { table: words.collect() }
	}
}

impl Reference {
	/// Length of the table in words: 64 KiB, a page of a contract's memory.
	const WORDS: usize = 1 << 14;

	/// Does the work once, and returns the time that it took.
	fn run(&self) -> Duration {
		let start = Instant::now();
		let (mut at, mut sum) = (0u32, 0u32);
		for step in 0..30_000u32 {
			at = self.table[((at ^ step) as usize) % Self::WORDS];
			sum = match at % 4 {
				0 => sum.wrapping_add(at),
				1 => sum.rotate_left(at % 32),
				2 => sum ^ at,
				_ => sum.wrapping_mul(at | 1),
			};
		}
		let bytes: Vec<u8> =
			self.table.iter().flat_map(|word| (word ^ sum).to_le_bytes()).collect();
		std::hint::black_box(blake2_256(&bytes));
		start.elapsed()
	}

	/// The median time of a few runs, after a first one that loads the table into the caches.
	pub fn median(&self) -> Duration {
		self.run();
		let mut times: Vec<Duration> = (0..5).map(|_| self.run()).collect();
		times.sort();
		times[times.len() / 2]
	}
}

/// Scales times to the speed at which the weights were measured.
pub struct Clock {
	reference: Reference,
	noted: Duration,
}

impl Clock {
	/// A clock for the weights in this file.
	pub fn of(weights: &Path) -> Result<Self, String> {
		Ok(Self { reference: Reference::default(), noted: noted(weights)? })
	}

	/// The noted time of the work over its time now: the factor that scales times to the weights'
	/// speed.
	pub fn scale(&self) -> f64 {
		self.noted.as_secs_f64() / self.reference.median().as_secs_f64()
	}
}

/// Time of the fixed work while these weights were measured.
fn noted(weights: &Path) -> Result<Duration, String> {
	let text = std::fs::read_to_string(weights)
		.map_err(|error| format!("{}: {error}", weights.display()))?;
	let nanoseconds = text
		.lines()
		.find_map(|line| line.strip_prefix(NOTE)?.split(' ').next()?.parse().ok())
		.ok_or_else(|| {
			format!("{}: no line `{NOTE}… ns`: run `make weights`", weights.display())
		})?;
	Ok(Duration::from_nanos(nanoseconds))
}
