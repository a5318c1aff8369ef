//! The places where a call tells a trace what happens. Empty without the feature `trace`.

use super::{host::Host, stack::CallStack};
use crate::{
	api::ExecReturnValue,
	contract::Key,
	exec::{ExecError, ExecResult, Trap},
	vm::Executable,
	Config,
};
use alloc::{boxed::Box, vec::Vec};
use codec::{Decode, Encode, MaxEncodedLen};
use contracts_host_api::{FunctionId, Linked, LinkedError};
use frame_support::weights::Weight;
use scale_info::TypeInfo;

#[cfg(feature = "trace")]
use super::{ErrorOrigin, ExportedFunction};
#[cfg(feature = "trace")]
use crate::{
	meter::Cost,
	trace::{self, Bytes, Context, Entry, FrameEnd, FrameKind, FrameStart, Returned},
	vm::{Probes, ValidCode},
	BalanceOf, CodeHash,
};
#[cfg(feature = "trace")]
use alloc::rc::Rc;
#[cfg(feature = "trace")]
use sp_runtime::traits::Zero;
#[cfg(feature = "trace")]
type EntryOf<T> = Entry<<T as frame_system::Config>::AccountId, BalanceOf<T>, CodeHash<T>>;

/// A flag: a trace is recorded. A call stack asks for it once, so that the steps of a call that
/// nobody traces only look at it.
#[derive(Clone, Copy)]
pub struct Recorded(#[cfg(feature = "trace")] bool);

impl Recorded {
	/// Asks whether a trace is recorded.
	pub fn now() -> Self {
		Self(
			#[cfg(feature = "trace")]
			trace::is_recording(),
		)
	}

	/// The flag.
	pub fn get(self) -> bool {
		#[cfg(feature = "trace")]
		return self.0;
		#[cfg(not(feature = "trace"))]
		false
	}
}

/// Where contract code came from.
#[derive(
	Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
pub enum CodeSource {
	/// From storage, with its link plan.
	Storage,
	/// From storage, and its link plan was made again.
	Planned,
	/// An earlier frame of the top-level call loaded it.
	Session,
}

/// Where an instance came from.
#[derive(
	Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
pub enum InstanceSource {
	/// It is made in a new store.
	New,
	/// It is made in the store of an earlier frame.
	Store,
	/// It is that of an earlier frame, reset.
	Reset,
}

/// The result of a host function, as the bits that its contract gets.
pub trait Bits {
	/// `None` for `()`.
	fn bits(&self) -> Option<u64>;
}

impl Bits for () {
	fn bits(&self) -> Option<u64> {
		None
	}
}

macro_rules! bits_of_number {
	($( $number:ty, $bits:ty; )*) => {
		$(
			impl Bits for $number {
				fn bits(&self) -> Option<u64> {
					Some((*self as $bits).into())
				}
			}
		)*
	};
}
bits_of_number! {
	u32, u32;
	i32, u32;
	u64, u64;
	i64, u64;
}

/// A top-level call begins.
pub fn begin() {
	#[cfg(feature = "trace")]
	trace::profile(|profile| profile.begin());
}

/// A top-level call failed before its first frame, when its meter read `used`.
pub fn fail(used: Weight) {
	#[cfg(feature = "trace")]
	trace::profile(|profile| profile.fail(used));
}

/// Contract code is loaded, with the readings `before` and `after` of the frame's meter.
pub fn load<T: Config>(
	executable: &Executable<T>,
	source: CodeSource,
	before: Weight,
	after: Weight,
) {
	#[cfg(feature = "trace")]
	{
		let code_hash = executable.hash;
		trace::record(|| EntryOf::<T>::Load { code_hash, source, before, after });
		trace::profile(|profile| {
			let code = functions::profiled(executable);
			profile.load(code, source, before, after);
		});
	}
}

/// The current frame begins.
pub fn start<T: Config>(stack: &CallStack<T>, executable: &Executable<T>, input: &[u8]) {
	#[cfg(feature = "trace")]
	if stack.recorded.0 {
		frames::start(stack, executable, input);
	}
}

/// The instance of the current frame is paid for.
pub fn instance<T: Config>(stack: &CallStack<T>, source: InstanceSource) {
	#[cfg(feature = "trace")]
	if stack.recorded.0 {
		frames::instance(stack, source);
	}
}

/// The code of the current frame returned or failed, and its fuel is settled.
pub fn stop<T: Config, Output, E>(stack: &CallStack<T>, result: &Result<Output, E>) {
	#[cfg(feature = "trace")]
	if stack.recorded.0 {
		let reading = stack.current.weight.gas_consumed();
		trace::profile(|profile| profile.stop(reading, result.is_err()));
	}
}

/// The result of the current frame, if a test answers the call in place of the contract.
pub fn intercept<T: Config>(stack: &CallStack<T>, input: &[u8]) -> Option<ExecResult> {
	#[cfg(not(all(feature = "trace", feature = "std")))]
	let _ = (stack, input);
	#[cfg(all(feature = "trace", feature = "std"))]
	if stack.current.entry_point == ExportedFunction::Call
		&& stack.current.delegate_caller.is_none()
	{
		return trace::intercept(|| stack.current.account.encode(), input)
			.map(|result| result.map_err(ExecError::of_callee));
	}
	None
}

/// The current frame ends.
pub fn end<T: Config>(stack: &CallStack<T>, result: &Result<ExecReturnValue, ExecError>) {
	#[cfg(feature = "trace")]
	if stack.recorded.0 {
		frames::end(stack, result);
	}
}

/// Frames of a recorded call.
#[cfg(feature = "trace")]
mod frames {
	use super::*;

	pub fn start<T: Config>(stack: &CallStack<T>, executable: &Executable<T>, input: &[u8]) {
		let frame = &stack.current;
		let kind = match frame.entry_point {
			_ if frame.delegate_caller.is_some() => FrameKind::DelegateCall,
			ExportedFunction::Constructor => FrameKind::Constructor,
			ExportedFunction::Call => FrameKind::Call,
		};
		let before = frame.weight.gas_consumed();
		trace::profile(|profile| profile.start(executable.hash.encode(), kind, before));
		trace::record(|| {
			EntryOf::<T>::Start(FrameStart {
				kind,
				from: stack.caller().account_id().ok().cloned(),
				to: frame.account.clone(),
				code_hash: executable.hash,
				// A delegate call transfers nothing.
				value: match frame.delegate_caller {
					Some(_) => Zero::zero(),
					None => frame.value,
				},
				input: Bytes::of(input),
				read_only: frame.read_only,
				limit: frame.weight.limit(),
				before,
			})
		});
	}

	pub fn instance<T: Config>(stack: &CallStack<T>, source: InstanceSource) {
		let after = stack.current.weight.gas_consumed();
		trace::profile(|profile| profile.pass(Context::Instance(source), after));
		trace::record(|| EntryOf::<T>::Instance { source, after });
	}

	pub fn end<T: Config>(stack: &CallStack<T>, result: &Result<ExecReturnValue, ExecError>) {
		let used = stack.current.weight.gas_consumed();
		let open = trace::profile(|profile| profile.end(used)).unwrap_or_default();
		let by_contract = |error: &ExecError| error.origin == ErrorOrigin::Callee;
		trace::record(|| {
			EntryOf::<T>::End(FrameEnd {
				by_contract: result.as_ref().err().is_some_and(by_contract),
				result: result.clone().map_err(|error| error.error),
				used,
				deposit: stack.current.deposits.total(),
				open,
			})
		});
	}
}

/// `module`, or its copy with probes if a trace records functions.
#[cfg(feature = "trace")]
pub fn with_probes<T: Config>(
	code: &ValidCode,
	module: wasmi::Module,
) -> (wasmi::Module, Option<Rc<Probes>>) {
	let probed = trace::wants_functions()
		.then(|| code.load_probed(Cost::<T>::fuel_per_translated_byte()))
		.flatten();
	match probed {
		Some((module, probes)) => (module, Some(Rc::new(probes))),
		None => (module, None),
	}
}

/// A store with the code's imports bound, probes included if a trace records functions.
///
/// # Errors
///
/// See [`LinkedError`].
pub fn link<T: Config>(
	stack: &mut CallStack<T>,
	executable: &Executable<T>,
) -> Result<Box<Linked<Host<T>>>, LinkedError> {
	#[cfg(feature = "trace")]
	if let Some(probes) = &executable.probes {
		return functions::link(stack, executable, probes.clone());
	}
	stack.session.link(executable, Host::idle())
}

#[cfg(feature = "trace")]
pub use functions::call;

/// Functions of a recorded call.
#[cfg(feature = "trace")]
mod functions {
	use super::*;
	use crate::{trace::ProfiledCode, vm::CallPrice};
	use wasmi::{Caller, Func, ResumableCall, Store, TrapCode, Val};

	/// A code, as a profile shows it.
	pub fn profiled<T: Config>(executable: &Executable<T>) -> ProfiledCode<Vec<u8>> {
		let units = CallPrice::of(&executable.size).units.max(1);
		let probes = executable.probes.as_ref();
		ProfiledCode {
			hash: executable.hash.encode(),
			imported: probes.map_or(0, |probes| probes.imported),
			defined: probes.map_or(0, |probes| probes.defined()),
			ref_time_per_fuel: Cost::<T>::ref_time_per_fuel().saturating_mul(units.into()),
		}
	}

	pub fn link<T: Config>(
		stack: &mut CallStack<T>,
		executable: &Executable<T>,
		probes: Rc<Probes>,
	) -> Result<Box<Linked<Host<T>>>, LinkedError> {
		let mut host = Host::idle();
		host.probes = Some(probes);
		stack.session.link_with(executable, host, |store| {
			let enter = Func::wrap(
				&mut *store,
				|mut caller: Caller<'_, Host<T>>, index: u32| -> Result<(), wasmi::Error> {
					enter(&mut caller, index)
				},
			);
			let leave =
				Func::wrap(store, |caller: Caller<'_, Host<T>>| -> Result<(), wasmi::Error> {
					leave(&caller)
				});
			[enter, leave]
		})
	}

	/// Calls a function of code with probes.
	///
	/// wasmi takes the fuel of a wrapper before its probe can give it back. So if fuel does not
	/// suffice, the code gets exactly what it lacks. If a wrapper lacked it, the next thing that
	/// happens is its probe `enter`, which goes on with the fuel that there was. Whatever else
	/// happens next, the code itself ran out of fuel, and the call ends with what was left.
	pub fn call<T: Config>(
		store: &mut Store<Host<T>>,
		function: Func,
		results: &mut [Val],
	) -> Result<(), wasmi::Error> {
		let mut called = function.call_resumable(&mut *store, &[], results);
		let called = loop {
			called = match called {
				Ok(ResumableCall::OutOfFuel(call)) if store.data().short.is_none() => {
					store.data_mut().short = Some(store.get_fuel()?);
					store.set_fuel(call.required_fuel())?;
					call.resume(&mut *store, results)
				},
				ended => break ended,
			};
		};
		if let Some(left) = store.data_mut().short.take() {
			store.set_fuel(left)?;
			return Err(TrapCode::OutOfFuel.into());
		}
		match called? {
			ResumableCall::Finished => Ok(()),
			ResumableCall::HostTrap(call) => Err(call.into_host_error()),
			ResumableCall::OutOfFuel(_) => Err(TrapCode::OutOfFuel.into()),
		}
	}

	/// The probe that a wrapper calls before its function.
	fn enter<T: Config>(caller: &mut Caller<'_, Host<T>>, index: u32) -> Result<(), wasmi::Error> {
		let left = caller.get_fuel()?;
		let Some(probes) = caller.data().probes.clone() else { return Ok(()) };
		let Some(entry) = probes.enter(index) else { return Ok(()) };
		let short = caller.data_mut().short.take();
		let before = short.unwrap_or_else(|| left.saturating_add(entry.wrapper));
		let Some(after) = before.checked_sub(entry.translation) else {
			caller.set_fuel(before)?;
			return Err(TrapCode::OutOfFuel.into());
		};
		entry.set_paid();
		caller.set_fuel(after)?;
		let meter = &caller.data().stack.current.weight;
		trace::profile(|profile| {
			let function = Context::Function(probes.imported.saturating_add(index));
			profile.enter(function, meter.gas_consumed_at(before));
			if after < before {
				profile.pass(Context::Translation, meter.gas_consumed_at(after));
			}
		});
		Ok(())
	}

	/// The probe that a wrapper calls after its function.
	fn leave<T: Config>(caller: &Caller<'_, Host<T>>) -> Result<(), wasmi::Error> {
		let host = caller.data();
		ensure_fuel(host.stack.recorded, host)?;
		let left = caller.get_fuel()?;
		let reading = caller.data().stack.current.weight.gas_consumed_at(left);
		trace::profile(|profile| profile.leave(reading));
		Ok(())
	}
}

