//! Joins three runs of a pallet's benchmarks.
//!
//! The median of each fitted time counts. One disturbed run then has no effect, nor a fit that
//! moves time between a slope and the base. A slope's standard error is that of its run. Accesses
//! and proofs are the same in all runs.
//!
//! A margin may be added to the times. Three runs of one build within an hour do not show the
//! variation between hours and builds.

use std::collections::BTreeSet;

/// A file of weights: functions, and the lines between them.
struct File(Vec<Part>);

enum Part {
	/// A line outside of functions, or the head or the end of a function.
	Line(String),
	/// The body of a function.
	Body(Body),
}

struct Body {
	/// The number of the `impl` that contains the function, and its name.
	id: (usize, String),
	lines: Vec<Line>,
}

enum Line {
	Text(String),
	Time(Time),
}

/// A line with a fitted time.
struct Time {
	before: String,
	picoseconds: u64,
	after: String,
	/// The time of the shortest run, if it is in the line.
	least: Option<u64>,
	/// The component that multiplies the time, if it is a slope.
	component: Option<String>,
	/// The line with the standard error before a slope.
	error: Option<String>,
}

impl Time {
	/// Reads a line such as `Weight::from_parts(1_000, 3)` or
	/// `.saturating_add(Weight::from_parts(20, 0).saturating_mul(n.into()))`.
	fn read(line: &str) -> Option<Self> {
		const CALL: &str = "from_parts(";
		let at = line.find(CALL)? + CALL.len();
		let (before, rest) = line.split_at(at);
		let end = rest.find(|c: char| !c.is_ascii_digit() && c != '_')?;
		// In `1_000_u64`, the type is not part of the number.
		let digits = rest[..end].trim_end_matches('_');
		let (number, after) = rest.split_at(digits.len());
		let component = match after.strip_prefix(", 0).saturating_mul(") {
			Some(factor) => Some(factor.split('.').next()?.to_string()),
			None if line.trim_start().starts_with("Weight::from_parts(") => None,
			None => return None,
		};
		let read = |number: &str| number.replace('_', "").parse().ok();
		let (least, after) = match after.strip_prefix(LEAST).and_then(|rest| rest.split_once(')')) {
			Some((least, after)) => (Some(read(least)?), after),
			None => (None, after),
		};
		let picoseconds = read(number)?;
		let (before, after) = (before.into(), after.into());
		Some(Self { before, picoseconds, after, least, component, error: None })
	}
}

/// The text before the shortest run.
const LEAST: &str = "_u64.max(";

impl File {
	fn read(text: &str) -> Self {
		let (mut parts, mut section) = (vec![], 0);
		let mut body: Option<Body> = None;
		let mut error = None;
		for line in text.lines() {
			if let Some(inside) = &mut body {
				if line == "\t}" {
					parts.extend(body.take().map(Part::Body));
					parts.push(Part::Line(line.into()));
				} else if line.contains("Standard error") {
					error = Some(line.to_string());
				} else {
					inside.lines.push(match Time::read(line) {
						Some(time) => Line::Time(Time { error: error.take(), ..time }),
						None => Line::Text(line.into()),
					});
				}
				continue;
			}
			section += usize::from(line.starts_with("impl"));
			parts.push(Part::Line(line.into()));
			if let Some(name) = name_of(line).filter(|_| line.ends_with('{')) {
				body = Some(Body { id: (section, name.into()), lines: vec![] });
			}
		}
		Self(parts)
	}

	fn body(&self, id: &(usize, String)) -> Option<&Body> {
		self.0.iter().find_map(|part| match part {
			Part::Body(body) if body.id == *id => Some(body),
			_ => None,
		})
	}
}

impl Body {
	fn times(&self) -> impl Iterator<Item = &Time> {
		self.lines.iter().filter_map(|line| match line {
			Line::Time(time) => Some(time),
			Line::Text(_) => None,
		})
	}

	fn time(&self, component: &Option<String>) -> Option<&Time> {
		self.times().find(|time| time.component == *component)
	}
}

