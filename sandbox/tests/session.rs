//! Around the calls of a session: method chaining, dry runs, coverage, calls of the runtime, and
//! the gas report of a test run.

mod common;

use common::{contract, FOLDER};
use contracts_sandbox::{
	decode_debug_buffer,
	frame_support::dispatch::RawOrigin,
	pallet_balances,
	pallet_lean_contracts::{self, Determinism},
	selector,
	sp_runtime::{ArithmeticError, TokenError},
	Chain, DevChain, DispatchError, RuntimeCall, Session, ALICE, BOB, NO_ARGS, NO_ENDOWMENT,
	NO_SALT,
};
use std::{path::Path, process::Command};

fn toggle() -> Session {
	Session::default()
		.deploy_bundle_and(contract("toggle"), "new", &["true"], NO_SALT, NO_ENDOWMENT)
		.unwrap()
}

#[test]
fn calls_follow_each_other_in_one_expression() {
	let value: bool = toggle()
		.with_actor(BOB)
		.call_and("flip", NO_ARGS, NO_ENDOWMENT)
		.unwrap()
		.call_and("get", NO_ARGS, NO_ENDOWMENT)
		.unwrap()
		.record()
		.last_call_return_decoded()
		.unwrap()
		.unwrap();
	assert!(!value);
}

#[test]
fn a_dry_run_says_what_a_transaction_would_cost_and_leaves_nothing() {
	let mut session = Session::<DevChain>::default();
	let constructor = ("new", ["true"]);
	let dry = session
		.dry_run_deployment(contract("toggle"), constructor.0, &constructor.1, NO_SALT, None)
		.unwrap();
	assert!(dry.succeeded() && dry.is_deployment);
	assert!(session.record().calls().is_empty());
	let address = session
		.deploy_bundle(contract("toggle"), constructor.0, &constructor.1, NO_SALT, None)
		.unwrap();
	assert_eq!(dry, *session.record().last_deploy_result());
	let dry = session.dry_run_call(address.clone(), "flip", NO_ARGS, None).unwrap();
	assert_eq!(session.query::<_, bool>("get", NO_ARGS), Ok(Ok(true)));
	session.call::<_, ()>("flip", NO_ARGS, None).unwrap().unwrap();
	assert_eq!(dry, *session.record().last_call_result());
	assert_eq!(session.record().event_batches().len(), 2);

	let failed = session.dry_run_call(address, "flip", NO_ARGS, Some(5)).unwrap();
	assert_eq!(failed.error().as_deref(), Some("ContractTrapped"));
	assert!(decode_debug_buffer(&failed.debug_message)
		.concat()
		.contains("paid an unpayable message"));
}

#[test]
fn an_encoded_input_needs_no_bundle() {
	let mut session = toggle();
	let address = session.record().deploy_returns()[0].clone();
	let before: bool =
		session.call_input(address.clone(), &selector("get"), None).unwrap().unwrap();
	session.call_input::<()>(address.clone(), &selector("flip"), None).unwrap().unwrap();
	let after: bool = session.call_input(address, &selector("get"), None).unwrap().unwrap();
	assert_eq!((before, after), (true, false));
	assert_eq!(session.record().last().unwrap().name, "get");
}

#[test]
fn coverage_names_the_functions_that_ran() {
	let mut session = Session::<DevChain>::default();
	session.record_coverage(&[format!("{FOLDER}/token.names.wasm").into()]).unwrap();
	session.deploy_bundle(contract("token"), "new", &["1000"], NO_SALT, NO_ENDOWMENT).unwrap();
	let [before] = &session.coverage()[..] else { panic!("one code ran") };
	let moves = |name: &&String| name.contains("move_tokens");
	assert_eq!(before.contract, "token");
	assert!(before.missed.iter().any(|name| moves(&name)), "{before:?}");
	assert!(before.ran.keys().any(|name| name == "deploy"), "{before:?}");
	let arguments = [BOB.to_string(), "1".into()];
	for _ in 0..2 {
		session.call::<_, Result<(), ()>>("transfer", &arguments, None).unwrap().unwrap().unwrap();
	}
	let [after] = &session.coverage()[..] else { panic!("one code ran") };
	let (_, calls) = after.ran.iter().find(|(name, _)| moves(name)).unwrap();
	assert_eq!(*calls, 2);
	assert!(after.missed.len() < before.missed.len());
	let Err(error) = session.record_coverage(&["/nowhere.wasm".into()]) else {
		panic!("there is no such file")
	};
	assert!(error.to_string().contains("/nowhere.wasm"), "{error}");
}

