//! The state of the chain: blocks, time, balances, snapshots.

use crate::{mock::Mocks, AccountId32, Balance, SessionError, ALICE};
use codec::Encode;
use frame_support::{
	migrations::SteppedMigration,
	traits::{
		fungible::Mutate, GetStorageVersion, Hooks, OnFinalize, OnIdle, OnInitialize,
		PalletInfoAccess, StorageVersion,
	},
	weights::WeightMeter,
};
use frame_system::{pallet_prelude::BlockNumberFor, EventRecord, RawOrigin};
use pallet_lean_contracts::{
	api::{CodeUploadReturnValue, Determinism},
	migration::PlanCodes,
	trace::{intercepting, Interceptor},
	Event, HostApiState, Pallet as Contracts,
};
use sp_core::H256;
use sp_runtime::{
	traits::{Dispatchable, HashingFor, Header, One},
	Digest, DispatchError, DispatchResultWithInfo, Storage, Weight,
};
use sp_state_machine::{InMemoryBackend, TestExternalities};
use std::{marker::PhantomData, path::Path};

/// A runtime that a sandbox can run: with this contracts pallet, `pallet-balances` and
/// `pallet-timestamp`, accounts of 32 bytes, hashes of 32, balances of 16, and a time in
/// milliseconds. Implemented for every such runtime.
pub trait ChainRuntime:
	frame_system::Config<AccountId = AccountId32, Hash = H256, RuntimeEvent: TryInto<Event<Self>>>
	+ pallet_balances::Config<Balance = Balance>
	+ pallet_timestamp::Config<Moment = u64>
	+ pallet_lean_contracts::Config<Currency = pallet_balances::Pallet<Self>>
{
}

impl<R> ChainRuntime for R where
	R: frame_system::Config<AccountId = AccountId32, Hash = H256, RuntimeEvent: TryInto<Event<R>>>
		+ pallet_balances::Config<Balance = Balance>
		+ pallet_timestamp::Config<Moment = u64>
		+ pallet_lean_contracts::Config<Currency = pallet_balances::Pallet<R>>
{
}

/// A chain that sessions run on. [`DevChain`](crate::DevChain) is one; a chain team implements it
/// for a type of its own, with its own runtime.
pub trait Sandbox {
	/// The runtime.
	type Runtime: ChainRuntime;

	/// All pallets of the runtime: `AllPalletsWithSystem`.
	type AllPallets: OnInitialize<BlockNumberFor<Self::Runtime>>
		+ OnIdle<BlockNumberFor<Self::Runtime>>
		+ OnFinalize<BlockNumberFor<Self::Runtime>>;

	/// The genesis state. Give [`ALICE`](crate::ALICE) some balance: she is the first actor of a
	/// session.
	fn genesis() -> Storage;

	/// The digest of a block that begins at this time, in milliseconds. A runtime with Aura needs
	/// its slot there.
	fn digest(_time: u64) -> Digest {
		Digest::default()
	}
}

/// The hashing of a sandbox's state.
type Hashing<S> = HashingFor<<<S as Sandbox>::Runtime as frame_system::Config>::Block>;

/// The number of a block.
type Number<S> = BlockNumberFor<<S as Sandbox>::Runtime>;

/// Time between two blocks.
const MILLISECONDS_PER_BLOCK: u64 = 6_000;

/// The calls of a sandbox's runtime.
pub type RuntimeCallOf<S> = <<S as Sandbox>::Runtime as frame_system::Config>::RuntimeCall;

/// An event of a sandbox's runtime, as blocks hold it.
pub type EventRecordOf<S> =
	EventRecord<<<S as Sandbox>::Runtime as frame_system::Config>::RuntimeEvent, H256>;

/// A chain in memory.
pub struct Chain<S: Sandbox> {
	state: TestExternalities<Hashing<S>>,
	mocks: Mocks,
	answers: Interceptor,
	_sandbox: PhantomData<S>,
}

