//! Builders for calls of the pallet. A test sets only the arguments that matter to it.
//!
//! ```ignore
//! BareCallBuilder::<Test>::bare_call(ALICE, contract).data(input).build_and_unwrap_result()
//! ```

use super::GAS_LIMIT;
use crate::{
	AccountIdLookupOf, BalanceOf, Code, CodeHash, CollectEvents, Config, ContractExecResult,
	ContractInstantiateResult, DebugInfo, Determinism, EventRecordOf, ExecReturnValue,
	InstantiateReturnValue, OriginFor, Pallet,
};
use codec::{Encode, HasCompact};
use core::fmt::Debug;
use frame_support::{dispatch::DispatchResultWithPostInfo, weights::Weight};
use scale_info::TypeInfo;

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
type DepositLimit<T> = Option<<BalanceOf<T> as HasCompact>::Type>;

/// Defines a builder with the arguments of a method of the pallet. `new` takes the arguments
/// before the `;`. The others have the given defaults.
macro_rules! builder {
	(
		$( #[doc = $doc:literal] )+
		$name:ident :: $method:ident (
			$( $given:ident : $given_ty:ty ),+ ; $( $field:ident : $ty:ty = $default:expr ),+ $(,)?
		) -> $result:ty {
			$( $order:ident ),+
		}
		$( $extra:item )*
	) => {
		$( #[doc = $doc] )+
		pub struct $name<T: Config> {
			$( $given: $given_ty, )+
			$( $field: $ty, )+
		}

		impl<T: Config> $name<T>
		where
			<BalanceOf<T> as HasCompact>::Type: Clone + Eq + PartialEq + Debug + TypeInfo + Encode,
		{
			#[doc = concat!("A call of `", stringify!($method), "`, with defaults.")]
			pub fn $method($( $given: $given_ty ),+) -> Self {
				Self { $( $given, )+ $( $field: $default, )+ }
			}

			$(
				#[doc = concat!("Sets `", stringify!($given), "`.")]
				pub fn $given(mut self, value: $given_ty) -> Self {
					self.$given = value;
					self
				}
			)+
			$(
				#[doc = concat!("Sets `", stringify!($field), "`.")]
				pub fn $field(mut self, value: $ty) -> Self {
					self.$field = value;
					self
				}
			)+

			/// Makes the call, and returns its result.
			pub fn build(self) -> $result {
				Pallet::<T>::$method($( self.$order ),+)
			}

			$( $extra )*
		}
	};
}

builder! {
	/// Builder for the extrinsic [`call`](Pallet::call).
	CallBuilder::call(
		origin: OriginFor<T>, dest: AccountIdLookupOf<T>;
		value: BalanceOf<T> = 0u32.into(),
		gas_limit: Weight = GAS_LIMIT,
		storage_deposit_limit: DepositLimit<T> = None,
		data: Vec<u8> = Vec::new(),
	) -> DispatchResultWithPostInfo {
		origin, dest, value, gas_limit, storage_deposit_limit, data
	}
}

builder! {
	/// Builder for the extrinsic [`instantiate`](Pallet::instantiate).
	InstantiateBuilder::instantiate(
		origin: OriginFor<T>, code_hash: CodeHash<T>;
		value: BalanceOf<T> = 0u32.into(),
		gas_limit: Weight = GAS_LIMIT,
		storage_deposit_limit: DepositLimit<T> = None,
		data: Vec<u8> = Vec::new(),
		salt: Vec<u8> = Vec::new(),
	) -> DispatchResultWithPostInfo {
		origin, value, gas_limit, storage_deposit_limit, code_hash, data, salt
	}
}

builder! {
	/// Builder for the extrinsic [`instantiate_with_code`](Pallet::instantiate_with_code).
	InstantiateWithCodeBuilder::instantiate_with_code(
		origin: OriginFor<T>, code: Vec<u8>;
		value: BalanceOf<T> = 0u32.into(),
		gas_limit: Weight = GAS_LIMIT,
		storage_deposit_limit: DepositLimit<T> = None,
		data: Vec<u8> = Vec::new(),
		salt: Vec<u8> = Vec::new(),
	) -> DispatchResultWithPostInfo {
		origin, value, gas_limit, storage_deposit_limit, code, data, salt
	}
}

builder! {
	/// Builder for [`Pallet::bare_call`].
	BareCallBuilder::bare_call(
		origin: AccountIdOf<T>, dest: AccountIdOf<T>;
		value: BalanceOf<T> = 0u32.into(),
		gas_limit: Weight = GAS_LIMIT,
		storage_deposit_limit: Option<BalanceOf<T>> = None,
		data: Vec<u8> = Vec::new(),
		debug: DebugInfo = DebugInfo::Skip,
		collect_events: CollectEvents = CollectEvents::Skip,
		determinism: Determinism = Determinism::Enforced,
	) -> ContractExecResult<BalanceOf<T>, EventRecordOf<T>> {
		origin, dest, value, gas_limit, storage_deposit_limit, data, debug, collect_events, determinism
	}

	/// Makes the call, and returns its output.
	///
	/// # Panics
	///
	/// Panics if the call fails.
	pub fn build_and_unwrap_result(self) -> ExecReturnValue {
		self.build().result.expect("the call of this test succeeds")
	}
}

builder! {
	/// Builder for [`Pallet::bare_instantiate`].
	BareInstantiateBuilder::bare_instantiate(
		origin: AccountIdOf<T>, code: Code<CodeHash<T>>;
		value: BalanceOf<T> = 0u32.into(),
		gas_limit: Weight = GAS_LIMIT,
		storage_deposit_limit: Option<BalanceOf<T>> = None,
		data: Vec<u8> = Vec::new(),
		salt: Vec<u8> = Vec::new(),
		debug: DebugInfo = DebugInfo::Skip,
		collect_events: CollectEvents = CollectEvents::Skip,
	) -> ContractInstantiateResult<AccountIdOf<T>, BalanceOf<T>, EventRecordOf<T>> {
		origin, value, gas_limit, storage_deposit_limit, code, data, salt, debug, collect_events
	}

	/// Instantiates the contract, and returns its account and output.
	///
	/// # Panics
	///
	/// Panics if the instantiation fails.
	pub fn build_and_unwrap_result(self) -> InstantiateReturnValue<AccountIdOf<T>> {
		self.build().result.expect("the instantiation of this test succeeds")
	}

	/// Instantiates the contract, and returns its account.
	///
	/// # Panics
	///
	/// Panics if the instantiation fails.
	pub fn build_and_unwrap_account_id(self) -> AccountIdOf<T> {
		self.build_and_unwrap_result().account_id
	}
}
