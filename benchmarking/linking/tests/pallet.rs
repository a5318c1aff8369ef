//! Nested calls in the pallet with each strategy and each table. The contracts see no difference.

// The table with 500 functions is evaluated at compile time.
#![allow(long_running_const_eval)]

use contracts_host_api::HostFunctions;
use frame_support::{derive_impl, traits::ConstU64, weights::Weight};
use linking_strategies::{Linking, Measured, Resized, Selection, KEY};
use mock_runtime::mock_runtime;
use pallet_lean_contracts::{api::Code, CollectEvents, DebugInfo, Determinism};
use sp_runtime::{AccountId32, BuildStorage};

const ALICE: AccountId32 = AccountId32::new([1; 32]);
const GAS: Weight = Weight::from_parts(100_000_000_000, 10 * 1024 * 1024);

/// Defines a runtime with a table of `$len` functions, and a test of nested calls in it.
macro_rules! runtime_with {
	($name:ident, $len:literal) => {
		mod $name {
			use super::*;

			mock_runtime! {
				pub struct Test;
				preset: TestDefaultConfig,
				type Block = frame_system::mocking::MockBlock<Test>;
				type Balance = u64;
				type ExistentialDeposit = ConstU64<1>;
				system: {},
				pallets: { 3: Contracts = pallet_lean_contracts }
			}

			#[derive_impl(pallet_lean_contracts::config_preludes::TestDefaultConfig)]
			impl pallet_lean_contracts::Config for Test {
				type Currency = Balances;
				type Time = Timestamp;
				type HostFunctions = Measured<Test, Resized<$len>>;
			}

			fn instantiate(code: &str) -> AccountId32 {
				let outcome = Contracts::bare_instantiate(
					ALICE,
					1_000,
					GAS,
					None,
					Code::Upload(wat::parse_str(code).unwrap()),
					vec![],
					vec![],
					DebugInfo::Skip,
					CollectEvents::Skip,
				);
				outcome.result.unwrap().account_id
			}

			/// Calls the contract, and returns the charged weight. The contract traps if a nested
			/// call fails.
			fn called(caller: &AccountId32, callee: &AccountId32, linking: Linking) -> Weight {
				frame_support::storage::unhashed::put(KEY, &Selection { linking, repeat: 1 });
				let outcome = Contracts::bare_call(
					ALICE,
					caller.clone(),
					0,
					GAS,
					None,
					AsRef::<[u8]>::as_ref(callee).to_vec(),
					DebugInfo::Skip,
					CollectEvents::Skip,
					Determinism::Enforced,
				);
				outcome.result.unwrap();
				outcome.gas_consumed
			}

			#[test]
			fn every_strategy_runs_nested_calls() {
				let mut storage =
					frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
				pallet_balances::GenesisConfig::<Test> {
					balances: vec![(ALICE, 100_000_000)],
					..Default::default()
				}
				.assimilate_storage(&mut storage)
				.unwrap();
				pallet_lean_contracts::GenesisConfig::<Test>::default()
					.assimilate_storage(&mut storage)
					.unwrap();
				sp_io::TestExternalities::new(storage).execute_with(|| {
					assert_eq!(Resized::<$len>::TABLE.functions().count(), $len);
					assert_eq!(Contracts::host_api_info().unwrap().functions.len(), $len);
					let (caller, callee) = (instantiate(CALLER), instantiate(CALLEE));
					let charged = called(&caller, &callee, Linking::Shared);
					for linking in Linking::ALL {
						let weight = called(&caller, &callee, linking);
						// Modules that are not kept are loaded and started again.
						let kept = linking == Linking::Shared;
						assert_eq!(weight == charged, kept, "{linking:?}: {weight:?}, {charged:?}");
						assert!(weight.all_gte(charged), "{linking:?}");
					}
				});
			}
		}
	};
}

runtime_with!(short, 52);
runtime_with!(own, 111);
runtime_with!(long, 500);

/// Calls the contract in its input five times, and traps if a call fails.
const CALLER: &str = r#"(module
	(import "seal0" "input" (func $input (param i32 i32)))
	(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
	(import "env" "memory" (memory 1 16))
	(func (export "deploy"))
	(func (export "call")
		(local $left i32)
		(i32.store (i32.const 0) (i32.const 32))
		(call $input (i32.const 16) (i32.const 0))
		(local.set $left (i32.const 5))
		(loop $next
			(if (call $call
					(i32.const 0) (i32.const 16) (i64.const 0) (i32.const 64)
					(i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0))
				(then unreachable))
			(br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))))"#;

/// Reads its address twice, and traps if its memory was not reset.
const CALLEE: &str = r#"(module
	(import "seal0" "address" (func $address (param i32 i32)))
	(import "env" "memory" (memory 1 16))
	(func (export "deploy"))
	(func (export "call")
		(if (i32.load (i32.const 0)) (then unreachable))
		(i32.store (i32.const 0) (i32.const 32))
		(call $address (i32.const 16) (i32.const 0))
		(call $address (i32.const 16) (i32.const 0))))"#;
