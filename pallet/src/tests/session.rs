//! Data that is kept within one top-level call. A contract can notice it only by the weight.

use super::{
	fixtures::*,
	script::{interpreter, Op, OpLimits, Who, World, MODULES},
};
use crate::{mock::*, Determinism, Error, HostApiState, WeightInfo};
use codec::{Decode, Encode};
use frame_support::weights::Weight;
use sp_runtime::traits::Hash as _;

/// Input of [`call_in_turn`] that calls these contracts one after the other.
fn calls(to: &[&AccountId]) -> Vec<u8> {
	let accounts: Vec<u8> = to.iter().flat_map(|account| account.encode()).collect();
	[&(to.len() as u32).to_le_bytes()[..], &accounts].concat()
}

/// A new contract, distinct from others with the same code.
fn salted(code: Vec<u8>, salt: u8) -> AccountId {
	try_instantiate(code, 1_000, vec![], &[salt]).result.unwrap().account_id
}

/// Weight of a call of these contracts in turn, and the output of `caller`.
pub(super) fn in_turn(caller: &AccountId, to: &[&AccountId]) -> (Weight, Vec<u8>) {
	let outcome = call(caller, calls(to));
	(outcome.gas_consumed, outcome.result.unwrap().data)
}

/// A module of about `kib` KiB that differs from others by `seed`.
fn large(kib: usize, seed: u32) -> Vec<u8> {
	let filler = format!("(func {})", "(drop (i32.const 1))".repeat(333)).repeat(kib);
	contract("", "", &format!("(drop (i32.const {seed}))"), &filler)
}

/// Weight that is lent as fuel is rounded to whole units, which take about 3,000 ps.
const ROUNDING: u64 = 4_000;

#[test]
fn the_first_call_of_a_code_pays_for_loading_it_and_the_next_ones_do_not() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let callee = instantiate(large(8, 0));
		let weights: Vec<Weight> = (0..4).map(|n| in_turn(&caller, &vec![&callee; n]).0).collect();
		let added: Vec<u64> =
			weights.windows(2).map(|pair| pair[1].ref_time() - pair[0].ref_time()).collect();
		assert!(added[0] > added[1] + 50_000_000, "{added:?}");
		assert!(added[1].abs_diff(added[2]) < ROUNDING, "{added:?}");
		// The proof contains the code once.
		let proof = |n: usize| weights[n].proof_size() - weights[n - 1].proof_size();
		assert!(proof(1) > proof(2) + 8 * 1024);
		assert_eq!(proof(2), proof(3));
	});
}

#[test]
fn nothing_is_kept_from_one_top_level_call_to_the_next() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let callee = instantiate(large(8, 0));
		let first = in_turn(&caller, &[&callee, &callee]);
		assert_eq!(in_turn(&caller, &[&callee, &callee]), first);
		assert_eq!(call(&callee, vec![]).gas_consumed, call(&callee, vec![]).gas_consumed);
	});
}

#[test]
fn a_contract_that_is_called_again_finds_its_memory_and_globals_as_new() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		for ending in ["", "(drop (memory.grow (i32.const 2)))"] {
			let callee = instantiate(counts_itself(ending));
			let output = in_turn(&caller, &[&callee; 5]).1;
			// The output of each call: nothing was counted before, and there is one page.
			assert_eq!(output, [1u32, 1].encode().repeat(5), "{ending}");
		}
	});
}

#[test]
fn a_contract_that_trapped_or_ran_out_of_gas_can_be_called_again() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let callee = instantiate(counts_itself(""));
		let trapping = instantiate(contract("", "", "unreachable", ""));
		// A trap shows as zeros, and does not disturb the other contract.
		let output = in_turn(&caller, &[&trapping, &callee, &trapping, &callee]).1;
		let counted = [1u32, 1].encode();
		assert_eq!(output, [&[0; 8][..], &counted, &[0; 8], &counted].concat());
	});
}

#[test]
fn a_code_that_calls_itself_runs_in_stores_of_its_own() {
	on_chain(|| {
		let recursive = instantiate(recurse());
		// Each frame traps if another one touched its global or its memory.
		assert_eq!(call(&recursive, 5u32.encode()).result.map(|output| output.data), Ok(vec![]));
	});
}

