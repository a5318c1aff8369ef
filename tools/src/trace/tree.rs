//! The frames of a trace as a tree, with the weight of each part.

use pallet_lean_contracts::trace::{
	Bytes, CodeSource, Entry, FrameEnd, FrameKind, FrameStart, InstanceSource, Returned, Trace,
};
use sp_core::{crypto::AccountId32, H256};
use sp_runtime::Weight;

/// The types of the chains that these tools know: those of nearly all chains.
pub type Traced = Trace<AccountId32, u128, H256>;
type Start = FrameStart<AccountId32, u128, H256>;
type End = FrameEnd<u128>;

/// A frame with its steps in order.
pub struct Frame {
	pub start: Start,
	/// Weight of the instance, and of what comes before its first instruction.
	pub instance: Option<(InstanceSource, Weight)>,
	pub steps: Vec<Step>,
	/// Weight of the contract's own instructions.
	pub own: Weight,
	/// `None` if the trace was cut off before.
	pub end: Option<End>,
}

/// A step of a frame.
pub enum Step {
	Load { code_hash: H256, source: CodeSource, weight: Weight },
	HostFunction(HostFunction),
	Read { key: Bytes, len: Option<u32> },
	Write { key: Bytes, old: Option<u32>, new: Option<u32> },
	Event { topics: Vec<H256>, data: Bytes },
	Frame(Box<Frame>),
}

/// A host function with its steps: storage, and the frames that it opened.
pub struct HostFunction {
	pub id: u16,
	pub arguments: Vec<u64>,
	pub input: Vec<(u8, Bytes)>,
	pub output: Vec<(u8, Bytes)>,
	pub result: Option<Returned>,
	/// With that of frames that it opened.
	pub weight: Weight,
	pub steps: Vec<Step>,
}

/// A frame or host function that has not ended.
enum Open {
	Frame(Box<Frame>, Weight),
	HostFunction(HostFunction, Weight),
}

/// Makes the tree: the top-level calls, and what was loaded for them.
pub fn of(trace: Traced) -> Vec<Step> {
	let (mut open, mut top) = (Vec::<Open>::new(), Vec::new());
	for entry in trace.entries {
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
	top
}

fn add(open: &mut [Open], top: &mut Vec<Step>, step: Step) {
	match open.last_mut() {
		Some(Open::Frame(frame, _)) => frame.steps.push(step),
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

/// The innermost frame that failed first, which is the reason why those around it did.
pub fn first_failure(steps: &[Step]) -> Option<&Frame> {
	steps.iter().find_map(|step| match step {
		Step::Frame(frame) => {
			first_failure(&frame.steps).or_else(|| frame.failed().then_some(&**frame))
		},
		Step::HostFunction(function) => first_failure(&function.steps),
		_ => None,
	})
}
