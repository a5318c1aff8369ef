//! SVG plots.

mod bars;
mod curves;
mod lines;
mod ratios;

pub use bars::bars;
pub use curves::{Line, Plot};
pub use lines::lines;
pub use ratios::{ratios, Ratio};

use plotters::prelude::*;

/// The colours of the series, in their order.
const COLOURS: [RGBColor; 9] = [
	RGBColor(0x1b, 0x6c, 0xa8),
	RGBColor(0xd9, 0x5f, 0x02),
	RGBColor(0x2c, 0x8c, 0x4a),
	RGBColor(0x8e, 0x44, 0xad),
	RGBColor(0xc0, 0x39, 0x2b),
	RGBColor(0x7f, 0x6a, 0x00),
	RGBColor(0x00, 0x83, 0x8f),
	RGBColor(0x55, 0x55, 0x55),
	RGBColor(0xad, 0x14, 0x57),
];

/// One series of a plot.
pub struct Series {
	/// The name in the legend.
	pub name: String,
	/// One value per group, or per position.
	pub values: Vec<f64>,
}

/// A short text of a value.
fn text(value: f64) -> String {
	match value {
		small if small < 10.0 => format!("{small:.1}"),
		large => format!("{large:.0}"),
	}
}
