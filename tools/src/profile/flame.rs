//! A profile as a picture, and for speedscope.

use super::{
	labelled::{Kind, Profile, MAX_DEPTH},
	table::{percent, shown},
	By,
};
use serde_json::{json, Value};
use std::{collections::BTreeMap, fmt::Write};

/// Width of the picture, height of a bar, width of a character, in pixels.
const WIDTH: f64 = 1200.0;
const BAR: usize = 17;
const CHARACTER: f64 = 6.6;
/// Space above the bars, for the title and the colours.
const ABOVE: usize = 48;

/// A bar of the picture.
struct Bar {
	part: usize,
	/// Number of parts around it.
	depth: usize,
	/// Cost of everything before it, and its own with the parts in it.
	before: u64,
	cost: u64,
}

/// A flame graph as SVG: each part is a bar on top of the one around it, as wide as its cost, in
/// the order in which parts were first entered.
///
/// # Errors
///
/// Nothing has such a cost.
pub fn svg(profile: &Profile, by: By) -> Result<String, String> {
	let whole = profile.total(by);
	if whole == 0 {
		return Err(format!("no part of the call takes {}: there is no flame graph", unit(by)));
	}
	let bars = bars(profile, by);
	let levels = bars.iter().map(|bar| bar.depth + 1).max().unwrap_or(1);
	let height = ABOVE + levels * BAR + 8;
	let mut svg = format!(
		"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
		 height=\"{height}\" font-family=\"monospace\" font-size=\"11\">\n\
		 <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
		 <text x=\"8\" y=\"18\" font-size=\"14\">{} of a contract call</text>\n",
		shown(whole, by)
	);
	let mut x = 8;
	for kind in [Kind::Function, Kind::HostFunction, Kind::Other] {
		let (name, colour) = (name(kind), colour(kind, 0));
		// Writing to a string does not fail.
		let _ = writeln!(
			svg,
			"<rect x=\"{x}\" y=\"27\" width=\"10\" height=\"10\" fill=\"{colour}\"/>\
			 <text x=\"{}\" y=\"36\">{name}</text>",
			x + 14
		);
		x += 30 + name.len() * 7;
	}
	let scale = WIDTH / whole as f64;
	for Bar { part, depth, before, cost } in bars {
		let width = cost as f64 * scale;
		// Narrower ones cannot be seen.
		if width < 0.2 {
			continue;
		}
		let (x, y) = (before as f64 * scale, height - 8 - (depth + 1) * BAR);
		let part = &profile.parts[part];
		let label = escaped(profile.label(part));
		let _ = write!(
			svg,
			"<g><title>{label}: {} with callees ({}), {} itself, entered {} times</title>\
			 <rect x=\"{x:.1}\" y=\"{y}\" width=\"{:.1}\" height=\"{}\" fill=\"{}\"/>",
			shown(cost, by),
			percent(cost, whole),
			shown(part.cost(by), by),
			part.calls,
			(width - 0.4).max(0.2),
			BAR - 1,
			colour(part.kind, part.label),
		);
		let room = ((width - 6.0) / CHARACTER).max(0.0) as usize;
		if room >= 3 {
			let _ = write!(
				svg,
				"<text x=\"{:.1}\" y=\"{}\">{}</text>",
				x + 3.0,
				y + BAR - 5,
				escaped(&cut(profile.label(part), room))
			);
		}
		svg += "</g>\n";
	}
	Ok(svg + "</svg>\n")
}

/// The bars of all parts with a cost, up to [`MAX_DEPTH`] on each other.
fn bars(profile: &Profile, by: By) -> Vec<Bar> {
	let totals = profile.with_callees(by);
	let mut bars = Vec::new();
	// The places where the open parts, and what follows them, begin.
	let mut begins = vec![0u64];
	profile.walk(|part, is_entered| {
		if !is_entered {
			begins.pop();
			return;
		}
		let (depth, cost) = (begins.len() - 1, totals[part]);
		let before = begins[depth];
		begins[depth] = before.saturating_add(cost);
		begins.push(before);
		if depth < MAX_DEPTH && cost > 0 {
			bars.push(Bar { part, depth, before, cost });
		}
	});
	bars
}

fn name(kind: Kind) -> &'static str {
	match kind {
		Kind::Function => "functions of contracts",
		Kind::HostFunction => "host functions",
		Kind::Other => "frames, loading, instances, translation",
	}
}

/// A colour of the kind. Labels differ a little.
fn colour(kind: Kind, label: usize) -> String {
	let (hue, saturation) = match kind {
		Kind::Function => (32, 95),
		Kind::HostFunction => (205, 70),
		Kind::Other => (0, 0),
	};
	format!("hsl({hue},{saturation}%,{}%)", 68 + label * 7 % 16)
}

/// At most so many characters, with dots at the end if some are missing.
fn cut(label: &str, most: usize) -> String {
	if label.chars().count() <= most {
		return label.into();
	}
	label.chars().take(most.saturating_sub(2)).chain("..".chars()).collect()
}

fn escaped(text: &str) -> String {
	text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn unit(by: By) -> &'static str {
	match by {
		By::Time => "time",
		By::Fuel => "fuel",
		By::Proof => "proof",
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
	fn hostile_labels_are_text() {
		assert_eq!(escaped("</title><a b=\"&\">"), "&lt;/title&gt;&lt;a b=&quot;&amp;&quot;&gt;");
		assert_eq!(cut("seal2::set_storage", 10), "seal2::s..");
		assert_eq!(cut("é", 1), "é");
	}
}
