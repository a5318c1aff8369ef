//! Chain extensions: their input and output, their results, their abilities, and chains without
//! any.

use super::fixtures::call_and_return_code;
use crate::{
	chain_extension::{
		BufInBufOutState, ChainExtension, Environment, Ext, InitState, OnlyInState,
		RegisteredChainExtension, Result, RetVal, ReturnFlags, SysConfig,
	},
	mock::*,
	Config, Determinism, Error, Key,
};
use codec::{Decode, Encode};
use frame_support::{parameter_types, traits::Randomness, weights::Weight};

parameter_types! {
	pub static Enabled: bool = true;
}

/// The charge of each function of [`Echo`].
const WEIGHT: Weight = Weight::from_parts(1_000_000, 100);

/// An extension with one function for each of its abilities.
#[derive(Default)]
pub struct Echo;

impl<T: Config> ChainExtension<T> for Echo {
	fn call<E: Ext<T = T>>(&mut self, mut env: Environment<E, InitState>) -> Result<RetVal> {
		let charged = env.charge_weight(WEIGHT)?;
		match env.func_id() {
			0 => echo(env.buf_in_buf_out()),
			1 => Ok(RetVal::Converging(sum(&env.only_in()))),
			2 => {
				let mut env = env.prim_in_buf_out();
				let numbers = [env.val0(), env.val1()];
				env.write(&numbers.encode(), false, None)?;
				Ok(RetVal::Converging(0))
			},
			3 => {
				let env = env.buf_in_buf_out();
				Ok(RetVal::Diverging { flags: ReturnFlags::REVERT, data: env.read(4)? })
			},
			4 => {
				env.adjust_weight(charged, WEIGHT / 4);
				Ok(RetVal::Converging(0))
			},
			5 => tell(env.buf_in_buf_out()),
			6 => relay(env.buf_in_buf_out()),
			7 => {
				let mut env = env.buf_in_buf_out();
				let mut buffer = [7; 8];
				let mut filled = &mut buffer[..];
				env.read_into(&mut filled)?;
				let filled = filled.len() as u32;
				env.write(&buffer, true, None)?;
				Ok(RetVal::Converging(filled))
			},
			8 => {
				let mut env = env.buf_in_buf_out();
				let (bounded, len) = (env.read_as::<u32>()?, env.in_len());
				let unbounded = env.read_as_unbounded::<(u32, Vec<u8>)>(len)?;
				env.write(&(bounded, unbounded).encode(), false, None)?;
				Ok(RetVal::Converging(0))
			},
			9 => act(env.buf_in_buf_out()),
			11 => call_and_undo(env.buf_in_buf_out()),
			12 => lock_each(env.buf_in_buf_out()),
			_ => Err("no such function".into()),
		}
	}

	fn enabled() -> bool {
		Enabled::get()
	}
}

impl<T: Config> RegisteredChainExtension<T> for Echo {
	const ID: u16 = 0;
}

/// Writes its input, at a price per byte.
fn echo<E: Ext>(mut env: Environment<'_, '_, E, BufInBufOutState>) -> Result<RetVal> {
	let input = env.read(256)?;
	env.write(&input, true, Some(Weight::from_parts(1_000, 0)))?;
	Ok(RetVal::Converging(env.in_len()))
}

fn sum<E: Ext>(env: &Environment<E, OnlyInState>) -> u32 {
	env.val0() + env.val1() + env.val2() + env.val3()
}

/// Writes the information that the contract has about itself.
fn tell<E: Ext>(mut env: Environment<E, BufInBufOutState>) -> Result<RetVal>
where
	E::T: SysConfig,
{
	let ext = env.ext();
	let told = (
		ext.address().clone(),
		ext.caller().account_id()?.clone(),
		(ext.value_transferred(), ext.block_number(), *ext.own_code_hash()),
		(ext.is_read_only(), ext.caller_is_origin(), ext.caller_is_root()),
		(*ext.now(), ext.nonce(), ext.reentrance_count(), ext.max_value_size()),
		ext.random(b"subject"),
		(ext.contract_info().code_hash, ext.locked_delegate_dependencies_count() as u32),
		(ext.balance(), ext.minimum_balance(), ext.debug_buffer_enabled()),
	);
	assert!(ext.gas_meter().gas_left().ref_time() > 0);
	assert_eq!(ext.code_hash(&told.0), ext.is_contract(&told.0).then_some(told.2 .2));
	assert_eq!(ext.append_debug_buffer("the extension was here"), ext.debug_buffer_enabled());
	env.write(&told.encode(), false, None)?;
	Ok(RetVal::Converging(0))
}

