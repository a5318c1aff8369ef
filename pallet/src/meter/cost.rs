//! The charges, computed from measured weights.
//!
//! Most benchmarks measure exactly the work that they are charged for. Those of an extrinsic, and
//! of a host function that runs another contract, also measure a run of the smallest contract. The
//! meter charges that run by itself, so it is subtracted here.

use crate::{
	vm::{self, CodeSize},
	Config, WeightInfo,
};
use contracts_host_api::{Rewind, MAX_IMPORTS};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Picoseconds per byte of an event, beyond the time that it takes. With them, a block of two
/// seconds has at most 128 MiB of events. `integrity_test` relies on it.
const EVENT_BYTE: u64 = 15_000;

/// Number of times that a small host function runs in its benchmark.
pub const REPEATS: u32 = 100;

/// Number of stores that take turns in the benchmarks of later starts: the maximum that is kept.
pub const IN_TURN: u32 = vm::MAX_IDLE as u32;

/// Number of keys of the contract that a benchmark deletes.
pub const DELETED_KEYS: u32 = 1024;

/// The smallest contract, which the benchmarks call: its type, functions and exports, and its
/// memory.
pub const SMALLEST_SIZE: CodeSize = CodeSize {
	len: 65,
	items: 5,
	types: 4,
	data: 0,
	most_locals: 0,
	most_parameters: 0,
	stack: 32,
	short: 28,
	starts: false,
};

/// Bytes of a page of the host.
const HOST_PAGE: u32 = 4096;

/// Bytes of an import in a link plan.
const PLANNED_IMPORT: u64 = 2;

/// Bytes of a delegate dependency in a contract's record: hash and deposit.
const DEPENDENCY: u64 = 32 + 16;

/// Bytes of the shortest import of a function in a module: the lengths of two names, the names
/// (`seal0`, `now`), kind and type.
const SMALLEST_IMPORT: u32 = 12;

/// Bytes of a branch node of a trie with all of its sixteen children, without the child that is in
/// the proof itself, as `frame-benchmarking-cli` counts them.
const TRIE_LAYER: u64 = 495;

/// A kind of storage entry. Charges depend only on the number of entries; the names document them.
#[derive(Clone, Copy)]
enum Entry {
	/// The balance of an account.
	Account,
	/// The deposit that an account has on hold.
	Hold,
	/// The record of a contract.
	Contract,
	/// The bytes of contract code.
	Code,
	/// The record of contract code: owner, deposit, number of users.
	CodeRecord,
	/// The state of the host API: fingerprint and epoch.
	HostApiState,
	/// The link plan of contract code.
	LinkPlan,
	/// The version of the pallet's storage.
	StorageVersion,
}

/// Charges that combine the results of several benchmarks.
pub struct Cost<T>(PhantomData<T>);

impl<T: Config> Cost<T> {
	/// The extrinsic `call`, where the call itself is charged `used`.
	pub fn call(input: u32, used: Weight) -> Weight {
		// The maps of a module are charged when it is found.
		let measured = Self::with_bytes(T::WeightInfo::call(input), T::WeightInfo::call(0));
		Self::with_frame(measured, Self::first_frame(), used)
			.saturating_add(Self::maps([Entry::Contract]))
			.saturating_add(Self::transaction(input))
	}

	/// The extrinsic `instantiate`, where the call itself is charged `used`.
	pub fn instantiate(input: u32, salt: u32, used: Weight) -> Weight {
		let measured = Self::with_bytes(
			T::WeightInfo::instantiate(input, salt),
			T::WeightInfo::instantiate(0, 0),
		);
		Self::with_frame(measured, Self::first_constructor(SMALLEST_SIZE.len), used)
			.saturating_add(Self::maps([Entry::Contract, Entry::Account, Entry::Hold]))
			.saturating_add(Self::transaction(input.saturating_add(salt)))
	}

