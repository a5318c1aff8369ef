//! The module cache: modules that were loaded in this session, ready to run again.

use super::{Executable, PAGE_SIZE};
use crate::{CodeHash, Config, Limits};
use alloc::{boxed::Box, rc::Rc, vec::Vec};
use contracts_host_api::Linked;
use frame_support::traits::Get;

/// Bytes of heap that each byte of a module may take once it is parsed and translated, including an
/// allocator that rounds up to powers of two.
pub const HEAP_PER_CODE_BYTE: u32 = 66;

/// The most modules in the cache: a lookup compares with each.
const MAX_CODES: usize = 64;

/// The most stores that are kept. Each has a memory, which is touched for the first time when it is made; where a
/// store is dropped, the next one has its memory.
pub const MAX_IDLE: usize = 12;

/// Bytes of heap that the instances in one store may take. They stay there when they are done, so
/// the store is thrown away then.
pub const MAX_INSTANCES_BYTES: u32 = 512 * 1024;

/// The most instances in one store.
const MAX_INSTANCES: u32 = 256;

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
	/// When it had been used last before the frame that is the newest; zero for the first.
	used_before: u64,
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
		let now = self.tick();
		let entry = self.find(hash)?;
		entry.used_before = core::mem::replace(&mut entry.used, now);
		Some(entry.executable.clone())
	}

	/// Keeps a module that was loaded.
	pub fn insert(&mut self, executable: Rc<Executable<T>>) {
		let used = self.tick();
		self.entries.push(Entry { executable, idle: None, used, used_before: 0 });
		self.shrink();
	}

	/// A store with the code's imports bound in it that ran the code before.
	pub fn take_linked(&mut self, hash: &CodeHash<T>) -> Option<Box<Linked<State>>> {
		self.find(hash).and_then(|entry| entry.idle.take())
	}

	/// Keeps such a store for the next run, if it can still be used and has a place.
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

	/// Forgets all modules.
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

	/// Makes a place for the store of a module that ran at `used_before` and now again; `false` if it gets none. Where there are as
	/// many idle stores as there may be, it takes the place of the one that was not used for longest, if that was not used since
	/// `used_before`.
	///
	/// So modules that take turns leave each other's stores alone: the oldest is the one that is next. And a module that runs twice
	/// gets the place of one that did not run in between.
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
