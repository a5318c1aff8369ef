//! A profile as a picture, and for speedscope.

use super::{labelled::Profile, table::shown, By};
use inferno::flamegraph::{from_lines, Options};
use serde_json::{json, Value};
use std::collections::BTreeMap;

/// A flame graph as SVG, whose widths are costs.
///
/// # Errors
///
/// Nothing has such a cost.
pub fn svg(profile: &Profile, by: By) -> Result<String, String> {
	let lines: Vec<_> = profile
		.stacks(by)
		.into_iter()
		.map(|(path, cost)| {
			let path: Vec<_> = path.into_iter().map(for_inferno).collect();
			format!("{} {}", path.join(";"), cost_in_unit(cost, by))
		})
		.collect();
	if lines.is_empty() {
		return Err(format!("no part of the call takes {}: there is no flame graph", unit(by)));
	}
	let mut options = Options::default();
	options.title = format!("{} of a contract call", shown(profile.total(by), by));
	(options.count_name, options.name_type) = (unit(by).into(), "Part:".into());
	// In the order of the call, for which inferno expects the last line first, and in the same
	// colours each time.
	(options.flame_chart, options.hash) = (true, true);
	let mut svg = Vec::new();
	from_lines(&mut options, lines.iter().rev().map(String::as_str), &mut svg)
		.map_err(|error| format!("the flame graph: {error}"))?;
	String::from_utf8(svg).map_err(|error| format!("the flame graph: {error}"))
}

/// A label in a line for inferno. There, a semicolon separates parts, and the last space a number:
/// a number before that one would be a second measurement.
fn for_inferno(label: &str) -> String {
	let label = label.trim_end().replace(';', ",");
	match label.rsplit_once(' ') {
		Some((start, number)) if number.parse::<f64>().is_ok() => format!("{start}\u{a0}{number}"),
		_ => label,
	}
}

fn unit(by: By) -> &'static str {
	match by {
		By::Time => "ns",
		By::Fuel => "units of fuel",
		By::Proof => "bytes",
	}
}

fn cost_in_unit(cost: u64, by: By) -> u64 {
	match by {
		By::Time => cost.div_ceil(1_000),
		By::Fuel | By::Proof => cost,
	}
}

/// A profile in the file format of speedscope.
pub fn speedscope(profile: &Profile, by: By) -> Value {
	let frames: Vec<_> = profile.labels.iter().map(|label| json!({ "name": label })).collect();
	let numbers: BTreeMap<_, _> = profile.labels.iter().map(String::as_str).zip(0..).collect();
	let in_unit = |cost: u64| match by {
		By::Time => json!(cost as f64 / 1_000.0),
		By::Fuel | By::Proof => json!(cost),
	};
	let unit = match by {
		By::Time => "nanoseconds",
		By::Fuel => "none",
		By::Proof => "bytes",
	};
	let (mut samples, mut weights) = (Vec::new(), Vec::new());
	for (path, cost) in profile.stacks(by) {
		let path = path.into_iter().filter_map(|label| numbers.get(label));
		samples.push(path.collect::<Vec<_>>());
		weights.push(in_unit(cost));
	}
	json!({
		"$schema": "https://www.speedscope.app/file-format-schema.json",
		"exporter": concat!("lean-contracts ", env!("CARGO_PKG_VERSION")),
		"name": "contract call",
		"shared": { "frames": frames },
		"profiles": [{
			"type": "sampled", "name": format!("{by:?}"), "unit": unit, "startValue": 0,
			"endValue": in_unit(profile.total(by)), "samples": samples, "weights": weights,
		}],
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_label_is_one_part_and_no_number() {
		assert_eq!(for_inferno("token: function[16]"), "token: function[16]");
		assert_eq!(for_inferno("token: a;b 12"), "token: a,b\u{a0}12");
		assert_eq!(for_inferno("token: a 1.5 "), "token: a\u{a0}1.5");
	}
}
