//! Fresh memory of contracts in the blob: it is zero, and it is not touched before it is used.

use codec::Encode;
use frame_support::weights::Weight;
use lean_contracts_runtime::{AccountId, Balance, Contracts, Hash, RuntimeCall, RuntimeEvent};
use lean_contracts_tests::{Chain, Engine};
use pallet_lean_contracts::{api::ContractExecResult, Call};
use sp_keyring::Sr25519Keyring::Alice;
use sp_runtime::MultiAddress;

const GAS: Weight = Weight::from_parts(400_000_000_000, 2_000_000);

/// A contract with `pages` pages. It traps if a word of its memory is not zero, fills all of it,
/// and calls the accounts in its input in turn.
fn filling(pages: u32, salt: u32) -> Vec<u8> {
	let end = pages * 65_536;
	let module = format!(
		r#"(module
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
			(import "env" "memory" (memory {pages} 16))
			(func (export "deploy"))
			(func (export "call") (local $at i32)
				(drop (i32.const {salt}))
				(loop $next
					(if (i64.ne (i64.load (local.get $at)) (i64.const 0)) (then unreachable))
					(i64.store (local.get $at) (i64.const -1))
					(br_if $next (i32.lt_u
						(local.tee $at (i32.add (local.get $at) (i32.const 8)))
						(i32.const {end}))))
				(i64.store (i32.const 8000) (i64.const 0))
				(i64.store (i32.const 8008) (i64.const 0))
				(i32.store (i32.const 0) (i32.const 4096))
				(call $input (i32.const 4) (i32.const 0))
				(local.set $at (i32.const 0))
				(loop $next
					(br_if 1 (i32.ge_u (local.get $at) (i32.load (i32.const 0))))
					(if (call $call (i32.const 8) (i32.add (i32.const 4) (local.get $at))
							(i64.const 0) (i32.const 8000) (i32.const 0) (i32.const 0)
							(i32.const -1) (i32.const 0))
						(then unreachable))
					(local.set $at (i32.add (local.get $at) (i32.const 32)))
					(br $next))))"#
	);
	wat::parse_str(module).expect("it is valid")
}

fn instantiate(code: &[u8]) -> RuntimeCall {
	Call::instantiate_with_code {
		value: 0,
		gas_limit: GAS,
		storage_deposit_limit: None,
		code: code.to_vec(),
		data: vec![],
		salt: vec![],
	}
	.into()
}

fn address(code: &[u8]) -> AccountId {
	let hash: Hash = sp_io::hashing::blake2_256(code).into();
	Contracts::contract_address(&Alice.to_account_id(), &hash, &[], &[])
}

/// Memories of many sizes, dirty and in turn, in more stores than are kept. In an imported block,
/// the transactions share an instance of the runtime, which gives freed memory again.
#[test]
fn a_contract_finds_zeros_whatever_ran_before() {
	let sizes = [1, 16, 2, 7, 1, 3, 16, 5, 2, 1, 11, 4, 2, 16, 8];
	let modules: Vec<_> = (0..).zip(sizes).map(|(salt, pages)| filling(pages, salt)).collect();
	let called = |order: &[usize]| -> RuntimeCall {
		let (first, others) = order.split_first().expect("it is not empty");
		Call::call {
			dest: MultiAddress::Id(address(&modules[*first])),
			value: 0,
			gas_limit: GAS,
			storage_deposit_limit: None,
			data: others.iter().flat_map(|at| address(&modules[*at]).encode()).collect(),
		}
		.into()
	};
	let (mut building, mut importing) = (Chain::new(Engine::Wasm), Chain::new(Engine::Wasm));
	let deployed = modules.iter().map(|code| instantiate(code)).collect();
	let all: Vec<usize> = (0..modules.len()).collect();
	let backwards: Vec<usize> = all.iter().rev().copied().collect();
	let blocks: [Vec<RuntimeCall>; 3] = [
		deployed,
		vec![called(&[2]), called(&[1, 0, 1]), called(&all), called(&[3, 3, 4, 4])],
		vec![called(&backwards), called(&[13]), called(&[0, 14, 9, 14, 1]), called(&all[7..])],
	];
	for calls in blocks {
		let transactions = calls.into_iter().map(|call| building.sign(Alice, call)).collect();
		let built = building.build(transactions);
		for (at, result) in built.results.iter().enumerate() {
			assert!(matches!(result, Ok(Ok(()))), "transaction {at}: {result:?}");
		}
		importing.import(&built.block);
	}
}

/// Pages of the host that this thread touched for the first time.
fn faults() -> u64 {
	let stat = std::fs::read_to_string("/proc/thread-self/stat").expect("this is Linux");
	// The name of the thread, in parentheses, may have spaces. Minor faults are the eighth value
	// after it.
	let values = stat.rsplit(')').next().expect("there is always a last part");
	values.split_whitespace().nth(7).and_then(|text| text.parse().ok()).expect("it is a number")
}

#[test]
fn memory_that_a_contract_does_not_use_is_not_touched() {
	let idle = |pages: u32| {
		wat::parse_str(format!(
			r#"(module (import "env" "memory" (memory {pages} 16))
				(func (export "deploy")) (func (export "call")))"#
		))
		.expect("it is valid")
	};
	let modules = [1, 16].map(idle);
	let mut chain = Chain::new(Engine::Wasm);
	let deployed = modules.iter().map(|code| instantiate(code)).collect::<Vec<_>>();
	let deployed = deployed.into_iter().map(|call| chain.sign(Alice, call)).collect();
	assert!(chain.build(deployed).results.iter().all(|result| matches!(result, Ok(Ok(())))));
	let [small, large] = modules.map(|code| {
		let input = (
			Alice.to_account_id(),
			address(&code),
			0 as Balance,
			Option::<Weight>::None,
			Option::<Balance>::None,
			Vec::<u8>::new(),
		);
		type Called = ContractExecResult<Balance, frame_system::EventRecord<RuntimeEvent, Hash>>;
		let least = (0..5).map(|_| {
			let before = faults();
			let called: Called = chain.api("ContractsApi_call", &input);
			assert!(called.result.is_ok());
			faults() - before
		});
		least.min().expect("there are five")
	});
	// 15 pages more have 240 of the host's.
	assert!(large < small + 100, "{large} faults with 16 pages, {small} with one");
}