/// Calls the contract at the beginning of its input, with the rest of the input.
fn relay<E: Ext>(mut env: Environment<E, BufInBufOutState>) -> Result<RetVal> {
	let len = env.in_len();
	let (to, read_only, input): (<E::T as SysConfig>::AccountId, bool, Vec<u8>) =
		env.read_as_unbounded(len)?;
	let called =
		env.ext().call(Weight::zero(), 0u32.into(), to, 0u32.into(), input, true, read_only);
	match called {
		Ok(output) => {
			let written = output.data.len().min(256);
			env.write(&output.data[..written], true, None)?;
			Ok(RetVal::Converging(output.did_revert().into()))
		},
		Err(_) => Ok(RetVal::Converging(2)),
	}
}

/// Locks each module whose hash is in its input, even after a failure. Returns the number of
/// failures.
fn lock_each<E: Ext>(mut env: Environment<E, BufInBufOutState>) -> Result<RetVal> {
	let len = env.in_len();
	let hashes: Vec<crate::CodeHash<E::T>> = env.read_as_unbounded(len)?;
	let mut refused = 0;
	for hash in hashes {
		refused += u32::from(env.ext().lock_delegate_dependency(hash).is_err());
	}
	Ok(RetVal::Converging(refused))
}

/// Calls the contract in its input with each of the inputs there, and reverts all of it.
fn call_and_undo<E: Ext>(mut env: Environment<E, BufInBufOutState>) -> Result<RetVal> {
	let len = env.in_len();
	let (to, inputs): (<E::T as SysConfig>::AccountId, Vec<Vec<u8>>) =
		env.read_as_unbounded(len)?;
	let undone = frame_support::storage::with_storage_layer(|| {
		for input in inputs {
			let called = env.ext().call(
				Weight::zero(),
				0u32.into(),
				to.clone(),
				0u32.into(),
				input,
				true,
				false,
			);
			assert!(called.is_ok_and(|output| !output.did_revert()));
		}
		Err::<(), _>(sp_runtime::DispatchError::Other("undone"))
	});
	assert!(undone.is_err());
	Ok(RetVal::Converging(0))
}

/// Transfers, stores, emits.
fn act<E: Ext>(mut env: Environment<E, BufInBufOutState>) -> Result<RetVal> {
	let to: <E::T as SysConfig>::AccountId = env.read_as()?;
	let key = Key::<E::T>::variable(b"extension").ok_or("too long")?;
	let ext = env.ext();
	ext.transfer(&to, 100u32.into())?;
	if ext.set_storage(&key, Some(b"stored"))?.is_some() {
		return Err("it acts only once".into());
	}
	assert_eq!(ext.get_storage(&key), Some(b"stored".to_vec()));
	assert_eq!(ext.get_storage_size(&key), Some(6));
	assert_eq!(ext.set_transient_storage(&key, Some(b"for now"))?, None);
	assert_eq!(ext.get_transient_storage(&key), Some(b"for now".to_vec()));
	assert_eq!(ext.get_transient_storage_size(&key), Some(7));
	ext.deposit_event(vec![Default::default()], b"event".to_vec());
	Ok(RetVal::Converging(0))
}

/// Counts its calls in one frame.
#[derive(Default)]
pub struct Scratch {
	calls: u32,
}

impl<T: Config> ChainExtension<T> for Scratch {
	fn call<E: Ext<T = T>>(&mut self, env: Environment<E, InitState>) -> Result<RetVal> {
		self.calls += 1;
		match env.func_id() {
			0 => Ok(RetVal::Converging(self.calls)),
			_ => relay(env.buf_in_buf_out()),
		}
	}

