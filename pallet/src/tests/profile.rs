//! A profile tells what each function used, exactly, and a failure which functions were open.

use super::{
	fixtures,
	trace::{assert_tracing_changes_nothing, entries, traced},
};
use crate::{
	mock::*,
	trace::{
		Context, Entry, FrameEnd, FrameKind, Profile, ProfileNode, Trace, TraceConfig, TracedCall,
	},
	Error,
};
use codec::Encode;
use contracts_host_api::FunctionId;
use frame_support::weights::Weight;
use sp_core::H256;

/// Traces a call without input, and asserts that the trace changes nothing.
fn profiled(code: Vec<u8>) -> (Result<(), sp_runtime::DispatchError>, Trace<AccountId, u64, H256>) {
	let account = instantiate(code);
	assert_tracing_changes_nothing(ALICE, account.clone(), 0, GAS, None, vec![]);
	let TracedCall { result, trace } = traced(&account, GAS, vec![], TraceConfig::default());
	(result.result.map(|_| ()), trace)
}

fn profile(trace: &Trace<AccountId, u64, H256>) -> &Profile<H256> {
	trace.profile.as_ref().expect("functions were recorded")
}

/// The nodes of a function, with the contexts that they were entered from, outermost first.
fn of_function(profile: &Profile<H256>, index: u32) -> Vec<(Vec<Context>, &ProfileNode)> {
	let path = |node: &ProfileNode| {
		let mut path = Vec::new();
		let mut at = node.parent;
		loop {
			let parent = &profile.nodes[at as usize];
			path.insert(0, parent.context);
			if parent.parent == at {
				return path;
			}
			at = parent.parent;
		}
	};
	let nodes = profile.nodes.iter();
	let nodes = nodes.filter(|node| node.context == Context::Function(index));
	nodes.map(|node| (path(node), node)).collect()
}

/// Functions that were open when the first frame failed.
fn open(trace: &Trace<AccountId, u64, H256>) -> Vec<u32> {
	let mut ends = entries(trace).into_iter().filter_map(|entry| match entry {
		Entry::End(FrameEnd { open, .. }) => Some(open),
		_ => None,
	});
	ends.next_back().expect("a frame ended")
}

#[test]
fn each_function_counts_what_it_used_itself() {
	on_chain(|| {
		// Functions 0 is imported. Function 1 is `deploy`, 2 is `call`.
		let code = wat(r#"(module
			(import "seal0" "caller_is_origin" (func $ask (result i32)))
			(import "env" "memory" (memory 1 1))
			(type $number (func (param i32) (result i32)))
			(table 2 funcref) (elem (i32.const 0) $ask $long)
			(func (export "deploy"))
			(func (export "call")
				(drop (call $short (i32.const 1) (i32.const 2)))
				(drop (call $short (i32.const 3) (i32.const 4)))
				(drop (call_indirect (type $number) (i32.const 5) (i32.const 1))))
			(func $short (param i32 i32) (result i32)
				(i32.add (local.get 0) (local.get 1)))
			(func $long (param i32) (result i32)
				(drop (call $ask))
				(drop (call $short (local.get 0) (local.get 0)))
				(loop $next
					(local.set 0 (i32.sub (local.get 0) (i32.const 1)))
					(br_if $next (local.get 0)))
				(local.get 0)))"#);
		let (result, trace) = profiled(code);
		assert_eq!(result, Ok(()));
		let profile = profile(&trace);
		let code = &profile.codes[0];
		assert_eq!((code.imported, code.defined), (1, 4));
		let frame = Context::Frame { code: 0, kind: FrameKind::Call };
		let within = |functions: &[u32]| {
			let functions = functions.iter().map(|index| Context::Function(*index));
			[Context::Call, frame].into_iter().chain(functions).collect::<Vec<_>>()
		};
		let calls = |index| {
			let nodes = of_function(profile, index).into_iter();
			nodes.map(|(path, node)| (path, node.calls)).collect::<Vec<_>>()
		};
		assert_eq!(calls(1), [], "`deploy` did not run");
		assert_eq!(calls(2), [(within(&[]), 1)]);
		assert_eq!(calls(3), [(within(&[2]), 2), (within(&[2, 4]), 1)]);
		assert_eq!(calls(4), [(within(&[2]), 1)]);
		// In each place, a call of `short` uses the same.
		let weight = |node: &ProfileNode| node.weight.ref_time() / u64::from(node.calls);
		let short = of_function(profile, 3);
		assert_eq!(weight(short[0].1), weight(short[1].1));
		assert_eq!(weight(short[0].1) % code.ref_time_per_fuel, 0);
		assert!(weight(of_function(profile, 4)[0].1) > weight(short[0].1));
		// Each function is translated once, at its first call.
		let translations = profile.nodes.iter().filter(|n| n.context == Context::Translation);
		assert_eq!(translations.map(|node| node.calls).sum::<u32>(), 3);
		let asked = profile.nodes.iter().find(|node| {
			matches!(node.context, Context::HostFunction(FunctionId(_))) && node.calls == 1
		});
		let asked = asked.expect("`caller_is_origin` was called");
		assert_eq!(profile.nodes[asked.parent as usize].context, Context::Function(4));
	});
}

