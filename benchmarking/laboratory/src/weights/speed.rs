//! Summary of the machine's speed.

/// Summarizes the nanoseconds in `text`: median, number, shortest and longest.
///
/// # Errors
///
/// Returns an error if a line is not a number, or if there is no line.
pub fn summary(text: &str) -> Result<String, String> {
	let parse =
		|line: &str| line.trim().parse::<u64>().map_err(|_| format!("`{line}` is no number"));
	let mut times = text.lines().map(parse).collect::<Result<Vec<_>, _>>()?;
	times.sort_unstable();
	let count = times.len();
	let median = times.get(count.saturating_sub(1) / 2).ok_or("there are no times")?;
	let (shortest, longest) = (times[0], times[count - 1]);
	Ok(format!("{median} ns, the median of {count}, from {shortest} to {longest}"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_middle_one_is_the_median() {
		assert_eq!(summary("30\n10\n20\n").unwrap(), "20 ns, the median of 3, from 10 to 30");
		assert_eq!(summary("40\n10\n30\n20\n").unwrap(), "20 ns, the median of 4, from 10 to 40");
	}

	#[test]
	fn what_is_no_time_is_named() {
		assert!(summary("10\nten\n").unwrap_err().contains("`ten`"));
		assert!(summary("").unwrap_err().contains("no times"));
	}
}
