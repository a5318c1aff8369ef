//! The runtime of `reference` after the port to this project's pallet. `build.rs` makes it by the
//! page `docs/moving.md`.

#![allow(missing_docs)]

include!(concat!(env!("OUT_DIR"), "/runtime.rs"));
