//! Runs the target named in `FUZZ_TARGET` with the inputs of libFuzzer. `scripts/fuzz.sh` builds
//! and calls it.

#![no_main]

use fuzz_targets::{Target, TARGETS};
use std::sync::LazyLock;

static TARGET: LazyLock<Target> = LazyLock::new(|| {
	let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
	let found = TARGETS.iter().find(|(known, _)| *known == name);
	let names = TARGETS.map(|(known, _)| known).join(", ");
	found.unwrap_or_else(|| panic!("FUZZ_TARGET is {name:?}, expected one of {names}")).1
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| TARGET(bytes));
