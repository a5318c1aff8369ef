//! Tests that start a node each. The variable `CONTRACTS_NODE` has its path.

mod scenarios;

scenarios::tests!();
