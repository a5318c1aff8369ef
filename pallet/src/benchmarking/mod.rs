//! Benchmarks of everything that the pallet charges for. `make weights` runs them with the FRAME
//! benchmark CLI.
//!
//! There are three kinds: extrinsics, the work around the run of a contract, and host functions.
//! The second kind covers loading and linking code, starting an instance, a unit of fuel,
//! settling deposits, and deletion.
//!
//! The benchmark of a host function calls it through the interpreter, as a contract does, on the
//! call stack of a stored contract. It measures the whole way in and out. Each function is
//! measured under its newest name, which does the most.
//!
//! Entering the interpreter takes longer than the smallest functions. So functions that take
//! little time and touch no storage are measured in a loop of [`meter::REPEATS`] calls.
//!
//! Benchmarks marked `extra` yield no weights. They search for the most expensive code, see
//! `docs/weights.md`.

mod code;
mod setup;

use crate::{
	contract::Key,
	deletion::DeletionQueueManager,
	descriptor,
	exec::{debug_message::DebugMessage, parts::Session, resolve_again},
	meter,
	vm::GuestMemory,
	*,
};
use alloc::{string::String, vec, vec::Vec};
use code::{
	deep, filled, filled_copying, growing, of_len, translated, Code as Module, Filling, Work,
};
use codec::Encode;
use contracts_host_api::{Linked, MAX_IMPORTS};
use frame_benchmarking::v2::*;
use frame_support::weights::WeightMeter as BlockMeter;
use frame_system::RawOrigin;
use setup::*;
pub use setup::{int, long, Answer, Contract, HostCall, OrStop, Running, SUCCESS};
use sp_core::{crypto::KeyTypeId, storage::StateVersion};
use sp_runtime::traits::{Hash, Saturating, Zero};

/// The fillings of modules, in the order of the search benchmarks.
const FILLINGS: [Filling; 12] = [
	Filling::Functions,
	Filling::Arithmetic,
	Filling::Blocks,
	Filling::JumpTables,
	Filling::Calls,
	Filling::Branches,
	Filling::Mixed,
	Filling::Data,
	Filling::Constants,
	Filling::Types,
	Filling::LongTypes,
	Filling::DeadSelects,
];

/// The filling that takes the longest to validate and translate, by `fillings_uploaded`.
const WORST_UPLOADED: Filling = Filling::Types;

/// The filling that takes the longest to validate without translation, as for stored code, by
/// `fillings_resolved`.
const WORST_RESOLVED: Filling = Filling::DeadSelects;

/// The filling that takes the longest to load per byte, by `fillings_loaded`. Types and functions
/// are charged separately.
const WORST_LOADED: Filling = Filling::Constants;

/// The filling that takes the longest to translate per byte, by `fillings_translated`.
const WORST_TRANSLATED: Filling = Filling::Branches;

/// The kinds of work, in the order of the search benchmark.
const WORKS: [Work; 18] = [
	Work::Counting,
	Work::Division,
	Work::Loads,
	Work::Stores,
	Work::Globals,
	Work::JumpTable,
	Work::Select,
	Work::Calls,
	Work::CallsWithLocals,
	Work::IndirectCalls,
	Work::CallsWithParameters,
	Work::Grow,
	Work::RefusedGrow,
	Work::Moves,
	Work::RandomJumps,
	Work::RandomBranches,
	Work::FixedLoads,
	Work::FixedStores,
];

/// The kinds of work that take the longest per unit of fuel on some machine, by `works`. Processors
/// differ in this, and so do builds. There is a benchmark for each.
const WORST_WORKS: [Work; 4] =
	[Work::Moves, Work::RefusedGrow, Work::CallsWithParameters, Work::FixedLoads];

/// Length of the longest measured value, in bytes: the default of [`Limits::payload_len`].
const PAYLOAD: u32 = 16 * 1024;

/// Length of the longest measured input or salt, in bytes. The memory of a contract is 1 MiB.
const INPUT: u32 = 128 * 1024;

/// Length of the longest measured signed message, in bytes. It exceeds the private caches of the
/// processor.
const MESSAGE: u32 = 512 * 1024;

/// Length of the longest checked text, in bytes. At any length, checking a byte takes longer than
/// fetching it.
const TEXT: u32 = 64 * 1024;

/// Length of an input or salt if two are measured at once, in bytes. Longer ones make the fitted
/// base of the call less exact.
const ARGUMENT: u32 = 32 * 1024;

/// Size of the largest blocks of memory that a benchmark uses, as a power of two in bytes.
const LARGE: u32 = 18;

/// The same for a benchmark that uses the memory of a contract.
const MEMORY: u32 = 20;

/// Number of bytes that are left for the functions of a module.
const ROOM_FOR_FUNCTIONS: u32 = 16 * 1024;

/// The type of the keys that sign.
const KEYS: KeyTypeId = KeyTypeId(*b"lean");

/// Returns a key of the maximum length.
fn longest_key<T: Config>() -> Vec<u8> {
	vec![7; T::MaxStorageKeyLen::get() as usize]
}

/// Returns a running contract that stores a value of `len` bytes under [`longest_key`].
fn with_value<T: Config>(len: u32) -> OrStop<Running<T>> {
	let mut running = Running::<T>::smallest()?;
	let key = Key::<T>::variable(&longest_key::<T>()).ok_or("the key is too long")?;
	running.stack().set_storage(&key, Some(&vec![1; len as usize]))?;
	Ok(running)
}

/// Returns a running contract whose transient storage is full of small values.
///
/// There is room for one more value of [`PAYLOAD`] bytes. If `len` is given, a value of `len`
/// bytes is stored under [`longest_key`]. The contract runs in a nested frame.
fn with_transient_values<T: Config>(len: Option<u32>) -> OrStop<Running<T>> {
	let mut running = Running::<T>::smallest()?;
	let longest = Key::<T>::variable(&longest_key::<T>()).ok_or("the key is too long")?;
	let key = |number: u32| Key::<T>::variable(&number.encode()).ok_or("the key is too long");
	let stack = running.stack();
	stack.transient_storage().begin();
	if let Some(len) = len {
		stack.set_transient_value(&longest, Some(&vec![1; len as usize]))?;
	}
	// Twice the length, because each frame leaves some memory to others.
	let largest = vec![1; 2 * PAYLOAD as usize];
	for number in 0.. {
		stack.transient_storage().begin();
		let fits = stack.set_transient_value(&key(u32::MAX)?, Some(&largest)).is_ok();
		stack.transient_storage().end(false);
		if !fits {
			break;
		}
		stack.set_transient_value(&key(number)?, Some(&[1]))?;
	}
	stack.transient_storage().begin();
	Ok(running)
}

