//! Checks that the configuration of a chain fits the memory of its nodes, for `integrity_test`.

use crate::{exec::RECORDS_BYTES, meter::Cost, vm, Config, WeightInfo};
use frame_support::{dispatch::DispatchClass, traits::Get, weights::Weight};

/// Share of the heap that one call of contracts may take, in eighths.
///
/// The rest is for the transaction itself, for other work of the runtime, and for fragmentation.
/// A `runtime-allocator` arena that is full of equal blocks of up to 1 MiB wastes at most a
/// quarter. Blocks of mixed sizes have no such bound.
///
/// The same share serves all calls of an imported block, which one instance of the runtime
/// executes. `runtime-allocator` joins freed blocks, so the next call finds the memory of the
/// last one. The allocator of the host does not, and no formula bounds the heap of a block with
/// it.
const EIGHTHS: u64 = 5;

/// Minimum number of nested frames for the largest contracts with the largest memories: one that
/// calls another.
const LARGEST_FRAMES: u64 = 2;

/// Bytes of heap that the frames of a call may take, with their modules. The call stack refuses a
/// frame that would exceed it.
///
/// The rest of the share is for the module cache and one more module, for a memory that is copied
/// when it grows, for transient storage, and for the records of contracts.
pub fn heap_of_frames<T: Config>() -> u64 {
	let limits = T::Limits::get();
	let share = u64::from(limits.runtime_memory) / 8 * EIGHTHS;
	share.saturating_sub(heap_beside_frames::<T>())
}

fn heap_beside_frames<T: Config>() -> u64 {
	let limits = T::Limits::get();
	let cache = u64::from(limits.module_cache).saturating_add(largest_module::<T>());
	let copied = u64::from(limits.memory_pages).saturating_mul(vm::PAGE_SIZE.into());
	// The allocator rounds up to powers of two.
	let transient = u64::from(T::MaxTransientStorageSize::get()).saturating_mul(2);
	cache.saturating_add(copied).saturating_add(transient).saturating_add(RECORDS_BYTES)
}

fn largest_module<T: Config>() -> u64 {
	u64::from(T::MaxCodeLen::get()).saturating_mul(vm::HEAP_PER_CODE_BYTE.into())
}

/// Checks that the heap has room for two of the largest contracts within each other, and for
/// [`Config::MaxCallDepth`] + 1 frames without memories and modules.
///
/// # Panics
///
/// Panics if it does not, with values that would fit.
pub fn assert_memory_budget<T: Config>() {
	let limits = T::Limits::get();
	let (beside, module) = (heap_beside_frames::<T>(), largest_module::<T>());
	let largest = vm::bytes_of_frame(limits.memory_pages.saturating_mul(vm::PAGE_SIZE));
	let smallest = vm::bytes_of_frame(0);
	let frames = u64::from(T::MaxCallDepth::get()).saturating_add(1);
	let large = largest.saturating_add(module).saturating_mul(LARGEST_FRAMES);
	let needed = large.max(smallest.saturating_mul(frames)).saturating_add(beside);
	let share = u64::from(limits.runtime_memory) / 8 * EIGHTHS;
	let heap = needed.div_ceil(EIGHTHS).saturating_mul(8).next_multiple_of(1 << 20);
	let fitting = share.saturating_sub(beside).checked_div(smallest).unwrap_or(0).saturating_sub(1);
	assert!(
		needed <= share,
		"two frames of the largest contracts ({largest} bytes and {module} for the module of MaxCodeLen = {} bytes), or \
		 {frames} frames (MaxCallDepth + 1) of at least {smallest}, and {beside} bytes beside them \
		 (Limits::module_cache = {} and one module, a copied memory, twice MaxTransientStorageSize = {}, records of contracts) need \
		 {needed} bytes of heap. Five eighths of Limits::runtime_memory are only {share}. Give the runtime {heap} \
		 bytes (:heappages = {}) and set Limits::runtime_memory to that, lower MaxCodeLen or \
		 Limits::module_cache, or set MaxCallDepth to at most {fitting}",
		T::MaxCodeLen::get(),
		limits.module_cache,
		T::MaxTransientStorageSize::get(),
		heap / u64::from(vm::PAGE_SIZE),
	);
}

/// Checks that the storage values and events that contracts can write in a full block fit the
/// memory of a validator.
///
/// # Panics
///
/// Panics if they do not, with values that would fit.
pub fn assert_block_budget<T: Config>() {
	let limits = T::Limits::get();
	let (payload, key) = (limits.payload_len, T::MaxStorageKeyLen::get());
	let weights = T::BlockWeights::get();
	// Transactions that call contracts are of the normal class.
	let normal = weights.get(DispatchClass::Normal).max_total.unwrap_or(weights.max_block);
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
		let count = normal.checked_div_per_component(&one).unwrap_or(u64::MAX);
		// Twice as much, for keys, hashes, trie nodes and the record of each.
		let each = u64::from(bytes).saturating_add(128).saturating_mul(2);
		let needed = count.saturating_mul(each);
		let validator = u64::from(limits.validator_memory);
		assert!(
			needed <= validator,
			"the normal transactions of a block have weight for {count} {what} of {bytes} bytes, which take \
			 {needed} bytes of a validator's memory, more than Limits::validator_memory, {validator}. Set that to \
			 {} if validators have it, or lower Limits::payload_len = {payload}, the block's weight, or the time \
			 of a block that contracts may use. The weight {one:?} may also be too low",
			needed.next_multiple_of(1 << 20),
		);
	}
	assert!(
		Cost::<T>::delete_key() != Weight::zero(),
		"the weight of deleting a key must not be zero: deletion would take the whole block",
	);
}

/// Checks that the weights were measured by the current benchmarks, in which `seal_call` makes
/// [`meter::REPEATS`](crate::meter) calls. That many calls take longer than as many runs of
/// `caller`.
///
/// # Panics
///
/// Panics if `seal_call` weighs less than twice `seal_caller`.
pub fn assert_loops_were_measured(seal_call: Weight, seal_caller: Weight) {
	assert!(
		seal_call.ref_time() >= seal_caller.ref_time().saturating_mul(2),
		"WeightInfo::seal_call is {} ps, less than twice WeightInfo::seal_caller, {}: it was measured by an earlier benchmark, and a call would \
		 be charged a hundredth of what it takes. Measure all of WeightInfo again with this version's benchmarks",
		seal_call.ref_time(),
		seal_caller.ref_time(),
	);
}
