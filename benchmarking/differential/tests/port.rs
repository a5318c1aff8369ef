//! Checks that the port of a runtime in `docs/moving.md` is the difference between the two
//! runtimes.

use std::{collections::BTreeMap, fs, path::Path};

/// Maximum number of lines that a port may change, without the manifest.
const MOST: usize = 15;

fn read(path: &str) -> String {
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
	fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Counts the occurrences of each line that is not empty.
fn lines(text: &str) -> BTreeMap<&str, usize> {
	let mut lines = BTreeMap::new();
	for line in text.lines().filter(|line| !line.trim().is_empty()) {
		*lines.entry(line).or_default() += 1;
	}
	lines
}

/// The lines that occur more often in `a` than in `b`.
fn only_in<'a>(a: &'a str, b: &str) -> Vec<&'a str> {
	let b = lines(b);
	let more = |line: &str, count: usize| count > b.get(line).copied().unwrap_or(0);
	lines(a).into_iter().filter(|(line, count)| more(line, *count)).map(|(line, _)| line).collect()
}

#[test]
fn the_port_is_that_of_the_page_and_short() {
	let (old, new) = (read("port/reference/src/lib.rs"), read("port/lean/src/lib.rs"));
	let page = read("../../docs/moving.md");
	// The first block shows the manifest.
	let changed = |sign: char| -> Vec<&str> {
		let mut changed: Vec<_> = page
			.split("```diff\n")
			.skip(2)
			.flat_map(|block| block.split("```").next().unwrap_or_default().lines())
			.filter_map(|line| line.strip_prefix(sign))
			// Lines with only a brace are not distinguishable.
			.filter(|line| *line != "}")
			.collect();
		changed.sort_unstable();
		changed
	};
	let (removed, added) = (only_in(&old, &new), only_in(&new, &old));
	let removed: Vec<_> = removed.into_iter().filter(|line| *line != "}").collect();
	// The old runtime has one more `parameter_types! {`.
	assert_eq!(changed('-'), removed);
	assert_eq!(changed('+'), added);
	let count = removed.len() + added.len();
	assert!(count <= MOST, "the port changes {count} lines: {removed:?} {added:?}");
}
