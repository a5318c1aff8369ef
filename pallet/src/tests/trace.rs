//! A trace shows what a call did, adds up, and changes nothing.

use super::fixtures;
use crate::{
	mock::*,
	trace::{
		CodeSource, Entry, FrameEnd, FrameKind, FrameStart, InstanceSource, ProfileNode, Returned,
		Trace, TraceConfig, TracedCall,
	},
	Code, Error, EventRecordOf, StorageDeposit,
};
use codec::Encode;
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	weights::Weight,
};
use sp_core::H256;
use sp_runtime::{traits::Zero, DispatchError};

type Entries = [Entry<AccountId, u64, H256>];
pub type Traced = TracedCall<AccountId, u64, H256, EventRecordOf<Test>>;

/// Runs `body` without keeping its changes.
fn dry<Output>(body: impl FnOnce() -> Output) -> Output {
	dry_with_root(body).0
}

/// The same, with the root of the state that it left.
fn dry_with_root<Output>(body: impl FnOnce() -> Output) -> (Output, H256) {
	with_transaction(|| {
		let output = body();
		TransactionOutcome::Rollback(Ok::<_, DispatchError>((output, state_root())))
	})
	.unwrap()
}

pub fn traced(dest: &AccountId, gas: Weight, data: Vec<u8>, config: TraceConfig) -> Traced {
	dry(|| Contracts::trace_call(ALICE, dest.clone(), 0, gas, None, data, config))
}

pub fn entries(trace: &Trace<AccountId, u64, H256>) -> Vec<Entry<AccountId, u64, H256>> {
	trace.steps.to_vec().expect("the runtime encoded them")
}

/// Asserts that frames and host functions nest, that readings of each gas meter rise, and that what
/// the callees of a frame used is part of what it used. Returns what all first frames used.
fn assert_adds_up(trace: &Trace<AccountId, u64, H256>) -> Weight {
	/// A frame that has not ended.
	struct Open {
		last: Weight,
		/// What ended callees used since the host function began.
		callees: Weight,
		host_functions: Vec<Weight>,
	}
	let mut frames = Vec::<Open>::new();
	let mut total = Weight::zero();
	let advance = |frame: &mut Open, reading: Weight| {
		assert!(frame.last.all_lte(reading), "{:?} comes before {reading:?}", frame.last);
		frame.last = reading;
	};
	for entry in &entries(trace) {
		match entry {
			Entry::Load { before, after, .. } => {
				assert!(before.all_lte(*after));
				if let Some(frame) = frames.last_mut() {
					advance(frame, *before);
					advance(frame, *after);
				}
			},
			Entry::Start(FrameStart { before, limit, .. }) => {
				assert!(before.all_lte(*limit));
				assert!(frames.is_empty() || before.is_zero());
				let (last, callees) = (*before, Weight::zero());
				frames.push(Open { last, callees, host_functions: vec![] });
			},
			Entry::Instance { after, .. } => advance(frames.last_mut().unwrap(), *after),
			Entry::HostFunction { before, .. } => {
				let frame = frames.last_mut().unwrap();
				advance(frame, *before);
				frame.host_functions.push(*before);
				frame.callees = Weight::zero();
			},
			Entry::Return { after, .. } => {
				let frame = frames.last_mut().unwrap();
				advance(frame, *after);
				let before = frame.host_functions.pop().expect("a host function began");
				let callees = core::mem::take(&mut frame.callees);
				assert!(callees.all_lte(*after - before), "{callees:?} of {:?}", *after - before);
			},
			Entry::Read { .. } | Entry::Write { .. } | Entry::Event { .. } => {
				assert!(!frames.is_empty());
			},
			Entry::End(FrameEnd { used, .. }) => {
				let mut frame = frames.pop().expect("a frame began");
				advance(&mut frame, *used);
				assert!(frame.host_functions.is_empty(), "each host function ends");
				match frames.last_mut() {
					Some(caller) => caller.callees += *used,
					None => total += *used,
				}
			},
		}
	}
	assert!(frames.is_empty(), "each frame ends");
	total
}

