//! The same transactions must have equal results, events, weights and state roots natively, in the
//! Wasm blob, and on import.

use codec::Encode;
use frame_support::weights::Weight;
use frame_system::limits::BlockWeights;
use lean_contracts_runtime::{
	Balance, Contracts, Hash, Runtime, RuntimeCall, RuntimeEvent, UncheckedExtrinsic, UNIT,
};
use lean_contracts_tests::{blob, contract, ink, Built, Chain, Engine};
use pallet_lean_contracts::{
	api::{Code, ContractExecResult, ContractInstantiateResult},
	trace::{TraceConfig, TracedCall},
	Call, Determinism, Event,
};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob};
use sp_runtime::{AccountId32, MultiAddress};

type EventRecord = frame_system::EventRecord<RuntimeEvent, Hash>;

const GAS: Weight = Weight::from_parts(200_000_000_000, 1_000_000);

fn upload(code: Vec<u8>) -> RuntimeCall {
	let determinism = Determinism::Enforced;
	Call::upload_code { code, storage_deposit_limit: None, determinism }.into()
}

fn instantiate(code: &[u8], data: Vec<u8>, value: Balance) -> RuntimeCall {
	Call::instantiate_with_code {
		value,
		gas_limit: GAS,
		storage_deposit_limit: None,
		code: code.to_vec(),
		data,
		salt: vec![],
	}
	.into()
}

fn call(dest: &AccountId32, data: Vec<u8>) -> RuntimeCall {
	Call::call {
		dest: MultiAddress::Id(dest.clone()),
		value: 0,
		gas_limit: GAS,
		storage_deposit_limit: None,
		data,
	}
	.into()
}

fn hash(code: &[u8]) -> Hash {
	sp_io::hashing::blake2_256(code).into()
}

/// The address of the contract that `who` instantiates from `code`.
fn address(who: Sr25519Keyring, code: &[u8], data: &[u8]) -> AccountId32 {
	Contracts::contract_address(&who.to_account_id(), &hash(code), data, &[])
}

/// Blocks of calls: deployments, nested calls, delegate calls, failures of every kind.
fn scenario() -> Vec<Vec<(Sr25519Keyring, RuntimeCall)>> {
	let [accumulator, adder, subber, caller, token, toggle, proxy, mortal, events] = [
		"accumulator",
		"adder",
		"subber",
		"caller",
		"token",
		"toggle",
		"proxy",
		"mortal",
		"events",
	]
	.map(contract);
	let caller_new = ink("new", (5i32, 0u32, hash(&accumulator), hash(&adder), hash(&subber)));
	let token_new = ink("new", 1_000u128);
	let toggle_new = ink("new", false);
	let (proxy_new, mortal_new, events_new) = (ink("new", ()), ink("new", ()), ink("new", ()));
	let caller_at = address(Alice, &caller, &caller_new);
	let token_at = address(Alice, &token, &token_new);
	let toggle_at = address(Bob, &toggle, &toggle_new);
	let proxy_at = address(Bob, &proxy, &proxy_new);
	let mortal_at = address(Bob, &mortal, &mortal_new);
	let events_at = address(Bob, &events, &events_new);
	let disable = |enabled| {
		let id = contracts_host_api::FunctionId(4);
		let call = Call::<Runtime>::set_host_function_status { id, enabled };
		RuntimeCall::Sudo(pallet_sudo::Call::sudo { call: Box::new(call.into()) })
	};
	vec![
		vec![
			(Alice, upload(accumulator)),
			(Alice, upload(adder)),
			(Alice, upload(subber)),
			(Alice, instantiate(&caller, caller_new, 0)),
			(Bob, instantiate(&toggle, toggle_new, 0)),
		],
		vec![
			(Alice, call(&caller_at, ink("apply", 7i32))),
			(Alice, call(&caller_at, ink("switch", ()))),
			(Bob, call(&caller_at, ink("apply", 3i32))),
			(Alice, instantiate(&token, token_new, 0)),
			(Bob, instantiate(&proxy, proxy_new, 0)),
			(Bob, instantiate(&mortal, mortal_new, 5 * UNIT)),
			(Bob, instantiate(&events, events_new, 0)),
		],
		vec![
			(Alice, call(&token_at, ink("transfer", (Bob.to_account_id(), 300u128)))),
			(Bob, call(&token_at, ink("transfer", (Alice.to_account_id(), 301u128)))),
			(Bob, call(&toggle_at, ink("flip", ()))),
			(Bob, call(&toggle_at, ink("fail", ()))),
			(Bob, call(&toggle_at, ink("no such message", ()))),
			(Bob, call(&Bob.to_account_id(), vec![])),
			(Bob, call(&events_at, ink("emit", "hello".to_string()))),
			(Bob, call(&events_at, ink("hashes", vec![1u8; 1000]))),
			(Bob, upload(b"not wasm".to_vec())),
			(
				Bob,
				call(&proxy_at, {
					let flip: [u8; 4] = ink("flip", ()).try_into().expect("a selector");
					ink("delegate", (hash(&toggle), flip))
				}),
			),
		],
		vec![
			(Bob, call(&mortal_at, ink("fill", (20u32, 100u32)))),
			(Bob, call(&mortal_at, ink("clear", 5u32))),
			(Alice, disable(false)),
			(Bob, call(&toggle_at, ink("flip", ()))),
			(Alice, disable(true)),
			(Bob, call(&proxy_at, ink("become_code", hash(&toggle)))),
			(Bob, call(&mortal_at, ink("end", ()))),
			(Bob, call(&mortal_at, ink("end", ()))),
		],
		// The terminated contract's storage is deleted while the chain idles.
		vec![],
	]
}

