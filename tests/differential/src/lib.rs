//! Two chain extensions and two runtimes from the same source, with this project's pallet and with
//! `pallet-contracts` 51.
//!
//! The tests in `tests/` run random scenarios on both pallets, natively, and compare the results.

#![allow(missing_docs)]

/// The pallets, which the included sources call `pallet_contracts`.
mod pallets {
	pub use pallet_contracts as reference;
	pub use pallet_lean_contracts as lean;
}

/// A chain extension as chains have them.
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
	/// After the port to this project's pallet. `build.rs` makes it by the page `docs/moving.md`.
	pub mod lean {
		use crate::{extension::lean as extension, pallets::lean as pallet_contracts};
		include!(concat!(env!("OUT_DIR"), "/runtime.rs"));
	}
	pub mod reference;
}
