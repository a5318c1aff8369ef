//! The time of blocks that one node makes alone.

use chrono::DateTime;
use serde_json::Value;
use std::{
	fmt,
	sync::{Arc, Mutex, PoisonError},
	time::{SystemTime, UNIX_EPOCH},
};

/// The last millisecond of the year 9999. Most tools can still show it.
const LATEST: u64 = 253_402_300_799_999;

/// A source of rising timestamps, regardless of the rate of blocks and of changes to the system
/// clock.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
	/// Timestamp of the last block, in milliseconds since 1970.
	last: u64,
	/// Milliseconds by which this clock is ahead of the system clock. Negative if it is behind.
	ahead: i64,
}

/// The reason why the time cannot be set.
#[derive(Debug, PartialEq, Eq)]
pub enum TravelError {
	/// The time is neither a number of milliseconds nor a date.
	NoDate(String),
	/// The time is not after that of the last block.
	Backwards { to: u64, last: u64 },
	/// The time is after the year 9999.
	TooFar(u64),
}

impl fmt::Display for TravelError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::NoDate(text) => write!(
				f,
				"`{text}` is not a time: expected whole milliseconds since 1970, or a date \
				 with time and zone such as \"2027-01-31T12:00:00Z\""
			),
			Self::Backwards { to, last } => write!(
				f,
				"{} is not after the last block, which has {}: blocks cannot go back in time",
				show(*to),
				show(*last)
			),
			Self::TooFar(to) => write!(f, "{to} ms is after the year 9999"),
		}
	}
}

fn show(millis: u64) -> String {
	let date = i64::try_from(millis).ok().and_then(DateTime::from_timestamp_millis);
	date.map_or_else(|| format!("{millis} ms"), |date| date.to_rfc3339())
}

/// Parses a number or a date, and returns milliseconds since 1970.
///
/// # Errors
///
/// Returns [`TravelError::NoDate`] or [`TravelError::TooFar`].
pub fn parse_time(value: &Value) -> Result<u64, TravelError> {
	let millis = match value {
		Value::Number(number) => number.as_u64(),
		Value::String(text) => text.parse().ok().or_else(|| {
			let date = DateTime::parse_from_rfc3339(text).ok()?;
			u64::try_from(date.timestamp_millis()).ok()
		}),
		_ => None,
	};
	let millis = millis.ok_or_else(|| TravelError::NoDate(value.to_string()))?;
	if millis > LATEST {
		return Err(TravelError::TooFar(millis));
	}
	Ok(millis)
}

impl Clock {
	/// A clock for a chain whose last block has the timestamp `last`. If that is in the future,
	/// because the chain travelled, this clock stays ahead of the system clock.
	pub fn after(last: u64) -> Self {
		let ahead = difference(last, system_millis()).max(0);
		Self(Arc::new(Mutex::new(State { last, ahead })))
	}

	/// The timestamp of the next block.
	pub fn next(&self) -> sp_timestamp::InherentDataProvider {
		let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
		let now = system_millis().saturating_add_signed(state.ahead);
		state.last = now.max(state.last.saturating_add(1));
		sp_timestamp::InherentDataProvider::new(state.last.into())
	}

	/// Sets the current time to `to`, in milliseconds since 1970. Later blocks continue from
	/// there.
	///
	/// # Errors
	///
	/// Returns [`TravelError::Backwards`] if `to` is not after the last block.
	pub fn travel(&self, to: u64) -> Result<(), TravelError> {
		let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
		let last = state.last;
		if to <= last {
			return Err(TravelError::Backwards { to, last });
		}
		state.ahead = difference(to, system_millis());
		Ok(())
	}
}

fn difference(later: u64, earlier: u64) -> i64 {
	let signed = |millis| i64::try_from(millis).unwrap_or(i64::MAX);
	signed(later).saturating_sub(signed(earlier))
}

fn system_millis() -> u64 {
	let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
	u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn next(clock: &Clock) -> u64 {
		clock.next().timestamp().as_millis()
	}

	#[test]
	fn the_clock_rises_with_each_block() {
		let clock = Clock::after(0);
		let times: Vec<u64> = (0..100).map(|_| next(&clock)).collect();
		assert!(times.is_sorted_by(|a, b| a < b));
	}

	#[test]
	fn it_travels_forward_only_and_goes_on_from_there() {
		let clock = Clock::after(0);
		let now = next(&clock);
		let future = now + 1_000_000;
		clock.travel(future).unwrap();
		let (first, second) = (next(&clock), next(&clock));
		assert!((future..future + 60_000).contains(&first), "{first} {future}");
		assert!(second > first);
		assert!(matches!(clock.travel(now), Err(TravelError::Backwards { to, .. }) if to == now));
		assert!(next(&clock) > second, "a failure changes nothing");
	}

	#[test]
	fn a_chain_at_genesis_can_begin_in_the_past() {
		let clock = Clock::after(0);
		clock.travel(1_000_000).unwrap();
		assert!((1_000_000..1_060_000).contains(&next(&clock)));
	}

	#[test]
	fn a_chain_that_travelled_goes_on_when_its_node_starts_again() {
		let future = system_millis() + 5_000_000;
		let clock = Clock::after(future);
		assert!((future..future + 60_000).contains(&next(&clock)));
	}

	#[test]
	fn times_are_numbers_or_dates() {
		assert_eq!(parse_time(&json!(1_800_000_000_000u64)), Ok(1_800_000_000_000));
		assert_eq!(parse_time(&json!("1800000000000")), Ok(1_800_000_000_000));
		assert_eq!(parse_time(&json!("1970-01-01T00:00:01Z")), Ok(1_000));
		assert_eq!(parse_time(&json!(u64::MAX)), Err(TravelError::TooFar(u64::MAX)));
		for wrong in [json!("tomorrow"), json!(-1), json!(1.5), json!(null), json!([1]), json!("")]
		{
			let error = parse_time(&wrong).unwrap_err();
			assert!(matches!(error, TravelError::NoDate(_)), "{wrong}");
			assert!(error.to_string().contains("expected"), "{error}");
		}
	}
}
