//! Who makes blocks and who makes them final, where more than one machine does: Aura, GRANDPA, and sessions, in
//! which validators change their keys.
//!
//! The same runtime serves a node that seals alone (`--dev`). Its blocks name no slot, many of them may come in one,
//! and nobody waits for a session to end: there, Aura does not look at the clock, and the first session goes on.
//! Whether a block names a slot is decided by whoever checks it, before the runtime sees it: the verifier of Aura
//! refuses a block without one, so no validator can choose.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;

use crate::*;

use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU32, ConstU64, OnTimestampSet},
	weights::Weight,
};
use pallet_session::{PeriodicSessions, ShouldEndSession};
use sp_consensus_aura::{digests::CompatibleDigestItem, sr25519::AuthoritySignature};
use sp_runtime::traits::ConvertInto;

pub use sp_consensus_aura::sr25519::AuthorityId as AuraId;
pub use sp_consensus_grandpa::AuthorityId as GrandpaId;

/// Milliseconds of a slot: a validator may make one block in it.
pub const SLOT_DURATION: Moment = 6_000;
/// Blocks of a session: an hour, if each slot has its block. The block that ends one has no other transactions.
pub const SESSION: BlockNumber = if cfg!(feature = "short-sessions") { 10 } else { 600 };
/// As many validators as there can be.
const MAX_VALIDATORS: u32 = 100;

sp_runtime::impl_opaque_keys! {
	/// What a validator signs with.
	pub struct SessionKeys {
		pub aura: Aura,
		pub grandpa: Grandpa,
	}
}

impl pallet_aura::Config for Runtime {
	type AuthorityId = AuraId;
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	type DisabledValidators = ();
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = Measured;
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	type MaxNominators = ConstU32<0>;
	// Nobody has a stake that could be taken: who signs twice is not reported.
	type MaxSetIdSessionEntries = ConstU64<0>;
	type KeyOwnerProof = sp_core::Void;
	type EquivocationReportSystem = ();
}

parameter_types! {
	pub const SessionPeriod: BlockNumber = SESSION;
	pub const SessionOffset: BlockNumber = SESSION;
	/// The keys of a validator are part of what every chain has.
	pub const KeyDeposit: Balance = 0;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = WithSlots;
	type NextSessionRotation = PeriodicSessions<SessionPeriod, SessionOffset>;
	// The validators are those of genesis; they may change their keys. A chain that elects names its pallet here.
	type SessionManager = ();
	type SessionHandler = <SessionKeys as sp_runtime::traits::OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type WeightInfo = Measured;
	type Currency = Balances;
	type KeyDeposit = KeyDeposit;
}

/// What the calls of validators cost; measured by the benchmarks of these names.
pub trait WeightInfo {
	fn set_keys() -> Weight;
	fn purge_keys() -> Weight;
	fn note_stalled() -> Weight;
}

type Measured = weights::validators::WeightInfo<Runtime>;

impl pallet_session::WeightInfo for Measured {
	fn set_keys() -> Weight {
		<Self as WeightInfo>::set_keys()
	}

	fn purge_keys() -> Weight {
		<Self as WeightInfo>::purge_keys()
	}
}

impl pallet_grandpa::WeightInfo for Measured {
	/// There is no such call: its argument `KeyOwnerProof` has no value here.
	fn report_equivocation(_: u32, _: u32) -> Weight {
		Weight::MAX
	}

	fn note_stalled() -> Weight {
		<Self as WeightInfo>::note_stalled()
	}
}

/// What holds only of blocks that name the slot in which they were made.
pub struct WithSlots;

impl WithSlots {
	fn here() -> bool {
		let digest = System::digest();
		digest.logs.iter().any(|item| {
			CompatibleDigestItem::<AuthoritySignature>::as_aura_pre_digest(item).is_some()
		})
	}
}

/// The timestamp lies in the slot.
impl OnTimestampSet<Moment> for WithSlots {
	fn on_timestamp_set(moment: Moment) {
		if Self::here() {
			Aura::on_timestamp_set(moment);
		}
	}
}

/// Its first block ends a session, which takes the block for itself: a node that seals when a transaction arrives
/// would leave that one waiting for the next.
impl ShouldEndSession<BlockNumber> for WithSlots {
	fn should_end_session(now: BlockNumber) -> bool {
		PeriodicSessions::<SessionPeriod, SessionOffset>::should_end_session(now) && Self::here()
	}
}
