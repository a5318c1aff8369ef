//! Deposits and limits of contracts, and the calls that they may dispatch.

use crate::{fees::MILLIUNIT, Balance};
use core::marker::PhantomData;
use frame_support::{
	parameter_types,
	traits::{Contains, Get, IsSubType},
};
use sp_runtime::Perbill;

const fn deposit(items: u32, bytes: u32) -> Balance {
	items as Balance * 10 * MILLIUNIT + bytes as Balance * MILLIUNIT / 10
}

parameter_types! {
	pub const DepositPerItem: Balance = deposit(1, 0);
	pub const DepositPerByte: Balance = deposit(0, 1);
	pub const DefaultDepositLimit: Balance = deposit(1024, 1024 * 1024);
	pub const CodeHashLockupDepositPercent: Perbill = Perbill::from_percent(30);
}

/// The default limits, with a charge for the trie layers of every map. FRAME's CLI charges only
/// those of the largest map. With this charge, tests can compare the proof of each call with its
/// charge.
pub struct ContractLimits;
impl Get<pallet_lean_contracts::Limits> for ContractLimits {
	fn get() -> pallet_lean_contracts::Limits {
		pallet_lean_contracts::Limits { map_layers: 3, trie_layers: 5, ..Default::default() }
	}
}

/// The calls that contracts may dispatch with `call_runtime`: transfers, remarks, and batches of
/// them.
///
/// Contracts rely on the encoding of these calls. A production chain should therefore list only
/// calls that it keeps stable. Calls within a batch are filtered as well.
pub struct CallsOfContracts<T>(PhantomData<T>);

impl<T, C> Contains<C> for CallsOfContracts<T>
where
	T: frame_system::Config + pallet_balances::Config + pallet_utility::Config,
	C: IsSubType<frame_system::Call<T>>
		+ IsSubType<pallet_balances::Call<T>>
		+ IsSubType<pallet_utility::Call<T>>,
{
	fn contains(call: &C) -> bool {
		use frame_system::Call as System;
		use pallet_balances::Call as Balances;
		use pallet_utility::Call as Utility;

		let system: Option<&System<T>> = call.is_sub_type();
		let balances: Option<&Balances<T>> = call.is_sub_type();
		let utility: Option<&Utility<T>> = call.is_sub_type();
		matches!(system, Some(System::remark { .. } | System::remark_with_event { .. }))
			|| matches!(
				balances,
				Some(
					Balances::transfer_allow_death { .. }
						| Balances::transfer_keep_alive { .. }
						| Balances::transfer_all { .. }
				)
			) || matches!(
			utility,
			Some(Utility::batch { .. } | Utility::batch_all { .. } | Utility::force_batch { .. })
		)
	}
}
