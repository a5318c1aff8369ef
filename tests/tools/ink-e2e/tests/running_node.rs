//! The tests use a node that runs already. `make test-tools` starts it at this address.

mod scenarios;

scenarios::tests!(backend(node(url = "ws://127.0.0.1:29944")));
