//! What lives as long as one top-level call.

use crate::{
	code::{CodeInfo, Determinism},
	debug::DebugMessage,
	exec::ExecError,
	host_api,
	meter::WeightMeter,
	vm, CodeHash, CodeInfoOf, Config, Error, LinkPlanOf, PristineCode, WeightInfo,
};
use alloc::vec::Vec;
use contracts_host_api::{HostApiState, LinkPlan};
use frame_support::ensure;
use sp_runtime::DispatchError;

/// The state of the host API, checked once; codes are loaded through it.
pub struct Session {
	host_api: HostApiState,
}

/// A code with all that is needed to run it.
pub struct Executable<T: Config> {
	/// Hash of the code.
	pub hash: CodeHash<T>,
	/// Its record.
	pub info: CodeInfo<T>,
	/// The Wasm module.
	pub code: Vec<u8>,
	/// What it imports; of the current epoch.
	pub plan: LinkPlan,
}

impl Session {
	/// Checks the stored host API against the compiled one.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub fn open<T: Config>(weight: &mut WeightMeter<T>) -> Result<Self, DispatchError> {
		let _ = weight.charge(T::WeightInfo::open_session())?;
		let host_api = host_api::current_state::<T, _>(|repair| weight.charge(repair).map(|_| ()))?;
		Ok(Self { host_api })
	}

	/// Loads a code with a link plan of the current epoch.
	///
	/// A plan that is missing (the code was taken over from `pallet-contracts`) or stale (the
	/// host API changed) is made anew, paid by the caller, and stored.
	///
	/// # Errors
	///
	/// [`Error::CodeNotFound`]; [`Error::Indeterministic`]; [`Error::OutOfGas`]. And, as errors of
	/// the callee, which its caller survives: [`Error::HostFunctionDisabled`]; where the plan is
	/// made anew, those of an upload.
	pub fn load<T: Config>(
		&self,
		hash: CodeHash<T>,
		weight: &mut WeightMeter<T>,
		debug: &mut DebugMessage,
	) -> Result<Executable<T>, ExecError> {
		let info = CodeInfoOf::<T>::get(hash).ok_or(Error::<T>::CodeNotFound)?;
		ensure!(info.determinism == Determinism::Enforced, Error::<T>::Indeterministic);
		let _ = weight.charge(T::WeightInfo::load_code(info.code_len))?;
		let code = PristineCode::<T>::get(hash).ok_or(Error::<T>::CodeNotFound)?.into_inner();
		let plan = match LinkPlanOf::<T>::get(hash) {
			Some(plan) if plan.epoch == self.host_api.epoch => plan,
			_ => {
				let _ = weight.charge(T::WeightInfo::resolve_plan(info.code_len))?;
				let descriptor = host_api::descriptor_bytes::<T>();
				let plan = vm::validate::<T>(&code, &descriptor).map_err(|rejection| {
					debug.pallet(&rejection);
					ExecError::of_callee(rejection.error)
				})?;
				LinkPlanOf::<T>::insert(hash, &plan);
				plan
			},
		};
		if let Some(id) = plan.functions.iter().find(|id| self.host_api.is_disabled(**id)) {
			let (module, name) = host_api::name_of(*id);
			debug.pallet(format_args!(
				"code {hash:?} imports {module}::{name} (host function {id}), which root disabled"
			));
			return Err(ExecError::of_callee(Error::<T>::HostFunctionDisabled));
		}
		Ok(Executable { hash, info, code, plan })
	}
}
