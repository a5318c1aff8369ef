//! The data that lives as long as one top-level call.

use super::{
	error::ExecError,
	probe::{self, CodeSource},
};
use crate::{
	api::Determinism,
	code::{self, CodeInfo},
	descriptor,
	entry::executing,
	exec::debug_message::{DebugMessage, Printable},
	meter::{Cost, GasMeter},
	vm::{CodePlan, Executable, ModuleCache, Rejection, Standing, ValidCode},
	CodeHash, Config, Error, LinkPlanOf, WeightInfo,
};
use alloc::{boxed::Box, rc::Rc, string::ToString, vec::Vec};
use contracts_host_api::{Bind, HostApiState, Linked, LinkedError, Reuse};
use frame_support::ensure;
use sp_runtime::DispatchError;
#[cfg(feature = "trace")]
use wasmi::{Extern, Func, Store};

/// The state of the host API, checked once, and the modules loaded so far. `State` is the data of
/// their stores, which host functions work on.
pub struct Session<T: Config, State> {
	host_api: HostApiState,
	functions: T::HostFunctions,
	modules: ModuleCache<T, State>,
	/// Bytes of the interpreter's stack that were paid for, per number of frames at once.
	stacks: Vec<u32>,
}

impl<T: Config, State> Session<T, State>
where
	T::HostFunctions: Bind<State>,
{
	/// Checks the stored host API against the compiled one.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`], [`Error::MigrationInProgress`]
	pub fn open(weight: &mut GasMeter<T>) -> Result<Self, DispatchError> {
		Ok(Self {
			host_api: checked_host_api(weight)?,
			functions: T::HostFunctions::default(),
			modules: ModuleCache::new(),
			stacks: Vec::new(),
		})
	}

	/// Pays for the `bytes` of the interpreter's stack that a frame's code can use, minus those
	/// that an earlier frame paid for at the same depth. `frames` is the number of frames at once.
	///
	/// Later frames reuse the memory of an earlier stack.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]
	pub fn pay_for_stack(
		&mut self,
		frames: u32,
		bytes: u32,
		weight: &mut GasMeter<T>,
	) -> Result<(), DispatchError> {
		let depth = frames as usize;
		if self.stacks.len() < depth {
			self.stacks.resize(depth, 0);
		}
		let Some(used) = depth.checked_sub(1).and_then(|last| self.stacks.get_mut(last)) else {
			return Ok(());
		};
		if bytes > *used {
			weight.charge(Cost::<T>::stack(bytes).saturating_sub(Cost::<T>::stack(*used)))?;
			*used = bytes;
		}
		Ok(())
	}

	/// Loads a module with a link plan of the current epoch.
	///
	/// The first load of a module in a session pays for its bytes. Later loads find it in the
	/// module cache, unless it was evicted.
	///
	/// A missing or stale plan is rebuilt at the cost of the caller, and stored. A plan is missing
	/// if the code was taken over from `pallet-contracts`, and stale if the host API changed.
	///
	/// # Errors
	///
	/// Returns [`Error::CodeNotFound`], [`Error::Indeterministic`] or [`Error::OutOfGas`].
	///
	/// Returns errors of the callee, which the caller survives: [`Error::HostFunctionDisabled`],
	/// and those of an upload if the plan is rebuilt.
	pub fn load(
		&mut self,
		hash: CodeHash<T>,
		weight: &mut GasMeter<T>,
		debug: &mut DebugMessage,
	) -> Result<Rc<Executable<T>>, ExecError> {
		// A call that the contract dispatched added, removed or disabled something. It may still
		// be rolled back, so nothing is cached from then on.
		let changed = executing::codes_changed();
		if changed {
			self.modules.clear();
			self.host_api = checked_host_api(weight)?;
		}
		if let Some(executable) = self.modules.get(&hash) {
			let before = weight.gas_consumed();
			weight.charge(T::WeightInfo::reuse_code())?;
			probe::load(&executable, CodeSource::Session, before, weight.gas_consumed());
			return Ok(executable);
		}
		let executable = Rc::new(self.load_from_storage(hash, weight, debug)?);
		if !changed && self.functions.reuse() >= Reuse::Module {
			self.modules.insert(executable.clone());
		}
		Ok(executable)
	}

	fn load_from_storage(
		&self,
		hash: CodeHash<T>,
		weight: &mut GasMeter<T>,
		debug: &mut DebugMessage,
	) -> Result<Executable<T>, ExecError> {
		let (before, mut source) = (weight.gas_consumed(), CodeSource::Storage);
		weight.charge(Cost::<T>::find_code())?;
		let mut code = match LinkPlanOf::<T>::get(hash) {
			Some(plan) if plan.links.epoch == self.host_api.epoch => {
				weight.charge(Cost::<T>::bytes_of_code(plan.size.len))?;
				let bytes =
					code::bytes::<T>(hash, plan.size.len).ok_or(Error::<T>::CodeNotFound)?;
				// SAFETY: the plan is of the current epoch. Only an upload and `resolve_again`
				// store a plan, for the hash of code that they validated. `descriptor::rules`
				// raises the epoch when validation changes.
				unsafe { ValidCode::stored(bytes, plan) }
			},
			_ => {
				source = CodeSource::Planned;
				plan_again(hash, weight, debug)?
			},
		};
		weight.charge(Cost::<T>::items_of_code(&code.plan().size))?;
		if let Some(id) =
			code.plan().links.functions.iter().find(|id| self.host_api.is_disabled(**id))
		{
			let (module, name) = descriptor::name_of::<T>(*id);
			debug.pallet(format_args!(
				"code {hash:?} imports {module}::{name} (host function {id}), which root disabled"
			));
			return Err(ExecError::of_callee(Error::<T>::HostFunctionDisabled(id.0)));
		}
		code.replace_copy_loop();
		let rewind = match self.functions.reuse() {
			Reuse::Store => code.prepare_rewind().map(Rc::new),
			Reuse::Module | Reuse::Nothing => None,
		};
		let module = code.load(Cost::<T>::fuel_per_translated_byte()).map_err(|error| {
			let error = error.to_string();
			let error = Printable(&error);
			log::error!(target: crate::LOG_TARGET, "stored code {hash:?} does not parse: {error}");
			Error::<T>::CodeRejected
		})?;
		#[cfg(feature = "trace")]
		let (module, probes) = probe::with_probes::<T>(&code, module);
		let CodePlan { links: plan, size, .. } = code.into_plan();
		let executable = Executable {
			hash,
			module,
			plan,
			size,
			rewind,
			#[cfg(feature = "trace")]
			probes,
		};
		probe::load(&executable, source, before, weight.gas_consumed());
		Ok(executable)
	}

	/// A store that an earlier frame left, with the imports of the loaded module bound in it.
	pub fn take_linked(&mut self, hash: &CodeHash<T>) -> Option<Box<Linked<State>>> {
		self.modules.take_linked(hash)
	}

	/// A new store around `state`, with the imports of a loaded module bound in it.
	///
	/// # Errors
	///
	/// See [`LinkedError`].
	pub fn link(
		&self,
		executable: &Executable<T>,
		state: State,
	) -> Result<Box<Linked<State>>, LinkedError> {
		let (module, plan) = (executable.module.clone(), &executable.plan);
		let linked = self.functions.link(module, plan, state)?;
		Ok(Box::new(linked.rewinding(executable.rewind.clone())))
	}

	/// Like [`Self::link`], with the functions of `more` bound after those of the plan.
	///
	/// # Errors
	///
	/// See [`LinkedError`].
	#[cfg(feature = "trace")]
	pub fn link_with<const MORE: usize>(
		&self,
		executable: &Executable<T>,
		state: State,
		more: impl FnOnce(&mut Store<State>) -> [Func; MORE],
	) -> Result<Box<Linked<State>>, LinkedError> {
		let (module, plan) = (executable.module.clone(), &executable.plan);
		let linked = Linked::with(module, plan, state, |store, memory| {
			let mut imports = plan.bind(&self.functions, &mut *store, memory)?;
			// wasmi takes all functions first, then the memory.
			let functions = plan.functions.len().min(imports.len());
			imports.splice(functions..functions, more(store).map(Extern::Func));
			Ok::<_, LinkedError>(imports)
		})?;
		Ok(Box::new(linked.rewinding(executable.rewind.clone())))
	}

	/// Keeps the store of a frame that ended, for the next frame with the same code.
	pub fn keep_linked(&mut self, hash: &CodeHash<T>, linked: Box<Linked<State>>) {
		if self.functions.reuse() == Reuse::Store {
			self.modules.keep_linked(hash, linked);
		}
	}
}

