//! A configuration that does not fit into memory is refused by `integrity_test`, with the figures.

use crate::mock::*;
use frame_support::traits::Hooks;

#[test]
fn the_usual_limits_fit() {
	Contracts::integrity_test();
}

#[test]
#[should_panic(expected = "51 frames (MaxCallDepth + 1)")]
fn more_frames_than_the_heap_has_room_for_are_refused() {
	MaxDepth::set(50);
	Contracts::integrity_test();
}

#[test]
#[should_panic(expected = "Limits::module_cache = 104857600")]
fn a_module_cache_that_fills_the_heap_is_refused() {
	ModuleCache::set(100 * 1024 * 1024);
	Contracts::integrity_test();
}

#[test]
#[should_panic(expected = "storage values of 65664 bytes")]
fn values_of_which_a_block_could_write_too_many_are_refused() {
	PayloadLen::set(64 * 1024);
	Contracts::integrity_test();
}
