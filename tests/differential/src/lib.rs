//! A chain extension and a runtime, each compiled against this project's pallet and against
//! `pallet-contracts` 51.
//!
//! The tests in `tests/` run random scenarios on both pallets, natively, and compare the results,
//! the metadata and the names of host functions.

#![allow(missing_docs)]

/// The pallets, which the included sources call `pallet_contracts`.
mod pallets {
	pub use pallet_contracts as reference;
	pub use pallet_lean_contracts as lean;
}

/// A chain extension in the style of real ones.
pub mod extension {
	/// With this project's pallet.
	pub mod lean {
		use crate::pallets::lean as pallet_contracts;
		include!("extension.rs");
	}
	/// With `pallet-contracts`.
	pub mod reference {
		include!("extension.rs");
	}
}

/// A runtime with contracts.
pub mod port {
	/// After the port to this project's pallet. `build.rs` makes it from the
	/// page `docs/moving.md`.
	pub mod lean {
		use crate::{extension::lean as extension, pallets::lean as pallet_contracts};
		include!(concat!(env!("OUT_DIR"), "/runtime.rs"));
	}
	pub mod reference;
}
