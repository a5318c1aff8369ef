//! The environment of the benchmarks: stored contracts, and the inside of a running contract.

use super::code::{repeating, working, Code, Work};
use crate::{
	api,
	contract::ContractInfo,
	descriptor,
	exec::debug_message::DebugMessage,
	exec::{
		parts::{Frame, FrameHeap, Session, StackHandle},
		CallStack, ExportedFunction, Trap,
	},
	host::Host,
	meter::{DepositMeter, GasMeter, REPEATS, SMALLEST_SIZE},
	vm::{self, Executable},
	BalanceOf, CodeHash, CollectEvents, Config, ContractInfoOf, DebugInfo, Origin, Pallet,
};
use alloc::{rc::Rc, vec, vec::Vec};
use codec::Encode;
use contracts_host_api::{Bind, Linked};
use frame_benchmarking::{account, whitelisted_caller, BenchmarkError};
use frame_support::{
	traits::{fungible::Inspect, fungible::Mutate},
	weights::Weight,
};
use sp_runtime::traits::{Bounded, Saturating};
use wasm_encoder::{Instruction, ValType};
use wasmi::{Extern, Func, Memory, MemoryType, Store, Val};

/// Number of pages of the memory that host functions are measured with.
const PAGES: u32 = 16;

/// The result of a step of a benchmark. An error stops the run and is shown.
pub type OrStop<T> = core::result::Result<T, BenchmarkError>;

/// Returns an account that can pay for everything that a benchmark does.
pub fn rich_account<T: Config>() -> T::AccountId {
	let account = whitelisted_caller();
	fund::<T>(&account);
	account
}

/// Gives `account` a large balance.
pub fn fund<T: Config>(account: &T::AccountId) {
	T::Currency::set_balance(account, BalanceOf::<T>::max_value() / 10_000u32.into());
}

/// Returns a value to transfer, which is enough for an account to exist.
pub fn some_value<T: Config>() -> BalanceOf<T> {
	T::Currency::minimum_balance().saturating_mul(2u32.into())
}

/// Returns an account that depends on `index`, and may not exist.
pub fn stranger<T: Config>(index: u32) -> T::AccountId {
	account("stranger", index, 0)
}

/// Allocates all freed memory in blocks of up to 2 to the power of `largest` bytes, so that the
/// following code is the first to touch its memory.
///
/// This is the situation of each transaction of a block that is being built. It runs in a new
/// instance of the runtime, and the host maps a page of it at the first touch. That can take
/// longer than the work on the page. In a benchmark, all repetitions run in one instance.
///
/// The allocator of the host (`sp-allocator`) hands out freed blocks of a power of two first, and
/// then new blocks at increasing addresses. The allocator within the runtime
/// (`runtime-allocator`) asks the host for arenas and divides them. A block at a higher address
/// than all earlier host memory is in a new arena.
///
/// The memory that this function allocates is never freed. It does nothing if the heap of 128 MiB
/// is nearly full, after many repetitions.
pub fn use_up_freed_memory(largest: u32) {
	// A native allocator works differently, and native runs measure nothing.
	#[cfg(substrate_runtime)]
	{
		/// Size of a host block that is never freed, in bytes.
		const MARK: u32 = 1 << 18;
		const NEARLY_FULL: usize = 112 << 20;
		/// Blocks below 2 to the power of this are allocated in quarter steps.
		const QUARTERS: u32 = 12;
		let newest = sp_io::allocator::malloc(MARK) as usize;
		if newest > NEARLY_FULL {
			return;
		}
		for order in (3..=largest).rev() {
			let quarters = if order < QUARTERS { 4..8 } else { 4..5 };
			for quarters in quarters {
				let block =
					|| Vec::<u8>::with_capacity((quarters << order) / 4).leak().as_ptr() as usize;
				while block() < newest {}
			}
		}
	}
	let _ = largest;
}

/// Reads a byte in each of the host's pages of a contract's memory, and then writes it.
///
/// This is the order that costs the most. The host maps a page of zeros at the read, and another
/// one at the write.
pub fn touch<T: Config>(linked: &mut Linked<Host<T>>) {
	/// Bytes of a page of the host.
	const PAGE: usize = 4096;
	let Some(memory) = linked.memory() else { return };
	let bytes = memory.data_mut(linked.store_mut());
	for byte in bytes.iter().step_by(PAGE) {
		core::hint::black_box(*byte);
	}
	for byte in bytes.iter_mut().step_by(PAGE) {
		*byte = core::hint::black_box(*byte);
	}
}

/// A stored contract.
pub struct Contract<T: Config> {
	/// The account that instantiated it.
	pub caller: T::AccountId,
	/// Its account.
	pub account: T::AccountId,
	/// The hash of its code.
	pub code_hash: CodeHash<T>,
}

