//! Transactions of the sudo account of a development chain, Alice.

use crate::parts::{Client, Pool};
use codec::Encode;
use frame_system::Call as SystemCall;
use lean_contracts_runtime::{opaque, Hash, Nonce, RuntimeCall, TxExtension, UncheckedExtrinsic};
use sc_transaction_pool_api::{InPoolTransaction, TransactionPool};
use sp_api::{ApiError, Core, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	generic::{Era, SignedPayload},
	AccountId32, MultiAddress, MultiSignature,
};
use sp_storage::{StorageData, StorageKey};
use substrate_frame_rpc_system::AccountNonceApi;

/// A signed transaction that writes these items of raw storage, and removes those without a value.
///
/// # Errors
///
/// Returns an error of the runtime at block `at`.
pub fn set_storage(
	client: &Client,
	pool: &Pool,
	at: Hash,
	items: &[(StorageKey, Option<StorageData>)],
) -> Result<opaque::UncheckedExtrinsic, ApiError> {
	let (mut written, mut removed) = (Vec::new(), Vec::new());
	for (key, value) in items {
		match value {
			Some(value) => written.push((key.0.clone(), value.0.clone())),
			None => removed.push(key.0.clone()),
		}
	}
	let calls = [
		RuntimeCall::System(SystemCall::set_storage { items: written }),
		RuntimeCall::System(SystemCall::kill_storage { keys: removed }),
	];
	let batch = pallet_utility::Call::batch_all { calls: calls.into() };
	let call = pallet_sudo::Call::sudo { call: Box::new(RuntimeCall::Utility(batch)) };
	sign(client, pool, at, RuntimeCall::Sudo(call))
}

fn sign(
	client: &Client,
	pool: &Pool,
	at: Hash,
	call: RuntimeCall,
) -> Result<opaque::UncheckedExtrinsic, ApiError> {
	let alice = Sr25519Keyring::Alice;
	let (account, api) = (alice.to_account_id(), client.runtime_api());
	let nonce = next_nonce(pool, &account, api.account_nonce(at, account.clone())?);
	let (version, genesis) = (api.version(at)?, client.info().genesis_hash);
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0),
		frame_system::WeightReclaim::new(),
	);
	let (spec, transaction) = (version.spec_version, version.transaction_version);
	let implicit = ((), spec, transaction, genesis, genesis, (), (), (), ());
	let payload = SignedPayload::from_raw(call, extension, implicit);
	let signature = payload.using_encoded(|bytes| alice.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	Ok(UncheckedExtrinsic::new_signed(
		call,
		MultiAddress::Id(account),
		MultiSignature::Sr25519(signature),
		extension,
	)
	.into())
}

/// The next nonce of the account, after its transactions that wait in the pool.
fn next_nonce(pool: &Pool, account: &AccountId32, mut nonce: Nonce) -> Nonce {
	for waiting in pool.ready() {
		if waiting.provides().contains(&(account, nonce).encode()) {
			nonce = nonce.saturating_add(1);
		}
	}
	nonce
}