/// Asserts that a dry run of this call has the same outcome traced or not, that both leave no trace
/// in each other, and that the trace adds up to the weight that the call used.
pub fn assert_tracing_changes_nothing(
	origin: AccountId,
	dest: AccountId,
	value: u64,
	gas: Weight,
	deposit: Option<u64>,
	data: Vec<u8>,
) {
	let plain = dry_with_root(|| {
		crate::Pallet::<Test>::bare_call(
			origin.clone(),
			dest.clone(),
			value,
			gas,
			deposit,
			data.clone(),
			crate::DebugInfo::UnsafeDebug,
			crate::CollectEvents::UnsafeCollect,
			crate::Determinism::Enforced,
		)
	});
	let config = TraceConfig { max_bytes: TraceConfig::MAX_BYTES, ..Default::default() };
	let (traced, root) =
		dry_with_root(|| Contracts::trace_call(origin, dest, value, gas, deposit, data, config));
	assert_eq!((&traced.result, &root), (&plain.0, &plain.1));
	let plain = plain.0;
	if traced.trace.truncated {
		return;
	}
	let used = assert_adds_up(&traced.trace);
	if !used.is_zero() {
		assert_eq!(used, plain.gas_consumed);
		assert_profile_adds_up(&traced.trace, used);
	}
}

/// Asserts that the weights of a profile add up, and that each code has probes.
fn assert_profile_adds_up(trace: &Trace<AccountId, u64, H256>, used: Weight) {
	let profile = trace.profile.as_ref().expect("functions were recorded");
	let sum = |sum: Weight, node: &ProfileNode| sum + node.weight;
	let total = profile.nodes.iter().fold(Weight::zero(), sum);
	assert_eq!(total, used, "{profile:?}");
	assert!(profile.codes.iter().all(|code| code.defined > 0), "{:?}", profile.codes);
}

fn starts(entries: &Entries) -> Vec<&FrameStart<AccountId, u64, H256>> {
	let starts = entries.iter().filter_map(|entry| match entry {
		Entry::Start(start) => Some(start),
		_ => None,
	});
	starts.collect()
}

#[test]
fn a_call_across_contracts_is_a_tree_of_frames() {
	on_chain(|| {
		let caller = instantiate(fixtures::call_and_return_code());
		let callee = instantiate(fixtures::store_and_clear());
		let data = [fixtures::ALLOW_REENTRY.encode(), callee.encode(), vec![7, 1, 5, 0]].concat();
		let Traced { result, trace } = traced(&caller, GAS, data.clone(), Default::default());
		assert_eq!(result.result.unwrap().data, 0u32.encode());
		assert_eq!(assert_adds_up(&trace), result.gas_consumed);
		assert!(!trace.truncated);

		let recorded = entries(&trace);
		let [outer, inner] = starts(&recorded)[..] else { panic!("{trace:#?}") };
		assert_eq!((outer.kind, &outer.from, &outer.to), (FrameKind::Call, &Some(ALICE), &caller));
		assert_eq!((inner.kind, &inner.from, &inner.to), (FrameKind::Call, &Some(caller), &callee));
		assert_eq!((outer.input.shown.clone(), outer.input.len), (data, 40));
		assert_eq!(inner.input.shown, [7, 1, 5, 0]);
		assert!(entries(&trace).iter().any(|entry| matches!(
			entry,
			Entry::Write { key, old: None, new: Some(5) } if key.shown == [7]
		)));

		let functions: Vec<_> = entries(&trace)
			.iter()
			.filter_map(|entry| match entry {
				Entry::HostFunction { id, arguments, input, .. } => {
					let (_, name) = crate::descriptor::name_of::<Test>(*id);
					Some((name, arguments.len(), input.clone()))
				},
				_ => None,
			})
			.collect();
		let names: Vec<_> = functions.iter().map(|(name, ..)| *name).collect();
		assert_eq!(names, ["input", "call", "input", "set_storage", "seal_return"]);
		let (_, count, buffers) = &functions[1];
		let passed: Vec<_> = buffers.iter().map(|(at, bytes)| (*at, &bytes.shown[..])).collect();
		assert_eq!(*count, 8);
		assert_eq!(passed[0], (1, &callee.encode()[..]), "the callee");
		assert_eq!(passed.last(), Some(&(4, &[7, 1, 5, 0][..])), "the input");
	});
}

#[test]
fn a_frame_tells_where_code_and_instance_came_from() {
	on_chain(|| {
		let caller = instantiate(fixtures::call_in_turn());
		let [a, b] = [dummy(), fixtures::store_and_clear()].map(instantiate);
		let data = [&a, &b, &a].into_iter().flat_map(|callee| callee.encode()).collect::<Vec<_>>();
		let Traced { result, trace } =
			traced(&caller, GAS, [3u32.encode(), data].concat(), Default::default());
		result.result.unwrap();
		let sources: Vec<_> = entries(&trace)
			.iter()
			.filter_map(|entry| match entry {
				Entry::Load { source, .. } => Some(format!("{source:?}")),
				Entry::Instance { source, .. } => Some(format!("{source:?}")),
				_ => None,
			})
			.collect();
		let loaded = [CodeSource::Storage, CodeSource::Session].map(|source| format!("{source:?}"));
		let made = [InstanceSource::New, InstanceSource::Reset].map(|source| format!("{source:?}"));
		for expected in loaded.iter().chain(&made) {
			assert!(sources.contains(expected), "{expected}: {sources:?}");
		}
	});
}

