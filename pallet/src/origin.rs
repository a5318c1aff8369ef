//! Who calls.

use crate::Config;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::RawOrigin, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use sp_runtime::{traits::BadOrigin, DispatchError};

/// Who is at the bottom of a call stack, or the caller of a frame.
#[derive(
	Clone,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
)]
#[scale_info(skip_type_params(T))]
pub enum Origin<T: Config> {
	/// The chain itself. It pays no deposits and can transfer nothing.
	Root,
	/// An account.
	Signed(T::AccountId),
}

impl<T: Config> Origin<T> {
	/// `BadOrigin` for anything but root and signed.
	pub fn from_runtime_origin(origin: T::RuntimeOrigin) -> Result<Self, DispatchError> {
		match origin.into() {
			Ok(RawOrigin::Root) => Ok(Self::Root),
			Ok(RawOrigin::Signed(account)) => Ok(Self::Signed(account)),
			_ => Err(BadOrigin.into()),
		}
	}

	/// The account; root has none.
	pub fn account_id(&self) -> Result<&T::AccountId, DispatchError> {
		match self {
			Self::Root => Err(DispatchError::RootNotAllowed),
			Self::Signed(account) => Ok(account),
		}
	}
}