impl<T: Config> Contract<T> {
	/// Uploads and instantiates `code`.
	pub fn new(code: Vec<u8>) -> OrStop<Self> {
		let caller = rich_account::<T>();
		let outcome = Pallet::<T>::bare_instantiate(
			caller.clone(),
			some_value::<T>(),
			Weight::MAX,
			None,
			api::Code::Upload(code),
			vec![],
			vec![],
			DebugInfo::Skip,
			CollectEvents::Skip,
		);
		let account = outcome.result.map_err(BenchmarkError::from)?.account_id;
		fund::<T>(&account);
		let info =
			ContractInfoOf::<T>::get(&account).ok_or("there is no contract after instantiation")?;
		Ok(Self { caller, account, code_hash: info.code_hash })
	}

	/// Uploads and instantiates the smallest contract.
	pub fn smallest() -> OrStop<Self> {
		let code = Code::new().build();
		if vm::code_size(&code) != SMALLEST_SIZE {
			return Err("the smallest contract is not what `meter::Cost` takes it to be".into());
		}
		Self::new(code)
	}

	/// Returns a call stack whose first frame is a call of this contract with a value. The
	/// contract has not run yet.
	pub fn called(&self) -> OrStop<StackHandle<T>> {
		let (origin, value) = (Origin::Signed(self.caller.clone()), some_value::<T>());
		let mut weight = GasMeter::new(Weight::MAX);
		let mut session = Session::open(&mut weight)?;
		let mut debug = DebugMessage::log_only();
		let loaded = session.load(self.code_hash, &mut weight, &mut debug);
		let heap = FrameHeap::of(&*loaded.map_err(|failed| BenchmarkError::from(failed.error))?, 0);
		let session = Session::open(&mut weight)?;
		let deposits = DepositMeter::new(&origin, None, value)?;
		let info =
			ContractInfo::find(&self.account, &mut weight)?.ok_or("the contract is there")?;
		let account = self.account.clone();
		let entry_point = ExportedFunction::Call;
		let frame = Frame::new(account, info, heap, entry_point, value, weight, deposits);
		Ok(StackHandle::new(CallStack::new(origin, session, None, frame, debug)))
	}

	/// Loads its code in the session of `stack`.
	pub fn load(&self, stack: &mut StackHandle<T>) -> OrStop<Rc<Executable<T>>> {
		load(stack, self.code_hash)
	}
}

/// Loads a module in the session of `stack`.
pub fn load<T: Config>(stack: &mut StackHandle<T>, hash: CodeHash<T>) -> OrStop<Rc<Executable<T>>> {
	let loaded = stack.load(hash);
	loaded.map_err(|failed| BenchmarkError::from(failed.error))
}

/// Links a loaded module, as a frame does.
pub fn link<T: Config>(executable: &Executable<T>) -> OrStop<Linked<Host<T>>> {
	let (module, plan) = (executable.module.clone(), &executable.plan);
	T::HostFunctions::default()
		.link(module, plan, Host::idle())
		.map(|linked| linked.rewinding(executable.rewind.clone()))
		.map_err(|_| BenchmarkError::Stop("a contract of the benchmarks cannot be linked"))
}

/// The instance of a contract, ready to run `call`.
pub struct Program<T: Config> {
	linked: Linked<Host<T>>,
	instance: wasmi::Instance,
	/// The price of a unit of its fuel, as a multiple of the usual price.
	units: u64,
}

/// An amount of fuel that is always enough.
const FUEL: u64 = u64::MAX / 2;

impl<T: Config> Program<T> {
	/// Makes an instance of `code`, and runs it once so that its functions are translated.
	pub fn new(code: Vec<u8>) -> OrStop<Self> {
		let mut program = Self::untranslated(code)?;
		program.run(1)?;
		Ok(program)
	}

	/// Makes an instance of `code`. Its functions are translated when they are first called.
	pub fn untranslated(code: Vec<u8>) -> OrStop<Self> {
		let contract = Contract::<T>::new(code)?;
		let mut stack = contract.called()?;
		let executable = contract.load(&mut stack)?;
		let mut linked = link(&executable)?;
		let error = |_| BenchmarkError::Stop("a program of the benchmarks cannot be started");
		linked.store_mut().set_fuel(FUEL).map_err(error)?;
		let instance = linked.start().map_err(error)?;
		let units = vm::CallPrice::of(&executable.size).units.into();
		Ok(Self { linked, instance, units })
	}

