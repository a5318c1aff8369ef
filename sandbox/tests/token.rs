//! A token, as its author tests it. `make contracts` builds it.

mod common;

use common::contract;
use contracts_sandbox::{
	bundle, DevChain, Session, SessionError, Weight, ALICE, BOB, NO_ARGS, NO_ENDOWMENT, NO_SALT,
};

fn token() -> Session {
	let mut session = Session::default();
	session.deploy_bundle(contract("token"), "new", &["1000"], NO_SALT, NO_ENDOWMENT).unwrap();
	session
}

fn balance(session: &mut Session, of: &impl ToString) -> u128 {
	session.query("balance_of", &[of.to_string()]).unwrap().unwrap()
}

type Transferred = Result<(), ()>;

/// The token's `Error`.
#[derive(Debug, PartialEq, codec::Decode)]
enum TokenError {
	Balance,
	Allowance,
}

fn transfer(session: &mut Session<DevChain>, value: u128) -> Result<(), SessionError> {
	let arguments = [BOB.to_string(), value.to_string()];
	session.call::<_, Transferred>("transfer", &arguments, NO_ENDOWMENT)?.unwrap().unwrap();
	Ok(())
}

#[test]
fn a_transfer_moves_tokens_and_emits_an_event() {
	let mut session = token();
	transfer(&mut session, 300).unwrap();
	assert_eq!(balance(&mut session, &ALICE), 700);
	assert_eq!(balance(&mut session, &BOB), 300);
	// Queries are not recorded.
	let [deployed, transferred] = session.record().calls() else { panic!("two calls") };
	assert_eq!((&deployed.name[..], &transferred.name[..]), ("new", "transfer"));
	assert!(transferred.gas_consumed.ref_time() > 0 && transferred.deposit > 0);
	let [event] = &transferred.events[..] else { panic!("{:?}", transferred.events) };
	assert_eq!(
		event.decoded.as_deref(),
		Some(&format!("Transfer(from: Some({ALICE}), to: Some({BOB}), value: 300)")[..])
	);
}

#[test]
fn a_call_that_reverts_shows_its_trace_and_changes_nothing() {
	let mut session = token();
	let error = transfer(&mut session, 5_000).unwrap_err();
	let SessionError::Reverted { output, trace, .. } = &error else { panic!("{error}") };
	assert_eq!(output, "Ok(Err(InsufficientBalance))");
	assert!(trace.contains("reason: call token"), "{trace}");
	assert!(trace.contains(&format!("read balances[{ALICE}]: 16 bytes")), "{trace}");
	// A failed `unwrap` shows the same.
	assert!(format!("{error:?}").contains("seal1::get_storage(key: 0x00000000"), "{error:?}");
	assert_eq!(balance(&mut session, &ALICE), 1_000);
	assert_eq!(error.decode_revert::<Result<(), TokenError>>(), Ok(Ok(Err(TokenError::Balance))));
	let arguments = [BOB.to_string(), "5000".into()];
	let error: TokenError = session.call_and_expect_error("transfer", &arguments, NO_ENDOWMENT);
	assert_eq!(error, TokenError::Balance);
	let last = session.record().last().unwrap();
	assert_eq!((last.error().as_deref(), last.deposit), (Some("reverted"), 0));
	assert!(last.events.is_empty());
}

#[test]
fn a_constructor_that_fails_leaves_nothing() {
	let mut session = Session::<DevChain>::default();
	let before = session.sandbox().free_balance(&ALICE);
	// The constructor takes no value.
	let failed = session.deploy_bundle(contract("token"), "new", &["1"], NO_SALT, Some(5));
	assert!(matches!(failed, Err(SessionError::Failed { .. })));
	assert_eq!(session.sandbox().free_balance(&ALICE), before);
	let error = session.call::<_, ()>("total_supply", NO_ARGS, None).unwrap_err();
	assert_eq!(error, SessionError::NoContract);
	// The same contract can be deployed then, and once.
	session.deploy_bundle(contract("token"), "new", &["1"], NO_SALT, NO_ENDOWMENT).unwrap();
	let again = session.deploy_bundle(contract("token"), "new", &["1"], NO_SALT, NO_ENDOWMENT);
	let SessionError::Failed { error, .. } = again.unwrap_err() else { panic!("it is there") };
	assert_eq!(error, "DuplicateContract");
	session.deploy_bundle(contract("token"), "new", &["1"], vec![1], NO_ENDOWMENT).unwrap();
}

#[test]
fn a_snapshot_forgets_contracts_that_came_later() {
	let mut session = token();
	let before = session.sandbox().take_snapshot();
	session.deploy_bundle(contract("toggle"), "new", &["true"], NO_SALT, NO_ENDOWMENT).unwrap();
	assert_eq!(session.query::<_, bool>("get", NO_ARGS), Ok(Ok(true)));
	session.sandbox().restore_snapshot(before);
	assert_eq!(session.query::<_, u128>("total_supply", NO_ARGS), Ok(Ok(1_000)));
}