	fn enabled() -> bool {
		Enabled::get()
	}
}

impl<T: Config> RegisteredChainExtension<T> for Scratch {
	const ID: u16 = 1;
}

/// An extension that is never enabled.
#[derive(Default)]
pub struct Off;

impl<T: Config> ChainExtension<T> for Off {
	fn call<E: Ext<T = T>>(&mut self, _: Environment<E, InitState>) -> Result<RetVal> {
		unreachable!("it is not enabled")
	}

	fn enabled() -> bool {
		false
	}
}

impl<T: Config> RegisteredChainExtension<T> for Off {
	const ID: u16 = 2;
}

/// Calls the extension with the id at the beginning of its input, and the rest of the input.
/// Returns the result of the last call, and the output, or 1024 bytes if nothing was written.
fn caller(times: usize, output: &str) -> Vec<u8> {
	let call = format!(
		"(i32.store (i32.const 1500) (call $extension (i32.load (i32.const 16)) (i32.const 20)
			(i32.sub (i32.load (i32.const 0)) (i32.const 4)) {output} (i32.const 8)))"
	)
	.repeat(times);
	contract(
		r#"(import "seal0" "seal_call_chain_extension"
				(func $extension (param i32 i32 i32 i32 i32) (result i32)))
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#,
		"",
		&format!(
			"(i32.store (i32.const 0) (i32.const 1024)) (i32.store (i32.const 8) (i32.const 1024))
				(call $input (i32.const 16) (i32.const 0)) {call}
				(call $return (i32.const 0) (i32.const 1500)
					(i32.add (i32.const 4) (i32.load (i32.const 8))))"
		),
		"",
	)
}

const OUTPUT: &str = "(i32.const 1504)";

fn id(extension: u16, function: u16) -> u32 {
	u32::from(extension) << 16 | u32::from(function)
}

/// Result and output of a function of [`Echo`].
#[track_caller]
fn answer(account: &AccountId, function: u16, input: &[u8]) -> (u32, Vec<u8>) {
	let output = call(account, [&id(0, function).encode(), input].concat()).result.unwrap();
	(u32::decode(&mut &output.data[..4]).unwrap(), output.data[4..].to_vec())
}

#[test]
fn buffers_and_numbers_reach_an_extension_and_come_back() {
	on_chain(|| {
		let account = instantiate(caller(1, OUTPUT));
		assert_eq!(answer(&account, 0, b"hello"), (5, b"hello".to_vec()));
		assert_eq!(answer(&account, 1, b"four").0, 20 + 4 + 1504 + 8);
		assert_eq!(answer(&account, 2, b"four"), (0, [20u32, 4].encode()));
		assert_eq!(answer(&account, 7, b"abc"), (3, b"abc\x07\x07\x07\x07\x07".to_vec()));
		assert_eq!(answer(&account, 7, b"0123456789"), (8, b"01234567".to_vec()));
		let long = (5u32, vec![1u8, 2, 3]);
		assert_eq!(answer(&account, 8, &long.encode()), (0, (5u32, long).encode()));
	});
}

#[test]
fn an_extension_ends_the_contract_or_fails_it() {
	on_chain(|| {
		let account = instantiate(caller(1, OUTPUT));
		let output =
			call(&account, [&id(0, 3).encode()[..], b"diverging"].concat()).result.unwrap();
		assert!(output.did_revert());
		assert_eq!(output.data, b"dive");
		let failed = call(&account, id(0, 99).encode()).result.unwrap_err();
		assert_eq!(failed, "no such function".into());
		for (extension, function) in [(2, 0), (3, 0)] {
			let failed = call(&account, id(extension, function).encode()).result.unwrap_err();
			assert_eq!(failed, Error::<Test>::NoChainExtension.into());
		}
		// The caller learns that it trapped, and continues.
		let outer = instantiate(call_and_return_code());
		let input = [&0u32.encode()[..], &account.encode(), &id(0, 99).encode()].concat();
		assert_eq!(call(&outer, input).result.unwrap().data, 1u32.encode());
	});
}

