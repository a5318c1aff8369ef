//! Conversion of origins.

use crate::{Config, Origin};
use frame_support::dispatch::RawOrigin;
use sp_runtime::{traits::BadOrigin, DispatchError};

impl<T: Config> Origin<T> {
	/// Converts an origin of the runtime.
	///
	/// # Errors
	///
	/// Returns `BadOrigin` unless the origin is root or signed.
	pub fn from_runtime_origin(origin: T::RuntimeOrigin) -> Result<Self, DispatchError> {
		match origin.into() {
			Ok(RawOrigin::Root) => Ok(Self::Root),
			Ok(RawOrigin::Signed(account)) => Ok(Self::Signed(account)),
			_ => Err(BadOrigin.into()),
		}
	}

	/// Returns the account of a signed origin.
	///
	/// # Errors
	///
	/// Returns `RootNotAllowed` for root, which has no account.
	pub fn account_id(&self) -> Result<&T::AccountId, DispatchError> {
		match self {
			Self::Root => Err(DispatchError::RootNotAllowed),
			Self::Signed(account) => Ok(account),
		}
	}
}