#[test]
fn a_full_cache_forgets_what_was_not_called_for_longest() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let contracts: Vec<AccountId> = (0..3).map(|seed| instantiate(large(8, seed))).collect();
		let [a, b, c] = [&contracts[0], &contracts[1], &contracts[2]];
		let all = in_turn(&caller, &[a, b, c, a, b, c]).0;
		let another = salted(large(8, 0), 1);
		let proof = |order: &[&AccountId]| in_turn(&caller, order).0.proof_size();
		// Another contract is either only read, or also loaded.
		let record = proof(&[a, &another]) - proof(&[a, a]);
		let load = proof(&[a, b]) - proof(&[a, a]) - record;
		let loads = |order: &[&AccountId]| {
			let others = [b, c].into_iter().filter(|other| order.contains(other)).count();
			let base = proof(&vec![a; order.len()]) + others as u64 * record;
			1 + (proof(order) - base) / load
		};
		assert_eq!(loads(&[a, b, c, a, b, c]), 3);
		// Room for two modules of 8 KiB, at 66 bytes of heap per byte, and not for three. The
		// caller runs and stays.
		ModuleCache::set(1_500_000);
		assert_eq!(loads(&[a, b, a, b, a, b]), 2);
		assert_eq!(loads(&[a, b, c, a]), 4);
		assert_eq!(loads(&[a, b, a, c, a]), 3);
		let (evicting, output) = in_turn(&caller, &[a, b, c, a, b, c]);
		assert!(evicting.ref_time() > all.ref_time());
		assert_eq!(in_turn(&caller, &[a, b, c, a, b, c]), (evicting, output));
		// Without room, the module that ran last stays until another one comes.
		ModuleCache::set(0);
		assert_eq!(loads(&[a, b, a, b]), 4);
		assert_eq!(loads(&[a, a, b, b]), 2);
		ModuleCache::set(16 * 1024 * 1024);
	});
}

#[test]
fn modules_that_take_turns_leave_each_others_stores_alone() {
	/// Number of stores that are kept.
	const KEPT: usize = 12;
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let import = r#"(import "seal0" "now" (func (param i32 i32)))"#.repeat(20);
		let code = |seed| contract(&import, "", &format!("(drop (i32.const {seed}))"), "");
		let contracts: Vec<AccountId> = (0..16).map(|seed| instantiate(code(seed))).collect();
		let contracts: Vec<&AccountId> = contracts.iter().collect();
		let time = |order: &[&AccountId]| in_turn(&caller, order).0.ref_time();
		// The time of a second round.
		let again = |modules: usize| {
			let round = &contracts[..modules];
			time(&[round, round].concat()) - time(round)
		};
		// A start in a store that was kept, and the additional time of a start in another store.
		let kept = again(1);
		let more = again(KEPT + 1) - again(KEPT) - kept;
		assert!(more > kept / 4, "{more} {kept}");
		let is = |time: u64, expected: u64| time.abs_diff(expected) < 16 * ROUNDING;
		assert!(is(again(KEPT), KEPT as u64 * kept));
		assert!(is(again(KEPT + 3), (KEPT as u64 + 3) * kept + 3 * more));
		// A contract that is called repeatedly after them gets a store for its second call.
		let others = &contracts[..KEPT];
		let last = |times: usize| time(&[others, &vec![contracts[15]; times]].concat());
		assert!(is(last(3) - last(2), kept) && is(last(2) - last(1), kept + more));
	});
}

#[test]
fn a_contract_with_a_large_table_can_be_called_again_and_again() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let table = "(table 4096 funcref) (elem (i32.const 4095) $f) (func $f)";
		let body = "(call_indirect (i32.const 4095))";
		let import = r#"(import "seal0" "now" (func (param i32 i32)))"#;
		let added = |rest: &str| {
			let callee = instantiate(contract(import, "", body, &format!("{table} {rest}")));
			let weights: Vec<u64> = (1..=20)
				.map(|calls| in_turn(&caller, &vec![&callee; calls]).0.ref_time())
				.collect();
			weights.windows(2).map(|pair| pair[1] - pair[0]).collect::<Vec<_>>()
		};
		// One instance for all calls.
		let kept = added("");
		assert!(kept.iter().all(|added| added.abs_diff(kept[0]) < ROUNDING), "{kept:?}");
		// More globals than can be reset. So each instance leaves a table behind, and the store is
		// discarded every few calls.
		let added = added(&"(global (mut i32) (i32.const 1))".repeat(17));
		// 69,248 bytes per instance: the eighth is the last in its store, and the next call links
		// again.
		let linking = added.iter().max().unwrap();
		let at: Vec<usize> = (0..added.len()).filter(|i| linking - added[*i] < ROUNDING).collect();
		assert_eq!(at, [7, 15], "{added:?}");
		assert!(added[0] > kept[0] + ROUNDING, "{added:?} {kept:?}");
	});
}

