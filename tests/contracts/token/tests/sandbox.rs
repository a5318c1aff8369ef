//! Tests of the token without a node, as the tutorial has them: `cargo test -p token`, after the
//! contract was built.

use contracts_sandbox::{
	local_contract_file, Session, SessionError, ALICE, BOB, NO_ARGS, NO_ENDOWMENT, NO_SALT,
};
use ink::env::call::{ExecutionInput, Selector};

/// A token of which Alice has all.
fn token() -> Session {
	let mut session = Session::default();
	session
		.deploy_bundle(local_contract_file!().unwrap(), "new", &["1000"], NO_SALT, NO_ENDOWMENT)
		.unwrap();
	session
}

#[contracts_sandbox::test]
fn the_deployer_has_all_tokens(mut session: Session) -> Result<(), Box<dyn std::error::Error>> {
	let token = local_contract_file!()?;
	session.deploy_bundle(token, "new", &["1000"], NO_SALT, NO_ENDOWMENT)?;
	let supply: u128 = session.query("total_supply", NO_ARGS)??;
	let balance: u128 = session.query("balance_of", &[ALICE])??;
	assert_eq!(balance, supply);
	Ok(())
}

// As in docs/testing.md.
#[test]
fn tokens_move() {
	let mut session = Session::new();
	let token = local_contract_file!().unwrap();
	session.deploy_bundle(token, "new", &["1000"], NO_SALT, NO_ENDOWMENT).unwrap();

	let arguments = [BOB.to_string(), "300".to_string()];
	session
		.call::<_, Result<(), ()>>("transfer", &arguments, NO_ENDOWMENT)
		.unwrap()
		.unwrap()
		.unwrap();

	let balance: u128 = session.query("balance_of", &[ALICE]).unwrap().unwrap();
	assert_eq!(balance, 700);
	let [event] = session.record().last_event_batch() else { panic!("one event") };
	assert!(event.decoded.as_ref().unwrap().starts_with("Transfer("), "{event:?}");
}

#[test]
fn nobody_transfers_more_than_they_have() {
	let mut session = token();
	let arguments = [BOB.to_string(), "1001".to_string()];
	let error =
		session.call::<_, Result<(), ()>>("transfer", &arguments, NO_ENDOWMENT).unwrap_err();
	let SessionError::Reverted { output, trace, .. } = error else { panic!("{error}") };
	assert_eq!(output, "Ok(Err(InsufficientBalance))");
	assert!(trace.contains("read balances["), "{trace}");
}

#[test]
fn arguments_can_have_the_types_of_ink() {
	let mut session = token();
	let address = session.record().deploy_returns()[0].clone();
	let bob = ink::primitives::AccountId::from(<[u8; 32]>::from(BOB));
	let transfer = ExecutionInput::new(Selector::new(ink::selector_bytes!("transfer")))
		.push_arg(bob)
		.push_arg(300u128);
	session
		.call_input::<Result<(), ()>>(address, &transfer, NO_ENDOWMENT)
		.unwrap()
		.unwrap()
		.unwrap();
	assert_eq!(session.query("balance_of", &[BOB]), Ok(Ok(300u128)));
}
