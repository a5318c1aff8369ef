//! The state of the chain: blocks, time, balances, snapshots.

use crate::{mock::Mocks, AccountId32, Balance, SessionError};
use codec::Encode;
use frame_support::{
	migrations::SteppedMigration,
	traits::{
		fungible::Mutate, GetStorageVersion, Hooks, OnFinalize, OnIdle, OnInitialize,
		PalletInfoAccess, StorageVersion,
	},
	weights::WeightMeter,
};
use frame_system::{
	pallet_prelude::{BlockNumberFor, HeaderFor},
	EventRecord, RawOrigin,
};
use pallet_lean_contracts::{
	api::{CodeUploadReturnValue, Determinism},
	migration::PlanCodes,
	trace::{intercepting, Interceptor},
	Event, HostApiState, Pallet as Contracts,
};
use sp_core::H256;
use sp_runtime::{
	traits::{CheckedAdd, Dispatchable, HashingFor, Header, One, Zero},
	Digest, DispatchError, DispatchResultWithInfo, Storage, Weight,
};
use sp_state_machine::{InMemoryBackend, TestExternalities};
use std::{marker::PhantomData, panic::resume_unwind, path::Path};

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

/// The chain that a session runs on. [`DevChain`](crate::DevChain) is one; a chain team implements
/// it for a type of its own, with its own runtime.
pub trait Sandbox: Sized {
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
	/// its slot there, and panics at the beginning of a block without it.
	fn digest(_time: u64) -> Digest {
		Digest::default()
	}

	/// Does what the inherents of a block do, except that of the timestamp. It runs after
	/// `on_initialize`. A parachain's runtime needs `set_validation_data` there. The parent of the
	/// first block is a header without contents.
	fn apply_inherents(_parent: &HeaderOf<Self>, _time: u64) {}
}

/// The header of a sandbox's blocks.
pub type HeaderOf<S> = HeaderFor<<S as Sandbox>::Runtime>;

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
		chain.execute_with(|| Self::begin_block(&Self::empty_header(Zero::zero())));
		chain
	}
}

impl<S: Sandbox> Chain<S> {
	/// A chain with the state in a file: one of `lean-contracts snapshot`, a raw chain
	/// specification, or a snapshot of try-runtime. The next block begins, six seconds later. An
	/// account that is not in the file has no balance.
	///
	/// # Errors
	///
	/// [`SessionError::State`]: the file cannot be read, the contracts pallet has another storage
	/// version there, or its code cannot be linked.
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
			if number.checked_add(&One::one()).is_none() {
				let path = path.display();
				return Err(SessionError::State(format!("{path}: block {number} has no next one")));
			}
			Self::begin_block(&Self::empty_header(number));
			Ok(())
		})?;
		Ok(chain)
	}

	fn new(storage: Storage) -> Self {
		let mocks = Mocks::default();
		let answers = mocks.interceptor::<S::Runtime>();
		Self { state: TestExternalities::new(storage), mocks, answers, _sandbox: PhantomData }
	}

	pub(crate) fn mocks(&self) -> &Mocks {
		&self.mocks
	}

	/// Runs `body` on the state, with mocks. Its changes stay, also if it panics.
	///
	/// # Panics
	///
	/// If a mock panicked, with that panic.
	pub fn execute_with<Output>(&mut self, body: impl FnOnce() -> Output) -> Output {
		let Self { state, answers, mocks, .. } = self;
		let output = intercepting(answers, || state.execute_with(body));
		if let Some(panic) = mocks.take_panic() {
			resume_unwind(panic);
		}
		output
	}

	/// Dispatches a call of the runtime. If it fails, its changes are rolled back. There are no
	/// fees. `origin` can be `Some(account)` or `RawOrigin::Root`.
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

	/// Clears the events of the block that is being built.
	pub fn reset_events(&mut self) {
		self.execute_with(frame_system::Pallet::<S::Runtime>::reset_events);
	}

	/// Uploads contract code. `storage_deposit_limit` bounds the balance that is held for it, in
	/// the chain's smallest unit; `None` stands for the chain's default.
	///
	/// # Errors
	///
	/// The error of the pallet.
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

	/// Runs `body` and rolls back its changes of the state.
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
			Self::begin_block(&frame_system::Pallet::<S::Runtime>::finalize())
		})
	}

	fn empty_header(number: Number<S>) -> HeaderOf<S> {
		let (roots, parent) = (H256::zero(), H256::zero());
		Header::new(number, roots, roots, parent, Digest::default())
	}

	fn begin_block(parent: &HeaderOf<S>) -> Number<S> {
		let number = *parent.number() + One::one();
		let now = pallet_timestamp::Pallet::<S::Runtime>::get();
		let now = now.saturating_add(MILLISECONDS_PER_BLOCK);
		frame_system::Pallet::<S::Runtime>::reset_events();
		frame_system::Pallet::<S::Runtime>::initialize(&number, &parent.hash(), &S::digest(now));
		S::AllPallets::on_initialize(number);
		pallet_timestamp::Pallet::<S::Runtime>::set_timestamp(now);
		S::apply_inherents(parent, now);
		number
	}

	/// Ends the block and begins another, `count` times. Returns the number of the block that is
	/// being built then.
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

	/// The whole state, to be restored later. It has no mocks.
	pub fn take_snapshot(&mut self) -> Snapshot<S> {
		Snapshot(self.state.as_backend())
	}

	/// Rolls back all changes of the state since the snapshot. Mocks stay, and so does the record
	/// of a session.
	pub fn restore_snapshot(&mut self, snapshot: Snapshot<S>) {
		self.state.reset_overlay();
		self.state.backend = snapshot.0;
	}
}
