//! XCM functions must have the same outcome with the same controller.

use crate::chain::{lean, reference, Outcome};
use codec::{Decode, Encode};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, WithPostDispatchInfo},
	parameter_types,
	weights::Weight,
};
use sp_runtime::DispatchError;
use std::cell::Cell;
use xcm::{latest::prelude::*, VersionedLocation, VersionedXcm};
use xcm_builder::{
	ExecuteController, ExecuteControllerWeightInfo, QueryController, SendController,
	SendControllerWeightInfo,
};
use xcm_executor::traits::{QueryHandler, QueryResponseStatus};

/// A controller that only executes messages starting with `ClearOrigin`, and only sends to the
/// parent.
pub struct Messages;

thread_local! {
	/// Number of messages that were executed.
	static EXECUTED: Cell<u32> = const { Cell::new(0) };
}

/// The controller's own weights, beside that of the message.
pub struct Fixed;
impl ExecuteControllerWeightInfo for Fixed {
	fn execute() -> Weight {
		Weight::from_parts(1_000, 10)
	}
}
impl SendControllerWeightInfo for Fixed {
	fn send() -> Weight {
		Weight::from_parts(2_000, 20)
	}
}

impl<Origin, Call> ExecuteController<Origin, Call> for Messages {
	type WeightInfo = Fixed;

	fn execute(
		_: Origin,
		message: Box<VersionedXcm<Call>>,
		max_weight: Weight,
	) -> Result<Weight, DispatchErrorWithPostInfo> {
		EXECUTED.set(EXECUTED.get() + 1);
		let used = Weight::from_parts(5_000, 50);
		assert!(max_weight.all_gte(used));
		match *message {
			VersionedXcm::V5(Xcm(instructions))
				if matches!(instructions.first(), Some(ClearOrigin)) =>
			{
				Ok(used)
			},
			_ => Err(DispatchError::Other("not executed").with_weight(used)),
		}
	}
}

impl<Origin> SendController<Origin> for Messages {
	type WeightInfo = Fixed;

	fn send(
		_: Origin,
		destination: Box<VersionedLocation>,
		message: Box<VersionedXcm<()>>,
	) -> Result<XcmHash, DispatchError> {
		if *destination == VersionedLocation::V5(Location::parent()) {
			Ok(message.using_encoded(sp_io::hashing::blake2_256))
		} else {
			Err(DispatchError::Other("not sent"))
		}
	}
}

parameter_types! {
	pub const Nowhere: InteriorLocation = Here;
}

// Required by the trait. No contract makes queries.
impl QueryHandler for Messages {
	type BlockNumber = u64;
	type Error = ();
	type UniversalLocation = Nowhere;

	fn new_query(_: impl Into<Location>, _: u64, _: impl Into<Location>) -> QueryId {
		0
	}

	fn report_outcome(_: &mut Xcm<()>, _: impl Into<Location>, _: u64) -> Result<QueryId, ()> {
		Err(())
	}

	fn take_response(_: QueryId) -> QueryResponseStatus<u64> {
		QueryResponseStatus::NotFound
	}
}

impl<Origin, Timeout> QueryController<Origin, Timeout> for Messages {
	type WeightInfo = ();

	fn query(_: Origin, _: Timeout, _: VersionedLocation) -> Result<QueryId, DispatchError> {
		Err(DispatchError::Unavailable)
	}
}

/// A contract that executes or sends a message. Input: 1 to send and 0 to execute, the length of a
/// location, the location, the message. Output: the result and the hash.
fn messenger() -> Vec<u8> {
	let text = r#"(module
		(import "seal0" "input" (func $input (param i32 i32)))
		(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
		(import "seal0" "xcm_execute" (func $execute (param i32 i32) (result i32)))
		(import "seal0" "xcm_send" (func $send (param i32 i32 i32 i32) (result i32)))
		(import "env" "memory" (memory 1 16))
		(func (export "deploy"))
		(func (export "call") (local $message i32) (local $len i32)
			(i32.store (i32.const 0) (i32.const 4096))
			(call $input (i32.const 64) (i32.const 0))
			(local.set $message (i32.add (i32.const 66) (i32.load8_u (i32.const 65))))
			(local.set $len (i32.sub (i32.load (i32.const 0))
				(i32.add (i32.const 2) (i32.load8_u (i32.const 65)))))
			(i32.store (i32.const 4) (if (result i32) (i32.load8_u (i32.const 64))
				(then (call $send
					(i32.const 66) (local.get $message) (local.get $len) (i32.const 8)))
				(else (call $execute (local.get $message) (local.get $len)))))
			(call $return (i32.const 0) (i32.const 4) (i32.const 36))))"#;
	wat::parse_str(text).expect("the module is valid")
}

