//! A search for uploads and calls that do more work than they are charged for.
//!
//! Work is counted, not timed: the runtime's blob counts its instructions ([`instrument`]), calls
//! of the host have prices ([`prices`]), and the database is counted by its keys. So a search finds
//! the same on every machine.

pub mod genome;
mod host;
mod instrument;
pub mod measure;
mod prices;
pub mod search;
pub mod subject;
