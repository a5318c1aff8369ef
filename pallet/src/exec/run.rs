//! Running one frame: instantiate the module from its link plan, call its entry point.

use super::{
	frame::ExportedFunction,
	host::{Host, StackHandle},
	probe::{self, Bits, InstanceSource},
	stack::CallStack,
};
use crate::{
	api::{ExecReturnValue, ReturnFlags},
	meter::Cost,
	vm::{CallPrice, Executable, GuestMemory},
	Config, Error,
};
use alloc::{boxed::Box, vec::Vec};
use contracts_host_api::{FunctionId, Linked, LinkedError};
use core::fmt;
use sp_runtime::DispatchError;
use wasmi::{errors::HostError, AsContextMut, Caller, TrapCode, Val};

/// The reason why a host function does not return to the contract.
#[derive(Debug)]
pub enum Trap {
	/// The contract ended with an output.
	Return {
		/// The flags that it passed.
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
/// Returns the error of a host function, [`Error::ContractTrapped`] or [`Error::OutOfGas`].
pub fn run<T: Config>(
	stack: &mut StackHandle<T>,
	executable: &Executable<T>,
	entry_point: ExportedFunction,
	input: Vec<u8>,
) -> Result<ExecReturnValue, DispatchError> {
	let size = &executable.size;
	let mut linked = prepare(stack, executable).inspect_err(|error| stack.explain(*error))?;
	stack.weight_mut().price_fuel(CallPrice::of(size).units);
	let fuel = stack.weight_mut().lend_fuel();
	linked.store_mut().data_mut().start(stack.take(), input);
	let result = call(&mut linked, entry_point, fuel);
	let left = linked.store().get_fuel();
	*stack = linked.store_mut().data_mut().stop();
	let output = match result {
		Ok(()) => Ok(ExecReturnValue::default()),
		Err(error) => output_of(stack, error),
	};
	// Fuel is metered, so this cannot fail. If it did, all of the fuel would count as used.
	let settled = stack.weight_mut().settle_fuel(left.unwrap_or(0));
	probe::stop(stack, &output);
	settled.inspect_err(|error| stack.explain(*error))?;
	stack.session_mut().keep_linked(&executable.hash, linked);
	output
}

/// A store to run the code in. Charges for all work before its first instruction.
fn prepare<T: Config>(
	stack: &mut StackHandle<T>,
	executable: &Executable<T>,
) -> Result<Box<Linked<Host<T>>>, DispatchError> {
	let size = &executable.size;
	stack.pay_for_stack(size.stack)?;
	let (linked, source) = link(stack, executable)?;
	// The host calls the entry point and a start function. wasmi takes no fuel for these calls.
	let calls = if size.starts { 2 } else { 1 };
	let locals = u64::from(CallPrice::of_locals(size)).saturating_mul(calls);
	stack.weight_mut().charge(Cost::<T>::fuel(locals))?;
	probe::instance(stack, source);
	Ok(linked)
}

/// A store with the code's imports bound, left by an earlier frame or new. Also charges for the
/// start that follows.
fn link<T: Config>(
	stack: &mut StackHandle<T>,
	executable: &Executable<T>,
) -> Result<(Box<Linked<Host<T>>>, InstanceSource), DispatchError> {
	let plan = &executable.plan;
	let pages = plan.memory.map_or(0, |memory| memory.initial);
	if let Some(linked) = stack.session_mut().take_linked(&executable.hash) {
		let size = &executable.size;
		let (cost, source) = match &executable.rewind {
			Some(rewind) if linked.keeps_instance() => {
				(Cost::<T>::rewind(pages, size, rewind), InstanceSource::Reset)
			},
			_ => (Cost::<T>::next_start(pages, size), InstanceSource::Store),
		};
		stack.weight_mut().charge(cost)?;
		return Ok((linked, source));
	}
	let imports = plan.functions.len() as u32;
	stack.weight_mut().charge(Cost::<T>::first_start(imports, pages, &executable.size))?;
	let mut linked = probe::link(stack, executable).map_err(rejected::<T>)?;
	linked.store_mut().limiter(|host| host);
	Ok((linked, InstanceSource::New))
}

fn rejected<T: Config>(error: LinkedError) -> DispatchError {
	log::error!(target: crate::LOG_TARGET, "stored contract code cannot be started: {error}");
	Error::<T>::CodeRejected.into()
}

fn call<T: Config>(
	linked: &mut Linked<Host<T>>,
	entry_point: ExportedFunction,
	fuel: u64,
) -> Result<(), wasmi::Error> {
	let memory = linked.memory();
	linked.store_mut().data_mut().memory = memory;
	linked.store_mut().set_fuel(fuel)?;
	let instance = linked.start()?;
	let store = linked.store_mut();
	let function = instance
		.get_func(&*store, entry_point.export_name())
		.ok_or_else(|| wasmi::Error::new("the entry point is missing"))?;
	// Very old contracts return an `i32`.
	let mut results = [Val::I32(0)];
	let results =
		if function.ty(&*store).results().is_empty() { &mut [][..] } else { &mut results };
	#[cfg(feature = "trace")]
	if store.data().probes.is_some() {
		return probe::call(store, function, results);
	}
	function.call(store, &[], results)
}

/// Distinguishes an early return from a failure, and explains the failure unless a host function
/// did.
fn output_of<T: Config>(
	stack: &mut CallStack<T>,
	error: wasmi::Error,
) -> Result<ExecReturnValue, DispatchError> {
	match error.as_trap_code() {
		// A growth of memory that cannot be paid for is denied, see `growth.rs`.
		Some(TrapCode::OutOfFuel | TrapCode::GrowthOperationLimited) => {
			let error = Error::<T>::OutOfGas.into();
			stack.explain(error);
			return Err(error);
		},
		Some(code) => {
			stack.explain_trap(code);
			return Err(Error::<T>::ContractTrapped.into());
		},
		None => (),
	}
	if error.downcast_ref::<Trap>().is_none() {
		// A data or element segment out of bounds, for example.
		stack.explain_trap(format_args!("it cannot start: {error}"));
		return Err(Error::<T>::ContractTrapped.into());
	}
	match error.downcast::<Trap>() {
		Some(Trap::Return { flags, data }) => Ok(ExecReturnValue { flags, data }),
		Some(Trap::Terminated) => Ok(ExecReturnValue::default()),
		Some(Trap::Failed(error)) => Err(error),
		None => Err(Error::<T>::ContractTrapped.into()),
	}
}

/// Enters the host function `id` from a contract: settles the fuel used so far, runs `body`, and
/// lends the fuel that is left. `arguments` appear in the debug message if it fails.
pub fn enter<T: Config, R: Bits>(
	caller: &mut Caller<'_, Host<T>>,
	id: FunctionId,
	arguments: impl Fn() -> Vec<u64>,
	body: impl FnOnce(&mut Host<T>, &mut GuestMemory<T>) -> Result<R, Trap>,
) -> Result<R, wasmi::Error> {
	let left = caller.get_fuel()?;
	let memory = caller.data().memory;
	let mut context = caller.as_context_mut();
	let (bytes, host) = match &memory {
		Some(memory) => memory.data_and_store_mut(&mut context),
		None => (&mut [][..], context.data_mut()),
	};
	let recorded = host.stack.recorded;
	probe::ensure_fuel(recorded, host)?;
	host.stack.note_memory(bytes.len());
	let settled = host.stack.weight_mut().settle_fuel(left).map_err(Trap::from);
	let result = settled.and_then(|()| {
		probe::begin_host_function(recorded, host, id, &arguments, bytes);
		let result = body(host, &mut GuestMemory::new(bytes, recorded.get()));
		probe::end_host_function(recorded, host, id, &arguments, bytes, &result);
		result
	});
	if let Err(Trap::Failed(error)) = &result {
		host.stack.explain_host_function(id, arguments, bytes.len(), *error);
	}
	let fuel = host.stack.weight_mut().lend_fuel();
	caller.set_fuel(fuel)?;
	result.map_err(wasmi::Error::host)
}
