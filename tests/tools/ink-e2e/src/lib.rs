//! An empty crate for the tests in `tests`.
