//! Running one frame: instantiate the module from its link plan, call its entry point.

use super::{engine, memory::GuestMemory};
use crate::{
	api::{ExecReturnValue, ReturnFlags},
	exec::{CallStack, EntryPoint},
	host::{Host, HostFunctions},
	session::Executable,
	Config, Error, WeightInfo,
};
use alloc::vec::Vec;
use core::fmt;
use frame_support::weights::Weight;
use sp_runtime::DispatchError;
use wasmi::{errors::HostError, AsContextMut, Caller, Instance, Memory, Store, TrapCode, Val};

/// Why a host function does not return to the contract.
#[derive(Debug)]
pub enum Trap {
	/// The contract is done.
	Return {
		/// What it asks for.
		flags: ReturnFlags,
		/// Its output.
		data: Vec<u8>,
	},
	/// The contract terminated itself.
	Terminated,
	/// The call fails.
	Failed(DispatchError),
}

impl<E: Into<DispatchError>> From<E> for Trap {
	fn from(error: E) -> Self {
		Self::Failed(error.into())
	}
}

impl fmt::Display for Trap {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		fmt::Debug::fmt(self, f)
	}
}

impl HostError for Trap {}

/// Runs `entry_point` of `executable` as the current frame of `stack`.
///
/// # Errors
///
/// What a host function failed with; [`Error::ContractTrapped`]; [`Error::OutOfGas`].
pub fn run<T: Config>(
	stack: &mut CallStack<T>,
	executable: &Executable<T>,
	entry_point: EntryPoint,
	input: Vec<u8>,
) -> Result<ExecReturnValue, DispatchError> {
	let plan = &executable.plan;
	let pages = plan.memory.map_or(0, |memory| memory.initial);
	let _ = stack.weight_mut().charge(instantiation_weight::<T>(plan.functions.len(), pages))?;

	let rejected = |error: wasmi::Error| {
		log::error!(target: crate::LOG_TARGET, "a stored code cannot be instantiated: {error}");
		DispatchError::from(Error::<T>::CodeRejected)
	};
	let module = engine::load(&executable.code).map_err(rejected)?;
	let mut store = Store::new(module.engine(), Host::new(stack, input));
	let memory = match plan.memory.and_then(|limits| limits.to_memory_type()) {
		Some(ty) => Some(Memory::new(&mut store, ty).map_err(rejected)?),
		None => None,
	};
	store.data_mut().memory = memory;
	let imports = plan.bind(&HostFunctions, &mut store, memory).map_err(|error| {
		log::error!(target: crate::LOG_TARGET, "a current link plan cannot be bound: {error}");
		Error::<T>::CodeRejected
	})?;
	let fuel = store.data_mut().stack.weight_mut().lend_fuel();
	store.set_fuel(fuel).map_err(rejected)?;
	let instance = Instance::new(&mut store, &module, &imports);
	let result = instance.and_then(|instance| call(&mut store, instance, entry_point));
	let left = store.get_fuel().map_err(rejected)?;
	store.data_mut().stack.weight_mut().settle_fuel(left)?;
	match result {
		Ok(()) => Ok(ExecReturnValue::default()),
		Err(error) => output_of::<T>(store, error),
	}
}

fn call<S>(
	store: &mut Store<S>,
	instance: Instance,
	entry_point: EntryPoint,
) -> Result<(), wasmi::Error> {
	let function = instance
		.get_func(&*store, entry_point.export_name())
		.ok_or_else(|| wasmi::Error::new("the entry point is missing"))?;
	// Very old contracts return an `i32`.
	let mut results = [Val::I32(0)];
	let results =
		if function.ty(&*store).results().is_empty() { &mut [][..] } else { &mut results };
	function.call(store, &[], results)
}

/// Tells an early return from a failure.
fn output_of<T: Config>(
	store: Store<Host<'_, T>>,
	error: wasmi::Error,
) -> Result<ExecReturnValue, DispatchError> {
	match error.as_trap_code() {
		Some(TrapCode::OutOfFuel) => return Err(Error::<T>::OutOfGas.into()),
		Some(code) => {
			store.into_data().stack.debug.pallet(format_args!("the contract trapped: {code}"));
			return Err(Error::<T>::ContractTrapped.into());
		},
		None => (),
	}
	if error.downcast_ref::<Trap>().is_none() {
		// A data or element segment out of bounds, for example.
		store.into_data().stack.debug.pallet(format_args!("the contract cannot start: {error}"));
		return Err(Error::<T>::ContractTrapped.into());
	}
	match error.downcast::<Trap>() {
		Some(Trap::Return { flags, data }) => Ok(ExecReturnValue { flags, data }),
		Some(Trap::Terminated) => Ok(ExecReturnValue::default()),
		Some(Trap::Failed(error)) => Err(error),
		None => Err(Error::<T>::ContractTrapped.into()),
	}
}

/// The weight of parsing aside, what instantiating a module costs.
fn instantiation_weight<T: Config>(imports: usize, pages: u32) -> Weight {
	T::WeightInfo::instance()
		.saturating_add(T::WeightInfo::link_import().saturating_mul(imports as u64))
		.saturating_add(T::WeightInfo::memory_page().saturating_mul(pages.into()))
}

/// The way from a contract into a host function: settles the fuel used so far, lends what is left
/// afterwards.
pub fn enter<T: Config, R>(
	caller: &mut Caller<'_, Host<'_, T>>,
	body: impl FnOnce(&mut Host<'_, T>, &mut GuestMemory<T>) -> Result<R, Trap>,
) -> Result<R, wasmi::Error> {
	let left = caller.get_fuel()?;
	let memory = caller.data().memory;
	let mut context = caller.as_context_mut();
	let (bytes, host) = match &memory {
		Some(memory) => memory.data_and_store_mut(&mut context),
		None => (&mut [][..], context.data_mut()),
	};
	let result = host
		.stack
		.weight_mut()
		.settle_fuel(left)
		.map_err(Trap::from)
		.and_then(|()| body(host, &mut GuestMemory::new(bytes)));
	let fuel = host.stack.weight_mut().lend_fuel();
	caller.set_fuel(fuel)?;
	result.map_err(wasmi::Error::host)
}
