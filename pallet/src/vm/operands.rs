//! The operands of a function's instructions, as far as the rules for functions need them: their
//! number, and what wasmi 2.0.0 may take them for.
//!
//! wasmi's translator keeps one value in a register, computes instructions whose operands are
//! constants, and fuses some pairs of instructions. Two of its results are wrong: see
//! [`Operands::stores_itself`] and [`Operands::selects_wrongly`].

use alloc::vec::Vec;

/// The operands at a place in a function, and the maximum number so far.
pub struct Operands {
	now: u32,
	most: u32,
	/// The blocks around the place, innermost last.
	blocks: Vec<Block>,
	/// The operands, the last one on top. An instruction pushes at most one: modules with types of
	/// several results are refused later.
	known: Vec<Operand>,
	/// Number of operands in `known` before the innermost block.
	floor: usize,
	/// The locals that were written since the last loop began, as a set with collisions: a bit for
	/// each remainder by 64.
	written: u64,
}

/// A block around a place in a function.
#[derive(Clone, Copy, Default)]
struct Block {
	/// Number of operands before it.
	before: u32,
	results: u32,
	/// Number of operands in [`Operands::known`] before it.
	known: usize,
	/// Result of the first half of an `if`.
	first_half: Option<Operand>,
	/// The way in which wasmi passes on its result.
	result: BlockResult,
	/// The locals that were written where an `if` began, and at the end of its first half. wasmi
	/// leaves out a half that no constant condition leads to, with the loops in it.
	written: u64,
}

/// The ways in which wasmi's translator passes on the result of a block.
#[derive(Clone, Copy, Default)]
enum BlockResult {
	/// A copy: of an `if` with two halves that may run.
	Copy,
	/// A copy, if something jumps to its end. Otherwise the operand at its end, of which a
	/// comparison is fused no more.
	#[default]
	Operand,
	/// The operand at its end: of a loop.
	Same,
}

/// An operand, and the things that wasmi's translator may take it for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Operand {
	/// Its place.
	pub place: Place,
	/// Its possible contents.
	pub content: Content,
}

/// The places of operands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
	/// No local.
	Value,
	/// The local with this index, or no local.
	Local(u32),
	/// Any local, or none.
	Unknown,
}

/// What an operand may contain: a set of the kinds that wasmi's translator treats in their own
/// ways.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Content(u8);

impl Content {
	/// None of the others.
	pub const COMPUTED: Self = Self(1);
	/// The result of a comparison with zero.
	const TESTED: Self = Self(2);
	const ZERO: Self = Self(4);
	/// A constant other than zero.
	const NON_ZERO: Self = Self(8);
	pub const CONSTANT: Self = Self(Self::ZERO.0 | Self::NON_ZERO.0);
	const NONE: Self = Self(0);

	/// Returns `true` if it may be of one of these kinds.
	fn may_be(self, kinds: Self) -> bool {
		self.0 & kinds.0 != 0
	}

	fn must_be(self, kinds: Self) -> bool {
		self.0 & !kinds.0 == 0
	}

	/// Either of these kinds.
	pub fn or(self, other: Self) -> Self {
		Self(self.0 | other.0)
	}

	/// The same, with a computed value in place of a comparison with zero.
	fn copied(self) -> Self {
		match self.may_be(Self::TESTED) {
			true => Self(self.0 & !Self::TESTED.0).or(Self::COMPUTED),
			false => self,
		}
	}

	/// These kinds, if `condition` holds.
	fn only_if(self, condition: bool) -> Self {
		if condition {
			self
		} else {
			Self::NONE
		}
	}

	/// The result of an instruction that wasmi computes if all `operands` are constants.
	fn result_of(operands: &[Self]) -> Self {
		let computed = !operands.iter().all(|operand| operand.must_be(Self::CONSTANT));
		let constant = operands.iter().all(|operand| operand.may_be(Self::CONSTANT));
		Self::COMPUTED.only_if(computed).or(Self::CONSTANT.only_if(constant))
	}
}

impl Operand {
	/// The result of an instruction.
	pub const RESULT: Self = Self::of(Content::COMPUTED);

	/// A value with this content.
	pub const fn of(content: Content) -> Self {
		Self { place: Place::Value, content }
	}

	/// A constant, which is zero or not.
	pub fn constant(is_zero: bool) -> Self {
		Self::of(if is_zero { Content::ZERO } else { Content::NON_ZERO })
	}

