//! A profile as a picture, and for speedscope.

use super::{stacks::Stacks, By};
use inferno::flamegraph::{from_lines, Options};
use serde_json::{json, Value};
use std::collections::BTreeMap;

/// A flame graph as SVG, whose widths are costs.
///
/// # Errors
///
/// Nothing has such a cost.
pub fn svg(stacks: &Stacks, by: By) -> Result<String, String> {
	let lines: Vec<_> = stacks
		.stacks
		.iter()
		.filter(|stack| stack.cost(by) > 0)
		.map(|stack| {
			// A semicolon separates the parts, and the last space the number.
			let path: Vec<_> = stack.path.iter().map(|label| label.replace(';', ",")).collect();
			format!("{} {}", path.join(";"), cost_in_unit(stack.cost(by), by))
		})
		.collect();
	if lines.is_empty() {
		return Err("no part of the call has such a cost, so there is no flame graph".into());
	}
	let mut options = Options::default();
	options.title = "Where the weight of the call goes".into();
	(options.count_name, options.name_type) = (unit(by).into(), "Part:".into());
	options.hash = true;
	let mut svg = Vec::new();
	from_lines(&mut options, lines.iter().map(String::as_str), &mut svg)
		.map_err(|error| format!("the flame graph: {error}"))?;
	String::from_utf8(svg).map_err(|error| format!("the flame graph: {error}"))
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
pub fn speedscope(stacks: &Stacks, by: By) -> Value {
	let mut frames = Vec::new();
	let mut indices = BTreeMap::<&str, usize>::new();
	let (mut samples, mut weights) = (Vec::new(), Vec::new());
	for stack in stacks.stacks.iter().filter(|stack| stack.cost(by) > 0) {
		let path = stack.path.iter().map(|label| {
			*indices.entry(label).or_insert_with(|| {
				frames.push(json!({ "name": label }));
				frames.len() - 1
			})
		});
		samples.push(path.collect::<Vec<_>>());
		weights.push(match by {
			By::Time => json!(stack.time as f64 / 1_000.0),
			By::Fuel | By::Proof => json!(stack.cost(by)),
		});
	}
	let unit = match by {
		By::Time => "nanoseconds",
		By::Fuel => "none",
		By::Proof => "bytes",
	};
	let whole = match by {
		By::Time => json!(stacks.total(by) as f64 / 1_000.0),
		By::Fuel | By::Proof => json!(stacks.total(by)),
	};
	json!({
		"$schema": "https://www.speedscope.app/file-format-schema.json",
		"exporter": concat!("lean-contracts ", env!("CARGO_PKG_VERSION")),
		"name": "contract call",
		"shared": { "frames": frames },
		"profiles": [{
			"type": "sampled", "name": format!("{by:?}"), "unit": unit,
			"startValue": 0, "endValue": whole, "samples": samples, "weights": weights,
		}],
	})
}
