//! Nothing but the tests in `tests/`: random scenarios on this project's pallet and on `pallet-contracts` 51,
//! natively, with all that came of them compared. It is here, and not with the other tests, because
//! `pallet-contracts` is in the graph of this workspace only.
