//! Tables and plots of the measurements.

use crate::chain::{micros, Measured};
use plotters::prelude::*;
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

/// Plots charged over measured time of each row on a logarithmic axis, with a line at 1.
pub fn plot(title: &str, rows: &[Row], path: &Path) -> Result<(), String> {
	try_plot(title, rows, path).map_err(|error| format!("{}: {error}", path.display()))
}

fn try_plot(title: &str, rows: &[Row], path: &Path) -> Result<(), Box<dyn std::error::Error>> {
	let height = 100 + 20 * rows.len() as u32;
	let root = SVGBackend::new(path, (900, height)).into_drawing_area();
	root.fill(&WHITE)?;
	let bounds = rows.iter().flat_map(|row| [row.time_ratio(), row.proof_ratio()]);
	let (low, high) =
		bounds.fold((0.5f64, 4.0f64), |(low, high), ratio| (low.min(ratio), high.max(ratio)));
	let mut chart = ChartBuilder::on(&root)
		.caption(title, ("sans-serif", 18))
		.margin(12)
		.margin_left(310)
		.x_label_area_size(44)
		.build_cartesian_2d((low / 1.2..high * 1.2).log_scale(), 0.0..rows.len() as f64)?;
	chart
		.configure_mesh()
		.disable_y_axis()
		.disable_y_mesh()
		.x_desc("charged / measured (blue: time with the database's, orange: proof)")
		.x_label_formatter(&|value| format!("{value}"))
		.draw()?;
	for (at, colour) in [(1.0, RED), (3.0, RGBColor(0x99, 0x99, 0x99))] {
		let line = [(at, 0.0), (at, rows.len() as f64)];
		chart.draw_series(LineSeries::new(line, colour.stroke_width(1)))?;
	}
	for (i, row) in rows.iter().rev().enumerate() {
		let y = i as f64 + 0.5;
		let time = RGBColor(0x1b, 0x6c, 0xa8);
		let proof = RGBColor(0xd9, 0x5f, 0x02);
		chart.draw_series([Circle::new((row.proof_ratio(), y), 3, proof.filled())])?;
		chart.draw_series([Circle::new((row.time_ratio(), y), 4, time.filled())])?;
		let (_, pixel) = chart.backend_coord(&(1.0, y));
		root.draw(&Text::new(row.name.clone(), (12, pixel - 7), ("sans-serif", 13)))?;
	}
	root.present()?;
	Ok(())
}
