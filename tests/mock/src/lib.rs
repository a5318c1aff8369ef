//! A macro that defines small runtimes for tests and measurements.

#![no_std]

/// Defines a runtime with system, timestamp, balances and the pallets in `pallets`. The caller
/// configures the latter. Their indices start at 3.
///
/// - `preset`: a default configuration of `frame_system`
/// - `Block`, `Balance`, `ExistentialDeposit`: the types of the chain
/// - `system`: further items of `frame_system::Config`
///
/// The caller depends on `frame-support`, `frame-system`, `pallet-timestamp`, `pallet-balances` and
/// `sp-runtime`.
#[macro_export]
macro_rules! mock_runtime {
	(
		$(#[doc = $doc:literal])*
		pub struct $runtime:ident;
		preset: $preset:ident,
		type Block = $block:ty;
		type Balance = $balance:ty;
		type ExistentialDeposit = $deposit:ty;
		system: { $($system:tt)* },
		pallets: { $($index:literal: $name:ident = $pallet:ident),* $(,)? }
	) => {
		#[frame_support::runtime]
		mod runtime {
			$(#[doc = $doc])*
			#[runtime::runtime]
			#[runtime::derive(
				RuntimeCall,
				RuntimeEvent,
				RuntimeError,
				RuntimeOrigin,
				RuntimeFreezeReason,
				RuntimeHoldReason,
				RuntimeSlashReason,
				RuntimeLockId,
				RuntimeTask
			)]
			pub struct $runtime;

			#[runtime::pallet_index(0)]
			pub type System = frame_system;
			#[runtime::pallet_index(1)]
			pub type Timestamp = pallet_timestamp;
			#[runtime::pallet_index(2)]
			pub type Balances = pallet_balances;
			$(
				#[runtime::pallet_index($index)]
				pub type $name = $pallet;
			)*
		}

		#[frame_support::derive_impl(frame_system::config_preludes::$preset)]
		impl frame_system::Config for $runtime {
			type Block = $block;
			type AccountId = sp_runtime::AccountId32;
			type Lookup = sp_runtime::traits::IdentityLookup<sp_runtime::AccountId32>;
			type AccountData = pallet_balances::AccountData<$balance>;
			$($system)*
		}

		#[frame_support::derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
		impl pallet_timestamp::Config for $runtime {}

		#[frame_support::derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
		impl pallet_balances::Config for $runtime {
			type AccountStore = System;
			type Balance = $balance;
			type ExistentialDeposit = $deposit;
			type RuntimeHoldReason = RuntimeHoldReason;
		}
	};
}
