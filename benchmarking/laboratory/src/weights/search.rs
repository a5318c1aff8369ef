//! Report of a search for the worst contract code.

use serde::Deserialize;
use std::fmt::Write;

/// For each search: the benchmark, the list of its candidates, and the constant with those in use.
const SEARCHES: [(&str, &str, &str); 5] = [
	("fillings_uploaded", "FILLINGS", "WORST_UPLOADED"),
	("fillings_resolved", "FILLINGS", "WORST_RESOLVED"),
	("fillings_loaded", "FILLINGS", "WORST_LOADED"),
	("fillings_translated", "FILLINGS", "WORST_TRANSLATED"),
	("works", "WORKS", "WORST_WORKS"),
];

/// One benchmark in the CLI's JSON file.
#[derive(Deserialize)]
struct Batch {
	benchmark: String,
	time_results: Vec<Run>,
}

#[derive(Deserialize)]
struct Run {
	components: Vec<(String, u32)>,
	/// Time in nanoseconds.
	extrinsic_time: u64,
}

/// Lists the candidates of each search, from the slowest to the fastest.
///
/// # Errors
///
/// Returns an error if one of the two files has an unexpected content.
pub fn found(results: &str, source: &str) -> Result<String, String> {
	let batches: Vec<Batch> = serde_json::from_str(results).map_err(|error| error.to_string())?;
	let mut text = String::new();
	for Batch { benchmark, time_results } in batches {
		let (_, list, used) = SEARCHES
			.into_iter()
			.find(|(name, _, _)| *name == benchmark)
			.ok_or(format!("`{benchmark}` is no search"))?;
		let (names, used) = (candidates(source, list)?, candidates(source, used)?);
		let mut times = vec![];
		for (i, name) in names.iter().enumerate() {
			let of_it = time_results
				.iter()
				.filter(|run| run.components.first().is_some_and(|(_, at)| *at == i as u32));
			let mut all: Vec<_> = of_it.map(|run| run.extrinsic_time).collect();
			all.sort_unstable();
			let median = all.get(all.len() / 2).ok_or(format!("{benchmark}: no run of {name}"))?;
			times.push((*median, *name));
		}
		times.sort_unstable_by(|a, b| b.cmp(a));
		let _ = writeln!(text, "\n{benchmark}: median in µs");
		for (time, name) in times {
			let mark = if used.contains(&name) { "  <- used" } else { "" };
			let _ = writeln!(text, "  {:>8}  {name}{mark}", (time + 500) / 1_000);
		}
	}
	Ok(text)
}

/// Returns `A` and `B` of `const LIST: [..] = [Kind::A, Kind::B];`, and `A` of
/// `const NAME: Kind = Kind::A;`.
fn candidates<'a>(source: &'a str, list: &str) -> Result<Vec<&'a str>, String> {
	let value = value_of(source, list)?;
	let inside = value.trim().trim_start_matches('[').trim_end_matches(']');
	Ok(inside
		.split(',')
		.filter_map(|item| item.trim().split_once("::"))
		.map(|(_, name)| name)
		.collect())
}

fn value_of<'a>(source: &'a str, name: &str) -> Result<&'a str, String> {
	source
		.split_once(&format!("const {name}: "))
		.and_then(|(_, rest)| rest.split_once(" ="))
		.and_then(|(_, rest)| rest.split_once(';'))
		.map(|(value, _)| value)
		.ok_or(format!("the source has no constant {name}"))
}

#[cfg(test)]
mod tests {
	use super::*;

	const SOURCE: &str = "const WORKS: [Work; 2] = [\n\tWork::Counting,\n\tWork::Moves,\n];\n\
		const WORST_WORKS: [Work; 1] =\n\t[Work::Moves];\n";

	fn results(times: [(u32, u64); 6]) -> String {
		let runs: Vec<_> = times
			.iter()
			.map(|(at, time)| format!(r#"{{"components":[["w",{at}]],"extrinsic_time":{time}}}"#))
			.collect();
		format!(r#"[{{"benchmark":"works","time_results":[{}]}}]"#, runs.join(","))
	}

	#[test]
	fn candidates_are_sorted_by_the_median_of_their_runs() {
		let times = [(0, 9_000), (0, 1_000), (0, 2_000), (1, 3_000), (1, 90_000), (1, 1_000)];
		let text = found(&results(times), SOURCE).unwrap();
		assert_eq!(
			text,
			"\nworks: median in µs\n         3  Moves  <- used\n         2  Counting\n"
		);
	}

	#[test]
	fn what_is_missing_is_named() {
		let times = [(0, 1), (0, 1), (0, 1), (0, 1), (0, 1), (0, 1)];
		assert!(found(&results(times), SOURCE).unwrap_err().contains("no run of Moves"));
		assert!(found(&results(times), "").unwrap_err().contains("no constant WORKS"));
		assert!(found("{", SOURCE).is_err());
	}
}
