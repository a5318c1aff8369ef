//! How much proof the transactions of a block may have, set at genesis.
//!
//! A chain with validators of its own makes no proofs, so the dev chain has no limit. `--chain
//! dev-parachain` starts it with that of a parachain, for contracts that will run on one.
//!
//! The limit is not part of `BlockWeights`, which each transaction reads many times. Instead,
//! `on_initialize` registers all proof size above the limit as used.

pub use pallet::*;

/// The limit of a parachain, in bytes: half of what relay chains accept, of which normal
/// transactions may use three quarters.
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

	/// The most proof of a block's normal transactions, in bytes.
	#[pallet::storage]
	pub type Limit<T> = StorageValue<_, u64>;

	/// The genesis configuration.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T> {
		/// The most proof of a block's normal transactions, in bytes. Without it, there is no
		/// limit.
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
		/// The most proof of a block's normal transactions, in bytes.
		pub fn limit() -> u64 {
			Limit::<T>::get().unwrap_or(u64::MAX)
		}

		/// Whether a transaction fits into a block, with its bytes, which count as proof as well.
		/// Otherwise it would stay in the pool, never included.
		pub fn fits(transaction: &(impl GetDispatchInfo + Encode)) -> bool {
			let info = transaction.get_dispatch_info();
			let bytes = transaction.encoded_size() as u64;
			info.class != DispatchClass::Normal
				|| info.total_weight().proof_size().saturating_add(bytes) <= Self::limit()
		}
	}
}