/// Returns a text of up to `len` bytes, at most three bytes shorter. Its characters have one to
/// four bytes, in an order that no processor predicts.
fn text_of_all_lengths(len: u32) -> String {
	let mut state = 0x9e37_79b9_7f4a_7c15u64;
	let mut text = String::new();
	loop {
		// xorshift
		state ^= state << 13;
		state ^= state >> 7;
		state ^= state << 17;
		let next = match state >> 62 {
			0 => 'a',
			1 => 'é',
			2 => '€',
			_ => '𝕏',
		};
		if text.len() + next.len_utf8() > len as usize {
			return text;
		}
		text.push(next);
	}
}

/// Uploads `count` modules that do nothing. Returns their hashes.
fn codes<T: Config>(count: u32) -> OrStop<Vec<CodeHash<T>>> {
	codes_from::<T>(1, count)
}

/// Uploads `count` modules that do nothing, numbered from `first`. Modules with different numbers
/// differ.
fn codes_from<T: Config>(first: u32, count: u32) -> OrStop<Vec<CodeHash<T>>> {
	let uploader = rich_account::<T>();
	let upload = |salt| {
		let code = Module::new().salt(salt).build();
		let uploaded =
			Pallet::<T>::bare_upload_code(uploader.clone(), code, None, Determinism::Enforced)?;
		Ok(uploaded.code_hash)
	};
	(first..first.saturating_add(count)).map(upload).collect()
}

/// Returns a module of `len` bytes that has `functions` minimal functions in addition.
fn with_functions(len: u32, functions: u32) -> Vec<u8> {
	filled_copying(len, functions, WORST_LOADED)
}

/// Uploads a module. Returns its hash.
fn upload<T: Config>(code: Vec<u8>) -> OrStop<CodeHash<T>> {
	let uploader = rich_account::<T>();
	let uploaded = Pallet::<T>::bare_upload_code(uploader, code, None, Determinism::Enforced)?;
	Ok(uploaded.code_hash)
}

/// Maximum number of data bytes in a page, if the data begins at an odd address.
const MOST_DATA: u32 = vm::PAGE_SIZE - 1;

/// Returns a module whose instances have the given number of imports, pages, functions and bytes
/// of data.
fn startable<T: Config>(imports: u32, pages: u32, functions: u32, data: u32) -> Vec<u8> {
	// An instance with data and no memory does not start.
	let data = data.min(pages.saturating_mul(vm::PAGE_SIZE).saturating_sub(1));
	Module::new().imports::<T>(imports).pages(pages).data(data).small_functions(functions).build()
}

/// Returns [`meter::IN_TURN`] stores, in each of which `code` was started once, and touched all of
/// its memory.
///
/// If the stores take turns, none finds its memory in the nearest cache of the processor.
fn started<T: Config>(code: Vec<u8>) -> OrStop<Vec<Linked<Host<T>>>> {
	let contract = Contract::<T>::new(code)?;
	let executable = contract.load(&mut contract.called()?)?;
	let each = (0..meter::IN_TURN).map(|_| {
		let mut linked = link(&executable)?;
		if linked.start().is_ok() {
			touch(&mut linked);
			Ok(linked)
		} else {
			Err(BenchmarkError::Stop("a contract of the benchmarks cannot start"))
		}
	});
	each.collect()
}

/// Starts an instance in each store. Returns true if all of them start.
fn start_all<T: Config>(all: &mut [Linked<Host<T>>]) -> bool {
	all.iter_mut().all(|linked| linked.start().is_ok())
}

/// Terminates a contract that stores `count` keys, so that the keys are queued for deletion.
fn terminate_with_keys<T: Config>(count: u32) -> OrStop<()> {
	let mut stack = Contract::<T>::smallest()?.called()?;
	for n in 0..count {
		let key = Key::<T>::variable(&n.to_le_bytes()).ok_or("the key is too long")?;
		stack.set_storage(&key, Some(&[1; 32]))?;
	}
	stack.terminate(stranger::<T>(0))?;
	Ok(())
}

#[benchmarks(
	where
		<BalanceOf<T> as codec::HasCompact>::Type:
			Clone + Eq + PartialEq + core::fmt::Debug + scale_info::TypeInfo + Encode,
)]
mod benchmarks {
	use super::*;

