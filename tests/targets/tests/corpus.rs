//! Runs the inputs that `tests/fuzz` found. Each of them reached code that no other one did.

use fuzz_targets::TARGETS;
use std::{fs, path::Path};

#[test]
fn what_must_hold_does_for_each_input_of_the_corpus() {
	let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
	for (name, target) in TARGETS {
		let folder = corpus.join(name);
		let files = fs::read_dir(&folder)
			.unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
			.map(|file| file.expect("the folder can be read").path());
		let mut inputs = 0;
		for file in files {
			// Names the input of a panic.
			println!("{}", file.display());
			target(&fs::read(&file).expect("the file can be read"));
			inputs += 1;
		}
		assert!(inputs > 10, "{}: {inputs} inputs", folder.display());
		println!("{name}: {inputs} inputs");
	}
}