	/// The `measured` weight, which includes a frame that is charged `frame`, plus the excess of
	/// `used` over `frame`. Never less than was measured: a call that fails before its frame runs
	/// costs as much.
	fn with_frame(measured: Weight, frame: Weight, used: Weight) -> Weight {
		measured.saturating_add(used.saturating_sub(frame))
	}

	/// The extrinsic `upload_code` for a module with `imports` imports, or `None` if the code
	/// already existed.
	pub fn upload_code(code: u32, imports: Option<u32>) -> Weight {
		match imports {
			Some(imports) => {
				Self::with_bytes(T::WeightInfo::upload_code(code), T::WeightInfo::upload_code(0))
					.saturating_add(Self::imports(imports))
					.saturating_add(Self::maps([Entry::Hold]))
			},
			None => T::WeightInfo::upload_known_code(code),
		}
		.saturating_add(Self::transaction(code))
	}

	/// Weight for validating the short functions of `code`, beyond the weight of its bytes.
	pub fn short_functions(code: &[u8]) -> Weight {
		let lacking = vm::bytes_lacking(code);
		Self::once(
			T::WeightInfo::upload_code(lacking).saturating_sub(T::WeightInfo::upload_code(0)),
		)
	}

	/// The extrinsic `instantiate_with_code` for a module with `imports` imports, or `None` if the
	/// code already existed. The call itself is charged `used`.
	pub fn instantiate_with_code(
		code: u32,
		imports: Option<u32>,
		input: u32,
		salt: u32,
		used: Weight,
	) -> Weight {
		let Some(imports) = imports else {
			return Self::instantiate(input, salt, used)
				.saturating_add(Self::upload_code(code, None));
		};
		let arguments = T::WeightInfo::instantiate(input, salt)
			.saturating_sub(T::WeightInfo::instantiate(0, 0));
		let bytes = code.saturating_add(input).saturating_add(salt);
		let measured = Self::with_bytes(
			T::WeightInfo::instantiate_with_code(code).saturating_add(arguments),
			T::WeightInfo::instantiate_with_code(0),
		);
		// The measured weight includes the new code, loaded from where it was just stored.
		Self::with_frame(measured, Self::first_constructor(code), used)
			.saturating_add(Self::maps([Entry::CodeRecord, Entry::Contract, Entry::Account]))
			.saturating_add(Self::transaction(bytes))
			.saturating_add(Self::imports(imports))
	}

	/// The extrinsic `instantiate_with_code` for a module that was refused. `arguments` is the
	/// number of bytes of the arguments.
	pub fn refused_code(code: u32, arguments: u32) -> Weight {
		Self::upload_code(code, Some(Self::max_imports(code)))
			.saturating_add(Self::install_host_api())
			.saturating_add(Self::transaction(arguments))
	}

