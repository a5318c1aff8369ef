//! The chains that the node knows by name.

use lean_contracts_runtime::WASM_BINARY;
use sc_service::{ChainType, GenericChainSpec};

/// A chain from the runtime's own genesis preset of that name.
fn from_preset(name: &str, id: &str, kind: ChainType) -> Result<GenericChainSpec, String> {
	let wasm =
		WASM_BINARY.ok_or("this node was built with SKIP_WASM_BUILD, so it has no runtime")?;
	let mut properties = sc_service::Properties::new();
	properties.insert("tokenSymbol".into(), "UNIT".into());
	properties.insert("tokenDecimals".into(), 12.into());
	properties.insert("ss58Format".into(), 42.into());
	Ok(GenericChainSpec::builder(wasm, None)
		.with_name(name)
		.with_id(id)
		.with_chain_type(kind)
		.with_genesis_config_preset_name(match id {
			"dev" => "development",
			_ => "local_testnet",
		})
		.with_protocol_id("lean-contracts")
		.with_properties(properties)
		.build())
}

/// The chain of that id: `dev`, `local`, or a file.
pub fn load(id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
	Ok(Box::new(match id {
		"" | "dev" => from_preset("Lean Contracts Development", "dev", ChainType::Development)?,
		"local" => from_preset("Lean Contracts Local", "local", ChainType::Local)?,
		path => GenericChainSpec::from_json_file(path.into()).map_err(|error| {
			format!("no chain `{path}`: expected dev, local or a file: {error}")
		})?,
	}))
}
