//! Host functions of a chain, in addition to those of this pallet.

use super::host_functions::import;
use crate::{descriptor, host::Seal, mock::*, Determinism, Error, LinkPlanOf};
use codec::Encode;
use contracts_host_api::{FunctionId, HostFunctions, Stability};
use frame_support::{assert_ok, weights::Weight};

const WEIGHT: Weight = Weight::from_parts(5_000_000, 700);

crate::host_functions! {
	/// Functions of the runtime of the tests.
	pub struct OfTheChain;
	impl[T: crate::Config + pallet_balances::Config];

	/// Returns twice the number.
	#[import(10_000, "seal_chain", "double")]
	#[weight(WEIGHT)]
	stable view fn double(host, _memory, number: u32) -> u32 {
		host.adjust(WEIGHT / 2)?;
		Ok(number.saturating_mul(2))
	}

	/// Writes the free balance of an account.
	#[import(10_001, "seal_chain", "free_balance")]
	#[weight(WEIGHT)]
	stable view fn free_balance(host, memory, account_ptr: u32, out_ptr: u32) {
		host.charge(WEIGHT)?;
		let free = pallet_balances::Pallet::<T>::free_balance(memory.read_as::<T::AccountId>(account_ptr)?);
		Ok(memory.write(out_ptr, &free.encode())?)
	}

	/// Transfers value from the contract to its caller. Returns 0, or 1 if that failed.
	#[import(10_002, "seal_chain", "pay_back")]
	#[weight(WEIGHT)]
	stable mutating fn pay_back(host, _memory, value: u64) -> u32 {
		use crate::host::Ext;
		let caller = host.ext().caller().account_id()?.clone();
		let value = u32::try_from(value).unwrap_or(u32::MAX).into();
		Ok(host.ext().transfer(&caller, value).is_err().into())
	}

	/// Has the same name as a function of `seal0`.
	#[import(10_005, "seal_chain", "transfer")]
	#[weight(WEIGHT)]
	stable view fn transfer(host, _memory) {
		Ok(())
	}

	/// Fails.
	#[import(10_006, "seal_chain", "fails")]
	#[weight(WEIGHT)]
	stable view fn fails(_host, _memory, reason: u32) {
		match reason {
			0 => Ok(()),
			_ => Err(sp_runtime::DispatchError::Other("the reason").into()),
		}
	}

	/// May change.
	#[import(10_003, "seal_chain", "young")]
	#[weight(WEIGHT)]
	unstable view fn young(host, _memory) {
		Ok(())
	}

	/// Was replaced.
	#[import(10_004, "seal_chain", "old")]
	#[weight(WEIGHT)]
	deprecated view fn old(host, _memory) {
		Ok(())
	}
}

/// Calls the first three functions. The last four bytes of the output are the result of `pay_back`.
fn user() -> Vec<u8> {
	contract(
		r#"(import "seal_chain" "double" (func $double (param i32) (result i32)))
			(import "seal_chain" "free_balance" (func $free (param i32 i32)))
			(import "seal_chain" "pay_back" (func $pay (param i64) (result i32)))
			(import "seal0" "input" (func $input (param i32 i32)))
			(import "seal0" "seal_return" (func $return (param i32 i32 i32)))"#,
		"",
		"(i32.store (i32.const 0) (i32.const 32)) (call $input (i32.const 32) (i32.const 0))
			(i32.store (i32.const 100) (call $double (i32.const 21)))
			(call $free (i32.const 32) (i32.const 104))
			(i32.store (i32.const 112) (call $pay (i64.const 500)))
			(call $return (i32.const 0) (i32.const 100) (i32.const 16))",
		"",
	)
}

#[test]
fn contracts_use_them_by_name() {
	on_chain(|| {
		let account = instantiate(user());
		let before = Balances::free_balance(ALICE);
		let outcome = call(&account, BOB.encode());
		let expected = (42u32, Balances::free_balance(BOB), 0u32).encode();
		assert_eq!(outcome.result.unwrap().data, expected);
		assert_eq!(Balances::free_balance(ALICE), before + 500);
		// The charges of the functions, with an additional charge and a refund.
		assert!(outcome.gas_consumed.all_gte(WEIGHT * 7 / 2));
		// The second call finds no balance left to pay with.
		assert_eq!(call(&account, BOB.encode()).result.unwrap().data[12..], 0u32.encode());
		assert_eq!(call(&account, BOB.encode()).result.unwrap().data[12..], 1u32.encode());
	});
}

