//! Text from others, made safe to print: answers of nodes and names in modules can contain
//! anything.

/// Maximum number of characters of a text that are shown.
const SHOWN: usize = 400;

/// Escapes the characters of `text` that could change how a terminal shows the rest: control
/// characters, and those that reverse or hide text. Cuts off a long text.
pub fn printable(text: &str) -> String {
	let mut shown = String::new();
	for (count, character) in text.chars().enumerate() {
		if count == SHOWN {
			shown.push_str(&format!("… ({} bytes)", text.len()));
			break;
		}
		match character {
			'\u{ad}'
			| '\u{61c}'
			| '\u{180e}'
			| '\u{200b}'..='\u{200f}'
			| '\u{2028}'..='\u{202e}'
			| '\u{2060}'..='\u{206f}'
			| '\u{feff}'
			| '\u{fffe}'
			| '\u{ffff}'
			| '\u{fff9}'..='\u{fffb}'
			| '\u{e0000}'..='\u{e007f}' => shown.extend(character.escape_unicode()),
			_ if character.is_control() => shown.extend(character.escape_default()),
			_ => shown.push(character),
		}
	}
	shown
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_commands_a_terminal_is_escaped() {
		assert_eq!(printable("seal0::naïve_名"), "seal0::naïve_名");
		assert_eq!(printable("a\x1b[2Kb\r\n\tc\u{9b}d"), "a\\u{1b}[2Kb\\r\\n\\tc\\u{9b}d");
		assert_eq!(printable("\u{202e}x\u{200b}"), "\\u{202e}x\\u{200b}");
	}

	#[test]
	fn a_long_text_is_cut() {
		let shown = printable(&"é".repeat(10_000));
		assert!(shown.ends_with("é… (20000 bytes)"), "{shown}");
		assert!(shown.chars().count() < SHOWN + 20);
	}
}
