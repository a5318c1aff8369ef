//! Calls a contract on the state that `lean-contracts snapshot` wrote, with the dev chain's
//! runtime: `cargo run -p contracts-sandbox --example reproduce -- FILE.json NAME.contract ADDRESS
//! CALLER MESSAGE ARGUMENTS…`. It prints the output and what it cost,
//! or the trace of a call that fails.

use contracts_sandbox::{bundle, AccountId32, DevChain, Session, NO_ENDOWMENT};

fn main() -> Result<(), Box<dyn std::error::Error>> {
	let arguments: Vec<_> = std::env::args().skip(1).collect();
	let [state, contract, address, caller, message, arguments @ ..] = &arguments[..] else {
		return Err("expected FILE.json NAME.contract ADDRESS CALLER MESSAGE ARGUMENTS…".into());
	};
	let mut session = Session::<DevChain>::from_state(state)?;
	session.add_bundle(bundle(contract)?);
	session.set_actor(address_of(caller)?);
	let output = session.call_raw(address_of(address)?, message, arguments, NO_ENDOWMENT)?;
	let output: String = output.iter().map(|byte| format!("{byte:02x}")).collect();
	let gas = session.record().last_call_result().gas_consumed;
	println!("0x{output}, {} ps, {} bytes of proof", gas.ref_time(), gas.proof_size());
	Ok(())
}

fn address_of(text: &str) -> Result<AccountId32, String> {
	text.parse().map_err(|error| format!("`{text}` is no address: {error}"))
}