#[test]
fn weight_is_charged_corrected_and_counted_per_byte_that_is_written() {
	on_chain(|| {
		let account = instantiate(caller(1, OUTPUT));
		let used = |function, input: &[u8]| {
			call(&account, [&id(0, function).encode(), input].concat()).gas_consumed
		};
		// Both calls differ only in the weight that is given back. Fuel depends only on the path
		// through the contract.
		assert_eq!(used(1, b"").saturating_sub(used(4, b"")), WEIGHT - WEIGHT / 4);
		let difference = used(0, &[0; 110]).saturating_sub(used(0, &[0; 10]));
		assert!(difference.ref_time() >= 100_000, "{difference:?}");
		// Nothing is written, so nothing is charged for it.
		let skipping = instantiate(caller(1, "(i32.const -1)"));
		let skipped = |input: &[u8]| call(&skipping, [&id(0, 0).encode(), input].concat());
		let outcome = skipped(&[0; 110]);
		let difference = outcome.gas_consumed.saturating_sub(skipped(&[0; 10]).gas_consumed);
		assert!(difference.ref_time() < 100_000, "{difference:?}");
		let too_little = Weight::from_parts(0, 0).saturating_add(outcome.gas_required) - WEIGHT / 2;
		let failed = call_with(&skipping, 0, too_little, None, id(0, 0).encode());
		assert_eq!(failed.result.unwrap_err(), Error::<Test>::OutOfGas.into());
	});
}

#[test]
fn buffers_outside_of_the_memory_and_too_small_ones_are_refused() {
	on_chain(|| {
		let outside = instantiate(caller(1, "(i32.const 65535)"));
		let failed = |account, function, input: &[u8]| {
			call(account, [&id(0, function).encode(), input].concat()).result.unwrap_err()
		};
		assert_eq!(failed(&outside, 0, b"hello"), Error::<Test>::OutOfBounds.into());
		let account = instantiate(caller(1, OUTPUT));
		assert_eq!(failed(&account, 8, &[1, 2, 3, 4, 9]), Error::<Test>::DecodingFailed.into());
		// The second call finds the length that the first wrote.
		let twice = instantiate(caller(2, OUTPUT));
		assert!(call(&twice, [&id(0, 0).encode()[..], b"same"].concat()).result.is_ok());
	});
}

#[test]
fn an_extension_reaches_what_its_contract_does() {
	on_chain(|| {
		let account = instantiate(caller(1, OUTPUT));
		let info = || crate::ContractInfoOf::<Test>::get(&account).unwrap();
		let code_hash = info().code_hash;
		let balance = Balances::free_balance(&account);
		let told = (
			account.clone(),
			ALICE,
			(0u64, 1u64, code_hash),
			(false, true, false),
			(0u64, 1u64, 0u32, 16 * 1024u32),
			(Subjects::random(b"subject")),
			(code_hash, 0u32),
			(balance - 10, 10u64, true),
		);
		let outcome = call(&account, id(0, 5).encode());
		assert_eq!(outcome.result.unwrap().data[4..], told.encode());
		assert_eq!(outcome.debug_message, b"the extension was here");

		let before = Balances::free_balance(BOB);
		let held = Balances::reserved_balance(&account);
		let acted = call(&account, [id(0, 9).encode(), BOB.encode()].concat());
		assert_eq!(acted.result.unwrap().data[..4], 0u32.encode());
		assert_eq!(Balances::free_balance(BOB), before + 100);
		let key = Key::<Test>::variable(b"extension").unwrap();
		assert_eq!(info().read(&key), Some(b"stored".to_vec()));
		assert_eq!(Balances::reserved_balance(&account) - held, 6 + 100, "six bytes and an item");
		System::assert_has_event(
			crate::Event::ContractEmitted { contract: account, data: b"event".to_vec() }.into(),
		);
	});
}