#[test]
fn an_instance_that_is_kept_is_charged_for_what_has_to_be_set_back() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let again = |rest: &str| {
			let callee = instantiate(contract("", "", "nop", rest));
			let time = |calls| in_turn(&caller, &vec![&callee; calls]).0.ref_time();
			time(3) - time(2)
		};
		let (none, globals) = (again(""), again(&"(global (mut i64) (i64.const 1))".repeat(16)));
		let segments = again(&"(data (i32.const 9) \"\")".repeat(64));
		let most = <Test as crate::Config>::WeightInfo::rewind(0).ref_time();
		let least = <Test as crate::Config>::WeightInfo::next_pages(0).ref_time();
		for more in [globals - none, segments - none] {
			// The benchmarks start as many instances in turn as are kept.
			let measured = (most - least) / crate::vm::MAX_IDLE as u64;
			assert!(more + ROUNDING > measured, "{none} {globals} {segments}");
		}
	});
}

/// In each call, a contract checks its memory, globals and data for traces of the previous call.
#[test]
fn an_instance_that_is_kept_shows_nothing_of_the_call_before() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let callee = |rest: &str| {
			let body = r#"(call $emit (i32.const 0) (i32.const 0) (i32.const 64) (i32.const 24))
				(if (i32.ne (global.get $stack) (i32.const 1000)) (then (unreachable)))
				(if (i64.ne (global.get $other) (i64.const -3)) (then (unreachable)))
				(global.set $stack (i32.const 1)) (global.set $other (i64.const 1))
				(i64.store (i32.const 64) (i64.const -1))
				(i64.store (i32.const 80) (i64.const -1))"#;
			let import = r#"(import "seal0" "deposit_event" (func $emit (param i32 i32 i32 i32)))"#;
			let own = format!(
				r#"(global $stack (mut i32) (i32.const 1000)) (global $other (mut i64) (i64.const -3))
				(data (i32.const 64) "data, here and") (data (i32.const 74) "THERE") {rest}"#
			);
			instantiate(contract(import, "", body, &own))
		};
		for rest in ["", &"(global (mut i32) (i32.const 1))".repeat(15)] {
			let callee = callee(rest);
			let before = System::events().len();
			in_turn(&caller, &[&callee; 5]);
			let seen: Vec<Vec<u8>> = System::events()
				.split_off(before)
				.into_iter()
				.filter_map(|record| match record.event {
					RuntimeEvent::Contracts(crate::Event::ContractEmitted { data, .. }) => {
						Some(data)
					},
					_ => None,
				})
				.collect();
			assert_eq!(seen, vec![b"data, hereTHERE\0\0\0\0\0\0\0\0\0".to_vec(); 5]);
		}
	});
}

#[test]
fn a_contract_is_read_once_however_often_it_is_called() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let [a, b] = [&salted(dummy(), 0), &salted(dummy(), 1)];
		let weight = |order: &[&AccountId]| in_turn(&caller, order).0;
		let read = weight(&[a, b]) - weight(&[a, a]);
		let find = crate::meter::Cost::<Test>::find_contract();
		assert!(read.ref_time().abs_diff(find.ref_time()) < ROUNDING, "{read:?} {find:?}");
		assert_eq!(read.proof_size(), find.proof_size());
		assert_eq!(weight(&[a, b, a, b]).proof_size(), weight(&[a, b]).proof_size());
	});
}

/// Runs a script of `script.rs`. Returns the changes of code, as pairs of the old and the new
/// module.
fn changes_of_code(script: Vec<Op>) -> Vec<(u8, u8)> {
	changes_of_code_by(|_| script)
}

fn changes_of_code_by(script: impl FnOnce(&World) -> Vec<Op>) -> Vec<(u8, u8)> {
	let mut changes = vec![];
	on_chain(|| {
		Unstable::set(true);
		let contracts: Vec<AccountId> = (0..3).map(|salt| salted(interpreter(0), salt)).collect();
		let modules = (0..MODULES).map(|index| {
			let (code, by_all) = (interpreter(index), Determinism::Enforced);
			Contracts::bare_upload_code(ALICE, code, None, by_all).unwrap().code_hash
		});
		let world = World { modules: modules.collect(), contracts, transfer: |_| vec![] };
		let script = world.script(&script(&world));
		call(&world.contracts[0], script).result.unwrap();
		let index = |code| world.modules.iter().position(|module| *module == code).unwrap() as u8;
		for record in System::events() {
			if let RuntimeEvent::Contracts(crate::Event::ContractCodeUpdated {
				old_code_hash,
				new_code_hash,
				..
			}) = record.event
			{
				changes.push((index(old_code_hash), index(new_code_hash)));
			}
		}
	});
	changes
}

fn calling(to: Who, script: Vec<Op>) -> Op {
	let limits = OpLimits { ref_time: 0, proof: 0, deposit: 0 };
	Op::Call { to, reenter: true, read_only: false, limits, value: 0, script }
}