#[test]
fn a_failure_is_at_the_frame_and_the_host_function_that_failed() {
	on_chain(|| {
		let caller = instantiate(fixtures::call_and_return_code());
		let trapping = instantiate(contract("", "", "unreachable", ""));
		let data = [fixtures::ALLOW_REENTRY.encode(), trapping.encode()].concat();
		let Traced { result, trace } = traced(&caller, GAS, data, Default::default());
		assert_eq!(result.result.unwrap().data, 1u32.encode(), "the callee trapped");
		let ends: Vec<_> = entries(&trace)
			.iter()
			.filter_map(|entry| match entry {
				Entry::End(FrameEnd { result, by_contract, .. }) => {
					Some((result.as_ref().err().copied(), *by_contract))
				},
				_ => None,
			})
			.collect();
		let trapped = Some(Error::<Test>::ContractTrapped.into());
		assert_eq!(ends, [(trapped, true), (None, false)]);

		let outside = "(drop (call $set (i32.const -1) (i32.const 4) (i32.const 0) (i32.const 1)))";
		let import =
			r#"(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))"#;
		let failing = instantiate(contract(import, "", outside, ""));
		let Traced { result, trace } = traced(&failing, GAS, vec![], Default::default());
		let error = Error::<Test>::OutOfBounds.into();
		assert_eq!(result.result, Err(error));
		assert!(entries(&trace).iter().any(|entry| matches!(
			entry,
			Entry::Return { result: Returned::Failed(found), .. } if *found == error
		)));
		assert_adds_up(&trace);
	});
}

#[test]
fn a_trace_that_is_too_long_is_cut_off_and_the_call_goes_on() {
	on_chain(|| {
		let body = "(loop $l (call $get (i32.const 0) (i32.const 64))
			(local.set 0 (i32.add (local.get 0) (i32.const 1)))
			(i32.store (i32.const 64) (i32.const 64))
			(br_if $l (i32.lt_u (local.get 0) (i32.const 2000))))";
		let import = r#"(import "seal0" "caller" (func $get (param i32 i32)))"#;
		let body = format!("(local i32) (i32.store (i32.const 64) (i32.const 64)) {body}");
		let looping = instantiate(contract(import, "", &body, ""));
		let whole = traced(&looping, GAS, vec![], Default::default());
		assert!(!whole.trace.truncated);
		for max_bytes in [0, 1, 100, 10_000] {
			let config = TraceConfig { max_bytes, ..Default::default() };
			let Traced { result, trace } = traced(&looping, GAS, vec![], config);
			assert_eq!(result, whole.result);
			assert!(trace.truncated);
			assert!(trace.steps.encoded_size() <= max_bytes as usize + 4);
			let entries = entries(&trace);
			assert_eq!(entries[..], self::entries(&whole.trace)[..entries.len()]);
		}
		let config = TraceConfig { host_functions: false, storage: false, ..Default::default() };
		let Traced { trace, .. } = traced(&looping, GAS, vec![], config);
		assert_eq!(trace.steps.len(), 4, "{trace:#?}");
	});
}

#[test]
fn a_constructor_is_traced_and_what_failed_before_it_ran_has_no_frame() {
	on_chain(|| {
		let code = Code::Upload(fixtures::store_then(""));
		let traced = dry(|| {
			let config = TraceConfig::default();
			Contracts::trace_instantiate(ALICE, 500, GAS, None, code, vec![], vec![], config)
		});
		let account = traced.result.result.unwrap().account_id;
		let recorded = entries(&traced.trace);
		let [start] = starts(&recorded)[..] else { panic!("{:#?}", traced.trace) };
		assert_eq!((start.kind, &start.to, start.value), (FrameKind::Constructor, &account, 500));
		let Some(Entry::End(end)) = entries(&traced.trace).pop() else { panic!("it ends") };
		assert!(matches!(end.deposit, StorageDeposit::Charge(deposit) if deposit > 0));
		assert_adds_up(&traced.trace);

		let Traced { result, trace } = self::traced(&BOB, GAS, vec![], Default::default());
		assert_eq!(result.result, Err(Error::<Test>::ContractNotFound.into()));
		assert!(trace.steps.is_empty());
	});
}
