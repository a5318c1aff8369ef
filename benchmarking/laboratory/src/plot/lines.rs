//! Lines over a logarithmic axis.

use super::{text, Series, COLOURS};
use plotters::prelude::*;
use std::{error::Error, path::Path};

/// Draws lines over a logarithmic horizontal axis.
///
/// # Errors
///
/// Returns an error if the file cannot be written.
pub fn lines(
	title: &str,
	(x, y): (&str, &str),
	positions: &[f64],
	series: &[Series],
	path: &Path,
) -> Result<(), String> {
	try_lines(title, (x, y), positions, series, path)
		.map_err(|error| format!("{}: {error}", path.display()))
}

fn try_lines(
	title: &str,
	(x, y): (&str, &str),
	positions: &[f64],
	series: &[Series],
	path: &Path,
) -> Result<(), Box<dyn Error>> {
	let root = SVGBackend::new(path, (860, 480)).into_drawing_area();
	root.fill(&WHITE)?;
	let low = positions.iter().copied().fold(f64::MAX, f64::min);
	let high = positions.iter().copied().fold(1.0, f64::max);
	let most = series.iter().flat_map(|one| &one.values).copied().fold(0.0, f64::max);
	let mut chart = ChartBuilder::on(&root)
		.caption(title, ("sans-serif", 20))
		.margin(16)
		.margin_right(230)
		.x_label_area_size(44)
		.y_label_area_size(64)
		.build_cartesian_2d((low / 1.3..high * 1.3).log_scale(), 0.0..most * 1.1)?;
	chart
		.configure_mesh()
		.x_desc(x)
		.y_desc(y)
		.x_label_formatter(&|value| format!("{value:.0}"))
		.y_label_formatter(&|value| text(*value))
		.light_line_style(WHITE)
		.draw()?;
	for (i, (one, colour)) in series.iter().zip(COLOURS).enumerate() {
		let points = || positions.iter().copied().zip(one.values.iter().copied());
		chart.draw_series(LineSeries::new(points(), colour.stroke_width(2)))?;
		chart.draw_series(points().map(|point| Circle::new(point, 4, colour.filled())))?;
		let y = 60 + 22 * i as i32;
		root.draw(&Rectangle::new([(640, y), (654, y + 12)], colour.filled()))?;
		root.draw(&Text::new(one.name.clone(), (662, y), ("sans-serif", 14)))?;
	}
	root.present()?;
	Ok(())
}
