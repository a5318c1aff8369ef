//! The module cache: modules that were loaded in this session, ready to run again.

use super::{Executable, PAGE_SIZE};
use crate::{CodeHash, Config, Limits};
use alloc::{boxed::Box, rc::Rc, vec::Vec};
use contracts_host_api::Linked;
use frame_support::traits::Get;

/// Bytes of heap that each byte of a module may take once it is parsed and translated, the
/// inefficiency of the runtime's allocator, which rounds up to powers of two, included.
pub const HEAP_PER_CODE_BYTE: u32 = 66;

/// The most modules in the cache: a lookup compares with each.
const MAX_CODES: usize = 64;

/// The most stores that are kept. Each has a memory; with more modules than this in turn, reusing
/// memory that was already touched is faster than keeping a store for each.
const MAX_IDLE: usize = 8;

/// Bytes of heap that the instances in one store may take. They stay there when they are done, so
/// the store is thrown away then.
pub const MAX_INSTANCES_BYTES: u32 = 512 * 1024;

/// The most instances in one store.
const MAX_STARTS: u32 = 256;

/// Modules by their hash, each with an engine of its own, so that dropping it frees all that was
/// translated.
///
/// Empty at the start of each session, and its content depends only on the modules that
/// were called since: the same on every machine.
pub struct ModuleCache<T: Config, State> {
	entries: Vec<Entry<T, State>>,
	/// Grows with each use.
	clock: u64,
}

struct Entry<T: Config, State> {
	executable: Rc<Executable<T>>,
	/// Linked, and not running.
	idle: Option<Box<Linked<State>>>,
	/// When it was used last.
	used: u64,
}

impl<T: Config, State> Entry<T, State> {
	/// Heap that it takes at most.
	fn bytes(&self) -> u32 {
		let code = self.executable.size.len.saturating_mul(HEAP_PER_CODE_BYTE);
		let Some(idle) = &self.idle else { return code };
		let pages = self.executable.plan.memory.map_or(0, |memory| memory.initial);
		code.saturating_add(pages.saturating_mul(PAGE_SIZE))
			.saturating_add(self.executable.bytes_of_instances(idle))
	}

	/// Whether a frame runs it.
	fn is_live(&self) -> bool {
		Rc::strong_count(&self.executable) > 1
	}
}

impl<T: Config, State> ModuleCache<T, State> {
	/// An empty cache.
	pub fn new() -> Self {
		Self { entries: Vec::new(), clock: 0 }
	}

	/// A module that was loaded before.
	pub fn get(&mut self, hash: &CodeHash<T>) -> Option<Rc<Executable<T>>> {
		self.touch(hash).map(|entry| entry.executable.clone())
	}

	/// Keeps a module that was loaded.
	pub fn insert(&mut self, executable: Rc<Executable<T>>) {
		self.clock = self.clock.saturating_add(1);
		self.entries.push(Entry { executable, idle: None, used: self.clock });
		self.shrink();
	}

	/// A store with the code's imports bound in it that ran the code before.
	pub fn take_linked(&mut self, hash: &CodeHash<T>) -> Option<Box<Linked<State>>> {
		self.touch(hash).and_then(|entry| entry.idle.take())
	}

	/// Keeps such a store for the next run, if it can still be used.
	pub fn keep_linked(&mut self, hash: &CodeHash<T>, linked: Box<Linked<State>>) {
		let Some(entry) = self.touch(hash) else { return };
		let worn_out = linked.starts() >= MAX_STARTS
			|| entry.executable.bytes_of_instances(&linked) >= MAX_INSTANCES_BYTES;
		if entry.idle.is_none() && linked.is_as_new() && !worn_out {
			entry.idle = Some(linked);
			self.drop_idle();
			self.shrink();
		}
	}

	/// Forgets all modules.
	pub fn clear(&mut self) {
		self.entries.clear();
	}

	fn touch(&mut self, hash: &CodeHash<T>) -> Option<&mut Entry<T, State>> {
		self.clock = self.clock.saturating_add(1);
		let entry = self.entries.iter_mut().find(|entry| entry.executable.hash == *hash)?;
		entry.used = self.clock;
		Some(entry)
	}

	/// Drops the store that was not used for longest, if there are too many.
	fn drop_idle(&mut self) {
		let idle = || self.entries.iter().filter(|entry| entry.idle.is_some());
		if idle().count() <= MAX_IDLE {
			return;
		}
		let oldest = self.entries.iter_mut().filter(|entry| entry.idle.is_some());
		if let Some(oldest) = oldest.min_by_key(|entry| entry.used) {
			oldest.idle = None;
		}
	}

	/// Drops what was not used for longest, until the rest fits. What runs stays.
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
