//! Benchmarks of the validators' calls. The published benchmarks of session keys need a staking
//! pallet, which this chain does not have.

use crate::{Grandpa, Runtime, RuntimeOrigin, Session, SessionKeys};

use alloc::vec::Vec;
use codec::Encode;
use frame_benchmarking::{account, v2::*};
use frame_system::RawOrigin;

/// The type that the benchmarks belong to.
pub struct Pallet<T>(core::marker::PhantomData<T>);

/// Implemented only by the runtime with these keys.
pub trait Config: frame_system::Config<AccountId = crate::AccountId> {}
impl Config for Runtime {}

fn keys_of(owner: &crate::AccountId) -> (SessionKeys, Vec<u8>) {
	let made = SessionKeys::generate(&owner.encode(), None);
	(made.keys, made.proof.encode())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Replaces existing keys.
	#[benchmark]
	fn set_keys() -> Result<(), BenchmarkError> {
		let owner: crate::AccountId = account("validator", 0, 0);
		frame_system::Pallet::<T>::inc_providers(&owner);
		let (keys, proof) = keys_of(&owner);
		Session::set_keys(RuntimeOrigin::signed(owner.clone()), keys, proof)?;
		let (keys, proof) = keys_of(&owner);
		let set = keys.clone();
		#[block]
		{
			Session::set_keys(RawOrigin::Signed(owner.clone()).into(), keys, proof)?;
		}
		assert_eq!(pallet_session::NextKeys::<Runtime>::get(&owner), Some(set));
		Ok(())
	}

	/// Sets a delay. Its length does not matter.
	#[benchmark]
	fn note_stalled() -> Result<(), BenchmarkError> {
		#[block]
		{
			Grandpa::note_stalled(RawOrigin::Root.into(), 1_000, 1)?;
		}
		assert!(Grandpa::stalled().is_some());
		Ok(())
	}

	/// Removes existing keys.
	#[benchmark]
	fn purge_keys() -> Result<(), BenchmarkError> {
		let owner: crate::AccountId = account("validator", 0, 0);
		frame_system::Pallet::<T>::inc_providers(&owner);
		let (keys, proof) = keys_of(&owner);
		Session::set_keys(RuntimeOrigin::signed(owner.clone()), keys, proof)?;
		#[block]
		{
			Session::purge_keys(RawOrigin::Signed(owner.clone()).into())?;
		}
		assert_eq!(pallet_session::NextKeys::<Runtime>::get(&owner), None);
		Ok(())
	}
}
