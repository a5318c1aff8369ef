//! The maximum use of the interpreter's stack by a module, computed before it runs.

use super::{
	engine::{STACK_HEIGHT, STACK_OF_CALLS},
	functions::{Callee, Function},
};
use alloc::{vec, vec::Vec};

/// Bytes of a value on the interpreter's stack.
const VALUE: u32 = 8;

/// Bytes of an entry in the interpreter's list of calls. They count twice, because the list
/// doubles when it grows.
pub const CALL: u32 = 2 * 16;

/// Bytes of the whole stack, for values and for calls.
pub const WHOLE: u32 = (STACK_HEIGHT + STACK_OF_CALLS) as u32;

/// The functions of a module, as a graph of calls.
#[derive(Default)]
pub struct Calls {
	/// Number of imported functions, which come first.
	pub imported: u32,
	/// The functions that the module defines.
	pub functions: Vec<Function>,
	/// For each type, the functions of that type in the module's table.
	pub in_table: Vec<Vec<u32>>,
	/// The functions that are called from outside the module.
	pub roots: Vec<u32>,
	/// Number of elements in all segments together.
	pub elements: u32,
	/// All of the module was read: it is well-formed, and has only instructions that contracts
	/// may use.
	pub complete: bool,
}

/// The state of a node while the graph is walked.
#[derive(Clone, Copy)]
enum State {
	Unknown,
	/// Its callees are being walked.
	Open,
	/// A call of it takes at most this number of bytes, including its callees.
	Known(u32),
}

impl Calls {
	/// Maximum number of bytes of stack that a call from outside can take.
	///
	/// These are the bytes that the functions on the most expensive path through the graph
	/// reserve, and `each_call` bytes for each of them. Returns [`WHOLE`] if the graph has a
	/// cycle or is not complete.
	pub fn most_stack(&self, each_call: u32) -> u32 {
		if !self.complete {
			return WHOLE;
		}
		// There is a node for each function, and one for each type that can be called through the
		// table.
		let nodes = self.functions.len().saturating_add(self.in_table.len());
		let mut states = vec![State::Unknown; nodes];
		let roots = self.roots.iter().filter_map(|index| self.node(Callee::Function(*index)));
		let walked = roots.map(|root| self.walk(root, each_call, &mut states));
		walked.fold(0, |most, bytes| bytes.unwrap_or(WHOLE).max(most)).min(WHOLE)
	}

	/// The node of a callee. Returns `None` for imported functions.
	fn node(&self, callee: Callee) -> Option<usize> {
		match callee {
			Callee::Function(index) => {
				index.checked_sub(self.imported).map(|defined| defined as usize)
			},
			Callee::OfType(ty) => Some(self.functions.len().saturating_add(ty as usize)),
		}
	}

	/// The bytes that a call of a node reserves, and the nodes that it calls.
	fn look_up(&self, node: usize, each_call: u32) -> Option<(u32, Vec<usize>)> {
		let (bytes, mut next): (_, Vec<_>) = match self.functions.get(node) {
			Some(function) => {
				let bytes = function.slots.saturating_mul(VALUE).saturating_add(each_call);
				(bytes, function.callees.iter().filter_map(|callee| self.node(*callee)).collect())
			},
			None => {
				let functions = self.in_table.get(node.checked_sub(self.functions.len())?)?;
				let nodes =
					functions.iter().filter_map(|index| self.node(Callee::Function(*index)));
				(0, nodes.collect())
			},
		};
		next.sort_unstable();
		next.dedup();
		Some((bytes, next))
	}

