//! An empty crate for the tests in `tests/`. They run random scenarios on this project's pallet and
//! on `pallet-contracts` 51, natively, and compare the results.
//!
//! The crate is in this workspace because only this one depends on `pallet-contracts`.