#[test]
fn messages_are_executed_and_sent_as_on_pallet_contracts() {
	let parent = VersionedLocation::V5(Location::parent()).encode();
	let here = VersionedLocation::V5(Location::here()).encode();
	let good = VersionedXcm::V5(Xcm::<()>(vec![ClearOrigin])).encode();
	let bad = VersionedXcm::V5(Xcm::<()>(vec![Trap(1)])).encode();
	let undecodable = vec![5, 4, 255];
	let longer = [&good[..], &[0]].concat();
	let results = |outcome: &Outcome| match &outcome.result {
		Ok((_, data)) => u32::decode(&mut &data[..4]).ok(),
		Err(_) => None,
	};
	let (mut ours, mut theirs) = (lean::Chain::new(&[]), reference::Chain::new(&[]));
	let mut seen = vec![];
	for send in [0u8, 1] {
		for location in [&parent, &here, &undecodable] {
			for message in [&good, &bad, &undecodable, &longer] {
				let head = [send, location.len() as u8];
				let input = [&head[..], location, message].concat();
				let (our, their) =
					(ours.run(&messenger(), &input), theirs.run(&messenger(), &input));
				assert!(
					crate::known::same_outcome(&our, &their),
					"{input:?}\nlean-contracts:   {our:?}\npallet-contracts: {their:?}"
				);
				seen.push(results(&our));
			}
		}
	}
	for expected in [Some(0), Some(13), Some(14), None] {
		assert!(seen.contains(&expected), "{expected:?} never occurred: {seen:?}");
	}
}

/// A contract that calls itself three times with one byte of proof for the callee. The callee
/// executes the message in its input.
fn stingy() -> Vec<u8> {
	let text = r#"(module
		(import "seal0" "input" (func $input (param i32 i32)))
		(import "seal0" "seal_return" (func $return (param i32 i32 i32)))
		(import "seal0" "address" (func $address (param i32 i32)))
		(import "seal0" "xcm_execute" (func $execute (param i32 i32) (result i32)))
		(import "seal2" "call" (func $call
			(param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32) (result i32)))
		(import "env" "memory" (memory 1 16))
		(func (export "deploy"))
		(func (export "call") (local $turns i32)
			(i32.store (i32.const 0) (i32.const 4096))
			(call $input (i32.const 1024) (i32.const 0))
			(if (i32.eqz (i32.load8_u (i32.const 1024))) (then
				(drop (call $execute (i32.const 1025) (i32.sub (i32.load (i32.const 0)) (i32.const 1))))
				(return)))
			(i32.store (i32.const 4) (i32.const 32))
			(call $address (i32.const 512) (i32.const 4))
			(i32.store8 (i32.const 1024) (i32.const 0))
			(loop $again
				(i32.store8 (i32.add (i32.const 100) (local.get $turns))
					(call $call (i32.const 8) (i32.const 512) (i64.const 0) (i64.const 1) (i32.const -1)
						(i32.const 600) (i32.const 1024) (i32.load (i32.const 0))
						(i32.const -1) (i32.const 0)))
				(br_if $again (i32.lt_u
					(local.tee $turns (i32.add (local.get $turns) (i32.const 1))) (i32.const 3))))
			(call $return (i32.const 0) (i32.const 100) (i32.const 3))))"#;
	wat::parse_str(text).expect("the module is valid")
}

/// The controller's own weight must be available in both dimensions before it executes a message.
#[test]
fn a_message_is_executed_only_where_its_weight_is_there() {
	let message = VersionedXcm::V5(Xcm::<()>(vec![ClearOrigin])).encode();
	let mut chain = lean::Chain::new(&[]);
	EXECUTED.set(0);
	let outcome = chain.run(&stingy(), &[&[1], &message[..]].concat());
	assert_eq!(outcome.result, Ok((0, vec![1, 1, 1])), "each callee trapped");
	assert_eq!(EXECUTED.get(), 0);
	let outcome = chain.run(&stingy(), &[&[0], &message[..]].concat());
	assert_eq!(outcome.result, Ok((0, vec![])));
	assert_eq!(EXECUTED.get(), 1);
}
