//! A dev node for Wasm smart contracts.
//!
//! It seals a block whenever a transaction arrives, and finalises it. `cli.rs` defines its
//! command line, `command.rs` runs it, `service.rs` assembles the node from its `parts.rs`, `seal.rs`
//! decides when a block is made, `rpc.rs` what can be asked.

mod chain_spec;
mod cli;
mod command;
mod parts;
mod rpc;
mod seal;
mod service;

fn main() -> sc_cli::Result<()> {
	command::run()
}
