//! The profile: where the weight of recorded calls went, as a tree of contexts.

use super::{CodeSource, FrameKind, InstanceSource};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Decode, Encode, MaxEncodedLen};
use contracts_host_api::FunctionId;
use core::mem;
use frame_support::weights::Weight;
use scale_info::TypeInfo;

/// Where the weight of recorded calls went. Each node is a context that was entered from its
/// parent. If there is room for at least one node, the weights of all nodes add up to the weight
/// that the calls used.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Profile<Hash> {
	/// The contract code that was loaded.
	pub codes: Vec<ProfiledCode<Hash>>,
	/// The contexts. Parents come before their children.
	pub nodes: Vec<ProfileNode>,
	/// True if there were more contexts than the trace has room for. The weight of the others
	/// counts for the parents that they were entered from.
	pub truncated: bool,
}

/// Contract code in a profile.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ProfiledCode<Hash> {
	/// Its hash.
	pub hash: Hash,
	/// Number of functions that it imports. Their indices come first.
	#[codec(compact)]
	pub imported: u32,
	/// Number of functions that it defines. Zero if its functions were not recorded.
	#[codec(compact)]
	pub defined: u32,
	/// Picoseconds per unit of fuel in this code.
	#[codec(compact)]
	pub ref_time_per_fuel: u64,
}

/// A context in a profile.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ProfileNode {
	/// Index of the node that it was entered from. A top-level call is its own parent.
	#[codec(compact)]
	pub parent: u32,
	/// The context.
	pub context: Context,
	/// Number of times that it was entered.
	#[codec(compact)]
	pub calls: u32,
	/// Weight that was used in it, not counting its children.
	pub weight: Weight,
}

/// Something that uses weight. Code is given by its index in [`Profile::codes`].
#[derive(
	Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
pub enum Context {
	/// A top-level call, before its first frame.
	Call,
	/// Loading contract code.
	Load {
		/// The code.
		code: u32,
		/// Where it came from.
		source: CodeSource,
	},
	/// A frame after its code ran: the settlement of its storage deposit.
	Frame {
		/// The code.
		code: u32,
		/// Call, delegate call or constructor.
		kind: FrameKind,
	},
	/// From the beginning of a frame until its instance is ready: the transfer of value, the
	/// account of a new contract, the instance.
	Instance(InstanceSource),
	/// Instructions of the function with this index in the code of the frame.
	Function(u32),
	/// Translating the function, at its first call.
	Translation,
	/// A host function, without the frames in it.
	HostFunction(FunctionId),
}

/// A profile that is being recorded.
pub struct ProfileRecorder {
	codes: Vec<ProfiledCode<Vec<u8>>>,
	nodes: Vec<ProfileNode>,
	/// The nodes by parent and context.
	index: BTreeMap<(u32, Context), u32>,
	/// The contexts that were entered and not left, innermost last, with their nodes.
	open: Vec<(Context, u32)>,
	frames: Vec<OpenFrame>,
	/// The last reading before the first frame.
	before: Weight,
	/// Number of nodes at most.
	most: usize,
	truncated: bool,
}

/// A frame that has not ended.
struct OpenFrame {
	/// Number of contexts that were open before it.
	base: usize,
	/// The last reading of its meter, plus what ended callees used.
	last: Weight,
	/// Functions that were open when its code failed, outermost first.
	functions: Vec<u32>,
}

impl ProfileRecorder {
	/// An upper bound on the encoded size of a node, in bytes.
	const NODE: usize = 48;

	/// Maximum length of the list of contract code. Other code has an index beyond it.
	const MAX_CODES: usize = 1_024;

	/// An empty profile, with room for the nodes of so many bytes.
	pub fn new(max_bytes: usize) -> Self {
		Self {
			codes: Vec::new(),
			nodes: Vec::new(),
			index: BTreeMap::new(),
			open: Vec::new(),
			frames: Vec::new(),
			before: Weight::zero(),
			most: max_bytes / Self::NODE,
			truncated: false,
		}
	}

	/// The profile.
	pub fn finish<Hash: Decode>(self) -> Profile<Hash> {
		let Self { codes, nodes, truncated, .. } = self;
		let codes = codes.into_iter().filter_map(|code| {
			let ProfiledCode { hash, imported, defined, ref_time_per_fuel } = code;
			let hash = Hash::decode(&mut &hash[..]).ok()?;
			Some(ProfiledCode { hash, imported, defined, ref_time_per_fuel })
		});
		Profile { codes: codes.collect(), nodes, truncated }
	}

	/// A top-level call begins.
	pub fn begin(&mut self) {
		// A call that a contract dispatches is refused, and counts for that contract.
		if self.frames.is_empty() {
			self.before = Weight::zero();
			let call = self.innermost();
			self.count(call);
		}
	}

