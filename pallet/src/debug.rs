//! Text for humans: what a contract says, and why the pallet refused something.

use crate::LOG_TARGET;
use alloc::vec::Vec;
use core::fmt::{self, Write};

/// Collects the debug message of a dry run, and logs every part of it on the node.
///
/// On chain nothing is collected, so a transaction costs the same whatever the node logs.
pub struct DebugMessage {
	buffer: Option<Vec<u8>>,
	limit: usize,
}

impl DebugMessage {
	/// Logs only.
	pub fn log_only() -> Self {
		Self { buffer: None, limit: 0 }
	}

	/// Collects up to `limit` bytes.
	pub fn collect(limit: u32) -> Self {
		Self { buffer: Some(Vec::new()), limit: limit as usize }
	}

	/// A message of the contract: appended as it is.
	pub fn contract(&mut self, text: &str) {
		log::debug!(target: LOG_TARGET, "{}", text.trim_end_matches('\n'));
		let _ = self.write_str(text);
	}

	/// A message of the pallet: a line of its own.
	pub fn pallet(&mut self, text: impl fmt::Display) {
		log::debug!(target: LOG_TARGET, "{text}");
		let _ = writeln!(self, "{text}");
	}

	/// What was collected.
	pub fn into_bytes(self) -> Vec<u8> {
		self.buffer.unwrap_or_default()
	}
}

/// Cuts off at the limit, at the end of a character.
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
