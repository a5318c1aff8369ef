//! `lean-contracts trace`: shows what the contracts of a transaction, or of a tried call, do. As a
//! tree of text for a terminal, and as JSON.

use crate::record::{record, RecordArgs, Recorded};
use clap::Args;
use contract_explain::View;
use pallet_lean_contracts::trace::TraceConfig;
use std::io::IsTerminal;

/// A transaction or a call, and the way to show it.
#[derive(Args, Clone, Debug)]
pub struct TraceArgs {
	#[command(flatten)]
	pub of: RecordArgs,
	/// Show frames and events only, not host functions and storage.
	#[arg(long)]
	pub frames: bool,
}

/// A trace, ready to be printed.
pub struct Shown {
	pub text: String,
	/// True if the call or transaction succeeded.
	pub success: bool,
}

/// Traces what the arguments name.
///
/// # Errors
///
/// Those of [`record`].
pub fn run(args: &TraceArgs) -> Result<Shown, String> {
	let config = TraceConfig {
		host_functions: !args.frames,
		storage: !args.frames,
		..TraceConfig::default()
	};
	let recorded = record(&args.of, config)?;
	let Recorded { steps, truncated, names, .. } = &recorded;
	let colours = !args.of.json && std::io::stdout().is_terminal();
	let view = View { names, colours, frames_only: args.frames };
	let failure = recorded.failure.map(|error| names.error(&error));
	let text = if args.of.json {
		let mut json = view.json(steps, *truncated);
		json["error"] = failure.clone().into();
		json["debugMessage"] = String::from_utf8_lossy(&recorded.debug_message).into();
		ascii(&format!("{json:#}\n"))
	} else {
		let mut text = view.text(steps, *truncated);
		if steps.is_empty() && !truncated {
			text = "no contract was called\n".into();
		}
		if let Some(failure) = &failure {
			text += &format!("result: {failure}\n");
		}
		for line in recorded.messages() {
			text += &format!("message: {line}\n");
		}
		text
	};
	Ok(Shown { text, success: recorded.succeeded() })
}

/// JSON with everything beyond printable ASCII escaped: text from a chain cannot command a
/// terminal. Outside of strings, JSON has no such characters.
pub fn ascii(json: &str) -> String {
	let mut escaped = String::with_capacity(json.len());
	for character in json.chars() {
		if character.is_ascii() && character != '\u{7f}' {
			escaped.push(character);
			continue;
		}
		for unit in character.encode_utf16(&mut [0; 2]) {
			escaped.push_str(&format!("\\u{unit:04x}"));
		}
	}
	escaped
}