	/// A top-level call failed before its first frame, when its meter read `used`.
	pub fn fail(&mut self, used: Weight) {
		if self.frames.is_empty() {
			self.read(used);
		}
	}

	/// Contract code was loaded, with the meter's readings `before` and `after`.
	pub fn load(
		&mut self,
		code: ProfiledCode<Vec<u8>>,
		source: CodeSource,
		before: Weight,
		after: Weight,
	) {
		let code = self.code(code);
		self.read(before);
		self.pass(Context::Load { code, source }, after);
	}

	/// A frame begins.
	pub fn start(&mut self, hash: Vec<u8>, kind: FrameKind, before: Weight) {
		if self.frames.is_empty() {
			self.read(before);
		}
		let code = ProfiledCode { hash, imported: 0, defined: 0, ref_time_per_fuel: 0 };
		let code = self.code(code);
		let base = self.open.len();
		self.open(Context::Frame { code, kind });
		self.frames.push(OpenFrame { base, last: before, functions: Vec::new() });
	}

	/// Counts the weight since the last reading for `context`, which is entered and left.
	pub fn pass(&mut self, context: Context, after: Weight) {
		self.open(context);
		self.read(after);
		self.open.pop();
	}

	/// A function or host function of the frame begins.
	pub fn enter(&mut self, context: Context, before: Weight) {
		self.read(before);
		self.open(context);
	}

	/// The function or host function that was entered last ends.
	pub fn leave(&mut self, after: Weight) {
		self.read(after);
		// The frame itself stays open.
		let base = self.frames.last().map_or(0, |frame| frame.base);
		if self.open.len() > base.saturating_add(1) {
			self.open.pop();
		}
	}

	/// The code of the frame returned, or failed. Functions that are open end.
	pub fn stop(&mut self, after: Weight, failed: bool) {
		self.read(after);
		let Some(frame) = self.frames.last_mut() else { return };
		let first = frame.base.saturating_add(1);
		if failed {
			let open = self.open.get(first..).unwrap_or_default();
			let functions = open.iter().filter_map(|(context, _)| match context {
				Context::Function(index) => Some(*index),
				_ => None,
			});
			frame.functions = functions.collect();
		}
		self.open.truncate(first);
	}

	/// The frame ends. `used` is the last reading of its meter. Returns the functions that were
	/// open if its code failed, outermost first.
	pub fn end(&mut self, used: Weight) -> Vec<u32> {
		self.read(used);
		let Some(frame) = self.frames.pop() else { return Vec::new() };
		self.open.truncate(frame.base);
		if let Some(caller) = self.frames.last_mut() {
			caller.last.saturating_accrue(used);
		}
		frame.functions
	}

	/// Counts what was used since the last reading for the innermost context.
	fn read(&mut self, reading: Weight) {
		let last = match self.frames.last_mut() {
			Some(frame) => &mut frame.last,
			None => &mut self.before,
		};
		let used = reading.saturating_sub(mem::replace(last, reading));
		let node = self.innermost();
		if let Some(node) = self.nodes.get_mut(node as usize) {
			node.weight.saturating_accrue(used);
		}
	}

	/// Opens a context. Once there is no room, its weight counts for the one around it.
	fn open(&mut self, context: Context) {
		let parent = self.innermost();
		let node = self.node(parent, context);
		if let Some(node) = node {
			self.count(node);
		}
		self.open.push((context, node.unwrap_or(parent)));
	}

	/// The node of the innermost context: a top-level call, if none is open.
	fn innermost(&mut self) -> u32 {
		match self.open.last() {
			Some((_, node)) => *node,
			None => self.node(0, Context::Call).unwrap_or(0),
		}
	}

	/// The node of `context` in `parent`, or `None` if there is no room for it.
	fn node(&mut self, parent: u32, context: Context) -> Option<u32> {
		if let Some(node) = self.index.get(&(parent, context)) {
			return Some(*node);
		}
		if self.nodes.len() >= self.most {
			self.truncated = true;
			return None;
		}
		let node = self.nodes.len() as u32;
		self.nodes.push(ProfileNode { parent, context, calls: 0, weight: Weight::zero() });
		self.index.insert((parent, context), node);
		Some(node)
	}

	fn count(&mut self, node: u32) {
		if let Some(node) = self.nodes.get_mut(node as usize) {
			node.calls = node.calls.saturating_add(1);
		}
	}

	/// The index of this code. Adds it if it is new.
	fn code(&mut self, code: ProfiledCode<Vec<u8>>) -> u32 {
		let known = self.codes.iter().position(|known| known.hash == code.hash);
		let at = known.unwrap_or_else(|| {
			let at = self.codes.len();
			if at < Self::MAX_CODES {
				self.codes.push(code);
			} else {
				self.truncated = true;
			}
			at
		});
		at as u32
	}
}