	/// Runs `call` with `turns` in the first word of its memory. Returns the fuel used, in units
	/// of the usual price.
	pub fn run(&mut self, turns: u32) -> OrStop<u64> {
		let memory = self.linked.memory().ok_or("the program has no memory")?;
		let store = self.linked.store_mut();
		let error = |_| BenchmarkError::Stop("a program of the benchmarks trapped");
		store.set_fuel(FUEL).map_err(error)?;
		memory
			.write(&mut *store, 0, &turns.to_le_bytes())
			.map_err(|_| BenchmarkError::Stop("the program has no memory"))?;
		let function = self
			.instance
			.get_func(&*store, ExportedFunction::Call.export_name())
			.ok_or("the program does not export `call`")?;
		function.call(&mut *store, &[], &mut []).map_err(error)?;
		let used = FUEL.saturating_sub(store.get_fuel().map_err(error)?);
		Ok(used.saturating_mul(self.units))
	}

	/// Touches all of its memory.
	pub fn touch(&mut self) {
		touch(&mut self.linked);
	}

	/// Returns the number of pages of its memory.
	pub fn pages(&self) -> u64 {
		self.linked.memory().map_or(0, |memory| memory.size(self.linked.store()))
	}

	/// Makes a program that does this work in a loop, and the number of turns that take about
	/// `fuel` units.
	pub fn of_work(work: Work, fuel: u32) -> OrStop<(Self, u32)> {
		let mut program = Self::new(working(work))?;
		let turns = program.turns_for(fuel)?;
		Ok((program, turns))
	}

	/// Returns the number of turns that take about `fuel` units.
	fn turns_for(&mut self, fuel: u32) -> OrStop<u32> {
		let one = self.run(1_001)?.saturating_sub(self.run(1)?);
		Ok((u64::from(fuel) * 1_000).checked_div(one).unwrap_or(0) as u32)
	}
}

/// The inside of a running contract, as its host functions see it.
pub struct Running<T: Config> {
	store: Store<Host<T>>,
	memory: Memory,
	/// The place of the next argument in the memory of the contract.
	free: u32,
}

impl<T: Config> Running<T> {
	/// Lets `contract` run with `input`.
	pub fn new(contract: &Contract<T>, input: Vec<u8>) -> OrStop<Self> {
		Self::with_stack(contract.called()?, input)
	}

	/// Lets the smallest contract run without input.
	pub fn smallest() -> OrStop<Self> {
		Self::new(&Contract::smallest()?, vec![])
	}

	/// Lets the current frame of `stack` run with `input`.
	pub fn with_stack(stack: StackHandle<T>, input: Vec<u8>) -> OrStop<Self> {
		let error = |_| BenchmarkError::Stop("no store can be made for a benchmark");
		let code = Code::new().build();
		let descriptor = descriptor::bytes::<T>();
		let code = vm::ValidCode::validate::<T>(code, &descriptor, vm::Standing::New)
			.map_err(|_| BenchmarkError::Stop("the smallest contract is not valid"))?;
		let module = code.load(1).map_err(error)?;
		let mut store = Store::new(module.engine(), Host::idle());
		let memory = Memory::new(&mut store, MemoryType::new(PAGES, Some(PAGES)))
			.map_err(|_| BenchmarkError::Stop("no memory can be made for a benchmark"))?;
		store.data_mut().memory = Some(memory);
		store.data_mut().start(stack, input);
		let fuel = store.data_mut().stack.weight_mut().lend_fuel();
		store.set_fuel(fuel).map_err(error)?;
		Ok(Self { store, memory, free: 0 })
	}

	/// Returns the call stack.
	pub fn stack(&mut self) -> &mut StackHandle<T> {
		&mut self.store.data_mut().stack
	}

	/// Puts bytes into the memory at an odd address. Returns the pointer to them as an argument.
	///
	/// Unaligned copies are slower, and a contract chooses its pointers.
	pub fn put(&mut self, bytes: &[u8]) -> OrStop<Val> {
		let at = self.free.saturating_add(1);
		self.memory
			.write(&mut self.store, at as usize, bytes)
			.map_err(|_| BenchmarkError::Stop("the memory of a benchmark is full"))?;
		self.free = at.saturating_add(bytes.len() as u32).next_multiple_of(8);
		Ok(Val::I32(at as i32))
	}

	/// Puts the encoding of a value into the memory, see [`Self::put`].
	pub fn encode(&mut self, value: impl Encode) -> OrStop<Val> {
		self.put(&value.encode())
	}

	/// Makes room for an output of up to `len` bytes. Returns the pointers to it and to its
	/// length.
	pub fn room(&mut self, len: u32) -> OrStop<[Val; 2]> {
		let out = self.put(&vec![0; len as usize])?;
		Ok([out, self.put(&len.to_le_bytes())?])
	}