/// The state of a chain at one moment.
pub struct Snapshot<S: Sandbox>(InMemoryBackend<Hashing<S>>);

impl<S: Sandbox> Clone for Snapshot<S> {
	fn clone(&self) -> Self {
		Self(self.0.clone())
	}
}

impl<S: Sandbox> Default for Chain<S> {
	fn default() -> Self {
		let mut chain = Self::new(S::genesis());
		chain.execute_with(|| Self::begin_block(One::one(), H256::zero()));
		chain
	}
}

impl<S: Sandbox> Chain<S> {
	/// A chain with the state in a file: one of `lean-contracts snapshot`, a raw chain
	/// specification, or a snapshot of try-runtime. The next block begins. An account that is not
	/// in the file has no balance.
	///
	/// # Errors
	///
	/// [`SessionError::State`]: the file cannot be read, or its contracts are those of another
	/// pallet, or of another version.
	pub fn from_state(path: impl AsRef<Path>) -> Result<Self, SessionError> {
		let path = path.as_ref();
		let storage = contract_state::read(path).map_err(SessionError::State)?;
		let mut chain = Self::new(storage);
		chain.execute_with(|| {
			let found = StorageVersion::get::<Contracts<S::Runtime>>();
			let expected = Contracts::<S::Runtime>::in_code_storage_version();
			let pallet = <Contracts<S::Runtime> as PalletInfoAccess>::name();
			if found != expected {
				return Err(SessionError::State(format!(
					"{}: the pallet `{pallet}` has the storage version {found:?}, expected \
					 {expected:?}",
					path.display()
				)));
			}
			let host_api = || HostApiState::<S::Runtime>::get().encode();
			let before = host_api();
			Contracts::<S::Runtime>::on_runtime_upgrade();
			if host_api() != before {
				// The chain has other host functions, or comes from `pallet-contracts`. As after
				// an upgrade, its code is linked with those that are here.
				let linked = PlanCodes::<S::Runtime>::step(None, &mut WeightMeter::new());
				linked.map_err(|error| {
					SessionError::State(format!("{}: {error:?}", path.display()))
				})?;
			}
			let number = frame_system::Pallet::<S::Runtime>::block_number();
			Self::begin_block(number + One::one(), H256::zero());
			Ok(())
		})?;
		Ok(chain)
	}

	/// The account that acts in a new session: [`ALICE`].
	pub fn default_actor() -> AccountId32 {
		ALICE
	}

	fn new(storage: Storage) -> Self {
		let mocks = Mocks::default();
		let answers = mocks.interceptor::<S::Runtime>();
		Self { state: TestExternalities::new(storage), mocks, answers, _sandbox: PhantomData }
	}

	pub(crate) fn mocks(&self) -> &Mocks {
		&self.mocks
	}

	/// Runs `body` on the state. Its changes stay.
	pub fn execute_with<Output>(&mut self, body: impl FnOnce() -> Output) -> Output {
		let Self { state, answers, .. } = self;
		intercepting(answers, || state.execute_with(body))
	}

	/// Dispatches a call of the runtime. If it fails, its changes are rolled back. There are no
	/// fees. `origin` is for instance `Some(account)` or `RawOrigin::Root`.
	///
	/// # Errors
	///
	/// The error of the call.
	pub fn runtime_call(
		&mut self,
		call: RuntimeCallOf<S>,
		origin: impl Into<RawOrigin<AccountId32>>,
	) -> DispatchResultWithInfo<<RuntimeCallOf<S> as Dispatchable>::PostInfo> {
		let origin: RawOrigin<_> = origin.into();
		self.execute_with(|| call.dispatch(origin.into()))
	}

	/// Events of the block that is being built, of all pallets.
	pub fn events(&mut self) -> Vec<EventRecordOf<S>> {
		self.execute_with(frame_system::Pallet::<S::Runtime>::events)
	}

