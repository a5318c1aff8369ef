//! The differences that are meant, each of which `docs/differences.md` has with its reason.

use crate::{
	chain::Outcome,
	script::{Limits, Op, Who, MODULES},
	Action,
};
use sp_runtime::{DispatchError, ModuleError, TokenError};

/// An account that is no contract.
const NOBODY: Who = 2 * MODULES as Who + 1;

/// The same scenario without what is known to differ.
pub fn avoid(mut actions: Vec<Action>) -> Vec<Action> {
	let mut salt = 10;
	for action in &mut actions {
		match action {
			Action::Call { to, script, .. } => avoid_in(script, Some(*to), &mut salt),
			Action::Instantiate { script, salt: own, .. } => {
				*own = next(&mut salt);
				avoid_in(script, None, &mut salt);
			},
			_ => (),
		}
	}
	actions
}

fn next(salt: &mut u8) -> u8 {
	*salt = salt.wrapping_add(1);
	*salt
}

/// `contract` runs the script; `None` for one that is being made.
fn avoid_in(script: &mut [Op], contract: Option<Who>, salt: &mut u8) {
	for op in script {
		match op {
			// A transfer to oneself: needs the balance here.
			Op::Transfer(to, value) if contract == Some(*to) => *value = 0,
			Op::Call { to, limits, value, script, .. } => {
				// Weights are those of each pallet.
				*limits = Limits { ref_time: 0, proof: 0, deposit: limits.deposit };
				if contract == Some(*to) {
					*value = 0;
				}
				avoid_in(script, Some(*to), salt);
			},
			Op::Delegate { script, .. } => avoid_in(script, contract, salt),
			Op::Instantiate { limits, salt: own, script, .. } => {
				*limits = Limits { ref_time: 0, proof: 0, deposit: limits.deposit };
				// Never the account of a contract that ended in the same call.
				*own = next(salt);
				avoid_in(script, None, salt);
			},
			// Terminations in favour of contracts are settled in another order.
			Op::Terminate(beneficiary) => *beneficiary = NOBODY,
			_ => (),
		}
	}
}

/// Whether two outcomes are the same but for what is meant to differ.
pub fn same_outcome(ours: &Outcome, theirs: &Outcome) -> bool {
	let same_result = match (&ours.result, &theirs.result) {
		(Ok(ours), Ok(theirs)) => ours == theirs,
		(Err(ours), Err(theirs)) => same_error(ours, theirs),
		_ => false,
	};
	same_result && ours.events == theirs.events
}

/// Whether `pallet-contracts` failed because of its order at the end of a call: it sweeps the account of a
/// contract that ended, and charges it then for what it stored before in the same call. The chains are not
/// the same afterwards.
pub fn fails_by_order(ours: &Outcome, theirs: &Outcome) -> bool {
	const TERMINATED: u8 = 1;
	ours.result.is_ok()
		&& ours.events.iter().any(|event| event.first() == Some(&TERMINATED))
		&& matches!(theirs.result, Err(DispatchError::Token(TokenError::CannotCreateHold)))
}

/// Whether an error is the same, or one that has another name here.
fn same_error(ours: &DispatchError, theirs: &DispatchError) -> bool {
	if ours == theirs {
		return true;
	}
	let name = |error: &DispatchError| match error {
		DispatchError::Module(ModuleError { message, .. }) => message.unwrap_or_default(),
		DispatchError::Token(_) => "a token error",
		_ => "",
	};
	matches!(
		(name(ours), name(theirs)),
		// The currency's error comes through there.
		("StorageDepositNotEnoughFunds", "a token error" | "FundsUnavailable")
	)
}