/// The name of the function whose head is this line of a file of weights.
fn name_of(line: &str) -> Option<&str> {
	let (name, rest) = line.strip_prefix("\tfn ")?.split_once('(')?;
	rest.contains("-> Weight").then_some(name)
}

/// Joins three files of weights, and adds `margin` percent to each time.
///
/// # Errors
///
/// Returns an error if a run lacks a function of the first run.
pub fn join(texts: &[String], margin: u64) -> Result<String, String> {
	let runs: Vec<File> = texts.iter().map(|text| File::read(text)).collect();
	let first = runs.first().ok_or("there are no runs")?;
	let mut joined = String::new();
	let mut push = |line: &str| {
		joined.push_str(line);
		joined.push('\n');
	};
	for part in &first.0 {
		let body = match part {
			Part::Line(line) => {
				push(line);
				continue;
			},
			Part::Body(body) => body,
		};
		let bodies = runs
			.iter()
			.map(|run| run.body(&body.id).ok_or(format!("a run has no function {}", body.id.1)))
			.collect::<Result<Vec<_>, _>>()?;
		// A slope that was not found is not in the file. The run with the most slopes gives the
		// lines.
		let mut fullest = bodies[0];
		for other in &bodies {
			if other.times().count() > fullest.times().count() {
				fullest = other;
			}
		}
		for line in &fullest.lines {
			let time = match line {
				Line::Text(text) => {
					push(text);
					continue;
				},
				Line::Time(time) => time,
			};
			let found: Vec<_> = bodies.iter().map(|body| body.time(&time.component)).collect();
			let value = |time: &Option<&Time>| time.map_or(0, |time| time.picoseconds);
			let with_margin = |time: u64| time + time * margin / 100;
			let middle = median(found.iter().map(value).collect());
			let of_it = found.iter().flatten().find(|time| time.picoseconds == middle);
			if let Some(error) = of_it.and_then(|time| time.error.as_ref()) {
				push(error);
			}
			let least = time.least.map_or(String::new(), |_| {
				let all = found.iter().flatten().filter_map(|time| time.least);
				format!("{LEAST}{})", grouped(with_margin(median(all.collect()))))
			});
			push(&format!("{}{}{least}{}", time.before, grouped(with_margin(middle)), time.after));
		}
	}
	Ok(joined)
}

/// The median of an odd number of values.
fn median(mut values: Vec<u64>) -> u64 {
	values.sort_unstable();
	values.get(values.len() / 2).copied().unwrap_or(0)
}

/// Formats `1234567` as `1_234_567`.
fn grouped(value: u64) -> String {
	let digits = value.to_string();
	let mut text = String::new();
	for (i, digit) in digits.chars().enumerate() {
		if i > 0 && (digits.len() - i).is_multiple_of(3) {
			text.push('_');
		}
		text.push(digit);
	}
	text
}

