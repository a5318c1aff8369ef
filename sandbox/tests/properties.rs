//! Properties of a token, over random transfers: `proptest` finds a planted defect, and reduces it
//! to its smallest case.

mod common;

use common::contract;
use contracts_sandbox::{
	AccountId32, DevChain, Session, SessionError, Snapshot, ALICE, BOB, NO_ENDOWMENT, NO_SALT,
};
use proptest::{
	prelude::*,
	test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner},
};

const CHARLIE: AccountId32 = AccountId32::new([3; 32]);
const ACCOUNTS: [AccountId32; 3] = [ALICE, BOB, CHARLIE];
const SUPPLY: u128 = 1_000;

/// A transfer between two of the accounts.
#[derive(Clone, PartialEq, Debug)]
struct Transfer {
	from: usize,
	to: usize,
	value: u128,
}

fn transfers() -> impl Strategy<Value = Vec<Transfer>> {
	let accounts = 0..ACCOUNTS.len();
	let transfer = (accounts.clone(), accounts, 0..=SUPPLY);
	let transfer = transfer.prop_map(|(from, to, value)| Transfer { from, to, value });
	prop::collection::vec(transfer, 1..12)
}

/// A token, and the state in which each case begins.
struct Token {
	session: Session,
	begin: Snapshot<DevChain>,
}

impl Token {
	fn new(name: &str) -> Self {
		let mut session = Session::default();
		session
			.deploy_bundle(contract(name), "new", &[SUPPLY.to_string()], NO_SALT, NO_ENDOWMENT)
			.unwrap();
		session.sandbox().mint_into(&CHARLIE, 1 << 60).unwrap();
		let begin = session.sandbox().take_snapshot();
		Self { session, begin }
	}

	fn balance(&mut self, of: &AccountId32) -> u128 {
		self.session.query("balance_of", &[of]).unwrap().unwrap()
	}

	/// Transfers as a model says: what is not there cannot be transferred, and tokens neither
	/// appear nor disappear.
	fn run(&mut self, transfers: &[Transfer]) -> Result<(), TestCaseError> {
		self.session.sandbox().restore_snapshot(self.begin.clone());
		let mut model = [SUPPLY, 0, 0];
		for Transfer { from, to, value } in transfers {
			self.session.set_actor(ACCOUNTS[*from].clone());
			let arguments = [ACCOUNTS[*to].to_string(), value.to_string()];
			let transferred =
				self.session.call::<_, Result<(), ()>>("transfer", &arguments, NO_ENDOWMENT);
			if model[*from] >= *value {
				prop_assert_eq!(transferred, Ok(Ok(Ok(()))));
				model[*from] -= value;
				model[*to] += value;
			} else {
				let reverted = matches!(transferred, Err(SessionError::Reverted { .. }));
				prop_assert!(reverted, "{:?}", transferred);
			}
			let balances = ACCOUNTS.each_ref().map(|account| self.balance(account));
			prop_assert_eq!(balances, model);
		}
		Ok(())
	}
}

/// The result of `cases` random sequences of transfers. The same sequences in each run.
fn checked(name: &str, cases: u32) -> Result<(), TestError<Vec<Transfer>>> {
	let config = Config { cases, failure_persistence: None, ..Config::default() };
	let token = std::cell::RefCell::new(Token::new(name));
	let runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
	{ runner }.run(&transfers(), |transfers| token.borrow_mut().run(&transfers))
}

#[test]
fn a_token_keeps_its_tokens() {
	assert_eq!(checked("token", 64), Ok(()));
}

#[test]
fn a_planted_defect_is_found_and_reduced() {
	let Err(TestError::Fail(reason, smallest)) = checked("flawed", 64) else {
		panic!("the defect was not found")
	};
	// Alice, who has all tokens, transfers one to herself.
	let last = smallest.last().map(|last| (last.from, last.to, last.value));
	assert_eq!(last, Some((0, 0, 1)), "{smallest:?}");
	assert!(reason.message().contains("[1001, 0, 0]"), "{reason}");
}
