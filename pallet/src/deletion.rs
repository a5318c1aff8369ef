//! The storage of terminated contracts, deleted piece by piece when a block has weight left.

use crate::{meter::Cost, Config, DeletionQueue, DeletionQueueCounter, TrieId, WeightInfo};
use codec::{Decode, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::{
	storage::child::ChildInfo,
	weights::{Weight, WeightMeter},
	CloneNoBound, DefaultNoBound,
};
use scale_info::TypeInfo;
use sp_io::KillStorageResult;

/// The counters of the deletion queue. Both only grow, and wrap.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, CloneNoBound, DefaultNoBound)]
#[scale_info(
	skip_type_params(T),
	replace_segment("pallet_lean_contracts", "pallet_contracts"),
	replace_segment("deletion", "storage")
)]
pub struct DeletionQueueManager<T: Config> {
	/// The position of the next terminated contract.
	insert_counter: u32,
	/// The position of the next trie to delete.
	delete_counter: u32,
	_phantom: PhantomData<T>,
}

impl<T: Config> DeletionQueueManager<T> {
	/// Appends a trie to the queue.
	pub fn push(trie_id: &TrieId) {
		DeletionQueueCounter::<T>::mutate(|queue| {
			DeletionQueue::<T>::insert(queue.insert_counter, trie_id);
			queue.insert_counter = queue.insert_counter.wrapping_add(1);
		});
	}

	/// Deletes keys until `meter` has no weight left for another one.
	pub fn process(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::deletion_queue_batch()).is_err() {
			return;
		}
		let mut queue = DeletionQueueCounter::<T>::get();
		let (per_contract, per_key) = (Cost::<T>::delete_contract(), Cost::<T>::delete_key());
		let before = queue.delete_counter;
		while queue.delete_counter != queue.insert_counter
			&& meter.can_consume(per_contract.saturating_add(per_key))
		{
			meter.consume(per_contract);
			let Some(trie_id) = DeletionQueue::<T>::get(queue.delete_counter) else {
				// This cannot happen, but a hole must not block the queue.
				queue.delete_counter = queue.delete_counter.wrapping_add(1);
				continue;
			};
			let budget = keys_within(meter.remaining(), per_key);
			let trie = ChildInfo::new_default(&trie_id);
			#[allow(deprecated)]
			let outcome = frame_support::storage::child::kill_storage(&trie, Some(budget));
			let (removed, done) = match outcome {
				KillStorageResult::AllRemoved(removed) => (removed, true),
				KillStorageResult::SomeRemaining(removed) => (removed, false),
			};
			meter.consume(per_key.saturating_mul(removed.into()));
			if !done {
				break;
			}
			DeletionQueue::<T>::remove(queue.delete_counter);
			queue.delete_counter = queue.delete_counter.wrapping_add(1);
		}
		if queue.delete_counter != before {
			DeletionQueueCounter::<T>::put(queue);
		}
	}
}

fn keys_within(weight: Weight, per_key: Weight) -> u32 {
	let keys = weight.checked_div_per_component(&per_key).unwrap_or(0);
	u32::try_from(keys).unwrap_or(u32::MAX)
}
