//! Text for humans: messages of contracts, and explanations by the pallet.

use crate::LOG_TARGET;
use alloc::{string::ToString, vec::Vec};
use core::fmt::{self, Write};

/// Maximum number of bytes of a message that are logged.
const LOGGED: usize = 1024;

/// Collects the debug message of a dry run, and logs the beginning of each part of it on the node.
///
/// On the chain nothing is collected, so a transaction costs the same whatever the node logs. The
/// logged text is bounded and escaped. Contracts, and the names in their code, may contain
/// anything, and must not control the operator's terminal.
pub struct DebugMessage {
	buffer: Option<Vec<u8>>,
	limit: usize,
}

impl DebugMessage {
	/// A message that is only logged.
	pub fn log_only() -> Self {
		Self { buffer: None, limit: 0 }
	}

	/// A message of which up to `limit` bytes are collected.
	pub fn collect(limit: u32) -> Self {
		Self { buffer: Some(Vec::new()), limit: limit as usize }
	}

	/// Appends a message of the contract as it is. Ignores a text that is not UTF-8.
	pub fn contract_bytes(&mut self, text: &[u8]) {
		if !self.is_read() {
			return;
		}
		if let Ok(text) = core::str::from_utf8(text) {
			self.contract(text);
		}
	}

	/// Appends a message of the contract as it is.
	pub fn contract(&mut self, text: &str) {
		log::debug!(target: LOG_TARGET, "{}", Printable(text.trim_end_matches('\n')));
		let _ = self.write_str(text);
	}

	/// Appends a message of the pallet as a line of its own.
	pub fn pallet(&mut self, text: impl fmt::Display) {
		if !self.is_read() {
			return;
		}
		let text = text.to_string();
		log::debug!(target: LOG_TARGET, "{}", Printable(&text));
		let _ = writeln!(self, "{text}");
	}

	/// Returns whether the message is collected or logged. If not, its text is not even checked
	/// for valid UTF-8.
	pub fn is_read(&self) -> bool {
		self.is_collected() || log::log_enabled!(target: LOG_TARGET, log::Level::Debug)
	}

	/// Returns whether the message is collected.
	pub fn is_collected(&self) -> bool {
		self.buffer.is_some()
	}

	/// The bytes that were collected.
	pub fn into_bytes(self) -> Vec<u8> {
		self.buffer.unwrap_or_default()
	}
}

/// The beginning of a text, with its control characters escaped.
pub struct Printable<'a>(pub &'a str);

impl fmt::Display for Printable<'_> {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		let mut written = 0usize;
		for character in self.0.chars() {
			written = written.saturating_add(character.len_utf8());
			if written > LOGGED {
				return write!(f, "… ({} bytes)", self.0.len());
			}
			match character {
				// Bidirectional marks hide the content of a line, and two separators end it.
				'\u{61c}'
				| '\u{200e}'
				| '\u{200f}'
				| '\u{2028}'..='\u{202e}'
				| '\u{2066}'..='\u{2069}' => write!(f, "{}", character.escape_unicode())?,
				_ if character.is_control() => write!(f, "{}", character.escape_default())?,
				_ => f.write_char(character)?,
			}
		}
		Ok(())
	}
}

/// Cuts the text off at the limit, at the end of a character.
impl Write for DebugMessage {
	fn write_str(&mut self, text: &str) -> fmt::Result {
		if let Some(buffer) = &mut self.buffer {
			let room = self.limit.saturating_sub(buffer.len());
			let mut end = text.len().min(room);
			while !text.is_char_boundary(end) {
				end = end.saturating_sub(1);
			}
			buffer.extend_from_slice(text.get(..end).unwrap_or_default().as_bytes());
		}
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_is_logged_cannot_command_a_terminal() {
		let hostile =
			"red \u{1b}[31m, a bell \u{7}, another line\n2026 INFO, \u{9b}2J, \u{202e}txt.exe, é 𝕏";
		let logged = Printable(hostile).to_string();
		assert!(!logged.chars().any(|character| character.is_control() || character == '\u{202e}'));
		assert_eq!(
			logged,
			"red \\u{1b}[31m, a bell \\u{7}, another line\\n2026 INFO, \\u{9b}2J, \\u{202e}txt.exe, é 𝕏"
		);
	}

	#[test]
	fn what_is_no_text_is_not_collected() {
		let mut message = DebugMessage::collect(u32::MAX);
		message.contract_bytes(b"before ");
		message.contract_bytes(b"no text: \xff");
		message.contract_bytes("after é".as_bytes());
		assert_eq!(message.into_bytes(), "before after é".as_bytes());
	}

	#[test]
	fn a_long_message_is_logged_in_part_and_collected_whole() {
		let long = "ü".repeat(LOGGED);
		let logged = Printable(&long).to_string();
		assert_eq!(logged, format!("{}… ({} bytes)", "ü".repeat(LOGGED / 2), 2 * LOGGED));
		let mut message = DebugMessage::collect(u32::MAX);
		message.contract(&long);
		assert_eq!(message.into_bytes(), long.into_bytes());
	}
}
