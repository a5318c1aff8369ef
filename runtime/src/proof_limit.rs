//! The limit of the proof size of a block's transactions, set at genesis.
//!
//! A chain with validators of its own makes no proofs, so the dev chain has no limit.
//! `--chain dev-parachain` starts it with the limit of a parachain, for contracts that will run
//! on one.
//!
//! The limit is not part of `BlockWeights`, which each transaction reads many times. Instead,
//! `on_initialize` registers all proof size above the limit as used.

pub use pallet::*;

/// The limit of a parachain, in bytes: three quarters, for normal transactions, of half the size
/// that relay chains accept.
pub const OF_PARACHAINS: u64 = 5 * 1024 * 1024 / 4 * 3;

#[frame_support::pallet]
pub mod pallet {
	use frame_support::{
		dispatch::{DispatchClass, GetDispatchInfo},
		pallet_prelude::*,
		weights::Weight,
	};
	use frame_system::pallet_prelude::BlockNumberFor;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// Maximum proof size of a block's normal transactions, in bytes.
	#[pallet::storage]
	pub type Limit<T> = StorageValue<_, u64>;

	/// The genesis configuration.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T> {
		/// Maximum proof size of a block's normal transactions, in bytes. `None` means no limit.
		pub limit: Option<u64>,
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Limit::<T>::set(self.limit);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_block: BlockNumberFor<T>) -> Weight {
			if let Some(limit) = Limit::<T>::get() {
				let class = DispatchClass::Normal;
				let weights = T::BlockWeights::get();
				let most = weights.get(class).max_total.unwrap_or(weights.max_block).proof_size();
				let aside = Weight::from_parts(0, most.saturating_sub(limit));
				frame_system::Pallet::<T>::register_extra_weight_unchecked(aside, class);
			}
			T::DbWeight::get().reads(1)
		}
	}

	impl<T: Config> Pallet<T> {
		/// Maximum proof size of a block's normal transactions, in bytes.
		pub fn limit() -> u64 {
			Limit::<T>::get().unwrap_or(u64::MAX)
		}

		/// Returns `true` if a transaction fits into a block. Its bytes count as proof as well. A
		/// transaction that does not fit would stay in the pool and never be included.
		pub fn fits(transaction: &(impl GetDispatchInfo + Encode)) -> bool {
			let info = transaction.get_dispatch_info();
			let bytes = transaction.encoded_size() as u64;
			info.class != DispatchClass::Normal
				|| info.total_weight().proof_size().saturating_add(bytes) <= Self::limit()
		}
	}
}
