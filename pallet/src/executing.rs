//! Whether a top-level call runs, and whether code, or the host API, changed since it began.
//!
//! A contract may dispatch calls of the runtime, this pallet's among them. Such a call must not start
//! another top-level call, nor change a contract's record: frames have copies of records, and two stacks
//! would not know of each other's.

environmental::environmental!(executing: bool);

/// Runs the body of a top-level call.
pub fn during<Output>(body: impl FnOnce() -> Output) -> Output {
	executing::using_once(&mut false, body)
}

/// Whether a top-level call runs.
pub fn is_under_way() -> bool {
	executing::with(|_| ()).is_some()
}

/// Notes that contract code was uploaded or removed, or a host function switched.
pub fn note_codes_change() {
	executing::with(|changed| *changed = true);
}

/// Whether that happened within the top-level call that runs.
pub fn codes_changed() -> bool {
	executing::with(|changed| *changed).unwrap_or(false)
}