/// Fails if the fuel did not suffice and the code went on nevertheless, as `functions::call` lets
/// it. Host functions ask before the fuel is settled.
///
/// # Errors
///
/// The trap of wasmi for code that runs out of fuel.
pub fn ensure_fuel<T: Config>(recorded: Recorded, host: &Host<T>) -> Result<(), wasmi::Error> {
	#[cfg(feature = "trace")]
	if recorded.0 && host.short.is_some() {
		return Err(wasmi::TrapCode::OutOfFuel.into());
	}
	Ok(())
}

/// A host function begins, with the fuel of the code before it settled.
pub fn begin_host_function<T: Config>(
	recorded: Recorded,
	host: &Host<T>,
	id: FunctionId,
	arguments: &dyn Fn() -> Vec<u64>,
	memory: &[u8],
) {
	#[cfg(feature = "trace")]
	if recorded.0 {
		host_functions::begin(&host.stack, id, arguments, memory);
	}
}

/// The host function that began last ends.
pub fn end_host_function<T: Config, R: Bits>(
	recorded: Recorded,
	host: &Host<T>,
	id: FunctionId,
	arguments: &dyn Fn() -> Vec<u64>,
	memory: &[u8],
	result: &Result<R, Trap>,
) {
	#[cfg(feature = "trace")]
	if recorded.0 {
		host_functions::end(&host.stack, id, arguments, memory, result.as_ref().map(R::bits));
	}
}

