//! The heap of the blob under contracts that fill it with blocks of many sizes.

use codec::Encode;
use frame_support::{traits::Get, weights::Weight};
use lean_contracts_runtime::{AccountId, Contracts, Hash, Runtime, RuntimeCall, RuntimeEvent};
use lean_contracts_tests::{Chain, Engine};
use pallet_lean_contracts::{Call, Config, Limits};
use sp_keyring::Sr25519Keyring::Alice;
use sp_runtime::MultiAddress;

/// MiB of heap that an imported block may need beyond its largest call: two arenas of
/// `runtime-allocator`.
const FRAGMENTATION: u32 = 8;

/// A contract with `pages` pages of memory and `functions` functions, all of which it runs.
///
/// It calls the first account in its input with the rest of the input. If a bit of the input is
/// set, the passed input is as long as its memory allows.
fn hop(pages: u32, functions: usize) -> Vec<u8> {
	hop_with(pages, functions, 33, 0)
}

/// Same as [`hop`], with `additions` additions per function. The `salt` gives different code.
fn hop_with(pages: u32, functions: usize, additions: usize, salt: usize) -> Vec<u8> {
	let room = pages * 65_536 - 2_048;
	let body =
		(0..additions).map(|i| format!("(i32.const {}) (i32.add) ", 0x10_0000 + salt + i * 77));
	let function =
		format!("(func (param i32) (result i32) (local.get 0) {})\n", body.collect::<String>());
	let runs: String =
		(0..functions).map(|i| format!("(drop (call {} (i32.const 1)))", i + 2)).collect();
	let copies: String = (0..4)
		.map(|i| {
			format!(
				"(i64.store (i32.const {}) (i64.load (i32.const {})))",
				512 + 8 * i,
				1028 + 8 * i
			)
		})
		.collect();
	let code = wat::parse_str(format!(
		r#"(module
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
			(import "env" "memory" (memory {pages} 16))
			{}
			(func (export "deploy"))
			(func (export "call")
				{runs}
				(i32.store (i32.const 1020) (i32.const {room}))
				(call $input (i32.const 1024) (i32.const 1020))
				(if (i32.and (i32.load (i32.const 1024)) (i32.const 255)) (then
					{copies}
					(i32.store (i32.const 1056) (i32.sub (i32.load (i32.const 1024)) (i32.const 1)))
					(if (call $call (i32.const 8) (i32.const 512) (i64.const 0) (i32.const 0)
							(i32.const 1056)
							(select (i32.const {}) (i32.sub (i32.load (i32.const 1020)) (i32.const 32))
								(i32.and (i32.load (i32.const 1024)) (i32.const 256)))
							(i32.const -1) (i32.const 0))
						(then (unreachable)))))))"#,
		function.repeat(functions),
		room - 64,
	));
	code.expect("it is valid")
}

/// Input of a [`hop`] contract that makes nested calls to these accounts. If the contracts are
/// `alike`, each call passes as much input as the memory allows.
fn chain_of(accounts: &[AccountId], alike: bool) -> Vec<u8> {
	let mut input = (accounts.len() as u32 | u32::from(alike) << 8).encode();
	accounts.iter().for_each(|account| input.extend_from_slice(account.as_ref()));
	if !alike {
		// The largest input that fits into the smallest memory.
		input.resize(60_000, 0);
	}
	input
}

