//! Each test starts a node of its own, the one that the variable `CONTRACTS_NODE` names.

mod scenarios;

scenarios::tests!();