	/// Forgets the events of the block that is being built.
	pub fn reset_events(&mut self) {
		self.execute_with(frame_system::Pallet::<S::Runtime>::reset_events);
	}

	/// Uploads contract code.
	///
	/// # Errors
	///
	/// The reason why the chain refuses it.
	pub fn upload_contract(
		&mut self,
		code: Vec<u8>,
		uploader: AccountId32,
		storage_deposit_limit: Option<Balance>,
		determinism: Determinism,
	) -> Result<CodeUploadReturnValue<H256, Balance>, DispatchError> {
		self.execute_with(|| {
			Contracts::<S::Runtime>::bare_upload_code(
				uploader,
				code,
				storage_deposit_limit,
				determinism,
			)
		})
	}

	/// Runs `body` and rolls back its changes.
	pub fn dry_run<Output>(&mut self, body: impl FnOnce(&mut Self) -> Output) -> Output {
		let before = self.take_snapshot();
		let output = body(self);
		self.restore_snapshot(before);
		output
	}

	/// Adds `amount` to the free balance of `account`, and returns the new balance.
	///
	/// # Errors
	///
	/// Returns the error of `pallet-balances`: the balance overflows, or is below the existential
	/// deposit.
	pub fn mint_into(
		&mut self,
		account: &AccountId32,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		self.execute_with(|| pallet_balances::Pallet::<S::Runtime>::mint_into(account, amount))?;
		Ok(self.free_balance(account))
	}

	/// The free balance of `account`.
	pub fn free_balance(&mut self, account: &AccountId32) -> Balance {
		self.execute_with(|| pallet_balances::Pallet::<S::Runtime>::free_balance(account))
	}

	/// The number of the block that is being built.
	pub fn block_number(&mut self) -> Number<S> {
		self.execute_with(frame_system::Pallet::<S::Runtime>::block_number)
	}

	/// Ends the block, and begins the next one, six seconds later. Returns its number.
	pub fn build_block(&mut self) -> Number<S> {
		self.execute_with(|| {
			let number = frame_system::Pallet::<S::Runtime>::block_number();
			S::AllPallets::on_idle(number, Weight::MAX);
			S::AllPallets::on_finalize(number);
			let parent = frame_system::Pallet::<S::Runtime>::finalize().hash();
			Self::begin_block(number + One::one(), parent)
		})
	}

	fn begin_block(number: Number<S>, parent: H256) -> Number<S> {
		let now = pallet_timestamp::Pallet::<S::Runtime>::get();
		let now = now.saturating_add(MILLISECONDS_PER_BLOCK);
		frame_system::Pallet::<S::Runtime>::reset_events();
		frame_system::Pallet::<S::Runtime>::initialize(&number, &parent, &S::digest(now));
		S::AllPallets::on_initialize(number);
		pallet_timestamp::Pallet::<S::Runtime>::set_timestamp(now);
		number
	}

	/// Builds `count` blocks. Returns the number of the last one.
	pub fn build_blocks(&mut self, count: u32) -> Number<S> {
		(0..count).fold(self.block_number(), |_, _| self.build_block())
	}

	/// The time, in milliseconds since 1970.
	pub fn get_timestamp(&mut self) -> u64 {
		self.execute_with(pallet_timestamp::Pallet::<S::Runtime>::get)
	}

	/// Sets the time, in milliseconds since 1970. The next block begins six seconds later.
	pub fn set_timestamp(&mut self, timestamp: u64) {
		self.execute_with(|| pallet_timestamp::Now::<S::Runtime>::put(timestamp));
	}

	/// The whole state, to be restored later.
	pub fn take_snapshot(&mut self) -> Snapshot<S> {
		Snapshot(self.state.as_backend())
	}

	/// Rolls back all changes since the snapshot.
	pub fn restore_snapshot(&mut self, snapshot: Snapshot<S>) {
		self.state.reset_overlay();
		self.state.backend = snapshot.0;
	}
}
