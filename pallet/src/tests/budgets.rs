//! `integrity_test` refuses a configuration that does not fit into memory, and names the figures.

use crate::mock::*;
use crate::WeightInfo;
use codec::Encode;
use frame_support::{assert_ok, traits::Hooks, weights::Weight};

#[test]
fn the_usual_limits_fit() {
	Contracts::integrity_test();
}

#[test]
fn blocks_of_usual_times_fit() {
	for seconds in [2, 4, 12] {
		BlockMilliseconds::set(seconds * 1_000);
		Contracts::integrity_test();
	}
}

#[test]
fn depths_and_lengths_of_codes_that_chains_have_fit() {
	for depth in [5, 16, 23] {
		for code in [123, 256] {
			MaxDepth::set(depth);
			CodeLen::set(code * 1024);
			Contracts::integrity_test();
		}
	}
}

/// The advice in the message is sufficient, and not much more than that.
#[test]
fn where_the_heap_has_no_room_the_message_says_which_numbers_would_fit() {
	let refused = || {
		let result = std::panic::catch_unwind(Contracts::integrity_test);
		result.err().map(|text| *text.downcast::<String>().expect("the message has figures"))
	};
	let number_after = |text: &str, before: &str| -> u32 {
		let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{before} in {text}"));
		let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
		rest[..digits].parse().unwrap()
	};
	MaxDepth::set(100);
	let advice = refused().expect("there is no room for so many frames");
	let heap = number_after(&advice, "Give the runtime ");
	RuntimeMemory::set(heap);
	assert_eq!(refused(), None, "{advice}");
	RuntimeMemory::set(heap - (2 << 20));
	assert!(refused().is_some(), "{advice}");
	RuntimeMemory::set(128 << 20);
	let fewer = number_after(&advice, "set MaxCallDepth to at most ");
	MaxDepth::set(fewer);
	assert_eq!(refused(), None, "{advice}");
	MaxDepth::set(fewer + 1);
	assert!(refused().is_some(), "{advice}");
}

/// Nested calls of large modules end where the heap ends, whatever [`crate::Config::MaxCallDepth`]
/// allows.
#[test]
fn frames_of_large_codes_are_refused_before_they_outgrow_the_heap() {
	on_chain(|| {
		MaxDepth::set(23);
		let filled = |salt: u32| {
			// Calls the account at the beginning of its input, with the rest of the input.
			let data = "a".repeat(100 * 1024);
			contract(
				r#"(import "seal0" "input" (func $input (param i32 i32)))
					(import "seal1" "call" (func $call
						(param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))"#,
				"",
				"(i32.store (i32.const 0) (i32.const 1024)) (call $input (i32.const 16) (i32.const 0))
					(if (i32.load (i32.const 0)) (then (if (call $call (i32.const 8) (i32.const 16)
						(i64.const 0) (i32.const 1060) (i32.const 48)
						(i32.sub (i32.load (i32.const 0)) (i32.const 32)) (i32.const -1) (i32.const 0))
						(then unreachable))))",
				&format!(r#"(global i32 (i32.const {salt})) (data (i32.const 4096) "{}")"#, &data[..50_000]),
			)
		};
		let chain = |accounts: &[AccountId]| {
			let (first, rest) = accounts.split_first().unwrap();
			let input: Vec<u8> = rest.iter().flat_map(|account| account.encode()).collect();
			let outcome = call_with(first, 0, GAS * 10, None, input);
			let text = String::from_utf8(outcome.debug_message).unwrap();
			(outcome.result, text)
		};
		let accounts: Vec<_> = (0..20).map(|salt| instantiate(filled(salt))).collect();
		let (result, text) = chain(&accounts[..6]);
		assert!(result.is_ok(), "{result:?} {text}");
		let (result, text) = chain(&accounts);
		assert_eq!(result.unwrap_err(), crate::Error::<Test>::ContractTrapped.into());
		assert!(text.contains("nested contracts of this call"), "{text}");
		// One module in all frames takes the heap of one module: 20 frames of it fit.
		let one = vec![accounts[0].clone(); 20];
		assert_ok!(chain(&one).0);
	});
}

#[test]
#[should_panic(expected = "101 frames (MaxCallDepth + 1)")]
fn more_frames_than_the_heap_has_room_for_are_refused() {
	MaxDepth::set(100);
	Contracts::integrity_test();
}

#[test]
#[should_panic(expected = "Limits::module_cache = 104857600")]
fn a_module_cache_that_fills_the_heap_is_refused() {
	ModuleCache::set(100 * 1024 * 1024);
	Contracts::integrity_test();
}

#[test]
#[should_panic(expected = "storage values of 1048704 bytes")]
fn values_of_which_a_block_could_write_too_many_are_refused() {
	PayloadLen::set(1024 * 1024);
	BlockMilliseconds::set(12_000);
	Contracts::integrity_test();
}

/// Earlier weights come from a benchmark that made a single `seal_call`.
#[test]
fn weights_of_earlier_benchmarks_are_refused() {
	let earlier = Weight::from_parts(9_518_300, 0);
	let caller = Weight::from_parts(10_388_400, 0);
	let refused = |call| {
		std::panic::catch_unwind(|| {
			crate::config::budgets::assert_loops_were_measured(call, caller)
		})
		.is_err()
	};
	assert!(refused(earlier));
	assert!(!refused(earlier * 35));
	assert!(!refused(<Test as crate::Config>::WeightInfo::seal_call()));
}