	/// One of two operands.
	fn either(self, other: Self) -> Self {
		let place = if self.place == other.place { self.place } else { Place::Unknown };
		Self { place, content: self.content.or(other.content) }
	}
}

impl Operands {
	/// No operands, in a function with so many results.
	pub fn new(results: u32) -> Self {
		let function = Block { results, ..Block::default() };
		let blocks = Vec::from([function]);
		Self { now: 0, most: results, blocks, known: Vec::new(), floor: 0, written: 0 }
	}

	/// Number of blocks around the place.
	pub fn nesting(&self) -> u32 {
		self.blocks.len() as u32
	}

	/// Maximum number of operands so far.
	pub fn most(&self) -> u32 {
		self.most
	}

	/// Pops, then pushes. In unreachable code, there may be fewer operands than are popped.
	pub fn pop_and_push(&mut self, pop: u32, push: u32) {
		self.count(pop, push);
		self.forget(pop);
		if push > 0 {
			self.known.push(Operand::RESULT);
		}
	}

	/// Pushes an operand.
	pub fn push(&mut self, operand: Operand) {
		self.count(0, 1);
		self.known.push(operand);
	}

	/// Pops some operands, and pushes a result with this content.
	fn pop_and_push_result(&mut self, pop: u32, content: Content) {
		self.count(pop, 1);
		self.forget(pop);
		self.known.push(Operand::of(content));
	}

	/// An instruction with one operand, without a rule of its own.
	pub fn unary(&mut self) {
		let content = Content::result_of(&[self.content(0)]);
		self.pop_and_push_result(1, content);
	}

	/// An instruction with two operands, without a rule of its own.
	pub fn binary(&mut self) {
		let content = Content::result_of(&[self.content(1), self.content(0)]);
		self.pop_and_push_result(2, content);
	}

	/// `i32.eqz`.
	pub fn test(&mut self) {
		let operand = self.content(0);
		let tested = Content::TESTED.only_if(!operand.must_be(Content::CONSTANT));
		let content = tested.or(Content::CONSTANT.only_if(operand.may_be(Content::CONSTANT)));
		self.pop_and_push_result(1, content);
	}

	/// `i32.eq` and `i32.ne`.
	pub fn compare(&mut self) {
		let (left, right) = (self.content(1), self.content(0));
		let has_zero = left.may_be(Content::ZERO) || right.may_be(Content::ZERO);
		let result = Content::result_of(&[left, right]);
		let tested = has_zero && result.may_be(Content::COMPUTED);
		self.pop_and_push_result(2, result.or(Content::TESTED.only_if(tested)));
	}

	/// `i64.eqz`. wasmi turns that of a comparison into the opposite comparison.
	pub fn test_long(&mut self) {
		let operand = self.content(0);
		let tested = Content::TESTED.only_if(operand.may_be(Content::TESTED));
		self.pop_and_push_result(1, Content::result_of(&[operand]).or(tested));
	}

	/// `i64.eq` and `i64.ne`, which may be an `i64.eqz`.
	pub fn compare_long(&mut self) {
		let (left, right) = (self.content(1), self.content(0));
		let is_test = |one: Content, other: Content| {
			one.may_be(Content::TESTED) && other.may_be(Content::ZERO)
		};
		let tested = Content::TESTED.only_if(is_test(left, right) || is_test(right, left));
		self.pop_and_push_result(2, Content::result_of(&[left, right]).or(tested));
	}

	/// `select`. If both values are the same, or if the condition is a constant, wasmi takes one of
	/// the values for the result.
	pub fn select(&mut self) {
		let condition = self.content(0);
		let result = match (self.top(2), self.top(1)) {
			(Some(first), Some(second)) => {
				let same = Content(first.content.0 & second.content.0);
				let chosen = first.content.or(second.content);
				let content = Content::COMPUTED
					.or(same)
					.or(chosen.only_if(condition.may_be(Content::CONSTANT)));
				Operand { place: first.place, content }
			},
			_ => Operand::RESULT,
		};
		self.count(3, 1);
		self.forget(3);
		self.known.push(result);
	}

	/// `local.tee`.
	pub fn tee(&mut self, local: u32) {
		self.write(local);
		// A constant stays one, and a comparison is fused no more.
		let content = self.content(0).copied();
		let is_constant = content.must_be(Content::CONSTANT);
		let place = if is_constant { Place::Value } else { Place::Local(local) };
		self.replace(Operand { place, content });
	}

