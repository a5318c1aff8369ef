//! Tests against a running node. `make test-tools` starts it at this address.

mod scenarios;

scenarios::tests!(backend(node(url = "ws://127.0.0.1:29944")));
