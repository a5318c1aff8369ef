//! The intended differences. `docs/differences.md` lists each with its reason.

use crate::{
	chain::Outcome,
	script::{Op, OpLimits, Who, MODULES},
	state::{difference, State},
	Action,
};
use sp_runtime::{DispatchError, ModuleError, TokenError};

/// An account that is not a contract.
const NOBODY: Who = 2 * MODULES as Who + 1;

/// The deposit for one byte.
const SMALLEST_DEPOSIT: u64 = 1_000;

/// Changes a scenario so that it avoids the known differences.
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

/// Changes a script so that it avoids the known differences. The last contract of `stack` runs the
/// script. `None` stands for a contract that is being instantiated.
///
/// Returns true if a frame runs on the storage of one that waits for it. In `pallet-contracts`,
/// such a frame does not see the storage that the waiting frame has not counted yet. Its refund is
/// then a different one, so no deposit limit may depend on it.
fn avoid_in(script: &mut [Op], stack: &mut Vec<Option<Who>>, salt: &mut u8) -> bool {
	let current = stack.last().copied().flatten();
	let mut reenters = false;
	for op in script {
		match op {
			// A transfer to the contract itself requires the balance in this pallet.
			Op::Transfer(to, value) if current == Some(*to) => *value = 0,
			Op::Call { to, limits, value, script, .. } => {
				// The pallets check weight and value in different orders.
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
				// Never reuses the account of a contract that terminated in the same call.
				*own = next(salt);
				stack.push(None);
				let within = avoid_in(script, stack, salt);
				stack.pop();
				*limits = without_weight(limits, within);
				reenters |= within;
			},
			// Terminations in favour of contracts are settled in a different order.
			Op::Terminate(beneficiary) => *beneficiary = NOBODY,
			_ => (),
		}
	}
	reenters
}

/// Restricts the weight limit to all that is left or too little for any call, as the pallets have
/// different weights.
fn without_weight(limits: &OpLimits, reenters: bool) -> OpLimits {
	let deposit = if reenters { 0 } else { limits.deposit };
	OpLimits { ref_time: limits.ref_time.min(1), proof: 0, deposit }
}

/// Returns true if two outcomes are the same, apart from intended differences.
pub fn same_outcome(ours: &Outcome, theirs: &Outcome) -> bool {
	let same_result = match (&ours.result, &theirs.result) {
		(Ok(ours), Ok(theirs)) => ours == theirs,
		(Err(ours), Err(theirs)) => same_error(ours, theirs),
		_ => false,
	};
	same_result && ours.events == theirs.events
}

/// Returns true if `pallet-contracts` failed because of its order at the end of a call. It sweeps
/// the account of a terminated contract, and then charges it for its earlier storage in the same
/// call. The chains differ afterwards.
pub fn fails_by_order(ours: &Outcome, theirs: &Outcome) -> bool {
	const TERMINATED: u8 = 1;
	ours.result.is_ok()
		&& ours.events.iter().any(|event| event.first() == Some(&TERMINATED))
		&& matches!(theirs.result, Err(DispatchError::Token(TokenError::CannotCreateHold)))
}

/// Returns true if `pallet-contracts` took a deposit for which nothing is stored.
///
/// It moves all refunds of a call before all charges. If a contract clears storage that it created
/// in the same call, its refund comes from nothing, and the charge follows. Everything else is
/// equal. The chains differ afterwards.
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
	// Tries each account that may have paid for it.
	taken > 0
		&& theirs.accounts.keys().filter(|who| !theirs.contracts.contains_key(who)).any(|payer| {
			let mut corrected = corrected.clone();
			if let Some(account) = corrected.accounts.get_mut(payer) {
				account.free += taken;
			}
			difference(ours, &corrected).is_none()
		})
}

/// Returns true if two errors are the same, or are known to have different names.
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
		// `pallet-contracts` passes on the currency's error.
		("StorageDepositNotEnoughFunds", "a token error" | "FundsUnavailable")
	)
}
