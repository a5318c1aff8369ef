//! What lives as long as one top-level call.

use super::error::ExecError;
use crate::{
	api::Determinism,
	code::{self, CodeInfo},
	debug_message::{DebugMessage, Printable},
	descriptor, executing,
	linker::Linker,
	meter::{Cost, GasMeter},
	vm::{CodePlan, Executable, ModuleCache, Rejection, Standing, ValidCode},
	CodeHash, Config, Error, LinkPlanOf, WeightInfo,
};
use alloc::{boxed::Box, rc::Rc, string::ToString, vec::Vec};
use contracts_host_api::{Bind, HostApiState, Linked, LinkedError};
use frame_support::ensure;
use sp_runtime::DispatchError;

/// The state of the host API, checked once, and the modules loaded so far, with stores whose `State` is
/// what host functions work on.
pub struct Session<T: Config, State> {
	host_api: HostApiState,
	linker: T::Linker,
	modules: ModuleCache<T, State>,
	/// How much of the interpreter's stack was paid for, for each number of frames at once.
	stacks: Vec<u32>,
}

impl<T: Config<Linker: Linker<State>>, State> Session<T, State> {
	/// Checks the stored host API against the compiled one.
	///
	/// # Errors
	///
	/// [`Error::OutOfGas`]; [`Error::MigrationInProgress`]
	pub fn open(weight: &mut GasMeter<T>) -> Result<Self, DispatchError> {
		Ok(Self {
			host_api: checked_host_api(weight)?,
			linker: T::Linker::open(),
			modules: ModuleCache::new(),
			stacks: Vec::new(),
		})
	}

	/// Pays for what a frame's code can use of the interpreter's stack, `bytes`, where that is more than an earlier frame
	/// did when there were `frames` frames at once. Later frames reuse the memory of an earlier stack.
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
	/// The first load of a module in a session pays for its bytes, the next ones find it in the
	/// module cache, unless it had to go.
	///
	/// A plan that is missing (the code was taken over from `pallet-contracts`) or stale (the
	/// host API changed) is rebuilt, paid by the caller, and stored.
	///
	/// # Errors
	///
	/// [`Error::CodeNotFound`]; [`Error::Indeterministic`]; [`Error::OutOfGas`]. And, as errors of
	/// the callee, which its caller survives: [`Error::HostFunctionDisabled`]; where the plan is
	/// rebuilt, those of an upload.
	pub fn load(
		&mut self,
		hash: CodeHash<T>,
		weight: &mut GasMeter<T>,
		debug: &mut DebugMessage,
	) -> Result<Rc<Executable<T>>, ExecError> {
		// A call that the contract dispatched added, removed or disabled something, and it may be
		// rolled back yet. So nothing is remembered from then on.
		let changed = executing::codes_changed();
		if changed {
			self.modules.clear();
			self.host_api = checked_host_api(weight)?;
		}
		if let Some(executable) = self.modules.get(&hash) {
			weight.charge(T::WeightInfo::reuse_code())?;
			return Ok(executable);
		}
		let executable = Rc::new(self.load_from_storage(hash, weight, debug)?);
		if !changed && self.linker.keeps_modules() {
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
		weight.charge(Cost::<T>::find_code())?;
		let mut code = match LinkPlanOf::<T>::get(hash) {
			Some(plan) if plan.links.epoch == self.host_api.epoch => {
				weight.charge(Cost::<T>::bytes_of_code(plan.size.len))?;
				let bytes =
					code::bytes::<T>(hash, plan.size.len).ok_or(Error::<T>::CodeNotFound)?;
				// SAFETY: the plan is of the current epoch. Only an upload and `resolve_again`
				// store one, for the hash of code that they validated; and `descriptor::rules`
				// raises the epoch when validation changes.
				unsafe { ValidCode::stored(bytes, plan) }
			},
			_ => plan_again(hash, weight, debug)?,
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
		let rewind = match self.linker.keeps_stores() {
			true => code.prepare_rewind().map(Rc::new),
			false => None,
		};
		let module = code.load(Cost::<T>::fuel_per_translated_byte()).map_err(|error| {
			let error = error.to_string();
			let error = Printable(&error);
			log::error!(target: crate::LOG_TARGET, "stored code {hash:?} does not parse: {error}");
			Error::<T>::CodeRejected
		})?;
		let CodePlan { links: plan, size } = code.into_plan();
		Ok(Executable { hash, module, plan, size, rewind })
	}

	/// A store with the imports of a loaded code bound in it, left by an earlier frame.
	pub fn take_linked(&mut self, hash: &CodeHash<T>) -> Option<Box<Linked<State>>> {
		self.modules.take_linked(hash)
	}

	/// A new store around `state`, with the imports of a loaded code bound in it.
	///
	/// # Errors
	///
	/// See [`LinkedError`].
	pub fn link(
		&self,
		executable: &Executable<T>,
		state: State,
	) -> Result<Box<Linked<State>>, LinkedError>
	where
		T::HostFunctions: Bind<State>,
	{
		let (module, plan) = (executable.module.clone(), &executable.plan);
		let linked = self.linker.link(&T::HostFunctions::default(), module, plan, state)?;
		Ok(Box::new(linked.rewinding(executable.rewind.clone())))
	}

	/// Keeps the store of a frame that ended, for the next one of the same code.
	pub fn keep_linked(&mut self, hash: &CodeHash<T>, linked: Box<Linked<State>>) {
		if self.linker.keeps_stores() {
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

/// Makes the plan of contract code that has none of the current epoch, at the cost of the caller
/// who finds that.
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
	// To ask for the length has read all of it.
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