fn build(chain: &mut Chain, calls: &[(Sr25519Keyring, RuntimeCall)]) -> Built {
	let transactions: Vec<UncheckedExtrinsic> =
		calls.iter().map(|(signer, call)| chain.sign(*signer, call.clone())).collect();
	chain.build(transactions)
}

#[test]
fn building_natively_building_in_wasm_and_importing_agree() {
	let (mut native, mut wasm) = (Chain::new(Engine::Native), Chain::new(Engine::Wasm));
	let (mut import, mut import_native) = (Chain::new(Engine::Wasm), Chain::new(Engine::Native));
	let (mut succeeded, mut failed) = (0, 0);
	for calls in scenario() {
		// The signatures are random, so both build from the same transactions.
		let transactions: Vec<_> =
			calls.iter().map(|(signer, call)| native.sign(*signer, call.clone())).collect();
		let built = native.build(transactions.clone());
		let in_wasm = wasm.build(transactions);
		assert_eq!(built.results, in_wasm.results);
		assert_eq!(built.events, in_wasm.events);
		assert_eq!(built.block, in_wasm.block);
		import.import(&built.block);
		import_native.import(&in_wasm.block);
		for result in &built.results {
			match result.expect("all transactions are valid") {
				Ok(()) => succeeded += 1,
				Err(_) => failed += 1,
			}
		}
	}
	// Timestamps and calls that succeed, then calls that fail.
	assert_eq!((succeeded, failed), (5 + 23, 7));
}

#[test]
fn a_call_crosses_three_contracts() {
	let mut chain = Chain::new(Engine::Wasm);
	let blocks = scenario();
	build(&mut chain, &blocks[0]);
	build(&mut chain, &blocks[1][..1]);
	let called = chain.read(|| {
		frame_system::Pallet::<Runtime>::read_events_no_consensus()
			.filter(|record| matches!(record.event, RuntimeEvent::Contracts(Event::Called { .. })))
			.count()
	});
	// The accumulator twice, the adder, and the caller itself.
	assert_eq!(called, 4);
}

#[test]
fn dry_runs_agree_natively_and_in_wasm_and_with_the_transaction() {
	let (mut native, mut wasm) = (Chain::new(Engine::Native), Chain::new(Engine::Wasm));
	let blocks = scenario();
	let transactions: Vec<_> =
		blocks[0].iter().map(|(signer, call)| native.sign(*signer, call.clone())).collect();
	native.build(transactions.clone());
	wasm.build(transactions);
	let code = contract("caller");
	let hashes = ["accumulator", "adder", "subber"].map(|name| hash(&contract(name)));
	let caller = address(Alice, &code, &ink("new", (5i32, 0u32, hashes)));
	let input = (
		Alice.to_account_id(),
		caller.clone(),
		0 as Balance,
		Option::<Weight>::None,
		Option::<Balance>::None,
		ink("apply", 7i32),
	);
	type Called = ContractExecResult<Balance, EventRecord>;
	let dry_native: Called = native.api("ContractsApi_call", &input);
	let dry_wasm: Called = wasm.api("ContractsApi_call", &input);
	assert_eq!(dry_native.encode(), dry_wasm.encode());
	let output = dry_wasm.result.expect("the call works").data;
	// `Ok(12)` in ink!'s encoding.
	assert_eq!(output, Ok::<i32, ()>(12).encode());

	let upload = (
		Alice.to_account_id(),
		0 as Balance,
		Option::<Weight>::None,
		Option::<Balance>::None,
		Code::<Hash>::Upload(b"\0asm broken".to_vec()),
		Vec::<u8>::new(),
		Vec::<u8>::new(),
	);
	type Instantiated = ContractInstantiateResult<AccountId32, Balance, EventRecord>;
	let native_result: Instantiated = native.api("ContractsApi_instantiate", &upload);
	let wasm_result: Instantiated = wasm.api("ContractsApi_instantiate", &upload);
	assert_eq!(native_result.encode(), wasm_result.encode());
	assert!(wasm_result.result.is_err() && !wasm_result.debug_message.is_empty());
}

