//! The differences that are meant, each of which `docs/differences.md` has with its reason.

use crate::{
	chain::Outcome,
	script::{Limits, Op, Who, MODULES},
	state::{difference, State},
	Action,
};
use sp_runtime::{DispatchError, ModuleError, TokenError};

/// An account that is no contract.
const NOBODY: Who = 2 * MODULES as Who + 1;

/// That of a byte.
const SMALLEST_DEPOSIT: u64 = 1_000;

/// The same scenario without what is known to differ.
pub fn avoid(mut actions: Vec<Action>) -> Vec<Action> {
	let mut salt = 10;
	for action in &mut actions {
		match action {
			Action::Call { to, deposit, script, .. } => {
				let reenters = avoid_in(script, &mut vec![Some(*to)], &mut salt);
				*deposit = deposit.filter(|_| !reenters);
			},
			Action::Instantiate { script, salt: own, .. } => {
				*own = next(&mut salt);
				avoid_in(script, &mut vec![None], &mut salt);
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

/// The last one of `stack` runs the script; `None` stands for one that is being made. Returns whether a frame
/// runs on the storage of one that waits for it. There, such a frame does not find what the other one stored,
/// as that is counted later, and so its refund is another one: no deposit limit may depend on it.
fn avoid_in(script: &mut [Op], stack: &mut Vec<Option<Who>>, salt: &mut u8) -> bool {
	let current = stack.last().copied().flatten();
	let mut reenters = false;
	for op in script {
		match op {
			// A transfer to oneself: needs the balance here.
			Op::Transfer(to, value) if current == Some(*to) => *value = 0,
			Op::Call { to, limits, value, script, .. } => {
				// What is checked first, weight or value, differs.
				if current == Some(*to) || limits.ref_time > 0 {
					*value = 0;
				}
				let again = stack.contains(&Some(*to));
				stack.push(Some(*to));
				let within = avoid_in(script, stack, salt) || again;
				stack.pop();
				*limits = without_weight(limits, within);
				reenters |= within;
			},
			Op::Delegate { script, .. } => {
				avoid_in(script, stack, salt);
				reenters = true;
			},
			Op::Instantiate { limits, value, salt: own, script, .. } => {
				if limits.ref_time > 0 {
					*value = 0;
				}
				// Never the account of a contract that ended in the same call.
				*own = next(salt);
				stack.push(None);
				let within = avoid_in(script, stack, salt);
				stack.pop();
				*limits = without_weight(limits, within);
				reenters |= within;
			},
			// Terminations in favour of contracts are settled in another order.
			Op::Terminate(beneficiary) => *beneficiary = NOBODY,
			_ => (),
		}
	}
	reenters
}

/// Weights are those of each pallet: all that is left, or too little for anything.
fn without_weight(limits: &Limits, reenters: bool) -> Limits {
	let deposit = if reenters { 0 } else { limits.deposit };
	Limits { ref_time: limits.ref_time.min(1), proof: 0, deposit }
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

/// Whether `pallet-contracts` took a deposit that nothing is stored for: it moves all refunds of a call
/// before all charges, so that what a contract clears of what it stored in the same call is refunded from
/// nothing, and charged then. All else is the same; the chains are not, afterwards.
pub fn took_too_much(ours: &State, theirs: &State) -> bool {
	let mut corrected = theirs.clone();
	let mut taken = 0;
	for (account, (record, _)) in &theirs.contracts {
		let Some(held) = corrected.accounts.get_mut(account).map(|account| &mut account.held)
		else {
			return false;
		};
		let more = held.saturating_sub(record.deposits());
		if more >= SMALLEST_DEPOSIT {
			*held -= more;
			taken += more;
		}
	}
	// Whoever paid for it.
	taken > 0
		&& theirs.accounts.keys().filter(|who| !theirs.contracts.contains_key(who)).any(|payer| {
			let mut corrected = corrected.clone();
			if let Some(account) = corrected.accounts.get_mut(payer) {
				account.free += taken;
			}
			difference(ours, &corrected).is_none()
		})
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