#[test]
fn what_a_call_changed_of_a_record_is_what_the_next_one_finds() {
	let set = |code| calling(1, vec![Op::SetCode(code)]);
	assert_eq!(changes_of_code(vec![set(1), set(2)]), [(0, 1), (1, 2)]);
	assert_eq!(changes_of_code(vec![calling(1, vec![]), set(1), set(2)]), [(0, 1), (1, 2)]);
	// Another contract makes changes in between.
	let other = calling(2, vec![set(1), set(2)]);
	assert_eq!(changes_of_code(vec![set(2), other, set(0)]), [(0, 2), (2, 1), (1, 2), (2, 0)]);
	// A contract waits for itself: the outer call changes the record before and after.
	let itself = calling(1, vec![Op::SetCode(1), calling(0, vec![set(2)]), Op::SetCode(0)]);
	assert_eq!(changes_of_code(vec![itself, set(1)]), [(0, 1), (1, 2), (2, 0), (0, 1)]);
	// The contract is gone.
	assert_eq!(changes_of_code(vec![calling(1, vec![Op::Terminate(2)]), set(1)]), []);
}

#[test]
fn what_was_rolled_back_of_a_record_is_not_what_the_next_call_finds() {
	let set = |code| calling(1, vec![Op::SetCode(code)]);
	for end in [Op::Revert, Op::Trap] {
		// The record is read before the call that is rolled back, in it, or only after it.
		for before in [vec![], vec![calling(1, vec![])]] {
			let rolled_back = calling(2, vec![set(1), calling(1, vec![]), end.clone()]);
			let script = [before.clone(), vec![rolled_back, set(2)]].concat();
			assert_eq!(changes_of_code(script), [(0, 2)], "{end:?} {before:?}");
			let terminated = calling(2, vec![calling(1, vec![Op::Terminate(2)]), end.clone()]);
			let script = [before, vec![terminated, set(2)]].concat();
			assert_eq!(changes_of_code(script), [(0, 2)], "{end:?}");
		}
		let own = calling(1, vec![Op::SetCode(1), calling(1, vec![]), end.clone()]);
		assert_eq!(changes_of_code(vec![own, set(2)]), [(0, 2)], "{end:?}");
	}
}

/// A chain extension may revert the changes of contracts that it called.
#[test]
fn what_an_extension_undid_of_a_record_is_not_what_the_next_call_finds() {
	for before in [vec![], vec![calling(1, vec![])]] {
		let changes = changes_of_code_by(|world| {
			let inputs = [world.script(&[Op::SetCode(1)]), world.script(&[])];
			let input = (world.who(1), inputs.to_vec()).encode();
			let undone = Op::Extension { id: 11, input };
			[before, vec![undone, calling(1, vec![Op::SetCode(2)])]].concat()
		});
		assert_eq!(changes, [(0, 2)]);
	}
}

#[test]
fn a_code_removed_during_the_call_does_not_run_from_the_cache() {
	on_chain(|| {
		let uploader = instantiate(upload_delegate_remove());
		let code = dummy();
		let hash = <Test as frame_system::Config>::Hashing::hash(&code);
		let upload = RuntimeCall::Contracts(crate::Call::upload_code {
			code,
			storage_deposit_limit: None,
			determinism: crate::Determinism::Enforced,
		})
		.encode();
		let remove = RuntimeCall::Contracts(crate::Call::remove_code { code_hash: hash }).encode();
		let input = [
			hash.encode(),
			(upload.len() as u32).to_le_bytes().to_vec(),
			(remove.len() as u32).to_le_bytes().to_vec(),
			upload,
			remove,
		]
		.concat();
		let output = call_with(&uploader, 1_000_000, GAS, None, input).result.unwrap().data;
		let codes = <[u32; 5]>::decode(&mut &output[..]).unwrap();
		// Missing, uploaded, runs, removed, missing again.
		assert_eq!(codes, [7, 0, 0, 0, 7]);
	});
}

#[test]
fn a_function_disabled_before_the_call_is_noticed_at_the_first_load() {
	on_chain(|| {
		let caller = instantiate(call_in_turn());
		let now = r#"(import "seal0" "now" (func (param i32 i32)))"#;
		let callee = instantiate(contract(now, "", "", ""));
		let imported = host_functions()
			.find(|function| function.module == "seal0" && function.name == "now")
			.unwrap();
		Contracts::set_host_function_status(RuntimeOrigin::root(), imported.id, false).unwrap();
		assert!(HostApiState::<Test>::get().unwrap().is_disabled(imported.id));
		let outcome = call(&callee, vec![]);
		assert_eq!(outcome.result, Err(Error::<Test>::HostFunctionDisabled(imported.id.0).into()));
		// The caller survives: both calls failed.
		assert_eq!(in_turn(&caller, &[&callee, &callee]).1, vec![0; 16]);
	});
}
