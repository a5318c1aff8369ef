//! What fuzzers call with bytes, and what must hold whatever the bytes are.
//!
//! `tests/fuzz` searches with these for inputs that reach new code; `tests/corpus.rs` runs those that it found, in `make test`.

mod calls;
mod chain;
mod modules;
mod records;
mod stores;

/// Takes any bytes; panics where something that must hold does not.
pub type Target = fn(&[u8]);

/// By their names, which are those of their folders in `tests/fuzz/corpus`.
pub const TARGETS: [(&str, Target); 5] = [
	("bytes", modules::bytes),
	("modules", modules::made),
	("stores", stores::kept_and_new),
	("records", records::decode),
	("calls", calls::dispatch),
];
