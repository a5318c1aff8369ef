//! A runtime with all measured pallets: this project's pallet, `pallet-contracts`, a copy of it
//! with host functions defined twice, and `pallet-revive`. All of them run in the same blob.
//!
//! All have the allocator of the dev chain, whose memory functions they call as well.
//!
//! It has no runtime API. The benchmark calls [`bench_request`] with an encoded `Request`.

#![allow(missing_docs)]

use crate::{Measured, Resized, Selection, KEY};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, ConstU64, Nothing, Randomness},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use mock_runtime::mock_runtime;
use sp_runtime::{
	traits::{Convert, Dispatchable},
	AccountId32, Perbill,
};

#[cfg(substrate_runtime)]
#[global_allocator]
static ALLOCATOR: runtime_allocator::RuntimeAllocator =
	runtime_allocator::RuntimeAllocator::new(runtime_allocator::Substrate);

mock_runtime! {
	pub struct Runtime;
	preset: SolochainDefaultConfig,
	type Block = Block;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	system: {},
	pallets: {
		3: Lean = pallet_lean_contracts,
		4: Contracts = pallet_contracts,
		5: ContractsTwice = pallet_contracts_twice,
		6: Revive = pallet_revive,
	}
}

type Extrinsic = sp_runtime::generic::UncheckedExtrinsic<AccountId32, RuntimeCall, (), ()>;
type Block = sp_runtime::generic::Block<
	sp_runtime::generic::Header<u32, sp_runtime::traits::BlakeTwo256>,
	Extrinsic,
>;
type Balance = u128;

parameter_types! {
	pub const DepositPerItem: Balance = 1_000;
	pub const DepositPerByte: Balance = 10;
	pub const DefaultDepositLimit: Balance = 1_000_000_000_000;
	pub const LockupPercent: Perbill = Perbill::from_percent(30);
	pub ContractsSchedule: pallet_contracts::Schedule<Runtime> = Default::default();
	pub ContractsTwiceSchedule: pallet_contracts_twice::Schedule<Runtime> = Default::default();
}

/// A price of weight that is always zero.
pub struct Free;
impl Convert<Weight, Balance> for Free {
	fn convert(_: Weight) -> Balance {
		0
	}
}

/// The source of randomness that `pallet-contracts` requires. No contract here uses it.
pub struct Unused;
impl Randomness<sp_core::H256, BlockNumberFor<Runtime>> for Unused {
	fn random(_: &[u8]) -> (sp_core::H256, BlockNumberFor<Runtime>) {
		Default::default()
	}
}

/// Length of this project's table of host functions.
const TABLE: usize = if cfg!(feature = "table-52") {
	52
} else if cfg!(feature = "table-500") {
	500
} else {
	111
};

#[derive_impl(pallet_lean_contracts::config_preludes::TestDefaultConfig)]
impl pallet_lean_contracts::Config for Runtime {
	type Currency = Balances;
	type Time = Timestamp;
	type CallFilter = Nothing;
	type WeightPrice = Free;
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = LockupPercent;
	type MaxCallDepth = ConstU32<5>;
	type UnsafeUnstableInterface = ConstBool<false>;
	type HostFunctions = Measured<Runtime, Resized<TABLE>>;
}

#[derive_impl(pallet_contracts::config_preludes::TestDefaultConfig)]
impl pallet_contracts::Config for Runtime {
	type Currency = Balances;
	type Time = Timestamp;
	type Randomness = Unused;
	type CallFilter = Nothing;
	type WeightPrice = Free;
	type Schedule = ContractsSchedule;
	type CallStack = [pallet_contracts::Frame<Self>; 5];
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = LockupPercent;
	type UnsafeUnstableInterface = ConstBool<false>;
}

#[derive_impl(pallet_contracts_twice::config_preludes::TestDefaultConfig)]
impl pallet_contracts_twice::Config for Runtime {
	type Currency = Balances;
	type Time = Timestamp;
	type Randomness = Unused;
	type CallFilter = Nothing;
	type WeightPrice = Free;
	type Schedule = ContractsTwiceSchedule;
	type CallStack = [pallet_contracts_twice::Frame<Self>; 5];
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = LockupPercent;
	type UnsafeUnstableInterface = ConstBool<false>;
}

