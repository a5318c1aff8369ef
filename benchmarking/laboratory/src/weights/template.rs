//! Templates of the FRAME benchmark CLI, and their output.

/// The line between the outputs of two combined templates.
const MARKER: &str = "// ---- the second template ----\n";

/// Combines two templates, so that one run renders both. The CLI's raw results are not sufficient
/// for a later rendering, as they lack the estimates of proofs.
pub fn both(templates: &[String]) -> String {
	templates.join(MARKER)
}

/// The output of the first or the second of two combined templates.
///
/// Notes on keys that the CLI does not know are left out. No metadata has the keys of contracts'
/// tries.
///
/// # Errors
///
/// Returns an error if the file has only one part.
pub fn part(text: &str, which: u8) -> Result<String, String> {
	let (first, second) =
		text.split_once(MARKER).ok_or("the file was not rendered by two templates")?;
	let part = if which == 1 { first } else { second };
	Ok(part
		.lines()
		.filter(|line| !line.contains("UNKNOWN KEY"))
		.map(|line| format!("{line}\n"))
		.collect())
}

/// The text of a file without the command line in its head.
pub fn without_command(text: &str) -> String {
	let is_argument = |line: &str| {
		line.strip_prefix("//   ").is_some_and(|rest| !rest.is_empty() && !rest.contains(' '))
	};
	text.lines()
		.filter(|line| !line.starts_with("// Executed Command:") && !is_argument(line))
		.map(|line| format!("{line}\n"))
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_two_templates_rendered_is_taken_apart() {
		let rendered = both(&["one\n// UNKNOWN KEY 0x12\n".into(), "two\n".into()]);
		assert_eq!(part(&rendered, 1).unwrap(), "one\n");
		assert_eq!(part(&rendered, 2).unwrap(), "two\n");
		assert!(part("one\n", 1).is_err());
	}

	#[test]
	fn the_command_line_goes_and_the_rest_of_the_head_stays() {
		let head =
			"// Executed Command:\n//   /home/me/cli\n//   --steps\n\n//   Stats in ns:\nfn a()\n";
		assert_eq!(without_command(head), "\n//   Stats in ns:\nfn a()\n");
	}
}
