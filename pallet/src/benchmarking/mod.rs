//! What things cost, measured by the FRAME benchmark CLI: `make weights`.
//!
//! Three kinds: extrinsics; what happens around a contract's run (loading its code, linking,
//! starting, a unit of fuel, settling deposits, deleting); and host functions. A host function is
//! called through the interpreter, as a contract does, on the call stack of a contract on the
//! chain; the whole way in and out is measured. Each function is measured under its newest name,
//! which does the most.
//!
//! Entering the interpreter takes longer than the smallest functions do. So those that take little
//! and touch no storage are measured in a loop, [`meter::REPEATS`] of them.
//!
//! Those marked `extra` are no weights: they search for the worst code, see `docs/weights.md`.

mod code;
mod setup;

use crate::{
	contract::Key,
	debug_message::DebugMessage,
	deletion::DeletionQueueManager,
	descriptor,
	exec::{parts::Session, resolve_again},
	meter,
	vm::GuestMemory,
	*,
};
use alloc::{string::String, vec, vec::Vec};
use code::{deep, filled, growing, of_len, translated, working, Code as Module, Filling, Work};
use codec::Encode;
use contracts_host_api::{Linked, MAX_IMPORTS};
use frame_benchmarking::v2::*;
use frame_support::weights::WeightMeter as BlockMeter;
use frame_system::RawOrigin;
pub use setup::{int, long, Answer, Contract, HostCall, OrStop, Running, SUCCESS};

use setup::*;
use sp_core::{crypto::KeyTypeId, storage::StateVersion};
use sp_runtime::traits::{Hash, Zero};

/// The fillings of modules, to search for the worst.
const FILLINGS: [Filling; 11] = [
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
];

/// What takes the longest to validate and translate, by `fillings_uploaded`.
const WORST_UPLOADED: Filling = Filling::Types;

/// What takes the longest to validate where it is on the chain, and so is not translated; by
/// `fillings_resolved`.
const WORST_RESOLVED: Filling = Filling::LongTypes;

/// What takes the longest to load for its bytes, where types and functions are charged beside them; by
/// `fillings_loaded`.
const WORST_LOADED: Filling = Filling::Constants;

/// What takes the longest to translate for its bytes; by `fillings_translated`.
const WORST_TRANSLATED: Filling = Filling::Branches;

/// The kinds of work, to search for the worst.
const WORKS: [Work; 15] = [
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
	Work::Moves,
	Work::RandomJumps,
	Work::RandomBranches,
];

/// What takes the longest for its fuel, by `works`.
const WORST_WORK: Work = Work::Moves;

/// Bytes of the longest value that is measured: what [`Limits`] allows by default.
const PAYLOAD: u32 = 16 * 1024;

/// Bytes of the longest input or salt that is measured; a contract's memory is 1 MiB.
const INPUT: u32 = 128 * 1024;

/// Bytes of the longest signed message that is measured: more than the processor's own caches hold.
const MESSAGE: u32 = 512 * 1024;

/// Bytes of the longest text that is checked: a byte takes 4 ns, whatever the length, more than to fetch it.
const TEXT: u32 = 64 * 1024;

/// Bytes of an input or salt where two are measured at once. The fit finds what a call without them
/// takes the worse, the longer they are.
const ARGUMENT: u32 = 32 * 1024;

/// Bytes of the largest blocks of memory that a benchmark uses, as a power of two.
const LARGE: u32 = 18;

/// The same where it is a contract's memory.
const MEMORY: u32 = 20;

/// Bytes that are left to the functions of a module.
const ROOM_FOR_FUNCTIONS: u32 = 16 * 1024;

/// Keys that signatures are made with.
const KEYS: KeyTypeId = KeyTypeId(*b"lean");

/// A key of the greatest length.
fn longest_key<T: Config>() -> Vec<u8> {
	vec![7; T::MaxStorageKeyLen::get() as usize]
}

/// A running contract that has a value of `len` bytes under [`longest_key`].
fn with_value<T: Config>(len: u32) -> OrStop<Running<T>> {
	let mut running = Running::<T>::smallest()?;
	let key = Key::<T>::variable(&longest_key::<T>()).ok_or("the key is too long")?;
	running.stack().set_storage(&key, Some(&vec![1; len as usize]))?;
	Ok(running)
}

