//! A node on the state, and `lean-contracts check` reading the whole state from that node.

use std::{
	fs::File,
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	thread::sleep,
	time::{Duration, Instant},
};

/// The path of the dev chain's database in a node's base path.
pub fn database(base: &Path) -> PathBuf {
	base.join("chains/dev/paritydb/full")
}

/// Memory of a node on a state, with time and memory of the check.
#[derive(Clone, Debug)]
pub struct Footprint {
	/// Resident memory of the node once it is ready, in MiB.
	pub ready: u64,
	/// Resident memory of the node after the check, in MiB.
	pub read: u64,
	/// Time of `lean-contracts check`, in seconds.
	pub check_seconds: f64,
	/// Peak memory of the check, in MiB.
	pub check_memory: u64,
}

/// A field of `/proc/<pid>/status` in MiB.
fn memory(pid: u32, field: &str) -> Option<u64> {
	let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
	let line = status.lines().find(|line| line.starts_with(field))?;
	line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}

/// Kills the process when it is dropped.
struct Stopped(Child);
impl Drop for Stopped {
	fn drop(&mut self) {
		let _ = self.0.kill();
		let _ = self.0.wait();
	}
}

/// Starts the node on the database in `base`, and reads all its contracts with the tool.
///
/// # Errors
///
/// Returns an error if the node does not start, or if the tool fails.
pub fn footprint(node: &Path, tool: &Path, base: &Path) -> Result<Footprint, String> {
	let log = base.join("node.log");
	let file = File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
	let other = file.try_clone().map_err(|error| error.to_string())?;
	let child = Command::new(node)
		.args(["--chain", "dev", "--database", "paritydb", "--rpc-port", "0", "--base-path"])
		.arg(base)
		.stdout(file)
		.stderr(other)
		.spawn()
		.map_err(|error| format!("{}: {error}", node.display()))?;
	let mut child = Stopped(child);
	let begun = Instant::now();
	let url = loop {
		let text = std::fs::read_to_string(&log).unwrap_or_default();
		if let Some((_, rest)) = text.split_once("connect polkadot-js to ") {
			break rest.split_whitespace().next().unwrap_or_default().to_string();
		}
		let ended = child.0.try_wait().map_err(|error| error.to_string())?;
		if ended.is_some() || begun.elapsed() > Duration::from_secs(300) {
			return Err(format!("the node did not start: {text}"));
		}
		sleep(Duration::from_millis(100));
	};
	let node_memory = |pid| memory(pid, "VmRSS:").ok_or("the node has ended");
	let ready = node_memory(child.0.id())?;

	let begun = Instant::now();
	let report = base.join("check.log");
	let out = File::create(&report).map_err(|error| error.to_string())?;
	let mut check = Command::new(tool)
		.args(["check", &url])
		.stdout(out)
		.stderr(Stdio::inherit())
		.spawn()
		.map_err(|error| format!("{}: {error}", tool.display()))?;
	let mut check_memory = 0;
	let status = loop {
		check_memory = check_memory.max(memory(check.id(), "VmHWM:").unwrap_or(0));
		if let Some(status) = check.try_wait().map_err(|error| error.to_string())? {
			break status;
		}
		sleep(Duration::from_millis(50));
	};
	let check_seconds = begun.elapsed().as_secs_f64();
	if !status.success() {
		let said = std::fs::read_to_string(&report).unwrap_or_default();
		return Err(format!("`lean-contracts check` ended with {status}: {said}"));
	}
	let read = node_memory(child.0.id())?;
	Ok(Footprint { ready, read, check_seconds, check_memory })
}
