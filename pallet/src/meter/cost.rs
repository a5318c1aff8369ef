//! What is charged, from what was measured.
//!
//! Most benchmarks measure just what they are charged for. Those of an extrinsic, or of a host
//! function that runs another contract, measure the running of the smallest contract as well,
//! which the meter charges by itself. Here that part is taken off again.

use crate::{
	vm::{self, CodeSize},
	Config, WeightInfo,
};
use contracts_host_api::{Rewind, MAX_IMPORTS};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Picoseconds for a byte of an event, beyond the time that it takes: a block of two seconds has no
/// more than 128 MiB of events then. `integrity_test` relies on it.
const EVENT_BYTE: u64 = 15_000;

/// How often a small host function runs in its benchmark.
pub const REPEATS: u32 = 100;

/// How many stores take turns in the benchmarks of later starts: as many as are kept.
pub const IN_TURN: u32 = vm::MAX_IDLE as u32;

/// Keys of the contract that is deleted in a benchmark.
pub const DELETED_KEYS: u32 = 1024;

/// The smallest contract, which the benchmarks call: its type, functions and exports, and its memory.
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

/// Bytes that a link plan has for an import.
const PLANNED_IMPORT: u64 = 2;

/// Bytes that a contract's record has for a delegate dependency: hash and deposit.
const DEPENDENCY: u64 = 32 + 16;

/// Bytes that the shortest import of a function takes in a module: the lengths of two names, the
/// names (`seal0`, `now`), kind and type.
const SMALLEST_IMPORT: u32 = 12;

/// Bytes of a branch node of a trie with all of its sixteen children, but for the child that is in
/// the proof itself; as `frame-benchmarking-cli` counts them.
const TRIE_LAYER: u64 = 495;

/// Charges that are more than one benchmark's result.
pub struct Cost<T>(PhantomData<T>);

impl<T: Config> Cost<T> {
	/// Extrinsic `call`, of which the call itself is charged `used`.
	pub fn call(input: u32, used: Weight) -> Weight {
		// A module's maps are charged where it is found.
		let measured = Self::with_bytes(T::WeightInfo::call(input), T::WeightInfo::call(0));
		Self::with_frame(measured, Self::first_frame(), used)
			.saturating_add(Self::maps(1))
			.saturating_add(Self::transaction(input))
	}

	/// Extrinsic `instantiate`, of which the call itself is charged `used`.
	pub fn instantiate(input: u32, salt: u32, used: Weight) -> Weight {
		let measured = Self::with_bytes(
			T::WeightInfo::instantiate(input, salt),
			T::WeightInfo::instantiate(0, 0),
		);
		// The contract, its account, its hold.
		Self::with_frame(measured, Self::first_constructor(SMALLEST_SIZE.len), used)
			.saturating_add(Self::maps(3))
			.saturating_add(Self::transaction(input.saturating_add(salt)))
	}

	/// The `measured` weight, which includes a frame that is charged `frame`, plus whatever `used` exceeds
	/// `frame` by. Never less than was measured: a call that fails before its frame runs costs as
	/// much.
	fn with_frame(measured: Weight, frame: Weight, used: Weight) -> Weight {
		measured.saturating_add(used.saturating_sub(frame))
	}

	/// Extrinsic `upload_code` of a module with this many imports; `None` if the code already existed.
	pub fn upload_code(code: u32, imports: Option<u32>) -> Weight {
		match imports {
			// The code's record, the uploader's hold.
			Some(imports) => {
				Self::with_bytes(T::WeightInfo::upload_code(code), T::WeightInfo::upload_code(0))
					.saturating_add(Self::imports(imports))
					.saturating_add(Self::maps(1))
			},
			None => T::WeightInfo::upload_known_code(code),
		}
		.saturating_add(Self::transaction(code))
	}

	/// Extra weight, beyond that of its bytes, for validating `code` with short functions.
	pub fn short_functions(code: &[u8]) -> Weight {
		let lacking = vm::bytes_lacking(code);
		Self::once(
			T::WeightInfo::upload_code(lacking).saturating_sub(T::WeightInfo::upload_code(0)),
		)
	}

