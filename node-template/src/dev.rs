//! RPC methods of a chain whose blocks one node makes alone: blocks on demand, time, storage and
//! mode.
//!
//! Their names are those of [Chopsticks], which tools such as papi-console look for.
//!
//! [Chopsticks]: https://github.com/AcalaNetwork/chopsticks

use crate::{
	clock::{parse_time, Clock},
	parts::{Client, Pool},
	seal::Seal,
	sudo,
};
use codec::Decode;
use frame_support::storage::storage_prefix;
use frame_system::{EventRecord, Phase};
use futures::{
	channel::{mpsc, oneshot},
	SinkExt, Stream, StreamExt,
};
use jsonrpsee::{
	core::RegisterMethodError,
	types::{ErrorObjectOwned, Params},
	Extensions, RpcModule,
};
use lean_contracts_runtime::{Hash, RuntimeEvent};
use pallet_sudo::Event;
use sc_client_api::StorageProvider;
use sc_consensus_manual_seal::EngineCommand;
use sc_transaction_pool_api::{TransactionPool, TransactionSource, TransactionStatus};
use serde_json::Value;
use sp_blockchain::HeaderBackend;
use sp_storage::{StorageData, StorageKey};
use std::{collections::BTreeSet, fmt::Display, pin::pin, sync::Arc, time::Duration};
use tokio::sync::{watch, Mutex};

/// Maximum number of blocks that one request makes.
const MAX_BLOCKS: u64 = 100_000;

/// Time that a transaction of the sudo account may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Code of JSON-RPC for an error that the arguments caused.
const INVALID_PARAMS: i32 = -32_602;
/// Code of any other error.
const FAILED: i32 = -32_000;

/// A list of keys with their values. `None` removes the key.
type Items = Vec<(StorageKey, Option<StorageData>)>;

/// The parts of the node that the methods need.
pub struct Dev {
	pub client: Arc<Client>,
	pub pool: Arc<Pool>,
	pub commands: mpsc::Sender<EngineCommand<Hash>>,
	pub mode: watch::Sender<Seal>,
	pub clock: Clock,
	/// Held while storage is set.
	pub setting: Arc<Mutex<()>>,
}

fn invalid(reason: impl Display) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(INVALID_PARAMS, reason.to_string(), None::<()>)
}

fn failed(reason: impl Display) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(FAILED, reason.to_string(), None::<()>)
}

impl Dev {
	/// The methods `dev_newBlock`, `dev_timeTravel`, `dev_setStorage` and
	/// `dev_setBlockBuildMode`.
	pub fn methods(self) -> Result<RpcModule<()>, RegisterMethodError> {
		let mut module = RpcModule::new(self);
		module.register_async_method("dev_newBlock", |params, dev, extensions| async move {
			refuse_unsafe(&extensions)?;
			dev.new_blocks(params).await
		})?;
		module.register_async_method("dev_timeTravel", |params, dev, extensions| async move {
			refuse_unsafe(&extensions)?;
			dev.travel(params)
		})?;
		module.register_async_method("dev_setStorage", |params, dev, extensions| async move {
			refuse_unsafe(&extensions)?;
			dev.set_storage(params).await
		})?;
		module.register_async_method(
			"dev_setBlockBuildMode",
			|params, dev, extensions| async move {
				refuse_unsafe(&extensions)?;
				dev.set_mode(params)
			},
		)?;
		Ok(module.remove_context())
	}

	/// Makes `count` blocks, or as many as it takes to reach the height `to`. Makes one block
	/// without arguments. Returns the hash of the last block.
	async fn new_blocks(&self, params: Params<'_>) -> Result<Hash, ErrorObjectOwned> {
		let options = argument(&params)?;
		let height = u64::from(self.client.info().best_number);
		let (count, to) = count_of(&options, height).map_err(invalid)?;
		let mut hash = self.client.info().best_hash;
		// In a mode other than `manual`, others make blocks meanwhile.
		for _ in 0..count {
			if to.is_some_and(|to| u64::from(self.client.info().best_number) >= to) {
				break;
			}
			hash = self.seal(true).await?;
		}
		Ok(hash)
	}

	/// Sets the time of the next block. Returns it, in milliseconds since 1970.
	fn travel(&self, params: Params<'_>) -> Result<u64, ErrorObjectOwned> {
		let to = parse_time(&argument(&params)?).map_err(invalid)?;
		self.clock.travel(to).map_err(invalid)?;
		log::info!("dev_timeTravel: the next block has the time {to} ms");
		Ok(to)
	}