#[derive_impl(pallet_revive::config_preludes::TestDefaultConfig)]
impl pallet_revive::Config for Runtime {
	type Balance = Balance;
	type Currency = Balances;
	type Time = Timestamp;
	type UploadOrigin = frame_system::EnsureSigned<AccountId32>;
	type InstantiateOrigin = frame_system::EnsureSigned<AccountId32>;
	type AddressMapper = pallet_revive::AccountId32Mapper<Self>;
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DepositPerChildTrieItem = DepositPerItem;
	type CodeHashLockupDepositPercent = LockupPercent;
	type ChainId = ConstU64<1>;
}

/// Writes the genesis of the contracts pallets that need one, funds an account, and starts the
/// first block.
fn genesis(account: AccountId32) {
	use frame_support::traits::{fungible::Mutate, BuildGenesisConfig, Hooks};
	System::initialize(&1, &Default::default(), &Default::default());
	Lean::on_runtime_upgrade();
	pallet_revive::GenesisConfig::<Runtime>::default().build();
	let _ = Balances::mint_into(&account, 1_000_000_000_000_000_000_000);
}

/// A request of the benchmark. `linking/peer_chain.rs` of the laboratory has a copy of this type.
#[derive(Decode)]
enum Request {
	/// Sets the chain up. Answer: nothing.
	Genesis(AccountId32),
	/// Dispatches a call as that account. Answer: `Result<(), DispatchError>`.
	Dispatch(AccountId32, RuntimeCall),
	/// Returns the address of the last instantiated contract. Answer: its bytes.
	LastContract,
	/// Lists this project's host functions. Answer: module, name, parameter types and result type.
	HostFunctions,
	/// Sets the way in which this project's pallet links. Answer: nothing.
	Select(Selection),
	/// Starts the next block and removes all events. Answer: nothing.
	NextBlock,
}

fn last_contract() -> Vec<u8> {
	let mut last = Vec::new();
	for record in System::read_events_no_consensus() {
		last = match record.event {
			RuntimeEvent::Lean(pallet_lean_contracts::Event::Instantiated { contract, .. }) => {
				contract.encode()
			},
			RuntimeEvent::Contracts(pallet_contracts::Event::Instantiated { contract, .. }) => {
				contract.encode()
			},
			RuntimeEvent::ContractsTwice(pallet_contracts_twice::Event::Instantiated {
				contract,
				..
			}) => contract.encode(),
			RuntimeEvent::Revive(pallet_revive::Event::Instantiated { contract, .. }) => {
				contract.encode()
			},
			_ => continue,
		};
	}
	last
}

fn host_functions() -> Vec<(Vec<u8>, Vec<u8>, Vec<u8>, Option<u8>)> {
	let Some(descriptor) = pallet_lean_contracts::HostApi::<Runtime>::get() else {
		return Vec::new();
	};
	descriptor
		.functions()
		.iter()
		.map(|function| {
			(
				function.module.as_bytes().to_vec(),
				function.name.as_bytes().to_vec(),
				function.signature.params().map(|ty| ty as u8).collect(),
				function.signature.result().map(|ty| ty as u8),
			)
		})
		.collect()
}

fn handle(request: Request) -> Vec<u8> {
	match request {
		Request::Genesis(account) => {
			genesis(account);
			Vec::new()
		},
		Request::Dispatch(account, call) => {
			let result = call.dispatch(RuntimeOrigin::signed(account));
			result.map(|_| ()).map_err(|failed| failed.error).encode()
		},
		Request::LastContract => last_contract(),
		Request::HostFunctions => host_functions().encode(),
		Request::Select(selection) => {
			frame_support::storage::unhashed::put(KEY, &selection);
			Vec::new()
		},
		Request::NextBlock => {
			System::reset_events();
			let next = System::block_number().saturating_add(1);
			System::initialize(&next, &Default::default(), &Default::default());
			Vec::new()
		},
	}
}

/// The blob's only entry point: takes an encoded [`Request`], and returns its encoded answer.
///
/// # Safety
///
/// `data` and `len` must describe memory that the executor allocated in this instance.
#[no_mangle]
pub unsafe extern "C" fn bench_request(data: *mut u8, len: usize) -> u64 {
	let mut input: &[u8] =
		if len == 0 { &[] } else { core::slice::from_raw_parts(data as *const u8, len) };
	let request = Request::decode(&mut input).expect("the benchmark encodes requests");
	sp_core::to_substrate_wasm_fn_return_value(&handle(request))
}