#[test]
fn blocks_of_many_sizes_leave_room_in_the_heap() {
	let mut chain = Chain::new(Engine::Wasm);
	let sizes = [(1, 3), (1, 500), (2, 60), (3, 200), (4, 500), (6, 20), (8, 350), (16, 500)];
	let mut other = Chain::new(Engine::Native);
	let contracts: Vec<AccountId> = sizes
		.iter()
		.map(|(pages, functions)| deploy(&mut chain, &mut other, hop(*pages, *functions)))
		.collect();
	let depth = <<Runtime as Config>::MaxCallDepth as Get<u32>>::get() as usize;
	let call = |at: usize, within: Vec<AccountId>| -> RuntimeCall {
		let account = contracts[at].clone();
		let alike = within.iter().all(|other| *other == account);
		let data = chain_of(&within, alike);
		Call::<Runtime>::call {
			dest: MultiAddress::Id(account),
			value: 0,
			gas_limit: Weight::from_parts(40_000_000_000, if alike { 170_000 } else { 500_000 }),
			storage_deposit_limit: None,
			data,
		}
		.into()
	};
	// Each contract within itself at full depth. Then all of them, from small to large and back.
	let mut calls: Vec<RuntimeCall> = vec![];
	for (at, account) in contracts.iter().enumerate() {
		calls.push(call(at, vec![account.clone(); depth]));
	}
	for start in [0, contracts.len() - depth] {
		let within: Vec<AccountId> = contracts.iter().skip(start).take(depth).cloned().collect();
		calls.push(call(start, within.iter().rev().cloned().collect()));
		calls.push(call(start, within));
	}
	let batch = |calls: &[RuntimeCall]| -> RuntimeCall {
		pallet_utility::Call::<Runtime>::force_batch { calls: calls.to_vec() }.into()
	};
	// Each call in an instance of its own, then many calls in one instance.
	let (alike, different) = calls.split_at(contracts.len());
	let batches = [batch(alike), batch(different)];
	let mut extents = vec![];
	for call in calls.iter().cloned().chain(batches) {
		chain.heap_extent = 0;
		let signed = chain.sign(Alice, call);
		let built = chain.build(vec![signed]);
		assert!(
			built.results.iter().all(|result| matches!(result, Ok(Ok(())))),
			"after {extents:?}: {:?}",
			built.results
		);
		let failed =
			chain.read(lean_contracts_runtime::System::events).into_iter().filter(|record| {
				matches!(
					record.event,
					RuntimeEvent::Utility(pallet_utility::Event::ItemFailed { .. })
				)
			});
		assert_eq!(failed.count(), 0, "no call of the batch fails");
		extents.push(chain.heap_extent >> 20);
	}
	println!("MiB of the heap that each call covered, and two batches of them: {extents:?}");
	let limits: Limits = <<Runtime as Config>::Limits as Get<Limits>>::get();
	let memory = limits.runtime_memory >> 20;
	assert!(extents.iter().all(|extent| *extent * 8 < memory * 7), "{extents:?} of {memory} MiB");
}

/// One instance of the runtime executes all transactions of an imported block. Each fills the heap
/// with blocks of another size.
#[test]
fn a_block_of_calls_of_many_sizes_is_imported() {
	let (mut chain, mut other) = (Chain::new(Engine::Wasm), Chain::new(Engine::Wasm));
	let depth = <<Runtime as Config>::MaxCallDepth as Get<u32>>::get() as usize;
	let mut calls: Vec<RuntimeCall> = vec![];
	// Memories and modules of each size class of the allocator, each within itself at full depth.
	// Also memories that grow, which leave a block of each size behind.
	let sizes = [
		(1, 3),
		(1, 60),
		(1, 120),
		(1, 250),
		(1, 500),
		(2, 3),
		(2, 250),
		(3, 3),
		(3, 500),
		(4, 3),
		(4, 120),
		(5, 60),
		(6, 3),
		(7, 500),
		(8, 3),
		(8, 350),
		(11, 20),
		(14, 3),
		(15, 500),
		(16, 3),
	];
	for (pages, functions) in sizes {
		let account = deploy(&mut chain, &mut other, hop(pages, functions));
		let data = chain_of(&vec![account.clone(); depth], true);
		let gas_limit = Weight::from_parts(40_000_000_000, 170_000);
		let dest = MultiAddress::Id(account);
		let call =
			Call::<Runtime>::call { dest, value: 0, gas_limit, storage_deposit_limit: None, data };
		calls.push(call.into());
	}
	for by in [&[1; 15][..], &[2, 4, 8, 1], &[4, 5, 6], &[7, 8]] {
		let account = deploy(&mut chain, &mut other, growing(by));
		let call = Call::<Runtime>::call {
			dest: MultiAddress::Id(account),
			value: 0,
			gas_limit: Weight::from_parts(40_000_000_000, 100_000),
			storage_deposit_limit: None,
			data: vec![],
		};
		calls.push(call.into());
	}
	assert_imported_on(&mut chain, &mut other, calls);
}