/// Host functions of a recorded call. Out of line: what is inlined into each host function leaves
/// less room for the inlining of its own work, and `make search-costs` counts the difference.
#[cfg(feature = "trace")]
mod host_functions {
	use super::*;

	#[cold]
	#[inline(never)]
	pub fn begin<T: Config>(
		stack: &CallStack<T>,
		id: FunctionId,
		arguments: &dyn Fn() -> Vec<u64>,
		memory: &[u8],
	) {
		let before = stack.current.weight.gas_consumed();
		trace::profile(|profile| profile.enter(Context::HostFunction(id), before));
		if !trace::begin_writes() {
			return;
		}
		trace::record(|| {
			let arguments = arguments();
			let input = buffers::input::<T>(id, &arguments, memory);
			EntryOf::<T>::HostFunction { id, input, arguments, before }
		});
	}

	#[cold]
	#[inline(never)]
	pub fn end<T: Config>(
		stack: &CallStack<T>,
		id: FunctionId,
		arguments: &dyn Fn() -> Vec<u64>,
		memory: &[u8],
		result: Result<Option<u64>, &Trap>,
	) {
		let after = stack.current.weight.gas_consumed();
		trace::profile(|profile| profile.leave(after));
		let Some(written) = trace::end_writes() else { return };
		trace::record(|| EntryOf::<T>::Return {
			result: match result {
				Ok(bits) => Returned::Value(bits),
				Err(Trap::Return { .. }) => Returned::ContractReturned,
				Err(Trap::Terminated) => Returned::Terminated,
				Err(Trap::Failed(error)) => Returned::Failed(*error),
			},
			output: buffers::output::<T>(id, &arguments(), memory, &written),
			after,
		});
	}
}

