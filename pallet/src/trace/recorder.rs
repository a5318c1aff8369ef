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
	/// For each host function that has not returned, innermost last, pointers and lengths of what
	/// it wrote. `None` if it is not recorded.
	writes: Vec<Option<Vec<(u32, u32)>>>,
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
	let mut recorded = Recorder {
		config,
		count: 0,
		entries: Vec::new(),
		truncated: false,
		profile,
		writes: Vec::new(),
	};
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

/// A host function begins. Returns whether it is recorded.
pub fn begin_writes() -> bool {
	let begin = |recorder: &mut Recorder| {
		let wanted = recorder.config.host_functions && !recorder.truncated;
		recorder.writes.push(wanted.then(Vec::new));
		wanted
	};
	recorder::with(begin).unwrap_or(false)
}

/// The host function that began last wrote `len` bytes at `ptr`.
// Out of line, so that the writing itself stays small.
#[cold]
#[inline(never)]
pub fn note_write(ptr: u32, len: u32) {
	recorder::with(|recorder| {
		if let Some(Some(writes)) = recorder.writes.last_mut() {
			writes.push((ptr, len));
		}
	});
}

/// The host function that began last ends. Returns what it wrote, if it is recorded.
pub fn end_writes() -> Option<Vec<(u32, u32)>> {
	recorder::with(|recorder| recorder.writes.pop().flatten()).flatten()
}

/// Returns whether storage is recorded.
pub fn wants_storage() -> bool {
	recorder::with(|recorder| recorder.config.storage && !recorder.truncated).unwrap_or(false)
}
