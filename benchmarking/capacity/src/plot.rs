//! SVG plots.

use plotters::prelude::*;
use std::{error::Error, path::Path};

/// The colours of the series, in their order.
const COLOURS: [RGBColor; 6] = [
	RGBColor(0x1b, 0x6c, 0xa8),
	RGBColor(0xd9, 0x5f, 0x02),
	RGBColor(0x8e, 0x44, 0xad),
	RGBColor(0x2c, 0x8c, 0x4a),
	RGBColor(0xc0, 0x39, 0x2b),
	RGBColor(0x55, 0x55, 0x55),
];

/// One series of a plot.
pub struct Series {
	/// The name in the legend.
	pub name: String,
	/// One value per group, or per position.
	pub values: Vec<f64>,
}

fn text(value: f64) -> String {
	match value {
		small if small < 10.0 => format!("{small:.1}"),
		large => format!("{large:.0}"),
	}
}

/// Draws horizontal bars: per group, one bar for each series, labelled with its value.
///
/// # Errors
///
/// Returns an error if the file cannot be written.
pub fn bars(title: &str, groups: &[String], series: &[Series], path: &Path) -> Result<(), String> {
	try_bars(title, groups, series, path).map_err(|error| format!("{}: {error}", path.display()))
}

fn try_bars(
	title: &str,
	groups: &[String],
	series: &[Series],
	path: &Path,
) -> Result<(), Box<dyn Error>> {
	let room = series.len() + 1;
	let height = 110 + 22 * (room * groups.len()) as u32 + 20 * series.len() as u32;
	let root = SVGBackend::new(path, (860, height)).into_drawing_area();
	root.fill(&WHITE)?;
	let (legend, root) = root.split_vertically(60 + 20 * series.len() as u32);
	legend.draw(&Text::new(title.to_string(), (20, 16), ("sans-serif", 20)))?;
	for (i, (one, colour)) in series.iter().zip(COLOURS).enumerate() {
		let y = 48 + 20 * i as i32;
		legend.draw(&Rectangle::new([(20, y), (34, y + 12)], colour.filled()))?;
		legend.draw(&Text::new(one.name.clone(), (42, y), ("sans-serif", 14)))?;
	}
	let most = series.iter().flat_map(|one| &one.values).copied().fold(0.0, f64::max);
	let rows = (room * groups.len()) as f64;
	let mut chart = ChartBuilder::on(&root)
		.margin(12)
		.margin_left(120)
		.x_label_area_size(24)
		.build_cartesian_2d(0.0..most * 1.12, 0.0..rows)?;
	chart.configure_mesh().disable_y_axis().disable_y_mesh().light_line_style(WHITE).draw()?;
	for (g, group) in groups.iter().enumerate() {
		let top = rows - (g * room) as f64;
		for (s, (one, colour)) in series.iter().zip(COLOURS).enumerate() {
			let value = one.values.get(g).copied().unwrap_or(0.0);
			let high = top - 0.5 - s as f64;
			let bar = [(0.0, high - 0.85), (value, high)];
			chart.draw_series([Rectangle::new(bar, colour.filled())])?;
			let (x, y) = chart.backend_coord(&(value, high));
			root.draw(&Text::new(text(value), local(&root, (x + 5, y + 3)), ("sans-serif", 13)))?;
		}
		let (_, y) = chart.backend_coord(&(0.0, top - room as f64 / 2.0));
		root.draw(&Text::new(group.clone(), local(&root, (16, y - 7)), ("sans-serif", 15)))?;
	}
	root.present()?;
	Ok(())
}

/// Converts a position on the whole picture to one on this part of it.
fn local(area: &DrawingArea<SVGBackend, plotters::coord::Shift>, (x, y): (i32, i32)) -> (i32, i32) {
	let (left, top) = area.get_base_pixel();
	(x.saturating_sub(left), y.saturating_sub(top))
}

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