#[test]
fn functions_that_are_open_when_a_contract_traps_are_its_backtrace() {
	on_chain(|| {
		let code = |fails: &str| {
			wat(&format!(
				r#"(module
				(import "env" "memory" (memory 1 1))
				(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))
				(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
				(func (export "deploy"))
				(func (export "call") (call $done) (call $outer))
				(func $done)
				(func $outer (call $done) (call $inner))
				(func $inner {fails}))"#
			))
		};
		let (result, trace) = profiled(code("unreachable"));
		assert_eq!(result, Err(Error::<Test>::ContractTrapped.into()));
		assert_eq!(open(&trace), [3, 5, 6]);

		let outside = "(drop (call $set (i32.const -1) (i32.const 4) (i32.const 0) (i32.const 1)))";
		let (result, trace) = profiled(code(outside));
		assert_eq!(result, Err(Error::<Test>::OutOfBounds.into()));
		assert_eq!(open(&trace), [3, 5, 6]);

		let (result, trace) = profiled(code("(loop $l (br $l))"));
		assert_eq!(result, Err(Error::<Test>::OutOfGas.into()));
		assert_eq!(open(&trace), [3, 5, 6]);

		// A contract that ends itself did not fail.
		let returns = "(call $return (i32.const 1) (i32.const 0) (i32.const 4))";
		let (result, trace) = profiled(code(returns));
		assert_eq!((result, open(&trace)), (Ok(()), vec![]));
	});
}

#[test]
fn the_loop_that_loading_replaces_is_profiled_as_it_runs() {
	on_chain(|| {
		let (result, trace) = profiled(fixtures::copying("", ""));
		assert!(result.is_ok());
		// Function 0 is imported, and 1 is the loop.
		let calls: Vec<_> = of_function(profile(&trace), 1);
		assert!(!calls.is_empty() && calls.iter().all(|(_, node)| node.weight.ref_time() > 0));
	});
}

#[test]
fn an_endless_recursion_ends_at_the_same_depth() {
	on_chain(|| {
		let (result, trace) = profiled(contract("", "", "(call 1)", ""));
		assert_eq!(result, Err(Error::<Test>::ContractTrapped.into()));
		assert_eq!(open(&trace).len(), 1000, "the depth that wasmi allows");
		// A node for each depth.
		assert_eq!(of_function(profile(&trace), 1).len(), 1000);
	});
}

#[test]
fn a_start_function_and_a_memory_that_grows_count() {
	on_chain(|| {
		let code = wat(r#"(module
			(import "env" "memory" (memory 1 16))
			(global $n (mut i32) (i32.const 7))
			(func $start (global.set $n (i32.add (global.get $n) (i32.const 1))))
			(start $start)
			(func (export "deploy"))
			(func (export "call")
				(drop (memory.grow (i32.const 3)))
				(if (i32.ne (global.get $n) (i32.const 8)) (then unreachable))))"#);
		let (result, trace) = profiled(code);
		assert_eq!(result, Ok(()));
		assert_eq!(of_function(profile(&trace), 0)[0].1.calls, 1);
	});
}