	/// Extrinsic `instantiate_with_code` of a module with this many imports (`None`: it already existed),
	/// of which the call itself is charged `used`.
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
		// The new code, measured as well, was loaded from where it was just stored. Paths: the code's
		// record, the contract, its account.
		Self::with_frame(measured, Self::first_constructor(code), used)
			.saturating_add(Self::maps(3))
			.saturating_add(Self::transaction(bytes))
			.saturating_add(Self::imports(imports))
	}

	/// Extrinsic `instantiate_with_code` of a module that was refused, with this many bytes of arguments.
	pub fn refused_code(code: u32, arguments: u32) -> Weight {
		Self::upload_code(code, Some(Self::max_imports(code)))
			.saturating_add(Self::install_host_api())
			.saturating_add(Self::transaction(arguments))
	}

	/// Installing the host API: what is measured, what is read before (the version of the pallet's storage,
	/// whether there is any code, and any link plan), and writing the version.
	pub fn install_host_api() -> Weight {
		T::WeightInfo::install_host_api()
			.saturating_add(T::DbWeight::get().reads_writes(3, 1))
			.saturating_add(Self::maps(3))
	}

	/// Extrinsic `remove_code`: the code's record, the uploader's hold.
	pub fn remove_code() -> Weight {
		T::WeightInfo::remove_code().saturating_add(Self::maps(1)).saturating_add(Self::ready())
	}

	/// Extrinsic `remove_contracts`, of contracts that lock as much code as they may: of each its record, the
	/// records of all codes, its account and its hold.
	pub fn remove_contracts(count: u32) -> Weight {
		let each = u64::from(T::MaxDelegateDependencies::get()).saturating_add(4);
		T::WeightInfo::remove_contracts(count)
			.saturating_add(Self::maps(each.saturating_mul(count.into())))
			.saturating_add(Self::ready())
	}

	/// Extrinsic `remove_codes`: of each its record and its uploader's hold and account.
	pub fn remove_codes(count: u32) -> Weight {
		T::WeightInfo::remove_codes(count)
			.saturating_add(Self::maps(u64::from(count).saturating_mul(3)))
			.saturating_add(Self::ready())
	}

	/// What a step of planning codes costs beside the codes: the state of the host API, a key, an event.
	pub fn begin_planning() -> Weight {
		T::WeightInfo::open_session()
			.saturating_add(Self::install_host_api())
			.saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}

	/// Extrinsic `set_code`: the contract's record with all that it may hold, those of both code records.
	pub fn set_code() -> Weight {
		T::WeightInfo::set_code()
			.saturating_add(Self::maps(1))
			.saturating_add(Self::dependencies(T::MaxDelegateDependencies::get()))
			.saturating_add(Self::ready())
	}

	/// Whether the host API is installed; where it is not, the version of the pallet's storage, and whether
	/// there is any code.
	pub fn ready() -> Weight {
		T::DbWeight::get().reads(3).saturating_add(Self::maps(3))
	}

	/// The given number of transaction bytes, in addition to what a transaction without them is charged.
	fn transaction(bytes: u32) -> Weight {
		let none = T::WeightInfo::transaction_bytes(0);
		Self::once(T::WeightInfo::transaction_bytes(bytes).saturating_sub(none))
	}

	/// A measured weight of so many bytes that are there once in a transaction, where `none` is that without them.
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

	/// A memory of so many pages, all of it touched for the first time.
	fn pages(pages: u32) -> Weight {
		Self::once(T::WeightInfo::first_pages(pages).saturating_sub(T::WeightInfo::first_pages(0)))
	}

	/// Moving a memory of so many pages to a new allocation, where it grows, beside what the fuel of growing pays for.
	pub fn moved_pages(pages: u32) -> Weight {
		Self::once(T::WeightInfo::grow_memory(pages).saturating_sub(T::WeightInfo::grow_memory(0)))
	}

	/// What happens once in a transaction takes longer than in a benchmark that repeats it. When the transaction has ended, the host
	/// takes back the memory that was touched: a fifth of what touching it took. The same is assumed for the rest, as the
	/// processor has not done it a moment before (docs/weights.md).
	fn once(measured: Weight) -> Weight {
		measured.saturating_add(Weight::from_parts(measured.ref_time() / 5, 0))
	}

	/// Starting another instance where one ran before.
	pub fn next_start(pages: u32, size: &CodeSize) -> Weight {
		Self::in_turn(T::WeightInfo::next_start(size.items, size.data))
			.saturating_add(Self::next_pages(pages))
	}

	/// Making an instance that ran as if new. The benchmark has as many globals and segments as there may be; each kind is charged
	/// its part of what both take.
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

	/// Zeroing a memory of so many pages.
	fn next_pages(pages: u32) -> Weight {
		let none = T::WeightInfo::next_pages(0);
		Self::in_turn(T::WeightInfo::next_pages(pages).saturating_sub(none))
	}

	/// One of [`IN_TURN`] starts.
	fn in_turn(all: Weight) -> Weight {
		Self::share(all, IN_TURN)
	}

	/// Resolving `count` imports against the descriptor.
	fn imports(count: u32) -> Weight {
		T::WeightInfo::resolve_imports(count).saturating_sub(T::WeightInfo::resolve_imports(0))
	}

	/// Reading the record of a contract that is called for the first time in a top-level call.
	pub fn find_contract() -> Weight {
		T::WeightInfo::find_contract().saturating_add(Self::maps(1))
	}

	/// Host function `call`, in addition to what the callee is charged.
	pub fn seal_call() -> Weight {
		Self::per_run(T::WeightInfo::seal_call()).saturating_sub(Self::next_frame())
	}

	/// Finding the account that a value is transferred to, beside a call that transfers nothing.
	pub fn find_account() -> Weight {
		Self::maps(1)
	}

	/// Host function `delegate_call`, in addition to what the callee is charged.
	pub fn seal_delegate_call() -> Weight {
		Self::per_run(T::WeightInfo::seal_delegate_call()).saturating_sub(Self::next_frame())
	}

	/// Host function `instantiate`, in addition to what the callee is charged.
	pub fn seal_instantiate(input: u32, salt: u32) -> Weight {
		// The nonce is written when the whole call ends.
		T::WeightInfo::seal_instantiate(input, salt)
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_sub(Self::next_frame())
			// The contract, its account, its hold.
			.saturating_add(Self::maps(2))
	}

	/// Host function `terminate`, with `dependencies` locked code hashes.
	pub fn seal_terminate(dependencies: u32) -> Weight {
		// Code records, hold, accounts.
		T::WeightInfo::seal_terminate(dependencies)
			.saturating_add(Self::maps(u64::from(dependencies).saturating_add(2)))
	}

	/// Host function `call_runtime` with a call of `len` bytes.
	pub fn seal_call_runtime(len: u32) -> Weight {
		// Its benchmark decodes what this pallet knows. A chain's calls may hold other calls, of two
		// bytes each: a byte of them took nine times as long (`make check-weights`).
		const NESTED: u64 = 10;
		let fixed = T::WeightInfo::seal_call_runtime(0);
		let bytes = T::WeightInfo::seal_call_runtime(len).saturating_sub(fixed);
		fixed.saturating_add(bytes.saturating_mul(NESTED))
	}

	/// Settling a contract's deposit: its record, its hold.
	pub fn settle_deposit() -> Weight {
		T::WeightInfo::settle_deposit().saturating_add(Self::maps(1))
	}

	/// Finding a module: its link plan, its bytes.
	pub fn find_code() -> Weight {
		T::WeightInfo::load_code(0, 0).saturating_add(Self::maps(1))
	}

	/// Finding the record of contract code, where its plan is missing: no more than finding plan and bytes.
	pub fn find_record() -> Weight {
		Self::find_code()
	}

	/// What `count` delegate dependencies add to the cost of reading a contract's record.
	pub fn dependencies(count: u32) -> Weight {
		Weight::from_parts(0, DEPENDENCY.saturating_mul(count.into()))
	}

	/// Loading a module of `code` bytes, in addition to finding it.
	pub fn bytes_of_code(code: u32) -> Weight {
		T::WeightInfo::load_code(code, 0).saturating_sub(T::WeightInfo::load_code(0, 0))
	}

	/// Loading a module with what is in it, in addition to one of the same length with nothing.
	pub fn items_of_code(size: &CodeSize) -> Weight {
		let items = size.loaded_items();
		// Their bytes, which are in the measured proof, count already. Any of them may be an import.
		T::WeightInfo::load_code(size.len, items)
			.saturating_sub(T::WeightInfo::load_code(size.len, 0))
			.set_proof_size(PLANNED_IMPORT.saturating_mul(items.into()))
			.saturating_add(Self::translation_beside_bytes(size))
	}

	/// What the translation of functions takes beside the fuel for their bytes, all of them at
	/// most.
	fn translation_beside_bytes(size: &CodeSize) -> Weight {
		let all = T::WeightInfo::translate(size.short).saturating_sub(T::WeightInfo::translate(0));
		Weight::from_parts(all.ref_time(), 0)
	}

	/// Touching so many bytes of the interpreter's stack for the first time.
	pub fn stack(bytes: u32) -> Weight {
		Self::once(
			T::WeightInfo::stack_pages(bytes.div_ceil(HOST_PAGE))
				.saturating_sub(T::WeightInfo::stack_pages(0)),
		)
	}

	/// Host function `deposit_event`.
	pub fn seal_deposit_event(topics: u32, len: u32) -> Weight {
		// For the memory of the validators, which keep all events of a block.
		let kept = Weight::from_parts(EVENT_BYTE.saturating_mul(len.into()), 0);
		T::WeightInfo::seal_deposit_event(topics, len).saturating_add(kept)
	}

	/// For a host function whose weight is not measured yet: more than any function costs. A test fails as
	/// long as one is charged this.
	#[allow(dead_code)]
	pub fn unmeasured() -> Weight {
		Weight::from_parts(
			frame_support::weights::constants::WEIGHT_REF_TIME_PER_SECOND / 10,
			1 << 18,
		)
	}

	/// The way from a contract into a host function and back: a function with as many parameters as any that
	/// does nothing.
	pub fn enter() -> Weight {
		Self::per_run(T::WeightInfo::seal_restore_to())
	}

	/// One of [`REPEATS`] runs of a host function.
	pub fn per_run(all: Weight) -> Weight {
		Self::share(all, REPEATS)
	}

	/// One of `parts`, rounded up.
	fn share(all: Weight, parts: u32) -> Weight {
		let parts = u64::from(parts.max(1));
		Weight::from_parts(all.ref_time().div_ceil(parts), all.proof_size().div_ceil(parts))
	}

	/// A contract that is deleted after its termination, beside its keys.
	pub fn delete_contract() -> Weight {
		T::WeightInfo::delete_empty_contract().saturating_sub(T::WeightInfo::deletion_queue_batch())
	}

	/// One key of a contract that is deleted after its termination.
	pub fn delete_key() -> Weight {
		let all =
			T::WeightInfo::delete_contract().saturating_sub(T::WeightInfo::delete_empty_contract());
		Self::share(all, DELETED_KEYS).saturating_add(Self::trie_path())
	}

	/// Picoseconds of one unit of fuel; at least one.
	pub fn ref_time_per_fuel() -> u64 {
		// More than one unit, as the slope is a whole number of picoseconds for so many.
		const UNITS: u32 = 1_000_000;
		let all = T::WeightInfo::fuel(UNITS).saturating_sub(T::WeightInfo::fuel(0)).ref_time();
		all.div_ceil(UNITS.into()).max(1)
	}

	/// So many units of fuel.
	pub fn fuel(units: u64) -> Weight {
		Weight::from_parts(units.saturating_mul(Self::ref_time_per_fuel()), 0)
	}

	/// Units of fuel for translating a byte of a function, when it is first called; at least one.
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

	/// The proof of a key in each of `count` maps, beyond what benchmarks record.
	fn maps(count: u64) -> Weight {
		Self::layers(count.saturating_mul(T::Limits::get().map_layers.into()))
	}

	fn layers(count: u64) -> Weight {
		Weight::from_parts(0, TRIE_LAYER.saturating_mul(count))
	}

	/// The most imports that a module of `code` bytes can have.
	pub fn max_imports(code: u32) -> u32 {
		// SMALLEST_IMPORT is not zero.
		code.checked_div(SMALLEST_IMPORT).unwrap_or(0).min(MAX_IMPORTS as u32)
	}

	/// What the first frame of the smallest contract is charged, but for what its benchmark does not do:
	/// filling the interpreter's stack, and reading large maps.
	fn first_frame() -> Weight {
		T::WeightInfo::open_session()
			.saturating_add(T::WeightInfo::load_code(0, 0))
			.saturating_add(Self::bytes_of_code(SMALLEST_SIZE.len))
			.saturating_add(Self::items_of_code(&SMALLEST_SIZE))
			.saturating_add(Self::first_start(0, 0, &SMALLEST_SIZE))
	}

	/// The same where it is instantiated, with a module of `code` bytes.
	fn first_constructor(code: u32) -> Weight {
		Self::first_frame()
			.saturating_add(Self::bytes_of_code(code))
			.saturating_sub(Self::bytes_of_code(SMALLEST_SIZE.len))
			.saturating_add(T::WeightInfo::settle_deposit())
	}

	/// What another frame of the smallest contract is charged, where an earlier one ran.
	fn next_frame() -> Weight {
		T::WeightInfo::reuse_code().saturating_add(Self::in_turn(T::WeightInfo::next_pages(0)))
	}
}