/// Checks that two files of weights have the same functions with the same components.
///
/// # Errors
///
/// Returns an error that lists the functions of only one file.
pub fn compare(texts: &[String]) -> Result<(), String> {
	let heads = |text: &str| -> BTreeSet<String> {
		let of_trait = text.split("pub trait WeightInfo").nth(1).unwrap_or_default();
		let of_trait = of_trait.split("\n}").next().unwrap_or_default();
		of_trait
			.lines()
			.filter(|line| name_of(line).is_some())
			.map(|line| line.trim().to_string())
			.collect()
	};
	let [first, second] = texts else { return Err("expected two files".into()) };
	let (first, second) = (heads(first), heads(second));
	if first.is_empty() {
		return Err("the first file has no `pub trait WeightInfo`".into());
	}
	let mut text = String::new();
	for (files, head) in first
		.difference(&second)
		.map(|head| ("only in the first file", head))
		.chain(second.difference(&first).map(|head| ("only in the second file", head)))
	{
		text += &format!("\n  {files}: {head}");
	}
	if text.is_empty() {
		Ok(())
	} else {
		Err(format!("the files have different functions:{text}"))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// A run with two functions. The first has a slope unless `slope` is zero.
	fn run(base: u64, slope: u64, error: u64, other: u64) -> String {
		let slope = match slope {
			0 => String::new(),
			_ => format!(
				"\t\t\t// Standard error: {error}.\n\t\t\t.saturating_add(Weight::from_parts({}, 0)\
				 .saturating_mul(n.into()))\n",
				grouped(slope)
			),
		};
		format!(
			"//! Head\npub trait WeightInfo {{\n\tfn a(n: u32, ) -> Weight;\n\tfn b() -> Weight;\n}}\n\
			 impl<D> WeightInfo for Measured<D> {{\n\
			 \tfn a(n: u32, ) -> Weight {{\n\t\t// Proof: 3 + 1 * n recorded.\n\
			 \t\tWeight::from_parts({}_u64.max(7_000), 42)\n{slope}\
			 \t\t\t.saturating_add(D::get().reads(2_u64))\n\
			 \t\t\t.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))\n\t}}\n\
			 \tfn b() -> Weight {{\n\t\tWeight::from_parts({}, 0)\n\t}}\n}}\n",
			grouped(base),
			grouped(other)
		)
	}

	#[test]
	fn each_time_is_the_middle_one_of_the_three() {
		let runs = [run(1_000, 50, 1, 9), run(3_000_000, 70, 2, 7), run(2_000, 60, 3, 8)];
		assert_eq!(join(&runs, 0).unwrap(), run(2_000, 60, 3, 8));
		// In any order.
		let runs = [run(3_000_000, 50, 1, 7), run(2_000, 60, 3, 9), run(1_000, 70, 2, 8)];
		assert_eq!(join(&runs, 0).unwrap(), run(2_000, 60, 3, 8));
	}

	#[test]
	fn three_times_the_same_run_is_that_run() {
		let one = run(1_234_567, 89, 4, 3);
		assert_eq!(join(&[one.clone(), one.clone(), one.clone()], 0).unwrap(), one);
	}

	#[test]
	fn a_margin_is_added_to_all_times() {
		let one = run(2_000, 60, 4, 10);
		let expected = run(2_200, 66, 4, 11).replace("max(7_000)", "max(7_700)");
		assert_eq!(join(&[one.clone(), one.clone(), one], 10).unwrap(), expected);
	}

	#[test]
	fn the_shortest_run_that_counts_is_the_middle_one_of_the_three() {
		let with = |least: &str| run(1, 1, 1, 1).replace("max(7_000)", &format!("max({least})"));
		let runs = [with("9_000"), with("1_000"), with("8_000")];
		assert_eq!(join(&runs, 0).unwrap(), with("8_000"));
	}

	#[test]
	fn a_slope_that_one_run_did_not_find_counts_as_zero() {
		let runs = [run(1, 0, 0, 1), run(1, 80, 5, 1), run(1, 60, 6, 1)];
		assert_eq!(join(&runs, 0).unwrap(), run(1, 60, 6, 1));
		let runs = [run(1, 0, 0, 1), run(1, 0, 0, 1), run(1, 60, 6, 1)];
		assert!(join(&runs, 0)
			.unwrap()
			.contains("Weight::from_parts(0, 0).saturating_mul(n.into())"));
	}

	#[test]
	fn a_run_without_a_function_is_refused() {
		let other = run(1, 1, 1, 1).replace("fn b()", "fn c()");
		let error = join(&[run(1, 1, 1, 1), other.clone(), run(1, 1, 1, 1)], 0).unwrap_err();
		assert!(error.contains("no function b"), "{error}");
		let error = compare(&[run(1, 1, 1, 1), other]).unwrap_err();
		assert!(error.contains("first file: fn b() -> Weight;"), "{error}");
		assert!(error.contains("second file: fn c() -> Weight;"), "{error}");
		assert_eq!(compare(&[run(1, 1, 1, 1), run(2, 0, 2, 2)]), Ok(()));
	}

	#[test]
	fn digits_are_grouped_by_three() {
		let texts: Vec<_> = [0, 12, 999, 1_000, 1_234_567].into_iter().map(grouped).collect();
		assert_eq!(texts, ["0", "12", "999", "1_000", "1_234_567"]);
	}
}
