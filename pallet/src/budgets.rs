//! What a chain's configuration must leave room for, in figures: the checks of `integrity_test`.

use crate::{meter::Cost, vm, Config, WeightInfo};
use frame_support::{traits::Get, weights::Weight};

/// Share of the heap that contracts may take, in eighths. The rest is for the transaction itself, for what
/// the runtime does beside, and for what the allocator, which never joins freed blocks, cannot give again.
const EIGHTHS: u64 = 5;

/// Fails where the deepest call of the largest contracts, with a full module cache beside it, would
/// not fit into five eighths of the heap.
pub fn assert_memory_budget<T: Config>() {
	let limits = T::Limits::get();
	let frames = u64::from(T::MaxCallDepth::get()).saturating_add(1);
	let code = u64::from(T::MaxCodeLen::get()).saturating_mul(vm::HEAP_PER_CODE_BYTE.into());
	// What runs stays in the cache, and counts there; the rest goes as soon as it is too much.
	let cache = u64::from(limits.module_cache).saturating_add(code);
	let codes = frames.saturating_mul(code).max(cache);
	let memory = u64::from(limits.memory_pages).saturating_mul(vm::PAGE_SIZE.into());
	// wasmi doubles the allocation of a memory that grows, and copies it: one at a time.
	let (grown, copied) = (memory.saturating_mul(2), memory);
	let stack = (vm::STACK_HEIGHT + vm::STACK_OF_CALLS) as u64;
	let instances = u64::from(vm::MAX_INSTANCES_BYTES);
	let frame = grown.saturating_add(stack).saturating_add(instances);
	let needed = frames.saturating_mul(frame).saturating_add(copied).saturating_add(codes);
	let budget = u64::from(limits.runtime_memory) / 8 * EIGHTHS;
	assert!(
		needed <= budget,
		"{frames} frames (MaxCallDepth + 1) of {frame} bytes ({grown} for memory that grew, {stack} for the \
		 interpreter's stack, {instances} for instances), {copied} for memory that is copied, and {codes} \
		 bytes for their modules ({code} for one of MaxCodeLen = {} bytes) or for Limits::module_cache = {} \
		 and one more, need {needed} bytes of heap, more than five eighths of Limits::runtime_memory, {budget}",
		T::MaxCodeLen::get(),
		limits.module_cache,
	);
}

/// Fails where a full block could write more storage values, or events, than a validator should have
/// to keep in memory.
pub fn assert_block_budget<T: Config>() {
	// A validator that runs the block has 512 MiB for what it changes: as `pallet-contracts`
	// assumes. Keys, hashes and trie nodes together take no more than the values themselves.
	const VALIDATOR_MEMORY: u64 = 256 * 1024 * 1024;
	let payload = T::Limits::get().payload_len;
	let block = T::BlockWeights::get().max_block;
	let key = T::MaxStorageKeyLen::get();
	for (what, one, bytes) in [
		(
			"storage values",
			T::WeightInfo::seal_set_storage(payload, 0),
			payload.saturating_add(key),
		),
		("storage values", T::WeightInfo::seal_set_storage(0, 0), key),
		("events", Cost::<T>::seal_deposit_event(0, payload), payload),
		("events", Cost::<T>::seal_deposit_event(0, 0), 0),
	] {
		let count = block.checked_div_per_component(&one).unwrap_or(u64::MAX);
		let needed = count.saturating_mul(u64::from(bytes).saturating_add(128));
		assert!(
			needed <= VALIDATOR_MEMORY,
			"a block has weight for {count} {what} of {bytes} bytes, {needed} bytes with 128 for the \
			 record of each, more than {VALIDATOR_MEMORY}: the weight {one:?} is too low, or \
			 Limits::payload_len = {payload} too large",
		);
	}
	assert!(
		Cost::<T>::delete_key() != Weight::zero(),
		"the weight of deleting a key must not be zero: all of a block would go into it",
	);
}