/// The current contract read a value of its storage, of so many bytes.
pub fn read<T: Config>(recorded: Recorded, key: &Key<T>, len: Option<u32>) {
	#[cfg(feature = "trace")]
	if recorded.0 && trace::wants_storage() {
		trace::record(|| EntryOf::<T>::Read { key: Bytes::of(key.bytes()), len });
	}
}

/// The current contract wrote or cleared a value of its storage.
pub fn write<T: Config>(recorded: Recorded, key: &Key<T>, old: Option<u32>, new: Option<u32>) {
	#[cfg(feature = "trace")]
	if recorded.0 && trace::wants_storage() {
		trace::record(|| EntryOf::<T>::Write { key: Bytes::of(key.bytes()), old, new });
	}
}

/// The current contract emitted an event.
pub fn event<T: Config>(recorded: Recorded, topics: &[T::Hash], data: &[u8]) {
	#[cfg(feature = "trace")]
	if recorded.0 {
		trace::record(|| EntryOf::<T>::Event { topics: topics.to_vec(), data: Bytes::of(data) });
	}
}

/// The buffers that pointers among the arguments of a host function lead to. The names of its
/// parameters say which: `x_ptr` with `x_len` for input, `x_ptr` with `x_len_ptr` for output.
#[cfg(feature = "trace")]
mod buffers {
	use super::*;
	use codec::MaxEncodedLen;
	use contracts_host_api::{HostFunction, HostFunctions};

