//! Random functions of locals, blocks and far stores. wasmi's translator panics at some of them,
//! and the walk over functions must refuse these before.
//!
//! A panic ends the test. The cases are the same in each run. `PROPTEST_CASES=20000` searches other
//! cases.

use super::random_modules::runner;
use crate::{mock::*, Determinism, Error};
use proptest::prelude::*;
use std::cell::Cell;

/// Number of functions in a module.
const FUNCTIONS: usize = 20;

/// Random choices, which end with zeros.
struct Tape<'a>(&'a [u8]);

impl Tape<'_> {
	fn below(&mut self, most: u8) -> u8 {
		let Some((first, rest)) = self.0.split_first() else { return 0 };
		self.0 = rest;
		first % most
	}

	fn local(&mut self) -> u8 {
		self.below(3)
	}

	/// An expression of the type `i32`.
	fn value(&mut self, depth: u32) -> String {
		let next = depth + 1;
		match self.below(if depth > 3 { 6 } else { 16 }) {
			0..=3 => format!("(local.get {})", self.local()),
			4 => format!("(i32.const {})", self.below(2)),
			5 => "(i32.load (i32.const 8))".into(),
			6 | 7 => format!("(local.tee {} {})", self.local(), self.value(next)),
			8 => {
				let operator = ["add", "or", "shl", "and", "sub"][usize::from(self.below(5))];
				format!("(i32.{operator} {} {})", self.value(next), self.value(next))
			},
			9 => {
				let operator = ["eqz", "extend8_s", "popcnt"][usize::from(self.below(3))];
				format!("(i32.{operator} {})", self.value(next))
			},
			10 => {
				format!("(select {} {} {})", self.value(next), self.value(next), self.value(next))
			},
			11 => format!("(i32.wrap_i64 (i64.extend_i32_u {}))", self.value(next)),
			12 => format!("(block (result i32) {} {})", self.statements(next), self.value(next)),
			13 => format!("(loop (result i32) {} {})", self.statements(next), self.value(next)),
			14 => {
				format!("(block (result i32) (br_if 0 {} {}))", self.value(next), self.value(next))
			},
			_ => format!(
				"(if (result i32) {} (then {} {}) (else {} {}))",
				self.value(next),
				self.statements(next),
				self.value(next),
				self.statements(next),
				self.value(next)
			),
		}
	}

	fn statement(&mut self, depth: u32) -> String {
		let next = depth + 1;
		match self.below(if depth > 3 { 7 } else { 14 }) {
			0 | 1 => format!("(local.set {} {})", self.local(), self.value(next)),
			2 | 3 => {
				format!("(i32.store offset=65536 {} {})", self.value(next), self.value(next))
			},
			4 => format!(
				"(i64.store offset=70000 {} (i64.extend_i32_u {}))",
				self.value(next),
				self.value(next)
			),
			5 => format!("(drop {})", self.value(next)),
			6 => "(loop)".into(),
			7 => format!("(loop {})", self.statements(next)),
			8 => format!("(block {})", self.statements(next)),
			9 => format!("(block {} (br 0) {})", self.statements(next), self.statements(next)),
			10 => format!("(block (br_if 0 {}) {})", self.value(next), self.statements(next)),
			11 => format!("(if {} (then {}))", self.value(next), self.statements(next)),
			12 => {
				format!("(block {} unreachable {})", self.statements(next), self.statements(next))
			},
			_ => format!(
				"(if {} (then {}) (else {}))",
				self.value(next),
				self.statements(next),
				self.statements(next)
			),
		}
	}

	fn statements(&mut self, depth: u32) -> String {
		(0..self.below(4)).map(|_| self.statement(depth)).collect()
	}
}

/// A contract with this function.
fn contract(function: &str) -> Vec<u8> {
	wat(&format!(
		r#"(module (import "env" "memory" (memory 1 16))
			(func (export "deploy")) (func (export "call")) (func (param i32 i32 i32) {function}))"#
	))
}

#[test]
fn no_store_that_the_walk_accepts_makes_the_translator_panic() {
	let (accepted, refused) = (Cell::new(0), Cell::new(0));
	let bytes = prop::collection::vec(any::<u8>(), 8..160);
	let bytes = prop::collection::vec(bytes, FUNCTIONS);
	let outcome = runner(1_000).run(&bytes, |functions| {
		on_chain(|| {
			for bytes in &functions {
				let mut tape = Tape(bytes);
				let function: String = (0..6).map(|_| tape.statement(0)).collect();
				let uploaded = Contracts::bare_upload_code(
					ALICE,
					contract(&function),
					None,
					Determinism::Enforced,
				);
				match uploaded {
					Ok(_) => accepted.set(accepted.get() + 1),
					Err(error) => {
						assert_eq!(error, Error::<Test>::CodeRejected.into(), "{function}");
						refused.set(refused.get() + 1);
					},
				}
			}
		});
		Ok(())
	});
	println!("{} modules were accepted, {} refused", accepted.get(), refused.get());
	outcome.unwrap();
	assert!(accepted.get() > 100 && refused.get() > 100, "both kinds are among the cases");
}
