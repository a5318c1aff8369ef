//! Ratios on a logarithmic axis.

use super::COLOURS;
use plotters::prelude::*;
use std::{error::Error, path::Path};

/// The ratios of one call.
pub struct Ratio {
	/// Name of the call.
	pub name: String,
	/// Charged over measured time.
	pub time: f64,
	/// Charged over recorded proof.
	pub proof: f64,
}

/// Draws the ratios of each call on a row of its own, with a line at 1.
///
/// # Errors
///
/// Returns an error if the file cannot be written.
pub fn ratios(title: &str, rows: &[Ratio], path: &Path) -> Result<(), String> {
	try_ratios(title, rows, path).map_err(|error| format!("{}: {error}", path.display()))
}

fn try_ratios(title: &str, rows: &[Ratio], path: &Path) -> Result<(), Box<dyn Error>> {
	let height = 100 + 20 * rows.len() as u32;
	let root = SVGBackend::new(path, (900, height)).into_drawing_area();
	root.fill(&WHITE)?;
	let bounds = rows.iter().flat_map(|row| [row.time, row.proof]);
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
		let [time, proof, ..] = COLOURS;
		chart.draw_series([Circle::new((row.proof, y), 3, proof.filled())])?;
		chart.draw_series([Circle::new((row.time, y), 4, time.filled())])?;
		let (_, pixel) = chart.backend_coord(&(1.0, y));
		root.draw(&Text::new(row.name.clone(), (12, pixel - 7), ("sans-serif", 13)))?;
	}
	root.present()?;
	Ok(())
}
