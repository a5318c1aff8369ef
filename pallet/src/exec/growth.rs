//! The cost of a memory that grows, beyond the fuel for the added pages: wasmi moves the memory.

use super::host::Host;
use crate::{meter::Cost, vm::PAGE_SIZE, Config};
use wasmi::ResourceLimiter;
use wasmi_core::LimiterError;

/// Size up to which a memory can grow in place, in bytes.
///
/// wasmi keeps a memory in a `Vec`, which doubles its capacity, or takes the requested size if
/// that is larger (`ByteBuffer::grow` of wasmi 2.0.0, `Vec::try_reserve`).
#[derive(Clone, Copy, Default, Debug)]
pub struct Room(usize);

impl Room {
	/// Notes that the memory grows from `current` bytes to `desired`. Returns the number of pages
	/// that are moved: all current pages, or none.
	fn grow(&mut self, current: usize, desired: usize) -> u32 {
		let room = self.0.max(current);
		if desired <= room {
			return 0;
		}
		self.0 = room.saturating_mul(2).max(desired);
		u32::try_from(current / PAGE_SIZE as usize).unwrap_or(u32::MAX)
	}
}

/// Charges for moving a memory before it grows. Denies the growth if less weight is left: the call
/// fails with [`Error::OutOfGas`](crate::Error::OutOfGas).
///
/// The fuel that the interpreter used since it last received some is not deducted yet. So a frame
/// may spend the weight it has left twice, on moves and as fuel. It ends with `OutOfGas` then, and
/// has paid for one of the two.
impl<T: Config> ResourceLimiter for Host<T> {
	fn memory_growing(
		&mut self,
		current: usize,
		desired: usize,
		_maximum: Option<usize>,
	) -> Result<bool, LimiterError> {
		#[cfg(feature = "trace")]
		if self.short.is_some() {
			return Err(LimiterError::ResourceLimiterDeniedAllocation);
		}
		let moved = self.room.grow(current, desired);
		// A memory grows only while its contract runs, and the running contract has the stack.
		if let Some(stack) = self.stack.held() {
			let charged = stack.weight_mut().charge(Cost::<T>::moved_pages(moved));
			charged.map_err(|_| LimiterError::ResourceLimiterDeniedAllocation)?;
		}
		Ok(true)
	}

	fn table_growing(
		&mut self,
		_current: usize,
		_desired: usize,
		_maximum: Option<usize>,
	) -> Result<bool, LimiterError> {
		Ok(true)
	}

	fn instances(&self) -> usize {
		usize::MAX
	}

	fn tables(&self) -> usize {
		usize::MAX
	}

	fn memories(&self) -> usize {
		usize::MAX
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const PAGE: usize = PAGE_SIZE as usize;

	/// Pages that are moved while a memory grows through these sizes: by the capacity of a `Vec`
	/// as wasmi uses it, and by [`Room`].
	fn moved(sizes: &[usize]) -> (usize, u32) {
		let (mut vec, mut room) = (Vec::<u8>::new(), Room::default());
		let (mut really, mut counted) = (0, 0);
		let Some((first, others)) = sizes.split_first() else { return (0, 0) };
		vec.try_reserve(first * PAGE).unwrap();
		vec.resize(first * PAGE, 0);
		for size in others {
			let (len, room_before) = (vec.len(), vec.capacity());
			vec.try_reserve(size * PAGE - len).unwrap();
			really += if vec.capacity() == room_before { 0 } else { len / PAGE };
			vec.resize(size * PAGE, 0);
			counted += room.grow(len, size * PAGE);
		}
		(really, counted)
	}

	#[test]
	fn each_move_of_a_memory_that_grows_is_counted() {
		let by_one: Vec<usize> = (1..=16).collect();
		for (sizes, expected) in [
			(&by_one[..], 15),
			(&[1, 16], 1),
			(&[1, 2, 3, 5, 9], 1 + 2 + 3 + 5),
			(&[1, 3, 7, 15, 16], 1 + 3 + 7 + 15),
			(&[15, 16], 15),
			(&[8, 9, 16], 8),
			(&[4, 4, 4], 0),
			(&[0, 1, 2], 1),
		] {
			assert_eq!(moved(sizes), (expected, expected as u32), "{sizes:?}");
		}
	}
}