#[test]
fn an_upload_checks_names_and_types_and_plans_ids() {
	on_chain(|| {
		let uploaded =
			Contracts::bare_upload_code(ALICE, user(), None, Determinism::Enforced).unwrap();
		let plan = LinkPlanOf::<Test>::get(uploaded.code_hash).unwrap();
		let seal =
			|name| Seal::TABLE.functions().find(|function| function.name == name).unwrap().id;
		let ids = [10_000, 10_001, 10_002].map(FunctionId);
		assert_eq!(plan.links.functions[..3], ids);
		assert_eq!(plan.links.functions[3..], [seal("input"), seal("seal_return")]);
		let refused = |import: &str| {
			let outcome = try_instantiate(contract(import, "", "", ""), 0, vec![], &[]);
			(outcome.result.unwrap_err(), String::from_utf8(outcome.debug_message).unwrap())
		};
		let (error, text) =
			refused(r#"(import "seal_chain" "double" (func (param i64) (result i32)))"#);
		assert_eq!(error, Error::<Test>::ImportSignatureMismatch(0).into());
		assert!(
			text.contains("seal_chain::double as (i64) -> i32, expected (i32) -> i32"),
			"{text}"
		);
		let (error, _) = refused(r#"(import "seal_chain" "treble" (func))"#);
		assert_eq!(error, Error::<Test>::UnknownImport(0).into());
		let (error, _) = refused(r#"(import "seal_chain" "young" (func))"#);
		assert_eq!(error, Error::<Test>::UnstableImport(0).into());
		let (error, _) = refused(r#"(import "seal_chain" "old" (func))"#);
		assert_eq!(error, Error::<Test>::DeprecatedImport(0).into());
	});
}

#[test]
fn root_switches_one_off_by_its_id() {
	on_chain(|| {
		let account = instantiate(user());
		let set = |enabled| {
			Contracts::set_host_function_status(RuntimeOrigin::root(), FunctionId(10_001), enabled)
		};
		assert_ok!(set(false));
		let failed = call(&account, BOB.encode()).result.unwrap_err();
		assert_eq!(failed, Error::<Test>::HostFunctionDisabled(10_001).into());
		assert_ok!(set(true));
		assert!(call(&account, BOB.encode()).result.is_ok());
	});
}

#[test]
fn one_is_not_switched_off_with_a_function_of_the_same_rust_name() {
	on_chain(|| {
		let of_seal = Seal::TABLE
			.functions()
			.find(|function| (function.module, function.name) == ("seal0", "transfer"))
			.unwrap();
		let ours = FunctionId(10_005);
		let disabled = || crate::HostApiState::<Test>::get().unwrap().disabled().to_vec();
		let set =
			|id, enabled| Contracts::set_host_function_status(RuntimeOrigin::root(), id, enabled);
		assert_ok!(set(of_seal.id, false));
		assert!(disabled().contains(&of_seal.id) && !disabled().contains(&ours));
		assert_ok!(set(of_seal.id, true));
		assert_ok!(set(ours, false));
		assert_eq!(disabled(), [ours]);
	});
}

#[test]
fn a_function_that_changes_state_is_refused_in_a_read_only_call() {
	on_chain(|| {
		let account = instantiate(user());
		let outer = instantiate(super::fixtures::call_and_return_code());
		let input = [&super::fixtures::READ_ONLY.encode()[..], &account.encode(), &BOB.encode()];
		assert_eq!(call(&outer, input.concat()).result.unwrap().data, 1u32.encode());
	});
}

#[test]
fn they_are_in_the_descriptor_with_ids_of_chains() {
	on_chain(|| {
		let stored = crate::HostApi::<Test>::get().unwrap();
		for function in OfTheChain::FUNCTIONS {
			assert!(function.id.0 >= crate::host::FIRST_ID_OF_CHAINS);
			assert!(stored.functions().iter().any(|record| record.id == function.id));
		}
		let count = Seal::TABLE.functions().count() + OfTheChain::FUNCTIONS.len();
		assert_eq!(descriptor::functions::<Test>().count(), count);
		assert!(Seal::TABLE
			.functions()
			.all(|function| function.id.0 < crate::host::FIRST_ID_OF_CHAINS));
	});
}

#[test]
fn a_stored_code_keeps_a_function_that_is_deprecated_since() {
	on_chain(|| {
		let mut tried = 0;
		for function in descriptor::functions::<Test>() {
			if function.stability == Stability::Deprecated {
				let code = contract(&import(function), "", "", "");
				let outcome = try_instantiate(code.clone(), 0, vec![], &[]);
				assert_eq!(outcome.result.unwrap_err(), Error::<Test>::DeprecatedImport(0).into());
				let account = instantiate_stored(code);
				assert!(call(&account, vec![]).result.is_ok(), "{function:?}");
				tried += 1;
			}
		}
		assert_eq!(tried, 17);
	});
}