	/// Writes raw storage by a transaction of the sudo account, in a block of its own. Returns
	/// the hash of the block.
	async fn set_storage(&self, params: Params<'_>) -> Result<Hash, ErrorObjectOwned> {
		let items: Items = serde_json::from_value(argument(&params)?).map_err(|error| {
			invalid(format!(
				"{error}: expected a list of [key, value] in hexadecimal, where a value of null \
				 removes the key"
			))
		})?;
		let mut keys = BTreeSet::new();
		if let Some((twice, _)) = items.iter().find(|(key, _)| !keys.insert(key)) {
			return Err(invalid(format!(
				"0x{} occurs twice, expected each key once",
				hex(&twice.0)
			)));
		}
		// One at a time: each takes the next nonce.
		let _one = self.setting.lock().await;
		let at = self.client.info().best_hash;
		let transaction =
			sudo::set_storage(&self.client, &self.pool, at, &items).map_err(failed)?;
		let submitted = self.pool.submit_and_watch(at, TransactionSource::Local, transaction).await;
		let statuses = submitted.map_err(failed)?;
		// In a mode other than `manual`, a block with the transaction may already be under way.
		let sealed = self.seal(false).await;
		let is_manual = *self.mode.borrow() == Seal::Manual;
		let unsealed = is_manual && sealed.is_err();
		let patience = if unsealed { Duration::from_secs(1) } else { PATIENCE };
		let included = tokio::time::timeout(patience, included(statuses)).await;
		// In the mode `manual`, another request may have put the transaction into its block.
		if unsealed && !matches!(included, Ok(Some(_))) {
			sealed?;
		}
		let (hash, index) = included.ok().flatten().ok_or_else(|| {
			failed(format!(
				"the transaction of the sudo account was not put into a block within {} s: it waits \
				 behind others, or was refused",
				PATIENCE.as_secs()
			))
		})?;
		self.ensure_sudo(hash, index)?;
		Ok(hash)
	}

	/// Checks that the transaction `index` of a block ran as root.
	fn ensure_sudo(&self, at: Hash, index: usize) -> Result<(), ErrorObjectOwned> {
		let key = StorageKey(storage_prefix(b"System", b"Events").to_vec());
		let events =
			self.client.storage(at, &key).map_err(failed)?.map_or(Vec::new(), |data| data.0);
		let events = Vec::<EventRecord<RuntimeEvent, Hash>>::decode(&mut &events[..])
			.map_err(|error| failed(format!("the block's events do not decode: {error}")))?;
		let outcome = events.into_iter().find_map(|event| match (event.phase, event.event) {
			(Phase::ApplyExtrinsic(at), RuntimeEvent::Sudo(Event::Sudid { sudo_result }))
				if at as usize == index =>
			{
				Some(sudo_result)
			},
			_ => None,
		});
		match outcome {
			Some(Ok(())) => Ok(()),
			Some(Err(error)) => Err(failed(format!("the storage was not written: {error:?}"))),
			None => Err(failed(
				"the storage was not written: Alice is not the sudo account of this chain",
			)),
		}
	}

	/// Sets the time to make blocks, from now on.
	fn set_mode(&self, params: Params<'_>) -> Result<(), ErrorObjectOwned> {
		let value = argument(&params)?;
		let mode: Option<Seal> = value.as_str().and_then(|text| text.to_lowercase().parse().ok());
		let mode = mode.ok_or_else(|| {
			invalid(format!(
				"{value} is none of \"Instant\", \"Manual\", \"interval:MS\" with MS above zero"
			))
		})?;
		self.mode.send_replace(mode);
		log::info!("dev_setBlockBuildMode: {mode}");
		Ok(())
	}

	async fn seal(&self, create_empty: bool) -> Result<Hash, ErrorObjectOwned> {
		let (sender, receiver) = oneshot::channel();
		let command = EngineCommand::SealNewBlock {
			create_empty,
			finalize: true,
			parent_hash: None,
			sender: Some(sender),
		};
		self.commands.clone().send(command).await.map_err(failed)?;
		Ok(receiver.await.map_err(failed)?.map_err(failed)?.hash)
	}
}