/// A running contract whose transient storage is full of small values, but for one of [`PAYLOAD`] bytes that can
/// still be set; with one of `len` bytes under [`longest_key`], if that is given. In a frame of its own.
fn with_transient_values<T: Config>(len: Option<u32>) -> OrStop<Running<T>> {
	let mut running = Running::<T>::smallest()?;
	let longest = Key::<T>::variable(&longest_key::<T>()).ok_or("the key is too long")?;
	let key = |number: u32| Key::<T>::variable(&number.encode()).ok_or("the key is too long");
	let stack = running.stack();
	stack.transient_storage().begin();
	if let Some(len) = len {
		stack.set_transient_value(&longest, Some(&vec![1; len as usize]))?;
	}
	// Twice that, as each frame leaves some to others.
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

/// Up to so many bytes of text, three less at most: characters of one to four bytes, in an order that no processor foresees.
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

/// Uploads modules that do nothing, `count` of them.
fn codes<T: Config>(count: u32) -> OrStop<Vec<CodeHash<T>>> {
	codes_from::<T>(1, count)
}

/// The same, of which none is in a call with other numbers.
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

/// A module of `len` bytes with so many functions beside them, as small as they may be.
fn with_functions(len: u32, functions: u32) -> Vec<u8> {
	filled(len, functions, WORST_LOADED)
}

/// Uploads a module.
fn upload<T: Config>(code: Vec<u8>) -> OrStop<CodeHash<T>> {
	let uploader = rich_account::<T>();
	let uploaded = Pallet::<T>::bare_upload_code(uploader, code, None, Determinism::Enforced)?;
	Ok(uploaded.code_hash)
}

/// What fits into a page where data begins at an odd address.
const MOST_DATA: u32 = vm::PAGE_SIZE - 1;

/// A module of which instances have so many imports, pages, functions and bytes of data.
fn startable<T: Config>(imports: u32, pages: u32, functions: u32, data: u32) -> Vec<u8> {
	// Data without memory is refused when it starts.
	let data = data.min(pages.saturating_mul(vm::PAGE_SIZE).saturating_sub(1));
	Module::new().imports::<T>(imports).pages(pages).data(data).small_functions(functions).build()
}

/// As many stores as are kept, in each of which the code was started once: where they take turns, none finds its memory in the
/// processor's nearest cache.
fn started<T: Config>(code: Vec<u8>) -> OrStop<Vec<Linked<Host<T>>>> {
	let contract = Contract::<T>::new(code)?;
	let executable = contract.load(&mut contract.called()?)?;
	let each = (0..meter::IN_TURN).map(|_| {
		let mut linked = link(&executable)?;
		match linked.start().is_ok() {
			true => Ok(linked),
			false => Err(BenchmarkError::Stop("a contract of the benchmarks cannot start")),
		}
	});
	each.collect()
}

/// Starts each of them again.
fn start_all<T: Config>(all: &mut [Linked<Host<T>>]) -> bool {
	all.iter_mut().all(|linked| linked.start().is_ok())
}

/// Terminates a contract with so many keys, so that they are to be deleted.
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

	/// A module of `c` bytes.
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

	/// The same where the code is there already.
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

	/// The length of the code does not matter: it is not read.
	#[benchmark(pov_mode = Measured)]
	fn remove_code() -> Result<(), BenchmarkError> {
		let caller = rich_account::<T>();
		let hash = *codes::<T>(1)?.first().ok_or("one code was uploaded")?;
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), hash);
		assert!(!PristineCode::<T>::contains_key(hash));
		Ok(())
	}

	/// By root.
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

	/// By root: `n` contracts, each of a code of its own, with as many delegate dependencies as it may have, none
	/// of which another one has.
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

	/// By root: `n` codes, whose length does not matter.
	#[benchmark(pov_mode = Measured)]
	fn remove_codes(n: Linear<1, 16>) -> Result<(), BenchmarkError> {
		let codes = codes::<T>(n)?;
		#[extrinsic_call]
		_(RawOrigin::Root, codes.clone());
		assert!(codes.iter().all(|hash| !PristineCode::<T>::contains_key(hash)));
		Ok(())
	}

	/// The smallest contract, with a value and `d` bytes of data. What the call itself is charged is
	/// in it; see `meter::Cost`.
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

	/// A module of `c` bytes, without data and salt. What the constructor itself is charged is in it;
	/// see `meter::Cost`.
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

	/// Data of `d` bytes, salt of `s`. What the constructor itself is charged is in it.
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

	/// What the chain does with `n` bytes of a transaction beside decoding them, which is in its call's
	/// benchmark: the host writes them into the runtime's memory; they are encoded to check the signature, and twice to
	/// keep them, without their length and behind it; the root of all is computed.
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

	/// With others that are disabled already.
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

	/// The step of a runtime upgrade: describes the host functions, compares with what was described,
	/// stores.
	#[benchmark(pov_mode = Measured)]
	fn install_host_api() -> Result<(), BenchmarkError> {
		// As after an upgrade that changed the table.
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

	/// There is nothing to delete.
	#[benchmark(pov_mode = Measured)]
	fn deletion_queue_batch() -> Result<(), BenchmarkError> {
		#[block]
		{
			DeletionQueueManager::<T>::process(&mut BlockMeter::new());
		}
		Ok(())
	}

	/// A terminated contract without storage.
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

	/// A terminated contract with [`meter::DELETED_KEYS`] keys. Not with a component: the CLI
	/// cannot fit the proof of keys of which each is only touched by the longest runs.
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
	/// The check of the host API in storage, once per top-level call.
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

	/// Reading and parsing a module of `c` bytes with `f` functions beside them, and dropping it in the
	/// end.
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

	/// A module that was loaded before in the same session.
	#[benchmark(pov_mode = Measured)]
	fn reuse_code() -> Result<(), BenchmarkError> {
		let contract = Contract::<T>::smallest()?;
		let mut stack = contract.called()?;
		// With others in the cache.
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

	/// The record of a contract that was not read before in the same session.
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

	/// Making the link plan of a module of `c` bytes that has none of the current epoch.
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

	/// The same for a module with `i` imports and nothing else.
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
	/// Linking `i` imports and starting an instance with a page, `f` functions and `d` bytes of data,
	/// in a store of its own.
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

	/// The same with `p` pages and nothing else.
	#[benchmark(pov_mode = Measured)]
	fn first_pages(p: Linear<0, { T::Limits::get().memory_pages }>) -> Result<(), BenchmarkError> {
		let code = startable::<T>(0, p, 0, 0);
		let contract = Contract::<T>::new(code)?;
		let executable = contract.load(&mut contract.called()?)?;
		let started;
		use_up_freed_memory(MEMORY);
		#[block]
		{
			started = link(&executable).map(|mut linked| linked.start().is_ok());
		}
		assert!(started?);
		Ok(())
	}

	/// A memory of `p` pages that grows by one: wasmi moves all of it.
	#[benchmark(pov_mode = Measured)]
	fn grow_memory(
		p: Linear<1, { T::Limits::get().memory_pages.saturating_sub(1) }>,
	) -> Result<(), BenchmarkError> {
		let mut program = Program::<T>::untranslated(growing(p))?;
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

	/// Starting another instance where one ran before, its memory as new, in each of [`meter::IN_TURN`] stores. The module has more globals than are set back.
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

	/// Making an instance that ran as if new, in each of [`meter::IN_TURN`] stores: a page of memory, as many globals and segments as are set back, `d` bytes of data.
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

	/// The same with `p` pages and nothing else.
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

	/// A contract of which calls within it touch `p` pages of the interpreter's stack, 4 KiB each, for
	/// the first time.
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

	/// Running for `f` units of fuel, doing what takes the longest for it.
	#[benchmark(pov_mode = Measured)]
	fn fuel(f: Linear<0, 1_000_000>) -> Result<(), BenchmarkError> {
		let mut program = Program::<T>::new(working(WORST_WORK))?;
		let turns = program.turns_for(f)?;
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
		// From an odd address: a copy that is not aligned is the slower one.
		let mut bytes = vec![1; n as usize + 1];
		let memory = GuestMemory::<T>::new(&mut bytes);
		let copy;
		use_up_freed_memory(LARGE);
		#[block]
		{
			copy = core::hint::black_box(memory.read(1, core::hint::black_box(n)));
		}
		assert_eq!(copy?.len(), n as usize);
		Ok(())
	}

	/// Storing the largest record of a contract that changed, and moving its deposit, at the end of a
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

	/// `n` bytes over `o` bytes.
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

	/// A value of `o` bytes.
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

	/// A value of `n` bytes.
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

	/// A value of `n` bytes.
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

	/// A value of `n` bytes.
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

	/// To an account that did not exist.
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

	/// The smallest contract, not for the first time. What the callee itself is charged is in it.
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
		// The callee is loaded, and left its instance; its record is the first of many.
		measured.stack().fill_records((0..).map(stranger::<T>))?;
		#[block]
		{
			measured.run();
		}
		measured.check_loop()
	}

	/// The smallest code, not for the first time. What the code itself is charged is in it.
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

	/// With input of `i` bytes and salt of `s`, a module that was loaded before. What the constructor
	/// itself is charged is in it.
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
		// Another contract of the same code, so that the code is loaded.
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

	/// A contract with `d` delegate dependencies, and what settling its end takes.
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

	/// To a module that was loaded before.
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

	/// As the last one that is allowed.
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

	/// Of as many as are allowed.
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

	/// A call of `n` bytes that is refused; what dispatching takes is charged beside it.
	#[benchmark(pov_mode = Measured)]
	fn seal_call_runtime(n: Linear<0, { PAYLOAD - 16 }>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		// Decoded, no other call of FRAME's own takes as much time and memory for its bytes.
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

	/// As any contract asks.
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

	/// Of another contract.
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

	/// Of another contract.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// As any contract asks.
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

	/// In the deepest frame, all of them of the same contract.
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

	/// In the deepest frame, all of them of the same contract.
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

	/// As any contract asks.
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

	/// Of `n` bytes.
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

	/// Of `n` bytes.
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

	/// Of `n` bytes.
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

	/// Of `n` bytes.
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

	/// A valid signature.
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

	/// Of a valid key.
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

	/// A valid signature of `n` bytes.
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

	/// Of `n` bytes.
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

	/// With `n` bytes.
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

	/// With `t` topics and `n` bytes.
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

	/// Of up to `n` bytes, in a dry run. They are checked to be UTF-8, which takes the longest where no character
	/// tells the length of the next one.
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

	/// `n` bytes where there are many values, and what it takes to take that back.
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

	/// The longest value among many, and what it takes to take that back.
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

	/// A value of `n` bytes among many.
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

	/// A value among many.
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

	/// A value of `n` bytes among many, and what it takes to take that back.
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

	/// The longest subject.
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

	/// As a contract of before asks.
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

	/// A function that does nothing, with as many parameters as any such.
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

	/// A function that does nothing.
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

	/// As a contract of before asks.
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

	/// 64 KiB of each filling.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_uploaded(f: Linear<0, 10>) -> Result<(), BenchmarkError> {
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

	/// 64 KiB of each filling, stored without a plan.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_resolved(f: Linear<0, 10>) -> Result<(), BenchmarkError> {
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

	/// 64 KiB of each filling.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_loaded(f: Linear<0, 10>) -> Result<(), BenchmarkError> {
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

	/// 64 KiB of each filling, called for the first time.
	#[benchmark(extra, pov_mode = Measured)]
	fn fillings_translated(f: Linear<0, 10>) -> Result<(), BenchmarkError> {
		let filling = *FILLINGS.get(f as usize).ok_or("there are so many fillings")?;
		let mut program = Program::<T>::untranslated(translated(64 * 1024, filling))?;
		use_up_freed_memory(LARGE);
		#[block]
		{
			program.run(1)?;
		}
		Ok(())
	}

	/// A million units of fuel of each kind of work.
	#[benchmark(extra, pov_mode = Measured)]
	fn works(w: Linear<0, 14>) -> Result<(), BenchmarkError> {
		let work = *WORKS.get(w as usize).ok_or("there are so many kinds of work")?;
		let mut program = Program::<T>::new(working(work))?;
		let turns = program.turns_for(1_000_000)?;
		let used;
		#[block]
		{
			used = program.run(turns);
		}
		assert!(used? > 900_000);
		Ok(())
	}
}
