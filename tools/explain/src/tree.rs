//! The frames of a trace as a tree, with the weight of each part.

use codec::Decode;
use pallet_lean_contracts::trace::{
	Bytes, CodeSource, Entry, FrameEnd, FrameKind, FrameStart, InstanceSource, Profile, Returned,
};
use sp_core::{crypto::AccountId32, H256};
use sp_runtime::Weight;

/// A trace of a chain with accounts of 32 bytes, balances of 16 and hashes of 32, as nearly all
/// chains have.
#[derive(Decode)]
pub struct Traced {
	/// The entries, in order.
	pub entries: Vec<AnEntry>,
	/// True if entries are missing at the end.
	pub truncated: bool,
	/// Where the weight went.
	pub profile: Option<Profile<H256>>,
}
type AnEntry = Entry<AccountId32, u128, H256>;
type Start = FrameStart<AccountId32, u128, H256>;
type End = FrameEnd<u128>;

/// A frame with its steps in order.
pub struct Frame {
	/// The beginning of the frame.
	pub start: Start,
	/// Weight from the beginning of the frame until its instance is ready: the transfer of value,
	/// the account of a new contract, the instance.
	pub instance: Option<(InstanceSource, Weight)>,
	/// Its steps, in order.
	pub steps: Vec<Step>,
	/// Weight of translating and running the contract's instructions, and of settling its storage
	/// deposit.
	pub own: Weight,
	/// `None` if the trace was cut off before.
	pub end: Option<End>,
}

/// A step of a frame.
pub enum Step {
	/// Contract code was loaded.
	Load {
		/// Its hash.
		code_hash: H256,
		/// Where it came from.
		source: CodeSource,
		/// The weight of it.
		weight: Weight,
	},
	/// A host function ran.
	HostFunction(HostFunction),
	/// A value of the contract's storage was read.
	Read {
		/// The key, as the contract passed it.
		key: Bytes,
		/// Length of the value in bytes.
		len: Option<u32>,
	},
	/// A value of the contract's storage was written or cleared.
	Write {
		/// The key, as the contract passed it.
		key: Bytes,
		/// Length of the value before, in bytes.
		old: Option<u32>,
		/// Length of the value now, in bytes.
		new: Option<u32>,
	},
	/// The contract emitted an event.
	Event {
		/// Its topics.
		topics: Vec<H256>,
		/// Its data.
		data: Bytes,
	},
	/// A contract was called.
	Frame(Box<Frame>),
}

/// A host function with its steps: storage, and the frames that it opened.
pub struct HostFunction {
	/// Its id.
	pub id: u16,
	/// The arguments, with the bits of an `i32` in the lower half.
	pub arguments: Vec<u64>,
	/// The buffers that it was passed, by the position of their pointer among the arguments.
	pub input: Vec<(u8, Bytes)>,
	/// The buffers that it filled, by the position of their pointer among the arguments.
	pub output: Vec<(u8, Bytes)>,
	/// `None` if the trace was cut off before.
	pub result: Option<Returned>,
	/// With that of frames that it opened.
	pub weight: Weight,
	/// Its steps, in order.
	pub steps: Vec<Step>,
}

/// Frames and host functions within each other: more than any chain allows.
const MAX_DEPTH: usize = 256;

/// A frame or host function that has not ended.
enum Open {
	Frame(Box<Frame>, Weight),
	HostFunction(HostFunction, Weight),
}

