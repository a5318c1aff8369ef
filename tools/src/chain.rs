//! The chain after the move: enough of a configuration to examine contract code. It never runs.

use contracts_host_api::{Descriptor, Epoch, FunctionRecord, HostFunctions};
use frame_support::{derive_impl, parameter_types, traits::Get};
use pallet_lean_contracts::{
	host::{xcm::Xcm, Seal},
	Limits,
};
use sp_runtime::{traits::IdentityLookup, AccountId32};

/// Hash of contract code and blocks.
pub type Hash = sp_core::H256;

parameter_types! {
	/// `UnsafeUnstableInterface`.
	pub static Unstable: bool = false;
	/// `Limits::memory_pages`.
	pub static MemoryPages: u32 = 16;
	/// `Limits::table_elements`.
	pub static TableElements: u32 = 4096;
	/// `DepositPerByte`.
	pub static DepositPerByte: u128 = 0;
	/// `DepositPerItem`.
	pub static DepositPerItem: u128 = 0;
	/// A limit that no deposit reaches.
	pub const DefaultDepositLimit: u128 = u128::MAX;
}

/// The limits against which code is checked.
pub struct ChosenLimits;
impl Get<Limits> for ChosenLimits {
	fn get() -> Limits {
		Limits {
			memory_pages: MemoryPages::get(),
			table_elements: TableElements::get(),
			..Limits::default()
		}
	}
}

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeTask
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Contracts = pallet_lean_contracts;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = frame_system::mocking::MockBlock<Runtime>;
	type AccountId = AccountId32;
	type Lookup = IdentityLookup<AccountId32>;
	type AccountData = pallet_balances::AccountData<u128>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Runtime {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = u128;
	type ExistentialDeposit = frame_support::traits::ConstU128<1>;
	type RuntimeHoldReason = RuntimeHoldReason;
}

/// A price of zero, because nothing is paid here.
pub struct Free;
impl sp_runtime::traits::Convert<frame_support::weights::Weight, u128> for Free {
	fn convert(_: frame_support::weights::Weight) -> u128 {
		0
	}
}

#[derive_impl(pallet_lean_contracts::config_preludes::TestDefaultConfig)]
impl pallet_lean_contracts::Config for Runtime {
	type Currency = Balances;
	type Time = Timestamp;
	type WeightPrice = Free;
	type Limits = ChosenLimits;
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type UnsafeUnstableInterface = Unstable;
}

/// The descriptor of the host functions that the chain will have.
pub fn descriptor(xcm: bool) -> Descriptor {
	let of_xcm = Xcm::TABLE.functions().filter(|_| xcm);
	let functions = Seal::TABLE.functions().chain(of_xcm).map(FunctionRecord::from);
	Descriptor::new(Epoch(1), 0, functions).expect("the table has unique ids and names; qed")
}
