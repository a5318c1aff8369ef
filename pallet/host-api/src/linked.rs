//! A module that is linked once and started many times.

use crate::{rewind::Kept, Bind, BindError, LinkPlan, Rewind};
use alloc::{rc::Rc, vec::Vec};
use core::fmt;
use wasmi::{Error, Extern, Instance, Memory, Module, Store};

/// A module with a store, its imports bound in it, and its memory.
///
/// What two instances of the same module in succession have in common is kept between them: the
/// bound imports, and the allocation of the memory, which is zeroed again. With a [`Rewind`], the instance itself is kept as
/// well, and made as if new. Without, all else is rebuilt by wasmi. Either way, what runs cannot tell whether it is the first.
///
/// Without a `Rewind`, the store only grows: each instance leaves its functions, globals and tables behind. So an
/// embedder should drop a `Linked` now and then; [`Self::instances`] counts them.
pub struct Linked<S> {
	module: Module,
	store: Store<S>,
	memory: Option<(Memory, u64)>,
	imports: Vec<Extern>,
	rewind: Option<Rc<Rewind>>,
	/// The instance that is made as if new at the next start.
	kept: Option<Kept>,
	instances: u32,
	/// The last start failed, and may have left half an instance.
	failed: bool,
}

/// Why a module cannot be linked.
#[derive(Debug)]
#[non_exhaustive]
pub enum LinkedError {
	/// The plan is not one of this host API.
	Bind(BindError),
	/// The plan asks for a memory that cannot be.
	Memory,
	/// wasmi refuses: there is no memory left.
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
	/// Links `module` by its `plan`: makes a store around `state`, a memory, and one function per
	/// import.
	///
	/// # Errors
	///
	/// See [`LinkedError`].
	pub fn new(
		module: Module,
		plan: &LinkPlan,
		api: &impl Bind<S>,
		state: S,
	) -> Result<Self, LinkedError> {
		Self::with(module, plan, state, |store, memory| Ok(plan.bind(api, store, memory)?))
	}

	/// As [`Self::new`], with imports that `link` makes of the store and the memory.
	///
	/// # Errors
	///
	/// Those of `link`, and see [`LinkedError`].
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
				let memory = Memory::new(&mut store, ty).map_err(LinkedError::from)?;
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

	/// Keeps the instance between starts. `rewind` must be what [`Rewind::prepare`] made of this very module: that of another is only
	/// noticed where it sets globals back that this one does not export.
	pub fn rewinding(mut self, rewind: Option<Rc<Rewind>>) -> Self {
		self.rewind = rewind;
		self
	}

	/// Returns an instance that no call has changed, after its start function.
	///
	/// # Errors
	///
	/// Those of wasmi: the plan is not the module's, a data segment is out of bounds. Those of the
	/// start function.
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

	/// How many instances the store holds.
	pub fn instances(&self) -> u32 {
		self.instances
	}

	/// Whether the next start is that of the instance of the last one, made as if new.
	pub fn keeps_instance(&self) -> bool {
		self.kept.is_some()
	}

	/// Whether it can be started again: the memory still has its initial size, and the last start
	/// made an instance, even if a start function failed in one that is kept. A memory that grew does not shrink, so starting again would show the module a
	/// larger one.
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

	/// The store, to change that state, or to set fuel.
	pub fn store_mut(&mut self) -> &mut Store<S> {
		&mut self.store
	}
}

/// Zeroes `bytes`.
///
/// In wasm32 without bulk memory, what `fill(0)` compiles to stores four bytes at a time. Eight at
/// a time take half as long; the compiler must not see that they are zero, or it makes a `fill` of
/// it.
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