/// Dry runs are free, so they must end at the weight of a block.
#[test]
fn a_dry_run_without_end_ends_with_the_weight_of_a_block() {
	let mut chain = Chain::new(Engine::Wasm);
	let code = wat::parse_str(
		r#"(module (import "env" "memory" (memory 1 1))
			(func (export "deploy")) (func (export "call") (loop (br 0))))"#,
	)
	.expect("the module is well-formed");
	build(&mut chain, &[(Alice, instantiate(&code, vec![], 0))]);
	let input = (
		Alice.to_account_id(),
		address(Alice, &code, &[]),
		0 as Balance,
		Some(Weight::MAX),
		Option::<Balance>::None,
		Vec::<u8>::new(),
	);
	let outcome: ContractExecResult<Balance, EventRecord> = chain.api("ContractsApi_call", input);
	let block: BlockWeights = <Runtime as frame_system::Config>::BlockWeights::get();
	assert!(outcome.result.is_err());
	assert!(outcome.gas_consumed.all_lte(block.max_block), "{}", outcome.gas_consumed);
	assert!(outcome.gas_consumed.ref_time() > block.max_block.ref_time() / 2);
}

/// The largest code with all functions translated, the largest memory, and the greatest depth.
#[test]
fn the_deepest_call_of_the_largest_code_fits_the_heap() {
	let step = "(global.set $g (i32.add (global.get $g) (i32.const 1)))".repeat(17_500);
	let code = wat::parse_str(format!(
		r#"(module
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal0" "address" (func $address (param i32 i32)))
			(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
			(import "env" "memory" (memory 16 16))
			(global $g (mut i32) (i32.const 0))
			(func (export "deploy"))
			(func (export "call")
				(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))
				{step}
				(if (i32.load (i32.const 4)) (then
					(i32.store (i32.const 4) (i32.sub (i32.load (i32.const 4)) (i32.const 1)))
					(i32.store (i32.const 96) (i32.const 32))
					(call $address (i32.const 100) (i32.const 96))
					(if (call $call (i32.const 8) (i32.const 100) (i64.const 0) (i32.const 2000)
							(i32.const 4) (i32.const 4) (i32.const -1) (i32.const 0))
						(then unreachable))))))"#
	))
	.expect("is a module");
	assert!((120_000..=123 * 1024).contains(&code.len()), "{} bytes", code.len());
	let mut chain = Chain::new(Engine::Wasm);
	let contract = address(Alice, &code, &[]);
	let built = build(
		&mut chain,
		&[
			(Alice, instantiate(&code, vec![], 0)),
			(Alice, call(&contract, 5u32.encode())),
			(Alice, call(&contract, 6u32.encode())),
		],
	);
	let outcomes: Vec<bool> =
		built.results.iter().map(|result| matches!(result, Ok(Ok(())))).collect();
	assert_eq!(outcomes, [true, true, true, false]);
}

