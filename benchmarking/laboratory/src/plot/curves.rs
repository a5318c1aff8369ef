//! Lines over two logarithmic axes.

use super::COLOURS;
use plotters::prelude::*;
use std::{ops::Range, path::Path};

/// A named line.
pub struct Line {
	/// Name in the legend.
	pub name: String,
	/// Points, sorted by x.
	pub points: Vec<(f64, f64)>,
}

/// The content of a plot.
pub struct Plot<'a> {
	/// Title above the plot.
	pub title: &'a str,
	/// Label of the x axis, which is logarithmic.
	pub x: &'a str,
	/// Label of the y axis, which is logarithmic.
	pub y: &'a str,
	/// The lines.
	pub lines: Vec<Line>,
}

/// A range that contains all positive values, with a margin for a logarithmic axis.
fn range(values: impl Iterator<Item = f64>) -> Range<f64> {
	let (low, high) = values
		.filter(|value| *value > 0.0)
		.fold((f64::MAX, 0.0f64), |(low, high), value| (low.min(value), high.max(value)));
	if high == 0.0 {
		0.1..1.0
	} else {
		low / 1.25..high * 1.25
	}
}

impl Plot<'_> {
	/// Draws the plot to an SVG file.
	pub fn draw(&self, path: &Path) -> Result<(), String> {
		self.try_draw(path).map_err(|error| format!("{}: {error}", path.display()))
	}

	fn try_draw(&self, path: &Path) -> Result<(), Box<dyn std::error::Error + '_>> {
		let points = || self.lines.iter().flat_map(|line| &line.points);
		let root = SVGBackend::new(path, (860, 520)).into_drawing_area();
		root.fill(&WHITE)?;
		let mut chart = ChartBuilder::on(&root)
			.caption(self.title, ("sans-serif", 20))
			.margin(16)
			.margin_right(210)
			.x_label_area_size(44)
			.y_label_area_size(64)
			.build_cartesian_2d(
				range(points().map(|point| point.0)).log_scale(),
				range(points().map(|point| point.1)).log_scale(),
			)?;
		chart
			.configure_mesh()
			.x_desc(self.x)
			.y_desc(self.y)
			.x_label_formatter(&|value| format!("{value:.0}"))
			.y_label_formatter(&|value| match *value {
				small if small < 1.0 => format!("{small:.2}"),
				middle if middle < 10.0 => format!("{middle:.1}"),
				large => format!("{large:.0}"),
			})
			.light_line_style(WHITE)
			.draw()?;
		// Names are at the right end of their lines, moved apart if lines end close together.
		let mut ends: Vec<(i32, usize)> = Vec::new();
		for (i, line) in self.lines.iter().enumerate() {
			let colour = COLOURS[i % COLOURS.len()];
			let visible = line.points.iter().copied().filter(|point| point.1 > 0.0);
			let visible: Vec<_> = visible.collect();
			chart.draw_series(LineSeries::new(visible.clone(), colour.stroke_width(2)))?;
			chart
				.draw_series(visible.iter().map(|point| Circle::new(*point, 3, colour.filled())))?;
			if let Some(last) = visible.last() {
				ends.push((chart.backend_coord(last).1, i));
			}
		}
		ends.sort();
		let mut free = 0;
		for (y, i) in ends {
			let y = y.max(free);
			free = y + 17;
			let style = ("sans-serif", 14).into_font().color(&COLOURS[i % COLOURS.len()]);
			root.draw(&Text::new(self.lines[i].name.clone(), (656, y - 8), style))?;
		}
		root.present()?;
		Ok(())
	}
}