/// Makes the tree: the top-level calls, and what was loaded for them.
///
/// # Errors
///
/// Entries nest deeper than in any call.
pub fn of(entries: Vec<AnEntry>) -> Result<Vec<Step>, String> {
	let (mut open, mut top) = (Vec::<Open>::new(), Vec::new());
	for entry in entries {
		if open.len() > MAX_DEPTH {
			return Err(format!("the node's trace is nested more than {MAX_DEPTH} deep"));
		}
		match entry {
			Entry::Load { code_hash, source, before, after } => {
				let weight = after.saturating_sub(before);
				add(&mut open, &mut top, Step::Load { code_hash, source, weight });
			},
			Entry::Start(start) => {
				let last = start.before;
				let own = Weight::zero();
				let frame = Frame { start, instance: None, steps: vec![], own, end: None };
				open.push(Open::Frame(Box::new(frame), last));
			},
			Entry::Instance { source, after } => {
				if let Some(Open::Frame(frame, last)) = open.last_mut() {
					frame.instance = Some((source, after.saturating_sub(*last)));
					*last = after;
				}
			},
			Entry::HostFunction { id, arguments, input, before } => {
				if let Some(Open::Frame(frame, last)) = open.last_mut() {
					frame.own = frame.own.saturating_add(before.saturating_sub(*last));
				}
				let function = HostFunction {
					id: id.0,
					arguments,
					input,
					output: vec![],
					result: None,
					weight: Weight::zero(),
					steps: vec![],
				};
				open.push(Open::HostFunction(function, before));
			},
			Entry::Return { result, output, after } => {
				if let Some(Open::HostFunction(mut function, before)) = open.pop() {
					function.weight = after.saturating_sub(before);
					function.result = Some(result);
					function.output = output;
					add(&mut open, &mut top, Step::HostFunction(function));
				}
				if let Some(Open::Frame(_, last)) = open.last_mut() {
					*last = after;
				}
			},
			Entry::Read { key, len } => add(&mut open, &mut top, Step::Read { key, len }),
			Entry::Write { key, old, new } => {
				add(&mut open, &mut top, Step::Write { key, old, new })
			},
			Entry::Event { topics, data } => add(&mut open, &mut top, Step::Event { topics, data }),
			Entry::End(end) => {
				if let Some(Open::Frame(mut frame, last)) = open.pop() {
					frame.own = frame.own.saturating_add(end.used.saturating_sub(last));
					frame.end = Some(end);
					add(&mut open, &mut top, Step::Frame(frame));
				}
			},
		}
	}
	// Cut off: whatever is open is part of what opened it.
	while let Some(unfinished) = open.pop() {
		let step = match unfinished {
			Open::Frame(frame, _) => Step::Frame(frame),
			Open::HostFunction(function, _) => Step::HostFunction(function),
		};
		add(&mut open, &mut top, step);
	}
	Ok(top)
}

fn add(open: &mut [Open], top: &mut Vec<Step>, step: Step) {
	match open.last_mut() {
		Some(Open::Frame(frame, last)) => {
			// Without host functions, these are not between two readings of their own.
			let within = match &step {
				Step::Load { weight, .. } => *weight,
				Step::Frame(callee) => callee.end.as_ref().map_or(Weight::zero(), |end| end.used),
				_ => Weight::zero(),
			};
			*last = last.saturating_add(within);
			frame.steps.push(step);
		},
		Some(Open::HostFunction(function, _)) => function.steps.push(step),
		None => top.push(step),
	}
}

impl Frame {
	/// The kind of the frame in a word.
	pub fn kind(&self) -> &'static str {
		match self.start.kind {
			FrameKind::Call => "call",
			FrameKind::DelegateCall => "delegate call",
			FrameKind::Constructor => "instantiate",
		}
	}

	/// Returns whether the frame failed or reverted.
	pub fn failed(&self) -> bool {
		match &self.end {
			Some(end) => end.result.as_ref().map_or(true, |output| output.did_revert()),
			None => false,
		}
	}
}

/// The innermost frame that is the reason of a failure: from a top-level call that failed, down
/// along the last callee of each frame, as long as that failed too. A callee whose failure was
/// followed by another call was handled.
pub fn reason(steps: &[Step]) -> Option<&Frame> {
	let mut frames = steps.iter().filter_map(|step| match step {
		Step::Frame(frame) => Some(&**frame),
		_ => None,
	});
	let mut reason = frames.rfind(|frame| frame.failed())?;
	while let Some(callee) = last_callee(&reason.steps).filter(|callee| callee.failed()) {
		reason = callee;
	}
	Some(reason)
}

fn last_callee(steps: &[Step]) -> Option<&Frame> {
	steps.iter().rev().find_map(|step| match step {
		Step::Frame(frame) => Some(&**frame),
		Step::HostFunction(function) => last_callee(&function.steps),
		_ => None,
	})
}
