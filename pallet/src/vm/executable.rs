//! A module that can be run.

use super::CodeSize;
use crate::{code::CodeInfo, CodeHash, Config};
use contracts_host_api::{LinkPlan, Linked};

/// A module with all that is needed to run it.
pub struct Executable<T: Config> {
	/// Hash of the code.
	pub hash: CodeHash<T>,
	/// Its record when it was loaded. All but the number of users holds as long as the code is
	/// there.
	pub info: CodeInfo<T>,
	/// The Wasm module, in an engine of its own.
	pub module: wasmi::Module,
	/// What it imports; of the current epoch.
	pub plan: LinkPlan,
	/// What each start of it makes.
	pub size: CodeSize,
}

impl<T: Config> Executable<T> {
	/// Bytes of heap that all the instances in a store have left there.
	pub fn bytes_of_instances<S>(&self, linked: &Linked<S>) -> u32 {
		linked.starts().saturating_mul(self.size.bytes())
	}
}
