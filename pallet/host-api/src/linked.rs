//! A module that is linked once and started many times.

use crate::{rewind::Kept, Bind, BindError, LinkPlan, Rewind};
use alloc::{rc::Rc, vec::Vec};
use core::fmt;
use wasmi::{Error, Extern, Instance, Memory, MemoryType, Module, Store};

/// A module with a store, its imports bound in it, and its memory.
///
/// The bound imports are kept between two instances of the module, and so is the allocation of
/// the memory, which is zeroed. With a [`Rewind`], the instance itself is kept as well and reset
/// at each start. Without one, wasmi makes a new instance at each start. Either way, the module
/// cannot tell if it was started before.
///
/// Without a `Rewind`, the store only grows: each instance leaves its functions, globals and
/// tables behind. An embedder should therefore drop a `Linked` now and then. [`Self::instances`]
/// counts the instances.
pub struct Linked<S> {
	module: Module,
	store: Store<S>,
	memory: Option<(Memory, u64)>,
	imports: Vec<Extern>,
	rewind: Option<Rc<Rewind>>,
	/// The instance that is reset at the next start.
	kept: Option<Kept>,
	instances: u32,
	/// The last start failed and may have left an incomplete instance.
	failed: bool,
}

/// The reason why a module cannot be linked.
#[derive(Debug)]
#[non_exhaustive]
pub enum LinkedError {
	/// The plan does not belong to this host API.
	Bind(BindError),
	/// The memory limits of the plan are invalid, see
	/// [`MemoryLimits::to_memory_type`](crate::MemoryLimits::to_memory_type).
	Memory,
	/// wasmi cannot make the memory, for example because it cannot be allocated.
	Wasmi(Error),
}

impl From<Error> for LinkedError {
	fn from(error: Error) -> Self {
		Self::Wasmi(error)
	}
}

impl From<BindError> for LinkedError {
	fn from(error: BindError) -> Self {
		Self::Bind(error)
	}
}

impl core::error::Error for LinkedError {
	fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
		match self {
			Self::Bind(error) => Some(error),
			Self::Wasmi(error) => Some(error),
			Self::Memory => None,
		}
	}
}

impl fmt::Display for LinkedError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Bind(error) => error.fmt(f),
			Self::Memory => f.write_str("the plan's memory is larger than it may grow"),
			Self::Wasmi(error) => error.fmt(f),
		}
	}
}

impl<S> Linked<S> {
	/// Links `module` by its `plan`. Makes a store around `state`, the memory if the plan has
	/// one, and one function per import.
	///
	/// # Errors
	///
	/// Returns a [`LinkedError`].
	pub fn new(
		module: Module,
		plan: &LinkPlan,
		api: &impl Bind<S>,
		state: S,
	) -> Result<Self, LinkedError> {
		Self::with(module, plan, state, |store, memory| Ok(plan.bind(api, store, memory)?))
	}

	/// Links `module` like [`Self::new`], with the imports that `link` returns. `link` gets the
	/// store and the memory.
	///
	/// # Errors
	///
	/// Returns the error of `link`, or a [`LinkedError`].
	pub fn with<E: From<LinkedError>>(
		module: Module,
		plan: &LinkPlan,
		state: S,
		link: impl FnOnce(&mut Store<S>, Option<Memory>) -> Result<Vec<Extern>, E>,
	) -> Result<Self, E> {
		let mut store = Store::new(module.engine(), state);
		let memory = match plan.memory {
			Some(limits) => {
				let ty = limits.to_memory_type().ok_or(LinkedError::Memory)?;
				let memory = new_memory(&mut store, ty).map_err(LinkedError::from)?;
				Some((memory, limits.initial.into()))
			},
			None => None,
		};
		let imports = link(&mut store, memory.map(|(memory, _)| memory))?;
		Ok(Self {
			module,
			store,
			memory,
			imports,
			rewind: None,
			kept: None,
			instances: 0,
			failed: false,
		})
	}