/// Calls four contracts with large modules in turn, twice. The module cache does not hold all of
/// them, so modules are loaded again.
#[test]
fn a_module_cache_that_evicts_agrees_natively_in_wasm_and_on_import() {
	let caller = wat::parse_str(
		r#"(module
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
			(import "env" "memory" (memory 1 1))
			(func (export "deploy"))
			(func (export "call") (local $at i32)
				(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 4) (i32.const 0))
				(loop $next
					(if (call $call (i32.const 0) (i32.add (i32.const 4) (local.get $at)) (i64.const 0)
							(i32.const 2000) (i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0))
						(then unreachable))
					(local.set $at (i32.add (local.get $at) (i32.const 32)))
					(br_if $next (i32.lt_u (local.get $at) (i32.load (i32.const 0)))))))"#,
	)
	.expect("is a module");
	let step = "(drop (i32.const 1))".repeat(38_000);
	let large = |seed: u32| {
		wat::parse_str(format!(
			r#"(module (import "env" "memory" (memory 2 16)) (func (export "deploy"))
				(func (export "call") (drop (i32.const {seed})) {step}))"#
		))
		.expect("is a module")
	};
	let codes: Vec<Vec<u8>> = (0..4).map(large).collect();
	let mut prepare = vec![(Alice, instantiate(&caller, vec![], 0))];
	prepare.extend(codes.iter().map(|code| (Alice, instantiate(code, vec![], 0))));
	let caller = address(Alice, &caller, &[]);
	let input = |order: &[usize]| -> Vec<u8> {
		order.iter().flat_map(|i| address(Alice, &codes[*i], &[]).encode()).collect()
	};
	let in_turn = input(&[0, 1, 2, 3, 0, 1, 2, 3]);
	let by_two = input(&[0, 0, 1, 1, 2, 2, 3, 3]);
	let calls = [&in_turn, &by_two].map(|data| {
		let call = Call::call {
			dest: MultiAddress::Id(caller.clone()),
			value: 0,
			// Eight large modules to load.
			gas_limit: Weight::from_parts(GAS.ref_time(), 2_000_000),
			storage_deposit_limit: None,
			data: data.clone(),
		};
		(Alice, call.into())
	});

	let (mut native, mut wasm) = (Chain::new(Engine::Native), Chain::new(Engine::Wasm));
	let mut import = Chain::new(Engine::Wasm);
	for (at, calls) in [&prepare[..], &calls[..]].into_iter().enumerate() {
		if at == 1 {
			let mut weights = Vec::new();
			for input in [&in_turn, &by_two] {
				let input = (
					Alice.to_account_id(),
					caller.clone(),
					0 as Balance,
					Option::<Weight>::None,
					Option::<Balance>::None,
					input.clone(),
				);
				type Called = ContractExecResult<Balance, EventRecord>;
				let dry_native: Called = native.api("ContractsApi_call", &input);
				let dry_wasm: Called = wasm.api("ContractsApi_call", &input);
				assert_eq!(dry_native.encode(), dry_wasm.encode());
				assert!(dry_wasm.result.is_ok());
				weights.push(dry_wasm.gas_consumed.proof_size());
			}
			// In turn, each module is evicted before its next call.
			assert!(weights[0] > weights[1] + 4 * codes[0].len() as u64, "{weights:?}");
		}
		let transactions: Vec<_> =
			calls.iter().map(|(signer, call)| native.sign(*signer, call.clone())).collect();
		let built = native.build(transactions.clone());
		assert_eq!(wasm.build(transactions), built);
		let succeeded = built.results.iter().all(|result| matches!(result, Ok(Ok(()))));
		assert!(succeeded, "block {at}: {:?}", built.results);
		import.import(&built.block);
	}
}

#[test]
fn the_blob_is_built_from_this_runtime() {
	let mut wasm = Chain::new(Engine::Wasm);
	let version: sp_version::RuntimeVersion = wasm.api("Core_version", ());
	assert_eq!(version, lean_contracts_runtime::VERSION);
	println!("the runtime's blob has {} bytes", blob().len());
}

/// Short entries are many times as large in memory as they are encoded: the blob must not decode
/// them.
#[test]
fn a_trace_of_the_largest_size_and_the_shortest_entries_fits_the_heap() {
	let mut chain = Chain::new(Engine::Wasm);
	let code = wat::parse_str(
		r#"(module (import "env" "memory" (memory 1 1))
			(import "seal0" "caller_is_origin" (func $ask (result i32)))
			(func (export "deploy"))
			(func (export "call") (local i32) (loop $next
				(drop (call $ask))
				(local.set 0 (i32.add (local.get 0) (i32.const 1)))
				(br_if $next (i32.lt_u (local.get 0) (i32.const 200000))))))"#,
	)
	.expect("the module is well-formed");
	build(&mut chain, &[(Alice, instantiate(&code, vec![], 0))]);
	let config = TraceConfig { max_bytes: u32::MAX, ..TraceConfig::default() };
	let to = address(Alice, &code, &[]);
	let input = (Alice.to_account_id(), to, 0 as Balance, Option::<Weight>::None);
	let input = (input, Option::<Balance>::None, Vec::<u8>::new(), config);
	let traced: TracedCall<AccountId32, Balance, Hash, EventRecord> =
		chain.api("TraceApi_trace_call", input);
	assert_eq!(traced.result.result.map(|output| output.data), Ok(vec![]));
	assert!(traced.trace.truncated);
	let bytes = traced.trace.steps.encoded_size();
	let most = TraceConfig::MAX_BYTES as usize;
	assert!((most - 100..=most + 4).contains(&bytes), "{bytes}");
	assert!(traced.trace.steps.len() > 200_000, "{}", traced.trace.steps.len());
}