#[test]
fn a_call_that_runs_out_of_gas_does_so_at_the_same_place() {
	on_chain(|| {
		let code =
			contract("", "", "(call $f) (call $f) (call $f)", "(func $f (call $g)) (func $g)");
		let account = instantiate(code);
		let whole = traced(&account, GAS, vec![], TraceConfig::default()).result.gas_consumed;
		let mut succeeded = 0;
		// Down to less than the instructions take, and up from the least that suffices.
		for missing in 0..2_000u64 {
			let gas = whole.saturating_add(Weight::from_parts(20_000, 0));
			let gas = gas.saturating_sub(Weight::from_parts(missing * 200, 0));
			assert_tracing_changes_nothing(ALICE, account.clone(), 0, gas, None, vec![]);
			let probed = traced(&account, gas, vec![], TraceConfig::default()).result;
			succeeded += u32::from(probed.result.is_ok());
		}
		assert_eq!(succeeded, 101);
		// A host function comes after the function that runs out.
		let import = r#"(import "seal0" "caller_is_origin" (func $ask (result i32)))"#;
		for body in ["(drop (call $ask))", "(call $f) (drop (call $ask)) (call $f)"] {
			let account = instantiate(contract(import, "", body, "(func $f)"));
			let whole = traced(&account, GAS, vec![], TraceConfig::default()).result.gas_consumed;
			for missing in 0..2_000u64 {
				let gas = whole.saturating_sub(Weight::from_parts(missing * 200, 0));
				assert_tracing_changes_nothing(ALICE, account.clone(), 0, gas, None, vec![]);
			}
		}
	});
}

#[test]
fn a_callee_with_just_enough_gas_succeeds_with_probes() {
	on_chain(|| {
		let callee = instantiate(contract("", "", "(call $f)", "(func $f)"));
		let caller = instantiate(fixtures::call_with_limits_and_value());
		let data = |limit: u64| {
			[&limit.encode()[..], &0u64.encode(), &0u64.encode(), &callee.encode()].concat()
		};
		let run = |limit: u64| traced(&caller, GAS, data(limit), TraceConfig::default());
		let of_callee = |traced: &TracedCall<AccountId, u64, H256, _>| {
			let ends = entries(&traced.trace).into_iter().filter_map(|entry| match entry {
				Entry::End(FrameEnd { used, result, .. }) => {
					Some((used.ref_time(), result.is_ok()))
				},
				_ => None,
			});
			ends.collect::<Vec<_>>()[0]
		};
		let (used, _) = of_callee(&run(0));
		for (limit, succeeds) in [(used, true), (used - 2_000, false)] {
			assert_eq!(of_callee(&run(limit)).1, succeeds);
			assert_tracing_changes_nothing(ALICE, caller.clone(), 0, GAS, None, data(limit));
		}
	});
}

#[test]
fn a_memory_that_grows_beyond_its_gas_adds_up() {
	on_chain(|| {
		let grow = "(func $f (drop (memory.grow (i32.const 1))))";
		let account = instantiate(contract("", "", "(call $f) (call $f)", grow));
		let whole = traced(&account, GAS, vec![], TraceConfig::default()).result.gas_required;
		for missing in [1_000, 100_000, 10_000_000] {
			let gas = whole.saturating_sub(Weight::from_parts(missing, 0));
			assert_tracing_changes_nothing(ALICE, account.clone(), 0, gas, None, vec![]);
		}
	});
}

#[test]
fn a_call_that_fails_before_its_first_frame_has_a_profile() {
	on_chain(|| {
		let account = instantiate(dummy());
		let gas = Weight::from_parts(10_000_000, 1_000_000);
		let TracedCall { result, trace } = traced(&account, gas, vec![], TraceConfig::default());
		assert_eq!(result.result, Err(Error::<Test>::OutOfGas.into()));
		let profile = profile(&trace);
		assert_eq!(profile.nodes.len(), 1);
		assert_eq!((profile.nodes[0].context, profile.nodes[0].calls), (Context::Call, 1));
		assert_eq!(profile.nodes[0].weight, result.gas_consumed);
	});
}

#[test]
fn a_profile_has_a_bound_and_adds_up_beyond_it() {
	on_chain(|| {
		let account = instantiate(contract("", "", "(call 1)", ""));
		let whole = traced(&account, GAS, vec![], TraceConfig::default());
		for max_bytes in [0, 48, 1_000, 10_000] {
			let config = TraceConfig { max_bytes, ..Default::default() };
			let TracedCall { result, trace } = traced(&account, GAS, vec![], config);
			assert_eq!(result, whole.result);
			let profile = profile(&trace);
			assert!(profile.truncated);
			assert!(profile.nodes.len() <= max_bytes as usize / 48);
			let sum = profile.nodes.iter().fold(Weight::zero(), |sum, node| sum + node.weight);
			if max_bytes > 0 {
				assert_eq!(sum, result.gas_consumed);
			}
		}
	});
}
