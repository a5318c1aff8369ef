//! Files, progress, and the description of the machine.

use std::{
	fs,
	io::{IsTerminal, Write},
	path::Path,
	sync::Mutex,
	time::{Duration, Instant},
};

/// Reads a file. Errors contain the path.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
	fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Reads a text file. Errors contain the path.
pub fn read_text(path: &Path) -> Result<String, String> {
	fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file, and prints its path to standard error. Creates its folder if it is missing.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
	let failed = |error| format!("{}: {error}", path.display());
	if let Some(folder) = path.parent() {
		fs::create_dir_all(folder).map_err(failed)?;
	}
	fs::write(path, text).map_err(failed)?;
	eprintln!("wrote {}", path.display());
	Ok(())
}

/// Shows the progress. On a terminal, each text overwrites the previous one, and an empty text
/// clears the line. Elsewhere, a text is a line, and at most one is printed in ten seconds.
pub fn progress(text: &str) {
	static SHOWN: Mutex<Option<Instant>> = Mutex::new(None);
	if std::io::stderr().is_terminal() {
		eprint!("\r\x1b[K{text}");
		let _ = std::io::stderr().flush();
	} else if let Ok(mut shown) = SHOWN.lock() {
		let wait = shown.is_some_and(|shown| shown.elapsed() < Duration::from_secs(10));
		if !text.is_empty() && !wait {
			eprintln!("{text}");
			*shown = Some(Instant::now());
		}
	}
}

/// Processor, cores and memory of this machine.
pub fn machine() -> String {
	let field = |file: &str, name: &str| {
		let text = fs::read_to_string(file).unwrap_or_default();
		let line = text.lines().find(|line| line.starts_with(name)).map(String::from);
		line.and_then(|line| line.split(':').nth(1).map(|value| value.trim().to_string()))
			.unwrap_or_else(|| "?".into())
	};
	let cores = std::thread::available_parallelism().map_or(0, usize::from);
	format!(
		"{}, {cores} cores, {} of memory",
		field("/proc/cpuinfo", "model name"),
		field("/proc/meminfo", "MemTotal"),
	)
}
