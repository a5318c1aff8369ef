//! Charges of both pallets for the same calls, computed natively. Proofs are counted as FRAME's
//! CLI does. Each pallet has the weights that its benchmarks gave on this kind of machine
//! (`make weights`, `make peer-weights`).

use crate::{
	contracts::{caller, calls, Real},
	weight::Weight,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstBool, ConstU128, Nothing, Randomness},
	weights::constants::RocksDbWeight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use mock_runtime::mock_runtime;
use sp_runtime::{AccountId32, BuildStorage, Perbill};

mock_runtime! {
	pub struct Runtime;
	preset: SolochainDefaultConfig,
	type Block = frame_system::mocking::MockBlock<Runtime>;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	system: {
		// The database weights of the dev chain's runtime.
		type DbWeight = RocksDbWeight;
	},
	pallets: { 3: Contracts = pallet_contracts, 4: Lean = pallet_lean_contracts }
}

type Balance = u128;
type Weights = runtime_before::weights::WeightInfo<Runtime>;

parameter_types! {
	pub const DepositPerItem: Balance = 1_000;
	pub const DepositPerByte: Balance = 10;
	pub const DefaultDepositLimit: Balance = 1_000_000_000_000;
	pub const LockupPercent: Perbill = Perbill::from_percent(30);
	pub ContractsSchedule: pallet_contracts::Schedule<Runtime> = Default::default();
}

/// The source of randomness that `pallet-contracts` requires. No contract here uses it.
pub struct Unused;
impl Randomness<sp_core::H256, BlockNumberFor<Runtime>> for Unused {
	fn random(_: &[u8]) -> (sp_core::H256, BlockNumberFor<Runtime>) {
		Default::default()
	}
}

/// A price of weight that is always zero.
pub struct Free;
impl sp_runtime::traits::Convert<frame_support::weights::Weight, Balance> for Free {
	fn convert(_: frame_support::weights::Weight) -> Balance {
		0
	}
}

#[derive_impl(pallet_contracts::config_preludes::TestDefaultConfig)]
impl pallet_contracts::Config for Runtime {
	type Currency = Balances;
	type Time = Timestamp;
	type Randomness = Unused;
	type CallFilter = Nothing;
	type WeightPrice = Free;
	type WeightInfo = Weights;
	type Schedule = ContractsSchedule;
	type CallStack = [pallet_contracts::Frame<Self>; 5];
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = LockupPercent;
	type UnsafeUnstableInterface = ConstBool<false>;
}

#[derive_impl(pallet_lean_contracts::config_preludes::TestDefaultConfig)]
impl pallet_lean_contracts::Config for Runtime {
	type Currency = Balances;
	type Time = Timestamp;
	type CallFilter = Nothing;
	type WeightPrice = Free;
	type WeightInfo = pallet_lean_contracts::weights::SubstrateWeight<Runtime>;
	type MaxCallDepth = frame_support::traits::ConstU32<5>;
	type DepositPerByte = DepositPerByte;
	type DepositPerItem = DepositPerItem;
	type DefaultDepositLimit = DefaultDepositLimit;
	type CodeHashLockupDepositPercent = LockupPercent;
}

const ALICE: AccountId32 = AccountId32::new([1; 32]);
const GAS: frame_support::weights::Weight =
	frame_support::weights::Weight::from_parts(u64::MAX / 2, u64::MAX / 2);

/// Charges of the two pallets for the same call, without the base charge of extrinsics.
#[derive(Clone, Copy)]
pub struct Both {
	/// The charge of this project's pallet.
	pub ours: Weight,
	/// The charge of `pallet-contracts`.
	pub theirs: Weight,
}

/// Defines the module `$module`, which calls a pallet by its name in the runtime and its crate.
/// Both pallets have the same calls under the same names.
macro_rules! pallet {
	($module:ident, $pallet:ident, $crate_name:ident) => {
		mod $module {
			use super::*;
			use $crate_name::{Code, CollectEvents, DebugInfo, Determinism};

			/// Instantiates a contract, and returns its account.
			pub fn instantiate(real: &Real) -> Result<AccountId32, String> {
				let name = stringify!($crate_name);
				for part in &real.parts {
					let mode = Determinism::Enforced;
					let uploaded = $pallet::bare_upload_code(ALICE, part.clone(), None, mode);
					uploaded.map_err(|error| format!("{name}: {error:?}"))?;
				}
				let outcome = $pallet::bare_instantiate(
					ALICE,
					0,
					GAS,
					None,
					Code::Upload(real.code.clone()),
					real.constructor.clone(),
					vec![],
					DebugInfo::UnsafeDebug,
					CollectEvents::Skip,
				);
				let text = String::from_utf8_lossy(&outcome.debug_message).to_string();
				let made = outcome.result.map_err(|error| format!("{name}: {error:?} {text}"))?;
				Ok(made.account_id)
			}

			pub fn call(dest: &AccountId32, data: Vec<u8>) -> Result<Weight, String> {
				let origin = RuntimeOrigin::signed(ALICE);
				let charged = $pallet::call(origin, dest.clone(), 0, GAS, None, data)
					.map_err(|failed| format!("{}: {:?}", stringify!($crate_name), failed.error))?
					.actual_weight
					.ok_or("a call says what it used")?;
				Ok(Weight { ref_time: charged.ref_time(), proof: charged.proof_size() })
			}
		}
	};
}
pallet!(lean, Lean, pallet_lean_contracts);
pallet!(contracts, Contracts, pallet_contracts);

/// The charges for a top-level call of a contract.
pub fn top_level(real: &Real) -> Result<Both, String> {
	let ours = on_chain(|| lean::call(&lean::instantiate(real)?, real.input.clone()))?;
	let theirs = on_chain(|| contracts::call(&contracts::instantiate(real)?, real.input.clone()))?;
	Ok(Both { ours, theirs })
}

/// The mean charges for each of 100 nested calls of a contract, after the first ten.
pub fn nested(real: &Real) -> Result<Both, String> {
	let ours = on_chain(|| each_of_many(real, lean::instantiate, lean::call))?;
	let theirs = on_chain(|| each_of_many(real, contracts::instantiate, contracts::call))?;
	Ok(Both { ours, theirs })
}

fn each_of_many(
	real: &Real,
	instantiate: impl Fn(&Real) -> Result<AccountId32, String>,
	call: impl Fn(&AccountId32, Vec<u8>) -> Result<Weight, String>,
) -> Result<Weight, String> {
	const FEW: u32 = 10;
	const MANY: u32 = 100;
	let callee = instantiate(real)?;
	let caller = instantiate(&Real::plain("caller", caller()))?;
	if let Some(enable) = real.enable {
		call(&callee, enable(caller.as_ref()))?;
	}
	let charged = |count| call(&caller, calls(count, std::slice::from_ref(&callee), &real.input));
	let few = charged(FEW)?;
	let all = charged(FEW + MANY)?.since(few);
	let each = |all: u64| all / u64::from(MANY);
	Ok(Weight { ref_time: each(all.ref_time), proof: each(all.proof) })
}

fn on_chain<R>(run: impl FnOnce() -> Result<R, String>) -> Result<R, String> {
	let mut storage = frame_system::GenesisConfig::<Runtime>::default()
		.build_storage()
		.map_err(|error| error.to_string())?;
	pallet_balances::GenesisConfig::<Runtime> {
		balances: vec![(ALICE, 1_000_000_000_000_000)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.map_err(|error| error.to_string())?;
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		run()
	})
}
