//! The native runtime of the dev chain, on state in memory.

use frame_support::{assert_ok, weights::Weight};
use lean_contracts_runtime::{
	AccountId, BalancesConfig, Contracts, Hash, Runtime, RuntimeGenesisConfig, System, UNIT,
};
use pallet_lean_contracts::{api::Code, CollectEvents, DebugInfo, Determinism, Error};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{BuildStorage, DispatchError};
use std::cell::RefCell;

/// Weight limit of a call. It is small, as a fuzzer makes many calls.
pub const GAS: Weight = Weight::from_parts(2_000_000_000, 1024 * 1024);

thread_local! {
	static CHAIN: RefCell<sp_io::TestExternalities> = RefCell::new(genesis());
}

fn genesis() -> sp_io::TestExternalities {
	let balances = [Alice, Bob].map(|who| (who.to_account_id(), 1_000_000 * UNIT)).to_vec();
	let genesis = RuntimeGenesisConfig {
		balances: BalancesConfig { balances, ..Default::default() },
		..Default::default()
	};
	let mut chain =
		sp_io::TestExternalities::new(genesis.build_storage().expect("the genesis is valid"));
	chain.execute_with(|| {
		System::set_block_number(1);
		// The first upload installs the host API.
		let code = wat::parse_str(
			r#"(module (import "env" "memory" (memory 1 1)) (func (export "deploy")) (func (export "call")))"#,
		);
		let code = code.expect("it is valid");
		assert_ok!(Contracts::bare_upload_code(alice(), code, None, Determinism::Enforced));
	});
	chain
}

/// An account that has funds, and is not root.
pub fn alice() -> AccountId {
	Alice.to_account_id()
}

/// Runs on the state after genesis, and rolls back all changes.
pub fn on_chain(run: impl FnOnce()) {
	CHAIN.with_borrow_mut(|chain| {
		chain.execute_with(|| {
			sp_io::storage::start_transaction();
			run();
			sp_io::storage::rollback_transaction();
		})
	});
}

/// Instantiates and calls uploaded code.
///
/// # Panics
///
/// Panics if the accepted code is rejected, or if a call uses more weight than its limit.
pub fn instantiate_and_call(code_hash: Hash) {
	let rejected = Some(DispatchError::from(Error::<Runtime>::CodeRejected));
	let deployed = Contracts::bare_instantiate(
		alice(),
		UNIT,
		GAS,
		None,
		Code::Existing(code_hash),
		vec![1, 2, 3],
		vec![],
		DebugInfo::Skip,
		CollectEvents::Skip,
	);
	assert_ne!(deployed.result.as_ref().err(), rejected.as_ref(), "it was accepted");
	let Ok(deployed) = deployed.result else { return };
	if deployed.result.did_revert() {
		return;
	}
	for _ in 0..2 {
		let called = Contracts::bare_call(
			alice(),
			deployed.account_id.clone(),
			1,
			GAS,
			None,
			vec![4, 5],
			DebugInfo::Skip,
			CollectEvents::Skip,
			Determinism::Enforced,
		);
		assert_ne!(called.result.as_ref().err(), rejected.as_ref(), "it was accepted");
		assert!(called.gas_consumed.all_lte(GAS), "{:?} of {GAS:?}", called.gas_consumed);
	}
}