	/// The bytes that a call of `root` takes at most, by a walk without recursion. Returns `None`
	/// if there is a cycle.
	fn walk(&self, root: usize, each_call: u32, states: &mut [State]) -> Option<u32> {
		struct Step {
			node: usize,
			bytes: u32,
			callees: Vec<usize>,
			/// Maximum bytes of the callees that were walked.
			most: u32,
		}
		let mut way: Vec<Step> = Vec::new();
		let mut next = Some(root);
		let mut done = 0;
		loop {
			if let Some(node) = next.take() {
				match states.get(node).copied()? {
					State::Open => return None,
					State::Known(bytes) => done = bytes,
					State::Unknown => {
						let (bytes, callees) = self.look_up(node, each_call)?;
						*states.get_mut(node)? = State::Open;
						way.push(Step { node, bytes, callees, most: 0 });
						done = 0;
					},
				}
			}
			let Some(step) = way.last_mut() else { return Some(done) };
			step.most = done.max(step.most);
			next = step.callees.pop();
			if next.is_none() {
				done = step.bytes.saturating_add(step.most);
				*states.get_mut(step.node)? = State::Known(done);
				way.pop();
			}
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::vm::code_size;

	fn stack(functions: &str) -> u32 {
		let text = format!(
			r#"(module (import "seal0" "input" (func $input (param i32 i32))) (import "env" "memory" (memory 1))
				{functions})"#
		);
		code_size(&wat::parse_str(text).unwrap()).stack
	}

	const DEPLOY: &str = r#"(func (export "deploy"))"#;

	#[test]
	fn the_longest_way_through_the_calls_counts() {
		let leaf = |name: &str, locals: u32| {
			format!("(func ${name} (local {}))", "i64 ".repeat(locals as usize))
		};
		let one = CALL;
		assert_eq!(stack(DEPLOY), one);
		let short = format!("{DEPLOY} {} (func (export \"call\") (call $a))", leaf("a", 10));
		assert_eq!(stack(&short), 2 * one + 20 * VALUE);
		let both = format!(
			"{DEPLOY} {} {} (func $c (call $b)) (func (export \"call\") (call $a) (call $c) (call $a))",
			leaf("a", 10),
			leaf("b", 9)
		);
		assert_eq!(stack(&both), (3 * one + 18 * VALUE).max(2 * one + 20 * VALUE));
		// A function that is never called does not count.
		let unused = format!("{DEPLOY} {} (func (export \"call\"))", leaf("a", 10));
		assert_eq!(stack(&unused), one);
		// Imported functions have no frame here.
		let host =
			format!("{DEPLOY} (func (export \"call\") (call $input (i32.const 0) (i32.const 0)))");
		assert_eq!(stack(&host), one + 2 * VALUE);
	}

	#[test]
	fn a_circle_can_take_all_of_it() {
		assert_eq!(stack(&format!("{DEPLOY} (func $a (export \"call\") (call $a))")), WHOLE);
		let two = format!(
			"{DEPLOY} (func $a (call $b)) (func $b (call $a)) (func (export \"call\") (call $b))"
		);
		assert_eq!(stack(&two), WHOLE);
		// A cycle that cannot be reached from outside does not count.
		assert_eq!(stack(&format!("{DEPLOY} (func $a (call $a)) (func (export \"call\"))")), CALL);
	}

	#[test]
	fn a_call_through_the_table_may_reach_each_function_of_its_type() {
		let module = |elements: &str| {
			format!(
				"{DEPLOY} (type $small (func (param i32))) (type $same (func (param i32)))
				 (table 4 funcref) (elem (i32.const 0) {elements})
				 (func $a (type $small) (local i64 i64 i64)) (func $b (type $same) (local i64 i64 i64 i64 i64))
				 (func $other (param i64) (local i64 i64 i64 i64 i64 i64 i64 i64))
				 (func $again (type $same) (call_indirect (type $small) (i32.const 1) (i32.const 2)))
				 (func (export \"call\") (call_indirect (type $small) (i32.const 7) (i32.const 0)))"
			)
		};
		let own = CALL + 2 * VALUE;
		assert_eq!(stack(&module("$a")), own + CALL + 8 * VALUE);
		assert_eq!(stack(&module("$a $b")), own + CALL + 12 * VALUE);
		assert_eq!(stack(&module("$a $b $other")), own + CALL + 12 * VALUE);
		assert_eq!(stack(&module("$a $again")), WHOLE);
	}

	/// The number of parameters has more than one encoding in LEB128, and wasmi compares the
	/// types.
	#[test]
	fn a_circle_through_a_type_that_is_written_otherwise_is_found() {
		let text = format!(
			r#"(module (type $a (func (param i32))) (type $b (func (param i32)))
				{DEPLOY} (func (export "call") (call_indirect (type $a) (i32.const 0) (i32.const 0)))
				(func $f (type $b) (call_indirect (type $a) (i32.const 0) (i32.const 0)))
				(table 1 funcref) (elem (i32.const 0) $f))"#
		);
		let mut code = wat::parse_str(text).unwrap();
		assert_eq!(code_size(&code).stack, WHOLE);
		// The second type gets `1` in two bytes, which makes the section one byte longer.
		let ty = [0x60, 1, 0x7f, 0];
		let first = code.windows(4).position(|bytes| bytes == ty).unwrap();
		assert_eq!(code[first + 4..first + 8], ty);
		code.splice(first + 5..first + 6, [0x81, 0]);
		code[9] += 1;
		assert_eq!(code_size(&code).stack, WHOLE);
		assert!(wasmi::Module::new(&wasmi::Engine::default(), &code[..]).is_ok());
	}

	#[test]
	fn a_start_function_is_called_from_outside() {
		let start =
			format!("{DEPLOY} (func (export \"call\")) (func $start (local i64)) (start $start)");
		assert_eq!(stack(&start), CALL + 2 * VALUE);
	}
}