	/// Replaces the operand on top by another one.
	pub fn replace(&mut self, operand: Operand) {
		self.forget(1);
		self.known.push(operand);
	}

	/// Notes that a local is written.
	pub fn write(&mut self, local: u32) {
		self.written |= Self::bit(local);
	}

	/// Returns `true` if the two operands on top, an address and a value, may be the same local in
	/// the register of wasmi's translator.
	///
	/// wasmi 2.0.0 has no instruction for such a store if its offset exceeds 16 bits, and its
	/// translator panics. A local is in the register if it was written after the last beginning of
	/// a loop.
	pub fn stores_itself(&self) -> bool {
		let place = |above| self.top(above).map(|operand| operand.place);
		match (place(1), place(0)) {
			(Some(Place::Local(address)), Some(Place::Local(value))) => {
				address == value && self.written & Self::bit(value) != 0
			},
			(Some(Place::Value) | None, _) | (_, Some(Place::Value) | None) => false,
			_ => self.written != 0,
		}
	}

	/// Returns `true` if the operand on top, the condition of a `select`, may be a comparison with
	/// zero.
	///
	/// wasmi 2.0.0 fuses the two. If the compared value is not in its register, the fused
	/// instruction still takes the register for the condition, and the result is wrong.
	pub fn selects_wrongly(&self) -> bool {
		self.content(0).may_be(Content::TESTED)
	}

	/// Begins a `block`.
	pub fn begin(&mut self, results: u32) {
		self.begin_with(results, BlockResult::Operand, 0);
	}

	/// Begins an `if`, whose condition is on top.
	pub fn begin_if(&mut self, results: u32) {
		// wasmi leaves out a half that a constant condition does not lead to.
		let result = match self.content(0).may_be(Content::CONSTANT) {
			true => BlockResult::Operand,
			false => BlockResult::Copy,
		};
		self.pop_and_push(1, 0);
		self.begin_with(results, result, self.written);
	}

	/// Begins a `loop`.
	pub fn begin_loop(&mut self, results: u32) {
		self.written = 0;
		self.begin_with(results, BlockResult::Same, 0);
	}

	fn begin_with(&mut self, results: u32, result: BlockResult, written: u64) {
		let (before, known) = (self.now, self.known.len());
		self.blocks.push(Block { before, results, known, first_half: None, result, written });
		self.floor = known;
	}

	/// `else`.
	pub fn other_half(&mut self) {
		let result = self.top(0).unwrap_or(Operand::RESULT);
		self.now = 0;
		if let Some(block) = self.blocks.last_mut() {
			block.first_half = Some(result);
			block.written |= self.written;
			(self.now, self.written) = (block.before, block.written);
		}
		self.known.truncate(self.floor);
	}

	/// The end of a block, or of the function.
	pub fn end(&mut self) {
		let result = self.top(0).unwrap_or(Operand::RESULT);
		let block = self.blocks.pop().unwrap_or_default();
		self.now = block.before;
		self.written |= block.written;
		self.known.truncate(block.known);
		self.floor = self.blocks.last().map_or(0, |block| block.known);
		self.count(0, block.results);
		if block.results > 0 {
			let mut result = block.first_half.map_or(result, |first| first.either(result));
			result.content = match block.result {
				BlockResult::Copy => Content::COMPUTED,
				BlockResult::Operand => result.content.copied().or(Content::COMPUTED),
				BlockResult::Same => result.content.or(Content::COMPUTED),
			};
			self.known.push(result);
		}
	}

	fn count(&mut self, pop: u32, push: u32) {
		self.now = self.now.saturating_sub(pop).saturating_add(push);
		self.most = self.most.max(self.now);
	}

	/// Pops operands of the innermost block.
	fn forget(&mut self, pop: u32) {
		let left = self.known.len().saturating_sub(pop as usize);
		self.known.truncate(left.max(self.floor));
	}

	/// The operand of the innermost block that has so many above it.
	fn top(&self, above: usize) -> Option<Operand> {
		let operands = self.known.get(self.floor..)?;
		operands.iter().rev().nth(above).copied()
	}

	/// The content of that operand. An operand that is not there is in dead code, which wasmi does
	/// not translate.
	fn content(&self, above: usize) -> Content {
		self.top(above).map_or(Content::COMPUTED, |operand| operand.content)
	}

	fn bit(local: u32) -> u64 {
		1 << (local % 64)
	}
}