#[test]
fn a_dependency_that_an_extension_could_not_lock_costs_no_deposit() {
	on_chain(|| {
		let account = instantiate(caller(1, OUTPUT));
		let codes: Vec<_> = (0..33)
			.map(|n| {
				let code = contract("", "", &format!("(drop (i32.const {n}))"), "");
				Contracts::bare_upload_code(ALICE, code, None, Determinism::Enforced)
					.unwrap()
					.code_hash
			})
			.collect();
		let held = Balances::reserved_balance(&account);
		// The last of the 33 is one too many.
		for (codes, refused) in codes.chunks(11).zip([0u32, 0, 1]) {
			let outcome = call(&account, [id(0, 12).encode(), codes.to_vec().encode()].concat());
			assert_eq!(outcome.result.unwrap().data[..4], refused.encode());
		}
		let after = crate::ContractInfoOf::<Test>::get(&account).unwrap();
		assert_eq!(after.delegate_dependencies.len(), 32);
		let booked: u64 = after.delegate_dependencies.values().sum();
		assert_eq!(Balances::reserved_balance(&account) - held, booked);
		let counted = |code| crate::CodeInfoOf::<Test>::get(code).unwrap().refcount;
		assert_eq!((counted(codes[31]), counted(codes[32])), (1, 0));
	});
}

#[test]
fn an_extension_calls_contracts_and_is_told_of_read_only_calls() {
	on_chain(|| {
		let (outer, inner) = (instantiate(caller(1, OUTPUT)), instantiate(caller(2, OUTPUT)));
		let relayed = |read_only: bool, input: Vec<u8>| {
			answer(&outer, 6, &(inner.clone(), read_only, input).encode())
		};
		let echoed = [&id(0, 0).encode()[..], b"to and fro"].concat();
		assert_eq!(relayed(false, echoed), (0, [&10u32.encode()[..], b"to and fro"].concat()));
		assert_eq!(relayed(false, id(0, 99).encode()).0, 2);
		let acts = [id(0, 9).encode(), BOB.encode()].concat();
		assert_eq!(relayed(true, id(0, 5).encode()).0, 0);
		assert_eq!(relayed(false, acts).0, 2, "the key was there the second time");
		let told = relayed(true, id(0, 5).encode()).1;
		let (_, caller, _, read_only): (AccountId, AccountId, (u64, u64, [u8; 32]), bool) =
			Decode::decode(&mut &told[4..]).unwrap();
		assert_eq!((caller, read_only), (outer, true));
	});
}

#[test]
fn each_frame_has_an_extension_of_its_own() {
	on_chain(|| {
		let contract = instantiate(caller(3, OUTPUT));
		let counted = |account: &AccountId| {
			call(account, id(1, 0).encode()).result.unwrap().data[..4].to_vec()
		};
		assert_eq!(counted(&contract), 3u32.encode());
		assert_eq!(counted(&contract), 3u32.encode(), "another call, another extension");
		// Frames with the same code: the inner one counts its own calls.
		let input = (contract.clone(), false, id(1, 0).encode()).encode();
		let output = call(&contract, [id(1, 1).encode(), input].concat()).result.unwrap().data;
		assert_eq!(output[4..8], 3u32.encode());
	});
}

#[test]
fn without_an_extension_codes_that_import_one_are_refused_and_stored_ones_fail_when_they_call_it() {
	on_chain(|| {
		let stored = instantiate(caller(1, OUTPUT));
		Enabled::set(false);
		let code = caller(2, OUTPUT);
		let outcome = try_instantiate(code.clone(), 0, vec![], &[]);
		let text = String::from_utf8(outcome.debug_message).unwrap();
		assert_eq!(outcome.result.unwrap_err(), Error::<Test>::NoChainExtension.into());
		assert!(text.contains("seal0::seal_call_chain_extension"), "{text}");
		let uploaded = Contracts::bare_upload_code(ALICE, code, None, Determinism::Enforced);
		assert_eq!(uploaded.unwrap_err(), Error::<Test>::NoChainExtension.into());
		for plan in [true, false] {
			if !plan {
				let _ = crate::LinkPlanOf::<Test>::clear(u32::MAX, None);
			}
			let failed = call(&stored, id(0, 0).encode()).result.unwrap_err();
			assert_eq!(failed, Error::<Test>::NoChainExtension.into(), "with a plan: {plan}");
		}
		Enabled::set(true);
		assert!(call(&stored, id(0, 0).encode()).result.is_ok());
	});
}
