//! Names of everything that a trace has numbers for.

use crate::Functions;
use contract_bundle::{printable, to_hex as hex, Bundle};
use contracts_host_api::{FunctionId, HostFunction, HostFunctions};
use pallet_lean_contracts::{host::Seal, trace::Bytes};
use sp_core::H256;
use sp_runtime::{DispatchError, ModuleError};
use std::{collections::BTreeMap, sync::Arc};

/// Everything that gives numbers and bytes a meaning.
pub struct Names {
	/// Metadata of contracts.
	pub bundles: Vec<Arc<Bundle>>,
	/// The functions in the contract code that was loaded.
	pub functions: Functions,
	/// Modules and names of the chain's host functions.
	pub host_functions: BTreeMap<u16, (String, String)>,
	/// Names of the contracts pallet's errors, by their index, and its own index.
	pub errors: (Option<u8>, Vec<String>),
}

/// A host function of the pallet.
pub fn known(id: u16) -> Option<&'static HostFunction> {
	<Seal as HostFunctions>::TABLE.find(FunctionId(id))
}

/// The beginning of a hash.
pub fn short_hash(hash: &H256) -> String {
	format!("{}…", hex(&hash.as_bytes()[..6], 6))
}

/// Printable UTF-8 as text, other bytes as hexadecimal.
pub fn short(bytes: &Bytes) -> String {
	if bytes.len == 0 {
		return "nothing".into();
	}
	let text = std::str::from_utf8(&bytes.shown)
		.ok()
		.filter(|text| text.len() > 3 && text.chars().all(|c| !c.is_control() || c == '\n'));
	match text {
		Some(text) if bytes.shown.len() < bytes.len as usize => {
			format!("\"{}\" of {} bytes", printable(text), bytes.len)
		},
		Some(text) => format!("\"{}\"", printable(text)),
		None if bytes.shown.len() < bytes.len as usize => {
			format!("{} of {} bytes", hex(&bytes.shown, 32), bytes.len)
		},
		None => hex(&bytes.shown, 32),
	}
}

impl Names {
	/// The metadata of contract code.
	pub fn bundle(&self, code_hash: &H256) -> Option<&Bundle> {
		self.bundles.iter().map(|bundle| &**bundle).find(|bundle| bundle.is_of(code_hash))
	}

	/// The name of the contract with this code, or the beginning of the code's hash.
	pub fn contract(&self, code_hash: &H256) -> String {
		self.bundle(code_hash).map_or_else(|| short_hash(code_hash), Bundle::name)
	}

	/// A key of a contract's storage: by the name of its value, if the metadata has one.
	pub fn storage_key(&self, code_hash: &H256, key: &Bytes) -> String {
		let whole = key.shown.len() == key.len as usize;
		let name = self.bundle(code_hash).filter(|_| whole);
		let name = name.and_then(|bundle| bundle.storage_key(&key.shown));
		name.unwrap_or_else(|| short(key))
	}

	/// The name of an error.
	pub fn error(&self, error: &DispatchError) -> String {
		match error {
			DispatchError::Module(ModuleError { index, error, .. })
				if Some(*index) == self.errors.0 =>
			{
				let name = self.errors.1.get(usize::from(error[0]));
				name.map_or_else(|| format!("error {} of the pallet", error[0]), |n| printable(n))
			},
			other => printable(&format!("{other:?}")),
		}
	}

	/// Module and name of a host function.
	pub fn host_function(&self, id: u16) -> (String, String) {
		match (known(id), self.host_functions.get(&id)) {
			(Some(known), _) => (known.module.into(), known.name.into()),
			(None, Some((module, name))) => (printable(module), printable(name)),
			(None, None) => ("?".into(), format!("function {id}")),
		}
	}
}
