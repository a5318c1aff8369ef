//! The state of the running top-level call: if there is one, and if code or the host API changed
//! since it began.
//!
//! A contract may dispatch runtime calls, those of this pallet included. Such a call must not
//! start another top-level call or change the record of a contract. Frames have copies of
//! records, and two call stacks would not see each other's changes.

environmental::environmental!(executing: bool);

/// Runs the body of a top-level call.
pub fn during<Output>(body: impl FnOnce() -> Output) -> Output {
	executing::using_once(&mut false, body)
}

/// Returns true if a top-level call runs.
pub fn is_under_way() -> bool {
	executing::with(|_| ()).is_some()
}

/// Records that contract code was uploaded or removed, or that a host function was disabled or
/// enabled.
pub fn note_codes_change() {
	executing::with(|changed| *changed = true);
}

/// Returns true if [`note_codes_change`] was called within the running top-level call.
pub fn codes_changed() -> bool {
	executing::with(|changed| *changed).unwrap_or(false)
}