	type Found = Vec<(u8, Bytes)>;

	pub fn input<T: Config>(id: FunctionId, arguments: &[u64], memory: &[u8]) -> Found {
		let function = <T::HostFunctions as HostFunctions>::TABLE.find(id);
		let Some(HostFunction { name: function, params, .. }) = function else {
			return Found::new();
		};
		let mut found = Found::new();
		for (at, name) in params.iter().enumerate() {
			let Some(stem) = stem(name) else { continue };
			let next = at.saturating_add(1);
			// A function ignores a length whose name begins with an underscore.
			let len = match params.get(next).and_then(|name| name.strip_prefix(stem)) {
				Some("_len") => Some(argument(arguments, next)),
				Some("_len_ptr") => None,
				_ => size_of::<T>(function, stem),
			};
			if let Some(len) = len {
				add(&mut found, at, argument(arguments, at), len, memory);
			}
		}
		found
	}

	/// `written` has pointers and lengths.
	pub fn output<T: Config>(
		id: FunctionId,
		arguments: &[u64],
		memory: &[u8],
		written: &[(u32, u32)],
	) -> Found {
		let function = <T::HostFunctions as HostFunctions>::TABLE.find(id);
		let params = function.map_or(&[][..], |function| function.params);
		let is_pointer = |at: usize| params.get(at).is_none_or(|name| stem(name).is_some());
		let mut found = Found::new();
		for (ptr, len) in written {
			let mut places = arguments.iter().enumerate();
			let at = places.find(|(at, bits)| **bits as u32 == *ptr && is_pointer(*at));
			let at = at.map(|(at, _)| at);
			if let Some(at) = at {
				add(&mut found, at, *ptr, *len, memory);
			}
		}
		found
	}

	/// `x` of `x_ptr`, but not of `x_len_ptr`.
	fn stem(name: &str) -> Option<&str> {
		name.trim_start_matches('_').strip_suffix("_ptr").filter(|stem| !stem.ends_with("_len"))
	}

	fn argument(arguments: &[u64], at: usize) -> u32 {
		arguments.get(at).map_or(0, |bits| *bits as u32)
	}

	/// Bytes behind a pointer without a length.
	fn size_of<T: Config>(function: &str, stem: &str) -> Option<u32> {
		Some(match stem {
			"account" | "callee" | "beneficiary" => T::AccountId::max_encoded_len() as u32,
			"value" | "deposit" => BalanceOf::<T>::max_encoded_len() as u32,
			"code_hash" => CodeHash::<T>::max_encoded_len() as u32,
			"key" if function.contains("eth_address") => 33,
			"key" | "message_hash" => 32,
			_ => return None,
		})
	}

	/// Adds a buffer. One outside of the memory, such as behind the sentinel, is left out.
	fn add(found: &mut Found, at: usize, ptr: u32, len: u32, memory: &[u8]) {
		let end = (ptr as usize).saturating_add(len as usize);
		if let (Ok(at), Some(bytes)) = (u8::try_from(at), memory.get(ptr as usize..end)) {
			found.push((at, Bytes::of(bytes)));
		}
	}
}
