//! The chains that the node knows by name.

use lean_contracts_runtime::{genesis, WASM_BINARY};
use sc_service::{ChainSpec, ChainType, GenericChainSpec};
use sp_runtime::BuildStorage;
use sp_storage::{well_known_keys::CODE, Storage};

/// A chain that the node knows by name.
struct Known {
	name: &'static str,
	kind: ChainType,
	/// Name of the runtime's preset for its genesis.
	preset: &'static str,
}

fn known(id: &str) -> Option<Known> {
	match id {
		"" | "dev" => Some(Known {
			name: "Lean Contracts Development",
			kind: ChainType::Development,
			preset: sp_genesis_builder::DEV_RUNTIME_PRESET,
		}),
		"dev-parachain" => Some(Known {
			name: "Lean Contracts Development, with the proof limit of a parachain",
			kind: ChainType::Development,
			preset: genesis::DEVELOPMENT_PARACHAIN,
		}),
		"local" => Some(Known {
			name: "Lean Contracts Local",
			kind: ChainType::Local,
			preset: sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET,
		}),
		_ => None,
	}
}

/// The type of the chain `id`: `dev`, `dev-parachain`, `local`, or a file.
pub fn kind(id: &str) -> Result<ChainType, String> {
	match known(id) {
		Some(Known { kind, .. }) => Ok(kind),
		None => Ok(describe(id)?.chain_type()),
	}
}

fn runtime() -> Result<&'static [u8], String> {
	WASM_BINARY.ok_or("this node was built with SKIP_WASM_BUILD, so it has no runtime".into())
}

/// The specification of the chain `id`: `dev`, `dev-parachain`, `local`, or a file. It names a
/// preset instead of the state, so that people can edit it.
pub fn describe(id: &str) -> Result<GenericChainSpec, String> {
	let Some(Known { name, kind, preset }) = known(id) else {
		return GenericChainSpec::from_json_file(id.into()).map_err(|error| {
			format!("no chain `{id}`: expected dev, dev-parachain, local or a file: {error}")
		});
	};
	let mut properties = sc_service::Properties::new();
	properties.insert("tokenSymbol".into(), "UNIT".into());
	properties.insert("tokenDecimals".into(), 12.into());
	properties.insert("ss58Format".into(), 42.into());
	Ok(GenericChainSpec::builder(runtime()?, None)
		.with_name(name)
		.with_id(if id.is_empty() { "dev" } else { id })
		.with_chain_type(kind)
		.with_genesis_config_preset_name(preset)
		.with_protocol_id("lean-contracts")
		.with_properties(properties)
		.build())
}

/// The specification of the chain `id` with its state, for starting the node.
///
/// For a chain known by name, the runtime that is linked into the node makes the state. The chain
/// specification would compile the runtime's blob twice for that, which takes most of the time of
/// a start.
pub fn load(id: &str) -> Result<Box<dyn ChainSpec>, String> {
	let mut spec = describe(id)?;
	if let Some(Known { preset, .. }) = known(id) {
		spec.set_storage(state(preset)?);
	}
	Ok(Box::new(spec))
}

fn state(preset: &str) -> Result<Storage, String> {
	let config = genesis::config(&preset.into())
		.ok_or_else(|| format!("the runtime has no genesis preset `{preset}`"))?;
	let mut state = config.build_storage()?;
	state.top.insert(CODE.to_vec(), runtime()?.to_vec());
	Ok(state)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_state_made_natively_is_that_of_the_blob() {
		for id in ["dev", "dev-parachain", "local"] {
			let native = load(id).unwrap().as_storage_builder().build_storage().unwrap();
			let by_blob = describe(id).unwrap().build_storage().unwrap();
			assert!(native.top == by_blob.top, "{id}");
			assert!(native.children_default.is_empty() && by_blob.children_default.is_empty());
		}
	}

	#[test]
	fn an_unknown_chain_is_refused_by_name() {
		let Err(error) = load("no-such-chain") else { panic!("there is no such chain") };
		assert!(
			error
				.contains("no chain `no-such-chain`: expected dev, dev-parachain, local or a file"),
			"{error}"
		);
	}
}
