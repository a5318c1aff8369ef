//! Horizontal bars.

use super::{text, Series, COLOURS};
use plotters::prelude::*;
use std::{error::Error, path::Path};

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
