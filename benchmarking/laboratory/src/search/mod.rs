//! A search for uploads and calls that do more work than they are charged for.
//!
//! Work is counted, not timed, so a search finds the same on every machine. The runtime's blob
//! counts its instructions ([`instrument`]). Host calls have prices ([`prices`]). Each key read or
//! written has the database price that the runtime's weights assume.

mod command;
pub mod evolve;
pub mod genome;
mod host;
mod instrument;
mod measure;
mod prices;
pub mod subject;

pub use command::{run, Arguments};