	/// Installing the host API: the measured weight, the reads before it, and writing the version
	/// of the pallet's storage.
	pub fn install_host_api() -> Weight {
		T::WeightInfo::install_host_api()
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Self::reads([Entry::StorageVersion, Entry::Code, Entry::LinkPlan]))
	}

	/// The extrinsic `remove_code`.
	pub fn remove_code() -> Weight {
		T::WeightInfo::remove_code()
			.saturating_add(Self::maps([Entry::Hold]))
			.saturating_add(Self::ready())
	}

	/// The extrinsic `remove_contracts`, for contracts that lock the maximum number of modules.
	pub fn remove_contracts(count: u32) -> Weight {
		let locked = Self::maps([Entry::CodeRecord])
			.saturating_mul(T::MaxDelegateDependencies::get().into());
		let each = Self::maps([Entry::Contract, Entry::CodeRecord, Entry::Account, Entry::Hold])
			.saturating_add(locked);
		T::WeightInfo::remove_contracts(count)
			.saturating_add(each.saturating_mul(count.into()))
			.saturating_add(Self::ready())
	}

	/// The extrinsic `remove_codes`. Hold and account are those of the uploader.
	pub fn remove_codes(count: u32) -> Weight {
		let each = Self::maps([Entry::CodeRecord, Entry::Hold, Entry::Account]);
		T::WeightInfo::remove_codes(count)
			.saturating_add(each.saturating_mul(count.into()))
			.saturating_add(Self::ready())
	}

	/// The fixed part of one step of planning code: the state of the host API, a key, an event.
	pub fn begin_planning() -> Weight {
		T::WeightInfo::open_session()
			.saturating_add(Self::install_host_api())
			.saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}

	/// The extrinsic `set_code`: the largest record of a contract, and both code records.
	pub fn set_code() -> Weight {
		T::WeightInfo::set_code()
			.saturating_add(Self::maps([Entry::Contract]))
			.saturating_add(Self::dependencies(T::MaxDelegateDependencies::get()))
			.saturating_add(Self::ready())
	}

	/// Checking that the host API is installed. If it is not: also the version of the pallet's
	/// storage, and the existence of code.
	pub fn ready() -> Weight {
		Self::reads([Entry::HostApiState, Entry::StorageVersion, Entry::Code])
	}

	/// The given number of transaction bytes, in addition to the charge for a transaction without
	/// them.
	fn transaction(bytes: u32) -> Weight {
		let none = T::WeightInfo::transaction_bytes(0);
		Self::once(T::WeightInfo::transaction_bytes(bytes).saturating_sub(none))
	}

	/// The `measured` weight of bytes that occur once in a transaction. `none` is the weight
	/// without them.
	fn with_bytes(measured: Weight, none: Weight) -> Weight {
		none.saturating_add(Self::once(measured.saturating_sub(none)))
	}

	/// Rebuilding the link plan of a module with this many imports.
	pub fn resolve_plan(code: u32, imports: u32) -> Weight {
		T::WeightInfo::resolve_plan(code).saturating_add(Self::imports(imports))
	}

	/// Linking a module of this size, and starting it in a store of its own.
	pub fn first_start(imports: u32, pages: u32, size: &CodeSize) -> Weight {
		T::WeightInfo::first_start(imports, size.items, size.data)
			.saturating_add(Self::pages(pages))
	}

	/// A memory of `pages` pages, all of them touched for the first time.
	fn pages(pages: u32) -> Weight {
		Self::once(T::WeightInfo::first_pages(pages).saturating_sub(T::WeightInfo::first_pages(0)))
	}

	/// Moving a memory of `pages` pages to a new allocation when it grows, beyond the fuel for
	/// growing.
	pub fn moved_pages(pages: u32) -> Weight {
		Self::once(T::WeightInfo::grow_memory(pages).saturating_sub(T::WeightInfo::grow_memory(0)))
	}

	/// The weight of work that happens once in a transaction, which takes longer than in a
	/// benchmark that repeats it.
	///
	/// When the transaction has ended, the host reclaims the memory that was touched. That takes a
	/// fifth of the time of touching it. The same share is assumed for other work, because the
	/// processor has not done it a moment before (`docs/weights.md`).
	fn once(measured: Weight) -> Weight {
		measured.saturating_add(Weight::from_parts(measured.ref_time() / 5, 0))
	}

	/// Starting another instance in a store where one ran before.
	pub fn next_start(pages: u32, size: &CodeSize) -> Weight {
		Self::in_turn(T::WeightInfo::next_start(size.items, size.data))
			.saturating_add(Self::next_pages(pages))
	}

	/// Resetting an instance that ran. The benchmark has the maximum number of globals and of
	/// segments. Each kind is charged its share of the time of both.
	pub fn rewind(pages: u32, size: &CodeSize, rewind: &Rewind) -> Weight {
		let (none, most) = (T::WeightInfo::next_pages(0), T::WeightInfo::rewind(0));
		let all = Self::in_turn(most.saturating_sub(none));
		let part = |count: u32, most| Self::share(all.saturating_mul(count.into()), most);
		let data = T::WeightInfo::rewind(size.data).saturating_sub(most);
		Self::in_turn(none.saturating_add(data))
			.saturating_add(Self::next_pages(pages))
			.saturating_add(part(rewind.globals(), Rewind::MAX_GLOBALS))
			.saturating_add(part(rewind.segments(), Rewind::MAX_SEGMENTS))
			.saturating_add(if rewind.starts() { Self::start_function() } else { Weight::zero() })
	}

	/// Calling a start function, in addition to its fuel.
	fn start_function() -> Weight {
		let (none, items) = (T::WeightInfo::next_start(0, 0), vm::ITEMS_PER_START_FUNCTION);
		Self::in_turn(T::WeightInfo::next_start(items, 0).saturating_sub(none))
	}

	/// Zeroing a memory of `pages` pages.
	fn next_pages(pages: u32) -> Weight {
		let none = T::WeightInfo::next_pages(0);
		Self::in_turn(T::WeightInfo::next_pages(pages).saturating_sub(none))
	}

	/// The share of one of [`IN_TURN`] starts.
	fn in_turn(all: Weight) -> Weight {
		Self::share(all, IN_TURN)
	}

	/// Resolving `count` imports against the descriptor.
	fn imports(count: u32) -> Weight {
		T::WeightInfo::resolve_imports(count).saturating_sub(T::WeightInfo::resolve_imports(0))
	}

	/// Reading the record of a contract that is called for the first time in a top-level call.
	pub fn find_contract() -> Weight {
		T::WeightInfo::find_contract().saturating_add(Self::maps([Entry::Contract]))
	}

	/// The host function `call`, in addition to the charge of the callee.
	pub fn seal_call() -> Weight {
		Self::per_run(T::WeightInfo::seal_call()).saturating_sub(Self::next_frame())
	}

	/// Finding the account that a value is transferred to, in addition to a call without a
	/// transfer.
	pub fn find_account() -> Weight {
		Self::maps([Entry::Account])
	}

	/// The host function `delegate_call`, in addition to the charge of the callee.
	pub fn seal_delegate_call() -> Weight {
		Self::per_run(T::WeightInfo::seal_delegate_call()).saturating_sub(Self::next_frame())
	}

	/// The host function `instantiate`, in addition to the charge of the callee.
	pub fn seal_instantiate(input: u32, salt: u32) -> Weight {
		// The nonce is written when the whole call ends.
		T::WeightInfo::seal_instantiate(input, salt)
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_sub(Self::next_frame())
			.saturating_add(Self::maps([Entry::Account, Entry::Hold]))
	}

	/// The host function `terminate`, with `dependencies` locked code hashes.
	pub fn seal_terminate(dependencies: u32) -> Weight {
		let locked = Self::maps([Entry::CodeRecord]).saturating_mul(dependencies.into());
		T::WeightInfo::seal_terminate(dependencies)
			.saturating_add(Self::maps([Entry::Hold, Entry::Account]))
			.saturating_add(locked)
	}

	/// The host function `call_runtime` with a call of `len` bytes.
	pub fn seal_call_runtime(len: u32) -> Weight {
		// The benchmark decodes calls of this pallet. A chain's calls may hold other calls, of two
		// bytes each. A byte of those takes nine times as long (`make check-weights`).
		const NESTED: u64 = 10;
		let fixed = T::WeightInfo::seal_call_runtime(0);
		let bytes = T::WeightInfo::seal_call_runtime(len).saturating_sub(fixed);
		fixed.saturating_add(bytes.saturating_mul(NESTED))
	}

	/// Settling a contract's deposit.
	pub fn settle_deposit() -> Weight {
		T::WeightInfo::settle_deposit().saturating_add(Self::maps([Entry::Hold]))
	}

	/// Finding a module: its link plan, its bytes.
	pub fn find_code() -> Weight {
		T::WeightInfo::load_code(0, 0).saturating_add(Self::maps([Entry::LinkPlan]))
	}

	/// Finding the record of contract code whose plan is missing: no more than finding plan and
	/// bytes.
	pub fn find_record() -> Weight {
		Self::find_code()
	}

	/// The additional cost of reading a contract's record with `count` delegate dependencies.
	pub fn dependencies(count: u32) -> Weight {
		Weight::from_parts(0, DEPENDENCY.saturating_mul(count.into()))
	}

	/// Loading a module of `code` bytes, in addition to finding it.
	pub fn bytes_of_code(code: u32) -> Weight {
		T::WeightInfo::load_code(code, 0).saturating_sub(T::WeightInfo::load_code(0, 0))
	}

	/// Loading a module with its items, in addition to a module of the same length without items.
	pub fn items_of_code(size: &CodeSize) -> Weight {
		let items = size.loaded_items();
		// The bytes of the items, which are in the measured proof, count already. Any item may be
		// an import.
		T::WeightInfo::load_code(size.len, items)
			.saturating_sub(T::WeightInfo::load_code(size.len, 0))
			.set_proof_size(PLANNED_IMPORT.saturating_mul(items.into()))
			.saturating_add(Self::translation_beside_bytes(size))
	}

	/// The translation of all functions, beyond the fuel for their bytes. An upper bound:
	/// functions are translated when they are first called.
	fn translation_beside_bytes(size: &CodeSize) -> Weight {
		let all = T::WeightInfo::translate(size.short).saturating_sub(T::WeightInfo::translate(0));
		Weight::from_parts(all.ref_time(), 0)
	}

	/// Touching `bytes` bytes of the interpreter's stack for the first time.
	pub fn stack(bytes: u32) -> Weight {
		Self::once(
			T::WeightInfo::stack_pages(bytes.div_ceil(HOST_PAGE))
				.saturating_sub(T::WeightInfo::stack_pages(0)),
		)
	}

	/// The host function `deposit_event`.
	pub fn seal_deposit_event(topics: u32, len: u32) -> Weight {
		// Charged for the memory of the validators, which keep all events of a block.
		let kept = Weight::from_parts(EVENT_BYTE.saturating_mul(len.into()), 0);
		T::WeightInfo::seal_deposit_event(topics, len).saturating_add(kept)
	}

	/// A placeholder for a host function whose weight is not measured yet, larger than the cost of
	/// any function. A test fails as long as a function is charged this.
	#[allow(dead_code)]
	pub fn unmeasured() -> Weight {
		Weight::from_parts(
			frame_support::weights::constants::WEIGHT_REF_TIME_PER_SECOND / 10,
			1 << 18,
		)
	}

	/// The way from a contract into a host function and back: measured with the function that does
	/// nothing and has the most parameters.
	pub fn enter() -> Weight {
		Self::per_run(T::WeightInfo::seal_restore_to())
	}

	/// The share of one of [`REPEATS`] runs of a host function.
	pub fn per_run(all: Weight) -> Weight {
		Self::share(all, REPEATS)
	}

	/// One of `parts` equal parts, rounded up.
	fn share(all: Weight, parts: u32) -> Weight {
		let parts = u64::from(parts.max(1));
		Weight::from_parts(all.ref_time().div_ceil(parts), all.proof_size().div_ceil(parts))
	}

	/// Deleting a contract after its termination, without its keys.
	pub fn delete_contract() -> Weight {
		T::WeightInfo::delete_empty_contract().saturating_sub(T::WeightInfo::deletion_queue_batch())
	}

	/// Deleting one key of a contract after its termination.
	pub fn delete_key() -> Weight {
		let all =
			T::WeightInfo::delete_contract().saturating_sub(T::WeightInfo::delete_empty_contract());
		Self::share(all, DELETED_KEYS).saturating_add(Self::trie_path())
	}

	/// Picoseconds per unit of fuel, at least one: those of the work that takes the longest on the
	/// machine that measured the weights.
	pub fn ref_time_per_fuel() -> u64 {
		// More than one unit, because a slope may be a whole number of picoseconds only for many
		// units.
		const UNITS: u32 = 1_000_000;
		// Generic, so that the compiler computes it: each frame asks for it.
		#[inline(always)]
		fn slope(fuel: impl Fn(u32) -> Weight) -> u64 {
			fuel(UNITS).saturating_sub(fuel(0)).ref_time()
		}
		let all = slope(T::WeightInfo::fuel)
			.max(slope(T::WeightInfo::fuel_of_growth))
			.max(slope(T::WeightInfo::fuel_of_calls))
			.max(slope(T::WeightInfo::fuel_of_loads));
		all.div_ceil(UNITS.into()).max(1)
	}

	/// `units` units of fuel.
	pub fn fuel(units: u64) -> Weight {
		Weight::from_parts(units.saturating_mul(Self::ref_time_per_fuel()), 0)
	}

	/// Units of fuel for translating one byte of a function when it is first called, at least one.
	pub fn fuel_per_translated_byte() -> u32 {
		const BYTES: u32 = 10_000;
		let all =
			T::WeightInfo::translate(BYTES).saturating_sub(T::WeightInfo::translate(0)).ref_time();
		let fuel = all.div_ceil(BYTES.into()).div_ceil(Self::ref_time_per_fuel());
		u32::try_from(fuel).unwrap_or(u32::MAX).max(1)
	}

	/// The proof of a key in a contract's own trie, beyond that of an almost empty one.
	pub fn trie_path() -> Weight {
		Self::layers(T::Limits::get().trie_layers.into())
	}

	/// The proof of each of these entries, beyond the proof that benchmarks record. A list may omit
	/// the largest map of a benchmark, because `frame-benchmarking-cli` charges its layers.
	fn maps<const N: usize>(_: [Entry; N]) -> Weight {
		let layers = u64::from(T::Limits::get().map_layers);
		Self::layers((N as u64).saturating_mul(layers))
	}

	/// Reading these entries, where no benchmark reads them.
	fn reads<const N: usize>(entries: [Entry; N]) -> Weight {
		T::DbWeight::get().reads(N as u64).saturating_add(Self::maps(entries))
	}

	fn layers(count: u64) -> Weight {
		Weight::from_parts(0, TRIE_LAYER.saturating_mul(count))
	}

	/// Maximum number of imports of a module with `code` bytes.
	pub fn max_imports(code: u32) -> u32 {
		// SMALLEST_IMPORT is not zero.
		code.checked_div(SMALLEST_IMPORT).unwrap_or(0).min(MAX_IMPORTS as u32)
	}

	/// The charge for a first frame of the smallest contract, without the work that its benchmark
	/// does not do: filling the interpreter's stack, and reading large maps.
	fn first_frame() -> Weight {
		T::WeightInfo::open_session()
			.saturating_add(T::WeightInfo::load_code(0, 0))
			.saturating_add(Self::bytes_of_code(SMALLEST_SIZE.len))
			.saturating_add(Self::items_of_code(&SMALLEST_SIZE))
			.saturating_add(Self::first_start(0, 0, &SMALLEST_SIZE))
	}

	/// The charge for such a frame that instantiates a contract with a module of `code` bytes.
	fn first_constructor(code: u32) -> Weight {
		Self::first_frame()
			.saturating_add(Self::bytes_of_code(code))
			.saturating_sub(Self::bytes_of_code(SMALLEST_SIZE.len))
			.saturating_add(T::WeightInfo::settle_deposit())
	}

	/// The charge for another frame of the smallest contract, after an earlier one ran.
	fn next_frame() -> Weight {
		T::WeightInfo::reuse_code().saturating_add(Self::in_turn(T::WeightInfo::next_pages(0)))
	}
}