#[test]
fn the_chain_runs_calls_of_its_other_pallets() {
	let mut chain = Chain::<DevChain>::default();
	let before = chain.free_balance(&BOB);
	let transfer = |value| {
		RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death {
			dest: BOB.into(),
			value,
		})
	};
	chain.runtime_call(transfer(100), Some(ALICE)).unwrap();
	assert_eq!(chain.free_balance(&BOB), before + 100);
	assert!(!chain.events().is_empty());
	chain.reset_events();
	let failed = chain.runtime_call(transfer(u128::MAX), Some(ALICE)).unwrap_err().error;
	let expected =
		[TokenError::FundsUnavailable.into(), DispatchError::from(ArithmeticError::Underflow)];
	assert!(expected.contains(&failed), "{failed:?}");
	assert!(chain.events().is_empty());
	let failed = chain.runtime_call(transfer(1), RawOrigin::Root).unwrap_err();
	assert_eq!(failed.error, DispatchError::BadOrigin);
	let code = contract("toggle").bytes().unwrap().unwrap();
	let uploaded = chain.upload_contract(code, ALICE, None, Determinism::Enforced).unwrap();
	let remove = pallet_lean_contracts::Call::remove_code { code_hash: uploaded.code_hash };
	chain.runtime_call(RuntimeCall::Contracts(remove), Some(ALICE)).unwrap();
}

#[test]
fn a_session_can_move_to_another_thread() {
	fn is_send<T: Send>(_: &T) {}
	is_send(&toggle());
}

/// Calls for the report below. On its own it is a test of nothing.
#[test]
fn calls_for_the_gas_report() {
	let mut session = toggle();
	for _ in 0..3 {
		session.call::<_, ()>("flip", NO_ARGS, None).unwrap().unwrap();
	}
	session.call::<_, ()>("flip", NO_ARGS, Some(1)).unwrap_err();
}

#[test]
fn the_gas_report_covers_all_sessions_of_a_run() {
	let file = std::env::temp_dir().join(format!("gas-{}.json", std::process::id()));
	let _ = std::fs::remove_file(&file);
	let run = || {
		let ran = Command::new(std::env::current_exe().unwrap())
			.args(["--exact", "calls_for_the_gas_report"])
			.env("CONTRACTS_GAS_REPORT", &file)
			.output()
			.unwrap();
		assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stdout));
		report(&file)
	};
	let first = run();
	let flip = &first["messages"]["toggle.flip"];
	assert_eq!((&flip["calls"], &flip["failed"]), (&3.into(), &1.into()));
	let number = |of: &str, which: &str| flip[of][which].as_str().unwrap().parse::<i128>().unwrap();
	for of in ["time", "proof"] {
		let [least, mean, most, sum] =
			["least", "mean", "most", "sum"].map(|which| number(of, which));
		assert!(0 < least && least <= mean && mean <= most && most < sum, "{flip}");
		assert_eq!(sum / 3, mean);
	}
	assert_eq!(first["messages"]["toggle.new"]["calls"], 1);
	// Another process adds to it.
	let second = run();
	assert_eq!(second["messages"]["toggle.flip"]["calls"], 6);
	assert_eq!(second["messages"]["toggle.flip"]["time"]["least"], flip["time"]["least"]);
	// A file that is no report stays.
	std::fs::write(&file, "{}").unwrap();
	assert_eq!(run(), serde_json::json!({}));
	std::fs::remove_file(file).unwrap();
}

fn report(file: &Path) -> serde_json::Value {
	serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}
