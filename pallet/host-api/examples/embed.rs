//! A program that runs plug-ins: modules that arrive once and run often.
//!
//! It offers twenty host functions over a ledger of points. When a plug-in arrives, its imports
//! are resolved, and the link plan is stored with its bytes. Later, for example in another
//! process, the plan alone is enough to link the plug-in. A plug-in that runs again uses the same
//! store, with the functions bound in it.
//!
//! Run it with `cargo run --example embed`.

use codec::{Decode, Encode};
use contracts_host_api::{
	host_functions, BindError, Descriptor, DescriptorView, Epoch, FunctionRecord, HostFunctions,
	LinkPlan, Linked, Rewind,
};
use std::{collections::BTreeMap, rc::Rc};
use wasmi::{Engine, Module};

/// The state that the host functions read and change.
#[derive(Default)]
struct Ledger {
	points: BTreeMap<u32, u64>,
	notes: Vec<String>,
}

impl Ledger {
	fn set(&mut self, who: u32, points: u64) {
		self.points.insert(who, points);
	}

	fn get(&self, who: u32) -> u64 {
		self.points.get(&who).copied().unwrap_or(0)
	}
}

host_functions! {
	/// Points of members.
	pub struct Points;
	impl[] for Ledger;

	/// The points of a member.
	#[import(0, "points", "get")]
	stable fn get(caller, who: u32) -> u64 { Ok(caller.data().get(who)) }

	/// Sets the points of a member.
	#[import(1, "points", "set")]
	stable fn set(caller, who: u32, points: u64) { caller.data_mut().set(who, points); Ok(()) }

	/// Adds to the points of a member.
	#[import(2, "points", "add")]
	stable fn add(caller, who: u32, points: u64) {
		let sum = caller.data().get(who).saturating_add(points);
		caller.data_mut().set(who, sum);
		Ok(())
	}

	/// Takes points from a member, at most as many as it has.
	#[import(3, "points", "take")]
	stable fn take(caller, who: u32, points: u64) {
		let rest = caller.data().get(who).saturating_sub(points);
		caller.data_mut().set(who, rest);
		Ok(())
	}

	/// Moves points from one member to another. Returns 1, or 0 if the first has too few.
	#[import(4, "points", "move")]
	stable fn move_points(caller, from: u32, to: u32, points: u64) -> u32 {
		let ledger = caller.data_mut();
		let Some(rest) = ledger.get(from).checked_sub(points) else { return Ok(0) };
		ledger.set(from, rest);
		let sum = ledger.get(to).saturating_add(points);
		ledger.set(to, sum);
		Ok(1)
	}

	/// Removes a member.
	#[import(5, "points", "remove")]
	stable fn remove(caller, who: u32) { caller.data_mut().points.remove(&who); Ok(()) }

	/// Removes all members.
	#[import(6, "points", "clear")]
	stable fn clear(caller) { caller.data_mut().points.clear(); Ok(()) }

	/// Returns 1 if there is such a member, 0 otherwise.
	#[import(7, "points", "has")]
	stable fn has(caller, who: u32) -> u32 {
		Ok(caller.data().points.contains_key(&who).into())
	}
}

host_functions! {
	/// All members together.
	pub struct Totals;
	impl[] for Ledger;

	/// The number of members.
	#[import(20, "totals", "members")]
	stable fn members(caller) -> u32 { Ok(caller.data().points.len() as u32) }

	/// The sum of all points.
	#[import(21, "totals", "sum")]
	stable fn sum(caller) -> u64 {
		Ok(caller.data().points.values().fold(0, |sum: u64, more| sum.saturating_add(*more)))
	}

	/// The most points that a member has.
	#[import(22, "totals", "most")]
	stable fn most(caller) -> u64 { Ok(caller.data().points.values().copied().max().unwrap_or(0)) }

	/// The fewest points that a member has.
	#[import(23, "totals", "fewest")]
	stable fn fewest(caller) -> u64 { Ok(caller.data().points.values().copied().min().unwrap_or(0)) }

	/// The member with the lowest number, or `u32::MAX` if there are no members.
	#[import(24, "totals", "first")]
	stable fn first(caller) -> u32 { Ok(caller.data().points.keys().next().copied().unwrap_or(u32::MAX)) }

	/// The member with the highest number, or 0 if there are no members.
	#[import(25, "totals", "last")]
	stable fn last(caller) -> u32 { Ok(caller.data().points.keys().last().copied().unwrap_or(0)) }

	/// Doubles the points of all members.
	#[import(26, "totals", "double")]
	unstable fn double(caller) {
		for points in caller.data_mut().points.values_mut() {
			*points = points.saturating_mul(2);
		}
		Ok(())
	}
}