	/// Keeps the instance between starts, and resets it by `rewind`.
	///
	/// [`Rewind::prepare`] must have returned `rewind` for this very module. A `Rewind` of
	/// another module is only noticed if it resets globals that this module does not export.
	pub fn rewinding(mut self, rewind: Option<Rc<Rewind>>) -> Self {
		self.rewind = rewind;
		self
	}

	/// Starts the module: returns an instance in its initial state, after its start function has
	/// run.
	///
	/// # Errors
	///
	/// Returns the errors of wasmi, for example if the plan is that of another module or a data
	/// segment is out of bounds. Also returns the error of the start function.
	pub fn start(&mut self) -> Result<Instance, Error> {
		let memory = self.memory();
		if let Some(memory) = memory.filter(|_| self.instances > 0) {
			clear(memory.data_mut(&mut self.store));
		}
		let instance = match &self.kept {
			Some(kept) => kept.restart(&mut self.store, memory),
			None => self.instantiate(),
		};
		self.failed = instance.is_err();
		let instance = instance?;
		if let Some(rewind) = &self.rewind {
			rewind.run_start(instance, &mut self.store)?;
		}
		Ok(instance)
	}

	fn instantiate(&mut self) -> Result<Instance, Error> {
		self.instances = self.instances.saturating_add(1);
		let instance = Instance::new(&mut self.store, &self.module, &self.imports)?;
		self.kept = self.rewind.as_ref().and_then(|rewind| rewind.keep(instance, &self.store));
		Ok(instance)
	}

	/// The number of instances in the store.
	pub fn instances(&self) -> u32 {
		self.instances
	}

	/// Returns `true` if the next start resets the instance of the last one.
	pub fn keeps_instance(&self) -> bool {
		self.kept.is_some()
	}

	/// Returns `true` if the module can be started again: the memory still has its initial size,
	/// and the last start made an instance.
	///
	/// A memory that grew cannot shrink, and the module would see the larger one at the next
	/// start. A start function that fails in a kept instance does not matter, because the reset
	/// undoes its changes.
	pub fn is_as_new(&self) -> bool {
		!self.failed
			&& self.memory.is_none_or(|(memory, initial)| memory.size(&self.store) == initial)
	}

	/// The memory, if the module imports one.
	pub fn memory(&self) -> Option<Memory> {
		self.memory.map(|(memory, _)| memory)
	}

	/// The module.
	pub fn module(&self) -> &Module {
		&self.module
	}

	/// The store, with the state that the host functions see.
	pub fn store(&self) -> &Store<S> {
		&self.store
	}

	/// The store, to change that state or to set fuel.
	pub fn store_mut(&mut self) -> &mut Store<S> {
		&mut self.store
	}
}

/// A new memory, which is zero.
fn new_memory<S>(store: &mut Store<S>, ty: MemoryType) -> Result<Memory, Error> {
	let make = || Memory::new(store, ty);
	#[cfg(feature = "untouched-memory")]
	// SAFETY: the memory's bytes are the only block of 4 KiB or more that wasmi 2.0.0 writes here.
	// `ByteBuffer::new` reserves a vector, and fills it with zeros in the next statement.
	let memory = unsafe { untouched_memory::untouched(make) };
	#[cfg(not(feature = "untouched-memory"))]
	let memory = make();
	memory
}

/// Zeroes `bytes`.
///
/// In wasm32 without bulk memory, `fill(0)` compiles to stores of four bytes. Stores of eight
/// bytes take half as long. The compiler must not see that the word is zero, or it turns the loop
/// into a `fill`.
fn clear(bytes: &mut [u8]) {
	const WORD: usize = 8;
	let zero = core::hint::black_box(0u64).to_le_bytes();
	let mut blocks = bytes.chunks_exact_mut(16 * WORD);
	for block in &mut blocks {
		for word in block.chunks_exact_mut(WORD) {
			word.copy_from_slice(&zero);
		}
	}
	blocks.into_remainder().fill(0);
}