#[test]
fn a_panic_shows_its_message() {
	let mut session = token();
	let arguments = [BOB.to_string(), "1".into()];
	let error = session.call::<_, Transferred>("transfer", &arguments, Some(5)).unwrap_err();
	let SessionError::Failed { error, trace } = error else { panic!("it panics") };
	assert_eq!(error, "ContractTrapped");
	assert!(trace.contains("message: paid an unpayable message"), "{trace}");
}

#[test]
fn actors_blocks_time_balances_and_snapshots() {
	let mut session = token();
	transfer(&mut session, 300).unwrap();
	let before = session.sandbox().take_snapshot();
	assert_eq!(session.set_actor(BOB), ALICE);
	let arguments = [ALICE.to_string(), "100".into()];
	session.call::<_, Transferred>("transfer", &arguments, NO_ENDOWMENT).unwrap().unwrap().unwrap();
	assert_eq!(balance(&mut session, &BOB), 200);
	session.sandbox().restore_snapshot(before);
	assert_eq!(balance(&mut session, &BOB), 300);

	let chain = session.sandbox();
	assert_eq!((chain.block_number(), chain.get_timestamp()), (1, 6_000));
	assert_eq!((chain.build_blocks(3), chain.get_timestamp()), (4, 24_000));
	chain.set_timestamp(1_000_000);
	assert_eq!(chain.get_timestamp(), 1_000_000);
	let rich = chain.free_balance(&BOB);
	assert_eq!(chain.mint_into(&BOB, 7), Ok(rich + 7));
	assert_eq!(chain.dry_run(|chain| chain.mint_into(&BOB, 1)), Ok(rich + 8));
	assert_eq!(chain.free_balance(&BOB), rich + 7);
}

#[test]
fn a_contract_calls_another() {
	let mut session = Session::<DevChain>::default();
	let accumulator = session
		.deploy_bundle(contract("accumulator"), "new", &["7"], NO_SALT, NO_ENDOWMENT)
		.unwrap();
	let adder = [accumulator.to_string()];
	session.deploy_bundle(contract("adder"), "new", &adder, NO_SALT, NO_ENDOWMENT).unwrap();
	session.call::<_, ()>("apply", &["3"], NO_ENDOWMENT).unwrap().unwrap();
	let changed = session.record().last_event_batch();
	assert_eq!((changed.len(), &changed[0].contract), (1, &accumulator));
	let value = session.query_with_address::<_, i32>(accumulator, "get", NO_ARGS);
	assert_eq!(value, Ok(Ok(10)));
}

#[test]
fn mistakes_name_what_was_expected() {
	let mut session = Session::<DevChain>::default();
	let error = session.call::<_, ()>("flip", NO_ARGS, NO_ENDOWMENT).unwrap_err();
	assert_eq!(error.to_string(), "no contract was deployed in this session");
	let mut session = token();
	for (error, expected) in [
		(
			session.call::<_, ()>("flip", NO_ARGS, None).unwrap_err(),
			"`token` has no message `flip`",
		),
		(
			session.call::<_, u128>("balance_of", NO_ARGS, None).unwrap_err(),
			"takes 1 arguments (owner), and 0 were given",
		),
		(
			session.call::<_, u128>("balance_of", &["nobody"], None).unwrap_err(),
			"argument `owner`: `nobody`: expected an SS58 address",
		),
		(
			session.call::<_, String>("total_supply", NO_ARGS, None).unwrap_err(),
			"`total_supply` returned 0x00e803",
		),
		(
			session.call::<_, u64>("total_supply", NO_ARGS, None).unwrap_err(),
			"which does not decode as u64",
		),
		(
			session.call_with_address::<_, ()>(BOB, "flip", NO_ARGS, None).unwrap_err(),
			"the session knows no bundle of a contract at 5FHneW",
		),
		(bundle("/nowhere.contract").err().unwrap(), "/nowhere.contract: No such file"),
		(
			bundle(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).err().unwrap(),
			"expected the metadata of a contract",
		),
	] {
		assert!(error.to_string().contains(expected), "{error}");
	}
	session.set_gas_limit(Weight::from_parts(1_000_000, 1_000));
	let SessionError::Failed { error, .. } = transfer(&mut session, 1).unwrap_err() else {
		panic!("too little gas")
	};
	assert_eq!(error, "OutOfGas");
}

#[test]
fn a_contract_that_ended_is_not_mistaken_for_an_earlier_one() {
	let mut session = Session::<DevChain>::default();
	for salt in [vec![1], vec![2]] {
		session
			.deploy_bundle(contract("mortal"), "new", NO_ARGS, salt, Some(1_000_000_000))
			.unwrap();
	}
	let last = session.record().deploy_returns()[1].clone();
	assert_eq!(session.call_raw(last, "end", NO_ARGS, NO_ENDOWMENT), Ok(vec![]));
	let again = session.call::<_, ()>("end", NO_ARGS, NO_ENDOWMENT);
	assert_eq!(again, Err(SessionError::NoContract));
}
