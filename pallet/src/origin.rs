//! Who calls.

use crate::{Config, Origin};
use frame_support::dispatch::RawOrigin;
use sp_runtime::{traits::BadOrigin, DispatchError};

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