/// Translated functions take memory by their size, and stay as long as their module. Each
/// transaction has functions of another size, in as many modules at once as possible.
#[test]
fn a_block_of_modules_with_functions_of_many_sizes_is_imported() {
	let (mut chain, mut other) = (Chain::new(Engine::Wasm), Chain::new(Engine::Wasm));
	let depth = <<Runtime as Config>::MaxCallDepth as Get<u32>>::get() as usize + 1;
	let mut calls: Vec<RuntimeCall> = vec![];
	for additions in [8, 63, 760] {
		let functions = 90_000 / (additions * 5 + 8);
		let accounts: Vec<AccountId> = (0..depth)
			.map(|salt| deploy(&mut chain, &mut other, hop_with(1, functions, additions, salt)))
			.collect();
		let Some((first, others)) = accounts.split_first() else { continue };
		let call = Call::<Runtime>::call {
			dest: MultiAddress::Id(first.clone()),
			value: 0,
			gas_limit: Weight::from_parts(150_000_000_000, 900_000),
			storage_deposit_limit: None,
			data: chain_of(others, true),
		};
		calls.push(call.into());
	}
	assert_imported_on(&mut chain, &mut other, calls);
}

/// Instantiates contract code on both chains.
fn deploy(chain: &mut Chain, other: &mut Chain, code: Vec<u8>) -> AccountId {
	let hash = Hash::from(sp_io::hashing::blake2_256(&code));
	let deploy = Call::<Runtime>::instantiate_with_code {
		value: 0,
		gas_limit: Weight::from_parts(100_000_000_000, 1_000_000),
		storage_deposit_limit: None,
		code,
		data: vec![],
		salt: vec![],
	};
	let signed = chain.sign(Alice, deploy);
	let built = chain.build(vec![signed]);
	assert!(built.results.iter().all(|result| *result == Ok(Ok(()))), "{:?}", built.results);
	other.import(&built.block);
	Contracts::contract_address(&Alice.to_account_id(), &hash, &[], &[])
}

/// Builds a block of these calls on one chain, with an instance for each, and imports it on the
/// other chain in one instance.
///
/// `integrity_test` checks that the heap has room for one call. Freed memory is merged, so all
/// calls together may need little more than one.
fn assert_imported_on(chain: &mut Chain, other: &mut Chain, calls: Vec<RuntimeCall>) {
	let transactions: Vec<_> = calls.into_iter().map(|call| chain.sign(Alice, call)).collect();
	let count = transactions.len();
	chain.heap_extent = 0;
	let built = chain.build(transactions);
	let largest = chain.heap_extent >> 20;
	let succeeded = built.results.iter().filter(|result| **result == Ok(Ok(()))).count();
	// One more for the timestamp.
	assert_eq!(succeeded, count + 1, "{:?}", built.results);
	other.heap_extent = 0;
	other.import(&built.block);
	let limits: Limits = <<Runtime as Config>::Limits as Get<Limits>>::get();
	let (extent, memory) = (other.heap_extent >> 20, limits.runtime_memory >> 20);
	println!(
		"MiB of the heap that {count} calls covered: {largest} the largest, {extent} the import"
	);
	assert!(extent <= largest + FRAGMENTATION, "{extent} MiB, {largest} for one call");
	assert!(extent * 8 < memory * 7, "{extent} of {memory} MiB");
}

/// A contract whose memory of one page grows by each number of pages in turn.
fn growing(by: &[u32]) -> Vec<u8> {
	let grow = |by: &u32| format!("(drop (memory.grow (i32.const {by})))");
	let code = wat::parse_str(format!(
		r#"(module (import "env" "memory" (memory 1 16)) (func (export "deploy"))
			(func (export "call") {}))"#,
		by.iter().map(grow).collect::<String>()
	));
	code.expect("it is valid")
}