/// The block that a transaction is in, and its index there. Returns `None` if it is refused.
async fn included(
	statuses: impl Stream<Item = TransactionStatus<Hash, Hash>>,
) -> Option<(Hash, usize)> {
	let mut statuses = pin!(statuses);
	while let Some(status) = statuses.next().await {
		match status {
			TransactionStatus::InBlock(place) | TransactionStatus::Finalized(place) => {
				return Some(place);
			},
			TransactionStatus::Invalid
			| TransactionStatus::Dropped
			| TransactionStatus::Usurped(_) => return None,
			_ => (),
		}
	}
	None
}

/// Refuses the method on a server that refuses unsafe methods: one that others can reach.
fn refuse_unsafe(extensions: &Extensions) -> Result<(), ErrorObjectOwned> {
	sc_rpc_api::check_if_safe(extensions).map_err(Into::into)
}

/// The argument, or null if there is none.
fn argument(params: &Params<'_>) -> Result<Value, ErrorObjectOwned> {
	if params.is_object() {
		return params.parse();
	}
	let mut all = params.sequence();
	let first = all.optional_next::<Value>()?.unwrap_or(Value::Null);
	match all.optional_next::<Value>()? {
		Some(second) if !second.is_null() => {
			Err(invalid(format!("{second} is a second argument, expected one")))
		},
		_ => Ok(first),
	}
}

/// Names of the height that `dev_newBlock` makes blocks up to. papi-console uses the second.
/// Chopsticks then makes a single block with that number; this chain makes all blocks up to it.
const HEIGHTS: [&str; 2] = ["to", "unsafeBlockHeight"];

/// The number of blocks that `dev_newBlock` asks for on a chain of this height, and the height that
/// it names, if any.
fn count_of(options: &Value, height: u64) -> Result<(u64, Option<u64>), String> {
	let given = match options {
		Value::Null => None,
		Value::Object(options) => {
			let given: Vec<_> = options.iter().filter(|(_, value)| !value.is_null()).collect();
			let is_known = |name: &str| name == "count" || HEIGHTS.contains(&name);
			if let Some((name, _)) = given.iter().find(|(name, _)| !is_known(name)) {
				return Err(format!("`{name}` is unknown: expected {{ count }} or {{ to }}"));
			}
			match given[..] {
				[] => None,
				[one] => Some(one),
				[(one, _), (other, _), ..] => {
					return Err(format!(
						"`{one}` and `{other}` are both given, expected one of them"
					))
				},
			}
		},
		_ => return Err(format!("{options} is no object: expected {{ count }} or {{ to }}")),
	};
	let (count, to) = match given {
		None => (1, None),
		Some((name, value)) => {
			let number = value
				.as_u64()
				.ok_or(format!("`{name}` is {value}, expected a whole number of at least 0"))?;
			if name == "count" {
				(number, None)
			} else {
				let count = number.checked_sub(height).filter(|n| *n > 0).ok_or(format!(
					"`{name}` is {number}, and the chain has {height} blocks already: expected more"
				))?;
				(count, Some(number))
			}
		},
	};
	if count == 0 || count > MAX_BLOCKS {
		let asked = to.map_or(String::new(), |to| format!(" to reach the height {to}"));
		return Err(format!("{count} blocks{asked}: expected 1 to {MAX_BLOCKS} at once"));
	}
	Ok((count, to))
}

fn hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn blocks_are_counted_or_refused_with_what_was_expected() {
		for (options, expected) in [
			(json!(null), (1, None)),
			(json!({}), (1, None)),
			(json!({ "count": 1000 }), (1000, None)),
			(json!({ "count": 3, "to": null }), (3, None)),
			(json!({ "to": 12 }), (2, Some(12))),
			(json!({ "unsafeBlockHeight": 12 }), (2, Some(12))),
		] {
			assert_eq!(count_of(&options, 10), Ok(expected), "{options}");
		}
		for wrong in [
			json!(3),
			json!({ "count": 0 }),
			json!({ "transactions": [] }),
			json!({ "count": 1, "transactions": [] }),
			json!({ "count": "3" }),
			json!({ "count": -1 }),
			json!({ "count": MAX_BLOCKS + 1 }),
			json!({ "to": 10 }),
			json!({ "to": 3 }),
			json!({ "count": 1, "to": 12 }),
		] {
			assert!(count_of(&wrong, 10).unwrap_err().contains("expected"), "{wrong}");
		}
	}
}
