//! The trace that is being recorded.

use super::{profile::ProfileRecorder, Entries, Trace, TraceConfig};
use alloc::vec::Vec;
use codec::{Decode, Encode};

/// Entries as they are encoded: their types depend on the chain, this does not, and their bytes are
/// what is bounded.
struct Recorder {
	config: TraceConfig,
	count: u32,
	entries: Vec<u8>,
	truncated: bool,
	profile: Option<ProfileRecorder>,
}

environmental::environmental!(recorder: Recorder);

impl Recorder {
	fn push(&mut self, entry: impl Encode) {
		let room = (self.config.max_bytes as usize).saturating_sub(self.entries.len());
		// Once one was left out, all are: a trace has no gaps.
		if self.truncated || entry.encoded_size() > room {
			self.truncated = true;
			return;
		}
		entry.encode_to(&mut self.entries);
		self.count = self.count.saturating_add(1);
	}
}

/// Runs `body` and returns the trace of all contract calls in it.
pub fn recording<A, B, H: Decode, Output>(
	config: TraceConfig,
	body: impl FnOnce() -> Output,
) -> (Output, Trace<A, B, H>) {
	let max_bytes = config.max_bytes.min(TraceConfig::MAX_BYTES);
	let config = TraceConfig { max_bytes, ..config };
	let profile = config.functions.then(|| ProfileRecorder::new(max_bytes as usize));
	let mut recorded =
		Recorder { config, count: 0, entries: Vec::new(), truncated: false, profile };
	let output = recorder::using(&mut recorded, body);
	let Recorder { count, entries, truncated, profile, .. } = recorded;
	let steps = Entries::new(count, entries);
	let profile = profile.map(ProfileRecorder::finish);
	(output, Trace { steps, truncated, profile })
}

/// Adds an entry, if a trace is recorded.
pub fn record<E: Encode>(entry: impl FnOnce() -> E) {
	recorder::with(|recorder| {
		if !recorder.truncated {
			recorder.push(entry());
		}
	});
}

/// Tells the profile, if one is recorded.
pub fn profile<Output>(tell: impl FnOnce(&mut ProfileRecorder) -> Output) -> Option<Output> {
	recorder::with(|recorder| recorder.profile.as_mut().map(tell)).flatten()
}

/// Returns whether functions are recorded.
pub fn wants_functions() -> bool {
	recorder::with(|recorder| recorder.config.functions).unwrap_or(false)
}

/// Returns whether a trace is recorded.
pub fn is_recording() -> bool {
	recorder::with(|_| ()).is_some()
}

/// Returns whether host functions are recorded.
pub fn wants_host_functions() -> bool {
	recorder::with(|recorder| recorder.config.host_functions && !recorder.truncated)
		.unwrap_or(false)
}

/// Returns whether storage is recorded.
pub fn wants_storage() -> bool {
	recorder::with(|recorder| recorder.config.storage && !recorder.truncated).unwrap_or(false)
}