	/// Extrinsic `upload_code` with a module of `c` bytes.
	#[benchmark(pov_mode = Measured)]
	fn upload_code(c: Linear<0, { T::MaxCodeLen::get() - 1024 }>) -> Result<(), BenchmarkError> {
		let caller = rich_account::<T>();
		let code = filled(c, 0, WORST_UPLOADED);
		let hash = T::Hashing::hash(&code);
		use_up_freed_memory(LARGE);
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), code, None, Determinism::Enforced);
		assert!(PristineCode::<T>::contains_key(hash));
		Ok(())
	}

	/// Extrinsic `upload_code` with a module of `c` bytes that is already stored.
	#[benchmark(pov_mode = Measured)]
	fn upload_known_code(
		c: Linear<0, { T::MaxCodeLen::get() - 1024 }>,
	) -> Result<(), BenchmarkError> {
		let caller = rich_account::<T>();
		let code = filled(c, 0, WORST_UPLOADED);
		let hash = upload::<T>(code.clone())?;
		use_up_freed_memory(LARGE);
		#[extrinsic_call]
		upload_code(RawOrigin::Signed(caller), code, None, Determinism::Enforced);
		assert!(CodeInfoOf::<T>::contains_key(hash));
		Ok(())
	}

	/// Extrinsic `remove_code`. It does not read the code, so the length does not matter.
	#[benchmark(pov_mode = Measured)]
	fn remove_code() -> Result<(), BenchmarkError> {
		let caller = rich_account::<T>();
		let hash = *codes::<T>(1)?.first().ok_or("one code was uploaded")?;
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), hash);
		assert!(!PristineCode::<T>::contains_key(hash));
		Ok(())
	}

	/// Extrinsic `set_code`.
	#[benchmark(pov_mode = Measured)]
	fn set_code() -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let hash = *codes::<T>(1)?.first().ok_or("one code was uploaded")?;
		let dest = T::Lookup::unlookup(contract.account.clone());
		#[extrinsic_call]
		_(RawOrigin::Root, dest, hash);
		assert_eq!(Pallet::<T>::code_hash(&contract.account), Some(hash));
		Ok(())
	}

	/// Extrinsic `remove_contracts` with `n` contracts. Each has code of its own and the maximum
	/// number of delegate dependencies, all different.
	#[benchmark(pov_mode = Measured)]
	fn remove_contracts(n: Linear<1, 4>) -> Result<(), BenchmarkError> {
		let each = T::MaxDelegateDependencies::get();
		let mut contracts = vec![];
		for number in 0..n {
			let first = number.saturating_mul(each.saturating_add(1)).saturating_add(1);
			let own = first.saturating_add(each);
			let contract = Contract::<T>::new(Module::new().salt(own).build())?;
			let mut stack = contract.called()?;
			for code in codes_from::<T>(first, each)? {
				stack.lock_delegate_dependency(code)?;
			}
			stack.finish()?;
			contracts.push(contract.account);
		}
		let beneficiary = T::Lookup::unlookup(stranger::<T>(0));
		#[extrinsic_call]
		_(RawOrigin::Root, contracts.clone(), beneficiary);
		assert!(contracts.iter().all(|account| !ContractInfoOf::<T>::contains_key(account)));
		Ok(())
	}

	/// Extrinsic `remove_codes` with `n` modules, whose length does not matter.
	#[benchmark(pov_mode = Measured)]
	fn remove_codes(n: Linear<1, 16>) -> Result<(), BenchmarkError> {
		let codes = codes::<T>(n)?;
		#[extrinsic_call]
		_(RawOrigin::Root, codes.clone());
		assert!(codes.iter().all(|hash| !PristineCode::<T>::contains_key(hash)));
		Ok(())
	}

	/// Extrinsic `call` of the smallest contract, with a value and `d` bytes of data. Includes
	/// the charges of the call itself, see `meter::Cost`.
	#[benchmark(pov_mode = Measured)]
	fn call(d: Linear<0, INPUT>) -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let dest = T::Lookup::unlookup(contract.account.clone());
		let before = T::Currency::balance(&contract.account);
		let (value, data) = (some_value::<T>(), vec![1; d as usize]);
		let origin = RawOrigin::Signed(contract.caller.clone());
		use_up_freed_memory(LARGE);
		#[extrinsic_call]
		_(origin, dest, value, Weight::MAX, None, data);
		assert_eq!(T::Currency::balance(&contract.account), before.saturating_add(value));
		Ok(())
	}

	/// Extrinsic `instantiate_with_code` with a module of `c` bytes, without data and salt.
	/// Includes the charges of the constructor itself, see `meter::Cost`.
	#[benchmark(pov_mode = Measured)]
	fn instantiate_with_code(
		c: Linear<0, { T::MaxCodeLen::get() - 1024 }>,
	) -> Result<(), BenchmarkError> {
		let caller = rich_account::<T>();
		let code = filled(c, 0, WORST_UPLOADED);
		let hash = T::Hashing::hash(&code);
		let (data, salt) = (vec![], vec![]);
		let account = Pallet::<T>::contract_address(&caller, &hash, &data, &salt);
		let origin = RawOrigin::Signed(caller);
		use_up_freed_memory(LARGE);
		#[extrinsic_call]
		_(origin, some_value::<T>(), Weight::MAX, None, code, data, salt);
		assert_eq!(Pallet::<T>::code_hash(&account), Some(hash));
		Ok(())
	}

	/// Extrinsic `instantiate` with `d` bytes of data and `s` bytes of salt. Includes the charges
	/// of the constructor itself.
	#[benchmark(pov_mode = Measured)]
	fn instantiate(d: Linear<0, ARGUMENT>, s: Linear<0, ARGUMENT>) -> Result<(), BenchmarkError> {
		let caller = rich_account::<T>();
		let hash = *codes::<T>(1)?.first().ok_or("one code was uploaded")?;
		let (data, salt) = (vec![1; d as usize], vec![2; s as usize]);
		let account = Pallet::<T>::contract_address(&caller, &hash, &data, &salt);
		let origin = RawOrigin::Signed(caller);
		use_up_freed_memory(LARGE);
		#[extrinsic_call]
		_(origin, some_value::<T>(), Weight::MAX, None, hash, data, salt);
		assert_eq!(Pallet::<T>::code_hash(&account), Some(hash));
		Ok(())
	}

	/// The work of the chain for `n` bytes of a transaction, except decoding them, which the
	/// benchmark of the call measures.
	///
	/// The host writes the bytes into the memory of the runtime. The runtime encodes them to
	/// check the signature. To store them, it encodes them again twice, without and with their
	/// length. In the end, it computes the root of all extrinsics.
	#[benchmark(pov_mode = Measured)]
	fn transaction_bytes(n: Linear<0, INPUT>) -> Result<(), BenchmarkError> {
		let transaction = vec![1u8; n as usize];
		let root;
		use_up_freed_memory(LARGE);
		#[block]
		{
			let given = core::hint::black_box(transaction.clone());
			let signed = given.using_encoded(sp_io::hashing::blake2_256);
			core::hint::black_box(signed);
			let without_length = core::hint::black_box(given.clone());
			let kept = without_length.encode();
			frame_system::Pallet::<T>::note_extrinsic(kept.clone());
			root = T::Hashing::ordered_trie_root(vec![kept], StateVersion::V1);
		}
		assert_ne!(root, Default::default());
		Ok(())
	}

	/// Extrinsic `set_host_function_status`, with other functions disabled already.
	#[benchmark(pov_mode = Measured)]
	fn set_host_function_status() -> Result<(), BenchmarkError> {
		let id = descriptor::functions::<T>().next().ok_or("there are host functions")?.id;
		for function in descriptor::functions::<T>().skip(2).take(16) {
			Pallet::<T>::set_host_function_status(RawOrigin::Root.into(), function.id, false)?;
		}
		#[extrinsic_call]
		_(RawOrigin::Root, id, false);
		assert!(HostApiState::<T>::get().is_some_and(|state| state.is_disabled(id)));
		Ok(())
	}

	/// The step of a runtime upgrade: describes the host functions, compares them with the stored
	/// descriptor, and stores the new one.
	#[benchmark(pov_mode = Measured)]
	fn install_host_api() -> Result<(), BenchmarkError> {
		// The state after an upgrade that changed the table.
		HostApiState::<T>::mutate(|state| {
			if let Some(state) = state {
				state.fingerprint.0.reverse();
			}
		});
		#[block]
		{
			descriptor::write::<T>();
		}
		assert!(HostApi::<T>::exists());
		Ok(())
	}

	/// Processing an empty deletion queue.
	#[benchmark(pov_mode = Measured)]
	fn deletion_queue_batch() -> Result<(), BenchmarkError> {
		#[block]
		{
			DeletionQueueManager::<T>::process(&mut BlockMeter::new());
		}
		Ok(())
	}

	/// Deleting a terminated contract without storage.
	#[benchmark(pov_mode = Measured)]
	fn delete_empty_contract() -> Result<(), BenchmarkError> {
		terminate_with_keys::<T>(0)?;
		#[block]
		{
			DeletionQueueManager::<T>::process(&mut BlockMeter::new());
		}
		assert_eq!(DeletionQueue::<T>::iter().count(), 0);
		Ok(())
	}

	/// Deleting a terminated contract with [`meter::DELETED_KEYS`] keys.
	///
	/// The number of keys is not a component: the CLI cannot fit the proof of keys that only the
	/// longest runs touch.
	#[benchmark(pov_mode = Measured)]
	fn delete_contract() -> Result<(), BenchmarkError> {
		terminate_with_keys::<T>(meter::DELETED_KEYS)?;
		#[block]
		{
			DeletionQueueManager::<T>::process(&mut BlockMeter::new());
		}
		assert_eq!(DeletionQueue::<T>::iter().count(), 0);
		Ok(())
	}
	/// Checking the host API in storage, once per top-level call.
	#[benchmark(pov_mode = Measured)]
	fn open_session() -> Result<(), BenchmarkError> {
		let mut weight = meter::GasMeter::<T>::new(Weight::MAX);
		let session;
		use_up_freed_memory(LARGE);
		#[block]
		{
			session = Session::<T, Host<T>>::open(&mut weight);
		}
		assert!(session.is_ok());
		Ok(())
	}

	/// Reading and parsing a module of `c` bytes with `f` functions in addition, and dropping it.
	#[benchmark(pov_mode = Measured)]
	fn load_code(
		c: Linear<0, { T::MaxCodeLen::get() - ROOM_FOR_FUNCTIONS }>,
		f: Linear<0, 256>,
	) -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let hash = upload::<T>(with_functions(c, f))?;
		let mut stack = contract.called()?;
		let loaded;
		use_up_freed_memory(LARGE);
		#[block]
		{
			loaded = load(&mut stack, hash).map(drop);
			drop(stack);
		}
		loaded?;
		Ok(())
	}

	/// Loading a module that was loaded before in the same session.
	#[benchmark(pov_mode = Measured)]
	fn reuse_code() -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let mut stack = contract.called()?;
		// The cache has other modules as well.
		for hash in codes::<T>(32)? {
			load(&mut stack, hash)?;
		}
		contract.load(&mut stack)?;
		let loaded;
		#[block]
		{
			loaded = contract.load(&mut stack);
		}
		loaded?;
		Ok(())
	}

	/// Reading the record of a contract for the first time in a session.
	#[benchmark(pov_mode = Measured)]
	fn find_contract() -> Result<(), BenchmarkError> {
		let mut stack = Contract::<T>::smallest()?.called()?;
		let callee = Contract::<T>::new(Module::new().salt(1).build())?;
		let found;
		#[block]
		{
			found = stack.find_record(&callee.account);
		}
		assert!(found?.is_some());
		Ok(())
	}

	/// Making the link plan of a module of `c` bytes that has no current one.
	#[benchmark(pov_mode = Measured)]
	fn resolve_plan(c: Linear<0, { T::MaxCodeLen::get() - 1024 }>) -> Result<(), BenchmarkError> {
		let code = filled(c, 0, WORST_RESOLVED);
		let hash = upload::<T>(code.clone())?;
		LinkPlanOf::<T>::remove(hash);
		let plan;
		use_up_freed_memory(LARGE);
		#[block]
		{
			plan = resolve_again::<T>(hash, code);
		}
		assert!(plan.is_ok() && LinkPlanOf::<T>::contains_key(hash));
		Ok(())
	}

	/// Making the link plan of a module with `i` imports and nothing else.
	#[benchmark(pov_mode = Measured)]
	fn resolve_imports(i: Linear<0, { MAX_IMPORTS as u32 }>) -> Result<(), BenchmarkError> {
		let code = Module::new().imports::<T>(i).build();
		let hash = upload::<T>(code.clone())?;
		LinkPlanOf::<T>::remove(hash);
		let plan;
		use_up_freed_memory(LARGE);
		#[block]
		{
			plan = resolve_again::<T>(hash, code);
		}
		assert!(plan.is_ok() && LinkPlanOf::<T>::contains_key(hash));
		Ok(())
	}
	/// Linking `i` imports, and starting an instance with one page, `f` functions and `d` bytes
	/// of data in a new store. Only the data may touch the memory, see `first_pages`.
	#[benchmark(pov_mode = Measured)]
	fn first_start(
		i: Linear<0, 64>,
		f: Linear<0, 1024>,
		d: Linear<0, 65536>,
	) -> Result<(), BenchmarkError> {
		let code = startable::<T>(i, 1, f, d);
		let contract = Contract::<T>::new(code)?;
		let executable = contract.load(&mut contract.called()?)?;
		let started;
		use_up_freed_memory(LARGE);
		#[block]
		{
			started = link(&executable).map(|mut linked| linked.start().is_ok());
		}
		assert!(started?);
		Ok(())
	}

	/// Starting an instance with `p` pages and nothing else in a new store, and touching all of
	/// its memory in the most expensive order.
	#[benchmark(pov_mode = Measured)]
	fn first_pages(p: Linear<0, { T::Limits::get().memory_pages }>) -> Result<(), BenchmarkError> {
		let code = startable::<T>(0, p, 0, 0);
		let contract = Contract::<T>::new(code)?;
		let executable = contract.load(&mut contract.called()?)?;
		let started;
		use_up_freed_memory(MEMORY);
		#[block]
		{
			started = link(&executable).map(|mut linked| {
				let started = linked.start().is_ok();
				touch(&mut linked);
				started
			});
		}
		assert!(started?);
		Ok(())
	}

	/// Growing a memory of `p` pages by one page. wasmi moves the whole memory.
	#[benchmark(pov_mode = Measured)]
	fn grow_memory(
		p: Linear<1, { T::Limits::get().memory_pages.saturating_sub(1) }>,
	) -> Result<(), BenchmarkError> {
		let mut program = Program::<T>::untranslated(growing(p))?;
		program.touch();
		use_up_freed_memory(MEMORY);
		let used;
		#[block]
		{
			used = program.run(1);
		}
		used?;
		assert_eq!(program.pages(), u64::from(p) + 1);
		Ok(())
	}

	/// Starting an instance in each of [`meter::IN_TURN`] stores in which another instance ran
	/// before.
	///
	/// The memory is zeroed. The module has more globals than can be reset, so each start makes a
	/// new instance.
	#[benchmark(pov_mode = Measured)]
	fn next_start(f: Linear<0, 1024>, d: Linear<0, 65536>) -> Result<(), BenchmarkError> {
		let data = d.min(MOST_DATA);
		let code = Module::new().pages(1).data(data).small_functions(f).globals(17).build();
		let mut stores = started::<T>(code)?;
		assert!(!stores.iter().any(Linked::keeps_instance));
		let started;
		#[block]
		{
			started = start_all(&mut stores);
			drop(stores);
		}
		assert!(started);
		Ok(())
	}

	/// Resetting an instance that ran, in each of [`meter::IN_TURN`] stores.
	///
	/// It has one page of memory, the maximum number of globals and segments that can be reset,
	/// and `d` bytes of data.
	#[benchmark(pov_mode = Measured)]
	fn rewind(d: Linear<0, 65536>) -> Result<(), BenchmarkError> {
		let data = d.min(MOST_DATA);
		let code = Module::new().pages(1).data(data).segments(64).globals(16).build();
		let mut stores = started::<T>(code)?;
		assert!(stores.iter().all(Linked::keeps_instance));
		let started;
		#[block]
		{
			started = start_all(&mut stores);
		}
		assert!(started);
		Ok(())
	}

	/// Resetting an instance with `p` pages and nothing else, in each of [`meter::IN_TURN`]
	/// stores.
	#[benchmark(pov_mode = Measured)]
	fn next_pages(p: Linear<0, { T::Limits::get().memory_pages }>) -> Result<(), BenchmarkError> {
		let code = startable::<T>(0, p, 0, 0);
		let mut stores = started::<T>(code)?;
		let started;
		#[block]
		{
			started = start_all(&mut stores);
		}
		assert!(started);
		Ok(())
	}

	/// Running a contract whose calls touch `p` pages of the interpreter's stack, of 4 KiB each,
	/// for the first time.
	#[benchmark(pov_mode = Measured)]
	fn stack_pages(p: Linear<0, 30>) -> Result<(), BenchmarkError> {
		let mut program = Program::<T>::new(deep())?;
		let used;
		use_up_freed_memory(LARGE);
		#[block]
		{
			used = program.run(p);
		}
		used?;
		Ok(())
	}

	/// Running for `f` units of fuel, with moves between locals.
	#[benchmark(pov_mode = Measured)]
	fn fuel(f: Linear<0, 1_000_000>) -> Result<(), BenchmarkError> {
		let [work, ..] = WORST_WORKS;
		let (mut program, turns) = Program::<T>::of_work(work, f)?;
		let used;
		#[block]
		{
			used = program.run(turns);
		}
		assert!(used? >= u64::from(f) / 2);
		Ok(())
	}

	/// Running for `f` units of fuel, with growth of the memory that is refused.
	#[benchmark(pov_mode = Measured)]
	fn fuel_of_growth(f: Linear<0, 1_000_000>) -> Result<(), BenchmarkError> {
		let [_, work, ..] = WORST_WORKS;
		let (mut program, turns) = Program::<T>::of_work(work, f)?;
		let used;
		#[block]
		{
			used = program.run(turns);
		}
		assert!(used? >= u64::from(f) / 2);
		Ok(())
	}

	/// Running for `f` units of fuel, with calls that pass many parameters.
	#[benchmark(pov_mode = Measured)]
	fn fuel_of_calls(f: Linear<0, 1_000_000>) -> Result<(), BenchmarkError> {
		let [.., work, _] = WORST_WORKS;
		let (mut program, turns) = Program::<T>::of_work(work, f)?;
		let used;
		#[block]
		{
			used = program.run(turns);
		}
		assert!(used? >= u64::from(f) / 2);
		Ok(())
	}

	/// Running for `f` units of fuel, with loads from one place.
	#[benchmark(pov_mode = Measured)]
	fn fuel_of_loads(f: Linear<0, 1_000_000>) -> Result<(), BenchmarkError> {
		let [.., work] = WORST_WORKS;
		let (mut program, turns) = Program::<T>::of_work(work, f)?;
		let used;
		#[block]
		{
			used = program.run(turns);
		}
		assert!(used? >= u64::from(f) / 2);
		Ok(())
	}

	/// Calling functions of `n` bytes for the first time, which translates them.
	#[benchmark(pov_mode = Measured)]
	fn translate(n: Linear<0, { T::MaxCodeLen::get() - 1024 }>) -> Result<(), BenchmarkError> {
		let mut program = Program::<T>::untranslated(translated(n, WORST_TRANSLATED))?;
		use_up_freed_memory(LARGE);
		let used;
		#[block]
		{
			used = program.run(1);
		}
		used?;
		Ok(())
	}

	/// Copying `n` bytes out of a contract's memory.
	#[benchmark(pov_mode = Measured)]
	fn copy_bytes(n: Linear<0, INPUT>) -> Result<(), BenchmarkError> {
		// An odd address: unaligned copies are slower.
		let mut bytes = vec![1; n as usize + 1];
		let memory = GuestMemory::<T>::new(&mut bytes, false);
		let copy;
		use_up_freed_memory(LARGE);
		#[block]
		{
			copy = core::hint::black_box(memory.read(1, core::hint::black_box(n)));
		}
		assert_eq!(copy?.len(), n as usize);
		Ok(())
	}

	/// Storing the largest changed record of a contract, and moving its deposit, at the end of a
	/// call.
	#[benchmark(pov_mode = Measured)]
	fn settle_deposit() -> Result<(), BenchmarkError> {
		let codes = codes::<T>(T::MaxDelegateDependencies::get())?;
		let contract = Contract::<T>::smallest()?;
		let mut stack = contract.called()?;
		for code in codes {
			stack.lock_delegate_dependency(code)?;
		}
		let settled;
		#[block]
		{
			settled = stack.finish();
		}
		assert!(matches!(settled?, StorageDeposit::Charge(deposit) if !deposit.is_zero()));
		let stored = ContractInfoOf::<T>::get(&contract.account).ok_or("it is stored")?;
		assert_eq!(stored.delegate_dependencies.len() as u32, T::MaxDelegateDependencies::get());
		Ok(())
	}

	/// Host function `set_storage`: `n` bytes replace `o` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_set_storage(
		n: Linear<0, PAYLOAD>,
		o: Linear<0, PAYLOAD>,
	) -> Result<(), BenchmarkError> {
		let mut running = with_value::<T>(o)?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let value = running.put(&vec![2; n as usize])?;
		let arguments = [key, key_len, value, int(n)];
		let mut measured = running.calling("seal2", "set_storage", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(o.into()))
	}

	/// Host function `clear_storage` for a value of `o` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_clear_storage(o: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = with_value::<T>(o)?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let arguments = [key, key_len];
		let mut measured = running.calling("seal1", "clear_storage", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(o.into()))
	}

	/// Host function `get_storage` for a value of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_get_storage(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = with_value::<T>(n)?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let [out, out_len] = running.room(n)?;
		let arguments = [key, key_len, out, out_len];
		let mut measured = running.calling("seal1", "get_storage", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `contains_storage` for a value of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_contains_storage(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = with_value::<T>(n)?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let arguments = [key, key_len];
		let mut measured = running.calling("seal1", "contains_storage", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(n.into()))
	}

	/// Host function `take_storage` for a value of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_take_storage(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = with_value::<T>(n)?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let [out, out_len] = running.room(n)?;
		let arguments = [key, key_len, out, out_len];
		let mut measured = running.calling("seal0", "take_storage", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `transfer` to an account that did not exist.
	#[benchmark(pov_mode = Measured)]
	fn seal_transfer() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let to = running.encode(stranger::<T>(0))?;
		let value = running.encode(some_value::<T>())?;
		let arguments = [to, int(0), value, int(0)];
		let mut measured = running.calling("seal0", "transfer", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)?;
		assert_eq!(T::Currency::balance(&stranger::<T>(0)), some_value::<T>());
		Ok(())
	}

	/// Host function `call`, in a loop, of the smallest contract, which ran before. Includes the
	/// charges of the callee itself.
	#[benchmark(pov_mode = Measured)]
	fn seal_call() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let callee = Contract::<T>::new(Module::new().salt(1).build())?;
		let account = running.encode(callee.account)?;
		let zero = running.encode(BalanceOf::<T>::zero())?;
		let none = int(SENTINEL);
		let arguments = [
			int(8),
			account,
			long(0),
			long(0),
			zero.clone(),
			zero.clone(),
			zero,
			int(0),
			none.clone(),
			none,
		];
		let mut measured = running.calling("seal2", "call", &arguments)?.in_loop(SUCCESS)?;
		// The callee is loaded and has left its instance. Its record is the first of many.
		measured.stack().fill_records((0..).map(stranger::<T>))?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `delegate_call`, in a loop, to the smallest code, which ran before. Includes
	/// the charges of the code itself.
	#[benchmark(pov_mode = Measured)]
	fn seal_delegate_call() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let hash = *codes::<T>(1)?.first().ok_or("one code was uploaded")?;
		let hash = running.encode(hash)?;
		let none = int(SENTINEL);
		let arguments = [int(0), hash.clone(), hash, int(0), none.clone(), none];
		let mut measured =
			running.calling("seal0", "delegate_call", &arguments)?.in_loop(SUCCESS)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `instantiate` of a loaded module, with `i` bytes of input and `s` bytes of
	/// salt. Includes the charges of the constructor itself.
	#[benchmark(pov_mode = Measured)]
	fn seal_instantiate(
		i: Linear<0, ARGUMENT>,
		s: Linear<0, ARGUMENT>,
	) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let hash = *codes::<T>(1)?.first().ok_or("one code was uploaded")?;
		let hash = running.encode(hash)?;
		let value = running.encode(some_value::<T>())?;
		let zero = running.encode(BalanceOf::<T>::zero())?;
		let bytes = running.put(&vec![1; i.max(s) as usize])?;
		let none = int(SENTINEL);
		let arguments = |input: u32, at: wasmi::Val, salt: u32| {
			[
				hash.clone(),
				long(0),
				long(0),
				zero.clone(),
				value.clone(),
				bytes.clone(),
				int(input),
				none.clone(),
				none.clone(),
				none.clone(),
				none.clone(),
				at,
				int(salt),
			]
		};
		// Instantiating another contract first loads the code.
		let other = running.put(&[9; 8])?;
		running.calling("seal2", "instantiate", &arguments(0, other, 8))?.once(SUCCESS)?;
		let arguments = arguments(i, bytes.clone(), s);
		let mut measured = running.calling("seal2", "instantiate", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `terminate` of a contract with `d` delegate dependencies, and settling its
	/// end.
	#[benchmark(pov_mode = Measured)]
	fn seal_terminate(
		d: Linear<0, { T::MaxDelegateDependencies::get() }>,
	) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		for hash in codes::<T>(d)? {
			running.stack().lock_delegate_dependency(hash)?;
		}
		let beneficiary = running.encode(stranger::<T>(0))?;
		let mut measured = running.calling("seal1", "terminate", &[beneficiary])?;
		let settled;
		#[block]
		{
			measured.run();
			settled = measured.stack().finish();
		}
		settled?;
		measured.check(Answer::Terminated)
	}

	/// Host function `set_code_hash` to a loaded module.
	#[benchmark(pov_mode = Measured)]
	fn seal_set_code_hash() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let hash = *codes::<T>(1)?.first().ok_or("one code was uploaded")?;
		load(running.stack(), hash)?;
		let hash = running.encode(hash)?;
		let arguments = [hash];
		let mut measured = running.calling("seal0", "set_code_hash", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `lock_delegate_dependency`, for the last dependency that is allowed.
	#[benchmark(pov_mode = Measured)]
	fn seal_lock_delegate_dependency() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let mut hashes = codes::<T>(T::MaxDelegateDependencies::get())?;
		let last = hashes.pop().ok_or("a contract may lock a code")?;
		for hash in hashes {
			running.stack().lock_delegate_dependency(hash)?;
		}
		let hash = running.encode(last)?;
		let arguments = [hash];
		let mut measured = running.calling("seal0", "lock_delegate_dependency", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Host function `unlock_delegate_dependency`, with the maximum number of dependencies.
	#[benchmark(pov_mode = Measured)]
	fn seal_unlock_delegate_dependency() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let hashes = codes::<T>(T::MaxDelegateDependencies::get())?;
		for hash in &hashes {
			running.stack().lock_delegate_dependency(*hash)?;
		}
		let last = hashes.last().copied().ok_or("a contract may lock a code")?;
		let hash = running.encode(last)?;
		let arguments = [hash];
		let mut measured = running.calling("seal0", "unlock_delegate_dependency", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Host function `call_runtime` with a call of `n` bytes that is refused. Dispatching is
	/// charged in addition.
	#[benchmark(pov_mode = Measured)]
	fn seal_call_runtime(n: Linear<0, { PAYLOAD - 16 }>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		// Decoding this call takes the most time and memory per byte among FRAME's own calls.
		let keys = vec![Vec::new(); n as usize];
		let killing = frame_system::Call::<T>::kill_storage { keys };
		let bytes = <T as frame_system::Config>::RuntimeCall::from(killing).encode();
		let at = running.put(&bytes)?;
		let arguments = [at, int(bytes.len() as u32)];
		let mut measured = running.calling("seal0", "call_runtime", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(10))
	}

	/// Host function `caller`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_caller() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "caller", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `is_contract` for another contract.
	#[benchmark(pov_mode = Measured)]
	fn seal_is_contract() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let other = Contract::<T>::new(Module::new().salt(1).build())?;
		let account = running.encode(other.account)?;
		let arguments = [account];
		let mut measured = running.calling("seal0", "is_contract", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(1))
	}

	/// Host function `code_hash` for another contract.
	#[benchmark(pov_mode = Measured)]
	fn seal_code_hash() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let other = Contract::<T>::new(Module::new().salt(1).build())?;
		let account = running.encode(other.account)?;
		let [out, out_len] = running.room(64)?;
		let arguments = [account, out, out_len];
		let mut measured = running.calling("seal0", "code_hash", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `own_code_hash`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_own_code_hash() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "own_code_hash", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `caller_is_origin`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_caller_is_origin() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = [];
		let mut measured =
			running.calling("seal0", "caller_is_origin", &arguments)?.in_loop(Answer::Value(1))?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `caller_is_root`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_caller_is_root() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = [];
		let mut measured =
			running.calling("seal0", "caller_is_root", &arguments)?.in_loop(Answer::Value(0))?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `address`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_address() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "address", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `weight_to_fee`.
	#[benchmark(pov_mode = Measured)]
	fn seal_weight_to_fee() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let [out, out_len] = running.room(64)?;
		let arguments = [long(1_000_000), long(1_000), out, out_len];
		let mut measured = running.calling("seal1", "weight_to_fee", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Host function `gas_left`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_gas_left() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal1", "gas_left", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `balance`.
	#[benchmark(pov_mode = Measured)]
	fn seal_balance() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured = running.calling("seal0", "balance", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Host function `value_transferred`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_value_transferred() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "value_transferred", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `now`.
	#[benchmark(pov_mode = Measured)]
	fn seal_now() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured = running.calling("seal0", "now", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Host function `minimum_balance`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_minimum_balance() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "minimum_balance", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `block_number`, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_block_number() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "block_number", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `reentrance_count`, in a loop, in the deepest frame. All frames are of the
	/// same contract.
	#[benchmark(pov_mode = Measured)]
	fn seal_reentrance_count() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		running.stack().fill_with_frames()?;
		let callers = Answer::Value(T::MaxCallDepth::get().into());
		let arguments = [];
		let mut measured =
			running.calling("seal0", "reentrance_count", &arguments)?.in_loop(callers)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `account_reentrance_count`, in a loop, in the deepest frame. All frames are
	/// of the same contract.
	#[benchmark(pov_mode = Measured)]
	fn seal_account_reentrance_count() -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let mut running = Running::<T>::new(&contract, vec![])?;
		running.stack().fill_with_frames()?;
		let account = running.encode(contract.account)?;
		let frames = Answer::Value(u64::from(T::MaxCallDepth::get()) + 1);
		let arguments = [account];
		let mut measured =
			running.calling("seal0", "account_reentrance_count", &arguments)?.in_loop(frames)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `instantiation_nonce`.
	#[benchmark(pov_mode = Measured)]
	fn seal_instantiation_nonce() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = [];
		let mut measured = running.calling("seal0", "instantiation_nonce", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(1))
	}

	/// Host function `hash_sha2_256`, in a loop, of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_hash_sha2_256(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let input = running.put(&vec![1; n as usize])?;
		let out = running.put(&[0; 32])?;
		let arguments = [input, int(n), out];
		let mut measured =
			running.calling("seal0", "hash_sha2_256", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `hash_keccak_256`, in a loop, of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_hash_keccak_256(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let input = running.put(&vec![1; n as usize])?;
		let out = running.put(&[0; 32])?;
		let arguments = [input, int(n), out];
		let mut measured =
			running.calling("seal0", "hash_keccak_256", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `hash_blake2_256`, in a loop, of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_hash_blake2_256(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let input = running.put(&vec![1; n as usize])?;
		let out = running.put(&[0; 32])?;
		let arguments = [input, int(n), out];
		let mut measured =
			running.calling("seal0", "hash_blake2_256", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `hash_blake2_128`, in a loop, of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_hash_blake2_128(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let input = running.put(&vec![1; n as usize])?;
		let out = running.put(&[0; 16])?;
		let arguments = [input, int(n), out];
		let mut measured =
			running.calling("seal0", "hash_blake2_128", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `ecdsa_recover` with a valid signature.
	#[benchmark(pov_mode = Measured)]
	fn seal_ecdsa_recover() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let hash = [1; 32];
		let key = sp_io::crypto::ecdsa_generate(KEYS, None);
		let signature =
			sp_io::crypto::ecdsa_sign_prehashed(KEYS, &key, &hash).ok_or("a signature")?;
		let arguments = [running.put(&signature.0)?, running.put(&hash)?, running.put(&[0; 33])?];
		let mut measured = running.calling("seal0", "ecdsa_recover", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `ecdsa_to_eth_address` of a valid key.
	#[benchmark(pov_mode = Measured)]
	fn seal_ecdsa_to_eth_address() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let key = sp_io::crypto::ecdsa_generate(KEYS, None);
		let arguments = [running.put(&key.0)?, running.put(&[0; 20])?];
		let mut measured = running.calling("seal0", "ecdsa_to_eth_address", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `sr25519_verify` with a valid signature of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_sr25519_verify(n: Linear<0, MESSAGE>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let message = vec![1; n as usize];
		let key = sp_io::crypto::sr25519_generate(KEYS, None);
		let signature = sp_io::crypto::sr25519_sign(KEYS, &key, &message).ok_or("a signature")?;
		let arguments =
			[running.put(&signature.0)?, running.put(&key.0)?, int(n), running.put(&message)?];
		let mut measured = running.calling("seal0", "sr25519_verify", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `input` with `n` bytes, in a loop.
	#[benchmark(pov_mode = Measured)]
	fn seal_input(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let mut running = Running::<T>::new(&contract, vec![1; n as usize])?;
		let arguments = running.room(n)?;
		let mut measured =
			running.calling("seal0", "input", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `seal_return` with `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn seal_return(n: Linear<0, INPUT>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let data = running.put(&vec![1; n as usize])?;
		let arguments = [int(0), data, int(n)];
		let mut measured = running.calling("seal0", "seal_return", &arguments)?;
		use_up_freed_memory(LARGE);
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Returned(n))
	}

	/// Host function `deposit_event` with `t` topics and `n` bytes of data.
	#[benchmark(pov_mode = Measured)]
	fn seal_deposit_event(
		t: Linear<0, { T::Limits::get().event_topics }>,
		n: Linear<0, PAYLOAD>,
	) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let topics: Vec<_> = (0..t).map(|topic| T::Hashing::hash_of(&topic)).collect();
		let topics = topics.encode();
		let topics_len = if t == 0 { 0 } else { topics.len() as u32 };
		let topics = running.put(&topics)?;
		let data = running.put(&vec![1; n as usize])?;
		let arguments = [topics, int(topics_len), data, int(n)];
		let mut measured = running.calling("seal0", "deposit_event", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Host function `debug_message` with up to `n` bytes, in a loop, in a dry run.
	///
	/// The text is checked to be UTF-8. That takes the longest if no character tells the length
	/// of the next one.
	#[benchmark(pov_mode = Measured)]
	fn seal_debug_message(n: Linear<0, TEXT>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		running.stack().debug = DebugMessage::collect(TEXT);
		let text = text_of_all_lengths(n);
		let arguments = [running.put(text.as_bytes())?, int(text.len() as u32)];
		let mut measured =
			running.calling("seal0", "debug_message", &arguments)?.in_loop(SUCCESS)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `set_transient_storage` with `n` bytes among many values, and rolling it
	/// back.
	#[benchmark(pov_mode = Measured)]
	fn seal_set_transient_storage(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = with_transient_values::<T>(None)?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let value = running.put(&vec![2; n as usize])?;
		let arguments = [key, key_len, value, int(n)];
		let mut measured = running.calling("seal0", "set_transient_storage", &arguments)?;
		#[block]
		{
			measured.run();
			measured.stack().transient_storage().end(false);
		}
		measured.check(Answer::Value(u32::MAX.into()))
	}

	/// Host function `clear_transient_storage` for the longest value among many, and rolling it
	/// back.
	#[benchmark(pov_mode = Measured)]
	fn seal_clear_transient_storage() -> Result<(), BenchmarkError> {
		let mut running = with_transient_values::<T>(Some(PAYLOAD))?;
		let key = running.put(&longest_key::<T>())?;
		let arguments = [key, int(T::MaxStorageKeyLen::get())];
		let mut measured = running.calling("seal0", "clear_transient_storage", &arguments)?;
		#[block]
		{
			measured.run();
			measured.stack().transient_storage().end(false);
		}
		measured.check(Answer::Value(PAYLOAD.into()))
	}

	/// Host function `get_transient_storage` for a value of `n` bytes among many.
	#[benchmark(pov_mode = Measured)]
	fn seal_get_transient_storage(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = with_transient_values::<T>(Some(n))?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let [out, out_len] = running.room(n)?;
		let arguments = [key, key_len, out, out_len];
		let mut measured = running.calling("seal0", "get_transient_storage", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}

	/// Host function `contains_transient_storage` for a value among many.
	#[benchmark(pov_mode = Measured)]
	fn seal_contains_transient_storage() -> Result<(), BenchmarkError> {
		let mut running = with_transient_values::<T>(Some(1))?;
		let key = running.put(&longest_key::<T>())?;
		let arguments = [key, int(T::MaxStorageKeyLen::get())];
		let mut measured = running.calling("seal0", "contains_transient_storage", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(1))
	}

	/// Host function `take_transient_storage` for a value of `n` bytes among many, and rolling it
	/// back.
	#[benchmark(pov_mode = Measured)]
	fn seal_take_transient_storage(n: Linear<0, PAYLOAD>) -> Result<(), BenchmarkError> {
		let mut running = with_transient_values::<T>(Some(n))?;
		let key = running.put(&longest_key::<T>())?;
		let key_len = int(T::MaxStorageKeyLen::get());
		let [out, out_len] = running.room(n)?;
		let arguments = [key, key_len, out, out_len];
		let mut measured = running.calling("seal0", "take_transient_storage", &arguments)?;
		#[block]
		{
			measured.run();
			measured.stack().transient_storage().end(false);
		}
		measured.check(SUCCESS)
	}

	/// Host function `random` with the longest subject.
	#[benchmark(pov_mode = Measured)]
	fn seal_random() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let subject = running.put(&[1; 32])?;
		let [out, out_len] = running.room(64)?;
		let arguments = [subject, int(32), out, out_len];
		let mut measured = running.calling("seal1", "random", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Nothing)
	}

	/// Host function `tombstone_deposit`, in a loop. Only legacy contracts import it.
	#[benchmark(pov_mode = Measured)]
	fn seal_tombstone_deposit() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "tombstone_deposit", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `restore_to`, in a loop. It does nothing, and has more parameters than the
	/// other such functions.
	#[benchmark(pov_mode = Measured)]
	fn seal_restore_to() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = vec![int(0); 8];
		let mut measured =
			running.calling("seal0", "restore_to", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `set_rent_allowance`, in a loop. It does nothing.
	#[benchmark(pov_mode = Measured)]
	fn seal_set_rent_allowance() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = vec![int(0); 2];
		let mut measured =
			running.calling("seal0", "set_rent_allowance", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Host function `rent_allowance`, in a loop. Only legacy contracts import it.
	#[benchmark(pov_mode = Measured)]
	fn seal_rent_allowance() -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let arguments = running.room(64)?;
		let mut measured =
			running.calling("seal0", "rent_allowance", &arguments)?.in_loop(Answer::Nothing)?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// Search: uploading 64 KiB of each filling.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_uploaded(f: Linear<0, 11>) -> Result<(), BenchmarkError> {
		let caller = rich_account::<T>();
		let filling = *FILLINGS.get(f as usize).ok_or("there are so many fillings")?;
		let code = of_len(64 * 1024, filling);
		let uploaded;
		#[block]
		{
			uploaded = Pallet::<T>::bare_upload_code(caller, code, None, Determinism::Enforced);
		}
		uploaded?;
		Ok(())
	}

	/// Search: making the plan for 64 KiB of each filling.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_resolved(f: Linear<0, 11>) -> Result<(), BenchmarkError> {
		let filling = *FILLINGS.get(f as usize).ok_or("there are so many fillings")?;
		let code = of_len(64 * 1024, filling);
		let hash = upload::<T>(code.clone())?;
		let plan;
		#[block]
		{
			plan = resolve_again::<T>(hash, code);
		}
		assert!(plan.is_ok());
		Ok(())
	}

	/// Search: loading 64 KiB of each filling.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_loaded(f: Linear<0, 11>) -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let filling = *FILLINGS.get(f as usize).ok_or("there are so many fillings")?;
		let hash = upload::<T>(of_len(64 * 1024, filling))?;
		let mut stack = contract.called()?;
		let loaded;
		#[block]
		{
			loaded = load(&mut stack, hash).map(drop);
			drop(stack);
		}
		loaded?;
		Ok(())
	}

	/// Search: calling 64 KiB of each filling for the first time.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_translated(f: Linear<0, 11>) -> Result<(), BenchmarkError> {
		let filling = *FILLINGS.get(f as usize).ok_or("there are so many fillings")?;
		let mut program = Program::<T>::untranslated(translated(64 * 1024, filling))?;
		use_up_freed_memory(LARGE);
		#[block]
		{
			program.run(1)?;
		}
		Ok(())
	}

	/// Search: a million units of fuel of each kind of work.
	#[benchmark(extra, pov_mode = Measured)]
	fn works(w: Linear<0, 17>) -> Result<(), BenchmarkError> {
		let work = *WORKS.get(w as usize).ok_or("there are so many kinds of work")?;
		let (mut program, turns) = Program::<T>::of_work(work, 1_000_000)?;
		let used;
		#[block]
		{
			used = program.run(turns);
		}
		assert!(used? > 900_000);
		Ok(())
	}
}
