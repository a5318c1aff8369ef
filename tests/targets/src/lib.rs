//! Fuzz targets: functions that take any bytes and check properties.
//!
//! `tests/fuzz` uses them to search for inputs that reach new code. `tests/corpus.rs` runs the
//! inputs that were found, in `make test`.

mod calls;
mod chain;
mod modules;
mod records;
mod stores;

/// A function that takes any bytes, and panics if a property does not hold.
pub type Target = fn(&[u8]);

/// All targets by name. `tests/fuzz/corpus` has a folder with each name.
pub const TARGETS: [(&str, Target); 5] = [
	("bytes", modules::bytes),
	("modules", modules::made),
	("stores", stores::kept_and_new),
	("records", records::decode),
	("calls", calls::dispatch),
];