host_functions! {
	/// Notes for the user of the program.
	pub struct Notes;
	impl[] for Ledger;

	/// Notes a number.
	#[import(40, "notes", "number")]
	stable fn number(caller, value: u64) { caller.data_mut().notes.push(value.to_string()); Ok(()) }

	/// Notes a signed number.
	#[import(41, "notes", "signed")]
	stable fn signed(caller, value: i64) { caller.data_mut().notes.push(value.to_string()); Ok(()) }

	/// Notes a member with its points.
	#[import(42, "notes", "member")]
	stable fn member(caller, who: u32) {
		let points = caller.data().get(who);
		caller.data_mut().notes.push(format!("member {who} has {points}"));
		Ok(())
	}

	/// The number of notes.
	#[import(43, "notes", "count")]
	stable fn count(caller) -> u32 { Ok(caller.data().notes.len() as u32) }

	/// Removes all notes.
	#[import(44, "notes", "clear")]
	stable fn clear(caller) { caller.data_mut().notes.clear(); Ok(()) }
}

/// All host functions: one table, one binding.
type Api = (Points, Totals, Notes);

/// Gives ten points to member 7, then notes its points.
const REWARD: &str = r#"(module
	(import "points" "add" (func $add (param i32 i64)))
	(import "notes" "member" (func $member (param i32)))
	(func (export "run")
		(call $add (i32.const 7) (i64.const 10))
		(call $member (i32.const 7))))"#;

/// Notes the sum of all points.
const AUDIT: &str = r#"(module
	(import "totals" "sum" (func $sum (result i64)))
	(import "notes" "number" (func $number (param i64)))
	(func (export "run") (call $number (call $sum))))"#;

/// Imports a function that is not offered.
const WRONG: &str = r#"(module
	(import "points" "steal" (func (param i32)))
	(func (export "run")))"#;

/// A stored plug-in: its bytes and its encoded link plan.
struct Stored {
	wasm: Vec<u8>,
	plan: Vec<u8>,
}

/// Installs a plug-in: resolves its imports, once, when it arrives.
fn install(wasm: Vec<u8>, descriptor: &[u8]) -> Result<Stored, Box<dyn std::error::Error>> {
	let module = Module::new(&Engine::default(), &wasm)?;
	let plan = LinkPlan::resolve(&module, &DescriptorView::new(descriptor)?)?;
	Ok(Stored { wasm, plan: plan.encode() })
}

/// Links a plug-in, once per process: makes the store and binds the functions by number. If
/// possible, one instance serves all runs and is reset for each.
fn link(stored: &Stored) -> Result<Linked<Ledger>, Box<dyn std::error::Error>> {
	let plan = LinkPlan::decode(&mut &stored.plan[..])?;
	let mut wasm = stored.wasm.clone();
	let rewind = Rewind::prepare(&mut wasm, &plan).map(Rc::new);
	let module = Module::new(&Engine::default(), &wasm)?;
	let linked = Linked::new(module, &plan, &Api::default(), Ledger::default())?;
	Ok(linked.rewinding(rewind))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
	let functions = Api::TABLE.functions().map(FunctionRecord::from);
	let descriptor = Descriptor::new(Epoch(0), 0, functions)?.encode();
	println!(
		"{} host functions, described in {} bytes",
		Api::TABLE.functions().count(),
		descriptor.len()
	);

	for (name, text) in [("reward", REWARD), ("audit", AUDIT)] {
		let stored = install(wat::parse_str(text)?, &descriptor)?;
		println!("{name}: {} bytes, and a plan of {}", stored.wasm.len(), stored.plan.len());
		let mut linked = link(&stored)?;
		linked.store_mut().data_mut().set(1, 30);
		for _ in 0..3 {
			// The instance is in its initial state at each start.
			let instance = linked.start()?;
			let run = instance.get_typed_func::<(), ()>(linked.store(), "run")?;
			run.call(linked.store_mut(), ())?;
		}
		let (notes, instances) = (&linked.store().data().notes, linked.instances());
		println!("{name}: ran 3 times, in {instances} instance: {notes:?}");
	}

	let error = install(wat::parse_str(WRONG)?, &descriptor).map(|_| ()).unwrap_err();
	println!("refused: {error}");
	// A plan of another host API has an id that is unknown here, so it is refused.
	let stale = LinkPlan {
		epoch: Epoch(0),
		functions: vec![contracts_host_api::FunctionId(99)],
		memory: None,
	};
	let module = Module::new(&Engine::default(), wat::parse_str("(module)")?)?;
	let mut store = wasmi::Store::new(module.engine(), Ledger::default());
	let refused = stale.bind(&Api::default(), &mut store, None).unwrap_err();
	assert_eq!(refused, BindError::UnknownId(contracts_host_api::FunctionId(99)));
	println!("refused: {refused}");
	Ok(())
}
