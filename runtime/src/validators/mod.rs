//! Block production and finality with several validators: Aura, GRANDPA, and sessions, in which
//! validators change their keys.
//!
//! The same runtime serves a node that seals alone (`--dev`). Its blocks name no slot, and many
//! of them may be made within one. For such blocks, Aura does not check the clock, and the first
//! session never ends.
//!
//! Validators cannot choose to name no slot. The verifier of Aura refuses a block without a slot
//! before the runtime sees it.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod weights;

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

/// Length of a slot in milliseconds. A validator may make one block in it.
pub const SLOT_DURATION: Moment = 6_000;
/// Length of a session in blocks: an hour if each slot has a block. The block that ends a session
/// has no other transactions.
pub const SESSION: BlockNumber = if cfg!(feature = "short-sessions") { 10 } else { 600 };
/// Maximum number of validators.
const MAX_VALIDATORS: u32 = 100;

sp_runtime::impl_opaque_keys! {
	/// The keys with which a validator signs.
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
	// Equivocations are not reported, because validators have no stake to slash.
	type MaxSetIdSessionEntries = ConstU64<0>;
	type KeyOwnerProof = sp_core::Void;
	type EquivocationReportSystem = ();
}

parameter_types! {
	pub const SessionPeriod: BlockNumber = SESSION;
	pub const SessionOffset: BlockNumber = SESSION;
	/// No deposit, because every chain needs the keys of its validators.
	pub const KeyDeposit: Balance = 0;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = WithSlots;
	type NextSessionRotation = PeriodicSessions<SessionPeriod, SessionOffset>;
	// The validators are those of genesis. They may change their keys. A chain with elections
	// names its pallet here.
	type SessionManager = ();
	type SessionHandler = <SessionKeys as sp_runtime::traits::OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type WeightInfo = Measured;
	type Currency = Balances;
	type KeyDeposit = KeyDeposit;
}

/// The weights of the validators' calls, measured by the benchmarks of these names.
pub trait WeightInfo {
	fn set_keys() -> Weight;
	fn purge_keys() -> Weight;
	fn note_stalled() -> Weight;
}

type Measured = self::weights::WeightInfo<Runtime>;

impl pallet_session::WeightInfo for Measured {
	fn set_keys() -> Weight {
		<Self as WeightInfo>::set_keys()
	}

	fn purge_keys() -> Weight {
		<Self as WeightInfo>::purge_keys()
	}
}

impl pallet_grandpa::WeightInfo for Measured {
	/// The call cannot be made, because its argument `KeyOwnerProof` has no value here.
	fn report_equivocation(_: u32, _: u32) -> Weight {
		Weight::MAX
	}

	fn note_stalled() -> Weight {
		<Self as WeightInfo>::note_stalled()
	}
}

/// Checks that apply only to blocks that name their slot.
pub struct WithSlots;

impl WithSlots {
	fn here() -> bool {
		let digest = System::digest();
		digest.logs.iter().any(|item| {
			CompatibleDigestItem::<AuthoritySignature>::as_aura_pre_digest(item).is_some()
		})
	}
}

/// Checks that the timestamp lies in the slot.
impl OnTimestampSet<Moment> for WithSlots {
	fn on_timestamp_set(moment: Moment) {
		if Self::here() {
			Aura::on_timestamp_set(moment);
		}
	}
}

/// Ends a session only in a block that names its slot. The block that ends a session has no other
/// transactions. On a node that seals when a transaction arrives, that transaction would have to
/// wait for the next one.
impl ShouldEndSession<BlockNumber> for WithSlots {
	fn should_end_session(now: BlockNumber) -> bool {
		PeriodicSessions::<SessionPeriod, SessionOffset>::should_end_session(now) && Self::here()
	}
}