	/// Prepares a call of the host function with this module and name.
	pub fn calling(
		&mut self,
		module: &str,
		name: &str,
		arguments: &[Val],
	) -> OrStop<HostCall<'_, T>> {
		let found = descriptor::functions::<T>()
			.find(|function| (function.module, function.name) == (module, name))
			.ok_or("there is no such host function")?;
		let function = T::HostFunctions::default()
			.bind(found.id, &mut self.store)
			.ok_or("the host function cannot be bound")?;
		Ok(HostCall { running: self, function, arguments: arguments.to_vec(), answer: None })
	}

	/// Returns a function that calls a host function [`REPEATS`] times with these arguments.
	fn repeated(&mut self, function: &Func, arguments: &[Val]) -> OrStop<Func> {
		let stop = |_| BenchmarkError::Stop("the loop of a benchmark cannot be made");
		let ty = function.ty(&self.store);
		let typed = |types: &[wasmi::ValType]| -> Vec<ValType> {
			let of = |ty: &wasmi::ValType| match ty {
				wasmi::ValType::I64 => ValType::I64,
				_ => ValType::I32,
			};
			types.iter().map(of).collect()
		};
		let arguments = arguments.iter().map(|argument| match argument {
			Val::I64(value) => Instruction::I64Const(*value),
			Val::I32(value) => Instruction::I32Const(*value),
			_ => Instruction::Unreachable,
		});
		let results = typed(ty.results());
		let code = repeating(typed(ty.params()), results, arguments.collect(), PAGES, REPEATS);
		let engine = self.store.engine().clone();
		let module = wasmi::Module::new(&engine, &code[..]).map_err(stop)?;
		let imports = [Extern::Func(*function), Extern::Memory(self.memory)];
		let instance = wasmi::Instance::new(&mut self.store, &module, &imports).map_err(stop)?;
		instance
			.get_func(&self.store, ExportedFunction::Call.export_name())
			.ok_or(BenchmarkError::Stop("the loop is not exported"))
	}

	/// Calls a function as the contract does.
	fn call(&mut self, function: &Func, arguments: &[Val]) -> Answer {
		let mut result = [Val::I32(0)];
		let typed = function.ty(&self.store).results().len();
		let results = result.get_mut(..typed).unwrap_or_default();
		match function.call(&mut self.store, arguments, results) {
			Ok(()) if typed == 0 => Answer::Nothing,
			Ok(()) => match &result {
				[Val::I32(value)] => Answer::Value(*value as u32 as u64),
				[Val::I64(value)] => Answer::Value(*value as u64),
				_ => Answer::Nothing,
			},
			Err(error) if error.downcast_ref::<Trap>().is_some() => {
				match error.downcast::<Trap>() {
					Some(Trap::Return { data, .. }) => Answer::Returned(data.len() as u32),
					Some(Trap::Terminated) => Answer::Terminated,
					_ => Answer::Failed,
				}
			},
			Err(_) => Answer::Failed,
		}
	}
}

/// A call of a host function: the measured work, with a check that it did what it should.
pub struct HostCall<'a, T: Config> {
	running: &'a mut Running<T>,
	function: Func,
	arguments: Vec<Val>,
	answer: Option<Answer>,
}

impl<T: Config> HostCall<'_, T> {
	/// Calls the function once before it is measured, so that work of the first call only is
	/// done.
	pub fn once(&mut self, expected: Answer) -> OrStop<()> {
		self.run();
		self.check(expected)
	}

	/// Makes each run call the function [`REPEATS`] times.
	///
	/// Calls it once now, which must give `expected`.
	pub fn in_loop(mut self, expected: Answer) -> OrStop<Self> {
		self.once(expected)?;
		self.function = self.running.repeated(&self.function, &self.arguments)?;
		self.arguments.clear();
		self.once(Answer::Nothing)?;
		Ok(self)
	}

	/// Calls the function.
	pub fn run(&mut self) {
		self.answer = Some(self.running.call(&self.function, &self.arguments));
	}

	/// Returns the call stack.
	pub fn stack(&mut self) -> &mut StackHandle<T> {
		self.running.stack()
	}

	/// Checks the answer of the last run.
	///
	/// # Errors
	///
	/// Stops the benchmark if the function did not answer as expected.
	pub fn check(&self, expected: Answer) -> OrStop<()> {
		if self.answer == Some(expected) {
			Ok(())
		} else {
			Err(BenchmarkError::Stop("the host function did not answer as expected"))
		}
	}

	/// Checks the last run of a loop, which answers nothing.
	pub fn check_loop(&self) -> OrStop<()> {
		self.check(Answer::Nothing)
	}
}

/// The outcome of a host function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
	/// Success of a function without a result.
	Nothing,
	/// Success with this result.
	Value(u64),
	/// The end of the call, with an output of this many bytes.
	Returned(u32),
	/// The termination of the contract.
	Terminated,
	/// An error.
	Failed,
}

/// The answer of functions that return a result code and succeed.
pub const SUCCESS: Answer = Answer::Value(0);

/// A 32-bit number as an argument.
pub fn int(value: u32) -> Val {
	Val::I32(value as i32)
}

/// A 64-bit number as an argument.
pub fn long(value: u64) -> Val {
	Val::I64(value as i64)
}
