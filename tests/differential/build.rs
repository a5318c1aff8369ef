//! Makes the runtime `port::lean` from `port::reference`, with the diffs of `docs/moving.md`. If
//! the page misses a change, `port::lean` does not compile.

use std::{env, fs, path::Path};

const REFERENCE: &str = "src/port/reference.rs";
const PAGE: &str = "../../docs/moving.md";

/// Maximum number of lines that a port may remove and add, without the manifest.
const MOST: usize = 15;

fn read(path: &str) -> String {
	println!("cargo:rerun-if-changed={path}");
	fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Replaces the lines of `block` that begin with `-` by those that begin with `+`. Returns the
/// number of changed lines.
fn apply(block: &str, runtime: &mut Vec<String>) -> usize {
	let of = |sign: char| block.lines().filter_map(move |line| line.strip_prefix(sign));
	let removed: Vec<&str> = of('-').collect();
	let together = runtime.windows(removed.len()).position(|lines| lines == removed);
	let mut place = None;
	if let Some(start) = together {
		runtime.drain(start..start + removed.len());
		place = Some(start);
	} else {
		for line in &removed {
			let found: Vec<usize> =
				(0..runtime.len()).filter(|at| runtime[*at] == **line).collect();
			let [at] = found[..] else {
				panic!("{PAGE}: `{line}` stands {} times in {REFERENCE}", found.len());
			};
			runtime.remove(at);
			place = place.or(Some(at));
		}
	}
	let place = place.unwrap_or_else(|| panic!("{PAGE}: a diff removes nothing:\n{block}"));
	let added: Vec<String> = of('+').map(Into::into).collect();
	let count = removed.len() + added.len();
	runtime.splice(place..place, added);
	count
}

fn main() {
	// The module that includes the file has its own docs, and names its own extension.
	let of_module =
		|line: &str| line.starts_with("//!") || line.starts_with("use crate::{extension");
	let reference = read(REFERENCE);
	let mut runtime: Vec<String> =
		reference.lines().filter(|line| !of_module(line)).map(Into::into).collect();
	// The first block shows the manifest.
	let page = read(PAGE);
	let blocks = page.split("```diff\n").skip(2);
	let blocks = blocks.map(|block| block.split("```").next().unwrap_or_default());
	let count: usize = blocks.map(|block| apply(block, &mut runtime)).sum();
	assert!((1..=MOST).contains(&count), "{PAGE}: the port changes {count} lines, not 1 to {MOST}");
	let folder = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
	fs::write(Path::new(&folder).join("runtime.rs"), runtime.join("\n"))
		.expect("OUT_DIR can be written");
}
