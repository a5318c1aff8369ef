//! Tables and plots of the measurements.

use crate::{
	chain::{micros, Measured},
	plot::{ratios, Ratio},
};
use std::{fmt::Write, path::Path};

/// A call with its measurements.
pub struct Row {
	/// Name of the call.
	pub name: String,
	/// Time and charge of the call.
	pub measured: Measured,
}

impl Row {
	/// Charged time in microseconds.
	pub fn charged(&self) -> f64 {
		self.measured.trace.charged.ref_time as f64 / 1e6
	}

	/// Charged time over measured time.
	pub fn time_ratio(&self) -> f64 {
		self.charged() / self.measured.with_database()
	}

	/// Charged proof over recorded proof.
	pub fn proof_ratio(&self) -> f64 {
		self.measured.trace.charged.proof as f64 / (self.measured.trace.proof as f64).max(1.0)
	}
}

fn number(value: f64) -> String {
	match value {
		small if small < 10.0 => format!("{small:.2}"),
		middle if middle < 100.0 => format!("{middle:.1}"),
		large => format!("{large:.0}"),
	}
}

/// Formats rows as a Markdown table.
pub fn table(rows: &[Row]) -> String {
	let mut text = String::from(
		"| call | charged, µs | took, µs | at the weights' speed | reads | writes | with database | ratio \
		 | proof charged | recorded | ratio |\n\
		 | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n",
	);
	for row in rows {
		let m = &row.measured;
		let _ = writeln!(
			text,
			"| {} | {} | {} | {} | {} | {} | {} | **{:.2}** | {} | {} | {:.2} |",
			row.name,
			number(row.charged()),
			number(micros(m.took)),
			number(micros(m.at_speed)),
			m.trace.reads,
			m.trace.writes,
			number(m.with_database()),
			row.time_ratio(),
			m.trace.charged.proof,
			m.trace.proof,
			row.proof_ratio(),
		);
	}
	text
}

/// The smallest, the median and the greatest of some ratios.
pub fn spread(ratios: impl Iterator<Item = f64>) -> (f64, f64, f64) {
	let mut ratios: Vec<f64> = ratios.collect();
	ratios.sort_by(f64::total_cmp);
	let at = |index: usize| ratios.get(index).copied().unwrap_or(f64::NAN);
	(at(0), at(ratios.len() / 2), at(ratios.len().saturating_sub(1)))
}

/// Plots charged over measured of each row.
pub fn plot(title: &str, rows: &[Row], path: &Path) -> Result<(), String> {
	let ratio = |row: &Row| Ratio {
		name: row.name.clone(),
		time: row.time_ratio(),
		proof: row.proof_ratio(),
	};
	ratios(title, &rows.iter().map(ratio).collect::<Vec<_>>(), path)
}