fn checked_host_api<T: Config>(weight: &mut GasMeter<T>) -> Result<HostApiState, DispatchError> {
	weight.charge(T::WeightInfo::open_session())?;
	if let Some(state) = descriptor::current::<T>() {
		return Ok(state);
	}
	weight.charge(Cost::<T>::install_host_api())?;
	descriptor::install::<T>()
}

/// Makes the plan of contract code that has none of the current epoch. The caller that finds the
/// code without a plan pays.
fn plan_again<T: Config>(
	hash: CodeHash<T>,
	weight: &mut GasMeter<T>,
	debug: &mut DebugMessage,
) -> Result<ValidCode, ExecError> {
	weight.charge(Cost::<T>::find_record())?;
	let CodeInfo { determinism, code_len, .. } = code::info::<T>(hash)?;
	ensure!(determinism == Determinism::Enforced, Error::<T>::Indeterministic);
	weight.charge(Cost::<T>::bytes_of_code(code_len))?;
	let len = code::len::<T>(hash).ok_or(Error::<T>::CodeNotFound)?;
	let more = Cost::<T>::bytes_of_code(len).saturating_sub(Cost::<T>::bytes_of_code(code_len));
	// Asking for the length has read all of the code.
	weight.charge_done(more)?;
	let charged = weight.reserve(Cost::<T>::resolve_plan(len, Cost::<T>::max_imports(len)))?;
	let code = code::bytes::<T>(hash, len).ok_or(Error::<T>::CodeNotFound)?;
	weight.charge(Cost::<T>::short_functions(&code))?;
	let code = resolve_again::<T>(hash, code).map_err(|rejection| {
		debug.pallet(&rejection);
		ExecError::of_callee(rejection.error)
	})?;
	let imports = code.plan().links.functions.len() as u32;
	weight.adjust(charged, Cost::<T>::resolve_plan(len, imports))?;
	Ok(code)
}

/// Makes the plan of contract code that has none of the current epoch, and stores it.
pub fn resolve_again<T: Config>(hash: CodeHash<T>, code: Vec<u8>) -> Result<ValidCode, Rejection> {
	let code = ValidCode::validate::<T>(code, &descriptor::bytes::<T>(), Standing::OnChain)?;
	LinkPlanOf::<T>::insert(hash, code.plan());
	Ok(code)
}
