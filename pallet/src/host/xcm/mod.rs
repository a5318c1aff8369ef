//! Messages to other consensus systems, for chains that have XCM.
//!
//! Requires the feature `xcm`. A chain configures the controller that executes and sends messages,
//! and adds the group to its host functions:
//!
//! ```ignore
//! impl pallet_lean_contracts::host::xcm::Config for Runtime {
//! 	type Xcm = pallet_xcm::Pallet<Self>;
//! 	type XcmWeightInfo = pallet_lean_contracts::host::xcm::weights::SubstrateWeight<Self>;
//! }
//!
//! impl pallet_lean_contracts::Config for Runtime {
//! 	type HostFunctions = (Seal, pallet_lean_contracts::host::xcm::Xcm);
//! 	// …
//! }
//! ```

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod weights;

pub use weights::WeightInfo;

use super::{calls::code_of_dispatch, ReturnCode};
use crate::Error;
use alloc::boxed::Box;
use frame_support::{
	dispatch::{extract_actual_weight, DispatchInfo, RawOrigin},
	ensure,
	traits::Get,
};
use frame_system::pallet_prelude::{BlockNumberFor, OriginFor};
use sp_runtime::DispatchError;
use xcm::{VersionedLocation, VersionedXcm};
use xcm_builder::{
	Controller, ExecuteController, ExecuteControllerWeightInfo, SendController,
	SendControllerWeightInfo,
};

/// A chain that has XCM.
pub trait Config: crate::Config {
	/// Executes and sends messages: usually `pallet_xcm`.
	type Xcm: Controller<
		OriginFor<Self>,
		<Self as frame_system::Config>::RuntimeCall,
		BlockNumberFor<Self>,
	>;
	/// Weights of the functions, without the work of the controller: `weights::SubstrateWeight`,
	/// or the chain's own results of `benchmarking`.
	type XcmWeightInfo: WeightInfo;
}

crate::group_of_host_functions! {
	/// Messages to other consensus systems.
	pub struct Xcm;
	impl[T: Config];

	/// Executes a SCALE-encoded message with this contract as its origin, for at most the weight
	/// that is left. Returns `Success` or `XcmExecutionFailed`.
	#[import(118, "seal0", "xcm_execute")]
	#[weight(T::XcmWeightInfo::xcm_execute(msg_len))]
	stable mutating fn xcm_execute(host, memory, msg_ptr: u32, msg_len: u32) -> u32 {
		ensure_short::<T>(msg_len)?;
		let message: VersionedXcm<<T as frame_system::Config>::RuntimeCall> =
			memory.read_all_as(msg_ptr, msg_len)?;
		let fixed = <T::Xcm as ExecuteController<_, _>>::WeightInfo::execute();
		// Only the controller knows the weight of the message. The rest is given back afterwards.
		let most = host.stack.weight_left();
		let charged = host.stack.weight_mut().charge_all();
		let Some(for_message) = most.checked_sub(&fixed) else {
			return Ok(host.stack.weight_mut().settle_all(charged, fixed).map(|()| 0)?);
		};
		let origin = RawOrigin::Signed(host.stack.address().clone()).into();
		// The weight in a controller's error includes `fixed`, the weight of a success does not.
		let result = T::Xcm::execute(origin, Box::new(message), for_message)
			.map(|used| Some(used.saturating_add(fixed)).into());
		let info = DispatchInfo { call_weight: most, ..Default::default() };
		let actual = extract_actual_weight(&result, &info);
		host.stack.weight_mut().settle_all(charged, actual)?;
		code_of_dispatch(host, result, ReturnCode::XcmExecutionFailed)
	}

	/// Sends a SCALE-encoded message to a location, and writes the 32 bytes of its hash. Returns
	/// `Success` or `XcmSendFailed`.
	#[import(119, "seal0", "xcm_send")]
	#[weight(
		T::XcmWeightInfo::xcm_send(msg_len)
			.saturating_add(<T::Xcm as SendController<_>>::WeightInfo::send())
	)]
	stable mutating fn xcm_send(
		host, memory, dest_ptr: u32, msg_ptr: u32, msg_len: u32, out_ptr: u32
	) -> u32 {
		ensure_short::<T>(msg_len)?;
		let destination: VersionedLocation = memory.read_as(dest_ptr)?;
		let message: VersionedXcm<()> = memory.read_all_as(msg_ptr, msg_len)?;
		let origin = RawOrigin::Signed(host.stack.address().clone()).into();
		match T::Xcm::send(origin, Box::new(destination), Box::new(message)) {
			Ok(hash) => {
				memory.write(out_ptr, &hash)?;
				Ok(ReturnCode::Success.into())
			},
			Err(error) => {
				let text: &'static str = error.into();
				host.stack.debug.pallet(format_args!("the message was not sent: {text}"));
				Ok(ReturnCode::XcmSendFailed.into())
			},
		}
	}
}

/// Fails if a message is longer than [`Limits::payload_len`](crate::Limits::payload_len).
fn ensure_short<T: Config>(len: u32) -> Result<(), DispatchError> {
	ensure!(len <= T::Limits::get().payload_len, Error::<T>::ValueTooLarge);
	Ok(())
}
