//! The traces of `TraceApi` as trees, with names: what `lean-contracts trace` and a failed test in
//! the sandbox print.
//!
//! | file | content |
//! | --- | --- |
//! | `tree` | the entries of a trace as a tree |
//! | `functions` | names of the functions in contract code |
//! | `names` | names of everything that a trace has numbers for |
//! | `view` | the tree as text and JSON |
//!
//! Traces and names can come from anybody. Text is escaped where it could command a terminal.

mod functions;
mod names;
pub mod tree;
mod view;

pub use functions::Functions;
pub use names::{short, Names};
pub use view::{micros, View};
