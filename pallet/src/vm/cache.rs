//! The module cache: modules that were loaded in this session and can run again.

use super::{Executable, PAGE_SIZE};
use crate::{CodeHash, Config, Limits};
use alloc::{boxed::Box, rc::Rc, vec::Vec};
use contracts_host_api::Linked;
use frame_support::traits::Get;

/// Bytes of heap that each byte of a module takes at most once it is parsed and translated. The
/// allocator's rounding to powers of two is included.
pub const HEAP_PER_CODE_BYTE: u32 = 66;

/// Maximum number of modules in the cache. A lookup compares with each of them.
const MAX_CODES: usize = 64;

/// Maximum number of stores that are kept. The memory of a store is new, and is touched while the
/// module runs. If a store is dropped, the next one gets its memory.
pub const MAX_IDLE: usize = 12;

/// Bytes of heap that the instances in one store may take. Instances stay in a store after they
/// ran, so a store that reaches this size is dropped.
pub const MAX_INSTANCES_BYTES: u32 = 512 * 1024;

/// Maximum number of instances in one store.
const MAX_INSTANCES: u32 = 256;

/// Modules by code hash. Each has an engine of its own, so dropping a module frees all of its
/// translated functions.
///
/// The cache is empty at the start of each session. Its content depends only on the modules that
/// were called since, so it is the same on every machine.
pub struct ModuleCache<T: Config, State> {
	entries: Vec<Entry<T, State>>,
	/// Number of uses so far, by which entries are ordered.
	clock: u64,
}

struct Entry<T: Config, State> {
	executable: Rc<Executable<T>>,
	/// A store with the module linked in it, while no frame uses the store.
	idle: Option<Box<Linked<State>>>,
	/// Clock at the last use.
	used: u64,
	/// Clock at the last use before the newest frame that runs it. Zero if that is the first one.
	used_before: u64,
}

impl<T: Config, State> Entry<T, State> {
	/// Bytes of heap that the entry takes at most.
	fn bytes(&self) -> u32 {
		let code = self.executable.size.len.saturating_mul(HEAP_PER_CODE_BYTE);
		let Some(idle) = &self.idle else { return code };
		let pages = self.executable.plan.memory.map_or(0, |memory| memory.initial);
		code.saturating_add(pages.saturating_mul(PAGE_SIZE))
			.saturating_add(self.executable.bytes_of_instances(idle))
	}

	/// Returns `true` if a frame runs the module.
	fn is_live(&self) -> bool {
		Rc::strong_count(&self.executable) > 1
	}
}

impl<T: Config, State> ModuleCache<T, State> {
	/// An empty cache.
	pub fn new() -> Self {
		Self { entries: Vec::new(), clock: 0 }
	}

	/// Finds a module that was loaded before, and notes its use.
	pub fn get(&mut self, hash: &CodeHash<T>) -> Option<Rc<Executable<T>>> {
		let now = self.tick();
		let entry = self.find(hash)?;
		entry.used_before = core::mem::replace(&mut entry.used, now);
		Some(entry.executable.clone())
	}

	/// Adds a module that was loaded.
	pub fn insert(&mut self, executable: Rc<Executable<T>>) {
		let used = self.tick();
		self.entries.push(Entry { executable, idle: None, used, used_before: 0 });
		self.shrink();
	}

	/// Takes the idle store in which the module ran before, with its imports bound, if there is
	/// one.
	pub fn take_linked(&mut self, hash: &CodeHash<T>) -> Option<Box<Linked<State>>> {
		self.find(hash).and_then(|entry| entry.idle.take())
	}

	/// Keeps a store for the next run of the module, if it can still be used and gets a place.
	pub fn keep_linked(&mut self, hash: &CodeHash<T>, linked: Box<Linked<State>>) {
		let now = self.tick();
		let Some(entry) = self.find(hash) else { return };
		entry.used = now;
		let used_before = entry.used_before;
		let worn_out = linked.instances() >= MAX_INSTANCES
			|| entry.executable.bytes_of_instances(&linked) >= MAX_INSTANCES_BYTES;
		if entry.idle.is_some() || !linked.is_as_new() || worn_out || !self.make_place(used_before)
		{
			return;
		}
		if let Some(entry) = self.find(hash) {
			entry.idle = Some(linked);
		}
		self.shrink();
	}

	/// Drops all modules.
	pub fn clear(&mut self) {
		self.entries.clear();
	}

	fn tick(&mut self) -> u64 {
		self.clock = self.clock.saturating_add(1);
		self.clock
	}

	fn find(&mut self, hash: &CodeHash<T>) -> Option<&mut Entry<T, State>> {
		self.entries.iter_mut().find(|entry| entry.executable.hash == *hash)
	}

	/// Makes a place for the store of a module that ran now, and at `used_before` before that.
	/// Returns `false` if it gets none.
	///
	/// If there are [`MAX_IDLE`] idle stores, the least recently used one is dropped, but only if
	/// it was not used since `used_before`.
	///
	/// Modules that take turns therefore keep their stores: plain LRU would evict exactly the
	/// store needed next. A module that runs twice gets the place of one that did not run in
	/// between.
	fn make_place(&mut self, used_before: u64) -> bool {
		let idle = self.entries.iter_mut().filter(|entry| entry.idle.is_some());
		let (mut count, mut oldest) = (0, None::<&mut Entry<T, State>>);
		for entry in idle {
			count += 1;
			if oldest.as_ref().is_none_or(|oldest| entry.used < oldest.used) {
				oldest = Some(entry);
			}
		}
		if count < MAX_IDLE {
			return true;
		}
		let Some(oldest) = oldest.filter(|oldest| oldest.used < used_before) else { return false };
		oldest.idle = None;
		true
	}

	/// Drops the least recently used modules until the rest fits. Modules that run stay.
	fn shrink(&mut self) {
		let limit = <T::Limits as Get<Limits>>::get().module_cache;
		while self.entries.len() > MAX_CODES || self.bytes() > limit {
			let dead = self.entries.iter().enumerate().filter(|(_, entry)| !entry.is_live());
			let Some((oldest, _)) = dead.min_by_key(|(_, entry)| entry.used) else { return };
			self.entries.swap_remove(oldest);
		}
	}

	fn bytes(&self) -> u32 {
		self.entries.iter().fold(0, |sum, entry| sum.saturating_add(entry.bytes()))
	}
}
